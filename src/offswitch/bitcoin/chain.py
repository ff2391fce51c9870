"""Blocks of the chain: heights, header times, and the difficulty in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.retarget import difficulty_from_bits
from offswitch.bitcoin.rules import (
    MAINNET,
    MEDIAN_TIME_BLOCKS,
    Rules,
    first_early,
    follow_bits,
    impossible_bits,
)
from offswitch.errors import DataError
from offswitch.timeline import from_seconds, iso

#: Longer between two blocks than chance allows: e^-144 at the usual rate.
LONGEST_GAP_S = 86_400
#: First block above the least difficulty (30 December 2009). Before it blocks came as slowly as
#: hashrate had it: block 15,324 after 25 hours.
FIRST_HARDER = 32_256


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
    span_s
        Seconds of header time that set it, from the first to the last block of the epoch before;
        None where that epoch does not lie wholly in the blocks, as that of the first.
    """

    height: int
    time: datetime
    bits: int
    difficulty: float
    span_s: int | None = None


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
        Difficulty from the first block on, then the epoch starts after it, oldest first. The first
        block need not start an epoch.
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


def check_blocks(
    heights: NDArray[np.int64],
    times: NDArray[np.int64],
    file: Path | str | None = None,
    rules: Rules = MAINNET,
) -> None:
    """Check the blocks of a table: height by height, and header times as the protocol has them.

    Parameters
    ----------
    heights, times
        Shape (N,), and Unix seconds of the same shape.
    file
        Named in errors; the first block stands in its row 2.

    Raises
    ------
    DataError
        If blocks are fewer than twelve, a height is left out, repeated or out of order, a time is
        not above the median of the eleven before it, or one leaps ahead by a day.
    """
    if heights.size <= MEDIAN_TIME_BLOCKS:
        least = MEDIAN_TIME_BLOCKS + 1
        raise DataError("too_few_blocks", file=file, found=heights.size, least=least)
    broken = np.flatnonzero(np.diff(heights) != 1) + 1
    if broken.size:
        at = int(broken[0])
        before, height = int(heights[at - 1]), int(heights[at])
        if height == before:
            raise DataError("block_repeated", file=file, row=at + 2, height=height)
        if height < before:
            raise DataError("block_unsorted", file=file, row=at + 2, height=height, before=before)
        raise DataError("block_gap", file=file, row=at + 2, height=height, wanted=before + 1)
    # Where no target moves, blocks come at will.
    harder = rules.retargets & (heights[1:] >= FIRST_HARDER)
    late = np.flatnonzero((np.diff(times) > LONGEST_GAP_S) & harder) + 1
    early = first_early(times, int(heights[0]))
    faults = [("block_late", int(at)) for at in late[:1]]
    faults += [] if early is None else [("block_early", early)]
    for rule, at in sorted(faults, key=lambda fault: fault[1])[:1]:
        raise DataError(rule, file=file, row=at + 2, height=int(heights[at]))


def chain_of(
    first_height: int, times: NDArray[np.int64], epochs: Sequence[tuple[int, int, int | None]]
) -> Chain:
    """Chain of blocks that were checked, with epochs as `follow_bits` finds them."""
    retargets = [
        Retarget(
            first_height + at,
            from_seconds(float(times[at])),
            bits,
            difficulty_from_bits(bits),
            span,
        )
        for at, bits, span in epochs
    ]
    return Chain(first_height, times.astype(np.int64), tuple(retargets))


def build_chain(
    heights: NDArray[np.int64],
    times: NDArray[np.int64],
    epochs: Sequence[Epoch],
    file: Path | str | None = None,
) -> Chain:
    """Check blocks of the main network and work out every retarget among them.

    Parameters
    ----------
    heights, times
        Shape (N,).
    epochs
        Published targets. That of the first block is needed, and where it lies inside an epoch that
        of the next; any others must be reproduced.
    file
        Named in errors.

    Raises
    ------
    DataError
        If `check_blocks` refuses them, or the retarget rule does not give a published target.
    """
    check_blocks(heights, times, file)
    first = int(heights[0])
    bits = np.zeros(heights.size, np.uint32)
    for epoch in epochs:
        if not MAINNET.allows(epoch.bits):
            raise impossible_bits(epoch.bits, epoch.height, MAINNET)
        if 0 <= epoch.height - first < bits.size:
            bits[epoch.height - first] = epoch.bits
    found, wrong = follow_bits(first, times, bits, MAINNET)
    if wrong is not None:
        raise DataError(
            "wrong_bits",
            file=file,
            height=first + wrong.at,
            computed=f"{wrong.wanted:08x}",
            published=f"{wrong.bits:08x}",
        )
    if not all(bits for _, bits, _ in found):
        raise DataError("no_first_epoch", file=file, height=first)
    return chain_of(first, times, found)


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
