"""The published estimators: against independent arithmetic, causal, and as noisy as they say."""

import csv
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from offswitch.bitcoin.estimators import (
    ESTIMATORS,
    Reading,
    Silent,
    difficulties,
    evaluate,
    noise,
    read,
)
from offswitch.case import find_case
from offswitch.reference import method_sources

CUT = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
EH = 2**32 / 1e18


@pytest.fixture(scope="module")
def chain(case):
    return case.bitcoin.chain


def core(times, difficulty, tip, lookup, first_height):
    """Bitcoin Core's rule, block by block: work after the first block over the span of times."""
    if lookup == 0:
        lookup = (first_height + tip) % 2016 + 1
    seen = times[tip - lookup : tip + 1]
    work = sum(difficulty[tip - lookup + 1 : tip + 1]) * 2**48 / 0xFFFF
    return work / (max(seen) - min(seen)) / 1e18


def test_the_daily_estimator_gives_the_published_counts_of_every_whole_day(chain):
    with (find_case("kazakhstan-2022") / "days.csv").open() as lines:
        rows = [
            (datetime.fromisoformat(row["date"]).replace(tzinfo=UTC), row)
            for row in csv.DictReader(lines)
        ]
    compared = 0
    for day, row in rows:
        if chain.start <= day and day + timedelta(days=1) <= chain.end:
            found = read("coin_metrics_daily", chain, day + timedelta(days=1, hours=7))
            assert found.blocks == int(row["block_count"])
            wanted = found.blocks * float(row["mean_difficulty"]) * EH / 86_400
            # On the day of a retarget the publisher gives five blocks more to the new difficulty.
            one_level = len(chain.difficulties(day, day + timedelta(days=1))) == 1
            assert found.ehs.p50 == pytest.approx(wanted, rel=1e-9 if one_level else 4e-3)
            compared += 1
    assert compared >= 50


@pytest.mark.parametrize(
    ("name", "lookup"),
    [("bitcoin_core_120", 120), ("mempool_space", 1008), ("bitcoin_core_epoch", 0)],
)
def test_the_rule_of_bitcoin_core_is_followed_block_by_block(chain, name, lookup):
    difficulty = difficulties(chain)
    tips = [2100, 2600, 3333, 4032, 6100, 8063]  # header times run backwards at some of them
    highest = np.maximum.accumulate(chain.times)
    tips = [int(np.searchsorted(highest, highest[tip], side="right")) - 1 for tip in tips]
    found = evaluate(name, chain.times, difficulty, highest[tips], chain.first_height)
    wanted = [core(chain.times, difficulty, tip, lookup, chain.first_height) for tip in tips]
    assert found == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("name", ESTIMATORS)
def test_evenly_spaced_blocks_give_every_estimator_the_true_rate(name):
    times = 1_600_000_200 + 600 * np.arange(6000)
    difficulty = np.full(6000, 24e12)
    at = times[5500] + np.array([0.0, 100.0, 599.0])
    found = evaluate(name, times, difficulty, at)
    assert found == pytest.approx(np.full(3, 24e12 * EH / 600), rel=2e-3)


@given(st.integers(3000, 8000), st.integers(0, 2**32 - 1), st.sampled_from(sorted(ESTIMATORS)))
def test_no_estimator_knows_a_header_that_is_later(case, tip, seed, name):
    chain = case.bitcoin.chain
    at = np.array([float(np.maximum.accumulate(chain.times)[tip])])
    later = chain.times > at[0]
    shifted = np.where(
        later, chain.times + np.random.default_rng(seed).integers(1, 10**6), chain.times
    )
    before = evaluate(name, chain.times, difficulties(chain), at, chain.first_height)
    after = evaluate(name, shifted, difficulties(chain), at, chain.first_height)
    assert np.array_equal(before, after, equal_nan=True)


def test_the_noise_is_that_of_a_count_or_of_a_waiting_time():
    low, high = noise(144, by_time=True)
    assert 144 * low == pytest.approx(stats.chi2.ppf(0.05, 288) / 2)
    assert 144 * high == pytest.approx(stats.chi2.ppf(0.95, 290) / 2)
    # Twice the work of n blocks over their true mean is chi-squared with 2 n degrees of freedom.
    low, high = noise(120, by_time=False)
    seconds = np.random.default_rng(3).gamma(120, 1 / 120, 40_000)
    assert np.mean((low / seconds <= 1) & (high / seconds >= 1)) == pytest.approx(0.9, abs=0.006)


@pytest.mark.parametrize(
    "name", ["coin_metrics_daily", "coin_metrics_1d", "blockchain_com", "bitcoin_core_120"]
)
def test_intervals_hold_a_steady_hashrate_nine_times_in_ten(name):
    times = 1_600_000_000 + np.cumsum(np.random.default_rng(5).exponential(600, 500_000))
    difficulty = np.full(times.size, 24e12)
    at = times[300] + 86_400 * 1.03 * np.arange(1, 3300)
    found = evaluate(name, times, difficulty, at)
    by_time = ESTIMATORS[name].by_time
    # The count behind a figure: of a day what the figure itself says, else the blocks asked for.
    blocks = (
        np.rint(found / (24e12 * EH / 86_400)).astype(int) if by_time else np.full(at.size, 120)
    )
    low, high = np.array([noise(int(n), by_time=by_time) for n in blocks]).T
    truth = 24e12 * EH / 600
    assert np.mean((found * low <= truth) & (truth <= found * high)) == pytest.approx(
        0.9, abs=0.015
    )


def test_an_estimator_without_enough_blocks_says_so_and_gives_no_figure(chain):
    found = read("hashrate_index_4320", chain, CUT)
    assert isinstance(found, Silent)
    assert "far enough" in str(found.why)
    assert np.isnan(
        evaluate(
            "blockchain_com_7d", chain.times, difficulties(chain), np.array([chain.times[300]])
        )
    ).all()


def test_a_reading_and_the_arrays_agree_and_name_a_source_that_ships(chain):
    for name, card in ESTIMATORS.items():
        found = read(name, chain, chain.end)
        assert isinstance(found, Reading)
        at = np.array([chain.end.timestamp()])
        value = evaluate(name, chain.times, difficulties(chain), at, chain.first_height)
        assert found.ehs.p50 == pytest.approx(value[0])
        assert found.ehs.p05 < found.ehs.p50 < found.ehs.p95
        assert card.source in method_sources()
        assert card.formula
