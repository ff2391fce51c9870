"""What is known of an outage, and what of it can be weighed when asking whether it was ordered."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import polars as pl

from offswitch.errors import CaseError, DataError, ModelError
from offswitch.timeline import hours_between

T = TypeVar("T")

SCOPES = ("country", "region", "as")
SIGNALS = ("bgp", "active", "telescope")
#: Minutes by which a start may miss the hour or the half hour and still be on it.
ROUND_MINUTES = 2
#: Starts closer together than this are one incident.
SAME_INCIDENT_H = 0.5
#: Starts on several days are at one clock time within this: one step of the coarsest grid.
SAME_CLOCK_H = 1 / 6
SAME_CLOCK_DAYS = range(1, 5)
WEEK_H, MONTH_H = 7 * 24.0, 30 * 24.0
#: Lengths beyond these tell no more than the nearer one does.
SHORTEST_H, LONGEST_H = 1 / 6, 48.0
#: Flags of a fact that is unknown, with a feature that is then NaN.
UNKNOWN = {
    "unknown_zone": "friday",
    "unknown_minute": "same_clock",
    "unknown_seen": "all_signals",
    "unknown_duration": "log_hours",
    "unknown_earlier": "national_week",
    "unknown_abroad": "abroad",
    "unknown_record": "record",
}
#: Columns of a table of outages; the others are optional.
REQUIRED = ("start_utc", "iso2", "scope", "tz")


class Earlier(NamedTuple):
    """An earlier outage of the same country: its start in UTC, and its scope."""

    start: datetime
    scope: str


@dataclass(frozen=True)
class Facts:
    """What is known of an outage; None is unknown.

    Parameters
    ----------
    start
        In UTC.
    zone
        IANA name of the local clock: that of the region, or of the capital.
    scope
        ``country``, ``region`` or ``as``: what is out.
    duration_h
        Hours.
    seen
        By signal (``bgp``, ``active``, ``telescope``), whether it fell.
    other_countries_30min
        Other countries with an outage that starts within 30 minutes.
    earlier
        Earlier outages of the country, of whatever cause; empty if there was none.
    parts_known
        Whether outages of parts of the country are among the earlier ones, if there were any.
    record_full
        Shutdowns of networks recorded for the country in the three calendar years before.
    minute_known
        Whether the start is known so well that its minute tells something.
    """

    start: datetime
    zone: str | None
    scope: str
    duration_h: float | None = None
    seen: Mapping[str, bool | None] = field(default_factory=dict)
    other_countries_30min: int | None = None
    earlier: tuple[Earlier, ...] | None = None
    parts_known: bool = True
    record_full: int | None = None
    minute_known: bool = True

    def __post_init__(self) -> None:
        if self.start.tzinfo is None:
            raise ModelError("naive_time")
        if self.scope not in SCOPES:
            raise DataError("ordered_scope", text=self.scope)
        if set(self.seen) - set(SIGNALS):
            raise DataError("ordered_signal", known=", ".join(SIGNALS))
        for name in ("duration_h", "other_countries_30min", "record_full"):
            value = getattr(self, name)
            if value is not None and not (math.isfinite(value) and value >= 0):
                raise DataError("ordered_number", name=name, value=value)

    @property
    def national(self) -> bool:
        """Whether the whole country is out."""
        return self.scope == "country"

    @property
    def local(self) -> datetime | None:
        """Local start."""
        if self.zone is None:
            return None
        try:
            return self.start.astimezone(ZoneInfo(self.zone))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise CaseError("unknown_zone", zone=self.zone) from None


def features(facts: Facts) -> dict[str, float]:
    """Every feature of an outage, NaN where the facts do not tell, and flags of what is unknown."""
    told = {
        "national": float(facts.national),
        **_clock(facts),
        "all_signals": _all_fell(facts.seen) if facts.national else 0.0,
        "log_hours": _known(facts.duration_h, _log_hours),
        **_recurrence(facts),
        "abroad": _known(facts.other_countries_30min, math.log1p),
        "record": _known(facts.record_full, math.log1p),
    }
    flags = {flag: float(math.isnan(told[name])) for flag, name in UNKNOWN.items()}
    return told | flags | {"unknown_minute": float(not facts.minute_known)}


def _known(value: T | None, measure: Callable[[T], float]) -> float:
    return math.nan if value is None else float(measure(value))


def _log_hours(hours: float) -> float:
    return math.log(min(max(hours, SHORTEST_H), LONGEST_H))


def _clock(facts: Facts) -> dict[str, float]:
    """How round the local start is, of a national outage, and whether it is on a Friday."""
    local = facts.local
    on_hour = on_half = math.nan if facts.national else 0.0
    if facts.national and facts.minute_known and local is not None:
        minute = local.minute + local.second / 60
        on_hour = float(abs((minute + 30) % 60 - 30) <= ROUND_MINUTES)
        on_half = float(abs(minute - 30) <= ROUND_MINUTES)
    return {
        "national_hour": on_hour,
        "national_half": on_half,
        "friday": _known(local, lambda at: at.weekday() == 4),
    }


def _all_fell(seen: Mapping[str, bool | None]) -> float:
    fell = [seen.get(signal) for signal in SIGNALS]
    if False in fell:
        return 0.0
    return math.nan if None in fell else 1.0


def _recurrence(facts: Facts) -> dict[str, float]:
    """What the country's earlier outages say; those of the same incident are not earlier."""
    if facts.earlier is None:
        return dict.fromkeys(("same_clock", "national_week", "parts_month"), math.nan)
    gaps = [
        (hours, one.scope)
        for one in facts.earlier
        if (hours := hours_between(one.start, facts.start)) > SAME_INCIDENT_H
    ]
    week = [hours for hours, scope in gaps if scope == "country" and hours <= WEEK_H]
    parts = [hours for hours, scope in gaps if scope != "country" and hours <= MONTH_H]
    again = any(_same_clock(hours) for hours, _ in gaps)
    return {
        "same_clock": float(again) if facts.minute_known else math.nan,
        "national_week": math.log1p(_incidents(week)),
        "parts_month": float(bool(parts)) if facts.parts_known else math.nan,
    }


def _same_clock(hours: float) -> bool:
    days = round(hours / 24)
    return days in SAME_CLOCK_DAYS and abs(hours - 24 * days) <= SAME_CLOCK_H + 1e-9


def _incidents(gaps: Sequence[float]) -> int:
    """Number of outages, those that begin together counted once."""
    ordered = sorted(gaps)
    apart = [later - sooner > SAME_INCIDENT_H for sooner, later in pairwise(ordered)]
    return len(ordered) and 1 + sum(apart)


def facts_of(frame: pl.DataFrame) -> list[Facts]:
    """Read outages from a table with the column names of the labelled outages.

    Parameters
    ----------
    frame
        One outage a row, as text or typed; an empty cell, or a column that is absent, is unknown.
        Earlier outages are found among the rows of the same country.

    Raises
    ------
    DataError
        If one of `REQUIRED` is absent, or a cell cannot be read.
    """
    missing = [name for name in REQUIRED if name not in frame.columns]
    if missing:
        raise DataError("ordered_columns", missing=", ".join(missing))
    frame = frame.with_columns(pl.col(pl.String).str.strip_chars().replace("", None))
    _refuse(frame["iso2"], frame["iso2"].is_null())
    _refuse(frame["scope"], ~frame["scope"].is_in(SCOPES).fill_null(False))
    starts, scopes = _times(frame["start_utc"]), frame["scope"].to_list()
    history: dict[str, list[Earlier]] = {}
    for at in sorted(range(len(starts)), key=starts.__getitem__):
        history.setdefault(frame["iso2"][at], []).append(Earlier(starts[at], scopes[at]))
    seen = {
        signal: _numbers(frame, column)
        for signal, column in zip(SIGNALS, ("seen_bgp", "seen_ap", "seen_ibr"), strict=True)
    }
    hours = _numbers(frame, "duration_h")
    abroad = _numbers(frame, "other_countries_30min")
    record = _numbers(frame, "keepiton_full_prev3y")
    return [
        Facts(
            start=starts[at],
            zone=row["tz"],
            scope=scopes[at],
            duration_h=hours[at],
            seen={s: None if v[at] is None else bool(v[at]) for s, v in seen.items()},
            other_countries_30min=abroad[at],
            earlier=tuple(e for e in history[row["iso2"]] if e.start < starts[at]),
            record_full=record[at],
        )
        for at, row in enumerate(frame.select("iso2", "tz").iter_rows(named=True))
    ]


def _times(column: pl.Series) -> list[datetime]:
    read = column
    if column.dtype == pl.String:
        read = column.str.replace("Z$", "+00:00").str.to_datetime(strict=False, time_zone="UTC")
    _refuse(column, read.is_null())
    return read.to_list()


def _numbers(frame: pl.DataFrame, name: str) -> list[Any]:
    """Read a column of numbers from 0 up, None where empty or where there is no such column."""
    if name not in frame.columns:
        return [None] * frame.height
    read = frame[name].cast(pl.Float64, strict=False)
    known = frame[name].is_not_null()
    _refuse(frame[name], known & ~(read.is_finite() & (read >= 0)).fill_null(False))
    return read.to_list()


def _refuse(column: pl.Series, wrong: pl.Series) -> None:
    """Raise `DataError` at the first cell that is wrong; rows count from 1 with the header."""
    if wrong.any():
        at = int(wrong.arg_true()[0])
        raise DataError("ordered_cell", column=column.name, line=at + 2, text=column[at] or "")
