"""A window in which nothing was found, as terminal text and as JSON."""

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from offswitch.assessment.quiet import Quiet
from offswitch.detect.episodes import FALL
from offswitch.places import name
from offswitch.report.detect import read_line
from offswitch.report.findings import findings_dict
from offswitch.report.page import Page
from offswitch.report.provisional import provisional_dict, provisional_grid, provisional_lines
from offswitch.report.section import clock, left_out
from offswitch.text import say
from offswitch.timeline import iso

SCHEMA = "offswitch-quiet/1"


def render_quiet(found: Quiet, *, colour: bool = False) -> str:
    """Return what was looked at, and what would have been found, as text."""
    case = found.case
    page = Page(colour=colour)
    page.heading(case.title)
    page.item(say("detect.made", version=version("offswitch")))
    if case.gathered is not None and case.gathered.provisional:
        lines = provisional_lines(case, case.gathered)
        page.part(say("provisional.title"), [*lines, provisional_grid(case.gathered)])
    page.part(say("quiet.title"), _said(found))
    page.part(
        say("report.left_out"),
        [say("detect.item", text=row) for row in left_out(case.omissions)],
    )
    page.heading(say("quiet.more"))
    return page.text()


def _said(found: Quiet) -> Iterator[str]:
    case, least = found.case, found.detected.least
    yield say(
        "quiet.said",
        place=name(case.place),
        start=clock(case.window.start),
        end=clock(case.window.end),
        least=FALL,
    )
    if least is None:
        yield say("quiet.blind")
    else:
        yield say(
            "quiet.least",
            hours=least.hours,
            low=least.low,
            median=least.median,
            high=least.high,
        )
    yield read_line(found.detected)


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
