"""An imagined shutdown from what a user writes."""

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.estimate import Estimate
from offswitch.hazard.scenario import (
    Scenario,
    read_interval,
    read_service,
    read_start,
    read_windows,
)

ALMATY = "Asia/Almaty"
START = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)


def test_a_time_without_an_offset_is_local():
    assert read_start("2022-01-05T16:30", ALMATY) == START
    assert read_start("2022-01-05T10:30Z", ALMATY) == START
    assert read_start("2022-01-05", ALMATY) == datetime(2022, 1, 4, 18, tzinfo=UTC)


def test_hours_of_connection_come_back_every_day_and_are_cut_at_the_ends():
    interval = read_interval(START, 48)
    windows = read_windows("15:00-18:00, 23:00-01:00", interval, ALMATY)
    assert [(w.start.isoformat()[8:16], w.hours) for w in windows] == [
        ("05T10:30", 1.5),
        ("05T17:00", 2),
        ("06T09:00", 3),
        ("06T17:00", 2),
        ("07T09:00", 1.5),
    ]
    scenario = Scenario("all", interval, windows, "none")
    assert scenario.hours_off == 48 - 10
    assert scenario.off[0].start == windows[0].end


def test_windows_that_touch_become_one():
    interval = read_interval(START, 24)
    joined = read_windows(
        "20:00-22:00,21:00-23:00,2022-01-05T23:00/2022-01-06T01:00", interval, ALMATY
    )
    assert [w.hours for w in joined] == [5]


@given(
    hours=st.floats(26, 400),
    first=st.integers(0, 23),
    length=st.integers(1, 23),
)
def test_what_is_off_and_what_is_up_are_all_of_it(hours, first, length):
    interval = read_interval(START, hours)
    last = (first + length) % 24
    windows = read_windows(f"{first:02}:00-{last:02}:00", interval, ALMATY)
    scenario = Scenario("all", interval, windows, "none")
    up = sum(w.hours for w in windows)
    assert up + scenario.hours_off == pytest.approx(interval.hours)
    shutdown = scenario.shutdown(["KZ-ALA", "KZ-AST"], Estimate(np.array([0.5]), "share"))
    assert shutdown.hours_lost().p50 == pytest.approx(scenario.hours_off / 2)
    assert shutdown.origin == "scenario"


@pytest.mark.parametrize(
    ("text", "service"),
    [("all", "all"), ("mobile, fixed", "all"), ("mobile", "mobile"), ("social", "social")],
)
def test_services(text, service):
    assert read_service(text) == service
