"""The published formulas, each as it was published. GDP is yearly, in current dollars.

The same functions price a shutdown and are tested against the published figures.
"""

from typing import TypeVar

from offswitch.estimate import Draws

#: One value, or draws of it.
Number = TypeVar("Number", float, Draws)
DAYS_A_YEAR = 365.0


def oecd(gdp_usd: Number, days: float, share: Number) -> Number:
    """OECD 2011 (Egypt): blocked services as a share of GDP, for as long as they are blocked."""
    return gdp_usd / DAYS_A_YEAR * share * days


def brookings_full(gdp_usd: Number, days: float, share: Number) -> Number:
    """Brookings 2016, national cut: the internet economy's share of GDP, all of it stopped."""
    return gdp_usd * days / DAYS_A_YEAR * share


def brookings_app(gdp_usd: Number, days: float, k: Number, n: Number) -> Number:
    """Brookings 2016 and NetBlocks COST, national block of `n` applications at `k` of GDP each."""
    return gdp_usd * days / DAYS_A_YEAR * k * n


def deloitte_percent(gdp_usd: Number, days: float, tier_share: Number) -> Number:
    """Deloitte 2016, share of daily GDP by tier of connectivity."""
    return gdp_usd / DAYS_A_YEAR * tier_share * days


def deloitte_dollar(population: Number, days: float, usd_a_person_a_day: Number) -> Number:
    """Deloitte 2016, dollars a person a day by tier; never mixed with the percent form."""
    return population * usd_a_person_a_day * days


def icrier(gdp_usd: Number, elasticity: Number, traffic_share_lost: Number) -> Number:
    """ICRIER 2018 (India): elasticity of output with respect to traffic, times traffic lost."""
    return gdp_usd * elasticity * traffic_share_lost
