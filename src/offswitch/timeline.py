"""Time: UTC inside, half-open intervals, local clocks only in print."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from offswitch.errors import DataError, ModelError

HOUR = timedelta(hours=1)


def parse_utc(text: str) -> datetime:
    """Read an ISO 8601 time that says its zone; a date alone is its first moment in UTC.

    Raises
    ------
    DataError
        If the text is no time, or has a clock without a zone.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        pass
    else:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise DataError("bad_time", text=text) from None
    if when.tzinfo is None:
        raise DataError("no_zone", text=text)
    try:
        return when.astimezone(UTC)
    except OverflowError:
        raise DataError("bad_time", text=text) from None


def iso(when: datetime) -> str:
    """Write a UTC time as ``2022-01-05T10:30:00Z``."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_seconds(seconds: float) -> datetime:
    """UTC time of a Unix time in seconds."""
    return datetime.fromtimestamp(seconds, UTC)


def hours_between(start: datetime, end: datetime) -> float:
    """Hours from `start` to `end`, negative when `end` is earlier."""
    return (end - start) / HOUR


@dataclass(frozen=True, order=True)
class Interval:
    """A half-open stretch of time, ``start`` inside and ``end`` outside, both in UTC."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ModelError("naive_time")
        object.__setattr__(self, "start", self.start.astimezone(UTC))
        object.__setattr__(self, "end", self.end.astimezone(UTC))
        if self.start >= self.end:
            raise ModelError("empty_interval", start=iso(self.start), end=iso(self.end))

    @property
    def hours(self) -> float:
        """Length in hours."""
        return hours_between(self.start, self.end)

    def __contains__(self, when: datetime) -> bool:
        return self.start <= when < self.end

    def overlaps(self, other: "Interval") -> bool:
        """Whether the two share any moment."""
        return self.start < other.end and other.start < self.end


def overlapping(intervals: Sequence[Interval]) -> tuple[Interval, Interval] | None:
    """First two of `intervals` that share a moment, or None."""
    ordered = sorted(intervals)
    for one, next_one in itertools.pairwise(ordered):
        if one.overlaps(next_one):
            return one, next_one
    return None
