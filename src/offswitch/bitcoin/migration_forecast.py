"""Where hashrate goes next: the fitted model run forward, month by month, for all draws at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.migration import (
    LEAST,
    Floats,
    Pressure,
    Rates,
    lead_weights,
    settled,
    step,
)
from offswitch.bitcoin.migration_fit import CLIP, TAILS, Filtered, carried, displayed, noise

#: Months after which it is said where what left has arrived, whatever the horizon.
ARRIVED = 12
#: Month whose pools are those of the map's last releases.
NEWEST = "2022-01"


@dataclass(frozen=True, eq=False)
class Ahead:
    """Months ahead, M of them.

    Parameters
    ----------
    shares
        As a map would show them, of one, shape (M, Q, C).
    world
        World hashrate, EH/s, shape (M, Q).
    left
        Part of what ran at the start in one country that has left, shape (M, Q).
    reached
        Part of what left there by month `arrived` that then runs elsewhere, by country (Q, C); what
        is missing to 1 is on its way or lost.
    """

    shares: Floats
    world: Floats
    left: Floats
    reached: Floats


def ahead(
    of: Rates,
    start: Filtered,
    countries: Sequence[str],
    price: Floats,
    pressures: Sequence[Pressure],
    origin: int,
    rng: np.random.Generator,
    hidden: NDArray[np.bool_] | None = None,
    arrived: int = ARRIVED,
) -> Ahead:
    """Run the model forward.

    Parameters
    ----------
    pressures
        Of each month ahead, length M.
    origin
        Country whose machines are followed.
    hidden
        Countries that the map does not see, shape (C,); none by default.
    arrived
        Months after which it is said where what left has arrived.
    """
    names = tuple(countries)
    unseen = np.zeros(len(names), dtype=bool) if hidden is None else hidden
    arriving = lead_weights(of["lead"])
    draws, size = of.pulls.shape
    state = start.state
    running = state.running * np.exp(np.sqrt(start.variance) * rng.standard_normal((draws, size)))
    total = state.running.sum(axis=1, keepdims=True)
    state = type(state)(running * total / running.sum(axis=1, keepdims=True), state.moving)
    survived, drift = np.zeros((draws, 1)), start.drift
    shares, world, left = [], [], []
    followed = np.zeros((draws, len(pressures)))
    reached = np.zeros((draws, size))
    for month, pressure in enumerate(pressures):
        grown = settled(state, of, pressure, arriving) + of["growth"] * total
        jolt = of["world_noise"] * rng.standard_normal((draws, 1))
        total = np.maximum(grown, 0.3 * total) * np.exp(jolt)
        moved = step(state, of, price, pressure, arriving, total)
        now = survived + pressure.at(origin).hazard(of)
        followed[:, month] = (np.exp(-survived) - np.exp(-now))[:, 0]
        survived = now
        if month < arrived:
            came = _reached(followed, arriving, of["lost"], month)
            reached += came * _elsewhere(moved.weights, origin)
        share = moved.state.running / total
        jump = np.sqrt(noise(of, share, NEWEST)[0]) * rng.standard_t(TAILS, (draws, size))
        jump = np.clip(jump, -CLIP, CLIP)
        running = moved.state.running * np.exp(drift + jump)
        drift = carried(of, drift + jump)
        state = type(state)(
            running * total / running.sum(axis=1, keepdims=True), moved.state.moving
        )
        shares.append(_shown(displayed(state.running, unseen, of, names), of, rng))
        world.append(total[:, 0])
        left.append(-np.expm1(-survived[:, 0]))
    part = np.maximum(followed[:, :arrived].sum(axis=1, keepdims=True), 1e-12)
    return Ahead(np.array(shares), np.array(world), np.array(left), reached / part)


def _reached(followed: Floats, arriving: Floats, lost: Floats, month: int) -> Floats:
    """Part of the start that arrives in a month, shape (Q, 1)."""
    lags = min(month + 1, arriving.shape[1])
    came = (followed[:, month - lags + 1 : month + 1][:, ::-1] * arriving[:, :lags]).sum(axis=1)
    return np.asarray((1 - lost) * came[:, None])


def _elsewhere(weights: Floats, origin: int) -> Floats:
    """Weights of the other countries, adding up to 1."""
    other = weights.copy()
    other[:, origin] = 0.0
    return np.asarray(other / other.sum(axis=1, keepdims=True))


def _shown(share: Floats, of: Rates, rng: np.random.Generator) -> Floats:
    """Shares with the noise of the map."""
    scale = np.sqrt(noise(of, share, NEWEST)[1])
    noisy = share * np.exp(np.clip(scale * rng.standard_t(TAILS, share.shape), -CLIP, CLIP))
    noisy = np.where(share < LEAST / 10, share, noisy)
    return np.asarray(noisy / noisy.sum(axis=1, keepdims=True))
