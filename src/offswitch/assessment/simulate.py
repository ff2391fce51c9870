"""A shutdown that is imagined, in any country, priced by every method."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from offswitch.assessment.simulate_inputs import Inputs, read_inputs
from offswitch.assessment.simulate_money import (
    LONGEST,
    imagined_payments,
    imagined_remittances,
)
from offswitch.assessment.simulate_places import Cut, find_place, read_cut, region_sources
from offswitch.assessment.simulate_plan import PLATFORMS, Plan, read_scenario
from offswitch.assessment.simulate_result import OURS, Price, Recorded, Simulation
from offswitch.case import Omission
from offswitch.economy.methods import every_rate
from offswitch.economy.people import People, people_cut
from offswitch.economy.reproduction import Reproduction, reproduce
from offswitch.economy.scope import Scope
from offswitch.economy.sectors import Losses, sector_losses
from offswitch.economy.sensitivity import Narrowed, VarianceShare, narrowing, split_variance
from offswitch.estimate import Estimate, point
from offswitch.hazard import Shutdown
from offswitch.hazard.scenario import Scenario
from offswitch.provenance import Source, union
from offswitch.reference import alpha2, method_sources
from offswitch.reference.methods import cost_vectors
from offswitch.reference.vintages import CURRENT
from offswitch.settings import Settings
from offswitch.text import Message, message

#: Services of a scenario as the published methods call them.
_SCOPES = {"all": "internet", "mobile": "mobile", "social": "app"}
#: Hours over which the next hour of one that lasts is averaged.
A_DAY = 24.0


def simulate(
    place: str,
    plan: Plan | None = None,
    *,
    vintage: str = CURRENT,
    variance: bool = False,
    settings: Settings | None = None,
) -> Simulation:
    """Price an imagined shutdown by every method.

    Parameters
    ----------
    place
        Country, ISO 3166-1 alpha-2 or alpha-3.
    plan
        What is imagined; 24 hours of everything by default.
    vintage
        Release of GDP, as in `offswitch.reference.vintages.gdp_of`.
    variance
        Whether to split the variance of the loss by sector, which takes a second or two.
    settings
        Seed, draws and fixed inputs; indicators are fixed by their names too.

    Raises
    ------
    CaseError
        If anything of the plan cannot be, or the country lacks GDP or population.

    Examples
    --------
    >>> found = simulate("KZ", Plan(hours=120), settings=Settings(draws=500))
    >>> [price.method for price in found.prices][:2]
    ['sectors', 'deloitte_2016_percent']
    """
    plan, settings = plan or Plan(), settings or Settings()
    where = find_place(place)
    scenario = read_scenario(plan, where, plan.hours)
    cut = read_cut(where, plan.regions, plan.operators)
    year = scenario.interval.start.astimezone(ZoneInfo(where.zone)).year - 1
    inputs = read_inputs(where, cut, year, vintage, plan.severity, settings)
    shutdown = _shutdown(inputs, scenario, cut)
    later = read_scenario(plan, where, plan.hours + A_DAY) if plan.running else None
    prices, refused = _published(inputs, scenario, later, cut, plan)
    losses = None
    if scenario.service != PLATFORMS:
        losses = sector_losses(inputs.account, shutdown, inputs.parameters.draw)
        prices.insert(0, _ours(losses, inputs, later, cut))
    payments, no_payments = imagined_payments(inputs, scenario, cut, where, running=plan.running)
    remittances, no_remittances = imagined_remittances(inputs, scenario, cut, where)
    unpriced = {"payments": no_payments, "remittances": no_remittances}
    found = Simulation(
        place=where,
        plan=plan,
        scenario=scenario,
        cut=cut,
        vintage=vintage,
        inputs=inputs,
        settings=settings,
        shutdown=shutdown,
        hours=_hours(inputs, scenario),
        prices=tuple(prices),
        losses=losses,
        people=None if losses is None else _people(inputs, shutdown, cut),
        narrowed=() if losses is None else _narrowed(losses, inputs),
        variance=_variance(inputs, shutdown) if variance and losses is not None else (),
        provisional=_provisional(inputs) if plan.running else (),
        payments=payments,
        remittances=remittances,
        recorded=_recorded(where.country),
        omissions=(*refused, *_omissions(scenario, inputs, unpriced)),
        sources=(),
    )
    return replace(found, sources=_sources(found))


def compare(
    places: Sequence[str],
    plan: Plan | None = None,
    *,
    vintage: str = CURRENT,
    variance: bool = False,
    settings: Settings | None = None,
) -> tuple[Simulation, ...]:
    """Price the same plan in several countries, each once, as `simulate` does."""
    codes = dict.fromkeys(find_place(place).country for place in places)
    return tuple(
        simulate(code, plan, vintage=vintage, variance=variance, settings=settings)
        for code in codes
    )


def _shutdown(inputs: Inputs, scenario: Scenario, cut: Cut) -> Shutdown:
    return scenario.shutdown(cut.places, inputs.parameters.draw("severity"))


def _hours(inputs: Inputs, scenario: Scenario) -> Estimate:
    severity = inputs.parameters.draw("severity")
    return Estimate(severity.draws * scenario.hours_off, "h", "hours", severity.sources)


def _ours(losses: Losses, inputs: Inputs, later: Scenario | None, cut: Cut) -> Price:
    lost = losses.ordinary.lost
    further = None
    if later is not None:
        then = sector_losses(inputs.account, _shutdown(inputs, later, cut), inputs.parameters.draw)
        further = (then.ordinary.lost - lost) / point(A_DAY, "h")
    return _price(OURS, lost.named(OURS, *losses.caveats), further, inputs)


def _people(inputs: Inputs, shutdown: Shutdown, cut: Cut) -> People | None:
    parameters = inputs.parameters
    if "online_share" not in parameters:
        return None
    lines = "fixed_broadband_share"
    return people_cut(
        inputs.account,
        shutdown,
        inputs.economy.people * cut.operators,
        parameters.draw("online_share"),
        parameters.draw(lines) if lines in parameters else None,
        parameters.draw,
    )


def _narrowed(losses: Losses, inputs: Inputs) -> tuple[Narrowed, ...]:
    parameters = inputs.parameters
    return narrowing(
        losses.ordinary.lost.draws, {name: parameters.draw(name).draws for name in inputs.ours}
    )


def _variance(inputs: Inputs, shutdown: Shutdown) -> tuple[VarianceShare, ...]:
    parameters = inputs.parameters
    return split_variance(
        inputs.account,
        shutdown,
        parameters.draw,
        parameters.settings.draws,
        parameters.rng("variance"),
    )


def _price(method: str, usd: Estimate, further: Estimate | None, inputs: Inputs) -> Price:
    share = usd / (inputs.economy.gdp * point(1.0, "year"))
    return Price(method, usd, share, further)


def _published(
    inputs: Inputs, scenario: Scenario, later: Scenario | None, cut: Cut, plan: Plan
) -> tuple[list[Price], list[Omission]]:
    """Return the prices by published methods, cheapest first, and why the others have none."""
    if scenario.service not in _SCOPES:
        why = message("simulate.no_fixed")
        return [], [Omission(message("simulate.published"), why, "")]
    scope = Scope(_SCOPES[scenario.service], plan.platforms, cut.parts)
    rates, reasons = every_rate(inputs.economy, scope)
    hours = _hours(inputs, scenario)
    further = None
    if later is not None:
        off = later.hours_off - scenario.hours_off  # of the next day, less where the network is up
        further = hours * (off / scenario.hours_off / A_DAY)
    caveats = () if scenario.reach == "none" else (message("caveat.reach"),)
    prices = [
        _price(
            method,
            (rate * hours).named(method, *caveats),
            None if further is None else (rate * further) / point(1.0, "h"),
            inputs,
        )
        for method, rate in rates.items()
    ]
    refused = [Omission(message(f"method.{name}"), why, "") for name, why in reasons.items()]
    return sorted(prices, key=lambda price: price.usd.p50), refused


def _provisional(inputs: Inputs) -> tuple[Message, ...]:
    """What may still change of one that lasts."""
    keys = ["end", "caught_up", "next_day"]
    if any(one.name == "gdp_usd" for one in inputs.stood_in):
        keys.append("gdp")
    return tuple(message(f"provisional.{key}", year=inputs.year) for key in keys)


def _omissions(
    scenario: Scenario, inputs: Inputs, unpriced: Mapping[str, str]
) -> Iterator[Omission]:
    if scenario.service == PLATFORMS:
        yield Omission(message(f"method.{OURS}"), message("simulate.no_social"), "")
    stood_in = {one.name for one in inputs.stood_in}
    for name in inputs.missing:
        if name in stood_in:
            continue
        yield Omission(name, message("simulate.missing", name=name), "")
    for what, reason in unpriced.items():
        if reason:
            why = message(f"simulate.no_{what}.{reason}", year=inputs.year, days=LONGEST / 24)
            yield Omission(message(f"simulate.{what}"), why, "")
    for key in ("knock_on", "unrest", "holidays", "mining", "trust"):
        yield Omission(
            message(f"simulate.omitted.{key}"), message(f"simulate.omitted.{key}.why"), ""
        )


def _recorded(country: str) -> tuple[Recorded, ...]:
    """Return the published dollars of a country, each with what its formula gives."""
    rows = [
        row
        for row in cost_vectors()
        if row.unit == "usd" and row.country and alpha2(row.country) == country
    ]
    return tuple(map(_beside_formula, reproduce(rows)))


def _beside_formula(one: Reproduction) -> Recorded:
    row = one.vector
    hours, days = row.inputs.get("hours"), row.inputs.get("days")
    stated = hours if isinstance(hours, float) else 24 * days if isinstance(days, float) else None
    return Recorded(
        row.id, row.kind, row.expected, stated, row.formula, row.inputs, one.ours, row.source
    )


def _sources(found: Simulation) -> tuple[Source, ...]:
    """Every source that a figure rests on; one that a user named is so described."""
    known = {**region_sources(), **method_sources()}
    ids = union(
        *(price.usd.sources for price in found.prices),
        [one.source for one in found.inputs.stood_in],
        [part.source for part in found.cut.parts],
        [row.source for row in found.recorded],
        *(row.source.split() for row in found.inputs.parameters),
    )
    given = message("simulate.given")
    return tuple(known.get(id) or Source(id, given, id, "", "", "") for id in ids if id)
