"""Claims about other stretches of time than the shutdown's own."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from offswitch.assessment import assess
from offswitch.case import find_case, read_case


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


def when(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def answered(case, like: str, start: str, end: str, **changed):
    """Verdict on a claim like an embedded one, about another window."""
    claim = next(c for c in case.claims if c.id == like)
    changed = {"start": when(start), "end": when(end), "window_basis": "text"} | changed
    return assess(replace(case, claims=(replace(claim, **changed),)), draws=500).verdicts[0]


@pytest.mark.parametrize(
    ("like", "start", "end"),
    [
        ("hash-12", "2021-05-01", "2021-05-03"),
        ("hash-12", "2021-12-10", "2021-12-12"),
        ("hash-12", "2022-03-01", "2022-03-03"),
        ("ycharts-before", "2021-05-01", "2021-05-02"),
        ("btc-42k", "2019-05-01", "2019-05-02"),
        ("btc-low", "2023-01-01", "2023-01-03"),
        ("fall-spectacular", "2023-01-01", "2023-01-03"),
        ("fall-spectacular", "2020-08-01", "2020-08-03"),
    ],
)
def test_a_window_that_the_data_do_not_reach_cannot_be_checked(case, like, start, end):
    verdict = answered(case, like, start, end)
    assert (verdict.verdict, verdict.rule) == ("cannot_be_checked", "unmeasured/1")


def test_a_window_that_begins_with_a_retarget_is_judged(case):
    verdict = answered(case, "hash-12", "2021-12-25T09:03:19", "2021-12-27")
    assert verdict.readings


def test_a_window_before_the_cut_is_judged_whole(case):
    verdict = answered(case, "hash-12", "2021-12-30", "2022-01-02")
    assert verdict.readings
    for reading in verdict.readings:
        assert str(reading.label).startswith("72 h"), str(reading.label)


def test_a_window_is_not_compared_with_itself(case):
    """The stretch after recovery is no baseline for a window inside it."""
    verdict = answered(case, "hash-12", "2022-01-12", "2022-01-14")
    labels = [str(reading.label) for reading in verdict.readings]
    assert labels
    assert not [label for label in labels if "after" in label]


@pytest.mark.parametrize("id", ["oil-exports", "oil-gdp"])
def test_figures_of_the_year_after_a_window_are_not_its_own(case, id):
    claim = next(c for c in case.claims if c.id == id)
    assert claim.window.end == datetime(2021, 1, 1, tzinfo=UTC)
    verdict = assess(replace(case, claims=(claim,)), draws=500).verdicts[0]
    labels = [str(reading.label) for reading in verdict.readings]
    assert any("2020" in label for label in labels)
    assert not [label for label in labels if "2021" in label]
