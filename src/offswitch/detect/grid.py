"""Series as the dense grid that detection runs on."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch.detect.limits import DAY, limits, series_name
from offswitch.errors import DataError
from offswitch.text import Message, message
from offswitch.timeline import from_seconds, iso

#: What tells one series from another.
SERIES = ("key", "signal", "network")
_MICRO = 1_000_000
_MOST_BYTES = 2_000_000_000

Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Grid:
    """K series at T evenly spaced bins.

    Parameters
    ----------
    keys, signals, networks
        What each series measures (K each), in their order.
    start, step
        First moment of the first bin in Unix seconds, and the length of a bin in seconds.
    values
        Measurements (K, T), read-only; NaN where nothing was observed.
    notes
        What was done to the series, and what cannot be known from them.
    """

    keys: tuple[str, ...]
    signals: tuple[str | None, ...]
    networks: tuple[str | None, ...]
    start: int
    step: int
    values: NDArray[np.float32]
    notes: tuple[Message, ...]


@dataclass(frozen=True)
class _Points:
    """Measurements of all series, one series after another and each in the order of time.

    Times are in microseconds: two of one second are not the same instant.
    """

    names: pl.DataFrame
    series: Integers
    times: Integers
    values: NDArray[np.float64]
    rows: Integers


def to_grid(
    frame: pl.DataFrame,
    *,
    step: int | None = None,
    file: Path | str | None = None,
    notes: tuple[Message, ...] = (),
) -> Grid:
    """Lay series out on one grid.

    Parameters
    ----------
    frame
        What `read_series` returns; the order of its rows does not matter.
    step
        Length of a bin in seconds. Without it, it is the most common gap between the times of a
        series, and every time must lie on one grid of that step. With it, times that do not are
        gathered into bins aligned to midnight UTC of 1 January 1970, and the value of a bin is the
        mean of its measurements: of counts too, which are not added up.
    file
        Where the frame is from, for the errors.
    notes
        What reading it had to say, for the notes of the grid.

    Raises
    ------
    DataError
        If the times lie on no grid, one stands twice, there is nothing to learn from, or the grid
        would be too large.
    """
    points = _sorted(frame)
    _refuse_twice(points, file)
    wide = _width(points, step, file)
    off = _off_grid(points.times, wide)
    times = points.times
    if off.any():
        if step is None:
            _refuse_off_grid(points, off, wide, file)
        times = times - times % wide
        notes += (message("grid.binned", step=step),)
    first = int(times.min())
    bins = (times - first) // wide
    _refuse_large(points, int(bins.max()) + 1, wide, file)
    values = _fill(points, bins)
    if np.isnan(values).all():
        raise DataError("nothing_observed", file=file)
    values.setflags(write=False)
    names, begin, seconds = points.names, first // _MICRO, wide // _MICRO
    notes += limits(names, begin, seconds, values)
    keys, signals, networks = (tuple(names[column]) for column in SERIES)
    return Grid(keys, signals, networks, begin, seconds, values, notes)


def _sorted(frame: pl.DataFrame) -> _Points:
    if "row" not in frame.columns:
        frame = frame.with_row_index("row", offset=2)
    lists = frame.group_by(SERIES).agg(pl.col("time", "value", "row").sort_by("time")).sort(SERIES)
    lengths = lists["time"].list.len().to_numpy()
    return _Points(
        lists.select(SERIES),
        np.repeat(np.arange(lists.height), lengths),
        lists["time"].explode().dt.epoch("us").to_numpy(),
        lists["value"].explode().to_numpy(),
        lists["row"].explode().cast(pl.Int64).to_numpy(),
    )


def _refuse_twice(points: _Points, file: Path | str | None) -> None:
    same = (np.diff(points.times) == 0) & (np.diff(points.series) == 0)
    if same.any():
        pairs = np.sort(np.stack([points.rows[:-1], points.rows[1:]])[:, same], axis=0)
        first, second = pairs[:, np.argmin(pairs[1])]
        at = int(np.flatnonzero(points.rows == second)[0])
        raise DataError(
            "time_twice",
            file=file,
            row=int(second),
            first=int(first),
            when=_written(points.times[at]),
            name=series_name(points.names.row(int(points.series[at]))),
        )


def _width(points: _Points, step: int | None, file: Path | str | None) -> int:
    """Length of a bin in microseconds."""
    gaps = np.diff(points.times)[np.diff(points.series) == 0]
    if not gaps.size:
        raise DataError("too_short", file=file)
    if step is not None:
        if not 1 <= step <= DAY:
            raise DataError("bad_step", step=step)
        return step * _MICRO
    wide = _most_common(gaps)
    if wide > DAY * _MICRO:
        raise DataError("long_step", file=file, step=wide // _MICRO)
    return wide


def _most_common(numbers: Integers) -> int:
    """Return the most common number, the smallest where several are as common."""
    found = (
        pl.Series("number", numbers)
        .value_counts()
        .sort("count", "number", descending=[True, False])
    )
    return int(found["number"][0])


def _off_grid(times: Integers, wide: int) -> NDArray[np.bool_]:
    """Whether times lie off the grid of this step that most lie on; it begins at a whole second."""
    phases = times % wide
    off: NDArray[np.bool_] = (phases != _most_common(phases)) | (times % _MICRO != 0)
    return off


def _refuse_off_grid(
    points: _Points, off: NDArray[np.bool_], wide: int, file: Path | str | None
) -> None:
    at = int(np.argmin(np.where(off, points.rows, np.iinfo(np.int64).max)))
    raise DataError(
        "off_grid",
        file=file,
        row=int(points.rows[at]),
        when=_written(points.times[at]),
        step=f"{wide / _MICRO:g}",
    )


def _refuse_large(points: _Points, bins: int, wide: int, file: Path | str | None) -> None:
    size = 4 * points.names.height * bins
    if size > _MOST_BYTES:
        first, last = int(np.argmin(points.times)), int(np.argmax(points.times))
        raise DataError(
            "large_grid",
            file=file,
            gigabytes=size / 1e9,
            most=_MOST_BYTES / 1e9,
            count=points.names.height,
            first=_written(points.times[first]),
            first_row=int(points.rows[first]),
            last=_written(points.times[last]),
            last_row=int(points.rows[last]),
            step=wide // _MICRO,
        )


def _fill(points: _Points, bins: Integers) -> NDArray[np.float32]:
    """Mean of the measurements of each bin (K, T); NaN where there is none."""
    values = np.full((points.names.height, int(bins.max()) + 1), np.nan, np.float32)
    seen = ~np.isnan(points.values)
    cells = (points.series * values.shape[1] + bins)[seen]
    starts = np.flatnonzero(np.diff(cells, prepend=-1))
    if starts.size:
        sums = np.add.reduceat(points.values[seen], starts)
        values.flat[cells[starts]] = sums / np.diff(starts, append=cells.size)
    return values


def _written(micro: int) -> str:
    """Write an instant with its fraction of a second, if it has one."""
    whole, part = divmod(int(micro), _MICRO)
    return iso(from_seconds(whole)) + (f" + {part / _MICRO:g} s" if part else "")
