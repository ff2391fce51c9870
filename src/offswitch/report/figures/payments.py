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
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import haloed, plot_width, scaled_labels
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED
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
    unit = part.plan.currency.upper()
    low, high = number(100 * both.lost_share.p05, ".0f"), number(100 * both.lost_share.p95, ".0f")
    share = {"share": 100 * both.lost_share.p50, "low": low, "high": high}
    return Figure(
        name="payments",
        about=about,
        title=say("figure.payments", **share),
        note=" ".join(_notes(unit, series, measured=bool(compared))),
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


def _notes(unit: str, series: str, *, measured: bool) -> Iterator[str]:
    yield say("figure.payments.note", unit=unit)
    if measured:
        yield say("figure.payments.measured")
    if series != STATED:
        yield say("figure.payments.series", series=say(f"figure.series.{series}"))


def _by_hour(part: PaymentsPart, series: str) -> Iterator[dict[str, Any]]:
    """Yield a row for each hour of each series; the first of one says what all of it rests on."""
    units = {"queue": "people"}
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
    panels = [
        _purchases(part.hours, by_hour, causes, hidden, 4 if width > 500 else 1).properties(
            width=inner, height=_FIRST
        )
    ]
    for at, (name, colour) in enumerate(_PANELS.items()):
        rows = [row for row in by_hour if row["what"] == name]
        last = at == len(_PANELS) - 1
        panel = _panel(rows, causes, colour, shown if last else hidden)
        panels.append(panel.properties(width=inner, height=_OTHER))
    if compared:
        panels.append(_bars(compared).properties(width=inner, height=_ROW * len(compared)))
    chart: Chart = alt.vconcat(*panels, spacing=20).resolve_scale(x="independent")
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
        days=max(1, math.ceil(part.plan.days.hours / 24 / (14 if width > 500 else 5)))
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


def _title(label: str) -> Chart:
    told = alt.Chart(data([{"label": label}])).encode(
        text="label:N", x=alt.value(0), y=alt.value(0)
    )
    return haloed(told, align="left", baseline="bottom", dy=-5, fontSize=12, color=INK)


def _purchases(hours: Hours, by_hour: Rows, causes: Rows, x: alt.X, columns: int) -> Chart:
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
    colours = alt.Scale(
        domain=[say(f"figure.payments.{name}") for name in used],
        range=[_MADE[name] for name in used],
    )
    legend = alt.Legend(title=None, orient="top", symbolType="square", columns=columns, offset=20)
    stacked = area.encode(
        x=x,
        y=_y("low", 4),
        y2="value:Q",
        color=alt.Color("label:N", scale=colours, legend=legend, sort=None),
    )
    meant = alt.Chart(data([row for row in by_hour if row["what"] == "intended"]))
    line = meant.mark_line(color=INK, strokeWidth=1, interpolate="step").encode(x=x, y="value:Q")
    title = _title(say("figure.payments.intended"))
    return alt.layer(*_shades(causes, x), stacked, line, title)


def _panel(rows: Rows, causes: Rows, colour: str, x: alt.X) -> Chart:
    base = alt.Chart(data(rows)).encode(x=x)
    band = base.mark_area(color=colour, opacity=0.22, interpolate="step")
    return alt.layer(
        *_shades(causes, x),
        band.encode(y=_y("low", 3), y2="high:Q"),
        base.mark_line(color=colour, strokeWidth=1.6, interpolate="step").encode(y="value:Q"),
        _title(rows[0]["label"]),
    )


def _bars(rows: Rows) -> Chart:
    """Purchases saved by each measure, its name above its bar."""
    order = [row["label"] for row in rows]
    scale = alt.Scale(paddingInner=0, paddingOuter=0)
    y = alt.Y("label:N", sort=order, axis=None, scale=scale)
    axis = alt.Axis(title=None, tickCount=5, labelExpr=scaled_labels())
    base = alt.Chart(data(rows)).encode(y=y)
    bars = base.mark_bar(color=GREEN, opacity=0.8, height=9, dy=8, yOffset=8)
    ends = base.mark_rule(color=INK, yOffset=8)
    names = base.encode(text="label:N", x=alt.value(0))
    return alt.layer(
        bars.encode(x=alt.X("value:Q", axis=axis)),
        ends.encode(x="low:Q", x2="high:Q"),
        haloed(names, align="left", dy=-_ROW / 2 + 12, fontSize=12, color=MUTED),
        _title(say("figure.payments.saved")),
    )
