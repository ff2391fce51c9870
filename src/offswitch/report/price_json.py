"""The JSON of prices at an event: one versioned schema."""

import platform
from importlib.metadata import version
from typing import Any

import numpy as np

from offswitch.assessment.price import PricePart, Studied, effect_estimate
from offswitch.assessment.price_study import PriceStudy
from offswitch.bitcoin.event_study import Effect
from offswitch.bitcoin.premium import Basis
from offswitch.report.values import estimate_dict
from offswitch.text import speaking
from offswitch.timeline import iso

SCHEMA = "offswitch-price/1"


@speaking("en")
def price_dict(found: PriceStudy) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("price")``."""
    case, packages = found.case, ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "of": found.title,
        "case": None
        if case is None
        else {"name": case.name, "title": case.title, "hash": case.hash},
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        **price_part_dict(found.part),
        "verdicts": [
            {**verdict.to_dict(), "statement": claim.statement, "said_by": claim.said_by}
            for claim, verdict in zip(found.claims, found.verdicts, strict=True)
        ],
        "sources": [vars(source) for source in found.sources],
    }


def price_part_dict(part: PricePart) -> dict[str, Any]:
    """Return the studies as plain values, as the JSON of an assessment holds them too."""
    return {
        "event": iso(part.at),
        "attribution": part.attribution,
        "confounders": [
            {"time": iso(event.time), "what": event.what, "source": event.source}
            for event in part.confounders
        ],
        "studies": [
            {"part": name, **_studied(one)}
            for name, rows in (
                ("whole", part.whole),
                ("hours", part.hours),
                ("market", () if part.market is None else (part.market,)),
                ("shares", part.shares),
            )
            for one in rows
        ],
        "premium": None
        if part.quote is None or not part.premium
        else {
            "quote": part.quote.value,
            "unit": part.quote.unit,
            "day": part.quote.period,
            "source": part.quote.source,
            "bases": [_basis(basis) for basis in part.premium],
        },
        "omissions": [str(omission) for omission in part.omissions],
    }


def _studied(one: Studied) -> dict[str, Any]:
    study = one.study
    return {
        "series": one.name,
        "step": one.step,
        "model": "market" if one.factors else "constant_mean",
        "factors": list(one.factors),
        "estimation": {"from": iso(one.since), "returns": int(study.residuals.size)},
        "start": iso(one.start),
        "end": iso(one.times[-1]),
        "after": one.after or None,
        "change_percent": 100 * one.change,
        "coefficients": [
            {"of": name, "value": float(value), "error": float(error)}
            for name, value, error in zip(
                ("mean", *one.factors), study.coefficients, study.errors, strict=True
            )
        ],
        "residual_sd": study.scale,
        "r2": study.r2,
        "autocorrelation": study.autocorrelation,
        "abnormal": _effect(study.total),
        "by_period": [
            {
                "end": iso(when),
                "log_return": float(value),
                "abnormal": effect.value,
                "error": effect.error,
                "t_p": effect.p_value,
            }
            for when, value, effect in zip(one.times, study.returns, study.by_period, strict=True)
        ],
        "rank_p": study.rank_p,
        "as_low": study.as_low,
        "as_far": study.as_far,
        "windows_compared": study.compared,
        "distinguishable": study.distinguishable,
        "sources": list(one.sources),
    }


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "log_return": effect.value,
        "error": effect.error,
        "percent": estimate_dict(effect_estimate(effect)),
        "t_p": effect.p_value,
        "would_show_percent": 100 * float(-np.expm1(-effect.visible)),
        "found_four_in_five_percent": 100 * float(-np.expm1(-effect.detectable)),
    }


def _basis(basis: Basis) -> dict[str, Any]:
    return {
        "name": basis.name,
        "world": estimate_dict(basis.world),
        "rate": estimate_dict(basis.rate),
        "premium": estimate_dict(basis.premium),
        "sources": list(basis.premium.sources),
    }
