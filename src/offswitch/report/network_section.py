"""What happened to the network."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from statistics import median
from typing import Any

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.ordered import Ordered
from offswitch.detect import Edge, Outage
from offswitch.estimate import digits, show
from offswitch.report.judgement import REASONS, judgement_line, reasons
from offswitch.report.section import Grid, Section, clock, clock_text, named, span
from offswitch.text import clauses, join, number, say


def local_clocks(when: datetime, place: str) -> str:
    """Write a time by the clocks of a country; of many zones, the first and the last."""
    offsets = places.utc_offsets(place, when.date())
    shown = offsets if len(offsets) <= 3 else (offsets[0], offsets[-1])
    hours = [(when + o, o.total_seconds() / 3600) for o in shown]
    told = [f"{clock(t)} UTC{number(hour, '+g')}" for t, hour in hours]
    return " / ".join(told) if shown is offsets else say("span", low=told[0], high=told[-1])


def _outage(outage: Outage, place: str) -> tuple[str, ...]:
    def edge(
        when: datetime | None, span: tuple[datetime, datetime] | None, published: bool | None
    ) -> str:
        if when is None or span is None:
            return "-"
        if published is False:
            return say("report.edge_chosen", time=clock(when))
        early, late = ((t - when).total_seconds() / 60 for t in span)
        if late - early < 1:  # nothing was said of its error
            return clock(when)
        if abs(early + late) < 0.2 * (late - early) + 2:
            return say("report.edge", time=clock(when), minutes=(late - early) / 2)
        return say("report.edge_uneven", time=clock(when), early=early, late=late)

    return (
        _what(outage, place),
        edge(outage.start, outage.start_interval, outage.start_published),
        edge(outage.end, outage.end_interval, outage.end_published),
        f"{number(outage.depth, '.0%')} ({span(outage.depth_interval, '.0%')})",
        number(outage.confidence, ".0%"),
    )


def _what(outage: Outage, place: str) -> str:
    """Say of what: the service, and the network or the place where it is not the case's own."""
    elsewhere = "" if outage.place == place else places.name(outage.place)
    return join(filter(None, (say(f"service.{outage.service}"), outage.network, elsewhere)))


def edge_label(edge: Edge, place: str) -> str:
    """Name an edge by its time, so that nobody needs its id, and by a place that is not `place`."""
    elsewhere = "" if edge.place == place else places.name(edge.place)
    service = join(filter(None, (say(f"service.{edge.service}"), elsewhere)))
    return say(f"report.edge_{edge.kind}", time=clock(edge.time), service=service)


def network_section(found: Assessment, full: bool) -> Section:
    """Return the section; `full` adds all that is left out otherwise."""
    return Section("network", say("report.happened"), tuple(_items(found, full)))


def _items(found: Assessment, full: bool) -> Iterator[str | Grid]:
    network = found.network
    yield say(
        "report.summary" if network.ended else "report.summary.open",
        service=say(f"service.{network.service}"),
        place=places.name(found.case.place),
        cut=show(network.effective_from_cut),
        onset=clock(network.onset),
        back=clock(network.stable_return),
        local=local_clocks(network.onset, found.case.place),
        hours=show(network.nominal),
        effective=show(network.effective),
    )
    if network.effective_bounds is not None:
        low, high = map(digits, network.effective_bounds)
        yield say("report.bounds", low=low, high=high)
    for caveat in network.effective.caveats:
        yield say("report.caveat", caveat=caveat)
    if network.people is not None:
        yield say("report.people", people=show(network.people))
    shown = [
        one.outage
        for one in network.found
        if full
        or one.outage.service in {"mobile", network.wired()[0].outage.service}
        or one.outage.place != found.case.place
    ]
    columns = ("service", "start", "end", "depth", "confidence")
    yield named(columns, [_outage(outage, found.case.place) for outage in shown], right=2)
    if any(False in (o.start_published, o.end_published) for o in shown):
        yield say("report.chosen")
    if network.windows:
        yield say(
            "report.windows",
            count=len(network.windows),
            hours=network.open_hours,
            service=say(f"service.{network.wired()[0].outage.service}"),
        )
    yield from _ordered(network.ordered, full, ended=network.ended)
    yield from _edges(found)


def _ordered(ordered: Ordered | None, full: bool, *, ended: bool) -> Iterator[str]:
    """How likely it is that it was ordered, and why."""
    if ordered is None:
        yield say("report.ordered.no_place")
        return
    one = "report.ordered.one" if ended else "report.ordered.open"
    yield say(
        "report.ordered" if ordered.count > 1 else one,
        last=judgement_line(ordered.last),
        first=judgement_line(ordered.first),
        bare=judgement_line(ordered.without_record),
        count=ordered.count,
        service=say(f"service.{ordered.service}"),
    )
    shown = reasons(ordered.last, None if full else REASONS)
    yield say("report.ordered.why", reasons=clauses(shown))
    if ordered.last.unknown:
        yield say("report.ordered.unknown", what=clauses(ordered.last.unknown))


def _edges(found: Assessment) -> Iterator[str | Grid]:
    network = found.network
    off = [abs(r["difference_s"]) / 60 for r in network.edges if r["difference_s"] is not None]
    if off:
        yield say(f"report.edges.{found.case.series}", median=median(off), most=max(off))
    if not network.cross_check:
        return
    yield say(f"report.cross.{found.case.series}")
    used = {edge.id: edge for edge in found.case.edges if edge.base}
    names = {id: edge_label(edge, found.case.place) for id, edge in used.items()}
    rows = [
        (
            names.get(row["edge"], row["edge"]),
            _said_when(row["sources"]),
            say("report.minutes", minutes=row["range_s"] / 60),
        )
        for row in network.cross_check
    ]
    yield named(("edge", "sources", "agree"), rows, right=1)
    agreed = network.agreement
    if agreed["median_s"] is not None:
        yield say(
            "report.agreement",
            edges=len(agreed["edges"]),
            within=agreed["within_stated"],
            median=agreed["median_s"] / 60,
            greatest=agreed["greatest_s"] / 60,
            alone=clauses(names.get(id, id) for id in agreed["one_source_only"]) or "-",
        )


def _said_when(sources: Sequence[dict[str, Any]]) -> str:
    day = clock_text(sources[0]["time"])[:10]
    times = [
        f"{clock_text(when)[11:]} {', '.join(s['source'] for s in group)}"
        for when, group in groupby(sources, key=lambda s: str(s["time"]))
    ]
    return say("list.colon", what=day, told=clauses(times))
