"""The figure of prices: the price around an event, and what it did beyond its model."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import altair as alt
import numpy as np
from scipy.special import ndtri

from offswitch.assessment import Assessment
from offswitch.assessment.price import MEAN, PricePart, Studied
from offswitch.assessment.price_study import hourly
from offswitch.bitcoin.event_study import Effect
from offswitch.bitcoin.series import DAY, STEPS, Series
from offswitch.provenance import Source, union
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LABEL,
    ROOMY,
    haloed,
    named_rows,
    names_width,
    plot_width,
    wrapped,
)
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.report.price_part import MOST, value, when
from offswitch.text import join, say

#: Left of the price; names of rows may take more.
_LEFT = 70
_HEIGHT, _ROW = 250, 22
#: Where the title of the price stands, left of its numbers.
_TITLE = -54
#: Room for the number beside a bar.
_NUMBER = 26
#: Steps shown before the event.
_BEFORE = {"day": 40, "hour": 60}
_NINE_IN_TEN = float(ndtri(0.95))

Rows = Sequence[Mapping[str, Any]]


def price(found: Assessment) -> Figure | None:
    """Return the figure of an assessment, or None where no price was studied."""
    part = found.price
    if part is None or not part.all:
        return None
    return price_figure(found.case.title, part, hourly(found.case), found.sources, unit="usd")


def price_figure(
    title: str, part: PricePart, series: Series | None, sources: Iterable[Source], *, unit: str
) -> Figure:
    """Return the figure of a study.

    Parameters
    ----------
    title
        Of the case, or name of the file.
    series
        Prices that are drawn around the event.
    sources
        Among them those of the study.
    unit
        ``usd``, or ``price`` where nobody knows.
    """
    main = part.main or part.all[0]
    path, band = _path(part, series, unit), _band(part, series, unit)
    effects = _effects(part)
    total = main.study.total
    step = say(f"figure.price.step.{_first(part).step}")
    note = [say("figure.price.above", step=step)]
    both = [one.model for one in part.shares if len(one.factors) > 1]
    key = "figure.price.below" if both else "figure.price.below_file"
    if not main.factors:
        key = "figure.price.below_mean"
    note.append(say(key, model=main.model, both=join(both, "")))
    drawn = union(*(one.sources for one in part.all), [e.source for e in part.confounders])
    return Figure(
        name="price",
        about=title,
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
        rows=tuple(
            {**row, "series": "observed", "source": " ".join(drawn) or title}
            for row in (*path, *band, *effects)
        ),
        sources=tuple(source for source in sources if source.id in drawn),
        draw=lambda width: _draw(part, path, band, effects, width),
    )


def _first(part: PricePart) -> Studied:
    """The study whose ordinary paths are shaded: of hours where there are any."""
    return (part.hours or part.whole or part.all)[0]


def _path(part: PricePart, series: Series | None, unit: str) -> list[dict[str, Any]]:
    """Prices before the event and through it."""
    first = _first(part)
    if series is None or series.step != first.step:
        return []
    step = STEPS[series.step]
    start, end = first.start - _BEFORE[series.step] * step, _end(part)
    return [
        {"what": "price", "time": _moment(series, when), "value": float(price), "unit": unit}
        for when, price in zip(series.times, series.values, strict=True)
        if start <= when <= end
    ]


def _moment(series: Series, when: datetime) -> datetime:
    """Moment of a price: the close of a day stands at its end."""
    return when + DAY if series.step == "day" else when


def _end(part: PricePart) -> datetime:
    """Return the time of the last price that is drawn."""
    main, first = part.main or _first(part), _first(part)
    return main.times[-1] + (DAY if main.step != first.step else timedelta())


def _band(part: PricePart, series: Series | None, unit: str) -> list[dict[str, Any]]:
    """Where nine in ten ordinary paths lie from the event on: the mean and spread of before."""
    first = _first(part)
    if series is None or series.step != first.step:
        return []
    mean, scale = float(first.study.ordinary.mean()), float(first.study.ordinary.std(ddof=1))
    at = {when: float(price) for when, price in zip(series.times, series.values, strict=True)}
    later = [when for when in series.times if first.start <= when <= _end(part)]
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
                "unit": unit,
            }
        )
    return rows


def _effects(part: PricePart) -> list[dict[str, Any]]:
    """One row a study over the whole event; of a file one a period and their sum."""
    if part.shares or part.market is not None:
        chosen = [*part.whole, *([part.market] if part.market else []), *part.shares]
        return [
            _effect(_beyond(one.label, one), one.study.total, _kind(part, one)) for one in chosen
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


def _kind(part: PricePart, one: Studied) -> str:
    if one in part.whole:
        return "price"
    return "mean" if one.name == MEAN else "market" if one is part.market else "share"


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


def _draw(part: PricePart, path: Rows, band: Rows, effects: Rows, width: int) -> Chart:
    left = names_width([row["label"] for row in effects], width, _LEFT)
    below = _below(effects, left, width)
    if not path:
        return below
    above = _above(part, path, band, left, width)
    return vconcat(above, below, spacing=30)


def _above(part: PricePart, path: Rows, band: Rows, left: int, width: int) -> Chart:
    hourly = _first(part).step == "hour"
    axis = alt.Axis(
        format="%d %b",
        title=None,
        grid=False,
        tickCount="day" if hourly else 8 if width > ROOMY else 4,
    )
    x = alt.X("time:T", scale=alt.Scale(type="utc", nice=False), axis=axis)
    title = say(f"figure.price.axis.{path[0]['unit']}")
    price = alt.Axis(title=title, titleX=_TITLE, minExtent=left, tickCount=5, format=",~r")

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=alt.Scale(zero=False), axis=price)

    shade, line = alt.Chart(data(band)), alt.Chart(data(path))
    layers: list[Any] = [
        shade.mark_area(color=BLUE, opacity=0.14).encode(x=x, y=y("low"), y2="high:Q"),
        line.mark_line(color=INK, strokeWidth=1.6).encode(x=x, y=y("value")),
    ]
    events = [(part.at, say("figure.price.event"), RED)]
    events += [(one.time, one.what, ORANGE) for one in part.confounders]
    for n, (time, what, colour) in enumerate(events):
        rule = alt.Chart(data([{"time": time, "label": what}])).encode(x=x)
        layers.append(rule.mark_rule(color=colour, size=1.6, strokeDash=[5, 3]))
        told = rule.encode(y=alt.value(0), text="label:N")
        style: dict[str, Any] = {"baseline": "bottom", "dy": -4 - LABEL * n}
        style |= {"fontSize": 11, "color": colour}
        if width < ROOMY:  # from the edge: the words are longer than either side of the rule
            told, style = told.encode(x=alt.value(4 - left)), {**style, "align": "left"}
        layers.append(told.mark_text(**style))
    return layer(*layers).properties(width=plot_width(width, left), height=_HEIGHT)


def _below(rows: Rows, left: int, width: int) -> Chart:
    plot = named_rows([row["label"] for row in rows], _ROW, left, width)
    kinds = ["price", "market", "mean", "share"]
    colours = alt.Scale(domain=kinds, range=[INK, PURPLE, BLUE, GREEN])
    title = wrapped(say("figure.price.axis.abnormal"), plot.width)
    axis = alt.Axis(title=title, tickCount=8 if width > ROOMY else 5, format="d")
    x = alt.X("low:Q", axis=axis, scale=alt.Scale(nice=False, padding=_NUMBER))
    colour = alt.Color("kind:N", scale=colours, legend=None)
    base = alt.Chart(data(rows)).encode(y=plot.y, color=colour)
    nothing = alt.Chart(data([{"value": 0}])).mark_rule(color=MUTED, strokeDash=[4, 3], size=1.5)
    text = base.encode(x=alt.X("high:Q"), text=alt.Text("value:Q", format="+.1f"))
    layers = [
        nothing.encode(x="value:Q"),
        *plot.labels,
        base.mark_rule(size=2.4, opacity=0.75, yOffset=plot.below).encode(x=x, x2="high:Q"),
        base.mark_point(filled=True, size=56, opacity=1, yOffset=plot.below).encode(
            x=alt.X("value:Q", axis=axis)
        ),
        haloed(text, align="left", dx=6, dy=plot.below, fontSize=11),
    ]
    return layer(*layers).properties(width=plot.width, height=plot.height)
