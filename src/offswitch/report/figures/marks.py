"""Marks that several figures share."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from offswitch.report.figures.figure import Chart, data
from offswitch.report.figures.theme import INK, MUTED, PAPER
from offswitch.text import say

#: Space right of a plot, so that the last label of an axis is not cut.
RIGHT = 16
#: Space left of a plot whose rows carry their labels inside.
LEFT = 8
#: Height of a row that carries its label inside, above one line of marks.
ROW = 46
#: Lines of labels above a plot: each rule's stands a line above the one before.
LABEL = 14
#: Scales of a number in a label of Vega, and their names here.
_SCALES = {"k": "k", "M": "M", "G": "bn", "T": "tn"}


def plot_width(width: int, left: int = LEFT) -> int:
    """Width of a plot between its left axis and the margin."""
    return width - left - RIGHT


def row_axis(order: Sequence[str]) -> alt.Y:
    """Return one band a label, in this order, unlabelled."""
    scale = alt.Scale(paddingInner=0, paddingOuter=0)
    return alt.Y("label:N", sort=list(order), axis=None, scale=scale)


def row_labels(order: Sequence[str], height: int = ROW) -> Chart:
    """Return the label of each row, above its marks: long names then cost no width."""
    rows = alt.Chart(data([{"label": name} for name in order]))
    rows = rows.encode(y=row_axis(order), text="label:N", x=alt.value(0))
    return haloed(rows, align="left", dy=-height / 2 + 10, fontSize=12, color=INK)


def haloed(chart: alt.Chart, **style: Any) -> Chart:
    """Return text that stays legible where it crosses a line; lay it under what must be seen."""
    behind = chart.mark_text(**{**style, "stroke": PAPER, "strokeWidth": 3, "color": PAPER})
    return alt.layer(behind, chart.mark_text(**style))


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
    return alt.layer(*layers)


def scaled_labels() -> str:
    """Return the expression of Vega that writes the numbers beside an axis, scaled."""
    told = "format(datum.value, '~s')"
    for letter, name in _SCALES.items():
        word = json.dumps(say(f"scaled.{name}", number=""))
        told = f"replace({told}, '{letter}', {word})"
    return told


def zero() -> alt.Chart:
    """Return a dashed rule at zero."""
    made = alt.Chart(data([{"value": 0}])).mark_rule(color=MUTED, strokeDash=[4, 3], size=1.5)
    ruled: alt.Chart = made.encode(x="value:Q")
    return ruled


def placed(rows: Sequence[Mapping[str, Any]], height: int) -> list[dict[str, Any]]:
    """Give rows that share a band an `offset` below its label, evenly, in their order."""
    seen: dict[str, int] = {}
    places = []
    for row in rows:
        places.append(seen.get(row["label"], 0))
        seen[row["label"]] = places[-1] + 1
    step = (height - 26) / max(seen.values())
    return [{**row, "offset": 24 + step * p} for row, p in zip(rows, places, strict=True)]


def offset_axis(height: int) -> alt.YOffset:
    """Return the offset inside a band, in pixels."""
    return alt.YOffset("offset:Q", scale=alt.Scale(domain=[0, height], range=[0, height]))
