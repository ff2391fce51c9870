"""Bitcoin's price in the days of a shutdown, beside how it moves anyway."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import polars as pl

from offswitch.errors import DataError
from offswitch.timeline import iso


@dataclass(frozen=True)
class Move:
    """A move between two moments, beside all moves of that length before it.

    `as_low` is the share of earlier moves that fell at least as far.
    """

    change: float
    z: float
    as_low: float
    compared: int


@dataclass(frozen=True, eq=False)
class Prices:
    """A price series, daily and hourly.

    Parameters
    ----------
    frame
        Columns time, series, step, open, high, low, close.
    series, source
        Which rows of it are meant, and where they are from.
    """

    frame: pl.DataFrame
    series: str
    source: str

    def bars(self, step: str) -> pl.DataFrame:
        """Rows of its days (``day``) or hours (``hour``), in order of time."""
        return self.frame.filter((pl.col("step") == step) & (pl.col("series") == self.series)).sort(
            "time"
        )

    def _hours(self, start: datetime, end: datetime) -> pl.DataFrame:
        bars = self.bars("hour").filter(pl.col("time").is_between(start, end, closed="left"))
        if not bars.height:
            raise DataError("no_prices", start=iso(start), end=iso(end))
        return bars

    def low(self, start: datetime, end: datetime) -> float:
        """Lowest trade in [start, end), from hourly bars."""
        return float(self._hours(start, end)["low"].to_numpy().min())

    def high(self, start: datetime, end: datetime) -> float:
        """Highest trade in [start, end), from hourly bars."""
        return float(self._hours(start, end)["high"].to_numpy().max())

    def first_below(self, level: float, start: datetime) -> datetime | None:
        """First hour from `start` with a trade below a level."""
        bars = self.bars("hour").filter((pl.col("time") >= start) & (pl.col("low") < level))
        return bars["time"][0] if bars.height else None

    def daily(self) -> tuple[list[datetime], np.ndarray]:
        """Days and their closes."""
        days = self.bars("day")
        return days["time"].to_list(), days["close"].to_numpy()

    def lowest_since(self, day: datetime) -> datetime:
        """Last day before `day` with a close below that day's."""
        times, closes = self.daily()
        if day not in times:
            raise DataError("no_prices", start=iso(day), end=iso(day + timedelta(days=1)))
        at = times.index(day)
        below = np.flatnonzero(closes[:at] < closes[at])
        if not below.size:
            raise DataError("no_prices", start=iso(times[0]), end=iso(day))
        return times[int(below[-1])]

    def day_move(self, last_day: datetime, days: int, within_days: int = 365) -> Move:
        """Move of the `days` up to and including a day's close, beside those of the year before.

        Raises
        ------
        DataError
            If either end is missing, or there are too few earlier moves.
        """
        times, closes = self.daily()
        step = timedelta(days=1)
        return _move(times, np.log(closes), last_day - days * step, last_day, step, within_days)

    def hour_move(self, start: datetime, hours: int, within_hours: int = 720) -> Move:
        """Move from the opening of an hour over `hours`, beside those of the 30 days before.

        Raises
        ------
        DataError
            If either end is missing, or there are too few earlier moves.
        """
        bars = self.bars("hour")
        step = timedelta(hours=1)
        logs = np.log(bars["open"].to_numpy())
        return _move(bars["time"].to_list(), logs, start, start + hours * step, step, within_hours)


def _move(
    times: list[datetime],
    logs: np.ndarray,
    start: datetime,
    end: datetime,
    step: timedelta,
    within: int,
) -> Move:
    """Move between two moments, beside the (overlapping) ones of its length before it."""
    at = {when: value for when, value in zip(times, logs, strict=True)}
    length = end - start
    ends = [start - k * step for k in range(within)]
    earlier = np.array([at[e] - at[e - length] for e in ends if e in at and e - length in at])
    if start >= end or start not in at or end not in at or earlier.size < 2:
        raise DataError("no_prices", start=iso(start), end=iso(end))
    last = at[end] - at[start]
    return Move(
        float(np.expm1(last)),
        float((last - earlier.mean()) / earlier.std(ddof=1)),
        float(np.mean(earlier <= last)),
        int(earlier.size),
    )
