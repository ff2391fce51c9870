"""Loss by sector: what every shutdown must obey, and the two comparisons."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import STRETCHES, at, laid_out, segment, shutdown

from offswitch.case import find_case, read_case
from offswitch.economy import stops
from offswitch.economy.account import NationalAccount, RegionShare, sector_shares
from offswitch.economy.activity import activity, clock
from offswitch.economy.counterfactuals import Confounder
from offswitch.economy.duration import drain, stopped_hours
from offswitch.economy.sectors import sector_losses
from offswitch.errors import CaseError, ModelError
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameter, Parameters, parse_distribution
from offswitch.reference.sectors import (
    DAYS,
    activity_profiles,
    day_kinds,
    sector_parameters,
    sectors,
)
from offswitch.settings import Settings
from offswitch.timeline import Interval

PARTS = {"agriculture": 0.05, "industry": 0.35, "services": 0.54}
#: Monday, Almaty midnight, is six hours before this many hours from the first of January 2022.
MONDAY = 2 * 24 - 6


def drawn(draws=100, **fixed):
    """Return the parameters of the sectors, each at its median where it is not drawn."""
    given = Parameters(sector_parameters(), Settings(1, max(draws, 100), fixed))
    if draws > 1:
        return given.draw
    return lambda name: point(given.draw(name).p50, given.row(name).unit, name)


def account(place="KZ", parts=PARTS, gdp=200e9, regions=()):
    shares = {name: point(value, "share") for name, value in parts.items()}
    return NationalAccount(point(gdp, "usd/year"), shares, clock(place), regions)


def lost(cut, draw=None, confounders=(), whole=None):
    return sector_losses(whole or account(), cut, draw or drawn(1), confounders)


def confounder(start, end, sectors=(), parameter="unrest", between=None):
    span = Interval(at(start), at(end))
    return Confounder("x", span, between, frozenset(sectors), parameter, "something", "")


def with_unrest(share):
    """Return draws among which `unrest` stops a share."""
    draw = drawn(1)
    return lambda name: point(share, "share") if name == "unrest" else draw(name)


def test_the_sectors_are_all_of_value_added_and_each_part_once():
    shares = sector_shares(account(), drawn(100))
    for part, whole in PARTS.items():
        own = [shares[s.name].draws for s in sectors() if s.part == part]
        assert np.allclose(sum(own), whole)
    assert len(sectors()) == 14


def test_a_week_of_every_profile_is_the_year_over_its_weeks():
    hours = [at(MONDAY + h + 0.5) for h in range(168)]
    for profile, values in activity(hours, clock("KZ")).items():
        assert values.mean() == pytest.approx(1), profile
    assert all(days.shape == (len(DAYS), 24) for days in activity_profiles().values())
    assert day_kinds("IR")[4] == 2 != day_kinds("KZ")[4]


def test_an_ordinary_week_off_costs_no_more_than_it_makes():
    week = lost(shutdown(segment(MONDAY, MONDAY + 168, 1.0)))
    assert week.exposed.p50 == pytest.approx(200e9 * sum(PARTS.values()) / 8760 * 168)
    for one in week.sectors:
        assert 0 <= one.ordinary.lost.p50 <= one.ordinary.interrupted.p50 <= one.exposed.p50


@given(STRETCHES)
def test_no_severity_no_loss(stretches):
    calm = laid_out([(hours, None if s is None else 0.0) for hours, s in stretches])
    assert lost(calm).ordinary.interrupted.draws.tolist() == [0]


@given(STRETCHES, st.floats(0, 1), st.integers(0, 23))
def test_a_deeper_and_a_longer_cut_never_cost_less(stretches, part, hours):
    as_it_was = lost(laid_out(stretches)).ordinary.interrupted.p50
    deeper = [(h, None if s is None else s + part * (1 - s)) for h, s in stretches]
    longer = [*stretches, (hours, 1.0)] if hours else stretches
    slack = 1e-9 * (1 + as_it_was)
    assert lost(laid_out(deeper)).ordinary.interrupted.p50 >= as_it_was - slack
    assert lost(laid_out(longer)).ordinary.interrupted.p50 >= as_it_was - slack


@given(STRETCHES, st.integers(2, 5))
def test_cutting_a_stretch_in_pieces_changes_nothing(stretches, pieces):
    whole, cut = (lost(laid_out(stretches, n)).ordinary.lost.p50 for n in (1, pieces))
    assert cut == pytest.approx(whole, rel=1e-9, abs=1e-3)


def test_the_first_hours_are_absorbed_and_days_are_not():
    an_hour, a_day, two = (
        lost(shutdown(segment(MONDAY + 10, MONDAY + 10 + hours, 1.0))) for hours in (1, 24, 48)
    )
    office = {
        hours: next(s for s in one.sectors if s.sector.name == "finance").ordinary
        for hours, one in ((1, an_hour), (24, a_day), (48, two))
    }
    assert office[1].interrupted.p50 == 0
    assert office[48].interrupted.p50 > 3 * office[24].interrupted.p50 > 0


def test_buffers_come_back_while_the_network_is_up():
    days = [segment(24 * day + 4, 24 * day + 14, 1.0) for day in range(3, 6)]
    one = lost(shutdown(days[0])).ordinary.interrupted.p50
    back, never = (
        lost(shutdown(*days), drawn(100, refill=refill)).ordinary.interrupted.p50
        for refill in (1.0, 1e-9)
    )
    assert 2 * one < back < never


@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0.01, 9)), min_size=1, max_size=12),
    st.floats(0, 20),
    st.floats(0.5, 40),
    st.floats(0, 2),
)
def test_hours_of_stop_lie_between_none_and_depth_times_hours(cuts, absorbed, rise, refill):
    depth, hours = (np.array(v) for v in zip(*cuts, strict=True))
    drained = drain(depth[:, None], hours, np.array([refill]))
    found = stopped_hours(drained, np.array([absorbed]), np.array([rise]))[:, 0]
    assert np.isfinite(found).all()
    assert (found >= -1e-7).all()
    assert (found <= depth * hours + 1e-6).all()


def test_a_night_costs_less_than_a_day_and_a_sunday_less_than_a_monday():
    def eight(start):
        cut = shutdown(segment(MONDAY + start - 48, MONDAY + start + 8, 1.0))
        before = shutdown(segment(MONDAY + start - 48, MONDAY + start, 1.0))
        return lost(cut).ordinary.lost.p50 - lost(before).ordinary.lost.p50

    monday, night, sunday = eight(72 + 10), eight(72 - 1), eight(144 + 10)
    assert night < monday
    assert sunday < monday


def test_what_is_all_caught_up_is_interrupted_and_not_lost():
    cut = shutdown(segment(MONDAY, MONDAY + 100, 0.9))
    found = lost(cut, drawn(100, caught_up_deferred=1, caught_up_perishable=1))
    assert found.ordinary.lost.p95 == 0
    assert found.ordinary.interrupted.p05 > 0


def test_a_mobile_cut_costs_less_than_one_of_all_and_most_on_the_move():
    whole, mobile, fixed = (
        lost(shutdown(segment(MONDAY, MONDAY + 72, 1.0, service)))
        for service in ("all", "mobile", "fixed")
    )
    by_name = {s.sector.name: s.ordinary.lost.p50 for s in mobile.sectors}
    wired = {s.sector.name: s.ordinary.lost.p50 for s in fixed.sectors}
    assert by_name["ride_hailing"] > wired["ride_hailing"]
    assert by_name["finance"] < wired["finance"]
    assert max(mobile.ordinary.lost.p50, fixed.ordinary.lost.p50) < whole.ordinary.lost.p50


def test_what_can_still_be_reached_keeps_some_of_it():
    none, listed, inside = (
        lost(shutdown(segment(MONDAY, MONDAY + 72, 1.0, reach=reach))).ordinary.lost.p50
        for reach in ("none", "allow_list", "domestic")
    )
    assert inside < listed < none


def test_what_the_unrest_stopped_is_not_the_networks():
    cut = shutdown(segment(MONDAY, MONDAY + 96, 1.0))
    everything = confounder(MONDAY, MONDAY + 96)
    for share in (0.0, 0.4, 1.0):
        found = lost(cut, with_unrest(share), [everything])
        assert found.unrest.lost.p50 == pytest.approx((1 - share) * found.ordinary.lost.p50)
        assert found.confounders[0].of_loss.p50 == pytest.approx(share * found.ordinary.lost.p50)
        assert found.confounders[0].at_most.p50 == pytest.approx(found.ordinary.lost.p50)


def test_a_closure_of_banks_takes_from_finance_alone():
    cut = shutdown(segment(MONDAY, MONDAY + 96, 1.0))
    found = lost(cut, with_unrest(1.0), [confounder(MONDAY, MONDAY + 96, ["finance"])])
    for one in found.sectors:
        left = 0.0 if one.sector.name == "finance" else one.ordinary.lost.p50
        assert one.unrest.lost.p50 == pytest.approx(left)


def test_a_curfew_holds_by_the_local_clock_and_a_holiday_is_a_day_of_rest():
    cut = shutdown(segment(MONDAY, MONDAY + 24, 1.0))
    night = confounder(MONDAY, MONDAY + 24, between=(23, 7))
    rest = confounder(MONDAY, MONDAY + 24, parameter=None)
    curfew = lost(cut, with_unrest(1.0), [night])
    day = shutdown(segment(MONDAY, MONDAY + 7, 1.0), segment(MONDAY + 23, MONDAY + 24, 1.0))
    assert curfew.confounders[0].of_loss.p50 > 0.5 * lost(day).ordinary.lost.p50
    holiday = lost(cut, drawn(1), [rest])
    sunday = next(s for s in holiday.sectors if s.sector.name == "finance")
    assert sunday.unrest.lost.p50 < 0.1 * sunday.ordinary.lost.p50
    gap = holiday.ordinary.lost.p50 - holiday.unrest.lost.p50
    assert holiday.confounders[0].of_loss.p50 == pytest.approx(gap)


def test_regions_cut_apart_are_the_country_cut_at_once():
    halves = tuple(RegionShare(place, 0.5, clock(place)) for place in ("KZ-ALA", "KZ-AST"))
    cuts = [segment(MONDAY, MONDAY + 60, 0.9, place=place) for place in ("KZ-ALA", "KZ-AST")]
    apart = lost(shutdown(*cuts), whole=account(regions=halves))
    assert apart.ordinary.lost.p50 == pytest.approx(
        lost(shutdown(segment(MONDAY, MONDAY + 60, 0.9))).ordinary.lost.p50
    )
    one = lost(shutdown(cuts[0]), whole=account(regions=halves))
    assert one.ordinary.lost.p50 == pytest.approx(apart.ordinary.lost.p50 / 2)


def test_draws_in_blocks_are_the_draws_one_by_one(monkeypatch):
    monkeypatch.setattr(stops, "BLOCK", 1)
    monkeypatch.setattr(stops, "LEAST", 4)
    severity = np.random.default_rng(3).uniform(0, 1, 100)
    draw = drawn(100)
    whole = lost(shutdown(segment(MONDAY, MONDAY + 50, severity)), draw)

    def one(name):
        estimate = draw(name)
        return estimate if estimate.is_point else replace(estimate, draws=estimate.draws[7:8])

    alone = lost(shutdown(segment(MONDAY, MONDAY + 50, severity[7:8])), one)
    assert whole.unrest.lost.draws[7] == pytest.approx(alone.unrest.lost.p50)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: account(parts=PARTS | {"services": 0.9}), "add up to no more than 1"),
        (lambda: account(parts=PARTS | {"industry": -0.1}), "give shares from 0"),
        (lambda: account(gdp=-1.0), "not above zero"),
        (lambda: lost(shutdown(segment(0, 5, 1.0, place="KZ-ALA"))), "not a region of KZ"),
        (lambda: lost(shutdown(segment(0, 5, 1.0, "social"))), "neither wired nor mobile"),
        (lambda: confounder(0, 5, ["banking"]), "no sector is called 'banking'"),
        (lambda: confounder(0, 5, between=(23, 31)), "between 0 and 24"),
        (lambda: confounder(0, 5, between=(7, 7)), "two that differ"),
        (lambda: confounder(0, 5, parameter=None, between=(8, 12)), "a holiday has none"),
    ],
    ids="above_one negative gdp region service sector hours no_hours part_holiday".split(),
)
def test_a_mistake_is_one_line(make, says):
    with pytest.raises((CaseError, ModelError), match=says) as raised:
        make()
    assert "\n" not in str(raised.value)


def test_a_long_cut_and_unseen_hours_carry_a_caveat():
    cut = shutdown(segment(0, 400, 1.0), segment(400, 410, None))
    assert {c.key for c in lost(cut).caveats} == {"caveat.too_long", "caveat.unobserved"}


def test_the_confounders_of_a_case_name_a_share_of_its_parameters(tmp_path):
    case = read_case(find_case("kazakhstan-2022"))
    shares = {p.name: p.unit for p in case.parameters}
    assert {shares[c.parameter] for c in case.confounders if c.parameter} == {"share"}
    assert [c.name for c in case.confounders if c.parameter is None] == ["holiday_7_january"]
    local = case.confounders[0].interval
    assert (local.start + timedelta(hours=6)).hour == 0
    assert local.hours == 24


def test_one_name_is_one_draw():
    rows = [
        *sector_parameters(),
        Parameter("unrest", parse_distribution("0.5"), "share", "assumed", ""),
    ]
    parameters = Parameters(rows, Settings(1, 100))
    cut = shutdown(segment(MONDAY, MONDAY + 30, 1.0))
    everything = [confounder(MONDAY, MONDAY + 30)]
    found = sector_losses(account(), cut, parameters.draw, everything)
    whole: Estimate = found.ordinary.lost
    assert np.allclose(found.unrest.lost.draws, 0.5 * whole.draws)
