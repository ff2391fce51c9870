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
    ("price_level", "range", "43000 to 44000", "usd", "", "partly_supported"),
    ("price_level", "range", "40000 to 48000", "usd", "", "supported"),
    ("price_change", "number", "= 9", "percent", "", "contradicted"),
    ("price_change", "number", "> 0", "percent", "", "contradicted"),
    ("price_level", "number", "< 40000", "usd", "", "contradicted"),
    # a window of three days says of no single session
    ("equity_change", "qualitative", "", "", "mara", "cannot_be_checked"),
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
    assert found.readings or kind == "date" or verdict == "cannot_be_checked"


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
    assert told("2022-01-06", "~") == told("2022-01-05T12:00Z", "~") == "holds"
    assert told("2022-01-07", "~") == told("2022-01-05T12:10Z", "~") == "fails"
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
    assert sum("as investment sought" in label for label in labels) == 2
    # the 300 bn tenge at the rate made from them: said, and no reading
    assert not any("a dollar" in label for label in labels)
    assert "KZT 300bn (coinjournal-kz) at 406 a dollar is the same $738M" in str(found.why)
    # as stated by the association for a year, and as the map's share earned in two months
    assert sum("as revenue" in label for label in labels) == 4
    assert sum("map's share earned" in label for label in labels) == 2
    assert found.verdict == "partly_supported"


def day(first, last=""):
    return {"window_start": first, "window_end": last or first, "window_basis": "text"}


NUMBER = {"kind": "number"}
WORDS = {"kind": "qualitative"}
BTC, MAP, COST = (
    {"subject": name, "kind": "number", "unit": unit}
    for name, unit in (("price_low", "usd"), ("map_share", "percent"), ("cost_of_shutdown", "usd"))
)
NOISE = "not_distinguishable_from_noise"
#: Claims that once got a wrong verdict, with the right one.
REVIEWED = [
    # words have a direction
    (WORDS | day("2020") | {"subject": "exports_change", "comparator": ">"}, "contradicted"),
    (WORDS | day("2020") | {"subject": "exports_change"}, "supported"),
    (WORDS | day("2022-01-11") | {"subject": "price_change"}, "contradicted"),
    (WORDS | day("2022-01-05", "2022-01-07") | {"subject": "price_change", "comparator": ">"},
     "contradicted"),
    (WORDS | day("2022-01-05T10:30Z", "2022-01-06T22:30Z") | {"subject": "price_change"},
     "supported"),
    (WORDS | {"subject": "difficulty_change", "comparator": ">"}, "supported"),
    # the month and the date of a place in the map
    (MAP | day("2021-08-01", "2021-08-31") | {"value": "18.1", "said_on": "2022-06"}, "supported"),
    (MAP | {"value": "20", "comparator": "~", "said_on": "2022"}, "contradicted"),
    (MAP | {"subject": "map_rank", "unit": "rank", "value": "3", "said_on": "2022-03"},
     "partly_supported"),
    # narrowed to what nothing measures
    ({"subject": "outage_start", "kind": "date", "value": "2022-01-04", "about": "Almaty"},
     "cannot_be_checked"),
    (COST | {"value": "1e8", "about": "telecoms"}, "cannot_be_checked"),
    (MAP | {"value": "18.1", "about": "August 2021"}, "cannot_be_checked"),
    (NUMBER | day("2022-01-05") | {"subject": "equity_change", "about": "MARA", "value": "-13",
     "unit": "%"}, "supported"),
    # rounding and nearness of intervals
    (NUMBER | {"subject": "outage_duration", "value": "135", "unit": "hours"}, "partly_supported"),
    (NUMBER | {"subject": "people_affected", "value": "18000000", "unit": "people"}, "supported"),
    (NUMBER | {"subject": "difficulty_change", "value": "0.4", "unit": "percent"}, "supported"),
    # bounds, rates and windows of a cost
    (COST | {"value": "5e7", "comparator": "<="}, "partly_supported"),
    (COST | {"value": "2850000", "unit": "usd/h"}, "partly_supported"),
    (COST | {"value": "3000000", "unit": "usd/h", "comparator": "~"}, "partly_supported"),
    (COST | {"value": "189e6", "window_end": "2022-01-06", "window_basis": "text"},
     "contradicted"),
    (COST | {"value": "1e8", "comparator": "<", "about": "mining"}, "cannot_be_checked"),
    # noise
    (NUMBER | {"subject": "mining_revenue_loss", "value": "1e8", "unit": "usd",
     "comparator": "<"}, "supported"),
    (NUMBER | {"subject": "mining_revenue_loss", "value": "-1e7", "unit": "usd"}, NOISE),
    (NUMBER | day("2022-01-05", "2022-01-06") | {"subject": "hashrate_change", "value": "0",
     "unit": "percent"}, "supported"),
    (NUMBER | day("2022-01-05", "2022-01-10") | {"subject": "hashrate_change", "value": "-5",
     "unit": "percent", "comparator": ">"}, "partly_supported"),
    # returns that did not last
    ({"subject": "outage_end", "kind": "date", "value": "2022-01-08", "comparator": "<",
     "about": "temporary"}, "supported"),
    ({"subject": "outage_end", "kind": "date", "value": "2022-01-10", "about": "fixed"},
     "partly_supported"),
    # prices
    (NUMBER | day("2022-01-11") | {"subject": "price_change", "value": "2.2", "unit": "percent"},
     "supported"),
    (BTC | day("2022-01-06") | {"value": "50000"}, "contradicted"),
    (BTC | day("2022-01-07T00:00Z", "2022-01-07T01:00Z") | {"value": "40900", "comparator": ">"},
     "supported"),
    (NUMBER | day("2022-01-03", "2022-01-07") | {"subject": "equity_change", "about": "mara",
     "value": "-20", "unit": "percent"}, "cannot_be_checked"),
    (WORDS | day("2022-01-10") | {"subject": "price_cause"}, "cannot_be_checked"),
    # figures of the time of a claim
    (NUMBER | day("2020-01", "2020-06") | {"subject": "exports_change", "value": "-9.1",
     "unit": "percent"}, "supported"),
    (NUMBER | day("2021") | {"subject": "exports_change", "value": "30", "unit": "percent"},
     "supported"),
    (NUMBER | day("2020-06") | {"subject": "farms", "value": "14", "unit": "farms"}, "supported"),
    (NUMBER | day("2020") | {"subject": "tariff", "value": "0.04", "unit": "usd/kwh"}, "supported"),
    # a power failure of another time
    (WORDS | day("2022-01-25", "2022-01-26") | {"subject": "outage_not_power"},
     "cannot_be_checked"),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "expected"), REVIEWED)
def test_a_verdict_that_once_was_wrong(judged, cells, expected):
    found = judged(**cells)
    assert found.verdict == expected, str(found.why)


def test_the_id_of_a_claim_decides_nothing(judged):
    cells = NUMBER | {"subject": "hashrate_change", "value": "-12", "unit": "percent"}
    told = [
        judged(**cells, **day("2022-01-05T10:30Z", "2022-01-10T10:30Z"), id=f"n{n}").to_dict()
        for n in range(20)
    ]
    assert all({**row, "claim": ""} == {**told[0], "claim": ""} for row in told)


def test_words_are_read_in_a_direction_that_is_said(judged):
    cells = WORDS | day("2022-01-05", "2022-01-06") | {"subject": "hashrate_change"}
    assert str(judged(**cells).why).startswith("read as: it fell; ")
    assert str(judged(**cells, comparator=">").why).startswith("read as: it rose; ")


def test_a_share_that_is_the_hashrate_of_the_map_is_told_so(judged):
    found = judged(**MAP, about="2021-08", value="21.9")
    assert "21.9 is the map's hashrate of 2021-08 in EH/s (21.85)" in str(found.why)


def test_an_edge_is_not_confirmed_by_its_only_witness(judged):
    cells = {"subject": "outage_end", "kind": "date", "value": "2022-01-11"}
    assert judged(**cells).verdict == "supported"
    assert "cannot confirm itself" in str(judged(**cells, source="ripe-labs-kz").why)
