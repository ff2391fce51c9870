"""The posterior of hashrate: its limits that are known exactly, and what it must never use."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from offswitch.bitcoin.evidence import log_bayes_factor, log_evidence, power
from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.hashrate import Counts
from offswitch.bitcoin.posterior import (
    Mixture,
    Step,
    components,
    filtered,
    infer,
    joint_priors,
)
from offswitch.bitcoin.work import DAY_S, Work, daily_edges, gather
from offswitch.errors import DataError
from offswitch.timeline import Interval, from_seconds

#: No growth at all: the level is all that is unknown.
STILL = Growth(0.0, 1e-9, np.array([1e-9]), np.ones(1))
WANDERING = Growth(0.001, 0.002, np.array([0.004, 0.012, 0.03]), np.array([0.3, 0.5, 0.2]))
START = 1_640_000_000.0
NO_LAG = np.zeros(1)


def days(blocks, per_ehs=0.83):
    count = len(blocks)
    edges = START + DAY_S * np.arange(count + 1)
    return Work(edges, np.array(blocks), np.full(count, per_ehs))


def drawn(rng, growth, count, step=0.0, since=0):
    """Days of blocks drawn from the prior, and the log hashrate of each."""
    k = rng.choice(growth.weights.size, p=growth.weights)
    slope = rng.normal(growth.drift_per_day, growth.drift_sd_per_day)
    walk = np.cumsum(rng.normal(0, growth.walk_sds[k], count))
    log = np.log(175) + slope * np.arange(count) + walk + step * (np.arange(count) >= since)
    return days(rng.poisson(0.83 * np.exp(log))), log


def test_without_growth_the_change_is_the_exact_ratio_of_two_counts():
    work = days([150] * 14 + [130] * 5)
    found = infer(work, STILL, steps=[Step(START + 14 * DAY_S, sds=(5.0,))]).change
    before, after = Interval(from_seconds(0), from_seconds(1)), 130 * 5
    exact = Counts("none", before, 150 * 14, after, 14.0, 5.0)
    for q in (0.05, 0.5, 0.95):
        assert found.quantile(q)[0] - 1 == pytest.approx(exact.quantile(q), abs=0.002)


@pytest.mark.parametrize("ratio", [0.7, 0.88, 1.2])
def test_without_growth_the_bayes_factor_is_the_exact_one(ratio):
    work = days([150] * 14 + [135] * 5)
    on = Step(START + 14 * DAY_S).share_of(work.edges[:-1], work.edges[1:], NO_LAG)
    none, stated = log_evidence(work, STILL, np.log(np.array([[1.0], [ratio]])) * on)
    window = Interval(from_seconds(0), from_seconds(1))
    exact = Counts("none", window, 150 * 14, 135 * 5, 14.0, 5.0).log_likelihood_ratio(ratio)
    assert log_bayes_factor(np.array([stated]), none) == pytest.approx(exact, abs=0.02)


@pytest.mark.parametrize("blocks", [(5, 2), (1, 0), (150, 120)])
def test_the_evidence_of_few_blocks_is_that_of_a_fine_grid(blocks):
    work = days(blocks, 0.02)
    growth = Growth(0.0, 0.001, np.array([0.05]), np.ones(1))
    mean, (cov,) = joint_priors(work, growth, components(growth, ()), np.zeros(0), NO_LAG)
    mean, cov = mean[:2], cov[:2, :2]
    # In units of the prior's standard deviations: level, then what the second bin adds to it.
    factor = np.linalg.cholesky(cov)
    z, width = np.linspace(-6, 6, 4001, retstep=True)
    f = np.stack(np.meshgrid(z, np.linspace(-6, 6, 201), indexing="ij"), -1) @ factor.T + mean
    density = stats.norm.pdf(z)[:, None] * stats.norm.pdf(np.linspace(-6, 6, 201))
    chance = stats.poisson.pmf(blocks, 0.02 * np.exp(f)).prod(axis=-1)
    exact = np.log((density * chance).sum() * width * 12 / 200)
    assert log_evidence(work, growth, np.zeros((1, 2)))[0] == pytest.approx(exact, abs=0.06)


def test_a_bayes_factor_keeps_its_word():
    rng = np.random.default_rng(11)
    path = np.log(0.85) * (np.arange(12) >= 10)
    found = []
    for step in (0.0, np.log(0.85)):
        logs = [
            log_evidence(
                drawn(rng, WANDERING, 12, step, 10)[0], WANDERING, np.vstack([0 * path, p])
            )
            for p in [path] * 500
        ]
        found.append(np.diff(logs, axis=1)[:, 0])
    none, changed = found
    # The mean of a Bayes factor is one where there is nothing to find, whatever the data's size.
    assert np.exp(none).mean() == pytest.approx(1, abs=0.2)
    assert np.exp(-changed).mean() == pytest.approx(1, abs=0.2)
    assert max(np.mean(none > np.log(3)), np.mean(changed < -np.log(3))) < 1 / 3


@pytest.mark.parametrize("many", [10**5, 10**7])
def test_many_blocks_are_no_less_exact(many):
    found = infer(days([many] * 60, many / 1e4), STILL, times=[START + 60 * DAY_S]).level
    assert found.quantile(0.5)[0] == pytest.approx(1e4, rel=3 / np.sqrt(60 * many))


def test_nothing_later_enters_a_filter():
    rng = np.random.default_rng(5)
    work, _ = drawn(rng, WANDERING, 30)
    moments = work.edges[[3, 10, 20]]
    changed = replace(work, blocks=np.where(np.arange(30) < 20, work.blocks, 3 * work.blocks))
    step = [Step(START + 15 * DAY_S)]
    one, other = (filtered(w, WANDERING, moments, steps=step) for w in (work, changed))
    np.testing.assert_array_equal(one.quantile(0.5), other.quantile(0.5))
    smooth = infer(work, WANDERING, times=moments).level.quantile(0.5)
    assert not np.allclose(infer(changed, WANDERING, times=moments).level.quantile(0.5), smooth)


def test_an_event_to_come_has_no_part_in_what_is_found():
    work, _ = drawn(np.random.default_rng(6), WANDERING, 20)
    plain = infer(work, WANDERING, times=work.edges[-1:])
    later = infer(work, WANDERING, times=work.edges[-1:], steps=[Step(work.edges[-1])])
    assert later.log_evidence == pytest.approx(plain.log_evidence)
    assert later.level.quantile(0.05) == pytest.approx(plain.level.quantile(0.05))
    assert set(later.change.sd.ravel().round(9)) == set(Step(0).sds)


def test_what_is_foretold_is_where_it_stands_with_the_drift_and_the_walk_to_come():
    work, _ = drawn(np.random.default_rng(7), WANDERING, 40)
    ahead = 10.0
    found = infer(work, WANDERING, times=[work.edges[-1] + ahead * DAY_S])
    now = found.now
    mean = now.mean[:, 0] + ahead * now.mean[:, 1]
    variance = (
        now.cov[:, 0, 0]
        + 2 * ahead * now.cov[:, 0, 1]
        + ahead**2 * now.cov[:, 1, 1]
        + ahead * now.walk_sd**2
    )
    np.testing.assert_allclose(found.level.mean[:, 0], mean)
    np.testing.assert_allclose(found.level.sd[:, 0], np.sqrt(variance), rtol=1e-6)


def test_an_event_that_ended_is_told_from_one_that_lasts():
    rng = np.random.default_rng(8)
    steps = [Step(START + 15 * DAY_S), Step(START + 15 * DAY_S, START + 20 * DAY_S)]
    work, _ = drawn(rng, WANDERING, 40, -0.4, 15)
    back = replace(work, blocks=np.where(np.arange(40) < 20, work.blocks, rng.poisson(146, 40)))
    assert infer(work, WANDERING, steps=steps).shapes[0] > 0.9
    assert infer(back, WANDERING, steps=steps).shapes[1] > 0.9


def test_the_power_is_how_often_the_blocks_would_show_it():
    rng = np.random.default_rng(9)
    growth = Growth(0.0, 0.001, np.array([0.01]), np.ones(1))
    path = np.log(0.85) * (np.arange(25) >= 20)[None, :]
    seen = 0
    for _ in range(400):
        work, _ = drawn(rng, growth, 25, np.log(0.85), 20)
        found = infer(work, growth, steps=[Step(START + 20 * DAY_S, sds=(5.0,))]).change
        seen += found.chance_below(1.0)[0] >= 0.95
    assert power(days([145] * 25), growth, path) == pytest.approx(seen / 400, abs=0.06)


def test_an_edge_is_blurred_by_what_headers_lag():
    starts = np.array([0.0, 100.0, 200.0])
    plain = Step(100.0, 200.0).share_of(starts, starts + 100, NO_LAG)
    late = Step(100.0, 200.0).share_of(starts, starts + 100, np.array([30.0, -10.0]))
    np.testing.assert_allclose(plain, [0, 1, 0])
    np.testing.assert_allclose(late, [0.05, 0.8, 0.15])


def test_bins_hold_every_block_and_the_work_time_of_the_chain(case):
    chain = case.bitcoin.chain
    cut = case.bitcoin.cut.timestamp()
    first, last = float(chain.times[0]), float(chain.times[-1])
    work = gather(chain, daily_edges(first, last, cut))
    assert cut in work.edges
    assert work.blocks.sum() == chain.count(chain.start, chain.end)
    for k in (0, 13, 40):
        start, end = map(from_seconds, work.edges[k : k + 2])
        assert work.blocks[k] == chain.count(start, end)
        per_ehs = chain.exposure(start, end) * 1e18 / 2**32
        assert work.blocks_per_ehs[k] == pytest.approx(per_ehs, rel=1e-9)
    known = work.until(cut + 3600)
    assert known.edges[-1] == cut
    with pytest.raises(DataError, match="reaches outside the blocks"):
        gather(chain, np.array([first - 1, last]))


@settings(deadline=None, max_examples=30)
@given(st.floats(5, 400), st.floats(0.5, 30), st.lists(st.floats(0, 400), max_size=2))
def test_edges_rise_reach_both_ends_and_keep_the_marks(length, fine, marks):
    start, end = START, START + length * DAY_S
    fine_s = fine * 3600
    at = [START + m * DAY_S for m in marks]
    edges = daily_edges(start, end, *at, fine_s=fine_s)
    assert edges[0] == start
    assert edges[-1] == end
    assert (np.diff(edges) > 0).all()
    inside = [m for m in at if start + fine_s / 2 < m < end]
    assert set(inside) <= set(edges)
    # A window of whole days after the first mark ends at an edge, however soon the blocks end.
    after = [mark + day * DAY_S for mark in inside[:1] for day in (1, 5)]
    assert {moment for moment in after if inside[0] == at[0] and moment < end} <= set(edges)


@given(st.floats(0.01, 0.99))
def test_quantiles_of_a_mixture_undo_its_chances(q):
    found = Mixture(np.array([[0.3], [0.7]]), np.array([[0.0], [2.0]]), np.array([[0.1], [0.5]]))
    assert found.chance_below(found.quantile(q)[0])[0] == pytest.approx(q, abs=1e-9)
