"""Observations: the one frame that measurements travel in."""

import itertools
from datetime import datetime
from pathlib import Path

import polars as pl

from offswitch.errors import DataError

#: Services of the network, and so the signals that say how much of one is left.
SERVICES = ("all", "mobile", "fixed", "messaging", "social", "web")

#: Columns every frame of observations has. `low` and `high` bound `value` where the publisher, or
#: the maker of a reconstruction, says how far off it may be; `level` names the parameter that
#: places the truth between them, so that rows with one name move together.
SCHEMA: dict[str, pl.DataType] = {
    "time": pl.Datetime("us", "UTC"),
    "place": pl.String(),
    "network": pl.String(),
    "source": pl.String(),
    "signal": pl.String(),
    "value": pl.Float64(),
    "low": pl.Float64(),
    "high": pl.Float64(),
    "level": pl.String(),
}
KEY = ["signal", "place", "network", "source", "time"]


def _first(frame: pl.DataFrame, bad: pl.Expr) -> int | None:
    """Row, as an editor counts it, of the first row where `bad` holds."""
    rows = frame.with_row_index("row").filter(bad)["row"]
    return int(rows[0]) + 2 if rows.len() else None


def check_observations(frame: pl.DataFrame, file: Path | str | None = None) -> pl.DataFrame:
    """Return the frame, its columns in order, if it keeps every rule.

    The rules: UTC; one row a key; time ascending within a series; values null (unknown) or finite,
    from 0 up to a little above normal; ``low <= value <= high``; known signals.

    Raises
    ------
    DataError
        Naming the file, the row and the remedy.
    """

    def refuse(key: str, bad: pl.Expr, **values: str) -> None:
        row = _first(frame, bad.fill_null(True))
        if row is not None:
            raise DataError(key, file=file, row=row, **values)

    if not frame.height:
        raise DataError("no_observations", file=file)
    frame = frame.select(pl.col(name).cast(dtype) for name, dtype in SCHEMA.items())
    for column in ("time", "place", "source"):
        refuse("empty_cell", pl.col(column).is_null(), column=column)
    refuse("unknown_signal", ~pl.col("signal").is_in(SERVICES), known=", ".join(SERVICES))
    for column in ("value", "low", "high"):
        given = pl.col(column).is_not_null()
        refuse("not_a_number", given & pl.col(column).is_nan(), column=column)
        refuse("out_of_range", given & ~pl.col(column).is_between(0.0, 1.5), column=column)
    bounded = pl.all_horizontal(pl.col("low", "value", "high").is_not_null())
    ordered = (pl.col("low") <= pl.col("value")) & (pl.col("value") <= pl.col("high"))
    refuse("bounds", bounded & ~ordered)
    refuse("half_bound", pl.col("low").is_null() != pl.col("high").is_null())
    series = ["signal", "place", "network", "source"]
    before = pl.col("time").shift(1).over(series)
    refuse("duplicate", before.is_not_null() & (pl.col("time") == before))
    refuse("unsorted", before.is_not_null() & (pl.col("time") < before))
    return frame


def series_hours(times: list[datetime]) -> float:
    """Step in hours of evenly spaced times.

    Raises
    ------
    DataError
        If there are fewer than two, or the step changes.
    """
    if len(times) < 2:
        raise DataError("too_short")
    step = times[1] - times[0]
    for a, b in itertools.pairwise(times):
        if b - a != step:
            raise DataError("uneven", at=b.isoformat(), step=str(step))
    return step.total_seconds() / 3600
