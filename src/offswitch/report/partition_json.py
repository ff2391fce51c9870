"""The JSON of what a cut-off country would mine: one versioned schema."""

import platform
from importlib.metadata import version
from typing import Any

from offswitch.assessment.partition import Lost, PartitionPart, Reach
from offswitch.assessment.partition_parts import SAFE, Confirmed, Merchant, Stretch
from offswitch.assessment.partition_study import PartitionStudy
from offswitch.bitcoin.partition import Counts
from offswitch.bitcoin.partition_merchant import FALSE_ALARM, POWER, Notice
from offswitch.estimate import quantiles
from offswitch.report.values import estimate_dict
from offswitch.text import speaking
from offswitch.timeline import iso

SCHEMA = "offswitch-partition/1"


@speaking("en")
def partition_dict(study: PartitionStudy) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("partition")``."""
    case, settings = study.part.case, study.settings
    packages = ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "case": None
        if case is None
        else {"name": case.name, "title": case.title, "hash": case.hash},
        "series_of_hours_off": None if case is None else case.series,
        "seed": settings.seed,
        "draws": settings.draws,
        "fixed": dict(settings.fixed),
        **partition_part_dict(study.part),
        "published": [
            {
                "name": row.name,
                "value": row.value,
                "unit": row.unit,
                "computed": row.ours,
                "status": row.status,
                "source": row.source,
            }
            for row in study.published
        ],
        "sources": [vars(source) for source in study.sources],
    }


def partition_part_dict(part: PartitionPart) -> dict[str, Any]:
    """Return the part of an assessment."""
    window = part.window
    return {
        "share_cut_off": estimate_dict(part.share),
        "share_linked": estimate_dict(part.linked),
        "blocks_per_hour_before": part.per_hour,
        "window": None if window is None else {"start": iso(window.start), "end": iso(window.end)},
        "windows_not_reconnecting": [
            {"start": iso(one.start), "end": iso(one.end)} for one in part.closed_windows
        ],
        "inside_up": part.inside_up,
        "traffic_remained": None
        if part.remained is None
        else dict(zip(("least", "most"), part.remained, strict=True)),
        "stretches": [_stretch(one) for one in part.stretches],
        "unbroken": _stretch(part.unbroken),
        "found_by_linked": quantiles(part.linked_blocks),
        "reaches": [_reach(row) for row in part.reaches],
        "chance_prevails": part.wins,
        "merchant": _merchant(part.merchant),
        "attackers": [vars(row) for row in part.attackers],
        "first_retarget": {
            "blocks": part.retarget.blocks,
            "hours": _three(part.retarget.hours),
            "difficulty_over_before": _three(part.retarget.difficulty),
        },
        "pools_claims": [claim.id for claim in part.pools],
        "method": "poisson_counts_of_both_sides",
        "rests_on": list(part.sources),
    }


def _three(values: tuple[float, float, float]) -> dict[str, float]:
    """Name values that belong to 5 %, 50 % and 95 % of the time."""
    return dict(zip(("p05", "p50", "p95"), values, strict=True))


def _counts(found: Counts) -> dict[str, float]:
    ends = (found.quantile(0.05), found.quantile(0.5), found.quantile(0.95))
    return {**_three(ends), "mean": found.mean}


def _stretch(one: Stretch) -> dict[str, Any]:
    return {
        "start": None if one.start is None else iso(one.start),
        "end": None if one.end is None else iso(one.end),
        "hours": quantiles(one.hours),
        "blocks_left_in_epoch": one.left,
        "own_chain": _counts(one.lengths),
        "dropped": _counts(one.dropped),
        "chance_prevails": one.wins,
        "simulated": one.paths is not None,
    }


def _reach(row: Reach) -> dict[str, Any]:
    return {
        "reach": row.name,
        "own_chain": quantiles(row.own),
        "lost": _lost(row.lost),
        "dropped_elsewhere": quantiles(row.lost_outside),
        "deepest_reorganisation": None if row.deepest is None else _counts(row.deepest),
    }


def _lost(lost: Lost) -> dict[str, Any]:
    return {
        "blocks": quantiles(lost.blocks),
        "btc": None if lost.btc is None else quantiles(lost.btc),
        "usd": None if lost.usd is None else quantiles(lost.usd),
    }


def _merchant(merchant: Merchant) -> dict[str, Any]:
    return {
        "confirmations_asked": merchant.asked,
        "by_confirmations": [_confirmed(row) for row in merchant.rows],
        "safe": {
            "chance": SAFE,
            "confirmations": merchant.safe,
            "confirmations_unbroken": merchant.safe_unbroken,
        },
        "notice": {
            "false_alarm": FALSE_ALARM,
            "power": POWER,
            "inside": _notice(merchant.notice_inside),
            "outside": _notice(merchant.notice_outside),
        },
    }


def _confirmed(row: Confirmed) -> dict[str, Any]:
    return {**vars(row), "hours": _three(row.hours)}


def _notice(found: Notice) -> dict[str, Any]:
    return {"hours": found.hours, "blocks_or_fewer": found.blocks}
