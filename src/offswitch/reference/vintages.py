"""GDP as it stood when a cost was computed: published costs follow one release, not today's."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.errors import CaseError
from offswitch.places import check_place, name
from offswitch.reference.codes import country_of
from offswitch.reference.indicators import UNITS, Found, Indicator, indicator
from offswitch.tables import read_table

#: The release that ships as `indicator`.
CURRENT = "current"
_COLUMNS = "place year vintage gdp_usd status source note".split()


@dataclass(frozen=True)
class Vintage:
    """GDP of one year as one release had it.

    Parameters
    ----------
    vintage
        When it was so, such as ``late-2021``, or ``current``.
    status
        ``verified``, or ``recalled``: quoted from memory, not read again.
    """

    place: str
    year: int
    vintage: str
    gdp_usd: float
    status: str
    source: str
    note: str = ""

    @property
    def found(self) -> Found:
        """Return the figure as an indicator of its own year."""
        units = UNITS["gdp_usd"]
        one = Indicator("gdp_usd", self.place, self.year, self.gdp_usd, units, self.source)
        return Found(one, stood_in=False)


@cache
def gdp_vintages() -> tuple[Vintage, ...]:
    """Return the earlier releases on record."""
    return tuple(
        read_table(
            files("offswitch.reference") / "data" / "gdp_vintages.csv",
            _COLUMNS,
            lambda row: Vintage(
                check_place(row.text("place")),
                row.whole("year"),
                row.text("vintage"),
                row.positive("gdp_usd"),
                row.text("status"),
                row.text("source"),
                row.cells["note"],
            ),
        )
    )


def find_vintage(place: str, year: int, vintage: str) -> Vintage | None:
    """Return the GDP of a country and year in one release, or None where it is not on record."""
    asked = (country_of(place), year, vintage)
    return next((v for v in gdp_vintages() if (v.place, v.year, v.vintage) == asked), None)


def gdp_of(place: str, year: int, vintage: str = CURRENT) -> Found | None:
    """Return GDP of a country as one release has it.

    Only the current release has another year stand in for one that it lacks.

    Raises
    ------
    CaseError
        If the vintage is not on record for the country and year; those that are, are named.

    Examples
    --------
    >>> now, then = (gdp_of("VN", 2020, v).indicator.value for v in ("current", "late-2021"))
    >>> f"{now / then:.3f}"
    '1.278'
    """
    if vintage == CURRENT:
        return indicator("gdp_usd", place, year)
    found = find_vintage(place, year, vintage)
    if found is None:
        place = country_of(place)
        known = [f"{v.vintage} ({v.year})" for v in gdp_vintages() if v.place == place]
        raise CaseError(
            "unknown_vintage",
            vintage=vintage,
            place=name(place),
            year=year,
            known=", ".join([CURRENT, *known]),
        )
    return found.found
