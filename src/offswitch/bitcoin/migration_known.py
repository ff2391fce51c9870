"""What the map taught: draws of the fitted model, and each prior beside its posterior."""

from dataclasses import dataclass

import numpy as np
from scipy import special

from offswitch.bitcoin.migration import NAMES, PRIORS, Floats, at_rest
from offswitch.bitcoin.migration_fit import Filtered, Fit, Maps, fit_maps, follow
from offswitch.bitcoin.migration_map import prices
from offswitch.reference.migration import COUNTRIES, LAST, MAP_SOURCE, SOURCE, START, Posterior

#: Part of the prior's spread that the map must take away, or it says little of a parameter.
LITTLE = 0.25
#: Draws of a fit to a map of one's own.
FITTED_DRAWS = 1000


@dataclass(frozen=True, eq=False)
class Known:
    """The model as fitted, ready to be run forward.

    Parameters
    ----------
    theta
        Draws on the scales of the priors, shape (Q, P).
    start
        The countries at the end of `month`.
    month, last
        From which forecasts start, and the last that was fitted.
    source
        Of the fit; empty where it was made from a user's own map.
    """

    theta: Floats
    start: Filtered
    countries: tuple[str, ...]
    price: Floats
    month: str
    last: str
    source: str

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the map and of the fit, where these ship."""
        return (MAP_SOURCE, self.source) if self.source else ()


@dataclass(frozen=True)
class Learned:
    """One parameter before and after the map.

    Parameters
    ----------
    prior, posterior
        Their 5, 50 and 95 % points, on the parameter's own scale.
    contraction
        Part of the prior's standard deviation that is gone.
    bits
        Information gained: divergence of posterior from prior, both taken as normal.
    """

    name: str
    prior: tuple[float, float, float]
    posterior: tuple[float, float, float]
    contraction: float
    bits: float

    @property
    def little(self) -> bool:
        """Whether the map says little of it."""
        return self.contraction < LITTLE


def shipped(posterior: Posterior, rng: np.random.Generator, draws: int) -> Known:
    """Draw from the fit that ships; nothing is on its way at its start."""
    root = np.linalg.cholesky(posterior.correlation)
    normal = rng.standard_normal((draws, len(posterior.names))) @ root.T
    drawn = posterior.mean + posterior.sd * normal
    size = len(NAMES) + len(COUNTRIES)
    theta, ehs, drift = np.split(drawn, (size, size + len(COUNTRIES)), axis=1)
    state = at_rest(np.exp(ehs))
    start = Filtered(state, np.zeros_like(ehs), drift)
    return Known(theta, start, COUNTRIES, prices(COUNTRIES), START, LAST, SOURCE)


def fitted(maps: Maps, seed: int, start: str, draws: int = FITTED_DRAWS) -> Known:
    """Fit a map, and start from a month of it, or from its last where it ends before."""
    *_, fit = fit_maps(maps, draws, seed)
    return started(maps, fit, start)


def started(maps: Maps, fit: Fit, start: str) -> Known:
    """Return a fit with the countries as they were after a month."""
    count = maps.months.index(start) + 1 if start in maps.months else len(maps.months)
    filtered = (
        fit.filtered if count == len(maps.months) else follow(maps.until(count), fit.theta)[1]
    )
    month = maps.months[count - 1]
    return Known(fit.theta, filtered, maps.countries, maps.price, month, maps.months[-1], "")


def take(known: Known, rng: np.random.Generator, draws: int) -> Known:
    """Return so many of the draws, again and again where there are fewer."""
    have = known.theta.shape[0]
    pick = np.arange(draws) if draws <= have else rng.integers(0, have, draws)
    state = known.start.state
    start = Filtered(
        type(state)(state.running[pick], state.moving[pick]),
        known.start.variance[pick],
        known.start.drift[pick],
    )
    return Known(
        known.theta[pick],
        start,
        known.countries,
        known.price,
        known.month,
        known.last,
        known.source,
    )


def learned(theta: Floats) -> tuple[Learned, ...]:
    """Set the prior of each parameter beside its posterior."""
    ends = special.ndtri((0.05, 0.5, 0.95))
    found = []
    for place, prior in enumerate(PRIORS):
        after = theta[:, place]
        centre, spread = float(after.mean()), float(after.std())
        ratio = spread / prior.spread
        bits = (
            0.5 * (ratio**2 + ((centre - prior.centre) / prior.spread) ** 2 - 1) - np.log(ratio)
        ) / np.log(2)
        found.append(
            Learned(
                prior.name,
                _three(prior.natural(prior.centre + prior.spread * ends)),
                _three(prior.natural(np.quantile(after, (0.05, 0.5, 0.95)))),
                1 - ratio,
                float(bits),
            )
        )
    return tuple(found)


def _three(values: Floats) -> tuple[float, float, float]:
    low, middle, high = (float(value) for value in values)
    return low, middle, high
