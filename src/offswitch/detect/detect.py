"""Outages in an ensemble: those of the published series, with their spread over the draws."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.ensemble import Ensemble
from offswitch.detect.episodes import RULE, VERSION, Flags, Levels, is_out, refine, trace
from offswitch.detect.outage import Evidence, Outage

Positions = NDArray[np.float64]


@dataclass(frozen=True)
class Found:
    """An outage with its edges by draw, in hours from the start of the series.

    A draw in which an edge was not found carries NaN there; `end_hours` is None while it lasts.
    `stated` holds both edges of the series itself, before any draw.
    """

    outage: Outage
    start_hours: Positions
    end_hours: Positions | None
    stated: tuple[float, float | None]


@dataclass(frozen=True)
class Detection:
    """Everything found in one ensemble."""

    ensemble: Ensemble
    found: tuple[Found, ...]

    @property
    def outages(self) -> tuple[Outage, ...]:
        """The outages alone."""
        return tuple(one.outage for one in self.found)

    def of(self, service: str) -> tuple[Found, ...]:
        """Outages of one service, in order."""
        return tuple(one for one in self.found if one.outage.service == service)


def _near(flags: Flags, at: int, first: int, last: int) -> tuple[NDArray[np.intp], Flags]:
    """Column of the flag nearest to `at` within [first, last), by row, and whether there is one."""
    columns = np.arange(first, last)
    distance = np.where(flags[:, first:last], np.abs(columns - at), np.iinfo(np.int32).max)
    nearest = distance.argmin(axis=1)
    hit = flags[np.arange(len(flags)), first + nearest]
    return first + nearest, hit


def _edge(
    levels: Levels, central: Levels, flags: Flags, at: int, cuts: list[int], *, falling: bool
) -> tuple[Positions, float]:
    """Edge by draw, in steps, NaN where it does not stand out, and the share of draws that have it.

    Draws are searched half-way to the neighbouring edges of the published series. An edge that no
    draw has stays where that series has it: an outage is never lost by running into its neighbour.
    """
    k = cuts.index(at)
    before, after = cuts[max(k - 1, 0)], cuts[min(k + 1, len(cuts) - 1)]
    first, last = (before + at) // 2, max((at + after + 1) // 2, at + 1)
    columns, hit = _near(flags, at, first, last)
    if not hit.any():
        return np.full(hit.size, refine(central, np.array([at]), falling=falling)[0]), 0.0
    found = np.where(hit, refine(levels, columns, falling=falling), np.nan)
    return found, float(np.mean(hit))


def _spread(steps: Positions) -> NDArray[np.float64]:
    """Quantiles (5, 50, 95 %) of a position, over the draws that have it."""
    return np.quantile(steps[np.isfinite(steps)], [0.05, 0.5, 0.95])


def _episodes(began: Flags, ended: Flags) -> list[tuple[int, int | None]]:
    """(start, end) steps of the outages of one series."""
    starts = np.flatnonzero(began[0])
    ends = np.flatnonzero(ended[0])
    return [(int(s), next((int(e) for e in ends if e > s), None)) for s in starts]


def _describe(ensemble: Ensemble, service: str) -> list[Found]:
    levels, central = ensemble.draws[service], ensemble.central[service][None, :]
    step = ensemble.step_hours
    episodes = _episodes(*trace(central, step))
    began, ended = trace(levels, step)
    outs = is_out(began, ended)
    cuts = sorted({0, levels.shape[1], *(t for pair in episodes for t in pair if t is not None)})

    found = []
    for first, last in episodes:
        starts, start_found = _edge(levels, central, began, first, cuts, falling=True)
        ends, end_found = None, 0.0
        # Where a deeper outage follows at once, the level falls at the end too.
        deeper = any(start == last for start, _ in episodes)
        if last is not None:
            ends, end_found = _edge(levels, central, ended, last, cuts, falling=deeper)
        inner = slice(first + 1, last - 1) if last and last - first > 3 else slice(first, last)
        # A step unobserved in the series is unobserved in every draw: its depth is not counted.
        lost = 1 - levels[:, inner]
        depth = np.clip(np.nanmean(lost, axis=1), 0, 1)
        start = _spread(starts)
        end = None if ends is None else _spread(ends)
        middle = (first + (last or levels.shape[1])) // 2
        low, usual, high = (float(v) for v in np.quantile(depth, [0.05, 0.5, 0.95]))
        outage = Outage(
            place=ensemble.place,
            network=ensemble.network,
            service=service,
            start=ensemble.time(start[1]),
            end=None if end is None else ensemble.time(end[1]),
            start_interval=(ensemble.time(start[0]), ensemble.time(start[2])),
            end_interval=None if end is None else (ensemble.time(end[0]), ensemble.time(end[2])),
            depth=usual,
            depth_interval=(low, high),
            confidence=float(np.mean(outs[:, middle])),
            start_found=start_found,
            end_found=end_found,
            deliberate=None,
            evidence=(Evidence(service, ensemble.sources[service], RULE, VERSION),),
        )
        own = refine(central, np.array([first]), falling=True)[0] * step
        over = None
        if last is not None:
            over = refine(central, np.array([last]), falling=deeper)[0] * step
        hours = None if ends is None else ends * step
        found.append(Found(outage, starts * step, hours, (own, over)))
    return found


def detect(ensemble: Ensemble) -> Detection:
    """Find the outages of every service in an ensemble.

    The outages are those of the published series; each draw then places their edges anew, which
    gives the spread, or misses them, which lowers the confidence.
    """
    found = [one for service in ensemble.draws for one in _describe(ensemble, service)]
    return Detection(ensemble, tuple(found))
