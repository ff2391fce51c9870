"""What is drawn for a command: refused before any work is done, or made in the form asked for.

The extra that draws is imported only when something is drawn.
"""

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.errors import CaseError
from offswitch.output import check_file, check_folder

if TYPE_CHECKING:
    from offswitch.report.figures.figure import Figure

#: Endings of a figure's name, and so its form.
FIGURE_FORMS = (".html", ".svg", ".png")


def _can_draw(*modules: str) -> None:
    if not all(map(importlib.util.find_spec, modules)):
        raise CaseError("no_report_extra")


def check_figure(output: Path | None, figure: Path | None) -> None:
    """Refuse a figure that cannot be drawn or written before any work is done."""
    if output is not None:
        check_file(output)
    if figure is None:
        return
    if figure.suffix not in FIGURE_FORMS:
        raise CaseError("figure_form", name=figure.name, known=", ".join(FIGURE_FORMS))
    check_file(figure)
    if output is not None and figure.resolve() == output.resolve():
        raise CaseError("same_file", name=str(figure))
    _can_draw("altair", "vl_convert")


def draw_figure(made: "Figure", figure: Path) -> bytes:
    """Draw a figure in the form that its file's name asks for."""
    from offswitch.report.figures.figure import figure_page, png

    if figure.suffix == ".png":
        return png(made)
    return (made.alone if figure.suffix == ".svg" else figure_page(made)).encode()


def check_report(output: Path | None, page: Path | None, folder: Path | None) -> None:
    """Refuse what cannot be drawn or written before any work is done."""
    for file in (output, page):
        if file is not None:
            check_file(file)
    if folder is not None:
        check_folder(folder)
    if page is not None and output is not None and page.resolve() == output.resolve():
        raise CaseError("same_file", name=str(page))
    if page or folder:
        _can_draw("altair", "jinja2", "vl_convert")


def draw_report(
    found: Assessment, page: Path | None, folder: Path | None
) -> tuple[str | None, dict[str, bytes]]:
    """Draw the page and the figures, as far as they are asked for."""
    if page is None and folder is None:
        return None, {}
    from offswitch.report.figures import figure_files, figures
    from offswitch.report.html import render_html

    drawn = figures(found)
    html = None if page is None else render_html(found, drawn)
    return html, {} if folder is None else figure_files(drawn)


def draw_quiet(
    found: Quiet, page: Path | None, folder: Path | None
) -> tuple[str | None, dict[str, bytes]]:
    """Draw the series in which nothing was found, as a page and as files."""
    if page is None and folder is None:
        return None, {}
    from offswitch.report.figures import figure_files
    from offswitch.report.figures.detect import detected_figure
    from offswitch.report.figures.figure import figure_page

    made = detected_figure(found.detected)
    html = None if page is None else figure_page(made)
    return html, {} if folder is None else figure_files([made])
