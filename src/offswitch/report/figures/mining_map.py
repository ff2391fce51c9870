"""The mining map: each country's share of the world's hashrate in a month, and month by month."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import altair as alt

from offswitch import places
from offswitch.case import Case
from offswitch.case.case import MapRow
from offswitch.provenance import union
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, haloed, plot_width
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.text import join, number, say

_LEFT, _ROW, _HEIGHT = 46, 44, 190
#: Of the countries beside the chosen one, the largest first.
_OTHERS = (BLUE, GREEN, PURPLE, INK)

#: Countries that the title names.
_TOLD = 3

Rows = Sequence[Mapping[str, Any]]


def shares(case: Case) -> dict[str, tuple[MapRow, ...]]:
    """Rows of the mining map by month, oldest first; in each the largest share first.

    Where a country stands twice in a month, the first row of the case counts.
    """
    first: dict[tuple[str, str], MapRow] = {}
    for row in case.mining_map:
        first.setdefault((row.month, row.country), row)
    months = sorted({month for month, _ in first})
    return {
        month: tuple(
            sorted(
                (row for row in first.values() if row.month == month),
                key=lambda row: -row.share_percent,
            )
        )
        for month in months
    }


def mining_map_figure(case: Case, month: str, place: str) -> Figure:
    """Return the figure of a month, with one country marked out."""
    by_month = shares(case)
    rows = [_row("month", row) for row in by_month[month]]
    known = {row.country for row in by_month[month]}
    path = [
        _row("path", row) for listed in by_month.values() for row in listed if row.country in known
    ]
    told = [say("figure.mining_map.item", country=row["label"], share=row["value"]) for row in rows]
    used = union([row["source"] for row in (*rows, *path)])
    return Figure(
        name="mining-map",
        about=case.title,
        title=say("figure.mining_map", month=month, list=join(told[:_TOLD])),
        note=say("figure.mining_map.note", month=month),
        alt=say("figure.mining_map.alt", month=month, list=join(told)),
        rows=(*rows, *path),
        sources=tuple(case.sources[id] for id in used),
        draw=lambda width: _draw(rows, path, _inks(by_month, place), width),
    )


def _inks(by_month: Mapping[str, Sequence[MapRow]], place: str) -> dict[str, str]:
    """Colour of each country: the same in every month."""
    newest = [row.country for listed in reversed([*by_month.values()]) for row in listed]
    others = [country for country in dict.fromkeys(newest) if country != place]
    inks = dict(zip(others, (*_OTHERS, *[MUTED] * len(others)), strict=False))
    return {places.name(country): ink for country, ink in {place: ORANGE, **inks}.items()}


def _row(what: str, row: MapRow) -> dict[str, Any]:
    year, month = map(int, row.month.split("-"))
    return {
        "what": what,
        "country": row.country,
        "label": places.name(row.country),
        "time": datetime(year, month, 15, tzinfo=UTC),
        "value": row.share_percent,
        "ehs": row.hashrate_eh_s,
        "published": row.published,
        "unit": "percent",
        "series": "published",
        "source": row.source,
    }


def _draw(rows: Rows, path: Rows, inks: Mapping[str, str], width: int) -> Chart:
    scale = alt.Scale(domain=list(inks), range=list(inks.values()))
    colour = alt.Color("label:N", scale=scale, legend=None)
    made = [_bars(rows, colour, width)]
    if len({row["time"] for row in path}) > 1:
        made.append(_path(path, colour, width))
    return vconcat(*made, spacing=30)


def _bars(rows: Rows, colour: alt.Color, width: int) -> Chart:
    order = [row["label"] for row in rows]
    told = [{**row, "told": say("percent", number=number(row["value"], ".1f"))} for row in rows]
    base = alt.Chart(data(told)).encode(
        y=alt.Y("label:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    )
    scale = alt.Scale(domain=[0, 1.15 * max(row["value"] for row in rows)], nice=False)
    x = alt.X("value:Q", axis=None, scale=scale)
    layers = [
        base.mark_bar(size=14, yOffset=8).encode(x=x, color=colour),
        haloed(
            base.encode(x=alt.value(0), text="label:N"),
            align="left",
            dy=-9,
            fontSize=12,
            color=INK,
        ),
        base.mark_text(align="left", dx=6, dy=8, fontSize=12, color=INK).encode(x=x, text="told:N"),
    ]
    return layer(*layers).properties(width=plot_width(width, _LEFT), height=_ROW * len(order))


def _path(path: Rows, colour: alt.Color, width: int) -> Chart:
    axis = alt.Axis(title=None, format="%b %Y", grid=False, tickCount=6 if width > ROOMY else 3)
    x = alt.X("time:T", axis=axis, scale=alt.Scale(type="utc", nice=False, padding=14))
    title = alt.Axis(title=say("figure.mining_map.axis"), minExtent=_LEFT - 18, tickCount=5)
    base = alt.Chart(data(path)).encode(x=x, y=alt.Y("value:Q", axis=title), color=colour)
    made = layer(base.mark_line(strokeWidth=1.8), base.mark_circle(size=40, opacity=1))
    return made.properties(width=plot_width(width, _LEFT), height=_HEIGHT)
