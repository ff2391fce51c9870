"""Remittances held up: every unit is counted once, and each cause alone takes no more than both."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import ModelError
from offswitch.estimate import point
from offswitch.hazard.shutdown import Segment
from offswitch.remittances import Corridor, Flow, delay, flow_of_gdp
from offswitch.remittances.delay import Habits, Stops, late_by, stops
from offswitch.timeline import HOUR, Interval, parse_utc

START = parse_utc("2022-01-05T10:30Z")
SHARE = st.floats(0, 1)


def habits(network=1.0, bank=0.5, by_day=0.5, capacity=2.0, given_up=0.1):
    return Habits(*(np.array([x]) for x in (network, bank, by_day, capacity, given_up)))


def held(severity, closed=None):
    closed = closed or [0.0] * len(severity)
    return Stops(parse_utc("2022-01-05"), tuple(np.array([s]) for s in severity), tuple(closed))


def segment(start, hours, severity):
    span = Interval(start, start + hours * HOUR)
    return Segment("KZ", "all", "none", span, severity)


def test_a_day_without_a_network_holds_up_a_day():
    found = delay(held([1.0] * 24), habits(), timedelta())
    assert found.due == pytest.approx(1)
    assert found.late == pytest.approx(1)
    assert found.lost == pytest.approx(0.1)
    # Up for a day and down for a day: half of two days for each unit.
    assert found.waited_h == pytest.approx(24)
    assert found.cleared_h == pytest.approx(24)


def test_a_window_lets_those_who_wait_through():
    shut, opened = [1.0] * 12, [0.0] * 6
    with_window = delay(held([*shut, *opened, *shut]), habits(), timedelta())
    without = delay(held([*shut, *([1.0] * 6), *shut]), habits(), timedelta())
    assert with_window.waited_h < without.waited_h
    assert with_window.cleared_h < without.cleared_h


@given(
    st.lists(st.tuples(SHARE, st.sampled_from((0.0, 0.5, 1.0))), min_size=1, max_size=60),
    SHARE,
    SHARE,
    SHARE,
    st.floats(1.1, 9),
    st.integers(-12, 14),
)
def test_each_cause_alone_takes_no_more_than_both(hours, network, bank, by_day, room, offset):
    severity, closed = zip(*hours, strict=True)
    given_ = held(severity, list(closed)), habits(network, bank, by_day, room), offset * HOUR
    both = delay(*given_)
    alone, shut = late_by(*given_, network=True), late_by(*given_, closure=True)
    assert both.late <= both.due + 1e-9
    assert max(alone, shut) <= both.late + 1e-9
    assert both.late <= alone + shut + 1e-9
    assert late_by(*given_, network=True, closure=True) == both.late
    assert np.isfinite(both.waited_h).all()
    assert (both.waited_h >= 0).all()


def test_hours_take_the_parts_of_what_lies_in_them():
    segments = [segment(START, 1, np.array([0.4, 1.0])), segment(START + HOUR, 1, None)]
    found = stops(segments, [Interval(START, START + 2 * HOUR)])
    assert found.start == parse_utc("2022-01-05T10:00Z")
    assert [list(x) for x in found.network] == [[0.2, 0.5], [0.2, 0.5], [0.0]]
    assert found.closed == (0.5, 1.0, 0.5)


def test_nothing_held_up_waits_for_nothing():
    found = delay(held([0.0] * 5), habits(), timedelta())
    assert (found.late, found.waited_h, found.cleared_h) == (0, 0, 0)


def test_what_cannot_be_is_refused():
    with pytest.raises(ModelError, match="above 1"):
        delay(held([1.0]), habits(capacity=1.0), timedelta())
    with pytest.raises(ModelError, match="remittances"):
        stops([], [])
    with pytest.raises(ModelError, match="'in' or 'out'"):
        Flow("up", point(1, "kzt/day"))
    corridors = (Corridor("UZ", 0.7, "s"), Corridor("RU", 0.7, "s"))
    with pytest.raises(ModelError, match="more than the whole"):
        Flow("out", point(1, "kzt/day"), corridors=corridors)


def test_a_share_of_gdp_is_a_flow_a_day():
    flow = flow_of_gdp(point(36.525e9, "usd/year"), point(0.1, "share"))
    assert (flow.unit, flow.p50) == ("usd/day", pytest.approx(10e6))
