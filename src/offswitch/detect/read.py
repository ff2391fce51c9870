"""A user's own series, from a file or a frame, read strictly."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import polars as pl

from offswitch.detect.grid import SERIES, Grid, to_grid
from offswitch.detect.instants import instants, near
from offswitch.errors import DataError
from offswitch.text import Message, message

Source = str | Path | pl.DataFrame

#: The values of a grid are of single precision.
_LARGEST = float(np.finfo(np.float32).max)


def read_series(
    source: Source,
    *,
    time: str | None = None,
    value: str | None = None,
    key: str | None = None,
    signal: str | None = None,
    network: str | None = None,
    zone: str | None = None,
) -> pl.DataFrame:
    """Read series from a CSV file (plain or gzip), a Parquet file or a frame.

    Parameters
    ----------
    time, value, key, signal, network
        The user's columns. Without them `time` and `value` are read, and `key`, `signal` and
        `network` where there are columns of that name.
    zone
        IANA name of the clock behind times that name no offset; those are refused without it.

    Returns
    -------
    pl.DataFrame
        `time` (UTC), `key` ("" where there is none), `signal`, `network`, `value` (null where
        nothing was observed: an empty cell, or NaN in a column of numbers), and `row` as an editor
        counts it, in the order of the source.

    Raises
    ------
    DataError
        Naming the file, the row and the remedy.
    """
    return _read(source, zone, time=time, value=value, key=key, signal=signal, network=network)[0]


def read_grid(
    source: Source, *, step: int | None = None, zone: str | None = None, **columns: str | None
) -> Grid:
    """Read series onto a grid: `read_series`, then `to_grid`, with the notes of both.

    Raises
    ------
    DataError
        Naming the file, the row and the remedy.
    """
    frame, notes = _read(source, zone, **columns)
    return to_grid(frame, step=step, file=_file(source), notes=notes)


def _read(
    source: Source,
    zone: str | None,
    *,
    time: str | None = None,
    value: str | None = None,
    key: str | None = None,
    signal: str | None = None,
    network: str | None = None,
) -> tuple[pl.DataFrame, tuple[Message, ...]]:
    columns = {"time": time, "value": value, "key": key, "signal": signal, "network": network}
    if not isinstance(source, str | Path | pl.DataFrame):
        raise DataError("not_a_source", kind=type(source).__name__)
    file = _file(source)
    with _readable(file):
        lazy = source.lazy() if isinstance(source, pl.DataFrame) else _scan(Path(source))
        names = lazy.collect_schema().names()
    chosen = _choose(names, columns, file)
    with _readable(file, "bad_csv" if file and ".csv" in file.suffixes else "unreadable"):
        frame = _cells(lazy, chosen)
    if not frame.height:
        raise DataError("no_observations", file=file)
    for role in ("time", "key"):
        if role in chosen:
            refuse("empty_cell", frame, pl.col(role).is_null(), file, column=chosen[role])
    values = _values(frame, chosen["value"], file)
    times, notes = _times(frame, zone, file)
    absent = {"key": "", "signal": None, "network": None}
    made = frame.select(
        times,
        *(pl.col(n) if n in chosen else pl.lit(absent[n], pl.String).alias(n) for n in SERIES),
        values,
        "row",
    )
    return made, notes


def refuse(
    key: str,
    frame: pl.DataFrame,
    bad: pl.Expr,
    file: Path | None,
    text: str | None = None,
    **values: str | None,
) -> None:
    """Raise the error `key` for the first bad row; `text` names the column whose cell it quotes."""
    found = frame.filter(bad).head(1)
    if found.height:
        quoted = {} if text is None else {"text": found[text][0]}
        raise DataError(key, file=file, row=found["row"][0], **quoted, **values)


def _file(source: Source) -> Path | None:
    return None if isinstance(source, pl.DataFrame) else Path(source)


@contextmanager
def _readable(file: Path | None, key: str = "unreadable") -> Iterator[None]:
    try:
        yield
    except pl.exceptions.NoDataError:
        raise DataError("no_observations", file=file) from None
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(key, file=file, reason=str(error).split("\n")[0]) from None


def _scan(file: Path) -> pl.LazyFrame:
    """A file as a frame still to be collected; every cell of a CSV file is text."""
    if not file.is_file():
        raise DataError("no_file", file=file)
    if file.name.endswith(".parquet"):
        return pl.scan_parquet(file, glob=False)
    if not file.name.endswith((".csv", ".csv.gz")):
        raise DataError("bad_suffix", file=file)
    table = pl.scan_csv(file, infer_schema=False, glob=False)
    header = table.collect_schema().names()
    if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
        raise DataError("not_commas", file=file, row=1)
    _refuse_bad_line(file, len(header))
    return table


def _refuse_bad_line(file: Path, wanted: int) -> None:
    """Refuse a line whose cells cannot be told: those it lacks would pass for unobserved."""
    lines = pl.scan_csv(
        file,
        has_header=False,
        new_columns=["text"],
        separator="\x1f",
        quote_char=None,
        infer_schema=False,
        truncate_ragged_lines=True,
        glob=False,
    )
    text = pl.col("text")
    quotes, commas = (text.str.count_matches(mark, literal=True) for mark in ('"', ","))
    # A line with quotes may hold commas in its cells: the reader proper counts those.
    ragged = (quotes == 0) & (commas + 1 != wanted) & (text.str.strip_chars() != "")
    bad = lines.with_row_index("row", offset=1).filter((quotes % 2 == 1) | ragged).head(1)
    for row, found, open_ in bad.select("row", commas + 1, quotes.alias("quotes")).collect().rows():
        if open_:
            raise DataError("open_quote", file=file, row=row)
        raise DataError("ragged", file=file, row=row, found=found, wanted=wanted)


def _choose(
    names: list[str], columns: Mapping[str, str | None], file: Path | None
) -> dict[str, str]:
    """The column of each role that has one."""
    chosen: dict[str, str] = {}
    known = {name.strip(): name for name in names}
    known.update(zip(names, names, strict=True))
    for role, asked in columns.items():
        name = asked or role
        if f"{name}_duplicated_0" in names:
            raise DataError("column_twice", file=file, row=1, name=name)
        if name in known:
            chosen[role] = known[name]
        elif asked or role in ("time", "value"):
            raise DataError(
                "no_column",
                file=file,
                row=1,
                name=name,
                flag="signal-column" if role == "signal" else role,
                known=", ".join(names),
            )
    return chosen


def _cells(lazy: pl.LazyFrame, chosen: Mapping[str, str]) -> pl.DataFrame:
    """The chosen columns under the names of their roles, with their rows; blank lines are left out.

    Numbers and times with a zone keep their type, all else becomes text without outer blanks.
    """
    types = lazy.collect_schema()
    cells = []
    for role, name in chosen.items():
        cell, kind = pl.col(name), types[name]
        kept = kind.is_numeric() if role == "value" else role == "time" and _is_instant(kind)
        if not kept:
            cell = cell.cast(pl.String).str.strip_chars().replace("", None)
        elif kind.is_float():
            cell = cell.fill_nan(None)  # all that numpy and pandas have for a missing number
        cells.append(cell.alias(role))
    frame = lazy.select(cells).with_row_index("row", offset=2)
    return frame.filter(~pl.all_horizontal(pl.col(*chosen).is_null())).collect()


def _is_instant(kind: pl.DataType) -> bool:
    return isinstance(kind, pl.Datetime) and kind.time_zone is not None


def _values(frame: pl.DataFrame, column: str, file: Path | None) -> pl.Series:
    values = frame["value"].cast(pl.Float64, strict=False)
    frame = frame.select("row", "value", number=values)
    told, number = pl.col("value").is_not_null(), pl.col("number")
    finite = (number.abs() <= _LARGEST).fill_null(False)
    refuse("bad_measurement", frame, told & ~finite, file, text="value", column=column)
    refuse("negative_measurement", frame, number < 0, file, text="value", column=column)
    return values


def _times(
    frame: pl.DataFrame, zone: str | None, file: Path | None
) -> tuple[pl.Series, tuple[Message, ...]]:
    """Instants of the rows, and a note where their offsets differ."""
    if _is_instant(frame.schema["time"]):
        times = frame["time"].dt.cast_time_unit("us").dt.convert_time_zone("UTC")
        refuse("far_time", frame, ~near(pl.col("time").dt.epoch("s")), file, text="time")
        return times, ()
    found = instants(frame["time"].unique(), zone)

    def among(bad: pl.Expr) -> pl.Expr:
        return pl.col("time").is_in(found.filter(bad)["time"].to_list())

    first = frame["time"][0]
    kind, first_kind = pl.col("kind"), found.filter(pl.col("time") == first)["kind"][0]
    refuse("not_a_time", frame, among(kind.is_null()), file, text="time")
    refuse("mixed_times", frame, among(kind != first_kind), file, text="time", first=first)
    if zone is None:
        refuse("no_clock", frame, among(kind == "naive"), file, text="time")
    refuse("far_time", frame, among(pl.col("far")), file, text="time")
    refuse("clock_skips", frame, among(pl.col("skipped")), file, text="time", zone=zone)
    refuse("clock_repeats", frame, among(pl.col("instant").is_null()), file, text="time", zone=zone)
    times = frame["time"].replace_strict(found["time"], found["instant"])
    offsets = found["offset"].drop_nulls().n_unique()
    return times, (message("grid.offsets", count=offsets),) if offsets > 1 else ()
