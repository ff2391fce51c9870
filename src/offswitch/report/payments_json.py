"""The JSON of payments and remittances: one versioned schema, and parts for an assessment."""

import platform
from dataclasses import fields
from importlib.metadata import version
from typing import Any

from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.payments_case import CountryPayments
from offswitch.assessment.payments_plan import Planned
from offswitch.assessment.payments_run import SHOWN, Day, Recorded, RegionCourse
from offswitch.assessment.remittances import Direction, RemittancesPart
from offswitch.parameters import Parameters
from offswitch.payments.measures import Compared
from offswitch.payments.summary import Summary
from offswitch.report.values import estimate_dict
from offswitch.settings import Settings
from offswitch.text import speaking
from offswitch.timeline import Interval, iso

SCHEMA = "offswitch-payments/1"


@speaking("en")
def plan_dict(found: Planned) -> dict[str, Any]:
    """Return a planner's own case as plain values, in the form of ``json_schema("payments")``."""
    return {
        **_head(found.settings),
        "plan": found.file.name,
        "case": None,
        "assumed_for_any_country": False,
        "payments": _with_hours(found.part),
        "measures": [_measure(row) for row in found.measures],
        "remittances": None,
        "verdicts": [],
        "parameters": _parameters(found.parameters),
        "sources": [],
    }


@speaking("en")
def country_dict(found: CountryPayments) -> dict[str, Any]:
    """Return a country's payments as plain values, in the form of ``json_schema("payments")``."""
    case = found.case
    return {
        **_head(found.settings),
        "plan": None,
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "assumed_for_any_country": found.assumed,
        "payments": _with_hours(found.payments),
        "measures": [],
        "remittances": None
        if found.remittances is None
        else remittances_part_dict(found.remittances),
        "verdicts": [
            {**verdict.to_dict(), "statement": claim.statement, "said_by": claim.said_by}
            for claim, verdict in zip(found.claims, found.verdicts, strict=True)
        ],
        "parameters": _parameters(found.parameters),
        "sources": [vars(source) for source in found.sources],
    }


def payments_part_dict(part: PaymentsPart) -> dict[str, Any]:
    """Return what happened to payments, as an assessment's JSON holds it."""
    plan = part.plan
    return {
        "name": plan.name,
        "currency": plan.currency,
        "draws": part.draws,
        "start": iso(plan.days.start),
        "hours": plan.days.hours,
        "runs": {name: _summary(run) for name, run in part.runs.items()},
        "causes": None
        if part.causes is None
        else {
            "network_lost": estimate_dict(part.causes.network_lost.estimate),
            "closure_lost": estimate_dict(part.causes.closure_lost.estimate),
            "beyond_the_sum": estimate_dict(part.causes.together.estimate),
        },
        "closures": [_window(closure.interval) for closure in plan.closures],
        "regions": [_region(row) for row in part.regions],
        "recorded": [_recorded(row) for row in part.recorded],
        "sources": list(part.sources),
    }


def _with_hours(part: PaymentsPart) -> dict[str, Any]:
    """Return the same with every day and hour, which is too long for an assessment."""
    rows = [
        {
            "time": iso(time),
            **{name: _band(part.hours.bands[name][row].tolist()) for name in SHOWN},
        }
        for row, time in enumerate(part.hours.times)
    ]
    days = [_day(day) for day in part.days]
    return {**payments_part_dict(part), "by_day": days, "by_hour": rows}


def remittances_part_dict(part: RemittancesPart) -> dict[str, Any]:
    """Return what was held up of remittances, as an assessment's JSON holds it."""
    return {
        "window": _window(part.window),
        "waited": estimate_dict(part.waited),
        "cleared": estimate_dict(part.cleared),
        "hours_banks_closed": part.closed_hours,
        "directions": [_direction(row) for row in part.directions],
        "sources": list(part.sources),
    }


def _head(settings: Settings) -> dict[str, Any]:
    packages = ("offswitch", "numpy", "polars")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "seed": settings.seed,
        "draws": settings.draws,
        "fixed": dict(settings.fixed),
    }


def _parameters(parameters: Parameters) -> list[dict[str, Any]]:
    return [
        {
            "name": row.name,
            "distribution": str(row.distribution),
            "fixed": parameters.settings.fixed.get(row.name),
            "unit": row.unit,
            "status": row.status,
            "sources": row.source.split(),
        }
        for row in parameters
    ]


def _window(window: Interval) -> dict[str, str]:
    return {"start": iso(window.start), "end": iso(window.end)}


def _band(ends: list[float]) -> dict[str, float]:
    return dict(zip(("p05", "p50", "p95"), ends, strict=True))


def _summary(run: Summary) -> dict[str, Any]:
    hours, silent = run.hours_to_empty, run.hours_to_silent
    return {
        "purchases_meant": estimate_dict(run.intended.estimate),
        "purchases_as_meant": estimate_dict(run.in_time.estimate),
        "purchases_later": estimate_dict(run.late.estimate),
        "purchases_lost": estimate_dict(run.lost.estimate),
        "purchases_waiting": estimate_dict(run.waiting.estimate),
        "lost_share": estimate_dict(run.lost_share),
        "cut_off_share": estimate_dict(run.cut_off_share),
        "cut_off_people": estimate_dict(run.cut_off_people),
        "cut_off_hours": estimate_dict(run.cut_off_hours),
        "machines_silent": estimate_dict(run.silent_share),
        "chance_machines_empty": run.emptied,
        "hours_to_empty": None if hours is None else estimate_dict(hours),
        "chance_machines_silent": run.silenced,
        "hours_to_silent": None if silent is None else estimate_dict(silent),
        "longest_queue": estimate_dict(run.longest_queue),
        "mean_wait": estimate_dict(run.mean_wait),
        "backlog": estimate_dict(run.backlog_most),
        "never_paid": estimate_dict(run.bank_loss),
    }


def _region(row: RegionCourse) -> dict[str, Any]:
    return {
        "name": row.name,
        "people": row.people,
        "lost_share": estimate_dict(row.lost_share),
        "cut_off_share": estimate_dict(row.cut_off),
        "cut_off_hours": estimate_dict(row.cut_off_hours),
        "longest_queue": estimate_dict(row.queue),
        "chance_machines_empty": row.emptied,
        "hours_to_empty": None if row.empty_hours is None else estimate_dict(row.empty_hours),
    }


def _day(day: Day) -> dict[str, Any]:
    names = [field.name for field in fields(day) if field.name != "start"]
    return {"start": iso(day.start), **{n: estimate_dict(getattr(day, n)) for n in names}}


def _recorded(found: Recorded) -> dict[str, Any]:
    row = found.row
    return {
        **_window(row.interval),
        "what": row.what,
        "note": row.note,
        "model": estimate_dict(found.shown),
        "sources": list(row.sources),
    }


def _measure(row: Compared) -> dict[str, Any]:
    measure = row.measure
    assert measure is not None
    return {
        "name": measure.name,
        "kind": measure.kind,
        "purchases_saved": estimate_dict(row.saved.estimate),
        "purchases_kept_in_time": estimate_dict(row.kept_in_time.estimate),
        "cost": estimate_dict(row.cost),
        "run": _summary(row.summary),
    }


def _direction(row: Direction) -> dict[str, Any]:
    return {
        "direction": row.flow.direction,
        "per_day": estimate_dict(row.flow.per_day),
        "due": estimate_dict(row.due),
        "late": estimate_dict(row.late),
        "late_share": estimate_dict(row.late_share),
        "lost": estimate_dict(row.lost),
        "fees": estimate_dict(row.fees),
        "late_by_network_alone": estimate_dict(row.by_network),
        "late_by_closure_alone": estimate_dict(row.by_closure),
        "late_share_by_network_alone": estimate_dict(row.network_share),
        "households": None if row.households is None else estimate_dict(row.households),
        "corridors": [
            {
                "country": corridor.country,
                "share": corridor.share,
                "late": estimate_dict(row.corridor(corridor)),
                "source": corridor.source,
            }
            for corridor in row.flow.corridors
        ],
    }
