"""How often a country's networks were shut down, by Access Now's count."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from offswitch.tables import read_table

#: Calendar years that are counted; a country without a row had no recorded shutdown in them.
FIRST_YEAR, LAST_YEAR = 2016, 2025
#: Calendar years before an outage's own that make a country's record.
YEARS = 3


class Record(NamedTuple):
    """Shutdowns of mobile networks, fixed ones or both; `national` ones in several regions.

    One that lasts over several years counts in each.
    """

    full: int
    national: int


@cache
def _counts() -> Mapping[tuple[str, int], Record]:
    rows = read_table(
        files("offswitch.reference") / "data" / "shutdown_record.csv",
        ("country", "year", "full", "national", "source"),
        lambda r: (
            (r.text("country"), r.whole("year")),
            Record(r.whole("full"), r.whole("national")),
        ),
    )
    return dict(rows)


def shutdown_record(country: str, year: int) -> Record | None:
    """Return the shutdowns of a country in the three calendar years before `year`.

    Parameters
    ----------
    country
        ISO 3166-1 alpha-2.
    year
        Of the outage; its own shutdowns are not read.

    Returns
    -------
    None where one of those years is not covered.

    Examples
    --------
    >>> shutdown_record("KZ", 2022), shutdown_record("IS", 2022), shutdown_record("KZ", 2015)
    (Record(full=1, national=1), Record(full=0, national=0), None)
    """
    years = range(year - YEARS, year)
    if years[0] < FIRST_YEAR or years[-1] > LAST_YEAR:
        return None
    counted = [_counts().get((country, each), Record(0, 0)) for each in years]
    return Record(sum(row.full for row in counted), sum(row.national for row in counted))
