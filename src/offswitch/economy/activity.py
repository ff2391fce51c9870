"""When value is made: a footprint in pieces of an hour, and the activity of each by local clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.places import capital_zone, name
from offswitch.reference.sectors import activity_profiles, day_kinds
from offswitch.timeline import HOUR, Interval

#: Kind of day that a holiday counts as: one of rest.
REST = 2


@dataclass(frozen=True)
class Clock:
    """Local clocks of a place: its zones with the share of its activity, and its days of rest.

    Parameters
    ----------
    place
        Country or region.
    zones
        Share of the activity by IANA zone; the shares add up to one.
    days
        Kind of each weekday, Monday first, as in `offswitch.reference.sectors.DAYS`.
    """

    place: str
    zones: tuple[tuple[str, float], ...]
    days: tuple[int, ...]


def clock(place: str, people_by_zone: Mapping[str, float] | None = None) -> Clock:
    """Return the clocks of a place: by the people of each zone where they are known.

    Otherwise the zone of the capital stands for all of it.

    Raises
    ------
    ModelError
        If the zone database knows no zone of the place.
    """
    people = people_by_zone
    if not people:
        zone = capital_zone(place)
        if zone is None:
            raise ModelError("no_zone_of", place=name(place))
        people = {zone: 1.0}
    total = sum(people.values())
    return Clock(place, tuple((z, n / total) for z, n in people.items()), day_kinds(place))


def pieces(
    spans: Iterable[Interval], zones: Iterable[str], cuts: Iterable[datetime] = ()
) -> tuple[Interval, ...]:
    """Cut the time from the first start to the last end of some spans.

    Every end of a span, every other cut in between and every full local hour ends a piece, so that
    none is longer than an hour and nothing changes inside of one.
    """
    ends = {end for span in spans for end in (span.start, span.end)}
    start, end = min(ends), max(ends)
    ends.update(cut for cut in cuts if start < cut < end)
    for zone in zones:
        offset = start.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
        full = start + HOUR - timedelta(seconds=(start + offset).timestamp() % 3600)
        while full < end:
            ends.add(full)
            full += HOUR
    return tuple(Interval(*pair) for pair in pairwise(sorted(ends)))


def middles(parts: Sequence[Interval]) -> list[datetime]:
    """Return the middle of each piece, by which it is placed in an hour, a day and a stretch."""
    return [part.start + (part.end - part.start) / 2 for part in parts]


def local_hours(times: Sequence[datetime], zone: str) -> tuple[Draws, Draws]:
    """Return the local weekday, Monday 0, and hour of each time, shape (T,) each."""
    local = [when.astimezone(ZoneInfo(zone)) for when in times]
    return np.array([t.weekday() for t in local]), np.array([t.hour for t in local])


def activity(
    times: Sequence[datetime], clock: Clock, rests: Draws | None = None
) -> dict[str, Draws]:
    """Activity at each time by profile, shape (T,): the mean of an ordinary week is one.

    Parameters
    ----------
    rests
        Whether each time lies in a holiday, shape (T,), which counts as the day of rest.
    """
    found = {profile: np.zeros(len(times)) for profile in activity_profiles()}
    for zone, share in clock.zones:
        weekday, hour = local_hours(times, zone)
        kind = np.array(clock.days)[weekday]
        if rests is not None:
            kind = np.where(rests, np.maximum(kind, REST), kind)
        for profile, days in activity_profiles().items():
            found[profile] += share * days[kind, hour]
    return found
