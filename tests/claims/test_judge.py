from dataclasses import replace

import numpy as np
import pytest

from offswitch.claims import Claim, Reading, grade, grade_all
from offswitch.claims.judge import FAILS, HOLDS, NEARLY, NOISY, OPEN, grade_noisy, overall
from offswitch.claims.rules import NEAR, SAME, SAME_ABOUT, SETTLED
from offswitch.estimate import Estimate, point
from offswitch.text import message

CLAIM = Claim(
    id="made",
    kind="number",
    subject="price_change",
    about="",
    comparator="=",
    value=100.0,
    value_high=None,
    rounding=0.5,
    day="",
    unit="percent",
    start=None,
    end=None,
    window_basis="",
    said_by="somebody",
    said_on="",
    statement="It was a hundred.",
    headline=False,
    sources=("own",),
)


def claim(comparator="=", value=100.0, high=None) -> Claim:
    kind = "number" if high is None else "range"
    return replace(CLAIM, comparator=comparator, value=value, value_high=high, kind=kind)


def spread(low: float, high: float) -> Estimate:
    """Draws whose 90 % interval is close to (low, high)."""
    wide = (high - low) / 0.9
    return Estimate(np.linspace(low - 0.05 * wide, high + 0.05 * wide, 2001), "percent")


def share_above(value: float, share: float) -> Estimate:
    above = round(1000 * share)
    return Estimate(np.array([value + 1] * above + [value - 1] * (1000 - above)), "percent")


@pytest.mark.parametrize(
    ("measured", "expected"),
    [
        (100, HOLDS),
        (100 * (1 + SAME) - 0.01, HOLDS),
        (100 * (1 - SAME) + 0.01, HOLDS),
        (100 * (1 + SAME) + 0.01, NEARLY),
        (100 * (1 + NEAR) - 0.01, NEARLY),
        (100 * (1 - NEAR) + 0.01, NEARLY),
        (100 * (1 + NEAR) + 0.01, FAILS),
        (0, FAILS),
        (-100, FAILS),
    ],
)
def test_a_point_against_an_equality(measured, expected):
    assert grade(claim(), point(measured, "percent")) == expected


def test_about_is_wider_than_equal_and_both_fail_at_the_same_distance():
    inside = point(100 * (1 + SAME_ABOUT) - 0.01, "percent")
    assert (grade(claim("~"), inside), grade(claim("="), inside)) == (HOLDS, NEARLY)
    beyond = point(100 * (1 + NEAR) + 0.01, "percent")
    assert grade(claim("~"), beyond) == grade(claim("="), beyond) == FAILS


def test_a_negative_value_is_judged_by_its_size():
    falls = claim(value=-12.0)
    assert grade(falls, point(-12.1, "percent")) == HOLDS
    assert grade(falls, point(-13.4, "percent")) == NEARLY
    assert grade(falls, point(12.0, "percent")) == FAILS


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (90, 110, HOLDS),
        (102, 110, HOLDS),
        (103, 110, NEARLY),
        (121, 140, FAILS),
        (70, 79, FAILS),
        (80, 99, HOLDS),
        (-1000, 1000, HOLDS),
    ],
)
def test_an_interval_is_widened_as_a_point_is(low, high, expected):
    assert grade(claim(), spread(low, high)) == expected


def test_half_of_the_last_digit_claimed_is_forgiven():
    claimed = replace(claim(value=0.4), rounding=0.05)
    assert grade(claimed, point(0.44, "percent")) == HOLDS
    assert grade(claimed, point(0.46, "percent")) == NEARLY


def test_near_is_no_answer_where_the_subject_is_known_better():
    assert grade(replace(claim(), subject="hashrate_change"), point(110, "percent")) == FAILS
    price = replace(claim("~"), subject="price_low", unit="usd")
    assert [grade(price, point(x, "usd")) for x in (102, 104)] == [HOLDS, FAILS]


@pytest.mark.parametrize(
    ("comparator", "value", "expected"),
    [
        ("=", -10.0, NOISY),
        ("<", -10.0, NOISY),
        ("=", -40.0, FAILS),
        ("=", 0.0, HOLDS),
        (">=", -10.0, OPEN),
        (">", -30.0, HOLDS),
    ],
)
def test_noise_is_for_claims_that_no_change_does_not_satisfy(comparator, value, expected):
    claimed = replace(claim(comparator, value), subject="hashrate_change")
    assert grade_noisy(claimed, spread(-19, 8)) == expected


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        ([NOISY, NOISY], "not_distinguishable_from_noise"),
        ([NOISY, FAILS, FAILS], "not_distinguishable_from_noise"),
        ([NOISY, HOLDS], "partly_supported"),
        ([FAILS, FAILS], "contradicted"),
        ([FAILS, OPEN], "partly_supported"),
        ([HOLDS], "supported"),
        ([HOLDS, FAILS, NOISY], "partly_supported"),
    ],
)
def test_readings_some_of_which_are_noise(grades, expected):
    assert overall(grades) == overall(grades[::-1]) == expected


def test_nine_draws_in_ten_decide_not_their_ends():
    tail = Estimate(np.concatenate([np.full(970, 50.0), np.full(30, 100.0)]), "percent")
    assert grade(claim(), tail) == FAILS


@pytest.mark.parametrize(
    ("measured", "expected"),
    [
        (point(15, "percent"), HOLDS),
        (point(12, "percent"), HOLDS),
        (point(16.3, "percent"), HOLDS),
        (point(18, "percent"), NEARLY),
        (point(30, "percent"), FAILS),
        (spread(15, 40), HOLDS),
        (spread(17, 40), NEARLY),
        (spread(13, 14), HOLDS),
    ],
)
def test_a_range(measured, expected):
    assert grade(claim(value=12.0, high=16.0), measured) == expected


@pytest.mark.parametrize(
    ("comparator", "share", "expected"),
    [
        (">", 1.0, HOLDS),
        (">", SETTLED, HOLDS),
        (">", 0.94, OPEN),
        (">", 0.5, OPEN),
        (">", 0.051, OPEN),
        (">", 0.04, FAILS),
        (">=", 0.96, HOLDS),
        ("<", 0.04, HOLDS),
        ("<", 0.5, OPEN),
        ("<", 0.96, FAILS),
        ("<=", 0.04, HOLDS),
        ("<=", 1.0, FAILS),
    ],
)
def test_an_inequality_is_settled_by_its_chance(comparator, share, expected):
    assert grade(claim(comparator), share_above(100, share)) == expected


@pytest.mark.parametrize("comparator", [">", ">=", "<", "<="])
def test_a_point_settles_an_inequality(comparator):
    above, below = point(101, "percent"), point(99, "percent")
    up = comparator.startswith(">")
    assert grade(claim(comparator), above) == (HOLDS if up else FAILS)
    assert grade(claim(comparator), below) == (FAILS if up else HOLDS)


@pytest.mark.parametrize("value", [100.0, -12.0, 0.0, 1e-9, 7.384e8])
@pytest.mark.parametrize("comparator", [">=", "<="])
def test_an_inequality_that_allows_equality_holds_at_it(comparator, value):
    assert grade(claim(comparator, value), point(value, "percent")) == HOLDS


def readings(*estimates: Estimate) -> list[Reading]:
    return [Reading(message("label.period", period="own"), e) for e in estimates]


YES, ALMOST, NO = point(100, "percent"), point(110, "percent"), point(300, "percent")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([YES], "supported"),
        ([YES, YES], "supported"),
        ([NO], "contradicted"),
        ([NO, NO], "contradicted"),
        ([YES, NO], "partly_supported"),
        ([ALMOST], "partly_supported"),
        ([ALMOST, NO], "partly_supported"),
        ([YES, ALMOST], "partly_supported"),
    ],
)
def test_several_readings(given, expected):
    assert grade_all(claim(), readings(*given)) == expected


def test_an_open_inequality_is_partly_supported():
    assert grade_all(claim(">"), readings(share_above(100, 0.5))) == "partly_supported"


def test_the_order_of_readings_changes_nothing():
    for given in ([YES, NO, ALMOST], [NO, ALMOST, YES]):
        assert grade_all(claim(), readings(*given)) == "partly_supported"


def test_a_reading_as_json():
    row = readings(spread(90, 110))[0].to_dict()
    assert row["label"] == "own"
    assert row["p05"] == pytest.approx(90, abs=0.1)
    assert row["p50"] == pytest.approx(100)
    assert row["p95"] == pytest.approx(110, abs=0.1)
    assert row["unit"] == "percent"
    assert "100 %" in row["text"]
