"""Cost by method and by kind of hours, beside the published figures."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import (
    ROW,
    plot_width,
    row_axis,
    row_labels,
    rule,
    rule_labels,
)
from offswitch.report.figures.theme import BLUE, GREEN, ORANGE, RED
from offswitch.report.page import money
from offswitch.text import say

KINDS = ("effective", "nominal", "published")


def cost(found: Assessment) -> Figure | None:
    """Return the figure, or None where nothing was priced."""
    if not found.costs:
        return None
    rows = _rows(found)
    published: list[dict[str, Any]] = [
        {
            "value": row.usd / 1e6,
            "label": say("figure.cost.said", usd=money(row.usd)),
            "source": row.source,
        }
        for row in found.explained
    ]
    ids = dict.fromkeys(
        [*(id for c in found.costs for id in c.usd.sources), *(r["source"] for r in published)]
    )
    effective = [c for c in found.costs if c.basis.kind == "effective"]
    return Figure(
        name="cost",
        title=say("figure.cost"),
        note=say("figure.cost.note"),
        alt=say(
            "figure.cost.alt",
            list="; ".join(
                f"{say(f'method.{c.method}')} {money(c.usd.p50)} "
                f"({money(c.usd.p05)} to {money(c.usd.p95)})"
                for c in effective
            ),
            published=", ".join(row["label"] for row in published) or "-",
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, published, width),
    )


def _rows(found: Assessment) -> list[dict[str, Any]]:
    return [
        {
            "row": say(f"method.{cost.method}"),
            "hours_basis": cost.basis.kind,
            "kind": say(f"figure.cost.{cost.basis.kind}"),
            "hours": cost.basis.hours.p50,
            "whose": str(cost.basis.whose),
            "value": cost.usd.p50 / 1e6,
            "low": cost.usd.p05 / 1e6,
            "high": cost.usd.p95 / 1e6,
            "unit": "million USD",
            "series": "stated" if cost.basis.kind == "published" else found.case.series,
            "source": " ".join(cost.usd.sources),
        }
        for cost in found.costs
    ]


def _draw(rows: list[dict[str, Any]], published: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["row"] for row in rows))
    kinds = [say(f"figure.cost.{kind}") for kind in KINDS]
    axis = alt.Axis(title=say("figure.cost.axis"), tickCount=5)
    scale = alt.Scale(zero=True, nice=True)
    legend = alt.Legend(title=None, direction="horizontal" if width > 500 else "vertical")
    colours = alt.Scale(domain=kinds, range=[BLUE, GREEN, ORANGE])
    colour = alt.Color("kind:N", scale=colours, legend=legend)
    base = alt.Chart(data(rows)).encode(y=row_axis(order), color=colour)
    by_depth = base.transform_filter("datum.hours_basis == 'effective'")
    nominal = base.transform_filter("datum.hours_basis == 'nominal'")
    stated = base.transform_filter("datum.hours_basis == 'published'")
    x = alt.X("value:Q", axis=axis, scale=scale)
    made = alt.layer(
        rule("value:Q", published, RED),
        rule_labels("value:Q", published, RED),
        by_depth.mark_rule(size=6, opacity=0.45, dy=8).encode(
            x=alt.X("low:Q", axis=axis, scale=scale), x2="high:Q"
        ),
        stated.mark_tick(size=18, thickness=2.5, dy=8).encode(x=x),
        nominal.mark_point(shape="diamond", size=70, filled=True, opacity=1, dy=8).encode(x=x),
        by_depth.mark_circle(size=80, opacity=1, dy=8).encode(x=x),
        row_labels(order),
    )
    return made.properties(width=plot_width(width), height=ROW * len(order))
