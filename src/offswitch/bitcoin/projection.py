"""What dashboards print of the next retarget: a pace carried on, without its noise.

`naive_epoch` carries on the mean interval of the epoch so far. mempool.space did the same from
November 2021 (its pull request 941) until February 2024, except that it held back, with no change,
until 146 blocks of the epoch were found. Since then (pull request 4680) it takes the last 504
blocks until that many are found, those of the epoch before scaled by the change of difficulty.
"""

from dataclasses import dataclass

from offswitch.bitcoin.known import QUARTER_BLOCKS, Known
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S

INTERVAL_S = TARGET_SPAN_S / EPOCH_BLOCKS
#: Blocks of an epoch that mempool.space waited for.
HELD_BACK = 146
LEAST, MOST = -0.75, 3.0


@dataclass(frozen=True)
class Projection:
    """A projection without interval.

    Parameters
    ----------
    name
        Whose.
    change
        Of difficulty at the next retarget, as a share.
    time
        Of that retarget, Unix seconds.
    """

    name: str
    change: float
    time: float


def _carried_on(name: str, known: Known, interval_s: float, change: float) -> Projection:
    change = min(max(change, LEAST), MOST)
    return Projection(name, change, known.now + known.remaining * interval_s)


def naive_epoch(known: Known) -> Projection | None:
    """Carry on the mean interval of the epoch so far; None before it has one."""
    elapsed = known.now - known.epoch_start
    if not known.found or elapsed <= 0:
        return None
    interval = elapsed / known.found
    return _carried_on("naive_epoch", known, interval, INTERVAL_S / interval - 1)


def mempool_space(known: Known) -> Projection:
    """Carry on as mempool.space did from November 2021 to February 2024."""
    naive = naive_epoch(known)
    if naive is None or known.found < HELD_BACK:
        return _carried_on("mempool_space", known, INTERVAL_S, 0.0)
    return Projection("mempool_space", naive.change, naive.time)


def mempool_space_2024(known: Known) -> Projection | None:
    """Carry on as mempool.space does since February 2024; None where it needs earlier blocks."""
    name, elapsed = "mempool_space_2024", known.now - known.epoch_start
    if known.found >= QUARTER_BLOCKS - 1:
        interval = elapsed / known.found
        measured = known.last if known.found == EPOCH_BLOCKS - 1 else known.now
        pace = (measured - known.epoch_start) / (known.found + 1)
        return _carried_on(name, known, interval, INTERVAL_S / pace - 1)
    if known.quarter_start is None or known.previous_change is None:
        return None
    before = (known.epoch_start - known.quarter_start) * (1 + known.previous_change)
    window = elapsed + before
    interval = window / (QUARTER_BLOCKS - 1)
    return _carried_on(name, known, interval, INTERVAL_S / (window / QUARTER_BLOCKS) - 1)


def projections(known: Known) -> tuple[Projection, ...]:
    """Return what each dashboard would print."""
    made = (naive_epoch(known), mempool_space(known), mempool_space_2024(known))
    return tuple(p for p in made if p is not None)
