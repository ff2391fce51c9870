"""The model of movement fitted to a map of shares by month: sequential Monte Carlo.

Months are taken in one by one. What a draw of the parameters foretells of the next month is set
beside the map, the draws are weighed by it, resampled when few carry the weight, and moved by
random walks that leave the posterior as it is (Chopin 2002; Del Moral, Doucet and Jasra 2006). So
the posterior after any month comes out on the way, as held-out forecasts need it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.migration import (
    LEAST,
    Floats,
    Pressure,
    Rates,
    State,
    at_rest,
    lead_weights,
    prior_moments,
    rates,
    sample_prior,
    settled,
    step,
)

#: Degrees of freedom of the noise: shares jump now and then.
TAILS = 4.0
#: Greatest jump of a share in a month that is drawn, or carried on, in logs.
CLIP = 2.0
#: Countries whose shares hold traffic through proxies, by the map's publisher.
PROXIES = ("DE", "IE")
#: Share of the network that the pools of the map held until 2020 and from 2021, by its publisher.
COVERED = (0.37, 0.44)
COVERED_FROM = "2021-01"
#: Share of the draws that must carry the weight, or they are resampled and moved.
ENOUGH = 0.5
#: Random walks at each resampling.
MOVES = 15


@dataclass(frozen=True, eq=False)
class Maps:
    """Shares of hashrate by month and country.

    Parameters
    ----------
    months
        Such as ``2022-01``, without a gap, length T.
    countries
        ISO 3166-1 alpha-2, and ``other`` for the rest, length C.
    shares
        Of one, shape (T, C); rows add up to 1.
    world
        World hashrate, EH/s, shape (T,).
    price
        Of power by country relative to their mean, shape (C,).
    pressures
        Shocks by month, length T.
    """

    months: tuple[str, ...]
    countries: tuple[str, ...]
    shares: Floats
    world: Floats
    price: Floats
    pressures: tuple[Pressure, ...]

    def until(self, count: int) -> "Maps":
        """Return the first `count` months."""
        return Maps(
            self.months[:count],
            self.countries,
            self.shares[:count],
            self.world[:count],
            self.price,
            self.pressures[:count],
        )


@dataclass(frozen=True, eq=False)
class Filtered:
    """What is known of the countries after a month.

    Parameters
    ----------
    state
        Hashrate, running and on its way.
    variance
        Of what runs, in logs, shape (Q, C).
    drift
        What of the month's surprise, and of those before, is to follow in the next, in logs (Q, C).
    """

    state: State
    variance: Floats
    drift: Floats


def noise(of: Rates, share: Floats, month: str) -> tuple[Floats, Floats]:
    """Variances in logs of a month's movement and of the map, as of samples of that many machines.

    They grow as a share is smaller: a tenth of the share is known ten times as badly.
    """
    small = np.maximum(share, LEAST)
    covered = COVERED[0] if month < COVERED_FROM else COVERED[1]
    seen = of["map_noise"] ** 2 * COVERED[1] / covered
    return np.asarray(of["move_noise"] ** 2 / small), np.asarray(seen / small)


def displayed(
    running: Floats, hidden: NDArray[np.bool_], of: Rates, countries: tuple[str, ...]
) -> Floats:
    """Return shares as the map shows them: hidden hashrate stands behind the other countries.

    It is spread by their size, and more so to those with many proxies.

    Parameters
    ----------
    hidden
        Which countries the map does not see though they mine, shape (C,).
    """
    total = running.sum(axis=1, keepdims=True)
    unseen = (running * hidden).sum(axis=1, keepdims=True)
    tilt = np.where([name in PROXIES for name in countries], of["proxies"], 1.0)
    behind = running * tilt * ~hidden
    seen = running * ~hidden + unseen * behind / behind.sum(axis=1, keepdims=True)
    return np.asarray(seen / total)


def start(maps: Maps, of: Rates) -> Filtered:
    """Return the countries in the first month, as the map has them."""
    share = np.where(maps.shares[0] >= LEAST, maps.shares[0], 0.0)
    running = np.tile(share / share.sum() * maps.world[0], (of.pulls.shape[0], 1))
    variance = noise(of, maps.shares[0], maps.months[0])[1]
    return Filtered(at_rest(running), variance, np.zeros_like(running))


def follow(maps: Maps, theta: Floats) -> tuple[Floats, Filtered]:
    """Follow a map with each draw of the parameters.

    Returns
    -------
    fit
        Log likelihood of each month but the first, given those before, up to a constant, shape
        (Q, T - 1).
    filtered
        The countries at the end.
    """
    of = rates(theta)
    arriving = lead_weights(of["lead"])
    now = start(maps, of)
    fit = np.zeros((theta.shape[0], len(maps.months) - 1))
    seen_before = maps.shares[0] >= LEAST
    for t in range(1, len(maps.months)):
        fit[:, t - 1], now = _month(maps, t, of, arriving, now, seen_before)
        seen_before = seen_before | (maps.shares[t] >= LEAST)
    return fit, now


def _month(
    maps: Maps, t: int, of: Rates, arriving: Floats, now: Filtered, seen_before: NDArray[np.bool_]
) -> tuple[Floats, Filtered]:
    """Foretell a month, score it, and take it in."""
    share, world = maps.shares[t], maps.world[t]
    pressure = maps.pressures[t]
    without = settled(now.state, of, pressure, arriving) + of["growth"] * maps.world[t - 1]
    expected = np.log(np.maximum(without, 1e-3))
    off_world = (np.log(world) - expected) / of["world_noise"]
    fit = (-0.5 * off_world**2 - np.log(of["world_noise"]))[:, 0]
    told = step(now.state, of, maps.price, pressure, arriving, np.full_like(expected, world)).state
    foretold = told.running * np.exp(now.drift)
    foretold *= world / foretold.sum(axis=1, keepdims=True)
    seen = share >= LEAST
    hidden = ~seen & seen_before
    shown = displayed(foretold, hidden, of, maps.countries)
    moved, mapped = noise(of, shown, maps.months[t])
    before = now.variance + moved
    both = seen & seen_before
    logs = np.log(np.where(seen, share, 1.0))
    off = np.where(both, logs - np.log(np.maximum(shown, 1e-9)), 0.0)
    scale = np.sqrt(before + mapped)
    fit = fit + (log_t(off / scale) - np.log(scale))[:, both].sum(axis=1)
    gain = np.where(both, before / (before + mapped), 0.0)
    surprise = gain * off
    running = foretold * np.exp(surprise)
    running = np.where(seen & ~seen_before, share * world, running)
    running *= world / running.sum(axis=1, keepdims=True)
    filtered = State(running, told.moving)
    return fit, Filtered(filtered, (1 - gain) * before, carried(of, now.drift + surprise))


def carried(of: Rates, moved: Floats) -> Floats:
    """What of a month's surprising movement, in logs (Q, C), follows in the next."""
    return np.asarray(of["carry"] * np.clip(moved, -CLIP, CLIP))


def log_t(x: Floats) -> Floats:
    """Log density of Student's t with `TAILS` degrees of freedom, up to a constant."""
    return np.asarray(-(TAILS + 1) / 2 * np.log1p(x * x / TAILS))


@dataclass(frozen=True, eq=False)
class Fit:
    """The posterior after some months.

    Parameters
    ----------
    theta
        Draws of the parameters on the scales of their priors, equally likely, shape (Q, P).
    filtered
        The countries after the last month, for each.
    months
        How many were taken in.
    """

    theta: Floats
    filtered: Filtered
    months: int


def fit_maps(maps: Maps, draws: int, seed: int, first: int | None = None) -> Iterator[Fit]:
    """Fit month by month, and give the posterior after each from the `first` on (last by default).

    Parameters
    ----------
    first
        Number of months after which the first posterior is wanted.
    """
    rng = np.random.default_rng(seed)
    total = len(maps.months)
    theta = sample_prior(rng, draws, len(maps.countries))
    held = np.zeros(draws)  # log likelihood of the months taken in
    weight = np.zeros(draws)
    for count in range(2, total + 1):
        some = maps.until(count)
        fit, _ = follow(some, theta)
        theta, held, weight = _take_in(some, theta, held, fit.sum(axis=1), weight, rng)
        if count >= (first or total):
            pick = _resample(weight, rng)
            yield Fit(theta[pick], follow(some, theta[pick])[1], count)


def _take_in(
    maps: Maps,
    theta: Floats,
    held: Floats,
    wanted: Floats,
    weight: Floats,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Weigh the draws by one month more, in steps that keep enough of them alive."""
    done = 0.0
    while done < 1.0:
        more = wanted - held
        rise = _rise(weight, more, 1.0 - done)
        weight = weight + rise * more
        done += rise
        if done >= 1.0 and _alive(weight) >= ENOUGH:
            return theta, wanted, weight
        pick = _resample(weight, rng)
        theta, held, wanted = theta[pick], held[pick], wanted[pick]
        weight = np.zeros_like(weight)
        theta, held, wanted = _move(maps, theta, held, wanted, done, rng)
    return theta, wanted, weight


def _alive(weight: Floats) -> float:
    """Effective share of the draws."""
    w = np.exp(weight - weight.max())
    return float(w.sum() ** 2 / (w * w).sum() / w.size)


def _rise(weight: Floats, more: Floats, left: float) -> float:
    """How much of a month can be taken in before too few draws carry the weight."""
    if _alive(weight + left * more) >= ENOUGH:
        return left
    low, high = 0.0, left
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if _alive(weight + middle * more) >= ENOUGH else (low, middle)
    return max(low, 1e-4)


def _resample(weight: Floats, rng: np.random.Generator) -> NDArray[np.int64]:
    """Indices of draws by their weight, systematic."""
    w = np.exp(weight - weight.max())
    edges = np.cumsum(w) / w.sum()
    edges[-1] = 1.0
    at = (rng.random() + np.arange(w.size)) / w.size
    return np.asarray(np.searchsorted(edges, at), dtype=np.int64)


def _move(
    maps: Maps,
    theta: Floats,
    held: Floats,
    wanted: Floats,
    done: float,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Move the draws by random walks that keep their distribution."""
    centre, spread = prior_moments(len(maps.countries))
    root = np.linalg.cholesky(np.cov(theta.T) + 1e-9 * np.eye(theta.shape[1]))
    draws, size = theta.shape

    def of_prior(values: Floats) -> Floats:
        return np.asarray(-0.5 * (((values - centre) / spread) ** 2).sum(axis=1))

    density = of_prior(theta) + held + done * (wanted - held)
    for _ in range(MOVES):
        reach = 2.38 / np.sqrt(size) * np.exp(0.5 * rng.standard_normal((draws, 1)) - 0.3)
        tried = theta + reach * (rng.standard_normal((draws, size)) @ root.T)
        fit, _ = follow(maps, tried)
        now, then = fit.sum(axis=1), fit[:, :-1].sum(axis=1)
        dense = of_prior(tried) + then + done * (now - then)
        dense = np.where(np.isfinite(dense), dense, -np.inf)
        take = np.log(rng.random(draws)) < dense - density
        theta = np.where(take[:, None], tried, theta)
        held, wanted = np.where(take, then, held), np.where(take, now, wanted)
        density = np.where(take, dense, density)
    return theta, held, wanted
