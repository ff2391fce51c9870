"""The next retargets of difficulty, as distributions.

Hashrate now, its drift and the spread of its walk are drawn from what the blocks say: half of the
draws from the posterior of the last twelve weeks, half from that of the last 2,016 blocks alone,
since drift and spread may last or may just have changed. The walk goes on from there; and blocks
are found as work is done: the hashes that n blocks take are a gamma variate of shape n, exactly as
if each block were drawn, since a block's work is exponential whatever the hashrate does meanwhile.
Each retarget follows the chain's rule in whole numbers, from the first and the last block of its
epoch. Times are those of arrival: headers differ from them by a minute or so, in fourteen days.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import logsumexp

from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.bitcoin.known import Known, newest
from offswitch.bitcoin.posterior import Now, infer
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S, difficulty_from_bits, next_bits
from offswitch.bitcoin.work import DAY_S, Floats, Work
from offswitch.parameters import stream

#: Steps of a hashrate path, and how many epochs of the usual length it spans for each one asked
#: for; beyond that hashrate stays as it is.
STEP_S = 12 * 3600.0
EPOCHS_DRAWN = 1.6
DRAWS = 4000


@dataclass(frozen=True)
class Fall:
    """An event in progress: it takes a share of the world's hashrate away for a while.

    Parameters
    ----------
    start, end
        Unix seconds; an `end` of None lasts.
    drops
        Shares that it may take, equally likely before the blocks are read.
    """

    start: float
    end: float | None
    drops: tuple[float, ...]

    def on(self, starts: Floats, ends: Floats) -> Floats:
        """Share of each stretch in which it is on, shape (T,)."""
        end = np.inf if self.end is None else self.end
        covered = np.minimum(ends, end) - np.maximum(starts, self.start)
        return np.asarray(np.maximum(covered, 0.0) / (ends - starts))


@dataclass(frozen=True, eq=False)
class Foretold:
    """One retarget to come, as draws of shape (Q,).

    Parameters
    ----------
    height
        Of the first block under it.
    time
        When that block is found, Unix seconds.
    change
        Of difficulty, as a share.
    bits, difficulty
        What it changes to.
    """

    height: int
    time: Floats
    change: Floats
    bits: NDArray[np.int64]
    difficulty: Floats


@dataclass(frozen=True, eq=False)
class Forecast:
    """The retargets to come.

    Parameters
    ----------
    hashrate
        Hashrate now, in EH/s, the event in it, shape (Q,).
    retargets
        In order.
    log_evidence
        Natural log of the probability of the blocks: two forecasts of the same moment differ by
        the log of their Bayes factor.
    """

    hashrate: Floats
    retargets: tuple[Foretold, ...]
    log_evidence: float


def _under(work: Work, fall: Fall, drop: float) -> Work:
    """Return the bins with the work time that a fall took taken away."""
    on = fall.on(work.edges[:-1], work.edges[1:])
    return replace(work, blocks_per_ehs=work.blocks_per_ehs * (1 - drop * on))


def _places(known: Known, growth: Growth, fall: Fall | None) -> tuple[list[Now], Floats, float]:
    """Where hashrate stands under each drop, how likely each is, and the evidence of all."""
    works = [known.work] if fall is None else [_under(known.work, fall, d) for d in fall.drops]
    found = [infer(work, growth) for work in works]
    logs = np.array([posterior.log_evidence for posterior in found])
    total = float(logsumexp(logs))
    places = [
        _pooled(posterior.now, infer(newest(work), growth).now)
        for posterior, work in zip(found, works, strict=True)
    ]
    return places, np.exp(logs - total), total - float(np.log(logs.size))


def _pooled(one: Now, other: Now) -> Now:
    """Believe two accounts of where hashrate stands equally."""
    return Now(
        np.concatenate([one.weights, other.weights]) / 2,
        np.concatenate([one.mean, other.mean]),
        np.concatenate([one.cov, other.cov]),
        np.concatenate([one.walk_sd, other.walk_sd]),
    )


def _levels(
    places: Sequence[Now], weights: Floats, rng: np.random.Generator, draws: int
) -> tuple[NDArray[np.int64], Floats, Floats, Floats]:
    """Draw which drop, log hashrate, drift per day and spread of the walk, each of shape (Q,)."""
    joint = np.concatenate([w * place.weights for w, place in zip(weights, places, strict=True)])
    mean = np.concatenate([place.mean for place in places])
    cov = np.concatenate([place.cov for place in places])
    sds = np.concatenate([place.walk_sd for place in places])
    component = rng.choice(joint.size, draws, p=joint / joint.sum())
    noise = rng.standard_normal((draws, 2))
    level_sd = np.sqrt(cov[:, 0, 0])
    shared = cov[:, 0, 1] / level_sd
    own = np.sqrt(np.maximum(cov[:, 1, 1] - shared**2, 0.0))
    level = mean[component, 0] + level_sd[component] * noise[:, 0]
    drift = mean[component, 1] + shared[component] * noise[:, 0] + own[component] * noise[:, 1]
    return component // places[0].weights.size, level, drift, sds[component]


def _when(work: Floats, path: Floats, wanted: Floats) -> Floats:
    """Seconds until each path has done the work that is wanted of it, shape (Q,).

    `path` is hashrate by step, shape (Q, G), and `work` what is done by the end of each.
    """
    step = np.minimum((work < wanted[:, None]).sum(axis=1), path.shape[1] - 1)
    row = np.arange(wanted.size)
    return np.asarray((step + 1) * STEP_S - (work[row, step] - wanted) / path[row, step])


def forecast(
    known: Known,
    growth: Growth,
    *,
    retargets: int = 3,
    fall: Fall | None = None,
    seed: int = 1,
    draws: int = DRAWS,
) -> Forecast:
    """Foretell the next retargets.

    Parameters
    ----------
    known
        The epoch in progress.
    growth
        Prior of growth; for an honest forecast, fitted to epochs that had ended.
    retargets
        How many.
    fall
        An event in progress; None for none.
    seed, draws
        Of the random draws: the same seed gives the same draws with an event and without.
    """
    rng = stream(seed, "difficulty_forecast")
    places, weights, evidence = _places(known, growth, fall)
    which, level, drift, walk_sd = _levels(places, weights, rng, draws)
    days = STEP_S / DAY_S
    steps = int(np.ceil(retargets * EPOCHS_DRAWN * TARGET_SPAN_S / STEP_S))
    moved = rng.standard_normal((draws, steps)) * walk_sd[:, None] * days**0.5
    moved[:, 0] /= 2**0.5  # from now to the middle of the first step
    at = (np.arange(steps) + 0.5) * days
    path = np.exp(level[:, None] + drift[:, None] * at + np.cumsum(moved, axis=1))
    here = np.exp(level)
    if fall is not None:
        drop = np.array(fall.drops)[which]
        starts = known.now + STEP_S * np.arange(steps, dtype=np.float64)
        path *= 1 - drop[:, None] * fall.on(starts, starts + STEP_S)
        here = here * (1 - drop * fall.on(np.array([known.now]), np.array([known.now + 1.0])))
    done = np.cumsum(path, axis=1) * STEP_S  # EH
    found, first = [], np.full(draws, known.epoch_start)
    bits, spent = np.full(draws, known.bits), np.zeros(draws)
    blocks = known.remaining - 1
    for number in range(retargets):
        per_block = _difficulties(bits) * HASHES_PER_DIFFICULTY / EXA
        spent = spent + per_block * (rng.gamma(blocks, 1, draws) if blocks else 0.0)
        last = known.now + _when(done, path, spent) if blocks else np.full(draws, known.last)
        spans = np.rint(last - first).astype(int)
        after = np.array(
            [next_bits(b, s) for b, s in zip(bits.tolist(), spans.tolist(), strict=True)]
        )
        spent = spent + _difficulties(after) * HASHES_PER_DIFFICULTY / EXA * rng.exponential(
            1, draws
        )
        first = known.now + _when(done, path, spent)
        difficulty = _difficulties(after)
        found.append(
            Foretold(
                known.next_height + number * EPOCH_BLOCKS,
                first,
                difficulty / _difficulties(bits) - 1,
                after,
                difficulty,
            )
        )
        bits, blocks = after, EPOCH_BLOCKS - 1
    return Forecast(here, tuple(found), evidence)


def _difficulties(bits: NDArray[np.int64]) -> Floats:
    values, where = np.unique(bits, return_inverse=True)
    return np.array([difficulty_from_bits(int(b)) for b in values])[where]
