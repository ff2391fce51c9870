"""Claims about money: the cost of the shutdown, and what miners lost."""

from offswitch.assessment.answers.record import Record, unmeasured, verdict
from offswitch.claims import Claim, Reading, Verdict, grade, grade_all
from offswitch.claims.judge import HOLDS
from offswitch.economy import Cost
from offswitch.estimate import show, show_value
from offswitch.text import message


def _readings(costs: tuple[Cost, ...], kind: str) -> list[Reading]:
    return [
        Reading(message(f"method.{cost.method}"), cost.usd)
        for cost in costs
        if cost.basis.kind == kind
    ]


def cost_of_shutdown(claim: Claim, record: Record) -> Verdict:
    """A cost, beside what the published methods span.

    Methods that disagree cannot confirm a figure: one inside their range is partly supported, one
    outside every method and every kind of hours is contradicted.
    """
    window = claim.window
    if window is not None and not window.overlaps(record.case.window):
        return unmeasured(claim, "other_event")
    if not record.money.costs or claim.value is None:
        return unmeasured(claim, "no_costs")
    if claim.about == "mining":
        return _mining_lifts_cost(claim, record)
    effective = _readings(record.money.costs, "effective")
    everything = [
        r
        for kind in ("effective", "nominal", "published")
        for r in _readings(record.money.costs, kind)
    ]
    if claim.comparator not in ("=", "~"):
        return verdict(
            claim,
            grade_all(claim, everything),
            "methods/1",
            message(
                "why.cost_beyond",
                holding=sum(grade(claim, r.estimate) == HOLDS for r in effective),
                methods=len(effective),
                all_holding=sum(grade(claim, r.estimate) == HOLDS for r in everything),
                all=len(everything),
                range=_range(effective),
            ),
            effective,
        )
    low, high = _ends(everything)
    inside = low <= claim.value <= high
    cost_rate = record.money.rates.get("netblocks_cost")
    hours = claim.value / cost_rate.p50 if cost_rate is not None else float("nan")
    why = "why.cost_inside" if inside else "why.cost_outside"
    return verdict(
        claim,
        "partly_supported" if inside else "contradicted",
        "methods/1",
        message(why, range=_range(effective), hours=hours),
        effective,
    )


def _ends(readings: list[Reading]) -> tuple[float, float]:
    """Lowest and highest end of the readings' intervals."""
    return min(r.estimate.p05 for r in readings), max(r.estimate.p95 for r in readings)


def _range(readings: list[Reading]) -> str:
    low, high = _ends(readings)
    return f"{show_value(low, 'usd')} to {show_value(high, 'usd')}"


def _mining_lifts_cost(claim: Claim, record: Record) -> Verdict:
    """A cost far above a figure because of mining, beside what miners lost."""
    if record.mining is None or claim.value is None:
        return unmeasured(claim, "no_mining")
    lost = record.mining.from_map.usd
    share = lost.p95 / claim.value
    return verdict(
        claim,
        "supported" if share >= 1 else "partly_supported" if share >= 0.5 else "contradicted",
        "inequality/1",
        message("why.mining_lifts", lost=show(lost), share=share),
        [Reading(message("label.from_map"), lost)],
    )


def mining_revenue_loss(claim: Claim, record: Record) -> Verdict:
    """Miners' loss, beside the map's figure and the blocks'."""
    if record.mining is None or claim.value is None:
        return unmeasured(claim, "no_mining")
    readings = [
        Reading(message("label.from_map"), record.mining.from_map.usd),
        Reading(message("label.from_blocks"), record.mining.from_blocks.usd),
    ]
    return verdict(
        claim,
        grade_all(claim, readings),
        "interval/1",
        message(
            "why.mining_loss",
            map=show(readings[0].estimate),
            blocks=show(readings[1].estimate),
        ),
        readings,
    )
