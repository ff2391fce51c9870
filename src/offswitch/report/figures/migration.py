"""Figure of migration: a country's share on the map and foretold, and where what left has gone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import altair as alt

from offswitch import places
from offswitch.assessment.migration import Migration
from offswitch.assessment.migration_scenarios import BOTH, NONE
from offswitch.bitcoin.migration_forecast import ARRIVED
from offswitch.provenance import union
from offswitch.reference.migration import CUT, OTHER, SOURCE
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import (
    LETTER,
    ROOMY,
    end_labels,
    haloed,
    label_room,
    plot_width,
    row_axis,
    row_labels,
    wrapped,
)
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.text import clauses, number, say

#: Scenarios that are drawn: the cut alone lies upon no shock, and rationing upon both.
DRAWN = {NONE: MUTED, CUT: BLUE, BOTH: ORANGE}
#: Destinations that have a bar.
_BARS = 6
#: Days between two diamonds whose figures would run into each other.
_CLOSE = 200
_LEFT, _HEIGHT, _ROW = 46, 300, 40
#: Width of the title of an upright axis, beyond its labels.
_TITLE = 12

Rows = Sequence[Mapping[str, Any]]


def migration_figure(found: Migration) -> Figure:
    """Return the figure of a study."""
    history, later, paths, where = _history(found), _later(found), _paths(found), _where(found)
    place, last = places.name(found.place), found.scenarios[0].months[-1]
    used = union(
        found.share.sources,
        [row["source"] for row in (*history, *later)],
    )
    ends = [(one, one.share[-1]) for one in found.scenarios if one.name in DRAWN]
    return Figure(
        name="migration",
        about=found.case.title,
        title=say("figure.migration", place=place, month=found.known.month),
        note=" ".join(_note(found)),
        alt=say(
            "figure.migration.alt",
            place=place,
            share=100 * found.share.p50,
            month=found.known.month,
            last=last,
            scenarios=clauses(
                say(
                    "figure.migration.alt.scenario",
                    name=_name(one.name, found),
                    low=100 * share[0],
                    middle=100 * share[1],
                    high=100 * share[2],
                )
                for one, share in ends
            ),
            first=where[0]["label"],
        ),
        rows=(*history, *later, *paths, *where),
        sources=tuple(source for source in found.sources if source.id in used),
        draw=lambda width: _draw(found, history, later, paths, where, width),
    )


def _name(name: str, found: Migration) -> str:
    return say(f"migration.scenario.{name}", hours=found.hours_off)


def _middle(month: str) -> datetime:
    return datetime(int(month[:4]), int(month[5:7]), 15, tzinfo=UTC)


def _note(found: Migration) -> Iterator[str]:
    yield say("figure.migration.note", after=min(ARRIVED, len(found.scenarios[0].months)))
    if found.later:
        yield say("figure.migration.note.later")
    if found.own_hours:
        yield say("figure.migration.hours", series=say(f"figure.series.{found.case.series}"))


def _row(what: str, label: str, month: str, values: Sequence[float], source: str) -> dict[str, Any]:
    low, middle, high = values if len(values) == 3 else (None, values[0], None)
    return {
        "what": what,
        "label": label,
        "time": _middle(month) if month else None,
        "low": low,
        "value": middle,
        "high": high,
        "unit": "percent",
        "series": "published" if source else "modelled",
        "source": source or SOURCE,
    }


def _history(found: Migration) -> list[dict[str, Any]]:
    label = say("figure.migration.map")
    return [_row("map", label, row.month, [row.share_percent], row.source) for row in found.history]


def _later(found: Migration) -> list[dict[str, Any]]:
    label = say("figure.migration.later")
    return [
        _row("later", label, row.month, [row.figure.value], row.figure.source)
        for row in found.later
    ]


def _paths(found: Migration) -> list[dict[str, Any]]:
    """Month by month, from what ran there at the start."""
    start = [100 * value for value in (found.share.p05, found.share.p50, found.share.p95)]
    rows = []
    for one in found.scenarios:
        if one.name in DRAWN:
            name = _name(one.name, found)
            rows.append({**_row("path", name, found.known.month, start, ""), "scenario": one.name})
            rows += [
                {
                    **_row("path", name, month, [100 * value for value in share], ""),
                    "scenario": one.name,
                }
                for month, share in zip(one.months, one.share, strict=True)
            ]
    return rows


def _where(found: Migration) -> list[dict[str, Any]]:
    return [
        _row(
            "destination",
            say("migration.where.other") if country == OTHER else places.name(country),
            "",
            [100 * part.p05, 100 * part.p50, 100 * part.p95],
            "",
        )
        for country, part in found.scenario(BOTH).destinations[:_BARS]
    ]


def _draw(
    found: Migration, history: Rows, later: Rows, paths: Rows, where: Rows, width: int
) -> Chart:
    above = _through_time(found, history, later, paths, width)
    return vconcat(above, _destinations(where, width), spacing=30)


def _through_time(found: Migration, history: Rows, later: Rows, paths: Rows, width: int) -> Chart:
    axis = alt.Axis(title=None, format="%Y", grid=False, tickCount=6, labelFlush=6)
    scale = alt.Scale(type="utc", nice=False, padding=22)
    x = alt.X("time:T", axis=axis, scale=scale)
    top = max(
        *(row["value"] for row in (*history, *paths)),
        *(row["high"] for row in paths if row["scenario"] == BOTH),
    )
    title = alt.Axis(title=say("figure.migration.share"), minExtent=_LEFT - 4, tickCount=6)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=title, scale=alt.Scale(domain=[0, 1.35 * top], nice=False))

    inner = plot_width(width, _LEFT + _TITLE)
    names = {_name(name, found): colour for name, colour in DRAWN.items()}
    legend = alt.Legend(title=None, columns=1, symbolOpacity=1)
    colour = alt.Color(
        "label:N",
        scale=alt.Scale(domain=list(names), range=list(names.values())),
        legend=None if width > ROOMY else legend,
    )
    lines = alt.Chart(data(paths)).encode(x=x)
    banded = alt.Chart(data([row for row in paths if row["scenario"] != NONE])).encode(x=x)
    none = alt.Chart(data([row for row in paths if row["scenario"] == NONE])).encode(x=x)
    edge: dict[str, Any] = {"strokeWidth": 1, "strokeDash": [4, 3], "clip": True, "color": MUTED}
    event = alt.Chart(data([{"time": _middle(found.scenarios[0].months[0])}])).encode(x=x)
    layers: list[Any] = [
        banded.mark_area(opacity=0.16, clip=True).encode(y=y("low"), y2="high:Q", color=colour),
        none.mark_line(**edge).encode(y=y("low")),
        none.mark_line(**edge).encode(y=y("high")),
        lines.mark_line(strokeWidth=2.2, clip=True).encode(y=y("value"), color=colour),
    ]
    if width > ROOMY:
        last = {row["label"]: {**row, "colour": names[row["label"]]} for row in paths}
        layers.append(end_labels([*last.values()], x, y("value"), _HEIGHT / (1.35 * top)))
        inner -= _beyond([*history, *later], paths, inner)
    if found.unseen is not None:
        layers.append(event.mark_rule(color=RED, strokeDash=[4, 3], size=1.4))
        layers.append(
            haloed(
                event.encode(y=alt.value(8), text=alt.value(say("figure.migration.cut"))),
                align="left",
                dx=5,
                color=RED,
                fontSize=12,
            )
        )
    if history:
        dots = alt.Chart(data(history)).encode(x=x, y=y("value"))
        layers.append(dots.mark_circle(color=INK, size=46, opacity=1))
    if later:
        marks = alt.Chart(data(later)).encode(x=x, y=y("value"))
        layers.append(
            marks.mark_point(shape="diamond", filled=True, color=GREEN, size=90, opacity=1)
        )
        layers += [_told(row, later[:place], x, y) for place, row in enumerate(later)]
    made = layer(*layers)
    return made.properties(width=inner, height=_HEIGHT)


def _beyond(marks: Rows, paths: Rows, inner: int) -> int:
    """Pixels that the names of the paths need beyond the last mark."""
    times = [row["time"] for row in (*marks, *paths)]
    end = max(row["time"] for row in paths)
    free = inner * (max(times) - end) / (max(times) - min(times))
    return max(0, int(LETTER * max(len(row["label"]) for row in paths) + 10 - free))


def _told(row: Mapping[str, Any], before: Rows, x: alt.X, y: Callable[[str], alt.Y]) -> Chart:
    """Return the figure of a diamond: to its left, or above where one close by stands there."""
    above = any((row["time"] - other["time"]).days < _CLOSE for other in before)
    told = alt.Chart(data([{**row, "text": say("percent", number=number(row["value"], ".3g"))}]))
    return haloed(
        told.encode(x=x, y=y("value"), text="text:N"),
        align="right",
        baseline="bottom" if above else "middle",
        dx=12 if above else -10,
        dy=-8 if above else 0,
        color=GREEN,
        fontSize=12,
    )


def _destinations(rows: Rows, width: int) -> Chart:
    order = [row["label"] for row in rows]
    inner = plot_width(width, _LEFT + _TITLE)
    room = label_room(order, inner)
    height, below = _ROW + room, 9 + room / 2
    axis = alt.Axis(title=wrapped(say("figure.migration.where"), inner), tickCount=5)
    base = alt.Chart(data(rows)).encode(y=row_axis(order))
    scale = alt.Scale(domainMin=0, nice=True)
    made = layer(
        row_labels(order, height, inner),
        base.mark_rule(size=5, opacity=0.3, color=ORANGE, yOffset=below).encode(
            x=alt.X("low:Q", axis=axis, scale=scale), x2="high:Q"
        ),
        base.mark_circle(size=56, opacity=1, color=ORANGE, yOffset=below).encode(
            x=alt.X("value:Q", axis=axis, scale=scale)
        ),
    )
    return made.properties(width=inner, height=height * len(order))
