"""Hashrate day by day around the cut, with its noise."""

import math
from datetime import datetime, timedelta
from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.assessment.result import HashratePart
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, haloed, plot_width
from offswitch.report.figures.theme import BLUE, MUTED, ORANGE, RED
from offswitch.report.figures.together import Chart, layer
from offswitch.report.section import signed
from offswitch.text import date_text, say

_LEFT = 48
_HEIGHT = 250


def daily(found: Assessment) -> Figure | None:
    """Return the figure, or None where there are no blocks."""
    part = found.hashrate
    if part is None or part.daily is None or found.case.bitcoin is None:
        return None
    shown = part.daily
    rows = [*_days(part), *_others(found, part)]
    steady, lowest = shown.steady, shown.lowest
    ids = dict.fromkeys(id for row in rows for id in row["source"].split())
    return Figure(
        name="hashrate-by-day",
        about=found.case.title,
        title=say("figure.daily"),
        note=_note(found, part),
        alt=say(
            "figure.daily.alt",
            days=len(shown.days),
            low=min(d.level.p50 for d in shown.days),
            high=max(d.level.p50 for d in shown.days),
            band_low=steady.p05,
            band_high=steady.p95,
            outside=len(shown.outside),
            lowest=date_text(lowest.window.start, "%d %b"),
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in ids),
        draw=lambda width: _draw(rows, _claimed(part), width),
    )


def _note(found: Assessment, part: HashratePart) -> str:
    shown = part.daily
    assert shown is not None
    off = say(f"figure.series.{found.case.series}")
    said = [say("figure.daily.note", noise=shown.noise, series=off)]
    if part.claimed_change is not None and shown.hides(part.claimed_change):
        said.append(say("figure.daily.hidden", claimed=_claimed(part)))
    lowest = shown.lowest
    cut = datetime.fromisoformat(part.cut)
    if lowest.window.end <= cut or lowest.window.start >= found.network.stable_return:
        day = date_text(lowest.window.start, "%d %b")
        said.append(say("figure.daily.lowest", day=day, blocks=lowest.blocks))
    return " ".join(said)


def _claimed(part: HashratePart) -> str:
    return "" if part.claimed_change is None else signed(part.claimed_change)


def _days(part: HashratePart) -> list[dict[str, Any]]:
    shown = part.daily
    assert shown is not None
    return [
        {
            "what": "day",
            "start": day.window.start,
            "end": day.window.end,
            "blocks": day.blocks,
            "value": day.level.p50,
            "low": day.level.p05,
            "high": day.level.p95,
            "unit": "EH/s",
            "series": "observed",
            "source": " ".join(shown.steady.sources),
        }
        for day in shown.days
    ]


def _others(found: Assessment, part: HashratePart) -> list[dict[str, Any]]:
    """The scatter of a steady day, and while the network was off the level that was claimed."""
    shown = part.daily
    assert shown is not None
    steady = shown.steady
    claimed = part.claimed_change
    level = None if claimed is None else steady.p50 * (1 + claimed)
    common = {"blocks": None, "unit": "EH/s", "source": " ".join(steady.sources)}
    return [
        {
            "what": "steady",
            "start": shown.days[0].window.start,
            "end": shown.days[-1].window.end,
            "value": steady.p50,
            "low": steady.p05,
            "high": steady.p95,
            "series": "observed",
            **common,
        },
        {
            "what": "claimed",
            "start": datetime.fromisoformat(part.cut),
            "end": found.network.stable_return,
            "value": level,
            "low": None,
            "high": None,
            "series": found.case.series,
            **common,
        },
    ]


def _draw(rows: list[dict[str, Any]], claimed: str, width: int) -> Chart:
    def of(what: str) -> alt.Chart:
        return alt.Chart(data([row for row in rows if row["what"] == what]))

    ends = [row[k] for row in rows for k in ("low", "value", "high") if row[k] is not None]
    domain = [math.floor(min(ends) / 20) * 20, math.ceil(max(ends) / 20) * 20]
    scale = alt.Scale(domain=domain, nice=False)
    axis = alt.Axis(title=say("figure.daily.axis"), minExtent=_LEFT - 18, tickCount=6)
    days = alt.Axis(format="%d %b", title=None, grid=False, tickCount=8 if width > ROOMY else 4)
    x = alt.X("start:T", scale=alt.Scale(type="utc", nice=False), axis=days)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=axis)

    off, even = of("claimed").encode(x=x, x2="end:T"), of("steady").encode(x=x, x2="end:T")
    noon = [
        {**row, "start": row["start"] + timedelta(hours=12)} for row in rows if row["what"] == "day"
    ]
    base = alt.Chart(data(noon)).encode(x=x)
    words = say("figure.daily.claimed", claimed=claimed) if width > ROOMY else claimed
    told = of("claimed").encode(x=alt.X("end:T"), y=y("value"), text=alt.value(words))
    label: dict[str, Any] = {"align": "left", "dx": 5, "fontSize": 12, "fontWeight": "bold"}
    stated = [
        haloed(told, color=ORANGE, **label),
        off.mark_rule(color=ORANGE, size=2.5).encode(y=y("value")),
    ]
    made = layer(
        off.mark_rect(color=RED, opacity=0.1),
        off.mark_rect(color=RED).encode(y=alt.value(0), y2=alt.value(4)),
        even.mark_rect(color=MUTED, opacity=0.18).encode(y=y("low"), y2="high:Q"),
        even.mark_rule(color=MUTED, size=0.8).encode(y=y("low")),
        even.mark_rule(color=MUTED, size=0.8).encode(y=y("high")),
        even.mark_rule(color=MUTED, strokeDash=[4, 3]).encode(y=y("value")),
        *(stated if claimed else ()),
        base.mark_rule(color=BLUE, size=1.6, opacity=0.8).encode(y=y("low"), y2="high:Q"),
        base.mark_circle(color=BLUE, size=52, opacity=1).encode(y=y("value")),
    )
    return made.properties(width=plot_width(width, _LEFT), height=_HEIGHT)
