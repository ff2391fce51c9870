"""A plan that cannot be is refused in one line with its remedy."""

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from tests.payments.conftest import START, changed, cut

from offswitch.errors import ModelError
from offswitch.payments.footprint import links
from offswitch.payments.measures import Measure, apply
from offswitch.payments.plan import Days, Limit, Rail
from offswitch.payments.simulate import simulate


def with_region(plan, **values):
    return replace(plan, regions=(replace(plan.regions[0], **values), plan.regions[1]))


FAULTS = {
    "stock": (lambda p: changed(p, "machines", stock=-1.0), "machines.stock is -1, below zero"),
    "one draw": (
        lambda p: changed(p, "cash", pocket=np.array([5.0, -2.0])),
        "cash.pocket is -2, below zero",
    ),
    "rails": (
        lambda p: replace(p, cash_share=0.35),
        "shares of rails and cash_share add up to 1.1, not to 1",
    ),
    "links": (
        lambda p: changed(p, "machines", links={"fixed": 0.7, "mobile": 0.2}),
        "shares of machines.links add up to 0.9, not to 1",
    ),
    "link": (
        lambda p: replace(p, rails=(Rail("terminal", 0.75, {"pigeon": 1.0}, 0, 0),)),
        "terminal: 'pigeon' is no link; use fixed, mobile, satellite, none",
    ),
    "share": (lambda p: changed(p, "habits", refusal=1.2), "habits.refusal is outside 0 to 1"),
    "not a number": (
        lambda p: changed(p, "habits", refusal=float("nan")),
        "habits.refusal is outside 0 to 1",
    ),
    "people": (lambda p: with_region(p, people=0), "region 'town' has no people; give"),
    "machines": (
        lambda p: with_region(p, machines=900.0),
        "the plan has 900 cash machines but its regions have 1,100; correct one",
    ),
    "crowded": (
        lambda p: with_region(p, people=300.0),
        "region 'town' has more cash machines than people (300)",
    ),
    "twice": (lambda p: with_region(p, name="country"), "two regions have the same name or code"),
    "zone": (lambda p: with_region(p, zone="Asia/Nowhere"), "'Asia/Nowhere' is no time zone"),
    "currency": (lambda p: replace(p, currency="tenge"), "'tenge' is no currency in use"),
    "limit": (
        lambda p: changed(p, "machines", limits=(Limit(START, 1e4, "usd"),)),
        "the withdrawal limit is in usd but the plan is in kzt; convert it",
    ),
    "no hours": (lambda p: replace(p, days=replace(p.days, hours=0)), "runs for 0 hours"),
    "weights": (lambda p: replace(p, days=Days(START, 5, (1.0,) * 23)), "by_hour needs 24"),
    "no zone": (lambda p: replace(p, days=replace(p.days, start=datetime(2022, 1, 1))), "in UTC"),  # noqa: DTZ001
    "ticket": (lambda p: replace(p, ticket=0.0), "ticket is 0; give a number above zero"),
    "no region": (lambda p: replace(p, regions=()), "the plan has no region"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named(plan, fault):
    spoil, said = FAULTS[fault]
    with pytest.raises(ModelError) as error:
        spoil(plan)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_cut_of_no_region_is_named(plan):
    with pytest.raises(ModelError, match="'KZ-XXX', which is the code of no region"):
        links(plan, [cut(0, 5, place="KZ-XXX")])


def test_draws_that_do_not_pair_are_refused(plan):
    uneven = changed(changed(plan, "cash", pocket=np.ones(3)), "habits", refusal=np.full(2, 0.1))
    with pytest.raises(ModelError, match="draws"):
        simulate(uneven, draws=3)
    with pytest.raises(ModelError, match="2 and 1 draws"):
        simulate(plan, links(plan, [cut(0, 5, np.array([0.1, 0.2]))]), draws=1)


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (Measure("bribe", "bribe", 1.0, "kzt"), "'bribe' is no kind of measure; use one of"),
        (Measure("limit", "withdrawal_limit", 1e4, "usd"), "is in usd but the plan is in kzt"),
        (Measure("stocks", "stock", -2.0, "kzt"), "stocks.value is -2; give a number above zero"),
        (Measure("list", "allow_list", 1.5, "kzt"), "host.allow_listed is outside 0 to 1"),
        (Measure("dishes", "satellite", 2.0, "kzt"), "outside 0 to 1"),
    ],
    ids=["kind", "currency", "negative", "share", "satellite"],
)
def test_a_measure_that_cannot_be_is_refused(plan, measure, said):
    with pytest.raises(ModelError) as error:
        apply(plan, measure)
    assert said in str(error.value)
