"""Price series, and the stretch of one, beside its factors, that an event study takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.price import Prices
from offswitch.errors import DataError
from offswitch.timeline import HOUR, iso

DAY = timedelta(days=1)
STEPS = {"day": DAY, "hour": HOUR}
#: Longest closure of an exchange that counts as holidays: Thursday to Tuesday over Easter.
CLOSED = timedelta(days=5)
#: Share of days on a weekend from which a series counts as one of every day.
WEEKENDS = 0.1


@dataclass(frozen=True, eq=False)
class Series:
    """Prices at moments.

    Parameters
    ----------
    name, source
        What it is, and the id of where it is from (of a file its name).
    step
        ``day`` (a close by the date of its day or session) or ``hour`` (a price at the full hour).
    times, values
        Rising, and above zero; shape (T,).
    """

    name: str
    source: str
    step: str
    times: tuple[datetime, ...]
    values: NDArray[np.float64]

    @property
    def every_day(self) -> bool:
        """Whether it has weekends too, or sessions alone."""
        weekends = sum(when.weekday() >= 5 for when in self.times)
        return self.step == "hour" or weekends > WEEKENDS * len(self.times)


@dataclass(frozen=True, eq=False)
class Stretch:
    """Log returns of a series and of its factors over the same periods.

    Parameters
    ----------
    times
        End of each period, shape (T,).
    returns, factors
        Shapes (T,) and (F, T).
    first
        Index of the event's first period.
    since
        Begin of the first period.
    """

    times: tuple[datetime, ...]
    returns: NDArray[np.float64]
    factors: NDArray[np.float64]
    first: int
    since: datetime


def series_of(prices: Prices, step: str = "day") -> Series:
    """Daily closes, or the openings of hours, of a series of a case."""
    column = "close" if step == "day" else "open"
    rows = prices.bars(step)
    values = rows[column].to_numpy().astype(np.float64)
    series = Series(prices.series, prices.source, step, tuple(rows["time"]), values)
    if not rows.height:
        raise DataError("series_no_step", series=prices.series, step=step)
    if any(a >= b for a, b in pairwise(series.times)):
        raise DataError("series_order", series=prices.series)
    return series


def mean_series(name: str, members: Sequence[Series]) -> Series:
    """Return the index of equal weights whose log return is the mean of its members'.

    Raises
    ------
    DataError
        If they are not of the same days.
    """
    times = members[0].times
    for other in members[1:]:
        if other.times != times:
            raise DataError("members_differ", one=members[0].name, other=other.name)
    values = np.exp(np.mean([np.log(one.values) for one in members], axis=0))
    return Series(name, members[0].source, members[0].step, times, values)


def stretch(
    series: Series,
    factors: Sequence[Series],
    at: datetime,
    periods: int,
    estimation: int,
) -> Stretch:
    """Cut out the `estimation` returns before an event and the `periods` from it on.

    Where one of them has sessions only, all returns run from session to session: one of every day
    then spans the same nights and weekends.

    Parameters
    ----------
    at
        Moment of the event. By the day its first period ends with the session of its UTC date, or
        the next one; by the hour it is the hour that holds it.

    Raises
    ------
    DataError
        If the event, its window or the estimation lies outside, a day or hour is missing, or a
        factor is not of the same days.
    """
    together = (series, *factors)
    if len({one.step for one in together}) > 1:
        raise DataError("factor_step", series=series.name, factor=factors[0].name)
    base = next((one for one in together if not one.every_day), series)
    first = _first(base, at)
    begin, end = first - 1 - estimation, first + periods
    if begin < 0:
        raise DataError(
            "short_estimation",
            series=base.name,
            at=iso(at),
            found=max(first - 1, 0),
            wanted=estimation,
        )
    if end > len(base.times):
        raise DataError(
            "short_window", series=base.name, found=len(base.times) - first, wanted=periods
        )
    times = base.times[begin:end]
    values = np.log([_on(one, times, base) for one in together])
    returns = np.diff(values)
    return Stretch(times[1:], returns[0], returns[1:], estimation, times[0])


def _first(base: Series, at: datetime) -> int:
    """Index of the price that ends the event's first period."""
    step = STEPS[base.step]
    if not base.times[0] <= at < base.times[-1] + step:
        ends = (base.times[0], base.times[-1])
        raise DataError("event_outside", at=iso(at), first=iso(ends[0]), last=iso(ends[1]))
    seconds = np.array([when.timestamp() for when in base.times])
    if base.step == "hour":
        return int(np.searchsorted(seconds, at.timestamp(), side="right"))
    day = datetime(at.year, at.month, at.day, tzinfo=at.tzinfo)
    return int(np.searchsorted(seconds, day.timestamp(), side="left"))


def _on(one: Series, times: tuple[datetime, ...], base: Series) -> NDArray[np.float64]:
    """Prices of a series at the times of the study; none may be missing there."""
    inside = [n for n, when in enumerate(one.times) if times[0] <= when <= times[-1]]
    own = tuple(one.times[n] for n in inside)
    _check_gaps(one, own)
    missing = sorted(set(times) - set(own))
    if missing:
        raise DataError(
            "factor_days",
            factor=one.name,
            series=base.name,
            count=len(missing),
            first=_when(missing[0], one.step),
        )
    more = sorted(set(own) - set(times))
    if more and not one.every_day:
        raise DataError(
            "factor_days",
            factor=base.name,
            series=one.name,
            count=len(more),
            first=_when(more[0], one.step),
        )
    at = dict(zip(one.times, one.values, strict=True))
    return np.array([at[when] for when in times])


def _check_gaps(one: Series, times: Sequence[datetime]) -> None:
    """Refuse a series that lacks a day or an hour: a return over it would be of another length."""
    step = STEPS[one.step]
    longest = step if one.every_day else CLOSED
    for before, after in pairwise(times):
        if after - before > longest:
            raise DataError(
                "series_gap",
                series=one.name,
                before=_when(before, one.step),
                after=_when(after, one.step),
                step=one.step,
            )


def _when(when: datetime, step: str) -> str:
    return f"{when:%Y-%m-%d}" if step == "day" else f"{when:%Y-%m-%d %H:%M} UTC"
