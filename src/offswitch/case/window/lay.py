"""Signals of several sources on one grid, under names that the detector can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from offswitch.case.window.request import Rows, Use
from offswitch.detect.signals import card

COLUMNS = ("time", "key", "signal", "network", "value")


@dataclass(frozen=True, eq=False)
class Laid:
    """Series of a place.

    Parameters
    ----------
    frame
        `COLUMNS`, in the order of signal and time.
    step
        Length of a bin in seconds: the coarsest step of the signals.
    rows
        What each signal in `frame` was laid out from.
    """

    frame: pl.DataFrame
    step: int
    rows: Mapping[str, Rows]

    @property
    def sources(self) -> dict[str, str]:
        """Id of the source of each signal."""
        return {name: one.use.card.id for name, one in self.rows.items()}


def lay(found: Sequence[Rows], place: str) -> Laid:
    """Lay signals out on one grid: a bin holds the mean of the values that begin in it."""
    steps = [one.use.signal.step for one in found]
    step = max(int(one.total_seconds()) for one in steps if one is not None)
    named = {_series(one.use): one for one in found}
    frames = [
        one.frame.group_by(pl.col("time").dt.truncate(f"{step}s"))
        .agg(pl.col("value").mean())
        .select(
            "time",
            key=pl.lit(place),
            signal=pl.lit(name),
            network=pl.lit(None, pl.String),
            value="value",
        )
        for name, one in named.items()
    ]
    frame = pl.concat(frames).sort("signal", "time")
    return Laid(frame, step, named)


def _series(use: Use) -> str:
    """Name of a series: the detector reads its card and its service out of the words of it."""
    service = use.signal.service
    kind = "_".join(part for part in (service, use.signal.card) if part not in (None, "all"))
    name = f"{kind} {use.name}"
    if card(name) == card(kind):
        return name
    # A word of the source's own name is one of the detector's: apart, its letters are none.
    return f"{kind} {use.card.id} {'.'.join(use.signal.name)}"
