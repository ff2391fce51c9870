"""The figure of `offswitch price`: the price around an event, and what it did beyond its model."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import altair as alt
import numpy as np
from scipy.special import ndtri

from offswitch.assessment.price import MEAN, Studied
from offswitch.assessment.price_study import PriceStudy
from offswitch.bitcoin.event_study import Effect
from offswitch.bitcoin.series import DAY, STEPS, Series
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import LABEL, haloed, plot_width
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED
from offswitch.report.price_part import MOST, value, when
from offswitch.text import say

_LEFT = 128
_HEIGHT, _ROW = 250, 22
#: Steps shown before the event.
_BEFORE = {"day": 40, "hour": 60}
_NINE_IN_TEN = float(ndtri(0.95))

Rows = Sequence[Mapping[str, Any]]


def price_figure(found: PriceStudy) -> Figure:
    """Return the figure of a study."""
    part = found.part
    main = part.main or part.all[0]
    path, band = _path(found), _band(found)
    effects = _effects(found)
    total = main.study.total
    note = [say("figure.price.above", step=say(f"figure.price.step.{_first(found).step}"))]
    both = [one.model for one in part.shares if len(one.factors) > 1]
    key = "figure.price.below" if both else "figure.price.below_file"
    if not main.factors:
        key = "figure.price.below_mean"
    note.append(say(key, model=main.model, both="".join(both)))
    return Figure(
        name="price",
        about=found.title,
        title=say(
            "figure.price",
            label=main.label,
            change=100 * main.change,
            model=main.model,
            value=value(total),
        ),
        note=" ".join(note),
        alt=say(
            "figure.price.alt",
            label=main.label,
            change=100 * main.change,
            last=when(main, -1),
            model=main.model,
            value=value(total),
            count=len(effects),
        ),
        rows=(*path, *band, *effects),
        sources=tuple(source for source in found.sources if source.id in part.sources),
        draw=lambda width: _draw(found, path, band, effects, width),
    )


def _first(found: PriceStudy) -> Studied:
    """The study whose ordinary paths are shaded: of hours where there are any."""
    return (found.part.hours or found.part.whole or found.part.all)[0]


def _path(found: PriceStudy) -> list[dict[str, Any]]:
    """Prices before the event and through it."""
    series, first = found.series, _first(found)
    if series is None or series.step != first.step:
        return []
    step = STEPS[series.step]
    start, end = first.start - _BEFORE[series.step] * step, _end(found)
    return [
        {"what": "price", "time": _moment(series, when), "value": float(price), "unit": "price"}
        for when, price in zip(series.times, series.values, strict=True)
        if start <= when <= end
    ]


def _moment(series: Series, when: datetime) -> datetime:
    """Moment of a price: the close of a day stands at its end."""
    return when + DAY if series.step == "day" else when


def _end(found: PriceStudy) -> datetime:
    """Return the time of the last price that is drawn."""
    main, first = found.part.main or _first(found), _first(found)
    return main.times[-1] + (DAY if main.step != first.step else timedelta())


def _band(found: PriceStudy) -> list[dict[str, Any]]:
    """Where nine in ten ordinary paths lie from the event on: the mean and spread of before."""
    series, first = found.series, _first(found)
    if series is None or series.step != first.step:
        return []
    mean, scale = float(first.study.ordinary.mean()), float(first.study.ordinary.std(ddof=1))
    at = {when: float(price) for when, price in zip(series.times, series.values, strict=True)}
    later = [when for when in series.times if first.start <= when <= _end(found)]
    count = first.study.ordinary.size
    rows = []
    for n, moment in enumerate(later):
        aside = _NINE_IN_TEN * scale * np.sqrt(n + n * n / count)
        low, high = (at[first.start] * np.exp(mean * n + sign * aside) for sign in (-1, 1))
        rows.append(
            {
                "what": "ordinary",
                "time": _moment(series, moment),
                "low": float(low),
                "high": float(high),
            }
        )
    return rows


def _effects(found: PriceStudy) -> list[dict[str, Any]]:
    """One row a study over the whole event; of a file one a period and their sum."""
    part = found.part
    if part.shares or part.market is not None:
        chosen = [*part.whole, *([part.market] if part.market else []), *part.shares]
        return [
            _effect(_beyond(one.label, one), one.study.total, _kind(found, one)) for one in chosen
        ]
    rows = []
    for one in part.whole:
        kind = "market" if one.factors else "mean"
        named = [(say("figure.price.sum"), one.study.total)]
        if 1 < len(one.times) <= MOST:
            named += [(when(one, n), effect) for n, effect in enumerate(one.study.by_period)]
        rows += [_effect(_beyond(label, one), effect, kind) for label, effect in named]
    return rows


def _beyond(label: str, one: Studied) -> str:
    """Add to the name of a row that it is beyond its mean, or beyond two factors."""
    keys = {0: "figure.price.mean", 2: "figure.price.both"}
    key = keys.get(len(one.factors))
    return label if key is None else say(key, label=label)


def _kind(found: PriceStudy, one: Studied) -> str:
    if one in found.part.whole:
        return "price"
    return "mean" if one.name == MEAN else "market" if one is found.part.market else "share"


def _effect(label: str, effect: Effect, kind: str) -> dict[str, Any]:
    middle, low, high = (100 * float(np.expm1(v)) for v in (effect.value, effect.low, effect.high))
    return {
        "what": "abnormal",
        "label": label,
        "kind": kind,
        "value": middle,
        "low": low,
        "high": high,
        "t_p": effect.p_value,
        "unit": "percent",
    }


def _draw(found: PriceStudy, path: Rows, band: Rows, effects: Rows, width: int) -> Chart:
    inner = plot_width(width, _LEFT)
    below = _below(effects, inner)
    if not path:
        return below
    above = _above(found, path, band, width).properties(width=inner, height=_HEIGHT)
    return alt.vconcat(above, below, spacing=30)


def _above(found: PriceStudy, path: Rows, band: Rows, width: int) -> Chart:
    hourly = _first(found).step == "hour"
    axis = alt.Axis(
        format="%d %b",
        title=None,
        grid=False,
        tickCount="day" if hourly else 8 if width > 500 else 4,
    )
    x = alt.X("time:T", scale=alt.Scale(type="utc", nice=False), axis=axis)
    price = alt.Axis(title=None, minExtent=_LEFT, tickCount=5, format=",~r")

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=alt.Scale(zero=False), axis=price)

    shade, line = alt.Chart(data(band)), alt.Chart(data(path))
    layers: list[Any] = [
        shade.mark_area(color=BLUE, opacity=0.14).encode(x=x, y=y("low"), y2="high:Q"),
        line.mark_line(color=INK, strokeWidth=1.6).encode(x=x, y=y("value")),
    ]
    events = [(found.part.at, say("figure.price.event"), RED)]
    events += [(one.time, one.what, ORANGE) for one in found.part.confounders]
    for n, (time, what, colour) in enumerate(events):
        rule = alt.Chart(data([{"time": time, "label": what}])).encode(x=x)
        layers.append(rule.mark_rule(color=colour, size=1.6, strokeDash=[5, 3]))
        told = rule.encode(y=alt.value(0), text="label:N")
        layers.append(
            told.mark_text(baseline="bottom", dy=-4 - LABEL * n, fontSize=11, color=colour)
        )
    return alt.layer(*layers)


def _below(rows: Rows, inner: int) -> Chart:
    order = [row["label"] for row in rows]
    kinds = ["price", "market", "mean", "share"]
    colours = alt.Scale(domain=kinds, range=[INK, PURPLE, BLUE, GREEN])
    axis = alt.Axis(title=None, tickCount=8, format="d")
    x = alt.X("low:Q", axis=axis)
    room = alt.Y(
        "label:N",
        sort=order,
        axis=alt.Axis(
            title=None, labelLimit=_LEFT, minExtent=_LEFT, domain=False, ticks=False, labelColor=INK
        ),
    )
    colour = alt.Color("kind:N", scale=colours, legend=None)
    base = alt.Chart(data(rows)).encode(y=room, color=colour)
    nothing = alt.Chart(data([{"value": 0}])).mark_rule(color=MUTED, strokeDash=[4, 3], size=1.5)
    text = base.encode(x=alt.X("high:Q"), text=alt.Text("value:Q", format="+.1f"))
    layers = [
        nothing.encode(x="value:Q"),
        base.mark_rule(size=2.4, opacity=0.75).encode(x=x, x2="high:Q"),
        base.mark_point(filled=True, size=56, opacity=1).encode(x=alt.X("value:Q", axis=axis)),
        haloed(text, align="left", dx=6, fontSize=11),
    ]
    return alt.layer(*layers).properties(width=inner, height=_ROW * len(order))
