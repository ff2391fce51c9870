"""Hashrate day by day around the cut, with its noise."""

import math
from datetime import datetime, timedelta
from typing import Any

import altair as alt

from offswitch.assessment import Assessment
from offswitch.assessment.daily import Daily, Day
from offswitch.report.figures.figure import Chart, Figure, data
from offswitch.report.figures.marks import haloed, plot_width
from offswitch.report.figures.theme import BLUE, MUTED, ORANGE, RED
from offswitch.text import say
from offswitch.timeline import Interval

_LEFT = 48
_HEIGHT = 250


def daily(found: Assessment) -> Figure | None:
    """Return the figure, or None where there are no blocks."""
    part = found.hashrate
    if part is None or part.daily is None:
        return None
    shown, claimed = part.daily, part.claimed_change
    rows = _rows(shown)
    steady = shown.steady
    outside = [d for d in shown.days if not steady.p05 <= d.level.p50 <= steady.p95]
    off = Interval(datetime.fromisoformat(part.cut), found.network.stable_return)
    return Figure(
        name="hashrate-by-day",
        title=say("figure.daily"),
        note=_note(shown, claimed, off),
        alt=say(
            "figure.daily.alt",
            days=len(shown.days),
            low=min(d.level.p50 for d in shown.days),
            high=max(d.level.p50 for d in shown.days),
            band_low=steady.p05,
            band_high=steady.p95,
            outside=len(outside),
            lowest=f"{_lowest(shown).window.start:%d %b}",
        ),
        rows=tuple(rows),
        sources=tuple(found.case.sources[id] for id in steady.sources),
        draw=lambda width: _draw(rows, shown, found, width),
    )


def _note(shown: Daily, claimed: float, off: Interval) -> str:
    steady, lowest = shown.steady, _lowest(shown)
    said = [say("figure.daily.note", noise=(steady.p95 - steady.p05) / 2 / steady.p50)]
    if steady.p05 <= steady.p50 * (1 + claimed) <= steady.p95:
        said.append(say("figure.daily.hidden", claimed=claimed))
    if not lowest.window.overlaps(off):
        day = f"{lowest.window.start:%d %b}"
        said.append(say("figure.daily.lowest", day=day, blocks=lowest.blocks))
    return " ".join(said)


def _lowest(shown: Daily) -> Day:
    return min(shown.days, key=lambda day: day.level.p50)


def _rows(shown: Daily) -> list[dict[str, Any]]:
    return [
        {
            "start": day.window.start,
            "end": day.window.end,
            "middle": day.window.start + timedelta(hours=12),
            "blocks": day.blocks,
            "value": day.level.p50,
            "low": day.level.p05,
            "high": day.level.p95,
            "steady_low": shown.steady.p05,
            "steady": shown.steady.p50,
            "steady_high": shown.steady.p95,
            "unit": "EH/s",
            "series": "observed",
            "source": " ".join(shown.steady.sources),
        }
        for day in shown.days
    ]


def _draw(rows: list[dict[str, Any]], shown: Daily, found: Assessment, width: int) -> Chart:
    network, part = found.network, found.hashrate
    assert part is not None
    steady, claimed = shown.steady.p50, part.claimed_change
    low = math.floor(min(row["low"] for row in rows) / 20) * 20
    high = math.ceil(max(row["high"] for row in rows) / 20) * 20
    scale = alt.Scale(domain=[low, high], nice=False)
    axis = alt.Axis(title=None, minExtent=_LEFT - 4, tickCount=6)
    days = alt.Axis(format="%d %b", title=None, grid=False, tickCount=8 if width > 500 else 4)
    x = alt.X("start:T", scale=alt.Scale(type="utc", nice=False), axis=days)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=axis)

    off: list[dict[str, Any]] = [
        {
            "start": datetime.fromisoformat(part.cut),
            "end": network.stable_return,
            "level": steady * (1 + claimed),
            "label": say("figure.daily.claimed", claimed=claimed),
        }
    ]
    band = [
        {
            "start": shown.days[0].window.start,
            "end": shown.days[-1].window.end,
            "low": shown.steady.p05,
            "high": shown.steady.p95,
            "level": steady,
        }
    ]
    cut, even = alt.Chart(data(off)), alt.Chart(data(band))
    base = alt.Chart(data(rows))
    made = alt.layer(
        cut.mark_rect(color=RED, opacity=0.1).encode(x=x, x2="end:T"),
        even.mark_rect(color=MUTED, opacity=0.16).encode(x=x, x2="end:T", y=y("low"), y2="high:Q"),
        even.mark_rule(color=MUTED, strokeDash=[4, 3]).encode(x=x, x2="end:T", y=y("level")),
        base.mark_rule(color=BLUE, size=1.6, opacity=0.7).encode(
            x="middle:T", y=y("low"), y2="high:Q"
        ),
        base.mark_circle(color=BLUE, size=52, opacity=1).encode(x="middle:T", y=y("value")),
        cut.mark_rule(color=ORANGE, size=2.5).encode(x=x, x2="end:T", y=y("level")),
        haloed(
            cut.encode(x=x, y=y("level"), text="label:N"),
            color=ORANGE,
            align="left",
            baseline="top",
            dy=5,
            fontSize=12,
            fontWeight="bold",
        ),
    )
    return made.properties(width=plot_width(width, _LEFT), height=_HEIGHT)
