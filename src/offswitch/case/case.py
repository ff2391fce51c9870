"""The `Case`: everything that an assessment is given."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import polars as pl

from offswitch import places
from offswitch.bitcoin import Chain, Prices
from offswitch.case.gathered import Gathered
from offswitch.claims import Claim
from offswitch.detect import Edge
from offswitch.economy.counterfactuals import Confounder
from offswitch.economy.interindustry import InterIndustry
from offswitch.impact import Exposure
from offswitch.notebook import moment, table
from offswitch.parameters import Parameter
from offswitch.payments.record import Banking, Ground
from offswitch.provenance import Sources
from offswitch.text import say
from offswitch.timeline import Interval


@dataclass(frozen=True)
class PublishedHours:
    """A length that somebody published for the shutdown."""

    hours: float
    whose: str
    source: str


@dataclass(frozen=True)
class PublishedCost:
    """A cost that somebody published for the shutdown, in dollars."""

    usd: float
    source: str


EVENT_KINDS = ("market", "power", "trigger", "law")


@dataclass(frozen=True)
class Event:
    """Something else on record, of one of `EVENT_KINDS`: a release that moves markets, a law."""

    kind: str
    time: datetime
    what: str
    source: str


@dataclass(frozen=True)
class Omission:
    """Something that depends on the network, or was lost, and is not modelled.

    Parameters
    ----------
    what, why
        In words.
    source
        Id of a source, or empty.
    """

    what: str
    why: str
    source: str


@dataclass(frozen=True)
class Level:
    """A stretch of a reconstructed series: what was still reachable, and what its level rests on.

    `published` tells whether the height is a published figure; where it is not, it was chosen.
    """

    interval: Interval
    reach: str
    published: bool
    basis: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Figure:
    """One quoted figure: an indicator at a period; `group` tells two series of it apart."""

    indicator: str
    period: str
    value: float
    unit: str
    group: str
    source: str


@dataclass(frozen=True)
class MapRow:
    """A country's share of Bitcoin's hashrate in a month, and when that became public."""

    month: str
    country: str
    share_percent: float
    hashrate_eh_s: float | None
    published: str
    source: str


@dataclass(frozen=True, eq=False)
class BitcoinCase:
    """What the Bitcoin part needs.

    Parameters
    ----------
    cut
        Stated moment of the cut.
    recovery
        A stretch after recovery that may serve as baseline.
    claimed_change
        Change of hashrate that was claimed, e.g. -0.12; None where nobody claimed one.
    source
        Of the block times.
    """

    chain: Chain
    cut: datetime
    recovery: Interval | None
    claimed_change: float | None
    source: str


@dataclass(frozen=True, eq=False)
class Markets:
    """Daily closes of other markets, beside which the price of bitcoin is set.

    Parameters
    ----------
    factor
        Name of the series that stands for the whole market, or None.
    listed
        Names of those of listed miners.
    series
        By name, every series but Bitcoin's.
    """

    factor: str | None
    listed: tuple[str, ...]
    series: Mapping[str, Prices]


@dataclass(frozen=True, eq=False)
class Case:
    """A place, a window and what is known of them.

    Parameters
    ----------
    name, title
        Of the folder, and in words.
    place, window
        Country or region, and the stretch of time that is looked at.
    series
        ``observed``, or ``reconstructed`` from statements.
    local_unit
        Currency of the country, as a unit.
    gdp_year, cost_gdp_year
        Which year's GDP the methods take: the year before the event, and the one that NetBlocks
        COST froze; None where the case gives no economy.
    observations
        Shares of normal: one row a time, place, network and signal.
    levels, edges
        What the series rests on: stretches with their height, and published times.
    parameters
        Those of the methods, the indicators and the case's own.
    exposures
        The case's own flows, then the totals that it asks for.
    regions, banking
        The country's regions with their people and clocks, and what is on record of its banks.
    context, quotes, mining_map, published_hours, published_costs, events
        What others published: figures by period, prices, shares of hashrate, lengths and costs of
        the shutdown, and other events of its days.
    confounders, interindustry
        What else stopped work in these days, and what sectors sell to each other.
    bitcoin, prices
        Blocks with the stated cut, and prices of bitcoin; None where the case has none.
    markets
        Daily closes of a market and of shares.
    omissions
        What the case leaves out on purpose.
    claims
        What was said.
    gathered
        What it was made from, where that was public sources and not somebody's own record.
    sources
        By id: the methods' and the case's.
    hash
        SHA-256 over the names and contents of its files; of a gathered case without those that
        say when it was retrieved.
    """

    name: str
    title: str
    place: str
    window: Interval
    series: str
    local_unit: str
    gdp_year: int | None
    cost_gdp_year: int | None
    observations: pl.DataFrame
    levels: tuple[Level, ...]
    edges: tuple[Edge, ...]
    parameters: tuple[Parameter, ...]
    exposures: tuple[Exposure, ...]
    regions: tuple[Ground, ...]
    banking: tuple[Banking, ...]
    context: tuple[Figure, ...]
    quotes: tuple[Figure, ...]
    mining_map: tuple[MapRow, ...]
    confounders: tuple[Confounder, ...]
    interindustry: InterIndustry | None
    bitcoin: BitcoinCase | None
    prices: Prices | None
    markets: Markets
    published_hours: tuple[PublishedHours, ...]
    published_costs: tuple[PublishedCost, ...]
    events: tuple[Event, ...]
    omissions: tuple[Omission, ...]
    claims: tuple[Claim, ...]
    gathered: Gathered | None
    sources: Sources
    hash: str

    def _repr_html_(self) -> str:
        start, end = moment(self.window.start), moment(self.window.end)
        rows = [
            (say("notebook.place"), places.name(self.place)),
            (say("notebook.window"), say("notebook.span", start=start, end=end)),
            (say("notebook.series"), say(f"figure.series.{self.series}")),
            (say("notebook.claims"), len(self.claims)),
            (say("notebook.sources"), len(self.sources)),
        ]
        return table(self.title, rows)
