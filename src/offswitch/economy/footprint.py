"""A shutdown as the sectors meet it: pieces of an hour, what is cut and what can be reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from offswitch.economy.activity import Clock, pieces
from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.hazard import Segment, Shutdown
from offswitch.timeline import HOUR, Interval

#: The services that work runs on; a platform that is blocked alone stops no sector here.
CARRIERS = ("fixed", "mobile")


@dataclass(frozen=True, eq=False)
class Carrier:
    """One service, piece by piece.

    Parameters
    ----------
    rows
        Severity of each piece, T entries of shape (Q,) or (1,).
    reach
        What can still be reached, shape (T,).
    """

    rows: tuple[Draws, ...]
    reach: NDArray[np.str_]

    def block(self, draws: slice) -> Draws:
        """Severity of some draws, shape (T, Q), or (T, 1) where none of them varies."""
        width = max(row.size for row in self.rows)
        if width == 1:
            return np.array(self.rows)
        found = np.empty((len(self.rows), len(range(*draws.indices(width)))))
        for into, row in zip(found, self.rows, strict=True):
            into[:] = row if row.size == 1 else row[draws]
        return found


@dataclass(frozen=True, eq=False)
class Footprint:
    """What some places of one clock met, which hold a share of the country's activity.

    Parameters
    ----------
    share
        Of the country's value added.
    pieces, hours
        In order, without gaps, and their lengths, shape (T,).
    carriers
        In the order of `CARRIERS`.
    """

    share: float
    clock: Clock
    pieces: tuple[Interval, ...]
    carriers: tuple[Carrier, Carrier]

    @property
    def hours(self) -> Draws:
        """Length of each piece, shape (T,)."""
        return np.array([(piece.end - piece.start) / HOUR for piece in self.pieces])


def _segments(shutdown: Shutdown, place: str) -> tuple[tuple[Segment, ...], ...]:
    if not any(s.service in (*CARRIERS, "all") for s in shutdown.segments if s.place == place):
        raise ModelError("sector_services", name=shutdown.name)
    return tuple(shutdown.of(service, place) for service in CARRIERS)


def _carrier(segments: Sequence[Segment], parts: Sequence[Interval]) -> Carrier:
    """Lay segments over pieces; a piece outside of them, or unobserved, is up."""
    rows, reach = [], []
    waiting = sorted(segments, key=lambda s: s.interval)
    at = 0
    for piece in parts:
        while at < len(waiting) and waiting[at].interval.end <= piece.start:
            at += 1
        inside = at < len(waiting) and piece.start in waiting[at].interval
        severity = waiting[at].severity if inside else None
        rows.append(np.zeros(1) if severity is None else severity)
        reach.append(waiting[at].reach if inside else "all")
    return Carrier(tuple(rows), np.array(reach))


def _mark(segments: Sequence[Sequence[Segment]]) -> tuple[object, ...]:
    """What two places that met the same have in common; equal draws are one array."""

    def severity(draws: Draws | None) -> object:
        return float(draws[0]) if draws is not None and draws.size == 1 else id(draws)

    return tuple((s.interval, s.reach, severity(s.severity)) for own in segments for s in own)


def footprints(
    shutdown: Shutdown,
    clocks: Sequence[tuple[str, float, Clock]],
    cuts: Sequence[datetime] = (),
) -> tuple[Footprint, ...]:
    """Lay a shutdown out over places, those that met the same at the same clock together.

    Parameters
    ----------
    clocks
        Place, share of the country's value added and clock of each place that is cut.
    cuts
        Other moments at which something changes.

    Raises
    ------
    ModelError
        If a place is cut of neither carrier.
    """
    groups: dict[tuple[object, ...], list[tuple[str, float, Clock]]] = {}
    for place, share, clock in clocks:
        mark = (clock.zones, *_mark(_segments(shutdown, place)))
        groups.setdefault(mark, []).append((place, share, clock))
    found = []
    for members in groups.values():
        place, _, clock = members[0]
        segments = _segments(shutdown, place)
        spans = [s.interval for service in segments for s in service]
        parts = pieces(spans, [zone for zone, _ in clock.zones], cuts)
        fixed, mobile = (_carrier(service, parts) for service in segments)
        share = sum(share for _, share, _ in members)
        found.append(Footprint(share, clock, parts, (fixed, mobile)))
    return tuple(found)
