"""What happened to the network: outages, edges, hours and people."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from offswitch.case import Case
from offswitch.detect import Detection, Found, compare_edges, cross_check, detect, draw_ensemble
from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown, detected_shutdown
from offswitch.parameters import Parameters
from offswitch.provenance import union


@dataclass(frozen=True, eq=False)
class NetworkPart:
    """The network's part of an assessment.

    Parameters
    ----------
    detections
        One a place and network; the first is the country's.
    shutdown
        Footprint of the first, from the earliest onset to the last return.
    effective, nominal
        Full-loss-equivalent hours, and hours from onset to stable return.
    effective_bounds
        Effective hours with the series at its highest and at its lowest throughout, where it has
        bounds: wider than the interval, in which unknowns drawn apart average out.
    windows
        Restorations between two outages of wired access.
    people
        People online when it began, or None where the case does not say.
    """

    detections: tuple[Detection, ...]
    shutdown: Shutdown
    effective: Estimate
    effective_bounds: tuple[float, float] | None
    effective_by_service: dict[str, Estimate]
    nominal: Estimate
    onset: datetime
    stable_return: datetime
    windows: tuple[tuple[datetime, datetime], ...]
    edges: tuple[dict[str, Any], ...]
    cross_check: tuple[dict[str, Any], ...]
    people: Estimate | None

    @property
    def found(self) -> tuple[Found, ...]:
        """Every outage found, in every place."""
        return tuple(one for detection in self.detections for one in detection.found)

    def wired(self) -> tuple[Found, ...]:
        """Outages of wired access in the first place, or of its first service."""
        return _of(self.detections[0], "fixed")


def _of(detection: Detection, service: str) -> tuple[Found, ...]:
    """Outages of a service, or of `all`, or of the first that has any."""
    first = detection.found[0].outage.service
    return next(f for s in (service, "all", first) if (f := detection.of(s)))


def _filled(hours: Draws, median: float) -> Draws:
    """Draws in which an edge was not found take the median, so that draws stay paired."""
    return np.where(np.isfinite(hours), hours, median)


def _levels(case: Case) -> tuple[Callable[[datetime], str], tuple[str, ...]]:
    """What was reachable at a time, and the sources that the levels of the series rest on."""

    def reach_at(when: datetime) -> str:
        return next((level.reach for level in case.levels if when in level.interval), "none")

    return reach_at, union(*(level.sources for level in case.levels))


def _effective_bounds(detection: Detection, shutdown: Shutdown) -> tuple[float, float] | None:
    segments = shutdown.of("all")
    ensemble = detection.ensemble
    if segments[0].service not in ensemble.bounds:
        return None
    steps = [int(ensemble.position(s.interval.start)) for s in segments]
    hours = np.array([s.interval.hours for s in segments])
    low, high = (np.clip(1 - b[steps], 0, 1) for b in ensemble.bounds[segments[0].service])
    return float(np.nansum(hours * high)), float(np.nansum(hours * low))


def _nominal(found: Sequence[Found], end_of_series: float, sources: tuple[str, ...]) -> Estimate:
    first, last = found[0], found[-1]
    start = _filled(first.start_hours, float(np.nanmedian(first.start_hours)))
    if last.end_hours is None:
        end: Draws = np.array([end_of_series])
    else:
        end = _filled(last.end_hours, float(np.nanmedian(last.end_hours)))
    return Estimate(end - start, "h", "onset to stable return", sources)


def assess_network(case: Case, parameters: Parameters) -> NetworkPart:
    """Detect the outages of a case and measure their length.

    Raises
    ------
    CaseError
        If nothing is found in the first place of the observations.
    """
    base = [edge for edge in case.edges if edge.base]
    ensembles = draw_ensemble(case.observations, base, parameters)
    detections = tuple(detect(ensemble) for ensemble in ensembles)
    first = detections[0]
    if not first.found:
        raise CaseError("nothing_found", name=case.name)
    shutdown = detected_shutdown(case.name, first, case.series, *_levels(case))
    services = list(first.ensemble.draws)
    whole, wired = _of(first, "all"), _of(first, "fixed")
    last_end = first.ensemble.time(next(iter(first.ensemble.central.values())).size)
    length = first.ensemble.position(last_end) * first.ensemble.step_hours
    people = None
    population = f"population_{case.gdp_year}"
    if population in parameters and "online_share" in parameters:
        online = parameters.draw(population) * parameters.draw("online_share")
        people = shutdown.people_affected(Estimate(online.draws, "people", "", online.sources))
    return NetworkPart(
        detections=detections,
        shutdown=shutdown,
        effective=shutdown.hours_lost(),
        effective_bounds=_effective_bounds(first, shutdown),
        effective_by_service={s: shutdown.hours_lost(s) for s in services},
        nominal=_nominal(whole, length, shutdown.sources),
        onset=whole[0].outage.start,
        stable_return=wired[-1].outage.end or last_end,
        windows=tuple(
            (a.outage.end, b.outage.start)
            for a, b in itertools.pairwise(wired)
            if a.outage.end is not None and a.outage.end < b.outage.start
        ),
        edges=tuple(compare_edges(case.edges, [f for d in detections for f in d.found])),
        cross_check=tuple(cross_check(case.edges)),
        people=people,
    )
