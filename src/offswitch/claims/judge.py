"""Setting a claimed number or date beside measured ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from offswitch.claims.claim import Claim
from offswitch.claims.rules import NEAR, NEAR_EDGE, SAME, SAME_ABOUT, SETTLED
from offswitch.estimate import Estimate, show
from offswitch.text import Message

#: What one reading says of the claimed number.
HOLDS, NEARLY, FAILS, OPEN = "holds", "nearly", "fails", "open"


@dataclass(frozen=True, eq=False)
class Reading:
    """One measured figure and what it is (a baseline, method, clock or vintage)."""

    label: Message
    estimate: Estimate

    def to_dict(self) -> dict[str, Any]:
        """Return the reading as it stands in JSON."""
        return {"label": str(self.label), "text": show(self.estimate), **self.estimate.to_dict()}


def grade(claim: Claim, measured: Estimate) -> str:
    """What one reading says of a claimed number: `HOLDS`, `NEARLY`, `FAILS` or `OPEN`.

    An equality holds for a point within rounding, and for an estimate whose 90 % interval has it;
    an inequality is settled by the chance of it.
    """
    assert claim.value is not None
    low, high = claim.value, claim.value if claim.high is None else claim.high
    match claim.comparator:
        case ">":
            return _settled(float(np.mean(measured.draws > low)))
        case ">=":
            return _settled(float(np.mean(measured.draws >= low)))
        case "<":
            return _settled(float(np.mean(measured.draws < high)))
        case "<=":
            return _settled(float(np.mean(measured.draws <= high)))
    if not measured.is_point:
        wider = SAME_ABOUT if claim.comparator == "~" else 0.0
        low, high = low - wider * abs(low), high + wider * abs(high)
        return HOLDS if measured.p05 <= high and measured.p95 >= low else FAILS
    off = max(low - measured.p50, measured.p50 - high, 0.0) / max(abs(low), abs(high), 1e-12)
    same = SAME_ABOUT if claim.comparator == "~" else SAME
    return HOLDS if off <= same else NEARLY if off <= NEAR else FAILS


def _settled(chance: float) -> str:
    return HOLDS if chance >= SETTLED else FAILS if chance <= 1 - SETTLED else OPEN


def grade_all(claim: Claim, readings: Sequence[Reading]) -> str:
    """Verdict over several readings: all hold, none does, or they differ."""
    grades = {grade(claim, reading.estimate) for reading in readings}
    if grades == {HOLDS}:
        return "supported"
    return "contradicted" if grades == {FAILS} else "partly_supported"


def grade_date(claim: Claim, first: datetime, last: datetime) -> str:
    """What a moment known to lie between `first` and `last` says of a claimed date.

    The date holds where its stretch of time reaches into the interval, comes near within
    `NEAR_EDGE`; with ``~`` what comes near holds, and its own length outside comes near.
    """
    span = claim.date
    bounds = {"<": span.start, ">=": span.start, "<=": span.end, ">": span.end}
    if claim.comparator in bounds:
        bound = bounds[claim.comparator]
        before, after = last < bound, first >= bound
        if not before and not after:
            return OPEN
        return HOLDS if before == claim.comparator.startswith("<") else FAILS
    if first < span.end and last >= span.start:
        return HOLDS
    off = max(first - span.end, span.start - last)
    if off <= NEAR_EDGE:
        return HOLDS if claim.comparator == "~" else NEARLY
    near = claim.comparator == "~" and off <= span.end - span.start
    return NEARLY if near else FAILS


def judge_fall(readings: Sequence[Reading]) -> str:
    """Verdict on "it fell": whether the 90 % intervals exclude no change, and on which side."""
    fell = [r.estimate.p95 < 0 for r in readings]
    if any(fell):
        return "supported" if all(fell) else "partly_supported"
    rose = all(r.estimate.p05 > 0 or r.estimate.is_point for r in readings)
    return "contradicted" if rose else "not_distinguishable_from_noise"
