"""The report as PDF, to the standard PDF/UA-1: with its figures, and the same on every run.

The template is a program of its own, ``report.typ``; what the report says reaches it as data, so
that no word of a case is taken for a command.
"""

import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import font_roboto
import typst

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.report.citation import AUTHORS
from offswitch.report.document import FIGURES_OF, Document, document
from offswitch.report.drawn import draw_figures
from offswitch.report.figures import Figure
from offswitch.report.figures.theme import COLOURS, FAMILY
from offswitch.report.section import (
    Answers,
    Grid,
    Item,
    References,
    Section,
    grouped,
    reference,
)
from offswitch.settings import check_language
from offswitch.text import say, speaking, spoken

#: Colour of each verdict, as in the page.
VERDICTS = {
    "supported": "green",
    "partly_supported": "orange",
    "contradicted": "red",
    "not_distinguishable_from_noise": "purple",
    "not_attributable": "blue",
    "cannot_be_checked": "muted",
}
#: Families of type in order: those after the first come with typst, for signs that it lacks.
FAMILIES = (FAMILY, "Libertinus Serif", "New Computer Modern Math", "DejaVu Sans Mono")
#: Sections that stand before the contents.
FIRST = ("provisional", "summary", "quiet")
#: Letters that fit across a page, those that stand for the gap between two columns, and those from
#: which a column of a table that does not fit shares what the others leave.
ACROSS, GAP, LONG = 112, 3, 45


def render_pdf(
    found: Assessment | Quiet, drawn: Sequence[Figure] | None = None, *, lang: str | None = None
) -> bytes:
    """Return the whole report as PDF; needs the extra `report`.

    Parameters
    ----------
    drawn
        Its figures, where they were made already; they keep the language that they were made in.
    lang
        Language of the report; by default the one that is spoken.
    """
    with speaking(check_language(lang)):
        pictures = draw_figures(found) if drawn is None else drawn
        told = _told(document(found), {figure.name: figure for figure in pictures})
    template = (files("offswitch.report.pdf") / "report.typ").read_bytes()
    asked: dict[str, Any] = {
        "font_paths": [font_roboto.font_directory],
        "sys_inputs": {"told": json.dumps(told)},
        "timestamp": found.case.window.end,
    }
    made: bytes
    try:
        made = typst.compile(template, ignore_system_fonts=True, pdf_standards="ua-1", **asked)
    except typst.TypstError:
        # A case may hold letters that these fonts lack: then those of this machine, so far as it
        # has them, and no promise of the standard.
        made = typst.compile(template, **asked)
    return made


def _told(report: Document, drawn: dict[str, Figure]) -> dict[str, Any]:
    """Return all that the template is told."""
    parts = [(section.name, _section(section, drawn)) for section in report.sections]
    return {
        "language": spoken(),
        "author": AUTHORS,
        "fonts": FAMILIES,
        "colours": {name: light for name, (light, _) in COLOURS.items()},
        "title": report.title,
        "made": report.made,
        "series": report.series,
        "notes": report.notes,
        "contents": say("formats.contents"),
        "first": [part for name, part in parts if name in FIRST],
        "rest": [part for name, part in parts if name not in FIRST],
        "colophon": report.colophon,
    }


def _section(section: Section, drawn: dict[str, Figure]) -> dict[str, Any]:
    names = FIGURES_OF.get(section.name, ())
    pictures = [_figure(drawn[name]) for name in names if name in drawn]
    items = [_item(item) for item in grouped(section.items)]
    middle = (len(items) + 1) // 2  # from there they float, and text goes on around them
    return {"title": section.title, "items": [*items[:middle], *pictures, *items[middle:]]}


def _item(item: Item | list[str]) -> dict[str, Any]:
    match item:
        case list():
            return {"kind": "list", "texts": item}
        case Grid():
            return {
                "kind": "table",
                "titles": item.titles,
                "rows": item.rows,
                "right": item.right,
                "shares": _shares(item),
            }
        case Answers():
            rows = [vars(row) | {"colour": VERDICTS[row.verdict]} for row in item.rows]
            return {"kind": "answers", "rows": rows}
        case References():
            told = [
                {"what": row.id, "words": reference(vars(row)), "url": row.url} for row in item.rows
            ]
            return {"kind": "references", "rows": told}
        case _:
            return {"kind": "paragraph", "text": item}


def _shares(grid: Grid) -> list[int]:
    """Return each column's share of what the others leave; 0 for one as wide as its words."""
    columns = zip(grid.titles, *grid.rows, strict=True)
    longest = [max(map(len, column)) for column in columns]
    if sum(longest) + GAP * len(longest) <= ACROSS:
        return [0] * len(longest)
    return [letters if letters > LONG else 0 for letters in longest]


def _figure(figure: Figure) -> dict[str, Any]:
    with speaking(figure.language):
        return {
            "kind": "figure",
            "title": str(figure.title),
            "note": str(figure.note),
            "alt": str(figure.alt),
            "source": str(figure.source_line),
            "drawing": figure.drawing,
        }


__all__ = ["render_pdf"]
