"""What happened to the network: outages, edges, hours and people."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

import numpy as np

from offswitch.assessment.ordered import Ordered, judge_detections, judge_gathered
from offswitch.case import Case
from offswitch.detect import (
    Detection,
    Edge,
    Found,
    Outage,
    agreement,
    compare_edges,
    cross_check,
    detect,
    draw_ensemble,
)
from offswitch.detect.edges import FARTHEST_S
from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown, detected_shutdown
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.timeline import HOUR, Interval


@dataclass(frozen=True, eq=False)
class NetworkPart:
    """The network's part of an assessment.

    Parameters
    ----------
    detections
        One a place and network; the first is the country's.
    shutdown
        Footprint of the first, from the earliest onset to the last return.
    service
        The service that hours are counted by: ``all``, or the first observed where it is not.
    effective, effective_from_cut, nominal
        Full-loss-equivalent hours from the first loss of any service and from the onset of this
        one, and hours from that onset to its stable return.
    effective_by_service
        The first of these by service.
    effective_bounds
        Effective hours with the series at its highest and at its lowest throughout, where it has
        bounds: wider than the interval, in which unknowns drawn apart average out.
    onset
        Start of the first outage of `service`.
    stable_return, ended
        When wired access, or `service`, was back to stay; where it never was, `ended` is False and
        the time is the end of the series.
    windows
        Restorations between two outages of wired access, or of `service`.
    edges
        Published edges beside the found ones, as in the JSON.
    cross_check, agreement
        How far publications agree, edge by edge and over all edges, as in the JSON.
    people
        People online who were cut off at the worst hour, or None where the case does not say, or
        not every service was seen.
    ordered
        How likely it is that the shutdown was ordered, by the outages of `service`; None where its
        place says nothing.
    """

    detections: tuple[Detection, ...]
    shutdown: Shutdown
    service: str
    effective: Estimate
    effective_from_cut: Estimate
    effective_bounds: tuple[float, float] | None
    effective_by_service: dict[str, Estimate]
    nominal: Estimate
    onset: datetime
    stable_return: datetime
    ended: bool
    windows: tuple[tuple[datetime, datetime], ...]
    edges: tuple[dict[str, Any], ...]
    cross_check: tuple[dict[str, Any], ...]
    agreement: dict[str, Any]
    people: Estimate | None
    ordered: Ordered | None

    @property
    def found(self) -> tuple[Found, ...]:
        """Every outage found, in every place."""
        return tuple(one for detection in self.detections for one in detection.found)

    @property
    def open_hours(self) -> float:
        """Hours of all restorations together."""
        return sum((end - start) / HOUR for start, end in self.windows)

    def wired(self) -> tuple[Found, ...]:
        """Outages of wired access in the first place, or of `service` where it is not observed."""
        return self.detections[0].of("fixed") or self.detections[0].of(self.service)


def _levels(case: Case) -> tuple[Callable[[datetime], str], tuple[str, ...]]:
    """What was reachable at a time, and the sources that the levels of the series rest on."""

    def reach_at(when: datetime) -> str:
        return next((level.reach for level in case.levels if when in level.interval), "none")

    return reach_at, union(*(level.sources for level in case.levels))


def _with_published(detection: Detection, edges: Sequence[Edge]) -> Detection:
    """Mark each edge of a reconstruction by whether a publication gives it, or a level does."""

    def published(outage: Outage, kind: str, when: datetime | None) -> bool:
        return when is not None and any(
            edge.kind == kind
            and (edge.service in (outage.service, "all") or outage.service == "all")
            and abs((edge.time - when).total_seconds()) <= FARTHEST_S
            for edge in edges
        )

    found = []
    for one in detection.found:
        o = one.outage
        # Where a deeper outage follows at once, its onset is this end.
        deeper = any(
            other.stated[0] == one.stated[1] and other.outage.service == o.service
            for other in detection.found
        )
        outage = replace(
            o,
            start_published=published(o, "cut", o.start),
            end_published=published(o, "cut" if deeper else "restored", o.end),
        )
        found.append(replace(one, outage=outage))
    return replace(detection, found=tuple(found))


def _effective_bounds(
    detection: Detection, shutdown: Shutdown, service: str
) -> tuple[float, float] | None:
    segments = shutdown.of(service)
    ensemble = detection.ensemble
    if service not in ensemble.bounds:
        return None
    steps = [int(ensemble.position(s.interval.start)) for s in segments]
    hours = np.array([s.interval.hours for s in segments])
    low, high = (np.clip(1 - b[steps], 0, 1) for b in ensemble.bounds[service])
    return float(np.nansum(hours * high)), float(np.nansum(hours * low))


def _filled(hours: Draws, median: float) -> Draws:
    """Draws in which an edge was not found take the median, so that draws stay paired."""
    return np.where(np.isfinite(hours), hours, median)


def onset_to_return(
    found: Sequence[Found], end_of_series: float, sources: tuple[str, ...]
) -> Estimate:
    """Hours from the first onset of some outages to the return that ends the last of them."""
    first, last = found[0], found[-1]
    start = _filled(first.start_hours, float(np.nanmedian(first.start_hours)))
    if last.end_hours is None:
        end: Draws = np.array([end_of_series])
    else:
        end = _filled(last.end_hours, float(np.nanmedian(last.end_hours)))
    return Estimate(end - start, "h", "onset_to_stable_return", sources)


def detect_case(case: Case, parameters: Parameters) -> tuple[Detection, ...]:
    """Find the outages of a case, by place and network, the country's own first."""
    base = [edge for edge in case.edges if edge.base]
    if case.gathered is not None:
        base += case.gathered.edges
    ensembles = draw_ensemble(case.observations, base, parameters)
    detections = tuple(detect(ensemble) for ensemble in ensembles)
    if case.levels and base:
        detections = tuple(_with_published(d, base) for d in detections)
    return detections


def assess_network(case: Case, parameters: Parameters) -> NetworkPart:
    """Detect the outages of a case and measure their length.

    Raises
    ------
    CaseError
        If nothing is found in the first place of the observations.
    """
    detections = detect_case(case, parameters)
    first = detections[0]
    if not first.found:
        raise CaseError("nothing_found", name=case.name)
    service = "all" if first.of("all") else first.found[0].outage.service
    if case.gathered is not None and case.gathered.found:
        detections, ordered = judge_gathered(detections, service, case.gathered)
    else:
        detections, ordered = judge_detections(detections, service)
    first = detections[0]
    shutdown = detected_shutdown(case.name, first, case.series, *_levels(case))
    whole = first.of(service)
    wired = first.of("fixed") or whole
    last_end = first.ensemble.time(next(iter(first.ensemble.central.values())).size)
    length = first.ensemble.position(last_end) * first.ensemble.step_hours
    from_cut = shutdown.clip(Interval(whole[0].outage.start, last_end))
    people = None
    population = f"population_{case.gdp_year}"
    if service == "all" and population in parameters and "online_share" in parameters:
        online = parameters.draw(population) * parameters.draw("online_share")
        online = Estimate(online.draws, "people", "people_online", online.sources)
        people = shutdown.people_affected(online, service)
    return NetworkPart(
        detections=detections,
        shutdown=shutdown,
        service=service,
        effective=shutdown.hours_lost(service),
        effective_from_cut=from_cut.hours_lost(service),
        effective_bounds=_effective_bounds(first, shutdown, service),
        effective_by_service={s: shutdown.hours_lost(s) for s in first.ensemble.draws},
        nominal=onset_to_return((whole[0], wired[-1]), length, shutdown.sources),
        onset=whole[0].outage.start,
        stable_return=wired[-1].outage.end or last_end,
        ended=wired[-1].outage.end is not None,
        windows=tuple(
            (a.outage.end, b.outage.start)
            for a, b in pairwise(wired)
            if a.outage.end is not None and a.outage.end < b.outage.start
        ),
        edges=tuple(compare_edges(case.edges, [f for d in detections for f in d.found])),
        cross_check=tuple(cross_check(case.edges)),
        agreement=agreement(case.edges),
        people=people,
        ordered=ordered,
    )
