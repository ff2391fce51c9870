import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import STRETCHES, at, laid_out, segment, shutdown

from offswitch.errors import CaseError, ModelError
from offswitch.estimate import Estimate, point
from offswitch.impact import PROPORTIONAL, Exposure, ImpactFunction, add_exposures, impact
from offswitch.text import message
from offswitch.timeline import Interval

#: A loss that starts late and saturates: nothing like proportional.
STEEP = ImpactFunction("steep", (0, 0.3, 0.6, 1), (0, 0, 0.9, 0.95), longest_hours=1000, source="f")
FUNCTIONS = st.sampled_from([PROPORTIONAL, STEEP])


def exposure(per_hour=100.0, unit="usd/h", flows=("cards",), component="cards", **changed):
    draws = np.atleast_1d(np.array(per_hour, dtype=float))
    given = {"place": "KZ", "date": "2021", "price_year": 2022, **changed}
    quantity = Estimate(draws, unit, sources=(f"source of {component}",))
    return Exposure(component=component, per_hour=quantity, flows=frozenset(flows), **given)


@given(STRETCHES, FUNCTIONS)
def test_no_severity_no_loss(stretches, function):
    calm = laid_out([(hours, None if s is None else 0.0) for hours, s in stretches])

    assert impact(exposure(), function, calm).draws.tolist() == [0]
    assert impact(exposure(0.0), function, laid_out(stretches)).draws.tolist() == [0]


@given(STRETCHES, FUNCTIONS, st.floats(0, 1e6), st.floats(0, 1e6))
def test_loss_is_linear_in_exposure(stretches, function, a, b):
    cut = laid_out(stretches)
    one = exposure(a)
    other = exposure(b, flows=["remittances"], component="remittances")
    both = add_exposures("both", [one, other])

    parts = [impact(e, function, cut) for e in (one, other)]
    whole = impact(both, function, cut)

    assert whole.p50 == pytest.approx(parts[0].p50 + parts[1].p50)
    assert impact(exposure(7 * a), function, cut).p50 == pytest.approx(7 * parts[0].p50)
    assert {"source of cards", "source of remittances"} <= set(whole.sources)
    assert 0 <= whole.p50 <= (a + b) * sum(hours for hours, _ in stretches) * (1 + 1e-12)


@given(STRETCHES, FUNCTIONS, st.floats(0, 1))
def test_loss_never_falls_with_severity(stretches, function, part):
    worse = laid_out([(h, None if s is None else s + part * (1 - s)) for h, s in stretches])

    assert (
        impact(exposure(), function, worse).p50
        >= impact(exposure(), function, laid_out(stretches)).p50 - 1e-9
    )


@given(STRETCHES, FUNCTIONS, st.integers(2, 4), st.floats(0.01, 0.99))
def test_splitting_a_window_preserves_totals(stretches, function, pieces, where):
    whole = laid_out(stretches)
    length = sum(hours for hours, _ in stretches)
    middle = at(where * length)
    halves = [whole.clip(Interval(*w)) for w in ((at(0), middle), (middle, at(length)))]
    total = impact(exposure(), function, whole).p50

    assert sum(impact(exposure(), function, h).p50 for h in halves) == pytest.approx(total)
    assert impact(exposure(), function, laid_out(stretches, pieces)).p50 == pytest.approx(total)


def test_draw_i_of_exposure_meets_draw_i_of_severity():
    cut = shutdown(segment(0, 2, [0.0, 0.5, 1.0]), segment(2, 5, [1.0, 0.5, 0.0]))
    found = impact(exposure([10.0, 20.0, 40.0]), PROPORTIONAL, cut)

    assert found.draws.tolist() == [10 * 3, 20 * 2.5, 40 * 2]
    assert (found.unit, found.method) == ("usd", "cards")


def test_a_loss_keeps_every_source():
    found = impact(exposure(), STEEP, shutdown(segment(0, 1, 1.0)))

    assert set(found.sources) == {"source of cards", "s", "f"}
    assert found.p50 == pytest.approx(95)


def caveats(*segments, of=None, longest=100):
    function = ImpactFunction("short", (0, 1), (0, 1), longest_hours=longest)
    return impact(of or exposure(), function, shutdown(*segments)).caveats


def test_what_was_not_observed_and_what_lasts_too_long_is_said():
    assert caveats(segment(0, 100, 1.0)) == ()
    assert caveats(segment(0, 5, 1.0), segment(5, 8, None)) == (
        message("caveat.unobserved", hours=3.0),
    )
    assert caveats(segment(0, 60, 1.0), segment(60, 101, 0.0)) == (
        message("caveat.too_long", hours=101.0, longest=100),
    )


def test_a_caveat_of_the_exposure_stays_with_the_loss():
    caveat = message("caveat.brookings_share")
    quantity = point(1, "usd/h").named("", caveat)
    rate = Exposure("gdp", "KZ", quantity, "2021", 2022, frozenset({"gdp"}))

    assert caveat in caveats(segment(0, 1, 1.0), of=rate)


def test_a_shutdown_elsewhere_costs_nothing_here():
    elsewhere = shutdown(segment(0, 10, 1.0, place="KG"))
    try:
        lost = impact(exposure(place="KZ"), PROPORTIONAL, elsewhere).p50
    except ModelError:  # refusing to answer is as good
        lost = 0.0
    assert lost == 0


@pytest.mark.parametrize(
    ("depths", "shares"),
    [
        ((0, 1), (0.1, 1)),  # something for nothing
        ((0, 0.5, 1), (0, 0.6, 0.5)),  # falls
        ((0, 1), (0, 1.1)),
        ((0, 1), (-0.1, 1)),
        ((0.1, 1), (0, 1)),
        ((0, 0.9), (0, 1)),  # would have to be extrapolated
        ((0, 0.5, 0.5, 1), (0, 0.1, 0.2, 1)),
        ((0, 1), (0, 0.5, 1)),
        ((0,), (0,)),
        ((), ()),
        ((0, 0.5, 1), (0, float("nan"), 1)),
        ((0, float("nan"), 1), (0, 0.5, 1)),
    ],
)
def test_a_bad_impact_function_is_refused(depths, shares):
    with pytest.raises(ModelError) as error:
        ImpactFunction("bad", depths, shares, longest_hours=1)
    assert error.value.key == "bad_impact_function"


@pytest.mark.parametrize("unit", ["usd", "usd/day", "usd/h^2", "h*usd", "usd/h^3", "h", "1"])
def test_an_exposure_is_per_hour(unit):
    with pytest.raises(ModelError) as error:
        exposure(unit=unit)
    assert error.value.key == "not_per_hour"


@pytest.mark.parametrize("unit", ["usd/h", "block/h", "people/h", "1/h"])
def test_any_quantity_per_hour_is_an_exposure(unit):
    assert impact(exposure(unit=unit), PROPORTIONAL, shutdown(segment(0, 1, 1.0))).p50 == 100


@pytest.mark.parametrize(
    ("key", "make"),
    [
        ("negative_exposure", lambda: exposure([1.0, -1.0])),
        ("no_flows", lambda: exposure(flows=())),
        ("unknown_place", lambda: exposure(place="XX")),
    ],
)
def test_rules_of_an_exposure(key, make):
    with pytest.raises((ModelError, CaseError)) as error:
        make()
    assert error.value.key == key


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("overlapping_flows", exposure(flows=["wages", "cards"])),
        ("unlike_exposures", exposure(flows=["wages"], place="KG")),
        ("unlike_exposures", exposure(flows=["wages"], price_year=2021)),
        ("unit_clash", exposure(flows=["wages"], unit="kzt/h")),
    ],
)
def test_exposures_that_cannot_be_added_are_refused(key, other):
    with pytest.raises(ModelError) as error:
        add_exposures("total", [exposure(), other])
    assert error.value.key == key


def test_a_sum_covers_the_flows_of_its_parts():
    parts = [exposure(float(n), flows=[f"flow {n}"]) for n in range(1, 4)]
    total = add_exposures("total", parts)

    assert total.flows == {"flow 1", "flow 2", "flow 3"}
    assert total.per_hour.p50 == 6
    assert [add_exposures("total", parts[:n]).component for n in (1, 2, 3)] == ["total"] * 3
    with pytest.raises(ModelError):
        add_exposures("more", [total, exposure(flows=["flow 2"])])
