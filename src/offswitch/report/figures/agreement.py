"""How far publications of one edge lie apart: the check that a reconstruction can fail."""

from datetime import datetime
from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import (
    offset_axis,
    placed,
    plot_width,
    row_axis,
    row_labels,
    rule,
)
from offswitch.report.figures.theme import BLUE, MUTED, ORANGE
from offswitch.report.page import clock
from offswitch.text import say

#: Minutes either side that are drawn; a wider stated uncertainty runs off the plot.
_REACH = 180
_ROW = 50


def agreement(found: Assessment) -> Figure | None:
    """Return the figure, or None where no edge was published twice."""
    network = found.network
    if not network.cross_check:
        return None
    rows = _rows(found)
    agreed = network.agreement
    return Figure(
        name="agreement",
        title=say("figure.agreement"),
        note=say("figure.agreement.note"),
        alt=say(
            "figure.agreement.alt",
            edges=len(agreed["edges"]),
            within=agreed["within_stated"],
            median=agreed["median_s"] / 60,
            greatest=agreed["greatest_s"] / 60,
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in dict.fromkeys(r["source"] for r in rows)),
        draw=lambda width: _draw(rows, width),
    )


def _rows(found: Assessment) -> list[dict[str, Any]]:
    used = {edge.id: edge for edge in found.case.edges if edge.base}
    rows = []
    for checked in found.network.cross_check:
        base = used.get(checked["edge"])
        if base is None:
            continue
        label = say(
            f"figure.agreement.{checked['kind']}",
            time=clock(base.time),
            service=say(f"service.{base.service}"),
        )
        first = sorted(checked["sources"], key=lambda said: said["source"] != base.source)
        for place, said in enumerate(first):
            apart = (datetime.fromisoformat(said["time"]) - base.time).total_seconds() / 60
            stated = said["uncertainty_s"] / 60
            rows.append(
                {
                    "row": label,
                    "edge": checked["edge"],
                    "place": place,
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


def _draw(rows: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["row"] for row in rows))
    shown = [
        row | {"low": max(row["low"], -_REACH), "high": min(row["high"], _REACH)} for row in rows
    ]
    axis = alt.Axis(title=say("figure.agreement.axis"), tickCount=7, grid=True)
    scale = alt.Scale(domain=[-_REACH, _REACH], nice=False)
    colour = alt.condition("datum.used", alt.value(BLUE), alt.value(ORANGE))
    base = alt.Chart(data(placed(shown, _ROW)))
    base = base.encode(y=row_axis(order), yOffset=offset_axis(_ROW), color=colour)
    made = alt.layer(
        rule("value:Q", [{"value": 0}], MUTED),
        base.mark_rule(size=1.6, opacity=0.55).encode(
            x=alt.X("low:Q", scale=scale, axis=axis), x2="high:Q"
        ),
        base.mark_circle(size=46, opacity=1).encode(x=alt.X("value:Q", scale=scale, axis=axis)),
        row_labels(order, _ROW),
    )
    return made.properties(width=plot_width(width), height=_ROW * len(order))
