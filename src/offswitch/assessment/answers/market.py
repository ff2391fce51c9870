"""Claims about prices: by whose clock, how unusual, and what else happened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl

from offswitch.assessment.answers.record import (
    Record,
    as_fall,
    graded,
    minute,
    reading,
    shown,
    unmeasured,
    verdict,
)
from offswitch.bitcoin import Prices
from offswitch.claims import Claim, Reading, Verdict, grade_all, grade_date, judge_fall
from offswitch.claims.judge import FAILS, HOLDS
from offswitch.claims.rules import SAME
from offswitch.errors import DataError
from offswitch.places import zones
from offswitch.text import message
from offswitch.timeline import Interval, parse_utc

MARKET_CLOCKS = ("UTC", "America/New_York")
#: A move rarer than one in a hundred of the year before is out of the ordinary.
RARE, UNUSUAL = 0.01, 0.05
#: A fall this many standard deviations below the mean of its length is unusual.
UNUSUAL_Z = -3.0


def _clocks(record: Record) -> tuple[str, ...]:
    """Clocks by which one day may be meant: UTC, New York, and one of the country's own."""
    return (*MARKET_CLOCKS, *zones(record.case.place)[:1])


def _day_lows(claim: Claim, record: Record, prices: Prices) -> list[Reading]:
    assert claim.window is not None
    first, last = claim.window.start, claim.window.end
    readings = []
    one_day = claim.window.hours <= 24
    for clock in _clocks(record) if one_day else MARKET_CLOCKS[:1]:
        zone = ZoneInfo(clock)
        start, end = (
            datetime.combine(t.date(), t.time(), zone).astimezone(UTC) for t in (first, last)
        )
        low = prices.low(start, end)
        label = message("label.low", clock=clock)
        readings.append(reading(label, low, "usd", prices.source))
    return [*readings, *_spot_low(claim.window, record)]


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
        return unmeasured(claim, "needs_window")
    readings = _day_lows(claim, record, prices)
    crossed = prices.first_below(claim.value, claim.window.start)
    exact = replace(claim, comparator="=") if claim.comparator == "~" else claim
    why = message(
        "why.price_low",
        series=prices.series,
        readings=graded(exact, readings),
        level=claim.value,
        crossed="-" if crossed is None else minute(crossed),
    )
    return verdict(claim, grade_all(exact, readings), "clocks/1", why, readings)


def price_level(claim: Claim, record: Record) -> Verdict:
    """Judge a price on a day: was it traded between that day's low and high."""
    prices = record.case.prices
    if prices is None or claim.value is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return unmeasured(claim, "needs_window")
    low = prices.low(claim.window.start, claim.window.end)
    high = prices.high(claim.window.start, claim.window.end)
    readings = [
        reading(message("label.day_low"), low, "usd", prices.source),
        reading(message("label.day_high"), high, "usd", prices.source),
    ]
    why = message("why.price_level", low=low, high=high)
    found = _traded(claim, low, high)
    return verdict(claim, found, "interval/1", why, readings)


def _traded(claim: Claim, low: float, high: float) -> str:
    """Verdict on a level beside the trades between `low` and `high`: all, some or none agree."""
    assert claim.value is not None
    assert claim.high is not None
    if claim.comparator in ("=", "~"):
        wider = SAME * abs(claim.high) if claim.comparator == "~" else 0.0
        inside = low <= claim.high + wider and claim.value - wider <= high
        return "supported" if inside else "contradicted"
    bound = claim.value
    agree = {
        "<": (low < bound, high < bound),
        "<=": (low <= bound, high <= bound),
        ">": (low > bound, high > bound),
        ">=": (low >= bound, high >= bound),
    }[claim.comparator]
    return "supported" if all(agree) else "partly_supported" if any(agree) else "contradicted"


def price_lowest_since(claim: Claim, record: Record) -> Verdict:
    """Judge since when it had not been so low, by daily closes."""
    prices = record.case.prices
    if prices is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return unmeasured(claim, "needs_window")
    day = _last_day(claim.window)
    since = prices.lowest_since(day)
    told = grade_date(claim, since, since)
    found = {HOLDS: "supported", FAILS: "contradicted"}.get(told, "partly_supported")
    why = message("why.lowest_since", day=f"{day:%Y-%m-%d}", since=f"{since:%Y-%m-%d}")
    return verdict(claim, found, "point/1", why, sources=[prices.source])


def _last_day(window: Interval) -> datetime:
    """Begin of the last UTC day that a window reaches into."""
    last = window.end - timedelta(microseconds=1)
    return datetime(last.year, last.month, last.day, tzinfo=UTC)


def price_change(claim: Claim, record: Record) -> Verdict:
    """Judge a change of price, or in words a fall beside all moves of its length.

    A number is set beside both readings of it: the closes of the window, and the largest fall
    inside it.
    """
    prices = record.case.prices
    if prices is None:
        return unmeasured(claim, "no_prices")
    if claim.window is None:
        return unmeasured(claim, "needs_window")
    if claim.kind != "qualitative":
        return _moved(claim, prices, claim.window)
    days = (claim.window.end - claim.window.start).days
    move = prices.day_move(claim.window.end - timedelta(days=1), days)
    if move.as_low <= RARE:
        found = "supported"
    else:
        found = "partly_supported" if move.as_low <= UNUSUAL else "not_distinguishable_from_noise"
    why = message("why.price_change", days=days, change=move.change, as_low=move.as_low)
    readings = [
        reading(message("label.move", days=days), 100 * move.change, "percent", prices.source)
    ]
    return verdict(claim, found, "unusual/1", why, readings)


def _moved(claim: Claim, prices: Prices, window: Interval) -> Verdict:
    readings = []
    days = (window.end - window.start) / timedelta(days=1)
    whole = days == int(days) and window.start.hour == window.start.minute == 0
    if whole:
        move = prices.day_move(window.end - timedelta(days=1), int(days))
        label = message("label.closes", days=int(days))
        readings.append(reading(label, 100 * move.change, "percent", prices.source))
    try:
        trades, fall = _inside(prices, window)
    except DataError:
        if not readings:
            raise
    else:
        if not readings:
            label = message("label.trades", hours=window.hours)
            readings.append(reading(label, trades, "percent", prices.source))
        readings.append(reading(message("label.largest_fall"), fall, "percent", prices.source))
    why = message("why.readings", readings=graded(claim, readings))
    return verdict(claim, grade_all(claim, readings), "point/1", why, readings)


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


def price_cause(claim: Claim, record: Record) -> Verdict:
    """Judge a cause: the hours after the cut, beside those after other events of the same day."""
    prices, bitcoin = record.case.prices, record.case.bitcoin
    others = record.events("market")
    if prices is None or bitcoin is None:
        return unmeasured(claim, "no_prices")
    if not others:
        return unmeasured(claim, "no_confounders")
    cut = bitcoin.cut.replace(minute=0, second=0, microsecond=0)
    other = others[0].time.replace(minute=0, second=0, microsecond=0)
    between = int((other - cut) / timedelta(hours=1))
    if between < 1:
        return unmeasured(claim, "no_confounders")
    after_cut, after_other = prices.hour_move(cut, between), prices.hour_move(other, 1)
    why = message(
        "why.price_cause",
        hours=between,
        cut=after_cut.change,
        cut_z=after_cut.z,
        what=others[0].what,
        other=after_other.change,
        other_z=after_other.z,
    )
    readings = [
        reading(
            message("label.after_cut", hours=between),
            100 * after_cut.change,
            "percent",
            prices.source,
        ),
        reading(
            message("label.after_other", what=others[0].what),
            100 * after_other.change,
            "percent",
            prices.source,
        ),
    ]
    if after_cut.z > UNUSUAL_Z:
        found = "not_attributable"
    else:  # the hours after the cut were unusual too
        found = "partly_supported" if after_other.z > UNUSUAL_Z else "not_attributable"
    return verdict(claim, found, "confounded/1", why, readings, [e.source for e in others])


def _return(record: Record, series: str, window: Interval | None) -> list[Reading]:
    return [
        reading(message("label.close", series=row.group), row.value, "percent", row.source)
        for row in record.case.quotes
        if row.group == series
        and row.indicator in ("day_return", "day_return_mean")
        and (window is None or parse_utc(row.period) in window)
    ]


def equity_change(claim: Claim, record: Record) -> Verdict:
    """Judge a fall of a share price: the close cannot refute a smaller fall within the day."""
    readings = _return(record, claim.about, claim.window)
    if not readings:
        return unmeasured(claim, "no_quote")
    if claim.kind == "qualitative":
        why = message("why.readings", readings=graded(as_fall(claim), readings))
        return verdict(claim, judge_fall(readings), "fell/1", why, readings)
    assert claim.value is not None
    close = readings[0].estimate.p50
    found = grade_all(claim, readings)
    rule, key = "point/1", "why.equity"
    smaller = claim.comparator in ("=", "~") and close < claim.value <= (claim.high or 0) < 0
    if found != "supported" and smaller:
        found, rule, key = "partly_supported", "session/1", "why.equity_session"
    why = message(key, change=close, ticker=claim.about)
    return verdict(claim, found, rule, why, readings)


def market_move(claim: Claim, record: Record) -> Verdict:
    """Judge a move of a market (`about`: its series) with other causes on record in the window."""
    window = claim.window or record.case.window
    readings = [r for name in claim.about.split(";") for r in _return(record, name, window)]
    others = [event for event in record.events("market") if event.time in window]
    if not readings or not others:
        return unmeasured(claim, "no_quote")
    why = message("why.market_move", readings=shown(readings), what=others[0].what)
    return verdict(
        claim, "not_attributable", "confounded/1", why, readings, [e.source for e in others]
    )
