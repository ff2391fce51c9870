"""Blocks of the chain: heights, header times, and the difficulty in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits, next_bits
from offswitch.errors import DataError
from offswitch.timeline import from_seconds, iso

#: A header time must exceed the median of this many before it.
MEDIAN_TIME_BLOCKS = 11
#: Longer between two blocks than chance allows since 2009: e^-144 at the usual rate.
LONGEST_GAP_S = 86_400


@dataclass(frozen=True)
class Epoch:
    """A published difficulty epoch: its first height and compact target."""

    height: int
    bits: int


@dataclass(frozen=True)
class Retarget:
    """A change of difficulty, computed from header times, exact.

    Parameters
    ----------
    height, time
        First block under it, and its header time.
    bits, difficulty
        The target in its compact form, and the difficulty that it amounts to.
    """

    height: int
    time: datetime
    bits: int
    difficulty: float


@dataclass(frozen=True, eq=False)
class Chain:
    """Consecutive blocks.

    Parameters
    ----------
    first_height
        Height of the first block.
    times
        Header times in Unix seconds, shape (N,), in order of height.
    retargets
        Epoch starts among the blocks, oldest first; the first block is one.
    """

    first_height: int
    times: NDArray[np.int64]
    retargets: tuple[Retarget, ...]

    @property
    def start(self) -> datetime:
        """Header time of the first block."""
        return from_seconds(float(self.times[0]))

    @property
    def end(self) -> datetime:
        """Header time of the last block."""
        return from_seconds(float(self.times[-1]))

    def count(self, start: datetime, end: datetime) -> int:
        """Blocks with a header time in [start, end)."""
        return int(
            np.count_nonzero((self.times >= start.timestamp()) & (self.times < end.timestamp()))
        )

    def difficulties(self, start: datetime, end: datetime) -> tuple[float, ...]:
        """Difficulties in force at some time in [start, end)."""
        before = self.epoch_start(start)
        return tuple(r.difficulty for r in self.retargets if before <= r.time < end)

    def check_window(self, start: datetime, end: datetime) -> None:
        """Raise `DataError` if [start, end] reaches outside the blocks."""
        if start < self.start or end > self.end:
            raise DataError(
                "window_outside_blocks",
                start=iso(start),
                end=iso(end),
                first=iso(self.start),
                last=iso(self.end),
            )

    def exposure(self, start: datetime, end: datetime) -> float:
        """Seconds over difficulty, summed over [start, end): blocks per unit of hashrate.

        Raises
        ------
        DataError
            If the window reaches outside the blocks.
        """
        self.check_window(start, end)
        edges = [r.time.timestamp() for r in self.retargets[1:]] + [np.inf]
        total, at = 0.0, start.timestamp()
        for retarget, until in zip(self.retargets, edges, strict=True):
            stop = min(until, end.timestamp())
            if stop > at:
                total += (stop - at) / retarget.difficulty
                at = stop
        return total

    def epoch_start(self, when: datetime) -> datetime:
        """Time of the last retarget at or before a moment.

        Raises
        ------
        DataError
            If the moment is before the first block.
        """
        self.check_window(when, when)
        return max(r.time for r in self.retargets if r.time <= when)


def _check(heights: NDArray[np.int64], times: NDArray[np.int64], file: Path | str | None) -> None:
    if heights.size < EPOCH_BLOCKS:
        raise DataError("too_few_blocks", file=file, found=heights.size, least=EPOCH_BLOCKS)
    broken = np.flatnonzero(np.diff(heights) != 1)
    if broken.size:
        at = int(broken[0])
        raise DataError(
            "block_gap", file=file, row=at + 3, height=int(heights[at + 1]), wanted=heights[at] + 1
        )
    jumps = np.flatnonzero(np.diff(times) > LONGEST_GAP_S)
    if jumps.size:
        at = int(jumps[0]) + 1
        raise DataError("block_late", file=file, row=at + 2, height=int(heights[at]))
    past = np.lib.stride_tricks.sliding_window_view(times, MEDIAN_TIME_BLOCKS)[:-1]
    early = np.flatnonzero(times[MEDIAN_TIME_BLOCKS:] <= np.median(past, axis=1))
    if early.size:
        at = int(early[0]) + MEDIAN_TIME_BLOCKS
        raise DataError("block_early", file=file, row=at + 2, height=int(heights[at]))


def build_chain(
    heights: NDArray[np.int64],
    times: NDArray[np.int64],
    epochs: Sequence[Epoch],
    file: Path | str | None = None,
) -> Chain:
    """Check blocks and work out every retarget among them.

    Parameters
    ----------
    heights, times
        Shape (N,); the first height must start an epoch.
    epochs
        Published targets. That of the first block is needed; any others must be reproduced.
    file
        Named in errors.

    Raises
    ------
    DataError
        If heights leave a gap, a time breaks the median-time-past rule or leaps ahead by a day,
        or the retarget rule does not give a published target.
    """
    _check(heights, times, file)
    published = {e.height: e.bits for e in epochs}
    first = int(heights[0])
    if first % EPOCH_BLOCKS or first not in published:
        raise DataError("no_first_epoch", file=file, height=first)
    bits = published[first]
    retargets = []
    for offset in range(0, heights.size, EPOCH_BLOCKS):
        if offset:
            span = int(times[offset - 1] - times[offset - EPOCH_BLOCKS])
            bits = next_bits(bits, span)
        height = first + offset
        if published.get(height, bits) != bits:
            raise DataError(
                "wrong_bits",
                file=file,
                height=height,
                computed=f"{bits:08x}",
                published=f"{published[height]:08x}",
            )
        when = from_seconds(float(times[offset]))
        retargets.append(Retarget(height, when, bits, difficulty_from_bits(bits)))
    return Chain(first, times.astype(np.int64), tuple(retargets))


def check_day(
    chain: Chain, day: datetime, blocks: int, mean_difficulty: float, file: Path | str | None = None
) -> None:
    """Compare a UTC day of the chain with an independent count; days not wholly inside are passed.

    Raises
    ------
    DataError
        If the number of blocks differs, or the mean difficulty is none that was in force.
    """
    end = day + timedelta(days=1)
    if day < chain.start or end > chain.end:
        return
    counted, levels = chain.count(day, end), chain.difficulties(day, end)
    rounding = 1e-9 * mean_difficulty
    inside = min(levels) - rounding <= mean_difficulty <= max(levels) + rounding
    if counted != blocks or not inside:
        raise DataError(
            "day_differs", file=file, day=f"{day:%Y-%m-%d}", blocks=counted, published=blocks
        )
