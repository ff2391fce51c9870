"""Stops over stretches of one depth, from where each draw crosses its ramp and not hour by hour.

At one depth the drain is a straight line in time, and so is the ramp between the moments at which
it leaves 0 and reaches 1. With the weight w of each hour, W its integral and V that of W,

    integral of w ramp = W(end) ramp(end) - (|rate| / rise) (V(full) - V(none))

The result is that of `offswitch.economy.duration.stopped_hours`, weighted hour by hour.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from offswitch.economy.duration import Drain
from offswitch.economy.footprint import Carrier, Footprint
from offswitch.estimate import Draws
from offswitch.timeline import Interval


@dataclass(frozen=True, eq=False)
class Ramps:
    """Ramps of S stretches, shape (S, Q) each.

    Parameters
    ----------
    none, full
        Hours since the start of each at which nothing, and all that can, has stopped.
    end
        Ramp at the end of each.
    slope
        By which it changes in an hour between the two.
    depth
        Share of the need that is not met, shape (S, Q) or (S, 1).
    """

    none: Draws
    full: Draws
    end: Draws
    slope: Draws
    depth: Draws


@dataclass(frozen=True, eq=False)
class Course:
    """Weights of the pieces of a stretch, and their integrals at the end of each piece."""

    ends: Draws
    weights: Draws
    once: Draws
    twice: Draws

    def at(self, hours: Draws) -> Draws:
        """Return the second integral at hours since the start."""
        piece = np.searchsorted(self.ends[1:-1], hours, side="right")
        over = hours - self.ends[piece]
        found: Draws = self.twice[piece] + over * (
            self.once[piece] + 0.5 * over * self.weights[piece]
        )
        return found


def course(hours: Draws, weights: Draws) -> Course:
    """Integrate the weights of pieces of so many hours, shape (N,) both."""
    once = np.concatenate(([0.0], np.cumsum(weights * hours)))
    twice = np.cumsum((once[:-1] + 0.5 * weights * hours) * hours)
    ends = np.concatenate(([0.0], np.cumsum(hours)))
    return Course(ends, weights, once, np.concatenate(([0.0], twice)))


@dataclass(frozen=True)
class SteadyRow:
    """Some pieces of a footprint with their weights, by stretch."""

    courses: tuple[Course, ...]

    def weighed(self, ramps: Ramps) -> Draws:
        """Weighted hours of stop over all stretches, shape (Q,)."""
        total = np.zeros(ramps.end.shape[1])
        for s, own in enumerate(self.courses):
            if ramps.depth[s].any() and own.once[-1]:
                between = own.at(ramps.full[s]) - own.at(ramps.none[s])
                stopped = own.once[-1] * ramps.end[s] - ramps.slope[s] * between
                total += ramps.depth[s] * np.maximum(stopped, 0.0)
        return total


def first_pieces(footprint: Footprint) -> NDArray[np.intp]:
    """Return the number of the piece with which each stretch of one depth and reach begins."""
    changes = np.zeros(len(footprint.pieces), dtype=bool)
    changes[0] = True
    for carrier in footprint.carriers:
        changes[1:] |= carrier.reach[1:] != carrier.reach[:-1]
        for at, (before, after) in enumerate(pairwise(carrier.rows), start=1):
            changes[at] |= before is not after and not np.array_equal(before, after)
    return np.flatnonzero(changes)


def join(footprint: Footprint, first: NDArray[np.intp]) -> Footprint:
    """Return the footprint with each stretch as one piece."""
    last = [*(first[1:] - 1), len(footprint.pieces) - 1]
    pieces = tuple(
        Interval(footprint.pieces[a].start, footprint.pieces[b].end)
        for a, b in zip(first, last, strict=True)
    )
    fixed, mobile = (
        Carrier(tuple(carrier.rows[a] for a in first), carrier.reach[first])
        for carrier in footprint.carriers
    )
    return replace(footprint, pieces=pieces, carriers=(fixed, mobile))


def steady_row(
    pieces: NDArray[np.intp], weights: Draws, hours: Draws, first: NDArray[np.intp]
) -> SteadyRow:
    """Sort the weights of some pieces by stretch.

    Parameters
    ----------
    pieces, weights
        Numbers of the pieces that count, and what each counts, shape (N,) both.
    hours
        Length of every piece, shape (T,).
    """
    every = np.zeros(hours.size)
    every[pieces] = weights
    return SteadyRow(tuple(map(course, np.split(hours, first[1:]), np.split(every, first[1:]))))


def ramps(drained: Drain, depth: Draws, hours: Draws, absorbed: Draws, rise: Draws) -> Ramps:
    """Return when the ramp of each stretch begins and ends.

    Parameters
    ----------
    drained, depth, hours
        Of stretches: how far buffers are drained, share of the need that is not met, lengths.
    absorbed, rise
        As in `offswitch.economy.duration.stopped_hours`.
    """
    # at depth 0 nothing stops whatever the rate is
    rate = np.divide(depth, drained.per_hour, out=np.ones_like(drained.per_hour), where=depth > 0)
    before, length = drained.level[:-1], hours[:, None]
    none = np.clip((absorbed - before) / rate, 0.0, length)
    full = np.clip((absorbed + rise - before) / rate, 0.0, length)
    end = np.clip((drained.level[1:] - absorbed) / rise, 0.0, 1.0)
    return Ramps(none, full, end, np.abs(rate) / rise, depth)
