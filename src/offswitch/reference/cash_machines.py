"""Cash machines by country.

The World Bank's series of 2019 to 2021 but for Kosovo, three rows, which has no code in ISO 3166-1
and so is no place here.
"""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from offswitch import places
from offswitch.errors import CaseError
from offswitch.tables import read_table


class MachineDensity(NamedTuple):
    """Cash machines per 100,000 people of 15 and over, at the end of a year."""

    country: str
    year: int
    per_100k_adults: float
    source: str


@cache
def machine_densities() -> tuple[MachineDensity, ...]:
    """Return the densities on record, by country and year."""
    return tuple(
        read_table(
            files("offswitch.reference") / "data" / "cash_machines.csv",
            MachineDensity._fields,
            lambda row: MachineDensity(
                row.text("country"),
                row.whole("year"),
                row.positive("per_100k_adults"),
                row.text("source"),
            ),
        )
    )


def machine_density(country: str, year: int) -> MachineDensity:
    """Return a country's density of the year, or of the last year before it that was reported.

    Raises
    ------
    CaseError
        If none is on record by then.

    Examples
    --------
    >>> machine_density("KZ", 2023).per_100k_adults
    92.46
    """
    own = [row for row in machine_densities() if row.country == country and row.year <= year]
    if not own:
        raise CaseError("no_machines", place=places.name(country), year=year)
    return max(own, key=lambda row: row.year)
