"""Cost by method and by kind of hours, beside the published figures."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LABEL,
    columns,
    plot_width,
    row_axis,
    row_labels,
    rules,
)
from offswitch.report.figures.theme import BLUE, GREEN, ORANGE, RED
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import money
from offswitch.text import clauses, join, number, say

#: Kinds of hours: colour, shape (the last a tick, as a path), and pixels below the row's middle.
KINDS = {
    "effective": (BLUE, "circle", 2),
    "nominal": (GREEN, "diamond", 11),
    "published": (ORANGE, "M0,-1V1", 20),
}
_ROW = 58


def cost(found: Assessment) -> Figure | None:
    """Return the figure, or None where nothing was priced."""
    if not found.costs:
        return None
    published = [
        {
            "what": "published",
            "label": say("figure.cost.said", usd=money(row.usd)),
            "value": row.usd / 1e6,
            "unit": "million USD",
            "series": "published",
            "source": row.source,
        }
        for row in found.explained
    ]
    rows = _rows(found)
    ids = dict.fromkeys(id for row in [*rows, *published] for id in row["source"].split())
    effective = [c for c in found.costs if c.basis.kind == "effective"]
    return Figure(
        name="cost",
        about=found.case.title,
        title=say("figure.cost"),
        note=_note(found),
        alt=say(
            "figure.cost.alt",
            list=clauses(
                f"{say(f'method.{c.method}')} {money(c.usd.p50)} "
                f"({say('span', low=money(c.usd.p05), high=money(c.usd.p95))})"
                for c in effective
            ),
            published=join(money(row.usd) for row in found.explained) or "-",
        ),
        rows=(*rows, *published),
        sources=tuple(found.case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, published, width),
    )


def _note(found: Assessment) -> str:
    told = [say("figure.cost.note", series=say(f"figure.series.{found.case.series}"))]
    if found.explained:
        told.append(say("figure.cost.note.published"))
    return " ".join(told)


def _rows(found: Assessment) -> list[dict[str, Any]]:
    return [
        {
            "what": "estimate",
            "label": say(f"method.{cost.method}"),
            "hours_basis": cost.basis.kind,
            "hours": cost.basis.hours.p50,
            "whose": str(cost.basis.whose),
            "value": cost.usd.p50 / 1e6,
            "low": cost.usd.p05 / 1e6,
            "high": cost.usd.p95 / 1e6,
            "unit": "million USD",
            "series": "published" if cost.basis.kind == "published" else found.case.series,
            "source": " ".join(cost.usd.sources),
        }
        for cost in found.costs
    ]


def _draw(rows: list[dict[str, Any]], published: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    hours = {
        kind: list(
            dict.fromkeys(number(r["hours"], ".0f") for r in rows if r["hours_basis"] == kind)
        )
        for kind in KINDS
    }
    names = {
        kind: say(f"figure.cost.{kind}", hours=join(stated))
        for kind, stated in hours.items()
        if stated
    }
    shown = [{**row, "kind": names[row["hours_basis"]]} for row in rows]
    domain = list(names.values())
    inner = plot_width(width)
    legend = alt.Legend(
        title=None,
        columns=columns(domain, inner),
        offset=4 + LABEL * len(published),
    )
    colours = alt.Scale(domain=domain, range=[KINDS[kind][0] for kind in names])
    shapes = alt.Scale(domain=domain, range=[KINDS[kind][1] for kind in names])
    axis = alt.Axis(title=say("figure.cost.axis"), tickCount=5)
    scale = alt.Scale(zero=True, nice=True)
    low, value = (alt.X(f"{field}:Q", axis=axis, scale=scale) for field in ("low", "value"))
    made = []
    for kind, name in names.items():
        own = [row for row in shown if row["kind"] == name]
        base = alt.Chart(data(own)).encode(
            y=row_axis(order), stroke=alt.Stroke("kind:N", scale=colours, legend=legend)
        )
        line = KINDS[kind][2]
        thick: dict[str, Any] = (
            {"size": 6, "opacity": 0.45} if kind == "effective" else {"size": 1.5}
        )
        made += [
            base.mark_rule(yOffset=line, **thick).encode(x=low, x2="high:Q"),
            base.mark_point(size=64, strokeWidth=2, opacity=1, yOffset=line).encode(
                x=value,
                fill=alt.Fill("kind:N", scale=colours, legend=legend),
                shape=alt.Shape("kind:N", scale=shapes, legend=legend),
            ),
        ]
    chart = layer(rules(published, RED), row_labels(order, _ROW, inner), *made)
    return chart.properties(width=inner, height=_ROW * len(order))
