"""One claim of each kind about each new measure, against the record of Kazakhstan."""

import pytest
from tests.claims.conftest import claim

from offswitch.claims import grade_date

JANUARY = {"window_start": "2022-01-05", "window_end": "2022-01-07", "window_basis": "text"}

EXPECTED = [
    # dates: to the minute inside the interval, near it, and beyond; the units of the calendar
    ("outage_start", "date", "= 2022-01-05T10:52Z", "", "", "supported"),
    ("outage_start", "date", "= 2022-01-05T16:52+06:00", "", "", "supported"),
    ("outage_start", "date", "= 2022-01-05T10:30Z", "", "", "partly_supported"),
    ("outage_start", "date", "= 2022-01-05T08:00Z", "", "", "contradicted"),
    ("outage_start", "date", "~ 2022-01-05T10:30Z", "", "", "supported"),
    ("outage_start", "date", "= 2022", "", "", "supported"),
    ("outage_start", "date", "= 2021", "", "", "contradicted"),
    ("outage_start", "date", "< 2022-01-06", "", "", "supported"),
    ("outage_start", "date", "> 2022-01-05", "", "", "contradicted"),
    ("outage_start", "date", "= 2022-01-04", "", "mobile", "supported"),
    ("outage_end", "date", "= 2022-01-11T02:15Z", "", "", "supported"),
    ("outage_end", "date", "> 2022-01-10", "", "", "supported"),
    ("outage_end", "date", "= 2022-01-07", "", "", "partly_supported"),
    # the footprint
    ("outage_duration", "number", "~ 5", "day", "", "partly_supported"),
    ("outage_duration", "number", "> 48", "h", "", "supported"),
    ("outage_duration", "range", "115 to 140", "h", "", "supported"),
    ("outage_duration", "number", "= 300", "h", "", "contradicted"),
    ("outage_depth", "number", "> 90", "percent", "mobile", "supported"),
    ("outage_depth", "number", "< 50", "percent", "", "contradicted"),
    ("people_affected", "number", "> 10000000", "people", "", "supported"),
    ("restorations", "number", "= 6", "count", "", "supported"),
    ("restorations", "range", "1 to 2", "count", "", "contradicted"),
    # money: local currency, share of GDP and a rate
    ("cost_of_shutdown", "number", "= 80000000000", "kzt", "", "partly_supported"),
    ("cost_of_shutdown", "number", "> 5", "percent", "", "contradicted"),
    ("cost_of_shutdown", "range", "0.05 to 0.2", "percent", "", "partly_supported"),
    ("cost_of_shutdown", "range", "1 to 2000000", "usd", "", "contradicted"),
    ("cost_of_shutdown", "range", "1 to 60000000", "usd", "", "partly_supported"),
    ("cost_of_shutdown", "number", "~ 30000000", "usd/day", "", "partly_supported"),
    ("cost_of_shutdown", "number", "> 300000", "usd/h", "", "supported"),
    ("mining_revenue_loss", "number", "> 10000", "btc", "", "contradicted"),
    # the chain and the price
    ("hashrate_change", "qualitative", "", "", "", "not_distinguishable_from_noise"),
    ("hashrate_change", "number", "> -50", "percent", "", "supported"),
    ("hashrate_change", "range", "-60 to -50", "percent", "", "contradicted"),
    ("difficulty_change", "qualitative", "", "", "", "contradicted"),
    ("difficulty_change", "number", "< 2", "percent", "", "supported"),
    ("price_change", "number", "<= -10", "percent", "", "partly_supported"),
    ("price_change", "number", "<= -20", "percent", "", "contradicted"),
    ("price_level", "range", "43000 to 44000", "usd", "", "supported"),
    ("price_level", "number", "< 40000", "usd", "", "contradicted"),
    ("equity_change", "qualitative", "", "", "mara", "supported"),
    # the map, without a month: what was public when it was said, and what was published later
    ("map_rank", "number", "= 2", "rank", "", "partly_supported"),
    ("map_share", "range", "18 to 19", "percent", "", "partly_supported"),
    ("map_share", "number", "= 13.22", "percent", "2022-01", "supported"),
]


@pytest.mark.parametrize(
    ("subject", "kind", "value", "unit", "about", "verdict"),
    EXPECTED,
    ids=[f"{row[0]} {row[2] or row[1]} {row[4]}" for row in EXPECTED],
)
def test_a_claim(judged, subject, kind, value, unit, about, verdict):
    cells = {"subject": subject, "kind": kind, "unit": unit, "about": about, "said_on": "2022-01"}
    if kind == "range":
        cells["value"], _, cells["value_high"] = value.split()
    elif value:
        cells["comparator"], cells["value"] = value.split()
    if subject.startswith(("hashrate", "price", "equity")):
        cells |= JANUARY
    found = judged(**cells)
    assert found.verdict == verdict, str(found.why)
    assert found.readings or kind == "date"


def test_dates_around_an_interval():
    first, last = (
        claim(subject="outage_start", kind="date", value=v).date.start
        for v in ("2022-01-05T10:00Z", "2022-01-05T11:00Z")
    )

    def told(text, comparator="="):
        made = claim(subject="outage_start", kind="date", value=text, comparator=comparator)
        return grade_date(made, first, last)

    assert told("2022-01-05T10:30Z") == "holds"
    assert told("2022-01-05T09:10Z") == told("2022-01-05T11:50Z") == "nearly"
    assert told("2022-01-05T08:50Z") == told("2022-01-05T12:30Z") == "fails"
    assert told("2022-01-06", "~") == "nearly"
    assert told("2022-01-05T10:30Z", "<") == "open"
    assert told("2022-01-05T11:30Z", "<=") == told("2022-01-04", ">") == "holds"
    assert told("2022-01-05", ">") == told("2022-01-05", "<") == "fails"


def test_a_figure_is_judged_by_what_was_public_when(judged):
    why = str(
        judged(subject="map_rank", kind="number", value="2", unit="rank", said_on="2022-01").why
    )
    assert "as known in 2022-01, 2021-08 (public 2021-10): 2, holds" in why
    assert "as published later, 2022-01 (public 2022-05): 3, does not hold" in why
    later = judged(subject="map_rank", kind="number", value="3", unit="rank", said_on="2022-06")
    assert later.verdict == "supported"


def test_a_claim_is_not_confirmed_by_its_own_source(judged):
    cells = {"subject": "map_share", "kind": "number", "value": "18.1", "unit": "percent"}
    assert judged(**cells, about="2021-08").verdict == "supported"
    own = judged(**cells, about="2021-08", source="ccaf-map-chubk")
    assert own.verdict == "cannot_be_checked"
    assert "cannot confirm itself" in str(own.why)


def test_an_outlier_says_how_far_it_is_from_other_statements(judged):
    found = judged(
        subject="investment",
        about="already",
        kind="number",
        value="21700000",
        source="regard-est",
        unit="usd",
        window_start="2020",
        window_end="2020",
        window_basis="text",
    )
    assert found.verdict == "contradicted"
    assert "one part in 9.2" in str(found.why)


def test_both_meanings_of_a_plan_are_set_beside_it(judged):
    found = judged(
        subject="investment",
        about="planned",
        kind="number",
        comparator="<=",
        value="738400000",
        unit="usd",
        window_start="2020-06-11",
        window_end="2023-06-11",
        window_basis="text",
    )
    labels = [str(reading.label) for reading in found.readings]
    assert sum("as investment sought" in label for label in labels) == 3
    assert any("at 406 a dollar" in label for label in labels)  # the 300 bn tenge, converted
    assert sum("as revenue" in label for label in labels) == 2
    assert found.verdict == "partly_supported"
