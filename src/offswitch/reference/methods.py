"""Parameters of the published cost methods, and the published figures that test them."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from offswitch.parameters import Parameter
from offswitch.provenance import Sources
from offswitch.reference.rows import PARAMETER_COLUMNS, SOURCE_COLUMNS, parameter_row, source_row
from offswitch.tables import Row, read_table

#: What a published figure can prove, strongest first. Only `computed` is reproduction.
CLASSES = ("computed", "arithmetic", "look_up", "calibrated", "not_reproducible")
_DATA = files("offswitch.reference") / "data"


@dataclass(frozen=True)
class Vector:
    """A published figure with the inputs it was, or may have been, made from.

    Parameters
    ----------
    kind
        One of `CLASSES`.
    formula
        Name of the formula or table that gives it.
    tolerance
        Greatest relative difference that counts as equal (the rounding of the publication).
    recalled_input
        Whether an input, usually a vintage of GDP, was quoted from memory, not checked against the
        publication.
    """

    id: str
    kind: str
    formula: str
    country: str
    inputs: dict[str, float | str]
    expected: float
    unit: str
    tolerance: float
    recalled_input: bool
    source: str


def _inputs(text: str) -> dict[str, float | str]:
    found: dict[str, float | str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        try:
            found[name] = float(value)
        except ValueError:
            found[name] = value
    return found


def _vector(row: Row) -> Vector:
    return Vector(
        row.text("id"),
        row.text("class"),
        row.text("formula"),
        row.cells["country"],
        _inputs(row.text("inputs")),
        row.number_in("expected"),
        row.text("unit"),
        row.number_in("tolerance"),
        row.text("recalled_input") == "1",
        row.text("source"),
    )


@cache
def cost_vectors() -> tuple[Vector, ...]:
    """Return the published figures of the cost methods."""
    columns = (
        "id class formula country inputs expected unit tolerance recalled_input source".split()
    )
    return tuple(read_table(_DATA / "cost_vectors.csv", columns, _vector))


@cache
def method_parameters() -> tuple[Parameter, ...]:
    """Return the parameters of the published cost methods."""
    return tuple(read_table(_DATA / "parameters.csv", PARAMETER_COLUMNS, parameter_row))


@cache
def country_parameters() -> tuple[Parameter, ...]:
    """Return the parameters of the methods that price any country and any scope."""
    return tuple(read_table(_DATA / "country_parameters.csv", PARAMETER_COLUMNS, parameter_row))


def method_value(name: str) -> float:
    """Return a parameter of the methods that is a point.

    Raises
    ------
    KeyError
        If there is none of that name.
    """
    rows = {p.name: p for p in (*method_parameters(), *country_parameters())}
    return rows[name].distribution.arguments[0]


@cache
def method_sources() -> Sources:
    """Return the sources of the cost methods and of their published figures."""
    return Sources(read_table(_DATA / "sources.csv", SOURCE_COLUMNS, source_row))
