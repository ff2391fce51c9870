from datetime import UTC, datetime, timedelta, timezone
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import DataError, ModelError
from offswitch.timeline import (
    Interval,
    from_seconds,
    hours_between,
    iso,
    overlapping,
    parse_utc,
)

T0 = datetime(2022, 1, 5, 10, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


def span(start, end):
    return Interval(T0 + timedelta(hours=start), T0 + timedelta(hours=end))


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 8)).map(lambda s: span(s[0], s[0] + s[1]))


def test_an_interval_holds_its_start_and_not_its_end():
    window = span(0, 2)

    assert T0 in window
    assert window.end not in window
    assert window.end - MOMENT in window
    assert T0 - MOMENT not in window
    assert window.hours == 2
    assert not window.overlaps(span(2, 3))
    assert window.overlaps(Interval(window.end - MOMENT, window.end))


def test_clocks_of_any_zone_become_utc():
    almaty = timezone(timedelta(hours=6))
    local = Interval(
        datetime(2022, 1, 5, 16, tzinfo=almaty), datetime(2022, 1, 5, 17, tzinfo=almaty)
    )

    assert local == span(0, 1)
    assert local.start.tzinfo is UTC


def test_naive_and_empty_intervals_are_refused():
    naive = datetime(2022, 1, 5, 10)  # noqa: DTZ001  # what is to be refused
    for start, end in ((naive, T0 + timedelta(hours=1)), (T0, naive + timedelta(hours=1))):
        with pytest.raises(ModelError) as error:
            Interval(start, end)
        assert error.value.key == "naive_time"
    for end in (T0, T0 - MOMENT):
        with pytest.raises(ModelError) as error:
            Interval(T0, end)
        assert error.value.key == "empty_interval"


@given(st.lists(SPANS, max_size=7))
def test_overlapping_finds_two_that_share_a_moment_or_there_are_none(spans):
    found = overlapping(spans)
    expected = [pair for pair in combinations(spans, 2) if pair[0].overlaps(pair[1])]

    assert (found is None) == (not expected)
    if found:
        a, b = found
        assert max(a.start, b.start) in a
        assert max(a.start, b.start) in b


@given(st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001
def test_a_time_with_its_zone_is_read_as_the_same_moment(naive, minutes):
    when = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))

    assert parse_utc(when.isoformat()) == when
    assert parse_utc(when.isoformat()).tzinfo is UTC
    assert parse_utc(iso(when)) == when == from_seconds(when.timestamp())
    assert hours_between(T0, when) == -hours_between(when, T0)


def test_a_date_alone_is_its_first_moment():
    assert parse_utc("2022-01-05") == datetime(2022, 1, 5, tzinfo=UTC)
    assert iso(parse_utc("2022-01-05T16:30+06:00")) == "2022-01-05T10:30:00Z"


@pytest.mark.parametrize("text", ["2022-01-05T10:30", "2022-01-05 10", "20220105T10", "2022W01T10"])
def test_a_clock_without_a_zone_is_refused(text):
    with pytest.raises(DataError) as error:
        parse_utc(text)
    assert error.value.key == "no_zone"


@pytest.mark.parametrize("text", ["", "5 January", "2022-13-01", "10:30Z", "2022-01-05T25:00Z"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(DataError) as error:
        parse_utc(text)
    assert error.value.key == "bad_time"
