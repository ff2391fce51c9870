"""Chains drawn from the stated prior, with a known step, growth and noisy header times.

Growth is the prior fitted to the epochs on record, the step is that of `Step`, and blocks, header
times and retargets are those of `simulate`. Each chain begins somewhere inside an epoch.
"""

from dataclasses import dataclass

import numpy as np

from offswitch.bitcoin.chain import Chain, Retarget
from offswitch.bitcoin.growth import Growth, fitted_growth
from offswitch.bitcoin.posterior import STEP_SDS
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits
from offswitch.bitcoin.simulate import RECORDED, EpochSoFar, simulate
from offswitch.bitcoin.work import DAY_S
from offswitch.timeline import from_seconds

START = 1_640_995_200
STEP_S = 3600.0
BITS = 0x170B98AB
FIRST_HEIGHT = 713_664
#: Header lags as the engine takes them.
LAGS = RECORDED.quantiles(32)


@dataclass(frozen=True)
class Regime:
    """What chains are drawn from.

    `drift` and `walk` fix growth where they are not None; `step` fixes the log ratio; `unstated`
    is a second step, a week before the event, that no estimator is told of.
    """

    name: str
    drift: float | None = None
    walk: float | None = None
    step: float | None = None
    unstated: float = 0.0


PRIOR = Regime("the stated prior")


@dataclass(frozen=True)
class Drawn:
    """A chain, the event in it, and the truth: log ratio and log EH/s by hour from `START`."""

    chain: Chain
    cut: float
    step: float
    log_ehs: np.ndarray
    difficulty: np.ndarray

    def truth(self, moment: float) -> float:
        """Log hashrate just before a moment."""
        return float(self.log_ehs[int(np.ceil((moment - START) / STEP_S)) - 1])


def draw(
    count: int, seed: int, days_before: float, days_after: float, regime: Regime = PRIOR
) -> list[Drawn]:
    """Draw chains with an event some hours past `days_before`, and the days after it."""
    growth: Growth = fitted_growth()
    rng = np.random.default_rng(seed)
    hours = int(24 * (days_before + days_after)) + 48
    cut_hour = int(24 * days_before) + rng.integers(0, 24, count)
    after = np.arange(hours) >= cut_hour[:, None]
    days = np.arange(hours) / 24
    drift = rng.normal(growth.drift_per_day, growth.drift_sd_per_day, count)
    walk = growth.walk_sds[rng.choice(growth.weights.size, count, p=growth.weights)]
    step = rng.normal(0.0, rng.choice(STEP_SDS, count))
    wander = rng.standard_normal((count, hours)).cumsum(axis=1) * (STEP_S / DAY_S) ** 0.5
    drift = drift if regime.drift is None else np.full(count, regime.drift)
    walk = walk if regime.walk is None else np.full(count, regime.walk)
    step = step if regime.step is None else np.full(count, regime.step)
    log = np.log(175.0) + drift[:, None] * days + walk[:, None] * wander + step[:, None] * after
    log = log + regime.unstated * (np.arange(hours) >= cut_hour[:, None] - 7 * 24)
    into = int(rng.integers(1, EPOCH_BLOCKS))
    # Enough for a hashrate that doubles; what lies beyond the hours that are told is cut off.
    blocks = int(hours * 6 * 1.5 + 500)
    made = simulate(
        np.exp(log),
        STEP_S,
        START,
        BITS,
        FIRST_HEIGHT + into,
        blocks,
        paths=count,
        seed=seed,
        keep_times=True,
        epoch_so_far=EpochSoFar(START - 600 * into),
    )
    return [
        _drawn(made, i, into, cut_hour[i], step[i], log[i], START + hours * STEP_S)
        for i in range(count)
    ]


def _drawn(made, path, into, cut_hour, step, log, end):
    headers = made.headers[path]
    kept = int(np.searchsorted(np.maximum.accumulate(headers), end))
    first = FIRST_HEIGHT + into
    retargets = [Retarget(first, from_seconds(float(headers[0])), BITS, difficulty_from_bits(BITS))]
    difficulty = np.full(kept, retargets[0].difficulty)
    for height, bits in zip(made.heights, made.bits[path], strict=True):
        at = int(height) - first
        if at < kept:
            level = difficulty_from_bits(int(bits))
            when = from_seconds(float(headers[at]))
            retargets.append(Retarget(int(height), when, int(bits), level))
            difficulty[at:] = level
    chain = Chain(first, headers[:kept], tuple(retargets))
    cut = START + STEP_S * float(cut_hour)
    return Drawn(chain, cut, float(step), log, difficulty)
