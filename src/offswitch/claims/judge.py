"""Setting a claimed number or date beside measured ones."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from offswitch.claims.claim import Claim
from offswitch.claims.dates import has_clock
from offswitch.claims.rules import ABOUT_DAY, ABOUT_MINUTE, NEAR, NEAR_EDGE, SAME, SETTLED
from offswitch.claims.subjects import SUBJECTS
from offswitch.estimate import Estimate, point, show
from offswitch.text import Message

#: What one reading says of the claimed number.
HOLDS, NEARLY, FAILS, OPEN, NOISY = "holds", "nearly", "fails", "open", "noisy"


@dataclass(frozen=True, eq=False)
class Reading:
    """One measured figure and what it is (a baseline, method, clock or vintage)."""

    label: Message
    estimate: Estimate

    def to_dict(self) -> dict[str, Any]:
        """Return the reading as it stands in JSON."""
        return {"label": str(self.label), "text": show(self.estimate), **self.estimate.to_dict()}


def as_number(claim: Claim) -> Claim:
    """Read words with a direction as a change below or above zero."""
    if claim.kind != "qualitative":
        return claim
    return replace(claim, kind="number", value=0.0, value_high=None, unit="percent")


def grade(claim: Claim, measured: Estimate) -> str:
    """What one reading says of a claimed number: `HOLDS`, `NEARLY`, `FAILS` or `OPEN`.

    An equality is judged by the 90 % interval (see `grade_span`), an inequality by the chance of
    it.
    """
    assert claim.value is not None
    if claim.comparator in ("=", "~"):
        return grade_span(claim, measured.p05, measured.p95)
    met = {"<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal}
    chance = float(np.mean(met[claim.comparator](measured.draws, claim.value)))
    return HOLDS if chance >= SETTLED else FAILS if chance <= 1 - SETTLED else OPEN


def grade_span(claim: Claim, low: float, high: float) -> str:
    """What an interval, or a point as one, says of an equality.

    It holds where the claimed value or range reaches into the interval, within half of the last
    digit claimed (but no more than `NEAR` of the measured end, so that zero is exact) or `SAME` of
    the claimed value, and with ``~`` within what the subject allows.
    """
    subject = SUBJECTS[claim.subject]
    assert claim.value is not None
    assert claim.high is not None
    size = max(abs(claim.value), abs(claim.high))
    allowed = subject.about_equal if claim.comparator == "~" else SAME
    off = max(low - claim.high, claim.value - high)
    rounding = min(claim.rounding, NEAR * abs(low if low > claim.high else high))
    if off <= max(rounding, allowed * size):
        return HOLDS
    return NEARLY if off <= subject.near * size else FAILS


def grade_noisy(claim: Claim, measured: Estimate) -> str:
    """As `grade`, but `NOISY` where the interval allows the claim and no change alike.

    A claim that no change itself satisfies is not lost in noise.
    """
    told = grade(claim, measured)
    calm = measured.p05 <= 0 <= measured.p95
    if calm and told in (HOLDS, OPEN) and grade(claim, point(0.0, measured.unit)) != HOLDS:
        return NOISY
    return told


def overall(grades: Collection[str]) -> str:
    """Verdict over several readings: all hold, none does, or they differ.

    Where none holds firmly and some are noisy, it is noise.
    """
    kinds = set(grades)
    if NOISY in kinds and kinds <= {NOISY, FAILS}:
        return "not_distinguishable_from_noise"
    if kinds == {HOLDS}:
        return "supported"
    return "contradicted" if kinds == {FAILS} else "partly_supported"


def grade_all(claim: Claim, readings: Sequence[Reading]) -> str:
    """Verdict over several readings of a claimed number."""
    return overall([grade(claim, reading.estimate) for reading in readings])


def grade_date(claim: Claim, first: datetime, last: datetime) -> str:
    """What a moment known to lie between `first` and `last` says of a claimed date.

    The date holds where its stretch of time reaches into the interval, and comes near within
    `NEAR_EDGE`. With ``~`` it holds within an hour of a minute, and a day of any other date. A
    bound holds where the whole interval lies on that side, and is open where it lies astride.
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
    if claim.comparator == "~":
        return HOLDS if off <= (ABOUT_MINUTE if has_clock(claim.day) else ABOUT_DAY) else FAILS
    return NEARLY if off <= NEAR_EDGE else FAILS
