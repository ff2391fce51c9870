"""Prices at an event, as terminal text."""

from collections.abc import Iterator, Sequence
from importlib.metadata import version

from offswitch.assessment.price import MEAN, Studied
from offswitch.assessment.price_study import PriceStudy
from offswitch.report.page import Page
from offswitch.report.price_part import (
    MOST,
    capital,
    fall,
    hours,
    premiums,
    price_lines,
    sessions,
    studies,
    when,
)
from offswitch.report.section import Grid, clock, clock_text
from offswitch.text import date_text, join, number, say
from offswitch.timeline import iso


def render_price(found: PriceStudy, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page, part = Page(colour=colour), found.part
    page.heading(say("price.title", at=clock_text(iso(part.at)), title=found.title))
    page.item(say("price.made", version=version("offswitch")))
    main = part.main
    step = "hour" if main is not None and main.step == "hour" else "day"
    for title, items in (
        (say("report.short"), price_lines(part)),
        (say(f"price.by_{step}"), _whole(found)),
        (say("price.by_hour"), _hours(found)),
        (_shares_title(found), _shares(found)),
        (say("price.confounders"), _confounders(found)),
        (say("price.premium"), _premium(found)),
        (say("price.said"), _said(found)),
        (say("price.limits"), _limits(found)),
        (say("price.omissions"), map(str, part.omissions)),
    ):
        page.part(title, items)
    page.heading(say("report.sources"))
    page.item(say("price.model"))
    page.sources([vars(source) for source in found.sources])
    return page.text()


def _whole(found: PriceStudy) -> Iterator[str | Grid]:
    rows = found.part.whole
    if not rows:
        return
    yield studies((*rows, *([found.part.market] if found.part.market else ())), models=True)
    if len(rows[0].times) <= MOST:
        yield from _each_period(rows)
    yield say("price.columns")
    last = rows[-1]
    until = date_text(last.start, "%d %b %Y") if last.step == "day" else clock(last.start)
    count = len(last.study.residuals)
    key = "price.whole.note" if len(rows) == 1 else "price.whole.note_both"
    yield say(
        key,
        count=count,
        step=say(f"price.step.{last.step}", count=count),
        since=date_text(last.since, "%d %b %Y"),
        first=date_text(rows[0].since, "%d %b %Y"),
        until=until,
    )


def _each_period(rows: Sequence[Studied]) -> Iterator[Grid]:
    """One table where the studies are of the same periods: a weekend parts days from sessions."""
    if all(one.times == rows[0].times for one in rows):
        yield sessions(rows)
    else:
        yield from (sessions([one]) for one in rows)


def _hours(found: PriceStudy) -> Iterator[str | Grid]:
    rows = found.part.hours
    if rows:
        yield hours(rows)
        yield say(
            "price.hours.note", count=rows[0].study.residuals.size, until=clock(rows[0].start)
        )


def _shares_title(found: PriceStudy) -> str:
    rows = found.part.shares
    if not rows:
        return ""
    return say("price.shares", start=when(rows[0], 0), end=when(rows[0], -1), model=rows[-1].model)


def _shares(found: PriceStudy) -> Iterator[str | Grid]:
    rows = found.part.shares
    if not rows:
        return
    yield studies(rows)
    listed = () if found.case is None else found.case.markets.listed
    if any(one.name == MEAN for one in rows):
        names = join(listed)
        yield say("price.shares.note", count=len(listed), list=names)
    most = max(one.study.residuals.size for one in rows)
    fewer = [one for one in rows if one.study.residuals.size < most]
    if fewer:
        told = (
            say("price.shares.one", label=one.label, count=one.study.residuals.size)
            for one in fewer
        )
        yield say("price.shares.short", count=most, list=join(told))


def _confounders(found: PriceStudy) -> Iterator[str]:
    for event in found.part.confounders:
        yield say("price.confounder", time=clock(event.time), what=capital(event.what))


def _premium(found: PriceStudy) -> Iterator[str | Grid]:
    part = found.part
    if part.quote is None or not part.premium:
        return
    quote = part.quote
    yield say(
        "price.premium.quote",
        value=number(quote.value, ",.0f"),
        unit=quote.unit,
        day=quote.period[:10],
        source=quote.source,
    )
    yield premiums(part)
    yield say("price.premium.note")


def _said(found: PriceStudy) -> Iterator[str]:
    for claim, verdict in zip(found.claims, found.verdicts, strict=True):
        yield say(
            "price.said.item",
            id=claim.id,
            statement=claim.statement,
            verdict=say(f"verdict.{verdict.verdict}"),
            why=verdict.why,
        )


def _limits(found: PriceStudy) -> Iterator[str]:
    """What the data cannot say."""
    part, main = found.part, found.part.main
    if main is not None:
        total = main.study.total
        yield say(
            "price.limit.power", visible=fall(total.visible), detectable=fall(total.detectable)
        )
        if not main.factors:
            yield say("price.limit.no_factor")
    if found.case is None:
        yield say("price.limit.cause_file")
    elif part.confounders:
        yield say("price.limit.cause", count=len(part.confounders))
    else:
        yield say("price.limit.cause_none")
    if part.market is not None and main is not None:
        yield say("price.limit.clock")
    late = dict.fromkeys(
        f"{one.label} ({number(one.study.autocorrelation, '+.2f')})"
        for one in part.all
        if one.study.correlated
    )
    if late:
        yield say("price.limit.correlated", list=join(late))
