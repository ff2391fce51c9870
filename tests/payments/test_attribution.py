"""Runs side by side give what runs alone give."""

from dataclasses import replace

import numpy as np
import pytest
from tests.payments.conftest import at, changed, cut, total

from offswitch.payments.attribution import attribute
from offswitch.payments.footprint import links
from offswitch.payments.group import grouped, groups, spread
from offswitch.payments.plan import Closure, Limit, Region
from offswitch.payments.simulate import BY_REGION, HOURLY, simulate
from offswitch.timeline import Interval


@pytest.fixture
def uncertain(plan):
    """Three regions, two of them alike, and both causes."""
    third = Region("third", 25e4, 100.0, "KZ-AKT")  # half of the country, in all
    limits, stock = (Limit(at(30), 2e4, "kzt"),), np.array([5e5, 12e6, 12e6])
    machines = replace(plan.machines, count=1000.0, limits=limits, stock=stock)
    plan = replace(plan, regions=(*plan.regions, third), machines=machines)
    plan = changed(plan, "cash", pocket=np.array([4e3, 9e3, 2e4]))
    closure = Closure(Interval(at(20), at(60)), np.array([0.0, 0.2, 0.5]))
    return replace(plan, closures=(closure,))


CUTS = [cut(10, 50, np.array([0.5, 0.9, 1.0]))]


def test_regions_that_cannot_differ_are_run_as_one(uncertain):
    assert groups(uncertain) == [[0], [1, 2]]
    carried = links(uncertain, CUTS)
    whole = simulate(uncertain, carried, 3)
    few = simulate(grouped(uncertain), carried, 3)
    for name in HOURLY:
        np.testing.assert_allclose(few.hourly[name], whole.hourly[name], rtol=1e-9, atol=1e-6)
    back = spread(few, uncertain)
    for name in BY_REGION:
        np.testing.assert_allclose(back.regions[name], whole.regions[name], rtol=1e-9, atol=1e-6)


def test_each_cause_alone_is_that_run_alone(uncertain):
    found = attribute(uncertain, CUTS, 3)
    kept = replace(uncertain, closures=(), machines=replace(uncertain.machines, limits=()))
    runs = {
        "both": simulate(uncertain, links(uncertain, CUTS), 3),
        "network": simulate(kept, links(kept, CUTS), 3),
        "closure": simulate(uncertain, None, 3),
        "neither": simulate(kept, None, 3),
    }
    for name, ran in runs.items():
        lost = getattr(found, name).lost.estimate.draws
        np.testing.assert_allclose(lost, total(ran, "lost"), rtol=1e-9, atol=1e-3)
    # One draw has so few notes that it loses on ordinary days too: no cause is charged with that.
    assert found.neither.lost.estimate.draws[0] > 1e6
    parts = found.network_lost + found.closure_lost + found.together
    both = found.both.lost - found.neither.lost
    np.testing.assert_allclose(parts.estimate.draws, both.estimate.draws)
    np.testing.assert_allclose(
        found.result.regions["lost"].sum(axis=0), total(runs["both"], "lost")
    )


def test_a_cut_of_one_region_keeps_the_regions_apart(uncertain):
    found = attribute(uncertain, [cut(10, 50, 1.0, place="KZ-AKT")], 3)
    lost = found.result.regions["lost"]
    assert (lost[2] > lost[1] * 1.5).all()
