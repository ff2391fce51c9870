"""Difficulty and its forecast, as terminal text."""

import math
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Any

import numpy as np

from offswitch.assessment.difficulty import Difficulty
from offswitch.bitcoin import Retarget
from offswitch.bitcoin.forecast import Forecast, Foretold
from offswitch.reference import difficulty_epochs
from offswitch.report.page import Page
from offswitch.report.section import Grid, clock, named
from offswitch.text import join, number, say
from offswitch.timeline import from_seconds

#: Retargets shown of a long chain; `--json` has all.
MOST = 12


def render_difficulty(found: Difficulty, *, colour: bool = False) -> str:
    """Return what was found as text of at most 100 columns."""
    page = Page(colour=colour)
    settings = found.settings
    page.heading(say("difficulty.title", title=found.title))
    page.item(
        say(
            "difficulty.made",
            version=version("offswitch"),
            draws=settings.draws,
            seed=settings.seed,
        )
    )
    page.item(_read(found))
    page.heading(say("report.short"))
    for line in short_lines(found):
        page.item(line)
    page.heading(say("difficulty.retargets"))
    page.item(retargets_grid(found) if found.retargets else say("difficulty.no_retargets"))
    page.heading(say("difficulty.now", now=minute(found.now)))
    for line in _now(found):
        page.item(line)
    page.heading(say("difficulty.forecast"))
    for grid in _forecast(found.forecast):
        page.item(grid)
    if found.under_event is not None:
        page.heading(say("difficulty.forecast.event"))
        page.item(_event(found))
        for grid in _forecast(found.under_event):
            page.item(grid)
    page.heading(say("difficulty.projections"))
    for row in found.projections:
        name = say(f"difficulty.projection.{row.name}")
        time = clock(from_seconds(row.time))
        page.item(say("difficulty.projection", name=name, change=percent(row.change), time=time))
    if found.came:
        page.heading(say("difficulty.came"))
        for came in found.came:
            page.item(_came(found, came))
    if found.notes:
        page.heading(say("difficulty.notes"))
        for note in found.notes:
            page.item(str(note))
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])
    return page.text()


def percent(change: float) -> str:
    """Write a change of difficulty with its sign, to the hundredth of a per cent."""
    return say("percent", number=number(100 * change + 0.0, "+.2f"))


def minute(when: datetime) -> str:
    """Write a time to the minute."""
    return f"{when:%Y-%m-%d %H:%M}"


def ends(row: Foretold, share: float) -> tuple[float, float]:
    """Ends of the interval of a change that holds this share."""
    low, high = np.quantile(row.change, (0.5 - share / 2, 0.5 + share / 2))
    return float(low), float(high)


def middle(row: Foretold) -> tuple[float, datetime]:
    """Medians of a change and of its time."""
    return float(np.median(row.change)), from_seconds(float(np.median(row.time)))


def change_before(found: Difficulty, row: Retarget) -> float:
    """Change of difficulty at a retarget among the blocks."""
    rows = found.chain.retargets
    return row.difficulty / rows[rows.index(row) - 1].difficulty - 1


def _read(found: Difficulty) -> str:
    chain, first = found.chain, found.chain.retargets[0]
    return say(
        "difficulty.read",
        blocks=chain.times.size,
        first=chain.first_height,
        last=chain.first_height + chain.times.size - 1,
        start=minute(chain.start),
        end=minute(chain.end),
        bits=f"{first.bits:08x}",
        difficulty=number(first.difficulty, ",.0f"),
    )


def short_lines(found: Difficulty) -> Iterator[str]:
    """Say what comes next, with and without an event, and what dashboards print."""
    yield say("difficulty.short", **_next(found.forecast))
    if found.under_event is not None:
        yield say("difficulty.short.event", **_next(found.under_event))
    printed = [percent(row.change) for row in found.projections]
    yield say("difficulty.short.printed", list=join(dict.fromkeys(printed)))


def _next(made: Forecast) -> dict[str, Any]:
    row = made.retargets[0]
    change, when = middle(row)
    low, high = ends(row, 0.9)
    early, late = (clock(from_seconds(float(t))) for t in np.quantile(row.time, (0.05, 0.95)))
    return {
        "height": row.height,
        "time": minute(when),
        "early": early,
        "late": late,
        "change": percent(change),
        "low": percent(low),
        "high": percent(high),
        "fall": number(np.mean(row.change < 0), ".0%"),
    }


def retargets_grid(found: Difficulty) -> Grid:
    """Return the last retargets in the blocks, one a row."""
    rows = [
        (
            number(row.height, ","),
            minute(row.time),
            number(row.span_s, ","),
            f"{row.bits:08x}",
            number(row.difficulty, ",.0f"),
            percent(change_before(found, row)),
        )
        for row in found.retargets[-MOST:]
    ]
    columns = ("retarget", "retarget_time", "span_s", "bits", "difficulty", "retarget_change")
    return named(columns, rows, right=4)


def _now(found: Difficulty) -> Iterator[str]:
    known, growth = found.known, found.growth
    low, middle_, high = np.quantile(found.forecast.hashrate, (0.05, 0.5, 0.95))
    yield say(
        "difficulty.epoch",
        height=known.height,
        found=known.found,
        remaining=known.remaining,
        hashrate=middle_,
        low=low,
        high=high,
    )
    until = found.growth_until
    ended = [e for e in difficulty_epochs() if until is None or e.time <= until]
    key = "difficulty.prior.all" if until is None else "difficulty.prior.until"
    yield say(
        "difficulty.prior",
        drift=100 * growth.drift_per_day,
        drift_sd=100 * growth.drift_sd_per_day,
        source=say(key, count=len(ended) - 1),
    )


def _forecast(made: Forecast) -> Iterator[Grid]:
    """Dates, then changes: one row a retarget in each."""
    dates, changes = [], []
    for row in made.retargets:
        change, when = middle(row)
        height = number(row.height, ",")
        times = [from_seconds(float(t)) for t in np.quantile(row.time, (0.25, 0.75, 0.05, 0.95))]
        dates.append((height, minute(when), *_ranges(map(clock, times))))
        shares = [number(100 * end, "+.2f") for share in (0.5, 0.9) for end in ends(row, share)]
        fall = number(np.mean(row.change < 0), ".0%")
        changes.append((height, percent(change), *_ranges(shares), fall))
    yield named(("retarget", "date", "half", "ninety"), dates, right=3)
    columns = ("retarget", "retarget_change", "half", "ninety", "chance_fall")
    yield named(columns, changes, right=4)


def _ranges(ends: Iterable[str]) -> list[str]:
    """Write pairs of ends."""
    found = list(ends)
    pairs = zip(found[::2], found[1::2], strict=True)
    return [say("difficulty.range", low=low, high=high) for low, high in pairs]


def _event(found: Difficulty) -> str:
    event, log_factor = found.event, found.log_bayes_factor
    assert event is not None
    assert log_factor is not None
    until = (
        say("difficulty.event.lasting")
        if event.end is None
        else say("difficulty.event.until", until=minute(from_seconds(event.end)))
    )
    return say(
        "difficulty.event",
        drops=join(say("percent", number=number(100 * drop, "g")) for drop in event.drops),
        since=minute(from_seconds(event.start)),
        until=until,
        bayes=number(math.exp(min(log_factor, 700.0)), ".2g"),
    )


def _came(found: Difficulty, came: Retarget) -> str:
    row = next(r for r in found.forecast.retargets if r.height == came.height)
    change = change_before(found, came)
    inside = [share for share in (0.5, 0.9) if ends(row, share)[0] <= change <= ends(row, share)[1]]
    where = f"inside{100 * inside[0]:.0f}" if inside else "outside"
    return say(
        "difficulty.came.row",
        height=came.height,
        change=percent(change),
        time=clock(came.time),
        bits=f"{came.bits:08x}",
        where=say(f"difficulty.came.{where}"),
    )
