"""From parts to wholes: districts to regions to countries, and networks to the places they serve.

A whole is out while at least half of its observed parts are. Below that its parts' outages stand by
themselves, and the share of them says how wide it went. Mobile and fixed are never added up.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.grid import Grid
from offswitch.detect.outage import Evidence, Outage
from offswitch.detect.signals import card
from offswitch.detect.witnesses import GIVEN, Group
from offswitch.timeline import from_seconds

RULE = "roll_up"
VERSION = "1"
#: Share of the observed parts that must be out.
HALF = 0.5

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Whole:
    """A place with parts of its own, and how many of them were out.

    Parameters
    ----------
    place, service
        What is whole.
    parts
        Its smallest parts that have series, P of them: places, or networks of one place.
    observed, out
        Number observed, and out, in every bin, shape (T,).
    share
        Of those observed that is out, shape (T,), NaN where none is.
    outages
        Of the whole.
    """

    place: str
    service: str
    parts: tuple[Group, ...]
    observed: NDArray[np.intp]
    out: NDArray[np.intp]
    share: Floats
    outages: tuple[Outage, ...]

    @property
    def worst(self) -> int:
        """Bin in which the most parts were out."""
        return int(self.out.argmax())


def roll_up(grid: Grid, outages: Sequence[Outage], place: str | None = None) -> tuple[Whole, ...]:
    """Count the parts of every whole that are out; all of them weigh alike.

    Parts of a place are told by its key: ``USA/Louisiana/Calcasieu`` is a part of ``USA/Louisiana``
    and of ``USA``. A place whose own parts have series is no part itself; the networks of one are
    its parts where no place is. A place that has a series of its own is not counted from parts.

    Parameters
    ----------
    grid, outages
        The series, and the outages found in them.
    place
        What all keys are parts of, but its own.
    """
    parts: dict[Group, list[int]] = defaultdict(list)
    for k, (key, network, signal) in enumerate(
        zip(grid.keys, grid.networks, grid.signals, strict=True)
    ):
        parts[Group(key, network, card(signal).service)].append(k)
    lost: dict[Group, list[Outage]] = defaultdict(list)
    for one in outages:
        lost[Group(one.place, one.network, one.service)].append(one)
    wholes: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for part in parts:
        for whole in _wholes_of(part, place):
            wholes[whole, part.service].append(part)
    return tuple(
        _whole(grid, name, service, smallest, [(parts[p], lost[p]) for p in smallest])
        for (name, service), below in wholes.items()
        if Group(name, None, service) not in parts
        and len(smallest := _smallest(below, wholes.keys())) > 1
    )


def _smallest(below: list[Group], wholes: Iterable[tuple[str, str]]) -> list[Group]:
    """Parts that have none themselves: places, or networks where there are no places."""
    known = set(wholes)
    places = [p for p in below if p.network is None and (p.place, p.service) not in known]
    return places or [p for p in below if p.network]


def _wholes_of(part: Group, place: str | None) -> Iterator[str]:
    """Places that a part belongs to, the nearest first."""
    if part.network:
        yield part.place
    words = part.place.split("/")
    for length in range(len(words) - 1, 0, -1):
        yield "/".join(words[:length])
    if place is not None and part.place and words[0] != place:
        yield place


#: Series of a part, and its outages.
_Part = tuple[list[int], list[Outage]]


def _whole(
    grid: Grid,
    place: str,
    service: str,
    below: list[Group],
    parts: list[_Part],
) -> Whole:
    bins = grid.values.shape[1]
    lost = np.zeros(bins)
    observed, out = np.zeros((2, bins), np.intp)
    for series, outages in parts:
        seen = np.isfinite(grid.values[series]).any(axis=0)
        depth = _depth(grid, outages) * seen
        observed += seen
        out += depth > 0
        lost += depth
    with np.errstate(invalid="ignore"):
        share, lost = out / observed, lost / observed
    # Where nothing is observed, nothing begins or ends.
    at = np.maximum.accumulate(np.where(np.isfinite(share), np.arange(bins), 0))
    wide = np.concatenate([[False], share[at] >= HALF, [False]])
    turns = np.flatnonzero(np.diff(wide))
    found = []
    for first, last in zip(turns[::2].tolist(), turns[1::2].tolist(), strict=True):
        worst = first + int(np.nanargmax(share[first:last]))
        sure = _sureness(grid, parts, worst)
        found.append(_outage(grid, Group(place, None, service), (first, last), lost, sure))
    return Whole(place, service, tuple(below), observed, out, share, tuple(found))


def _depth(grid: Grid, outages: list[Outage]) -> Floats:
    """Share that a part lost in every bin."""
    depth = np.zeros(grid.values.shape[1])
    for one in outages:
        last = None if one.end is None else _bin(grid, one.end.timestamp())
        depth[_bin(grid, one.start.timestamp()) : last] = one.depth
    return depth


def _sureness(grid: Grid, parts: list[_Part], at: int) -> float:
    """How sure the least sure is of the parts that it takes to make up half, the surest first."""
    seen = np.array([np.isfinite(grid.values[series, at]).any() for series, _ in parts])
    belief = np.array([_belief(grid, outages, at) for _, outages in parts])
    surest = np.sort(belief[seen])[::-1]
    return float(surest[math.ceil(HALF * surest.size) - 1])


def _belief(grid: Grid, outages: list[Outage], at: int) -> float:
    """Confidence in the outage of a part that a bin lies in, 0 if there is none."""
    for one in reversed(outages):
        last = grid.values.shape[1] if one.end is None else _bin(grid, one.end.timestamp())
        if _bin(grid, one.start.timestamp()) <= at < last:
            return one.confidence
    return 0.0


def _bin(grid: Grid, seconds: float) -> int:
    return int((seconds - grid.start) // grid.step)


def _outage(
    grid: Grid, whole: Group, bins: tuple[int, int], lost: Floats, confidence: float
) -> Outage:
    """An outage of a whole, whose edges are where half of its parts were out."""
    first, last = bins
    edges = [[from_seconds(grid.start + grid.step * (at + k)) for k in (-1, 0, 1)] for at in bins]
    (start_low, start, start_high), (end_low, end, end_high) = edges
    low, usual, high = np.nanquantile(lost[first:last], [0.05, 0.5, 0.95]).tolist()
    lasts = last == grid.values.shape[1]
    return Outage(
        **whole._asdict(),
        start=start,
        end=None if lasts else end,
        start_interval=(start_low, start_high),
        end_interval=None if lasts else (end_low, end_high),
        depth=usual,
        depth_interval=(low, high),
        confidence=confidence,
        start_found=1.0,
        end_found=0.0 if lasts else 1.0,
        deliberate=None,
        start_published=None,
        end_published=None,
        evidence=(Evidence("parts", GIVEN, RULE, VERSION),),
    )
