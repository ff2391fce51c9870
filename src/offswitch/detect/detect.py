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

    Parameters
    ----------
    outage
        What the draws together say.
    start_hours, end_hours
        By draw, NaN where the edge was not found; `end_hours` is None while it lasts.
    stated
        Both edges of the series itself, before any draw.
    """

    outage: Outage
    start_hours: Positions
    end_hours: Positions | None
    stated: tuple[float, float | None]


@dataclass(frozen=True)
class Detection:
    """Everything found in one ensemble.

    Parameters
    ----------
    ensemble
        The histories of one place or network.
    found
        Its outages, by service and in order.
    """

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


@dataclass(frozen=True)
class _Traced:
    """Levels of one service with the edges found in them, each of shape (Q, T)."""

    levels: Levels
    began: Flags
    ended: Flags

    def place(self, at: NDArray[np.intp], *, falling: bool) -> Positions:
        """Positions in steps of edges found at steps `at`, shape (Q,)."""
        return refine(self.levels, self.began | self.ended, at, falling=falling)


def _edge(
    drawn: _Traced, stated: float, flags: Flags, at: int, cuts: list[int], *, falling: bool
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
        return np.full(hit.size, stated), 0.0
    found = np.where(hit, drawn.place(columns, falling=falling), np.nan)
    return found, float(np.mean(hit))


def _spread(steps: Positions) -> NDArray[np.float64]:
    """Quantiles (5, 50, 95 %) of a position, over the draws that have it."""
    return np.quantile(steps[np.isfinite(steps)], [0.05, 0.5, 0.95])


def _episodes(began: Flags, ended: Flags) -> list[tuple[int, int | None]]:
    """(start, end) steps of the outages of one series."""
    starts = np.flatnonzero(began[0])
    ends = np.flatnonzero(ended[0])
    return [(int(s), next((int(e) for e in ends if e > s), None)) for s in starts]


def _depth(levels: Levels, first: int, last: int | None) -> Positions:
    """Mean share lost by draw, without the steps that hold the edges and those unobserved."""
    end = levels.shape[1] if last is None else last
    inner = levels[:, first + 1 : end if last is None else end - 1]
    if end - first <= 3 or np.isnan(inner[0]).all():
        inner = levels[:, first:end]
    # A step unobserved in the series is unobserved in every draw.
    return np.asarray(np.clip(np.nanmean(1 - inner, axis=1), 0, 1))


def _describe(ensemble: Ensemble, service: str) -> list[Found]:
    levels, step = ensemble.draws[service], ensemble.step_hours
    central = ensemble.central[service][None, :]
    series, drawn = (_Traced(x, *trace(x, step)) for x in (central, levels))
    episodes = _episodes(series.began, series.ended)
    outs = is_out(drawn.began, drawn.ended)
    cuts = sorted({0, levels.shape[1], *(t for pair in episodes for t in pair if t is not None)})

    found = []
    for first, last in episodes:
        own = float(series.place(np.array([first]), falling=True)[0])
        starts, start_found = _edge(drawn, own, drawn.began, first, cuts, falling=True)
        ends, end_found, over = None, 0.0, None
        if last is not None:
            # Where a deeper outage follows at once, the level falls at the end too.
            falling = any(start == last for start, _ in episodes)
            over = float(series.place(np.array([last]), falling=falling)[0])
            ends, end_found = _edge(drawn, over, drawn.ended, last, cuts, falling=falling)
        depth = _depth(levels, first, last)
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
            start_published=None,
            end_published=None,
            evidence=(Evidence(service, ensemble.sources[service], RULE, VERSION),),
        )
        hours = None if ends is None else ends * step
        stated = (own * step, None if over is None else over * step)
        found.append(Found(outage, starts * step, hours, stated))
    return found


def detect(ensemble: Ensemble) -> Detection:
    """Find the outages of every service in an ensemble.

    The outages are those of the published series; each draw then places their edges anew, which
    gives the spread, or misses them, which lowers the confidence.
    """
    found = [one for service in ensemble.draws for one in _describe(ensemble, service)]
    return Detection(ensemble, tuple(found))
