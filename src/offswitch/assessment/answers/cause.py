"""Claims about why the price moved."""

from contextlib import suppress
from datetime import datetime

from offswitch.assessment.answers.abnormal import abnormal, beyond_words, by_study
from offswitch.assessment.answers.record import (
    Record,
    reading,
    unmeasured,
    verdict,
)
from offswitch.bitcoin import Prices
from offswitch.case.case import Event
from offswitch.claims import Claim, Verdict
from offswitch.errors import DataError
from offswitch.text import message
from offswitch.timeline import HOUR, Interval

#: A fall this many standard deviations below the mean of its length is unusual.
UNUSUAL_Z = -3.0


def cause_hours(record: Record) -> tuple[datetime, datetime] | None:
    """Hours in which the cut, and another event of the markets after it, began."""
    other = _other(record)
    if record.price is None or other is None:
        return None
    return _full(record.price.at), _full(other.time)


def _other(record: Record) -> Event | None:
    """Return the first other event in the days of the study that began an hour after the cut."""
    part = record.price
    if part is None:
        return None
    return next((e for e in part.confounders if e.time >= _full(part.at) + HOUR), None)


def _full(when: datetime) -> datetime:
    """Return the full hour that a moment lies in."""
    return when.replace(minute=0, second=0, microsecond=0)


def cause_window(record: Record) -> Interval | None:
    """Hours by which a cause is judged."""
    hours = cause_hours(record)
    return None if hours is None else Interval(hours[0], hours[1] + HOUR)


def price_cause(claim: Claim, record: Record) -> Verdict:
    """Judge a cause: the hours after the cut, beside those after other events of the same day.

    Where there is none of the same days, by the event study alone.
    """
    prices = record.case.prices
    if prices is None:
        return unmeasured(claim, "no_prices")
    if prices.source in claim.sources:
        return unmeasured(claim, "own_source")
    hours, event = cause_hours(record), _other(record)
    if hours is not None and event is not None:
        with suppress(DataError):  # by the day where the hours do not reach
            return _by_hours(claim, record, prices, event, *hours)
    if record.price is None or record.price.main is None:
        return unmeasured(claim, "no_event")
    return by_study(claim, record.price.main, record.price.confounders)


def _by_hours(
    claim: Claim, record: Record, prices: Prices, event: Event, cut: datetime, other: datetime
) -> Verdict:
    """Set the hours between the cut and another event beside the hour after that."""
    between = int((other - cut) / HOUR)
    after_cut, after_other = prices.hour_move(cut, between), prices.hour_move(other, 1)
    why = message(
        "why.price_cause",
        hours=between,
        cut=after_cut.change,
        cut_z=after_cut.z,
        what=event.what,
        other=after_other.change,
        other_z=after_other.z,
    )
    part = record.price
    assert part is not None
    main = part.main
    if main is not None:
        why = message("why.and", why=why, more=beyond_words([main]))
    readings = [
        reading(
            message("label.after_cut", hours=between),
            100 * after_cut.change,
            "percent",
            prices.source,
        ),
        reading(
            message("label.after_other", what=event.what),
            100 * after_other.change,
            "percent",
            prices.source,
        ),
        *([] if main is None else [abnormal(main)]),
    ]
    # the hours after the cut alone were unusual, and hold no other event
    alone = after_cut.z <= UNUSUAL_Z < after_other.z and event is part.confounders[0]
    found = "partly_supported" if alone else "not_attributable"
    return verdict(claim, found, "confounded/1", why, readings, [event.source])
