from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from offswitch.assessment import assess
from offswitch.case import find_case, read_case
from offswitch.economy import Basis, Economy, explain, method_rates, price
from offswitch.economy.methods import deloitte_tier
from offswitch.estimate import point
from offswitch.hazard import Segment, Shutdown
from offswitch.parameters import Parameters
from offswitch.settings import Settings
from offswitch.text import message
from offswitch.timeline import Interval

GDP_2021, GDP_2020, PEOPLE = 197_112_255_361, 171_082_365_861, 19_743_603
DAY = 24


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


@pytest.fixture(scope="module")
def found(case):
    return assess(case, draws=2000)


def economy(case, without=(), **fixed) -> Economy:
    rows = [p for p in case.parameters if p.name not in without]
    parameters = Parameters(rows, Settings(1, 2000, fixed))
    return Economy(
        "KZ",
        2021,
        parameters.draw("gdp_usd_2021"),
        parameters.draw("gdp_usd_2020"),
        parameters.draw("population_2021"),
        "kzt",
        parameters,
    )


@pytest.fixture(scope="module")
def rates(case):
    return method_rates(economy(case))[0]


def published(hours: float) -> Basis:
    return Basis("published", message("hours.published", whose="own"), point(hours, "h"))


def test_the_inputs_are_those_of_the_record(case):
    made = economy(case)
    assert (made.gdp.p50, made.cost_gdp.p50, made.people.p50) == (GDP_2021, GDP_2020, PEOPLE)
    assert (made.gdp.unit, made.people.unit) == ("usd/year", "people")


def test_oecd(rates):
    rate = rates["oecd_2011"]
    assert rate.unit == "usd/h"
    assert rate.draws.min() * DAY >= GDP_2021 / 365 * 0.03
    assert rate.draws.max() * DAY <= GDP_2021 / 365 * 0.04
    assert rate.p05 * DAY == pytest.approx(16.5e6, rel=0.01)  # 16 to 22 M a day
    assert rate.p95 * DAY == pytest.approx(21.3e6, rel=0.01)


def test_brookings(case):
    rate = method_rates(economy(case, brookings_share=0.049))[0]["brookings_2016"]
    assert rate.is_point
    assert rate.p50 * DAY == pytest.approx(26.46e6, rel=1e-3)
    assert rate.p50 * 144 == pytest.approx(159e6, rel=0.005)


def test_deloitte(rates, case):
    assert deloitte_tier(economy(case)) == "high"
    assert rates["deloitte_2016_percent"].p50 * DAY == pytest.approx(10.26e6, rel=1e-3)
    assert rates["deloitte_2016_percent"].p50 * 8760 == pytest.approx(0.019 * GDP_2021)
    assert rates["deloitte_2016_dollar"].p50 * DAY == pytest.approx(46.6e6, rel=1e-3)
    assert rates["deloitte_2016_dollar"].p50 * DAY == pytest.approx(PEOPLE / 1e7 * 23.6e6)


@pytest.mark.parametrize(
    ("online", "tier", "percent", "dollars"),
    [(0.9, "high", 10.26, 46.6), (0.6, "medium", 5.40, 13.0), (0.3, "low", 2.16, 1.18)],
)
def test_deloitte_by_tier(case, online, tier, percent, dollars):
    made = economy(case, online_share=online)
    found, missing = method_rates(made)
    assert (deloitte_tier(made), missing) == (tier, {})
    assert found["deloitte_2016_percent"].p50 * DAY / 1e6 == pytest.approx(percent, rel=0.005)
    assert found["deloitte_2016_dollar"].p50 * DAY / 1e6 == pytest.approx(dollars, rel=0.005)


def test_netblocks_cost(rates):
    rate = rates["netblocks_cost"]
    assert rate.is_point
    assert rate.p50 == pytest.approx(2_849_306, abs=0.5)
    assert rate.p50 * DAY == pytest.approx(68.4e6, rel=1e-3)
    share = rate.p50 * 8760 / GDP_2020
    assert share == pytest.approx(0.14589, abs=1e-5)
    assert f"{share:.1%}" in str(rate.caveats[0])


def test_its_published_hours_give_the_published_figure_exactly(case, rates):
    cost = price(economy(case), {"netblocks_cost": rates["netblocks_cost"]}, [published(144)])[0]
    assert cost.usd.p50 == 410_300_000
    assert cost.usd.is_point


def test_what_189_million_takes(rates):
    row = explain(rates, [("press", 189e6)])[0]
    assert row.implied_hours["netblocks_cost"].p50 == pytest.approx(66.3, abs=0.05)
    assert row.implied_hours["netblocks_cost"].unit == "h"
    for name, hours in row.implied_hours.items():
        back = (rates[name] * hours).draws
        assert back == pytest.approx(189e6), name


def test_a_method_without_uncertain_parameters_gives_a_point_on_published_hours(found):
    spread = {"oecd_2011", "brookings_2016"}
    for cost in found.costs:
        if cost.basis.kind == "published":
            assert cost.usd.is_point is (cost.method not in spread), cost.method
        if cost.basis.kind == "effective":
            assert not cost.usd.is_point, cost.method


def test_effective_costs_are_rate_times_effective_hours(found):
    hours = found.network.effective
    for cost in found.costs:
        if cost.basis.kind == "effective":
            exact = (found.rates[cost.method] * hours).draws
            assert cost.usd.draws == pytest.approx(exact, rel=1e-9), cost.method
            assert cost.basis.hours.draws == pytest.approx(hours.draws)


def test_shares_and_local_money_follow(found):
    assert len(found.costs) == 5 * 5
    for cost in found.costs:
        assert cost.gdp_share.unit == "1"
        assert cost.gdp_share.draws == pytest.approx(cost.usd.draws / GDP_2021)
        assert cost.local.unit == "kzt"
        rate = cost.local.draws / cost.usd.draws
        assert rate.min() >= 433.2
        assert rate.max() <= 457.02
        assert np.corrcoef(rate, np.arange(rate.size))[0, 1] == pytest.approx(0, abs=0.1)


def test_one_exchange_rate_is_one_draw_in_every_method(found):
    by_method = {}
    for cost in found.costs:
        by_method.setdefault(cost.method, cost.local.draws / cost.usd.draws)
    first, *others = by_method.values()
    for other in others:
        assert other == pytest.approx(first)


def test_a_reconstructed_shutdown_is_priced_step_by_step(case, rates):
    start = datetime(2022, 1, 5, tzinfo=UTC)
    parts = [(0.0, 3), (0.5, 4), (1.0, 5)]
    segments, at = [], start
    for severity, hours in parts:
        end = at + timedelta(hours=hours)
        segments.append(Segment("KZ", "all", "none", Interval(at, end), np.array([severity])))
        at = end
    made = Shutdown("made", tuple(segments), "scenario", "stated")
    basis = Basis("effective", message("hours.observed"), made.hours_lost(), made)
    cost = price(economy(case), {"netblocks_cost": rates["netblocks_cost"]}, [basis])[0]
    assert cost.usd.p50 == pytest.approx(7 * 2_849_306, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "methods"),
    [
        ("cost_usd", {"netblocks_cost"}),
        ("cost_hours", {"netblocks_cost"}),
        ("oecd_share", {"oecd_2011"}),
        ("deloitte_high_usd", {"deloitte_2016_dollar"}),
        ("online_share", {"deloitte_2016_percent", "deloitte_2016_dollar"}),
    ],
)
def test_a_missing_parameter_leaves_a_method_out(case, rates, name, methods):
    found, missing = method_rates(economy(case, without=[name]))
    assert missing == dict.fromkeys(methods, name)
    assert set(found) == set(rates) - methods


def test_an_assessment_names_the_method_it_left_out(case):
    fewer = tuple(p for p in case.parameters if p.name != "cost_usd")
    found = assess(replace(case, parameters=fewer), draws=200)
    assert "netblocks_cost" not in {cost.method for cost in found.costs}
    assert any("cost_usd" in row.why for row in found.omissions)
    assert all(verdict.why for verdict in found.verdicts)


@pytest.mark.parametrize("name", ["local_per_usd", "population_2021", "gdp_usd_2020"])
def test_an_economy_without_its_inputs_is_left_out_with_the_reason(case, name):
    fewer = tuple(p for p in case.parameters if p.name != name)
    found = assess(replace(case, parameters=fewer), draws=200)
    assert not found.costs
    assert any(name in row.why for row in found.omissions)
