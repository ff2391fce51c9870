"""Reports of pools as evidence beside the blocks."""

import numpy as np
import pytest

from offswitch.bitcoin.evidence import log_bayes_factor, log_evidence
from offswitch.bitcoin.growth import Growth
from offswitch.bitcoin.pools import Reported
from offswitch.bitcoin.posterior import Step, infer
from offswitch.bitcoin.reports import ASSUMED, usable, windows
from offswitch.bitcoin.work import DAY_S, Work

GROWTH = Growth(0.001, 0.002, np.array([0.005, 0.015]), np.array([0.5, 0.5]))
START = 1_640_000_000.0
DAYS, CUT, POOLS = 24, 18, 5
STEP = Step(START + CUT * DAY_S)


def chain_and_reports(rng, step, pools=POOLS):
    """Blocks and daily reports drawn from the model that reads them."""
    k = rng.integers(2)
    slope = rng.normal(GROWTH.drift_per_day, GROWTH.drift_sd_per_day)
    walk = np.cumsum(rng.normal(0, GROWTH.walk_sds[k], DAYS))
    log = np.log(175) + slope * np.arange(DAYS) + walk + step * (np.arange(DAYS) >= CUT)
    edges = START + DAY_S * np.arange(DAYS + 1)
    work = Work(edges, rng.poisson(0.83 * np.exp(log)), np.full(DAYS, 0.83))
    share = rng.normal(-2, 0.5, (pools, 1))
    share = share + np.cumsum(rng.normal(0, ASSUMED.wander, (pools, DAYS)), axis=1)
    share = share + rng.normal(0, ASSUMED.jump, (pools, 1)) * (np.arange(DAYS) >= CUT)
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
    both = log_evidence(work, GROWTH, paths, pools=reports, event_start=STEP.start)
    gained = [log_bayes_factor(logs[1:], logs[0]) for logs in (alone, both)]
    assert gained[1] > gained[0] + 1


def test_a_change_of_every_pool_s_scale_changes_nothing():
    work, reports = chain_and_reports(np.random.default_rng(3), -0.1)
    scaled = Reported(
        reports.pool, reports.time, reports.log_ehs + np.log(7), reports.window_s, reports.names
    )
    one, other = (infer(work, GROWTH, steps=[STEP], pools=r).change for r in (reports, scaled))
    assert one.quantile(0.5)[0] == pytest.approx(other.quantile(0.5)[0], abs=2e-3)


def test_only_reports_that_were_out_and_lie_within_the_blocks_count():
    work, reports = chain_and_reports(np.random.default_rng(4), 0.0)
    known = work.until(START + 10 * DAY_S)
    kept = usable(reports, known)
    assert kept.time.max() == known.edges[-1]
    assert kept.time.size == 10 * POOLS
    np.testing.assert_allclose(windows(kept, known).sum(axis=1), 1)
    assert usable(None, work) is None
    assert usable(reports, work.until(START)) is None
