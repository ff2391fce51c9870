"""The figure of `offswitch detect`: series, what was expected, what was found, and why."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from offswitch.assessment.detected import Detected
from offswitch.detect import Ensemble, Outage
from offswitch.detect.deliberate import Judgement
from offswitch.detect.findings import Findings
from offswitch.detect.signals import card
from offswitch.detect.stream import ENDINGS
from offswitch.detect.witnesses import Group
from offswitch.provenance import Source
from offswitch.report.detect import (
    headline,
    local_time,
    lost_hours,
    of_parts,
    place_name,
    signal_name,
    zone_of,
)
from offswitch.report.figures.figure import Figure, broken
from offswitch.report.figures.panels import (
    FOUND,
    GAP,
    LINE_HEIGHT,
    STRIP,
    WORDS,
    Panel,
    draw_panels,
    panel_height,
)
from offswitch.report.judgement import interval, judgement_line, reasons, share
from offswitch.report.section import clock
from offswitch.text import clauses, say
from offswitch.timeline import from_seconds

#: Panels at most, and points of one: a panel has fewer pixels than that.
MOST, POINTS = 6, 700
#: Of a Gaussian: intervals hold 90 %.
_NINETY = 1.645

Floats = NDArray[np.float64]
Row = tuple[Outage, Judgement | None]
Span = tuple[datetime, datetime]


class _Line(NamedTuple):
    """One series, shape (T,), at the Unix seconds of its bins, and what was found in it."""

    title: str
    unit: str
    times: Floats
    value: Floats
    expected: Floats
    low: Floats
    high: Floats
    found: list[dict[str, Any]]


class _Group(NamedTuple):
    """The series of one place, network and service: how to make them, and their outages."""

    lines: list[Callable[[], _Line]]
    outages: list[Row]


def detected_figure(found: Detected) -> Figure:
    """Return the figure of what was found; of many series, those that lost the most."""
    groups = [*(_of_case(found) if found.findings is None else _given(found, found.findings))]
    end = found.looked.end
    groups.sort(key=lambda group: -sum(lost_hours(outage, end) for outage, _ in group.outages))
    shown: list[tuple[list[_Line], list[Row]]] = []
    left = MOST
    for group in groups:
        made = [line() for line in group.lines[:left]]
        left -= len(made)
        if made:
            shown.append((made, group.outages))
    window = _window(found, shown)
    room = panel_height(MOST - left) + GAP
    panels = [
        panel for lines, outages in shown for panel in _panels(lines, outages, found, window, room)
    ]
    largest = [_heaviest(outages, found) for _, outages in shown if outages]
    title = say("figure.detect", title=headline(found), name=found.looked.title)
    return Figure(
        name="detect",
        about=found.looked.title,
        title=title,
        note=_note(found, panels, window),
        alt=say(
            "figure.detect.alt" if largest else "figure.detect.alt.none",
            title=title,
            panels=clauses(p.title for p in panels),
            start=clock(window[0]),
            end=clock(window[1]),
            list=clauses(largest),
        ),
        rows=tuple(row for panel in panels for row in _rows(panel, found)),
        sources=(
            Source("given", found.looked.name, found.looked.title, "", "", ""),
            *found.sources,
        ),
        draw=lambda width: draw_panels(panels, window, width),
    )


def _rows(panel: Panel, found: Detected) -> Iterator[dict[str, Any]]:
    """Tidy data of a panel: its series, what was found in it, and what signals showed."""
    looked = found.looked
    given = looked.series == "given"
    of = {"panel": panel.title, "source": looked.name}
    unit = {"unit": "as in the file" if given else "percent of normal"}
    for row in panel.level:
        yield {**of, "what": "level", **row, **unit, "series": "stated" if given else looked.series}
    for row in panel.found:
        yield {**of, "what": row["found"], **_times(row), **unit, "series": "modelled"}
    for row in panel.signs:
        what = f"{row['signal']}: {row['sign']}"
        yield {**of, "what": what, **_times(row), **unit, "series": "modelled"}


def _times(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"time": row["start"], "end": row["end"]}


# What there is to draw.


def _given(found: Detected, findings: Findings) -> Iterator[_Group]:
    """Series of a file, by place, network and service."""
    grid = findings.grid
    members: dict[Group, list[int]] = {}
    for series, signal in enumerate(grid.signals):
        place = grid.keys[series] or findings.place or ""
        members.setdefault(Group(place, grid.networks[series], card(signal).service), []).append(
            series
        )
    outages: dict[Group, list[Row]] = {}
    for outage, judgement, _ in found.rows:
        if of_parts(outage):
            continue  # seen in none of the series of the place itself
        name = Group(outage.place, outage.network, outage.service)
        outages.setdefault(name, []).append((outage, judgement))
    for name, own in members.items():
        yield _Group([partial(_line, findings, k) for k in own], outages.get(name, []))


def _line(findings: Findings, series: int) -> _Line:
    grid, told = findings.grid, findings.expectation
    assert told is not None
    signal = grid.signals[series]
    place = place_name(grid.keys[series] or findings.place or "", grid.networks[series])
    value, expected, sd = (a[series].astype(float) for a in (grid.values, told.value, told.sd))
    end = grid.start + grid.step * value.size
    e = findings.episodes
    return _Line(
        title=place if signal is None else f"{place}, {signal_name(signal)}",
        unit=say("figure.detect.value"),
        times=grid.start + grid.step * np.arange(value.size, dtype=np.float64),
        value=value,
        expected=expected,
        low=np.maximum(expected - _NINETY * sd, 0),
        high=expected + _NINETY * sd,
        found=[
            {
                "start": from_seconds(e.start[n]),
                "end": from_seconds(end if np.isnan(e.end[n]) else e.end[n]),
                "found": _found(findings, int(n)),
            }
            for n in np.flatnonzero(e.series == series)
        ],
    )


def _found(findings: Findings, episode: int) -> str:
    if np.isnan(findings.alert[episode]):
        return "doubtful"
    settled = findings.episodes.ending[episode] == ENDINGS.index("settled")
    return "settled" if settled else "outage"


def _of_case(found: Detected) -> Iterator[_Group]:
    """Services of a case; its bounds stand where a file has its expectation."""
    for detection in found.detections:
        ensemble = detection.ensemble
        for service in ensemble.central:
            own = [
                (o, j)
                for o, j, _ in found.rows
                if (o.place, o.network, o.service) == (ensemble.place, ensemble.network, service)
            ]
            yield _Group([partial(_case_line, ensemble, service, own)], own)


def _case_line(ensemble: Ensemble, service: str, own: Sequence[Row]) -> _Line:
    value = 100 * ensemble.central[service].astype(float)
    unknown = np.full(value.size, np.nan)
    low, high = ensemble.bounds.get(service, (unknown, unknown))
    end = ensemble.time(value.size)
    return _Line(
        title=f"{place_name(ensemble.place, ensemble.network)}, {signal_name(service)}",
        unit=say("figure.detect.share"),
        times=ensemble.start.timestamp()
        + 3600 * ensemble.step_hours * np.arange(value.size, dtype=np.float64),
        value=value,
        expected=unknown,
        low=100 * low.astype(float),
        high=100 * high.astype(float),
        found=[{"start": o.start, "end": o.end or end, "found": "outage"} for o, _ in own],
    )


# How it is drawn.


def _window(found: Detected, shown: Sequence[tuple[list[_Line], list[Row]]]) -> Span:
    """Stretch of time around what was found in the series drawn; all of it where nothing was."""
    whole = (found.looked.start, found.looked.end)
    marks = [row for lines, _ in shown for line in lines for row in line.found]
    marks = [row for row in marks if row["found"] != "doubtful"] or marks
    if not marks:
        return whole
    first, last = min(row["start"] for row in marks), max(row["end"] for row in marks)
    room = max(timedelta(days=1), 24 * timedelta(seconds=found.looked.step_s), (last - first) / 6)
    return max(whole[0], first - room), min(whole[1], last + room)


def _panels(
    lines: Sequence[_Line], outages: Sequence[Row], found: Detected, window: Span, room: int
) -> Iterator[Panel]:
    """Panels of one group, each of so many pixels: words beside the first, signs below the last."""
    inside = [(o, j) for o, j in outages if o.start < window[1]]
    signs = _signs(inside, window) if any(len(o.evidence) > 1 for o, _ in inside) else []
    strips = len({row["signal"] for row in signs})
    height = len(lines) * room + (STRIP * strips + GAP if signs else 0)
    for at, line in enumerate(lines, 1):
        yield Panel(
            title=line.title,
            unit=line.unit,
            level=_thinned(line, window),
            found=[_cut(row, window) for row in line.found if _within(row, window)],
            signs=signs if at == len(lines) else [],
            words=_words(outages, found, height // LINE_HEIGHT) if at == 1 else [],
        )


def _within(row: Mapping[str, Any], window: Span) -> bool:
    return bool(row["start"] < window[1] and row["end"] > window[0])


def _cut(row: dict[str, Any], window: Span) -> dict[str, Any]:
    return {**row, "start": max(row["start"], window[0]), "end": min(row["end"], window[1])}


def _signs(outages: Sequence[Row], window: Span) -> list[dict[str, Any]]:
    rows = [
        {
            "start": outage.start,
            "end": outage.end or window[1],
            "signal": signal_name(one.signal),
            "sign": {True: "saw", False: "silent", None: "unobserved"}[one.saw],
        }
        for outage, _ in outages
        for one in outage.evidence
    ]
    return [_cut(row, window) for row in rows if _within(row, window)]


def _thinned(line: _Line, window: Span) -> list[dict[str, Any]]:
    """Bins of a series inside the window; where they are many, the extremes of each few."""
    seconds = [when.timestamp() for when in window]
    inside = np.flatnonzero((line.times >= seconds[0]) & (line.times < seconds[1]))
    size = math.ceil(inside.size / POINTS)
    kept = inside
    if size > 1:
        parts = np.array_split(inside, POINTS)
        least, most = (
            [part[pick(np.nan_to_num(line.value[part], nan=fill))] for part in parts]
            for pick, fill in ((np.argmin, np.inf), (np.argmax, -np.inf))
        )
        kept = np.unique([least, most])
    times = line.times[kept]
    if kept.size:  # the last bin is drawn to its end
        kept = np.append(kept, kept[-1])
        step = line.times[1] - line.times[0]
        times = np.append(times, min(times[-1] + step, seconds[1]))
    return [
        {"time": from_seconds(when)}
        | {name: _plain(getattr(line, name)[n]) for name in ("value", "expected", "low", "high")}
        for when, n in zip(times, kept, strict=True)
    ]


def _plain(value: float) -> float | None:
    return float(f"{value:.6g}") if math.isfinite(value) else None


def _largest(outages: Sequence[Row], found: Detected) -> Row:
    return max(outages, key=lambda row: lost_hours(row[0], found.looked.end))


def _when(outage: Outage) -> str:
    end = say("detect.lasts") if outage.end is None else clock(outage.end)
    return say("figure.detect.when", start=clock(outage.start), end=end)


def _lost(outage: Outage) -> str:
    return say(
        "figure.detect.lost",
        depth=share(outage.depth),
        interval=interval(outage.depth_interval),
        sure=share(outage.confidence),
    )


def _heaviest(outages: Sequence[Row], found: Detected) -> str:
    """The largest outage of a group, for a reader who cannot see it."""
    outage, _ = _largest(outages, found)
    place = place_name(outage.place, outage.network)
    what = place if outage.service is None else f"{place}, {signal_name(outage.service)}"
    return say("list.colon", what=what, told=f"{_when(outage)}, {_lost(outage)}")


def _words(outages: Sequence[Row], found: Detected, most: int) -> list[str]:
    """Words beside a group: its heaviest outage, and why it may have been ordered."""
    if not outages:
        return []
    outage, judgement = _largest(outages, found)
    zone = zone_of(outage, found.place)
    told = [] if len(outages) == 1 else [say("figure.detect.largest", count=len(outages))]
    told.append(_when(outage))
    if zone is not None:
        told.append(say("figure.detect.local", local=local_time(outage.start, zone)))
    told.append(_lost(outage))
    if judgement is not None:
        told.append(say("figure.detect.ordered", ordered=judgement_line(judgement)))
    lines: list[str] = []
    for text in (*told, *(say("detect.item", text=reason) for reason in reasons(judgement))):
        wrapped = broken(text, WORDS)
        if len(lines) + len(wrapped) > most:
            break
        lines += wrapped
    return lines


def _note(found: Detected, panels: Sequence[Panel], window: Span) -> str:
    start, end = (f"{when:%Y-%m-%d}" for when in window)
    told = [say(f"figure.detect.note.{found.looked.series}", start=start, end=end)]
    kinds = {row["found"] for panel in panels for row in panel.found}
    told += [say(f"figure.detect.{kind}") for kind in FOUND if kind in kinds]
    if any(panel.signs for panel in panels):
        told.append(say("figure.detect.strip"))
    if found.looked.count > len(panels):
        key = "figure.detect.some" if found.rows else "figure.detect.first"
        told.append(say(key, shown=len(panels), count=found.looked.count))
    zones = {zone for outage, *_ in found.rows if (zone := zone_of(outage, found.place))}
    if len(zones) == 1:
        local = local_time(found.rows[0][0].start, zones.pop())
        told.append(say("figure.detect.clock", offset=local.rpartition(" ")[2]))
    return " ".join(told)
