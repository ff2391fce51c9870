"""The big tables of a case: observations, recorded outages, blocks and prices."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch.case.columns import TABLES
from offswitch.detect import check_series
from offswitch.errors import CaseError, DataError
from offswitch.observations import SCHEMA, SERVICES, check_observations
from offswitch.places import check_place
from offswitch.tables import Row, located, read_table
from offswitch.timeline import HOUR, Interval, overlapping, parse_utc

#: Parameter that places the truth between bounds which name no level of their own.
SERIES_LEVEL = "series_level"
#: Types of a Parquet table's columns by their kind; the others are text.
_TYPES = {"time": pl.Datetime("us", "UTC"), "number": pl.Float64(), "whole": pl.Int64()}


def _schema(file: Path) -> dict[str, pl.DataType]:
    """Types of a Parquet table's columns."""
    return {name: _TYPES.get(kind, pl.String()) for name, kind in TABLES[file.name].kinds.items()}


def _parquet(
    file: Path, schema: Mapping[str, pl.DataType], optional: Sequence[str] = ()
) -> pl.DataFrame:
    """Read a Parquet table with exactly these columns; its times must say their zone."""
    try:
        frame = pl.read_parquet(file)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise CaseError("unreadable", file=str(file), reason=str(error).split("\n")[0]) from None
    frame = frame.with_columns(pl.lit(None).alias(c) for c in optional if c not in frame.columns)
    missing = [c for c in schema if c not in frame.columns]
    unknown = [c for c in frame.columns if c not in schema]
    if missing or unknown:
        raise CaseError(
            "bad_columns",
            file=str(file),
            row=1,
            missing=", ".join(missing) or "-",
            unknown=", ".join(unknown) or "-",
        )
    time = frame.schema["time"]
    if isinstance(time, pl.Datetime) and time.time_zone is None:
        raise DataError("no_zone", file=str(file), text="time")
    try:
        return frame.select(pl.col(c).cast(t) for c, t in schema.items())
    except pl.exceptions.PolarsError as error:
        raise CaseError("unreadable", file=str(file), reason=str(error).split("\n")[0]) from None


def _observation(country: str, row: Row) -> tuple[object, ...]:
    def value(column: str) -> float | None:
        return None if row.optional(column) is None else row.any_number(column)

    return (
        parse_utc(row.text("time")),
        _in_country(row.text("place"), country),
        row.optional("network"),
        row.text("source"),
        row.text("signal"),
        value("value"),
        value("low"),
        value("high"),
        row.optional("level"),
    )


def read_observations(folder: Path, window: Interval, place: str) -> tuple[pl.DataFrame, Path]:
    """Observations of a case within its window, and the file they are from.

    That is a table of observations, or one of recorded outages from which a series is made.

    Raises
    ------
    CaseError, DataError
        Naming the file and the row.
    """
    parquet, csv, outages = (
        folder / n for n in ("observations.parquet", "observations.csv", "outages.csv")
    )
    if parquet.exists():
        optional = TABLES[parquet.name].optional
        frame, file = _parquet(parquet, SCHEMA, optional), parquet
    elif csv.exists():
        table = TABLES[csv.name]
        make = partial(_observation, place)
        rows = read_table(csv, table.required, make, table.optional)
        frame, file = pl.DataFrame(rows, schema=SCHEMA, orient="row"), csv
    elif outages.exists():
        frame, file = _from_outages(outages, window, place), outages
    else:
        raise CaseError("no_observations_file", file=str(folder))
    frame = check_observations(frame, file)
    with located(file):
        for name in frame["place"].unique().sort():
            _in_country(name, place)
        check_series(frame)
    bounded = pl.col("low").is_not_null() & pl.col("level").is_null()
    level = pl.when(bounded).then(pl.lit(SERIES_LEVEL)).otherwise(pl.col("level"))
    frame = frame.with_columns(level.alias("level"))
    inside = frame.filter(pl.col("time").is_between(window.start, window.end, closed="left"))
    first, last = frame["time"].min(), frame["time"].max()
    assert isinstance(first, datetime)
    assert isinstance(last, datetime)
    if first > window.start or last < window.end - 2 * HOUR or not inside.height:
        raise CaseError(
            "window_outside_data", file=str(file), first=first.isoformat(), last=last.isoformat()
        )
    return inside, file


def _in_country(place: str, case: str) -> str:
    """Return a place that is the case's or a region of it."""
    check_place(place)
    if place != case and not place.startswith(f"{case}-"):
        raise CaseError("other_country", place=place, case=case)
    return place


def _from_outages(file: Path, window: Interval, country: str) -> pl.DataFrame:
    """Hourly series from recorded outages: normal outside them, what they say inside."""
    recorded = read_table(file, TABLES[file.name].required, partial(_outage, country, window))
    if not recorded:
        raise DataError("no_observations", file=str(file))
    hours = int(np.ceil(window.hours))
    columns: dict[str, list[object]] = {name: [] for name in SCHEMA}
    for place, service in dict.fromkeys((r[0], r[1]) for r in recorded):
        own = [r for r in recorded if (r[0], r[1]) == (place, service)]
        if overlapping([r[2] for r in own]):
            raise DataError("overlapping_outages", file=str(file), place=place, service=service)
        levels = np.ones((3, hours))
        for _, _, interval, lost, _ in own:
            for hour in range(hours):
                start = window.start + hour * HOUR
                overlap = min(interval.end, start + HOUR) - max(interval.start, start)
                part = max(0.0, overlap / HOUR)
                levels[:, hour] -= part * np.array(lost)
        columns["time"] += [window.start + h * HOUR for h in range(hours)]
        columns["place"] += [place] * hours
        columns["network"] += [None] * hours
        columns["source"] += [" ".join(dict.fromkeys(r[4] for r in own))] * hours
        columns["signal"] += [service] * hours
        for name, values in zip(("value", "high", "low"), levels, strict=True):
            columns[name] += [max(0.0, float(v)) for v in values]
        columns["level"] += [None] * hours
    return pl.DataFrame(columns, schema=SCHEMA)


def _outage(
    country: str, window: Interval, row: Row
) -> tuple[str, str, Interval, tuple[float, float, float], str]:
    start, end = parse_utc(row.text("start")), parse_utc(row.text("end"))
    if start >= end:
        raise DataError("empty_outage")
    if start < window.start or end > window.end:
        raise DataError("outage_outside_window")
    lost, low, high = (row.number_in(c) for c in ("lost", "lost_low", "lost_high"))
    if not 0 <= low <= lost <= high <= 1:
        raise DataError("bad_lost")
    if row.text("service") not in SERVICES:
        raise DataError("unknown_signal", known=", ".join(SERVICES))
    interval = Interval(start, end)
    place = _in_country(row.text("place"), country)
    return place, row.text("service"), interval, (lost, low, high), row.text("source")


def read_blocks(folder: Path) -> tuple[Path, NDArray[np.int64], NDArray[np.int64]] | None:
    """Heights and header times (Unix seconds) of a case, or None where it has none."""
    parquet, csv = folder / "blocks.parquet", folder / "blocks.csv"
    if parquet.exists():
        frame = _parquet(parquet, _schema(parquet))
        if any(frame[c].null_count() for c in frame.columns):
            raise DataError("empty_block", file=str(parquet))
        seconds = frame["time"].dt.epoch("s").to_numpy()
        return parquet, frame["height"].to_numpy(), seconds.astype(np.int64)
    if not csv.exists():
        return None
    pairs = read_table(csv, TABLES[csv.name].required, _block)
    heights, times = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return csv, heights, times


def _block(row: Row) -> tuple[int, int]:
    height, timestamp = row.number_in("height"), row.number_in("timestamp")
    if height != int(height) or not 0 < timestamp < 4e9 or height < 0:
        raise DataError("bad_block")
    return int(height), int(timestamp)


def read_price_frame(folder: Path) -> pl.DataFrame | None:
    """Prices of a case, in the columns of its table."""
    file = folder / "prices.parquet"
    if not file.exists():
        return None
    return _parquet(file, _schema(file))
