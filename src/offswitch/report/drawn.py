"""What is drawn for a command: refused before any work is done, or made in the form asked for.

The extra that draws is imported only when something is drawn.
"""

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.errors import CaseError
from offswitch.output import check_file, check_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offswitch.report.figures.figure import Figure

#: Endings of a figure's name, and so its form.
FIGURE_FORMS = (".html", ".svg", ".png")
#: The same of a citation, without its point.
CITATIONS = ("bib", "cff")


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


@dataclass(frozen=True)
class Forms:
    """What a report is written as, beside what is printed: files, and folders of them."""

    page: Path | None = None
    figures: Path | None = None
    markdown: Path | None = None
    pdf: Path | None = None
    tables: Path | None = None
    citation: Path | None = None

    @property
    def pictures(self) -> bool:
        """Whether figures are drawn for any of them."""
        return any((self.page, self.figures, self.pdf))


def check_report(output: Path | None, forms: Forms) -> None:
    """Refuse what cannot be drawn or written before any work is done."""
    files = [output, forms.page, forms.markdown, forms.pdf, forms.citation]
    folders = [forms.figures, forms.tables]
    for file in filter(None, files):
        check_file(file)
    for folder in filter(None, folders):
        check_folder(folder)
    taken: set[Path] = set()
    for path in filter(None, [*files, *folders]):
        if path.resolve() in taken:
            raise CaseError("same_file", name=str(path))
        taken.add(path.resolve())
    if forms.citation is not None and forms.citation.suffix[1:] not in CITATIONS:
        raise CaseError("citation_form", name=forms.citation.name)
    if forms.pictures:
        _can_draw("altair", "jinja2", "vl_convert", "typst", "font_roboto")


def draw_report(
    found: Assessment | Quiet, forms: Forms
) -> tuple[dict[Path, str | bytes], dict[Path, dict[str, bytes]]]:
    """Return what each file holds, and what each folder does, as far as they are asked for."""
    files: dict[Path, str | bytes] = {}
    folders: dict[Path, dict[str, bytes]] = {}
    drawn = draw_figures(found) if forms.pictures else ()
    if forms.page is not None:
        files[forms.page] = _page(found, drawn)
    if forms.markdown is not None:
        from offswitch.report.markdown import render_markdown

        files[forms.markdown] = render_markdown(found)
    if forms.pdf is not None:
        from offswitch.report.pdf import render_pdf

        files[forms.pdf] = render_pdf(found, drawn)
    if forms.citation is not None:
        from offswitch.report.citation import citation

        files[forms.citation] = citation(found, forms.citation.suffix[1:])
    if forms.figures is not None:
        from offswitch.report.figures import figure_files

        folders[forms.figures] = figure_files(drawn)
    if forms.tables is not None:
        from offswitch.report.table_files import table_files

        folders[forms.tables] = table_files(found)
    return files, folders


def draw_figures(found: Assessment | Quiet) -> "Sequence[Figure]":
    """Return the figures of a report, or of a series in which nothing was found."""
    if isinstance(found, Quiet):
        from offswitch.report.figures.detect import detected_figure

        return [detected_figure(found.detected)]
    from offswitch.report.figures import figures

    return figures(found)


def _page(found: Assessment | Quiet, drawn: "Sequence[Figure]") -> str:
    if isinstance(found, Quiet):
        from offswitch.report.figures.figure import figure_page

        return figure_page(drawn[0])
    from offswitch.report.html import render_html

    return render_html(found, drawn)
