import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.beside import beside

from offswitch.economy import reproduce
from offswitch.economy.reproduction import classify
from offswitch.economy.vectors import COUNTED, counted, read_vectors
from offswitch.errors import CaseError
from offswitch.reference import cost_vectors

SHARED = Path(__file__).resolve().parents[3] / "shared" / "facts" / "cost_test_vectors.csv"
HEADER = "id,method,iso3,description,inputs,expected,unit,tolerance_rel,kind,source".split(",")
INPUTS = {"gdp_usd": 365e9, "days": 2, "k": 0.005842, "n": 3}
ROW = {
    "id": "mine",
    "method": "brookings_app",
    "iso3": "KAZ",
    "description": "3 applications, 2 days",
    "inputs": json.dumps(INPUTS),
    "expected": "35052000",
    "unit": "usd",
    "tolerance_rel": "1e-9",
    "kind": "published",
    "source": "me",
}


@pytest.fixture
def written(tmp_path):
    def write(*rows):
        file = tmp_path / "vectors.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            table = csv.DictWriter(out, HEADER)
            table.writeheader()
            table.writerows(rows)
        return file

    return write


def lists(vectors):
    return {name: [r.vector.id for r in rows] for name, rows in counted(reproduce(vectors)).items()}


def test_a_table_of_the_users_is_counted(written):
    rows = [
        ROW,
        {**ROW, "id": "wrong", "expected": "35052001"},
        {**ROW, "id": "fitted", "kind": "published; n inferred"},
        {**ROW, "id": "taken-back", "kind": "Derived from the published cost"},
        {**ROW, "id": "sum", "method": "identity", "inputs": '{"a": 1, "b": 2}', "expected": "3"},
        {**ROW, "id": "none", "method": "oracle"},
        {**ROW, "id": "day", "method": "table", "iso3": "KEN", "inputs": '{"days": 1}'}
        | {"expected": "6.3e6"},
        {**ROW, "id": "other-days", "method": "table", "iso3": "KEN", "inputs": '{"days": 2}'},
    ]
    assert lists(read_vectors(written(*rows))) == {
        "computed": ["mine"],
        "arithmetic": ["sum"],
        "table": ["day"],
        "calibrated": ["fitted", "taken-back"],
        "not_reproducible": ["none", "other-days"],
        "failed": ["wrong"],
    }


def test_an_id_that_ships_keeps_its_class_only_with_its_inputs(written):
    shipped = next(v for v in cost_vectors() if v.id == "kcci")
    same = {**ROW, "id": "kcci", "method": "kcci", "inputs": json.dumps(shipped.inputs)}
    (vector,) = read_vectors(written(same))
    assert vector.kind == "calibrated"
    other = {**same, "inputs": json.dumps({**shipped.inputs, "days": 1})}
    assert read_vectors(written(other))[0].kind == "computed"


def test_the_rule_gives_the_classes_that_ship():
    for vector in cost_vectors():
        if vector.kind != "calibrated":
            assert classify(vector.formula, "published") == vector.kind, vector.id


def test_every_figure_that_ships_is_in_one_list_and_none_has_failed():
    found = lists(cost_vectors())
    assert tuple(found) == COUNTED
    assert sum(map(len, found.values())) == len(cost_vectors()) == 41
    assert found["failed"] == []
    assert len(found["computed"]) == 15


def test_whatever_its_class_a_figure_that_differs_has_failed():
    for vector in cost_vectors():
        found = lists([replace(vector, expected=vector.expected * 1.7)])
        name = "not_reproducible" if vector.kind == "not_reproducible" else "failed"
        assert found[name] == [vector.id]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"inputs": "k=1"}, r"vectors\.csv:2: .*JSON"),
        ({"inputs": "[1]"}, "JSON"),
        ({"inputs": '{"k": null}'}, "JSON"),
        ({"inputs": '{"gdp_usd": NaN}'}, "gdp_usd is nan; give a finite number, 0 or more"),
        ({"inputs": '{"gdp_usd": -1}'}, "gdp_usd is -1"),
        ({"inputs": '{"share": 14.6}'}, "share is 14.6; give a finite number, 0 to 1"),
        ({"method": "table", "inputs": '{"days": "many"}'}, "'mine' are not those of 'table'"),
        ({"expected": "nan"}, "expected"),
        ({"iso3": "XXX"}, r"vectors\.csv:2: .*XXX"),
        ({"expected": "0"}, "above zero"),
        ({"inputs": '{"gdp_usd": 1}'}, "'mine' are not those of 'brookings_app'"),
        ({"inputs": json.dumps({**INPUTS, "k": "much"})}, "'mine' are not those"),
        (
            {"method": "deloitte_pct", "inputs": '{"gdp_usd": 1, "days": 1, "tier": "top"}'},
            "'mine'",
        ),
        ({"method": "identity", "inputs": '{"total": 1, "days": 0}'}, "'mine'"),
    ],
)
def test_a_bad_row_is_one_line(written, change, said):
    with pytest.raises(CaseError, match=said) as caught:
        reproduce(read_vectors(written({**ROW, **change})))
    assert "\n" not in str(caught.value)


def test_an_id_that_stands_twice_is_refused(written):
    with pytest.raises(CaseError, match="'mine' stands twice"):
        read_vectors(written(ROW, ROW))


def test_the_shared_table_is_counted_as_the_one_that_ships():
    beside(SHARED)
    ours, theirs = lists(cost_vectors()), lists(read_vectors(SHARED))
    assert {k: sorted(v) for k, v in ours.items()} == {k: sorted(v) for k, v in theirs.items()}


@pytest.mark.parametrize(
    ("option", "table"), [("--vectors", "vectors.csv"), ("--top10vpn", "none.csv")]
)
def test_the_command_refuses_in_one_line_and_prints_nothing(written, option, table):
    file = written({**ROW, "expected": "-1"}).with_name(table)
    script = Path(__file__).parents[2] / "benchmarks" / "reproduce_costs.py"
    ran = subprocess.run(
        [sys.executable, script, option, file], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("reproduce_costs: ")
    assert table in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
