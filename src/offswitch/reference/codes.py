"""ISO 3166-1 alpha-3 codes, for those who type them."""

from functools import cache
from importlib.resources import files

from offswitch.places import check_place
from offswitch.tables import read_table


@cache
def _alpha3() -> dict[str, str]:
    file = files("offswitch.reference") / "data" / "country_codes.csv"
    pairs = read_table(file, ("alpha3", "alpha2"), lambda r: (r.text("alpha3"), r.text("alpha2")))
    return dict(pairs)


def alpha2(code: str) -> str:
    """Return the alpha-2 code of an alpha-3 one; any other code is returned unchanged."""
    return _alpha3().get(code, code)


def country_of(code: str) -> str:
    """Return the alpha-2 code of the country that a code of either kind, or a region's, is of.

    Raises
    ------
    CaseError
        If the country is unknown.
    """
    return check_place(alpha2(code))[:2]
