"""Other windows that a claim may mean, where the statement itself does not say which.

A verdict on a claim whose window we chose says how it would change with the window: each
alternative is judged by the same answer as if the statement had named it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from offswitch.assessment.answers.bitcoin import to_retarget
from offswitch.assessment.answers.cause import cause_window
from offswitch.assessment.answers.context import years
from offswitch.assessment.answers.cost import RATES, asked_window, cuts, footprint, mined_window
from offswitch.assessment.answers.mining_map import dated
from offswitch.assessment.answers.record import Record, minute, unmeasured
from offswitch.assessment.mining import WINDOW_HOURS
from offswitch.claims import SUBJECTS, Claim, Verdict, WindowVerdict
from offswitch.claims.dates import date_span
from offswitch.text import Message, clauses, date_text, listed, message, number, say, worded
from offswitch.timeline import HOUR, Interval

DAY = timedelta(days=1)
#: A window of at most this many days is also judged day by day.
MOST_DAYS = 7
#: And one of at most this many years year by year.
MOST_YEARS = 12
#: Hours after the cut at which a cost may have been counted.
COST_HOURS = (24, 48, 72)

Alternatives = Callable[[Claim, Record], list[Claim]]


def _within(claim: Claim, window: Interval) -> Claim:
    """Return the claim as if its statement named the window."""
    return replace(claim, start=window.start, end=window.end, window_basis="text")


def _own(claim: Claim) -> list[Claim]:
    return [] if claim.window is None else [_within(claim, claim.window)]


def _days(claim: Claim, record: Record) -> list[Claim]:
    """The whole, each day of a short window, the day before and the day after."""
    if claim.window is None:
        return []
    begin = claim.window.start
    first = datetime(begin.year, begin.month, begin.day, tzinfo=UTC)
    count = -int((first - claim.window.end) // DAY)
    inside = range(count) if count <= MOST_DAYS else range(0)
    days = [first + n * DAY for n in (-1, *inside, count)]
    return [*_own(claim), *(_within(claim, Interval(day, day + DAY)) for day in days)]


def _in_pairs(claim: Claim, record: Record) -> list[Claim]:
    """As `_days`, and each two days in a row: words on a fall name no length."""
    days = _days(claim, record)
    inside = [asked.window for asked in days[2:-1] if asked.window is not None]
    pairs = [Interval(one.start, two.end) for one, two in pairwise(inside)]
    return [*days, *(_within(claim, pair) for pair in pairs)]


def _after_cut(claim: Claim, record: Record) -> list[Claim]:
    """The first hours after the cut, up to most of the shutdown, and the claim's own."""
    bitcoin = record.case.bitcoin
    if bitcoin is None or claim.window is None:
        return []
    if claim.window.end <= bitcoin.cut:
        return _days(claim, record)
    after = [Interval(bitcoin.cut, bitcoin.cut + hours * HOUR) for hours in WINDOW_HOURS]
    return [*_own(claim), *(_within(claim, window) for window in after)]


def _years(claim: Claim, record: Record) -> list[Claim]:
    """The whole, each of its years, the year before and the year after."""
    inside = years(claim)
    if not inside or len(inside) > MOST_YEARS:
        return _own(claim)
    every = range(inside.start - 1, inside.stop + 1)
    named = [Interval(_new_year(year), _new_year(year + 1)) for year in every]
    return [*_own(claim), *(_within(claim, window) for window in named)]


def _new_year(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=UTC)


def _cost(claim: Claim, record: Record) -> list[Claim]:
    """The claim's own, what had been lost some days after the cut, and by the stable return."""
    if claim.about or claim.unit in RATES:
        return []
    own, begin, end = (
        asked_window(claim, record),
        record.network.onset,
        record.network.stable_return,
    )
    chosen = [own] if own is not None and cuts(own, record) else []
    ends = [begin + hours * HOUR for hours in COST_HOURS if begin + hours * HOUR < end]
    after = [Interval(begin, last) for last in (*ends, end) if begin < last]
    return [_within(claim, window) for window in (*chosen, *after)]


def _map(claim: Claim, record: Record) -> list[Claim]:
    """Each month of the map that a claim may mean: as known then, and as published later."""
    if claim.about and claim.window is None:
        return []
    months = [(row.month, date_span(row.month)) for row, _ in dated(claim, record)]
    return [
        replace(_within(claim, window), about=month)
        for month, window in months
        if window is not None
    ]


def _arrivals(claim: Claim, record: Record) -> list[Claim]:
    """To the month that the claim ends with, and to the one in which it was said."""
    ends = [month.window for month in _map(replace(claim, about=""), record)]
    later = [
        _within(claim, Interval(claim.window.start, month.end))
        for month in ends
        if month is not None and claim.window is not None and month.end > claim.window.start
    ]
    return [*_own(claim), *later]


FAMILIES: Mapping[str, Alternatives] = {
    "hashrate_change": _after_cut,
    "cost_of_shutdown": _cost,
    "map_share": _map,
    "map_rank": _map,
    "moved_in": _arrivals,
    "price_change": _in_pairs,
    **dict.fromkeys(
        (
            "outage_not_power",
            "hashrate_level",
            "price_low",
            "price_level",
            "price_lowest_since",
            "equity_change",
            "market_move",
        ),
        _days,
    ),
    **dict.fromkeys(
        (
            "fuel_share_of_exports",
            "oil_gas_share_of_gdp",
            "exports_change",
            "investment",
            "farms",
            "tariff",
        ),
        _years,
    ),
}


#: Subjects that are judged over a stretch of their own, whatever the window of a claim.
FIXED: Mapping[str, Callable[[Record], Interval | None]] = {
    "mining_revenue_loss": mined_window,
    "difficulty_change": to_retarget,
    "price_cause": cause_window,
    **dict.fromkeys(
        (
            "outage_duration",
            "outage_depth",
            "outage_scope",
            "people_affected",
            "restorations",
            "payments",
            "remittances",
        ),
        footprint,
    ),
}


def _fixed(claim: Claim, record: Record) -> Interval | None:
    """The stretch by which a claim is judged whatever its window, where there is one."""
    if (claim.subject, claim.about) == ("cost_of_shutdown", "mining"):
        return mined_window(record)
    family = FIXED.get(claim.subject)
    return None if family is None else family(record)


#: Of these a part of the stretch will do: they are about what followed the cut.
IN_PART = ("difficulty_change", "price_cause")


def outside_window(claim: Claim, record: Record) -> Verdict | None:
    """Answer a claim whose window misses the stretch that its subject is judged by, or None.

    A window that the statement names must hold it from the national onset to the stable return: a
    part is not judged alone.
    """
    judged = _fixed(claim, record)
    if judged is None:
        return None
    start, end = claim.start or judged.start, claim.end or judged.end
    if start >= judged.end or end <= judged.start:
        key = "outside_window"
    elif claim.window_basis == "text" and claim.subject not in IN_PART:
        first = max(judged.start, record.network.onset)
        if start <= first and end >= min(judged.end, record.network.stable_return):
            return None
        key = "part_of_window"
    else:
        return None
    return unmeasured(claim, key, start=minute(judged.start), end=minute(judged.end))


def with_windows(
    claim: Claim, record: Record, found: Verdict, respond: Callable[[Claim, Record], Verdict]
) -> Verdict:
    """Return a verdict that says how it changes with the window, where the statement names none."""
    if claim.window_basis == "text" or not SUBJECTS[claim.subject].measured:
        return found
    family = FAMILIES.get(claim.subject)
    tried = {} if family is None else {asked.window: asked for asked in family(claim, record)}
    rows = []
    for window, asked in tried.items():
        judged = respond(asked, record)
        first = judged.readings[0] if judged.readings else None
        if window is not None:
            rows.append(WindowVerdict(window.start, window.end, judged.verdict, first))
    verdicts = {found.verdict, *(row.verdict for row in rows)}
    if verdicts == {"cannot_be_checked"}:
        return found
    more = _by_window(rows) if rows else _judged_over(claim, record)
    if more is None:
        return found
    return replace(found, why=message("why.and", why=found.why, more=more), by_window=tuple(rows))


def _judged_over(claim: Claim, record: Record) -> Message | None:
    """Say over which stretch a claim was judged, in place of the window that we chose for it."""
    judged = None if claim.window is None else _fixed(claim, record)
    if judged is None:
        return None
    return message("why.judged_over", start=minute(judged.start), end=minute(judged.end))


def _by_window(rows: Sequence[WindowVerdict]) -> Message:
    """One sentence on the verdicts by window."""
    kinds = list(dict.fromkeys(row.verdict for row in rows))
    if len(kinds) == 1:
        if len(rows) == 1:
            return message("why.same_window", window=span_names(rows))
        if len(rows) == 2:
            return message("why.both_windows", windows=span_names(rows))
        return message("why.same_windows", count=len(rows))
    parts = [
        message(
            "why.for_windows",
            verdict=message(f"verdict.{kind}"),
            windows=span_names([row for row in rows if row.verdict == kind]),
        )
        for kind in kinds
    ]
    return message("why.by_window", list=clauses(parts))


@worded
def span_names(rows: Sequence[WindowVerdict]) -> str:
    """Name windows as people do, what they share said once: ``12, 24 and 48 h from 5 Jan``."""
    shared: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: (row.start, row.end)):
        own, rest = _span_name(row)
        shared.setdefault(rest, []).append(own)
    return listed([f"{listed(own)} {rest}".strip() for rest, own in shared.items()])


def _span_name(row: WindowVerdict) -> tuple[str, str]:
    """Name of a window, and the end of it that others may share."""
    start, end = row.start, row.end
    last = end - timedelta(microseconds=1)
    for form in ("%Y", "%Y-%m"):
        if date_span(start.strftime(form)) == Interval(start, end):
            return date_text(start, "%Y" if form == "%Y" else "%b %Y"), ""
    if end - start == DAY and start.hour == start.minute == 0:
        return f"{start.day}", date_text(start, "%b")
    if start.hour == start.minute == end.hour == end.minute == 0:
        year = "" if start.year == last.year else " %Y"
        first, final = (f"{_day(t)}{t.strftime(year)}" for t in (start, last))
        return say("window.days", first=first, last=final), ""
    hours = number((end - start) / HOUR, ".0f")
    return hours, say("window.hours", when=f"{_day(start)} {start:%H:%M}")


def _day(when: datetime) -> str:
    return f"{when.day} {date_text(when, '%b')}"
