"""What the view *Bitcoin* says of hashrate and difficulty, as values for its template."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from offswitch.assessment import Assessment
from offswitch.assessment.difficulty import Difficulty
from offswitch.assessment.hashrate import GROWTH_SOURCE, HashrateStudy
from offswitch.assessment.hashrate_event import (
    AVERAGED,
    LASTING,
    POSTERIOR,
    UNTIL_RETURN,
    ChangeRow,
    times_as_likely,
)
from offswitch.assessment.price import MEAN, effect_estimate
from offswitch.bitcoin.forecast import Foretold
from offswitch.claims import VERDICTS
from offswitch.report.claims import said_by
from offswitch.report.difficulty import ends, middle, minute, percent
from offswitch.report.price_part import capital
from offswitch.report.section import clock, clock_text, signed
from offswitch.serve.page.shown import Shown, measured, shown
from offswitch.text import date_text, number, say
from offswitch.timeline import from_seconds, iso

#: Subjects of claims that are about hashrate.
SUBJECTS = ("hashrate_change", "hashrate_level")

Cell = str | Shown


@dataclass(frozen=True)
class Table:
    """A table in which estimates open.

    Parameters
    ----------
    caption
        What it shows.
    titles, rows
        Its columns; the first cell of a row names it.
    right
        Columns that stand flush right, the last ones.
    """

    caption: str
    titles: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    right: int = 0


@dataclass(frozen=True)
class Headline:
    """The first figure, in words that cannot be taken for another.

    Parameters
    ----------
    change
        With its interval.
    verdict
        Whether it can be told from noise.
    noise
        Whether it cannot.
    why
        What that means, in sentences.
    """

    change: Shown
    verdict: str
    noise: bool
    why: tuple[str, ...]


def headline(found: Assessment, study: HashrateStudy) -> Headline:
    """Say the change over the first window, by our posterior."""
    row = next(row for row in study.changes if row.kind == POSTERIOR)
    noise = row.p05 <= 0 <= row.p95
    verdict = "noise" if noise else "fall" if row.p95 < 0 else "rise"
    return Headline(
        change=change_shown(study, row),
        verdict=say(f"view.bitcoin.head.{verdict}"),
        noise=noise,
        why=tuple(_why(found, study, row)),
    )


def _why(found: Assessment, study: HashrateStudy, row: ChangeRow) -> Iterator[str]:
    daily = None if found.hashrate is None else found.hashrate.daily
    if row.p05 <= 0 <= row.p95 and daily is not None:
        yield say("view.bitcoin.head.why", noise=daily.noise)
    claimed = None if study.event is None else study.event.claimed
    if claimed is not None:
        inside = row.p05 <= claimed <= row.p95
        key = "inside" if inside else "outside"
        yield say(f"view.bitcoin.head.{key}", claimed=signed(claimed))


def change_shown(study: HashrateStudy, row: ChangeRow) -> Shown:
    """Return a change of hashrate that opens."""
    low, high = (_whole(value) for value in (row.p05, row.p95))
    known = {source.id: source for source in study.sources}
    return Shown(
        label=_label(study, row),
        value=say("percent", number=number(100 * row.p50, "+.1f")),
        interval=say("interval", ends=say("span", low=low, high=high)),
        unit=say("percent", number="").strip(),
        method=_method(row),
        parameters=tuple(_given(study, row)),
        caveats=_caveats(study, row),
        sources=tuple(known[id] for id in _sources(study, row)),
    )


def _whole(share: float) -> str:
    return say("percent", number=number(100 * share, "+.0f"))


def _label(study: HashrateStudy, row: ChangeRow) -> str:
    if row.hours is not None:
        return say("view.bitcoin.head.label", hours=row.hours)
    lasted = study.event is not None and study.event.until is not None
    return say("view.bitcoin.head.label.all" if lasted else "view.bitcoin.head.label.step")


def _method(row: ChangeRow) -> str:
    if row.kind != POSTERIOR:
        told = say("view.bitcoin.method.window")
        return told if row.causal else f"{told} {say('view.bitcoin.method.later')}"
    whole = row.hours is None
    return say("view.bitcoin.method.posterior_all" if whole else "view.bitcoin.method.posterior")


def _given(study: HashrateStudy, row: ChangeRow) -> Iterator[tuple[str, str, str]]:
    baseline = say(f"baseline.{row.baseline}")
    yield say("view.bitcoin.column.compared"), baseline, say("view.bitcoin.status.chosen")
    counted = say("view.bitcoin.status.counted")
    yield say("view.bitcoin.parameter.blocks"), number(row.blocks, ","), counted
    claimed = None if study.event is None else study.event.claimed
    if row.log_bayes_factor is not None and claimed is not None:
        times = times_as_likely(row.log_bayes_factor)
        yield (
            say("view.bitcoin.parameter.likelihood", claimed=signed(claimed)),
            say("view.bitcoin.parameter.likelihood.is", times=times),
            say("view.bitcoin.status.computed"),
        )


def _caveats(study: HashrateStudy, row: ChangeRow) -> tuple[str, ...]:
    """When it ended is read from the network; the blocks of a window are observed."""
    if row.hours is not None or study.series != "reconstructed":
        return ()
    return (say("hashrate.reconstructed"),)


def _sources(study: HashrateStudy, row: ChangeRow) -> tuple[str, ...]:
    """Blocks alone, with the epochs that growth was fitted to, or with when the event ended."""
    if row.hours is None:
        return study.drawn
    blocks = study.drawn[:1]
    return (*blocks, GROWTH_SOURCE) if row.kind == POSTERIOR else blocks


def changes_table(study: HashrateStudy) -> Table:
    """One row a baseline, one column a window; below, the chance to see what was claimed."""
    event = study.event
    assert event is not None
    windows = list(dict.fromkeys(row.hours for row in study.changes))
    rows: list[tuple[Cell, ...]] = []
    for name in sorted(dict.fromkeys(row.baseline for row in study.changes), key=_ours_first):
        own = {row.hours: row for row in study.changes if row.baseline == name}
        cells = (change_shown(study, own[h]) if h in own else "-" for h in windows)
        rows.append((say(f"baseline.{name}"), *cells))
    if event.claimed is not None:
        power = (_power(study, hours) for hours in windows)
        title = say("view.bitcoin.hashrate.power", claimed=signed(event.claimed))
        rows.append((title, *power))
    titles = [_window(hours) for hours in windows]
    return Table(
        say("view.bitcoin.hashrate.table", at=clock_text(iso(event.at))),
        (say("view.bitcoin.column.compared"), *titles),
        tuple(rows),
        right=len(titles),
    )


def _ours_first(baseline: str) -> bool:
    return baseline != AVERAGED


def _window(hours: float | None) -> str:
    return say("hashrate.all_blocks") if hours is None else say("hashrate.hours", hours=hours)


def _power(study: HashrateStudy, hours: float | None) -> str:
    """Chance that a test would see the claimed change in our posterior."""
    names = (LASTING,) if hours is not None else (UNTIL_RETURN, LASTING)
    powers = {
        row.name: row.power
        for row in study.hypotheses
        if row.baseline == AVERAGED and row.hours == hours
    }
    return next((number(powers[name], ".0%") for name in names if name in powers), "-")


def claims_of(found: Assessment) -> list[dict[str, Any]]:
    """What was said of hashrate, by the verdict on it, with who said it and why it is judged so."""
    pairs = zip(found.case.claims, found.verdicts, strict=True)
    own = [(claim, verdict) for claim, verdict in pairs if claim.subject in SUBJECTS]
    made = []
    for name in VERDICTS:
        rows = [
            {
                "statement": str(claim.statement),
                "who": said_by(claim),
                "why": str(verdict.why),
                "measured": measured(verdict, found.case.sources),
            }
            for claim, verdict in own
            if verdict.verdict == name
        ]
        if rows:
            made.append({"verdict": name, "count": len(rows), "claims": rows})
    return made


def retarget_shown(found: Difficulty, row: Foretold) -> Shown:
    """Return a change of difficulty to come that opens."""
    change, when = middle(row)
    low, high = ends(row, 0.9)
    growth = found.growth
    fitted = say("view.bitcoin.status.fitted")
    return Shown(
        label=say("view.bitcoin.difficulty.label", height=row.height, date=_day(when)),
        value=percent(change),
        interval=_interval(percent(low), percent(high)),
        unit=say("percent", number="").strip(),
        method=say("view.bitcoin.method.retarget"),
        parameters=(
            (
                say("view.bitcoin.parameter.growth"),
                say(
                    "view.bitcoin.parameter.growth.is",
                    drift=100 * growth.drift_per_day,
                    sd=100 * growth.drift_sd_per_day,
                ),
                fitted,
            ),
        ),
        caveats=tuple(map(str, found.notes)),
        sources=found.sources,
    )


def _interval(low: str, high: str) -> str:
    return say("interval", ends=say("span", low=low, high=high))


def _day(when: datetime) -> str:
    return date_text(when, "%d %b %Y")


def forecast_table(found: Difficulty) -> Table:
    """One row a retarget to come: when, how much, and whether it falls."""
    rows: list[tuple[Cell, ...]] = []
    for row in found.forecast.retargets:
        _, when = middle(row)
        early, late = (from_seconds(float(t)) for t in np.quantile(row.time, (0.05, 0.95)))
        date = Shown(
            label=say("view.bitcoin.difficulty.when", height=row.height),
            value=minute(when),
            interval=_interval(clock(early), clock(late)),
            method=say("view.bitcoin.method.retarget"),
            sources=found.sources,
        )
        fall = number(float(np.mean(row.change < 0)), ".0%")
        rows.append((number(row.height, ","), date, retarget_shown(found, row), fall))
    titles = ("block", "date", "change", "fall")
    return Table(
        say("view.bitcoin.difficulty.forecast", now=minute(found.now)),
        tuple(say(f"view.bitcoin.column.{name}") for name in titles),
        tuple(rows),
        right=3,
    )


def printed(found: Difficulty) -> list[str]:
    """What dashboards would print."""
    return [
        say(
            "difficulty.projection",
            name=say(f"difficulty.projection.{row.name}"),
            change=percent(row.change),
            time=clock(from_seconds(row.time)),
        )
        for row in found.projections
    ]


def price_shown(found: Assessment) -> list[Shown]:
    """Return what Bitcoin, and listed miners on average, did beyond each model."""
    part = found.price
    if part is None:
        return []
    main = () if part.main is None else (part.main,)
    return [
        shown(
            say("view.bitcoin.price.beyond", label=capital(one.label), model=one.model),
            effect_estimate(one.study.total, one.sources),
            found.case.sources,
            method=say("view.bitcoin.method.price"),
        )
        for one in (*main, *(share for share in part.shares if share.name == MEAN))
    ]


def partition_shown(found: Assessment) -> list[Shown]:
    """Return the blocks that those cut off did not find."""
    if found.partition is None:
        return []
    return [
        shown(
            say("view.bitcoin.partition.blocks"),
            found.partition.reach("no_pool").lost.blocks,
            found.case.sources,
            method=say("view.bitcoin.method.map"),
        )
    ]
