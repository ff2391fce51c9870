"""Reading a case folder: every table checked, every error with its file and row."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from offswitch.bitcoin import Epoch, Prices, build_chain, check_day
from offswitch.case.case import (
    EVENT_KINDS,
    BitcoinCase,
    Case,
    Event,
    Figure,
    Level,
    MapRow,
    Omission,
    PublishedCost,
    PublishedHours,
)
from offswitch.case.frames import (
    SERIES_LEVEL,
    read_blocks,
    read_observations,
    read_price_frame,
)
from offswitch.case.toml import Fields, read_toml
from offswitch.claims import CLAIM_COLUMNS, Claim, claim_row
from offswitch.detect import Edge
from offswitch.errors import CaseError, ModelError
from offswitch.estimate import point
from offswitch.hazard.shutdown import REACHES, SERIES
from offswitch.impact import Exposure, add_exposures
from offswitch.parameters import Parameter, parse_distribution
from offswitch.places import check_place
from offswitch.provenance import Sources
from offswitch.reference import alpha2, method_parameters, method_sources
from offswitch.reference.rows import (
    PARAMETER_COLUMNS,
    SOURCE_COLUMNS,
    parameter_row,
    source_row,
)
from offswitch.tables import Row, located, read_table
from offswitch.timeline import Interval, parse_utc
from offswitch.units import CURRENCIES, check_unit

T = TypeVar("T")
CASE_FILE = "case.toml"
SCHEMA_VERSION = 1
#: Longest window; a year typed wrong would otherwise be a million hours.
LONGEST_DAYS = 732
INDICATOR_COLUMNS = ("indicator", "period", "value", "unit", "vintage", "source")
CONTEXT_COLUMNS = ("indicator", "period", "value", "unit", "status", "source", "note")
QUOTE_COLUMNS = ("subject", "time_utc", "value", "unit", "series", "source")
MAP_COLUMNS = (
    "month",
    "country",
    "share_percent",
    "hashrate_eh_s",
    "rank_as_known",
    "published",
    "source",
)
#: Indicators that the methods use: the unit they are given in, and as a parameter.
INDICATOR_UNITS = {"gdp_usd": ("usd", "usd/year"), "population": ("people", "people")}
#: Parameters of a case that the package uses, and their units.
PARAMETER_UNITS = {
    "online_share": "share",
    "cost_usd": "usd",
    "cost_hours": "h",
    "map_share": "share",
    "map_share_as_known": "share",
    "map_share_revised": "share",
    "miners_without_other_link": "share",
    "fees_per_block": "btc/block",
    "usd_per_btc": "usd/btc",
}
LEVEL_COLUMNS = ("start_utc", "end_utc", "reach", "height", "basis", "source")
LEVEL_EXTRA = ("level", "all", "all_low", "all_high", "fixed", "mobile")
EDGE_COLUMNS = (
    "edge",
    "kind",
    "place",
    "seen_in",
    "service",
    "time",
    "precision_minutes",
    "source",
    "base",
)
EXPOSURE_COLUMNS = ("component", "per_hour", "unit", "price_year", "flows", "total", "source")


def _hash(folder: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.suffix in (".toml", ".csv", ".parquet"):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _optional(file: Path, columns: Sequence[str], make: Callable[[Row], T]) -> list[T]:
    """Rows of a table that a case may do without."""
    return read_table(file, columns, make) if file.exists() else []


def _level(row: Row) -> Level:
    interval = Interval(parse_utc(row.text("start_utc")), parse_utc(row.text("end_utc")))
    reach, height = row.text("reach"), row.text("height")
    if reach not in REACHES:
        raise ModelError("bad_reach", reach=reach, known=", ".join(REACHES))
    sources = tuple(row.text("source").split())
    return Level(interval, reach, height == "published", row.text("basis"), sources)


def _edge(row: Row) -> Edge:
    return Edge(
        row.text("edge"),
        row.text("kind"),
        check_place(row.text("place")),
        row.text("service"),
        parse_utc(row.text("time")),
        60 * row.number_in("precision_minutes"),
        row.text("source"),
        row.flag("base"),
    )


def _map_row(row: Row) -> MapRow:
    hashrate = row.number_in("hashrate_eh_s") if row.optional("hashrate_eh_s") else None
    share = row.number_in("share_percent")
    if not 0 <= share <= 100:
        raise CaseError("bad_value", name="share_percent", value=share, unit="percent")
    return MapRow(
        row.text("month"),
        check_place(row.text("country")),
        share,
        hashrate,
        row.text("published"),
        row.text("source"),
    )


def _figure(row: Row, name: str, when: str, group: str) -> Figure:
    if not row.optional("unit"):
        raise CaseError("number_without_unit", id=row.cells[name])
    return Figure(
        row.text(name),
        row.text(when),
        row.number_in("value"),
        row.text("unit"),
        row.cells[group],
        row.text("source"),
    )


def _figures(file: Path, columns: Sequence[str], name: str, when: str, group: str) -> list[Figure]:
    return _optional(file, columns, lambda row: _figure(row, name, when, group))


def _exposures(file: Path, place: str) -> tuple[Exposure, ...]:
    """A user's own exposures, then each total of several of them."""
    if not file.exists():
        return ()

    def make(row: Row) -> tuple[Row, str, Exposure]:
        year = row.whole("price_year")
        sources = (row.text("source"),)
        if not row.optional("unit"):
            raise CaseError("number_without_unit", id=row.cells["component"])
        unit = row.text("unit")
        if unit.split("/")[0] not in CURRENCIES:
            raise CaseError("unknown_currency", unit=unit)
        per_hour = point(row.number_in("per_hour"), unit, row.text("component"), sources)
        flows = frozenset(row.text("flows").split())
        exposure = Exposure(row.text("component"), place, per_hour, str(year), year, flows)
        return row, row.cells["total"], exposure

    rows = read_table(file, EXPOSURE_COLUMNS, make)
    totals: dict[str, Exposure] = {}
    for row, total, exposure in rows:
        if total in totals:
            with located(file, row.number):
                totals[total] = add_exposures(total, [totals[total], exposure])
        elif total:
            totals[total] = exposure
    sums = [exposure for total, exposure in totals.items() if exposure.component == total]
    return (*(exposure for _, _, exposure in rows), *sums)


def _indicators(file: Path) -> list[Figure]:
    """Indicators of the country; those that the methods use have one row a year and their unit."""
    seen: set[tuple[str, str]] = set()

    def make(row: Row) -> Figure:
        figure = _figure(row, "indicator", "period", "vintage")
        wanted = INDICATOR_UNITS.get(figure.indicator)
        if wanted is not None:
            row.positive("value")
            if figure.unit.lower() != wanted[0]:
                name, unit = figure.indicator, figure.unit
                raise CaseError("wrong_unit", name=name, unit=unit, wanted=wanted[0])
        if (figure.indicator, figure.period) in seen:
            raise CaseError("figure_twice", name=figure.indicator, period=figure.period)
        seen.add((figure.indicator, figure.period))
        return figure

    return _optional(file, INDICATOR_COLUMNS, make)


def _indicator_parameters(rows: Sequence[Figure]) -> list[Parameter]:
    """GDP and population by year, as parameters that a run may fix."""
    return [
        Parameter(
            f"{row.indicator}_{row.period}",
            parse_distribution(repr(row.value)),
            INDICATOR_UNITS[row.indicator][1],
            "measured",
            row.source,
            row.group,
        )
        for row in rows
        if row.indicator in INDICATOR_UNITS
    ]


def _parameters(file: Path, taken: set[str], local: str) -> list[Parameter]:
    """A case's own parameters: names not taken, and those that the package uses in their unit."""
    wanted = {**PARAMETER_UNITS, "local_per_usd": f"{local}/usd"}

    def make(row: Row) -> Parameter:
        parameter = parameter_row(row)
        name = parameter.name
        unit = wanted.get(name, parameter.unit)
        if name in taken:
            raise CaseError("parameter_twice", name=name)
        if parameter.unit != check_unit(unit):
            raise CaseError("wrong_unit", name=name, unit=parameter.unit, wanted=unit)
        taken.add(name)
        return parameter

    return _optional(file, PARAMETER_COLUMNS, make)


def _bitcoin(fields: Fields, folder: Path, window: Interval) -> BitcoinCase | None:
    blocks = read_blocks(folder)
    if not fields.has("bitcoin"):
        return None
    table = fields.table("bitcoin")
    cut = table.time("cut")
    recovery = table.interval("recovery") if table.has("recovery") else None
    claimed = table.number("claimed_change")
    table.done()
    if not -1 < claimed < 1:
        raise CaseError(
            "bad_field",
            file=str(folder / CASE_FILE),
            field="bitcoin.claimed_change",
            expected="a share between -1 and 1, such as -0.12",
        )
    if blocks is None:
        raise CaseError("no_blocks_file", file=str(folder))
    file, heights, times = blocks
    epochs = read_table(
        folder / "epochs.csv",
        ("height", "start_utc", "bits", "difficulty", "source"),
        _epoch,
    )
    chain = build_chain(heights, times, epochs, file)
    with located(file):
        chain.check_window(cut, window.end)
    days = _optional(folder / "days.csv", ("date", "block_count", "mean_difficulty"), _day)
    for day in days:
        check_day(chain, *day, folder / "days.csv")
    if cut not in window:
        raise CaseError("cut_outside_window", file=str(folder / CASE_FILE))
    return BitcoinCase(chain, cut, recovery, claimed)


def _day(row: Row) -> tuple[datetime, int, float]:
    start = parse_utc(row.text("date"))
    return start, int(row.number_in("block_count")), row.number_in("mean_difficulty")


def _epoch(row: Row) -> Epoch:
    try:
        return Epoch(int(row.number_in("height")), int(row.text("bits"), 16))
    except ValueError:
        raise CaseError("bad_number", column="bits", text=row.cells["bits"]) from None


def _prices(folder: Path, series: str | None) -> Prices | None:
    frame = read_price_frame(folder)
    if frame is None or series is None:
        return None
    sources = frame.filter(frame["series"] == series)["source"]
    if not sources.len():
        raise CaseError("no_series", file=str(folder / "prices.parquet"), series=series)
    return Prices(frame, series, sources[0])


def _check_sources(
    folder: Path, sources: Sources, rows: Sequence[tuple[str, Sequence[str]]]
) -> None:
    for name, ids in rows:
        with located(folder / name):
            sources.check(ids)


def _claims(file: Path) -> tuple[Claim, ...]:
    if not file.exists():
        return ()
    seen: set[str] = set()

    def make(row: Row) -> Claim:
        claim = claim_row(row)
        if claim.id in seen:
            raise CaseError("claim_twice", id=claim.id)
        seen.add(claim.id)
        return claim

    return tuple(read_table(file, CLAIM_COLUMNS, make))


def read_case(folder: Path) -> Case:
    """Read and check a case folder.

    Raises
    ------
    CaseError, DataError, ModelError
        One line that names the file, the row or key, and the remedy.
    """
    file = folder / CASE_FILE
    fields = read_toml(file)
    if fields.number("schema") != SCHEMA_VERSION:
        raise CaseError("case_version", file=str(file), known=SCHEMA_VERSION)
    title = fields.text("title")
    with located(file):
        place = check_place(alpha2(fields.text("place")))
    series = fields.text("series")
    if series not in SERIES[:2]:
        raise CaseError("bad_series", file=str(file), series=series)
    local = fields.text("currency").lower()
    if local not in CURRENCIES:
        raise CaseError("unknown_currency", file=str(file), unit=local)
    window = fields.interval("window")
    if window.hours > 24 * LONGEST_DAYS:
        days = window.hours / 24
        raise CaseError("long_window", file=str(file), field="window", days=days, most=LONGEST_DAYS)
    gdp_year = cost_gdp_year = None
    if fields.has("economy"):
        economy = fields.table("economy")
        gdp_year = economy.whole("gdp_year")
        cost_gdp_year = economy.whole("cost_gdp_year")
        economy.done()
    hours = fields.tables(
        "published_hours",
        lambda f: PublishedHours(f.positive("hours"), f.text("whose"), f.text("source")),
    )
    costs = fields.tables(
        "published_costs", lambda f: PublishedCost(f.positive("usd"), f.text("source"))
    )
    events = fields.tables(
        "events",
        lambda f: Event(
            f.one_of("kind", EVENT_KINDS), f.time("time"), f.text("what"), f.text("source")
        ),
    )
    omissions = fields.tables(
        "not_modelled", lambda f: Omission(f.text("what"), f.text("why"), f.text("source"))
    )
    price_series = fields.text("price_series") if fields.has("price_series") else None
    bitcoin = _bitcoin(fields, folder, window)
    fields.done()

    observations, source_file = read_observations(folder, window, place)
    sources = Sources(read_table(folder / "sources.csv", SOURCE_COLUMNS, source_row))
    sources = Sources([*method_sources().values(), *sources.values()])
    file_of_levels = folder / "levels.csv"
    levels: list[Level] = []
    if file_of_levels.exists():
        levels = read_table(file_of_levels, LEVEL_COLUMNS, _level, LEVEL_EXTRA)
    edges = _optional(folder / "edges.csv", EDGE_COLUMNS, _edge)
    indicators = _indicators(folder / "indicators.csv")
    parameters = [*method_parameters(), *_indicator_parameters(indicators)]
    parameters += _parameters(folder / "parameters.csv", {p.name for p in parameters}, local)
    positions = {n for n in observations["level"].unique().to_list() if n is not None}
    if SERIES_LEVEL in positions and SERIES_LEVEL not in {p.name for p in parameters}:
        place_of_truth = parse_distribution("uniform(0, 1)")
        parameters.append(Parameter(SERIES_LEVEL, place_of_truth, "position", "assumed", ""))
    unknown = sorted(positions - {p.name for p in parameters})
    if unknown:
        raise CaseError("unknown_level", file=str(folder / "observations.csv"), level=unknown[0])
    context = _figures(folder / "context.csv", CONTEXT_COLUMNS, "indicator", "period", "status")
    quotes = _figures(folder / "quotes.csv", QUOTE_COLUMNS, "subject", "time_utc", "series")
    mining_map = _optional(folder / "mining_map.csv", MAP_COLUMNS, _map_row)
    exposures = _exposures(folder / "exposures.csv", place)
    claims = _claims(folder / "claims.csv")
    named: list[tuple[str, Sequence[str]]] = [
        (CASE_FILE, [x.source for x in hours]),
        (CASE_FILE, [x.source for x in costs]),
        (CASE_FILE, [x.source for x in events]),
        (CASE_FILE, [x.source for x in omissions]),
        (source_file.name, [s for c in observations["source"].unique() for s in c.split()]),
        ("levels.csv", [s for level in levels for s in level.sources]),
        ("edges.csv", [e.source for e in edges]),
        ("parameters.csv", [p.source for p in parameters if p.source]),
        ("indicators.csv", [r.source for r in indicators]),
        ("context.csv", [r.source for r in context]),
        ("quotes.csv", [r.source for r in quotes]),
        ("mining_map.csv", [r.source for r in mining_map]),
        ("exposures.csv", [s for e in exposures for s in e.per_hour.sources]),
        ("claims.csv", [s for c in claims for s in c.sources]),
    ]
    _check_sources(folder, sources, named)
    return Case(
        name=folder.resolve().name,
        title=title,
        place=place,
        window=window,
        series=series,
        local_unit=local,
        gdp_year=gdp_year,
        cost_gdp_year=cost_gdp_year,
        observations=observations,
        levels=tuple(levels),
        edges=tuple(edges),
        parameters=tuple(parameters),
        exposures=exposures,
        indicators=tuple(indicators),
        context=tuple(context),
        quotes=tuple(quotes),
        mining_map=tuple(mining_map),
        bitcoin=bitcoin,
        prices=_prices(folder, price_series),
        published_hours=hours,
        published_costs=costs,
        events=events,
        omissions=omissions,
        claims=claims,
        sources=sources,
        hash=_hash(folder),
    )
