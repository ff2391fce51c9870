"""A figure: tidy data, its words, and how to draw it at a width."""

import html
import json
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from importlib.metadata import version
from typing import Any

import altair as alt
import font_roboto
import polars as pl
import vl_convert as vlc

from offswitch.provenance import Source
from offswitch.report.figures.theme import CONFIG, MUTED, PAPER
from offswitch.report.figures.together import Chart, whole
from offswitch.text import say, speaking, spoken
from offswitch.text.languages import language
from offswitch.timeline import iso

#: Widths in pixels: of a page and of a file, and of a telephone.
WIDE, NARROW = 800, 300
#: Digits of a number in a file: more than any of them is known to.
DIGITS = 6
#: What a row may rest on: measured, built from statements, printed by others, computed here, or
#: told by whoever asks.
KINDS = ("observed", "reconstructed", "published", "modelled", "stated")
#: Letters in a line of the note of a figure that stands alone.
LINE = 112
#: Dots a pixel of a PNG, so that it may be printed.
SCALE = 2.0

_DESCRIBED = re.compile(r' aria-(label|roledescription)="[^"]*"')
#: An outline in a drawing, and digits of it that no screen or printer shows.
_OUTLINE, _LONG = re.compile(r' d="[^"]*"'), re.compile(r"(\.\d\d)\d+")

vlc.register_font_directory(font_roboto.font_directory)


@dataclass(frozen=True, eq=False)
class Figure:
    """One figure of a report.

    Parameters
    ----------
    name
        Stem of its files.
    about
        Title of the case, which a figure on its own has to name.
    title, note
        What it shows, and what a reader should take from it.
    alt
        The same for a reader who cannot see it, with its main numbers.
    rows
        Tidy data: one mark a row, with its unit, series (one of `KINDS`) and sources.
    sources
        What the rows rest on.
    draw
        Makes the chart at a width in pixels.
    language
        Code of the language that its words are in.
    """

    name: str
    about: str
    title: str
    note: str
    alt: str
    rows: tuple[Mapping[str, Any], ...]
    sources: tuple[Source, ...]
    draw: Callable[[int], Chart] = field(repr=False)
    language: str = field(default_factory=spoken)

    def _repr_html_(self) -> str:
        return _image(self)

    @property
    def source_line(self) -> str:
        """Publishers of what it rests on, each once."""
        names = ", ".join(dict.fromkeys(source.publisher for source in self.sources))
        key = "figure.source_line" if names else "figure.no_source_line"
        with speaking(self.language):
            return say(key, list=names, version=version("offswitch"))

    @cached_property
    def wide(self) -> dict[str, Any]:
        """Vega-Lite specification at the width of a page."""
        return spec(self, WIDE)

    @cached_property
    def drawing(self) -> str:
        """The same as SVG, for a page and a document, which both give title and source."""
        with speaking(self.language):
            return _drawn(self.wide, f"{self.name}-{WIDE}")

    @cached_property
    def alone(self) -> str:
        """The figure as SVG that stands alone: on paper, with title, note and source."""
        with speaking(self.language):
            return _drawn(_standing_alone(self), self.name)


def broken(text: str, letters: int) -> list[str]:
    """Break a text into lines of so many letters, at blanks only."""
    return textwrap.wrap(text, letters, break_on_hyphens=False)


def data(rows: Sequence[Mapping[str, Any]]) -> alt.InlineData:
    """Return rows as inline data: times as ISO text, so that no clock of the machine enters.

    They are one text of JSON: altair copies and checks rows one by one at every step otherwise.
    """
    values = json.dumps([_plain(row) for row in rows])
    return alt.InlineData(values=values, format=alt.JsonDataFormat(type="json"))


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {k: _value(v) for k, v in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    return str(value) if isinstance(value, str) else value


def inline_svg(figure: Figure, width: int) -> str:
    """Draw a figure for a page, which gives title and source itself."""
    if width == WIDE:
        return figure.drawing
    with speaking(figure.language):
        return _drawn(spec(figure, width), f"{figure.name}-{width}")


def png(figure: Figure) -> bytes:
    """Draw a figure that stands alone, as PNG."""
    return bytes(vlc.svg_to_png(figure.alone, scale=SCALE))


def figure_page(figure: Figure) -> str:
    """Return a figure as a page that stands alone."""
    title = html.escape(str(figure.title))
    return (
        f'<!doctype html>\n<html lang="{figure.language}"><head><meta charset="utf-8">'
        f"<title>{title}</title>"
        "<style>body{margin:0}svg{max-width:100%;height:auto}</style></head>\n"
        f"<body>{_image(figure)}</body></html>\n"
    )


def _image(figure: Figure) -> str:
    return f'<div role="img" aria-label="{html.escape(str(figure.alt))}">{figure.alone}</div>'


def csv(figure: Figure) -> str:
    """Return the data of a figure."""
    rows = [{k: _short(v) for k, v in _plain(row).items()} for row in figure.rows]
    return pl.DataFrame(rows, infer_schema_length=None).write_csv()


def _short(value: Any) -> Any:
    return float(f"{value:.{DIGITS}g}") if isinstance(value, float) else value


def _standing_alone(figure: Figure) -> dict[str, Any]:
    # What altair puts at the head of a chart belongs at the head of the whole.
    head = {k: v for k, v in figure.wide.items() if k in ("$schema", "config", "datasets")}
    body = {k: v for k, v in figure.wide.items() if k not in head}
    source = {
        "text": broken(f"{figure.about}. {figure.source_line}", LINE + 14),
        "orient": "bottom",
        "fontSize": 11,
        "fontWeight": "normal",
        "color": MUTED,
        "lineHeight": 15,
        "offset": 10,
    }
    title = {
        "text": str(figure.title),
        "subtitle": broken(f"{figure.note}", LINE),
        "subtitleLineHeight": 16,
        "offset": 12,
    }
    return {
        **head,
        "title": title,
        "vconcat": [{"title": source, "vconcat": [body]}],
        "background": PAPER,
        "padding": 16,
    }


def spec(figure: Figure, width: int) -> dict[str, Any]:
    """Vega-Lite specification of a figure at a width."""
    with speaking(figure.language):
        made = _worded(whole(figure.draw(width)))
    return {**made, "config": CONFIG}


def _worded(value: Any) -> Any:
    """Word what is kept for any language: JSON would see its English, and the data would not."""
    if isinstance(value, dict):
        return {key: _worded(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [_worded(inside) for inside in value]
    return str(value) if isinstance(value, str) else value


def _locale() -> dict[str, Any]:
    """How numbers and dates on the axes are written, where that is not as in English."""
    if spoken() == "en":
        return {}
    rules = language(spoken()).rules
    return {
        "format_locale": {
            "decimal": rules.decimal,
            "thousands": rules.group,
            "grouping": [3],
            "currency": ["", "\xa0$"],
            "percent": rules.percent,
        },
        "time_format_locale": {
            "dateTime": "%d %b %Y %H:%M",
            "date": "%Y-%m-%d",
            "time": "%H:%M",
            "periods": ["", ""],
            "days": [*rules.days[-1:], *rules.days[:-1]],
            "shortDays": [*rules.days_short[-1:], *rules.days_short[:-1]],
            "months": list(rules.months),
            "shortMonths": list(rules.months_short),
        },
    }


def _drawn(spec: dict[str, Any], name: str) -> str:
    """Draw a chart; what it refers to inside itself is named by order, as many share a page."""
    drawing = vlc.vegalite_to_svg(json.dumps(spec), **_locale())
    if spoken() != "en":  # the marks are described in English only; the figure has its own words
        drawing = _DESCRIBED.sub("", drawing)
    for at, id in enumerate(re.findall(r' id="([^"]+)"', drawing)):
        drawing = drawing.replace(f' id="{id}"', f' id="{name}-{at}"')
        drawing = drawing.replace(f"url(#{id})", f"url(#{name}-{at})")
    return _OUTLINE.sub(lambda d: _LONG.sub(r"\1", d[0]), drawing)
