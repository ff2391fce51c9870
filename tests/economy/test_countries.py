import math

import pytest

from offswitch.economy import formulas
from offswitch.economy.cost_tool import FIRST, SECOND, SUB_SAHARAN, model, release_of
from offswitch.economy.countries import economy_of, mobile_share
from offswitch.economy.methods import EVERY, every_rate
from offswitch.economy.netloss import per_person_day
from offswitch.economy.scope import NATIONAL, Part, Scope
from offswitch.errors import CaseError, ModelError
from offswitch.places import countries as all_places
from offswitch.reference import method_sources
from offswitch.reference.indicators import countries, place_indicators
from offswitch.settings import Settings

FEW = Settings(1, 200)
GDP_2021 = 197_112_255_361


def rates(place, scope=NATIONAL, year=2021, **more):
    return every_rate(economy_of(place, year, settings=FEW, **more).economy, scope)[0]


def test_every_country_with_gdp_and_people_is_priced_or_says_why():
    priced = 0
    for place in countries():
        if {"gdp_usd", "population"} - set(place_indicators(place, 2021)):
            with pytest.raises(CaseError, match="on record for no year; give your own"):
                economy_of(place, 2021)
            continue
        made = economy_of(place, 2021, settings=FEW)
        priced += 1
        found, why = every_rate(made.economy)
        assert set(found) | set(why) == set(EVERY)
        assert {"oecd_2011", "brookings_2016", "icrier_2018"} <= set(found)
        for method, rate in found.items():
            assert (rate.unit, bool(rate.sources)) == ("usd/h", True), method
            assert 0 < rate.p05 <= rate.p95 < made.economy.gdp.p50 / 8760, (place, method)
            assert set(rate.sources) <= set(method_sources())
        assert all(str(reason) for reason in why.values())
    assert priced >= 210


def test_the_share_of_mobile_is_of_all_lines():
    lines = {"mobile_subscriptions": 1.2, "fixed_broadband_share": 0.3}
    assert mobile_share(lines) == pytest.approx(0.8)
    assert mobile_share({"mobile_subscriptions": 1.2}) is None


def test_what_stood_in_is_named():
    made = economy_of("CU", 2023)
    assert {"gdp_usd"} < {s.name for s in made.stood_in}
    assert "2020 stands in for 2023" in str(made.stood_in[0].message)
    assert "unemployment_share" in made.missing


# the six scopes of Brookings, by hand: a day, a share of 5 %, mobile 90 % of lines


@pytest.mark.parametrize(
    ("scope", "millions"),
    [
        (Scope(), 27.0015),
        (Scope(parts=(Part("people", 0.1, "own"),)), 2.70015),
        (Scope("mobile"), 24.3014),
        (Scope("mobile", parts=(Part("people", 0.1, "own"),)), 2.43014),
        (Scope("app", 3), 9.46456),
        (Scope("app", 3, (Part("people", 0.1, "own"),)), 0.946456),
    ],
    ids=lambda v: (
        f"{v.service}{'' if v.national else ' of a part'}" if isinstance(v, Scope) else ""
    ),
)
def test_brookings_in_its_six_scopes(scope, millions):
    fixed = {"brookings_share": 0.05, "mobile_share": 0.9}
    made = economy_of("KZ", 2021, settings=Settings(1, 200, fixed))
    rate = every_rate(made.economy, scope)[0]["brookings_2016"]
    assert rate.p50 * 24 / 1e6 == pytest.approx(millions, rel=1e-5)
    assert ("own" in rate.sources) is (not scope.national)


def test_parts_are_multiplied_as_top10vpn_scales_regions_and_operators():
    parts = (Part("output", 0.5, "a"), Part("operators", 0.4, "b"))
    whole, part = (rates("TR", Scope("mobile", parts=p))["netblocks_cost"] for p in ((), parts))
    assert part.p50 == pytest.approx(0.2 * whole.p50)
    assert part.sources[-2:] == ("a", "b")


def test_a_part_that_is_all_of_the_country_is_the_country():
    whole = Scope(parts=(Part("people", 1.0, "own"),))
    assert set(rates("KZ", whole)) == set(rates("KZ"))


def test_a_method_without_a_form_for_a_scope_says_so():
    made = economy_of("KZ", 2021, settings=FEW).economy
    found, why = every_rate(made, Scope("app", 1))
    assert set(found) == {"brookings_2016", "netblocks_cost"}
    assert "app" in str(why["icrier_2018"])
    assert "whole country" in str(why["deloitte_2016_percent"])


# NetBlocks COST


def test_cost_escalates_the_published_share_of_the_g20():
    gdp = economy_of("GB", 2021).economy.cost_gdp.p50
    rate = rates("GB")["netblocks_cost"]
    assert rate.p50 == pytest.approx(gdp * 0.124 * 1.1**5 / 8760)
    assert SECOND.g20(0.124) / 0.124 == pytest.approx(1.61051)
    assert SECOND.cipesa(1.0) == pytest.approx(1.2**4)
    assert FIRST.g20(0.124) == FIRST.cipesa(0.124) == 0.124


def test_cost_has_dated_indicators():
    assert release_of(2020) is FIRST
    assert release_of(2021) is SECOND
    assert economy_of("VN", 2023).economy.cost_gdp.p50 == 271_158_000_000


def test_cost_dispatches_by_region_and_service():
    assert model("KE", "internet") == model("KE", "app") == "cipesa"
    assert model("NG", "app") == "app_effect"
    assert model("NG", "internet") == "cipesa"
    assert model("KZ", "mobile") == "brookings"
    assert len(SUB_SAHARAN) == 48
    assert set(all_places()) >= SUB_SAHARAN


def test_cost_prices_the_ban_of_nigeria_as_it_was_published():
    rate = rates("NG", Scope("app", 1))["netblocks_cost"]
    assert rate.p50 * 287 == pytest.approx(82.7e6, rel=0.005)
    assert rates("NG", Scope("app", 4))["netblocks_cost"].p50 == pytest.approx(4 * rate.p50)


def test_outside_the_g20_cost_is_refused_or_calibrated():
    made = economy_of("NO", 2021, settings=FEW).economy
    assert "unpublished" in str(every_rate(made)[1]["netblocks_cost"])
    kazakh = rates("KZ")["netblocks_cost"]
    assert kazakh.p50 * 144 == pytest.approx(410.3e6, rel=1e-3)
    assert "predicts nothing" in str(kazakh.caveats[-1])
    kenyan = every_rate(economy_of("KE", 2021, settings=FEW).economy)[1]
    assert "Sub-Saharan" in str(kenyan["netblocks_cost"])


def test_a_recalled_share_is_never_called_published():
    by_status = {
        p: economy_of(p, 2021).economy.parameters.row("brookings_share") for p in ("GB", "TR")
    }
    assert [row.status for row in by_status.values()] == ["published", "assumed"]
    for method in ("netblocks_cost", "brookings_2016"):
        (said,) = rates("US")[method].caveats
        assert "quoted from memory" in str(said)
        assert "developing" not in str(said)
    assert "developing" in str(rates("NO")["brookings_2016"].caveats[0])
    assert not rates("GB")["brookings_2016"].caveats


# ICRIER, CIPESA, NetLoss


def test_icrier_by_network():
    assert rates("KZ")["icrier_2018"].p50 * 24 == pytest.approx(GDP_2021 * 0.31 / 365)
    mobile = rates("KZ", Scope("mobile"))["icrier_2018"]
    assert mobile.p50 * 144 == pytest.approx(518e6, rel=0.001)


def test_the_stand_in_for_cipesa_is_of_africa_and_meets_the_figure_it_is_from():
    assert "cipesa_2017" not in rates("KZ")
    assert "stand-in" in str(rates("KE")["cipesa_2017"].caveats[0])
    assert formulas.cipesa_stand_in(79e9, 1, 0.029) == pytest.approx(6.3e6, rel=0.01)
    longer = formulas.cipesa_stand_in(79e9, 1, 0.029, after_days=4, after_level=0.25)
    assert longer == pytest.approx(2 * formulas.cipesa_stand_in(79e9, 1, 0.029))


def test_dollars_a_person_and_day_are_refused_with_the_reason():
    with pytest.raises(ModelError, match=r"144 h would give 10,256.*3\.2 times"):
        per_person_day(19_743_603, 6, GDP_2021)
    for place in ("KZ", "PK"):
        assert "netloss_2024" not in rates(place)


# inputs of the user's


def test_an_indicator_of_the_users_goes_first():
    made = economy_of("KZ", 2021, own={"gdp_usd": 2e11, "online_share": 0.3}, settings=FEW)
    assert made.economy.gdp.p50 == made.economy.cost_gdp.p50 == 2e11
    low = every_rate(made.economy)[0]["deloitte_2016_percent"]
    assert low.p50 * 24 == pytest.approx(2e11 / 365 * 0.004)


def test_a_vintage_is_an_input():
    now, then = (
        economy_of("VN", 2020, v, settings=FEW).economy.gdp.p50 for v in ("current", "late-2021")
    )
    assert now / then == pytest.approx(1.278, abs=0.001)


def test_a_gdp_quoted_from_memory_is_assumed_and_said():
    made = economy_of("VN", 2020, "late-2021", settings=FEW)
    assert made.economy.parameters.row("gdp_usd").status == "assumed"
    said = [str(one.message) for one in made.stood_in]
    assert "gdp_usd: a figure quoted from memory stands in for 2020 as of late-2021" in said
    read = economy_of("MA", 2014, "2018-01", settings=FEW)
    assert read.economy.parameters.row("gdp_usd").status == "measured"
    assert "gdp_usd" not in [one.name for one in read.stood_in]


@pytest.mark.parametrize(
    "make",
    [
        lambda: economy_of("XX", 2021),
        lambda: economy_of("KZ", 2021, "1999-01"),
        lambda: economy_of("KZ", 2021, own={"gdp_usd": -1.0}),
        lambda: economy_of("KZ", 2021, own={"gdp_usd": 0.0}),
        lambda: economy_of("KZ", 2021, own={"population": math.nan}),
        lambda: economy_of("KZ", 2021, own={"gdp_usd": math.inf}),
        lambda: economy_of("KZ", 2021, own={"online_share": 1.1}),
        lambda: economy_of("KZ", 2021, own={"remittances_share": -0.1}),
        lambda: economy_of("KZ", 2021, own={"gdp": 1.0}),
        lambda: economy_of("TW", 2021),
        lambda: Part("operators", 0.4, ""),
        lambda: Part("output", 1.2, "own"),
        lambda: Part("output", math.nan, "own"),
        lambda: Part("area", 0.5, "own"),
        lambda: Scope("app"),
        lambda: Scope("internet", apps=2),
        lambda: Scope("internet", apps=-1),
        lambda: Scope("radio"),
    ],
)
def test_bad_input_is_one_line(make):
    with pytest.raises(CaseError) as caught:
        make()
    assert "\n" not in str(caught.value)
