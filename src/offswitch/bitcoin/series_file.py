"""A file of prices of one's own: daily closes or hourly bars."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from itertools import pairwise
from pathlib import Path

import numpy as np
import polars as pl

from offswitch.bitcoin.series import Series
from offswitch.errors import DataError
from offswitch.tables import located
from offswitch.timeline import HOUR, parse_utc

ENDINGS = (".csv", ".parquet")
#: Names of the column of times; letters of any case.
TIMES = ("time", "date", "timestamp")
FIRST_ROW = 2
#: Steps from which on a series is one of days.
_DAILY = 12 * HOUR


def read_series(path: str | Path) -> Series:
    """Read prices from a file, by the day or by the hour.

    Parameters
    ----------
    path
        A table (.csv, .parquet) with a column `time` or `date`, and `close`; of `open` the hours
        are read where it is there. Other columns are not looked at.

    Returns
    -------
    Series
        Of days by their close; of hours by the price at the full hour: the opening of a bar, or
        the close an hour after it began.

    Raises
    ------
    DataError
        One line that names the file, the row and the remedy.
    """
    file = Path(path)
    if not file.name.lower().endswith(ENDINGS):
        raise DataError("series_suffix", file=file)
    if not file.is_file():
        raise DataError("no_file", file=file)
    frame = _whole(file)
    filled = frame.select(pl.any_horizontal(pl.all().is_not_null())).to_series().arg_true()
    frame = frame.head(int(filled[-1]) + 1 if len(filled) else 0)  # blank lines at the end go
    if not frame.height:
        raise DataError("series_empty", file=file)
    times = _times(frame, file)
    steps = [after - before for before, after in pairwise(times)]
    for row, step in enumerate(steps, FIRST_ROW + 1):
        if step.total_seconds() <= 0:
            key = "series_twice" if not step else "series_falls"
            raise DataError(
                key, file=file, row=row, time=f"{times[row - FIRST_ROW]:%Y-%m-%d %H:%M}"
            )
    if steps and sorted(steps)[len(steps) // 2] >= _DAILY:
        # the date as it is written: midnight of an exchange east of London is the day before by UTC
        days = [datetime.combine(when.date(), time(), UTC) for when in times]
        for row, (day, after) in enumerate(pairwise(days), FIRST_ROW + 1):
            if day == after:
                raise DataError("series_twice", file=file, row=row, time=f"{day:%Y-%m-%d}")
        return Series(file.stem, file.name, "day", tuple(days), _prices(frame, "close", file))
    if any(when.minute or when.second or when.microsecond for when in times) or not steps:
        raise DataError("series_step", file=file)
    times = [when.astimezone(UTC) for when in times]
    if "open" in frame.columns:
        return Series(file.stem, file.name, "hour", tuple(times), _prices(frame, "open", file))
    ends = tuple(when + HOUR for when in times)
    return Series(file.stem, file.name, "hour", ends, _prices(frame, "close", file))


def _whole(file: Path) -> pl.DataFrame:
    """Read the columns of a table, their names in small letters; cells of a CSV file are text."""
    try:
        if file.name.lower().endswith(".parquet"):
            frame = pl.read_parquet(file, glob=False)
        else:
            with file.open(encoding="utf-8", errors="replace") as text:
                header = text.readline()
            if "," not in header and any(mark in header for mark in ";\t"):
                raise DataError("not_commas", file=file, row=1)
            frame = pl.read_csv(file, infer_schema=False, glob=False)
    except pl.exceptions.NoDataError:
        raise DataError("series_empty", file=file) from None
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        reason = str(error).split("\n")[0]
        raise DataError("unreadable", file=file, reason=reason) from None
    names = [name.strip().lower() for name in frame.columns]
    for name in (*TIMES, "open", "close"):
        if names.count(name) > 1:
            raise DataError("column_twice", file=file, row=1, name=name)
    wanted = (*TIMES, "open", "close")
    frame = frame.select(
        frame.to_series(n).alias(name) for n, name in enumerate(names) if name in wanted
    )
    if "close" not in names or not any(name in names for name in TIMES):
        raise DataError("series_columns", file=file, row=1, known=", ".join(names))
    return frame


def _times(frame: pl.DataFrame, file: Path) -> list[datetime]:
    """Times, each with its own offset; a date is its first moment in UTC."""
    cells = frame[next(name for name in TIMES if name in frame.columns)]
    if isinstance(cells.dtype, pl.Datetime) and cells.dtype.time_zone is None:
        raise DataError("no_zone", file=file, text=cells.name)
    made = []
    for row, cell in enumerate(cells.to_list(), FIRST_ROW):
        with located(file, row):
            made.append(_time(cell))
    return made


def _time(cell: object) -> datetime:
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, date):
        return datetime.combine(cell, time(), UTC)
    text = "" if cell is None else str(cell).strip()
    parse_utc(text)  # says what is wrong with it
    when = datetime.fromisoformat(text)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _prices(frame: pl.DataFrame, column: str, file: Path) -> np.ndarray:
    """Prices above zero."""
    cells = frame[column]
    numbers = cells.str.strip_chars() if cells.dtype == pl.String else cells
    values = numbers.cast(pl.Float64, strict=False).fill_null(np.nan).to_numpy()
    bad = np.flatnonzero(~(np.isfinite(values) & (values > 0)))
    if bad.size:
        row, text = FIRST_ROW + int(bad[0]), _shown(cells.to_list(), int(bad[0]))
        raise DataError("series_price", file=file, row=row, column=column, text=text)
    return np.asarray(values, dtype=np.float64)


def _shown(cells: Sequence[object], at: int) -> str:
    return "" if cells[at] is None else str(cells[at])
