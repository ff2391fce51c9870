"""What a day without any network would cost in every country, by every method, in one pass.

Each country is priced as `offswitch.assessment.simulate` prices it. The loss by sector is linear in
a country's output and in its three parts, and hours stop alike wherever the days of rest and the
clocks are alike: it is followed hour by hour once for each such clock, and weighed for a country.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from offswitch import places
from offswitch.assessment.simulate_closed import ClosedForm, closed_form, priced
from offswitch.assessment.simulate_plan import Plan
from offswitch.assessment.simulate_result import OURS, Price
from offswitch.economy.account import NationalAccount
from offswitch.economy.countries import StandIn
from offswitch.economy.methods import EVERY
from offswitch.economy.sectors import sector_losses
from offswitch.errors import CaseError, ModelError
from offswitch.estimate import Estimate, point
from offswitch.provenance import Source, union
from offswitch.reference import method_sources
from offswitch.reference.sectors import PARTS
from offswitch.settings import Settings
from offswitch.text import Message, message

#: A day of everything, as `offswitch simulate` takes it without options.
A_DAY = Plan()
#: Countries from which on a method is one for a map of the world.
MANY = 100
#: What a cost is set against.
MEASURES = ("usd", "gdp_share")


@dataclass(frozen=True)
class Ends:
    """Median and 90 % interval of one figure; `point` where none is stated."""

    p05: float
    p50: float
    p95: float
    point: bool


@dataclass(frozen=True)
class Cost:
    """What one method says of a day in one country.

    Parameters
    ----------
    usd, gdp_share
        The cost, and the same as a share of a year's GDP.
    caveats, sources
        As of the estimate.
    """

    usd: Ends
    gdp_share: Ends
    caveats: tuple[Message, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Country:
    """A country that can be priced.

    Parameters
    ----------
    gdp
        Of a year, ``usd``.
    stood_in
        What was taken for something else.
    costs, reasons
        By method: what it says, or why it says nothing.
    """

    place: str
    gdp: float
    stood_in: tuple[StandIn, ...]
    costs: Mapping[str, Cost]
    reasons: Mapping[str, Message]


@dataclass(frozen=True)
class World:
    """A day without any network in every country.

    Parameters
    ----------
    year
        Of the indicators.
    countries
        Those that can be priced, by code.
    unpriced
        Why the others cannot be, by code.
    sources
        What the figures rest on.
    """

    settings: Settings
    plan: Plan
    year: int
    countries: Mapping[str, Country]
    unpriced: Mapping[str, Message]
    sources: tuple[Source, ...] = field(repr=False)

    @property
    def counts(self) -> dict[str, int]:
        """Countries that each method prices, ours first."""
        found = Counter(method for country in self.countries.values() for method in country.costs)
        return {method: found[method] for method in (OURS, *EVERY)}

    @property
    def methods(self) -> tuple[str, ...]:
        """Methods that price many countries, ours first."""
        return tuple(method for method, count in self.counts.items() if count >= MANY)


def world(settings: Settings | None = None) -> World:
    """Price a day without any network in every country.

    Raises
    ------
    CaseError
        If the settings fix what is no parameter of a country.

    Examples
    --------
    >>> found = world(Settings(draws=100))
    >>> found.methods[0], found.counts["sectors"]
    ('sectors', 214)
    """
    settings = settings or Settings()
    countries: dict[str, Country] = {}
    unpriced: dict[str, Message] = {}
    hours: dict[object, dict[str, Estimate]] = {}
    year = 0
    for code in sorted(places.countries()):
        try:
            made = closed_form(code, A_DAY, settings=settings)
        except (CaseError, ModelError) as error:
            if error.key not in ("no_indicator", "no_zone_of"):
                raise
            unpriced[code] = message(f"error.{error.key}", **error.values)
            continue
        year = made.inputs.year
        mark = _mark(made)
        if mark not in hours:
            hours[mark] = _by_part(made)
        countries[code] = _country(made, hours[mark])
    known = method_sources()
    used = union(*(cost.sources for one in countries.values() for cost in one.costs.values()))
    sources = tuple(known[id] for id in used)
    return World(settings, A_DAY, year, countries, unpriced, sources)


def _mark(made: ClosedForm) -> tuple[object, ...]:
    """What two countries have in common that lose the same hours: days of rest, and clocks.

    A clock is told by how far it is from the capital's, by which the day begins.
    """
    days = [end.date() for end in (made.scenario.interval.start, made.scenario.interval.end)]
    capital = places.utc_offset(made.place.zone, days[0])
    clock = made.place.clock
    zones = tuple(
        (share, *(places.utc_offset(zone, day) - capital for day in days))
        for zone, share in clock.zones
    )
    return clock.days, zones


def _by_part(made: ClosedForm) -> dict[str, Estimate]:
    """Loss by part of the economy, of a part that makes one dollar a year."""
    third = {part: point(1 / len(PARTS), "share") for part in PARTS}
    account = NationalAccount(point(1.0, "usd/year"), third, made.place.clock)
    found: dict[str, Estimate] = {}
    for row in sector_losses(account, made.shutdown, made.inputs.parameters.draw).sectors:
        lost, part = row.ordinary.lost * float(len(PARTS)), row.sector.part
        found[part] = found[part] + lost if part in found else lost
    return found


def _country(made: ClosedForm, by_part: Mapping[str, Estimate]) -> Country:
    account = made.inputs.account
    lost = sum((account.parts[part].draws * by_part[part].draws for part in PARTS), start=0.0)
    each = (union(account.parts[part].sources, by_part[part].sources) for part in PARTS)
    sources = union(account.gdp.sources, *each)
    usd = Estimate(account.gdp.draws * lost, "usd", OURS, sources)
    prices = (priced(OURS, usd, None, made.inputs), *made.published)
    return Country(
        place=made.place.country,
        gdp=account.gdp.p50,
        stood_in=made.inputs.stood_in,
        costs={price.method: _cost(price) for price in prices},
        reasons={key.removeprefix("method."): why for key, why in made.refused.items()},
    )


def _cost(price: Price) -> Cost:
    usd = price.usd
    return Cost(_ends(usd), _ends(price.gdp_share), usd.caveats, usd.sources)


def _ends(estimate: Estimate) -> Ends:
    return Ends(estimate.p05, estimate.p50, estimate.p95, estimate.is_point)
