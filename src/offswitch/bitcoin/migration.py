"""How hashrate moves between countries: the model, one month at a time, for all draws at once.

Each month a share of a country's machines leaves, more of them under a shock (a ban, rationing of
power, hours without network). Most reach another country after a lead time, the rest never do.
Where they go, and where new machines are switched on, is chosen by a logit on what is there
already, on the price of power and on what else draws miners to a country.

Letters of shapes: Q draws, C countries, K months of lead.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.reference.migration import BAN, CUT, RATIONING

Floats = NDArray[np.float64]

#: Months in transit that are told apart; what takes longer arrives in the last.
LONGEST = 18
#: Least share of a month in whose noise and weight a country is taken, as a share of one.
LEAST = 0.0005


@dataclass(frozen=True)
class Prior:
    """A parameter as it is held before the map is read.

    Parameters
    ----------
    scale
        ``log``, ``logit`` or ``plain``: on which it is normal.
    middle, spread
        Its median, on its own scale, and the standard deviation on that of `scale`.
    """

    name: str
    scale: str
    middle: float
    spread: float

    @property
    def centre(self) -> float:
        """Mean on the scale on which it is normal."""
        if self.scale == "plain":
            return self.middle
        return float(np.log(self.middle) if self.scale == "log" else special.logit(self.middle))

    def natural(self, values: Floats) -> Floats:
        """Return values on the parameter's own scale."""
        if self.scale == "plain":
            return values
        return np.asarray(np.exp(values) if self.scale == "log" else special.expit(values))

    def worked(self, value: float) -> float:
        """Return one value on the scale on which the parameter is normal."""
        if self.scale == "plain":
            return value
        return float(np.log(value) if self.scale == "log" else special.logit(value))


#: What is held before the map is read: all of it assumed, and wide.
PRIORS = (
    Prior("churn", "log", 0.02, 0.7),
    Prior("ban", "log", 0.5, 0.8),
    Prior("rationing", "log", 0.05, 1.0),
    Prior("cut", "log", 0.02, 1.0),
    Prior("closed", "logit", 0.5, 1.5),
    Prior("lead", "log", 3.0, 0.6),
    Prior("lost", "logit", 0.15, 1.0),
    Prior("size", "plain", 0.8, 0.3),
    Prior("price", "plain", 1.0, 1.0),
    Prior("pulls", "log", 0.5, 0.5),
    Prior("growth", "plain", 0.03, 0.03),
    Prior("world_noise", "log", 0.07, 0.4),
    Prior("move_noise", "log", 0.02, 0.5),
    Prior("map_noise", "log", 0.02, 0.5),
    Prior("carry", "logit", 0.2, 1.0),
    Prior("proxies", "log", 1.5, 0.5),
)
NAMES = tuple(prior.name for prior in PRIORS)
AT = {name: place for place, name in enumerate(NAMES)}


@dataclass(frozen=True, eq=False)
class Rates:
    """Draws of the parameters on their own scales, each of shape (Q, 1), and pulls (Q, C).

    `pulls` holds what draws miners to each country beyond its size and price, in logs.
    """

    values: dict[str, Floats]
    pulls: Floats

    def __getitem__(self, name: str) -> Floats:
        return self.values[name]


def rates(theta: Floats) -> Rates:
    """Return rates from parameters on the scales of their priors, shape (Q, len(PRIORS) + C)."""
    values = {
        prior.name: prior.natural(theta[:, place : place + 1]) for place, prior in enumerate(PRIORS)
    }
    return Rates(values, values["pulls"] * theta[:, len(PRIORS) :])


@dataclass(frozen=True, eq=False)
class Pressure:
    """Shocks of one month by country, each of shape (C,).

    Parameters
    ----------
    ban, rationing
        Share of the month under a ban, and under rationing of power.
    hours_off
        Hours without network.
    """

    ban: Floats
    rationing: Floats
    hours_off: Floats

    def hazard(self, of: Rates) -> Floats:
        """Rate at which machines leave in the month, shape (Q, C)."""
        shocks = ((BAN, self.ban), (RATIONING, self.rationing), (CUT, self.hours_off / 100))
        found = np.repeat(of["churn"], self.ban.size, axis=1)
        for name, strength in shocks:
            for at in np.flatnonzero(strength):
                found[:, at] += of[name][:, 0] * strength[at]
        return found

    def at(self, country: int) -> "Pressure":
        """Return the shocks of one country alone."""
        one = slice(country, country + 1)
        return Pressure(self.ban[one], self.rationing[one], self.hours_off[one])

    def open(self, of: Rates) -> Floats:
        """Share of arrivals that a country takes, shape (Q, C): none under a ban."""
        return np.asarray((1 - self.ban) * (1 - of["closed"] * self.rationing))


def calm(countries: int) -> Pressure:
    """Return a month without any shock."""
    nothing = np.zeros(countries)
    return Pressure(nothing, nothing, nothing)


@dataclass(frozen=True, eq=False)
class State:
    """Machines running, EH/s, (Q, C), and on their way by months to go and origin, (Q, K, C)."""

    running: Floats
    moving: Floats


def at_rest(running: Floats) -> State:
    """Return a state with nothing on its way."""
    return State(running, np.zeros((running.shape[0], LONGEST, running.shape[1])))


@dataclass(frozen=True, eq=False)
class Step:
    """One month on.

    Parameters
    ----------
    state
        At its end, before noise.
    left
        What went out of operation, by origin, EH/s, shape (Q, C).
    weights
        Where what is free to choose goes, shape (Q, C); rows add up to 1.
    """

    state: State
    left: Floats
    weights: Floats


def lead_weights(lead: Floats) -> Floats:
    """Share of what leaves in a month that arrives so many months later, shape (Q, K).

    Gamma distributed with shape 2 and mean `lead` months, shape (Q, 1): the sum of two equal waits,
    to be packed and shipped, and to be plugged in.

    Raises
    ------
    ModelError
        If a lead time is not above zero.
    """
    if not (lead > 0).all():
        raise ModelError("negative_lead", value=float(lead.min()))
    edges = np.arange(LONGEST) + 0.5
    scaled = 2 * edges / lead
    below = 1 - (1 + scaled) * np.exp(-scaled)
    below[:, -1] = 1.0
    return np.diff(below, axis=1, prepend=0.0)


def choose(running: Floats, of: Rates, price: Floats, open_: Floats) -> Floats:
    """Share of free machines that each country draws, shape (Q, C).

    Logit on log hashrate there, log price of power (C,) and the country's pull; nothing goes where
    nothing runs, or where nothing is let in.
    """
    size = np.log(np.maximum(running, 1e-9))
    size -= size.max(axis=1, keepdims=True)
    weight = np.exp(of["size"] * size - of["price"] * np.log(price) + of.pulls) * open_
    weight *= running > 0
    return np.asarray(weight / weight.sum(axis=1, keepdims=True))


def step(
    state: State, of: Rates, price: Floats, pressure: Pressure, arriving: Floats, world: Floats
) -> Step:
    """Move one month on.

    Parameters
    ----------
    price
        Of power, relative to the mean of countries, shape (C,).
    arriving
        `lead_weights`, shape (Q, K).
    world
        World hashrate at the end of the month, EH/s, shape (Q, 1). What then runs and has arrived
        is filled up with new machines; where it is more already, some of it is idle everywhere.
    """
    left = state.running * -np.expm1(-pressure.hazard(of))
    moving = state.moving + (1 - of["lost"])[:, :, None] * left[:, None, :] * arriving[:, :, None]
    come = moving[:, 0].copy()
    moving[:, :-1] = moving[:, 1:]
    moving[:, -1] = 0.0
    weights = choose(state.running, of, price, pressure.open(of))
    stay = state.running - left
    placed = stay + spread(come, weights)
    total = placed.sum(axis=1, keepdims=True)
    placed = placed + np.maximum(world - total, 0.0) * weights
    placed *= world / placed.sum(axis=1, keepdims=True)
    return Step(State(placed, moving), left, weights)


def spread(come: Floats, weights: Floats) -> Floats:
    """Place arrivals of each origin in the other countries, by their weights, shape (Q, C)."""
    free = come / np.maximum(1 - weights, 0.02)
    return np.asarray(weights * np.maximum(free.sum(axis=1, keepdims=True) - free, 0.0))


def settled(state: State, of: Rates, pressure: Pressure, arriving: Floats) -> Floats:
    """World hashrate at the month's end with no new machine, EH/s, shape (Q, 1)."""
    left = state.running * -np.expm1(-pressure.hazard(of))
    come = state.moving[:, 0] + (1 - of["lost"]) * left * arriving[:, :1]
    return np.asarray((state.running - left + come).sum(axis=1, keepdims=True))


def sample_prior(rng: np.random.Generator, draws: int, countries: int) -> Floats:
    """Draw parameters from the prior, on its scales, shape (Q, len(PRIORS) + C)."""
    normal = rng.standard_normal((draws, len(PRIORS) + countries))
    centre, spread_ = prior_moments(countries)
    return centre + spread_ * normal


def prior_moments(countries: int) -> tuple[Draws, Draws]:
    """Mean and standard deviation of the prior, on its scales."""
    centre = np.array([prior.centre for prior in PRIORS] + [0.0] * countries)
    return centre, np.array([prior.spread for prior in PRIORS] + [1.0] * countries)
