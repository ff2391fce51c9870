"""Marks that several figures share."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from offswitch.report.figures.figure import Chart, data
from offswitch.report.figures.theme import INK, MUTED, PAPER

#: Space right of a plot, so that the last label of an axis is not cut.
RIGHT = 16
#: Space left of a plot whose rows carry their labels inside.
LEFT = 8
#: Height of a row that carries its label inside, above one line of marks.
ROW = 46


def plot_width(width: int, left: int = LEFT) -> int:
    """Width of a plot between its left axis and the margin."""
    return width - left - RIGHT


def row_axis(order: Sequence[str]) -> alt.Y:
    """Return one band a row, in this order, unlabelled."""
    scale = alt.Scale(paddingInner=0, paddingOuter=0)
    return alt.Y("row:N", sort=list(order), axis=None, scale=scale)


def row_labels(order: Sequence[str], height: int = ROW) -> Chart:
    """Return the label of each row, above its marks: long names then cost no width."""
    rows = alt.Chart(data([{"row": name} for name in order]))
    rows = rows.encode(y=row_axis(order), text="row:N", x=alt.value(0))
    return haloed(rows, align="left", dy=-height / 2 + 10, fontSize=12, color=INK)


def haloed(chart: alt.Chart, **style: Any) -> Chart:
    """Return text that stays legible where it crosses a line."""
    behind = chart.mark_text(**{**style, "stroke": PAPER, "strokeWidth": 4, "color": PAPER})
    return alt.layer(behind, chart.mark_text(**style))


def rule(
    field: str, rows: Sequence[Mapping[str, Any]], colour: str, dash: Sequence[int] = (4, 3)
) -> alt.Chart:
    """Return vertical rules at a field of the rows; a `dash` of (1, 0) is a whole line."""
    made = alt.Chart(data(rows)).mark_rule(color=colour, strokeDash=list(dash), size=1.5)
    ruled: alt.Chart = made.encode(x=field)
    return ruled


def rule_labels(field: str, rows: Sequence[Mapping[str, Any]], colour: str = MUTED) -> alt.Chart:
    """Return the `label` of each rule, above the plot."""
    made = alt.Chart(data(rows)).mark_text(baseline="bottom", dy=-4, fontSize=11, color=colour)
    labelled: alt.Chart = made.encode(x=field, y=alt.value(0), text="label:N")
    return labelled


def placed(rows: Sequence[Mapping[str, Any]], height: int) -> list[dict[str, Any]]:
    """Give rows that share a band an `offset` below its label, evenly, by their `place` from 0."""
    step = (height - 26) / (1 + max(row["place"] for row in rows))
    return [{**row, "offset": 24 + step * row["place"]} for row in rows]


def offset_axis(height: int) -> alt.YOffset:
    """Return the offset inside a band, in pixels."""
    return alt.YOffset("offset:Q", scale=alt.Scale(domain=[0, height], range=[0, height]))
