"""Movement of hashrate: what the model keeps, what it finds again, and the fit that ships."""

import importlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.beside import beside

from offswitch.bitcoin.migration import (
    AT,
    LONGEST,
    NAMES,
    PRIORS,
    Pressure,
    State,
    at_rest,
    calm,
    choose,
    lead_weights,
    rates,
    sample_prior,
    spread,
    step,
)
from offswitch.bitcoin.migration_fit import Filtered, Maps, displayed, fit_maps, follow
from offswitch.bitcoin.migration_forecast import ahead
from offswitch.bitcoin.migration_known import learned, shipped
from offswitch.bitcoin.migration_map import next_month, pressure_on, world_of_difficulty
from offswitch.errors import ModelError
from offswitch.reference.migration import (
    COUNTRIES,
    LAST,
    migration_posterior,
    migration_scores,
    mining_shocks,
)

ROOT = Path(__file__).resolve().parents[2]
MAP = ROOT.parent / "shared" / "facts" / "ccaf_mining_map.csv"
PRICE = np.array([1.0, 0.5, 1.5])
RUNNING = np.array([[60.0, 30.0, 10.0]])


def theta_of(countries=3, **values):
    """One draw of the parameters: the middle of the priors, or as given."""
    theta = np.array([[prior.centre for prior in PRIORS] + [0.0] * countries])
    for name, value in values.items():
        theta[0, AT[name]] = PRIORS[AT[name]].worked(value)
    return theta


def fixed(countries=3, **values):
    """Rates of one draw."""
    return rates(theta_of(countries, **values))


def pressed(**at):
    """A month with shocks on the first of three countries."""
    zeros = {name: np.zeros(3) for name in ("ban", "rationing", "hours_off")}
    for name, value in at.items():
        zeros[name][0] = value
    return Pressure(**zeros)


@given(st.floats(0.2, 8.0))
def test_what_leaves_arrives_once_and_after_its_lead_on_average(lead):
    weights = lead_weights(np.array([[lead]]))
    assert weights.shape == (1, LONGEST)
    assert weights.sum() == pytest.approx(1)
    mean = (weights[0] * np.arange(LONGEST)).sum()
    assert mean == pytest.approx(lead, abs=0.25 + 0.02 * lead)  # months are whole


@pytest.mark.parametrize("lead", [0.0, -1.0])
def test_a_lead_time_that_cannot_be_is_refused(lead):
    with pytest.raises(ModelError) as found:
        lead_weights(np.array([[lead]]))
    assert found.value.key == "negative_lead"


@given(
    st.lists(st.floats(0.0, 100.0), min_size=3, max_size=3),
    st.lists(st.floats(0.01, 1.0), min_size=3, max_size=3),
)
def test_arrivals_go_elsewhere_and_all_of_them_arrive(come, weights):
    come, weights = np.array([come]), np.array([weights]) / sum(weights)
    if weights.max() > 0.95:
        return  # hardly anywhere else to go
    placed = spread(come, weights)
    assert placed.sum() == pytest.approx(come.sum())
    assert (placed >= 0).all()
    alone = spread(np.array([[come[0, 0], 0.0, 0.0]]), weights)
    assert alone[0, 0] == pytest.approx(0, abs=1e-9)


def test_nothing_moves_without_cause():
    of = fixed(churn=1e-12, growth=0.0)
    arriving = lead_weights(of["lead"])
    world = np.array([[100.0]])
    told = step(at_rest(RUNNING), of, PRICE, calm(3), arriving, world)
    assert told.state.running == pytest.approx(RUNNING)
    assert told.left.sum() == pytest.approx(0, abs=1e-9)


def test_a_ban_empties_a_country_and_lets_nobody_in_and_the_world_is_kept():
    of = fixed(ban=2.0, lost=1e-9)
    arriving = lead_weights(of["lead"])
    state, world = at_rest(RUNNING), np.array([[100.0]])
    for _ in range(4):
        told = step(state, of, PRICE, pressed(ban=1.0), arriving, world)
        assert told.weights[0, 0] == 0
        assert told.state.running.sum() == pytest.approx(100.0)
        state = told.state
    assert state.running[0, 0] < 0.1
    assert state.moving[:, :, 0].sum() > 0


def test_a_cheaper_and_a_larger_country_draw_more():
    of = fixed(size=1.0, price=1.0)
    even = choose(np.array([[1.0, 1.0, 1.0]]), of, PRICE, np.ones((1, 3)))[0]
    assert even[1] > even[0] > even[2]
    sized = choose(RUNNING, of, np.ones(3), np.ones((1, 3)))[0]
    assert sized == pytest.approx(RUNNING[0] / 100)


def test_hidden_hashrate_is_shown_elsewhere_and_more_where_proxies_are():
    of = fixed(proxies=3.0)
    hidden = np.array([True, False, False])
    shown = displayed(RUNNING, hidden, of, ("CN", "US", "DE"))[0]
    assert shown.sum() == pytest.approx(1)
    assert shown[0] == 0
    assert shown[2] == pytest.approx(0.1 + 0.6 * 30 / 60)


def test_what_left_is_followed_to_where_it_runs():
    of = fixed(lost=0.25, ban=5.0, churn=1e-9)
    pressures = [pressed(ban=1.0)] + [calm(3)] * 30
    start = State(RUNNING, np.zeros((1, LONGEST, 3)))
    filtered = Filtered(start, np.zeros((1, 3)), np.zeros((1, 3)))
    rng = np.random.default_rng(0)
    ran = ahead(of, filtered, ("CN", "US", "KZ"), PRICE, pressures, 0, rng)
    assert ran.left[0, 0] == pytest.approx(1 - np.exp(-5), abs=1e-6)
    assert ran.reached.sum() == pytest.approx(0.75, abs=0.01)
    assert ran.reached[0, 0] == 0
    assert ran.shares.sum(axis=2) == pytest.approx(1)


@pytest.mark.parametrize(("arrived", "running"), [(1, 0.0), (12, 0.7)])
def test_where_it_is_asked_does_not_hang_on_how_far_is_foretold(arrived, running):
    of = fixed(lead=3.0, lost=0.25, ban=5.0)
    found = []
    for months in (12, 30):
        rng = np.random.default_rng(0)
        start = Filtered(at_rest(RUNNING), np.zeros((1, 3)), np.zeros((1, 3)))
        pressures = [pressed(ban=1.0)] + [calm(3)] * (months - 1)
        ran = ahead(of, start, "abc", PRICE, pressures, 0, rng, arrived=arrived)
        found.append(ran.reached)
    assert np.array_equal(*found)
    assert found[0].sum() == pytest.approx(running, abs=0.06)


def test_a_movement_that_carries_on_is_foretold_and_widens_what_comes_after():
    spreads = []
    for carry in (1e-6, 0.5):
        quiet = theta_of(carry=carry, churn=1e-9, growth=0.0, world_noise=1e-9)
        of = rates(np.repeat(quiet, 4000, axis=0))
        drift = np.tile([0.1, 0.0, 0.0], (4000, 1))
        start = Filtered(at_rest(np.repeat(RUNNING, 4000, axis=0)), np.zeros((4000, 3)), drift)
        rng = np.random.default_rng(0)
        ran = ahead(of, start, "abc", PRICE, [calm(3)] * 6, 0, rng)
        logs = np.log(ran.shares[:, :, 0] / ran.shares[:, :, 1])
        assert np.median(logs[0]) == pytest.approx(np.log(2) + 0.1, abs=0.01)
        spreads.append(logs.std(axis=1))
    # six months of an autoregression of 0.5: the sum's variance is 3.2 times that of a walk
    assert spreads[1][0] == pytest.approx(spreads[0][0], rel=0.05)
    assert 1.5 < spreads[1][5] / spreads[0][5] < 1.9


def test_a_rate_that_made_a_map_is_found_again_from_it():
    """A map drawn from the model with one ban, of which half of the machines leave a month."""
    countries, months = ("CN", "US", "KZ"), 20
    of = fixed(ban=0.7, move_noise=0.01, map_noise=0.01, lead=2.0)
    rng, state, shares, world = (
        np.random.default_rng(3),
        at_rest(RUNNING),
        [RUNNING[0] / 100],
        100.0,
    )
    pressures = [pressed(ban=1.0) if month in (8, 9) else calm(3) for month in range(months)]
    totals = [world]
    arriving = lead_weights(of["lead"])
    for month in range(1, months):
        world *= 1.02 if month not in (8, 9) else 0.85
        told = step(state, of, PRICE, pressures[month], arriving, np.array([[world]]))
        noisy = told.state.running * np.exp(0.02 * rng.standard_normal((1, 3)))
        state = State(noisy * world / noisy.sum(), told.state.moving)
        shares.append(state.running[0] / world)
        totals.append(world)
    names = tuple(next_month("2020-01", month) for month in range(months))
    maps = Maps(names, countries, np.array(shares), np.array(totals), PRICE, tuple(pressures))
    *_, fit = fit_maps(maps, 150, seed=1)
    ban = rates(fit.theta)["ban"]
    assert np.quantile(ban, 0.01) < 0.7 < np.quantile(ban, 0.99)
    assert ban.std() < 0.5 * rates(sample_prior(np.random.default_rng(0), 5000, 3))["ban"].std()
    *_, again = fit_maps(maps, 150, seed=1)
    assert np.array_equal(fit.theta, again.theta)


def test_the_fit_that_ships_is_a_distribution_and_says_what_the_map_taught():
    posterior = migration_posterior()
    assert len(posterior.names) == len(NAMES) + 3 * len(COUNTRIES)
    assert posterior.names[: len(NAMES)] == NAMES
    assert posterior.names[-1] == f"drift_{COUNTRIES[-1]}"
    assert np.linalg.eigvalsh(posterior.correlation).min() > 0
    known = shipped(posterior, np.random.default_rng(1), 4000)
    told = {row.name: row for row in learned(known.theta)}
    # five days off cannot be seen in a month: that rate is the prior's, and so is rationing's
    assert told["cut"].contraction < 0.2
    assert told["cut"].bits < 0.1
    assert told["rationing"].little
    assert not told["ban"].little
    assert not told["lead"].little
    share = known.start.state.running / known.start.state.running.sum(axis=1, keepdims=True)
    assert np.median(share[:, COUNTRIES.index("KZ")]) == pytest.approx(0.1403, abs=0.002)


def test_scores_that_ship_hold_every_method_at_every_distance():
    rows = {(row.method, row.months, row.ahead): row for row in migration_scores()}
    assert len(rows) == 21
    assert rows["model", "all", 1].maps == 12
    assert rows["model", "all", 1].crps < rows["no_change", "all", 1].crps
    # told of no ban it is hardly better than no change, and where none came its intervals hold
    assert rows["untold", "all", 1].crps > 0.9 * rows["no_change", "all", 1].crps
    assert rows["model", "calm", 1].inside == pytest.approx(0.9, abs=0.05)
    assert rows["model", "calm", 3].inside == pytest.approx(0.9, abs=0.05)


def test_shocks_on_record_fall_on_their_months():
    at = COUNTRIES.index("KZ")
    assert pressure_on(COUNTRIES, "2021-08").rationing[at] == 0
    month = pressure_on(COUNTRIES, LAST)
    assert (month.rationing[at], month.hours_off[at]) == (1, 118)
    assert pressure_on(COUNTRIES, "2021-06").ban.sum() == 1
    assert {shock.kind for shock in mining_shocks()} == {"ban", "rationing", "cut", "named"}


def test_the_difficulty_gives_the_worlds_hashrate():
    # the map's own totals of the same months, EH/s: 88.5, 161.1 and 187.6
    found = world_of_difficulty(["2019-09", "2021-05", "2022-01"])
    assert found == pytest.approx([88.4, 161.2, 187.6], rel=0.10)


@pytest.fixture(scope="module")
def maps():
    beside(MAP)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        return importlib.import_module("mining_map_file").load(MAP)


def test_the_fit_is_found_again_from_the_map(maps):
    assert (len(maps.months), maps.months[-1]) == (29, LAST)
    *_, fit = fit_maps(maps, 250, seed=5)
    posterior = migration_posterior()
    width = len(NAMES)
    off = (fit.theta[:, :width].mean(axis=0) - posterior.mean[:width]) / posterior.sd[:width]
    assert np.abs(off).max() < 0.6
    ratio = fit.theta[:, :width].std(axis=0) / posterior.sd[:width]
    assert ((ratio > 0.6) & (ratio < 1.5)).all()


def test_the_map_can_hardly_tell_one_rate_of_leaving_in_a_cut_from_another(maps):
    """January's map is not five times as likely had one in a thousand left as had one in ten."""
    known = shipped(migration_posterior(), np.random.default_rng(2), 300)
    likely = []
    for rate in (0.001, 0.02, 0.1):
        theta = known.theta.copy()
        theta[:, AT["cut"]] = np.log(rate)
        fit, _ = follow(maps, theta)
        likely.append(fit[:, -1].mean())
    assert max(likely) - min(likely) < np.log(5)
