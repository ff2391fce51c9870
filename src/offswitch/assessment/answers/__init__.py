"""Answers to claims: by subject, what was measured and which rule judges it."""

from collections.abc import Callable

from offswitch.assessment.answers import bitcoin, context, cost, market, network
from offswitch.assessment.answers.record import Record, unmeasured
from offswitch.claims import Claim, Verdict
from offswitch.errors import DataError

Answer = Callable[[Claim, Record], Verdict]

ANSWERS: dict[str, Answer] = {
    "outage_start": network.outage_start,
    "outage_end": network.outage_end,
    "outage_scope": network.outage_scope,
    "outage_not_power": network.outage_not_power,
    "event_date": network.event_date,
    "messaging": network.messaging,
    "payments": network.payments,
    "cost_of_shutdown": cost.cost_of_shutdown,
    "mining_revenue_loss": cost.mining_revenue_loss,
    "hashrate_change": bitcoin.hashrate_change,
    "hashrate_level": bitcoin.hashrate_level,
    "map_share": bitcoin.map_share,
    "map_rank": bitcoin.map_rank,
    "moved_in": bitcoin.moved_in,
    "moved_out": bitcoin.moved_out,
    "price_low": market.price_low,
    "price_level": market.price_level,
    "price_lowest_since": market.price_lowest_since,
    "price_change": market.price_change,
    "price_cause": market.price_cause,
    "equity_change": market.equity_change,
    "market_move": market.market_move,
    "fuel_share_of_exports": context.fuel_share_of_exports,
    "oil_gas_share_of_gdp": context.oil_gas_share_of_gdp,
    "exports_change": context.exports_change,
    "investment": context.investment,
    "farms": context.farms,
    "tariff": context.tariff,
}


def answer(claim: Claim, record: Record) -> Verdict:
    """Judge one claim; what nothing here measures, or what the data do not reach, is said so."""
    respond = ANSWERS.get(claim.subject)
    if respond is None:
        return unmeasured(claim, f"unmeasured.{claim.subject}")
    try:
        return respond(claim, record)
    except DataError as error:
        return unmeasured(claim, "outside_data", reason=str(error))


__all__ = ["ANSWERS", "Record", "answer"]
