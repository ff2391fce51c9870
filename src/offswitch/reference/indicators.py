"""Indicators of some 220 countries and territories, 2019 to 2024: what the methods need of any.

In a working copy, `tests/golden/update_indicators.py` makes their file from the compiled facts.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import polars as pl

from offswitch.errors import CaseError
from offswitch.reference.codes import country_of
from offswitch.text import message

#: What is on record, with its unit. A share of gross domestic product is of value added.
UNITS: Mapping[str, str] = {
    "gdp_usd": "usd/year",
    "population": "people",
    "online_share": "share",
    "agriculture_share": "share",
    "industry_share": "share",
    "services_share": "share",
    "remittances_share": "share",
    "unemployment_share": "share",
    "fixed_broadband_share": "1/people",
    "mobile_subscriptions": "1/people",
}


@dataclass(frozen=True)
class Indicator:
    """One figure of one country and year.

    Parameters
    ----------
    name
        One of `UNITS`.
    place
        ISO 3166-1 alpha-2.
    source
        Id of its source.
    """

    name: str
    place: str
    year: int
    value: float
    unit: str
    source: str


@dataclass(frozen=True)
class Found:
    """An indicator, and whether it is of another year than the one asked for."""

    indicator: Indicator
    stood_in: bool


def check_indicator(name: str, value: float, *, share: bool, positive: bool = False) -> float:
    """Return a value, if an indicator can have it.

    Raises
    ------
    CaseError
        If it is negative or not finite, zero where it must be `positive`, or a share above one.
    """
    good = math.isfinite(value) and (value > 0 if positive else value >= 0)
    if not good or (share and value > 1):
        wanted = message(
            "expect.share" if share else "expect.above" if positive else "expect.from_zero"
        )
        raise CaseError("bad_indicator", name=name, value=value, wanted=wanted)
    return value


#: Name, place, year, value, unit and source, as the file has them.
Row = tuple[str, str, int, float, str, str]


@cache
def _table() -> dict[str, dict[str, list[Row]]]:
    """Return the rows of each indicator, oldest first, by place and name."""
    data = (files("offswitch.reference") / "data" / "indicators.parquet").read_bytes()
    found: dict[str, dict[str, list[Row]]] = {}
    for row in pl.read_parquet(BytesIO(data)).rows():
        found.setdefault(row[1], {}).setdefault(row[0], []).append(row)
    return found


def countries() -> tuple[str, ...]:
    """Return the alpha-2 codes of the countries and territories with any indicator."""
    return tuple(sorted(_table()))


def indicator(name: str, place: str, year: int) -> Found | None:
    """Return an indicator of a year, else the newest before it, else the first after it.

    Parameters
    ----------
    name
        One of `UNITS`.
    place
        ISO 3166-1 alpha-2 or alpha-3; of a region, its country is taken.

    Returns
    -------
    Found or None
        None where the country has no such figure in any year.

    Raises
    ------
    CaseError
        If the country or the indicator is unknown.

    Examples
    --------
    >>> indicator("gdp_usd", "KZ", 2021).indicator.value
    197112255361.0
    >>> found = indicator("online_share", "KZ", 2030)
    >>> found.indicator.year, found.stood_in
    (2024, True)
    """
    if name not in UNITS:
        raise CaseError("unknown_indicator", name=name, known=", ".join(UNITS))
    years = _table().get(country_of(place), {}).get(name)
    if not years:
        return None
    before = [row for row in years if row[2] <= year]
    chosen = Indicator(*(before[-1] if before else years[0]))
    return Found(chosen, chosen.year != year)


def place_indicators(place: str, year: int) -> dict[str, Found]:
    """Return every indicator that a country has, each as `indicator` finds it."""
    found = {name: indicator(name, place, year) for name in UNITS}
    return {name: one for name, one in found.items() if one is not None}
