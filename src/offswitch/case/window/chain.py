"""The stretch of blocks that a case takes, and the moment from which hashrate is asked about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import polars as pl

from offswitch.bitcoin import Epoch, build_chain
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits
from offswitch.case.window.measure import Measured
from offswitch.case.window.request import DAY, Rows
from offswitch.errors import DataError
from offswitch.text import Message, message
from offswitch.timeline import iso

#: Blocks before the cut and after it, without which nothing can be said of a change.
LEAST = DAY


@dataclass(frozen=True, eq=False)
class Blocks:
    """Consecutive blocks around a cut.

    Parameters
    ----------
    frame
        `height`, `time` and `bits`, in order of height.
    cut
        The first onset that was found.
    """

    frame: pl.DataFrame
    cut: datetime

    def epochs(self, source: str) -> Iterator[tuple[object, ...]]:
        """Yield the first block and every start of an epoch, as rows of epochs.csv."""
        for height, time, bits in self._starts().rows():
            yield height, iso(time), f"{bits:08x}", repr(difficulty_from_bits(bits)), source

    def fault(self) -> str | None:
        """What a case would refuse in them, or None."""
        heights = self.frame["height"].to_numpy()
        seconds = self.frame["time"].dt.epoch("s").to_numpy()
        starts = self._starts().select("height", "bits").rows()
        try:
            build_chain(heights, seconds, [Epoch(height, bits) for height, bits in starts])
        except DataError as error:
            return str(error)
        return None

    def _starts(self) -> pl.DataFrame:
        first = self.frame["height"][0]
        return self.frame.filter(
            (pl.col("height") == first) | (pl.col("height") % EPOCH_BLOCKS == 0)
        )


def choose_blocks(rows: Rows, measured: Measured) -> Blocks | Message:
    """Return the consecutive blocks around the first deep onset, or say why there are none."""
    cut = max(min(one.start for one in measured.deep), measured.window.start)
    frame = rows.frame.select("height", "time", "bits").unique("height").sort("height")
    gap = pl.col("height").diff().fill_null(1) != 1
    for _, run in frame.with_columns(run=gap.cum_sum()).group_by("run", maintain_order=True):
        first, last = run["time"][0], run["time"][-1]
        if not first <= cut <= last:
            continue
        if cut - first < LEAST or last - cut < LEAST:
            return message("window.few_blocks", first=iso(first), last=iso(last), cut=iso(cut))
        made = Blocks(run.drop("run"), cut)
        why = made.fault()
        return made if why is None else message("window.bad_blocks", why=why)
    return message("window.no_blocks", cut=iso(cut))
