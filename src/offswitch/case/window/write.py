"""The files of a case folder, from what was gathered and what was found in it."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import polars as pl

from offswitch.case.columns import TABLES
from offswitch.case.gathered import SAW
from offswitch.case.window.chain import Blocks, choose_blocks
from offswitch.case.window.economy import Money, money_of
from offswitch.case.window.gather import Material, Missing
from offswitch.case.window.measure import Measured
from offswitch.case.window.mining import mining_rows
from offswitch.case.window.request import Rows
from offswitch.detect.least import learning_s
from offswitch.output import write_files
from offswitch.places import name
from offswitch.reference import method_sources
from offswitch.text import Message, message
from offswitch.timeline import HOUR, Interval, from_seconds, iso

#: Name of the price series of Bitcoin.
PRICE_SERIES = "btc_usd"


def write_case(material: Material, folder: Path) -> None:
    """Write a case folder that `read_case` takes.

    Raises
    ------
    CaseError
        If it cannot be written.
    """
    rows, measured = material.blocks, material.measured
    blocks = None if rows is None else choose_blocks(rows, measured)
    source = "" if material.exchange is None else source_id(material.exchange)
    start = measured.window.start
    money = money_of(material.request.place, start.year - 1, material.exchange, source)
    left_out = [*material.missing, *_left_out(measured, blocks, money)]
    chain = blocks if isinstance(blocks, Blocks) else None
    mining = () if chain is None else tuple(_mining(material, chain))
    if mining:
        left_out.append(Missing(message("window.fees"), message("window.fees.why")))
    files = {
        "case.toml": _toml(material, money, chain, left_out).encode(),
        "sources.csv": _table("sources.csv", _sources(material)),
        "observations.csv": _table("observations.csv", _observations(material)),
        "indicators.csv": _table("indicators.csv", money.indicators),
        "parameters.csv": _table("parameters.csv", [*money.parameters, *mining]),
        "found.csv": _table("found.csv", _found(material)),
        "gathered.csv": _table("gathered.csv", _gathered(material)),
        "series.parquet": _parquet(material.network.frame),
    }
    if chain is not None and rows is not None:
        files["blocks.parquet"] = _parquet(chain.frame.select("height", "time"))
        files["epochs.csv"] = _table("epochs.csv", chain.epochs(source_id(rows)))
    if material.prices is not None:
        files["prices.parquet"] = _parquet(_prices(material.prices))
    write_files(folder, files)


def source_id(rows: Rows) -> str:
    """Name of a source in a case, whose publications may have that of a connector."""
    id = rows.use.card.id
    return f"{id}-data" if id in method_sources() else id


def title(place: str, window: Interval) -> str:
    """Title of the report on a window; one that ends at midnight is told by its days."""
    start, end = window.start, window.end
    days = start.hour == end.hour == 0
    last = end - HOUR if days else end
    form = "{0.day} {0:%B %Y}"
    if start.year == last.year:
        form = "{0.day}" if days and start.month == last.month else "{0.day} {0:%B}"
    first, until = form.format(start), f"{last.day} {last:%B %Y}"
    if days:
        one = start.date() == last.date()
        key = "window.title.day" if one else "window.title"
        return message(key, place=name(place), start=first, end=until)
    clocks = {"start_clock": f"{start:%H:%M}", "end_clock": f"{end:%H:%M}"}
    return message("window.title.clock", place=name(place), start=first, end=until, **clocks)


def _left_out(
    measured: Measured, blocks: Blocks | Message | None, money: Money
) -> Iterator[Missing]:
    for one in measured.outages:
        if one not in measured.deep:
            yield Missing(
                message(
                    "window.shallow",
                    start=iso(one.start),
                    service=message(f"service.{one.service}"),
                ),
                message("window.shallow.why", depth=one.depth),
            )
    if isinstance(blocks, Message):
        yield Missing(message("omission.bitcoin"), str(blocks))
    for row in money.left_out if measured.deep else ():
        yield Missing(message("window.input"), str(row))


def _toml(
    material: Material, money: Money, chain: Blocks | None, left_out: Iterable[Missing]
) -> str:
    place, window = material.request.place, material.measured.window
    lines = [
        "schema = 1",
        f"title = {_text(title(place, window))}",
        f"place = {_text(place)}",
        'series = "observed"',
        f"currency = {_text(money.currency)}",
    ]
    if material.prices is not None:
        lines.append(f"price_series = {_text(PRICE_SERIES)}")
    lines += ["", "[window]", f"start = {iso(window.start)}", f"end = {iso(window.end)}"]
    if money.years is not None:
        lines += ["", "[economy]", f"gdp_year = {money.years[0]}"]
        lines.append(f"cost_gdp_year = {money.years[1]}")
    if chain is not None and material.blocks is not None:
        lines += ["", "[bitcoin]", f"cut = {iso(chain.cut)}"]
        lines.append(f"source = {_text(source_id(material.blocks))}")
    for row in left_out:
        lines += ["", "[[not_modelled]]", f"what = {_text(row.what)}", f"why = {_text(row.why)}"]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _mining(material: Material, chain: Blocks) -> Iterator[tuple[object, ...]]:
    shares, prices = material.shares, material.prices
    if shares is None or prices is None:
        return
    measured = material.measured
    end = max(one.end or measured.window.end for one in measured.deep)
    yield from mining_rows(shares, source_id(shares), prices, source_id(prices), chain.cut, end)


def _sources(material: Material) -> Iterator[tuple[object, ...]]:
    for rows in material.rows:
        card = rows.use.card
        asked = max(h.retrieved for h in material.heard if h.source == card.id)
        day = f"{asked:%Y-%m-%d}"
        yield source_id(rows), card.publisher, card.title, card.url, day, card.licence


def _observations(material: Material) -> Iterator[tuple[object, ...]]:
    names = {rows.use.card.id: source_id(rows) for rows in material.rows}
    for row in material.measured.observations.iter_rows(named=True):
        source = " ".join(names[id] for id in row["source"].split())
        cells = {**row, "source": source, "time": iso(row["time"])}
        yield tuple(cells[column] for column in TABLES["observations.csv"].kinds)


def _found(material: Material) -> Iterator[tuple[object, ...]]:
    findings = material.measured.findings
    grid = findings.grid
    since = iso(from_seconds(grid.start + learning_s(grid.step)))
    sources = " ".join({source_id(rows): None for rows in material.network.rows.values()})
    for one in findings.outages:
        names = [";".join(e.signal for e in one.evidence if e.saw is saw) for saw in SAW.values()]
        yield (
            one.place,
            one.service,
            iso(one.start),
            *map(iso, one.start_interval),
            None if one.end is None else iso(one.end),
            *((None, None) if one.end_interval is None else map(iso, one.end_interval)),
            one.depth,
            *names,
            since,
            sources,
        )


def _gathered(material: Material) -> Iterator[tuple[object, ...]]:
    names = {rows.use.card.id: source_id(rows) for rows in material.rows}
    request = material.request
    for one in material.heard:
        yield (
            names[one.source],
            one.signal,
            one.place,
            one.used,
            iso(one.asked.start),
            iso(one.asked.end),
            iso(one.retrieved),
            None if one.last is None else iso(one.last),
            one.lag / HOUR,
            one.settled / HOUR,
            one.unknown,
            iso(request.window.start),
            iso(request.window.end),
            None if request.as_known is None else iso(request.as_known),
        )


def _prices(prices: Rows) -> pl.DataFrame:
    nothing = pl.lit(None, pl.Float64)
    return prices.frame.select(
        "time",
        series=pl.lit(PRICE_SERIES),
        step=pl.lit("day"),
        open=nothing,
        high=nothing,
        low=nothing,
        close="value",
        source=pl.lit(source_id(prices)),
    )


def _table(file: str, rows: Iterable[tuple[object, ...]]) -> bytes:
    """CSV of a table of a case, its columns in the order of the manual."""
    out = io.StringIO()
    made = csv.writer(out, lineterminator="\n")
    made.writerow(TABLES[file].kinds)
    made.writerows(rows)
    return out.getvalue().encode()


def _parquet(frame: pl.DataFrame) -> bytes:
    out = io.BytesIO()
    frame.write_parquet(out)
    return out.getvalue()
