"""The figure of `offswitch hashrate`: hashrate through time, and an event's change by baseline."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import altair as alt

from offswitch.assessment.hashrate import HashrateStudy
from offswitch.assessment.hashrate_event import AVERAGED
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LETTER,
    ROOMY,
    columns,
    end_labels,
    offset_axis,
    placed,
    plot_width,
    row_axis,
    row_labels,
    rules,
    wrapped,
)
from offswitch.report.figures.theme import BLUE, INK, MUTED, ORANGE, RED, SERIES
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.report.hashrate import UNITS, unit_of
from offswitch.report.section import signed
from offswitch.text import date_text, number, say
from offswitch.timeline import from_seconds

_LEFT = 48
_HEIGHT = 260
_ROW = 74
#: Days up to which the axis gives hours too.
SHORT = 9
_SHAPES = ("circle", "square", "diamond", "triangle-up", "cross")

Rows = Sequence[Mapping[str, Any]]


def hashrate_figure(study: HashrateStudy) -> Figure:
    """Return the figure of a study."""
    unit = unit_of(study)
    level, days, changes = _level(study, unit), _days(study, unit), _changes(study)
    event = study.event
    title = say("figure.hashrate.plain", end=date_text(study.end, "%d %b %Y"))
    week = " " + say("figure.hashrate.marks.week") if any(row["week"] for row in days) else ""
    note = [say("figure.hashrate.marks", week=week)]
    if event is not None:
        whole = study.changes[-1]
        title = say(
            "figure.hashrate" if event.until else "figure.hashrate.open",
            at=date_text(event.at, "%d %b %Y"),
            change=say("percent", number=number(100 * whole.p50, "+.1f")),
            low=number(100 * whole.p05, "+.1f"),
            high=number(100 * whole.p95, "+.1f"),
        )
        key = f"figure.hashrate.off{'' if study.series else '_given'}"
        series = say(f"figure.series.{study.series}") if study.series else ""
        note.append(say(key, series=series))
    return Figure(
        name="hashrate",
        about=study.title,
        title=title,
        note=" ".join(note),
        alt=say(
            "figure.hashrate.alt",
            start=date_text(level[0]["time"], "%d %b %Y"),
            end=date_text(level[-1]["time"], "%d %b %Y"),
            unit=unit,
            low=min((row["value"] for row in days), default=0.0),
            high=max((row["value"] for row in days), default=0.0),
            first=level[0]["smoothed"],
            last=level[-1]["smoothed"],
            verdict=" ".join(map(str, study.verdict)),
        ),
        rows=tuple(
            {**row, "source": " ".join(study.drawn) or study.title}
            for row in (*days, *level, *changes)
        ),
        sources=tuple(source for source in study.sources if source.id in study.drawn),
        draw=lambda width: _draw(study, level, days, changes, width),
    )


def _level(study: HashrateStudy, unit: str) -> list[dict[str, Any]]:
    through, size = study.posterior, UNITS[unit]
    return [
        {
            "what": "posterior",
            "time": from_seconds(float(when)),
            "filtered": float(through.filtered.p50[n]) / size,
            "smoothed": float(through.smoothed.p50[n]) / size,
            "low": float(through.smoothed.p05[n]) / size,
            "high": float(through.smoothed.p95[n]) / size,
            "unit": unit,
            "series": "modelled",
        }
        for n, when in enumerate(through.times)
    ]


def _days(study: HashrateStudy, unit: str) -> list[dict[str, Any]]:
    size = UNITS[unit]
    return [
        {
            "what": "day",
            "time": day.start + timedelta(hours=12),
            "end": day.start + timedelta(days=1),
            "value": day.count.ehs.p50 / size,
            "week": None if day.week is None else day.week / size,
            "blocks": day.count.blocks,
            "unit": unit,
            "series": "observed",
        }
        for day in study.days
    ]


def _changes(study: HashrateStudy) -> list[dict[str, Any]]:
    """Rows of change, the longest window last; each window is a band, each baseline a mark."""
    closed = study.event is not None and study.event.until is not None
    whole = say("figure.hashrate.row_all" if closed else "figure.hashrate.row_all.open")
    return [
        {
            "what": "change",
            "label": whole if row.hours is None else say("figure.hashrate.row", hours=row.hours),
            "baseline": say(f"baseline.{row.baseline}"),
            "value": 100 * row.p50,
            "low": 100 * row.p05,
            "high": 100 * row.p95,
            "unit": "percent",
            "series": "modelled" if row.baseline == AVERAGED else "observed",
        }
        for row in sorted(
            study.changes,
            key=lambda row: (row.hours is None, row.hours or 0, row.baseline == AVERAGED),
        )
    ]


def _draw(study: HashrateStudy, level: Rows, days: Rows, changes: Rows, width: int) -> Chart:
    through = _through(study, level, days, width)
    if not changes:
        return through
    chart = vconcat(through, _change_panel(study, changes, width), spacing=26)
    made = chart.resolve_scale(x="independent", color="independent", shape="independent")
    return made


def _through(study: HashrateStudy, level: Rows, days: Rows, width: int) -> Chart:
    ends = [row[key] for row in level for key in ("low", "high", "filtered")]
    ends += [row["value"] for row in days]
    room = 0.04 * (max(ends) - min(ends))
    scale = alt.Scale(domain=[min(ends) - room, max(ends) + room], nice=False)
    axis = alt.Axis(title=level[0]["unit"], minExtent=_LEFT - 18, tickCount=6)
    days_shown = (level[-1]["time"] - level[0]["time"]).days
    form = "%d %b" if days_shown > SHORT else "%d %b %H:%M"
    dates = alt.Axis(format=form, title=None, grid=False, tickCount=8 if width > ROOMY else 4)

    def x(field: str = "time") -> alt.X:
        return alt.X(f"{field}:T", scale=alt.Scale(type="utc", nice=False), axis=dates)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=axis)

    line = alt.Chart(data(level)).encode(x=x())
    dots = alt.Chart(data(days))
    weeks = alt.Chart(data([row for row in days if row["week"] is not None]))
    layers = [
        *_off(study, level, x),
        line.mark_area(color=BLUE, opacity=0.16).encode(y=y("low"), y2="high:Q"),
        dots.mark_circle(size=34, opacity=0.9, color=MUTED).encode(x=x(), y=y("value")),
        weeks.mark_line(strokeWidth=1.6, strokeDash=[5, 3], color=ORANGE).encode(
            x=x("end"), y=y("week")
        ),
        line.mark_line(strokeWidth=1.2, color=INK).encode(y=y("filtered")),
        line.mark_line(strokeWidth=2.4, color=BLUE).encode(y=y("smoothed")),
    ]
    inner = plot_width(width, _LEFT)
    if width > ROOMY:
        named = _ends(level, days)
        inner -= int(LETTER * max(len(row["label"]) for row in named))
        pixels = _HEIGHT / (scale["domain"][1] - scale["domain"][0])
        layers.append(end_labels(named, x(), y("value"), pixels))
    return layer(*layers).properties(width=inner, height=_HEIGHT)


def _ends(level: Rows, days: Rows) -> list[dict[str, Any]]:
    """Where each line ends, and how it is called."""
    last, weeks = level[-1], [row["week"] for row in days if row["week"] is not None]
    ends = {
        "filtered": (INK, last["filtered"]),
        "smoothed": (BLUE, last["smoothed"]),
        "week": (ORANGE, weeks[-1] if weeks else None),
        "dots": (MUTED, days[-1]["value"] if days else None),
    }
    return [
        {
            "time": last["time"],
            "value": value,
            "colour": colour,
            "label": say(f"figure.hashrate.{name}"),
        }
        for name, (colour, value) in ends.items()
        if value is not None
    ]


def _off(study: HashrateStudy, level: Rows, x: Any) -> list[alt.Chart]:
    if study.event is None:
        return []
    until = study.event.until or level[-1]["time"]
    shade = alt.Chart(data([{"time": study.event.at, "end": until}])).encode(x=x(), x2="end:T")
    return [
        shade.mark_rect(color=RED, opacity=0.1),
        shade.mark_rect(color=RED).encode(y=alt.value(0), y2=alt.value(4)),
    ]


def _change_panel(study: HashrateStudy, rows: Rows, width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    names = list(dict.fromkeys(row["baseline"] for row in rows))
    inner = plot_width(width, _LEFT)
    title = wrapped(say("figure.hashrate.changes"), inner)
    axis = alt.Axis(title=title, tickCount=6 if width > ROOMY else 4)
    legend = alt.Legend(title=None, columns=columns(names, inner), offset=34)
    counted = len(names) - 1  # ours stands last, and keeps its mark and colour
    colours = alt.Scale(domain=names, range=[*[*SERIES[1:], MUTED][:counted], BLUE])
    shapes = alt.Scale(domain=names, range=[*_SHAPES[:counted], _SHAPES[-1]])
    base = alt.Chart(data(placed(rows, _ROW))).encode(
        y=row_axis(order),
        yOffset=offset_axis(_ROW),
        color=alt.Color("baseline:N", scale=colours, legend=legend, sort=names),
    )
    layers = [rules([{"value": 0, "label": say("hypothesis.none")}], INK, dash=(1, 0))]
    claimed = None if study.event is None else study.event.claimed
    if claimed is not None:
        label = say("figure.claimed", claimed=signed(claimed))
        layers.append(rules([{"value": 100 * claimed, "label": label}], RED, line=1))
    layers += [
        row_labels(order, _ROW, inner),
        base.mark_rule(size=2, opacity=0.75).encode(x=alt.X("low:Q", axis=axis), x2="high:Q"),
        base.mark_point(filled=True, size=52, opacity=1).encode(
            x=alt.X("value:Q", axis=axis),
            shape=alt.Shape("baseline:N", scale=shapes, legend=legend, sort=names),
        ),
    ]
    made = layer(*layers)
    return made.properties(width=inner, height=_ROW * len(order))
