"""From parts to wholes: districts to regions to countries, and networks to the places they serve.

A whole is out while at least half of its observed parts are. Below that its parts' outages stand by
themselves, and the share of them says how wide it went. Mobile and fixed are never added up.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.grid import Grid
from offswitch.detect.outage import Evidence, Outage
from offswitch.detect.signals import card
from offswitch.detect.witnesses import GIVEN, VERSION, Group
from offswitch.timeline import from_seconds

RULE = "roll_up"
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
        Of their weight that is out, shape (T,), NaN where none is observed.
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


def roll_up(
    grid: Grid, outages: Sequence[Outage], weights: Mapping[str, float] | None = None
) -> tuple[Whole, ...]:
    """Count the parts of every whole that are out.

    Parts of a place are told by its key: ``USA/Louisiana/Calcasieu`` is a part of ``USA/Louisiana``
    and of ``USA``. A place whose own parts have series is no part itself.

    Parameters
    ----------
    grid, outages
        The series, and the outages found in them.
    weights
        Of places by key, people for example; without them all parts weigh alike.
    """
    parts: dict[Group, list[int]] = defaultdict(list)
    for k, (key, network, signal) in enumerate(
        zip(grid.keys, grid.networks, grid.signals, strict=True)
    ):
        parts[Group(key, network, card(signal).service)].append(k)
    wholes: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for part in parts:
        for place in _wholes_of(part):
            wholes[place, part.service].append(part)
    return tuple(
        _whole(grid, outages, place, service, smallest, parts, weights or {})
        for (place, service), below in wholes.items()
        if len(smallest := [p for p in below if p.network or (p.place, service) not in wholes]) > 1
    )


def _wholes_of(part: Group) -> Iterator[str]:
    """Places that a part belongs to, the nearest first."""
    if part.network:
        yield part.place
    words = part.place.split("/")
    for length in range(len(words) - 1, 0, -1):
        yield "/".join(words[:length])


def _whole(
    grid: Grid,
    outages: Sequence[Outage],
    place: str,
    service: str,
    below: list[Group],
    series: Mapping[Group, list[int]],
    weights: Mapping[str, float],
) -> Whole:
    weight = np.array([weights.get(part.place, 1.0) for part in below])[:, None]
    seen = np.array([np.isfinite(grid.values[series[part]]).any(axis=0) for part in below])
    depth = np.array([_depth(grid, outages, part) for part in below])
    out = (depth > 0) & seen
    with np.errstate(invalid="ignore"):
        known = (weight * seen).sum(axis=0)
        share, lost = ((weight * seen * x).sum(axis=0) / known for x in (out, depth))
    # Where nothing is observed, nothing begins or ends.
    at = np.maximum.accumulate(np.where(np.isfinite(share), np.arange(share.size), 0))
    wide = np.concatenate([[False], share[at] >= HALF, [False]])
    turns = np.flatnonzero(np.diff(wide))
    found = tuple(
        _outage(grid, place, service, int(first), int(last), lost[first:last])
        for first, last in zip(turns[::2], turns[1::2], strict=True)
    )
    return Whole(place, service, tuple(below), seen.sum(axis=0), out.sum(axis=0), share, found)


def _depth(grid: Grid, outages: Sequence[Outage], part: Group) -> Floats:
    """Share that a part lost in every bin."""
    depth = np.zeros(grid.values.shape[1])
    for one in outages:
        if (one.place, one.network, one.service) == part:
            last = None if one.end is None else _bin(grid, one.end.timestamp())
            depth[_bin(grid, one.start.timestamp()) : last] = one.depth
    return depth


def _bin(grid: Grid, seconds: float) -> int:
    return int((seconds - grid.start) // grid.step)


def _outage(grid: Grid, place: str, service: str, first: int, last: int, lost: Floats) -> Outage:
    """An outage of a whole, whose edges are where half of its parts were out."""
    start, end = (from_seconds(grid.start + grid.step * at) for at in (first, last))
    near = (
        from_seconds(grid.start + grid.step * (first - 1)),
        from_seconds(grid.start + grid.step * (first + 1)),
    )
    low, usual, high = np.nanquantile(lost, [0.05, 0.5, 0.95]).tolist()
    lasts = last == grid.values.shape[1]
    return Outage(
        place=place,
        network=None,
        service=service,
        start=start,
        end=None if lasts else end,
        start_interval=near,
        end_interval=None,
        depth=usual,
        depth_interval=(low, high),
        confidence=1.0,
        start_found=1.0,
        end_found=0.0 if lasts else 1.0,
        deliberate=None,
        start_published=None,
        end_published=None,
        evidence=(Evidence("parts", GIVEN, RULE, VERSION),),
    )
