"""What the cost methods need of a country, as rows of a case's tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from offswitch.case.window.request import Rows
from offswitch.economy.cost_tool import SECOND
from offswitch.economy.countries import CountryEconomy, economy_of
from offswitch.economy.methods import cost_by_rule
from offswitch.errors import CaseError, ModelError
from offswitch.places import name
from offswitch.reference.codes import country_of
from offswitch.reference.shares import calibrated_share
from offswitch.sources.currencies import currency_of
from offswitch.text import Message, message
from offswitch.units import CURRENCIES

Row = tuple[object, ...]
#: What is taken of a country, besides the indicators of `[economy]`: shares, as parameters.
SHARES = ("online_share", "remittances_share")
TAKEN = ("gdp_usd", "cost_gdp_usd", "population", *SHARES)


@dataclass(frozen=True)
class Money:
    """A country's money.

    Parameters
    ----------
    currency
        In which costs are given too: the dollar, where no rate is known.
    years
        Year of GDP before the event and the one that NetBlocks COST froze; None where the country
        has no GDP or no population on record.
    indicators, parameters
        Rows of the tables of these names.
    left_out
        What stood in for what, and what is missing.
    """

    currency: str
    years: tuple[int, int] | None
    indicators: tuple[Row, ...]
    parameters: tuple[Row, ...]
    left_out: tuple[Message, ...]


def money_of(place: str, year: int, exchange: Rows | None, source: str) -> Money:
    """Gather what the methods need of a country.

    Parameters
    ----------
    year
        Of the indicators: the one before the event.
    exchange, source
        Units of the local currency for a dollar, and their source.

    Returns
    -------
    Money, of a region without indicators: those of its country would price a cut of all of it.
    """
    if "-" in place:
        return Money("usd", None, (), (), (message("window.region"),))
    country = country_of(place)
    own = (currency_of(country) or "").lower()
    known = exchange is not None and own in CURRENCIES
    currency = own if known else "usd"
    try:
        made = economy_of(country, year)
    except CaseError:
        why = message("window.no_indicators", place=name(country))
        return Money(currency, None, (), (), (why,))
    left_out = [one.message for one in made.stood_in if one.name in TAKEN]
    if not known and own != "usd":
        left_out.append(message("window.no_rate", currency=own.upper() or "-"))
    rate = ("1", "assumed", "", message("window.in_dollars"))
    if known and exchange is not None:
        rate = (_range(exchange), "measured", source, message("window.rate_note"))
    spread, status, of, note = rate
    parameters: list[Row] = [
        ("local_per_usd", spread, f"{currency}/usd", status, of, note),
        *_shares(made),
        *_published_cost(made),
    ]
    return Money(
        currency,
        (year, SECOND.gdp_year),
        tuple(_indicators(made, year)),
        tuple(parameters),
        tuple(left_out),
    )


def _range(exchange: Rows) -> str:
    values = sorted(exchange.frame["value"].to_list())
    if values[0] == values[-1]:
        return repr(values[0])
    return f"triangular({values[0]!r}, {median(values)!r}, {values[-1]!r})"


def _indicators(made: CountryEconomy, year: int) -> Iterator[Row]:
    """GDP of both years, and the population; the year before goes first where they are one."""
    rows = {"gdp_usd": year, "population": year, "cost_gdp_usd": SECOND.gdp_year}
    for key, period in rows.items():
        if key == "cost_gdp_usd" and period == year:
            continue
        row = made.economy.parameters.row(key)
        unit = "people" if key == "population" else "usd"
        indicator = key.removeprefix("cost_")
        value = row.distribution.arguments[0]
        yield indicator, period, repr(value), unit, row.note, row.source


def _shares(made: CountryEconomy) -> Iterator[Row]:
    for key in SHARES:
        if key in made.economy.parameters:
            row = made.economy.parameters.row(key)
            yield key, str(row.distribution), row.unit, row.status, row.source, row.note


def _published_cost(made: CountryEconomy) -> Iterator[Row]:
    """A day at the rate that a published cost of the country implies, where there is one."""
    place = made.economy.place
    if calibrated_share(place) is None:
        return
    try:
        rate = cost_by_rule(made.economy)
    except ModelError:
        return
    sources, note = " ".join(rate.sources), message("window.cost_note")
    yield "cost_usd", repr(24 * rate.p50), "usd", "published", sources, note
    yield "cost_hours", "24", "h", "published", sources, note
