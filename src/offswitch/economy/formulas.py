"""The published formulas, each as it was published. GDP is yearly, in current dollars.

The same functions price a shutdown and are tested against the published figures. `part` is the
share of the country that is cut off: of its people, output or connections, as the method has it.
"""

from typing import TypeVar

from offswitch.estimate import Draws

#: One value, or draws of it.
Number = TypeVar("Number", float, Draws)
DAYS_A_YEAR = 365.0


def oecd(gdp_usd: Number, days: float, share: Number) -> Number:
    """OECD 2011 (Egypt): blocked services as a share of GDP, for as long as they are blocked."""
    return gdp_usd / DAYS_A_YEAR * share * days


def brookings_full(gdp_usd: Number, days: float, share: Number, part: float = 1.0) -> Number:
    """Brookings 2016, cut of all internet: the internet economy's share of GDP, all stopped."""
    return gdp_usd * days / DAYS_A_YEAR * share * part


def brookings_mobile(
    gdp_usd: Number, days: float, share: Number, mobile: Number, part: float = 1.0
) -> Number:
    """Brookings 2016, cut of mobile data: that of all internet, times mobile's share of lines."""
    return gdp_usd * days / DAYS_A_YEAR * share * mobile * part


def brookings_app(gdp_usd: Number, days: float, k: Number, n: Number, part: float = 1.0) -> Number:
    """Brookings 2016 and NetBlocks COST, block of `n` applications at `k` of GDP each."""
    return gdp_usd * days / DAYS_A_YEAR * k * n * part


def escalated(share: Number, rate: float, years: int) -> Number:
    """NetBlocks COST, 9 November 2021: a share grown by `rate` a year since its publication."""
    return share * (1 + rate) ** years


def deloitte_percent(gdp_usd: Number, days: float, tier_share: Number) -> Number:
    """Deloitte 2016, share of daily GDP by tier of connectivity."""
    return gdp_usd / DAYS_A_YEAR * tier_share * days


def deloitte_dollar(population: Number, days: float, usd_a_person_a_day: Number) -> Number:
    """Deloitte 2016, dollars a person a day by tier; never mixed with the percent form."""
    return population * usd_a_person_a_day * days


def icrier(gdp_usd: Number, elasticity: Number, traffic_share_lost: Number) -> Number:
    """ICRIER 2018 (India): elasticity of output with respect to traffic, times traffic lost."""
    return gdp_usd * elasticity * traffic_share_lost


def cipesa_stand_in(
    gdp_usd: Number,
    days: float,
    share: Number,
    part: float = 1.0,
    after_days: float = 0.0,
    after_level: float = 0.0,
) -> Number:
    """Stand in for CIPESA 2017, whose algebra was not found in a public copy.

    A share of GDP for the days of the cut, and at `after_level` for `after_days` beyond them.
    """
    return gdp_usd / DAYS_A_YEAR * share * part * (days + after_days * after_level)
