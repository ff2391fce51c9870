"""The JSON of a fetch: one versioned schema."""

from datetime import datetime
from typing import Any

from offswitch.fetch.record import Fetched, SignalFetched
from offswitch.timeline import iso

SCHEMA = "offswitch-fetch/1"


def fetch_dict(found: Fetched) -> dict[str, Any]:
    """Return what a fetch did as plain values, in the form of ``json_schema("fetch")``."""
    return {
        "schema": SCHEMA,
        "place": found.place,
        "window": {"start": iso(found.window.start), "end": iso(found.window.end)},
        "cut": found.cut,
        "retrieved": iso(found.retrieved),
        "lake": found.lake,
        "whole": found.whole,
        "stored": vars(found.stored),
        "signals": [_signal(row) for row in found.rows],
        "left_out": [vars(row) for row in found.left_out],
    }


def _signal(row: SignalFetched) -> dict[str, Any]:
    return {
        "source": row.card.id,
        "signal": row.signal.name,
        "place": row.place,
        "pieces": {"asked": row.asked, "held": row.held, "failed": row.failed},
        "stored": vars(row.stored),
        "unknown": row.unknown,
        "last": _time(row.last),
        "provisional_until": _time(row.provisional),
        "notes": list(row.notes),
        "missing": [
            {
                "start": iso(gap.window.start),
                "end": iso(gap.window.end),
                "why": gap.why,
                "older": gap.older,
            }
            for gap in row.missing
        ],
    }


def _time(when: datetime | None) -> str | None:
    return None if when is None else iso(when)
