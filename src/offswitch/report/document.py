"""The report as data, in order: what a terminal, a text or a printed page is written from."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.estimate import show
from offswitch.report.bitcoin_section import bitcoin_section
from offswitch.report.cost_section import COST_COLUMNS, cost_section
from offswitch.report.economy_section import people_section, sectors_section
from offswitch.report.migration_section import migration_section
from offswitch.report.network_section import network_section
from offswitch.report.payments_section import payments_section
from offswitch.report.price_section import price_section
from offswitch.report.provisional import provisional_section, series_line
from offswitch.report.section import (
    Answer,
    Answers,
    References,
    Section,
    left_out,
    made_line,
    parameters_grid,
)
from offswitch.report.summary_section import counted, summary_section
from offswitch.text import date_text, join, say

#: Sections that a case may lack the inputs for, in order: money, then Bitcoin.
MONEY = (sectors_section, people_section, payments_section)
BITCOIN = (bitcoin_section, price_section, migration_section)
LIBRARIES = ("python", "numpy", "polars", "scipy")
#: Figures of each section, in order.
FIGURES_OF = {
    "quiet": ("detect",),
    "network": ("connectivity", "agreement"),
    "cost": ("cost",),
    "sectors": ("sectors",),
    "payments": ("payments",),
    "bitcoin": ("hashrate-by-day", "hashrate-change", "mining-loss"),
    "price": ("price",),
    "migration": ("migration",),
}


@dataclass(frozen=True)
class Document:
    """A report before it is laid out, in one language.

    Parameters
    ----------
    title
        What was assessed.
    made
        With which version, seed and draws.
    series
        What the series is, which a reader must not miss; empty where nothing rests on one.
    notes
        What else belongs at the head.
    sections
        All the rest.
    colophon
        How to cite it, and its licence.
    """

    title: str
    made: str
    series: str
    notes: tuple[str, ...]
    sections: tuple[Section, ...]
    colophon: tuple[str, ...]


def document(found: Assessment | Quiet, *, full: bool = True) -> Document:
    """Return the report in the language that is spoken; `full` adds what is left out otherwise."""
    if isinstance(found, Quiet):
        from offswitch.report.quiet import quiet_sections  # it brings the compiled loops

        made = say("detect.made", version=version("offswitch"))
        licence = (say("page.licence"),)
        return Document(found.case.title, made, "", (), quiet_sections(found), licence)
    case = found.case
    known = None if case.gathered is None else case.gathered.as_known
    return Document(
        title=case.title,
        made=made_line(found),
        series=series_line(case),
        notes=()
        if known is None
        else (say("report.as_known", when=date_text(known, "%d %b %Y %H:%M")),),
        sections=tuple(_sections(found, full)),
        colophon=(cite_line(found), say("page.licence")),
    )


def cite_line(found: Assessment) -> str:
    """Say how to cite an assessment."""
    return say(
        "page.cite",
        title=found.case.title,
        version=found.versions["offswitch"],
        method=found.versions["method"],
        case=found.case.hash[:12],
        seed=found.settings.seed,
        libraries=join(f"{name} {found.versions[name]}" for name in LIBRARIES),
    )


def _sections(found: Assessment, full: bool) -> Iterator[Section]:
    told = provisional_section(found)
    if told is not None:
        yield told
    yield summary_section(found)
    yield from event_sections(found, full)
    if found.own:
        yield _own(found)
    yield from bitcoin_sections(found, full)
    if found.verdicts:
        yield _said(found, full)
    rows = (f"- {row}" for row in left_out(found.omissions))
    yield Section("left_out", say("report.left_out"), tuple(rows))
    if full:
        yield Section("parameters", say("report.parameters"), (parameters_grid(found),))
        yield Section("sources", say("report.sources"), (References(found.sources),))


def event_sections(found: Assessment, full: bool, columns: int = COST_COLUMNS) -> Iterator[Section]:
    """Yield what happened and what it cost; `columns` is as of `cost_section`."""
    yield network_section(found, full)
    if found.costs:
        yield cost_section(found, full, columns)
    yield from (made for make in MONEY if (made := make(found, full)) is not None)


def bitcoin_sections(found: Assessment, full: bool) -> Iterator[Section]:
    """Yield what it did to Bitcoin."""
    yield from (made for make in BITCOIN if (made := make(found, full)) is not None)


def _own(found: Assessment) -> Section:
    lines = (say("list.colon", what=flow.method, told=show(flow)) for flow in found.own)
    return Section("own", "", (say("report.own"), *(f"- {line}" for line in lines)))


def _said(found: Assessment, full: bool) -> Section:
    rows = tuple(
        Answer(
            claim=claim.id,
            statement=claim.statement,
            verdict=verdict.verdict,
            word=say(f"verdict.{verdict.verdict}"),
            why=str(verdict.why),
        )
        for claim, verdict in zip(found.case.claims, found.verdicts, strict=True)
        if full or claim.headline
    )
    counts = say("report.counts", total=len(found.verdicts), list=counted(found.verdicts))
    return Section("said", say("report.said"), (counts, Answers(rows)))
