"""The table of subjects, and that whatever passes it gets a verdict."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.claims.conftest import claim

from offswitch.assessment.answers import ANSWERS, BESIDE, answer
from offswitch.assessment.answers.windows import FAMILIES
from offswitch.claims import (
    CLAIM_COLUMNS,
    COMPARATORS,
    KINDS,
    LOCAL,
    REQUIRED_COLUMNS,
    SUBJECTS,
    VERDICTS,
    claims_forms,
)
from offswitch.claims.claim import RANGE_COMPARATORS
from offswitch.errors import CaseError
from offswitch.text import CATALOGUE

MEASURED = [name for name, subject in SUBJECTS.items() if subject.measured]


def test_a_subject_is_measured_if_and_only_if_an_answer_measures_it():
    assert set(MEASURED) == set(ANSWERS)
    assert not set(MEASURED) & set(BESIDE)
    assert all(subject.window for name, subject in SUBJECTS.items() if name in FAMILIES)
    for name in set(SUBJECTS) - set(ANSWERS):
        assert f"why.unmeasured.{name}" in CATALOGUE


def test_every_subject_and_column_is_described():
    forms = claims_forms()
    assert [row["name"] for row in forms["columns"]] == list(CLAIM_COLUMNS)
    assert [row["name"] for row in forms["columns"] if row["required"]] == list(REQUIRED_COLUMNS)
    assert all(row["what"] for row in (*forms["columns"], *forms["subjects"]))
    described = {key.split(".")[1] for key in CATALOGUE if key.startswith(("subject.", "about."))}
    assert described == set(SUBJECTS)


def units(name):
    return [
        u for unit in SUBJECTS[name].units for u in (("kzt", "usd") if unit == LOCAL else (unit,))
    ]


def comparators(subject, kind):
    if kind == "qualitative":
        return ("", "<", ">") if subject.words else ("",)
    return ("", *(RANGE_COMPARATORS if kind == "range" else COMPARATORS))


VALUES = {"number": ("-12", "0", "1e15", "-100"), "range": ("-12", "0", "100")}


def cells_of(name, kind, unit, comparator):
    for value in VALUES.get(kind, ("2022-01-05",) if kind == "date" else ("",)):
        high = str(float(value) + 7) if kind == "range" else ""
        yield {
            "subject": name,
            "kind": kind,
            "unit": unit,
            "comparator": comparator,
            "value": value,
            "value_high": high,
        }


def check(made, *records):
    for record in records:
        found = answer(made, record)
        assert found.verdict in VERDICTS
        told = json.dumps(found.to_dict(), allow_nan=False)
        assert "{" not in str(found.why)
        assert not any(word in str(found.why).lower().split() for word in ("nan", "inf", "-inf"))
        assert len(found.by_window) <= 14, told
        if found.verdict == "cannot_be_checked":
            assert (found.rule, found.readings) == ("unmeasured/1", ())


@pytest.mark.parametrize("name", SUBJECTS)
def test_every_kind_unit_and_comparator_of_a_subject_gets_a_verdict(name, record, bare_record):
    subject, made = SUBJECTS[name], 0
    for kind in KINDS:
        for unit in (units(name) or ["mw"]) if kind in VALUES else [""]:
            for comparator in ("", *COMPARATORS):
                for cells in cells_of(name, kind, unit, comparator):
                    if kind not in subject.kinds or comparator not in comparators(subject, kind):
                        with pytest.raises(CaseError):
                            claim(**cells)
                        continue
                    check(claim(**cells), record, bare_record)
                    window = {"window_start": "2022-01-05", "window_end": "2022-01-07"}
                    for basis in ("text", "inferred"):
                        check(claim(**cells, **window, window_basis=basis), record)
                    made += 1
    assert made >= 6 or subject.kinds == ("qualitative",) or name == "outage_scope"


DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1))
NUMBERS = st.floats(-1e15, 1e15)
ABOUT = (
    "",
    "mobile",
    "temporary",
    "pools",
    "mining",
    "2021-08",
    "mara",
    "trigger",
    "0.8",
    "planned",
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(data=st.data())
@pytest.mark.parametrize("name", MEASURED)
def test_any_value_window_and_date_gets_a_verdict(name, record, data):
    draw = data.draw
    kind = draw(st.sampled_from(SUBJECTS[name].kinds))
    low, high = sorted(draw(st.tuples(NUMBERS, NUMBERS)))
    near = st.sampled_from(("2022-01-05", "2022-01-05T10:30Z", "2021-12-31", "2022-01", "2020"))
    days = sorted(draw(st.tuples(DAYS, DAYS)))
    edges = draw(st.sampled_from(([], [0], [1], [0, 1])))
    window = {("window_start", "window_end")[n]: f"{days[n]}" for n in edges}
    made = claim(
        subject=name,
        kind=kind,
        about=draw(st.sampled_from(ABOUT)),
        unit=draw(st.sampled_from(units(name))) if kind in VALUES else "",
        comparator=draw(st.sampled_from(comparators(SUBJECTS[name], kind))),
        value=draw(near) if kind == "date" else repr(low) if kind in VALUES else "",
        value_high=repr(high) if kind == "range" else "",
        window_basis=draw(st.sampled_from(("", "text" if edges else "", "inferred"))),
        said_on=draw(st.sampled_from(("", "2022-01", "2020", "2023-05-01"))),
        **window,
    )
    check(made, record)


def test_a_measured_subject_without_its_window_says_what_to_add(record):
    for name in ("hashrate_change", "hashrate_level", "price_low", "price_change", "tariff"):
        unit = SUBJECTS[name].units[0]
        found = answer(claim(subject=name, kind="number", value="5", unit=unit), record)
        assert found.verdict == "cannot_be_checked"
        assert "add window_start and window_end" in str(found.why)
        cells = {"subject": name, "kind": "number", "value": "5", "unit": unit}
        half = answer(claim(**cells, window_start="2022-01-05"), record)
        assert str(half.why).endswith("add window_end")


@pytest.mark.parametrize("name", [n for n in MEASURED if SUBJECTS[n].window == "needed"])
def test_a_window_is_needed_where_its_absence_prevents_a_verdict(name, record):
    subject = SUBJECTS[name]
    kind = "qualitative" if name == "moved_in" else subject.kinds[0]
    value = {"number": "5", "date": "2021-09"}.get(kind, "")
    unit = subject.units[0] if kind == "number" else ""
    found = answer(claim(subject=name, kind=kind, value=value, unit=unit), record)
    assert "add window_start and window_end" in str(found.why)


def test_another_currency_than_the_case_has_is_not_priced(record):
    made = claim(subject="cost_of_shutdown", kind="number", value="5", unit="eur")
    assert answer(made, record).verdict == "cannot_be_checked"
    assert answer(replace(made, unit="kzt", value=8e10), record).verdict == "partly_supported"
