"""What methods without a published formula gave: figures to look up, never to compute."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.tables import read_table

_COLUMNS = "method place what days usd comparator source".split()


@dataclass(frozen=True)
class Output:
    """A published result of a method.

    Parameters
    ----------
    place
        ISO 3166-1 alpha-2, or empty for several countries.
    days
        Days it is for, or None where they are not stated.
    comparator
        How it was stated: ``equal``, ``at least``, ``at most``, ``more than`` or ``nearly``.
    """

    method: str
    place: str
    what: str
    days: float | None
    usd: float
    comparator: str
    source: str


@cache
def published_outputs(method: str = "") -> tuple[Output, ...]:
    """Return the published results on record, or those of one method."""
    rows = read_table(
        files("offswitch.reference") / "data" / "published_outputs.csv",
        _COLUMNS,
        lambda row: Output(
            row.text("method"),
            row.cells["place"],
            row.text("what"),
            row.positive("days") if row.cells["days"] else None,
            row.positive("usd"),
            row.text("comparator"),
            row.text("source"),
        ),
    )
    return tuple(row for row in rows if method in ("", row.method))


def find_output(method: str, place: str, days: float) -> Output | None:
    """Return the published result of a method for a country and a number of days, or None.

    Examples
    --------
    >>> find_output("cipesa_2017", "CM", 93).usd
    39000000.0
    >>> find_output("cipesa_2017", "CM", 10) is None
    True
    """
    rows = published_outputs(method)
    return next((row for row in rows if (row.place, row.days) == (place, days)), None)
