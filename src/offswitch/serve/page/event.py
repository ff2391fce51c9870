"""The view of an event: what happened, what it cost, and what was said of it."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import polars as pl

from offswitch.assessment import Assessment
from offswitch.claims import VERDICTS, Claim, Verdict
from offswitch.estimate import show
from offswitch.report.claims import said_by
from offswitch.report.figures import payments
from offswitch.report.figures.agreement import agreement
from offswitch.report.figures.changes import changes
from offswitch.report.figures.connectivity import connectivity
from offswitch.report.figures.cost import cost
from offswitch.report.figures.daily import daily
from offswitch.report.figures.figure import Figure
from offswitch.report.figures.mining import mining
from offswitch.report.figures.sectors import sectors
from offswitch.report.html.view import happening, since, unknown
from offswitch.report.provisional import provisional_lines, series_line
from offswitch.report.section import made_line, money, parameters_grid, span
from offswitch.report.table_files import assessment_tables
from offswitch.serve.page import event_parts as of
from offswitch.serve.page.asked import RUN, Asked
from offswitch.serve.page.drawn import drawn
from offswitch.serve.page.shown import Shown, measured, sentence
from offswitch.serve.shelf import Shelf
from offswitch.text import number, say

NAMES = ("cost", "verdict")
#: What makes each figure, and about how high it is in pixels, so that its place is kept.
MAKES: dict[str, tuple[Callable[[Assessment], Figure | None], int]] = {
    "connectivity": (connectivity, 392),
    "agreement": (agreement, 695),
    "cost": (cost, 320),
    "sectors": (sectors, 634),
    "payments": (payments, 636),
    "hashrate-by-day": (daily, 284),
    "hashrate-change": (changes, 435),
    "mining-loss": (mining, 302),
}
#: The whole report as files: kind, and how its address ends.
REPORTS = {"HTML": "html", "PDF": "pdf", "Markdown": "md", "JSON": "json", "CSV (ZIP)": "zip"}
#: Claims of all verdicts, beside those of the headline and those of one.
EVERY = "all"


def _figure(make: Callable[[Assessment], Figure | None]) -> Callable[[Shelf, Asked], Figure | None]:
    return lambda shelf, asked: make(shelf.assessed(asked.of_case()))


FIGURES = {name: _figure(make) for name, (make, _) in MAKES.items()}


def _figures(shelf: Shelf, asked: Asked) -> pl.DataFrame:
    """Every figure that stands by itself; the others are in the tables of the whole report."""
    return assessment_tables(shelf.assessed(asked.of_case()))["figures"]


TABLES: dict[str, Callable[[Shelf, Asked], pl.DataFrame]] = {"figures": _figures}


def view(shelf: Shelf, asked: Asked) -> dict[str, Any]:
    """Return what the template shows."""
    found = shelf.assessed(asked.of_case())
    key, values = happening(found)
    effective = of.hours_from_cut(found)
    base = {name: asked.all(name) for name in RUN}
    return {
        "title": found.case.title,
        "happened": sentence(key, **values | {"effective": effective}),
        "since": tuple(since(found)),
        "series": found.case.series,
        "banner": series_line(found.case)
        if found.case.gathered
        else say(f"page.banner.{found.case.series}"),
        "provisional": ()
        if found.provisional is None
        else tuple(provisional_lines(found.case, found.provisional)),
        "cases": tuple(shelf.cases()),
        "run": _run(found),
        "glance_rows": tuple(_glance(found)),
        "parts": [_part(part, found, asked) for part in of.parts(found, asked.one("cost"))],
        "bases": _bases(found, asked),
        "claims": _claims(found, asked),
        "unknown": tuple(unknown(found)),
        "left_out": found.omissions,
        "parameters": parameters_grid(found),
        "names_of": [row.name for row in found.parameters],
        "sources_at": asked.elsewhere("/sources", case=found.case.name),
        "bitcoin_at": asked.elsewhere(f"/bitcoin/{found.case.name}", **base),
        "files": [
            (kind, asked.elsewhere(f"/report/{found.case.name}.{form}", **base))
            for kind, form in REPORTS.items()
        ],
        "exports_of": [
            ("JSON", asked.elsewhere(f"/api/v1/assess/{found.case.name}", **base)),
            ("CSV", asked.address("/table/event/figures.csv", lang=asked.lang, case=asked.case)),
            (
                "PNG",
                asked.address("/figure/event/connectivity.png", lang=asked.lang, case=asked.case),
            ),
        ],
    }


def _run(found: Assessment) -> dict[str, Any]:
    """How it was assessed."""
    settings = found.settings
    return {
        "seed": settings.seed,
        "draws": settings.draws,
        "fixed": [f"{k}={repr(v).removesuffix('.0')}" for k, v in settings.fixed.items()],
        "made": made_line(found),
        "told": [f"{name} = {number(value, 'g')}" for name, value in settings.fixed.items()],
    }


def _glance(found: Assessment) -> Iterator[dict[str, Any]]:
    """Figures of the headline: what each is, the figure, and what it is not."""
    network, part = found.network, found.hashrate
    series = say(f"figure.series.{found.case.series}")
    whole = show(network.effective)
    note = say("page.card.hours.note", whole=whole, series=series)
    yield {"shown": of.hours_from_cut(found), "note": note}
    if network.people is not None:
        yield {"shown": of.people(found), "note": say("page.card.people.note", series=series)}
    if found.cost_ends is not None:
        low, high = map(money, found.cost_ends)
        yield {
            "shown": Shown(
                label=say("page.card.cost"),
                value=say("span", low=low, high=high),
                interval=say("page.card.cost.interval", methods=len(found.rates), hours=whole),
                unit=say("view.unit.usd"),
                method=say("view.by.published"),
                caveats=(say("report.cost_note"),),
            ),
            "note": say("page.card.cost.note", series=series),
        }
    if found.economy is not None:
        yield {"shown": of.own(found), "note": say("page.card.sectors.note")}
    if part is not None and part.first_day:
        yield _hashrate(found)


def _hashrate(found: Assessment) -> dict[str, Any]:
    assert found.hashrate is not None
    day = found.hashrate.first_day
    ids = dict.fromkeys(id for change in day for id in change.change.sources)
    noise = say("page.card.noise" if found.hashrate.within_noise else "page.card.no_noise")
    made = Shown(
        label=say("page.card.hashrate", hours=day[0].window.hours),
        value=span([c.quantile(0.5) for c in day], "+.1%"),
        interval=say(
            "page.card.hashrate.interval",
            low=min(c.quantile(0.05) for c in day),
            high=max(c.quantile(0.95) for c in day),
        ),
        method=say("view.by.blocks"),
        caveats=(noise,),
        sources=tuple(found.case.sources[id] for id in ids),
    )
    return {"shown": made, "note": noise}


def _part(part: of.Part, found: Assessment, asked: Asked) -> dict[str, Any]:
    bare = asked.only(*RUN)  # the verdict and the methods that are chosen change no figure
    made = ((MAKES[name][0](found), MAKES[name][1]) for name in part.figures)
    return {**vars(part), "figures": [drawn(bare, one, high) for one, high in made if one]}


def _bases(found: Assessment, asked: Asked) -> list[dict[str, Any]]:
    """Links to the published methods and to our own loss by sector, where there are both."""
    if not found.costs or found.economy is None:
        return []
    return [
        {
            "title": say(f"view.cost.{value or 'published'}"),
            "address": f"{asked.address(cost=value or None)}#cost",
            "chosen": asked.one("cost") == value,
        }
        for value in ("", of.OWN)
    ]


def _claims(found: Assessment, asked: Asked) -> dict[str, Any]:
    """Claims of the verdict that is asked for, and how many there are of each."""
    pairs = list(zip(found.case.claims, found.verdicts, strict=True))
    counts = Counter(verdict.verdict for verdict in found.verdicts)
    wanted = asked.one("verdict")
    wanted = wanted if wanted in (*counts, EVERY) else ""
    shown_ = [
        _claim(found, claim, verdict)
        for claim, verdict in pairs
        if wanted in (verdict.verdict, EVERY) or (not wanted and claim.headline)
    ]
    choices = [("", sum(claim.headline for claim in found.case.claims)), (EVERY, len(pairs))]
    choices += [(name, counts[name]) for name in VERDICTS if counts[name]]
    return {
        "total": len(pairs),
        "shown": shown_,
        "counts": [(name, counts[name]) for name in VERDICTS if counts[name]],
        "choices": [
            {
                "name": name,
                "title": say(f"verdict.{name}")
                if name in counts
                else say(f"view.claims.{name or 'headline'}"),
                "count": count,
                "address": f"{asked.address(verdict=name or None)}#claims",
                "chosen": name == wanted,
            }
            for name, count in choices
        ],
    }


def _claim(found: Assessment, claim: Claim, verdict: Verdict) -> dict[str, Any]:
    known = found.case.sources
    return {
        "id": claim.id,
        "statement": claim.statement,
        "said_by": said_by(claim),
        "verdict": verdict.verdict,
        "why": str(verdict.why),
        "measured": measured(verdict, known),
        "rule": verdict.rule,
        "sources": [known[id] for id in verdict.sources if id in known],
    }
