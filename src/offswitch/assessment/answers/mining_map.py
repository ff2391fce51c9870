"""Claims about where Bitcoin is mined, by what was public when."""

from collections.abc import Callable
from datetime import datetime, timedelta

from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    graded,
    quoted,
    reading,
    unmeasured,
    verdict,
)
from offswitch.case.case import MapRow
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.text import message
from offswitch.timeline import Interval

#: A month of the map, and whether it was public when the claim was made (None: no date is known).
Dated = tuple[MapRow, bool | None]


def own_rows(record: Record) -> dict[str, MapRow]:
    """Rows of the country by month, oldest first; the first given of a month counts."""
    own = [r for r in reversed(record.case.mining_map) if r.country == record.case.place]
    return dict(sorted({r.month: r for r in own}.items()))


def _said(claim: Claim) -> str:
    """Month in which a claim was made, of a year its last.

    Where it names neither its date nor a month, the last month of its window.
    """
    if claim.said_on or claim.about or claim.window is None:
        return f"{claim.said_on}-12"[:7] if claim.said_on else ""
    return f"{last_moment(claim.window):%Y-%m}"


def last_moment(window: Interval) -> datetime:
    """Last moment inside a window."""
    return window.end - timedelta(microseconds=1)


def _named(claim: Claim) -> str:
    """Month that a claim names: as `about`, or as a stated window inside one month."""
    window = claim.window
    if claim.about or window is None or claim.window_basis != "text":
        return claim.about
    first, last = f"{window.start:%Y-%m}", f"{last_moment(window):%Y-%m}"
    return first if first == last else ""


def dated(claim: Claim, record: Record) -> list[Dated]:
    """Months that a claim may mean: as known when it was said, then as published later.

    A claim that names its month means that one. One that names none, or whose window we chose and
    which reaches beyond it, may mean the latest month until it was said, published only later.
    """
    rows, said, named = own_rows(record), _said(claim), _named(claim)
    until = [r for r in rows.values() if r.month <= said]
    public = [r for r in rows.values() if said and r.published[:7] <= said]
    known = rows.get(named) if named else (public[-1] if public else None)
    found: list[Dated] = []
    if known is not None:
        found.append((known, known.published[:7] <= said if said else None))
    reaches = claim.window is not None and f"{last_moment(claim.window):%Y-%m}" > named
    open_ended = not named or (reaches and claim.window_basis != "text")
    later = [r for r in until if r.published[:7] > said]
    if open_ended and later and later[-1] is not known:
        found.append((later[-1], False))
    return found


def _readings(
    claim: Claim, record: Record, value: Callable[[MapRow], float | None], unit: str
) -> list[Reading]:
    found = []
    for row, known in dated(claim, record):
        number = value(row)
        if number is None:
            continue
        key = "label.map" if known is None else "label.map_known" if known else "label.map_later"
        label = message(key, month=row.month, published=row.published, said=_said(claim))
        found.append(reading(label, number, unit, row.source))
    return found


def map_share(claim: Claim, record: Record) -> Verdict:
    """A share of world hashrate, by month and by what was public when."""
    if not _named(claim) and not _said(claim):
        return unmeasured(claim, "needs_date")
    readings = _readings(claim, record, lambda row: row.share_percent, "percent")
    key, rule = "why.map", "dated/2"
    if not readings:
        later = [r for r in record.context("mining_share_later") if r.period == _named(claim)]
        readings, key, rule = quoted(later, "percent"), "why.map_later", "record/2"
    if not readings:
        return unmeasured(claim, "no_map")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message(key, readings=graded(claim, readings), misread=_misread(claim, record))
    return verdict(claim, grade_all(claim, readings), rule, why, readings)


def _misread(claim: Claim, record: Record) -> str:
    """Say where a claimed percent is the map's hashrate of that month, in EH/s."""
    for row, _ in dated(claim, record):
        ehs = row.hashrate_eh_s
        if ehs is None or claim.value is None or claim.value_high is not None:
            continue
        if abs(ehs - claim.value) <= claim.rounding + 1e-9 < abs(row.share_percent - claim.value):
            return message("why.map_misread", claimed=claim.value, ehs=ehs, month=row.month)
    return ""


def rank(record: Record, month: str) -> int | None:
    """Rank of the country among the quoted shares of a month, or None if it stands alone."""
    shares: dict[str, float] = {}
    for row in record.case.mining_map:
        if row.month == month:
            shares.setdefault(row.country, row.share_percent)
    if record.case.place not in shares or len(shares) < 2:
        return None
    own = shares[record.case.place]
    return 1 + sum(share > own for share in shares.values())


def map_rank(claim: Claim, record: Record) -> Verdict:
    """A rank among mining countries, by month: as known then, and as published later."""
    if not _named(claim) and not _said(claim):
        return unmeasured(claim, "needs_date")
    readings = _readings(claim, record, lambda row: rank(record, row.month), "rank")
    if not readings:
        return unmeasured(claim, "no_map")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message("why.rank", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "dated/2", why, readings)
