"""Rows as they are kept: checked, sorted, cut by month, and always the same bytes."""

import io
from collections.abc import Iterator
from typing import Any

import polars as pl

from offswitch.errors import DataError
from offswitch.lake.record import Batch
from offswitch.sources.record import KEYS, SCHEMAS, Kind

#: Columns that stand before those of the kind.
ABOUT = ("source", "signal", "place", "asked")


def schema_of(kind: Kind) -> dict[str, pl.DataType]:
    """Columns of what a lake reads."""
    return {**dict.fromkeys(ABOUT, pl.String()), **SCHEMAS[kind]}


def checked(batch: Batch) -> pl.DataFrame:
    """Rows of a batch, sorted by their key.

    Raises
    ------
    DataError
        If they are not of the kind's schema, lie outside the window, or two have one key.
    """
    rows, schema, key = batch.rows, SCHEMAS[batch.kind], list(KEYS[batch.kind])
    about: dict[str, Any] = {
        "source": batch.source,
        "signal": batch.signal,
        "place": batch.place,
    }
    if dict(rows.schema) != schema:
        raise DataError("lake_columns", **about, wanted=", ".join(schema))
    # Of the key, only a network may be unknown: null there is the place as a whole.
    for name in {"time", *key} - {"network"}:
        if rows[name].null_count():
            raise DataError("lake_null", **about, column=name)
    if "value" in schema and not rows["value"].is_finite().all():
        raise DataError("lake_not_finite", **about)
    if rows.is_empty():
        return rows
    outside = (rows["time"] < batch.window.start) | (rows["time"] >= batch.window.end)
    if outside.any():
        raise DataError("lake_outside", **about, count=outside.sum())
    ordered = rows.sort(key)
    if len(key) > 1 and ordered["network"].null_count() == ordered.height:
        key = ["time"]
    same = ordered.select(
        pl.all_horizontal(pl.col(name).eq_missing(pl.col(name).shift(1)) for name in key)
    )
    if same.to_series()[1:].any():
        raise DataError("lake_twice", **about, columns=", ".join(key))
    return ordered


def by_month(rows: pl.DataFrame) -> Iterator[tuple[str, pl.DataFrame]]:
    """Cut rows by the month of their time, as ``2022-01``."""
    if rows.is_empty():
        return
    months = rows["time"].dt.truncate("1mo")
    for first in months.unique().sort():
        yield f"{first:%Y-%m}", rows.filter(months == first)


def encode(rows: pl.DataFrame) -> bytes:
    """Rows as Parquet: the same bytes for the same rows, with the same version of polars."""
    file = io.BytesIO()
    rows.write_parquet(file, compression="zstd", compression_level=1)
    return file.getvalue()


def changes(before: pl.DataFrame, rows: pl.DataFrame, kind: Kind) -> pl.DataFrame:
    """What a statement changes: its rows, with those withdrawn after them.

    Parameters
    ----------
    before, rows
        Of the kind's columns: what was known in the window, and what is stated now.

    Returns
    -------
    polars.DataFrame
        The kind's columns and ``change``: ``new``, ``same``, ``revised`` or ``withdrawn``; the
        last with the values that stood before.
    """
    key = list(KEYS[kind])
    others = [name for name in SCHEMAS[kind] if name not in key]
    held = before.select(*SCHEMAS[kind], _held=pl.lit(True))
    met = rows.join(
        held, on=key, how="left", nulls_equal=True, suffix="_before", maintain_order="left"
    )
    differs = pl.any_horizontal(
        pl.col(name).ne_missing(pl.col(f"{name}_before")) for name in others
    )
    change = (
        pl.when(pl.col("_held").is_null())
        .then(pl.lit("new"))
        .when(differs)
        .then(pl.lit("revised"))
        .otherwise(pl.lit("same"))
    )
    stated = met.select(*SCHEMAS[kind], change=change)
    gone = before.select(*SCHEMAS[kind]).join(rows, on=key, how="anti", nulls_equal=True)
    return pl.concat([stated, gone.with_columns(change=pl.lit("withdrawn"))])
