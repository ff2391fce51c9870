"""How pools' own reports of hashrate bear on the world's: an error model, and its conditioning.

A pool counts the shares of its miners, so what it says of itself is nearly free of chance; what is
uncertain is what that says of everyone else. A report is read as

    log report = log(mean hashrate of the world over its window) + log(share of the pool) + noise

with a share that is unknown, wanders as a random walk, and may jump when the event begins, as
miners fail over to other pools and a pool's miners need not be spread as the world's are.
"""

from dataclasses import dataclass

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
        Of the jump of its share when the event begins.
    noise
        Of a single report.
    """

    share: float = 5.0
    wander: float = 0.02
    jump: float = 0.05
    noise: float = 0.01


ASSUMED = PoolError()


def usable(reports: Reported | None, work: Work) -> Reported | None:
    """Return the reports whose window lies within the bins: none from later, none from before."""
    if reports is None:
        return None
    starts = reports.time - reports.window_s
    return reports.take((starts >= work.edges[0]) & (reports.time <= work.edges[-1]))


def windows(reports: Reported, work: Work) -> Floats:
    """Weights of the bins in each report's window, shape (R, T), rows summing to one."""
    starts = (reports.time - reports.window_s)[:, None]
    low = np.maximum(starts, work.edges[:-1])
    high = np.minimum(reports.time[:, None], work.edges[1:])
    overlap = np.maximum(high - low, 0.0)
    return np.asarray(overlap / overlap.sum(axis=1, keepdims=True))


def error_covariance(reports: Reported, event_start: float | None, error: PoolError) -> Floats:
    """Covariance of the reports given the world's hashrate, shape (R, R)."""
    middle = (reports.time - reports.window_s / 2) / DAY_S
    middle = middle - middle.min()
    same = reports.pool[:, None] == reports.pool
    cov = error.share**2 + error.wander**2 * np.minimum.outer(middle, middle)
    if event_start is not None:
        since = (reports.time - event_start) / reports.window_s
        after = np.clip(since, 0.0, 1.0)  # of a window that straddles it, the part after
        cov += error.jump**2 * np.outer(after, after)
    return np.asarray(np.where(same, cov, 0.0) + error.noise**2 * np.eye(middle.size))


def condition(
    mean: Floats,
    cov: Floats,
    work: Work,
    reports: Reported,
    event_start: float | None,
    offsets: Floats,
    error: PoolError = ASSUMED,
) -> tuple[Floats, Floats, Floats]:
    """Condition a normal prior, whose first T values are the bins, on reports of pools.

    Parameters
    ----------
    mean, cov
        Shapes (P,) and (P, P).
    reports
        Those that are `usable`.
    offsets
        Stated log ratios by bin that come on top, shape (J, T); zeros for none.

    Returns
    -------
    Conditional means (J, P), their common covariance (P, P), and log evidence (J,).
    """
    T = work.blocks.size
    weights = windows(reports, work)
    across = cov[:, :T] @ weights.T
    spread = weights @ across[:T] + error_covariance(reports, event_start, error)
    factor = np.linalg.cholesky(spread)
    gap = reports.log_ehs - weights @ mean[:T] - offsets @ weights.T
    white = np.linalg.solve(factor, gap.T)
    gain = np.linalg.solve(factor, across.T)
    log_evidence = (
        -(white**2).sum(axis=0) / 2
        - np.log(np.diagonal(factor)).sum()
        - gap.shape[-1] * np.log(2 * np.pi) / 2
    )
    return mean + white.T @ gain, cov - gain.T @ gain, log_evidence
