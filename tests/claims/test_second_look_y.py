"""Claims about the network, money and prices whose readings were easily mistaken."""

import pytest

NUMBER = {"kind": "number", "comparator": "="}
PLANNED = NUMBER | {
    "subject": "investment",
    "about": "planned",
    "value": "300000000000",
    "unit": "kzt",
    "window_start": "2020-06",
    "window_end": "2020-06",
    "window_basis": "text",
}


def stretch(start, end):
    """Cells of a stated window."""
    return {"window_start": start, "window_end": end, "window_basis": "text"}


def test_words_and_numbers_use_the_same_whole_hours(judged):
    part = stretch("2022-01-05T10:30Z", "2022-01-05T20:30Z") | {"subject": "price_change"}
    words = judged(kind="qualitative", **part).readings[0]
    number = judged(kind="number", comparator="<", value="-3", unit="percent", **part).readings[0]
    assert str(words.label) == str(number.label) == "first to last trade of 9 h"
    assert words.estimate.p50 == pytest.approx(number.estimate.p50, abs=0.05)


@pytest.mark.parametrize("subject", ["price_change", "price_level", "price_low"])
def test_no_whole_hour_is_not_a_price(judged, subject):
    unit = "percent" if subject == "price_change" else "usd"
    cells = stretch("2022-01-05T10:30Z", "2022-01-05T10:45Z") | {"unit": unit}
    found = judged(subject=subject, value="1", **NUMBER, **cells)
    assert found.verdict == "cannot_be_checked"
    assert "no whole hour" in str(found.why)


def test_a_rate_gives_back_no_sum_that_it_was_made_from(judged):
    found = judged(**PLANNED)
    assert "at 406 a dollar, holds" not in str(found.why)
    assert "is the same KZT 300bn" in str(found.why)
    # without the sum itself, one reading is left: nothing depends on what is meant
    found = judged(**PLANNED, source="coinjournal-kz")
    assert found.verdict == "contradicted"
    assert str(found.why).startswith("on record: ")


def test_a_deepening_is_no_return(judged):
    found = judged(kind="date", subject="outage_end", about="mobile", value="2022-01-05")
    assert found.verdict == "contradicted"
    assert "no restoration came before it" in str(found.why)


@pytest.mark.parametrize("service", ["messaging", "social", "web"])
def test_the_depth_of_a_service_that_is_not_in_the_data(judged, service):
    found = judged(subject="outage_depth", about=service, value="98", unit="percent", **NUMBER)
    assert found.verdict == "cannot_be_checked"


def test_the_length_of_a_service_has_an_interval_and_no_length_of_the_whole(judged):
    found = judged(subject="outage_duration", about="mobile", value="6.4", unit="day", **NUMBER)
    whole = found.readings[0].estimate
    assert whole.p05 < whole.p95
    assert "published lengths" not in str(found.why)


@pytest.mark.parametrize(
    ("subject", "unit", "window"),
    [("tariff", "usd/kwh", stretch("2019", "2019")), ("cost_of_shutdown", "percent", {})],
)
def test_a_claimed_zero_is_exact(judged, subject, unit, window):
    found = judged(subject=subject, value="0", unit=unit, **NUMBER, **window)
    assert found.verdict == "contradicted"


COSTS = [
    ("10000000", "600000000", "usd", "supported", "it holds all that the methods give"),
    ("200000000", "210000000", "usd", "partly_supported", "it overlaps"),
    ("300000", "5000000", "usd/h", "supported", "it holds all that the methods give"),
]


@pytest.mark.parametrize(("low", "high", "unit", "verdict", "why"), COSTS)
def test_a_range_of_costs(judged, low, high, unit, verdict, why):
    found = judged(kind="range", subject="cost_of_shutdown", value=low, value_high=high, unit=unit)
    assert found.verdict == verdict
    assert why in str(found.why)
    assert "of full cut, which" not in str(found.why)


def test_a_stated_part_is_not_counted_from_the_begin_of_the_shutdown(judged):
    cells = stretch("2022-01-08", "2022-01-11") | {"value": "100000000", "unit": "usd"}
    told = str(judged(subject="cost_of_shutdown", **NUMBER, **cells).why)
    assert "h of full cut" in told
    assert "which the series reaches by" not in told


@pytest.mark.parametrize(
    ("subject", "about", "unit"),
    [("farms", "closed", "farms"), ("map_share", "2021-13", "percent")],
)
def test_an_unknown_about_is_told_first(judged, subject, about, unit):
    found = judged(subject=subject, about=about, value="13", unit=unit, **NUMBER)
    assert f"it is narrowed to '{about}'" in str(found.why)


def test_miners_loss_says_which_figures_hold(judged):
    cells = {"kind": "number", "comparator": "<", "value": "20000000", "unit": "usd"}
    told = str(judged(subject="mining_revenue_loss", **cells).why)
    assert "is open" in told
    assert ", holds" in told
