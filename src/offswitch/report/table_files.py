"""The data of a report as tidy tables, made from its JSON by one rule.

Every list of objects is a table, named by where it stands: ``price_studies``. A list inside an
object of a list is a table too, and carries what tells its parent apart. What stands in no list is
a row of ``figures``.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.report.json import assessment_dict

Row = dict[str, Any]
#: Quantiles of an estimate, and the ends of the names of their columns.
QUANTILES = {"p50": "value", "p05": "low", "p95": "high"}
#: What stands in no list.
FIGURES = "figures"
#: Between the texts of a list in one cell.
BETWEEN = "; "


def assessment_tables(found: Assessment | Quiet) -> dict[str, pl.DataFrame]:
    """Return the data of a report as tables by name, in the order of its JSON.

    Names of columns are those of the JSON. An estimate ``usd`` stands in ``usd_value`` (median),
    ``usd_low`` and ``usd_high`` (its 90 % interval) and ``usd_unit``; a list of numbers in ``_1``,
    ``_2``; a list of texts in one cell. A table with children numbers its rows in ``row``; a child
    carries that and the leading texts of its parent, with the parent's name before theirs. An empty
    list has no table.
    """
    return {name: _frame(rows) for name, rows in tidy(plain_values(found)).items()}


def table_files(found: Assessment | Quiet) -> dict[str, bytes]:
    """Return the same as CSV files by name."""
    made = assessment_tables(found)
    return {f"{name}.csv": frame.write_csv().encode() for name, frame in made.items()}


def plain_values(found: Assessment | Quiet) -> dict[str, Any]:
    """Return a report as its JSON holds it."""
    if isinstance(found, Quiet):
        from offswitch.report.quiet import quiet_dict  # it brings the compiled loops

        return quiet_dict(found)
    return assessment_dict(found)


def tidy(told: Mapping[str, Any]) -> dict[str, list[Row]]:
    """Return plain values as rows of plain cells, by table."""
    tables: dict[str, list[Row]] = {FIGURES: []}
    for path, value in _outside(told, ""):
        if _is_table(value):
            _add(tables, path.replace(".", "_"), value, {})
        else:
            tables[FIGURES].append(_figure(path, value))
    return tables


def _outside(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Walk to every estimate, list and plain value that stands in no list."""
    if not isinstance(value, Mapping) or "p50" in value:
        yield path, value
        return
    for key, part in value.items():
        yield from _outside(part, f"{path}.{key}" if path else key)


def _figure(path: str, value: Any) -> Row:
    row: Row = dict.fromkeys(("name", "value", "low", "high", "unit", "text")) | {"name": path}
    if isinstance(value, Mapping):
        return row | _cells("", value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return row | {"value" if is_number else "text": value if is_number else _text(value)}


def _text(value: Any) -> str | None:
    if isinstance(value, list | tuple):
        return BETWEEN.join(map(str, value)) or None
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


def _is_table(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and isinstance(value[0], Mapping)


def _add(tables: dict[str, list[Row]], name: str, objects: Sequence[Row], parent: Row) -> None:
    """Add a list of objects as a table, and every list inside them as one more."""
    below = {path for one in objects for path, part in _inside(one, "") if _is_table(part)}
    rows = tables.setdefault(name, [])
    for one in objects:
        row = {key: cell for key, cell in _cells("", one).items() if key not in below}
        number = {"row": len(rows) + 1}
        rows.append(parent | (number if below else {}) | row)
        keys = {f"{name}_{key}": value for key, value in (number | _leading(one)).items()}
        for path, part in _inside(one, ""):
            if _is_table(part):
                _add(tables, f"{name}_{path}", part, parent | keys)


def _inside(value: Mapping[str, Any], path: str) -> Iterator[tuple[str, Any]]:
    """Walk through an object of a list: its values by the names of their columns."""
    keys = list(value)
    if "p50" in value:  # the median before the ends of its interval
        keys.remove("p50")
        keys.insert(keys.index("p05"), "p50")
    for key in keys:
        named, part = f"{path}_{key}" if path else key, value[key]
        if isinstance(part, Mapping):
            yield from _inside(part, named)
        else:
            yield named, part


def _leading(one: Mapping[str, Any]) -> Row:
    """Return the texts that an object begins with, which say what it is about."""
    texts: Row = {}
    for key, value in one.items():
        if not isinstance(value, str | None):
            break
        texts[key] = value
    return texts


def _cells(prefix: str, one: Mapping[str, Any]) -> Row:
    """Return an object as cells, with all that is nested in it but tables."""
    row: Row = {}
    for path, value in _inside(one, prefix):
        head, _, last = path.rpartition("_")
        name = f"{head}_{QUANTILES[last]}".lstrip("_") if last in QUANTILES else path
        if _is_table(value):
            continue
        if isinstance(value, list | tuple):
            if value and all(isinstance(part, int | float) for part in value):
                row |= {f"{name}_{at}": part for at, part in enumerate(value, 1)}
            else:
                row[name] = _text(value)
        else:
            row[name] = value
    return row


def _frame(rows: Sequence[Row]) -> pl.DataFrame:
    names = dict.fromkeys(name for row in rows for name in row)
    known = {name for row in rows for name, value in row.items() if value is not None}
    for name in set(names) - known:
        # An estimate that some objects lack: its parts have columns of their own.
        if any(other.startswith(f"{name}_") for other in known):
            del names[name]
    return pl.DataFrame([_column(name, [row.get(name) for row in rows]) for name in names])


def _column(name: str, values: list[Any]) -> pl.Series:
    """Return a column of one type: numbers where all are, text where any is."""
    kinds = {type(value) for value in values if value is not None}
    if kinds and kinds <= {int, float}:
        return pl.Series(name, values, dtype=pl.Float64 if float in kinds else pl.Int64)
    if kinds == {bool}:
        return pl.Series(name, values, dtype=pl.Boolean)
    return pl.Series(name, [_text(value) for value in values], dtype=pl.String)
