"""Claims about card payments and cash: what failed, and whether the network alone would have."""

import numpy as np

from offswitch.assessment.answers.record import Record, graded, percent, unmeasured, verdict
from offswitch.assessment.answers.remittances import grade_hit
from offswitch.assessment.payments import PaymentsPart, paired
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.estimate import Estimate, show
from offswitch.payments.summary import Summary
from offswitch.provenance import union
from offswitch.text import clauses, message

#: What must be on record elsewhere for a claim without a number to be supported, by what it is
#: about: of losses there is no record.
WITNESS = {"": "terminals_down", "as_meant": "terminals_down", "queues": "queues", "lost": "lost"}


def payments(claim: Claim, record: Record) -> Verdict:
    """Set what a claim says of payments beside the model, and beside what is on record.

    Without a number: that they failed holds where the network alone, had banks stayed open, would
    have kept at least `HIT` of purchases from being made as meant, and others than the claim's own
    source say so (of queues, where it is about them); in part where the model alone does.
    """
    part = record.payments
    if part is None:
        return unmeasured(claim, "unmeasured.no_payments")
    if claim.kind == "qualitative":
        return _failed(claim, part)
    readings = _numbers(claim, record, part)
    if not readings:
        return unmeasured(claim, "unmeasured.payments_unit", local=record.case.local_unit)
    why = message("why.payments_number", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "interval/2", why, readings)


def _failed(claim: Claim, part: PaymentsPart) -> Verdict:
    """That payments failed and people queued, by the model and by statements on record."""
    share = "lost" if claim.about == "lost" else "as_meant"
    both, network = (_shares(part, run)[share] for run in (part.both, part.network))
    others = [
        row
        for row in part.recorded
        if row.row.what != "reachable" and not set(row.row.sources) & set(claim.sources)
    ]
    asked = WITNESS[claim.about]
    witnessed = asked in {row.row.what for row in others}
    told = grade_hit(both, network, witnessed=witnessed)
    told_of = [
        message(f"payments.recorded.{row.row.what}", shown=show(row.shown)) for row in others
    ]
    why = message(
        "why.payments_hit" if told != "not_attributable" else "why.payments_closure",
        both=show(both),
        network=show(network),
        made=message(f"why.payments_made.{share}"),
        queue=show(part.both.longest_queue),
        record=message("why.payments_record", list=clauses(told_of)) if told_of else "",
        alone=""
        if witnessed
        else message("why.payments_alone", what=message(f"why.payments_alone.{asked}")),
    )
    readings = [
        Reading(message(f"label.payments.{share}"), both),
        Reading(message("label.payments.network"), network),
        Reading(message("label.payments.queue"), _sourced(part, part.both.longest_queue)),
    ]
    return verdict(claim, told, "hit/1", why, readings, [s for r in others for s in r.row.sources])


def _shares(part: PaymentsPart, run: Summary) -> dict[str, Estimate]:
    """What was lost, and what was not made as meant, of what was meant in the shutdown.

    Both may fall due after it; the days before and after, which a plan has as many of as one
    likes, are no part of what they are divided by.
    """
    meant = run.intended.estimate.draws
    failed = {"lost": run.lost.estimate.draws, "as_meant": meant - run.in_time.estimate.draws}
    return {
        name: _sourced(part, Estimate(np.minimum(x / (meant * part.cut_part), 1), "share", name))
        for name, x in failed.items()
    }


def _sourced(part: PaymentsPart, estimate: Estimate) -> Estimate:
    return estimate.from_sources(*union(part.sources))


def _numbers(claim: Claim, record: Record, part: PaymentsPart) -> list[Reading]:
    lost = _sourced(part, part.both.lost.estimate)
    if claim.about == "queues":
        return []
    if claim.unit == "percent":
        shares = _shares(part, part.both)
        names = [claim.about] if claim.about else list(shares)
        return [Reading(message(f"label.payments.{n}"), percent(shares[n])) for n in names]
    if claim.about == "as_meant":
        return []
    label = message("label.payments.lost_value")
    if claim.unit == lost.unit:
        return [Reading(label, lost)]
    if claim.unit == "usd" and "local_per_usd" in record.parameters:
        rate = paired(record.parameters.draw("local_per_usd"), lost.draws.size)
        return [Reading(label, lost / rate)]
    return []
