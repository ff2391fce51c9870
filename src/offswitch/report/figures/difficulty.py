"""The figure of `offswitch difficulty`: difficulty so far, and the fan of what it may be."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import altair as alt
import numpy as np
from numpy.typing import NDArray

from offswitch.assessment.difficulty import Difficulty
from offswitch.bitcoin.forecast import Forecast
from offswitch.bitcoin.retarget import difficulty_from_bits
from offswitch.report.difficulty import ends, middle, minute, percent
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, haloed, plot_width
from offswitch.report.figures.theme import BLUE, INK, MUTED, ORANGE, RED
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import clock
from offswitch.text import clauses, date_text, say
from offswitch.timeline import from_seconds

_LEFT, _HEIGHT = 48, 300
_TRILLION = 1e12
#: Moments at which a fan is worked out, and epochs of the past that are drawn.
_MOMENTS, _PAST = 240, 4
_FAN = (0.05, 0.25, 0.5, 0.75, 0.95)
#: Columns of the quantiles of the fan.
_QUANTILES = ("low", "low50", "value", "high50", "high")


def difficulty_figure(found: Difficulty) -> Figure:
    """Return the figure of retargets and forecast."""
    first = found.forecast.retargets[0]
    change, when = middle(first)
    low, high = ends(first, 0.9)
    rows = [*_rows(found)]
    title = say(
        "figure.difficulty",
        change=percent(change),
        low=percent(low),
        high=percent(high),
        date=date_text(when, "%d %b %Y"),
    )
    said = {
        "event": found.under_event is not None,
        "projections": bool(found.projections),
        "came": bool(found.came),
    }
    shown = {
        name: say(f"figure.difficulty.note.{name}") if there else "" for name, there in said.items()
    }
    return Figure(
        name="difficulty",
        about=found.title,
        title=title,
        note=say("figure.difficulty.note", now=minute(found.now), **shown).strip(),
        alt=say("figure.difficulty.alt", title=title, list=clauses(_told(found))),
        rows=tuple(rows),
        sources=found.sources,
        draw=lambda width: _draw(rows, found.now, width),
    )


def _told(found: Difficulty) -> Iterator[str]:
    for row in found.forecast.retargets:
        change, when = middle(row)
        low, high = ends(row, 0.9)
        yield say(
            "figure.difficulty.alt.row",
            height=row.height,
            change=percent(change),
            low=percent(low),
            high=percent(high),
            date=clock(when),
        )


def _rows(found: Difficulty) -> Iterator[dict[str, Any]]:
    """Tidy data: past, fans, projections and what came, in trillions."""
    ids = " ".join(source.id for source in found.sources)
    known = found.known
    current = difficulty_from_bits(known.bits)

    def row(what: str, time: datetime, value: float, series: str) -> dict[str, Any]:
        return {
            "what": what,
            "time": time,
            "value": value / _TRILLION,
            "unit": "trillion",
            "series": series,
            "source": ids,
        }

    past = [r for r in found.chain.retargets if r.height <= known.height][-_PAST:]
    for retarget in past:
        yield row("past", retarget.time, retarget.difficulty, "observed")
    yield row("past", found.now, current, "observed")
    end = max(
        float(np.quantile(made.retargets[-1].time, 0.95))
        for made in (found.forecast, found.under_event or found.forecast)
    )
    moments = np.linspace(known.now, end + 4 * 86_400, _MOMENTS)
    for what, made in (("fan", found.forecast), ("event", found.under_event)):
        if made is not None:
            for moment, values in zip(moments, _fan(made, current, moments), strict=True):
                when = from_seconds(float(moment))
                told = dict(zip(_QUANTILES, (values / _TRILLION).tolist(), strict=True))
                yield {**row(what, when, float(values[2]), "modelled"), **told}
    for projection in found.projections:
        when = from_seconds(projection.time)
        yield row(projection.name, when, current * (1 + projection.change), "published")
    if found.came:
        yield row("came", found.now, current, "observed")
        for came in found.came:
            yield row("came", came.time, came.difficulty, "observed")
        last = min(found.chain.end, from_seconds(float(moments[-1])))
        yield row("came", max(last, found.came[-1].time), found.came[-1].difficulty, "observed")


def _fan(made: Forecast, current: float, moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """Quantiles of the difficulty in force at each moment, shape (M, 5)."""
    found = []
    for moment in moments:
        force = np.full(made.hashrate.size, current)
        for row in made.retargets:
            force = np.where(row.time <= moment, row.difficulty, force)
        found.append(np.quantile(force, _FAN))
    return np.array(found)


def _draw(rows: list[dict[str, Any]], now: datetime, width: int) -> Chart:
    def of(*what: str) -> alt.Chart:
        own: list[Mapping[str, Any]] = [row for row in rows if row["what"] in what]
        return alt.Chart(data(own))

    axis = alt.Axis(format="%d %b", grid=False, title=None, tickCount=8 if width > ROOMY else 4)
    x = alt.X("time:T", scale=alt.Scale(type="utc", nice=False), axis=axis)
    scale = alt.Scale(zero=False)
    title = alt.Axis(title=say("figure.difficulty.axis"), tickCount=6)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=title)

    fan, event = of("fan").encode(x=x), of("event").encode(x=x)
    crosses = of("naive_epoch", "mempool_space", "mempool_space_2024").encode(x=x, y=y("value"))
    mark = alt.Chart(data([{"time": now, "label": say("figure.difficulty.now")}])).encode(x=x)
    layers: list[Chart] = [
        fan.mark_area(color=BLUE, opacity=0.16).encode(y=y("low"), y2="high:Q"),
        fan.mark_area(color=BLUE, opacity=0.25).encode(y=y("low50"), y2="high50:Q"),
        fan.mark_line(color=BLUE, strokeWidth=2).encode(y=y("value")),
        *(
            event.mark_line(color=ORANGE, strokeWidth=size, strokeDash=dash).encode(y=y(field))
            for field, size, dash in (
                ("low", 1.2, [4, 3]),
                ("value", 2, [1, 0]),
                ("high", 1.2, [4, 3]),
            )
        ),
        mark.mark_rule(color=MUTED, strokeDash=[2, 3]),
        haloed(
            mark.encode(text="label:N", y=alt.value(8)),
            align="right" if width > ROOMY else "left",
            dx=-5 if width > ROOMY else 5,
            color=MUTED,
            fontSize=11,
        ),
        of("past", "came")
        .mark_line(interpolate="step-after", color=INK, strokeWidth=1.6)
        .encode(x=x, y=y("value"), detail="what:N"),
        crosses.mark_point(shape="cross", color=RED, size=70, angle=45, filled=True, opacity=1),
    ]
    return layer(*layers).properties(width=plot_width(width, _LEFT), height=_HEIGHT)
