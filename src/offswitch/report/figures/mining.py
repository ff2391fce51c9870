"""What the country's miners lost: by the map, by the blocks, and by the press."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.estimate import Estimate
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import ROW, plot_width, row_axis, row_labels, rule, rule_labels
from offswitch.report.figures.theme import BLUE, INK, ORANGE, RED
from offswitch.report.page import money
from offswitch.text import say


def mining(found: Assessment) -> Figure | None:
    """Return the figure, or None where miners' revenue was not assessed."""
    part = found.mining
    if part is None:
        return None
    rows = [_row("figure.mining.map", "map", part.from_map.usd, found.case.series)]
    for name, loss in part.from_blocks.items():
        row = _row("figure.mining.blocks", "blocks", loss.usd, found.case.series)
        rows.append(row | {"row": say("figure.mining.blocks", name=say(f"baseline.{name}"))})
    press: list[dict[str, Any]] = [
        {"value": row.usd / 1e6, "label": say("figure.mining.press", usd=money(row.usd))}
        for row in part.press
    ]
    ids = dict.fromkeys([id for r in rows for id in r["source"].split()])
    return Figure(
        name="mining-loss",
        title=say("figure.mining"),
        note=say("figure.mining.note"),
        alt=say(
            "figure.mining.alt",
            list="; ".join(
                f"{r['row']}: {r['value']:.1f} ({r['low']:.1f} to {r['high']:.1f})" for r in rows
            ),
            press=", ".join(row["label"] for row in press) or "-",
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in [*ids, *(row.source for row in part.press)]),
        draw=lambda width: _draw(rows, press, width),
    )


def _row(key: str, kind: str, usd: Estimate, series: str) -> dict[str, Any]:
    return {
        "row": say(key, name=""),
        "from": kind,
        "value": usd.p50 / 1e6,
        "low": usd.p05 / 1e6,
        "high": usd.p95 / 1e6,
        "unit": "million USD",
        "series": f"hours off: {series}",
        "source": " ".join(usd.sources),
    }


def _draw(rows: list[dict[str, Any]], press: list[dict[str, Any]], width: int) -> Chart:
    order = [row["row"] for row in rows]
    none = [{"value": 0, "label": say("figure.mining.none")}]
    axis = alt.Axis(title=say("figure.mining.axis"), tickCount=6)
    colour = alt.condition("datum.from == 'map'", alt.value(ORANGE), alt.value(BLUE))
    base = alt.Chart(data(rows)).encode(y=row_axis(order), color=colour)
    made = alt.layer(
        rule("value:Q", none, INK, dash=(1, 0)),
        rule_labels("value:Q", none, INK),
        rule("value:Q", press, RED),
        rule_labels("value:Q", press, RED),
        base.mark_rule(size=6, opacity=0.45, dy=8).encode(x=alt.X("low:Q", axis=axis), x2="high:Q"),
        base.mark_circle(size=80, opacity=1, dy=8).encode(x=alt.X("value:Q", axis=axis)),
        row_labels(order),
    )
    return made.properties(width=plot_width(width), height=ROW * len(order))
