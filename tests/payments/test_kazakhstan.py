"""The embedded case: what goes in, and what comes out beside the record."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from offswitch.assessment.network import assess_network
from offswitch.payments.attribution import attribute
from offswitch.payments.country import NEEDED, country_plan
from offswitch.payments.flows import Purchases, Turnover
from offswitch.payments.footprint import cuts_of, links
from offswitch.payments.simulate import simulate
from offswitch.reference.cash_machines import machine_density

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def setting(kazakhstan):
    case, parameters = kazakhstan
    plan = country_plan(
        case.title,
        case.local_unit,
        case.window,
        case.regions,
        case.banking,
        parameters,
        100,
    )
    return plan, cuts_of(assess_network(case, parameters).shutdown)


@pytest.fixture(scope="module")
def found(setting):
    return attribute(*setting, 100)


def test_the_plan_is_the_country(setting, kazakhstan):
    plan, _ = setting
    _, parameters = kazakhstan
    assert len(plan.regions) == 17
    people = sum(region.people for region in plan.regions)
    assert people == pytest.approx(19.5e6, rel=0.001)
    spent = sum(r.people * r.spending for r in plan.regions) * plan.purchases
    assert spent == pytest.approx(parameters.draw("payments_retail_per_day").draws)
    almaty = next(region for region in plan.regions if region.code == "KZ-ALA")
    assert almaty.people * almaty.spending / people == pytest.approx(0.3229)
    assert almaty.machines / plan.machines.count == pytest.approx(0.195)
    # Full machines outlast the way to their next filling, in every draw.
    daily = plan.machines.withdrawals * plan.machines.withdrawal * people
    lasts = plan.machines.stock * plan.machines.count / daily * 24
    assert (lasts > plan.machines.refill_hours).all()


def test_turnover_overstates_purchases_about_nine_times(kazakhstan):
    """As the note on the bulletins has it: 11 % of non-cash value is at terminals."""
    case, parameters = kazakhstan
    at_terminals = next(
        f.value for f in case.context if f.indicator == "noncash_share_at_terminals"
    )
    assert 100 / at_terminals == pytest.approx(9.0, abs=0.05)
    turnover = Turnover(parameters.draw("payments_turnover_per_day"))
    retail = parameters.draw("payments_retail_per_day")
    electronic = Purchases(retail * parameters.draw("payments_electronic_share"))
    assert turnover.over(electronic).p05 < 9.0 < turnover.over(electronic).p95 * 1.1


def test_machines_of_the_time_lie_within_what_the_density_implies(kazakhstan):
    _, parameters = kazakhstan
    density = machine_density("KZ", 2022).per_100k_adults
    low, high = (density * adults / 1e5 for adults in (13.3e6, 14.0e6))
    assert (round(low, -2), round(high, -2)) == (12300, 12900)
    machines = parameters.draw("payments_machines")
    assert machines.p05 < low < high < machines.draws.max()


def test_what_was_recorded_is_found(found):
    """Terminals down on the 5th, machines paying nothing by the 7th, relief on the 8th, 10th."""
    hourly, times = found.result.hourly, found.result.times
    medians = {name: np.median(hourly[name], axis=1) for name in hourly}

    def at(day, hour):  # local time of Almaty
        return times.index(datetime(2022, 1, day, hour, tzinfo=UTC)) - 6

    assert medians["cut_off"][at(4, 12)] < 0.05
    assert medians["cut_off"][at(5, 20)] > 0.3
    assert medians["machines_paying"][at(4, 12)] > 0.95
    assert medians["machines_paying"][at(7, 20)] < 0.2
    assert medians["machines_empty"][at(5, 12)] < 0.1 < 0.3 < medians["machines_empty"][at(7, 20)]
    assert medians["queue"][at(5, 12)] > 10 * medians["queue"][at(3, 12)] + 1_000
    # The window of the 8th let through a list of banks: fewer are cut off in it than around it.
    assert medians["cut_off"][at(8, 12)] < medians["cut_off"][at(8, 20)]
    # Banks were still closed in the long one of the 10th.
    assert medians["cut_off"][at(10, 10)] < 0.8 * medians["cut_off"][at(9, 20)]
    assert medians["cut_off"][at(12, 12)] < 0.1
    # No rush on machines after the return is on record.
    assert medians["machines_empty"][at(11, 20)] < 0.1


def test_the_network_took_more_than_the_closure_and_neither_is_nothing(found):
    assert found.network_lost.estimate.p05 > 0
    assert found.closure_lost.estimate.p05 > 0
    assert found.network_lost.estimate.p50 > found.closure_lost.estimate.p50
    assert found.neither.lost.estimate.p95 < 1.0
    assert found.neither.longest_queue.p95 < 1.0


def test_a_seed_gives_the_same_run(setting, found):
    again = attribute(*setting, 100)
    for name, series in found.result.hourly.items():
        np.testing.assert_array_equal(again.result.hourly[name], series)


def test_a_plain_loop_gives_the_same(setting, monkeypatch):
    """The model written once more, a region and an hour at a time."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import plain_payments

    plan, cuts = setting
    few = replace(plan, days=replace(plan.days, hours=200))
    carried = links(few, cuts)
    ran = simulate(few, carried, 100)
    for number in (0, 41, 99):
        plain = plain_payments.run(
            plain_payments.one_draw(few, number), plain_payments.one_draw(carried, number)
        )
        for name in "intended electronic offline cash late lost withdrawn".split():
            assert ran.hourly[name][:, number].sum() == pytest.approx(plain[name], rel=1e-9)
        for name in "waiting queue machine_cash".split():
            assert ran.hourly[name][-1, number] == pytest.approx(plain[name], rel=1e-9)
    sys.modules.pop("plain_payments", None)


def test_every_needed_parameter_is_in_the_case(kazakhstan):
    _, parameters = kazakhstan
    assert all(name in parameters for name in NEEDED)
