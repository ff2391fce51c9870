"""What the view *Bitcoin* says of countries: the mining map, and where miners go next."""

from collections.abc import Mapping, Sequence

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.assessment.migration import Migration
from offswitch.assessment.migration_scenarios import BOTH, Scenario
from offswitch.assessment.mining import MiningPart
from offswitch.assessment.mining_country import CountryMining
from offswitch.case.case import MapRow
from offswitch.estimate import Estimate, show
from offswitch.parameters import Parameter
from offswitch.provenance import Source
from offswitch.report.migration import arrived, country_of, left_at, year_of
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.bitcoin_found import Chosen
from offswitch.serve.page.bitcoin_parts import Cell, Table
from offswitch.serve.page.shown import Shown, shown
from offswitch.text import number, say

#: Parameters that what miners lost by the map rests on.
OF_LOSS = ("map_share", "miners_without_other_link", "fees_per_block", "usd_per_btc")
#: Parameters of the model of movement that a scenario rests on.
OF_MOVEMENT = ("churn", "cut", "rationing", "lead", "lost")
#: Where a link of the map leads.
MAP = "#map"


def miners_shown(found: Assessment, mining: MiningPart) -> Shown:
    """Return what miners lost by the map."""
    given = {row.name: row for row in found.parameters}
    told = tuple(_parameter(given[name]) for name in OF_LOSS if name in given)
    return shown(
        say("view.bitcoin.fact.miners", place=places.within(found.case.place)),
        mining.from_map.usd,
        found.case.sources,
        method=say("view.bitcoin.method.map"),
        parameters=told,
    )


def miners_note(found: Assessment, mining: MiningPart) -> str:
    """Say what the blocks give for the same, as it hardly agrees with the map."""
    blocks = next(iter(mining.from_blocks.values())).usd
    series = say(f"figure.series.{found.case.series}")
    return say("page.card.miners.note", blocks=show(blocks), series=series)


def lost_shown(found: CountryMining) -> list[Shown]:
    """Return what two causes took from the country's miners, each by itself."""
    known = {source.id: source for source in found.sources}
    made = []
    if found.network is not None:
        label = say("view.bitcoin.fact.miners", place=places.within(found.place))
        usd = found.network.loss.usd
        made.append(shown(label, usd, known, method=say("view.bitcoin.method.map")))
        if found.network.margin is not None:
            label, how = say("view.bitcoin.mining.margin"), say("view.bitcoin.method.margin")
            made.append(shown(label, found.network.margin.lost, known, method=how))
    if found.rationing is not None:
        label, how = say("view.bitcoin.mining.rationing"), say("view.bitcoin.method.rationing")
        made.append(shown(label, found.rationing.loss.usd, known, method=how))
    return made


def _parameter(row: Parameter) -> tuple[str, str, str]:
    return row.name, str(row.distribution), row.status


def share_shown(row: MapRow, known: Mapping[str, Source]) -> Shown:
    """Return a country's share of a month that opens: published, without an interval."""
    return Shown(
        label=say("view.bitcoin.fact.share", place=places.within(row.country), month=row.month),
        value=say("percent", number=number(row.share_percent, "g")),
        unit=say("percent", number="").strip(),
        method=say("view.bitcoin.method.share", published=row.published),
        caveats=(say("migration.limits.sample"),),
        sources=(known[row.source],) if row.source in known else (),
    )


def map_table(chosen: Chosen, known: Mapping[str, Source]) -> Table:
    """One row a country: share, hashrate, and when and by whom it was published."""
    rows = chosen.shares[chosen.month]
    names = ("country", "share", "hashrate", "published", "source")
    return Table(
        say("view.bitcoin.map.table", month=chosen.month),
        tuple(say(f"view.bitcoin.column.{name}") for name in names),
        tuple(_map_row(row, known) for row in rows),
    )


def _map_row(row: MapRow, known: Mapping[str, Source]) -> tuple[Cell, ...]:
    return (
        places.name(row.country),
        share_shown(row, known),
        "-" if row.hashrate_eh_s is None else number(row.hashrate_eh_s, ".1f"),
        row.published,
        known[row.source].publisher if row.source in known else row.source,
    )


def choices(asked: Asked, chosen: Chosen) -> dict[str, list[dict[str, object]]]:
    """Return the months and the countries that may be chosen, as links."""
    return {
        "months": [
            {
                "title": month,
                "address": asked.address(month=month) + MAP,
                "chosen": month == chosen.month,
            }
            for month in chosen.shares
        ],
        "countries": [
            {
                "title": places.name(code),
                "address": asked.address(place=code) + MAP,
                "chosen": code == chosen.place,
            }
            for code in chosen.countries
        ],
    }


def _moved(label: str, part: Estimate, found: Migration) -> Shown:
    known = {source.id: source for source in found.sources}
    of = {row.name: row.posterior for row in found.learned}
    fitted = say("view.bitcoin.status.fitted_map")
    told = tuple(
        (say(f"migration.parameter.{name}"), _three(of[name]), fitted)
        for name in OF_MOVEMENT
        if name in of
    )
    caveats = [say("migration.limits.one")]
    return shown(
        label,
        part,
        known,
        method=say("view.bitcoin.method.migration"),
        parameters=told,
        caveats=caveats,
    )


def _three(ends: Sequence[float]) -> str:
    low, middle, high = (number(value, ".3g") for value in ends)
    return say("migration.quantiles", low=low, middle=middle, high=high)


def _scenario(one: Scenario, found: Migration) -> str:
    return say(f"migration.scenario.{one.name}", hours=found.hours_off)


def left_shown(found: Migration) -> Shown:
    """Return what would have left after a year of the cut and rationed power."""
    both = found.scenario(BOTH)
    after = year_of(both)
    label = say("view.bitcoin.fact.left", after=after, place=places.within(found.place))
    return _moved(label, left_at(both, after), found)


def left_table(found: Migration) -> Table:
    """One row a scenario, one column a number of months."""
    months = [month for month, _ in found.scenarios[0].left]
    place = places.within(found.place)
    titles = [say("view.bitcoin.column.left", months=month) for month in months]
    rows: list[tuple[Cell, ...]] = []
    for one in found.scenarios:
        name = _scenario(one, found)
        label = say("list.colon", what=place, told=name)
        cells = (_moved(label, part, found) for _, part in one.left)
        half = _three((one.half.p05, one.half.p50, one.half.p95))
        rows.append((name, *cells, half))
    return Table(
        say("view.bitcoin.migration.left", place=place, month=found.known.month),
        (say("column.scenario"), *titles, say("view.bitcoin.column.half")),
        tuple(rows),
        right=len(titles) + 1,
    )


def where_table(found: Migration) -> Table:
    """One row a country that what left goes to."""
    both = found.scenario(BOTH)
    rows: list[tuple[Cell, ...]] = [
        (country_of(country), _moved(country_of(country), part, found))
        for country, part in both.destinations
    ]
    missing = say("view.bitcoin.migration.missing")
    rows.append((missing, _moved(missing, both.missing, found)))
    return Table(
        say("view.bitcoin.migration.where", after=arrived(found)),
        (say("view.bitcoin.column.country"), say("view.bitcoin.column.part")),
        tuple(rows),
        right=1,
    )
