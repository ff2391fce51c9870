"""Which sources carry a case: how many of its figures and claims rest on each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from offswitch.provenance import Source
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import LEFT, haloed, plot_width
from offswitch.report.figures.theme import BLUE, INK, ORANGE
from offswitch.report.figures.together import Chart, layer
from offswitch.text import join, say

#: Sources that are drawn: those that most rests on.
MOST = 15
#: What rests on a source, with its colour.
KINDS = {"figures": BLUE, "claims": ORANGE}
#: Sources that the words for a reader who cannot see it name.
_TOLD = 5
_ROW = 40

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Use:
    """A source of a case, and what rests on it.

    Parameters
    ----------
    figures
        Names of estimates.
    claims
        Ids of claims.
    """

    source: Source
    figures: tuple[str, ...]
    claims: tuple[str, ...]

    @property
    def count(self) -> int:
        """How much rests on it."""
        return len(self.figures) + len(self.claims)


def cited_figure(uses: Sequence[Use], title: str) -> Figure | None:
    """Return the figure of a case of this title, or None where nothing cites a source."""
    drawn = sorted((use for use in uses if use.count), key=lambda use: -use.count)[:MOST]
    if not drawn:
        return None
    rows = [row for use in drawn for row in _rows(use)]
    return Figure(
        name="cited",
        about=title,
        title=say("figure.cited"),
        note=say("figure.cited.note", most=len(drawn), total=sum(bool(u.count) for u in uses)),
        alt=say(
            "figure.cited.alt",
            list=join(
                say("list.colon", what=use.source.publisher, told=use.count)
                for use in drawn[:_TOLD]
            ),
        ),
        rows=tuple(rows),
        sources=tuple(use.source for use in drawn),
        draw=lambda width: _draw(rows, width),
    )


def _rows(use: Use) -> list[dict[str, Any]]:
    return [
        {
            "label": f"{use.source.publisher} ({use.source.id})",
            "what": what,
            "value": len(getattr(use, what)),
            "unit": "count",
            "series": "published",
            "source": use.source.id,
        }
        for what in KINDS
    ]


def _draw(rows: Rows, width: int) -> Chart:
    names = {what: say(f"figure.cited.{what}") for what in KINDS}
    shown = [{**row, "kind": names[row["what"]]} for row in rows]
    order = list(dict.fromkeys(row["label"] for row in rows))
    y = alt.Y("label:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    colours = alt.Scale(domain=list(names.values()), range=list(KINDS.values()))
    legend = alt.Legend(title=None, direction="horizontal")
    axis = alt.Axis(title=say("figure.cited.axis"), tickMinStep=1, tickCount=6)
    made = layer(
        alt.Chart(data(shown))
        .mark_bar(size=12, yOffset=8)
        .encode(
            y=y,
            x=alt.X("value:Q", axis=axis, stack="zero"),
            color=alt.Color("kind:N", scale=colours, legend=legend),
            order=alt.Order("what:N", sort="descending"),
        ),
        haloed(
            alt.Chart(data([{"label": name} for name in order])).encode(
                y=y, x=alt.value(0), text="label:N"
            ),
            align="left",
            dy=-8,
            fontSize=12,
            color=INK,
            limit=plot_width(width, LEFT),
        ),
    )
    return made.properties(width=plot_width(width, LEFT), height=_ROW * len(order))
