"""Change of hashrate after the cut, by window and by baseline."""

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
    rule_labels,
)
from offswitch.report.figures.theme import INK, RED, SERIES
from offswitch.text import say

_ROW = 66


def changes(found: Assessment) -> Figure | None:
    """Return the figure, or None where there are no blocks."""
    part = found.hashrate
    if part is None or not part.changes:
        return None
    rows = _rows(found)
    ids = dict.fromkeys(id for change in part.changes for id in change.change.sources)
    holding = sum(row["low"] <= 100 * part.claimed_change <= row["high"] for row in rows)
    return Figure(
        name="hashrate-change",
        title=say("figure.changes"),
        note=say("figure.changes.note", claimed=part.claimed_change),
        alt=say(
            "figure.changes.alt",
            count=len(rows),
            low=min(row["value"] for row in rows),
            high=max(row["value"] for row in rows),
            none=sum(row["low"] <= 0 <= row["high"] for row in rows),
            claimed=part.claimed_change,
            holding=holding,
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, part.claimed_change, width),
    )


def _rows(found: Assessment) -> list[dict[str, Any]]:
    part = found.hashrate
    assert part is not None
    names = list(dict.fromkeys(change.baseline for change in part.changes))
    return [
        {
            "row": say("figure.changes.row", hours=change.window.hours),
            "hours": change.window.hours,
            "baseline": say(f"baseline.{change.baseline}"),
            "place": names.index(change.baseline),
            "blocks_before": change.blocks_before,
            "blocks_after": change.blocks_after,
            "value": 100 * change.quantile(0.5),
            "low": 100 * change.quantile(0.05),
            "high": 100 * change.quantile(0.95),
            "unit": "percent",
            "series": "observed",
            "source": " ".join(change.change.sources),
        }
        for change in part.changes
    ]


def _draw(rows: list[dict[str, Any]], claimed: float, width: int) -> Chart:
    order = list(dict.fromkeys(row["row"] for row in rows))
    names = list(dict.fromkeys(row["baseline"] for row in rows))
    rules = [{"value": 0, "label": say("hypothesis.none")}]
    said = [{"value": 100 * claimed, "label": say("figure.claimed", claimed=claimed)}]
    axis = alt.Axis(title=say("figure.changes.axis"), tickCount=6)
    legend = alt.Legend(title=say("figure.baseline"), columns=4 if width > 500 else 2)
    scale = alt.Scale(domain=names, range=list(SERIES))
    colour = alt.Color("baseline:N", scale=scale, legend=legend, sort=names)
    base = alt.Chart(data(placed(rows, _ROW)))
    base = base.encode(y=row_axis(order), yOffset=offset_axis(_ROW), color=colour)
    made = alt.layer(
        rule("value:Q", rules, INK, dash=(1, 0)),
        rule_labels("value:Q", rules, INK),
        rule("value:Q", said, RED),
        rule_labels("value:Q", said, RED),
        base.mark_rule(size=2, opacity=0.75).encode(x=alt.X("low:Q", axis=axis), x2="high:Q"),
        base.mark_circle(size=46, opacity=1).encode(x=alt.X("value:Q", axis=axis)),
        row_labels(order, _ROW),
    )
    return made.properties(width=plot_width(width), height=_ROW * len(order))
