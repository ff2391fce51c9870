"""Series one above the other, each with what was expected, what was found in it, and why."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import altair as alt

from offswitch.report.figures.figure import data
from offswitch.report.figures.marks import RIGHT, ROOMY, scaled_labels
from offswitch.report.figures.theme import BLUE, INK, LINE, MUTED, ORANGE, PAPER, PURPLE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.timeline import hours_between

#: Sizes in pixels; `BESIDE` is what words take that stand right of a panel.
LEFT, GAP, STRIP, BAR, BESIDE = 74, 16, 12, 4, 264
#: Letters in a line of the words of a panel, and its height.
WORDS, LINE_HEIGHT = 44, 14

#: What was found, and how it is coloured: an outage, one in doubt, a loss taken for normal.
FOUND = {"outage": RED, "doubtful": ORANGE, "settled": PURPLE}
#: Of these the bar is hollow, for readers who see few colours.
HOLLOW = ("doubtful",)
#: What another series of the same place showed meanwhile: inside and outline.
SIGNS = {"saw": (RED, RED), "silent": (PAPER, MUTED), "unobserved": (LINE, LINE)}

#: Points of a panel beyond which its lines are thin, and what was found is shaded more.
_DENSE = 400
#: Height of a panel over the greatest value in it; what was expected may go on beyond.
_ROOM = 1.15
#: Hours between the ticks of the axis of time, and pixels that a tick takes at least.
_TICKS = (1, 3, 6, 12, 24, 48, 96, 168, 336, 672, 2016)
_TICK = 62

_SMALL: dict[str, Any] = {"baseline": "top", "fontSize": 11, "lineHeight": LINE_HEIGHT}

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Panel:
    """One series.

    Parameters
    ----------
    title, unit
        Above it, and beside its axis.
    level
        Rows of `time`, `value`, `expected`, `low` and `high`.
    found
        Rows of `start`, `end` and `found`, one of `FOUND`.
    signs
        Rows of `start`, `end`, `signal` and `sign`, one of `SIGNS`; drawn below it.
    words
        Lines beside it, or below where there is no room.
    """

    title: str
    unit: str
    level: Rows
    found: Rows
    signs: Rows
    words: Sequence[str]


def panel_height(count: int) -> int:
    """Height of each of so many panels: few have more room."""
    return {1: 210, 2: 160}.get(count, 122)


def draw_panels(panels: Sequence[Panel], span: tuple[datetime, datetime], width: int) -> Chart:
    """Draw panels over one axis of time."""
    beside = width > ROOMY
    inner = width - LEFT - (BESIDE if beside else 2 * RIGHT)
    made: list[Chart] = []
    height = panel_height(len(panels))
    for place, panel in enumerate(panels):
        last = place == len(panels) - 1
        labels = _Axis(span, inner, labels=(last and not panel.signs) or not beside)
        made.append(_series(panel, labels, height, beside=beside))
        if panel.signs:
            made.append(_strip(panel.signs, _Axis(span, inner, labels=last)))
        if panel.words and not beside:
            made.append(_below(panel.words, inner))
    chart = vconcat(*made, spacing=GAP).resolve_scale(x="independent", color="independent")
    return chart


class _Axis(NamedTuple):
    """The axis of time: what it spans, its pixels, and whether it has labels."""

    span: tuple[datetime, datetime]
    width: int
    labels: bool

    def of(self, field: str) -> alt.X:
        """Return it for a field."""
        hours, most = hours_between(*self.span), max(2, self.width // _TICK)
        size = next((size for size in _TICKS if hours / size <= most), _TICKS[-1])
        first, last = (when.timestamp() for when in self.span)
        each = 3600 * size
        axis = alt.Axis(
            format="%d %b" if size >= 24 else "%d %b %H:%M",
            # Counted by days from the epoch: those of Vega begin anew with each month.
            values=[1000 * each * n for n in range(math.ceil(first / each), int(last // each) + 1)],
            grid=False,
            labels=self.labels,
            ticks=self.labels,
            title=None,
        )
        scale = alt.Scale(type="utc", nice=False, domain=[1000 * first, 1000 * last])
        return alt.X(f"{field}:T", scale=scale, axis=axis)


def _series(panel: Panel, time: _Axis, height: int, *, beside: bool) -> Chart:
    level = alt.Chart(data(panel.level)).encode(x=time.of("time"))
    shape: Any = {"interpolate": "step-after", "clip": True}
    dense = len(panel.level) > _DENSE
    dash: Any = {"strokeWidth": 0.6} if dense else {"strokeWidth": 1, "strokeDash": [4, 2]}
    top = _ROOM * max((row["value"] or 0 for row in panel.level), default=0) or 1
    axis = alt.Axis(title=panel.unit, labelExpr=scaled_labels(), tickCount=4, minExtent=LEFT - 24)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=axis, scale=alt.Scale(domain=[0, top], nice=False))

    layers = [
        *_found(panel.found, time, height, opacity=0.3 if dense else 0.13),
        level.mark_area(color=MUTED, opacity=0.22, **shape).encode(y=y("low"), y2="high:Q"),
        level.mark_line(color=MUTED, **dash, **shape).encode(y=y("expected")),
        level.mark_line(color=BLUE, strokeWidth=0.7 if dense else 1.4, **shape).encode(
            y=y("value")
        ),
        _words([panel.title], x=0, y=0, baseline="bottom", dy=-5, fontSize=12, fontWeight="bold"),
    ]
    if beside:
        layers.append(_words(panel.words, x=time.width + 14, y=-10, **_SMALL))
    return layer(*layers).properties(width=time.width, height=height)


def _below(words: Sequence[str], inner: int) -> Chart:
    """Return words as a line of the column of panels, from its left edge."""
    told = layer(_words(words, x=8 - LEFT, y=0, **_SMALL))
    return told.properties(width=inner, height=LINE_HEIGHT * len(words))


def _found(rows: Rows, time: _Axis, height: int, *, opacity: float) -> Iterator[alt.Chart]:
    """Shade what was found; its bar at the head is wide enough to be seen, however short it is."""
    for kind, colour in FOUND.items():
        own = [row for row in rows if row["found"] == kind]
        if own:
            marks = alt.Chart(data(own)).encode(x=time.of("start"), x2="end:T")
            shade = marks.mark_rect(color=colour, opacity=opacity)
            yield shade.encode(y=alt.value(0), y2=alt.value(height))
            inside = PAPER if kind in HOLLOW else colour
            bar = marks.mark_rect(color=inside, stroke=colour, strokeWidth=1)
            yield bar.encode(y=alt.value(0), y2=alt.value(BAR))


def _strip(rows: Rows, time: _Axis) -> Chart:
    """Return one line a signal: what it showed while the place was out."""
    signals = list(dict.fromkeys(row["signal"] for row in rows))
    axis = alt.Axis(title=None, minExtent=LEFT, domain=False, ticks=False, labelFontSize=11)
    inside, outline = (
        alt.Scale(domain=list(SIGNS), range=list(colours))
        for colours in zip(*SIGNS.values(), strict=True)
    )
    chart = alt.Chart(data(rows)).mark_rect(strokeWidth=1)
    strip: Chart = chart.encode(
        x=time.of("start"),
        x2="end:T",
        y=alt.Y("signal:N", sort=signals, axis=axis, scale=alt.Scale(paddingInner=0.3)),
        color=alt.Color("sign:N", scale=inside, legend=None),
        stroke=alt.Stroke("sign:N", scale=outline, legend=None),
    ).properties(width=time.width, height=STRIP * len(signals))
    return strip


def _words(lines: Sequence[str], *, x: float, y: float, **style: Any) -> alt.Chart:
    text = alt.Chart(data([{}])).mark_text(align="left", color=INK, x=x, y=y, **style)
    worded: alt.Chart = text.encode(text=alt.value(list(lines)))
    return worded
