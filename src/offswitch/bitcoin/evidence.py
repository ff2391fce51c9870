"""What blocks say of stated changes of hashrate, and whether they could have said it.

A hypothesis is a path: the log ratio that it puts on each bin. Level, drift and walk are integrated
out under each path alike, so no baseline is chosen: what came before counts for as much as the walk
lets it.
"""

from collections.abc import Sequence

import numpy as np
from scipy.special import logsumexp, ndtr, ndtri

from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.posterior import components, joint_priors, laplace
from offswitch.bitcoin.reports import condition, told, usable
from offswitch.bitcoin.work import Floats, Work

#: Size of the one-sided test whose power is given.
SIZE = 0.05
NO_TIMES = np.zeros(0)
NO_LAG = np.zeros(1)


def log_evidence(
    work: Work,
    growth: Growth,
    offsets: Floats,
    *,
    pools: Reported | None = None,
    jumps: Sequence[float] = (),
) -> Floats:
    """Natural log of the probability of the blocks under each stated path, shape (J,).

    Parameters
    ----------
    offsets
        Log ratio by path and bin, shape (J, T); zeros are no change.
    pools, jumps
        Reports of pools, and when, in Unix seconds, their shares may have jumped.
    """
    T = work.blocks.size
    reports = usable(pools, work)
    heard = None if reports is None else told(reports, work, jumps)
    found = []
    parts = components(growth, ())
    mean, covs = joint_priors(work, growth, parts, NO_TIMES, NO_LAG)
    for part, cov in zip(parts, covs, strict=True):
        means, extra = mean[None], np.zeros(1)
        if heard is not None:
            means, cov, extra = condition(mean, cov, heard, offsets)
        expected = work.blocks_per_ehs * np.exp(offsets)
        mode = laplace(means[:, :T], cov[:T, :T], work.blocks, expected)
        found.append(mode.log_evidence + extra + np.log(part.weight))
    return np.asarray(logsumexp(found, axis=0))


def log_bayes_factor(paths: Floats, none: float) -> float:
    """Natural log of the evidence for a hypothesis, its paths equally likely, over none at all."""
    return float(logsumexp(paths) - np.log(paths.size) - none)


def power(work: Work, growth: Growth, offsets: Floats) -> float:
    """Chance that the blocks of these bins show a stated change, in a one-sided test at 5 %.

    The log rate of a bin has variance 1 / blocks beside the prior's, so a path d shifts the best
    linear statistic by sqrt(d' C^-1 d) standard errors: the matched filter. Level, drift and walk
    are part of C, hence of what the change could be mistaken for.

    Parameters
    ----------
    offsets
        Log ratio by path and bin, shape (J, T), equally likely paths.
    """
    T = work.blocks.size
    rate = max(work.blocks.sum(), 0.5) / work.blocks_per_ehs.sum()
    noise = np.diag(1 / (rate * work.blocks_per_ehs))
    seen = np.zeros(offsets.shape[0])
    parts = components(growth, ())
    _, covs = joint_priors(work, growth, parts, NO_TIMES, NO_LAG)
    for part, factor in zip(parts, np.linalg.cholesky(covs[:, :T, :T] + noise), strict=True):
        shift = np.sqrt((np.linalg.solve(factor, offsets.T) ** 2).sum(axis=0))
        seen += part.weight * ndtr(shift + ndtri(SIZE))
    return float(seen.mean())
