"""Claims about a price in the country's own currency."""

from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    shown,
    unmeasured,
    verdict,
    without_window,
)
from offswitch.assessment.price import days_meant
from offswitch.bitcoin.premium import world_price
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.estimate import Estimate
from offswitch.text import message


def local_price(claim: Claim, record: Record) -> Verdict:
    """Judge a local price beside the world price at the exchange rate.

    A premium is possible, so agreement makes it plausible and disagreement refutes nothing.
    """
    case, parameters = record.case, record.parameters
    if case.prices is None or claim.value is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return without_window(claim)
    if "local_per_usd" not in parameters:
        return unmeasured(claim, "no_rate")
    days = days_meant(case, claim.window)
    rng, draws = parameters.rng("local_price"), parameters.settings.draws
    world, rate = world_price(case.prices, days, rng, draws), parameters.draw("local_per_usd")
    product = world * rate
    expected = Estimate(product.draws, case.local_unit, "world price", product.sources)
    readings = elsewhere(claim, [Reading(message("label.world_in_local"), expected)])
    if not readings:
        return unmeasured(claim, "own_source")
    if grade_all(claim, readings) in ("supported", "partly_supported"):
        why = message("why.premium_agrees", readings=shown(readings))
        return verdict(claim, "partly_supported", "premium/1", why, readings)
    over = 100 * (claim.value / expected.p50 - 1)
    return unmeasured(claim, "premium_open", readings=shown(readings), premium=over)
