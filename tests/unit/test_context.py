"""What a file, and the record of its country, tell of an outage."""

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.beside import beside

from offswitch import places
from offswitch.detect.context import footprint, judge_outages
from offswitch.detect.outage import Evidence, Outage
from offswitch.reference import shutdown_record

LABELS = Path(__file__).parents[3] / "shared" / "data" / "outage_labels" / "outages_train.csv"
START = datetime(2021, 3, 10, 18, 30, tzinfo=UTC)


def outage(place="MM", start=START, hours=8.0, network=None):
    return Outage(
        place=place,
        network=network,
        service="all",
        start=start,
        end=start + timedelta(hours=hours),
        start_interval=(start, start),
        end_interval=None,
        depth=0.9,
        depth_interval=(0.8, 1.0),
        confidence=1.0,
        start_found=1.0,
        end_found=1.0,
        deliberate=None,
        start_published=None,
        end_published=None,
        evidence=(Evidence("bgp", "given", "fused", "1", True),),
    )


def judged(*outages, keys=("MM",), days=30, place=None):
    return judge_outages(outages, keys=keys, since=START - timedelta(days=days), place=place)


def reasons(judgement):
    return {reason.topic: str(reason) for reason in judgement.reasons}


@pytest.mark.parametrize(
    ("key", "network", "place", "where"),
    [
        ("KZ", None, None, ("KZ", "country")),
        ("KAZ", None, None, ("KZ", "country")),
        ("", None, "KZ", ("KZ", "country")),
        ("KAZ", None, "KZ", ("KZ", "country")),
        ("KZ-ALA", None, None, ("KZ", "region")),
        ("", None, "KZ-ALA", ("KZ", "region")),
        ("KZ/Almaty", None, None, ("KZ", "region")),
        ("KZ/Almaty", None, "KZ", ("KZ", "region")),
        ("Almaty", None, "KZ", ("KZ", "region")),
        ("CA", None, "US", ("US", "region")),  # California, not Canada
        ("KZ", "9198", None, ("KZ", "as")),
        ("Almaty", None, None, None),
        ("", None, None, None),
    ],
)
def test_where_a_series_is(key, network, place, where):
    assert footprint(key, network, place) == where


def test_nobody_said_where():
    found = judged(outage("Bago"))
    assert found.judgements == (None,)
    assert found.outages[0].deliberate is None
    assert any("--place" in str(note) for note in found.notes)


def test_repetition_raises_and_an_outage_that_still_lasts_is_no_earlier_one():
    again = outage(start=START + timedelta(days=1))
    first, second = judged(outage(), again).judgements
    assert second.probability > first.probability
    part, keys = outage("MM/Bago", START - timedelta(hours=2), hours=12), ("MM/Bago", "MM")
    whole, alone = judged(part, outage(), keys=keys), judged(outage(), keys=keys)
    assert whole.judgements[1] == alone.judgements[0]


def test_a_deeper_stretch_of_the_same_outage_is_no_repetition():
    hidden, deeper = outage(hours=3.0), outage(start=START + timedelta(hours=3))
    whole = outage(hours=11.0)
    later = outage(start=START + timedelta(days=2, minutes=25))
    stepped, plain = judged(hidden, deeper, later).judgements, judged(whole, later).judgements
    assert "outages of the country in the 7 days before: 0" in reasons(stepped[1])["recent"]
    assert stepped[2] == plain[1]


def test_the_minute_of_a_start_counts_only_where_it_is_known():
    hour = timedelta(hours=1)
    (rough,) = judged(replace(outage(), start_interval=(START - hour, START + hour))).judgements
    assert "clock" in reasons(judged(outage()).judgements[0])
    assert "clock" not in reasons(rough)


def test_a_signal_is_known_by_its_card_whatever_the_user_calls_it():
    own = replace(outage(), evidence=(Evidence("BGP, v4 prefixes", "given", "fused", "1", False),))
    named = replace(outage(), evidence=(Evidence("bgp", "given", "fused", "1", False),))
    assert judged(own).judgements == judged(named).judgements != judged(outage()).judgements


def test_that_there_was_none_before_is_known_after_a_week_only():
    late, early = (judged(outage(), days=days).judgements[0] for days in (8, 6))
    assert "repeat" in reasons(late)
    assert "repeat" not in reasons(early)


def test_parts_are_known_only_where_they_were_looked_at():
    assert "parts" not in reasons(judged(outage()).judgements[0])
    assert "parts" in reasons(judged(outage(), keys=("MM", "MM/Bago")).judgements[0])


def test_other_countries_are_known_only_where_others_were_looked_at():
    assert "abroad" not in reasons(judged(outage()).judgements[0])
    (alone,) = judged(outage(), keys=("MM", "TH")).judgements
    both = judged(outage(), outage("TH"), keys=("MM", "TH")).judgements
    assert both[0].probability < alone.probability


def test_the_record_is_of_the_three_years_before():
    assert shutdown_record("MM", 2021) == (3, 1)
    assert shutdown_record("MM", 2022).national >= 4  # those of 2021 count from 2022 on
    assert shutdown_record("IS", 2022) == (0, 0)
    assert shutdown_record("MM", 2018) is None
    assert shutdown_record("MM", 2027) is None


@pytest.fixture(scope="module")
def labels():
    beside(LABELS)
    with LABELS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_record_is_that_of_the_labelled_outages(labels):
    """But for a handful, of which the registry revised the years."""
    own = [shutdown_record(row["iso2"], int(row["start_utc"][:4])) for row in labels]
    pairs = [
        (int(row["keepiton_full_prev3y"]), record.full)
        for row, record in zip(labels, own, strict=True)
        if record is not None
    ]
    assert len(pairs) > 1000
    assert sum(a == b for a, b in pairs) / len(pairs) > 0.99


def test_the_clock_of_a_country_is_that_of_the_labelled_outages(labels):
    zones = {row["iso2"]: row["tz"] for row in labels if row["scope"] == "country"}
    assert len(zones) > 80
    assert {c: z for c, z in zones.items() if places.capital_zone(c) != z} == {}
