"""What is known of a difficulty epoch at a moment: all that a forecast or a projection may read."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.growth import STRETCH, epoch_work
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S
from offswitch.bitcoin.work import Work, daily_edges, gather
from offswitch.errors import DataError
from offswitch.reference import DifficultyEpoch
from offswitch.timeline import from_seconds, iso

#: How far back blocks bear on a forecast: the stretch that growth was fitted over.
MEMORY_S = STRETCH * TARGET_SPAN_S
#: Blocks that mempool.space looks back over in the first quarter of an epoch.
QUARTER_BLOCKS = EPOCH_BLOCKS // 4


@dataclass(frozen=True, eq=False)
class Known:
    """An epoch in progress.

    Parameters
    ----------
    now
        The moment, Unix seconds.
    height, last
        Of the newest block known then, and its header time.
    epoch_start, bits
        Header time of the epoch's first block, and the target in force.
    work
        Blocks by bin up to `now`, over the last twelve weeks as far as they are known.
    quarter_start
        Header time of the block 503 before the newest; None where it is not known.
    previous_change
        Change of difficulty at the start of the epoch; None where it is not known.
    """

    now: float
    height: int
    last: float
    epoch_start: float
    bits: int
    work: Work
    quarter_start: float | None = None
    previous_change: float | None = None

    @property
    def found(self) -> int:
        """Blocks of the epoch after its first."""
        return self.height % EPOCH_BLOCKS

    @property
    def next_height(self) -> int:
        """First height of the next epoch."""
        return self.height - self.found + EPOCH_BLOCKS

    @property
    def remaining(self) -> int:
        """Blocks until the first one of the next epoch."""
        return EPOCH_BLOCKS - self.found


def join(earlier: Work, later: Work) -> Work:
    """Put bins after bins that end where they begin."""
    return Work(
        np.concatenate([earlier.edges, later.edges[1:]]),
        np.concatenate([earlier.blocks, later.blocks]),
        np.concatenate([earlier.blocks_per_ehs, later.blocks_per_ehs]),
    )


def remembered(work: Work, now: float) -> Work:
    """Return the bins of the last twelve weeks, and the newest whatever its length."""
    first = min(int(np.searchsorted(work.edges, now - MEMORY_S)), work.blocks.size - 1)
    return Work(work.edges[first:], work.blocks[first:], work.blocks_per_ehs[first:])


def newest(work: Work) -> Work:
    """Return the newest bins that hold an epoch's number of blocks, or all where none do."""
    back = int(np.searchsorted(np.cumsum(work.blocks[::-1]), EPOCH_BLOCKS))
    first = max(work.blocks.size - back - 1, 0)
    return Work(work.edges[first:], work.blocks[first:], work.blocks_per_ehs[first:])


def known_at(chain: Chain, epochs: Sequence[DifficultyEpoch], now: float, *marks: float) -> Known:
    """Gather what blocks and the epochs on record say at a moment.

    Parameters
    ----------
    chain
        Blocks; later ones are not read.
    epochs
        Those on record: the ones before the first block, if they lead up to it, are history.
    now, marks
        The moment, and moments where bins begin, Unix seconds.

    Raises
    ------
    DataError
        If the moment is outside the blocks, or the start of its epoch is not among them.
    """
    if not chain.times[0] < now <= chain.times.max():
        raise DataError(
            "moment_outside_blocks",
            moment=iso(from_seconds(now)),
            first=iso(chain.start),
            last=iso(chain.end),
        )
    count = int(np.count_nonzero(chain.times <= now))
    height = chain.first_height + count - 1
    starts = [r for r in chain.retargets if r.height <= height]
    current = starts[-1]
    if current.height % EPOCH_BLOCKS:
        raise DataError("no_epoch_start", height=height - height % EPOCH_BLOCKS)
    first, end = float(chain.times[0]), min(now, float(chain.times[-1]))
    work = gather(chain, daily_edges(first, end, *(m for m in marks if first < m < end)))
    before = tuple(e for e in epochs if e.exact and e.height <= chain.first_height)
    leads = len(before) > 1 and before[-1].height == chain.first_height
    if leads and before[-1].time == chain.start and before[-1].bits == chain.retargets[0].bits:
        work = join(epoch_work(before[-STRETCH - 1 :]), work)
    back = count - QUARTER_BLOCKS
    return Known(
        now,
        height,
        float(chain.times[count - 1]),
        current.time.timestamp(),
        current.bits,
        remembered(work, now),
        float(chain.times[back]) if back >= 0 else None,
        current.difficulty / starts[-2].difficulty - 1 if len(starts) > 1 else None,
    )


def known_at_start(epochs: Sequence[DifficultyEpoch]) -> Known:
    """Gather what the epochs on record say at the start of the last of them."""
    work = epoch_work(tuple(epochs[-STRETCH - 1 :]))
    now = float(work.edges[-1])
    return Known(now, epochs[-1].height, now, now, epochs[-1].bits, work)
