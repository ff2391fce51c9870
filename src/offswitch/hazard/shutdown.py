"""The `Shutdown`: one type for what was detected, reported, imagined or drawn from a catalogue."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

import numpy as np

from offswitch.detect import Detection
from offswitch.errors import ModelError
from offswitch.estimate import Draws, Estimate
from offswitch.notebook import moment, table
from offswitch.observations import SERVICES
from offswitch.places import check_place
from offswitch.provenance import union
from offswitch.text import message, number, say
from offswitch.timeline import Interval, overlapping

REACHES = ("none", "domestic", "allow_list", "all")
ORIGINS = ("detected", "reported", "scenario", "catalogue")
SERIES = ("observed", "reconstructed", "stated")


@dataclass(frozen=True, eq=False)
class Segment:
    """A stretch of one place and service with one severity.

    Parameters
    ----------
    reach
        What can still be reached: nothing, the inside of the country, a named list, everything.
    severity
        Share of normal lost, shape (Q,) or (1,), each in [0, 1]; None where unobserved.
    """

    place: str
    service: str
    reach: str
    interval: Interval
    severity: Draws | None

    def __post_init__(self) -> None:
        check_place(self.place)
        if self.service not in SERVICES:
            raise ModelError("bad_service", service=self.service, known=", ".join(SERVICES))
        if self.reach not in REACHES:
            raise ModelError("bad_reach", reach=self.reach, known=", ".join(REACHES))
        if self.severity is not None:
            severity = np.atleast_1d(np.asarray(self.severity, dtype=np.float64))
            if not ((severity >= 0) & (severity <= 1)).all():
                raise ModelError("not_a_share", values="severity")
            severity.flags.writeable = False
            object.__setattr__(self, "severity", severity)

    @cached_property
    def median(self) -> float:
        """Median severity, 0 where unobserved."""
        return 0.0 if self.severity is None else float(np.median(self.severity))


@dataclass(frozen=True, eq=False)
class Shutdown:
    """A named footprint.

    Parameters
    ----------
    name
        Of the shutdown.
    segments
        Half-open; those of one place and service never overlap.
    origin
        ``detected``, ``reported``, ``scenario`` or ``catalogue``.
    series
        What it was made from: ``observed``, ``reconstructed`` from statements, or ``stated``.
    sources
        Ids of the sources of the series.
    yearly_rate
        How often such a one is expected, where it is of a catalogue.
    """

    name: str
    segments: tuple[Segment, ...]
    origin: str
    series: str
    sources: tuple[str, ...] = ()
    yearly_rate: float | None = None

    def __post_init__(self) -> None:
        if not self.segments:
            raise ModelError("no_segments", name=self.name)
        if self.origin not in ORIGINS or self.series not in SERIES:
            raise ModelError("bad_origin", name=self.name)
        widths = {s.severity.size for s in self.segments if s.severity is not None} - {1}
        if len(widths) > 1:
            raise ModelError("unpaired", a=min(widths), b=max(widths))
        lines: dict[tuple[str, str], list[Interval]] = {}
        for segment in self.segments:
            lines.setdefault((segment.place, segment.service), []).append(segment.interval)
        for (place, service), intervals in lines.items():
            if overlapping(intervals):
                raise ModelError("overlapping_segments", place=place, service=service)

    def _repr_html_(self) -> str:
        names = ("place", "service", "start", "end", "depth")
        return table(
            self.name,
            [
                (
                    one.place,
                    say(f"service.{one.service}"),
                    moment(one.interval.start),
                    moment(one.interval.end),
                    say("notebook.unknown")
                    if one.severity is None
                    else number(float(np.median(one.severity)), ".0%"),
                )
                for one in self.segments
            ],
            [say(f"notebook.{name}") for name in names],
        )

    def of(self, service: str, place: str | None = None) -> tuple[Segment, ...]:
        """Segments of a service in one place: by default the first that is named.

        Without its own, a service has those of service `all`, of which it is a part. Empty where
        neither is known, or the shutdown does not reach the place.
        """
        here = [s for s in self.segments if s.place == (place or self.segments[0].place)]
        for name in (service, "all"):
            found = tuple(s for s in here if s.service == name)
            if found:
                return found
        return ()

    def clip(self, window: Interval) -> "Shutdown":
        """Return the part of the shutdown inside a window.

        Raises
        ------
        ModelError
            If nothing of it lies inside.
        """
        inside = []
        for segment in self.segments:
            start = max(segment.interval.start, window.start)
            end = min(segment.interval.end, window.end)
            if (start, end) == (segment.interval.start, segment.interval.end):
                inside.append(segment)
            elif start < end:
                inside.append(replace(segment, interval=Interval(start, end)))
        return replace(self, segments=tuple(inside))

    def severity_at(self, times: Sequence[datetime], service: str = "all") -> Draws:
        """Severity at each time, shape (T, Q); 0 outside the shutdown, NaN where unobserved."""
        segments = self.of(service)
        width = max((s.severity.size for s in segments if s.severity is not None), default=1)
        found = np.zeros((len(times), width))
        for row, when in enumerate(times):
            for segment in segments:
                if when in segment.interval:
                    found[row] = np.nan if segment.severity is None else segment.severity
        return found

    def hours_lost(self, service: str = "all") -> Estimate:
        """Full-loss-equivalent hours: severity summed over time.

        Unobserved stretches are left out and named in a caveat.
        """
        total: Draws = np.zeros(1)
        for segment in self.of(service):
            if segment.severity is not None:
                total = total + segment.severity * segment.interval.hours
        unseen = self.hours_unobserved(service)
        caveats = (message("caveat.unobserved", hours=unseen),) if unseen else ()
        return Estimate(total, "h", f"hours_lost_{service}", self.sources, caveats)

    def reached(self, hours: float, service: str = "all") -> datetime | None:
        """Return when so many full-loss-equivalent hours were lost (medians), or None if never."""
        total = 0.0
        for segment in self.of(service):
            lost = segment.median
            if lost and total + lost * segment.interval.hours >= hours:
                return segment.interval.start + (hours - total) / lost * timedelta(hours=1)
            total += lost * segment.interval.hours
        return None

    def hours_unobserved(self, service: str = "all", place: str | None = None) -> float:
        """Hours inside the footprint that nobody observed."""
        return sum(s.interval.hours for s in self.of(service, place) if s.severity is None)

    def people_affected(self, people: Estimate, service: str = "all") -> Estimate:
        """People times the greatest severity they met."""
        worst: Draws = np.zeros(1)
        for segment in self.of(service):
            if segment.severity is not None:
                worst = np.maximum(worst, segment.severity)
        return people * Estimate(worst, "1", "greatest_severity", self.sources)


def detected_shutdown(
    name: str,
    detection: Detection,
    series: str,
    reach_at: Callable[[datetime], str],
    sources: Sequence[str] = (),
) -> Shutdown:
    """Footprint of a detection: the series from the first onset to the last end, step by step.

    Severity is what each draw lost against normal, at each step between the first onset and the
    last return that the series itself shows; an outage that still lasts runs to its end.
    `reach_at` says what could be reached at a time, and `sources` what the series itself rests on.

    Raises
    ------
    ModelError
        If nothing was found.
    """
    ensemble = detection.ensemble
    if not detection.found:
        raise ModelError("nothing_found", name=name)
    # Whole steps: one that holds an edge was partly lost, and its mean level says how much.
    step = ensemble.step_hours
    steps = next(iter(ensemble.central.values())).size
    stated = [one.stated for one in detection.found]
    start = ensemble.time(math.floor(min(first for first, _ in stated) / step))
    end = ensemble.time(
        max(steps if last is None else math.ceil(last / step) for _, last in stated)
    )
    segments = []
    for service, levels in ensemble.draws.items():
        for step in range(levels.shape[1]):
            span = (
                max(ensemble.time(step), start),
                min(ensemble.time(step + 1), end),
            )
            if span[0] >= span[1]:
                continue
            column = levels[:, step].astype(np.float64)
            unseen = bool(np.isnan(column).all())
            severity = None if unseen else np.clip(1 - column, 0, 1)
            reach = reach_at(span[0] + (span[1] - span[0]) / 2)
            segments.append(Segment(ensemble.place, service, reach, Interval(*span), severity))
    named = union(*(source.split() for source in ensemble.sources.values()), sources)
    return Shutdown(name, tuple(segments), "detected", series, named)
