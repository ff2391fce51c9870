"""A country's payments as a plan, from the parameters of a case."""

from collections.abc import Callable, Sequence

import numpy as np

from offswitch.estimate import Draws
from offswitch.parameters import Parameters
from offswitch.payments.plan import (
    Cash,
    Days,
    Habits,
    Host,
    Machines,
    Offline,
    Plan,
    Rail,
    Region,
)
from offswitch.payments.record import Banking, Ground, closures, limits, shares
from offswitch.timeline import Interval, hours_between

#: Weight of each local hour in purchases: shops and markets open from 8 or 9 to 21 or 22 o'clock.
BY_HOUR = (1, 1, 0, 0, 0, 0, 1, 2, 5, 7, 8, 8, 8, 8, 8, 8, 8, 9, 10, 9, 7, 4, 2, 1)


def units(currency: str) -> dict[str, str]:
    """Parameters that a case must have for a plan to be made, with their units."""
    return {
        "payments_retail_per_day": f"{currency}/day",
        "payments_electronic_share": "share",
        "payments_ticket": currency,
        "payments_machines": "count",
        "payments_withdrawals_per_day": "count/day",
        "payments_withdrawal": currency,
        "payments_stock": currency,
        "payments_pocket": currency,
        "payments_hoard": currency,
        "payments_allow_listed": "share",
    }


#: Their names.
NEEDED = tuple(units("usd"))


def country_plan(
    title: str,
    currency: str,
    window: Interval,
    ground: Sequence[Ground],
    banking: Sequence[Banking],
    parameters: Parameters,
    draws: int,
) -> Plan:
    """Payments of a country over the whole hours of a window.

    Parameters
    ----------
    ground, banking
        Its regions, and what is on record of its banks.
    parameters
        Those of `NEEDED`, and the assumptions that ship (``payments_...``).
    draws
        How many draws of each parameter to take, at most as many as the run has.

    Raises
    ------
    CaseError
        If a parameter is missing.
    ModelError
        If the numbers contradict each other.
    """

    def of(name: str) -> Draws:
        found = parameters.draw(f"payments_{name}").draws
        return found if found.size == 1 else found[:draws]

    people = sum(row.people for row in ground)
    electronic, count, withdrawal = of("electronic_share"), of("machines"), of("withdrawal")
    withdrawals, stock = of("withdrawals_per_day"), of("stock")
    parts = list(zip(ground, shares(ground, "retail_share"), strict=True))
    machines = shares(ground, "machine_share")
    regions = tuple(
        Region(
            row.name,
            row.people,
            count * of_machines,
            row.code,
            row.zone,
            of_retail * people / row.people,
        )
        for (row, of_retail), of_machines in zip(parts, machines, strict=True)
    )
    return Plan(
        name=title,
        currency=currency,
        regions=regions,
        purchases=of("retail_per_day") / people,
        ticket=of("ticket"),
        cash_share=1 - electronic,
        rails=_rails(electronic, of),
        machines=Machines(
            count=count,
            stock=stock,
            refill_hours=24 * stock * count / (withdrawals * withdrawal * of("reserve")),
            service_minutes=60 * of("service"),
            links=_links(of("machine_mobile")),
            stand_in=of("machine_stand_in"),
            indoors=of("indoors"),
            withdrawals=withdrawals / people,
            withdrawal=withdrawal,
            limits=limits(banking, currency),
        ),
        cash=Cash(of("pocket"), of("spread"), of("till_days"), of("vault_days")),
        host=Host(of("host_backup"), of("allow_listed"), of("switch_inside")),
        offline=Offline(0.0, 0.0, of("settle"), of("unpaid")),
        habits=Habits(
            essential=of("essential"),
            postpone_essential=of("postpone_essential"),
            postpone_other=of("postpone_other"),
            patience_essential_hours=of("patience_essential"),
            patience_other_hours=of("patience_other"),
            retry_hours=of("retry"),
            refusal=of("refusal"),
            seek_cash=of("seek_cash"),
            hoarders=of("hoarders"),
            hoard=of("hoard"),
            hoard_hours=of("hoard_wait"),
            queue_hours=of("queue_wait"),
            make_up=of("make_up"),
        ),
        days=Days(window.start, int(hours_between(window.start, window.end)), BY_HOUR),
        closures=closures(banking, of("closure_stops")),
    )


def _links(mobile: Draws) -> dict[str, Draws]:
    return {"fixed": 1 - mobile, "mobile": mobile}


def _rails(electronic: Draws, of: Callable[[str], Draws]) -> tuple[Rail, ...]:
    """Terminals, then codes and apps, then online shops."""
    terminal, online = of("terminal_share"), of("online_share")
    by_app = np.maximum(1 - terminal - online, 0)
    to_cash = of("to_cash")
    return (
        Rail(
            "terminal",
            electronic * terminal,
            _links(of("terminal_mobile")),
            of("terminal_offline"),
            to_cash,
        ),
        Rail("app", electronic * by_app, _links(of("app_mobile")), 0.0, to_cash),
        Rail("online", electronic * online, _links(of("app_mobile")), 0.0, 0.0),
    )
