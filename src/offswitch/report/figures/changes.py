"""Change of hashrate after the cut, by window and by baseline."""

from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.assessment.result import HashratePart
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LABEL,
    columns,
    offset_axis,
    placed,
    plot_width,
    row_axis,
    row_labels,
    rules,
    wrapped,
)
from offswitch.report.figures.theme import INK, RED, SERIES
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import signed
from offswitch.text import say

_ROW = 66
#: Told apart by shape as well, for readers who see few colours.
_SHAPES = ("circle", "square", "diamond", "triangle-up")


def changes(found: Assessment) -> Figure | None:
    """Return the figure, or None where there are no blocks."""
    part = found.hashrate
    if part is None or not part.changes:
        return None
    rows = _rows(part)
    ids = dict.fromkeys(id for row in rows for id in row["source"].split())
    said = [] if part.claimed_change is None else [_said(part.claimed_change)]
    names = dict.fromkeys(row["baseline"] for row in rows)
    return Figure(
        name="hashrate-change",
        about=found.case.title,
        title=say("figure.changes"),
        note=_note(part.claimed_change, len(names)),
        alt=_alt(rows, part.claimed_change),
        rows=(*rows, *said),
        sources=tuple(found.case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, said, width),
    )


def _said(claimed: float) -> dict[str, Any]:
    return {
        "what": "claimed",
        "label": say("figure.claimed", claimed=signed(claimed)),
        "value": 100 * claimed,
        "unit": "percent",
        "series": "published",
        "source": "",
    }


def _note(claimed: float | None, count: int) -> str:
    told = say("figure.changes.note", count=count)
    if claimed is None:
        return told
    return f"{told} {say('figure.changes.note.claimed', claimed=signed(claimed))}"


def _alt(rows: list[dict[str, Any]], claimed: float | None) -> str:
    told = say(
        "figure.changes.alt",
        count=len(rows),
        low=min(row["value"] for row in rows),
        high=max(row["value"] for row in rows),
        none=sum(row["low"] <= 0 <= row["high"] for row in rows),
    )
    if claimed is None:
        return f"{told}."
    holding = sum(row["low"] <= 100 * claimed <= row["high"] for row in rows)
    return told + say("figure.changes.alt.claimed", holding=holding, claimed=signed(claimed))


def _rows(part: HashratePart) -> list[dict[str, Any]]:
    return [
        {
            "what": "estimate",
            "label": say("figure.changes.row", hours=change.window.hours),
            "hours": change.window.hours,
            "baseline": say(f"baseline.{change.baseline}"),
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


def _draw(rows: list[dict[str, Any]], said: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    names = list(dict.fromkeys(row["baseline"] for row in rows))
    inner = plot_width(width)
    axis = alt.Axis(title=wrapped(say("figure.changes.axis"), inner), tickCount=6)
    legend = alt.Legend(
        title=say("figure.baseline"), columns=columns(names, inner), offset=18 + LABEL
    )
    colours = alt.Scale(domain=names, range=list(SERIES)[: len(names)])
    shapes = alt.Scale(domain=names, range=list(_SHAPES)[: len(names)])
    base = alt.Chart(data(placed(rows, _ROW))).encode(
        y=row_axis(order),
        yOffset=offset_axis(_ROW),
        color=alt.Color("baseline:N", scale=colours, legend=legend, sort=names),
    )
    made = layer(
        rules([{"value": 0, "label": say("hypothesis.none")}], INK, dash=(1, 0)),
        *([rules(said, RED, line=1)] if said else ()),
        row_labels(order, _ROW, inner),
        base.mark_rule(size=2, opacity=0.75).encode(x=alt.X("low:Q", axis=axis), x2="high:Q"),
        base.mark_point(filled=True, size=52, opacity=1).encode(
            x=alt.X("value:Q", axis=axis),
            shape=alt.Shape("baseline:N", scale=shapes, legend=legend, sort=names),
        ),
    )
    return made.properties(width=inner, height=_ROW * len(order))
