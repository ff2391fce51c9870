"""Answers to claims: by subject, what was measured and which rule judges it."""

from collections.abc import Callable
from dataclasses import replace

from offswitch.assessment.answers import (
    bitcoin,
    cause,
    context,
    cost,
    market,
    mining_map,
    moved,
    network,
    payments,
    premium,
    remittances,
)
from offswitch.assessment.answers.record import Record, unmeasured
from offswitch.assessment.answers.windows import outside_window, with_windows
from offswitch.claims import SUBJECTS, Claim, Verdict
from offswitch.errors import DataError, reason_words
from offswitch.text import message

Answer = Callable[[Claim, Record], Verdict]

ANSWERS: dict[str, Answer] = {
    "outage_start": network.outage_start,
    "outage_end": network.outage_end,
    "outage_scope": network.outage_scope,
    "outage_not_power": network.outage_not_power,
    "event_date": network.event_date,
    "outage_duration": network.outage_duration,
    "outage_depth": network.outage_depth,
    "people_affected": network.people_affected,
    "restorations": network.restorations,
    "cost_of_shutdown": cost.cost_of_shutdown,
    "mining_revenue_loss": cost.mining_revenue_loss,
    "payments": payments.payments,
    "remittances": remittances.remittances,
    "hashrate_change": bitcoin.hashrate_change,
    "hashrate_level": bitcoin.hashrate_level,
    "difficulty_change": bitcoin.difficulty_change,
    "map_share": mining_map.map_share,
    "map_rank": mining_map.map_rank,
    "moved_in": moved.moved_in,
    "moved_out": moved.moved_out,
    "price_low": market.price_low,
    "price_level": market.price_level,
    "price_lowest_since": market.price_lowest_since,
    "price_change": market.price_change,
    "price_cause": cause.price_cause,
    "equity_change": market.equity_change,
    "market_move": market.market_move,
    "local_price": premium.local_price,
    "fuel_share_of_exports": context.fuel_share_of_exports,
    "oil_gas_share_of_gdp": context.oil_gas_share_of_gdp,
    "exports_change": context.exports_change,
    "investment": context.investment,
    "farms": context.farms,
    "tariff": context.tariff,
}


#: Nothing measures these; what the network did stands beside them.
BESIDE: dict[str, Answer] = {"messaging": network.messaging}


def _judge(claim: Claim, record: Record) -> Verdict:
    respond = ANSWERS.get(claim.subject) or BESIDE.get(claim.subject)
    if respond is None:
        return unmeasured(claim, f"unmeasured.{claim.subject}")
    unknown = unknown_about(claim)
    if unknown is not None:
        return unknown
    try:
        found = respond(claim, record)
    except DataError as error:
        return unmeasured(claim, "outside_data", reason=reason_words(error))
    if found.verdict == "cannot_be_checked":
        return found
    missed = outside_window(claim, record)
    if missed is not None:
        return missed
    if claim.kind == "qualitative" and claim.comparator:
        key = "why.read_as_rise" if claim.comparator == ">" else "why.read_as_fall"
        return replace(found, why=message(key, why=found.why))
    return found


def unknown_about(claim: Claim) -> Verdict | None:
    """Answer a claim that is narrowed to what its subject does not know, or None."""
    subject = SUBJECTS[claim.subject]
    if subject.takes_about(claim.about):
        return None
    if not subject.about:
        return unmeasured(claim, "no_about", about=claim.about)
    return unmeasured(claim, "unknown_about", about=claim.about, known=", ".join(subject.about))


def answer(claim: Claim, record: Record) -> Verdict:
    """Judge one claim; what nothing here measures, or what the data do not reach, is said so.

    Where we chose its window, the verdict by other windows stands beside it.
    """
    found = _judge(claim, record)
    if not SUBJECTS[claim.subject].takes_about(claim.about):
        return found
    return with_windows(claim, record, found, _judge)


__all__ = ["ANSWERS", "Record", "answer"]
