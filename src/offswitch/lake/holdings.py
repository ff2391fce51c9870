"""What a lake holds, told from the records of its batches alone."""

from collections.abc import Iterable

import polars as pl

from offswitch.lake.cover import gaps, joined
from offswitch.lake.manifest import Manifest, Series
from offswitch.lake.record import Holding
from offswitch.timeline import Interval

_TIME, _TEXTS = pl.Datetime("us", "UTC"), pl.List(pl.String())
_BATCHES: dict[str, pl.DataType] = {
    **dict.fromkeys(("source", "signal", "place", "kind"), pl.String()),
    **dict.fromkeys(("start", "end", "retrieved"), _TIME),
    **dict.fromkeys(("settled", "normalised"), pl.Boolean()),
    **dict.fromkeys(("rows", "bytes"), pl.Int64()),
    "licence": pl.String(),
    **dict.fromkeys(("requests", "content", "notes"), _TEXTS),
    "manifest": pl.String(),
}


def batches_frame(batches: Iterable[Manifest]) -> pl.DataFrame:
    """A row a batch, in order of retrieval."""
    rows = [
        {
            **vars(one.series),
            "kind": one.kind,
            "start": one.window.start,
            "end": one.window.end,
            "retrieved": one.retrieved,
            "settled": one.settled,
            "normalised": one.normalised,
            "rows": sum(file.rows for file in one.files),
            "bytes": sum(file.bytes for file in one.files),
            "licence": one.licence,
            "requests": list(one.requests),
            "content": list(one.content),
            "notes": list(one.notes),
            "manifest": one.name,
        }
        for one in sorted(batches, key=lambda one: one.order)
    ]
    return pl.DataFrame(rows, schema=_BATCHES)


def holding(series: Series, batches: list[Manifest]) -> Holding:
    """Sum up the batches of one series."""
    normalised = any(one.normalised for one in batches)
    asked = {one.window for one in batches}
    windows = tuple(sorted(asked)) if normalised else joined(asked)
    between = Interval(windows[0].start, max(window.end for window in windows))
    files = {file.path: file for one in batches for file in one.files}
    last = max(batches, key=lambda one: one.order)
    return Holding(
        **vars(series),
        kind=last.kind,
        normalised=normalised,
        windows=windows,
        gaps=() if normalised else gaps(between, windows),
        batches=len(batches),
        rows=sum(file.rows for file in files.values()),
        bytes=sum(file.bytes for file in files.values()),
        retrieved=last.retrieved,
        licences=tuple(sorted({one.licence for one in batches})),
    )
