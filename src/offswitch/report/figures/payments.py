"""Figure of payments through a shutdown: purchases, losses, stocks, queues, and measures."""

import math
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import altair as alt
import numpy as np

from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.payments_case import CountryPayments
from offswitch.assessment.payments_plan import Planned
from offswitch.assessment.payments_run import Hours
from offswitch.estimate import show
from offswitch.payments.measures import Compared
from offswitch.provenance import Source
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LINE,
    ROOMY,
    columns,
    haloed,
    label_room,
    plot_width,
    row_axis,
    row_labels,
    scaled_labels,
    wrapped,
)
from offswitch.report.figures.theme import BLUE, GREEN, INK, ORANGE, PURPLE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.text import number, say
from offswitch.timeline import HOUR

_LEFT = 58
#: Height of the first panel, of each of the others, and of a row of measures.
_FIRST, _OTHER, _ROW = 150, 92, 40
#: How a purchase was made, lowest in the stack first, and its colour.
_MADE = {"electronic": BLUE, "offline": PURPLE, "cash": GREEN, "late": ORANGE}
#: What the other panels show, and its colour.
_PANELS = {"lost": RED, "machine_cash": BLUE, "queue": PURPLE}
#: Digits of its numbers, which the model knows no better.
DIGITS = 4
#: Depths of a cut that are told apart by their shade, as parts of one.
SHADES = 20
#: Unit of queues.
PEOPLE = "people"
#: Of the hours of a plan: they are whoever's plan it is.
STATED = "stated"

Rows = Sequence[dict[str, Any]]


def plan_figure(found: Planned) -> Figure:
    """Return the figure of a planner's own case, to show a board."""
    return payments_figure(found.part, found.part.plan.name, found.measures, (), STATED)


def country_figure(found: CountryPayments) -> Figure:
    """Return the figure of what a country's payments did."""
    part, case = found.payments, found.case
    known = tuple(case.sources[id] for id in part.sources)
    return payments_figure(part, case.title, (), known, case.series)


def payments_figure(
    part: PaymentsPart,
    about: str,
    measures: Sequence[Compared] = (),
    sources: Sequence[Source] = (),
    series: str = "reconstructed",
) -> Figure:
    """Return the figure of payments through a shutdown, and of measures where there are any."""
    by_hour = tuple(_by_hour(part, series))
    compared = tuple(_compared(measures, series))
    both = part.both
    low, high = number(100 * both.lost_share.p05, ".0f"), number(100 * both.lost_share.p95, ".0f")
    share = {"share": 100 * both.lost_share.p50, "low": low, "high": high}
    return Figure(
        name="payments",
        about=about,
        title=say("figure.payments", **share),
        note=" ".join(_notes(part, series, measured=bool(compared))),
        alt=say(
            "figure.payments.alt",
            days=part.plan.days.hours / 24,
            queue=both.longest_queue.p50,
            cut_off=100 * both.cut_off_share.p50,
            empty=100 * both.emptied,
            **share,
        ),
        rows=(*by_hour, *compared),
        sources=tuple(sources),
        draw=lambda width: _draw(part, by_hour, compared, width),
    )


def _notes(part: PaymentsPart, series: str, *, measured: bool) -> Iterator[str]:
    yield say("figure.payments.marks")
    shaded = {row["what"] for row in _causes(part)}
    yield from (say(f"figure.payments.{what}") for what in ("cut", "closure") if what in shaded)
    if measured:
        yield say("figure.payments.measured")
    if series != STATED:
        yield say("figure.payments.series", series=say(f"figure.series.{series}"))


def _by_hour(part: PaymentsPart, series: str) -> Iterator[dict[str, Any]]:
    """Yield a row for each hour of each series; the first of one says what all of it rests on."""
    units = {"queue": PEOPLE}
    made = (name for name in _MADE if part.hours.bands[name].any())
    for name in ("intended", *made, *_PANELS):
        source = " ".join(part.sources)
        for time, ends in zip(part.hours.times, part.hours.bands[name].tolist(), strict=True):
            low, middle, high = (float(f"{value:.{DIGITS}g}") for value in ends)
            yield {
                "what": name,
                "label": say(f"figure.payments.{name}"),
                "time": time + HOUR / 2,
                "value": middle,
                "low": low,
                "high": high,
                "unit": units.get(name, part.plan.currency.upper()),
                "series": series,
                "source": source,
            }
            source = say("figure.same_source") if source else ""


def _compared(measures: Sequence[Compared], series: str) -> Iterator[dict[str, Any]]:
    for row in sorted(measures, key=lambda row: -row.saved.estimate.p50):
        saved = row.saved.estimate
        name = "" if row.measure is None else row.measure.name
        yield {
            "what": "measure",
            "label": say("figure.payments.measure", name=name, cost=show(row.cost)),
            "time": None,
            "value": saved.p50,
            "low": saved.p05,
            "high": saved.p95,
            "unit": saved.unit.upper(),
            "series": series,
            "source": "",
        }


def _draw(part: PaymentsPart, by_hour: Rows, compared: Rows, width: int) -> Chart:
    inner = plot_width(width, _LEFT)
    causes = _causes(part)
    hidden, shown = (_time(part, width, labels=labels) for labels in (False, True))
    above = _purchases(part.hours, by_hour, causes, hidden, inner)
    panels = [above.properties(width=inner, height=_FIRST)]
    for at, (name, colour) in enumerate(_PANELS.items()):
        rows = [row for row in by_hour if row["what"] == name]
        last = at == len(_PANELS) - 1
        panel = _panel(rows, causes, colour, shown if last else hidden, inner)
        panels.append(panel.properties(width=inner, height=_OTHER))
    if compared:
        panels.append(_bars(compared, inner))
    chart: Chart = vconcat(*panels, spacing=20 + LINE * (width <= ROOMY)).resolve_scale(
        x="independent"
    )
    return chart


def _causes(part: PaymentsPart) -> list[dict[str, Any]]:
    """When and how deep the network was cut, and when banks were closed, inside the plan's days.

    Stretches that follow each other at one depth are one mark.
    """
    start, end = part.hours.times[0], part.hours.times[-1] + HOUR
    spans = [("cut", cut.interval, float(np.median(cut.severity))) for cut in part.cuts]
    spans += [("closure", closure.interval, 1.0) for closure in part.plan.closures]
    rows: list[dict[str, Any]] = []
    for what, span, depth in spans:
        first, until = max(span.start, start), min(span.end, end)
        level = round(depth * SHADES) / SHADES
        if first >= until:
            continue
        last = rows[-1] if rows else {}
        if (last.get("what"), last.get("depth"), last.get("end")) == (what, level, first):
            last["end"] = until
        else:
            rows.append({"what": what, "depth": level, "time": first, "end": until})
    return rows


def _time(part: PaymentsPart, width: int, *, labels: bool) -> alt.X:
    """Return the axis of time: a tick a day, or every other one where there is little room."""
    first = part.hours.times[0]
    midnight = first.replace(hour=0) + (timedelta(days=1) if first.hour else timedelta())
    every = timedelta(
        days=max(1, math.ceil(part.plan.days.hours / 24 / (14 if width > ROOMY else 5)))
    )
    days = range(math.ceil((part.hours.times[-1] - midnight) / every))
    axis = alt.Axis(
        format="%d %b",
        title=None,
        grid=False,
        values=[1000 * (midnight + day * every).timestamp() for day in days],
        labels=labels,
        ticks=labels,
    )
    return alt.X("time:T", scale=alt.Scale(type="utc", nice=False), axis=axis)


def _y(field: str, count: int) -> alt.Y:
    axis = alt.Axis(title=None, minExtent=_LEFT - 4, tickCount=count, labelExpr=scaled_labels())
    return alt.Y(f"{field}:Q", axis=axis, scale=alt.Scale(domainMin=0))


def _shades(causes: Rows, x: alt.X) -> Iterator[alt.Chart]:
    """Shade the hours of each cause: the network the darker the deeper, banks by a bar above."""
    cut = [row for row in causes if row["what"] == "cut"]
    closed = [row for row in causes if row["what"] == "closure"]
    depth = alt.Scale(domain=[0, 1], range=[0, 0.1])
    if cut:
        made = alt.Chart(data(cut)).mark_rect(color=RED)
        yield made.encode(x=x, x2="end:T", opacity=alt.Opacity("depth:Q", scale=depth, legend=None))
    if closed:
        made = alt.Chart(data(closed)).mark_rect(color=ORANGE, opacity=0.9)
        yield made.encode(x=x, x2="end:T", y=alt.value(0), y2=alt.value(4))


def _title(rows: Rows, key: str, inner: int) -> Chart:
    """Return what a panel shows, and its unit, above it."""
    told, unit = say(f"figure.payments.{key}"), rows[0]["unit"]
    if unit != PEOPLE:  # who are named in what it shows
        told = say("figure.payments.panel", what=told, unit=unit)
    lines = wrapped(told, inner)
    above = alt.Chart(data([{"lines": lines}])).encode(
        text="lines:N", x=alt.value(0), y=alt.value(-3 - LINE * len(lines))
    )
    return haloed(above, align="left", baseline="top", lineHeight=LINE, fontSize=12, color=INK)


def _purchases(hours: Hours, by_hour: Rows, causes: Rows, x: alt.X, inner: int) -> Chart:
    """How purchases were made, one above the other, below what was meant."""
    made: list[dict[str, Any]] = []
    used = [name for name in _MADE if any(r["what"] == name and r["value"] for r in by_hour)]
    floor = [0.0] * len(hours.times)
    for name in used:
        top = hours.tops[name].tolist()
        rows = (row for row in by_hour if row["what"] == name)
        made += [
            {**row, "low": low, "value": high}
            for row, low, high in zip(rows, floor, top, strict=True)
        ]
        floor = top
    area = alt.Chart(data(made)).mark_area(interpolate="step", opacity=0.85)
    names = [say(f"figure.payments.{name}") for name in used]
    colours = alt.Scale(domain=names, range=[_MADE[name] for name in used])
    legend = alt.Legend(
        title=None, symbolType="square", columns=columns(names, inner), offset=20 + LINE
    )
    stacked = area.encode(
        x=x,
        y=_y("low", 4),
        y2="value:Q",
        color=alt.Color("label:N", scale=colours, legend=legend, sort=None),
    )
    meant = alt.Chart(data([row for row in by_hour if row["what"] == "intended"]))
    line = meant.mark_line(color=INK, strokeWidth=1, interpolate="step").encode(x=x, y="value:Q")
    band = meant.mark_area(color=INK, opacity=0.16, interpolate="step")
    ends = band.encode(x=x, y="low:Q", y2="high:Q")
    return layer(*_shades(causes, x), ends, stacked, line, _title(by_hour, "intended", inner))


def _panel(rows: Rows, causes: Rows, colour: str, x: alt.X, inner: int) -> Chart:
    base = alt.Chart(data(rows)).encode(x=x)
    band = base.mark_area(color=colour, opacity=0.22, interpolate="step")
    return layer(
        *_shades(causes, x),
        band.encode(y=_y("low", 3), y2="high:Q"),
        base.mark_line(color=colour, strokeWidth=1.6, interpolate="step").encode(y="value:Q"),
        _title(rows, rows[0]["what"], inner),
    )


def _bars(rows: Rows, inner: int) -> Chart:
    """Purchases saved by each measure, its name above its bar."""
    order = [row["label"] for row in rows]
    room = label_room(order, inner)
    height, below = _ROW + room, 8 + room / 2
    axis = alt.Axis(title=None, tickCount=5, labelExpr=scaled_labels())
    base = alt.Chart(data(rows)).encode(y=row_axis(order))
    made = layer(
        base.mark_bar(color=GREEN, opacity=0.8, height=9, yOffset=below).encode(
            x=alt.X("value:Q", axis=axis)
        ),
        base.mark_rule(color=INK, yOffset=below).encode(x="low:Q", x2="high:Q"),
        row_labels(order, height, inner),
        _title(rows, "saved", inner),
    )
    return made.properties(width=inner, height=height * len(order))
