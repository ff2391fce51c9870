"""Which batch speaks for which moment, and which moments nobody was asked about."""

import heapq
import itertools
from collections.abc import Iterable, Sequence
from datetime import datetime

from offswitch.lake.manifest import Manifest
from offswitch.timeline import Interval

#: A stretch of time and the batch that speaks for it.
Won = tuple[Interval, Manifest]


def winners(batches: Iterable[Manifest]) -> list[Won]:
    """Cut time so that each moment goes to the last batch that was asked about it.

    Normalised batches speak for their own window alone, one for each window, whatever others say.
    In time order; stretches of batches that are not normalised never overlap.
    """
    ranked = sorted(batches, key=lambda one: one.order)
    by_window = {one.window: one for one in ranked if one.normalised}
    plain = [one for one in ranked if not one.normalised]
    return [
        *_swept(plain),
        *((window, by_window[window]) for window in sorted(by_window)),
    ]


def gaps(window: Interval, known: Iterable[Interval]) -> tuple[Interval, ...]:
    """Stretches of `window` that lie in none of `known`."""
    left, at = [], window.start
    for one in sorted(known):
        if one.start > at:
            left.append((at, min(one.start, window.end)))
        at = max(at, one.end)
        if at >= window.end:
            break
    left.append((at, window.end))
    return tuple(Interval(start, end) for start, end in left if start < end)


def joined(known: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same moments in as few intervals as there can be."""
    ends: list[tuple[datetime, datetime]] = []
    for one in sorted(known):
        if ends and one.start <= ends[-1][1]:
            ends[-1] = (ends[-1][0], max(ends[-1][1], one.end))
        else:
            ends.append((one.start, one.end))
    return tuple(Interval(start, end) for start, end in ends)


def _swept(ranked: Sequence[Manifest]) -> list[Won]:
    """Sweep over the ends of the windows, with the batches that are open in a heap by rank."""
    by_start = sorted(
        ((one.window.start, rank) for rank, one in enumerate(ranked)), key=lambda pair: pair[0]
    )
    edges = sorted({edge for one in ranked for edge in (one.window.start, one.window.end)})
    open_ranks: list[int] = []
    won: list[tuple[datetime, datetime, int]] = []
    at = 0
    for start, end in itertools.pairwise(edges):
        while at < len(by_start) and by_start[at][0] <= start:
            heapq.heappush(open_ranks, -by_start[at][1])
            at += 1
        while open_ranks and ranked[-open_ranks[0]].window.end <= start:
            heapq.heappop(open_ranks)
        if not open_ranks:
            continue
        rank = -open_ranks[0]
        if won and won[-1][1:] == (start, rank):
            won[-1] = (won[-1][0], end, rank)
        else:
            won.append((start, end, rank))
    return [(Interval(start, end), ranked[rank]) for start, end, rank in won]
