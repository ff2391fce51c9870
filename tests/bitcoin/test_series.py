"""Price series: which days an event study takes, and which files it refuses."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from offswitch.bitcoin.premium import premium, world_price
from offswitch.bitcoin.series import Series, mean_series, series_of, stretch
from offswitch.bitcoin.series_file import read_series
from offswitch.errors import DataError
from offswitch.estimate import Estimate, point
from offswitch.timeline import Interval

MONDAY = datetime(2021, 1, 4, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def days(count, *, sessions=False, name="made", without=()):
    """Make a series whose price of day n is e to the n per cent, or its sessions alone."""
    kept = [n for n in range(count) if n not in without]
    kept = [n for n in kept if not sessions or (MONDAY + n * DAY).weekday() < 5]
    values = np.exp(0.01 * np.array(kept, dtype=float))
    return Series(name, "own", "day", tuple(MONDAY + n * DAY for n in kept), values)


def test_a_series_of_every_day_runs_from_session_to_session_beside_one_of_sessions():
    btc, shares = days(40), days(40, sessions=True, name="shares")
    event = MONDAY + 28 * DAY + 10.5 * HOUR  # a Monday: its first return holds the weekend
    cut = stretch(btc, [shares], event, 2, 10)
    assert [when.weekday() for when in cut.times] == [0, 1, 2, 3, 4] * 2 + [0, 1]
    assert cut.returns == pytest.approx(cut.factors[0])
    assert cut.returns[cut.first] == pytest.approx(0.03)
    assert cut.times[cut.first] == MONDAY + 28 * DAY
    alone = stretch(btc, [], event, 2, 10)
    assert alone.returns == pytest.approx(np.full(12, 0.01))


def test_an_event_on_a_day_without_a_session_begins_with_the_next():
    cut = stretch(days(40, sessions=True), [], MONDAY + 26 * DAY, 1, 10)  # a Saturday
    assert cut.times[cut.first] == MONDAY + 28 * DAY


def test_by_the_hour_the_first_return_is_that_of_the_hour_that_holds_the_event():
    hours = Series("h", "", "hour", tuple(MONDAY + n * HOUR for n in range(30)), np.ones(30))
    for minutes in (0, 30, 59):
        cut = stretch(hours, [], MONDAY + 20 * HOUR + timedelta(minutes=minutes), 3, 10)
        assert cut.times[cut.first - 1] == MONDAY + 20 * HOUR
        assert cut.times[cut.first] == MONDAY + 21 * HOUR


@pytest.mark.parametrize(
    ("series", "factors", "at", "key", "says"),
    [
        (days(40, without={20}), [], 30, "series_gap", "2021-01-23 to 2021-01-25"),
        (days(40, sessions=True, without=range(14, 19)), [], 30, "series_gap", "2021-01-15"),
        (days(40), [], 5, "short_estimation", "has 4 returns"),
        (days(40), [], 39, "short_window", "needs 2"),
        (days(40), [], 60, "event_outside", "2021-02-12"),
        (days(40), [days(40, name="f", without={25})], 30, "series_gap", "'f' jumps"),
        (days(40), [days(29, name="f")], 30, "factor_days", "lacks 3"),
        (
            days(40, sessions=True),
            [days(40, sessions=True, name="f", without={24, 25})],
            30,
            "factor_days",
            "'f' lacks 2 of the times of 'made' in the study, the first 2021-01-28",
        ),
        (
            days(40, sessions=True, without={24}),
            [days(40, sessions=True, name="f")],
            30,
            "factor_days",
            "'made' lacks 1 of the times of 'f'",
        ),
    ],
)
def test_a_gap_other_days_and_too_little_are_refused_with_the_day(series, factors, at, key, says):
    with pytest.raises(DataError) as error:
        stretch(series, factors, MONDAY + at * DAY, 2, 10)
    assert error.value.key == key
    assert says in str(error.value)


def test_a_gap_outside_the_study_does_not_matter():
    assert stretch(days(60, without={3}), [], MONDAY + 40 * DAY, 2, 10).first == 10


def test_the_mean_of_series_has_the_mean_of_their_log_returns():
    one, two = days(10), Series("two", "", "day", days(10).times, np.exp(np.arange(10) * 0.03))
    both = np.diff(np.log(mean_series("mean", [one, two]).values))
    assert both == pytest.approx(np.full(9, 0.02))
    with pytest.raises(DataError):
        mean_series("mean", [one, days(9)])


def test_the_embedded_series_are_of_days_of_sessions_and_of_hours(case):
    assert series_of(case.prices).every_day
    assert series_of(case.prices, "hour").step == "hour"
    assert not any(series_of(one).every_day for one in case.markets.series.values())


# files


def written(tmp_path, text, name="prices.csv"):
    file = tmp_path / name
    file.write_text(text)
    return file


def test_daily_closes_and_hourly_bars_are_read(tmp_path):
    text = "Date,Close,Volume\n2022-01-03,10,7\n2022-01-04,11,8\n\n"
    daily = read_series(written(tmp_path, text))
    assert (daily.step, daily.values.tolist()) == ("day", [10, 11])
    text = "time,open,close\n2022-01-05T10:00Z,10,11\n2022-01-05T17:00+06:00,11,12\n"
    hourly = read_series(written(tmp_path, text))
    assert (hourly.step, hourly.values.tolist()) == ("hour", [10, 11])
    assert hourly.times[0] == datetime(2022, 1, 5, 10, tzinfo=UTC)
    closes = read_series(written(tmp_path, text.replace("open", "first")))
    assert closes.times[0] == datetime(2022, 1, 5, 11, tzinfo=UTC)
    assert closes.values.tolist() == [11, 12]


def test_a_close_at_the_end_of_a_session_is_of_its_day(tmp_path):
    text = "time,close\n2022-01-04T16:00-05:00,1\n2022-01-05T16:00-05:00,2\n"
    assert read_series(written(tmp_path, text)).times[1] == datetime(2022, 1, 5, tzinfo=UTC)
    # midnight in Tokyo is the day before by UTC, and a week of sessions would begin on Sunday
    rows = (f"2022-01-{day:02d} 00:00:00+09:00,{day}" for day in (3, 4, 5, 6, 7, 10, 11))
    tokyo = read_series(written(tmp_path, "\n".join(["Date,Close", *rows])))
    assert tokyo.times[0] == datetime(2022, 1, 3, tzinfo=UTC)
    assert not tokyo.every_day


@pytest.mark.parametrize(
    ("text", "row", "says"),
    [
        ("", None, "no prices"),
        ("date,close\n", None, "no prices"),
        ("day,close\n2022-01-03,1\n", 1, "among day, close"),
        ("date;close\n2022-01-03;1\n", 1, "separate them by commas"),
        ("\ufeffdate;close\n2022-01-03;1,5\n", 1, "separate them by commas"),
        ("date,close,Close\n2022-01-03,1,1\n", 1, "two columns are called 'close'"),
        ("date,close\n2022-01-03,1\n2022-01-03,1\n", 3, "2022-01-03 00:00 stands twice"),
        ("date,close\n2022-01-04,1\n2022-01-03,1\n", 3, "sort the rows"),
        ("date,close\n2022-01-03,1\n2022-01-04,0\n", 3, "`close` is '0'"),
        ("date,close\n2022-01-03,1\n2022-01-04,nan\n", 3, "above zero"),
        ("date,close\n2022-01-03,1\n2022-01-04,\n", 3, "`close` is ''"),
        ("date,close\n2022-01-03,1e999\n2022-01-04,1\n", 2, "above zero"),
        ("date,close\n2022-01-03,1\nsoon,1\n", 3, "'soon' is not an ISO 8601 time"),
        ("time,close\n2022-01-03T01:00,1\n", 2, "names no time zone"),
        ("time,close\n2022-01-03T01:00Z,1\n2022-01-03T01:05Z,1\n", None, "neither by the day"),
    ],
)
def test_a_file_with_a_mistake_is_refused_with_its_row(tmp_path, text, row, says):
    file = written(tmp_path, text)
    with pytest.raises(DataError) as error:
        read_series(file)
    assert str(file) in str(error.value)
    assert says in str(error.value)
    assert error.value.row == row


def test_a_parquet_file_that_is_none_is_refused(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_series(written(tmp_path, "garbage", "prices.parquet"))


# local premium


def test_a_quote_at_the_world_price_has_no_premium_and_one_scales_with_it():
    world, rate = point(40_000, "usd/btc"), Estimate([400.0, 500.0], "kzt/usd")
    none = premium(point(16e6, "kzt/btc"), world, rate)
    assert none.draws == pytest.approx([0, -20])
    more = premium(point(17.6e6, "kzt/btc"), world, rate)
    assert 1 + more.draws / 100 == pytest.approx(1.1 * (1 + none.draws / 100))


def test_the_quoted_tenge_lay_three_percent_above_the_press_price():
    rate = point(19_264_155 / 44_300, "kzt/usd")
    found = premium(point(19_264_155, "kzt/btc"), point(43_021.99, "usd/btc"), rate)
    assert found.p50 == pytest.approx(3.0, abs=0.05)


def test_the_world_price_of_a_day_lies_between_its_trades(case):
    window = Interval(datetime(2022, 1, 6, tzinfo=UTC), datetime(2022, 1, 7, tzinfo=UTC))
    drawn = world_price(case.prices, [window], np.random.default_rng(1), 4000).draws
    assert case.prices.low(window.start, window.end) <= drawn.min()
    assert drawn.max() <= case.prices.high(window.start, window.end)
    late = Interval(datetime(2023, 1, 6, tzinfo=UTC), datetime(2023, 1, 7, tzinfo=UTC))
    with pytest.raises(DataError):
        world_price(case.prices, [late], np.random.default_rng(1), 10)
