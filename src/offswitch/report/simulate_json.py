"""The JSON of an imagined shutdown: one versioned schema."""

import platform
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any
from zoneinfo import ZoneInfo

from offswitch import places
from offswitch.assessment.simulate_result import Price, Simulation
from offswitch.economy.people import Cut, People
from offswitch.economy.sectors import Losses
from offswitch.estimate import quantiles
from offswitch.report.payments_json import payments_part_dict, remittances_part_dict
from offswitch.report.values import estimate_dict
from offswitch.text import speaking
from offswitch.timeline import Interval, iso

SCHEMA = "offswitch-simulate/1"


@speaking("en")
def simulation_dict(found: Simulation, others: Sequence[Simulation] = ()) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("simulate")``.

    Parameters
    ----------
    others
        Of the same plan in other countries, to stand beside it.
    """
    packages = ("offswitch", "numpy", "polars", "scipy")
    inputs = found.inputs
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "place": found.place.country,
        "name": places.name(found.place.country),
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        "scenario": _scenario(found),
        "year": inputs.year,
        "vintage": found.vintage,
        "hours": estimate_dict(found.hours),
        "costs": [_price(price) for price in found.prices],
        "sectors": None if found.losses is None else _sectors(found.losses),
        "narrowed": [
            {"name": row.name, "share_of_variance": row.share, "width_usd": row.width}
            for row in found.narrowed
        ],
        "variance": [
            {"group": row.name, "alone": _ends(row.alone), "with_others": _ends(row.with_others)}
            for row in found.variance
        ],
        "people": None if found.people is None else _people(found.people),
        "payments": None if found.payments is None else payments_part_dict(found.payments),
        "remittances": None
        if found.remittances is None
        else remittances_part_dict(found.remittances),
        "recorded": [
            {
                "id": r.id,
                "class": r.kind,
                "usd": r.usd,
                "hours": r.hours,
                "formula": r.formula,
                "inputs": dict(r.inputs),
                "computed_usd": r.computed,
                "source": r.source,
            }
            for r in found.recorded
        ],
        "provisional": [str(sentence) for sentence in found.provisional],
        "stood_in": [{**vars(one), "source": one.source or None} for one in inputs.stood_in],
        "missing": list(inputs.missing),
        "omissions": [
            {"what": row.what, "why": row.why, "source": row.source or None}
            for row in found.omissions
        ],
        "parameters": [
            {
                "name": row.name,
                "distribution": str(row.distribution),
                "fixed": found.settings.fixed.get(row.name),
                "unit": row.unit,
                "status": row.status,
                "sources": row.source.split(),
            }
            for row in inputs.parameters
        ],
        "sources": [vars(source) for source in found.sources],
        "compared": [simulation_dict(other) for other in others],
    }


def _stretch(one: Interval) -> dict[str, str]:
    return {"start": iso(one.start), "end": iso(one.end)}


def _scenario(found: Simulation) -> dict[str, Any]:
    scenario, plan = found.scenario, found.plan
    local = scenario.interval.start.astimezone(ZoneInfo(found.place.zone))
    cut = found.cut.places
    return {
        **_stretch(scenario.interval),
        "local_start": local.isoformat(),
        "zone": found.place.zone,
        "hours": scenario.interval.hours,
        "hours_off": scenario.hours_off,
        "service": scenario.service,
        "platforms": plan.platforms,
        "reach": scenario.reach,
        "severity": found.severity,
        "windows": [_stretch(window) for window in scenario.windows],
        "regions": [] if cut == (found.place.country,) else list(cut),
        "parts": [vars(part) for part in found.cut.parts],
        "running": plan.running,
    }


def _price(price: Price) -> dict[str, Any]:
    further = price.further
    return {
        "method": price.method,
        "usd": quantiles(price.usd),
        "gdp_share": quantiles(price.gdp_share),
        "usd_per_further_hour": None if further is None else quantiles(further),
        "caveats": [str(caveat) for caveat in price.usd.caveats],
        "sources": list(price.usd.sources),
    }


def _sectors(losses: Losses) -> dict[str, Any]:
    ordinary = losses.ordinary
    return {
        "exposed_usd": quantiles(losses.exposed),
        "interrupted_usd": quantiles(ordinary.interrupted),
        "lost_usd": quantiles(ordinary.lost),
        "rows": [
            {
                "sector": row.sector.name,
                "exposed_usd": quantiles(row.exposed),
                "interrupted_usd": quantiles(row.ordinary.interrupted),
                "lost_usd": quantiles(row.ordinary.lost),
            }
            for row in losses.sectors
        ],
    }


def _ends(index: tuple[float, float, float]) -> dict[str, float]:
    return dict(zip(("p05", "p50", "p95"), index, strict=True))


def _people(people: People) -> dict[str, Any]:
    return {
        "groups": [_cut(row) for row in people.groups],
        "regions": [_cut(row) for row in people.regions],
        "work_hours": quantiles(people.work_hours),
        "study_hours": quantiles(people.study_hours),
    }


def _cut(row: Cut) -> dict[str, Any]:
    return {
        "who": row.who,
        "service": row.service,
        "people": quantiles(row.people),
        "hours": quantiles(row.hours),
        "person_hours": quantiles(row.person_hours),
    }
