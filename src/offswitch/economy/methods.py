"""Each published method as a loss per hour of full national cut."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offswitch.economy import formulas
from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.text import message

TIERS = ("high", "medium", "low")
AN_HOUR = 1 / 24


@dataclass(frozen=True, eq=False)
class Economy:
    """What the methods need of a country.

    Parameters
    ----------
    gdp, cost_gdp
        Yearly GDP, ``usd/year``: the year before the event, and the vintage that NetBlocks COST
        froze.
    people
        Population.
    local_unit
        Currency of the country, as a unit.
    """

    place: str
    price_year: int
    gdp: Estimate
    cost_gdp: Estimate
    people: Estimate
    local_unit: str
    parameters: Parameters

    def draw(self, name: str) -> Estimate:
        """Return a parameter of this run."""
        return self.parameters.draw(name)


def deloitte_tier(economy: Economy) -> str:
    """Tier of connectivity by the share of people online against the (assumed) cut-offs."""
    online = economy.draw("online_share").p50
    if online >= economy.draw("deloitte_high_from").p50:
        return "high"
    return "medium" if online >= economy.draw("deloitte_medium_from").p50 else "low"


def _an_hour(formula: Callable[..., Draws], *inputs: Estimate) -> Estimate:
    """What a formula gives for one hour: its inputs are (first, days, others)."""
    first, *others = (e.draws for e in inputs)
    return Estimate(
        np.asarray(formula(first, AN_HOUR, *others)),
        "usd/h",
        formula.__name__,
        union(*(e.sources for e in inputs)),
    )


def oecd_2011(economy: Economy) -> Estimate:
    """Blocked telecom and internet services, 3 to 4 % of GDP."""
    return _an_hour(formulas.oecd, economy.gdp, economy.draw("oecd_share"))


def brookings_2016(economy: Economy) -> Estimate:
    """All of the internet economy, by the share that BCG gave the G20."""
    rate = _an_hour(formulas.brookings_full, economy.gdp, economy.draw("brookings_share"))
    return rate.named("", message("caveat.brookings_share"))


def deloitte_2016_percent(economy: Economy) -> Estimate:
    """Share of daily GDP for the country's tier."""
    tier = deloitte_tier(economy)
    other = TIERS[1] if tier == TIERS[0] else TIERS[0]
    rate, other_rate = (
        _an_hour(formulas.deloitte_percent, economy.gdp, economy.draw(f"deloitte_{t}_share"))
        for t in (tier, other)
    )
    usd = other_rate.p50 * 24
    return rate.named("", message("caveat.deloitte_tier", tier=tier, other=other, usd=usd))


def deloitte_2016_dollar(economy: Economy) -> Estimate:
    """Dollars a person a day for the country's tier, which presume a GDP per head."""
    tier = deloitte_tier(economy)
    per_person = economy.draw(f"deloitte_{tier}_usd")
    rate = _an_hour(formulas.deloitte_dollar, economy.people, per_person)
    share = economy.draw(f"deloitte_{tier}_share").p50
    if not share:
        return rate
    presumed = per_person.p50 / share * 365
    actual = economy.gdp.p50 / economy.people.p50
    return rate.named("", message("caveat.deloitte_dollar", presumed=presumed, actual=actual))


def netblocks_cost(economy: Economy) -> Estimate:
    """Take the rate of NetBlocks COST back from the cost and hours that Top10VPN published.

    The share of GDP that COST uses outside the G20 is unpublished, so this rate is calibrated on
    the very event it prices: at the published hours it gives the published figure by construction.
    """
    rate = economy.draw("cost_usd") / economy.draw("cost_hours")
    share = rate.p50 * 8760 / economy.cost_gdp.p50
    return rate.named("", message("caveat.cost_calibrated", share=share))


METHODS = {
    "oecd_2011": oecd_2011,
    "brookings_2016": brookings_2016,
    "deloitte_2016_percent": deloitte_2016_percent,
    "deloitte_2016_dollar": deloitte_2016_dollar,
    "netblocks_cost": netblocks_cost,
}


def method_rates(economy: Economy) -> tuple[dict[str, Estimate], dict[str, str]]:
    """Loss per hour of full cut (``usd/h``) by method, and what is missing for the others."""
    rates, missing = {}, {}
    for name, method in METHODS.items():
        try:
            rates[name] = method(economy)
        except CaseError as error:
            if error.key != "unknown_parameter":
                raise
            missing[name] = error.values["name"]
    return rates, missing
