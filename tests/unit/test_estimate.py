import operator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import ModelError
from offswitch.estimate import Estimate, point, show, show_value
from offswitch.text import message

WHOLE = st.integers(-(10**9), 10**9)  # sums of these are exact in float64
FINITE = st.floats(-1e15, 1e15)


def paired(elements):
    """Two lists of equal length."""
    return st.integers(1, 20).flatmap(
        lambda n: st.tuples(*[st.lists(elements, min_size=n, max_size=n)] * 2)
    )


def spread(low, middle, high, unit):
    """Draws whose 5, 50 and 95 % quantiles are exactly these."""
    return Estimate(np.repeat([low, middle, high], [5, 11, 5]), unit)


@given(paired(WHOLE))
def test_draws_stay_paired(pair):
    a, b = (Estimate(np.array(values), "usd") for values in pair)

    assert not (a - a).draws.any()
    assert ((a + b) - b).draws.tolist() == a.draws.tolist()
    assert (a + b).draws.tolist() == (b + a).draws.tolist()
    assert (a * b).draws.tolist() == [x * y for x, y in zip(a.draws, b.draws, strict=True)]
    assert (2 * a - a).draws.tolist() == a.draws.tolist()


@given(paired(FINITE.filter(lambda x: abs(x) > 1e-9)))
def test_division_undoes_multiplication(pair):
    a, b = Estimate(np.array(pair[0]), "usd/h"), Estimate(np.array(pair[1]), "h")

    back = a * b / b

    assert back.unit == "usd/h"
    assert (a * b).unit == "usd"
    assert back.draws == pytest.approx(a.draws)
    assert set((a / a).draws) == {1.0}
    assert (a / a).unit == "1"


@given(st.lists(FINITE, min_size=1, max_size=50), FINITE)
def test_quantiles_are_ordered_and_chance_is_a_tail(values, level):
    found = Estimate(np.array(values), "h")

    assert min(values) <= found.p05 <= found.p50 <= found.p95 <= max(values)
    assert found.chance(level) == sum(v >= level for v in values) / len(values)
    assert found.is_point == (len(values) == 1)


STEPS = {
    "add": lambda a, b: a + b,
    "subtract": lambda a, b: a - b,
    "multiply": lambda a, b: a * b / point(1, b.unit),
    "divide": lambda a, b: a / b * point(1, b.unit),
    "behind": lambda a, b: b + a,
    "scale": lambda a, b: 3 * a * 0.5,
    "rename": lambda a, b: a.named("another"),
    "note": lambda a, b: a.from_sources("note"),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 4)), max_size=12))
def test_no_chain_of_operations_loses_a_source_or_a_caveat(chain):
    found = point(2, "usd", sources=["first"]).named("", message("omission.bitcoin"))
    sources, caveats = {"first"}, {message("omission.bitcoin")}
    for step, id in chain:
        other = point(1, "usd", sources=[f"s{id}"]).named("", message("why.event", what=id, when=0))
        found = STEPS[step](found, other)
        if step not in ("scale", "rename", "note"):
            sources |= set(other.sources)
            caveats |= set(other.caveats)
        elif step == "note":
            sources.add("note")

    assert sorted(found.sources) == sorted(sources)  # each once
    assert set(found.caveats) == caveats
    assert found.unit == "usd"
    assert found.to_dict()["sources"] == list(found.sources)


@pytest.mark.parametrize("clash", [point(1, "h"), point(1, "usd/h"), point(1, "kzt"), 1.0])
@pytest.mark.parametrize("operation", [operator.add, operator.sub])
def test_adding_unlike_units_is_refused(operation, clash):
    with pytest.raises(ModelError) as error:
        operation(point(1, "usd"), clash)
    assert error.value.key == "unit_clash"


@pytest.mark.parametrize("operation", [operator.add, operator.sub, operator.mul, operator.truediv])
def test_draws_of_two_runs_do_not_combine_but_a_point_joins_any(operation):
    three, four = (Estimate(np.arange(1.0, n + 1), "1") for n in (3, 4))
    with pytest.raises(ModelError) as error:
        operation(three, four)
    assert error.value.key == "unpaired"

    assert operation(three, point(2, "1")).draws.size == 3
    assert operation(point(2, "1"), three).draws.size == 3


@pytest.mark.parametrize("draws", [[np.nan], [1, np.inf], [-np.inf], [], [[1.0, 2.0]]])
def test_what_is_not_a_finite_line_of_numbers_is_refused(draws):
    with pytest.raises(ModelError) as error:
        Estimate(np.array(draws), "usd")
    assert error.value.key == "not_finite"


def test_arithmetic_cannot_leave_the_finite_numbers():
    a = Estimate(np.array([1.0, 2.0]), "usd")
    for divisor in (0, point(0, "h"), Estimate(np.array([1.0, 0.0]), "h")):
        with pytest.raises(ModelError, match="not finite"):
            a / divisor
    with pytest.raises(ModelError, match="not finite"):
        a * float("inf")


def test_draws_are_copied_and_read_only():
    mine = np.array([1.0, 2.0])
    found = Estimate(mine, "usd")
    mine[0] = 99

    assert found.draws.tolist() == [1, 2]
    with pytest.raises(ValueError, match="read-only"):
        (found + found).draws[0] = 5


@pytest.mark.parametrize(
    ("low", "middle", "high", "unit", "text"),
    [
        (141e6, 205e6, 302e6, "usd", "$205M (90 %: 141-302)"),
        (0.8e9, 1.2e9, 2.5e9, "usd", "$1.2bn (90 %: 0.8-2.5)"),
        (1e12, 2e12, 3e12, "kzt", "KZT 2tn (90 %: 1-3)"),
        (9e5, 95e4, 12e5, "usd", "$950,000 (90 %: 900,000-1,200,000)"),
        (-302e6, -205e6, -141e6, "usd", "-$205M (90 %: -$302M to -$141M)"),
        (-10e6, 205e6, 302e6, "usd", "$205M (90 %: -$10M to $302M)"),
        (-0.12, -0.059, 0.01, "share", "-5.9 % (90 %: -12.0 % to 1.0 %)"),
        (100, 118, 130, "h", "118 h (90 %: 100-130)"),
        (14e6, 15.2e6, 16e6, "people", "15.2M people (90 %: 14-16)"),
        (0.04, 0.05, 0.0612, "usd/kwh", "0.05 $/kWh (90 %: 0.04-0.0612)"),
    ],
)
def test_an_estimate_prints_its_interval_on_the_scale_of_its_median(low, middle, high, unit, text):
    assert str(spread(low, middle, high, unit)) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (205e6, "usd", "$205M"),
        (-205e6, "usd", "-$205M"),
        (0, "usd", "$0"),
        (999, "usd", "$999"),
        (1.5, "1", "1.5"),
        (3, "rank", "3"),
        (-12, "percent", "-12 %"),
        (0.00001234, "btc", "0.0000123 BTC"),
    ],
)
def test_a_point_prints_without_an_interval(value, unit, text):
    assert show(point(value, unit)) == text


def test_rounding_carries_into_the_next_scale():
    assert show_value(999_999_999, "usd") == "$1bn"


def test_what_rounds_to_nothing_prints_without_a_sign():
    assert show_value(-0.0001, "share") == "0.0 %"
