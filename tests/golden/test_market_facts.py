"""The event study against an independent computation, and the series that ship against the record.

The record's rows for Bitcoin at the New York close need hourly prices since July 2021, which are
not kept here; those with closes at 00:00 UTC, of the S&P 500 and of the miners can be recomputed.
"""

from datetime import UTC, datetime

import numpy as np
import pytest

from offswitch.bitcoin.event_study import event_study
from offswitch.bitcoin.series import Series, mean_series, series_of, stretch
from offswitch.case import find_case, read_case

CUT = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
#: Sources of the record that may ship, and what they are called here.
SHIPPED = {"sp500_steelcerberus": "sp500", "yahoo_dieperdev": "yahoo-miners"}


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


@pytest.fixture(scope="module")
def series(case):
    known = {name: series_of(one) for name, one in case.markets.series.items()}
    known["btc"] = series_of(case.prices)
    known["miners"] = mean_series("miners", [known[name] for name in case.markets.listed])
    return known


@pytest.fixture(scope="module")
def nasdaq(shared):
    rows = [r for r in shared("market_daily.csv") if r["series"] == "nasdaq_composite"]
    times = tuple(datetime.fromisoformat(r["date"]).replace(tzinfo=UTC) for r in rows)
    closes = np.array([float(r["close"]) for r in rows])
    return Series("nasdaq", "fred-nasdaq", "day", times, closes)


def studied(one, *factors, periods=3):
    cut = stretch(one, factors, CUT, periods, 120)
    assert f"{cut.times[0]:%Y-%m-%d}" == "2021-07-16"
    return event_study(cut.returns, cut.factors, first=cut.first, periods=periods)


def effects(found):
    """Abnormal returns and their errors in percent, day by day and in sum."""
    return [(100 * e.value, 100 * e.error) for e in (*found.by_period, found.total)]


def near(found, expected, digits):
    half = 0.5 * 10**-digits
    for (value, error), (wanted, wanted_error) in zip(found, expected, strict=True):
        assert value == pytest.approx(wanted, abs=half * 1.001)
        assert error == pytest.approx(wanted_error, abs=half * 1.001)


def test_bitcoin_against_nasdaq_by_closes_at_midnight_utc(series, nasdaq):
    found = studied(series["btc"], nasdaq)
    assert (found.coefficients[1], found.errors[1]) == pytest.approx((1.11, 0.34), abs=0.006)
    near(effects(found), [(-1.88, 4.07), (-0.89, 3.89), (-2.78, 3.91), (-5.54, 6.99)], 2)


def test_miners_against_nasdaq(series, nasdaq):
    found = studied(series["miners"], nasdaq)
    days = effects(found)
    near([days[0], days[-1]], [(-1.4, 5.0), (-2.9 + 0.05, 8.6)], 1)
    assert 100 * found.returns[0] == pytest.approx(-11.1, abs=0.05)


def test_technology_fell_more_than_its_beta_implies(series, nasdaq):
    near(effects(studied(nasdaq, series["sp500"]))[:1], [(-1.11, 0.45)], 2)


def test_bitcoin_against_the_sp500_by_closes_at_midnight_utc(series):
    """The record has this row at the New York close: -6.66 (6.97); the clocks differ by 3 h."""
    found = studied(series["btc"], series["sp500"])
    near(effects(found), [(-2.89, 4.00), (-0.85, 3.90), (-3.24, 3.90), (-6.97, 6.91)], 2)
    assert not found.distinguishable
    assert found.r2 == pytest.approx(0.08, abs=0.005)
    assert 100 * found.total.visible == pytest.approx(14, abs=0.5)


def test_a_monday_of_bitcoin_holds_the_weekend_and_spreads_wider(series):
    """As the method page says: the error of three days without a Monday is overstated."""
    cut = stretch(series["btc"], [series["sp500"]], CUT, 3, 120)
    found = event_study(cut.returns, cut.factors, first=cut.first, periods=3)
    monday = np.array([when.weekday() == 0 for when in cut.times])
    past = monday[: cut.first]
    spreads = [100 * found.residuals[days].std() for days in (past, ~past)]
    assert spreads == pytest.approx([5.0, 3.5], abs=0.05)
    kept = cut.returns[~monday], cut.factors[:, ~monday]
    without = event_study(*kept, first=int((~past).sum()), periods=3).total
    assert (100 * without.value, 100 * without.error) == pytest.approx((-6.53, 6.34), abs=0.01)


def test_the_quoted_returns_of_the_session_are_those_of_the_series(case, series):
    quoted = {r.group: r.value for r in case.quotes if r.indicator == "day_return"}
    checked = 0
    for name, one in series.items():
        if name in quoted:
            at = one.times.index(datetime(2022, 1, 5, tzinfo=UTC))
            change = 100 * (one.values[at] / one.values[at - 1] - 1)
            assert change == pytest.approx(quoted[name], abs=0.051), name
            checked += 1
    assert checked == 15
    (mean,) = (r.value for r in case.quotes if r.indicator == "day_return_mean")
    nine = [quoted[name] for name in case.markets.listed]
    assert np.mean(nine) == pytest.approx(mean, abs=0.06)


def test_the_series_that_ship_are_the_record_and_none_that_may_not(case, shared):
    recorded = {
        (r["series"], r["date"]): (float(r["close"]), SHIPPED[r["source"]])
        for r in shared("market_daily.csv")
        if r["source"] in SHIPPED
    }
    count = 0
    for name, one in case.markets.series.items():
        for row in one.frame.iter_rows(named=True):
            close, source = recorded[name, f"{row['time']:%Y-%m-%d}"]
            assert row["close"] == pytest.approx(close, abs=5.1e-5)
            assert row["source"] == source
            count += 1
    assert count == sum(date <= "2022-01-31" for _, date in recorded)
    assert "nasdaq_composite" not in case.markets.series
