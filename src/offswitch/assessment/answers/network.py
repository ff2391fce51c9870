"""Claims about the network itself: when, where, how deep, and whether it was the power."""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from itertools import pairwise

import numpy as np

from offswitch import places
from offswitch.assessment.answers.record import (
    Record,
    graded,
    minute,
    reading,
    unmeasured,
    verdict,
)
from offswitch.assessment.network import onset_to_return
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all, grade_date
from offswitch.claims.dates import has_clock
from offswitch.claims.judge import FAILS, HOLDS, NEARLY, OPEN, overall
from offswitch.detect import Found
from offswitch.detect.outage import Span
from offswitch.estimate import Estimate, point
from offswitch.observations import SERVICES
from offswitch.text import Message, join, message

#: What may be said of a date, best first.
_BEST = (HOLDS, NEARLY, OPEN, FAILS)


def _span(edge: Span) -> Message:
    return message("span", low=minute(edge[0]), high=minute(edge[1]))


def _said(claim: Claim) -> str:
    """Write a claimed date, with its comparator where it is not exact."""
    return claim.day if claim.comparator == "=" else f"{claim.comparator} {claim.day}"


def _of(claim: Claim, record: Record) -> Sequence[Found]:
    """Outages of the service that a claim names, or of the one that hours are counted by."""
    service = claim.about if claim.about in SERVICES else record.network.service
    return record.network.detections[0].of(service)


def _only_witness(claim: Claim, record: Record, kind: str, found: datetime) -> bool:
    """Whether a claim's own source gave the only published statements of the edge nearest a time.

    Those of another service than the claim's are left out.
    """
    services = (
        {claim.about, "all"} if claim.about in SERVICES else {record.network.service, "fixed"}
    )
    known = [e for e in record.case.edges if e.kind == kind and e.service in services]
    if not known:
        return False
    nearest = min(known, key=lambda edge: abs(edge.time - found)).id
    return {edge.source for edge in known if edge.id == nearest} <= set(claim.sources)


def outage_start(claim: Claim, record: Record) -> Verdict:
    """Set a claimed date of onset beside the found onset and its interval (`about`: a service)."""
    found = _of(claim, record)
    if not found:
        return unmeasured(claim, "no_service", service=claim.about)
    outage = found[0].outage
    if _only_witness(claim, record, "cut", outage.start):
        return unmeasured(claim, "own_source")
    why = message(
        "why.start",
        found=minute(outage.start),
        span=_span(outage.start_interval),
        day=_said(claim),
    )
    told = overall([grade_date(claim, *outage.start_interval)])
    return verdict(claim, told, "edge/3", why, sources=record.network.shutdown.sources)


def outage_end(claim: Claim, record: Record) -> Verdict:
    """Set a claimed date of return beside the stable return and the restorations before it.

    `about` is ``temporary`` where the claim itself says that the return did not last, or names a
    service.
    """
    network = record.network
    found = _of(claim, record) if claim.about in SERVICES else network.wired()
    if not found:
        return unmeasured(claim, "no_service", service=claim.about)
    outage = found[-1].outage
    if outage.end is None or outage.end_interval is None:
        return unmeasured(claim, "still_out")
    ends = [(a.outage.end, b.outage.start) for a, b in pairwise(found)]
    # An outage that ends where a deeper or milder one starts was no return.
    passing = [end for end, onset in ends if end is not None and end < onset]
    grades = [grade_date(claim, when, when) for when in passing]
    brief = [when for when, told in zip(passing, grades, strict=True) if told == HOLDS]
    told = grade_date(claim, *outage.end_interval)
    if claim.about == "temporary":
        judged = overall([min(grades, key=_BEST.index)] if grades else [FAILS])
        key = "temporary" if brief else "no_restoration" if judged == "contradicted" else "near"
    elif _only_witness(claim, record, "restored", outage.end):
        return unmeasured(claim, "own_source")
    elif told != HOLDS and brief:
        judged, key = "partly_supported", "briefly"
    else:
        judged = overall([told])
        key = "stable" if told == HOLDS else "never" if told == FAILS else "near"
    why = message(
        f"why.end.{key}",
        found=minute(outage.end),
        span=_span(outage.end_interval),
        day=_said(claim),
        restored=minute(brief[0]) if brief else "",
        before=message("end.before", all=", ".join(map(minute, passing)))
        if passing
        else message("end.none_before"),
    )
    return verdict(claim, judged, "edge/3", why, sources=network.shutdown.sources)


def outage_duration(claim: Claim, record: Record) -> Verdict:
    """A length, beside both of ours: onset to stable return, and full hours weighted by depth."""
    network = record.network
    found = _of(claim, record)
    if not found:
        return unmeasured(claim, "no_service", service=claim.about)
    if claim.about in SERVICES:
        if found[-1].outage.end is None:
            return unmeasured(claim, "still_out")
        nominal = onset_to_return(found, 0.0, network.shutdown.sources)
        effective = network.shutdown.hours_lost(claim.about)
    else:
        nominal, effective = network.nominal, network.effective
    if claim.unit == "day":
        nominal, effective = (e * point(1 / 24, "day/h") for e in (nominal, effective))
    readings = [
        Reading(message("label.nominal"), nominal),
        Reading(message("label.effective"), effective),
    ]
    rows = () if claim.about else record.case.published_hours  # these are of the whole
    published = join([message("published_hours", hours=row.hours, whose=row.whose) for row in rows])
    told = graded(claim, readings)
    if len({grade(claim, r.estimate) for r in readings}) > 1:
        told = message("why.lengths", readings=told)
    why = message(
        "why.duration_published" if published else "why.readings",
        readings=told,
        published=published,
    )
    return verdict(claim, grade_all(claim, readings), "hours/2", why, readings)


def outage_depth(claim: Claim, record: Record) -> Verdict:
    """The share of normal lost at the worst, of the service in `about` or of all."""
    service = claim.about or record.network.service
    shutdown = record.network.shutdown
    known = [s.severity for s in shutdown.of(service) if s.severity is not None]
    if not _of(claim, record) or not known:  # the shutdown gives a service those of all
        return unmeasured(claim, "no_service", service=service)
    worst = 100 * reduce(np.maximum, known)
    depth = Estimate(worst, "percent", "greatest_severity", shutdown.sources)
    readings = [Reading(message("label.depth", service=service), depth)]
    why = message("why.readings", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "hours/2", why, readings)


def people_affected(claim: Claim, record: Record) -> Verdict:
    """People online who were cut off at the worst hour."""
    people = record.network.people
    if people is None:
        return unmeasured(claim, "no_people")
    readings = [Reading(message("label.people"), people)]
    why = message("why.readings", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "hours/2", why, readings)


def restorations(claim: Claim, record: Record) -> Verdict:
    """How often access came back before it stayed."""
    network = record.network
    count = reading(
        message("label.restorations"), len(network.windows), "count", *network.shutdown.sources
    )
    why = message("why.readings", readings=graded(claim, [count]))
    return verdict(claim, grade_all(claim, [count]), "hours/2", why, [count])


def outage_scope(claim: Claim, record: Record) -> Verdict:
    """A cut of some cities, beside an outage of the whole country."""
    found_in = [d.ensemble.place for d in record.network.detections if d.found]
    if record.case.place not in found_in:
        return unmeasured(claim, "no_scope")
    services = record.network.effective_by_service
    return verdict(
        claim,
        "partly_supported",
        "edge/1",
        message("why.scope", place=places.name(record.case.place)),
        [
            reading(message("label.hours_lost", service=name), hours.p50, "h", *hours.sources)
            for name, hours in services.items()
        ],
    )


def outage_not_power(claim: Claim, record: Record) -> Verdict:
    """A power failure before the outage, beside the power failures on record."""
    window, onset = claim.window or record.case.window, record.network.onset
    failures = [e for e in record.events("power") if e.source not in claim.sources]
    if not failures:
        return unmeasured(claim, "no_power_record")
    if onset not in window:
        return unmeasured(claim, "power.another_time", onset=minute(onset))
    inside = [event for event in failures if window.start <= event.time <= onset]
    why = message(
        "why.power.inside" if inside else "why.power.outside",
        when=", ".join(minute(event.time) for event in inside or failures),
        onset=minute(onset),
    )
    return verdict(
        claim,
        "supported" if inside else "contradicted",
        "record/2",
        why,
        sources=[event.source for event in failures],
    )


def event_date(claim: Claim, record: Record) -> Verdict:
    """Set the date of an event beside the record."""
    known = record.events(claim.about)
    events = [event for event in known if event.source not in claim.sources]
    if not events:
        return unmeasured(claim, "own_source" if known else "no_event_record")
    grades = [grade_date(claim, event.time, event.time) for event in events]
    best = min(grades, key=_BEST.index)
    event = events[grades.index(best)]
    when = minute(event.time) if has_clock(claim.day) else f"{event.time:%Y-%m-%d}"
    return verdict(
        claim,
        overall([best]),
        "record/2",
        message("why.event", what=event.what, when=when),
        sources=[event.source for event in events],
    )


def messaging(claim: Claim, record: Record) -> Verdict:
    """No measurement of one service: what the rest of the network did stands beside it."""
    services = record.network.effective_by_service
    nominal = record.network.nominal.p50
    lost = services.get("mobile", record.network.effective).p50
    windows = sum((b - a).total_seconds() / 3600 for a, b in record.network.windows)
    key = "unmeasured.messaging"
    return unmeasured(claim, key, mobile=lost, nominal=nominal, windows=windows)
