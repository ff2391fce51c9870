"""What a simulated shutdown meets: a country's indicators, its account, and what stood in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from offswitch.assessment.simulate_places import Cut, Place, clock_stand_in
from offswitch.economy.account import NationalAccount
from offswitch.economy.countries import CountryEconomy, StandIn, economy_of
from offswitch.economy.methods import Economy
from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.parameters import Distribution, Parameter, Parameters, parse_distribution
from offswitch.payments.elsewhere import DAYS, country_parameters
from offswitch.reference.cash_machines import machine_density
from offswitch.reference.indicators import UNITS, countries, indicator
from offswitch.reference.sectors import PARTS, sector_parameters
from offswitch.settings import Settings
from offswitch.text import message

#: Indicators that no method here asks for.
UNUSED = ("unemployment_share",)


@dataclass(frozen=True, eq=False)
class Inputs:
    """What every method takes of a country.

    Parameters
    ----------
    year
        Of the indicators: the one before the shutdown.
    economy, account
        For the published methods, and for the loss by sector.
    stood_in, missing
        What was taken for something else, and indicators that are on record for no year.
    """

    year: int
    economy: Economy
    account: NationalAccount
    stood_in: tuple[StandIn, ...]
    missing: tuple[str, ...]

    @property
    def parameters(self) -> Parameters:
        """Every named input of the run."""
        return self.economy.parameters

    @property
    def ours(self) -> tuple[str, ...]:
        """Names of the inputs of the loss by sector that are not certain."""
        names = ("severity", *(f"{part}_share" for part in PARTS))
        return (*(row.name for row in sector_parameters()), *names)


def read_inputs(
    place: Place, cut: Cut, year: int, vintage: str, severity: str, settings: Settings
) -> Inputs:
    """Gather the inputs of a run; indicators that the settings fix go before those on record.

    Parameters
    ----------
    severity
        Share of the network that is lost: a number, or a distribution.

    Raises
    ------
    CaseError
        If the vintage is unknown, an indicator or the severity is no such value, or the country
        has no GDP or no population on record and none is given.
    """
    own = {name: value for name, value in settings.fixed.items() if name in UNITS}
    free = replace(settings, fixed={})
    made = economy_of(place.country, year, vintage, own=own, settings=free)
    ranges = {p: _range(f"{p}_share") for p in PARTS if f"{p}_share" in made.missing}
    depth = Parameter("severity", parse_distribution(severity), "share", "assumed", "")
    payments, older = _payments(made, cut)
    rows = (*made.economy.parameters, *sector_parameters(), *ranges.values(), depth, *payments)
    parameters = Parameters(rows, settings)
    if not parameters.draw("severity").draws.any():
        raise CaseError("nothing_cut")
    economy = replace(
        made.economy,
        gdp=parameters.draw("gdp_usd"),
        cost_gdp=parameters.draw("cost_gdp_usd"),
        people=parameters.draw("population"),
        parameters=parameters,
    )
    parts, scaled = _parts(parameters)
    # What the other operators carry goes on: theirs is no part of what is at stake.
    at_stake = economy.gdp * cut.operators
    account = NationalAccount(at_stake, parts, place.clock, cut.regions)
    stood_in = (*_stood_in(made, ranges, scaled), *older, *_of_place(place, cut))
    missing = tuple(name for name in made.missing if name not in UNUSED)
    return Inputs(year, economy, account, stood_in, missing)


def _payments(made: CountryEconomy, cut: Cut) -> tuple[tuple[Parameter, ...], list[StandIn]]:
    """Return what is assumed of payments in what is cut, none without a count of machines there."""
    economy = made.economy
    try:
        density = machine_density(economy.place, economy.price_year)
    except CaseError:
        return (), []
    gdp, people = (one.p50 * cut.share for one in (economy.gdp, economy.people))
    rows = country_parameters(economy.place, economy.price_year, people, gdp / DAYS, "usd")
    if density.year == economy.price_year:
        return rows, []
    years = str(economy.price_year), str(density.year)
    return rows, [StandIn("payments_machines", *years, density.source)]


def _parts(parameters: Parameters) -> tuple[dict[str, Estimate], bool]:
    """Return the parts of GDP, and whether they were more than all of it and were scaled down."""
    drawn = {part: parameters.draw(f"{part}_share") for part in PARTS}
    whole = sum((e.draws for e in drawn.values()), np.zeros(1))
    if (whole <= 1).all():
        return drawn, False
    most = np.maximum(whole, 1.0)
    return {part: replace(e, draws=e.draws / most) for part, e in drawn.items()}, True


@cache
def _range(name: str) -> Parameter:
    """Range of an indicator over the countries, to stand in where one has none on record."""
    found = [one for place in countries() if (one := indicator(name, place, 9999)) is not None]
    values = np.array([one.indicator.value for one in found])
    low, middle, high = (float(v) for v in np.quantile(values, (0.05, 0.5, 0.95)))
    made = Distribution("triangular", (low, middle, high))
    return Parameter(name, made, "share", "assumed", found[0].indicator.source)


def _stood_in(made: CountryEconomy, ranges: Mapping[str, Parameter], scaled: bool) -> list[StandIn]:
    found = [one for one in made.stood_in if one.name not in UNUSED]
    own = message("simulate.own")
    share = made.economy.parameters.row("brookings_share")
    if share.status == "assumed" and share.distribution.kind != "point":
        low, *_, high = share.distribution.arguments
        used = message("simulate.of_g20", low=low, high=high)
        found.append(StandIn("brookings_share", own, used, share.source))
    for row in ranges.values():
        low, _, high = row.distribution.arguments
        used = message("simulate.of_countries", low=low, high=high)
        found.append(StandIn(row.name, own, used, row.source))
    if scaled:
        found.append(StandIn("parts_of_gdp", own, message("simulate.scaled"), ""))
    return found


def _of_place(place: Place, cut: Cut) -> list[StandIn]:
    clock = clock_stand_in(place)
    found = [] if clock is None else [clock]
    for part in cut.parts:
        if part.of == "people":
            used = message("simulate.of_people", share=part.share)
            found.append(StandIn("regions", message("simulate.of_output"), used, part.source))
        if part.of == "output":
            used = message("simulate.by_output", share=part.share)
            found.append(StandIn("people", message("simulate.by_people"), used, part.source))
    return found
