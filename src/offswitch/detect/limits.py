"""What cannot be known from series, however they are looked at."""

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch.text import Message, join, message
from offswitch.timeline import from_seconds, iso

DAY, WEEK = 86_400, 7 * 86_400

Flags = NDArray[np.bool_]


def limits(
    names: pl.DataFrame, start: int, step: int, values: NDArray[np.float32]
) -> tuple[Message, ...]:
    """Say what cannot be known from series.

    Parameters
    ----------
    names
        Key, signal and network of each series (K rows).
    start, step
        First moment in Unix seconds, and length of a bin in seconds.
    values
        Measurements (K, T), NaN where nothing was observed; some are not.
    """
    seen = ~np.isnan(values)
    some: Flags = np.logical_or.reduce(seen, axis=1)
    lowest, highest = np.fmin.reduce(values, axis=1), np.fmax.reduce(values, axis=1)
    first, last = seen.argmax(axis=1), seen[:, ::-1].argmax(axis=1)
    later, sooner = first - first[some].min(), last - last[some].min()
    spans = some & (step * np.maximum(later, sooner) > DAY)
    notes = []
    if not some.all():
        notes.append(message("grid.unobserved", names=_names(names, ~some)))
    constant: Flags = some & (lowest == highest)
    if constant.any():
        notes.append(message("grid.constant", names=_names(names, constant)))
    if spans.any():
        notes.append(message("grid.spans", names=_names(names, spans)))
    if not seen.all():
        edges = np.flatnonzero(np.concatenate([[True], seen.any(axis=0), [True]]))
        longest = int(np.argmax(np.diff(edges)))
        gap = (int(np.diff(edges)[longest]) - 1) * step
        notes.append(message("grid.missing", empty=int((~seen).sum()), bins=seen.size))
        if gap >= DAY:
            since = iso(from_seconds(start + step * int(edges[longest])))
            notes.append(message("grid.gap", days=gap / DAY, since=since))
    length = step * values.shape[1]
    if length < DAY:
        notes.append(message("grid.day", hours=length / 3600))
    elif length < WEEK:
        notes.append(message("grid.week", days=length / DAY))
    return tuple(notes)


def _names(names: pl.DataFrame, some: Flags, most: int = 3) -> str:
    found = [series_name(row) for row in names.filter(pl.Series(some)).rows()]
    told = join(found[:most])
    return (
        told if len(found) <= most else message("grid.and_more", names=told, more=len(found) - most)
    )


def series_name(series: tuple[str | None, ...]) -> str:
    """Key, signal and network of a series, as far as it has them."""
    return " ".join(part for part in series if part) or message("grid.unnamed")
