"""The JSON of an assessment: one versioned schema, for files and for services."""

import json
from collections import Counter
from importlib.resources import files
from typing import Any

from offswitch.assessment import Assessment
from offswitch.assessment.daily import Daily
from offswitch.assessment.hashrate_event import POSTERIOR
from offswitch.assessment.mining import MiningPart
from offswitch.assessment.ordered import Ordered
from offswitch.assessment.result import HashratePart
from offswitch.bitcoin import Change
from offswitch.claims import RULES, Claim, Verdict
from offswitch.economy import Cost, Explained, Reproduction
from offswitch.estimate import quantiles
from offswitch.provenance import union
from offswitch.reference.methods import CLASSES
from offswitch.report.economy_json import economy_part_dict
from offswitch.report.hashrate_json import judged_dict
from offswitch.report.judgement import judgement_dict
from offswitch.report.migration_json import migration_part_dict
from offswitch.report.partition_json import partition_part_dict
from offswitch.report.payments_json import payments_part_dict, remittances_part_dict
from offswitch.report.price_json import price_part_dict
from offswitch.report.provisional import open_outages, provisional_dict
from offswitch.report.values import estimate_dict, loss_dict
from offswitch.text import speaking
from offswitch.timeline import iso

SCHEMA = "offswitch-assessment/1"
CLAIMS_SCHEMA = "offswitch-claims/1"
#: Studies that another document holds in the form of their own commands, and what those begin and
#: end with besides.
PARTS = {
    "assessment": ("price", "partition", "migration", "payments", "remittances"),
    "simulate": ("payments", "remittances"),
}
HEAD = set("schema versions of case series_of_hours_off seed draws fixed published".split())
HEAD |= {"verdicts", "sources"}
#: Those of them that one command prints together, and what of them is too long for an assessment.
TOGETHER = ("payments", "remittances")
LONG = {"by_day", "by_hour"}


def json_schema(of: str = "assessment") -> dict[str, Any]:
    """Return a JSON Schema (draft 2020-12).

    `of` is ``assessment``, ``claims``, ``findings``, ``hashrate``, ``difficulty``, ``mining``,
    ``migration``, ``partition``, ``price``, ``payments``, ``quiet``, ``simulate``, ``world``,
    ``sources``, ``fetch`` or ``lake``.
    """
    schema = _schema_file(of)
    if of in PARTS:
        for name in PARTS[of]:
            schema["properties"][name]["anyOf"][0] |= _part_schema(name)
        schema["$defs"] = _schema_file("payments")["$defs"] | schema["$defs"]
    if of == "quiet":
        schema["properties"]["detected"] |= _part_of_whole("findings")
    return schema


def _schema_file(of: str) -> dict[str, Any]:
    text = (files("offswitch.report") / f"{of}.schema.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def _part_of_whole(name: str) -> dict[str, Any]:
    """Return the schema of a result that stands whole inside another."""
    whole = _schema_file(name)
    return {key: whole[key] for key in ("properties", "required", "additionalProperties")}


def _part_schema(name: str) -> dict[str, Any]:
    """Return what a study says inside an assessment: its schema without the head of its own."""
    if name in TOGETHER:
        about = _schema_file("payments")["properties"][name]
        properties, left_out = about.get("anyOf", [about])[0]["properties"], LONG
    else:
        properties, left_out = _schema_file(name)["properties"], HEAD
    inside = {key: about for key, about in properties.items() if key not in left_out}
    return {"properties": inside, "required": list(inside), "additionalProperties": False}


def _ordered(ordered: Ordered) -> dict[str, Any]:
    return {
        "service": ordered.service,
        "outages": ordered.count,
        "first": judgement_dict(ordered.first),
        "last": judgement_dict(ordered.last),
        "without_record": judgement_dict(ordered.without_record),
    }


def _cost(cost: Cost, series: str) -> dict[str, Any]:
    basis = cost.basis
    return {
        "method": cost.method,
        "hours_basis": basis.kind,
        "whose": str(basis.whose),
        "hours": estimate_dict(basis.hours),
        "series": "stated" if basis.kind == "published" else series,
        "usd": quantiles(cost.usd),
        "local": estimate_dict(cost.local),
        "gdp_share": quantiles(cost.gdp_share),
        "caveats": [str(caveat) for caveat in cost.caveats],
        "sources": list(cost.usd.sources),
    }


def _explained(row: Explained) -> dict[str, Any]:
    hours = {name: estimate_dict(hours) for name, hours in row.implied_hours.items()}
    return {"source": row.source, "usd": row.usd, "implied_hours": hours}


def _reproduction(rows: tuple[Reproduction, ...]) -> dict[str, Any]:
    counts = Counter(row.vector.kind for row in rows)
    return {
        "counts": {
            kind: {
                "total": counts[kind],
                "equal": sum(1 for r in rows if r.vector.kind == kind and r.passed),
                "with_recalled_input": sum(
                    1 for r in rows if r.vector.kind == kind and r.vector.recalled_input
                ),
            }
            for kind in CLASSES
        },
        "vectors": [
            {
                "id": r.vector.id,
                "class": r.vector.kind,
                "published": r.vector.expected,
                "computed": r.ours,
                "equal": r.passed,
                "unit": r.vector.unit,
                "source": r.vector.source,
            }
            for r in rows
        ],
    }


def _change(change: Change, claimed: float | None) -> dict[str, Any]:
    return {
        "name": change.baseline,
        "window": {"start": iso(change.window.start), "end": iso(change.window.end)},
        "window_hours": change.window.hours,
        "blocks_before": change.blocks_before,
        "blocks_after": change.blocks_after,
        "change": {f"p{100 * q:02.0f}": change.quantile(q) for q in (0.05, 0.5, 0.95)},
        "log_likelihood_ratio": None
        if claimed is None
        else change.log_likelihood_ratio(1 + claimed),
    }


def _hashrate(part: HashratePart, series: str) -> dict[str, Any]:
    return {
        "series_of_hours_off": series,
        "cut": part.cut,
        "found_onset": part.found_onset,
        "claimed_change": part.claimed_change,
        "baselines": [_change(change, part.claimed_change) for change in part.changes],
        "baselines_at_found_onset": [
            _change(change, part.claimed_change) for change in part.at_onset
        ],
        "hypotheses": [
            {
                "name": row.name,
                "baseline": row.baseline,
                "window": row.hours,
                "change": row.change,
                "log_bayes_factor": row.log_bayes_factor,
                "power": row.power,
            }
            for row in part.tested
        ],
        "posterior": {
            "verdict": [str(sentence) for sentence in part.event.verdict],
            "ended_probability": part.event.ended,
            "changes": [vars(row) for row in part.event.ours],
            "hypotheses": [
                judged_dict(row) for row in part.event.hypotheses if row.kind == POSTERIOR
            ],
        },
        "retargets": [
            {
                "height": row.height,
                "time": iso(row.time),
                "bits": f"{row.bits:08x}",
                "difficulty": row.difficulty,
            }
            for row in part.retargets
        ],
        "daily": None if part.daily is None else _daily(part.daily),
    }


def _daily(part: Daily) -> dict[str, Any]:
    return {
        "baseline": part.baseline,
        "steady_day": estimate_dict(part.steady),
        "days": [
            {
                "start": iso(day.window.start),
                "blocks": day.blocks,
                "level": estimate_dict(day.level),
            }
            for day in part.days
        ],
    }


def _mining(part: MiningPart, series: str) -> dict[str, Any]:
    first = next(iter(part.from_blocks))
    return {
        "series_of_hours_off": series,
        "from_map": loss_dict(part.from_map),
        "from_blocks": {"baseline": first, **loss_dict(part.from_blocks[first])},
        "from_blocks_by_baseline": [
            {
                "name": name,
                "blocks": quantiles(loss.blocks),
                "btc": quantiles(loss.btc),
                "usd": quantiles(loss.usd),
                "chance_as_map_says": part.chance_as_map_says[name],
            }
            for name, loss in part.from_blocks.items()
        ],
        "conflict": {
            "map_and_blocks": part.conflict,
            "chance_as_map_says": {
                "low": min(part.chance_as_map_says.values()),
                "high": max(part.chance_as_map_says.values()),
            },
        },
        "press": [vars(row) for row in part.press],
    }


def _verdict(verdict: Verdict, claim: Claim, found: Assessment) -> dict[str, Any]:
    """Return a verdict with its claim, and whether it rests on the series of the case."""
    return {
        **verdict.to_dict(),
        "statement": claim.statement,
        "said_by": claim.said_by,
        "series": found.series_of(verdict),
    }


@speaking("en")
def verdict_dicts(found: Assessment) -> list[dict[str, Any]]:
    """Return the verdicts of an assessment, each with its claim."""
    pairs = zip(found.verdicts, found.case.claims, strict=True)
    return [_verdict(verdict, claim, found) for verdict, claim in pairs]


@speaking("en")
def claims_dict(found: Assessment) -> dict[str, Any]:
    """Return the verdicts on a file of claims, in the form of `json_schema("claims")`."""
    case, versions = found.case, dict(found.versions)
    return {
        "schema": CLAIMS_SCHEMA,
        "claims_hash": versions.pop("claims"),
        "versions": versions,
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        "verdicts": verdict_dicts(found),
        "sources": used_sources(found),
    }


@speaking("en")
def claim_dict(found: Assessment) -> dict[str, Any]:
    """Return everything about the one claim of an assessment."""
    (claim,), (verdict,) = found.case.claims, verdict_dicts(found)
    return {
        "id": claim.id,
        "kind": claim.kind,
        "subject": claim.subject,
        "about": claim.about or None,
        "comparator": claim.comparator or None,
        "value": claim.day or claim.value,
        "value_high": claim.value_high,
        "unit": claim.unit or None,
        "window": None
        if claim.window is None
        else {"start": iso(claim.window.start), "end": iso(claim.window.end)},
        "said_on": claim.said_on or None,
        "verdict": verdict,
        "rule": vars(RULES[verdict["rule"]]),
        "sources": used_sources(found),
    }


def used_sources(found: Assessment) -> list[dict[str, Any]]:
    """Return the sources that the verdicts of an assessment name."""
    ids = union(*(verdict.sources for verdict in found.verdicts))
    return [vars(found.case.sources[id]) for id in ids]


@speaking("en")
def assessment_dict(found: Assessment) -> dict[str, Any]:
    """Return an assessment as plain values, in the form of `json_schema`."""
    case, network = found.case, found.network
    return {
        "schema": SCHEMA,
        "versions": dict(found.versions),
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "provisional": provisional_dict(case, open_outages(found)),
        "place": case.place,
        "window": {"start": iso(case.window.start), "end": iso(case.window.end)},
        "series": case.series,
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        "outages": [{**one.outage.to_dict(), "series": case.series} for one in network.found],
        "ordered": None if network.ordered is None else _ordered(network.ordered),
        "edges": list(network.edges),
        "cross_check": list(network.cross_check),
        "agreement": dict(network.agreement),
        "hours": {
            "series": case.series,
            "service": network.service,
            "effective": estimate_dict(network.effective),
            "effective_from_cut": estimate_dict(network.effective_from_cut),
            "effective_bounds": None
            if network.effective_bounds is None
            else dict(zip(("low", "high"), network.effective_bounds, strict=True)),
            "effective_by_service": {
                name: estimate_dict(hours) for name, hours in network.effective_by_service.items()
            },
            "nominal": estimate_dict(network.nominal),
            "caveats": [str(caveat) for caveat in network.effective.caveats],
            "restorations": [
                {"start": iso(start), "end": iso(end)} for start, end in network.windows
            ],
        },
        "people_affected": None
        if network.people is None
        else {**estimate_dict(network.people), "series": case.series},
        "costs": [_cost(cost, case.series) for cost in found.costs],
        "explained": [_explained(row) for row in found.explained],
        "reproduction": _reproduction(found.reproduction),
        "own_exposures": [
            {"component": flow.method, "interrupted": estimate_dict(flow)} for flow in found.own
        ],
        "economy": None if found.economy is None else economy_part_dict(found.economy),
        "payments": None if found.payments is None else payments_part_dict(found.payments),
        "remittances": None
        if found.remittances is None
        else remittances_part_dict(found.remittances),
        "hashrate": None if found.hashrate is None else _hashrate(found.hashrate, case.series),
        "mining": None if found.mining is None else _mining(found.mining, case.series),
        "price": None if found.price is None else price_part_dict(found.price),
        "partition": None if found.partition is None else partition_part_dict(found.partition),
        "migration": None if found.migration is None else migration_part_dict(found.migration),
        "verdicts": verdict_dicts(found),
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
            for row in found.parameters
        ],
        "sources": [vars(source) for source in found.sources],
    }
