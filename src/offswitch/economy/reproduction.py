"""Published figures against our formulas: what is reproduced, and what only looks so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from offswitch.economy import formulas
from offswitch.errors import CaseError
from offswitch.reference import Vector, alpha2
from offswitch.reference.methods import method_value
from offswitch.reference.outputs import find_output

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


_PRODUCTS = (("per_day", "days"), ("per_hour", "hours"))
_QUOTIENTS = (("total", "hours"), ("total", "days"))


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
        _number(i, "gdp_usd"), _days(i), method_value(f"deloitte_{i['tier']}_share")
    ),
    "deloitte_usd": lambda i: formulas.deloitte_dollar(
        _number(i, "population"), _days(i), method_value(f"deloitte_{i['tier']}_usd")
    ),
    "icrier": lambda i: formulas.icrier(
        _number(i, "gdp_usd"),
        method_value(f"icrier_{i['network']}"),
        _number(i, "traffic_share_lost"),
    ),
    "kcci": lambda i: _number(i, "base_inr") * _number(i, "share") * _number(i, "days") / 365,
    "ratio": lambda i: _number(i, "mobile") / _number(i, "full"),
    "identity": _identity,
}
#: Words that tell of an input that was taken back from the figure itself.
_TAKEN_BACK = ("calibrated", "inferred", "back-solved", "derived")


def classify(formula: str, said: str) -> str:
    """Return what a figure can prove: its class by its formula and by what is said of its inputs.

    Parameters
    ----------
    formula
        Name of the formula or table that gives it.
    said
        How firm its inputs are, in words, such as ``published; n inferred``.

    Examples
    --------
    >>> classify("brookings_app", "published"), classify("brookings_app", "published; n inferred")
    ('computed', 'calibrated')
    """
    if formula not in _FORMULAS and formula != "table":
        return "not_reproducible"
    if any(word in said.lower() for word in _TAKEN_BACK):
        return "calibrated"
    if formula in ("table", "deloitte_usd"):
        return "look_up"
    return (
        "arithmetic" if formula in ("identity", "ratio", "deloitte_pct", "icrier") else "computed"
    )


def _looked_up(vector: Vector) -> float | None:
    """Return what CIPESA published of a country for so many days, where it did."""
    days = sum(_number(vector.inputs, name) for name in vector.inputs)
    row = find_output("cipesa_2017", alpha2(vector.country), days)
    return None if row is None else row.usd


def _ours(vector: Vector) -> float | None:
    formula = _FORMULAS.get(vector.formula)
    try:
        if vector.formula == "table":
            return _looked_up(vector)
        return None if formula is None else formula(vector.inputs)
    except (KeyError, ValueError, ZeroDivisionError) as error:
        raise CaseError(
            "bad_vector", id=vector.id, formula=vector.formula, reason=str(error)
        ) from None


def reproduce(vectors: Sequence[Vector]) -> list[Reproduction]:
    """Set each published figure beside what its formula gives.

    Its `kind` says what that proves: only ``computed`` is reproduction. A figure of
    ``not_reproducible`` has no formula here and neither passes nor fails.

    Raises
    ------
    CaseError
        If the inputs of a figure are not those of its formula.
    """
    results = []
    for vector in vectors:
        ours = _ours(vector)
        passed = None
        if ours is not None:
            passed = abs(ours - vector.expected) <= vector.tolerance * abs(vector.expected)
        results.append(Reproduction(vector, ours, passed))
    return results
