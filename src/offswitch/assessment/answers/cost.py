"""Claims about money: the cost of the shutdown, and what miners lost."""

from collections.abc import Sequence

from offswitch.assessment.answers.record import Record, minute, unmeasured, verdict
from offswitch.claims import Claim, Reading, Verdict, grade
from offswitch.claims.judge import HOLDS
from offswitch.estimate import show, show_value
from offswitch.text import message, say

#: A method whose rate is taken back from a published cost of this very shutdown: it gives that
#: figure by construction and can confirm none.
CALIBRATED = "netblocks_cost"


def _readings(record: Record, *, calibrated: bool, kinds: Sequence[str]) -> list[Reading]:
    return [
        Reading(message(f"method.{cost.method}"), cost.usd)
        for cost in record.money.costs
        if cost.basis.kind in kinds and (cost.method == CALIBRATED) == calibrated
    ]


def _ends(readings: Sequence[Reading]) -> tuple[float, float]:
    """Lowest and highest end of the readings' intervals."""
    return min(r.estimate.p05 for r in readings), max(r.estimate.p95 for r in readings)


def _range(readings: Sequence[Reading]) -> str:
    low, high = _ends(readings)
    return say("span", low=show_value(low, "usd"), high=show_value(high, "usd"))


def cost_of_shutdown(claim: Claim, record: Record) -> Verdict:
    """A cost, beside what the published methods span.

    Methods that disagree cannot confirm a figure. One that some of them exceed and some do not
    reach, or that the calibrated rate alone gives, is partly supported; one beyond all is
    contradicted.
    """
    window = claim.window
    if window is not None and not window.overlaps(record.case.window):
        return unmeasured(claim, "other_event")
    if claim.value is None:
        return unmeasured(claim, "no_costs")
    if claim.about == "mining":
        return _mining_lifts_cost(claim, record)
    every = ("effective", "nominal", "published")
    methods = _readings(record, calibrated=False, kinds=["effective"])
    own = _readings(record, calibrated=True, kinds=["effective"])
    if not methods:
        return unmeasured(claim, "no_costs")
    anyhow = _readings(record, calibrated=False, kinds=every)
    by_rate = _readings(record, calibrated=True, kinds=every)
    low, high = _ends(anyhow)
    found, key = _judge(claim, [*methods, *own], anyhow, by_rate)
    rate = record.money.rates.get(CALIBRATED)
    hours = None if rate is None else claim.value / rate.p50
    when = None if hours is None else record.network.shutdown.reached(hours)
    why = message(
        f"why.cost_{key}",
        range=_range(methods),
        low=show_value(low, "usd"),
        high=show_value(high, "usd"),
        hours=say("hours.unknown") if hours is None else f"{hours:.0f}",
        when=say("hours.never") if when is None else minute(when),
        own=show(own[0].estimate) if own else say("hours.unknown"),
        holding=sum(grade(claim, r.estimate) == HOLDS for r in (*methods, *own)),
        methods=len(methods) + len(own),
    )
    return verdict(claim, found, "methods/1", why, [*methods, *own])


def _judge(
    claim: Claim, effective: list[Reading], anyhow: list[Reading], by_rate: list[Reading]
) -> tuple[str, str]:
    """Verdict and the reason for it: of a figure, or of a bound.

    A bound is judged by how many methods lie beyond it on effective hours.
    """
    if claim.comparator in ("=", "~"):
        assert claim.value is not None
        low, high = _ends(anyhow)
        if low <= claim.value <= high:
            return "partly_supported", "inside"
        if by_rate and low <= claim.value <= _ends(by_rate)[1]:
            return "partly_supported", "by_rate"
        return "contradicted", "outside"
    holding = sum(grade(claim, r.estimate) == HOLDS for r in effective)
    if holding:
        return "supported" if holding == len(effective) else "partly_supported", "beyond"
    if any(grade(claim, r.estimate) == HOLDS for r in by_rate):
        return "partly_supported", "by_rate"
    return "contradicted", "beyond"


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
    """Miners' loss, beside the map's figure and the blocks'.

    The map's figure rests on assumed shares; only the blocks are data. Where they hold the claim
    and no loss alike, they cannot tell.
    """
    if record.mining is None or claim.value is None:
        return unmeasured(claim, "no_mining")
    mapped = Reading(message("label.from_map"), record.mining.from_map.usd)
    counted = [
        Reading(message("label.from_blocks", baseline=say(f"baseline.{name}")), loss.usd)
        for name, loss in record.mining.from_blocks.items()
    ]
    holds = [grade(claim, r.estimate) == HOLDS for r in counted]
    vague = all(r.estimate.p05 <= 0 <= r.estimate.p95 for r in counted)
    by_map = grade(claim, mapped.estimate) == HOLDS
    if vague and all(holds):
        found, rule = "not_distinguishable_from_noise", "noise/1"
    elif any(holds) or by_map:
        found, rule = "supported" if all(holds) and by_map else "partly_supported", "interval/1"
    else:
        found, rule = "contradicted", "interval/1"
    why = message("why.mining_loss", map=show(mapped.estimate), blocks=show(counted[0].estimate))
    return verdict(claim, found, rule, why, [mapped, *counted])
