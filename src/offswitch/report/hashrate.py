"""The hashrate of a chain or a case, as terminal text."""

import math
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.metadata import version

import numpy as np

from offswitch.assessment.hashrate import Band, HashrateStudy
from offswitch.assessment.hashrate_event import (
    AVERAGED,
    MAP,
    NOTHING,
    WINDOW,
    ChangeRow,
    Judged,
    times_as_likely,
)
from offswitch.assessment.hashrate_press import Press, TracedClaim
from offswitch.bitcoin.work import DAY_S
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock_text, likelihoods, named, signed
from offswitch.text import date_text, join, number, say
from offswitch.timeline import hours_between, iso

#: Beyond a factor of twenty the evidence is strong (Kass and Raftery, 1995).
STRONG = math.log(20)
#: Units of hashrate, in EH/s: the chain began with some millions of hashes a second.
UNITS = {unit: 10.0 ** (-3 * n) for n, unit in enumerate("EH/s PH/s TH/s GH/s MH/s".split())}
#: Share of all figures that would fit a count from which on a fit tells nothing.
WEAK = 0.5


def render_hashrate(study: HashrateStudy, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    page.heading(study.title)
    settings = study.settings
    made = {"version": version("offswitch"), "seed": settings.seed, "draws": settings.draws}
    page.item(say("report.made", **made))
    page.item(read_line(study))
    if study.event is not None:
        page.item(event_line(study))
    if study.series == "reconstructed":
        page.item(say("hashrate.reconstructed"))
    if study.pools:
        page.item(say("hashrate.pools", names=join(study.pools)))
    page.heading(say("report.short"))
    for sentence in study.verdict:
        page.item(str(sentence))
    for title, items in sections(study):
        page.heading(title)
        for item in items:
            page.item(item)
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in study.sources])
    return page.text()


def read_line(study: HashrateStudy) -> str:
    """Say what was read."""
    used = (study.posterior.times[-1] - study.posterior.since) / DAY_S
    return say(
        "hashrate.read",
        first=study.first_height,
        last=study.first_height + study.blocks - 1,
        start=clock_text(iso(study.start)),
        end=clock_text(iso(study.end)),
        used=used,
    )


def event_line(study: HashrateStudy) -> str:
    """Say what event is looked at."""
    event = study.event
    assert event is not None
    at = clock_text(iso(event.at))
    if event.until is None:
        return say("hashrate.event.open", at=at)
    return say("hashrate.event", at=at, until=clock_text(iso(event.until)))


def hypothesis_name(name: str) -> str:
    """Word a hypothesis."""
    if name.startswith(MAP):
        return say("hypothesis.map", month=name.removeprefix(MAP).replace("_", "-"))
    return say(f"hypothesis.{name}")


def in_words(log_bayes_factor: float) -> str:
    """Word the evidence for a hypothesis over that for none."""
    size = abs(log_bayes_factor)
    if size < NOTHING:
        return say("hashrate.bayes.nothing")
    side = "for" if log_bayes_factor > 0 else "against"
    return say(f"hashrate.bayes.{side}{'_strong' if size >= STRONG else ''}")


def sections(study: HashrateStudy) -> Iterator[tuple[str, Iterator[str | Grid]]]:
    """Give each part: its title, and its paragraphs and tables."""
    yield say("hashrate.estimators", unit=unit_of(study)), _estimators(study)
    if study.event is not None:
        yield say("hashrate.change", at=clock_text(iso(study.event.at))), _changes(study)
    if study.hypotheses:
        yield say("hashrate.hypotheses"), _hypotheses(study.hypotheses)
    if study.press.figures:
        yield say("hashrate.press"), _press(study)


def _estimators(study: HashrateStudy) -> Iterator[str | Grid]:
    """One row an estimator, one column a moment, and ours below."""
    moments = sorted({row.at for row in study.readings} | {row.at for row in study.silent})
    titles = [_moment(study, at) for at in moments]
    rows = []
    for name in dict.fromkeys(row.name for row in study.readings):
        found = {row.at: row for row in study.readings if row.name == name}
        cells = [
            "-" if at not in found else _ends(study, *vars(found[at].ehs).values())
            for at in moments
        ]
        rows.append((name, *cells))
    for key in ("filtered", "smoothed"):
        band: Band = getattr(study.posterior, key)
        cells = [_ours(study, band, at) for at in moments]
        rows.append((say(f"hashrate.ours_{key}"), *cells))
    yield say("hashrate.estimators.note")
    yield Grid((say("column.estimator"), *titles), tuple(rows), right=len(titles))
    for why in dict.fromkeys(row.why for row in study.silent):
        names = dict.fromkeys(row.name for row in study.silent if row.why == why)
        yield say("hashrate.silent", names=join(names), why=why)


def _moment(study: HashrateStudy, at: datetime) -> str:
    if study.event is None or at == study.end:
        return say("hashrate.at_end")
    hours = hours_between(study.event.at, at)
    return say("hashrate.after", hours=hours) if hours else say("hashrate.at_event")


def _ours(study: HashrateStudy, band: Band, at: datetime) -> str:
    times = study.posterior.times
    place = int(np.searchsorted(times, at.timestamp() + 1)) - 1
    if place < 0 or at.timestamp() > times[-1] + 1:
        return "-"
    return _ends(study, *(float(values[place]) for values in vars(band).values()))


def _ends(study: HashrateStudy, low: float, middle: float, high: float) -> str:
    """Write a figure with its interval in the unit of the study."""
    size = UNITS[unit_of(study)]
    shown = [_digits(value / size) for value in (low, middle, high)]
    return f"{shown[1]} ({shown[0]}-{shown[2]})"


def _digits(value: float) -> str:
    return number(value, ",.0f") if value >= 99.5 else number(value, ".3g")


def unit_of(study: HashrateStudy) -> str:
    """Return the unit that suits the hashrate of a study."""
    level = float(np.median(study.posterior.smoothed.p50))
    return next((unit for unit, size in UNITS.items() if level >= 0.2 * size), "MH/s")


def _changes(study: HashrateStudy) -> Iterator[str | Grid]:
    """One row a baseline, one column a window."""
    changes = study.changes
    hours = list(dict.fromkeys(row.hours for row in changes if row.hours is not None))
    claimed = None if study.event is None else study.event.claimed
    later = False
    rows = []
    for name in dict.fromkeys(row.baseline for row in changes):
        own = {row.hours: row for row in changes if row.baseline == name}
        label = say(f"baseline.{name}")
        if any(not row.causal for row in own.values() if row.hours is not None):
            later, label = True, say("hashrate.change.later", baseline=label)
        rows.append((label, *(_change(own.get(h)) for h in [*hours, None])))
    titles = (*(say("hashrate.hours", hours=h) for h in hours), say("hashrate.all_blocks"))
    if claimed is None:
        yield say("hashrate.change.note_plain")
    else:
        yield say("hashrate.change.note", claimed=signed(claimed))
    yield Grid((say("column.baseline"), *titles), tuple(rows), right=len(titles))
    if later:
        yield say("hashrate.change.star")


def _change(row: ChangeRow | None) -> str:
    if row is None:
        return "-"
    ends = say("span", low=number(100 * row.p05, "+.0f"), high=number(100 * row.p95, "+.0f"))
    text = f"{number(100 * row.p50, '+.1f')} ({ends})"
    if row.log_bayes_factor is None:
        return text
    return f"{text} {times_as_likely(row.log_bayes_factor):>5}"


def _hypotheses(judged: Sequence[Judged]) -> Iterator[str | Grid]:
    rows = []
    ours = [row for row in judged if row.baseline == AVERAGED]
    for row in ours:
        counted = [
            other.log_bayes_factor
            for other in judged
            if other.kind == WINDOW and (other.name, other.hours) == (row.name, row.hours)
        ]
        window = "hashrate.all_blocks" if row.hours is None else "hashrate.hours"
        rows.append(
            (
                hypothesis_name(row.name),
                say(window, hours=row.hours),
                signed(round(row.change, 3)),
                times_as_likely(row.log_bayes_factor),
                in_words(row.log_bayes_factor),
                likelihoods(counted) if counted else "-",
                number(row.power, ".0%"),
            )
        )
    yield say("hashrate.hypotheses.note")
    columns = ("hypothesis", "blocks_to", "change", "ours", "in_words", "counts", "power")
    yield named(columns, rows, right=2)


def _press(study: HashrateStudy) -> Iterator[str | Grid]:
    press = study.press
    yield say("hashrate.press.note", each=press.figures[0].traced.ehs_per_block)
    rows = [
        (
            row.claim,
            row.said_by,
            number(row.traced.ehs, "g"),
            number(row.traced.blocks, ".2f"),
            days_text(row),
        )
        for row in press.figures
    ]
    columns = ("claim", "said_by", "ehs", "blocks_a_day", "days_that_had_it")
    yield named(columns, rows)
    weak = [row.traced.chance for row in press.figures if row.traced.chance >= WEAK]
    if weak:
        yield say("hashrate.press.weak", chance=min(weak))
    yield from falls_text(press)
    yield from _day_before(study)


def days_text(row: TracedClaim) -> str:
    """Say which days had the count that a figure equals."""
    traced = row.traced
    if not traced.fits:
        return say("hashrate.press.none")
    if traced.days:
        days = str(join(date_text(day, "%d %b") for day in traced.days))
    elif traced.sliding is not None:
        first, last = (date_text(when, "%d %b") for when in traced.sliding)
        days = say("hashrate.press.sliding", dates=span_text(first, last))
    else:
        days = say("hashrate.press.nowhere")
    told = say("list.colon", what=traced.whole, told=days)
    return told + ("" if traced.chance < WEAK else " *")


def span_text(first: str, last: str) -> str:
    """Write a stretch of days, or the one day."""
    return first if first == last else say("span", low=first, high=last)


def falls_text(press: Press) -> Iterator[str]:
    """Say how surprising the falls between the figures of one publication are."""
    for fall in press.falls:
        found = fall.difference
        yield say(
            "hashrate.press.fall",
            first=fall.first,
            second=fall.second,
            n0=found.first,
            n1=found.second,
            z=abs(found.z),
            p=found.p,
        )


def _day_before(study: HashrateStudy) -> Iterator[str]:
    """Name a figure of the event whose count only days before it had."""
    if study.event is None:
        return
    for row in study.press.figures:
        traced = row.traced
        before = [day for day in traced.days if day < study.event.at.date()]
        told = traced.chance < WEAK and before == list(traced.days) and before
        if told and traced.on >= study.event.at.date():
            yield say(
                "hashrate.press.before",
                claim=row.claim,
                figure=traced.ehs,
                blocks=traced.blocks,
                days=join(date_text(day, "%d %b") for day in before),
            )
