"""Connectivity hour by hour, the outages found, and the edges that publications give."""

from datetime import datetime
from typing import Any

import altair as alt
import numpy as np

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.detect import Detection
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, plot_width
from offswitch.report.figures.theme import BLUE, INK, ORANGE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.report.section import clock
from offswitch.text import join, number, say, signs
from offswitch.timeline import HOUR

_LEFT = 44
_HEIGHT = 92
#: Height of the bar that marks an outage at the head of its panel.
_BAR = 4


def connectivity(found: Assessment) -> Figure:
    """Return the figure of the country's services; other places and networks are left to tables."""
    network, case = found.network, found.case
    detection = network.detections[0]
    rows = [*_levels(detection, case.series), *_outages(detection, case.series), *_edges(found)]
    services = list(detection.ensemble.central)
    ids = dict.fromkeys(id for row in rows for id in row["source"].split())
    place = places.name(detection.ensemble.place)
    return Figure(
        name="connectivity",
        about=found.case.title,
        title=say(f"figure.connectivity.{case.series}", place=place),
        note=_note(found, rows),
        alt=say(
            "figure.connectivity.alt" if network.ended else "figure.connectivity.alt.open",
            place=place,
            services=join(say(f"service.{service}") for service in services),
            series=say(f"figure.series.{case.series}"),
            onset=clock(network.onset),
            back=clock(network.stable_return),
            count=len(network.windows),
            lowest=join(
                f"{say(f'service.{name}')} {number(np.nanmin(level), '.0%')}"
                for name, level in detection.ensemble.central.items()
            ),
        ),
        rows=tuple(rows),
        sources=tuple(case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, services, width),
    )


def _note(found: Assessment, rows: list[dict[str, Any]]) -> str:
    ensemble = found.network.detections[0].ensemble
    said = [say(f"figure.connectivity.note.{found.case.series}")]
    if any(row["what"] == "outage" for row in rows):
        said.append(say("figure.connectivity.outages"))
    if ensemble.bounds:
        said.append(say("figure.connectivity.band"))
    without = [say(f"service.{name}") for name in ensemble.central if name not in ensemble.bounds]
    if without:
        said.append(say("figure.connectivity.no_band", services=join(without)))
    if any(row["what"] == "edge" for row in rows):
        said.append(say(f"figure.connectivity.edges.{found.case.series}"))
    if len(found.network.detections) > 1:
        said.append(say("figure.connectivity.others", count=len(found.network.detections) - 1))
    return " ".join(said)


def _levels(detection: Detection, series: str) -> list[dict[str, Any]]:
    ensemble = detection.ensemble
    step = HOUR * ensemble.step_hours
    rows = []
    for service, central in ensemble.central.items():
        unknown = np.full(central.size, np.nan)
        low, high = ensemble.bounds.get(service, (unknown, unknown))
        for n, values in enumerate(zip(central, low, high, strict=True)):
            shares = [100 * float(v) if v == v else None for v in values]
            start = ensemble.time(n)
            row = _row("level", service, start, start + step, *shares)
            rows.append(row | {"series": series, "source": ensemble.sources[service]})
    return rows


def _outages(detection: Detection, series: str) -> list[dict[str, Any]]:
    ensemble = detection.ensemble
    end = ensemble.time(next(iter(ensemble.central.values())).size)
    rows = []
    for one in detection.outages:
        left = [100 * (1 - v) for v in (one.depth, *reversed(one.depth_interval))]
        source = " ".join(dict.fromkeys(e.source for e in one.evidence))
        row = _row("outage", one.service, one.start, one.end or end, *left)
        rows.append(row | {"series": series, "source": source})
    return rows


def _edges(found: Assessment) -> list[dict[str, Any]]:
    """Published edges that the drawn series were built from."""
    ensemble = found.network.detections[0].ensemble
    return [
        _row("edge", edge.service, edge.time, edge.time, None, None, None)
        | {"series": "published", "source": edge.source}
        for edge in found.case.edges
        if edge.base and edge.place == ensemble.place and edge.service in ensemble.central
    ]


def _row(
    what: str,
    service: str,
    start: datetime,
    end: datetime,
    value: float | None,
    low: float | None,
    high: float | None,
) -> dict[str, Any]:
    return {
        "what": what,
        "service": service,
        "start": start,
        "end": end,
        "value": value,
        "low": low,
        "high": high,
        "unit": "percent of normal",
    }


def _draw(rows: list[dict[str, Any]], services: list[str], width: int) -> Chart:
    panels = []
    for place, service in enumerate(services):
        own = [row for row in rows if row["service"] == service]
        panels.append(_panel(own, say(f"service.{service}"), width, place == len(services) - 1))
    chart = vconcat(*panels, spacing=14).resolve_scale(x="shared")
    return chart


def _panel(rows: list[dict[str, Any]], title: str, width: int, last: bool) -> Chart:
    def of(what: str) -> list[dict[str, Any]]:
        return [row for row in rows if row["what"] == what]

    ticks = alt.TimeIntervalStep(interval="day", step=1 if width > ROOMY else 3)
    axis = alt.Axis(
        format="%d %b", tickCount=ticks, grid=False, labels=last, ticks=last, title=None
    )
    x = alt.X("start:T", scale=alt.Scale(type="utc", nice=False), axis=axis)
    percent = f"datum.value + '{signs('%')}'"
    share = alt.Axis(values=[0, 50, 100], labelExpr=percent, title=None, minExtent=_LEFT - 4)
    scale = alt.Scale(domain=[0, 110])

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=share)

    levels = of("level")
    # A step ends where the next begins; the last one needs a row of its own to end at.
    steps = alt.Chart(data([*levels, {**levels[-1], "start": levels[-1]["end"]}]))
    steps = steps.encode(x=x)
    outages = alt.Chart(data(of("outage"))).encode(x=x, x2="end:T", y=alt.value(0))
    middles = [{**r, "start": r["start"] + (r["end"] - r["start"]) / 2} for r in of("outage")]
    depth = alt.Chart(data(middles)).encode(x=x)
    shape: dict[str, Any] = {"interpolate": "step-after", "color": BLUE}
    band = steps.mark_area(opacity=0.25, **shape).encode(y=y("low"), y2="high:Q")
    name = alt.Chart(data([{"title": title}])).mark_text(
        align="left", baseline="bottom", fontSize=12, fontWeight="bold", color=INK, dy=-3
    )
    made = layer(
        outages.mark_rect(color=RED, opacity=0.1).encode(y2=alt.value(_HEIGHT)),
        outages.mark_rect(color=RED).encode(y2=alt.value(_BAR)),
        band,
        steps.mark_line(strokeWidth=0.7, opacity=0.7, **shape).encode(y=y("low")),
        steps.mark_line(strokeWidth=0.7, opacity=0.7, **shape).encode(y=y("high")),
        alt.Chart(data(of("edge")))
        .mark_rule(color=ORANGE, strokeDash=[3, 2], strokeWidth=1.2)
        .encode(x=x),
        steps.mark_line(strokeWidth=1.6, **shape).encode(y=y("value")),
        depth.mark_rule(color=RED, size=2).encode(y=y("low"), y2="high:Q"),
        depth.mark_point(color=RED, size=14, filled=True, opacity=1).encode(y=y("value")),
        name.encode(x=alt.value(0), y=alt.value(0), text="title:N"),
    )
    return made.properties(width=plot_width(width, _LEFT), height=_HEIGHT)
