"""Claims about the network itself: when, where, and whether it was the power."""

from offswitch import places
from offswitch.assessment.answers.record import Record, minute, reading, unmeasured, verdict
from offswitch.claims import Claim, Verdict
from offswitch.text import message
from offswitch.timeline import iso


def outage_start(claim: Claim, record: Record) -> Verdict:
    """Set a claimed day of onset beside the found onset."""
    onset = record.network.onset
    same = iso(onset).startswith(claim.day)
    return verdict(
        claim,
        "supported" if same else "contradicted",
        "edge/1",
        message("why.start", found=minute(onset), day=claim.day),
        sources=record.network.shutdown.sources,
    )


def outage_end(claim: Claim, record: Record) -> Verdict:
    """Set a claimed day of return beside the stable return and the restorations before it.

    `about` is ``temporary`` where the claim itself says that the return did not last.
    """
    back = record.network.stable_return
    briefly = any(iso(start).startswith(claim.day) for start, _ in record.network.windows)
    if claim.about == "temporary":
        found, key = ("supported", "temporary") if briefly else ("contradicted", "never")
    elif iso(back).startswith(claim.day):
        found, key = "supported", "stable"
    else:
        found, key = ("partly_supported", "briefly") if briefly else ("contradicted", "never")
    why = message(f"why.end.{key}", found=minute(back), day=claim.day)
    return verdict(claim, found, "edge/1", why, sources=record.network.shutdown.sources)


def outage_scope(claim: Claim, record: Record) -> Verdict:
    """A cut of some cities, beside an outage of the whole country."""
    found_in = [d.ensemble.place for d in record.network.detections if d.found]
    national = record.case.place in found_in
    services = record.network.effective_by_service
    return verdict(
        claim,
        "partly_supported" if national else "cannot_be_checked",
        "edge/1" if national else "unmeasured/1",
        message("why.scope", place=places.name(record.case.place))
        if national
        else message("why.no_scope"),
        [
            reading(message("label.hours_lost", service=name), hours.p50, "h", *hours.sources)
            for name, hours in services.items()
        ],
    )


def outage_not_power(claim: Claim, record: Record) -> Verdict:
    """A power failure before the outage, beside the power failures on record."""
    window, onset = claim.window or record.case.window, record.network.onset
    failures = record.events("power")
    inside = [event for event in failures if event.time in window and event.time <= onset]
    if not failures:
        return unmeasured(claim, "no_power_record")
    return verdict(
        claim,
        "supported" if inside else "contradicted",
        "record/1",
        message(
            "why.power.inside" if inside else "why.power.outside",
            when=minute((inside or failures)[0].time),
            onset=minute(onset),
        ),
        sources=[event.source for event in failures],
    )


def event_date(claim: Claim, record: Record) -> Verdict:
    """Set the day of an event beside the record."""
    events = record.events(claim.about)
    if not events:
        return unmeasured(claim, "no_event_record")
    same = any(iso(event.time).startswith(claim.day) for event in events)
    return verdict(
        claim,
        "supported" if same else "contradicted",
        "record/1",
        message("why.event", what=events[0].what, when=iso(events[0].time)[:10]),
        sources=[event.source for event in events],
    )


def _access(claim: Claim, record: Record, key: str) -> Verdict:
    services = record.network.effective_by_service
    nominal = record.network.nominal.p50
    lost = services.get("mobile", record.network.effective).p50
    windows = sum((b - a).total_seconds() / 3600 for a, b in record.network.windows)
    return unmeasured(claim, key, mobile=lost, nominal=nominal, windows=windows)


def messaging(claim: Claim, record: Record) -> Verdict:
    """No measurement of one service: what the rest of the network did stands beside it."""
    return _access(claim, record, "unmeasured.messaging")


def payments(claim: Claim, record: Record) -> Verdict:
    """No payment model: the hours without a link stand beside the press record."""
    return _access(claim, record, "unmeasured.payments")
