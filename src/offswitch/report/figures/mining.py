"""What the country's miners lost: by the map, by the blocks, and by the press."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.estimate import Estimate
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    ROW,
    label_room,
    plot_width,
    row_axis,
    row_labels,
    rules,
)
from offswitch.report.figures.theme import BLUE, INK, ORANGE, RED
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import money, span
from offswitch.text import clauses, join, number, say


def mining(found: Assessment) -> Figure | None:
    """Return the figure, or None where miners' revenue was not assessed."""
    part = found.mining
    if part is None:
        return None
    series = found.case.series
    rows = [_row("map", say("figure.mining.map"), part.from_map.usd, series)]
    for name, loss in part.from_blocks.items():
        label = say("figure.mining.blocks", name=say(f"baseline.{name}"))
        rows.append(_row("blocks", label, loss.usd, series))
    press = [
        {
            "what": "press",
            "label": say("figure.mining.press", usd=money(row.usd)),
            "value": row.usd / 1e6,
            "unit": "million USD",
            "series": "published",
            "source": row.source,
        }
        for row in part.press
    ]
    known = [id for row in [*rows, *press] for id in row["source"].split()]
    return Figure(
        name="mining-loss",
        about=found.case.title,
        title=say("figure.mining"),
        note=say("figure.mining.note", series=say(f"figure.series.{series}")),
        alt=say(
            "figure.mining.alt",
            list=clauses(
                say(
                    "list.colon",
                    what=r["label"],
                    told=f"{number(r['value'], '.1f')} ({span((r['low'], r['high']), '.1f')})",
                )
                for r in rows
            ),
            press=join(money(row.usd) for row in part.press) or "-",
        ),
        rows=(*rows, *press),
        sources=tuple(found.case.sources[id] for id in dict.fromkeys(known)),
        draw=lambda width: _draw(rows, press, width),
    )


def _row(what: str, label: str, usd: Estimate, series: str) -> dict[str, Any]:
    return {
        "what": what,
        "label": label,
        "value": usd.p50 / 1e6,
        "low": usd.p05 / 1e6,
        "high": usd.p95 / 1e6,
        "unit": "million USD",
        "series": series,
        "source": " ".join(usd.sources),
    }


def _draw(rows: list[dict[str, Any]], press: list[dict[str, Any]], width: int) -> Chart:
    order = [row["label"] for row in rows]
    inner = plot_width(width)
    room = label_room(order, inner)
    height, below = ROW + room, 8 + room / 2
    axis = alt.Axis(title=say("figure.mining.axis"), tickCount=6)
    colour = alt.condition("datum.what == 'map'", alt.value(ORANGE), alt.value(BLUE))
    base = alt.Chart(data(rows)).encode(y=row_axis(order), color=colour)
    made = layer(
        rules([{"value": 0, "label": say("figure.mining.none")}], INK, dash=(1, 0)),
        rules(press, RED, line=1),
        row_labels(order, height, inner),
        base.mark_rule(size=6, opacity=0.5, yOffset=below).encode(
            x=alt.X("low:Q", axis=axis), x2="high:Q"
        ),
        base.mark_circle(size=80, opacity=1, yOffset=below).encode(x=alt.X("value:Q", axis=axis)),
    )
    return made.properties(width=inner, height=height * len(order))
