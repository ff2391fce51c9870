"""What answers draw on, and the shape of an answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from offswitch.assessment.mining import MiningPart
from offswitch.assessment.money import MoneyPart
from offswitch.assessment.network import NetworkPart
from offswitch.assessment.payments import FEW_DRAWS, PaymentsPart, study_payments
from offswitch.assessment.price import PricePart, study_price
from offswitch.assessment.remittances import RemittancesPart, study_remittances
from offswitch.bitcoin import Change
from offswitch.case import Case
from offswitch.case.case import Event, Figure
from offswitch.claims import SUBJECTS, Claim, Reading, Verdict, grade
from offswitch.claims.dates import date_span
from offswitch.claims.judge import as_number
from offswitch.estimate import Estimate, point, show
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.text import Message, clauses, message, worded
from offswitch.timeline import Interval

#: Months in a part of a year, by its letter.
_PARTS = {"H": 6, "Q": 3}


@dataclass(frozen=True, eq=False)
class Record:
    """Everything measured in one run; the payments are run with at most so many draws."""

    case: Case
    parameters: Parameters
    network: NetworkPart
    money: MoneyPart
    changes: tuple[Change, ...]
    mining: MiningPart | None
    payment_draws: int = FEW_DRAWS

    @cached_property
    def remittances(self) -> RemittancesPart | None:
        """What was held up of the money that people send, or None where the case knows no flow."""
        return study_remittances(self.case, self.network, self.parameters)

    @cached_property
    def payments(self) -> PaymentsPart | None:
        """What happened to the country's payments, or None where the case lacks the inputs."""
        return study_payments(self.case, self.network, self.parameters, self.payment_draws)

    @cached_property
    def price(self) -> PricePart | None:
        """What prices did at the cut."""
        return study_price(self.case, self.parameters)

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


def implied(readings: Sequence[Reading]) -> str:
    """Write what the mining map implies beside what is on record."""
    return message("why.implied", readings=shown(readings)) if readings else ""


def unmeasured(claim: Claim, key: str, **values: object) -> Verdict:
    """Say that nothing here measures the subject, and why."""
    return verdict(claim, "cannot_be_checked", "unmeasured/1", message(f"why.{key}", **values))


def without_window(claim: Claim) -> Verdict:
    """Say which end of its window a claim lacks."""
    if claim.start is not None:
        return unmeasured(claim, "needs_end")
    return unmeasured(claim, "needs_start" if claim.end is not None else "needs_window")


def minute(when: datetime) -> str:
    """Write a time to the minute: nothing here is known to the second."""
    return f"{when:%Y-%m-%d %H:%M}"


def elsewhere(claim: Claim, readings: Sequence[Reading]) -> list[Reading]:
    """Readings from other sources than the claim's own, which cannot confirm itself."""
    return [r for r in readings if not set(r.estimate.sources) & set(claim.sources)]


def period_span(text: str) -> Interval | None:
    """Stretch of time of a period as tables give it, or None where it is none.

    Examples
    --------
    >>> period_span("2020-H2 on 2019-H2").start
    datetime.datetime(2020, 7, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    ends = []
    for part in text.split(" ")[0].split(".."):
        year, _, rest = part.partition("-")
        if rest[:1] in _PARTS and rest[1:].isdigit():
            months = _PARTS[rest[0]]
            last = months * int(rest[1:])
            spans = [date_span(f"{year}-{month:02d}") for month in (last - months + 1, last)]
        else:
            spans = [date_span(part)] if year.isdigit() else []
        ends += [span for span in spans if span is not None]
    if not ends or ends[0].start >= ends[-1].end:
        return None
    return Interval(ends[0].start, ends[-1].end)


def months(window: Interval) -> Interval | None:
    """Return the whole months that a window reaches into."""
    last = window.end - timedelta(microseconds=1)
    return period_span(f"{window.start:%Y-%m}..{last:%Y-%m}")


def within(claim: Claim, rows: Iterable[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Figures of the months of a claim's window, and the others of its years.

    Where there is none of those months, all of its years count. Without a window, all do.
    """
    own, window = set(claim.sources), claim.window
    known = [(row, period_span(row.period)) for row in rows if row.group != "recalled"]
    if window is None:
        return [row for row, _ in known], []
    last = window.end - timedelta(microseconds=1)
    asked, years = months(window), period_span(f"{window.start:%Y}..{last:%Y}")
    if asked is None or years is None:
        return [], []
    near = [(row, span) for row, span in known if span is not None and span.overlaps(years)]
    near = [(row, span) for row, span in near if row.source not in own] or near
    chosen = [row for row, span in near if span.overlaps(asked)] or [row for row, _ in near]
    return chosen, [row for row, _ in near if row not in chosen]


def reading(label: Message, value: float, unit: str, *sources: str) -> Reading:
    """Return a point on record as a reading."""
    return Reading(label, point(value, unit, "on_record", union(sources)))


def quoted(rows: Sequence[Figure], unit: str, scale: float = 1.0) -> list[Reading]:
    """Quoted figures as readings, labelled with their period."""
    return [
        reading(message("label.period", period=row.period), row.value * scale, unit, row.source)
        for row in rows
    ]


@worded
def shown(readings: Sequence[Reading]) -> str:
    """Readings in one line."""
    return clauses(message("list.colon", what=r.label, told=show(r.estimate)) for r in readings)


def graded(claim: Claim, readings: Sequence[Reading], grades: Sequence[str] = ()) -> str:
    """Readings in one line, each with what it says of the claim, or with the grades given."""
    asked = as_number(claim)
    told = grades or [grade(asked, r.estimate) for r in readings]
    rows = [
        message(
            "reading.graded",
            label=r.label,
            value=show(r.estimate),
            grade=message(f"grade.{one}"),
        )
        for r, one in zip(readings, told, strict=True)
    ]
    return clauses(rows)


def beside(claim: Claim, readings: Sequence[Reading]) -> str:
    """Say how many times a claim is what others give, where it is not near it."""
    others = sorted(r.estimate.p50 for r in readings)
    middle = others[len(others) // 2] if others else 0.0
    if claim.value is None or claim.value_high is not None or not middle or not claim.value:
        return ""
    ratio = claim.value / middle
    if (
        ratio <= 0
        or abs(ratio - 1) <= SUBJECTS[claim.subject].near
        or claim.comparator not in ("=", "~")
    ):
        return ""
    of = message("beside.one" if len(others) == 1 else "beside.middle")
    key = "why.times" if ratio > 1 else "why.fraction" if ratio > 0.5 else "why.part"
    return message(key, n=max(ratio, 1 / ratio), percent=100 * ratio, of=of)


def percent(share: Estimate) -> Estimate:
    """Return a share of one as percent."""
    return Estimate(100 * share.draws, "percent", share.method, share.sources, share.caveats)
