"""A file of claims to start from, and what it may hold, as data."""

from importlib.resources import files
from typing import Any

from offswitch.claims.claim import CLAIM_COLUMNS, COMPARATORS, REQUIRED_COLUMNS
from offswitch.claims.subjects import LOCAL, SUBJECTS
from offswitch.text import CATALOGUE, message


def claims_template() -> str:
    """Return a CSV of example claims about Kazakhstan, January 2022; it runs as it is."""
    return (files("offswitch.claims") / "template.csv").read_text(encoding="utf-8")


def claims_forms() -> dict[str, Any]:
    """Return the columns of a file of claims, and the subjects with their kinds and units."""
    local = message("claims.local_currency")
    return {
        "columns": [
            {
                "name": column,
                "required": column in REQUIRED_COLUMNS,
                "what": message(f"claims_column.{column}"),
            }
            for column in CLAIM_COLUMNS
        ],
        "comparators": list(COMPARATORS),
        "subjects": [
            {
                "name": subject.name,
                "kinds": list(subject.kinds),
                "units": [local if unit == LOCAL else unit for unit in subject.units],
                "window": subject.window,
                "measured": subject.measured,
                "what": message(f"subject.{subject.name}"),
                "about": _about(subject.name),
            }
            for subject in SUBJECTS.values()
        ],
    }


def _about(subject: str) -> str:
    key = f"about.{subject}"
    return message(key) if key in CATALOGUE else ""
