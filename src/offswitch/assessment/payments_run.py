"""One run of a payments plan as it is shown: by region and by hour."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.estimate import Draws, Estimate
from offswitch.payments.record import Banking
from offswitch.payments.simulate import Result

#: Quantiles that are kept of each hour.
ENDS = (0.05, 0.5, 0.95)
#: How a purchase is made as meant.
AS_MEANT = ("electronic", "offline", "cash")
#: What is kept by hour.
SHOWN = (
    "intended",
    "as_meant",
    "electronic",
    "offline",
    "cash",
    "late",
    "lost",
    "waiting",
    "machine_cash",
    "machines_empty",
    "queue",
    "cut_off",
    "backlog",
)


@dataclass(frozen=True, eq=False)
class RegionCourse:
    """What happened in one region.

    Parameters
    ----------
    name, people
        Of the region.
    lost_share
        Of its purchases.
    cut_off
        Share of its people who could not buy in the worst hour, had they tried.
    cut_off_hours
        Hours of a person's buying day that were lost, on average over people.
    queue
        The longest queues at its machines, people.
    emptied, empty_hours
        Share of the draws in which half of its machines were empty, and hours until then in those
        draws, from the first failing payments; None where they never were.
    """

    name: str
    people: float
    lost_share: Estimate
    cut_off: Estimate
    cut_off_hours: Estimate
    queue: Estimate
    emptied: float
    empty_hours: Estimate | None


@dataclass(frozen=True, eq=False)
class Hours:
    """A run by the hour.

    Parameters
    ----------
    bands
        By name as in `SHOWN` the quantiles `ENDS`, shape (T, 3).
    tops
        Medians of what was made in each way of `AS_MEANT`, and later than meant, with all the ways
        before it, shape (T,): summed in each draw, as medians of parts are not the parts of one.
    """

    times: tuple[datetime, ...]
    bands: dict[str, Draws]
    tops: dict[str, Draws]


@dataclass(frozen=True, eq=False)
class Day:
    """A day of 24 hours of a run; the last may be shorter.

    Parameters
    ----------
    intended, as_meant, lost
        Purchases of the day: meant, made as meant, given up.
    as_meant_share
        Of the intended; 1 where nothing was meant.
    waiting
        Purchases put off, at its end.
    machines_empty, queue, cut_off
        Share of machines, people, and share of people, in its worst hour.
    """

    start: datetime
    intended: Estimate
    as_meant: Estimate
    as_meant_share: Estimate
    lost: Estimate
    waiting: Estimate
    machines_empty: Estimate
    queue: Estimate
    cut_off: Estimate


def by_region(result: Result) -> tuple[RegionCourse, ...]:
    """Sum up a run for each region."""
    rows = result.regions
    lost = rows["lost"] / np.maximum(rows["intended"], 1e-9)
    found = []
    for r, region in enumerate(result.plan.regions):
        empty = rows["empty_hours"][r]
        ever = empty[np.isfinite(empty)]
        found.append(
            RegionCourse(
                region.name,
                region.people,
                Estimate(lost[r], "share", "purchases_lost"),
                Estimate(rows["worst_cut_off"][r], "share", "cut_off"),
                Estimate(rows["cut_off_hours"][r], "h", "cut_off_hours"),
                Estimate(rows["longest_queue"][r], "people", "queue"),
                ever.size / empty.size,
                Estimate(ever, "h", "hours_to_empty") if ever.size else None,
            )
        )
    return tuple(found)


def by_hour(result: Result) -> Hours:
    """Keep the quantiles of each hour."""
    hourly = {**result.hourly, "as_meant": as_meant(result)}
    bands = {name: np.quantile(hourly[name], ENDS, axis=1).T for name in SHOWN}
    ways = (*AS_MEANT, "late")
    sums = itertools.accumulate(hourly[name] for name in ways)
    return Hours(
        result.times, bands, {w: np.median(s, axis=1) for w, s in zip(ways, sums, strict=True)}
    )


def as_meant(result: Result) -> Draws:
    """Purchases made as meant in each hour, shape (T, Q)."""
    total: Draws = np.sum([result.hourly[name] for name in AS_MEANT], axis=0)
    return total


def by_day(result: Result) -> tuple[Day, ...]:
    """Sum up a run for each 24 hours from its start."""
    hourly, made, unit = result.hourly, as_meant(result), result.plan.currency
    found = []
    for first in range(0, len(result.times), 24):
        day = slice(first, first + 24)
        meant, done = hourly["intended"][day].sum(axis=0), made[day].sum(axis=0)
        share = np.divide(done, meant, out=np.ones_like(meant), where=meant > 0)
        found.append(
            Day(
                result.times[first],
                Estimate(meant, unit, "intended"),
                Estimate(done, unit, "as_meant"),
                Estimate(share, "share", "as_meant"),
                Estimate(hourly["lost"][day].sum(axis=0), unit, "lost"),
                Estimate(hourly["waiting"][day][-1], unit, "waiting"),
                Estimate(hourly["machines_empty"][day].max(axis=0), "share", "machines_empty"),
                Estimate(hourly["queue"][day].max(axis=0), "people", "queue"),
                Estimate(hourly["cut_off"][day].max(axis=0), "share", "cut_off"),
            )
        )
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Recorded:
    """Something on record of banks and machines, and what the run shows in that stretch.

    Parameters
    ----------
    row
        What is on record.
    shown
        In the hour of the stretch in which it is greatest: of terminals down, the share of
        payments by card and app that fail; of machines empty, the share that pay nothing; of
        queues, people. Of banks reachable, the mean share of such payments that pass.
    """

    row: Banking
    shown: Estimate


def recorded(result: Result, banking: Sequence[Banking]) -> tuple[Recorded, ...]:
    """Set a run beside what is on record of its days; closures and limits are part of the run."""
    hourly = result.hourly
    meant = hourly["intended"] * (1 - np.asarray(result.plan.cash_share))
    passed = np.divide(hourly["electronic"], meant, out=np.ones_like(meant), where=meant > 0)
    shown = {
        "terminals_down": (1 - passed, "share"),
        "machines_empty": (1 - hourly["machines_paying"], "share"),
        "queues": (hourly["queue"], "people"),
        "reachable": (passed, "share"),
    }
    found = []
    for row in banking:
        inside = np.array([when in row.interval for when in result.times])
        if row.what in shown and inside.any():
            values, unit = shown[row.what]
            over = values[inside]
            draws = over.mean(axis=0) if row.what == "reachable" else over.max(axis=0)
            found.append(Recorded(row, Estimate(draws, unit, row.what, row.sources)))
    return tuple(found)
