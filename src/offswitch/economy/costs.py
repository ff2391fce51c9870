"""Costs: every method on every kind of hours, and what a published figure implies."""

from collections.abc import Sequence
from dataclasses import dataclass

from offswitch.economy.methods import Economy
from offswitch.estimate import Estimate, point
from offswitch.hazard import Shutdown
from offswitch.impact import PROPORTIONAL, Exposure, impact
from offswitch.text import Message

#: The flow that every method here prices: adding two of them would count it twice.
FLOWS = frozenset({"digital_economy"})


@dataclass(frozen=True, eq=False)
class Basis:
    """A kind of hours: the shutdown they describe, and whose they are.

    Parameters
    ----------
    kind
        ``effective`` (depth-weighted, from the series), ``nominal`` (onset to stable return) or
        ``published``.
    whose
        Where the hours are from, in words.
    hours
        How many.
    shutdown
        None for nominal and published hours: all of them count as full loss.
    """

    kind: str
    whose: Message
    hours: Estimate
    shutdown: Shutdown | None = None


@dataclass(frozen=True, eq=False)
class Cost:
    """What one method says on one kind of hours.

    Parameters
    ----------
    method
        Its key, such as ``oecd_2011``.
    basis
        The hours.
    usd, local, gdp_share
        The cost in US dollars, in the country's currency and as a share of a year's GDP.
    caveats
        What to know before quoting it.
    """

    method: str
    basis: Basis
    usd: Estimate
    local: Estimate
    gdp_share: Estimate
    caveats: tuple[Message, ...]


@dataclass(frozen=True)
class Explained:
    """A published figure: the hours it implies at each method's rate.

    Parameters
    ----------
    source, usd
        Id of its source, and the figure.
    implied_hours
        Hours of full loss, by method.
    """

    source: str
    usd: float
    implied_hours: dict[str, Estimate]


def price(economy: Economy, rates: dict[str, Estimate], bases: Sequence[Basis]) -> list[Cost]:
    """Price every basis by every method.

    A method without uncertain parameters on hours without uncertainty gives a point. The spread
    across methods is disagreement between methods that share inputs, not an interval.
    """
    to_local = economy.draw("local_per_usd")
    year = economy.price_year
    costs = []
    for method, rate in rates.items():
        exposure = Exposure(method, economy.place, rate, str(year), year, FLOWS)
        for basis in bases:
            if basis.shutdown is None:
                usd = (rate * basis.hours).named(method)
            else:
                usd = impact(exposure, PROPORTIONAL, basis.shutdown)
            share = usd / (economy.gdp * point(1.0, "year"))
            costs.append(Cost(method, basis, usd, usd * to_local, share, usd.caveats))
    return costs


def explain(rates: dict[str, Estimate], figures: Sequence[tuple[str, float]]) -> list[Explained]:
    """Hours of full cut that each published figure (source, dollars) implies, by method."""
    return [
        Explained(source, usd, {name: point(usd, "usd") / rate for name, rate in rates.items()})
        for source, usd in figures
    ]
