"""Values in a notebook: words stay words."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from offswitch.assessment.detected import detect_source
from offswitch.assessment.progress import silent
from offswitch.assessment.simulate import simulate
from offswitch.case import find_case, read_case
from offswitch.detect import Outage
from offswitch.estimate import Estimate
from offswitch.notebook import MOST, table
from offswitch.settings import Settings
from offswitch.text import speaking

HOSTILE = """<script>alert(1)</script><img src=x onerror="alert('2')"> & $x$"""
NOON = datetime(2022, 1, 5, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def case():
    return read_case(find_case("kazakhstan-2022"))


def values(case):
    outage = Outage(
        HOSTILE,
        None,
        "all",
        NOON,
        None,
        (NOON, NOON),
        None,
        0.9,
        (0.8, 1.0),
        1,
        1,
        1,
        None,
        None,
        None,
        (),
    )
    priced = simulate("KZ", settings=Settings(draws=100))
    found = detect_source(case.name, mode="after", record=True, progress=silent)
    return [
        Estimate(np.array([1.0, 2.0, 3.0]), "usd", HOSTILE, (HOSTILE,)),
        outage,
        replace(case.claims[0], statement=HOSTILE),
        replace(case, title=HOSTILE),
        replace(priced.shutdown, name=HOSTILE),
        replace(priced, shutdown=replace(priced.shutdown, name=HOSTILE)),
        replace(found, looked=replace(found.looked, title=HOSTILE)),
    ]


def test_hostile_words_are_words(case):
    for value in values(case):
        shown = value._repr_html_()
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown, type(value)
        for mark in ("<script", "<img", "<style", "style=", "class=", 'onerror="'):
            assert mark not in shown
        assert len(shown) < 6_000


def test_an_estimate_shows_itself_in_the_language_that_is_spoken():
    cost = Estimate(np.array([1e6, 2e6, 3e6]), "usd", "OECD 2011", ("oecd",))
    assert "$2M (90 %: 1.1-2.9)" in cost._repr_html_()
    with speaking("fr"):
        assert "2,9" in cost._repr_html_()


def test_a_long_table_says_how_many_rows_it_leaves_out():
    made = table("t", [("a", n) for n in range(MOST + 3)], ("x", "y"))
    assert made.count("<tr>") == 1 + MOST + 1
    assert "3 more" in made


def test_what_was_not_measured_is_called_so(case):
    assert "reconstructed from published statements" in case._repr_html_()
    with speaking("kk"):
        assert "reconstructed" not in case._repr_html_()
