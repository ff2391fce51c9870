"""What may still change: of a case that was made before its sources were done."""

from collections.abc import Iterator
from typing import Any

from offswitch.assessment import Assessment
from offswitch.case.case import Case
from offswitch.case.gathered import Gathered, Heard
from offswitch.places import name
from offswitch.report.section import Grid, Section, clock
from offswitch.text import say
from offswitch.timeline import HOUR, iso


def provisional_section(found: Assessment) -> Section | None:
    """Return the section, or None where nothing may still come or change."""
    part = found.provisional
    if part is None:
        return None
    items: list[str | Grid] = [
        *provisional_lines(found.case, part),
        *_open(found),
        provisional_grid(part),
    ]
    return Section("provisional", say("provisional.title"), tuple(items))


def series_line(case: Case) -> str:
    """Say what the series of a case is: measured by whom, observed, or reconstructed."""
    made = case.gathered
    if made is None:
        return say(f"report.series.{case.series}")
    ids = dict.fromkeys(row.source for row in made.signals if row.used == "network")
    return say("report.series.gathered", sources=", ".join(ids))


def provisional_lines(case: Case, part: Gathered) -> Iterator[str]:
    """Say how far the window is known, and until when it may change."""
    missing = (part.asked.end - case.window.end) / HOUR
    yield say(
        "provisional.known" if missing > 0 else "provisional.whole",
        retrieved=clock(part.retrieved),
        end=clock(case.window.end),
        asked=clock(part.asked.end),
        hours=missing,
    )
    yield say("provisional.until", until=clock(max(r.until for r in part.signals if r.until)))


def _open(found: Assessment) -> Iterator[str]:
    """Name what had not ended when it was last seen."""
    end = clock(found.case.window.end)
    for outage in (one.outage for one in found.network.found if one.outage.end is None):
        named = say(f"service.{outage.service}")
        start = clock(outage.start)
        yield say("provisional.open", service=named, place=name(outage.place), start=start, end=end)


def open_outages(found: Assessment) -> list[dict[str, Any]]:
    """Return what had not ended when it was last seen, as plain values."""
    ongoing = [one.outage for one in found.network.found if one.outage.end is None]
    return [{"place": o.place, "service": o.service, "start": iso(o.start)} for o in ongoing]


def provisional_grid(part: Gathered) -> Grid:
    """Return what each source has said, one row a signal."""
    titles = ("source", "signal", "last", "lag", "may_change", "unknown")
    rows = [
        (
            row.source,
            row.signal,
            "-" if row.last is None else clock(row.last),
            say("provisional.hours", hours=row.lag / HOUR),
            "-" if row.until is None else clock(row.until),
            say("provisional.hours", hours=row.unknown),
        )
        for row in part.signals
    ]
    return Grid(tuple(say(f"column.{title}") for title in titles), tuple(rows), right=1)


def provisional_dict(case: Case, outages: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the same as plain values, or None."""
    part = case.gathered
    if part is None or not part.provisional:
        return None
    return {
        "retrieved": iso(part.retrieved),
        "asked": {"start": iso(part.asked.start), "end": iso(part.asked.end)},
        "known_until": iso(case.window.end),
        "unknown_hours": max((part.asked.end - case.window.end) / HOUR, 0.0),
        "may_change_until": iso(max(row.until for row in part.signals if row.until)),
        "open_outages": outages,
        "signals": [_signal(row) for row in part.signals],
    }


def _signal(row: Heard) -> dict[str, Any]:
    return {
        "source": row.source,
        "signal": row.signal,
        "place": row.place,
        "used": row.used,
        "retrieved": iso(row.retrieved),
        "last": None if row.last is None else iso(row.last),
        "usual_lag_hours": row.lag / HOUR,
        "may_change_until": None if row.until is None else iso(row.until),
        "unknown_hours": row.unknown,
    }
