"""Marks that several figures share."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from offswitch.report.figures.figure import broken, data
from offswitch.report.figures.theme import INK, MUTED, PAPER
from offswitch.report.figures.together import Chart, layer
from offswitch.text import say

#: Space right of a plot, so that the last label of an axis is not cut.
RIGHT = 16
#: Space left of a plot whose rows carry their labels inside.
LEFT = 8
#: Height of a row that carries its label inside, above one line of marks.
ROW = 46
#: Lines of labels above a plot: each rule's stands a line above the one before.
LABEL = 14
#: Width of a letter of 12 pixels on average, those of Kazakh too, and height of a line of them.
LETTER, LINE = 6.7, 14
#: Width from which words stand beside what they name.
ROOMY = 500
#: Scales of a number in a label of Vega, and their names here.
_SCALES = {"k": "k", "M": "M", "G": "bn", "T": "tn"}


def plot_width(width: int, left: int = LEFT) -> int:
    """Width of a plot between its left axis and the margin."""
    return width - left - RIGHT


def row_axis(order: Sequence[str]) -> alt.Y:
    """Return one band a label, in this order, unlabelled."""
    scale = alt.Scale(paddingInner=0, paddingOuter=0)
    return alt.Y("label:N", sort=list(order), axis=None, scale=scale)


def wrapped(text: object, pixels: float) -> list[str]:
    """Break words of 12 pixels into lines that fit."""
    return broken(str(text), max(8, int(pixels / LETTER)))


def label_room(order: Sequence[str], pixels: float) -> int:
    """Pixels that each row needs beyond its own height, where a label takes several lines."""
    return LINE * (max(len(wrapped(name, pixels)) for name in order) - 1)


def row_labels(order: Sequence[str], height: int, pixels: float) -> Chart:
    """Return the label of each row, above its marks: long names then cost no width."""
    rows = alt.Chart(data([{"label": name, "lines": wrapped(name, pixels)} for name in order]))
    rows = rows.encode(y=row_axis(order), text="lines:N", x=alt.value(0))
    style = {"baseline": "top", "lineHeight": LINE, "fontSize": 12, "color": INK}
    return haloed(rows, align="left", dy=-height / 2 + 5, **style)


@dataclass(frozen=True)
class Named:
    """Rows with their names: left of them where there is room, else above their marks.

    Parameters
    ----------
    y
        One band a row.
    labels
        What names them inside the plot.
    width, height
        Of the plot.
    below
        Pixels that marks stand below the middle of a band.
    """

    y: alt.Y
    labels: tuple[Chart, ...]
    width: int
    height: int
    below: float


def names_width(order: Sequence[str], width: int, least: int = LEFT) -> int:
    """Space left of a plot of named rows, at a width."""
    return max(least, int(LETTER * max(map(len, order))) + 16) if width > ROOMY else least


def named_rows(order: Sequence[str], height: int, left: int, width: int) -> Named:
    """Name rows of so many pixels, at a width, with so many `left` of the plot."""
    if width > ROOMY:
        axis = alt.Axis(
            title=None,
            ticks=False,
            domain=False,
            labelPadding=8,
            labelLimit=left,
            labelColor=INK,
            minExtent=left - 8,
        )
        y = alt.Y("label:N", sort=list(order), axis=axis)
        return Named(y, (), plot_width(width, left), height * len(order), 0)
    inner = plot_width(width, left)
    room = label_room(order, inner)
    tall = height + LINE + room
    labels = row_labels(order, tall, inner)
    return Named(row_axis(order), (labels,), inner, tall * len(order), (LINE + room) / 2 + 2)


def columns(names: Sequence[str], pixels: float) -> int:
    """Columns of a legend that fit into a width."""
    for count in range(len(names), 1, -1):
        widest = (max(map(len, names[place::count])) for place in range(count))
        if sum(LETTER * letters + 30 for letters in widest) <= pixels:
            return count
    return 1


def end_labels(rows: Sequence[Mapping[str, Any]], x: alt.X, y: alt.Y, pixels: float) -> Chart:
    """Return the `label` of each line in its `colour`, right of its last point, one below another.

    Parameters
    ----------
    pixels
        Of one unit of `value`.
    """
    layers: list[Chart] = []
    lowest = -float("inf")
    for row in sorted(rows, key=lambda row: -float(row["value"])):
        wanted = -pixels * float(row["value"])
        lowest = max(wanted, lowest + LINE)
        told = alt.Chart(data([row])).encode(x=x, y=y, text="label:N")
        style = {"align": "left", "dx": 7, "dy": lowest - wanted, "fontSize": 12}
        layers.append(haloed(told, color=row["colour"], **style))
    return layer(*layers)


def haloed(chart: alt.Chart, **style: Any) -> Chart:
    """Return text that stays legible where it crosses a line; lay it under what must be seen."""
    behind = chart.mark_text(**{**style, "stroke": PAPER, "strokeWidth": 3, "color": PAPER})
    return layer(behind, chart.mark_text(**style))


def rules(
    rows: Sequence[Mapping[str, Any]], colour: str, dash: Sequence[int] = (4, 3), line: int = 0
) -> Chart:
    """Return vertical rules at the `value` of the rows, each with its `label` above the plot.

    A `dash` of (1, 0) is a whole line. Each label has a line of its own, the first with `line`
    others below it.
    """
    drawn = alt.Chart(data(rows)).encode(x="value:Q")
    layers = [drawn.mark_rule(color=colour, strokeDash=list(dash), size=1.5)]
    for number, row in enumerate(rows, line):
        told = alt.Chart(data([row])).encode(x="value:Q", y=alt.value(0), text="label:N")
        layers.append(
            told.mark_text(baseline="bottom", dy=-4 - LABEL * number, fontSize=11, color=colour)
        )
    return layer(*layers)


def scaled_labels() -> str:
    """Return the expression of Vega that writes the numbers of an axis, large ones scaled."""
    told = "format(datum.value, abs(datum.value) < 1000 ? '~g' : '~s')"
    for letter, name in _SCALES.items():
        word = json.dumps(say(f"scaled.{name}", number=""))
        told = f"replace({told}, '{letter}', {word})"
    return told


def zero() -> alt.Chart:
    """Return a dashed rule at zero."""
    made = alt.Chart(data([{"value": 0}])).mark_rule(color=MUTED, strokeDash=[4, 3], size=1.5)
    ruled: alt.Chart = made.encode(x="value:Q")
    return ruled


def placed(rows: Sequence[Mapping[str, Any]], height: int, room: int = 0) -> list[dict[str, Any]]:
    """Give rows that share a band an `offset` below its label, evenly, in their order.

    Parameters
    ----------
    height, room
        Of the band, and of it what the second and later lines of labels take.
    """
    seen: dict[str, int] = {}
    places = []
    for row in rows:
        places.append(seen.get(row["label"], 0))
        seen[row["label"]] = places[-1] + 1
    step = (height - room - 26) / max(seen.values())
    return [{**row, "offset": room + 24 + step * p} for row, p in zip(rows, places, strict=True)]


def offset_axis(height: int) -> alt.YOffset:
    """Return the offset inside a band, in pixels."""
    return alt.YOffset("offset:Q", scale=alt.Scale(domain=[0, height], range=[0, height]))
