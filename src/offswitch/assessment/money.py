"""What it cost: the methods on effective, nominal and published hours."""

from dataclasses import dataclass

from offswitch.assessment.network import NetworkPart
from offswitch.case import Case, Omission
from offswitch.economy import Basis, Cost, Economy, Explained, explain, method_rates, price
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameters
from offswitch.text import message


@dataclass(frozen=True, eq=False)
class MoneyPart:
    """Costs, the rates behind them, what published figures imply, and what could not be priced."""

    costs: tuple[Cost, ...]
    rates: dict[str, Estimate]
    explained: tuple[Explained, ...]
    omissions: tuple[Omission, ...]


def bases(case: Case, network: NetworkPart) -> list[Basis]:
    """Return the kinds of hours to price: effective, nominal, and each published length."""
    ours = message(f"hours.{case.series}")
    found = [
        Basis("effective", ours, network.effective, network.shutdown),
        Basis("nominal", ours, network.nominal),
    ]
    for row in case.published_hours:
        hours = point(row.hours, "h", "published", [row.source])
        found.append(Basis("published", message("hours.published", whose=row.whose), hours))
    return found


def assess_money(case: Case, network: NetworkPart, parameters: Parameters) -> MoneyPart:
    """Price a shutdown by every method that the case has the inputs for."""
    if network.service != "all":
        why = message("omission.no_all", service=network.service)
        return MoneyPart((), {}, (), (Omission(message("omission.economy"), why, ""),))
    if case.gdp_year is None or case.cost_gdp_year is None:
        left_out = Omission(message("omission.economy"), message("omission.no_economy"), "")
        return MoneyPart((), {}, (), (left_out,))
    gdp, frozen = f"gdp_usd_{case.gdp_year}", f"gdp_usd_{case.cost_gdp_year}"
    people = f"population_{case.gdp_year}"
    for name in (gdp, frozen, people, "local_per_usd"):
        if name not in parameters:
            why = message("omission.no_parameter", name=name)
            return MoneyPart((), {}, (), (Omission(message("omission.economy"), why, ""),))
    economy = Economy(
        case.place,
        case.gdp_year,
        parameters.draw(gdp),
        parameters.draw(frozen),
        parameters.draw(people),
        case.local_unit,
        parameters,
    )
    rates, missing = method_rates(economy)
    figures = [(row.source, row.usd) for row in case.published_costs]
    return MoneyPart(
        tuple(price(economy, rates, bases(case, network))),
        rates,
        tuple(explain(rates, figures)),
        tuple(
            Omission(
                message(f"method.{name}"), message("omission.no_parameter", name=parameter), ""
            )
            for name, parameter in missing.items()
        ),
    )
