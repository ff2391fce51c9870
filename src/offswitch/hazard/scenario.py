"""A shutdown that is imagined: how long, of what, where, and with which hours of connection."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.hazard.shutdown import Segment, Shutdown
from offswitch.timeline import HOUR, Interval, iso

#: What can be cut, or, of platforms, blocked.
CUTS = ("all", "mobile", "fixed", "social")
#: A Monday after the newest indicators: no shutdown is asked for without a day of the week.
DEFAULT_START = "2025-02-03T00:00"
#: Longer ones are asked for by the year.
LONGEST = 8784.0
_CLOCK = re.compile(r"(\d\d):([0-5]\d)")


@dataclass(frozen=True)
class Scenario:
    """When and of what a shutdown is imagined.

    Parameters
    ----------
    service
        One of `CUTS`.
    interval
        From its first hour to its last.
    windows
        Stretches inside in which the network is up, apart and in order.
    reach
        What can be reached while it is down: ``none``, ``domestic`` or ``allow_list``.
    """

    service: str
    interval: Interval
    windows: tuple[Interval, ...]
    reach: str

    @property
    def off(self) -> tuple[Interval, ...]:
        """Stretches without the network."""
        ends = [self.interval.start]
        for window in self.windows:
            ends += [window.start, window.end]
        ends.append(self.interval.end)
        pairs = zip(ends[::2], ends[1::2], strict=True)
        return tuple(Interval(*pair) for pair in pairs if pair[0] < pair[1])

    @property
    def hours_off(self) -> float:
        """Hours without the network."""
        return sum(stretch.hours for stretch in self.off)

    def shutdown(self, places: Sequence[str], severity: Estimate) -> Shutdown:
        """Return the footprint: the same in each place, at one severity throughout."""
        return Shutdown(
            f"{places[0]} {iso(self.interval.start)}",
            tuple(
                Segment(place, self.service, self.reach, stretch, severity.draws)
                for place in places
                for stretch in self.off
            ),
            "scenario",
            "stated",
            severity.sources,
        )


def read_service(text: str) -> str:
    """Read what is cut: one of `CUTS`, or mobile and fixed, which together are all.

    Raises
    ------
    CaseError
        If it is another, or platforms beside a cut, which would be counted twice.
    """
    named = {part.strip() for part in text.split(",")}
    if named - {*CUTS} or not named:
        raise CaseError("unknown_cut", text=text, known=", ".join(CUTS))
    if "social" in named and len(named) > 1:
        raise CaseError("platforms_in_cut")
    return "all" if "all" in named or len(named) > 1 else named.pop()


def read_start(text: str, zone: str) -> datetime:
    """Read a time; one that names no offset is of the clock of `zone`.

    Raises
    ------
    CaseError
        If it is no time, or too far from ours to count from.
    """
    try:
        when = datetime.fromisoformat(text)
        local = when if when.tzinfo else when.replace(tzinfo=ZoneInfo(zone))
        start = local.astimezone(UTC)
    except (ValueError, OverflowError):
        raise CaseError("bad_start", text=text) from None
    if not 1990 <= start.year <= 2100:
        raise CaseError("bad_start", text=text)
    return start


def read_interval(start: datetime, hours: float) -> Interval:
    """Return the hours from a start.

    Raises
    ------
    CaseError
        Unless their number is above zero and at most a year's.
    """
    if not (math.isfinite(hours) and 1 / 60 <= hours <= LONGEST):
        raise CaseError("bad_length", hours=hours, most=LONGEST)
    return Interval(start, start + hours * HOUR)


def read_windows(text: str, interval: Interval, zone: str) -> tuple[Interval, ...]:
    """Read hours of connection, separated by commas, as far as they lie in an interval.

    ``17:00-20:00`` is of every day by the clock of `zone`, and may run over midnight; ``START/END``
    is once. Those that touch become one.

    Raises
    ------
    CaseError
        If one is neither, lies outside, or the network is up all the time.
    """
    found: list[Interval] = []
    for part in filter(None, map(str.strip, text.split(","))):
        given = _once(part, zone) if "/" in part else _daily(part, interval, zone)
        inside = [
            Interval(max(one.start, interval.start), min(one.end, interval.end))
            for one in given
            if one.overlaps(interval)
        ]
        if not inside:
            raise CaseError("window_outside", text=part)
        found += inside
    joined: list[Interval] = []
    for one in sorted(found):
        if joined and one.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(one.end, joined[-1].end))
        else:
            joined.append(one)
    if joined == [interval]:
        raise CaseError("always_up", text=text)
    return tuple(joined)


def _once(text: str, zone: str) -> list[Interval]:
    first, _, last = text.partition("/")
    start, end = read_start(first.strip(), zone), read_start(last.strip(), zone)
    if start >= end:
        raise CaseError("bad_window", text=text)
    return [Interval(start, end)]


def _daily(text: str, interval: Interval, zone: str) -> list[Interval]:
    first, _, last = text.partition("-")
    since, until = _clock(first.strip(), text), _clock(last.strip(), text)
    local = ZoneInfo(zone)
    day = interval.start.astimezone(local).date() - timedelta(days=1)
    last_day = interval.end.astimezone(local).date()
    days = [day + timedelta(days=n) for n in range((last_day - day).days + 1)]
    over = timedelta(days=0 if since < until else 1)
    return [Interval(_at(day, since, local), _at(day + over, until, local)) for day in days]


def _at(day: date, clock: timedelta, zone: ZoneInfo) -> datetime:
    """Return a moment of a local day, of which 24:00 is the end."""
    whole, rest = divmod(clock, timedelta(days=1))
    return datetime.combine(day + timedelta(days=whole), time(), zone) + rest


def _clock(text: str, whole: str) -> timedelta:
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise CaseError("bad_window", text=whole)
    clock = timedelta(hours=int(match[1]), minutes=int(match[2]))
    if clock > timedelta(days=1):
        raise CaseError("bad_window", text=whole)
    return clock
