"""Episodes that are believed, gathered into outages with what every signal says of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import inf, isnan
from statistics import median
from typing import NamedTuple

import numpy as np

from offswitch.detect.fusion import Fused
from offswitch.detect.grid import Grid
from offswitch.detect.outage import Evidence, Outage, Span
from offswitch.detect.signals import UNNAMED
from offswitch.detect.stream import ENDINGS, Episodes, Values
from offswitch.detect.weights import Indices
from offswitch.text import message
from offswitch.timeline import from_seconds, iso

RULE = "fused"
#: Another constant in the rules ``drop`` or ``fused``, or another step in them, is another version.
VERSION = "1"
#: Where a series came from that a user gave.
GIVEN = "given"
#: Half of the interval that holds 90 % of a Gaussian, in standard deviations.
_NINETY = 1.645
#: A signal observed in less of an outage does not say whether it saw it.
WATCHED = 0.5
_BACK = ENDINGS.index("back")
#: Seconds that the tail of a return takes at most.
TAIL = 900


class Group(NamedTuple):
    """Series that speak of one service of one place or network."""

    place: str
    network: str | None
    service: str


@dataclass(frozen=True, eq=False)
class Seen:
    """All that is known of the series of a grid.

    Parameters
    ----------
    grid, groups
        The series, and the number of each one's group, shape (K,).
    levels
        Value over expectation, shape (K, T).
    episodes, fused
        What was found in them, and how far it is believed.
    """

    grid: Grid
    groups: Indices
    levels: Values
    episodes: Episodes
    fused: Fused

    def told(self, row: int) -> str:
        """Name an episode: its series, its loss, its start, how far it is believed."""
        one, grid = int(self.episodes.series[row]), self.grid
        parts = (grid.keys[one], grid.networks[one], signal_name(grid, one))
        return message(
            "fusion.episode",
            name=" ".join(part for part in parts if part),
            depth=float(self.episodes.depth[row]),
            when=iso(from_seconds(float(self.episodes.start[row]))),
            belief=float(self.fused.belief[row]),
        )


def signal_name(grid: Grid, series: int) -> str:
    """Name of a series' signal: the user's, or that of its card."""
    return grid.signals[series] or UNNAMED


def outages_of(seen: Seen, names: list[Group]) -> Iterator[Outage]:
    """Outages of every group, in order: episodes that overlap most of those before are one."""
    believed = np.flatnonzero(np.isfinite(seen.fused.alert))
    group = seen.groups[seen.episodes.series[believed]]
    order = np.lexsort((seen.episodes.start[believed], group))
    e = seen.episodes.take(believed[order])
    members: list[list[int]] = [[] for _ in names]
    for series, at in enumerate(seen.groups.tolist()):
        members[at].append(series)
    edges = (e.start, e.start_low, e.start_high, e.end, e.end_low, e.end_high)
    belief = seen.fused.belief[believed[order]]
    columns = (e.series, *edges, e.depth, e.z, e.ending == _BACK, belief)
    rows = [_Witness(*row) for row in zip(*(c.tolist() for c in columns), strict=True)]
    run: list[_Witness] = []
    of = -1
    for row, at in zip(rows, group[order].tolist(), strict=True):
        if run and at == of and _tail(row, run):
            continue
        if run and (at != of or row.start >= _last(run)):
            yield _outage(seen, names[of], members[of], run)
            run = []
        run.append(row)
        of = at
    if run:
        yield _outage(seen, names[of], members[of], run)


class _Witness(NamedTuple):
    """An episode that is believed."""

    series: int
    start: float
    start_low: float
    start_high: float
    end: float
    end_low: float
    end_high: float
    depth: float
    z: float
    back: bool
    belief: float


def _tail(row: _Witness, run: list[_Witness]) -> bool:
    """Whether a short fall just after a return is the rest of it, and no outage of its own."""
    last = _last(run)
    return last <= row.start <= last + TAIL and row.end - row.start <= TAIL


def _last(run: list[_Witness]) -> float:
    """When most of the witnesses have come back, infinite while they have not."""
    ends = sorted(inf if isnan(one.end) else one.end for one in run)
    return ends[len(ends) // 2]


def _outage(seen: Seen, name: Group, members: list[int], run: list[_Witness]) -> Outage:
    """One outage from the episodes that bear witness to it."""
    start, start_span = _edge([one[1:4] for one in run])
    end, end_span = None, None
    if _last(run) < inf:
        end, end_span = _edge([one[4:7] for one in run if not isnan(one.end)])
        end = max(end, start + seen.grid.step)
        end_span = (end_span[0], max(end_span[1], from_seconds(end)))
    spread = [min(_NINETY / max(one.z, _NINETY), 1.0) for one in run]
    low = min(one.depth * (1 - part) for one, part in zip(run, spread, strict=True))
    high = max(one.depth * (1 + part) for one, part in zip(run, spread, strict=True))
    return Outage(
        place=name.place,
        network=name.network,
        service=name.service,
        start=from_seconds(start),
        end=None if end is None else from_seconds(end),
        start_interval=start_span,
        end_interval=end_span,
        depth=median(one.depth for one in run),
        depth_interval=(low, min(high, 1.0)),
        confidence=max(one.belief for one in run),
        start_found=1.0,
        end_found=0.0 if end is None else sum(one.back for one in run) / len(run),
        deliberate=None,
        start_published=None,
        end_published=None,
        evidence=tuple(_evidence(seen, members, run, start, end)),
    )


def _edge(edges: list[tuple[float, ...]]) -> tuple[float, Span]:
    """Median of an edge weighted by precision, and the narrowest interval, widened by disagreement.

    Witnesses share their bins, so that several do not place an edge more finely than one.
    """
    halves = [max((high - low) / 2, 1.0) for _, low, high in edges]
    ranked = sorted((at, half**-2) for (at, *_), half in zip(edges, halves, strict=True))
    half = sum(weight for _, weight in ranked) / 2 * (1 - 1e-9)
    passed = accumulate(weight for _, weight in ranked)
    middle = next(at for (at, _), weight in zip(ranked, passed, strict=True) if weight >= half)
    apart = sum(weight * (at - middle) ** 2 for at, weight in ranked) / max(len(ranked) - 1, 1)
    reach = min(halves) * max(1.0, apart**0.5)
    return middle, (from_seconds(middle - reach), from_seconds(middle + reach))


def _evidence(
    seen: Seen, members: list[int], run: list[_Witness], start: float, end: float | None
) -> Iterator[Evidence]:
    """What every signal of the group shows: a fall, none, or nothing for want of data."""
    grid = seen.grid
    first = int((start - grid.start) // grid.step)
    last = None if end is None else int((end - grid.start) // grid.step)
    for series in members:
        named = (signal_name(grid, series), GIVEN, RULE, VERSION)
        fell = max(
            (one for one in run if one.series == series), key=lambda one: one.z, default=None
        )
        if fell is not None:
            yield Evidence(*named, True, from_seconds(fell.start), fell.depth, fell.z)
            continue
        levels = seen.levels[series, first:last]
        known = levels[np.isfinite(levels)]
        if known.size and known.size >= WATCHED * levels.size:
            yield Evidence(*named, False, depth=min(max(1 - float(known.mean()), 0.0), 1.0))
        else:
            yield Evidence(*named)
