"""An imagined shutdown, as terminal text."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from typing import TypeAlias
from zoneinfo import ZoneInfo

from offswitch import places
from offswitch.assessment.simulate_closed import ClosedForm
from offswitch.assessment.simulate_plan import PLATFORMS
from offswitch.assessment.simulate_result import Price, Simulation
from offswitch.economy.countries import StandIn
from offswitch.economy.people import Cut
from offswitch.economy.sectors import SectorLoss
from offswitch.estimate import Estimate, digits, show, show_ends, show_value
from offswitch.parameters import note_words, parse_distribution
from offswitch.report.page import Page
from offswitch.report.section import Grid, left_out, money, named
from offswitch.report.simulate_money import money_lines
from offswitch.text import clauses, date_text, join, number, say

#: Inputs that would narrow a figure, that the text shows; the JSON has more.
MOST_INPUTS = 3
#: What is imagined, with its loss by sector or without.
Imagined: TypeAlias = Simulation | ClosedForm
#: Whom the loss of a service cuts off altogether.
CUT_OFF = {"all": "online", "mobile": "mobile_only", "fixed": "line"}


def render_simulation(found: Simulation, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    title = "simulate.title.running" if found.plan.running else "simulate.title"
    page.heading(say(title, place=place_name(found)))
    page.item(made_in_words(found))
    for title, items in (
        (say("report.short"), short(found)),
        (say("simulate.imagined"), imagined(found)),
        (say("simulate.costs"), _costs(found)),
        (say("simulate.sectors"), _sectors(found)),
        (say("simulate.narrow"), narrow_lines(found)),
        (say("simulate.people"), _people(found)),
        (say("simulate.money"), money_lines(found)),
        (say("simulate.provisional"), (f"- {one}" for one in found.provisional)),
        (say("simulate.recorded"), _recorded(found)),
        (say("simulate.stood_in"), map(stood_in_words, found.inputs.stood_in)),
        (say("simulate.left_out"), (f"- {row}" for row in left_out(found.omissions))),
    ):
        page.part(title, items)
    used = {id for price in found.prices for id in price.usd.sources}
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources if source.id in used])
    return page.text()


def stood_in_words(one: StandIn) -> str:
    """Say what stood in, with the name by which ``--set`` fixes it."""
    name = f"{say(f'input.{one.name}')} ({one.name})"
    return f"- {say('stood_in', name=name, wanted=one.wanted, used=one.used)}"


def made_in_words(found: Simulation) -> str:
    """Say what made it."""
    settings = found.settings
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    return say("simulate.made", **made)


def place_name(found: Imagined) -> str:
    """Name its country."""
    return places.name(found.place.country)


def when_in_words(found: Imagined) -> str:
    """Write its first moment by the local clock."""
    local = found.scenario.interval.start.astimezone(ZoneInfo(found.place.zone))
    return date_text(local, f"%A {local.day} %B %Y, %H:%M")


def cut_in_words(found: Imagined) -> str:
    """Say what is cut, by what it is less than a whole cut, and where."""
    return say("simulate.cut", what=what_in_words(found), where=where_in_words(found))


def what_in_words(found: Imagined) -> str:
    """Say what is cut, and by what it is less than a whole cut."""
    what, but = loss_in_words(found), clauses(less_in_words(found))
    return f"{what} ({but})" if but else what


def where_in_words(found: Imagined) -> str:
    """Name what is cut of the country, or all of it."""
    country = where = str(places.within(found.place.country))
    if found.cut.places != (found.place.country,):
        where = say("simulate.part_of", regions=join(found.cut.places), country=country)
    return where


def loss_in_words(found: Imagined) -> str:
    """Say how long what is cut."""
    scenario = found.scenario
    number = ".one" if found.plan.platforms == 1 else ""
    service = say(f"simulate.service.{scenario.service}{number}", count=found.plan.platforms)
    hours = digits(scenario.interval.hours)
    return say(
        "simulate.an_hour" if hours == "1" else "simulate.hours", hours=hours, service=service
    )


def less_in_words(found: Imagined) -> Iterator[str]:
    """Say by what it is less than a whole cut."""
    scenario = found.scenario
    if scenario.windows:
        up = scenario.interval.hours - scenario.hours_off
        yield say("simulate.but.windows", hours=digits(up))
    if found.severity != "1":
        yield say("simulate.but.severity", severity=_severity(found.severity))
    if scenario.reach != "none" and scenario.service != PLATFORMS:
        yield say("simulate.but.reach", reach=say(f"simulate.reach.{scenario.reach}"))
    for part in found.cut.parts:
        if part.of == "operators":
            yield say("simulate.but.operators", share=part.share)


def short(found: Simulation) -> Iterator[str]:
    """Say the answer."""
    what, ours, published = cut_in_words(found), found.ours, found.published
    so_far = "so_far" if found.plan.running else "would"
    if ours is not None:
        share = show_value(100 * ours.gdp_share.p50, "percent")
        yield say(
            f"simulate.short.{so_far}",
            what=what,
            start=when_in_words(found),
            usd=show(ours.usd),
            share=share,
        )
    else:
        yield say("simulate.short.published", what=what, start=when_in_words(found))
    if len(published) > 1:
        low, high = published[0], published[-1]
        yield say(
            "simulate.short.range",
            count=len(published),
            low=money(low.usd.p50),
            low_method=say(f"method.{low.method}"),
            high=money(high.usd.p50),
            high_method=say(f"method.{high.method}"),
            times=digits(round(high.usd.p50 / low.usd.p50, 1)),
        )
    elif published:
        (one,) = published
        yield say("simulate.short.one", method=say(f"method.{one.method}"), usd=show(one.usd))
    if found.people is not None:
        who = CUT_OFF[found.scenario.service]
        for row in found.people.groups:
            if row.who == who:
                yield say(f"simulate.short.people.{who}", people=show(row.people))
    if ours is not None and ours.further is not None:
        further = [p.further.p50 for p in published if p.further is not None]
        yield say(
            "simulate.short.further",
            usd=show(replace(ours.further, unit="usd")),
            low=money(min(further)) if further else "-",
            high=money(max(further)) if further else "-",
        )


def imagined(found: Simulation, several: bool = False) -> Iterator[str]:
    """Say when, how deep and of which part it is."""
    scenario = found.scenario
    yield say(
        "simulate.when.each" if several else "simulate.when",
        local=when_in_words(found),
        zone=found.place.zone,
        start=f"{scenario.interval.start:%Y-%m-%d %H:%M}",
        end=f"{scenario.interval.end:%Y-%m-%d %H:%M}",
    )
    key = "simulate.depth" if found.losses is not None else "simulate.depth.platforms"
    yield say(
        key,
        severity=_severity(found.severity),
        reach=say(f"simulate.reach.{scenario.reach}"),
        hours=show(found.hours),
    )
    if scenario.windows:
        hours = sum(window.hours for window in scenario.windows)
        yield say("simulate.windows", count=len(scenario.windows), hours=digits(hours))
    for part in found.cut.parts:
        key = f"simulate.part.{part.of}"
        yield say(key, share=part.share, source=part.source)
    yield say("simulate.indicators", year=found.inputs.year, vintage=found.vintage)


def _severity(text: str) -> str:
    depth = parse_distribution(text)
    return show_value(100 * depth.arguments[0], "percent") if depth.kind == "point" else str(depth)


def _costs(found: Simulation) -> Iterator[str | Grid]:
    running = found.plan.running
    columns = ["method_name", "cost", "interval", "of_gdp", *(["further"] if running else [])]
    yield named(columns, [_cost(price, running) for price in found.prices], right=len(columns) - 1)
    yield say("simulate.costs.note")
    for price in found.prices:
        for caveat in price.usd.caveats:
            told = say("list.colon", what=say(f"method.{price.method}"), told=caveat)
            yield f"- {told}"


def _cost(price: Price, running: bool) -> tuple[str, ...]:
    cells = (
        say(f"method.{price.method}"),
        money(price.usd.p50),
        interval(price.usd),
        show_value(100 * price.gdp_share.p50, "percent"),
    )
    if not running:
        return cells
    return (*cells, "-" if price.further is None else money(price.further.p50))


def interval(usd: Estimate) -> str:
    """Write the ends of a 90 % interval, or that a method states none."""
    return str(show_ends(usd)) or say("simulate.no_error")


def _sectors(found: Simulation) -> Iterator[str | Grid]:
    losses = found.losses
    if losses is None:
        return
    by_loss = sorted(losses.sectors, key=greatest_first)
    total = (
        say("simulate.sectors.all"),
        *map(_millions, (losses.exposed, losses.ordinary.interrupted, losses.ordinary.lost)),
    )
    rows = [*map(_sector, by_loss), total]
    yield named(("sector_name", "made_then", "not_made", "not_caught_up"), rows, right=3)
    yield say("simulate.sectors.note")


def greatest_first(row: SectorLoss) -> tuple[float, float]:
    """Sort sectors by what they lose: by the median, then by what it may be."""
    return -row.ordinary.lost.p50, -row.ordinary.lost.p95


def _sector(row: SectorLoss) -> tuple[str, ...]:
    return (
        say(f"sector.{row.sector.name}"),
        *map(_millions, (row.exposed, row.ordinary.interrupted, row.ordinary.lost)),
    )


def narrow_lines(found: Simulation) -> Iterator[str | Grid]:
    """Say which input, were it known, would narrow the loss most."""
    if found.losses is None or not found.narrowed:
        return
    lost = found.losses.ordinary.lost
    first, *others = found.narrowed
    notes = {row.name: note_words(row) or row.name for row in found.inputs.parameters}
    yield say(
        "simulate.narrow.first",
        name=first.name,
        note=notes[first.name],
        share=first.share,
        known=money(first.width),
        now=money(lost.p95 - lost.p05),
    )
    if others:
        listed = join(f"{row.name} {number(row.share, '.0%')}" for row in others[: MOST_INPUTS - 1])
        yield say("simulate.narrow.next", list=listed)
    if found.variance:
        rows = [
            (say(f"group.{row.name}"), _index(row.alone), _index(row.with_others))
            for row in found.variance
        ]
        yield named(("inputs_of", "by_itself", "with_the_others"), rows, right=2)


def _index(ends: tuple[float, float, float]) -> str:
    low, middle, high = (number(max(0.0, v), ".2f") for v in ends)
    return f"{middle} ({low}-{high})"


def _people(found: Simulation) -> Iterator[str | Grid]:
    people = found.people
    if people is None:
        return
    rows = [_group(row, say(f"simulate.who.{row.who}")) for row in people.groups]
    if found.cut.places != (found.place.country,):
        rows += [_group(row, row.who) for row in people.regions]
    yield named(("who", "how_many", "full_hours", "person_hours_m"), rows, right=3)
    work, study = (_millions(e) for e in (people.work_hours, people.study_hours))
    yield say("simulate.people.work", work=work, study=study)


def _group(row: Cut, who: str) -> tuple[str, ...]:
    return who, show(row.people), show(row.hours), _millions(row.person_hours)


def _millions(one: Estimate) -> str:
    low, middle, high = (digits(v / 1e6) for v in (one.p05, one.p50, one.p95))
    return middle if low == high else f"{middle} ({low}-{high})"


def _recorded(found: Simulation) -> Iterator[str | Grid]:
    rows = [
        (
            row.id,
            money(row.usd),
            "-" if row.computed is None else money(row.computed),
            "-" if row.hours is None else digits(row.hours),
            say(f"simulate.class.{row.kind}"),
        )
        for row in found.recorded
    ]
    if rows:
        yield named(("figure", "published", "by_formula", "for_hours", "class"), rows)
        yield say("simulate.recorded.note")
    for row in found.recorded:
        inputs = join(map(_input, row.inputs.items()))
        yield f"- {row.id} ({row.source}): {row.formula}({inputs})"


def _input(pair: tuple[str, float | str]) -> str:
    name, value = pair
    return f"{name}={value}" if isinstance(value, str) else f"{name}={number(value, ',.12g')}"
