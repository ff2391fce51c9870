"""The prior of growth: how log hashrate drifts and wanders, fitted to the epochs on record.

Over a stretch of twelve weeks log hashrate is a straight line plus a random walk. The line's slope
differs from stretch to stretch as a normal distribution, and the spread of the walk as a
distribution on a grid, which gives the changes of a fortnight the heavy tails that they have. Each
epoch's mean hashrate is seen with the noise of its blocks. Slope, level and walk are integrated out
of the likelihood of a stretch, which leaves three things to fit: mean and spread of the slope, on a
grid, and the weights of the walks, by expectation and maximisation.
"""

import itertools
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import numpy as np

from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits, spans_between
from offswitch.bitcoin.work import DAY_S, Floats, Work
from offswitch.errors import DataError
from offswitch.reference import DifficultyEpoch, difficulty_epochs

#: Spreads of the walk that are weighed, in log hashrate per square root of a day.
WALK_SDS = np.geomspace(0.003, 0.06, 7)
#: Epochs of a stretch, over which slope and spread hold. Forecasts of past retargets were best
#: with six of 3, 4, 6, 8; with four they were as good.
STRETCH = 6
_MEANS = (-0.001, -0.0005, 0.0, 0.0005, 0.001, 0.0015, 0.002, 0.0025, 0.003)
_SDS = (0.0001, 0.0002, 0.0004, 0.0007, 0.001, 0.0015)
_ROUNDS = 60


@dataclass(frozen=True, eq=False)
class Growth:
    """Prior of log hashrate; its level is left open.

    Parameters
    ----------
    drift_per_day, drift_sd_per_day
        Mean and spread of the slope.
    walk_sds
        Spreads of the walk per square root of a day, shape (K,).
    weights
        Their probabilities, shape (K,).
    """

    drift_per_day: float
    drift_sd_per_day: float
    walk_sds: Floats
    weights: Floats


def epoch_work(epochs: tuple[DifficultyEpoch, ...]) -> Work:
    """Blocks and work time of the epochs that ended, one bin each: all but the last.

    Where a start is known to the day only, its epoch's length is what the next target implies.
    """
    lengths = []
    for epoch, after in itertools.pairwise(epochs):
        if epoch.exact and after.exact:
            lengths.append((after.time - epoch.time).total_seconds())
        else:
            span = sum(spans_between(epoch.bits, after.bits)) / 2
            lengths.append(span * EPOCH_BLOCKS / (EPOCH_BLOCKS - 1))
    edges = epochs[0].time.timestamp() + np.concatenate([[0.0], np.cumsum(lengths)])
    difficulty = np.array([difficulty_from_bits(epoch.bits) for epoch in epochs[:-1]])
    return Work(
        edges,
        np.full(difficulty.size, EPOCH_BLOCKS),
        np.diff(edges) / difficulty * EXA / HASHES_PER_DIFFICULTY,
    )


def _log_likelihoods(work: Work, mean: float, sd: float) -> Floats:
    """Log likelihood of each stretch under each walk, its level integrated out, shape (S, K)."""
    S = work.blocks.size // STRETCH
    kept = slice(0, S * STRETCH)
    days = (work.edges - work.edges[0]) / DAY_S
    starts, ends = (x[kept].reshape(S, STRETCH) for x in (days[:-1], days[1:]))
    starts, ends = starts - starts[:, :1], ends - starts[:, :1]
    middles = (starts + ends) / 2
    walk = np.minimum(middles[:, :, None], middles[:, None, :])
    each = np.arange(STRETCH)
    walk[:, each, each] = starts + (ends - starts) / 3  # variance of the mean of a walk
    rest = sd**2 * middles[:, :, None] * middles[:, None, :]
    rest[:, each, each] += 1 / work.blocks[kept].reshape(S, STRETCH)
    seen = np.log(work.blocks[kept] / work.blocks_per_ehs[kept]).reshape(S, STRETCH)
    differences = np.diff(seen - mean * middles, axis=1)
    cov = WALK_SDS[:, None, None] ** 2 * walk[:, None] + rest[:, None]
    cov = np.diff(np.diff(cov, axis=-1), axis=-2)
    factor = np.linalg.cholesky(cov)
    scaled = np.linalg.solve(factor, differences[:, None, :, None])[..., 0]
    spread = np.log(np.diagonal(factor, axis1=-2, axis2=-1)).sum(axis=-1)
    return np.asarray(-(scaled**2).sum(axis=-1) / 2 - spread)


def _fit_weights(logs: Floats) -> tuple[Floats, float]:
    """Weights of the walks, shape (K,), and the log likelihood with them.

    One more stretch is counted, of which nothing is known: no walk of the grid is ever ruled out.
    """
    S, K = logs.shape
    most = logs.max(axis=1, keepdims=True)
    likelihoods = np.exp(logs - most)
    weights = np.full(K, 1 / K)
    for _ in range(_ROUNDS):
        joint = likelihoods * weights
        weights = ((joint / joint.sum(axis=1, keepdims=True)).sum(axis=0) + 1 / K) / (S + 1)
    total = np.log(likelihoods @ weights).sum() + most.sum() + np.log(weights).mean()
    return weights, float(total)


def fit_growth(work: Work) -> Growth:
    """Fit the prior to the epochs that `work` holds, one bin each, six to a stretch.

    Mean and spread of the slope are averaged over their grid by likelihood, and what is not known
    of the mean adds to the spread.

    Raises
    ------
    DataError
        If there are too few epochs for two stretches.
    """
    if work.blocks.size < 2 * STRETCH:
        raise DataError("few_epochs", found=work.blocks.size, least=2 * STRETCH)
    slopes = np.array([(mean, sd) for mean in _MEANS for sd in _SDS])
    fits = [_fit_weights(_log_likelihoods(work, mean, sd)) for mean, sd in slopes]
    logs = np.array([total for _, total in fits])
    probability = np.exp(logs - logs.max())
    probability /= probability.sum()
    means, sds = slopes.T
    mean = float(probability @ means)
    variance = float(probability @ (sds**2 + (means - mean) ** 2))
    weights = probability @ np.array([weights for weights, _ in fits])
    return Growth(mean, variance**0.5, WALK_SDS, weights)


@cache
def fitted_growth(until: datetime | None = None) -> Growth:
    """Return the prior from the epochs on record that ended by a moment, or from all of them.

    Raises
    ------
    DataError
        If too few had ended.
    """
    epochs = difficulty_epochs()
    kept = epochs if until is None else tuple(e for e in epochs if e.time <= until)
    if len(kept) <= 2 * STRETCH:
        raise DataError("few_epochs", found=max(len(kept) - 1, 0), least=2 * STRETCH)
    return fit_growth(epoch_work(kept))
