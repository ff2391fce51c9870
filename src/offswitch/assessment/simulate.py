"""A shutdown that is imagined, in any country, priced by every method."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from offswitch.assessment.simulate_closed import (
    A_DAY,
    ClosedForm,
    closed_form,
    footprint,
    priced,
)
from offswitch.assessment.simulate_inputs import Inputs
from offswitch.assessment.simulate_money import (
    LONGEST,
    imagined_payments,
    imagined_remittances,
)
from offswitch.assessment.simulate_places import Cut, find_place, region_sources
from offswitch.assessment.simulate_plan import PLATFORMS, Plan
from offswitch.assessment.simulate_result import OURS, Price, Recorded, Simulation
from offswitch.case import Omission
from offswitch.economy.reproduction import Reproduction, reproduce
from offswitch.economy.sectors import Losses, sector_losses
from offswitch.economy.sensitivity import Narrowed, VarianceShare, narrowing, split_variance
from offswitch.estimate import point
from offswitch.hazard import Shutdown
from offswitch.hazard.scenario import Scenario
from offswitch.provenance import Source, union
from offswitch.reference import alpha2, method_sources
from offswitch.reference.methods import cost_vectors
from offswitch.reference.vintages import CURRENT
from offswitch.settings import Settings
from offswitch.text import Message, message


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
    made = closed_form(place, plan, vintage=vintage, settings=settings)
    where, inputs, scenario, cut = made.place, made.inputs, made.scenario, made.cut
    running = made.plan.running
    prices, losses = list(made.published), None
    if scenario.service != PLATFORMS:
        losses = sector_losses(inputs.account, made.shutdown, inputs.parameters.draw)
        prices.insert(0, _ours(losses, inputs, made.later, cut))
    payments, no_payments = imagined_payments(inputs, scenario, cut, where, running=running)
    remittances, no_remittances = imagined_remittances(inputs, scenario, cut, where)
    unpriced = {"payments": no_payments, "remittances": no_remittances}
    found = Simulation(
        place=where,
        plan=made.plan,
        scenario=scenario,
        cut=cut,
        vintage=vintage,
        inputs=inputs,
        settings=made.settings,
        shutdown=made.shutdown,
        hours=made.hours,
        prices=tuple(prices),
        losses=losses,
        people=made.people,
        narrowed=() if losses is None else _narrowed(losses, inputs),
        variance=_variance(inputs, made.shutdown) if variance and losses is not None else (),
        provisional=_provisional(inputs) if running else (),
        payments=payments,
        remittances=remittances,
        recorded=_recorded(where.country),
        omissions=tuple(_omissions(made, unpriced)),
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


def _ours(losses: Losses, inputs: Inputs, later: Scenario | None, cut: Cut) -> Price:
    lost = losses.ordinary.lost
    further = None
    if later is not None:
        then = sector_losses(inputs.account, footprint(inputs, later, cut), inputs.parameters.draw)
        further = (then.ordinary.lost - lost) / point(A_DAY, "h")
    return priced(OURS, lost.named(OURS, *losses.caveats), further, inputs)


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


def _provisional(inputs: Inputs) -> tuple[Message, ...]:
    """What may still change of one that lasts."""
    keys = ["end", "caught_up", "next_day"]
    if any(one.name == "gdp_usd" for one in inputs.stood_in):
        keys.append("gdp")
    return tuple(message(f"provisional.{key}", year=inputs.year) for key in keys)


def _omissions(made: ClosedForm, unpriced: Mapping[str, str]) -> Iterator[Omission]:
    scenario, inputs = made.scenario, made.inputs
    for key, refusal in made.refused.items():
        yield Omission(message(key), refusal, "")
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
