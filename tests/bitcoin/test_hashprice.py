"""Hashprice and break-even against figures worked by hand, and against each other."""

from dataclasses import replace
from datetime import UTC, datetime

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.assessment.mining_months import months_of
from offswitch.bitcoin.hashprice import (
    blocks_per_th_day,
    break_even,
    daily_hashprice,
    hashprice,
    hashprice_of_network,
    kwh_per_btc,
    level,
    running,
)
from offswitch.parameters import Parameters
from offswitch.reference.machines import Machine
from offswitch.settings import Settings

DIFFICULTY = 24_272_331_996_979.97
positive = st.floats(1e-3, 1e6)


def test_one_block_a_day_is_the_published_hashrate():
    # at this difficulty one block a day is 1.20658 EH/s
    assert 1 / blocks_per_th_day(DIFFICULTY) / 1e6 == pytest.approx(1.20658, rel=1e-5)


def test_the_whole_network_shares_the_reward_of_a_day():
    ehs = 144 / blocks_per_th_day(DIFFICULTY) / 1e6
    whole = hashprice_of_network(ehs, 6.3, 40_000)
    assert whole == pytest.approx(hashprice(DIFFICULTY, 6.3, 40_000.0))
    assert whole * ehs * 1e6 == pytest.approx(144 * 6.3 * 40_000)


@given(positive, positive, positive)
def test_at_its_break_even_price_a_machine_earns_nothing(ths, watts, usd_per_th):
    machine = Machine("made", "own", "2020-01", ths, watts, "stated", "x")
    price = break_even(usd_per_th, machine.j_per_th)
    power = watts / 1000 * 24 * price
    assert power == pytest.approx(ths * usd_per_th, rel=1e-9)


def test_power_for_a_bitcoin_at_break_even_costs_a_bitcoin():
    usd_per_btc, reward = 43_000.0, 6.335817
    price = break_even(hashprice(DIFFICULTY, reward, usd_per_btc), 40.0)
    assert kwh_per_btc(40.0, DIFFICULTY, reward) * price == pytest.approx(usd_per_btc)


@pytest.fixture(scope="module")
def days(case):
    return daily_hashprice(case.bitcoin.chain, case.prices, 0.085817)


def test_days_are_those_that_blocks_and_hourly_prices_both_reach(days):
    assert days[0].start == datetime(2021, 12, 12, tzinfo=UTC)
    assert days[-1].start == datetime(2022, 1, 12, tzinfo=UTC)
    assert all(day.low <= day.usd_per_th <= day.high for day in days)


def test_a_day_inside_an_epoch_and_the_day_of_a_retarget(days):
    inside, changed = (next(d for d in days if d.start.day == n) for n in (6, 8))
    assert inside.difficulty == pytest.approx(DIFFICULTY)
    value = 86_400e12 / (DIFFICULTY * 2**32) * 6.335817 * inside.usd_per_btc
    assert inside.usd_per_th == pytest.approx(value)
    assert DIFFICULTY < changed.difficulty < 24_371_874_614_346


def test_a_level_is_the_mean_and_the_extremes(days):
    at = level(days[:3])
    assert at.usd_per_th == pytest.approx(sum(d.usd_per_th for d in days[:3]) / 3)
    assert (at.low, at.high) == (min(d.low for d in days[:3]), max(d.high for d in days[:3]))


def test_a_machine_that_loses_says_so(days):
    machine = Machine("made", "own", "2020-01", 10, 1000, "stated", "x")
    at = level(days)
    price = break_even(at.usd_per_th, 100.0)
    assert running(machine, at, 0.99 * price).runs
    loses = running(machine, at, 1.01 * price)
    assert not loses.runs
    assert loses.margin_usd < 0


def test_a_month_is_priced_by_all_of_its_days_or_not(case):
    parameters = Parameters(case.parameters, Settings(1, 200, {}))
    half = case.prices.frame.filter(pl.col("time") < datetime(2022, 1, 20, tzinfo=UTC))
    cut_off = replace(case, prices=replace(case.prices, frame=half))
    whole, short = (months_of(one, "KZ", parameters) for one in (case, cut_off))
    assert [m.row.month for m in whole] == [m.row.month for m in short]
    assert short[:-1] == whole[:-1]
    last = whole[-1]
    assert (last.row.month, short[-1].usd_per_th_day) == ("2022-01", None)
    # 24.8 EH/s are 13.22 %: 900 BTC and fees a day at a mean close of 41,069 dollars
    assert last.usd_per_day == pytest.approx(0.1322 * 144 * 6.335817 * 41_069, rel=0.002)
