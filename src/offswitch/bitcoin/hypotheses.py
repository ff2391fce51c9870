"""Stated hypotheses about hashrate: how the blocks judge them, and whether they could have."""

from dataclasses import dataclass

import numpy as np
from scipy.special import bdtr, betainc, logsumexp

from offswitch.bitcoin.hashrate import Change, log_likelihood_ratios
from offswitch.estimate import Draws

SIZE = 0.05


@dataclass(frozen=True, eq=False)
class Hypothesis:
    """A ratio of rates (after / before), shape (1,), or draws of one, shape (Q,)."""

    name: str
    ratio: Draws


@dataclass(frozen=True)
class Tested:
    """One hypothesis in one window against one baseline.

    Parameters
    ----------
    name, baseline, hours
        The hypothesis, the baseline, and the length of the window.
    change
        Median change of hashrate under it.
    log_bayes_factor
        Natural log of the evidence for it over that for no change, baseline rate integrated out.
    power
        Chance that the exact one-sided test at 5 % would have seen it in this window.
    """

    name: str
    baseline: str
    hours: float
    change: float
    log_bayes_factor: float
    power: float


def critical_count(blocks_before: int, exposure_before: float, exposure_after: float) -> int:
    """Greatest count in the window that rejects "no fall" at 5 %, or -1 if none does.

    Given both counts' sum, that of the window is binomial under no change: the exact conditional
    test of two Poisson rates.
    """
    p = exposure_after / (exposure_before + exposure_after)
    expected = blocks_before * exposure_after / exposure_before
    counts = np.arange(int(2 * expected) + 10)
    rejects = bdtr(counts.astype(float), blocks_before + counts, p) <= SIZE
    return int(counts[rejects].max(initial=-1))


def power(change: Change, ratios: Draws) -> float:
    """Chance of rejecting "no fall" at 5 % if the ratio is one of `ratios`, equally likely.

    The baseline rate is uncertain too, so the count in the window is negative binomial.
    """
    n0, e0, e1 = change.blocks_before, change.exposure_before, change.exposure_after
    most = critical_count(n0, e0, e1)
    if most < 0:
        return 0.0
    return float(np.mean(betainc(n0, most + 1, e0 / (e0 + ratios * e1))))


def test_hypothesis(hypothesis: Hypothesis, change: Change) -> Tested:
    """Judge a hypothesis by the blocks of one window and baseline."""
    logs = log_likelihood_ratios(change, hypothesis.ratio)
    return Tested(
        hypothesis.name,
        change.baseline,
        change.window.hours,
        float(np.median(hypothesis.ratio) - 1),
        float(logsumexp(logs) - np.log(logs.size)),
        power(change, hypothesis.ratio),
    )


test_hypothesis.__test__ = False  # type: ignore[attr-defined]  # not a test to collect
