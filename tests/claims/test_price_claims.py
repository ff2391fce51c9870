"""Claims about why a price moved, and about a price in local currency, by what a case records."""

from dataclasses import replace
from datetime import timedelta

import polars as pl
import pytest
from tests.claims.conftest import claim

from offswitch.assessment.answers import answer
from offswitch.assessment.price import study_price
from offswitch.timeline import parse_utc

CAUSE = {"kind": "qualitative", "subject": "price_cause"}
LOCAL = {
    "kind": "number",
    "subject": "local_price",
    "unit": "kzt",
    "window_start": "2022-01-06",
    "window_end": "2022-01-06",
}


def without_events(record, **markets):
    """Return the record of a case that names no other event, and only these markets."""
    events = tuple(event for event in record.case.events if event.kind != "market")
    case = replace(record.case, events=events)
    return replace(record, case=replace(case, markets=replace(case.markets, **markets)))


def test_with_another_event_in_the_window_a_fall_is_not_attributable(record):
    found = answer(claim(**CAUSE), record)
    assert (found.verdict, found.rule) == ("not_attributable", "confounded/1")
    beyond = found.readings[-1].estimate
    assert (beyond.p50, beyond.p05) == pytest.approx((-6.74, -16.84), abs=0.02)


def test_without_another_event_the_market_decides(record):
    found = answer(claim(**CAUSE), without_events(record))
    assert (found.verdict, found.rule) == ("not_distinguishable_from_noise", "abnormal/1")
    assert "rank test" in str(found.why)


def test_without_a_factor_a_cause_cannot_be_checked(record):
    found = answer(claim(**CAUSE), without_events(record, factor=None))
    assert found.verdict == "cannot_be_checked"
    assert "price_factor" in str(found.why)


def test_without_a_cut_there_is_no_event_to_study(record):
    found = answer(claim(**CAUSE), replace(record, case=replace(record.case, bitcoin=None)))
    assert found.verdict == "cannot_be_checked"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("19264155", "partly_supported"),
        ("30000000", "cannot_be_checked"),
        ("10000000", "cannot_be_checked"),
    ],
)
def test_a_local_price_is_plausible_and_never_confirmed_or_refuted(judged, value, expected):
    found = judged(**LOCAL, value=value)
    assert found.verdict == expected
    assert "on no other record" in str(found.why)


def test_a_market_move_with_nothing_else_on_record_is_judged_by_the_study(record):
    told = {"kind": "qualitative", "subject": "market_move"}
    window = {"window_start": "2022-01-04", "window_end": "2022-01-07"}
    alone = without_events(record)
    shares = answer(claim(**told, **window, about="nine_miners"), alone)
    assert (shares.verdict, shares.rule) == ("not_distinguishable_from_noise", "abnormal/1")
    market = answer(claim(**told, **window, about="sp500"), alone)
    assert market.verdict == "cannot_be_checked"


@pytest.mark.parametrize(
    ("cut", "other", "lengths"),
    [
        ("2022-01-05T10:30Z", "2022-01-05T13:00Z", [1, 3]),  # no stretch holds the other
        ("2022-01-05T10:30Z", "2022-01-05T14:00Z", [1, 4]),
        ("2022-01-05T10:30Z", "2022-01-05T10:50Z", [1, 4, 24]),
        ("2022-01-03T10:30Z", "2022-01-01T12:00Z", [1, 4, 24]),  # a Monday: its session holds it
    ],
)
def test_hours_end_with_the_next_event_and_a_weekend_is_in_the_window(record, cut, other, lengths):
    (event,) = record.events("market")
    bitcoin = replace(record.case.bitcoin, cut=parse_utc(cut))
    case = replace(record.case, bitcoin=bitcoin, events=(replace(event, time=parse_utc(other)),))
    part = study_price(case, record.parameters)
    assert [len(one.times) for one in part.hours if not one.after] == lengths
    assert part.attribution == "not_attributable"
    found = answer(claim(**CAUSE), replace(record, case=case))
    assert found.verdict == "not_attributable"


def test_an_event_long_after_the_cut_is_no_other_cause(record):
    (event,) = record.events("market")
    late = replace(event, time=event.time + timedelta(days=6))
    case = replace(record.case, events=(late,))
    found = answer(claim(**CAUSE), replace(record, case=case))
    assert (found.verdict, found.rule) == ("not_distinguishable_from_noise", "abnormal/1")


@pytest.mark.parametrize("step", ["day", "hour"])
def test_prices_of_one_step_alone_still_show_another_cause(record, step):
    prices = record.case.prices
    one = replace(prices, frame=prices.frame.filter(pl.col("step") == step))
    found = answer(claim(**CAUSE), replace(record, case=replace(record.case, prices=one)))
    assert (found.verdict, found.rule) == ("not_attributable", "confounded/1")
