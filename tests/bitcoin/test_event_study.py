"""Event study: its errors, its tests and their size, by simulation and by hand."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu

from offswitch.bitcoin.event_study import (
    LEAST,
    Effect,
    event_study,
    least_estimation,
    rank_test,
)
from offswitch.errors import DataError

SEEDS = st.integers(0, 2**32 - 1)


def made(seed, periods=3, before=60, beta=1.5):
    """Return log returns of a series and of its factor."""
    rng = np.random.default_rng(seed)
    factor = rng.normal(0, 0.01, before + periods)
    return beta * factor + rng.normal(0.001, 0.02, factor.size), factor[None, :]


@given(SEEDS)
def test_a_factor_without_any_part_in_the_past_leaves_the_constant_mean(seed):
    returns, factor = made(seed)
    past = factor[0, :60] - factor[0, :60].mean()
    own = returns[:60] - returns[:60].mean()
    # what is left of the factor has slope zero, and is none in the event's periods
    free = np.append(past - own * (past @ own) / (own @ own), np.zeros(3))
    market = event_study(returns, free, first=60, periods=3)
    mean = event_study(returns, first=60, periods=3)
    assert market.coefficients[1] == pytest.approx(0, abs=1e-9)
    assert market.abnormal == pytest.approx(mean.abnormal, abs=1e-9)


@given(SEEDS, st.floats(0.01, 100))
def test_the_scale_of_a_factor_changes_nothing_and_that_of_returns_only_the_scale(seed, by):
    returns, factor = made(seed)
    one = event_study(returns, factor, first=60, periods=3)
    scaled = event_study(returns, by * factor, first=60, periods=3)
    assert scaled.total.value == pytest.approx(one.total.value, rel=1e-6, abs=1e-12)
    assert scaled.total.error == pytest.approx(one.total.error, rel=1e-6)
    assert scaled.coefficients[1] * by == pytest.approx(one.coefficients[1], rel=1e-6)
    larger = event_study(by * returns, factor, first=60, periods=3)
    assert larger.total.value == pytest.approx(by * one.total.value, rel=1e-6, abs=1e-12)
    assert larger.rank_p == one.rank_p


@given(SEEDS)
def test_what_was_added_to_the_event_is_found_again(seed):
    returns, factor = made(seed)
    plain = event_study(returns, factor, first=60, periods=3)
    returns[60:] -= np.array([0.01, 0.02, 0.03])
    fallen = event_study(returns, factor, first=60, periods=3)
    assert plain.abnormal - fallen.abnormal == pytest.approx([0.01, 0.02, 0.03])
    assert plain.total.value - fallen.total.value == pytest.approx(0.06)


def test_the_error_is_that_of_prediction_with_the_shared_coefficients():
    rng = np.random.default_rng(3)
    factor = rng.normal(0.002, 0.01, 45)
    factor[40:] += 0.03  # far from the past, where the slope's own error counts most
    totals, days = [], []
    for _ in range(4000):
        returns = 0.001 + 2 * factor + rng.normal(0, 0.02, 45)
        found = event_study(returns, factor, first=40, periods=5)
        totals.append(found.total)
        days.append(found.by_period[0])
    for effects in (totals, days):
        spread = np.std([one.value for one in effects])
        told = np.sqrt(np.mean([one.error**2 for one in effects]))
        assert told == pytest.approx(spread, rel=0.04)
    naive = 0.02 * np.sqrt(5)
    assert np.std([one.value for one in totals]) > 1.3 * naive
    inside = np.mean([one.low <= 0 <= one.high for one in totals])
    assert inside == pytest.approx(0.90, abs=0.015)


@pytest.mark.parametrize("periods", [1, 3])
def test_the_tests_have_the_size_that_they_claim_with_heavy_tails(periods):
    rng = np.random.default_rng(5)
    by_t, by_rank = [], []
    for _ in range(2000):
        found = event_study(rng.standard_t(3, 60 + periods), first=60, periods=periods)
        by_t.append(found.total.p_value < 0.05)
        by_rank.append(found.rank_p < 0.05)
    assert np.mean(by_rank) == pytest.approx(0.045, abs=0.015)
    assert np.mean(by_t) == pytest.approx(0.05, abs=0.02)


def test_four_times_in_five_what_is_said_to_be_found_is_found():
    rng = np.random.default_rng(7)
    effect = event_study(rng.normal(0, 0.02, 123), first=120, periods=3).total
    shift = Effect(0.0, 0.02 * np.sqrt(3 + 9 / 120), effect.freedom).detectable
    found = []
    for _ in range(2000):
        returns = rng.normal(0, 0.02, 123)
        returns[120:] -= shift / 3
        found.append(event_study(returns, first=120, periods=3).total.p_value < 0.05)
    assert np.mean(found) == pytest.approx(0.80, abs=0.03)


@given(st.permutations(range(9)), st.integers(1, 3))
def test_the_rank_test_is_that_of_counting_every_choice(order, chosen):
    values = np.array(order, dtype=float)
    inside, outside = values[:chosen], values[chosen:]
    middle = chosen * 10 / 2
    off = abs(float((inside + 1).sum()) - middle)
    sums = [sum(one) for one in combinations(range(1, 10), chosen)]
    exact = np.mean([abs(total - middle) >= off for total in sums])
    assert rank_test(inside, outside) == pytest.approx(exact)


@pytest.mark.parametrize(("chosen", "others"), [(1, 41), (3, 120), (9, 720), (20, 400)])
def test_the_rank_test_is_the_exact_one_of_mann_and_whitney(chosen, others):
    rng = np.random.default_rng(chosen)
    inside, outside = rng.normal(-0.4, 1, chosen), rng.normal(0, 1, others)
    exact = mannwhitneyu(inside, outside, method="exact").pvalue
    assert rank_test(inside, outside) == pytest.approx(exact, rel=1e-9)


def test_long_windows_go_over_to_the_normal_without_a_jump():
    rng = np.random.default_rng(11)
    outside, inside = rng.normal(0, 1, 120), rng.normal(0.5, 1, 20)
    exact = rank_test(inside, outside)
    longer = rank_test(np.append(inside, np.median(inside)), outside)
    assert longer == pytest.approx(exact, rel=0.3)


def test_windows_before_are_counted_and_a_gap_belongs_to_neither():
    returns = np.zeros(63)
    returns[:60] = np.tile([0.01, -0.01], 30)
    returns[60] = 5.0
    returns[61:] = -0.04
    found = event_study(returns, first=60, periods=2, gap=1)
    assert found.total.value == pytest.approx(-0.08)
    assert (found.compared, found.as_low, found.as_far) == (59, 0.0, 0.0)
    assert found.correlated
    assert found.autocorrelation == pytest.approx(-1, abs=0.05)


@pytest.mark.parametrize(
    ("first", "periods", "factors", "key"),
    [
        (LEAST - 1, 1, None, "short_study"),
        (LEAST, 30, None, "short_study"),
        (60, 4, None, "short_study"),
        (60, 3, np.ones((1, 63)), "factors_alike"),
    ],
)
def test_too_little_to_test_is_refused(first, periods, factors, key):
    with pytest.raises(DataError) as error:
        event_study(made(0)[0], factors, first=first, periods=periods)
    assert error.value.key == key
    if key == "short_study" and periods < 4:
        assert str(least_estimation(periods)) in str(error.value)


def test_a_series_that_is_its_factor_is_refused():
    returns, _ = made(1)
    with pytest.raises(DataError) as error:
        event_study(returns, returns, first=60, periods=3)
    assert error.value.key == "no_spread"
