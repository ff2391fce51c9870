"""How far publications of one edge lie apart: the check that a reconstruction can fail."""

from datetime import datetime
from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    ROOMY,
    label_room,
    offset_axis,
    placed,
    plot_width,
    row_axis,
    row_labels,
    wrapped,
    zero,
)
from offswitch.report.figures.theme import BLUE, ORANGE
from offswitch.report.figures.together import Chart, layer
from offswitch.report.network_section import edge_label
from offswitch.text import say

#: Minutes either side that are drawn at least; more where publications lie further apart.
_LEAST = 60
_ROW = 50


def agreement(found: Assessment) -> Figure | None:
    """Return the figure, or None where no edge was published twice."""
    rows = _rows(found)
    if not rows:
        return None
    agreed, reach = found.network.agreement, _reach(rows)
    cut = any(abs(row[end]) > reach for row in rows for end in ("low", "high"))
    note = [
        say(f"figure.agreement.note.{found.case.series}"),
        *([say("figure.agreement.cut_off")] if cut else []),
    ]
    return Figure(
        name="agreement",
        about=found.case.title,
        title=say("figure.agreement"),
        note=" ".join(note),
        alt=say(
            "figure.agreement.alt",
            edges=len(agreed["edges"]),
            within=agreed["within_stated"],
            median=agreed["median_s"] / 60,
            greatest=agreed["greatest_s"] / 60,
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in dict.fromkeys(r["source"] for r in rows)),
        draw=lambda width: _draw(rows, reach, width),
    )


def _reach(rows: list[dict[str, Any]]) -> float:
    return max(float(_LEAST), 1.2 * max(abs(float(row["value"])) for row in rows))


def _rows(found: Assessment) -> list[dict[str, Any]]:
    used = {edge.id: edge for edge in found.case.edges if edge.base}
    rows = []
    for checked in found.network.cross_check:
        base = used.get(checked["edge"])
        if base is None:
            continue
        first = sorted(checked["sources"], key=lambda said: said["source"] != base.source)
        for said in first:
            apart = (datetime.fromisoformat(said["time"]) - base.time).total_seconds() / 60
            stated = said["uncertainty_s"] / 60
            rows.append(
                {
                    "label": edge_label(base, found.case.place),
                    "edge": checked["edge"],
                    "time": said["time"],
                    "used": said["source"] == base.source,
                    "value": apart,
                    "low": apart - stated,
                    "high": apart + stated,
                    "unit": "minutes from the one used",
                    "series": "published",
                    "source": said["source"],
                }
            )
    return rows


def _draw(rows: list[dict[str, Any]], reach: float, width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    inner = plot_width(width)
    room = label_room(order, inner)
    height = _ROW + room
    axis = alt.Axis(
        title=wrapped(say("figure.agreement.axis"), inner), tickCount=7 if width > ROOMY else 5
    )
    scale = alt.Scale(domain=[-reach, reach], nice=False)
    colour = alt.condition("datum.used", alt.value(BLUE), alt.value(ORANGE))
    base = alt.Chart(data(placed(rows, height, room)))
    base = base.encode(y=row_axis(order), yOffset=offset_axis(height), color=colour)
    made = layer(
        zero(),
        row_labels(order, height, inner),
        base.mark_rule(size=1.6, opacity=0.6, clip=True).encode(
            x=alt.X("low:Q", scale=scale, axis=axis), x2="high:Q"
        ),
        base.mark_circle(size=46, opacity=1).encode(x=alt.X("value:Q", scale=scale, axis=axis)),
    )
    return made.properties(width=inner, height=height * len(order))
