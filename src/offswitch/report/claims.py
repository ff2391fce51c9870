"""Claims as terminal text: the list, one in full, a file checked, and what a file may hold."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.padding import Padding
from rich.text import Text

from offswitch.assessment import Assessment
from offswitch.claims import RULES, Claim, Verdict
from offswitch.estimate import show, unit_name
from offswitch.provenance import Source
from offswitch.report.page import Page, grid, table
from offswitch.report.section import Grid, clock_text, named
from offswitch.report.summary_section import counted
from offswitch.text import join, number, say
from offswitch.timeline import iso
from offswitch.units import CURRENCIES


def said_by(claim: Claim) -> str:
    """Who said it and when, as far as it is known."""
    return join(part for part in (claim.said_by, claim.said_on) if part)


def _said(claim: Claim) -> str:
    """Line on who said it, or when where it is not known who."""
    if not claim.said_by:
        return say("claims.said_on", when=claim.said_on) if claim.said_on else ""
    return say("claims.said", who=said_by(claim))


def _verdict(verdict: Verdict) -> str:
    return say(f"verdict.{verdict.verdict}")


def render_claims(found: Assessment) -> str:
    """Return every claim of an assessment: verdict, id, subject, who said it, statement."""
    page = Page()
    page.heading(found.case.title)
    _counts(page, found)
    made = grid()
    made.show_header = False
    made.add_column(width=19)
    made.add_column()
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        head = join((part for part in (claim.id, claim.subject, said_by(claim)) if part), " · ")
        made.add_row(_verdict(verdict), Text(f"{head}\n{claim.statement}"))
    page.add(Padding(made, (1, 0, 0, 0)))
    return page.text()


def render_claim(found: Assessment) -> str:
    """Return everything about the one claim of an assessment."""
    (claim,), (verdict,) = found.case.claims, found.verdicts
    page = Page()
    page.heading(say("claims.title", id=claim.id, subject=claim.subject))
    page.add(Text(claim.statement))
    page.add(Text(_said(claim) or say("claims.said", who=say("claims.not_stated"))))
    page.add(Text(_asked(claim, verdict)))
    _answered(page, verdict, sources=True)
    rule = RULES[verdict.rule]
    page.heading(say("claims.rule"))
    meaning = say(f"evidence.{rule.evidence}")
    told = {"id": rule.id, "comment": rule.comment, "evidence": rule.evidence, "meaning": meaning}
    page.add(Text(say("claims.rule_is", **told)))
    _sources(page, [found.case.sources[id] for id in verdict.sources])
    return page.text()


def _asked(claim: Claim, verdict: Verdict) -> str:
    """What was claimed, as it is judged."""
    if claim.kind == "qualitative":
        value = say("claims.in_words")
    elif claim.kind == "date":
        value = f"{claim.comparator} {claim.day}"
    else:
        value = f"{claim.comparator} {_number(claim)}"
    start, end = (None if t is None else clock_text(iso(t)) for t in (claim.start, claim.end))
    if start is not None and end is not None:
        window = say("claims.window", start=start, end=end)
    elif start is not None:
        window = say("claims.window_from", start=start)
    else:
        window = say("claims.no_window" if end is None else "claims.window_until", end=end)
    basis = say(f"claims.basis_{verdict.window_basis}") if verdict.window_basis else ""
    about = say("claims.about", about=claim.about) if claim.about else ""
    return say("claims.asked", value=value, about=about, window=window, basis=basis)


def _number(claim: Claim) -> str:
    """Write a claimed number or range in full, with its unit."""
    ends = [number(v, ",.15g") for v in (claim.value, claim.value_high) if v is not None]
    digits = ends[0] if len(ends) == 1 else say("span", low=ends[0], high=ends[1])
    unit = claim.unit
    if unit in CURRENCIES:
        key = "money.usd" if unit == "usd" else "money.other"
        return say(key, sign="", number=digits, code=unit.upper())
    if unit == "percent":
        return say("percent", number=digits)
    return f"{digits} {unit_name(unit)}".strip()


def _counts(page: Page, found: Assessment) -> None:
    total = len(found.verdicts)
    page.note("counts_one" if total == 1 else "counts", total=total, list=counted(found.verdicts))


def _answered(page: Page, verdict: Verdict, *, sources: bool) -> None:
    page.heading(say("claims.verdict", verdict=_verdict(verdict)))
    page.add(Text(str(verdict.why)))
    if verdict.readings:
        page.heading(say("claims.measured"))
        page.item(readings_grid(verdict, sources=sources))
    if verdict.by_window:
        page.heading(say("claims.by_window"))
        page.item(windows_grid(verdict))


def readings_grid(verdict: Verdict, *, sources: bool = False) -> Grid:
    """Return the measured figures of a verdict, one a row."""
    columns = ("reading", "value", "read_from") if sources else ("reading", "value")
    return named(
        columns,
        [
            (str(r.label), show(r.estimate), ", ".join(r.estimate.sources))[: len(columns)]
            for r in verdict.readings
        ],
    )


def windows_grid(verdict: Verdict) -> Grid:
    """Return what the verdict would be by window, one a row."""
    return named(
        ("from", "to", "verdict", "first_reading"),
        [
            (
                clock_text(iso(row.start)),
                clock_text(iso(row.end)),
                say(f"verdict.{row.verdict}"),
                ""
                if row.reading is None
                else say("list.colon", what=row.reading.label, told=show(row.reading.estimate)),
            )
            for row in verdict.by_window
        ],
    )


def _sources(page: Page, sources: Sequence[Source]) -> None:
    if sources:
        page.heading(say("report.sources"))
        page.sources([vars(source) for source in sources])


def render_checked(found: Assessment) -> str:
    """Return the verdicts on somebody's claims, each with what was measured and why."""
    page = Page()
    page.heading(say("claims.checked", title=found.case.title))
    settings = found.settings
    version = found.versions["offswitch"]
    page.note("made", version=version, seed=settings.seed, draws=settings.draws)
    page.add(Text(say(f"report.series.{found.case.series}")))
    _counts(page, found)
    used: dict[str, Source] = {}
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        page.heading(f"[{claim.id}] {claim.statement}")
        if _said(claim):
            page.add(Text(_said(claim)))
        page.add(Text(_asked(claim, verdict)))
        _answered(page, verdict, sources=False)
        used |= {id: found.case.sources[id] for id in verdict.sources}
    _sources(page, list(used.values()))
    return page.text()


def render_forms(file: str, forms: Mapping[str, Any]) -> str:
    """Return what a file of claims may hold: its columns, and the subjects."""
    page = Page()
    page.add(Text(say("claims.wrote", file=file)))
    page.heading(say("claims.columns"))
    page.add(
        table(
            ("name", "needed", "what"),
            [
                (row["name"], say("claims.yes") if row["required"] else "", row["what"])
                for row in forms["columns"]
            ],
        )
    )
    page.heading(say("claims.subjects"))
    page.add(
        table(
            ("subject", "kind", "unit", "what"),
            [
                (
                    row["name"],
                    join(row["kinds"]),
                    join(row["units"]),
                    join((part for part in (row["what"], row["about"]) if part), " "),
                )
                for row in forms["subjects"]
                if row["measured"]
            ],
        )
    )
    rest = join(row["name"] for row in forms["subjects"] if not row["measured"])
    page.add(Text(say("claims.unmeasured", list=rest)))
    return page.text()
