"""Sectors, when they work, and the parameters of what stops in them without a network."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from offswitch.errors import DataError
from offswitch.estimate import Draws
from offswitch.parameters import Parameter
from offswitch.reference.rows import PARAMETER_COLUMNS, parameter_row
from offswitch.tables import Row, read_table

#: Parts of value added that the indicators of a country give.
PARTS = ("agriculture", "industry", "services")
#: Kinds of day of an ordinary week: two of them rest, the second wholly.
DAYS = ("workday", "half", "rest")
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DATA = files("offswitch.reference") / "data"


@dataclass(frozen=True)
class Sector:
    """A sector of the economy, and the kinds that it shares parameters with.

    Parameters
    ----------
    part
        One of `PARTS`: whose value added it is a share of.
    profile
        When it works: a profile of `activity_profiles`.
    devices
        How it reaches the network: ``field``, ``mixed`` or ``desk``.
    customers
        Whom it serves: ``home`` or ``abroad``.
    buffers
        How long it works on without: ``online``, ``office`` or ``physical``.
    catch_up
        Whether what was missed can wait: ``deferred`` or ``perishable``.
    """

    name: str
    part: str
    profile: str
    devices: str
    customers: str
    buffers: str
    catch_up: str


@cache
def sectors() -> tuple[Sector, ...]:
    """Return the sectors, which together are all value added, each part of it once."""
    columns = "name part profile devices customers buffers catch_up".split()
    return tuple(
        read_table(
            _DATA / "sectors.csv", columns, lambda row: Sector(*(row.text(c) for c in columns))
        )
    )


@cache
def sector_parameters() -> tuple[Parameter, ...]:
    """Return the parameters of the sectors and of the people in them."""
    return tuple(read_table(_DATA / "sector_parameters.csv", PARAMETER_COLUMNS, parameter_row))


@cache
def activity_profiles() -> Mapping[str, Draws]:
    """Return the activity of an hour by kind of day, shape (3, 24) each, in the order of `DAYS`.

    Scaled so that the mean over a week of five workdays is one. Every weight is assumed.
    """
    raw: dict[str, Draws] = {}

    def fill(row: Row) -> None:
        days = raw.setdefault(row.text("profile"), np.full((3, 24), np.nan))
        hours = slice(row.whole("from_hour"), row.whole("to_hour"))
        days[DAYS.index(row.text("day")), hours] = row.positive("weight")

    read_table(_DATA / "activity.csv", "profile day from_hour to_hour weight".split(), fill)
    week = np.array([5.0, 1.0, 1.0]) / 7
    for name, days in raw.items():
        if np.isnan(days).any():
            raise DataError("profile_gap", name=name)
        raw[name] = days / float(week @ days.mean(axis=1))
        raw[name].flags.writeable = False
    return raw


@cache
def _rest_days() -> dict[str, tuple[int, int]]:
    rows = read_table(
        _DATA / "rest_days.csv",
        ("place", "rest", "half"),
        lambda row: (row.text("place"), _WEEK.index(row.text("rest")), row.text("half")),
    )
    return {place: (rest, _WEEK.index(half)) for place, rest, half in rows}


def day_kinds(place: str) -> tuple[int, ...]:
    """Return the kind of each weekday of a country, Monday first, as a row of `DAYS`.

    Saturday and Sunday rest where the table (compiled from general knowledge) says nothing else.

    Examples
    --------
    >>> day_kinds("KZ")
    (0, 0, 0, 0, 0, 1, 2)
    """
    rest, half = _rest_days().get(place[:2], (6, 5))
    return tuple(2 if day == rest else 1 if day == half else 0 for day in range(7))
