"""The outages of a file or of a case, each with how likely it was ordered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from offswitch.assessment.network import detect_case
from offswitch.assessment.progress import Progress, silent
from offswitch.case import find_case, read_case
from offswitch.detect import Detection, Outage
from offswitch.detect.context import Judged, footprint, judge_outages, read_place
from offswitch.detect.deliberate import SOURCES, Judgement, form_features
from offswitch.detect.findings import Findings, find_outages
from offswitch.detect.grid import Grid
from offswitch.detect.least import learning_s, least_losses, spoken_of_s
from offswitch.detect.read import Source as Series
from offswitch.detect.read import read_grid
from offswitch.detect.rollup import Whole, roll_up
from offswitch.detect.witnesses import signal_name
from offswitch.errors import CaseError
from offswitch.notebook import moment, table
from offswitch.parameters import Parameters
from offswitch.provenance import Source
from offswitch.reference import method_sources
from offswitch.settings import Settings
from offswitch.text import Message, message, number, say
from offswitch.timeline import from_seconds

#: Endings of a file of series: a name that has one is no case.
SUFFIXES = (".csv", ".csv.gz", ".parquet")
#: What public sources measured, in a case that was made from them.
SERIES_FILE = "series.parquet"


@dataclass(frozen=True)
class Looked:
    """What was looked at.

    Parameters
    ----------
    name, title
        Of the file, or of the case and in words.
    series
        ``given`` in a file, or as a case says ``observed`` or ``reconstructed``.
    count, places, signals
        How many series, and what they are of.
    start, end, step_s
        Of all of them together.
    unobserved
        Share of the bins that hold no value.
    """

    name: str
    title: str
    series: str
    count: int
    places: tuple[str, ...]
    signals: tuple[str, ...]
    start: datetime
    end: datetime
    step_s: float
    unobserved: float


@dataclass(frozen=True)
class Doubt:
    """An episode of one series that is not believed to be an outage.

    Parameters
    ----------
    place, network, signal
        The series.
    start, end
        `end` is None while it lasts.
    depth
        Share of its expectation lost.
    belief
        Probability that it is an outage all the same.
    """

    place: str
    network: str | None
    signal: str | None
    start: datetime
    end: datetime | None
    depth: float
    belief: float


@dataclass(frozen=True)
class Least:
    """The least loss of an outage of so many hours that would have been found, by series.

    Parameters
    ----------
    hours
        Length of that outage.
    low, median, high
        Over the series, as shares; above 1 where the noise hides a full loss too.
    """

    hours: float
    low: float
    median: float
    high: float


@dataclass(frozen=True, eq=False)
class Detected:
    """Everything that was found in a file or a case.

    Parameters
    ----------
    looked
        What was looked at.
    place
        What the user, or the case, says of where it is: alpha-2, 3166-2 or None.
    mode, record
        What the judgements may rest on.
    judged
        The outages, those of wholes among them, and how likely each was ordered.
    wholes
        Places with parts of their own, and how many of those were out.
    alerts
        When each was first believed; None for a whole, and for a case.
    doubts
        What stood below its expectation and is not believed to be an outage.
    notes
        What was done to the series, and what could not be known.
    least
        What could have been found; None where nothing could, or for a case.
    findings, detections
        What the figure is drawn from: the first of a file, the other of a case.
    sources
        What the judgements rest on, and the series of a case.
    """

    looked: Looked
    place: str | None
    mode: str
    record: bool
    judged: Judged
    wholes: tuple[Whole, ...]
    alerts: tuple[datetime | None, ...]
    doubts: tuple[Doubt, ...]
    notes: tuple[Message, ...]
    least: Least | None
    findings: Findings | None
    detections: tuple[Detection, ...]
    sources: tuple[Source, ...]

    def _repr_html_(self) -> str:
        head = [say(f"notebook.{name}") for name in ("place", "service", "start", "end", "depth")]
        rows = [
            (
                o.place,
                say(f"service.{o.service}"),
                moment(o.start),
                moment(o.end),
                number(o.depth, ".0%"),
            )
            for o in self.judged.outages
        ]
        return table(self.looked.title, rows, head)

    @property
    def rows(self) -> tuple[tuple[Outage, Judgement | None, datetime | None], ...]:
        """The outages, each with its judgement and its alert."""
        judged = self.judged
        return tuple(zip(judged.outages, judged.judgements, self.alerts, strict=True))


def detect_source(
    source: str,
    *,
    mode: str = "after",
    record: bool = True,
    progress: Progress = silent,
    **given: Any,
) -> Detected:
    """Find the outages in a file, or in a case by its name or folder.

    Parameters
    ----------
    **given
        What else `detect_file` takes: for a file only.

    Raises
    ------
    OffswitchError
        One line on what is wrong, where, and what to do.
    """
    if Path(source).is_file() or source.endswith(SUFFIXES):
        return detect_file(Path(source), mode=mode, record=record, progress=progress, **given)
    names = [f"--{name.replace('_', '-')}" for name, value in given.items() if value is not None]
    if names:
        raise CaseError("not_for_case", file=source, names=", ".join(names))
    return detect_in_case(source, mode=mode, record=record, progress=progress)


def detect_file(
    series: Series,
    *,
    place: str | None = None,
    mode: str = "after",
    record: bool = True,
    step: int | None = None,
    zone: str | None = None,
    signal: str | None = None,
    signal_column: str | None = None,
    progress: Progress = silent,
    **columns: str | None,
) -> Detected:
    """Find the outages in a file of series.

    Parameters
    ----------
    series
        Path of a CSV or Parquet file, or a frame.
    place
        ISO 3166 code of where the series are.
    mode, record
        What may be read when judging whether an outage was ordered, as `judge` takes them.
    step, zone, **columns
        As `read_grid` takes them.
    signal
        What was measured by series that do not say it in `signal_column`.
    progress
        Called with the name of each stage as it starts.

    Raises
    ------
    OffswitchError
        One line on what is wrong, where, and what to do.
    """
    form_features(mode, record)  # refuses an unknown mode
    place = None if place is None else read_place(place)
    progress(say("stage.series"))
    grid = read_grid(series, step=step, zone=zone, signal=signal_column, **columns)
    if signal is not None:
        grid = replace(grid, signals=tuple(own or signal for own in grid.signals))
    progress(say("stage.outages"))
    findings = find_outages(grid, place=place, expect=True)
    parts = place is not None and all(_is_part(key, place) for key in grid.keys)
    wholes = roll_up(grid, findings.outages, place if parts else None)
    outages = [*findings.outages, *(one for whole in wholes for one in whole.outages)]
    since = from_seconds(grid.start + learning_s(grid.step))
    judged = judge_outages(
        sorted(outages, key=lambda o: (o.start, o.place)),
        keys=grid.keys,
        since=since,
        place=place,
        mode=mode,
        record=record,
    )
    looked = _looked(grid, "" if isinstance(series, pl.DataFrame) else Path(series).name)
    return Detected(
        looked=looked,
        place=place,
        mode=mode,
        record=record,
        judged=judged,
        wholes=wholes,
        alerts=tuple(_alerts(findings, judged.outages)),
        doubts=_doubts(findings),
        notes=(*findings.notes, *judged.notes, _learning(looked)),
        least=_least(findings),
        findings=findings,
        detections=(),
        sources=_sources(judged),
    )


def detect_in_case(
    name: str,
    *,
    mode: str = "after",
    record: bool = True,
    progress: Progress = silent,
) -> Detected:
    """Find the outages in the observations of a case, which are shares of normal already.

    In a case that was made from public sources, find them in what those measured.
    """
    form_features(mode, record)
    progress(say("stage.read"))
    folder = find_case(name)
    case = read_case(folder)
    if case.gathered is not None and (folder / SERIES_FILE).exists():
        series = folder / SERIES_FILE
        found = detect_file(series, place=case.place, mode=mode, record=record, progress=progress)
        return replace(found, looked=replace(found.looked, name=case.name, title=case.title))
    progress(say("stage.outages"))
    detections = detect_case(case, Parameters(case.parameters, Settings()))
    first = detections[0].ensemble
    length = next(iter(first.central.values())).size
    judged = judge_outages(
        [one for detection in detections for one in detection.outages],
        keys=[detection.ensemble.place for detection in detections],
        since=first.start,
        place=None,
        mode=mode,
        record=record,
    )
    levels = [level for d in detections for level in d.ensemble.central.values()]
    looked = Looked(
        name=case.name,
        title=case.title,
        series=case.series,
        count=len(levels),
        places=tuple(dict.fromkeys(d.ensemble.place for d in detections)),
        signals=tuple(dict.fromkeys(s for d in detections for s in d.ensemble.central)),
        start=first.start,
        end=first.time(length),
        step_s=3600 * first.step_hours,
        unobserved=float(np.mean(np.isnan(np.concatenate(levels)))),
    )
    own = dict.fromkeys(e.source for o in judged.outages for e in o.evidence)
    return Detected(
        looked=looked,
        place=case.place,
        mode=mode,
        record=record,
        judged=judged,
        wholes=(),
        alerts=(None,) * len(judged.outages),
        doubts=(),
        notes=judged.notes,
        least=None,
        findings=None,
        detections=detections,
        sources=(*(case.sources[id] for id in own), *_sources(judged)),
    )


def _is_part(key: str, place: str) -> bool:
    """Whether a key names a part of a place, and no whole above it."""
    where = footprint(key, None, place)
    return "/" not in key and where is not None and where.scope == "region"


def _looked(grid: Grid, name: str) -> Looked:
    return Looked(
        name=name,
        title=name,
        series="given",
        count=len(grid.keys),
        places=tuple(dict.fromkeys(grid.keys)),
        signals=tuple(dict.fromkeys(signal for signal in grid.signals if signal)),
        start=from_seconds(grid.start),
        end=from_seconds(grid.start + grid.step * grid.values.shape[1]),
        step_s=grid.step,
        unobserved=float(np.mean(np.isnan(grid.values))),
    )


def _learning(looked: Looked) -> Message:
    """Say until when nothing could be found."""
    until = looked.start + timedelta(seconds=learning_s(int(looked.step_s)))
    days = (until - looked.start) / timedelta(days=1)
    return message("detect.too_short" if until >= looked.end else "detect.learned", days=days)


def _doubts(findings: Findings) -> tuple[Doubt, ...]:
    """Episodes that no outage rests on, in the order of time."""
    e, grid = findings.episodes, findings.grid
    return tuple(
        Doubt(
            place=grid.keys[e.series[n]] or findings.place or "",
            network=grid.networks[e.series[n]],
            signal=grid.signals[e.series[n]],
            start=from_seconds(e.start[n]),
            end=None if np.isnan(e.end[n]) else from_seconds(e.end[n]),
            depth=float(np.clip(e.depth[n], 0, 1)),
            belief=float(findings.belief[n]),
        )
        for n in np.argsort(e.start, kind="stable")
        if np.isnan(findings.alert[n])
    )


def _alerts(findings: Findings, outages: Sequence[Outage]) -> Iterator[datetime | None]:
    """First alert among the episodes that bear witness to each outage."""
    e, grid, first = findings.episodes, findings.grid, dict[tuple[Any, ...], float]()
    for n in np.flatnonzero(np.isfinite(findings.alert)):
        series = int(e.series[n])
        place = grid.keys[series] or findings.place or ""
        begun = from_seconds(e.start[n])
        first[place, grid.networks[series], signal_name(grid, series), begun] = findings.alert[n]
    for o in outages:
        own = [(o.place, o.network, w.signal, w.start) for w in o.evidence]
        times = [first[key] for key in own if key in first]
        yield from_seconds(min(times)) if times else None


def _least(findings: Findings) -> Least | None:
    assert findings.expectation is not None
    grid = findings.grid
    if grid.step * grid.values.shape[1] <= learning_s(grid.step):
        return None
    losses = least_losses(grid, findings.expectation)
    known = losses[np.isfinite(losses)]
    if not known.size:
        return None
    hours = spoken_of_s(grid.step) / 3600
    return Least(hours, *(float(f(known)) for f in (np.min, np.median, np.max)))


def _sources(judged: Judged) -> tuple[Source, ...]:
    """What the coefficients and the record rest on, where anything was judged."""
    if not any(judged.judgements):
        return ()
    known = method_sources()
    return tuple(known[id] for id in SOURCES)
