"""Reports of pools as evidence beside the blocks."""

import numpy as np
import pytest
from scipy import stats

from offswitch.bitcoin.evidence import log_bayes_factor, log_evidence
from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.posterior import Step, infer
from offswitch.bitcoin.reports import (
    ASSUMED,
    condition,
    error_covariance,
    told,
    usable,
    windows,
)
from offswitch.bitcoin.work import DAY_S, Work

GROWTH = Growth(0.001, 0.002, np.array([0.005, 0.015]), np.array([0.5, 0.5]))
START = 1_640_000_000.0
DAYS, CUT, POOLS = 24, 18, 5
STEP = Step(START + CUT * DAY_S)


def chain_and_reports(rng, step, pools=POOLS, back=DAYS):
    """Blocks and daily reports drawn from the model that reads them; an event ends with `back`."""
    on = (np.arange(DAYS) >= CUT) & (np.arange(DAYS) < back)
    k = rng.integers(2)
    slope = rng.normal(GROWTH.drift_per_day, GROWTH.drift_sd_per_day)
    walk = np.cumsum(rng.normal(0, GROWTH.walk_sds[k], DAYS))
    log = np.log(175) + slope * np.arange(DAYS) + walk + step * on
    edges = START + DAY_S * np.arange(DAYS + 1)
    work = Work(edges, rng.poisson(0.83 * np.exp(log)), np.full(DAYS, 0.83))
    share = rng.normal(-2, 0.5, (pools, 1))
    share = share + np.cumsum(rng.normal(0, ASSUMED.wander, (pools, DAYS)), axis=1)
    share = share + rng.normal(0, ASSUMED.jump, (pools, 1)) * on
    values = log + share + rng.normal(0, ASSUMED.noise, (pools, DAYS))
    return work, Reported(
        np.repeat(np.arange(pools), DAYS),
        np.tile(edges[1:], pools),
        values.ravel(),
        np.full(pools * DAYS, DAY_S),
        tuple("abcde"[:pools]),
    )


def test_intervals_with_reports_hold_what_they_say_and_are_narrower():
    rng = np.random.default_rng(1)
    held, widths = [], []
    for _ in range(500):
        step = rng.normal(0, rng.choice(STEP.sds))
        work, reports = chain_and_reports(rng, step)
        both = infer(work, GROWTH, steps=[STEP], pools=reports).change
        alone = infer(work, GROWTH, steps=[STEP]).change
        ends = [np.log(found.quantile(q)[0]) for found in (both, alone) for q in (0.05, 0.95)]
        held.append(ends[0] <= step <= ends[1])
        widths.append((ends[1] - ends[0]) / (ends[3] - ends[2]))
    assert 0.86 <= np.mean(held) <= 0.94
    assert np.median(widths) < 0.8


def test_reports_weigh_on_stated_paths_too():
    work, reports = chain_and_reports(np.random.default_rng(2), -0.2)
    on = STEP.share_of(work.edges[:-1], work.edges[1:], np.zeros(1))
    paths = np.log(np.array([[1.0], [0.82]])) * on
    alone = log_evidence(work, GROWTH, paths)
    both = log_evidence(work, GROWTH, paths, pools=reports, jumps=[STEP.start])
    gained = [log_bayes_factor(logs[1:], logs[0]) for logs in (alone, both)]
    assert gained[1] > gained[0] + 1


def test_a_change_of_every_pool_s_scale_changes_nothing():
    work, reports = chain_and_reports(np.random.default_rng(3), -0.1)
    scaled = Reported(
        reports.pool, reports.time, reports.log_ehs + np.log(7), reports.window_s, reports.names
    )
    one, other = (infer(work, GROWTH, steps=[STEP], pools=r).change for r in (reports, scaled))
    assert one.quantile(0.5)[0] == pytest.approx(other.quantile(0.5)[0], abs=2e-3)


def reported(pool, ends, values, window_h):
    return Reported(
        np.array(pool),
        START + 3600.0 * np.array(ends),
        np.log(values),
        np.full(len(ends), 3600.0 * window_h),
        tuple("ABCDEFG"),
    )


def test_reports_condition_as_the_normal_distribution_says():
    work, reports = chain_and_reports(np.random.default_rng(5), -0.1)
    rng = np.random.default_rng(6)
    half = rng.normal(0, 0.3, (DAYS + 2, DAYS + 2))
    mean, cov = rng.normal(5, 0.1, DAYS + 2), half @ half.T
    offsets = rng.normal(0, 0.1, (3, DAYS))
    jumps = [STEP.start]
    means, left, logs = condition(mean, cov, told(reports, work, jumps), offsets)
    weights = windows(reports, work)
    spread = weights @ cov[:DAYS, :DAYS] @ weights.T + error_covariance(reports, jumps, ASSUMED)
    gain = cov[:, :DAYS] @ weights.T @ np.linalg.inv(spread)
    for row, path, log in zip(means, offsets, logs, strict=True):
        expected = weights @ (mean[:DAYS] + path)
        np.testing.assert_allclose(row, mean + gain @ (reports.log_ehs - expected), atol=1e-6)
        normal = stats.multivariate_normal(expected, spread)
        assert log == pytest.approx(normal.logpdf(reports.log_ehs), abs=1e-5)
    np.testing.assert_allclose(left, cov - gain @ weights @ cov[:DAYS], atol=1e-6)


def test_what_a_pool_says_twice_counts_once():
    work, _ = chain_and_reports(np.random.default_rng(4), 0.0)
    hourly = reported([0] * 73, 24 + np.arange(73), [20.0] * 73, 24)
    daily = reported([0] * 4, 24 + 24 * np.arange(4), [20.0] * 4, 24)
    one, other = usable(hourly, work), usable(daily, work)
    np.testing.assert_array_equal(one.time, other.time)
    # Those within a bin are one report: their mean, over their stretch.
    hours = reported([0, 0, 0, 1], [1, 2, 25, 25], [20.0, 80.0, 30.0, 5.0], 1)
    kept = usable(hours, work)
    np.testing.assert_allclose(np.exp(kept.log_ehs), [40, 30, 5])
    np.testing.assert_allclose(kept.window_s, [7200, 3600, 3600])
    np.testing.assert_array_equal(usable(kept, work).time, kept.time)


def test_shares_that_jump_and_jump_back_are_not_taken_for_the_world():
    rng = np.random.default_rng(7)
    back = CUT + 3
    steps = [Step(STEP.start, START + back * DAY_S), STEP]
    held = []
    for _ in range(300):
        step = rng.normal(0, rng.choice(STEP.sds))
        work, reports = chain_and_reports(rng, step, back=back)
        change = infer(work, GROWTH, steps=steps, pools=reports).change
        held.append(change.quantile(0.05)[0] <= np.exp(step) <= change.quantile(0.95)[0])
    assert np.mean(held) >= 0.83


def test_only_reports_that_were_out_and_lie_within_the_blocks_count():
    work, reports = chain_and_reports(np.random.default_rng(4), 0.0)
    known = work.until(START + 10 * DAY_S)
    kept = usable(reports, known)
    assert kept.time.max() == known.edges[-1]
    assert kept.time.size == 10 * POOLS
    np.testing.assert_allclose(windows(kept, known).sum(axis=1), 1)
    assert usable(None, work) is None
    assert usable(reports, work.until(START)) is None
