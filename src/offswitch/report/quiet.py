"""A window in which nothing was found, as parts of a report and as JSON."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from offswitch.assessment.quiet import Quiet
from offswitch.detect.episodes import FALL
from offswitch.places import name
from offswitch.report.detect import read_line
from offswitch.report.findings import findings_dict
from offswitch.report.provisional import provisional_dict, provisional_grid, provisional_lines
from offswitch.report.section import Item, Section, clock, left_out
from offswitch.text import say
from offswitch.timeline import iso

SCHEMA = "offswitch-quiet/1"


def quiet_sections(found: Quiet) -> tuple[Section, ...]:
    """Return what was looked at, and what would have been found."""
    case, made = found.case, found.case.gathered
    open_still: list[Item] = []
    if made is not None and made.provisional:
        open_still = [*provisional_lines(case, made), provisional_grid(made)]
    left = tuple(say("detect.item", text=row) for row in left_out(case.omissions))
    parts = (
        Section("provisional", say("provisional.title"), tuple(open_still)),
        Section(
            "quiet",
            say("quiet.title"),
            (*found_nothing(found), read_line(found.detected)),
        ),
        Section("left_out", say("report.left_out"), left),
    )
    return tuple(part for part in parts if part.items)


def found_nothing(found: Quiet, moment: Callable[[datetime], str] = clock) -> Iterator[str]:
    """Say that nothing was found, and what could have been; `moment` writes a time."""
    case, least = found.case, found.detected.least
    yield say(
        "quiet.said",
        place=name(case.place),
        start=moment(case.window.start),
        end=moment(case.window.end),
        least=FALL,
    )
    if least is None:
        yield say("quiet.blind")
        return
    yield say(
        "quiet.least",
        hours=least.hours,
        low=least.low,
        median=least.median,
        high=least.high,
    )


def quiet_dict(found: Quiet) -> dict[str, Any]:
    """Return the same as plain values, in the form of ``json_schema("quiet")``."""
    case = found.case
    return {
        "schema": SCHEMA,
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "provisional": provisional_dict(case, []),
        "place": case.place,
        "window": {"start": iso(case.window.start), "end": iso(case.window.end)},
        "omissions": [{"what": row.what, "why": row.why} for row in case.omissions],
        "detected": findings_dict(found.detected),
    }
