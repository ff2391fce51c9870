"""Mining in a country, as terminal text."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib.metadata import version

from offswitch import places
from offswitch.assessment.mining_country import GIVEN, Country, CountryMining, Power
from offswitch.bitcoin.hashprice import Running
from offswitch.bitcoin.mining import Gain
from offswitch.estimate import Estimate, show, show_value
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock, named
from offswitch.text import clauses, date_text, join, number, say

#: Machines that are shown of a long list.
MOST = 12
#: What is told of each retarget, by its row.
_GAIN: dict[str, Callable[[Gain], Estimate]] = {
    "lower": lambda gain: gain.lower,
    "later": lambda gain: gain.later,
    "others": lambda gain: gain.others.blocks,
    "others_usd": lambda gain: gain.others.usd,
    "own": lambda gain: gain.own.usd,
}
#: Machines of the curve that have a column.
COLUMNS = 3


def render_mining(found: CountryMining, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    place = places.name(found.place)
    page.heading(say("mining.title", place=place, case=found.case.title))
    settings = found.settings
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    page.item(say("mining.made", **made))
    if found.network is not None and found.case.series == "reconstructed":
        page.item(say("mining.reconstructed"))
    for title, items in (
        (say("report.short"), short_lines(found)),
        (say("mining.hashprice"), _hashprice(found)),
        (machines_title(found), machines_part(found)),
        (countries_title(found), countries_part(found, place)),
        (say("mining.power"), power_part(found)),
        (say("mining.hardware"), _hardware(found)),
        (say("mining.network"), _network(found)),
        (say("mining.network.others"), _others(found)),
        (say("mining.rationing"), _rationing(found)),
        (say("mining.said"), _said(found)),
        (say("mining.omitted"), map(str, found.omissions)),
    ):
        page.part(title, items)
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])
    return page.text()


def short_lines(found: CountryMining) -> Iterator[str]:
    """Say what mining earned, and what each of two causes took."""
    rows = found.machines
    yield say(
        "mining.short.earns",
        usd=found.level.usd_per_th,
        tariff=found.tariff.usd_per_kwh,
        earning=sum(row.runs for row in rows),
        known=len(rows),
        best=max(row.break_even for row in rows),
    )
    if found.network is not None:
        usd = [loss.usd for loss in found.network.by_blocks.values()]
        unclear = all(loss.p05 <= 0 <= loss.p95 for loss in usd)
        low, high = (choose(loss.p50 for loss in usd) for choose in (min, max))
        yield say(
            "mining.short.network" if unclear else "mining.short.network_clear",
            map=show(found.network.loss.usd),
            low=show_value(low, "usd"),
            high=show_value(high, "usd"),
        )
    if found.rationing is not None:
        yield say("mining.short.rationing", usd=show(found.rationing.loss.usd))


def _hashprice(found: CountryMining) -> Iterator[str]:
    at = found.level
    yield say(
        "mining.hashprice.mean",
        usd=at.usd_per_th,
        low=at.low,
        high=at.high,
        ph=1000 * at.usd_per_th,
        start=date_text(at.start, "%d %b %Y"),
        end=date_text(at.end - timedelta(days=1), "%d %b %Y"),
    )
    assert found.case.prices is not None
    yield say("mining.hashprice.fees", fees=found.fees, series=found.case.prices.series)


def machines_title(found: CountryMining) -> str:
    """Title of the machines: at which tariff."""
    tariff = found.tariff
    given = tariff.period == GIVEN
    key = "mining.tariff.given" if given else "mining.tariff.record"
    where = say(key, period=tariff.period, source=tariff.source)
    return say("mining.machines", tariff=tariff.usd_per_kwh, where=where)


def machines_part(found: CountryMining) -> Iterator[str | Grid]:
    """Say which machines earn their power; some of them, one a row."""
    rows = found.machines
    earning = sum(row.runs for row in rows)
    yield say("mining.machines.earn", earning=earning, known=len(rows))
    steps = min(MOST, len(rows))
    last = max(steps - 1, 1)
    shown = [rows[round(at * (len(rows) - 1) / last)] for at in range(steps)]
    columns = ("machine", "released", "ths", "j_per_th", "break_even", "earns", "margin")
    yield named(columns, map(_machine, shown), right=5)
    if len(shown) < len(rows):
        yield say("mining.machines.more", shown=len(shown))


def _machine(row: Running) -> tuple[str, ...]:
    one = row.machine
    return (
        one.model,
        one.released,
        number(one.ths, "g"),
        number(one.j_per_th, ".1f"),
        _break_even(row),
        _dollars(row.revenue_usd),
        _dollars(row.margin_usd),
    )


def _break_even(row: Running) -> str:
    ends = (row.break_even, row.break_even_low, row.break_even_high)
    middle, low, high = (number(usd, ".3f") for usd in ends)
    return f"{middle} ({low}-{high})"


def _dollars(value: float) -> str:
    """Write dollars and cents, the sign before the currency."""
    sign = "-" if value < 0 else ""
    return say("money.usd", sign=sign, number=number(abs(value), ".2f"))


def countries_title(found: CountryMining) -> str:
    """Title of the countries: of which survey."""
    return say("mining.countries", period=found.countries[0].tariff.period)


def countries_part(found: CountryMining, place: str) -> Iterator[str | Grid]:
    """Say what mining costs in each country of the survey, one a row."""
    key = "mining.countries.unranked" if found.rank is None else "mining.countries.rank"
    yield say(key, place=place, rank=found.rank, count=len(found.countries))
    yield say("mining.countries.note")
    curve = [row.machine.model for row in found.countries[0].by_machine[:COLUMNS]]
    head = named(("country", "tariff", "earning"), ())
    rows = tuple(_country(row) for row in found.countries)
    yield Grid((*head.titles, *curve), rows, right=2 + len(curve))


def _country(row: Country) -> tuple[str, ...]:
    return (
        places.name(row.tariff.country),
        number(row.tariff.usd_per_kwh, ".3f"),
        str(row.earning),
        *(
            f"{number(one.power_usd_per_btc, ',.0f')} "
            f"({number(one.margin_usd / one.machine.ths, '+.3f')})"
            for one in row.by_machine[:COLUMNS]
        ),
    )


def power_part(found: CountryMining) -> Iterator[str | Grid]:
    """Say what power the mining map implies, a month a row."""
    if not found.power:
        return
    yield say("mining.power.note")
    columns = ("map_month", "map_share", "ehs", "earned", "fleet", "mw", "bounds", "on_record")
    yield named(columns, map(_month, found.power), right=7)
    for row in found.power:
        for load in row.loads:
            yield say(
                "mining.power.implied",
                mw=load,
                month=row.month.row.month,
                ehs=row.month.ehs,
                j_per_th=load / row.month.ehs,
            )


def _month(row: Power) -> tuple[str, ...]:
    told = (
        say(f"mining.load.{load.indicator}", value=number(load.value, ",.0f"))
        for load in row.recorded
    )
    fleet, ehs = row.fleet, row.month.ehs
    return (
        row.month.row.month,
        say("percent", number=number(row.month.row.share_percent, "g")),
        number(ehs, ".1f"),
        number((row.month.usd_per_day or 0.0) / 1e6, ".2f"),
        number(row.j_per_th.p50, ".0f"),
        f"{number(row.mw.p50, ',.0f')} ({number(row.mw.p05, ',.0f')}-{number(row.mw.p95, ',.0f')})",
        join(
            (number(ehs * each, ",.0f") for each in (fleet.best, fleet.central, fleet.worst)), "/"
        ),
        "\n".join(told),
    )


def _hardware(found: CountryMining) -> Iterator[str]:
    part = found.hardware
    if part is None:
        return
    count = part.machines
    yield say(
        "mining.hardware.count",
        ehs=part.row.hashrate_eh_s,
        month=part.row.month,
        count=count.p50 / 1000,
        low=count.p05 / 1000,
        high=count.p95 / 1000,
    )
    if part.usd is not None:
        yield say("mining.hardware.usd", each=part.usd.p50 / count.p50, usd=show(part.usd))
    if part.recorded:
        told = (
            say(f"mining.counted.{row.indicator}", value=row.value, period=row.period)
            for row in part.recorded
        )
        yield say("mining.hardware.counted", list=join(told))


def _network(found: CountryMining) -> Iterator[str]:
    part = found.network
    if part is None:
        return
    yield say(
        "mining.network.loss",
        start=clock(part.window.start),
        end=clock(part.window.end),
        usd=show(part.loss.usd),
        btc=show(part.loss.btc),
        blocks=show(part.loss.blocks),
    )
    yield say(
        "mining.network.blocks",
        list=clauses(
            say("mining.network.baseline", baseline=say(f"baseline.{name}"), usd=show(loss.usd))
            for name, loss in part.by_blocks.items()
        ),
    )
    if part.margin is not None:
        kwh = part.margin.kwh
        yield say(
            "mining.network.margin",
            gwh=kwh.p50 / 1e6,
            low=kwh.p05 / 1e6,
            high=kwh.p95 / 1e6,
            saved=show(part.margin.saved),
            lost=show(part.margin.lost),
        )


def _others(found: CountryMining) -> Iterator[str | Grid]:
    if found.network is None:
        return
    gains = found.network.gains
    if not gains:
        yield say("mining.network.none")
        return
    yield say("mining.network.inside")
    titles = (say("column.gain"), *(_retarget(gain) for gain in gains))
    rows = (
        (say(f"column.{key}"), *(show(pick(gain)) for gain in gains)) for key, pick in _GAIN.items()
    )
    yield Grid(titles, tuple(rows))
    yield say("mining.network.back")


def _retarget(gain: Gain) -> str:
    return say(
        "mining.network.retarget", height=gain.retarget.height, time=clock(gain.retarget.time)
    )


def _rationing(found: CountryMining) -> Iterator[str]:
    part = found.rationing
    if part is None:
        return
    yield say(
        "mining.rationing.loss",
        start=date_text(part.window.start, "%d %b"),
        end=date_text(part.window.end - timedelta(days=1), "%d %b %Y"),
        share=show(part.share_cut),
        usd=show(part.loss.usd),
        blocks=show(part.loss.blocks),
        day=show(part.per_day),
    )
    for claim in part.said:
        value = show_value(claim.value or 0.0, claim.unit)
        yield say("mining.rationing.said", value=value, who=claim.said_by)


def _said(found: CountryMining) -> Iterator[str]:
    for claim, verdict in zip(found.claims, found.verdicts, strict=True):
        yield say(
            "mining.said.item",
            id=claim.id,
            statement=claim.statement,
            verdict=say(f"verdict.{verdict.verdict}"),
            why=verdict.why,
        )
