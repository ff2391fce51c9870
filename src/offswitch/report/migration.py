"""Where a country's hashrate goes, as terminal text."""

from collections.abc import Iterator
from importlib.metadata import version

from offswitch import places
from offswitch.assessment.migration import PATHS, Migration
from offswitch.assessment.migration_record import Later
from offswitch.assessment.migration_scenarios import (
    BANNED,
    BOTH,
    NONE,
    RATIONED,
    Quantiles,
    Scenario,
)
from offswitch.bitcoin.migration_forecast import ARRIVED
from offswitch.bitcoin.migration_known import Learned
from offswitch.estimate import Estimate, show
from offswitch.reference.migration import CUT, FIRST, LAST, OTHER
from offswitch.report.migration_scores import scores, short_score
from offswitch.report.page import Page
from offswitch.report.section import Grid, named
from offswitch.text import clauses, join, number, say

CHINA = "CN"
#: Destinations that the first lines name.
FIRST_PLACES = 3
#: Months ahead of the path that have a column.
_AT = (0, 5, 11, 23)


def render_migration(found: Migration, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    settings = found.settings
    page.heading(say("migration.title", place=places.name(found.place)))
    page.item(
        say(
            "migration.made",
            version=version("offswitch"),
            seed=settings.seed,
            draws=settings.draws,
            paths=min(PATHS, settings.draws),
        )
    )
    page.item(_fit(found))
    for title, items in (
        ("report.short", _short(found)),
        ("migration.left", left_after(found)),
        ("migration.path", _path(found)),
        ("migration.where", _where(found)),
        ("migration.later", _later(found)),
        ("migration.causes", _causes(found)),
        ("migration.unseen", unseen_part(found)),
        ("migration.learned", learned_part(found)),
        ("migration.scores", scores(found)),
        ("migration.limits", limits(found)),
    ):
        page.part(say(title, after=arrived(found)), items)
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])
    return page.text()


def migration_lines(found: Migration) -> Iterator[str]:
    """Say it in five paragraphs at most, for the report of a case."""
    yield _short_left(found)
    yield " ".join(_short_assumed(found))
    yield _short_where(found)
    if found.later:
        yield _short_record(found)
    yield short_score(found)


def _fit(found: Migration) -> str:
    known = found.known
    if found.map_file:
        return say("migration.fit.own", name=found.map_file, last=known.last, month=known.month)
    return say("migration.fit.shipped", first=FIRST, last=LAST, month=known.month)


def _short(found: Migration) -> Iterator[str]:
    """Say what is known, how much leaves, where it goes, what came after, how good the model is."""
    yield _short_left(found)
    yield from _short_assumed(found)
    yield _short_where(found)
    yield _short_ban(found)
    yield say(
        "migration.short.half",
        both=_months(found.scenario(BOTH).half),
        none=_months(found.scenario(NONE).half),
    )
    if found.later:
        yield _short_record(found)
    yield short_score(found)


def _short_left(found: Migration) -> str:
    after = year_of(found.scenarios[0])
    cut, none = (left_at(found.scenario(name), after) for name in (CUT, NONE))
    row = next((r for r in found.history if r.month == found.known.month and r.hashrate_eh_s), None)
    return say(
        "migration.short.left",
        hours=found.hours_off,
        added=_points(cut - none),
        place=places.name(found.place),
        ehs=found.ehs.p50 if row is None else row.hashrate_eh_s,
        share=100 * found.share.p50 if row is None else row.share_percent,
        month=found.known.month,
        after=after,
        **{
            key: show(left_at(found.scenario(name), after))
            for key, name in (("both", BOTH), ("rationing", RATIONED), ("cut", CUT), ("none", NONE))
        },
    )


def _short_assumed(found: Migration) -> Iterator[str]:
    """Say what the map cannot tell."""
    if found.unseen is not None:
        yield say("migration.short.unseen")
    of = {row.name: row for row in found.learned}
    if of[CUT].little and of[RATIONED].little:
        yield say("migration.short.assumed")


def _short_ban(found: Migration) -> str:
    left = left_at(found.scenario(BANNED), found.scenarios[0].left[0][0])
    lead = found.lead
    return say(
        "migration.short.ban",
        left=show(left),
        months=found.scenarios[0].left[0][0],
        lead=_three((lead.p05, lead.p50, lead.p95), 1),
    )


def _points(share: Estimate) -> str:
    """Write a difference of shares in points."""
    low, middle, high = (100 * value for value in (share.p05, share.p50, share.p95))
    return say("migration.points", middle=middle, low=low, high=high)


def _short_where(found: Migration) -> str:
    first = [row for row in found.scenario(BOTH).destinations if row[0] != OTHER][:FIRST_PLACES]
    listed = (
        say("migration.list", country=country_of(country), share=show(part))
        for country, part in first
    )
    return say(
        "migration.short.where",
        list=join(listed),
        after=arrived(found),
        china=say("migration.short.where.china") if CHINA in dict(first) else "",
    )


def arrived(found: Migration) -> int:
    """Months after which it is said where what left runs."""
    return min(ARRIVED, len(found.scenarios[0].months))


def _short_record(found: Migration) -> str:
    first = found.later[0]
    inside = first.inside()
    names = [
        join(say(f"migration.short_scenario.{name}") for name, _ in first.told if test(name))
        for test in (inside.__contains__, lambda name: name not in inside)
    ]
    key = (
        "beyond" if not first.told else "all" if not names[1] else "none" if not inside else "some"
    )
    told = say(
        f"migration.short.inside.{key}",
        value=say("percent", number=number(first.figure.value, "g")),
        period=first.figure.period,
        inside=names[0],
        outside=names[1],
    )
    listed = join(
        f"{say('percent', number=number(row.figure.value, 'g'))} ({row.figure.period})"
        for row in found.later
    )
    return say("migration.short.record", list=listed, inside=told)


def year_of(scenario: Scenario) -> int:
    """Months after which the first lines say what has left: a year, or the horizon."""
    known = [months for months, _ in scenario.left]
    return 12 if 12 in known else known[-1]


def left_at(scenario: Scenario, months: int) -> Estimate:
    """Part that has left after some months."""
    return dict(scenario.left)[months]


def country_of(code: str) -> str:
    """Name a country of the map, or the rest of the world."""
    return say("migration.where.other") if code == OTHER else places.name(code)


def _three(ends: Quantiles, digits: int) -> str:
    low, middle, high = (number(value, f".{digits}f") for value in ends)
    return say("migration.quantiles", low=low, middle=middle, high=high)


def _months(half: Estimate) -> str:
    return _three((half.p05, half.p50, half.p95), 0)


def _named(scenario: Scenario, found: Migration) -> str:
    return say(f"migration.scenario.{scenario.name}", hours=found.hours_off)


def _percent(ends: Quantiles, digits: int = 1) -> str:
    return _three((100 * ends[0], 100 * ends[1], 100 * ends[2]), digits)


def left_after(found: Migration) -> Iterator[str | Grid]:
    """Say what has left after some months, by scenario."""
    yield say("migration.left.note", month=found.known.month)
    months = [month for month, _ in found.scenarios[0].left]
    titles = (
        say("column.scenario"),
        *(say("column.left_at", months=month) for month in months),
        say("column.half_gone"),
    )
    rows = (
        (
            _named(one, found),
            *(_percent((part.p05, part.p50, part.p95), 0) for _, part in one.left),
            _months(one.half),
        )
        for one in found.scenarios
    )
    yield Grid(titles, tuple(rows), right=len(months) + 1)


def _path(found: Migration) -> Iterator[str | Grid]:
    yield say("migration.path.note")
    months = found.scenarios[0].months
    at = sorted({min(place, len(months) - 1) for place in (*_AT, len(months) - 1)})
    titles = (say("column.scenario"), say("column.path_unit"), *(months[place] for place in at))
    rows = []
    for one in found.scenarios:
        name = say(f"migration.short_scenario.{one.name}")
        rows.append((name, "%", *(_percent(one.share[p]) for p in at)))
        rows.append(("", say("unit.eh/s"), *(_three(one.ehs[p], 0) for p in at)))
    yield Grid(titles, tuple(rows), right=len(at))


def _where(found: Migration) -> Iterator[str | Grid]:
    both = found.scenario(BOTH)
    yield say("migration.where.note", missing=show(both.missing))
    yield named(
        ("destination", "of_left"),
        ((country_of(country), show(part)) for country, part in both.destinations),
        right=1,
    )


def _later(found: Migration) -> Iterator[str | Grid]:
    if not found.later:
        return
    yield say("migration.later.note")
    names = [one.name for one in found.scenarios]
    titles = (
        say("column.period"),
        say("column.share_later"),
        *(say(f"migration.short_scenario.{name}") for name in names),
    )
    rows = tuple(_later_row(row, names) for row in found.later)
    yield Grid(titles, rows, right=len(names) + 1)
    if any(not row.told for row in found.later):
        yield say("migration.later.beyond", last=found.scenarios[0].months[-1])
    if found.loads:
        listed = (
            say(f"migration.on_record.{row.indicator}", value=row.value, period=row.period)
            for row in found.loads
        )
        yield say("migration.later.loads", list=join(listed))


def _later_row(row: Later, names: list[str]) -> tuple[str, ...]:
    told = dict(row.told)
    return (
        row.figure.period,
        say("percent", number=number(row.figure.value, "g")),
        *(_percent(told[name], 0) if name in told else "-" for name in names),
    )


def _causes(found: Migration) -> Iterator[str]:
    for cause in found.causes:
        yield say("migration.causes.item", period=cause.start, note=cause.note)
    if found.causes:
        yield say("migration.causes.note")


def unseen_part(found: Migration) -> Iterator[str]:
    """Say whether the map could show the cut."""
    if found.unseen is None:
        return
    yield _unseen_most(found)
    rate = next(row for row in found.learned if row.name == CUT)
    yield say(
        "migration.unseen.rate", prior=_three(rate.prior, 3), posterior=_three(rate.posterior, 3)
    )


def _unseen_most(found: Migration) -> str:
    part = found.unseen
    assert part is not None
    return say(
        "migration.unseen.most",
        hours=found.hours_off,
        lost=part.lost,
        points=part.points,
        noise=part.noise_points,
        fell=-part.share_change,
        rose=part.ehs_change,
    )


def learned_part(found: Migration) -> Iterator[str | Grid]:
    """Say what the map adds to each parameter."""
    yield say("migration.learned.note")
    yield named(
        ("parameter", "prior", "posterior", "contraction", "bits"),
        map(_learned_row, found.learned),
        right=4,
    )
    little = [say(f"migration.parameter.{row.name}") for row in found.learned if row.little]
    if little:
        yield say("migration.learned.little", list=clauses(little))


def _learned_row(row: Learned) -> tuple[str, ...]:
    digits = 1 if row.name == "lead" else 3
    return (
        say(f"migration.parameter.{row.name}"),
        _three(row.prior, digits),
        _three(row.posterior, digits),
        number(row.contraction, ".0%"),
        number(row.bits, ".1f"),
    )


def limits(found: Migration) -> Iterator[str]:
    """Say what the data cannot tell."""
    yield say("migration.limits.sample")
    yield say("migration.limits.one")
    yield say("migration.limits.price")
    if not found.own_hours:
        yield say("migration.limits.hours", hours=found.hours_off)
