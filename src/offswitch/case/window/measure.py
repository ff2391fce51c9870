"""From the series of public sources to what was left of a network, hour by hour.

The detector judges each series against its own past and all of them together. Outside what it
believes to be an outage the network counts as normal, so that no holiday becomes a loss; inside,
an hour has the median share that the signals lost which saw it. An hour that no signal observed is
unknown.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch.detect import Findings, Outage, find_outages, to_grid
from offswitch.detect.episodes import FALL
from offswitch.detect.signals import card
from offswitch.observations import SCHEMA
from offswitch.timeline import HOUR, Interval

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Measured:
    """What was found in the series of a place.

    Parameters
    ----------
    window
        That was looked at.
    findings
        Of the detector, in all of the time that it was shown.
    outages
        Those of the whole place that reach into the window.
    observations
        Shares of normal by service, every hour of the window (`observations.SCHEMA`).
    """

    window: Interval
    findings: Findings
    outages: tuple[Outage, ...]
    observations: pl.DataFrame

    @property
    def deep(self) -> tuple[Outage, ...]:
        """Outages that are deep enough to be assessed."""
        return tuple(one for one in self.outages if one.depth >= FALL)


def measure(
    series: pl.DataFrame, step: int, place: str, window: Interval, sources: Mapping[str, str]
) -> Measured:
    """Find the outages of a place and lay out what was left of it.

    Parameters
    ----------
    series
        `time`, `key`, `signal`, `network` and `value`, on a grid of `step` seconds.
    window
        From whole hour to whole hour.
    sources
        Id of the source of each signal in `series`.

    Raises
    ------
    DataError
        If there is nothing to learn from.
    """
    findings = find_outages(to_grid(series, step=step), place=place, expect=True)
    outages = tuple(
        one
        for one in findings.outages
        if one.place == place
        and one.network is None
        and one.start < window.end
        and (one.end is None or one.end > window.start)
    )
    frames = [
        _hours(findings, [o for o in outages if o.service == service], window, service, sources)
        for service in dict.fromkeys(card(name).service for name in findings.grid.signals)
    ]
    return Measured(window, findings, outages, pl.concat(frames))


def _hours(
    findings: Findings,
    outages: Sequence[Outage],
    window: Interval,
    service: str,
    sources: Mapping[str, str],
) -> pl.DataFrame:
    """One row an hour of one service."""
    grid, count = findings.grid, round(window.hours)
    rows = [k for k, name in enumerate(grid.signals) if card(name).service == service]
    lost = np.zeros((3, count))  # least, as measured, most
    for outage in outages:
        for hour, share in _lost(findings, outage, window):
            spread = np.array([outage.depth_interval[0], outage.depth, outage.depth_interval[1]])
            lost[:, hour] += share * spread / outage.depth
    seen = _seen(findings, rows, window)
    bounded = lost[1] > 0
    left = np.clip(1 - lost, 0.0, 1.0)
    least, value, most = (np.where(seen, row, np.nan) for row in left)
    named = dict.fromkeys(sources[str(grid.signals[k])] for k in rows)
    return pl.DataFrame(
        {
            "time": [window.start + h * HOUR for h in range(count)],
            "place": grid.keys[rows[0]],
            "network": None,
            "source": " ".join(named),
            "signal": service,
            "value": value,
            "low": np.where(bounded, most, np.nan),
            "high": np.where(bounded, least, np.nan),
            "level": None,
        },
        schema=SCHEMA,
    ).with_columns(pl.col("value", "low", "high").fill_nan(None))


def _lost(findings: Findings, outage: Outage, window: Interval) -> Iterator[tuple[int, float]]:
    """Each hour of the window that an outage reaches into, and the share that it then lost."""
    grid = findings.grid
    levels = _levels(findings, outage)
    for hour in range(round(window.hours)):
        start = window.start + hour * HOUR
        end = start + HOUR
        first = max(outage.start, start)
        last = end if outage.end is None else min(outage.end, end)
        part = (last - first) / HOUR
        if part <= 0:
            continue
        # Bins that lie wholly inside: one that holds an edge is lost in part.
        begin = math.ceil((first.timestamp() - grid.start) / grid.step)
        stop = math.floor((last.timestamp() - grid.start) / grid.step)
        inside = levels[begin:stop]
        known = inside[np.isfinite(inside)]
        yield hour, part * (float(known.mean()) if known.size else outage.depth)


def _levels(findings: Findings, outage: Outage) -> Floats:
    """Median share lost over the signals that saw an outage, shape (T,); NaN where none is known.

    A signal that falls as the network gets worse only: the share that delay or loss stands for is
    the detector's alone.
    """
    grid, told = findings.grid, findings.expectation
    assert told is not None
    names = {e.signal for e in outage.evidence if e.saw and card(e.signal).turned is None}
    rows = [
        k
        for k, name in enumerate(grid.signals)
        if name in names and grid.keys[k] == outage.place and grid.networks[k] is None
    ]
    if not rows:
        return np.full(grid.values.shape[1], np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = np.clip(1 - grid.values[rows] / told.value[rows], 0.0, 1.0)
    unknown = np.isnan(shares).all(axis=0)
    middle = np.nanmedian(np.where(unknown, 0.0, shares), axis=0)
    return np.where(unknown, np.nan, middle)


def _seen(findings: Findings, rows: Sequence[int], window: Interval) -> NDArray[np.bool_]:
    """Whether any of some series was observed in each hour of the window, shape (H,)."""
    grid, hours = findings.grid, round(window.hours)
    observed = np.flatnonzero(np.isfinite(grid.values[rows]).any(axis=0))
    hour = (grid.start + grid.step * observed - window.start.timestamp()) // HOUR.total_seconds()
    inside = hour[(hour >= 0) & (hour < hours)].astype(np.intp)
    return np.asarray(np.bincount(inside, minlength=hours) > 0)
