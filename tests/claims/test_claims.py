from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from offswitch.assessment import assess
from offswitch.assessment.answers import ANSWERS
from offswitch.case import find_case, read_case
from offswitch.claims import CLAIM_COLUMNS, RULES, VERDICTS, Verdict, claim_row
from offswitch.errors import CaseError, DataError, ModelError
from offswitch.tables import Row
from offswitch.text import message

GOOD = dict.fromkeys(CLAIM_COLUMNS, "") | {
    "id": "made",
    "kind": "number",
    "subject": "hashrate_change",
    "comparator": "=",
    "value": "-12",
    "unit": "percent",
    "window_start": "2022-01-05",
    "window_end": "2022-01-07",
    "window_basis": "inferred",
    "said_by": "somebody",
    "statement": "It fell.",
    "source": "one two",
}
WORDS = {"kind": "qualitative", "value": "", "unit": ""}
DATE = {"kind": "date", "subject": "outage_start", "unit": ""}


def made(**cells):
    return claim_row(Row(Path("claims.csv"), 2, GOOD | cells))


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


@pytest.fixture(scope="module")
def verdicts(case):
    return {v.claim: v for v in assess(case, draws=2000).verdicts}


def test_a_good_row():
    claim = made()
    assert (claim.value, claim.value_high, claim.unit) == (-12.0, None, "percent")
    assert claim.sources == ("one", "two")
    assert not claim.headline
    assert made(headline="1").headline


def test_the_last_date_of_a_window_is_inside_it():
    window = made().window
    assert window.start == datetime(2022, 1, 5, tzinfo=UTC)
    assert window.end == datetime(2022, 1, 8, tzinfo=UTC)
    assert made(window_end="2022-01-05").window.hours == 24
    clock = made(window_start="2022-01-05T10:30Z", window_end="2022-01-06T00:00Z").window
    assert clock.hours == 13.5
    assert made(window_end="").window is None
    assert made(window_start="2022-01", window_end="2022-01").window.hours == 31 * 24
    assert made(window_basis="").window_basis == "inferred"


@pytest.mark.parametrize(
    ("cells", "error", "key"),
    [
        ({"unit": ""}, CaseError, "number_without_unit"),
        ({"kind": "guess"}, CaseError, "bad_claim_kind"),
        ({"subject": "weather"}, CaseError, "unknown_subject"),
        ({"window_basis": "felt"}, CaseError, "bad_window_basis"),
        ({"comparator": "about"}, CaseError, "bad_comparator"),
        ({"value": ""}, CaseError, "claim_without_value"),
        ({"value": "twelve"}, CaseError, "bad_number"),
        ({"value_high": "-10"}, CaseError, "claim_without_value"),
        ({"kind": "range"}, CaseError, "claim_without_value"),
        ({"kind": "range", "value_high": "-20"}, CaseError, "range_reversed"),
        ({"kind": "range", "value_high": "-10", "comparator": "<"}, CaseError, "bad_comparator"),
        ({"value": "nan"}, CaseError, "bad_number"),
        ({"value": "-inf"}, CaseError, "bad_number"),
        ({"unit": "usd"}, CaseError, "wrong_unit"),
        ({"kind": "date", "value": "2022-01-05"}, CaseError, "kind_not_taken"),
        (DATE | {"value": ""}, CaseError, "claim_without_value"),
        (DATE | {"value": "2022-13-01"}, CaseError, "bad_day"),
        (DATE | {"value": "20220105"}, CaseError, "bad_day"),
        (DATE | {"value": "2022-01-05T10:30"}, DataError, "no_zone"),
        (DATE | {"value": "2022-01-05", "unit": "usd"}, CaseError, "unit_of_date"),
        ({"said_on": "last week"}, CaseError, "bad_day"),
        ({"window_end": "9999-12-31"}, DataError, "bad_time"),
        ({"window_start": "2022-01-09"}, CaseError, "claim_window"),
        ({"window_start": "2022-01-05T10:30"}, DataError, "no_zone"),
        ({"window_start": "soon"}, DataError, "bad_time"),
        ({"value": "1e16"}, CaseError, "value_too_large"),
        ({"window_start": "0001-01-01T00:00+06:00"}, DataError, "bad_time"),
        (
            {"window_start": "", "window_end": "", "window_basis": "text"},
            CaseError,
            "text_without_window",
        ),
        (DATE | {"value": "2022-01-05", "value_high": "2"}, CaseError, "claim_without_value"),
        (WORDS | {"comparator": "="}, CaseError, "bad_comparator"),
        (WORDS | {"value": "3"}, CaseError, "words_with_number"),
        (
            WORDS | {"subject": "outage_scope", "comparator": "<"},
            CaseError,
            "words_without_direction",
        ),
        ({"id": ""}, CaseError, "empty_cell"),
        ({"statement": ""}, CaseError, "empty_cell"),
    ],
)
def test_a_bad_row_is_refused(cells, error, key):
    with pytest.raises(error) as raised:
        made(**cells)
    assert raised.value.key == key


def test_kinds_that_need_no_number():
    assert made(kind="qualitative", value="", unit="", comparator="").value is None
    date = made(**DATE | {"value": "2022-01-06", "comparator": ""})
    assert date.comparator == "="
    assert (date.value, date.day) == (None, "2022-01-06")
    assert made(kind="range", value_high="-10").value_high == -10.0


@pytest.mark.parametrize(("written", "unit"), [("%", "percent"), ("Percent", "percent")])
def test_units_as_people_write_them(written, unit):
    assert made(unit=written).unit == unit
    days = {"subject": "outage_duration", "value": "5"}
    assert [made(**days, unit=u).unit for u in ("days", "day(s)", "hours")] == ["day", "day", "h"]


def test_words_take_the_direction_of_their_subject():
    words = WORDS | {"comparator": ""}
    assert made(**words).comparator == "<"
    assert made(**words | {"subject": "moved_in"}).comparator == ">"
    assert made(**words | {"subject": "outage_scope"}).comparator == ""


@pytest.mark.parametrize(("value", "rounding"), [("5", 0.5), ("5.64", 0.005), ("3e8", 0.5)])
def test_a_number_is_known_to_half_of_its_last_digit(value, rounding):
    assert made(value=value).rounding == pytest.approx(rounding)


def test_a_verdict_knows_its_words():
    with pytest.raises(ModelError):
        Verdict("made", "true", (), message("why.no_map"), "point/2", "")
    with pytest.raises(ModelError):
        Verdict("made", "supported", (), message("why.no_map"), "hunch/1", "")


def test_every_embedded_claim_has_a_verdict_with_a_why_and_a_known_rule(case, verdicts):
    assert [c.id for c in case.claims] == list(verdicts)
    for claim in case.claims:
        verdict = verdicts[claim.id]
        assert verdict.verdict in VERDICTS
        assert verdict.rule in RULES
        why = str(verdict.why)
        assert why
        assert "{" not in why, claim.id
        assert not why.startswith("why."), claim.id
        assert set(claim.sources) <= set(verdict.sources) <= set(case.sources)
        assert verdict.window_basis == claim.window_basis


def test_what_cannot_be_checked_measured_nothing_and_what_is_settled_did(case, verdicts):
    for claim in case.claims:
        verdict = verdicts[claim.id]
        if verdict.verdict == "cannot_be_checked":
            assert (verdict.rule, verdict.readings) == ("unmeasured/1", ()), claim.id
        elif claim.kind in ("number", "range"):
            assert verdict.readings, claim.id
        if claim.subject not in ANSWERS:
            assert verdict.verdict == "cannot_be_checked", claim.id


EXPECTED = {
    "hash-12": "not_distinguishable_from_noise",
    "ordered-6": "contradicted",
    "power-cut": "contradicted",
    "btc-low": "contradicted",
    "btc-42k": "partly_supported",
    "btc-cause": "not_attributable",
    "share-18": "supported",
    "rank-2": "partly_supported",
    "fifth": "partly_supported",
    "cost-189": "partly_supported",
    "cost-higher": "partly_supported",
    "cost-mining": "contradicted",
    "drop-13-ycharts": "not_distinguishable_from_noise",
    "ycharts-before": "not_distinguishable_from_noise",
    "fall-spectacular": "not_distinguishable_from_noise",
    "stocks": "not_attributable",
    "blackout-netblocks": "supported",
    "restored-jan10": "supported",
    "pay-down": "partly_supported",
    "remit": "partly_supported",
    "cost-410-top10vpn": "partly_supported",
    "mellerud-7m": "not_distinguishable_from_noise",
}


@pytest.mark.parametrize(("id", "expected"), EXPECTED.items(), ids=EXPECTED)
def test_the_expected_verdicts(verdicts, id, expected):
    assert verdicts[id].verdict == expected


def test_every_headline_is_in_the_table(case):
    headlines = {c.id for c in case.claims if c.headline}
    assert {"hash-12", "btc-42k", "cost-189"} <= headlines
    assert headlines <= set(EXPECTED)


def test_three_clocks_for_one_thursday(verdicts):
    verdict = verdicts["btc-42k"]
    lows = [round(r.estimate.p50, 2) for r in verdict.readings]
    assert len(lows) == 4
    assert lows[3] == 42414  # lowest quoted spot trade of that UTC day
    assert lows[0] == 42385.83  # UTC
    assert lows[1] < 42000  # New York
    assert lows[2] >= 42000  # Almaty
    assert "2022-01-07 03:00" in str(verdict.why)


def test_the_seed_does_not_decide_a_headline(case, verdicts):
    headlines = tuple(c for c in case.claims if c.headline)
    for seed in (2, 3):
        for verdict in assess(replace(case, claims=headlines), draws=2000, seed=seed).verdicts:
            assert verdict.verdict == verdicts[verdict.claim].verdict, (verdict.claim, seed)


def test_a_claim_of_no_fall_is_not_lost_in_the_noise_of_a_fall(case):
    """What the blocks clearly exclude stays contradicted, in the same windows."""
    claim = next(c for c in case.claims if c.id == "hash-12")
    half = replace(claim, id="half", value=-50.0)
    assert assess(replace(case, claims=(half,)), draws=500).verdicts[0].verdict == "contradicted"


def test_the_claimed_day_may_be_said_in_hours(case):
    claim = next(c for c in case.claims if c.id == "hash-12")
    start = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
    hours = replace(claim, id="hours", start=start, end=start + timedelta(hours=24))
    verdict = assess(replace(case, claims=(hours,)), draws=500).verdicts[0]
    assert verdict.verdict == "not_distinguishable_from_noise"
