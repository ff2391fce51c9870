"""Simple detectors to compare with, and an oracle that knows what no detector can.

Every peer is causal and has one setting for all kinds of signal. That setting is the best of a
small grid *on the scored set itself*, which favours the peer. A bin's value is known at its end, so
an alert is the end of the bin that raised it. A missing bin neither starts nor ends anything.

seven_day_slot_median   share of the median at the same time of day over the seven days before
                        (three must be there); the form that IODA's detector takes
seasonal_naive          fall from the value one day or seven days before, in robust standard
                        deviations of the day-to-day changes of the week before
moving_median           share of the median of all values of the seven days before
oracle                  is given the undisturbed expectation and the noise of every bin and the
                        persistence of that noise; looks at means of the latest bins; its two
                        thresholds are tuned on another seed
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any

import numpy as np
import polars as pl
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
#: Per series: first bin, bin after the last, bin at whose end it could first be said.
Spans = list[list[tuple[int, int, int]]]

LEAST_BINS = (1, 2, 3, 6)
RATIOS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
SCALES = (3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
FLOORS = (0.05, 0.1, 0.2)


def days_of(values: Array, day: int) -> Array:
    """The same values as [K, days, bins of a day]; the last day may be filled up with NaN."""
    series, bins = values.shape
    full = np.full((series, -(-bins // day) * day), np.nan)
    full[:, :bins] = values
    return full.reshape(series, -1, day)


def quiet_median(stack: Array, axis: int, least: int) -> Array:
    """Median over an axis without the missing; NaN where fewer than `least` are there."""
    enough = (~np.isnan(stack)).sum(axis) >= least
    ordered = np.sort(stack, axis)  # NaN goes last
    count = (~np.isnan(stack)).sum(axis)
    low, high = (np.maximum(count - 1, 0) // 2, count // 2)
    high = np.minimum(high, stack.shape[axis] - 1)
    picked = [
        np.take_along_axis(ordered, np.expand_dims(at, axis), axis).squeeze(axis)
        for at in (low, high)
    ]
    return np.where(enough, (picked[0] + picked[1]) / 2, np.nan)


def slot_median(values: Array, day: int) -> Array:
    """Median at the same time of day over the seven days before."""
    by_day = days_of(values, day)
    out = np.full(by_day.shape, np.nan)
    for d in range(3, by_day.shape[1]):
        out[:, d] = quiet_median(by_day[:, max(d - 7, 0) : d], 1, 3)
    return out.reshape(len(values), -1)[:, : values.shape[1]]


def moving_median(values: Array, day: int) -> Array:
    """Median of all values of the seven days before."""
    out = np.empty(values.shape)
    for i, row in enumerate(values):
        past = pl.Series(row, nan_to_null=True).shift(1)
        out[i] = past.rolling_median(7 * day, min_samples=day).fill_null(np.nan).to_numpy()
    return out


def lagged(values: Array, bins: int) -> Array:
    """The values so many bins before."""
    out = np.full(values.shape, np.nan)
    out[:, bins:] = values[:, :-bins]
    return out


def change_scale(values: Array, day: int) -> Array:
    """Robust standard deviation of day-to-day changes over the seven days before, by day."""
    change = days_of(np.abs(values - lagged(values, day)), day)
    out = np.full(change.shape, np.nan)
    for d in range(2, change.shape[1]):
        past = change[:, max(d - 7, 0) : d].reshape(len(values), -1)
        out[:, d] = 1.4826 * quiet_median(past, 1, day // 4)[:, None]
    return out.reshape(len(values), -1)[:, : values.shape[1]]


def spans(low: Flags, seen: Flags, least: int) -> Spans:
    """Runs of at least so many lowered bins among those seen; an unseen bin keeps the state."""
    out: Spans = []
    for row, known in zip(low, seen, strict=True):
        at = np.flatnonzero(known)
        edges = np.flatnonzero(np.diff(np.r_[False, row[at], False].astype(np.int8)))
        ends = np.r_[at, len(row)]
        out.append(
            [
                (int(at[a]), int(ends[b]), int(at[a + least - 1]))
                for a, b in zip(edges[::2], edges[1::2], strict=True)
                if b - a >= least
            ]
        )
    return out


def ratio_grid(values: Array, baseline: Array) -> Iterator[tuple[str, Spans]]:
    """Every setting of a detector that compares with a share of its baseline."""
    seen = ~np.isnan(values) & (baseline > 0)
    for least, ratio in product(LEAST_BINS, RATIOS):
        yield f"below {ratio:g} for {least} bins", spans(values < ratio * baseline, seen, least)


def naive_grid(values: Array, day: int) -> Iterator[tuple[str, Spans]]:
    """Every setting of the seasonal naive detector."""
    scale = change_scale(values, day)
    for season in (1, 7):
        before = lagged(values, season * day)
        seen = ~np.isnan(values) & ~np.isnan(before) & ~np.isnan(scale)
        for least, many, floor in product(LEAST_BINS, SCALES, FLOORS):
            low = before - values > np.maximum(many * scale, floor * before)
            yield (
                f"{season} d, {many:g} sd and {floor:.0%} for {least} bins",
                spans(low, seen, least),
            )


#: Name: every setting of a peer with what it finds in values [K, T] whose day has so many bins.
PEERS: Mapping[str, Callable[[Array, int], Iterator[tuple[str, Spans]]]] = {
    "seven_day_slot_median": lambda v, day: ratio_grid(v, slot_median(v, day)),
    "seasonal_naive": naive_grid,
    "moving_median": lambda v, day: ratio_grid(v, moving_median(v, day)),
}


def best(
    grid: Iterator[tuple[str, Spans]], measure: Callable[[Spans], dict[str, Any]]
) -> tuple[str, Spans]:
    """The setting of a grid with the best F1, and what it finds."""
    return max(grid, key=lambda one: measure(one[1])["f1"])


# The oracle.

WINDOWS = (1, 2, 3, 6, 12, 24, 48)
#: Least fall that a mean over so many bins must show: one or two bins may be a glitch.
WINDOW_FALL = (0.45, 0.45, 0.10, 0.08, 0.08, 0.08, 0.08)
RETURN_WINDOWS = 4  # the first of them judge whether an outage is over
ENTRY_SD = (4.5, 5.0, 5.5)
EXIT_SD = (0.0, 1.0)


def latest_means(values: Array, window: int) -> Array:
    """Mean of the latest bins up to every bin; NaN before there are enough.

    Of three or more the two lowest are left out: a glitch lowers two at most.
    """
    out = np.full(len(values), np.nan)
    latest = sliding_window_view(values, window)
    if window > 2:
        latest = np.partition(latest, 1, axis=1)[:, 2:]
    out[window - 1 :] = latest.mean(axis=1)
    return out


def mean_scale(lasting: Array, counting: Array, keep: float, window: int) -> Array:
    """Standard deviation of such a mean: one part of the noise persists, counting does not."""
    lags = np.arange(1, window)
    shared = 2 * float(((window - lags) * keep**lags).sum()) / window**2
    return np.asarray(np.sqrt(lasting**2 * (1 / window + shared) + counting / window))


def oracle_series(
    ratio: Array, lasting: Array, counting: Array, keep: float, setting: tuple[float, float]
) -> list[tuple[int, int, int]]:
    """Outages among the seen bins of one series, from its ratios to the true expectation."""
    means = [latest_means(ratio, window) for window in WINDOWS]
    scales = [mean_scale(lasting, counting, keep, window) for window in WINDOWS]
    falls = [np.maximum(f, setting[0] * s) for f, s in zip(WINDOW_FALL, scales, strict=True)]
    below = np.array([mean < 1 - fall for mean, fall in zip(means, falls, strict=True)])
    out, free, bins = [], 0, len(ratio)
    for at in np.flatnonzero(below.any(axis=0)):
        # A mean may only look at bins after the last outage.
        fresh = [
            w for w, hit in zip(WINDOWS, below[:, at], strict=True) if hit and at - w >= free - 1
        ]
        if at < free or not fresh:
            continue
        depth = 1 - ratio[at - fresh[0] + 1 : at + 1].mean()
        start = at
        while start > free and ratio[start - 1] < 1 - depth / 2:
            start -= 1
        end, over = at + 1, False
        while end < bins and not over:
            depth = max(1 - ratio[start:end].mean(), WINDOW_FALL[-1])
            over = any(
                end - window >= start
                and means[i][end] > 1 - depth / 2 + setting[1] * scales[i][end]
                for i, window in enumerate(WINDOWS[:RETURN_WINDOWS])
            )
            end += 1
        free = end
        while over and end > at + 1 and ratio[end - 1] > 1 - depth / 2:
            end -= 1
        out.append((int(start), int(end), int(at)))
    return out


def oracle(
    values: Array, baseline: Array, noise: Array, kept: Array, setting: tuple[float, float]
) -> Spans:
    """Outages found with knowledge of expectation, noise and its persistence `kept` [K].

    Counts with persistent noise are taken as those that also carry counting noise.
    """
    out: Spans = []
    for i, row in enumerate(values):
        at = np.flatnonzero(~np.isnan(row))
        ends = np.r_[at, len(row)]
        expected = baseline[i, at]
        counting = np.where(expected > 1, 1 / expected, 0.0) * (kept[i] > 0)
        lasting = np.sqrt(np.maximum(noise[i, at] ** 2 - counting, 0))
        found = oracle_series(row[at] / expected, lasting, counting, float(kept[i]), setting)
        out.append([(int(at[a]), int(ends[b]), int(at[said])) for a, b, said in found])
    return out
