"""Each published method as a loss per hour of cut, for the scopes that it has a form for."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offswitch.economy import cost_tool, formulas, netloss
from offswitch.economy.scope import NATIONAL, Scope
from offswitch.errors import CaseError, ModelError, reason_words
from offswitch.estimate import Draws, Estimate, point
from offswitch.parameters import Parameters
from offswitch.places import name
from offswitch.provenance import union
from offswitch.reference.shares import calibrated_share, forecast_share
from offswitch.text import Message, message

TIERS = ("high", "medium", "low")
AN_HOUR = 1 / 24
HOURS_A_YEAR = 8760


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


def _an_hour(formula: Callable[..., Draws], *inputs: Estimate, scope: Scope = NATIONAL) -> Estimate:
    """What a formula gives for one hour: its inputs are (first, days, others)."""
    first, *others = (e.draws for e in inputs)
    part = {"part": scope.part} if scope.parts else {}
    usd = np.asarray(formula(first, AN_HOUR, *others, **part))
    sources = union(*(e.sources for e in inputs), scope.sources)
    return Estimate(usd, "usd/h", formula.__name__, sources)


def _only_national(method: str, scope: Scope) -> None:
    if scope.service != "internet" or not scope.national:
        raise ModelError("only_national", method=method)


def oecd_2011(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Blocked telecom and internet services, 3 to 4 % of GDP."""
    _only_national("oecd_2011", scope)
    return _an_hour(formulas.oecd, economy.gdp, economy.draw("oecd_share"))


def _app_block(gdp: Estimate, economy: Economy, scope: Scope) -> Estimate:
    apps = point(scope.apps, "count")
    return _an_hour(formulas.brookings_app, gdp, economy.draw("app_share"), apps, scope=scope)


def brookings_2016(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Price all of the internet economy, by the share that BCG gave the G20, in its six scopes."""
    if scope.service == "app":
        return _app_block(economy.gdp, economy, scope)
    inputs = [economy.gdp, economy.draw("brookings_share")]
    if scope.service == "mobile":
        inputs.append(economy.draw("mobile_share"))
        rate = _an_hour(formulas.brookings_mobile, *inputs, scope=scope)
    else:
        rate = _an_hour(formulas.brookings_full, *inputs, scope=scope)
    row, own = economy.parameters.row("brookings_share"), forecast_share(economy.place)
    if row.status == "published":
        return rate
    of_its_own = own is not None and own.source == row.source
    return rate.named(
        "", message("caveat.brookings_own" if of_its_own else "caveat.brookings_share")
    )


def deloitte_2016_percent(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Share of daily GDP for the country's tier."""
    _only_national("deloitte_2016_percent", scope)
    tier = deloitte_tier(economy)
    other = TIERS[1] if tier == TIERS[0] else TIERS[0]
    rate, other_rate = (
        _an_hour(formulas.deloitte_percent, economy.gdp, economy.draw(f"deloitte_{t}_share"))
        for t in (tier, other)
    )
    usd = other_rate.p50 * 24
    return rate.named("", message("caveat.deloitte_tier", tier=tier, other=other, usd=usd))


def deloitte_2016_dollar(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Dollars a person a day for the country's tier, which presume a GDP per head."""
    _only_national("deloitte_2016_dollar", scope)
    tier = deloitte_tier(economy)
    per_person = economy.draw(f"deloitte_{tier}_usd")
    rate = _an_hour(formulas.deloitte_dollar, economy.people, per_person)
    share = economy.draw(f"deloitte_{tier}_share").p50
    if not share:
        return rate
    presumed = per_person.p50 / share * 365
    actual = economy.gdp.p50 / economy.people.p50
    return rate.named("", message("caveat.deloitte_dollar", presumed=presumed, actual=actual))


def netblocks_cost(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Take the rate of NetBlocks COST back from the cost and hours that Top10VPN published.

    The share of GDP that COST uses outside the G20 is unpublished, so this rate is calibrated on
    the very event it prices: at the published hours it gives the published figure by construction.
    """
    _only_national("netblocks_cost", scope)
    rate = economy.draw("cost_usd") / economy.draw("cost_hours")
    share = rate.p50 * HOURS_A_YEAR / economy.cost_gdp.p50
    return rate.named("", message("caveat.cost_calibrated", share=share))


def cost_by_rule(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Price by the rules of NetBlocks COST, and a part of the country as Top10VPN scales it.

    Outside the G20 the share is one that was taken back from a published cost of the country, so
    it is calibrated; a country without one is refused.
    """
    if cost_tool.model(economy.place, scope.service) == "app_effect":
        return _app_block(economy.cost_gdp, economy, scope)
    known = calibrated_share(economy.place)
    try:
        start = cost_tool.published_share(economy.place)
        value = cost_tool.SECOND.g20(start.share)
    except ModelError as error:
        if error.key != "cost_share_unpublished" or known is None:
            raise
        start, value = known, known.share
    share = point(value, "share", sources=[start.source, "netblocks-cost"])
    formula: Callable[..., Draws] = formulas.brookings_full
    inputs = [economy.cost_gdp, share]
    if scope.service == "mobile":
        inputs, formula = [*inputs, economy.draw("mobile_share")], formulas.brookings_mobile
    rate = _an_hour(formula, *inputs, scope=scope)
    return rate.named("", message(f"caveat.cost_{start.status}", share=value))


def icrier_2018(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Elasticity of output with respect to traffic, for the share of traffic that is lost."""
    if scope.service == "app":
        raise ModelError("no_form", method="icrier_2018", service=scope.service)
    kind = "icrier_mobile" if scope.service == "mobile" else "icrier_total"
    elasticity = economy.draw(kind)
    lost = np.array([scope.part / HOURS_A_YEAR])
    usd = formulas.icrier(economy.gdp.draws, elasticity.draws, lost)
    sources = union(economy.gdp.sources, elasticity.sources, scope.sources)
    return Estimate(usd, "usd/h", "icrier", sources).named("", message("caveat.icrier"))


def cipesa_2017(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Stand in for CIPESA's framework, by the share that its day of Kenya implies."""
    if economy.place not in cost_tool.SUB_SAHARAN:
        raise ModelError("cipesa_elsewhere", place=name(economy.place))
    if scope.service != "internet":
        raise ModelError("no_form", method="cipesa_2017", service=scope.service)
    inputs = (economy.gdp, economy.draw("cipesa_share"))
    rate = _an_hour(formulas.cipesa_stand_in, *inputs, scope=scope)
    return rate.named("", message("caveat.cipesa"))


def netloss_2024(economy: Economy, scope: Scope = NATIONAL) -> Estimate:
    """Refuse: its coefficients are unpublished, and dollars a person and day are no unit cost."""
    return netloss.per_person_day(economy.people.p50, AN_HOUR, economy.gdp.p50)


Method = Callable[[Economy, Scope], Estimate]
#: The methods that price a case.
METHODS: dict[str, Method] = {
    "oecd_2011": oecd_2011,
    "brookings_2016": brookings_2016,
    "deloitte_2016_percent": deloitte_2016_percent,
    "deloitte_2016_dollar": deloitte_2016_dollar,
    "netblocks_cost": netblocks_cost,
}
#: Every published method, also those of one part of the world, and those that are refused.
EVERY: dict[str, Method] = {
    **METHODS,
    "netblocks_cost": cost_by_rule,
    "cipesa_2017": cipesa_2017,
    "icrier_2018": icrier_2018,
    "netloss_2024": netloss_2024,
}


def method_rates(economy: Economy) -> tuple[dict[str, Estimate], dict[str, str]]:
    """Loss per hour of full cut (``usd/h``) by method, and what is missing for the others."""
    rates, missing = {}, {}
    for method, price in METHODS.items():
        try:
            rates[method] = price(economy, NATIONAL)
        except CaseError as error:
            if error.key != "unknown_parameter":
                raise
            missing[method] = error.values["name"]
    return rates, missing


def every_rate(
    economy: Economy, scope: Scope = NATIONAL
) -> tuple[dict[str, Estimate], dict[str, Message]]:
    """Loss per hour of a cut (``usd/h``) by every method, and why the others do not price it."""
    rates: dict[str, Estimate] = {}
    reasons: dict[str, Message] = {}
    for method, price in EVERY.items():
        try:
            rates[method] = price(economy, scope)
        except ModelError as error:
            reasons[method] = reason_words(error)
        except CaseError as error:
            if error.key != "unknown_parameter":
                raise
            reasons[method] = message("reason.no_input", name=error.values["name"])
    return rates, reasons
