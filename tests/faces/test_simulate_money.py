"""`offswitch simulate`: payments and remittances, beside the cost and never in it."""

import json

import jsonschema
import pytest

from offswitch.assessment.simulate import simulate
from offswitch.assessment.simulate_plan import Plan
from offswitch.report import json_schema
from offswitch.report.simulate import render_simulation
from offswitch.report.simulate_json import simulation_dict
from offswitch.settings import Settings

FEW = Settings(draws=200)


def priced(place="KE", settings=FEW, **plan):
    return simulate(place, Plan(**plan), settings=settings)


def lost(found):
    return found.payments.both.lost.estimate.p50


@pytest.mark.parametrize("place", ["KZ", "KE", "DE", "RU"])
def test_a_country_has_both_in_dollars_with_their_sources(place):
    found = priced(place, hours=72, start="2025-02-03T10:30")
    data = json.loads(json.dumps(simulation_dict(found)))
    jsonschema.Draft202012Validator(json_schema("simulate")).validate(data)
    run = data["payments"]["runs"]["both"]
    (received,) = data["remittances"]["directions"]
    assert run["purchases_lost"]["unit"] == received["late"]["unit"] == "usd"
    listed = {row["id"] for row in data["sources"]}
    assert "worldbank-machines" in data["payments"]["sources"]
    assert {*data["payments"]["sources"], *data["remittances"]["sources"]} <= listed
    # Half an hour of the first hour is cut, and half of the last; then three days.
    assert data["payments"]["hours"] == 73 + 72
    # A year's purchases are a tenth to two fifths of output, and the flow is its share of it.
    a_day = run["purchases_meant"]["p50"] / (data["payments"]["hours"] / 24)
    gdp = found.inputs.economy.gdp.p50
    assert 0.12 < a_day * 365.25 / gdp < 0.40
    share = found.inputs.parameters.draw("remittances_share").p50
    assert received["per_day"]["p50"] == pytest.approx(gdp * share / 365.25)


def test_no_cost_holds_them():
    """The methods give what they gave: nothing of these flows is in a price."""
    found = priced("KE", hours=48)
    fixed = {"payments_stock": 1.0, "remittances_share": 0.5}
    other = priced("KE", hours=48, settings=Settings(draws=200, fixed=fixed))
    assert other.remittances.directions[0].late.p50 > found.remittances.directions[0].late.p50
    assert lost(other) != lost(found)
    for a, b in zip(found.prices, other.prices, strict=True):
        assert (a.method, a.usd.p05, a.usd.p95) == (b.method, b.usd.p05, b.usd.p95)


def test_more_of_a_cut_loses_more():
    whole = priced("KZ", hours=48)
    assert lost(priced("KZ", hours=24)) < lost(whole) < lost(priced("KZ", hours=96))
    assert lost(priced("KZ", hours=48, severity="0.5")) < lost(whole)
    assert lost(priced("KZ", hours=48, services="mobile")) < lost(whole)
    assert lost(priced("KZ", hours=48, reach="domestic")) < lost(whole)
    assert lost(priced("KZ", hours=48, windows="10:00-20:00")) < lost(whole)
    assert lost(priced("KZ", hours=48, operators="0.5@regulator")) < lost(whole)


def test_a_part_of_a_country_has_its_part_of_both():
    whole, part = priced("RU", hours=48), priced("RU", hours=48, regions="RU-MOW=0.2@rosstat")
    assert lost(part) == pytest.approx(0.2 * lost(whole))
    flows = [one.remittances.directions[0].late.p50 for one in (part, whole)]
    assert flows[0] == pytest.approx(0.2 * flows[1])
    assert part.payments.both.lost_share.p50 == pytest.approx(whole.payments.both.lost_share.p50)


def test_clocks_that_show_the_same_are_one_region():
    """Kazakhstan had two times until March 2024."""
    then, now = (
        priced("KZ", hours=5, start=start).payments.plan.regions
        for start in ("2022-01-05T12:00", "2025-02-03T12:00")
    )
    assert (len(then), len(now)) == (2, 1)
    assert sum(region.people for region in then) == pytest.approx(19.2e6, rel=0.05)


@pytest.mark.parametrize(
    ("place", "plan", "reasons"),
    [
        ("TM", {}, {"payments": "no count of the country's cash machines"}),
        ("KZ", {"hours": 700}, {"payments": "28 days", "remittances": "28 days"}),
        ("KZ", {"services": "mobile"}, {"remittances": "need the service that is cut"}),
        (
            "KZ",
            {"services": "social", "platforms": 1},
            {"payments": "blocked platform", "remittances": "need the service that is cut"},
        ),
    ],
)
def test_what_cannot_be_told_is_left_out_with_its_reason(place, plan, reasons):
    found = priced(place, **plan)
    left_out = {row.what: row.why for row in found.omissions}
    for what in ("payments", "remittances"):
        if what in reasons:
            assert reasons[what] in left_out[what]
            assert getattr(found, what) is None
        else:
            assert what not in left_out
    assert "Left out" in render_simulation(found)


def test_what_lasts_ends_now():
    found = priced("KE", hours=30, running=True)
    assert found.payments.plan.days.hours == 30
    assert found.payments.both.waiting.estimate.p50 > 0
    text = render_simulation(found)
    assert text.index("Payments and remittances") < text.index("What is provisional")
