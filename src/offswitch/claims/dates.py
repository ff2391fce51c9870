"""Dates as people give them: a year, a month, a day, or a minute with its zone."""

import re
from datetime import UTC, datetime, timedelta

from offswitch.timeline import Interval, parse_utc

_CALENDAR = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
#: Years that a claim may name; any other is a slip of the pen.
YEARS = range(1980, 2101)


def date_span(text: str) -> Interval | None:
    """Stretch of time that a date names, in UTC, or None where it names none.

    Raises
    ------
    DataError
        If the text gives a clock without a zone.

    Examples
    --------
    >>> date_span("2022-01").hours / 24
    31.0
    """
    match = _CALENDAR.fullmatch(text)
    if match is None:
        if "T" not in text:
            return None
        when = parse_utc(text)
        return Interval(when, when + timedelta(minutes=1)) if when.year in YEARS else None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        start = datetime(year, month or 1, day or 1, tzinfo=UTC)
    except ValueError:
        return None
    if year not in YEARS:
        return None
    if day:
        end = start + timedelta(days=1)
    elif month:
        end = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    else:
        end = datetime(year + 1, 1, 1, tzinfo=UTC)
    return Interval(start, end)


def has_clock(text: str) -> bool:
    """Whether a date gives the time of day too."""
    return "T" in text
