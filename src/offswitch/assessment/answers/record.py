"""What answers draw on, and the shape of an answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from offswitch.assessment.mining import MiningPart
from offswitch.assessment.money import MoneyPart
from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import Change
from offswitch.case import Case
from offswitch.case.case import Event, Figure
from offswitch.claims import Claim, Reading, Verdict, grade
from offswitch.claims.rules import NEAR
from offswitch.estimate import Estimate, point, show
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.text import Message, message, say


@dataclass(frozen=True, eq=False)
class Record:
    """Everything measured in one run."""

    case: Case
    parameters: Parameters
    network: NetworkPart
    money: MoneyPart
    changes: tuple[Change, ...]
    mining: MiningPart | None

    def after_cut(self, hours: float) -> list[Change]:
        """Changes of hashrate over so many hours after the cut, by baseline."""
        return [change for change in self.changes if change.window.hours == hours]

    def events(self, kind: str) -> tuple[Event, ...]:
        """Other events of a kind on record."""
        return tuple(event for event in self.case.events if event.kind == kind)

    def context(self, indicator: str) -> tuple[Figure, ...]:
        """Quoted figures of an indicator."""
        return tuple(row for row in self.case.context if row.indicator == indicator)


def verdict(
    claim: Claim,
    found: str,
    rule: str,
    why: Message,
    readings: Sequence[Reading] = (),
    sources: Sequence[str] = (),
) -> Verdict:
    """Build a verdict that keeps the claim's own sources and those of every reading."""
    ids = union(claim.sources, sources, *(r.estimate.sources for r in readings))
    return Verdict(claim.id, found, tuple(readings), why, rule, claim.window_basis, ids)


def unmeasured(claim: Claim, key: str, **values: object) -> Verdict:
    """Say that nothing here measures the subject, and why."""
    return verdict(claim, "cannot_be_checked", "unmeasured/1", message(f"why.{key}", **values))


def minute(when: datetime) -> str:
    """Write a time to the minute: nothing here is known to the second."""
    return f"{when:%Y-%m-%d %H:%M}"


def elsewhere(claim: Claim, readings: Sequence[Reading]) -> list[Reading]:
    """Readings from other sources than the claim's own, which cannot confirm itself."""
    return [r for r in readings if not set(r.estimate.sources) & set(claim.sources)]


def reading(label: Message, value: float, unit: str, *sources: str) -> Reading:
    """Return a point on record as a reading."""
    return Reading(label, point(value, unit, "on_record", union(sources)))


def quoted(rows: Sequence[Figure], unit: str, scale: float = 1.0) -> list[Reading]:
    """Quoted figures as readings, labelled with their period."""
    return [
        reading(message("label.period", period=row.period), row.value * scale, unit, row.source)
        for row in rows
    ]


def shown(readings: Sequence[Reading]) -> str:
    """Readings in one line."""
    return "; ".join(f"{r.label}: {show(r.estimate)}" for r in readings)


def graded(claim: Claim, readings: Sequence[Reading]) -> str:
    """Readings in one line, each with what it says of the claim."""
    return "; ".join(
        say(
            "reading.graded",
            label=r.label,
            value=show(r.estimate),
            grade=say(f"grade.{grade(claim, r.estimate)}"),
        )
        for r in readings
    )


def beside(claim: Claim, readings: Sequence[Reading]) -> str:
    """Say how many times a claim is what others give, where it is not near it."""
    others = sorted(r.estimate.p50 for r in readings)
    middle = others[len(others) // 2] if others else 0.0
    if claim.value is None or claim.value_high is not None or not middle or not claim.value:
        return ""
    ratio = claim.value / middle
    if ratio <= 0 or abs(ratio - 1) <= NEAR or claim.comparator not in ("=", "~"):
        return ""
    key = "why.times" if ratio > 1 else "why.fraction"
    return say(key, n=max(ratio, 1 / ratio), percent=100 * ratio)


def as_fall(claim: Claim) -> Claim:
    """Read "it fell" as a change below zero."""
    return replace(claim, kind="number", comparator="<", value=0.0, value_high=None, unit="percent")


def percent(share: Estimate) -> Estimate:
    """Return a share of one as percent."""
    return Estimate(100 * share.draws, "percent", share.method, share.sources, share.caveats)
