"""What a bank, a retailer or a regulator can do beforehand, as a change of the plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Estimate
from offswitch.payments.flows import Purchases
from offswitch.payments.footprint import Cut, links
from offswitch.payments.plan import Limit, Plan, Value
from offswitch.payments.simulate import simulate
from offswitch.payments.summary import Summary, summarise

#: What can be done. Money is in the plan's currency.
KINDS = (
    "allow_list",  # share of payments whose bank, and whose own link to it, stay up in a cut
    "stand_in",  # what one person may owe before a card must reach its bank; machines pay out too
    "satellite",  # share of terminals and machines, and of banks, that get a satellite link
    "stock",  # money in a machine that was just filled, times this
    "withdrawal_limit",  # what one person may withdraw a day, from the beginning
)


@dataclass(frozen=True, eq=False)
class Measure:
    """One measure, and what it costs.

    Parameters
    ----------
    name
        In words.
    kind, value
        One of `KINDS`, and its number.
    currency
        Of the costs, and of `value` where that is money.
    once, per_day
        Cost to set it up, and for each day of the plan.
    """

    name: str
    kind: str
    value: Value
    currency: str
    once: Value = 0.0
    per_day: Value = 0.0


@dataclass(frozen=True, eq=False)
class Compared:
    """A plan with one measure, or with none.

    Parameters
    ----------
    measure
        None for the plan as it is.
    summary
        What the run showed.
    saved
        Purchases given up without the measure and not with it.
    kept_in_time
        Purchases made as meant with the measure and not without it.
    cost
        Of the measure, with what it adds to the approvals that are never paid.
    """

    measure: Measure | None
    summary: Summary
    saved: Purchases
    kept_in_time: Purchases
    cost: Estimate


def apply(plan: Plan, measure: Measure) -> Plan:
    """Return the plan with a measure in place.

    Raises
    ------
    ModelError
        If the kind is unknown, or its number or the currency cannot be.
    """
    if measure.kind not in KINDS:
        raise ModelError("measure_kind", kind=measure.kind, known=", ".join(KINDS))
    if measure.currency != plan.currency:
        raise ModelError(
            "measure_currency", name=measure.name, unit=measure.currency, plan=plan.currency
        )
    if not np.all(np.asarray(measure.value) > 0):
        lowest = float(np.min(measure.value))
        raise ModelError("plan_not_positive", what=f"{measure.name}.value", value=lowest)
    machines, value = plan.machines, measure.value
    match measure.kind:
        case "allow_list":
            return replace(plan, host=replace(plan.host, allow_listed=value, list_always=True))
        case "stand_in":
            offline = replace(plan.offline, limit=value, floor=value)
            return replace(plan, offline=offline, machines=replace(machines, stand_in=1.0))
        case "satellite":
            rails = tuple(replace(rail, links=_moved(rail.links, value)) for rail in plan.rails)
            backup = 1 - (1 - np.asarray(plan.host.backup)) * (1 - np.asarray(value))
            moved = replace(machines, links=_moved(machines.links, value))
            host = replace(plan.host, backup=backup)
            return replace(plan, rails=rails, machines=moved, host=host)
        case "stock":
            return replace(plan, machines=replace(machines, stock=machines.stock * value))
        case _:
            limit = Limit(plan.days.start, value, measure.currency)
            return replace(plan, machines=replace(machines, limits=(limit,)))


def _moved(links: Mapping[str, Value], share: Value) -> dict[str, Value]:
    """Links of which a share is moved to satellite, of each alike."""
    kept = {link: part * (1 - np.asarray(share)) for link, part in links.items()}
    return {**kept, "satellite": kept.get("satellite", 0.0) + np.asarray(share)}


def compare(
    plan: Plan, cuts: Sequence[Cut], measures: Sequence[Measure], draws: int
) -> tuple[Compared, ...]:
    """Run a plan as it is, then with each measure alone, on the same draws."""
    found: list[Compared] = []
    for measure in (None, *measures):
        changed = plan if measure is None else apply(plan, measure)
        summary = summarise(simulate(changed, links(changed, cuts), draws))
        first = found[0].summary if found else summary
        cost = summary.bank_loss - first.bank_loss
        if measure is not None:
            days = plan.days.hours / 24
            spent = np.asarray(measure.once) + np.asarray(measure.per_day) * days
            cost = cost + Estimate(np.broadcast_to(spent, draws), plan.currency, "measure_cost")
        found.append(
            Compared(
                measure,
                summary,
                first.lost - summary.lost,
                summary.in_time - first.in_time,
                cost,
            )
        )
    return tuple(found)
