"""Claims about remittances: what was held up, and whether the network alone would have."""

from offswitch.assessment.answers.record import Record, graded, percent, unmeasured, verdict
from offswitch.assessment.remittances import Direction, RemittancesPart
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.claims.rules import HIT
from offswitch.estimate import Estimate, show, show_value
from offswitch.text import message


def remittances(claim: Claim, record: Record) -> Verdict:
    """Set what a claim says of remittances beside what the model holds up.

    Without a number: that they were hit holds in part where the network alone, had the banks stayed
    open, would have held up at least `HIT` of what fell due. No record of it bears that out.
    """
    part = record.remittances
    found = None if part is None else part.of(claim.about or "in")
    if part is None or found is None:
        return unmeasured(claim, "unmeasured.no_remittances")
    if claim.kind == "qualitative":
        return _hit(claim, part, found)
    readings = _numbers(claim, record, found)
    if not readings:
        return unmeasured(claim, "unmeasured.remittances_unit", local=record.case.local_unit)
    where = message(f"remittances.direction.{found.flow.direction}")
    why = message("why.remittances_number", direction=where, readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "interval/2", why, readings)


def grade_hit(both: Estimate, network: Estimate, *, witnessed: bool) -> str:
    """Verdict on that something was hit, by the share that stopped, and by one cause alone.

    A model whose habits are assumed confirms nothing that no record from elsewhere says.
    """
    if network.p05 >= HIT:
        return "supported" if witnessed else "partly_supported"
    if both.p95 < HIT:
        return "contradicted"
    return "partly_supported" if network.p95 >= HIT else "not_attributable"


def _hit(claim: Claim, part: RemittancesPart, found: Direction) -> Verdict:
    told = grade_hit(found.late_share, found.network_share, witnessed=False)
    where = message(f"remittances.direction.{found.flow.direction}")
    shares = {"share": show(found.late_share), "network": show(found.network_share)}
    if told == "not_attributable":
        why = message("why.remittances_closure", direction=where, **shares)
    else:
        why = message(
            "why.remittances_hit",
            direction=where,
            late=show(found.late),
            lost=show_value(found.lost.p50, found.lost.unit),
            waited=show(part.waited),
            **shares,
        )
    readings = [
        Reading(message("label.remittances.late"), found.late_share.from_sources(*_own(found))),
        Reading(message("label.remittances.network"), found.network_share),
        Reading(message("label.remittances.late_value", direction=where), found.late),
    ]
    return verdict(claim, told, "hit/1", why, readings)


def _own(found: Direction) -> tuple[str, ...]:
    return found.flow.per_day.sources


def _numbers(claim: Claim, record: Record, found: Direction) -> list[Reading]:
    where = message(f"remittances.direction.{found.flow.direction}")
    if claim.unit == "percent":
        return [Reading(message("label.remittances.late"), percent(found.late_share))]
    label = message("label.remittances.late_value", direction=where)
    if claim.unit == found.late.unit:
        return [Reading(label, found.late)]
    if claim.unit == "usd" and "local_per_usd" in record.parameters:
        return [Reading(label, found.late / record.parameters.draw("local_per_usd"))]
    return []
