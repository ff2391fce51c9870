"""Countries, their regions and their clocks, from the zone database."""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from offswitch.errors import CaseError
from offswitch.text import country_name, say, worded

#: Zone of the capital, of countries whose first in the zone database is another.
_CAPITALS = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "FM": "Pacific/Pohnpei",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}
#: Countries whose English names have an article inside a sentence.
_WITH_ARTICLE = frozenset(
    "AE AX BS CC CF CK DO FK FO GM IM KM KY MH MP MV NL PH SB SC TC UM US VG VI".split()
)
_REGION = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")


@cache
def _table(name: str) -> tuple[tuple[str, ...], ...]:
    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return tuple(
        tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#")
    )


@cache
def countries() -> dict[str, str]:
    """English short names by ISO 3166-1 alpha-2 code (from the zone database's own list)."""
    return {row[0]: row[1] for row in _table("iso3166.tab")}


def check_place(code: str) -> str:
    """Return an ISO 3166-1 alpha-2 or 3166-2 code unchanged.

    Raises
    ------
    CaseError
        If the country is not one of ISO 3166-1.
    """
    match = _REGION.fullmatch(code)
    if (match[1] if match else code) not in countries():
        raise CaseError("unknown_place", code=code)
    return code


@worded
def name(place: str) -> str:
    """Short name of a country; a region keeps its code beside it."""
    code = check_place(place)[:2]
    country = country_name(code, countries()[code])
    return country if len(place) == 2 else f"{country} ({place})"


@worded
def within(place: str) -> str:
    """Name a country as it stands inside a sentence: ``the United States``.

    Examples
    --------
    >>> str(within("US")), str(within("KZ"))
    ('the United States', 'Kazakhstan')
    """
    return say("place.the", name=name(place)) if place in _WITH_ARTICLE else str(name(place))


def zones(place: str) -> tuple[str, ...]:
    """IANA zones of the country that `place` is or lies in."""
    country = check_place(place)[:2]
    found = [row[2] for row in _table("zone.tab") if row[0] == country]
    return tuple(sorted(found))


def capital_zone(place: str) -> str | None:
    """IANA zone of the capital of the country that `place` is or lies in, or None."""
    country = check_place(place)[:2]
    first = next((row[2] for row in _table("zone.tab") if row[0] == country), None)
    return _CAPITALS.get(country, first)


def utc_offset(zone: str, on: date) -> timedelta:
    """Offset from UTC that `zone` kept at noon on a date, not the one it keeps today.

    Raises
    ------
    CaseError
        If the zone database has no such zone.
    """
    try:
        offset = datetime.combine(on, time(12), ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CaseError("unknown_zone", zone=zone) from None
    assert offset is not None
    return offset


def utc_offsets(place: str, on: date) -> tuple[timedelta, ...]:
    """Every offset from UTC kept anywhere in the country on a date, smallest first."""
    return tuple(sorted({utc_offset(zone, on) for zone in zones(place)}))
