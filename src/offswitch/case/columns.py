"""The tables and keys of a case folder, as data: for the readers and for the manual.

What each table, column, key and kind means is in `offswitch.text.columns`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from offswitch.claims import CLAIM_COLUMNS, REQUIRED_COLUMNS
from offswitch.observations import SCHEMA
from offswitch.reference.rows import PARAMETER_COLUMNS, SOURCE_COLUMNS


@dataclass(frozen=True)
class Table:
    """The columns of one table.

    Parameters
    ----------
    required
        Columns that the header must have; some of their cells may be empty.
    optional
        Columns that it may have besides.
    kinds
        What stands in each of them.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...]
    kinds: Mapping[str, str]


def _pairs(text: str) -> dict[str, str]:
    """Read ``name:kind`` pairs."""
    return dict(pair.split(":") for pair in text.split())


def _table(required: str, optional: str = "") -> Table:
    """Return a table from the ``name:kind`` pairs of its columns."""
    first, more = _pairs(required), _pairs(optional)
    return Table(tuple(first), tuple(more), {**first, **more})


def _named(columns: Sequence[str], kinds: str, required: Collection[str] = ()) -> Table:
    """Return a table whose columns a lower layer names; all are required if none is said to be."""
    first = tuple(name for name in columns if not required or name in required)
    more = tuple(name for name in columns if name not in first)
    return Table(first, more, dict(zip(columns, kinds.split(), strict=True)))


_OBSERVATIONS = _named(
    tuple(SCHEMA), "time place network source service level level level name", tuple(SCHEMA)[:6]
)

#: Tables of a case by the name of their file, in the order of the manual.
TABLES: dict[str, Table] = {
    "sources.csv": _named(SOURCE_COLUMNS, "name text text url day text"),
    "outages.csv": _table(
        "place:place service:service start:time end:time lost:share lost_low:share "
        "lost_high:share source:sources"
    ),
    "observations.csv": _OBSERVATIONS,
    "observations.parquet": _OBSERVATIONS,
    "levels.csv": _table(
        "start_utc:time end_utc:time reach:word height:word basis:text source:sources",
        "level:name all:level all_low:level all_high:level fixed:level mobile:level",
    ),
    "edges.csv": _table(
        "edge:name kind:word place:place seen_in:place service:service time:time "
        "precision_minutes:number source:source base:flag"
    ),
    "parameters.csv": _named(PARAMETER_COLUMNS, "name distribution unit word sources text"),
    "indicators.csv": _table(
        "indicator:name period:period value:number unit:unit vintage:text source:source"
    ),
    "exposures.csv": _table(
        "component:text per_hour:number unit:unit price_year:whole flows:names total:name "
        "source:sources"
    ),
    "claims.csv": _named(
        CLAIM_COLUMNS,
        "name word name text word number number unit time time word text day text flag sources",
        REQUIRED_COLUMNS,
    ),
    "blocks.csv": _table("height:whole timestamp:seconds"),
    "blocks.parquet": _table("height:whole time:time"),
    "epochs.csv": _table("height:whole start_utc:time bits:bits difficulty:number source:source"),
    "days.csv": _table("date:day block_count:whole mean_difficulty:number source:source"),
    "mining_map.csv": _table(
        "month:month country:place share_percent:number hashrate_eh_s:number published:month "
        "source:source"
    ),
    "prices.parquet": _table(
        "time:time series:name step:word open:number high:number low:number close:number "
        "source:source"
    ),
    "quotes.csv": _table(
        "subject:name time_utc:time value:number unit:unit series:name source:source"
    ),
    "context.csv": _table(
        "indicator:name period:period value:number unit:unit status:word source:source note:text"
    ),
    "timeline.csv": _table(
        "id:name start_utc:time end_utc:time precision_minutes:number place:text service:text "
        "networks:text level_percent:number evidence:word confidence:word statement:text "
        "source:source"
    ),
    "networks.csv": _table("asn:whole name:text kind:text at_the_event:text source:source"),
    "population.csv": _table(
        "region:text iso_3166_2:place people:whole zone:zone source:sources",
        "retail_share:share machine_share:share",
    ),
    "banking.csv": _table(
        "start_utc:time end_utc:time what:word amount:number source:sources note:text"
    ),
    "sales.csv": _table("seller:name buyer:name value:number source:sources"),
    "confounders.csv": _table(
        "name:name start_utc:time end_utc:time from_hour:whole to_hour:whole sectors:names "
        "parameter:name what:text source:sources"
    ),
    "series.parquet": _table("time:time key:place signal:text network:network value:number"),
    "found.csv": _table(
        "place:place service:service start_utc:time start_low_utc:time start_high_utc:time "
        "end_utc:time end_low_utc:time end_high_utc:time depth:share "
        "saw:text silent:text unobserved:text since_utc:time source:sources"
    ),
    "gathered.csv": _table(
        "source:source signal:text place:text used:word needed_start_utc:time needed_end_utc:time "
        "retrieved_utc:time last_utc:time lag_hours:number settled_hours:number "
        "unknown_hours:number start_utc:time end_utc:time",
        "as_known_utc:time",
    ),
}

#: Keys of case.toml, each with its kind; one that ends in ``?`` may be left out.
KEYS: dict[str, str] = _pairs(
    "schema:whole title:text place:place series:word currency:currency price_series?:name "
    "price_factor?:name listed_miners?:names window:table window.start:time window.end:time "
    "economy?:table economy.gdp_year:year economy.cost_gdp_year:year "
    "bitcoin?:table bitcoin.cut:time bitcoin.claimed_change?:number bitcoin.source:source "
    "bitcoin.recovery?:table bitcoin.recovery.start:time bitcoin.recovery.end:time "
    "published_hours?:tables published_hours.hours:number published_hours.whose:text "
    "published_hours.source:source "
    "published_costs?:tables published_costs.usd:number published_costs.source:source "
    "events?:tables events.kind:word events.time:time events.what:text events.source:source "
    "not_modelled?:tables not_modelled.what:text not_modelled.why:text not_modelled.source?:source"
)
