"""Hashrate through time, and its change at a stated event, from blocks and the noise they carry.

Log hashrate is a level, a drift and a random walk (`growth`), plus an event's step. Given it, the
blocks of a bin are Poisson with mean hashrate x work time: a log-Gaussian Cox process. Its
posterior is taken by the method of Laplace (Rasmussen and Williams, Gaussian Processes for Machine
Learning, 2006, algorithms 3.1 and 3.2), once for each volatility of the walk and each shape of the
event, and these are weighed by their evidence. What uses only bins up to a moment is a filter; what
uses all of them is a smoother: the caller says which by the bins it gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln, logsumexp, ndtr

from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.reports import condition, told, usable
from offswitch.bitcoin.work import DAY_S, Floats, Work

#: Spread of the level's prior: a factor of twenty either way says nothing beside one block.
LEVEL_SD = 3.0
#: Spreads of the log ratio of an event, equally likely: most do little, and one may do a lot.
STEP_SDS = (0.1, 0.4)
NEWTON_STEPS = 50
PARTS = ("weights", "mean", "sd")
#: Newton's method squares what is left: after a step of this much it is below 1e-9.
TOLERANCE = 1e-5
#: Of the bracket of a quantile, eighteen standard deviations wide at least.
HALVINGS = 50
Rng = np.random.Generator


@dataclass(frozen=True)
class Step:
    """An event that multiplies hashrate by a factor from `start` until `end`.

    Parameters
    ----------
    start, end
        Unix seconds; an `end` of None lasts.
    sds
        Standard deviations of the prior of the log factor, equally likely; its mean is zero.
    """

    start: float
    end: float | None = None
    sds: tuple[float, ...] = STEP_SDS

    @property
    def edges(self) -> tuple[float, ...]:
        """When it begins and, if it does, ends."""
        return (self.start,) if self.end is None else (self.start, self.end)

    def share_of(self, starts: Floats, ends: Floats, lags: Floats) -> Floats:
        """Share of each stretch of header time in which the event was on, shape (T,).

        A header's time is its block's arrival plus a lag of some seconds, so an edge is blurred by
        the distribution of the lags, given as equally likely values.
        """
        end = np.inf if self.end is None else self.end
        low = np.maximum(starts[:, None] - lags, self.start)
        high = np.minimum(ends[:, None] - lags, end)
        return np.asarray(np.maximum(high - low, 0).mean(axis=1) / (ends - starts))

    def on(self, times: Floats) -> Floats:
        """1 at the moments by which the event had come and not yet gone, else 0."""
        end = np.inf if self.end is None else self.end
        return np.where((times > self.start) & (times <= end), 1.0, 0.0)


@dataclass(frozen=True, eq=False)
class Mixture:
    """A mixture of normal distributions of log values.

    Parameters
    ----------
    weights
        Of the components, shape (K, M), each column summing to one.
    mean, sd
        Shape (K, M).
    """

    weights: Floats
    mean: Floats
    sd: Floats

    def quantile(self, q: float) -> Floats:
        """Value (not its log) below which a share `q` lies, shape (M,)."""
        low, high = (self.mean - 9 * self.sd).min(axis=0), (self.mean + 9 * self.sd).max(axis=0)
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            under = (self.weights * ndtr((middle - self.mean) / self.sd)).sum(axis=0) < q
            low, high = np.where(under, middle, low), np.where(under, high, middle)
        return np.asarray(np.exp((low + high) / 2))

    @property
    def mean_log(self) -> Floats:
        """Mean of the log, shape (M,)."""
        return np.asarray((self.weights * self.mean).sum(axis=0))

    def draws(self, rng: Rng, count: int) -> Floats:
        """Draw values of one of them, the first where there are more: shape (Q,)."""
        component = rng.choice(self.weights.shape[0], count, p=self.weights[:, 0])
        noise = rng.standard_normal(count)
        return np.asarray(np.exp(self.mean[component, 0] + noise * self.sd[component, 0]))

    def chance_below(self, value: float) -> Floats:
        """Probability of a value below this one, shape (M,)."""
        below = self.weights * ndtr((np.log(value) - self.mean) / self.sd)
        return np.asarray(below.sum(axis=0))


@dataclass(frozen=True, eq=False)
class Now:
    """Where hashrate stands at the end of the blocks, by component.

    Parameters
    ----------
    weights
        Shape (K,).
    mean, cov
        Of log hashrate without the event and of drift per day, shapes (K, 2) and (K, 2, 2).
    walk_sd
        Of the walk that goes on from there, per square root of a day, shape (K,).
    """

    weights: Floats
    mean: Floats
    cov: Floats
    walk_sd: Floats


@dataclass(frozen=True, eq=False)
class Posterior:
    """What the blocks say.

    Parameters
    ----------
    level
        Hashrate at the moments that were asked for, in EH/s.
    change
        Factor of the event; None without one.
    now
        Where it stands at the end.
    shapes
        Probability of each alternative shape of the event, in the order given; empty without one.
    log_evidence
        Natural log of the probability of the blocks (and reports), all components together.
    """

    level: Mixture
    change: Mixture | None
    now: Now
    shapes: Floats
    log_evidence: float


@dataclass(frozen=True)
class Component:
    """One of the models that are weighed: a volatility, a shape of the event, and its spread."""

    walk_sd: float
    weight: float
    step: Step | None = None
    step_sd: float = 0.0


def components(growth: Growth, steps: Sequence[Step]) -> list[Component]:
    """List the models, shape by shape; their weights sum to one."""
    shapes: Sequence[Step | None] = steps or (None,)
    return [
        Component(float(walk_sd), float(weight) / len(shapes) / len(sds), step, sd)
        for step in shapes
        for sds in [(0.0,) if step is None else step.sds]
        for sd in sds
        for walk_sd, weight in zip(growth.walk_sds, growth.weights, strict=True)
    ]


def _walk(times: Floats, starts: Floats, ends: Floats) -> Floats:
    """Covariance of a standard walk from 0 at `times` with its means over stretches, in days."""
    t = times[:, None]
    inside = np.clip(t, starts, ends)
    area = (inside**2 - starts**2) / 2 + t * (ends - inside)
    return np.asarray(np.where(t <= starts, t, area / (ends - starts)))


def joint_priors(
    work: Work, growth: Growth, parts: Sequence[Component], times: Floats, lags: Floats
) -> tuple[Floats, Floats]:
    """Joint normal prior, by component, of the bins and of what is asked of them.

    Returns
    -------
    Mean (P,) and covariances (K, P, P) of the log hashrate of T bins and M moments, of that at the
    end without the event, of the event's log ratio, and of the drift per day.
    """
    edges = (work.edges - work.edges[0]) / DAY_S
    starts, ends = edges[:-1], edges[1:]
    points = np.maximum(np.append(times - work.edges[0], work.edges[-1] - work.edges[0]) / DAY_S, 0)
    T, N = starts.size, starts.size + points.size
    days = np.concatenate([(starts + ends) / 2, points])
    walk = np.minimum.outer(days, days)
    walk[np.arange(T), np.arange(T)] = starts + (ends - starts) / 3  # of the mean over a bin
    walk[T:, :T] = _walk(points, starts, ends)
    walk[:T, T:] = walk[T:, :T].T
    line = np.append(days, [0.0, 1.0])
    common = growth.drift_sd_per_day**2 * np.outer(line, line)
    common[:N, :N] += LEVEL_SD**2
    on = {step: _on(work, step, times, lags) for step in {part.step for part in parts}}
    cov = np.empty((len(parts), N + 2, N + 2))
    for each, part in zip(cov, parts, strict=True):
        np.add(common, part.step_sd**2 * np.outer(on[part.step], on[part.step]), out=each)
        each[:N, :N] += part.walk_sd**2 * walk
    rate = np.log(max(work.blocks.sum(), 0.5) / work.blocks_per_ehs.sum())
    mean = growth.drift_per_day * (line - days[T - 1] / 2) + rate
    return np.append(mean[:N], [0.0, growth.drift_per_day]), cov


def _on(work: Work, step: Step | None, times: Floats, lags: Floats) -> Floats:
    """How much of an event's log ratio is in each of the bins, moments, end, ratio and drift."""
    bins, moments = np.zeros(work.blocks.size), np.zeros(times.size)
    if step is not None:
        bins, moments = step.share_of(work.edges[:-1], work.edges[1:], lags), step.on(times)
    return np.concatenate([bins, moments, [0.0, 1.0, 0.0]])


@dataclass(frozen=True, eq=False)
class Mode:
    """The mode of the bins' log hashrate, and what follows from it.

    `pull` is K^-1 (f - mean) there, which is the gradient of the log likelihood, blocks less their
    expectation, without what is lost by subtracting two great numbers; `factor` is the lower
    Cholesky factor of I + W^1/2 K W^1/2 and `root` W^1/2.
    """

    pull: Floats
    factor: Floats
    root: Floats
    log_evidence: Floats


def laplace(mean: Floats, cov: Floats, blocks: NDArray[np.int64], expected: Floats) -> Mode:
    """Newton's method for many priors or exposures at once.

    `mean` and `expected`, blocks for each EH/s, have shape (..., T) or (T,), `cov` (..., T, T) or
    (T, T).
    """
    f = np.zeros(np.broadcast_shapes(mean.shape, expected.shape, cov.shape[:-1])) + mean
    # Start where the data are: far from the mode Newton's steps could overshoot.
    f += np.log(np.maximum(blocks, 0.5) / (np.exp(f) * expected)).mean(axis=-1, keepdims=True)
    for _ in range(NEWTON_STEPS):
        rate = np.exp(f) * expected
        root = np.sqrt(rate)
        b = rate * (f - mean) + blocks - rate
        inner = _inner(cov, root)
        a = b - root * np.linalg.solve(inner, (root * _times(cov, b))[..., None])[..., 0]
        new = mean + _times(cov, a)
        moved = np.abs(new - f).max()
        f = f + np.clip(new - f, -1.0, 1.0)
        if moved < TOLERANCE:
            break
    rate = np.exp(f) * expected
    root = np.sqrt(rate)
    factor = np.linalg.cholesky(_inner(cov, root))
    fit = blocks * np.log(rate) - rate - gammaln(blocks + 1.0)
    evidence = (
        fit.sum(axis=-1)
        - (a * (f - mean)).sum(axis=-1) / 2
        - np.log(np.diagonal(factor, axis1=-2, axis2=-1)).sum(axis=-1)
    )
    return Mode(a, np.asarray(factor, np.float64), root, evidence)


def _inner(cov: Floats, root: Floats) -> Floats:
    """I + W^1/2 K W^1/2, shape (..., T, T)."""
    inner = np.asarray(cov * root[..., :, None])
    inner *= root[..., None, :]
    diagonal = np.einsum("...ii->...i", inner)  # a view
    diagonal += 1
    return inner


def _times(matrix: Floats, vector: Floats) -> Floats:
    return np.asarray((matrix @ vector[..., None])[..., 0])


def infer(
    work: Work,
    growth: Growth,
    *,
    times: Floats | Sequence[float] = (),
    steps: Sequence[Step] = (),
    pools: Reported | None = None,
    lags: Floats = np.zeros(1),  # noqa: B008
) -> Posterior:
    """Infer hashrate from blocks, and reports of pools where there are any.

    Parameters
    ----------
    work
        Blocks by bin: all that may be used.
    growth
        Prior of growth.
    times
        Moments whose hashrate is wanted, Unix seconds, shape (M,); later ones are foretold.
    steps
        Alternative shapes of one event, held equally likely beforehand.
    pools
        Reports of pools, which are evidence with an error model of their own.
    lags
        Header time minus arrival, equally likely values in seconds.
    """
    moments = np.asarray(times, float)
    T, M = work.blocks.size, moments.size
    reports = usable(pools, work)
    parts = components(growth, steps)
    mean, cov = joint_priors(work, growth, parts, moments, lags)
    mean = np.repeat(mean[None], len(parts), axis=0)
    scores = np.log([part.weight for part in parts])
    if reports is not None:
        # Shares may jump when the event begins and when it is said to have ended, whatever its
        # shape: else the shape with fewer jumps would be preferred for that alone.
        heard = told(reports, work, sorted({edge for step in steps for edge in step.edges}))
        for k in range(len(parts)):
            means, cov[k], logs = condition(mean[k], cov[k], heard, np.zeros((1, T)))
            mean[k] = means[0]
            scores[k] += logs[0]
    mode = laplace(mean[:, :T], cov[:, :T, :T], work.blocks, work.blocks_per_ehs)
    asked = cov[:, T:, :T]
    half = np.linalg.solve(mode.factor, np.swapaxes(mode.root[:, None, :] * asked, 1, 2))
    mean = mean[:, T:] + _times(asked, mode.pull)
    cov = cov[:, T:, T:] - np.swapaxes(half, 1, 2) @ half
    scores = scores + mode.log_evidence
    total = float(logsumexp(scores))
    weights = np.exp(scores - total)
    sd = np.sqrt(np.maximum(np.diagonal(cov, axis1=1, axis2=2), 1e-16))
    end = np.array([M, M + 2])

    def asked_for(start: int, end: int) -> Mixture:
        each = np.repeat(weights[:, None], end - start, axis=1)
        return Mixture(each, mean[:, start:end], sd[:, start:end])

    return Posterior(
        asked_for(0, M),
        asked_for(M + 1, M + 2) if steps else None,
        Now(
            weights,
            mean[:, end],
            cov[:, end[:, None], end],
            np.array([part.walk_sd for part in parts]),
        ),
        np.array([weights[[part.step is step for part in parts]].sum() for step in steps]),
        total,
    )


def filtered(
    work: Work,
    growth: Growth,
    moments: Floats,
    *,
    steps: Sequence[Step] = (),
    pools: Reported | None = None,
    lags: Floats = np.zeros(1),  # noqa: B008
) -> Mixture:
    """Hashrate at each moment from the bins that ended by it; the first bin must end by the first.

    An event that has not begun by then has no part in what is found.
    """
    found = [
        infer(work.until(m), growth, times=[m], steps=steps, pools=pools, lags=lags).level
        for m in moments
    ]
    return Mixture(*(np.hstack([getattr(row, part) for row in found]) for part in PARTS))
