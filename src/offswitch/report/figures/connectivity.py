"""Connectivity hour by hour, the outages found, and the edges that publications give."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import numpy as np

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import plot_width
from offswitch.report.figures.theme import BLUE, INK, ORANGE, RED
from offswitch.report.page import clock
from offswitch.text import say
from offswitch.timeline import HOUR

_LEFT = 44
_HEIGHT = 92


def connectivity(found: Assessment) -> Figure:
    """Return the figure of the first place's services."""
    network, case = found.network, found.case
    detection = network.detections[0]
    rows = [*_levels(found), *_outages(found), *_edges(found)]
    services = list(detection.ensemble.central)
    ids = dict.fromkeys(id for row in rows for id in row["source"].split())
    place = places.name(case.place)
    return Figure(
        name="connectivity",
        title=say(f"figure.connectivity.{case.series}", place=place),
        note=_note(found, rows),
        alt=say(
            "figure.connectivity.alt",
            place=place,
            services=", ".join(say(f"service.{service}") for service in services),
            series=say(f"figure.series.{case.series}"),
            onset=clock(network.onset),
            back=clock(network.stable_return),
            count=len(network.windows),
            lowest=", ".join(
                f"{say(f'service.{name}')} {np.nanmin(level):.0%}"
                for name, level in detection.ensemble.central.items()
            ),
        ),
        rows=tuple(rows),
        sources=tuple(case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, services, width),
    )


def _note(found: Assessment, rows: list[dict[str, Any]]) -> str:
    said = [say(f"figure.connectivity.note.{found.case.series}")]
    if found.network.detections[0].ensemble.bounds:
        said.append(say("figure.connectivity.band"))
    if any(row["what"] == "edge" for row in rows):
        said.append(say("figure.connectivity.edges"))
    return " ".join(said)


def _levels(found: Assessment) -> list[dict[str, Any]]:
    ensemble = found.network.detections[0].ensemble
    step = HOUR * ensemble.step_hours
    rows = []
    for service, central in ensemble.central.items():
        low, high = ensemble.bounds.get(service, (central, central))
        for n, values in enumerate(zip(central, low, high, strict=True)):
            shares = [100 * float(v) if v == v else None for v in values]
            start = ensemble.time(n)
            rows.append(
                _row("level", service, start, start + step, shares, found.case.series)
                | {"source": ensemble.sources[service]}
            )
    return rows


def _outages(found: Assessment) -> list[dict[str, Any]]:
    detection = found.network.detections[0]
    rows = []
    for one in detection.outages:
        end = one.end or detection.ensemble.time(
            next(iter(detection.ensemble.central.values())).size
        )
        left = [100 * (1 - v) for v in (one.depth, one.depth_interval[1], one.depth_interval[0])]
        row = _row("outage", one.service, one.start, end, left, found.case.series)
        rows.append(row | {"source": " ".join(sorted({e.source for e in one.evidence}))})
    return rows


def _edges(found: Assessment) -> list[dict[str, Any]]:
    services = found.network.detections[0].ensemble.central
    return [
        _row("edge", service, edge.time, edge.time, [None] * 3, "published")
        | {"source": edge.source}
        for edge in found.case.edges
        if edge.base
        for service in ([edge.service] if edge.service in services else [])
    ]


def _row(
    what: str, service: str, start: Any, end: Any, shares: Sequence[float | None], series: str
) -> dict[str, Any]:
    value, low, high = shares
    return {
        "what": what,
        "service": service,
        "start": start,
        "end": end,
        "value": value,
        "low": low,
        "high": high,
        "unit": "percent of normal",
        "series": series,
    }


def _draw(rows: list[dict[str, Any]], services: list[str], width: int) -> Chart:
    panels = []
    for place, service in enumerate(services):
        own = [row for row in rows if row["service"] == service]
        panels.append(_panel(own, say(f"service.{service}"), width, place == len(services) - 1))
    chart = alt.vconcat(*panels, spacing=14).resolve_scale(x="shared")
    assert isinstance(chart, alt.VConcatChart)
    return chart


def _panel(rows: list[dict[str, Any]], title: str, width: int, last: bool) -> Chart:
    def of(what: str) -> alt.Chart:
        return alt.Chart(data([row for row in rows if row["what"] == what]))

    every = 1 if width > 500 else 3
    ticks = alt.TimeIntervalStep(interval="day", step=every)
    axis = alt.Axis(
        format="%d %b", tickCount=ticks, grid=False, labels=last, ticks=last, title=None
    )
    x = alt.X("start:T", scale=alt.Scale(type="utc", nice=False), axis=axis)
    share = alt.Axis(
        values=[0, 50, 100], labelExpr="datum.value + '%'", title=None, minExtent=_LEFT - 4
    )
    scale = alt.Scale(domain=[0, 110])
    y = alt.Y("value:Q", scale=scale, axis=share)
    shade = of("outage").mark_rect(color=RED, opacity=0.1)
    band = of("level").mark_area(interpolate="step-after", color=BLUE, opacity=0.22)
    line = of("level").mark_line(interpolate="step-after", color=BLUE, strokeWidth=1.6)
    edges = of("edge").mark_rule(color=ORANGE, strokeDash=[3, 2], strokeWidth=1.2)
    name = alt.Chart(data([{"title": title}])).mark_text(
        align="left", baseline="bottom", fontSize=12, fontWeight="bold", color=INK, dy=-3
    )
    made = alt.layer(
        shade.encode(x=x, x2="end:T", y=alt.value(0), y2=alt.value(_HEIGHT)),
        band.encode(x=x, y=alt.Y("low:Q", scale=scale, axis=share), y2="high:Q"),
        edges.encode(x=x),
        line.encode(x=x, y=y),
        name.encode(x=alt.value(0), y=alt.value(0), text="title:N"),
    )
    return made.properties(width=plot_width(width, _LEFT), height=_HEIGHT)
