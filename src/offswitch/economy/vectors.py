"""Published figures from a user's table, and the figures of either table by what they prove."""

import json
from collections.abc import Sequence
from pathlib import Path

from offswitch.economy.reproduction import Reproduction, classify
from offswitch.errors import CaseError
from offswitch.reference import Vector, cost_vectors
from offswitch.reference.codes import country_of
from offswitch.reference.indicators import check_indicator
from offswitch.tables import Row, read_table

_COLUMNS = "id method iso3 description inputs expected unit tolerance_rel kind source".split()
_SHARES = ("share", "k", "traffic_share_lost")
#: Where a figure ends up. Only the first is reproduction, and whatever differs has failed.
COUNTED = ("computed", "arithmetic", "table", "calibrated", "not_reproducible", "failed")


def _inputs(row: Row) -> dict[str, float | str]:
    try:
        found = json.loads(row.text("inputs"))
        inputs = {k: v if isinstance(v, str) else float(v) for k, v in found.items()}
    except (AttributeError, TypeError, ValueError):
        raise CaseError("bad_json", column="inputs") from None
    for name, value in inputs.items():
        if isinstance(value, float):
            check_indicator(name, value, share=name in _SHARES)
    return inputs


def _vector(row: Row) -> Vector:
    """Build a figure; one that ships with the same formula and inputs keeps its class."""
    inputs, formula, said = _inputs(row), row.text("method"), row.text("kind")
    if row.cells["iso3"]:
        country_of(row.cells["iso3"])
    ours = next((v for v in cost_vectors() if v.id == row.text("id")), None)
    known = ours is not None and (ours.formula, ours.inputs) == (formula, inputs)
    return Vector(
        row.text("id"),
        ours.kind if ours is not None and known else classify(formula, said),
        formula,
        row.cells["iso3"],
        inputs,
        row.positive("expected"),
        row.text("unit"),
        row.number_in("tolerance_rel"),
        "recalled" in said,
        row.text("source"),
    )


def read_vectors(file: Path) -> list[Vector]:
    """Read published figures with their inputs.

    Raises
    ------
    CaseError
        If a row is no such figure, or an id stands twice.
    """
    vectors = read_table(file, _COLUMNS, _vector)
    seen: set[str] = set()
    for vector in vectors:
        if vector.id in seen:
            raise CaseError("vector_twice", file=file, id=vector.id)
        seen.add(vector.id)
    return vectors


def counted(rows: Sequence[Reproduction]) -> dict[str, list[Reproduction]]:
    """Sort figures by what they prove, each once.

    What has no value here is not reproducible, and what differs by more than its rounding has
    failed, whatever its class.
    """
    found: dict[str, list[Reproduction]] = {name: [] for name in COUNTED}
    for row in rows:
        kind = "table" if row.vector.kind == "look_up" else row.vector.kind
        if row.passed is None:
            kind = "not_reproducible"
        found["failed" if row.passed is False else kind].append(row)
    return found
