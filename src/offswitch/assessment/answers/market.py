"""Claims about prices: by whose clock, how unusual, and what else happened."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl

from offswitch.assessment.answers.abnormal import (
    abnormal,
    abnormal_in,
    beyond_words,
    by_study,
    studied_in,
)
from offswitch.assessment.answers.cost import others_gained
from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    graded,
    implied,
    minute,
    reading,
    shown,
    unmeasured,
    verdict,
    without_window,
)
from offswitch.bitcoin import Prices
from offswitch.bitcoin.price import Move
from offswitch.claims import Claim, Reading, Verdict, grade_all, grade_date
from offswitch.claims.judge import as_number, grade_span, overall
from offswitch.claims.rules import SAME
from offswitch.errors import DataError
from offswitch.places import zones
from offswitch.text import Message, message
from offswitch.timeline import HOUR, Interval, parse_utc

MARKET_CLOCKS = ("UTC", "America/New_York")
#: Quoted changes of a share, or of several, over one session.
RETURNS = ("day_return", "day_return_mean")
#: A move rarer than one in a hundred of the year before is out of the ordinary.
RARE, UNUSUAL = 0.01, 0.05


def _clocks(record: Record) -> tuple[str, ...]:
    """Clocks by which one day may be meant: UTC, New York, and one of the country's own."""
    return (*MARKET_CLOCKS, *zones(record.case.place)[:1])


def _whole_days(window: Interval) -> bool:
    """Whether a window runs from midnight to midnight UTC, as one given in dates does."""
    return all((t.hour, t.minute, t.second) == (0, 0, 0) for t in (window.start, window.end))


def _hours(window: Interval) -> Interval:
    """Whole hours inside a window: prices are known by the hour.

    Raises
    ------
    DataError
        If there is none.
    """
    start, end = (t.replace(minute=0, second=0, microsecond=0) for t in (window.start, window.end))
    if start < window.start:
        start += HOUR
    if start >= end:
        raise DataError("no_whole_hour", start=minute(window.start), end=minute(window.end))
    return Interval(start, end)


def _lows(claim: Claim, record: Record, prices: Prices, window: Interval) -> list[Reading]:
    """Low of a window in UTC, and of one that was given as a day by other clocks and series."""
    whole, window = _whole_days(window), _hours(window)
    readings = []
    for clock in _clocks(record) if whole and window.hours <= 24 else MARKET_CLOCKS[:1]:
        zone = ZoneInfo(clock)
        start, end = (
            datetime.combine(t.date(), t.time(), zone).astimezone(UTC)
            for t in (window.start, window.end)
        )
        low = prices.low(start, end)
        readings.append(reading(message("label.low", clock=clock), low, "usd", prices.source))
    if whole:
        readings += _spot_low(window, record)
    return elsewhere(claim, readings)


def _spot_low(window: Interval, record: Record) -> list[Reading]:
    """Lowest quoted spot trade of the UTC days in a window, by the lowest of the exchanges."""
    rows = [
        row
        for row in record.case.quotes
        if row.indicator == "btc_day_low" and parse_utc(row.period) in window
    ]
    if not rows:
        return []
    lowest = min(rows, key=lambda row: row.value)
    label = message("label.spot_low", series=lowest.group)
    return [reading(label, lowest.value, "usd", *sorted({row.source for row in rows}))]


def price_low(claim: Claim, record: Record) -> Verdict:
    """Judge a low of a day, by each clock: hourly bars hold it, a daily close would not."""
    prices = record.case.prices
    if prices is None or claim.value is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return without_window(claim)
    readings = _lows(claim, record, prices, claim.window)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message("why.readings", readings=graded(claim, readings))
    if prices.source not in claim.sources:
        crossed = prices.first_below(claim.value, claim.window.start)
        first = "" if crossed is None else minute(crossed)
        why = message(
            "why.price_low",
            series=prices.series,
            readings=why,
            crossed=message("why.price_low.crossed", level=claim.value, when=first)
            if first
            else "",
        )
    return verdict(claim, grade_all(claim, readings), "clocks/2", why, readings)


def price_level(claim: Claim, record: Record) -> Verdict:
    """Judge a price in a window: was it traded between its low and its high."""
    prices = record.case.prices
    if prices is None or claim.value is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return without_window(claim)
    window = _hours(claim.window)
    low = prices.low(window.start, window.end)
    high = prices.high(window.start, window.end)
    readings = [
        reading(message("label.low_of_window"), low, "usd", prices.source),
        reading(message("label.high_of_window"), high, "usd", prices.source),
    ]
    if not elsewhere(claim, readings):
        return unmeasured(claim, "own_source")
    why = message("why.price_level", low=low, high=high)
    return verdict(claim, _traded(claim, readings), "interval/2", why, readings)


def _traded(claim: Claim, readings: Sequence[Reading]) -> str:
    """Verdict on a level beside the trades between a low and a high.

    A price holds where it was traded, a range or a bound where no trade lies beyond it.
    """
    if claim.comparator not in ("=", "~"):
        return grade_all(claim, readings)
    low, high = (r.estimate.p50 for r in readings)
    told = overall([grade_span(claim, low, high)])
    if told != "supported" or claim.value is None or claim.value_high is None:
        return told
    wider = SAME * abs(claim.value_high)
    inside = claim.value - wider <= low and high <= claim.value_high + wider
    return "supported" if inside else "partly_supported"


def price_lowest_since(claim: Claim, record: Record) -> Verdict:
    """Judge since when it had not been so low, by daily closes."""
    prices = record.case.prices
    if prices is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return without_window(claim)
    if prices.source in claim.sources:
        return unmeasured(claim, "own_source")
    day = _last_day(claim.window)
    since = prices.lowest_since(day)
    found = overall([grade_date(claim, since, since)])
    why = message("why.lowest_since", day=f"{day:%Y-%m-%d}", since=f"{since:%Y-%m-%d}")
    return verdict(claim, found, "point/2", why, sources=[prices.source])


def _last_day(window: Interval) -> datetime:
    """Begin of the last UTC day that a window reaches into."""
    last = window.end - timedelta(microseconds=1)
    return datetime(last.year, last.month, last.day, tzinfo=UTC)


def price_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of price, or in words a fall or rise beside all moves of its length."""
    prices = record.case.prices
    if prices is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return without_window(claim)
    if prices.source in claim.sources:
        return unmeasured(claim, "own_source")
    window = _hours(claim.window)
    if claim.kind != "qualitative":
        return _moved(claim, prices, window)
    move, label = _move(prices, window), _length(window)
    rising = claim.comparator == ">"
    other_way = move.change <= 0 if rising else move.change >= 0
    share = 1 - move.as_low if rising else move.as_low
    if other_way:
        found = "contradicted"
    elif share <= RARE:
        found = "supported"
    else:
        found = "partly_supported" if share <= UNUSUAL else "not_distinguishable_from_noise"
    why = message(
        "why.price_rise" if rising else "why.price_fall",
        where=label,
        change=move.change,
        share=share,
        before=message("before.year" if _whole_days(window) else "before.month"),
    )
    readings = [reading(label, 100 * move.change, "percent", prices.source)]
    return verdict(claim, found, "unusual/2", why, readings)


def _length(window: Interval) -> Message:
    """Label of a move over a window: between closes of whole days, or between trades."""
    days = (window.end - window.start).days
    if not _whole_days(window):
        return message("label.trades", hours=window.hours)
    if days == 1:
        return message("label.close_of_day")
    first, last = (window.start - timedelta(days=1), window.end - timedelta(days=1))
    return message("label.closes", days=days, first=first, last=last)


def _move(prices: Prices, window: Interval) -> Move:
    """Move over a window of whole hours, beside all of its length before it."""
    if _whole_days(window):
        return prices.day_move(window.end - timedelta(days=1), (window.end - window.start).days)
    return prices.hour_move(window.start, int(window.hours))


def _moved(claim: Claim, prices: Prices, window: Interval) -> Verdict:
    """Judge a number beside the move of the window, and a fall beside the largest inside it."""
    whole, label = _whole_days(window), _length(window)
    readings = []
    if whole:
        readings.append(
            reading(label, 100 * _move(prices, window).change, "percent", prices.source)
        )
    try:
        trades, fall = _inside(prices, window)
    except DataError:
        if not readings:
            raise
    else:
        if not readings:
            readings.append(reading(label, trades, "percent", prices.source))
        if claim.high is not None and claim.high < 0:
            label = message("label.largest_fall")
            readings.append(reading(label, fall, "percent", prices.source))
    why = message("why.readings", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "point/2", why, readings)


def _inside(prices: Prices, window: Interval) -> tuple[float, float]:
    """Change from the first to the last hourly trade of a window, and the largest fall, in %.

    A fall runs from the highest price of the hours before, or the opening of the same hour.
    """
    prices.low(window.start, window.end)  # raises where no hour is inside
    bars = prices.frame.filter(
        (pl.col("step") == "hour")
        & (pl.col("series") == prices.series)
        & pl.col("time").is_between(window.start, window.end, closed="left")
    ).sort("time")
    opens, highs, lows, closes = (
        bars[name].to_numpy() for name in ("open", "high", "low", "close")
    )
    before = np.maximum.accumulate(np.concatenate([opens[:1], highs[:-1]]))
    peaks = np.maximum(before, opens)
    change, fall = closes[-1] / opens[0] - 1, min(float((lows / peaks - 1).min()), 0.0)
    return 100 * float(change), 100 * fall


def _quoted(record: Record) -> str:
    """Names of the series whose changes are quoted."""
    rows = [row for row in record.case.quotes if row.indicator in RETURNS]
    return ", ".join(sorted({row.group.lower() for row in rows})) or message("list.none")


def _return(record: Record, series: str, window: Interval | None) -> list[Reading]:
    return [
        reading(message("label.close", series=row.group), row.value, "percent", row.source)
        for row in record.case.quotes
        if row.group.lower() == series
        and row.indicator in RETURNS
        and (window is None or parse_utc(row.period) in window)
    ]


def equity_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of a share price in one session, by its close.

    The close cannot refute a smaller fall within the session.
    """
    if claim.window is None:
        return without_window(claim)
    if not claim.about:
        return unmeasured(claim, "needs_quote", known=_quoted(record))
    readings = _return(record, claim.about, claim.window)
    if not readings:
        return unmeasured(claim, "no_quote")
    if claim.window.hours > 24:
        return unmeasured(claim, "one_session", ticker=claim.about)
    if not elsewhere(claim, readings):
        return unmeasured(claim, "own_source")
    asked = as_number(claim)
    assert asked.value is not None
    assert asked.high is not None
    close = readings[0].estimate.p50
    found, key = grade_all(asked, readings), "why.equity"
    rule = "fell/2" if claim.kind == "qualitative" else "point/2"
    smaller = asked.comparator in ("=", "~") and close < asked.value <= asked.high < 0
    if found != "supported" and smaller:
        found, rule, key = "partly_supported", "session/1", "why.equity_session"
    why = message(key, change=close, ticker=claim.about)
    beyond = elsewhere(claim, abnormal_in(record, claim.about, claim.window))
    if beyond:
        why = message("why.and", why=why, more=shown(beyond))
    return verdict(claim, found, rule, why, readings)


def market_move(claim: Claim, record: Record) -> Verdict:
    """Judge a move of a market (`about`: its series) with other causes on record in the window."""
    if not claim.about:
        return unmeasured(claim, "needs_quote", known=_quoted(record))
    window = claim.window or record.case.window
    found = {name: _return(record, name, window) for name in claim.about.split(";")}
    others = [event for event in record.events("market") if event.time in window]
    readings = [r for some in found.values() for r in some]
    if not readings:
        return unmeasured(claim, "no_quote")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    every = [one for name in found for one in studied_in(record, name, window)]
    studied = [one for one in every if not set(one.sources) & set(claim.sources)]
    if not others:
        return by_study(claim, studied[0], ()) if studied else unmeasured(claim, "no_confounders")
    missing = [name for name, some in found.items() if not some]
    gained = others_gained(record) if "miners" in claim.about else ()
    why = message(
        "why.market_move",
        readings=shown(readings),
        what=others[0].what,
        missing=message("why.not_quoted", names=", ".join(missing)) if missing else "",
        gained=implied(gained),
    )
    if studied:
        why = message("why.and", why=why, more=beyond_words(studied))
    sources = [event.source for event in others]
    readings = [*readings, *map(abnormal, studied), *gained]
    return verdict(claim, "not_attributable", "confounded/1", why, readings, sources)
