from datetime import UTC, datetime

import numpy as np
import pytest
from scipy import integrate, stats

from offswitch.bitcoin.hashrate import Change
from offswitch.bitcoin.hypotheses import (
    Hypothesis,
    critical_count,
    power,
)
from offswitch.bitcoin.hypotheses import test_hypothesis as judge
from offswitch.estimate import point
from offswitch.timeline import Interval

WINDOW = Interval(datetime(2022, 1, 5, tzinfo=UTC), datetime(2022, 1, 6, tzinfo=UTC))
PAIRS = [(1610, 137, 11.06, 1.0), (69, 40, 2.0, 1.0), (12, 3, 1.0, 0.5), (5, 9, 1.0, 1.0)]


def change(before: int, after: int, e0: float, e1: float) -> Change:
    return Change("own", WINDOW, before, after, e0, e1, point(0.0, "share"), np.ones(1))


def evidence(made: Change, ratio: float) -> float:
    """Probability of the two counts, the baseline rate integrated out with the prior 1/rate."""
    n0, n1 = made.blocks_before, made.blocks_after
    e0, e1 = made.exposure_before, made.exposure_after

    def integrand(log_rate: float) -> float:
        rate = np.exp(log_rate)
        return stats.poisson.pmf(n0, rate * e0) * stats.poisson.pmf(n1, rate * ratio * e1)

    middle = np.log((n0 + n1) / (e0 + ratio * e1))
    wide = 12 / np.sqrt(n0 + n1)
    # d(rate)/rate = d(log rate), so the prior 1/rate is flat here
    found, _ = integrate.quad(integrand, middle - wide, middle + wide, epsabs=0, epsrel=1e-10)
    return found


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("ratio", [0.5, 0.82, 0.88, 1.0, 1.3])
def test_a_point_hypothesis_against_numerical_integration(pair, ratio):
    made = change(*pair)
    exact = np.log(evidence(made, ratio) / evidence(made, 1.0))
    assert made.log_likelihood_ratio(ratio) == pytest.approx(exact, abs=1e-6)
    found = judge(Hypothesis("stated", np.array([ratio])), made)
    assert found.log_bayes_factor == pytest.approx(exact, abs=1e-6)
    assert found.change == pytest.approx(ratio - 1)
    assert (found.name, found.baseline, found.hours) == ("stated", "own", 24.0)


def test_a_spread_hypothesis_is_the_mean_of_its_evidence():
    made = change(*PAIRS[0])
    ratios = np.random.default_rng(0).uniform(0.8, 1.0, 50)
    exact = np.log(np.mean([evidence(made, r) for r in ratios]) / evidence(made, 1.0))
    found = judge(Hypothesis("map", ratios), made).log_bayes_factor
    assert found == pytest.approx(exact, abs=1e-6)
    assert found > np.mean([made.log_likelihood_ratio(r) for r in ratios]), "not a mean of logs"


def test_no_change_has_no_evidence_either_way():
    for pair in PAIRS:
        assert judge(Hypothesis("none", np.ones(1)), change(*pair)).log_bayes_factor == 0.0


def test_the_likelihood_is_greatest_at_the_found_ratio():
    made = change(*PAIRS[0])
    best = (137 / 1.0) / (1610 / 11.06)
    ratios = np.linspace(0.6, 1.4, 801)
    found = ratios[np.argmax([made.log_likelihood_ratio(r) for r in ratios])]
    assert found == pytest.approx(best, abs=0.002)


def test_a_total_stop_after_no_block_is_possible_and_after_one_is_not():
    assert change(10, 0, 1.0, 1.0).log_likelihood_ratio(0.0) == pytest.approx(10 * np.log(2))
    assert change(10, 1, 1.0, 1.0).log_likelihood_ratio(0.0) == -np.inf


@pytest.mark.parametrize(("e0", "e1"), [(11.06, 1.0), (7.0, 1.0), (7.0, 5.0), (1.0, 1.0)])
def test_the_test_is_the_exact_conditional_one(e0, e1):
    """`critical_count` for each baseline count rejects where the binomial test does."""
    p = e1 / (e0 + e1)
    after = np.arange(400)
    for before in [0, 1, 2, 5, 17, 100, 161, 300]:
        exact = stats.binom.cdf(after, before + after, p) <= 0.05
        assert (exact == (after <= critical_count(before, e0, e1))).all(), before


@pytest.mark.parametrize(("e0", "e1"), [(11.06, 1.0), (7.0, 5.0), (1.0, 1.0)])
def test_the_size_is_at_most_five_percent_given_any_total(e0, e1):
    p = e1 / (e0 + e1)
    critical = [critical_count(n, e0, e1) for n in range(301)]
    sizes = []
    for total in range(1, 301):
        after = np.arange(total + 1)
        rejects = after <= np.array([critical[total - n] for n in after])
        sizes.append(stats.binom.pmf(after, total, p)[rejects].sum())
    assert max(sizes) <= 0.05 + 1e-12
    assert max(sizes) > 0.045, "nor needlessly small"


@pytest.mark.parametrize("ratio", [1.0, 0.94, 0.88, 0.82, 0.5])
@pytest.mark.parametrize("pair", PAIRS[:2])
def test_power_against_brute_force(pair, ratio):
    made = change(*pair)
    n0, e0, e1 = made.blocks_before, made.exposure_before, made.exposure_after
    g, runs = np.random.default_rng(1), 100_000
    rate = g.gamma(n0, 1 / e0, runs)
    n1 = g.poisson(rate * ratio * e1)
    rejected = np.mean(stats.binom.cdf(n1, n0 + n1, e1 / (e0 + e1)) <= 0.05)
    assert power(made, np.array([ratio])) == pytest.approx(rejected, abs=0.007)


def test_power_of_a_spread_hypothesis_is_the_mean_power():
    made = change(*PAIRS[0])
    ratios = np.array([0.7, 0.8, 0.9])
    each = [power(made, np.array([r])) for r in ratios]
    assert power(made, ratios) == pytest.approx(np.mean(each))
    assert each == sorted(each, reverse=True)


def test_no_power_without_a_rejecting_count():
    assert critical_count(2, 1.0, 1.0) == -1
    assert power(change(2, 1, 1.0, 1.0), np.array([0.01])) == 0.0


@pytest.mark.parametrize(("fall", "blocks"), [(0.10, 597), (0.12, 412), (0.18, 179)])
def test_blocks_that_the_methods_page_says_are_needed(fall, blocks):
    """With a baseline as good as known, that many expected blocks give about 80 % power."""
    made = change(10_000_000, blocks, 10_000_000 / blocks, 1.0)
    assert power(made, np.array([1 - fall])) == pytest.approx(0.8, abs=0.02)
