"""Published figures against our formulas: what is reproduced, and what only looks so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from offswitch.economy import formulas
from offswitch.reference import Vector, method_parameters

Inputs = dict[str, float | str]


@dataclass(frozen=True)
class Reproduction:
    """One published figure beside ours.

    Parameters
    ----------
    vector
        The published figure with its inputs.
    ours, passed
        What the formula gives, and whether it is equal within rounding; None where nothing
        computes it.
    """

    vector: Vector
    ours: float | None
    passed: bool | None


def _number(inputs: Inputs, name: str) -> float:
    return float(inputs[name])


def _days(inputs: Inputs) -> float:
    return _number(inputs, "days") if "days" in inputs else _number(inputs, "hours") / 24


_ICRIER = {"mobile": 0.16, "total": 0.31}
_PRODUCTS = (("per_day", "days"), ("per_hour", "hours"))
_QUOTIENTS = (("total", "hours"), ("total", "days"))
#: Published country figures of CIPESA 2017, whose algebra was not retrieved: a table, no formula.
_CIPESA_USD = {"CMR": 39e6, "ETH": 132.1e6, "KEN": 6.3e6}


def _parameter(name: str) -> float:
    """Value of a published parameter that is a point."""
    return next(p.distribution.arguments[0] for p in method_parameters() if p.name == name)


def _identity(inputs: Inputs) -> float:
    for a, b in _PRODUCTS:
        if a in inputs:
            return _number(inputs, a) * _number(inputs, b)
    for a, b in _QUOTIENTS:
        if a in inputs and b in inputs:
            return _number(inputs, a) / _number(inputs, b)
    return sum(float(v) for v in inputs.values())


_FORMULAS: dict[str, Callable[[Inputs], float]] = {
    "oecd": lambda i: formulas.oecd(_number(i, "gdp_usd"), _days(i), _number(i, "share")),
    "national_full": lambda i: formulas.brookings_full(
        _number(i, "gdp_usd"), _days(i), _number(i, "share")
    ),
    "brookings_app": lambda i: formulas.brookings_app(
        _number(i, "gdp_usd"), _days(i), _number(i, "k"), _number(i, "n")
    ),
    "deloitte_pct": lambda i: formulas.deloitte_percent(
        _number(i, "gdp_usd"), _days(i), _parameter(f"deloitte_{i['tier']}_share")
    ),
    "deloitte_usd": lambda i: formulas.deloitte_dollar(
        _number(i, "population"), _days(i), _parameter(f"deloitte_{i['tier']}_usd")
    ),
    "icrier": lambda i: formulas.icrier(
        _number(i, "gdp_usd"), _ICRIER[str(i["network"])], _number(i, "traffic_share_lost")
    ),
    "kcci": lambda i: _number(i, "base_inr") * _number(i, "share") * _number(i, "days") / 365,
    "ratio": lambda i: _number(i, "mobile") / _number(i, "full"),
    "identity": _identity,
}


def _ours(vector: Vector) -> float | None:
    if vector.formula == "table":
        return _CIPESA_USD[vector.country]
    formula = _FORMULAS.get(vector.formula)
    return None if formula is None else formula(vector.inputs)


def reproduce(vectors: Sequence[Vector]) -> list[Reproduction]:
    """Set each published figure beside what its formula gives.

    Its `kind` says what that proves: only ``computed`` is reproduction. A figure of
    ``not_reproducible`` has no formula here and neither passes nor fails.
    """
    results = []
    for vector in vectors:
        ours = _ours(vector)
        passed = None
        if ours is not None:
            passed = abs(ours - vector.expected) <= vector.tolerance * abs(vector.expected)
        results.append(Reproduction(vector, ours, passed))
    return results
