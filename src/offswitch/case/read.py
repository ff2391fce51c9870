"""Reading a case folder: every table checked, every error with its file and row."""

import hashlib
from pathlib import Path

import numpy as np
import polars as pl

from offswitch.bitcoin import Prices, build_chain, check_day
from offswitch.case.case import (
    EVENT_KINDS,
    BitcoinCase,
    Case,
    Event,
    Markets,
    Omission,
    PublishedCost,
    PublishedHours,
)
from offswitch.case.frames import SERIES_LEVEL, read_blocks, read_observations, read_price_frame
from offswitch.case.rows import Tables, indicator_parameters
from offswitch.case.toml import Fields, read_toml
from offswitch.errors import CaseError
from offswitch.hazard.shutdown import SERIES
from offswitch.parameters import Parameter, parse_distribution
from offswitch.places import check_place
from offswitch.provenance import Sources
from offswitch.reference import alpha2, method_parameters, method_sources, source_row
from offswitch.reference.rows import SOURCE_COLUMNS
from offswitch.reference.sectors import sector_parameters
from offswitch.tables import located, read_table
from offswitch.text import message
from offswitch.timeline import Interval
from offswitch.units import CURRENCIES

CASE_FILE = "case.toml"
KINDS = (".toml", ".csv", ".parquet")
SCHEMA_VERSION = 1
#: Longest window; a year typed wrong would otherwise be a million hours.
LONGEST_DAYS = 732


def case_hash(folder: Path) -> str:
    """SHA-256 of the files; of a gathered case without the two that say when it was retrieved."""
    files = {f for f in folder.iterdir() if f.is_file() and f.suffix in KINDS}
    if folder / "gathered.csv" in files:
        files -= {folder / "gathered.csv", folder / "sources.csv"}
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _window(fields: Fields) -> Interval:
    window = fields.interval("window")
    if window.hours > 24 * LONGEST_DAYS:
        days = window.hours / 24
        raise CaseError("long_window", field="window", days=days, most=LONGEST_DAYS)
    return window


def _currency(fields: Fields) -> str:
    local = fields.text("currency").lower()
    if local not in CURRENCIES:
        raise CaseError("unknown_currency", unit=local)
    return local


def _years(fields: Fields) -> tuple[int | None, int | None]:
    """Years of GDP: before the event, and the one that NetBlocks COST froze."""
    if not fields.has("economy"):
        return None, None
    economy = fields.table("economy")
    years = economy.whole("gdp_year"), economy.whole("cost_gdp_year")
    economy.done()
    return years


def _bitcoin(fields: Fields, tables: Tables, window: Interval) -> BitcoinCase | None:
    if not fields.has("bitcoin"):
        return None
    table = fields.table("bitcoin")
    cut = table.time("cut")
    recovery = table.interval("recovery") if table.has("recovery") else None
    claimed = table.number("claimed_change") if table.has("claimed_change") else None
    source = table.source("source", tables.sources)
    table.done()
    if claimed is not None and not -1 < claimed < 1:
        raise CaseError(
            "bad_field", field="bitcoin.claimed_change", expected=message("expect.change")
        )
    if cut not in window:
        raise CaseError("cut_outside_window")
    blocks = read_blocks(tables.folder)
    if blocks is None:
        raise CaseError("no_blocks_file", file=str(tables.folder))
    file, heights, times = blocks
    epochs = tables.folder / "epochs.csv"
    if not epochs.exists():
        raise CaseError("no_epochs_file", file=str(tables.folder))
    with located(epochs):
        chain = build_chain(heights, times, tables.epochs(), file)
    with located(file):
        # Blocks that were gathered may end before the network does: less is then asked of them.
        chain.check_window(cut, cut if (tables.folder / "gathered.csv").exists() else window.end)
    for day in tables.days():
        check_day(chain, *day, tables.folder / "days.csv")
    return BitcoinCase(chain, cut, recovery, claimed, source)


_PRICES = ("open", "high", "low", "close")


def _prices(tables: Tables, *named: str | None) -> dict[str, Prices]:
    """Every price series by its name; those that case.toml names must be there."""
    frame = read_price_frame(tables.folder)
    if frame is None:
        return {}
    file = tables.folder / "prices.parquet"
    with located(file):
        tables.sources.check(frame["source"].unique())
    made = {
        str(name): Prices(own, str(name), own["source"][0])
        for (name,), own in frame.group_by("series", maintain_order=True)
    }
    missing = [name for name in named if name is not None and name not in made]
    if missing:
        raise CaseError("no_series", file=str(file), series=missing[0])
    for name, one in made.items():
        # of days the close is used, of hours every price
        days, hours = one.bars("day").select("close"), one.bars("hour").select(_PRICES)
        for bars in (days, hours):
            cells = bars.cast(pl.Float64).fill_null(0.0).to_numpy()
            if not (np.isfinite(cells) & (cells > 0)).all():
                raise CaseError("series_values", file=str(file), series=name)
    return made


def _parameters(tables: Tables, levels: set[str], own: list[Parameter]) -> tuple[Parameter, ...]:
    """Add what places the truth between bounds, and check that every level has its parameter."""
    names = {p.name for p in own}
    if SERIES_LEVEL in levels - names:
        anywhere = parse_distribution("uniform(0, 1)")
        own = [*own, Parameter(SERIES_LEVEL, anywhere, "position", "assumed", "")]
        names.add(SERIES_LEVEL)
    unknown = sorted(levels - names)
    if unknown:
        file = str(tables.folder / "observations.csv")
        raise CaseError("unknown_level", file=file, level=unknown[0])
    return tuple(own)


def read_case(folder: Path) -> Case:
    """Read and check a case folder.

    Raises
    ------
    CaseError, DataError, ModelError
        One line that names the file, the row or key, and the remedy.
    """
    file = folder / CASE_FILE
    fields = read_toml(file)
    with located(file):
        if fields.number("schema") != SCHEMA_VERSION:
            raise CaseError("case_version", known=SCHEMA_VERSION)
        title, place = fields.text("title"), check_place(alpha2(fields.text("place")))
        series, local = fields.one_of("series", SERIES[:2]), _currency(fields)
        window, years = _window(fields), _years(fields)
        price_series, factor, listed = (
            fields.text(name) if fields.has(name) else None
            for name in ("price_series", "price_factor", "listed_miners")
        )
    sources = Sources(
        [
            *method_sources().values(),
            *read_table(folder / "sources.csv", SOURCE_COLUMNS, source_row),
        ]
    )
    tables = Tables(folder, sources)
    with located(file):
        hours = fields.tables(
            "published_hours",
            lambda f: PublishedHours(
                f.positive("hours"), f.text("whose"), f.source("source", sources)
            ),
        )
        costs = fields.tables(
            "published_costs",
            lambda f: PublishedCost(f.positive("usd"), f.source("source", sources)),
        )
        events = fields.tables(
            "events",
            lambda f: Event(
                f.one_of("kind", EVENT_KINDS),
                f.time("time"),
                f.text("what"),
                f.source("source", sources),
            ),
        )
        omissions = fields.tables(
            "not_modelled",
            lambda f: Omission(
                f.text("what"),
                f.text("why"),
                f.source("source", sources) if f.has("source") else "",
            ),
        )
        bitcoin = _bitcoin(fields, tables, window)
        fields.done()
    observations, observed_in = read_observations(folder, window, place)
    with located(observed_in):
        sources.check(s for cell in observations["source"].unique() for s in cell.split())
    indicators = tables.indicators()
    known = [*method_parameters(), *sector_parameters(), *indicator_parameters(indicators)]
    own = tables.parameters({p.name for p in known}, local)
    levels = set(observations["level"].drop_nulls())
    prices = _prices(tables, price_series, factor, *(listed or "").split())
    return Case(
        name=folder.resolve().name,
        title=title,
        place=place,
        window=window,
        series=series,
        local_unit=local,
        gdp_year=years[0],
        cost_gdp_year=years[1],
        observations=observations,
        levels=tables.levels(),
        edges=tables.edges(),
        parameters=_parameters(tables, levels, [*known, *own]),
        exposures=tables.exposures(place),
        regions=tables.regions(),
        banking=tables.banking(),
        context=tables.context(),
        quotes=tables.quotes(),
        mining_map=tables.mining_map(),
        confounders=tables.confounders({p.name: p.unit for p in [*known, *own]}),
        interindustry=tables.interindustry(),
        bitcoin=bitcoin,
        prices=prices.get(price_series or ""),
        markets=Markets(
            factor,
            tuple((listed or "").split()),
            {name: one for name, one in prices.items() if name != price_series},
        ),
        published_hours=hours,
        published_costs=costs,
        events=events,
        omissions=omissions,
        claims=tables.claims(local),
        gathered=tables.gathered(),
        sources=sources,
        hash=case_hash(folder),
    )
