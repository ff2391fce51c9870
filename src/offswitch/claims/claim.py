"""A claim: what was said, by whom, when, and about which stretch of time."""

import difflib
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from offswitch.claims.dates import date_span, has_clock
from offswitch.claims.subjects import KINDS, LOCAL, SUBJECTS, UNIT_ALIASES, Subject
from offswitch.errors import CaseError, DataError
from offswitch.notebook import table
from offswitch.tables import Row
from offswitch.text import message, say
from offswitch.timeline import Interval

COMPARATORS = ("=", "<", ">", "<=", ">=", "~")
#: A range is given whole: it can be exact or about.
RANGE_COMPARATORS = ("=", "~")
#: Words about a change say that it fell, or that it rose.
WORDS_COMPARATORS = ("<", ">")
#: No number that a claim may hold is larger either way.
LARGEST = 1e15
WINDOW_BASES = ("text", "inferred", "")
#: What may stand in the unit of a date, which has none.
DATE_UNITS = ("", "date", "month")
CLAIM_COLUMNS = (
    "id kind subject about comparator value value_high unit window_start window_end window_basis "
    "said_by said_on statement headline source"
).split()
REQUIRED_COLUMNS = ("id", "kind", "subject", "statement")


@dataclass(frozen=True)
class Claim:
    """One statement.

    Parameters
    ----------
    kind
        ``number`` or ``date`` (with a comparator), ``range`` (`value` to `value_high`) or
        ``qualitative``, whose comparator is the direction of the words, if they have one.
    about
        Narrows the subject: a month of the mining map, a ticker, a service.
    value
        The number; None for a date or a qualitative claim.
    rounding
        Half of the last digit in which the number is written.
    day
        The date of a date claim: a year, month, day, or minute with its zone.
    window_basis
        Whether the statement itself says when (``text``) or we chose (``inferred``).
    """

    id: str
    kind: str
    subject: str
    about: str
    comparator: str
    value: float | None
    value_high: float | None
    rounding: float
    day: str
    unit: str
    start: datetime | None
    end: datetime | None
    window_basis: str
    said_by: str
    said_on: str
    statement: str
    headline: bool
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        subject = _subject(self)
        if self.window_basis not in WINDOW_BASES:
            raise CaseError("bad_window_basis", id=self.id, basis=self.window_basis)
        if self.kind in ("number", "range"):
            _check_number(self, subject)
        elif self.kind == "date":
            _check_date(self)
        else:
            _check_words(self, subject)
        if self.said_on and (has_clock(self.said_on) or date_span(self.said_on) is None):
            raise CaseError("bad_day", id=self.id, text=self.said_on)
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise CaseError("claim_window", id=self.id)
        if self.window_basis == "text" and self.start is None and self.end is None:
            raise CaseError("text_without_window", id=self.id)

    def _repr_html_(self) -> str:
        rows = [
            (say("notebook.said_by"), ", ".join(filter(None, (self.said_by, self.said_on)))),
            (say("notebook.sources"), ", ".join(self.sources)),
        ]
        return table(say("list.colon", what=self.id, told=self.statement), rows)

    @property
    def window(self) -> Interval | None:
        """The stretch of time that the claim is about, half-open, where both ends are known."""
        if self.start is None or self.end is None:
            return None
        return Interval(self.start, self.end)

    @property
    def high(self) -> float | None:
        """Upper end of a range; of a number, the number itself."""
        return self.value if self.value_high is None else self.value_high

    @property
    def date(self) -> Interval:
        """The stretch of time that the date of a date claim names."""
        span = date_span(self.day)
        assert span is not None
        return span


def _subject(claim: Claim) -> Subject:
    """Return the subject of a claim, of a kind that it takes."""
    if claim.kind not in KINDS:
        raise CaseError("bad_claim_kind", id=claim.id, kind=claim.kind, known=", ".join(KINDS))
    if claim.subject not in SUBJECTS:
        close = difflib.get_close_matches(claim.subject, SUBJECTS, n=3, cutoff=0.0)
        raise CaseError(
            "unknown_subject", id=claim.id, subject=claim.subject, close=", ".join(close)
        )
    subject = SUBJECTS[claim.subject]
    if claim.kind not in subject.kinds:
        raise CaseError(
            "kind_not_taken",
            id=claim.id,
            subject=claim.subject,
            kind=claim.kind,
            known=" or ".join(subject.kinds),
        )
    return subject


def _check_number(claim: Claim, subject: Subject) -> None:
    if claim.value is None or (claim.kind == "range") != (claim.value_high is not None):
        raise CaseError("claim_without_value", id=claim.id, kind=claim.kind)
    if claim.value_high is not None and claim.value_high < claim.value:
        raise CaseError("range_reversed", id=claim.id)
    if max(abs(claim.value), abs(claim.value_high or 0.0)) > LARGEST:
        raise CaseError("value_too_large", id=claim.id, most=f"{LARGEST:g}")
    if not claim.unit:
        raise CaseError("number_without_unit", id=claim.id)
    if not subject.takes_unit(claim.unit):
        wanted = subject.units_in(message("claims.local_currency"))
        raise CaseError("wrong_unit", name=claim.id, unit=claim.unit, wanted=" or ".join(wanted))
    known = RANGE_COMPARATORS if claim.kind == "range" else COMPARATORS
    if claim.comparator not in known:
        raise CaseError("bad_comparator", id=claim.id, known=" ".join(known))


def _check_date(claim: Claim) -> None:
    if not claim.day or claim.value_high is not None:
        raise CaseError("claim_without_value", id=claim.id, kind=claim.kind)
    if date_span(claim.day) is None:
        raise CaseError("bad_day", id=claim.id, text=claim.day)
    if claim.unit not in DATE_UNITS:
        raise CaseError("unit_of_date", id=claim.id, unit=claim.unit)
    if claim.comparator not in COMPARATORS:
        raise CaseError("bad_comparator", id=claim.id, known=" ".join(COMPARATORS))


def _check_words(claim: Claim, subject: Subject) -> None:
    if claim.value is not None or claim.value_high is not None or claim.unit:
        raise CaseError("words_with_number", id=claim.id)
    if subject.words and claim.comparator not in WORDS_COMPARATORS:
        raise CaseError("bad_comparator", id=claim.id, known=" ".join(WORDS_COMPARATORS))
    if claim.comparator and not subject.words:
        raise CaseError("words_without_direction", id=claim.id, subject=subject.name)


def check_currency(claim: Claim, local: str) -> None:
    """Raise `CaseError` if a claim is in a currency that the case cannot convert."""
    subject = SUBJECTS[claim.subject]
    units = subject.units_in(local)
    if claim.kind in ("number", "range") and LOCAL in subject.units and claim.unit not in units:
        raise CaseError("wrong_unit", name=claim.id, unit=claim.unit, wanted=" or ".join(units))


def _moment(text: str | None, *, last: bool) -> datetime | None:
    """Return an end of a window: the last date, month or year of one is inside it."""
    if text is None:
        return None
    span = date_span(text)
    if span is None:
        raise DataError("bad_time", text=text)
    return span.end if last and not has_clock(text) else span.start


def _rounding(*cells: str) -> float:
    """Half of the last digit in which the finer of the numbers is written."""
    exponents = [Decimal(cell).as_tuple().exponent for cell in cells if cell]
    return 0.5 * 10.0 ** min([0, *(n for n in exponents if isinstance(n, int))])


def claim_row(row: Row) -> Claim:
    """Build a claim from a row of `CLAIM_COLUMNS`; what may be left out is filled in."""
    kind = row.text("kind")
    subject = SUBJECTS.get(row.text("subject"))
    start, end = row.optional("window_start"), row.optional("window_end")
    dated = kind == "date"
    low = row.number_in("value") if not dated and row.optional("value") else None
    high = row.number_in("value_high") if row.optional("value_high") else None
    plain = subject.words if kind == "qualitative" and subject else "="
    about, unit = row.cells["about"], row.cells["unit"].lower()
    return Claim(
        id=row.text("id"),
        kind=kind,
        subject=row.text("subject"),
        about=about.lower() if subject and subject.measured else about,
        comparator=row.optional("comparator") or plain,
        value=low,
        value_high=high,
        rounding=0.0 if low is None else _rounding(row.cells["value"], row.cells["value_high"]),
        day=row.cells["value"] if dated else "",
        unit=UNIT_ALIASES.get(unit, unit),
        start=_moment(start, last=False),
        end=_moment(end, last=True),
        window_basis=row.optional("window_basis") or ("inferred" if start or end else ""),
        said_by=row.cells["said_by"],
        said_on=row.cells["said_on"],
        statement=row.text("statement"),
        headline=row.flag("headline"),
        sources=tuple(row.cells["source"].split()),
    )
