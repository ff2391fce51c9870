"""The JSON of where a country's hashrate goes: one versioned schema."""

import platform
from importlib.metadata import version
from typing import Any

from offswitch.assessment.migration import Migration
from offswitch.assessment.migration_record import Later, Unseen
from offswitch.assessment.migration_scenarios import Quantiles, Scenario
from offswitch.bitcoin.migration_known import Learned
from offswitch.estimate import quantiles
from offswitch.report.values import estimate_dict
from offswitch.text import speaking

SCHEMA = "offswitch-migration/1"
_FIGURE = ("indicator", "period", "value", "unit", "source")


@speaking("en")
def migration_dict(found: Migration) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("migration")``."""
    case = found.case
    packages = ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        **migration_part_dict(found),
        "sources": [vars(source) for source in found.sources],
    }


def migration_part_dict(found: Migration) -> dict[str, Any]:
    """Return the same without what a case says once for all its parts."""
    known = found.known
    return {
        "place": found.place,
        "fit": {"map": found.map_file or None, "last": known.last, "start": known.month},
        "share": estimate_dict(found.share),
        "eh_s": estimate_dict(found.ehs),
        "hours_off": found.hours_off,
        "hours_on_record": found.own_hours,
        "lead_months": quantiles(found.lead),
        "scenarios": [_scenario(one) for one in found.scenarios],
        "history": [
            {
                "month": row.month,
                "share_percent": row.share_percent,
                "hashrate_eh_s": row.hashrate_eh_s,
                "source": row.source or None,
            }
            for row in found.history
        ],
        "later": [_later(row) for row in found.later],
        "loads": [{key: getattr(row, key) for key in _FIGURE} for row in found.loads],
        "causes": [
            {"kind": row.kind, "start": row.start, "note": row.note, "source": row.source}
            for row in found.causes
        ],
        "unseen": None if found.unseen is None else _unseen(found.unseen),
        "learned": [_learned(row) for row in found.learned],
        "scores": [row._asdict() for row in found.scores],
        "public_then": [row._asdict() for row in found.public],
    }


def _ends(ends: Quantiles) -> dict[str, float]:
    return dict(zip(("p05", "p50", "p95"), ends, strict=True))


def _scenario(one: Scenario) -> dict[str, Any]:
    return {
        "name": one.name,
        "left": [{"months": after, "share": estimate_dict(part)} for after, part in one.left],
        "half_gone_months": quantiles(one.half),
        "path": [
            {"month": month, "share": _ends(share), "eh_s": _ends(ehs)}
            for month, share, ehs in zip(one.months, one.share, one.ehs, strict=True)
        ],
        "destinations": [
            {"country": country, "share": estimate_dict(part)} for country, part in one.destinations
        ],
    }


def _later(row: Later) -> dict[str, Any]:
    return {
        "period": row.figure.period,
        "month": row.month,
        "percent": row.figure.value,
        "source": row.figure.source,
        "inside": list(row.inside()),
        "foretold": bool(row.told),
    }


def _unseen(part: Unseen) -> dict[str, float]:
    return {
        "lost_share_of_month": part.lost,
        "lost_points": part.points,
        "noise_points": part.noise_points,
        "share_change_points": part.share_change,
        "hashrate_change": part.ehs_change,
    }


def _learned(row: Learned) -> dict[str, Any]:
    return {
        "name": row.name,
        "prior": _ends(row.prior),
        "posterior": _ends(row.posterior),
        "contraction": row.contraction,
        "bits": row.bits,
        "little": row.little,
    }
