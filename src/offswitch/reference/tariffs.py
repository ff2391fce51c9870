"""What business pays for power, by country."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from offswitch import places
from offswitch.errors import CaseError
from offswitch.tables import read_table

#: The period in which one survey gives every country; only these are set beside each other.
SURVEY = "2019-06"


class Tariff(NamedTuple):
    """Price of power for business, all parts of the bill, USD/kWh."""

    country: str
    usd_per_kwh: float
    period: str
    source: str


@cache
def tariffs() -> tuple[Tariff, ...]:
    """Return the tariffs on record, oldest and cheapest first."""
    return tuple(
        read_table(
            files("offswitch.reference") / "data" / "business_tariffs.csv",
            Tariff._fields,
            lambda row: Tariff(
                row.text("country"),
                row.positive("usd_per_kwh"),
                row.text("period"),
                row.text("source"),
            ),
        )
    )


def survey() -> tuple[Tariff, ...]:
    """Return the tariffs of the one survey, cheapest first."""
    return tuple(row for row in tariffs() if row.period == SURVEY)


def newest_tariff(country: str) -> Tariff:
    """Return the newest tariff of a country.

    Raises
    ------
    CaseError
        If none is on record; the countries that have one are named.

    Examples
    --------
    >>> newest_tariff("KZ").usd_per_kwh
    0.055
    """
    own = [row for row in tariffs() if row.country == country]
    if not own:
        raise CaseError(
            "no_tariff",
            place=places.name(country),
            known=", ".join(sorted(row.country for row in survey())),
        )
    return own[-1]
