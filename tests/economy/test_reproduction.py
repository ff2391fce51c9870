import csv
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests.beside import beside

from offswitch.economy import formulas, reproduce
from offswitch.reference import alpha2, cost_vectors, method_sources
from offswitch.reference.indicators import indicator
from offswitch.reference.methods import CLASSES
from offswitch.reference.vintages import gdp_vintages

SHARED = Path(__file__).resolve().parents[3] / "shared" / "facts" / "cost_test_vectors.csv"
VECTORS = {vector.id: vector for vector in cost_vectors()}
COMPUTED = [id for id, vector in VECTORS.items() if vector.kind == "computed"]


@pytest.fixture(scope="module")
def rows():
    return {row.vector.id: row for row in reproduce(cost_vectors())}


def test_every_vector_has_a_class_and_a_source():
    counts = Counter(vector.kind for vector in VECTORS.values())
    assert len(VECTORS) == len(cost_vectors()) == 41
    assert sum(counts.values()) == 41
    assert set(counts) == set(CLASSES)
    for vector in VECTORS.values():
        assert vector.source in method_sources(), vector.id


@pytest.mark.parametrize("id", COMPUTED)
def test_a_computed_figure_is_equal_within_its_rounding(rows, id):
    row = rows[id]
    assert row.passed is True
    assert row.ours == pytest.approx(row.vector.expected, rel=row.vector.tolerance)


def test_there_is_something_computed():
    assert len(COMPUTED) >= 15
    assert {VECTORS[id].formula for id in COMPUTED} >= {"brookings_app", "oecd"}


def test_whatever_has_a_formula_passes_and_the_rest_says_so(rows):
    for id, row in rows.items():
        if row.vector.kind == "not_reproducible":
            assert (row.ours, row.passed) == (None, None), id
        else:
            assert row.passed is True, id


@pytest.mark.parametrize("id", COMPUTED)
def test_a_wrong_gdp_makes_it_fail(id):
    vector = VECTORS[id]
    for factor in (1.03, 0.97):
        wrong = {**vector.inputs, "gdp_usd": vector.inputs["gdp_usd"] * factor}
        assert reproduce([replace(vector, inputs=wrong)])[0].passed is False


def test_a_wrong_constant_makes_an_application_block_fail(rows):
    for id in COMPUTED:
        vector = VECTORS[id]
        if vector.formula == "brookings_app":
            wrong = {**vector.inputs, "k": 0.006}
            assert reproduce([replace(vector, inputs=wrong)])[0].passed is False, id


def test_a_gdp_that_is_not_called_recalled_is_on_record():
    read = [v for v in VECTORS.values() if v.kind == "computed" and not v.recalled_input]
    assert [v.id for v in read if "-nga-" not in v.id] == ["t10-tur-2023"]
    known = [one for one in gdp_vintages() if one.status == "verified"]
    for vector in read:
        place = alpha2(vector.country)
        there = [one.gdp_usd for one in known if one.place == place]
        there.append(indicator("gdp_usd", place, 2020).indicator.value)
        assert vector.inputs["gdp_usd"] == pytest.approx(
            min(there, key=lambda usd: abs(usd - vector.inputs["gdp_usd"])), rel=1e-5
        ), vector.id


def test_the_constant_of_one_ban_gives_every_other_block():
    """The constant was recovered from published figures: taken from one, it must give the rest."""
    ban = VECTORS["cost-nga-61d"]
    constant = ban.expected / ban.inputs["gdp_usd"] * 365 / ban.inputs["days"]
    others = [
        v for v in VECTORS.values() if v.formula == "brookings_app" and "cost-nga" not in v.id
    ]
    assert len(others) == 13
    for vector in others:
        (row,) = reproduce([replace(vector, inputs={**vector.inputs, "k": constant})])
        assert row.passed is True, vector.id


def test_a_figure_of_another_event_does_not_pass():
    vector = VECTORS["t10-nga-2022"]
    assert reproduce([replace(vector, expected=82.7e6 * 1.02)])[0].passed is False


def test_hand_worked_figures():
    # Nigeria, Twitter: 375.7 bn a year, 0.5842 % of it, a day
    assert formulas.brookings_app(375_745_731_053, 1, 0.005842, 1) == pytest.approx(
        6_013_990, rel=1e-4
    )
    # Egypt, 28 January to 2 February 2011: 18 M a day, 90 M in all
    assert formulas.oecd(219e9, 5, 0.03) == pytest.approx(90e6, rel=0.001)
    assert formulas.oecd(219e9, 1, 0.03) == pytest.approx(18e6, rel=0.001)
    # 10 M people, high tier
    assert formulas.deloitte_dollar(1e7, 1, 2.36) == 23.6e6
    assert formulas.deloitte_percent(365e9, 1, 0.019) == pytest.approx(19e6)
    # ten per cent less mobile traffic for a year
    assert formulas.icrier(1.0, 0.16, 0.1) == pytest.approx(0.016)
    # four platforms cost four times one
    one = formulas.brookings_app(720.34e9, 10 / 24, 0.005842, 1)
    assert formulas.brookings_app(720.34e9, 10 / 24, 0.005842, 4) == pytest.approx(4 * one)
    assert formulas.brookings_full(171_082_365_861, 6, 0.14589) == pytest.approx(410.3e6, rel=1e-3)


def test_back_solved_inputs_are_not_counted_as_reproduction():
    """A share, base or number of platforms taken from the published figure proves nothing."""
    for id in ("t10-kaz-2022", "kcci", "t10-tur-2022", "t10-rus-2023"):
        assert VECTORS[id].kind == "calibrated"
    for vector in VECTORS.values():
        if vector.formula == "identity":
            assert vector.kind == "arithmetic", vector.id
        if vector.formula == "table":
            assert vector.kind == "look_up", vector.id


# the embedded copy against the shared facts


def facts() -> dict[str, dict[str, str]]:
    beside(SHARED)
    with SHARED.open(encoding="utf-8") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def test_the_embedded_copy_is_the_shared_one():
    shared = facts()
    assert set(shared) == set(VECTORS)
    for id, row in shared.items():
        vector = VECTORS[id]
        assert vector.expected == float(row["expected"]), id
        assert vector.inputs == json.loads(row["inputs"]), id
        assert (vector.formula, vector.country) == (row["method"], row["iso3"]), id
        assert (vector.unit, vector.tolerance) == (row["unit"], float(row["tolerance_rel"])), id


def classed(row: dict[str, str]) -> str:
    """Class of a shared vector, from what its `method` and `kind` say."""
    inferred = any(word in row["kind"] for word in ("calibrated", "inferred", "back-solved"))
    if row["method"] == "netloss":
        return "not_reproducible"
    if inferred:
        return "calibrated"
    if row["method"] in ("table", "deloitte_usd"):
        return "look_up"
    if row["method"] in ("identity", "ratio", "deloitte_pct", "icrier"):
        return "arithmetic"
    return "computed"


def test_the_classes_follow_from_the_shared_facts():
    for id, row in facts().items():
        assert VECTORS[id].kind == classed(row), id
        assert VECTORS[id].recalled_input == ("recalled" in row["kind"]), id
