"""What an imagined shutdown does to payments and remittances, as terminal text."""

from collections.abc import Iterator

from offswitch.assessment.simulate_result import Simulation
from offswitch.estimate import show
from offswitch.report.payments import payments_short
from offswitch.report.payments_country import held_up
from offswitch.text import say


def money_lines(found: Simulation) -> Iterator[str]:
    """Say what becomes of purchases, cash and money from abroad, and what these are not."""
    payments, remittances = found.payments, found.remittances
    if payments is not None:
        yield say("simulate.payments.assumed", draws=payments.draws)
        yield from payments_short(payments)
    if remittances is not None:
        yield from map(held_up, remittances.directions)
        yield say(
            "remittances.waited", waited=show(remittances.waited), cleared=show(remittances.cleared)
        )
    if payments is not None or remittances is not None:
        yield say("simulate.money.note")
