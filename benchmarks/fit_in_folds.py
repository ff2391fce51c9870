"""Fitting and scoring for `deliberate.py`: logistic regression with fixed signs, in folds."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from outage_labels import SIGNS, Labelled
from scipy.special import expit
from scipy.stats import rankdata

from offswitch.detect.deliberate import standardise

FOLDS, INNER_FOLDS, SEED = 5, 3, 1
#: Resamplings of countries for the interval of a score.
RESAMPLINGS = 200
RIDGES = (0.5, 2.0, 6.0)
FIGURES = ("AUC", "AUC first", "Brier", "calibration")


def fit(design, deliberate, weights, signs, penalty, offset=0.0) -> np.ndarray:
    """Penalised logistic regression; a coefficient keeps its sign, or is free where that is 0.

    Newton's steps among the coefficients that are free, cut short where one would change its sign.
    """
    signs = np.array(signs)
    least, most = np.where(signs > 0, 0.0, -np.inf), np.where(signs < 0, 0.0, np.inf)

    def loss(b):
        odds = offset + design @ b
        return weights @ (np.logaddexp(0, odds) - deliberate * odds) + 0.5 * penalty @ (b * b)

    b = np.zeros(design.shape[1])
    for _ in range(100):
        p = expit(offset + design @ b)
        slope = design.T @ (weights * (p - deliberate)) + penalty * b
        free = ~(((b <= least) & (slope > 0)) | ((b >= most) & (slope < 0)))
        bend = (design * (weights * p * (1 - p))[:, None]).T @ design + np.diag(penalty)
        step = np.zeros_like(b)
        step[free] = np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        share, before = 1.0, loss(b)
        while loss(new := np.clip(b - share * step, least, most)) > before and share > 1e-9:
            share /= 2
        moved, b = np.abs(new - b).max(), new
        if moved < 1e-7:
            break
    return b


def fit_weighed(distance, deliberate, weights, signs, ridge) -> np.ndarray:
    """Intercept, which no penalty holds, and coefficients of the features."""
    design = np.column_stack([np.ones(len(distance)), distance])
    penalty = np.array([1e-6] + [float(ridge)] * len(signs))
    return fit(design, deliberate, weights, [0, *signs], penalty)


def centre(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and spread of the known values of each feature."""
    spread = np.nanstd(values, axis=0)
    return np.nanmean(values, axis=0), np.where(spread > 1e-9, spread, 1.0)


@dataclass(frozen=True)
class Way:
    """A way of fitting: lists of features and penalties to choose from, signs or none."""

    lists: dict[str, list[str]]
    ridges: tuple[float, ...] = RIDGES
    signed: bool = True

    def fitted(self, train: Labelled, test: Labelled, names: list[str], ridge: float) -> np.ndarray:
        """Probabilities of `test` by a model of `train`."""
        values = train.matrix(names)
        mean, sd = centre(values)
        signs = [SIGNS[name] if self.signed else 0 for name in names]
        weights = train.weights if self.signed else np.ones(len(train.country))
        b = fit_weighed(standardise(values, mean, sd), train.deliberate, weights, signs, ridge)
        return expit(b[0] + standardise(test.matrix(names), mean, sd) @ b[1:])

    def choice(self, train: Labelled, seed: int) -> tuple[str, float]:
        """List and penalty with the least log loss on countries held out of `train`."""
        options = [(name, ridge) for name in self.lists for ridge in self.ridges]
        if len(options) == 1:
            return options[0]
        fold = train.folds(INNER_FOLDS, seed)
        losses = {}
        for name, ridge in options:
            total = 0.0
            for k in range(INNER_FOLDS):
                held = train.of(np.flatnonzero(fold == k))
                rest = train.of(np.flatnonzero(fold != k))
                p = np.clip(self.fitted(rest, held, self.lists[name], ridge), 1e-6, 1 - 1e-6)
                total -= np.log(np.where(held.deliberate, p, 1 - p)).sum()
            losses[name, ridge] = total
        return min(losses, key=losses.__getitem__)

    def out_of_fold(self, data: Labelled, seed: int, chosen: Counter) -> np.ndarray:
        """Probability of every row by a model that saw nothing of its country."""
        fold, out = data.folds(FOLDS, seed), np.empty(len(data.country))
        for k in range(FOLDS):
            train, rows = data.of(np.flatnonzero(fold != k)), np.flatnonzero(fold == k)
            name, ridge = self.choice(train, seed)
            chosen[name, ridge] += 1
            out[rows] = self.fitted(train, data.of(rows), self.lists[name], ridge)
        return out


def auc(p: np.ndarray, positive: np.ndarray) -> float:
    """Chance that a positive row has the higher probability than a negative one."""
    count = positive.sum()
    ranks = rankdata(p)[positive].sum() - count * (count + 1) / 2
    return ranks / (count * (len(p) - count))


def bins(p: np.ndarray) -> np.ndarray:
    """Bin of each probability, ten of equal width."""
    return np.minimum((p * 10).astype(int), 9)


def score(p: np.ndarray, deliberate: np.ndarray, first: np.ndarray) -> np.ndarray:
    """The four `FIGURES`."""
    kept = first | ~deliberate
    missed = np.bincount(bins(p), weights=p - deliberate, minlength=10)
    return np.array(
        [
            auc(p, deliberate),
            auc(p[kept], deliberate[kept]),
            np.mean((p - deliberate) ** 2),
            np.abs(missed).sum() / len(p),
        ]
    )


def resampled(data: Labelled, predicted: list[list[np.ndarray]]) -> np.ndarray:
    """Scores over resampled countries, (models, draws, figures), the same countries for all.

    Of each model the mean over its first five shuffles.
    """
    rows = [np.flatnonzero(data.country == name) for name in np.unique(data.country)]
    rng, out = np.random.default_rng(SEED), []
    while len(out) < RESAMPLINGS:
        drawn = np.concatenate([rows[i] for i in rng.integers(len(rows), size=len(rows))])
        some = data.of(drawn)
        if some.first.any() and not some.deliberate.all():
            scores = [
                np.mean([score(p[drawn], some.deliberate, some.first) for p in runs[:5]], axis=0)
                for runs in predicted
            ]
            out.append(scores)
    return np.array(out).transpose(1, 0, 2)
