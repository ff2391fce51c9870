"""The part of an imagined shutdown that is a formula: published methods, and who is cut off.

It takes some milliseconds whatever the hours; what is followed hour by hour is in
`offswitch.assessment.simulate`, which begins with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from offswitch.assessment.simulate_inputs import Inputs, read_inputs
from offswitch.assessment.simulate_places import Cut, Place, find_place, read_cut
from offswitch.assessment.simulate_plan import (
    PLATFORMS,
    Plan,
    drawn_severity,
    read_scenario,
)
from offswitch.assessment.simulate_result import Price
from offswitch.economy.methods import every_rate
from offswitch.economy.people import People, people_cut
from offswitch.economy.scope import Scope
from offswitch.estimate import Estimate, point
from offswitch.hazard import Shutdown
from offswitch.hazard.scenario import Scenario
from offswitch.reference.vintages import CURRENT
from offswitch.settings import Settings
from offswitch.text import Message, message

#: Services of a scenario as the published methods call them.
_SCOPES = {"all": "internet", "mobile": "mobile", "social": "app"}
#: Hours over which the next hour of one that lasts is averaged.
A_DAY = 24.0


@dataclass(frozen=True, eq=False)
class ClosedForm:
    """What is imagined, and what formulas say of it.

    Parameters
    ----------
    later
        Of one that lasts: the same a day longer.
    shutdown, hours
        The footprint, and its hours of full loss.
    published, refused
        Prices by published methods, cheapest first, and why the others have none, by the catalogue
        key of what is meant.

    The others are as in `offswitch.assessment.simulate_result.Simulation`.
    """

    place: Place
    plan: Plan
    scenario: Scenario
    later: Scenario | None
    cut: Cut
    vintage: str
    inputs: Inputs
    settings: Settings
    shutdown: Shutdown
    hours: Estimate
    published: tuple[Price, ...]
    refused: Mapping[str, Message]

    @cached_property
    def people(self) -> People | None:
        """Who is cut off; None where platforms are blocked, or nobody knows who is online."""
        parameters, lines = self.inputs.parameters, "fixed_broadband_share"
        if self.scenario.service == PLATFORMS or "online_share" not in parameters:
            return None
        return people_cut(
            self.inputs.account,
            self.shutdown,
            self.inputs.economy.people * self.cut.operators,
            parameters.draw("online_share"),
            parameters.draw(lines) if lines in parameters else None,
            parameters.draw,
        )

    @property
    def severity(self) -> str:
        """Share of the network that is lost, as drawn: a number, or a distribution."""
        return drawn_severity(self.plan, self.settings)


def closed_form(
    place: str,
    plan: Plan | None = None,
    *,
    vintage: str = CURRENT,
    settings: Settings | None = None,
) -> ClosedForm:
    """Price an imagined shutdown by the published methods, and count who is cut off.

    Takes and raises what `offswitch.assessment.simulate.simulate` does.

    Examples
    --------
    >>> found = closed_form("KZ", Plan(hours=120))
    >>> found.published[0].method
    'deloitte_2016_percent'
    """
    plan, settings = plan or Plan(), settings or Settings()
    where = find_place(place)
    scenario = read_scenario(plan, where, plan.hours)
    cut = read_cut(where, plan.regions, plan.operators)
    year = scenario.interval.start.astimezone(ZoneInfo(where.zone)).year - 1
    inputs = read_inputs(where, cut, year, vintage, plan.severity, settings)
    shutdown = footprint(inputs, scenario, cut)
    later = read_scenario(plan, where, plan.hours + A_DAY) if plan.running else None
    severity = inputs.parameters.draw("severity")
    hours = Estimate(severity.draws * scenario.hours_off, "h", "hours", severity.sources)
    published, refused = _published(inputs, scenario, later, cut, plan, hours)
    return ClosedForm(
        place=where,
        plan=plan,
        scenario=scenario,
        later=later,
        cut=cut,
        vintage=vintage,
        inputs=inputs,
        settings=settings,
        shutdown=shutdown,
        hours=hours,
        published=published,
        refused=refused,
    )


def footprint(inputs: Inputs, scenario: Scenario, cut: Cut) -> Shutdown:
    """Return a scenario as a shutdown of what is cut."""
    return scenario.shutdown(cut.places, inputs.parameters.draw("severity"))


def priced(method: str, usd: Estimate, further: Estimate | None, inputs: Inputs) -> Price:
    """Set a cost against a year's GDP."""
    share = usd / (inputs.economy.gdp * point(1.0, "year"))
    return Price(method, usd, share, further)


def _published(
    inputs: Inputs,
    scenario: Scenario,
    later: Scenario | None,
    cut: Cut,
    plan: Plan,
    hours: Estimate,
) -> tuple[tuple[Price, ...], dict[str, Message]]:
    """Return the prices by published methods, cheapest first, and why the others have none."""
    if scenario.service not in _SCOPES:
        return (), {"simulate.published": message("simulate.no_fixed")}
    scope = Scope(_SCOPES[scenario.service], plan.platforms, cut.parts)
    rates, reasons = every_rate(inputs.economy, scope)
    further = None
    if later is not None:
        off = later.hours_off - scenario.hours_off  # of the next day, less where the network is up
        further = hours * (off / scenario.hours_off / A_DAY)
    caveats = () if scenario.reach == "none" else (message("caveat.reach"),)
    prices = [
        priced(
            method,
            (rate * hours).named(method, *caveats),
            None if further is None else (rate * further) / point(1.0, "h"),
            inputs,
        )
        for method, rate in rates.items()
    ]
    refused = {f"method.{name}": why for name, why in reasons.items()}
    return tuple(sorted(prices, key=lambda price: price.usd.p50)), refused
