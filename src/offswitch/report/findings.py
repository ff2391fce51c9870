"""The JSON of outages found in a file or a case: one versioned schema."""

import platform
from datetime import datetime, timedelta
from importlib.metadata import version
from typing import Any
from zoneinfo import ZoneInfo

from offswitch.assessment.detected import Detected, Doubt
from offswitch.detect import Outage
from offswitch.detect.deliberate import Judgement
from offswitch.detect.rollup import Whole
from offswitch.report.detect import zone_of
from offswitch.report.judgement import judgement_dict
from offswitch.text import speaking
from offswitch.timeline import hours_between, iso

SCHEMA = "offswitch-findings/1"


@speaking("en")
def findings_dict(found: Detected) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("findings")``."""
    looked, least = found.looked, found.least
    packages = ("offswitch", "numpy", "polars", "scipy", "numba")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "read": {
            "name": looked.name,
            "title": looked.title,
            "series": looked.series,
            "count": looked.count,
            "places": list(looked.places),
            "signals": list(looked.signals),
            "start": iso(looked.start),
            "end": iso(looked.end),
            "step_s": looked.step_s,
            "unobserved_share": looked.unobserved,
        },
        "place": found.place,
        "mode": found.mode,
        "record": found.record,
        "notes": [str(note) for note in found.notes],
        "outages": [_outage(found, *row) for row in found.rows],
        "wholes": [_whole(found, whole) for whole in found.wholes],
        "doubts": [_doubt(doubt) for doubt in found.doubts],
        "least_loss": None if least is None else vars(least),
        "sources": [vars(source) for source in found.sources],
    }


def _outage(
    found: Detected, outage: Outage, judgement: Judgement | None, alert: datetime | None
) -> dict[str, Any]:
    zone = zone_of(outage, found.place)
    return {
        **outage.to_dict(),
        "evidence": [
            {**vars(e), "start": None if e.start is None else iso(e.start)} for e in outage.evidence
        ],
        "hours": None if outage.end is None else hours_between(outage.start, outage.end),
        "alert": None if alert is None else iso(alert),
        "zone": zone,
        "start_local": _local(outage.start, zone),
        "end_local": _local(outage.end, zone),
        "judgement": None if judgement is None else judgement_dict(judgement),
    }


def _local(when: datetime | None, zone: str | None) -> str | None:
    if when is None or zone is None:
        return None
    return when.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def _whole(found: Detected, whole: Whole) -> dict[str, Any]:
    at = whole.worst
    return {
        "place": whole.place,
        "service": whole.service,
        "parts": len(whole.parts),
        "worst": iso(found.looked.start + at * timedelta(seconds=found.looked.step_s)),
        "observed": int(whole.observed[at]),
        "out": int(whole.out[at]),
    }


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {
        **vars(doubt),
        "start": iso(doubt.start),
        "end": None if doubt.end is None else iso(doubt.end),
    }
