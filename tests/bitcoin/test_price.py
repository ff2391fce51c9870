from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from offswitch.bitcoin import Prices
from offswitch.errors import DataError

START = datetime(2022, 1, 1, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def jan(day: int, hour: int = 0) -> datetime:
    return datetime(2022, 1, day, hour, tzinfo=UTC)


def made(step: str, opens, series: str = "made") -> pl.DataFrame:
    length = DAY if step == "day" else HOUR
    opens = np.asarray(opens, dtype=float)
    return pl.DataFrame(
        {
            "time": [START + n * length for n in range(opens.size)],
            "series": series,
            "step": step,
            "open": opens,
            "high": opens + 2,
            "low": opens - 2,
            "close": opens + 1,
        }
    )


def prices(*frames: pl.DataFrame) -> Prices:
    return Prices(pl.concat(frames), "made", "own")


def test_lowest_since_is_the_last_earlier_close_below():
    found = prices(made("day", [50, 10, 40, 30, 60, 20, 45, 25]))
    assert found.lowest_since(jan(8)) == jan(6)
    assert found.lowest_since(jan(6)) == jan(2)
    assert found.lowest_since(jan(5)) == jan(4)


def test_an_equal_close_is_not_below():
    assert prices(made("day", [5, 20, 50, 20])).lowest_since(jan(4)) == jan(1)


def test_nothing_lower_in_the_data_is_said_not_guessed():
    found = prices(made("day", [50, 10, 40]))
    for day in (jan(2), jan(30)):
        with pytest.raises(DataError) as error:
            found.lowest_since(day)
        assert error.value.key == "no_prices"


def test_first_below_and_the_ends_of_a_window():
    found = prices(made("hour", [100, 90, 95, 70, 80]))
    assert found.first_below(90, START) == jan(1, 1)  # the low of that hour is 88
    assert found.first_below(88, START) == jan(1, 3), "an hour that only touches is not below"
    assert found.first_below(90, jan(1, 2)) == jan(1, 3)
    assert found.first_below(10, START) is None
    assert (found.low(START, jan(1, 3)), found.high(START, jan(1, 3))) == (88, 102)
    assert found.low(START, jan(1, 4)) == 68
    with pytest.raises(DataError):
        found.low(jan(9), jan(10))


def test_series_and_steps_do_not_mix():
    other = made("hour", [1, 1, 1], "other")
    found = prices(made("hour", [100, 90]), made("day", [5, 6]), other)
    assert found.low(START, jan(2)) == 88
    assert found.daily()[1].tolist() == [6, 7]


def test_a_day_move_beside_earlier_moves_that_end_before_it_starts():
    closes = np.array([100, 110, 121, 108.9, 119.79, 131.769, 118.5921, 94.87368])
    found = prices(made("day", closes - 1)).day_move(jan(8), 2)
    logs = np.log(closes)
    earlier = (logs[2:] - logs[:-2])[:4]  # those that end on 6 January or before
    assert found.change == pytest.approx(94.87368 / 131.769 - 1)
    assert found.compared == earlier.size
    last = logs[-1] - logs[-3]
    assert found.z == pytest.approx((last - earlier.mean()) / earlier.std(ddof=1))
    assert found.as_low == 0.0


def test_only_the_year_before_is_compared():
    g = np.random.default_rng(0)
    opens = 100 * np.exp(np.cumsum(g.normal(0, 0.01, 500)))
    opens[20] /= 2
    found = prices(made("day", opens)).day_move(START + 499 * DAY, 3)
    assert found.compared == 365
    tight = prices(made("day", opens[100:])).day_move(START + 399 * DAY, 3)
    assert tight.compared == 365
    assert found.z == pytest.approx(tight.z), "what is older than a year changes nothing"


def test_as_low_is_a_rank_among_earlier_moves():
    g = np.random.default_rng(1)
    ranks = []
    for _ in range(300):
        opens = 100 * np.exp(np.cumsum(g.normal(0, 0.02, 60)))
        ranks.append(prices(made("day", opens)).day_move(START + 59 * DAY, 1).as_low)
    # of exchangeable moves the rank is uniform: mean 1/2, standard error 0.017
    assert np.mean(ranks) == pytest.approx(0.5, abs=0.06)
    assert np.mean(np.array(ranks) <= 0.05) == pytest.approx(0.05, abs=0.045)


def test_an_hour_move_runs_from_opening_to_opening():
    opens = [100, 101, 99, 100, 102, 50, 80]
    found = prices(made("hour", opens)).hour_move(jan(1, 4), 2)
    assert found.change == pytest.approx(80 / 102 - 1)
    with pytest.raises(DataError) as error:
        prices(made("hour", opens)).hour_move(jan(1, 4), 3)
    assert error.value.key == "no_prices"


@pytest.mark.parametrize(("day", "days"), [(jan(30), 1), (jan(1), 1), (jan(2), 3)])
def test_a_day_move_that_the_data_do_not_reach_is_a_data_error(day, days):
    with pytest.raises(DataError) as error:
        prices(made("day", [100, 101, 99, 100])).day_move(day, days)
    assert error.value.key == "no_prices"


def test_a_missing_hour_does_not_lengthen_a_move():
    whole = made("hour", [100, 101, 99, 100, 102, 50, 80, 90])
    holed = whole.filter(pl.col("time") != jan(1, 5))
    try:
        found = prices(holed).hour_move(jan(1, 4), 2)
    except DataError:
        return
    assert found.change == pytest.approx(80 / 102 - 1)


def test_an_hour_move_too_early_in_the_series_is_a_data_error():
    with pytest.raises(DataError):
        prices(made("hour", [100, 101, 99])).hour_move(jan(1, 0), 2)


# the embedded series


def test_the_first_trade_below_42000(case):
    assert case.prices.first_below(42_000, jan(4)) == jan(7, 3)
    assert case.prices.low(jan(7, 3), jan(7, 4)) == 41_500


@pytest.mark.parametrize(
    ("day", "low"),
    [(4, 45445.57), (5, 42270.0), (6, 42385.83), (7, 40456.56), (8, 40500.0), (10, 39610.0)],
)
def test_the_lows_of_the_days(case, day, low):
    assert case.prices.low(jan(day), jan(day + 1)) == low


def test_the_close_of_7_january_was_the_lowest_since_september_2021(case):
    assert case.prices.lowest_since(jan(7)) == datetime(2021, 9, 29, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "hours", "percent", "z", "as_low"),
    [
        (10, 1, -0.09, -0.1, 0.44),
        (10, 2, -1.24, -1.4, 0.07),
        (10, 4, -0.90, -0.8, 0.20),
        (10, 9, -1.98, -1.2, 0.13),
        (19, 1, -2.72, -4.5, 0.0),
        (19, 3, -5.05, -4.9, 0.0),
    ],
)
def test_the_published_moves_of_5_january(case, hour, hours, percent, z, as_low):
    """market_README.md compares with 6 December to 4 January, here the 720 hours before."""
    found = case.prices.hour_move(jan(5, hour), hours)
    assert round(100 * found.change, 2) == percent
    assert found.z == pytest.approx(z, abs=0.11)
    assert found.as_low == pytest.approx(as_low, abs=0.015)


def test_three_days_to_7_january_were_not_out_of_the_ordinary(case):
    found = case.prices.day_move(jan(7), 3)
    times, closes = case.prices.daily()
    at = times.index(jan(7))
    moves = [np.log(closes[k] / closes[k - 3]) for k in range(at - 3 - 364, at - 3 + 1)]
    exact = closes[at] / closes[at - 3] - 1
    assert found.change == pytest.approx(exact)
    assert found.compared == len(moves) == 365
    assert found.as_low == pytest.approx(np.mean(np.array(moves) <= np.log1p(exact)))
    assert 0.05 < found.as_low < 0.10
