"""Claims about where Bitcoin is mined, by what was public when."""

from collections.abc import Callable
from datetime import datetime, timedelta

from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    graded,
    quoted,
    reading,
    shown,
    unmeasured,
    verdict,
    within,
    without_window,
)
from offswitch.case.case import MapRow
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.text import message, say
from offswitch.timeline import Interval

#: Growth of hashrate and of share that counts as many having come.
GREW = 1.25

#: A month of the map, and whether it was public when the claim was made (None: no date is known).
Dated = tuple[MapRow, bool | None]


def _rows(record: Record) -> dict[str, MapRow]:
    """Rows of the country by month, oldest first; the first given of a month counts."""
    own = [r for r in reversed(record.case.mining_map) if r.country == record.case.place]
    return dict(sorted({r.month: r for r in own}.items()))


def _said(claim: Claim) -> str:
    """Month in which a claim was made, of a year its last.

    Where it names neither its date nor a month, the last month of its window.
    """
    if claim.said_on or claim.about or claim.window is None:
        return f"{claim.said_on}-12"[:7] if claim.said_on else ""
    return f"{_last(claim.window):%Y-%m}"


def _last(window: Interval) -> datetime:
    return window.end - timedelta(microseconds=1)


def _named(claim: Claim) -> str:
    """Month that a claim names: as `about`, or as a stated window inside one month."""
    window = claim.window
    if claim.about or window is None or claim.window_basis != "text":
        return claim.about
    first, last = f"{window.start:%Y-%m}", f"{_last(window):%Y-%m}"
    return first if first == last else ""


def dated(claim: Claim, record: Record) -> list[Dated]:
    """Months that a claim may mean: as known when it was said, then as published later.

    A claim that names its month means that one. One that names none, or whose window we chose and
    which reaches beyond it, may mean the latest month until it was said, published only later.
    """
    rows, said, named = _rows(record), _said(claim), _named(claim)
    until = [r for r in rows.values() if r.month <= said]
    public = [r for r in rows.values() if said and r.published[:7] <= said]
    known = rows.get(named) if named else (public[-1] if public else None)
    found: list[Dated] = []
    if known is not None:
        found.append((known, known.published[:7] <= said if said else None))
    reaches = claim.window is not None and f"{_last(claim.window):%Y-%m}" > named
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
            return say("why.map_misread", claimed=f"{claim.value:g}", ehs=ehs, month=row.month)
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


def moved_in(claim: Claim, record: Record) -> Verdict:
    """Growth of mining in the country, from the first to the last month of a claim's window.

    With the comparator ``<``, its decline.
    """
    if claim.kind != "qualitative":
        return unmeasured(claim, "unmeasured.moved_in")
    if claim.window is None:
        return without_window(claim)
    first, last = f"{claim.window.start:%Y-%m}", f"{_last(claim.window):%Y-%m}"
    rows = {month: r for month, r in _rows(record).items() if r.hashrate_eh_s is not None}
    if first not in rows or last not in rows:
        return unmeasured(claim, "no_map")
    readings = [
        reading(
            message("label.map", month=m, published=rows[m].published), value, unit, rows[m].source
        )
        for m in (first, last)
        for value, unit in (
            (rows[m].hashrate_eh_s or 0.0, "eh/s"),
            (rows[m].share_percent, "percent"),
        )
    ]
    if len(elsewhere(claim, readings)) < len(readings):
        return unmeasured(claim, "own_source")
    ends = [
        (a.estimate.p50, b.estimate.p50) for a, b in zip(readings[:2], readings[2:], strict=True)
    ]
    if claim.comparator == "<":
        ends = [(b, a) for a, b in ends]
    grew = [b / a for a, b in ends if a]
    if not grew:
        return unmeasured(claim, "no_map")
    if min(grew) >= GREW:
        found = "supported"
    else:
        found = "partly_supported" if max(grew) > 1 else "contradicted"
    why = message("why.moved_in", readings=shown(readings), grew=GREW)
    return verdict(claim, found, "dated/2", why, readings)


def moved_out(claim: Claim, record: Record) -> Verdict:
    """Departures after the event: on record, with power rationing named beside the network."""
    rows = _rows(record)
    chosen, _ = within(claim, record.context("mining_share_later"))
    if not chosen or not rows:
        return unmeasured(claim, "no_map")
    last = rows[max(rows)]
    later = elsewhere(claim, quoted(chosen, "percent"))
    if not later or last.source in claim.sources:
        return unmeasured(claim, "own_source")
    fell = all(r.estimate.p50 < last.share_percent for r in later)
    why = message(
        "why.moved_out", month=last.month, share=last.share_percent, readings=shown(later)
    )
    return verdict(
        claim, "partly_supported" if fell else "contradicted", "confounded/1", why, later
    )
