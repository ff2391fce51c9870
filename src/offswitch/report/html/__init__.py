"""An assessment as one self-contained page: it needs no network and runs no script.

Each figure is drawn in it twice, for a wide and a narrow screen, and linked as SVG and CSV. PNGs
would make the page four times as heavy: they are left to `--figures`.
"""

import base64
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import jinja2

from offswitch.assessment import Assessment
from offswitch.report.figures import Figure, figures
from offswitch.report.figures.figure import NARROW, csv, inline_svg
from offswitch.report.figures.theme import variables, with_variables
from offswitch.report.html.view import view
from offswitch.settings import check_language
from offswitch.text import say, speaking, spoken

_HERE = files("offswitch.report.html")


def render_html(
    found: Assessment, drawn: Sequence[Figure] | None = None, *, lang: str | None = None
) -> str:
    """Return the page as HTML; needs the extra `report`.

    Parameters
    ----------
    drawn
        Its figures, where they were made already; they keep the language that they were made in.
    lang
        Language of the page; by default the one that is spoken.
    """
    with speaking(check_language(lang)):
        return _page(found, drawn)


def _page(found: Assessment, drawn: Sequence[Figure] | None) -> str:
    environment = jinja2.Environment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    template = environment.from_string(_text("page.html.jinja"))
    made = figures(found) if drawn is None else drawn
    style = _text("style.css").replace("/* light */", variables(0))
    style = style.replace("/* dark */", variables(1))
    return template.render(
        view(found),
        figures={figure.name: _drawn(figure) for figure in made},
        style=style,
        say=say,
        language=spoken(),
    )


def _text(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _drawn(figure: Figure) -> dict[str, Any]:
    """Return a figure at both widths, with its files as links that hold them."""
    return {
        "figure": figure,
        "wide": with_variables(figure.drawing),
        "narrow": with_variables(inline_svg(figure, NARROW)),
        "files": [
            ("SVG", f"{figure.name}.svg", _link("image/svg+xml", figure.alone.encode())),
            ("CSV", f"{figure.name}.csv", _link("text/csv", csv(figure).encode())),
        ],
    }


def _link(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"


__all__ = ["render_html"]
