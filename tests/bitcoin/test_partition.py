"""Partitions: closed forms, simulation and the figures of the literature agree."""

from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from offswitch.assessment.partition_study import partition_by_hand
from offswitch.bitcoin.partition import (
    SETTLED_INTERVAL_S,
    Fork,
    deepest,
    deepest_relayed,
    first_retarget,
    fork,
    hours_to,
    relayed_depths,
)
from offswitch.bitcoin.partition_merchant import (
    FALSE_ALARM,
    POWER,
    catch_up,
    catch_up_nakamoto,
    needed_confirmations,
    notice,
    safe_confirmations,
    undone_share,
)
from offswitch.bitcoin.partition_paths import simulate_partition
from offswitch.bitcoin.partition_published import published_figures
from offswitch.bitcoin.retarget import next_bits

SHARES = st.floats(0.01, 0.99)
HOURS = st.floats(0.1, 200)
PATHS = 20_000
#: Standard errors by which closed form and simulation may differ.
CLOSE = 5


def one(share, hours):
    return fork(np.array([share]), np.array([hours]))


def simulated(share, hours, seed=1, paths=PATHS, **options):
    rng = np.random.default_rng(seed)
    steps = np.ones(1)
    return simulate_partition(
        steps * share, steps * (1 - share), rng, paths=paths, step_hours=hours, **options
    )


@given(SHARES, HOURS)
def test_a_fork_is_two_poisson_counts_and_their_difference(share, hours):
    made = one(share, hours)
    inside, outside = 6 * hours * share, 6 * hours * (1 - share)
    known = stats.skellam(inside, outside)
    tied = known.pmf(0) - np.exp(-inside - outside)
    assert made.wins == pytest.approx(known.sf(0) + tied * share, abs=1e-9)
    assert made.lengths.mean == pytest.approx(inside)
    assert made.dropped_inside.chances.sum() == pytest.approx(1)
    # One side or the other drops what it has, if it has any.
    assert made.dropped_outside.at_least(1) <= made.wins + 1e-9
    assert made.dropped_inside.at_least(1) <= 1 - made.wins + 1e-9


@given(SHARES, HOURS)
def test_both_sides_of_a_fork_change_places(share, hours):
    made, other = one(share, hours), one(1 - share, hours)
    np.testing.assert_allclose(
        made.dropped_inside.chances, other.dropped_outside.chances, atol=1e-12
    )
    assert made.wins + other.wins == pytest.approx(1 - np.exp(-6 * hours), abs=1e-9)


def test_with_the_rest_ahead_all_blocks_inside_are_orphaned():
    made = one(0.18, 120.0)
    assert made.wins < 1e-40
    np.testing.assert_allclose(made.dropped_inside.chances, made.lengths.chances, atol=1e-12)
    assert made.lengths.mean == pytest.approx(120 * 3600 * 0.18 / 600)


@pytest.mark.parametrize(
    ("share", "hours"), [(0.05, 48), (0.18, 24), (0.45, 24), (0.5, 6), (0.7, 3)]
)
def test_closed_forms_and_simulation_agree(share, hours):
    made, paths = one(share, float(hours)), simulated(share, float(hours))
    chance = made.wins
    error = np.sqrt(max(chance * (1 - chance), 1e-6) / PATHS)
    assert abs(paths.wins.mean() - chance) < CLOSE * error
    for found, known in (
        (paths.dropped_inside, made.dropped_inside),
        (paths.dropped_outside, made.dropped_outside),
    ):
        width = max(found.chances.size, known.chances.size)
        ours, theirs = (np.pad(c.chances, (0, width - c.chances.size)) for c in (known, found))
        # Kolmogorov and Smirnov: beyond 1.95 once in a thousand.
        assert np.abs(np.cumsum(ours - theirs)).max() < 1.95 / np.sqrt(PATHS)
    for k in (1, 3, 6, 20):
        share_undone = undone_share(made.dropped_inside, k)
        error = np.sqrt(max(share_undone * (1 - share_undone), 1e-6) / PATHS)
        assert abs(paths.undone_share(k) - share_undone) < CLOSE * error


@given(st.floats(0.01, 0.4), st.floats(5, 100), st.integers(1, 30))
def test_payments_undone_are_the_mean_of_an_erlang_wait_over_the_cut(share, hours, k):
    made = one(share, hours)
    mean = 6 * hours * share
    by_wait = stats.gamma(k).cdf(mean) - k / mean * stats.gamma(k + 1).cdf(mean)
    assert undone_share(made.lengths, k) == pytest.approx(by_wait, abs=1e-9)
    assert undone_share(made.dropped_inside, k) <= by_wait + 1e-12


def test_hashrate_that_changes_by_the_hour_finds_what_its_hours_add_up_to():
    severity = np.array([0.0, 0.5, 0.9, 0.98, 0.6, 0.1])
    inside = 0.2 * severity
    paths = simulate_partition(
        inside, 1 - inside, np.random.default_rng(2), paths=PATHS, step_hours=4.0
    )
    expected = 6 * 4 * inside.sum()
    assert paths.inside.blocks.mean() == pytest.approx(
        expected, abs=CLOSE * np.sqrt(expected / PATHS)
    )
    assert (
        stats.chisquare(
            np.histogram(
                paths.inside.arrivals[np.isfinite(paths.inside.arrivals)], bins=np.arange(0, 25, 4)
            )[0][1:],
            f_exp=paths.inside.blocks.sum() * inside[1:] / inside.sum(),
        ).pvalue
        > 1e-3
    )


def test_the_first_retarget_comes_when_the_sum_of_waits_says_and_eases_at_most_to_a_quarter():
    for share, blocks, past in ((0.4, 300, 280.0), (0.1, 2016, 0.0)):
        known = first_retarget(np.array([6 * share]), blocks, past)
        paths = simulated(
            share, 1.2 * known.hours[2], paths=1000, blocks=blocks, past_hours=past
        ).inside
        assert np.isfinite(paths.retarget_hours).mean() > 0.999
        error = CLOSE * np.sqrt(blocks) / (6 * share) / np.sqrt(1000)
        assert np.mean(paths.retarget_hours) == pytest.approx(known.hours[1], abs=error)
        assert np.median(paths.difficulty) == pytest.approx(known.difficulty[1], rel=0.01)
    assert known.difficulty == (0.25, 0.25, 0.25)


def test_after_its_retargets_a_side_finds_blocks_as_often_as_the_rule_wants():
    paths = simulated(0.5, 24.0 * 200, paths=100).inside
    late = paths.arrivals[:, 6 * 2016 : 7 * 2016]
    spacing = 3600 * np.diff(late, axis=1)
    assert np.isfinite(spacing).all()
    assert np.mean(spacing) == pytest.approx(600, rel=0.02)


def test_the_rule_settles_a_little_above_ten_minutes():
    assert pytest.approx(600 * 2016 / 2015) == SETTLED_INTERVAL_S
    bits = 0x170B98AB
    assert next_bits(bits, round(2015 * SETTLED_INTERVAL_S)) == bits
    assert next_bits(bits, 2015 * 600) != bits


def test_the_deepest_of_several_stretches_is_the_product_of_their_chances():
    rng = np.random.default_rng(3)
    forks = [one(0.15, hours) for hours in (6.0, 12.0, 20.0)]
    drawn = np.max([rng.poisson(f.inside[0], PATHS) for f in forks], axis=0)
    found = deepest(forks)
    for k in (5, 10, 15, 20, 25):
        chance = found.at_least(k)
        error = np.sqrt(max(chance * (1 - chance), 1e-6) / PATHS)
        assert abs(np.mean(drawn >= k) - chance) < CLOSE * error
    assert found.quantile(0.99) + 1 == safe_confirmations(found)


def test_an_uncertain_share_is_a_mixture_and_ties_stretches_together():
    shares = np.linspace(0.05, 0.25, 200)
    mixed = fork(shares, np.array([24.0]))
    apart = np.mean([one(s, 24.0).lengths.at_least(30) for s in shares])
    assert mixed.lengths.at_least(30) == pytest.approx(apart)
    twice = deepest([mixed, mixed])
    # As if independent, the deepest would be deeper.
    assert twice.at_least(20) < 1 - (1 - mixed.dropped_inside.at_least(20)) ** 2


def receiving(share, blocks, rng):
    """Depths where the world's blocks come in: one block found at a time."""
    depths, own, world = [], 0, 0
    for inside in rng.random(blocks) < share:
        own, world = own + inside, world + (not inside)
        if world > own:
            depths.append(own)
            own = world = 0
    return np.array(depths)


def test_a_link_that_receives_keeps_reorganisations_to_catalan_numbers():
    found = receiving(0.2, 200_000, np.random.default_rng(4))
    known = relayed_depths(0.2)
    assert known.mean == pytest.approx(0.2 / (1 - 2 * 0.2))
    for k in range(1, 7):
        chance = known.at_least(k)
        error = np.sqrt(chance * (1 - chance) / found.size)
        assert abs(np.mean(found >= k) - chance) < CLOSE * error


def test_the_deepest_with_a_link_that_receives_is_far_less_deep():
    rng = np.random.default_rng(5)
    blocks, share = 700, 0.12
    drawn = np.array([receiving(share, blocks, rng).max() for _ in range(1000)])
    known = deepest_relayed(share, blocks * (1 - share))
    assert abs(np.mean(drawn) - known.mean) < 0.1
    assert known.quantile(0.95) < one(share, blocks / 6).dropped_inside.quantile(0.05) / 5


@given(st.floats(0.02, 0.9))
def test_a_node_that_notices_has_the_power_and_the_false_alarms_that_are_said(share):
    found = notice(share)
    usual = stats.poisson(6 * found.hours)
    assert usual.cdf(found.blocks) == pytest.approx(FALSE_ALARM)
    assert stats.poisson(6 * share * found.hours).cdf(found.blocks) >= POWER - 1e-9
    if found.blocks:  # a shorter count has less
        hours = stats.gamma(found.blocks).isf(FALSE_ALARM) / 6
        assert stats.poisson(6 * share * hours).cdf(found.blocks - 1) < POWER


def test_nakamoto_2008_is_reproduced():
    by_z = [1, 0.2045873, 0.0509779, 0.0131722, 0.0034552, 0.0009137, 0.0002428]
    by_z += [0.0000647, 0.0000173, 0.0000046, 0.0000012]
    assert [round(catch_up_nakamoto(0.1, z), 7) for z in range(11)] == by_z
    by_five = [1, 0.1773523, 0.0416605, 0.0101008, 0.0024804, 0.0006132]
    by_five += [0.0001522, 0.0000379, 0.0000095, 0.0000024, 0.0000006]
    assert [round(catch_up_nakamoto(0.3, z), 7) for z in range(0, 51, 5)] == by_five


@given(st.floats(0.001, 0.49), st.integers(1, 40))
def test_rosenfeld_2014_is_the_sum_that_he_gives(q, n):
    p = 1 - q
    terms = (comb(m + n - 1, m) * (p**n * q**m - p**m * q**n) for m in range(n + 1))
    assert catch_up(q, n) == pytest.approx(1 - sum(terms), abs=1e-12)


def test_rosenfeld_needs_more_confirmations_than_nakamoto_and_the_majority_none():
    assert [needed_confirmations(q) for q in (0.1, 0.3)] == [6, 32]
    assert needed_confirmations(0.5) is None
    assert catch_up(0.5, 100) == 1


def test_published_figures_are_met_or_said_to_be_quoted():
    rows = published_figures()
    for row in rows:
        if row.ours is not None:
            assert row.ours == pytest.approx(row.value, rel=0.003)
    assert [row.status for row in rows].count("quoted") == 3


def test_a_wait_is_a_sum_of_exponential_waits():
    rate = np.array([0.72])
    assert hours_to(1, rate, 0.5) == pytest.approx(np.log(2) / 0.72)
    assert hours_to(6, rate, 0.5) == pytest.approx(stats.gamma(6).ppf(0.5) / 0.72)


@given(st.integers(1, 30), st.floats(0.05, 0.95))
def test_a_wait_at_an_uncertain_rate_is_a_mixture(k, q):
    rates = np.linspace(0.4, 1.1, 50)
    hours = hours_to(k, rates, q)
    assert stats.gamma(k).cdf(rates * hours).mean() == pytest.approx(q, abs=1e-5)


def test_an_uncertain_share_is_simulated_as_a_mixture():
    rng = np.random.default_rng(6)
    shares = rng.uniform(0.1, 0.9, PATHS)
    steps = np.ones(1)
    paths = simulate_partition(
        steps, steps, rng, paths=PATHS, step_hours=6.0, factors=(shares, 1 - shares)
    )
    known = fork(shares, np.array([6.0]))
    assert paths.wins.mean() == pytest.approx(known.wins, abs=CLOSE * 0.5 / np.sqrt(PATHS))
    for k in (1, 6, 20):
        chance = known.lengths.at_least(k)
        assert np.mean(paths.inside.blocks >= k) == pytest.approx(
            chance, abs=CLOSE / np.sqrt(PATHS)
        )


def test_past_a_retarget_it_is_simulated_and_says_so():
    short, long = (partition_by_hand(0.1, [hours]).part for hours in (24.0, 4000.0))
    assert short.unbroken.paths is None
    assert long.unbroken.paths is not None
    # An epoch of 3,360 h, and then four times as fast.
    expected = 2016 + 4 * 0.6 * (4000 - 3360)
    assert long.unbroken.lengths.mean == pytest.approx(expected, rel=0.02)
    assert long.reach("no_pool").lost.blocks.p50 == pytest.approx(0.6 * 4000, rel=0.02)


@given(SHARES, st.lists(st.floats(0.5, 40), min_size=1, max_size=4))
def test_stretches_never_undo_more_than_the_whole_would(share, hours):
    part = partition_by_hand(share, hours).part
    if share < 0.3:
        for row in part.merchant.rows:
            assert row.undone <= row.undone_unbroken + 1e-9
    assert sum(np.median(s.inside) for s in part.stretches) == pytest.approx(6 * share * sum(hours))
    lost = part.reach("domestic").lost.blocks
    assert 0 <= lost.p05 <= lost.p95


def test_the_fork_of_nothing_is_nothing():
    made = Fork(np.array([1e-12]), np.array([5.0]))
    assert made.dropped_inside.quantile(0.99) == 0
    assert made.wins == pytest.approx(0, abs=1e-9)
