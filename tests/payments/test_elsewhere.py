"""Any country with cash machines on record can be run, and widely."""

import numpy as np
import pytest
from tests.payments.conftest import START, at, cut, total

from offswitch.errors import CaseError
from offswitch.parameters import Parameters
from offswitch.payments.country import NEEDED, country_plan
from offswitch.payments.elsewhere import country_parameters, whole_country
from offswitch.payments.footprint import links
from offswitch.payments.simulate import simulate
from offswitch.reference import method_parameters
from offswitch.settings import Settings
from offswitch.timeline import Interval

DRAWS = 100


def plan_of(country: str, people: float, gdp_per_day: float):
    own = country_parameters(country, 2021, people, gdp_per_day, "usd")
    parameters = Parameters([*method_parameters(), *own], Settings(seed=1, draws=DRAWS))
    ground = whole_country(country, people)
    window = Interval(START, at(120))
    return country_plan(country, "usd", window, ground, (), parameters, DRAWS)


@pytest.mark.parametrize(
    ("country", "people", "gdp_per_day"),
    [("UG", 45.9e6, 111e6), ("IR", 88e6, 1_100e6), ("MM", 53.4e6, 180e6), ("KZ", 19.2e6, 540e6)],
)
def test_a_country_runs(country, people, gdp_per_day):
    plan = plan_of(country, people, gdp_per_day)
    found = simulate(plan, links(plan, [cut(30, 80, 0.95)]), DRAWS)
    share = total(found, "lost") / total(found, "intended")
    assert np.all((share > 0) & (share < 0.6))
    assert np.quantile(share, 0.95) > 3 * np.quantile(share, 0.05)


def test_the_assumed_ranges_hold_what_is_known_of_kazakhstan(kazakhstan):
    """The one country whose figures were read lies inside what others are given."""
    _, known = kazakhstan
    gdp_per_day = known.draw("gdp_usd_2021").p50 / 365
    rate = known.draw("local_per_usd").p50
    own = country_parameters("KZ", 2021, 19.2e6, gdp_per_day * rate, "kzt")
    wide = Parameters(own, Settings(seed=1, draws=1000))
    assert {row.name for row in own} == set(NEEDED)
    for row in own:
        drawn = wide.draw(row.name).draws
        assert drawn.min() <= known.draw(row.name).p50 <= drawn.max(), row.name
        assert wide.row(row.name).unit == known.row(row.name).unit


def test_a_country_without_a_count_is_named():
    with pytest.raises(CaseError, match="Turkmenistan by 2021; give `payments_machines`"):
        country_parameters("TM", 2021, 6e6, 1e8, "usd")
