"""Hashrate from block times, and its change at a stated moment, with the noise it carries.

One block costs on average difficulty x 2^32 hashes, so over any stretch the count of blocks is
Poisson with mean hashrate x (seconds / difficulty) / 2^32. With the prior 1/rate, the posterior of
a rate after n blocks in exposure e is Gamma(n, e), and the ratio of two rates follows from two of
them. Rate is constant inside each window: growth and recovery are not modelled here, which is why
several baselines stand side by side.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

import numpy as np
from scipy.special import betaincinv

from offswitch.bitcoin.chain import Chain
from offswitch.errors import DataError
from offswitch.estimate import Draws, Estimate
from offswitch.timeline import Interval, iso

HASHES_PER_DIFFICULTY = 2.0**32
EXA = 1e18

#: Steps of a thousandth, the ends of half a step: those of 5, 50 and 95 % are among them.
QUANTILES = np.clip(np.linspace(0, 1, 1001), 0.0005, 0.9995)

Rng = np.random.Generator


@dataclass(frozen=True)
class Baseline:
    """The stretches of time that a window is compared with."""

    name: str
    intervals: tuple[Interval, ...]


@lru_cache(maxsize=256)
def _beta_quantiles(after: int, before: int) -> Draws:
    """Quantiles of the share of the blocks; many claims ask for the same counts."""
    return np.asarray(betaincinv(after, before, QUANTILES))


@dataclass(frozen=True, eq=False)
class Counts:
    """Blocks of a window beside those of one baseline.

    Parameters
    ----------
    baseline
        Its name.
    window
        The stretch after the cut.
    blocks_before, blocks_after
        Blocks in the baseline and in the window.
    exposure_before, exposure_after
        Work time of each: seconds over difficulty.
    """

    baseline: str
    window: Interval
    blocks_before: int
    blocks_after: int
    exposure_before: float
    exposure_after: float

    def quantile(self, q: float) -> float:
        """Exact quantile of the change: the ratio of two gamma variates is a beta prime."""
        x = float(betaincinv(self.blocks_after, self.blocks_before, q))
        return x / (1 - x) * self.exposure_before / self.exposure_after - 1

    def exact(self, sources: Sequence[str]) -> Estimate:
        """Return the change as its exact quantiles at `QUANTILES`.

        It depends on no seed. Its draws pair with those of nothing else.
        """
        x = _beta_quantiles(self.blocks_after, self.blocks_before)
        ratio = x / (1 - x) * self.exposure_before / self.exposure_after
        return Estimate(ratio - 1, "share", "block_counts", tuple(sources))

    def log_likelihood_ratio(self, ratio: float) -> float:
        """Natural log of the likelihood of this ratio of rates over that of no change.

        The baseline rate is integrated out with the prior 1/rate, which leaves the likelihood of
        the split of the blocks between the two windows.
        """
        return float(log_likelihood_ratios(self, np.array([ratio]))[0])


@dataclass(frozen=True, eq=False)
class Change(Counts):
    """Change of hashrate in a window against one baseline, as draws.

    Parameters
    ----------
    change
        Posterior of (rate in the window / rate in the baseline) - 1, unit ``share``.
    rate_before
        Posterior of the rate in the baseline that the change was drawn with, shape (Q,).
    """

    change: Estimate
    rate_before: Draws

    def expected_blocks(self, sources: Sequence[str]) -> Estimate:
        """Blocks that the window would have held at the baseline rate."""
        draws = self.rate_before * self.exposure_after
        return Estimate(draws, "block", "blocks_at_baseline_rate", tuple(sources))


def log_likelihood_ratios(change: Counts, ratios: np.ndarray) -> np.ndarray:
    """Natural log likelihood ratio against no change of each ratio of rates, same shape."""
    n0, n1 = change.blocks_before, change.blocks_after
    e0, e1 = change.exposure_before, change.exposure_after
    with np.errstate(divide="ignore"):
        own = n1 * np.log(ratios) if n1 else np.zeros_like(ratios)
    return np.asarray(own - (n0 + n1) * (np.log(e0 + ratios * e1) - np.log(e0 + e1)))


def hashrate(chain: Chain, window: Interval, rng: Rng, draws: int) -> Estimate:
    """Mean hashrate in a window as a posterior, in EH/s.

    Raises
    ------
    DataError
        If the window reaches outside the blocks, or holds none.
    """
    n = chain.count(window.start, window.end)
    if not n:
        raise DataError("no_blocks", start=iso(window.start), end=iso(window.end))
    exposure = chain.exposure(window.start, window.end)
    rate = rng.gamma(n, 1 / exposure, draws)
    return Estimate(rate * HASHES_PER_DIFFICULTY / EXA, "eh/s", "block_counts")


def baselines(chain: Chain, cut: datetime, recovery: Interval | None) -> tuple[Baseline, ...]:
    """Return the stated baselines for a cut.

    ``epoch`` runs from the last retarget, ``7_days`` and ``all_before`` (in whole days) end at the
    cut; ``before_and_after`` adds a stretch after recovery, where one is given.
    """
    week = timedelta(days=7)
    since = chain.epoch_start(cut)
    found = []
    if since < cut:
        found.append(Baseline("epoch", (Interval(since, cut),)))
    if cut - week >= chain.start:
        found.append(Baseline("7_days", (Interval(cut - week, cut),)))
    whole = timedelta(days=(cut - chain.start).days)
    if whole > week:
        found.append(Baseline("all_before", (Interval(cut - whole, cut),)))
    if recovery is not None and since < cut and recovery.end <= chain.end:
        found.append(Baseline("before_and_after", (Interval(since, cut), recovery)))
    return tuple(found)


def count(chain: Chain, baseline: Baseline, window: Interval) -> Counts:
    """Count the blocks of a window and of a baseline.

    Raises
    ------
    DataError
        If either reaches outside the blocks or holds no block.
    """
    n0 = sum(chain.count(i.start, i.end) for i in baseline.intervals)
    e0 = sum(chain.exposure(i.start, i.end) for i in baseline.intervals)
    n1 = chain.count(window.start, window.end)
    e1 = chain.exposure(window.start, window.end)
    if not n0 or not n1:
        raise DataError("no_blocks", start=iso(window.start), end=iso(window.end))
    return Counts(baseline.name, window, n0, n1, e0, e1)


def compare(
    chain: Chain, baseline: Baseline, window: Interval, rng: Rng, draws: int, sources: Sequence[str]
) -> Change:
    """Posterior of the change of hashrate in a window against a baseline.

    Raises
    ------
    DataError
        If either reaches outside the blocks or holds no block.
    """
    found = count(chain, baseline, window)
    n0, e0 = found.blocks_before, found.exposure_before
    n1, e1 = found.blocks_after, found.exposure_after
    after, before = rng.gamma(n1, 1 / e1, draws), rng.gamma(n0, 1 / e0, draws)
    change = Estimate(after / before - 1, "share", "block_counts", tuple(sources))
    return Change(baseline.name, window, n0, n1, e0, e1, change, before)
