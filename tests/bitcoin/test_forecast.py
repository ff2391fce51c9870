"""Growth, what is known at a moment, projections, and forecasts of the next retargets."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from offswitch.bitcoin import EpochSoFar, simulate
from offswitch.bitcoin.forecast import Fall, forecast
from offswitch.bitcoin.growth import (
    STRETCH,
    WALK_SDS,
    Growth,
    epoch_work,
    fit_growth,
    fitted_growth,
)
from offswitch.bitcoin.known import Known, known_at, known_at_start, newest
from offswitch.bitcoin.projection import (
    mempool_space,
    mempool_space_2024,
    naive_epoch,
    projections,
)
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits, next_bits
from offswitch.bitcoin.simulate import NONE
from offswitch.bitcoin.work import DAY_S, Work
from offswitch.errors import DataError
from offswitch.reference import difficulty_epochs

START = 1_600_000_000.0
BITS = 0x170B8C8B
#: Hashrate at which blocks come every ten minutes under those bits.
ON_TIME_EHS = difficulty_from_bits(BITS) * 2**32 / 600 / 1e18
STEADY = Growth(0.0, 1e-5, np.array([1e-5]), np.ones(1))


def moment(*parts: int) -> float:
    return datetime(*parts, tzinfo=UTC).timestamp()


def steady(found: int, ehs: float = ON_TIME_EHS, blocks: int = 10**9) -> Known:
    """An epoch in progress whose hashrate is known almost exactly."""
    pace = 600 * ON_TIME_EHS / ehs
    now = START + found * pace
    edges = np.array([now - 10 * DAY_S, now])
    work = Work(edges, np.array([blocks]), np.array([blocks / ehs]))
    height = 350 * EPOCH_BLOCKS + found
    return Known(now, height, now, START, BITS, work, now - 503 * pace, 0.0)


@pytest.fixture(scope="module")
def chain(case):
    return case.bitcoin.chain


@pytest.fixture(scope="module")
def sixth(chain):
    """What was known on 6 January 2022 at midnight UTC."""
    return known_at(chain, difficulty_epochs(), moment(2022, 1, 6))


# growth


def walked(rng: np.random.Generator, walk_sd: float, drift: float, epochs: int) -> Work:
    """Epochs of fourteen days whose log hashrate drifts and walks, seen through their blocks."""
    fine = 100
    steps = drift * 14 / fine + walk_sd * (14 / fine) ** 0.5 * rng.standard_normal(epochs * fine)
    means = np.exp(np.cumsum(steps)).reshape(epochs, fine).mean(axis=1)
    edges = START + 14 * DAY_S * np.arange(epochs + 1)
    blocks = np.full(epochs, EPOCH_BLOCKS)
    return Work(edges, blocks, blocks / means * rng.gamma(EPOCH_BLOCKS, 1 / EPOCH_BLOCKS, epochs))


@pytest.mark.parametrize("walk_sd", [0.006, 0.02, 0.05])
def test_the_fit_finds_the_walk_and_drift_that_made_the_epochs(walk_sd):
    found = fit_growth(walked(np.random.default_rng(5), walk_sd, 0.0015, 600))
    spread = np.sqrt(found.weights @ found.walk_sds**2)
    assert spread == pytest.approx(walk_sd, rel=0.25)
    assert found.drift_per_day == pytest.approx(0.0015, abs=3 * walk_sd / (600 * 14) ** 0.5 + 2e-4)
    assert found.weights.sum() == pytest.approx(1)
    assert found.weights.min() > 0.5 / WALK_SDS.size / (600 / STRETCH + 1), "none is ruled out"


def test_the_fit_reads_no_epoch_after_the_moment():
    then = datetime(2022, 1, 1, tzinfo=UTC)
    kept = tuple(e for e in difficulty_epochs() if e.time <= then)
    again = fit_growth(epoch_work(kept))
    found = fitted_growth(then)
    assert found.drift_per_day == again.drift_per_day
    np.testing.assert_array_equal(found.weights, again.weights)
    assert found.weights @ WALK_SDS > fitted_growth().weights @ WALK_SDS, "2021 was a wild year"


def test_too_few_epochs_are_refused():
    with pytest.raises(DataError, match=f"{2 * STRETCH} are needed"):
        fitted_growth(datetime(2019, 1, 1, tzinfo=UTC))


# what is known


@pytest.mark.parametrize("at_a_block", [False, True])
def test_nothing_after_the_moment_is_read(chain, at_a_block):
    now = float(chain.times[:3000].max()) if at_a_block else moment(2022, 1, 6)
    count = int(np.count_nonzero(chain.times <= now)) + (not at_a_block)
    short = type(chain)(
        chain.first_height,
        chain.times[:count],
        tuple(r for r in chain.retargets if r.time.timestamp() <= now),
    )
    known, again = (known_at(c, difficulty_epochs(), now) for c in (chain, short))
    np.testing.assert_array_equal(again.work.blocks, known.work.blocks)
    np.testing.assert_array_equal(again.work.edges, known.work.edges)
    assert (again.height, again.bits) == (known.height, known.bits)


def test_the_epochs_on_record_lead_up_to_the_blocks(chain, sixth):
    assert sixth.work.edges[-1] - sixth.work.edges[0] > 70 * DAY_S
    before, current = (r.difficulty for r in chain.retargets[:2])
    assert sixth.previous_change == current / before - 1
    alone = known_at(chain, (), sixth.now)
    assert alone.work.edges[0] == chain.times[0]
    assert sixth.work.blocks[-20:].sum() == alone.work.blocks[-20:].sum()


def test_a_moment_outside_the_blocks_is_refused(chain):
    with pytest.raises(DataError, match="nothing is known at 2021-01-01"):
        known_at(chain, (), moment(2021, 1, 1))


def test_the_newest_bins_hold_the_blocks_of_one_epoch(sixth):
    starts = newest(known_at_start(difficulty_epochs()).work)
    assert starts.blocks.tolist() == [EPOCH_BLOCKS]
    days = newest(sixth.work)
    assert days.edges[-1] == sixth.now
    assert days.blocks[1:].sum() < EPOCH_BLOCKS <= days.blocks.sum()
    few = Work(np.arange(3.0), np.array([5, 7]), np.ones(2))
    assert newest(few).blocks.tolist() == [5, 7]


# projections


def test_dashboards_carry_on_the_pace_of_the_epoch():
    known = steady(1000, ehs=1.1 * ON_TIME_EHS)
    made = {p.name: p for p in projections(known)}
    naive = made["naive_epoch"]
    assert naive.change == pytest.approx(0.1)
    assert naive.time == pytest.approx(START + EPOCH_BLOCKS * 600 / 1.1)
    assert made["mempool_space"].change == naive.change
    assert made["mempool_space_2024"].change == pytest.approx(0.1 + 1.1 / 1000)


def test_the_first_blocks_of_an_epoch_move_each_rule_differently():
    early = steady(100, ehs=1.1 * ON_TIME_EHS)
    assert naive_epoch(early).change == pytest.approx(0.1)
    assert mempool_space(early).change == 0.0
    assert mempool_space(early).time == early.now + early.remaining * 600
    assert mempool_space_2024(early).change == pytest.approx(1.1 * 504 / 503 - 1)
    slower = replace(early, previous_change=0.1)
    assert mempool_space_2024(slower).change == pytest.approx(1.1 * 504 / (100 + 403 * 1.1) - 1)
    full = steady(EPOCH_BLOCKS - 1)
    late = replace(full, now=full.now + 3600)
    assert mempool_space_2024(late).change == pytest.approx(EPOCH_BLOCKS / (EPOCH_BLOCKS - 1) - 1)
    assert naive_epoch(steady(0)) is None


# forecasts


def test_the_forecast_of_a_steady_chain_agrees_with_a_simulation_of_every_block():
    known = steady(1500, ehs=1.05 * ON_TIME_EHS)
    made = forecast(known, STEADY, retargets=2, draws=20_000)
    simulated = simulate(
        [1.05 * ON_TIME_EHS],
        3600,
        known.now,
        BITS,
        known.height + 1,
        known.remaining + EPOCH_BLOCKS,
        paths=20_000,
        seed=3,
        header_noise=NONE,
        epoch_so_far=EpochSoFar(int(START), np.array([int(known.now)])),
    )
    for k, row in enumerate(made.retargets):
        theirs = simulated.bits[:, k]
        difficulty = np.array([difficulty_from_bits(int(b)) for b in theirs])
        assert row.height == simulated.heights[k]
        for q in (0.05, 0.5, 0.95):
            ours, other = np.quantile(row.difficulty, q), np.quantile(difficulty, q)
            assert ours == pytest.approx(other, rel=2e-3)
        assert row.difficulty.std() == pytest.approx(difficulty.std(), rel=0.04)
    pace = 600 / 1.05
    first, second = (row.time.mean() for row in made.retargets)
    assert first == pytest.approx(START + EPOCH_BLOCKS * pace, abs=pace / 2)
    slowed = 1 + made.retargets[0].change.mean()
    assert second - first == pytest.approx(EPOCH_BLOCKS * pace * slowed, abs=pace / 2)


def test_hashrate_wanders_and_drifts_on_as_growth_says():
    """From a level known exactly: the mean of a walk over T days has variance s^2 T / 3."""
    known = steady(0)
    exact = Work(np.array([START - 1, START]), np.array([10**9]), np.array([1e9 / ON_TIME_EHS]))
    known = replace(known, work=exact)
    (row,) = forecast(
        known, Growth(0.004, 1e-6, np.array([0.02]), np.ones(1)), retargets=1, draws=20_000
    ).retargets
    log_change = np.log1p(row.change)
    spread = (0.02**2 * 14 / 3 + 1 / EPOCH_BLOCKS) ** 0.5
    assert log_change.std() == pytest.approx(spread, rel=0.03)
    assert np.median(log_change) == pytest.approx(0.004 * 7, abs=0.003)


def test_half_of_the_draws_forget_what_is_older_than_an_epoch():
    """Five fortnights of growth by a sixth each, and a last one that is all that the half reads."""
    growth = Growth(0.0, 0.02, np.array([0.005]), np.ones(1))
    edges = START + 14 * DAY_S * np.arange(-6.0, 1.0)
    blocks = np.full(6, EPOCH_BLOCKS)
    rising = Work(edges, blocks, blocks / ON_TIME_EHS * np.exp(0.15 * np.arange(5.0, -1.0, -1.0)))
    known = replace(steady(0), work=rising)
    half = replace(known, work=newest(rising))
    both, forgetful = (forecast(k, growth, retargets=1).retargets[0].change for k in (known, half))
    rises, by_chance = np.mean(both > 0.1), np.mean(forgetful > 0.1)
    assert by_chance < 0.4
    assert rises - by_chance / 2 == pytest.approx(0.47, abs=0.05)


def test_once_the_last_block_is_found_the_change_is_certain(chain):
    at = 717_695 - chain.first_height
    known = known_at(chain, difficulty_epochs(), float(chain.times[at]))
    assert known.found == EPOCH_BLOCKS - 1
    (row,) = forecast(known, fitted_growth(), retargets=1, draws=200).retargets
    assert set(row.bits.tolist()) == {0x170B8C8B}


def test_bits_of_every_draw_follow_from_the_rule(sixth):
    rows = forecast(sixth, fitted_growth(), retargets=2, draws=300).retargets
    for row in rows:
        expected = [difficulty_from_bits(bits) for bits in row.bits.tolist()]
        np.testing.assert_array_equal(row.difficulty, expected)
    assert (rows[1].time > rows[0].time).all()
    least = difficulty_from_bits(next_bits(sixth.bits, 10**9))
    assert (rows[0].difficulty >= least).all()


def test_the_same_seed_gives_the_same_draws(sixth):
    one, same, other = (
        forecast(sixth, fitted_growth(), draws=200, seed=seed).retargets[0].change
        for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one, same)
    assert not np.array_equal(one, other)


def test_an_event_delays_the_retarget_and_its_end_matters():
    known = steady(1000)
    growth = Growth(0.0, 1e-5, np.array([1e-5]), np.ones(1))
    now = known.now
    none, lasting, day = (
        forecast(known, growth, retargets=2, fall=fall, draws=4000)
        for fall in (
            None,
            Fall(now, None, (0.2,)),
            Fall(now, now + DAY_S, (0.2,)),
        )
    )
    assert lasting.log_evidence == pytest.approx(none.log_evidence), "no block has seen it yet"
    later = lasting.retargets[0].time.mean() - none.retargets[0].time.mean()
    assert later == pytest.approx(known.remaining * 600 * (1 / 0.8 - 1), rel=0.01)
    later = day.retargets[0].time.mean() - none.retargets[0].time.mean()
    assert later == pytest.approx(0.2 * DAY_S, rel=0.05)
    assert np.median(lasting.hashrate) == pytest.approx(0.8 * ON_TIME_EHS, rel=1e-3)
    # The second epoch lies wholly under the lasting fall, after a target set in part by it.
    two = (np.median(lasting.retargets[k].change) for k in (0, 1))
    assert np.prod([1 + change for change in two]) == pytest.approx(0.8, rel=0.01)


def test_blocks_weigh_a_stated_fall_against_another():
    known = steady(1000, blocks=2000)
    half = known.work.edges.mean()
    fallen = np.array([1000.0, 800.0])
    seen = Work(
        np.array([known.work.edges[0], half, known.now]),
        fallen.astype(int),
        np.full(2, 1000 / ON_TIME_EHS),
    )
    known = Known(known.now, known.height, known.last, known.epoch_start, BITS, seen)
    none = forecast(known, STEADY, draws=200)
    both = forecast(known, STEADY, fall=Fall(half, None, (0.2, 0.5)), draws=200)
    right = forecast(known, STEADY, fall=Fall(half, None, (0.2,)), draws=200)
    assert right.log_evidence > none.log_evidence + 5
    assert both.log_evidence == pytest.approx(right.log_evidence - np.log(2), abs=1e-3)
    assert np.median(both.hashrate) == pytest.approx(0.8 * ON_TIME_EHS, rel=0.03)


def test_forecasts_at_past_epoch_starts_hold_what_came():
    """Every fourth epoch of the record, causally; the benchmark scores them all."""
    epochs = difficulty_epochs()
    inside = []
    for last in range(26, len(epochs) - 1, 4):
        growth = fit_growth(epoch_work(epochs[: last + 1]))
        known = known_at_start(epochs[: last + 1])
        (row,) = forecast(known, growth, retargets=1, draws=1000, seed=last).retargets
        low, high = np.quantile(row.difficulty, (0.05, 0.95))
        inside.append(low <= difficulty_from_bits(epochs[last + 1].bits) <= high)
    assert 0.8 <= np.mean(inside) <= 1.0
