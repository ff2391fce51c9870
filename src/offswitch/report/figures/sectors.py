"""What each sector lost by the network alone, and would have in an ordinary week."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.case import Case
from offswitch.economy.sectors import Losses, SectorLoss
from offswitch.estimate import show
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    columns,
    offset_axis,
    placed,
    plot_width,
    row_axis,
    row_labels,
)
from offswitch.report.figures.theme import BLUE, ORANGE
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import money
from offswitch.text import clauses, say

#: Colour of each comparison.
KINDS = {"unrest": BLUE, "ordinary": ORANGE}
_ROW = 40


def sectors(found: Assessment) -> Figure | None:
    """Return the figure, or None where the case lacks an input."""
    return None if found.economy is None else sectors_figure(found.economy.losses, found.case)


def sectors_figure(losses: Losses, case: Case) -> Figure:
    """Return the figure: one row a sector, the dearest first."""
    ordered = sorted(losses.sectors, key=lambda one: -one.unrest.lost.p50)
    kinds = KINDS if losses.confounders else ("ordinary",)
    rows = [_row(one, kind, case.series) for one in ordered for kind in kinds]
    used = dict.fromkeys(id for one in losses.sectors for id in one.unrest.lost.sources)
    return Figure(
        name="sectors",
        about=case.title,
        title=say("figure.sectors"),
        note=say(
            "figure.sectors.note",
            lost=show(losses.unrest.lost),
            series=say(f"figure.series.{case.series}"),
        ),
        alt=say(
            "figure.sectors.alt",
            lost=show(losses.unrest.lost),
            list=clauses(
                f"{say(f'sector.{one.sector.name}')} {money(one.unrest.lost.p50)}"
                for one in ordered
            ),
        ),
        rows=tuple(rows),
        sources=tuple(case.sources[id] for id in used),
        draw=lambda width: _draw(rows, width),
    )


def _row(one: SectorLoss, kind: str, series: str) -> dict[str, Any]:
    lost = (one.unrest if kind == "unrest" else one.ordinary).lost
    return {
        "what": kind,
        "label": say(f"sector.{one.sector.name}"),
        "value": lost.p50 / 1e6,
        "low": lost.p05 / 1e6,
        "high": lost.p95 / 1e6,
        "unit": "million USD",
        "series": series,
        "source": " ".join(lost.sources),
    }


def _draw(rows: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    names = {row["what"]: say(f"figure.sectors.{row['what']}") for row in rows}
    shown = [{**row, "kind": names[row["what"]]} for row in placed(rows, _ROW)]
    inner = plot_width(width)
    colour = alt.Color(
        "kind:N",
        scale=alt.Scale(domain=list(names.values()), range=[KINDS[kind] for kind in names]),
        legend=alt.Legend(title=None, columns=columns([*names.values()], inner)),
    )
    axis = alt.Axis(title=say("figure.cost.axis"), tickCount=5)
    scale = alt.Scale(zero=True, nice=True)
    base = alt.Chart(data(shown)).encode(y=row_axis(order), yOffset=offset_axis(_ROW), color=colour)
    made = layer(
        row_labels(order, _ROW, inner),
        base.mark_rule(size=5, opacity=0.45).encode(
            x=alt.X("low:Q", axis=axis, scale=scale), x2="high:Q"
        ),
        base.mark_circle(size=44, opacity=1).encode(x=alt.X("value:Q", axis=axis, scale=scale)),
    )
    return made.properties(width=inner, height=_ROW * len(order))
