"""Figures in a page: their words, their drawings at a width, and their files."""

from dataclasses import dataclass

from offswitch.report.figures.figure import Figure, csv, inline_svg, png
from offswitch.report.figures.theme import with_variables
from offswitch.serve.answers import Answer
from offswitch.serve.page.asked import Asked

#: Files of a figure.
KINDS = ("PNG", "SVG", "CSV")


@dataclass(frozen=True)
class Drawn:
    """A figure as a page shows it: its words, and the addresses of its drawing and its files.

    Parameters
    ----------
    drawing
        Address of the drawing for a page; the script adds the width that fits.
    files
        Kind and address of each file.
    height
        About how high it will be, in pixels, so that its place is kept.
    """

    name: str
    title: str
    note: str
    alt: str
    source_line: str
    drawing: str
    files: tuple[tuple[str, str], ...]
    height: int


def drawn(asked: Asked, figure: Figure, height: int = 400) -> Drawn:
    """Return a figure for a page; its files have the state of the page in their addresses."""
    state = {"lang": asked.lang, "case": asked.case or None}
    base = f"/figure/{asked.view}/{figure.name}"
    files = ((kind, asked.address(f"{base}.{kind.lower()}", **state)) for kind in KINDS)
    return Drawn(
        name=figure.name,
        title=str(figure.title),
        note=str(figure.note),
        alt=str(figure.alt),
        source_line=figure.source_line,
        drawing=asked.address(f"{base}.svg", **state),
        files=tuple(files),
        height=height,
    )


def drawing(figure: Figure, form: str, width: int = 0) -> Answer:
    """Return a file of a figure: ``svg``, ``png`` or ``csv``; an SVG for a page has a `width`."""
    if form == "png":
        return Answer(png(figure), "image/png")
    if form == "csv":
        return Answer(csv(figure).encode(), "text/csv; charset=utf-8")
    made = with_variables(inline_svg(figure, width)) if width else figure.alone
    return Answer(made.encode(), "image/svg+xml")
