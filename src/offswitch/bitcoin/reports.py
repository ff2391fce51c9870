"""How pools' own reports of hashrate bear on the world's: an error model, and its conditioning.

A pool counts the shares of its miners, so what it says of itself is nearly free of chance; what is
uncertain is what that says of everyone else. A report is read as

    log report = log(mean hashrate of the world over its window) + log(share of the pool) + noise

with a share that is unknown, wanders as a random walk, and may be another while the event lasts,
and another still after it, as miners fail over to other pools and a pool's miners need not be
spread as the world's are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.work import DAY_S, Floats, Work


@dataclass(frozen=True)
class PoolError:
    """Spreads of what a report says of the world, all of logs, and all assumed.

    Parameters
    ----------
    share
        Of a pool's share at its first report: unknown.
    wander
        Of the walk of its share, per square root of a day.
    jump
        Of its share while the event lasts, and of that after it, beside that before it.
    noise
        Of a single report.
    """

    share: float = 5.0
    wander: float = 0.02
    jump: float = 0.05
    noise: float = 0.01


ASSUMED = PoolError()


def usable(reports: Reported | None, work: Work) -> Reported | None:
    """Return what reports say within the bins, each stretch of a pool said once; None if nothing.

    Those whose window reaches outside the bins are left out: none from later, none from before. So
    is one that overlaps an earlier one of its pool, as most of it would be counted twice. Those of
    a pool that lie in one bin become one report, their mean.
    """
    if reports is None:
        return None
    starts = reports.time - reports.window_s
    bins = np.searchsorted(work.edges, starts, side="right")
    inside = np.searchsorted(work.edges, reports.time, side="left") == bins
    groups: list[list[int]] = []
    for k in np.flatnonzero((starts >= work.edges[0]) & (reports.time <= work.edges[-1])):
        last = groups[-1][-1] if groups else None
        if last is not None and reports.pool[last] == reports.pool[k]:
            if starts[k] < reports.time[last]:
                continue
            if inside[last] and inside[k] and bins[last] == bins[k]:
                groups[-1].append(int(k))
                continue
        groups.append([int(k)])
    if not groups:
        return None
    first, final = [group[0] for group in groups], [group[-1] for group in groups]
    return Reported(
        reports.pool[final],
        reports.time[final],
        np.array([np.average(reports.log_ehs[g], weights=reports.window_s[g]) for g in groups]),
        reports.time[final] - starts[first],
        reports.names,
    )


def windows(reports: Reported, work: Work) -> Floats:
    """Weights of the bins in each report's window, shape (R, T), rows summing to one."""
    starts = (reports.time - reports.window_s)[:, None]
    low = np.maximum(starts, work.edges[:-1])
    high = np.minimum(reports.time[:, None], work.edges[1:])
    overlap = np.maximum(high - low, 0.0)
    return np.asarray(overlap / overlap.sum(axis=1, keepdims=True))


def error_covariance(reports: Reported, jumps: Sequence[float], error: PoolError) -> Floats:
    """Covariance of the reports given the world's hashrate, shape (R, R)."""
    middle = (reports.time - reports.window_s / 2) / DAY_S
    middle = middle - middle.min()
    same = reports.pool[:, None] == reports.pool
    cov = error.share**2 + error.wander**2 * np.minimum.outer(middle, middle)
    for start, end in pairwise([*jumps, np.inf]):
        # Another share while the event lasts, another after it: of a window, the part in each.
        inside = np.minimum(reports.time, end) - np.maximum(reports.time - reports.window_s, start)
        part = np.maximum(inside, 0.0) / reports.window_s
        cov += error.jump**2 * np.outer(part, part)
    return np.asarray(np.where(same, cov, 0.0) + error.noise**2 * np.eye(middle.size))


@dataclass(frozen=True, eq=False)
class Told:
    """What reports say of the bins, in units of their own errors.

    Parameters
    ----------
    weights
        Of the bins in each report, shape (R, T).
    said
        The reports, shape (R,).
    log_scale
        Log density of the errors where all are zero.
    """

    weights: Floats
    said: Floats
    log_scale: float


def told(reports: Reported, work: Work, jumps: Sequence[float], error: PoolError = ASSUMED) -> Told:
    """Weigh reports that are `usable` by their errors; shares may have jumped at some moments."""
    factor = np.linalg.cholesky(error_covariance(reports, jumps, error))
    both = np.column_stack([windows(reports, work), reports.log_ehs])
    white = np.linalg.solve(factor, both)
    scale = np.log(np.diagonal(factor)).sum() + reports.log_ehs.size * np.log(2 * np.pi) / 2
    return Told(white[:, :-1], white[:, -1], -float(scale))


def condition(
    mean: Floats, cov: Floats, told: Told, offsets: Floats
) -> tuple[Floats, Floats, Floats]:
    """Condition a normal prior, whose first T values are the bins, on reports of pools.

    Parameters
    ----------
    mean, cov
        Shapes (P,) and (P, P).
    told
        The reports.
    offsets
        Stated log ratios by bin that come on top, shape (J, T); zeros for none.

    Returns
    -------
    Conditional means (J, P), their common covariance (P, P), and log evidence (J,).
    """
    T = offsets.shape[1]
    across = cov[:, :T]
    gap = told.said - (mean[:T] + offsets) @ told.weights.T
    # There are more reports than bins, so what is solved is of the size of the bins.
    inner = np.eye(T) + told.weights.T @ told.weights @ across[:T]
    gain = np.linalg.solve(inner, told.weights.T)
    pull = gap @ gain.T
    log_evidence = (
        told.log_scale
        - np.linalg.slogdet(inner)[1] / 2
        - (gap**2).sum(axis=1) / 2
        + (gap @ told.weights @ across[:T] * pull).sum(axis=1) / 2
    )
    return mean + pull @ across.T, cov - across @ (gain @ told.weights) @ across.T, log_evidence
