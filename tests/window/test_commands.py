"""Every command that takes a case, on a window of a lake."""

import json

import jsonschema
import pytest
from tests.window.conftest import DAYS, FAKES

from offswitch.report import json_schema

WHERE = ["--country", "KZ", "--offline", "--sources", ",".join(FAKES)]
PLACE = [*WHERE, "--from", DAYS[0], "--to", DAYS[1]]
QUIET = [*WHERE, "--from", "2021-12-26", "--to", "2021-12-29"]
FEW = ["--draws", "200"]

COMMANDS = {
    "assessment": ["assess", *FEW],
    "hashrate": ["hashrate", *FEW],
    "difficulty": ["difficulty", *FEW],
    "price": ["price", *FEW],
    "migration": ["migration", *FEW],
    "partition": ["partition", *FEW],
    "findings": ["detect"],
}


@pytest.mark.parametrize("schema", COMMANDS)
def test_it_answers_in_its_own_form(run, filled, schema):
    done = run(*COMMANDS[schema], *PLACE, "--lake", filled, "--json")
    assert done.code == 0, done.err
    jsonschema.validate(json.loads(done.out), json_schema(schema))


def test_what_a_command_lacks_is_said_in_one_line(run, filled):
    """No source gives prices by the hour, so that nobody can say what mining earned."""
    assert "hourly prices" in run("mining", "KZ", *PLACE, "--lake", filled, *FEW).line


def test_the_detector_looks_at_what_was_measured_and_not_at_the_case(run, filled):
    told = json.loads(run("detect", *PLACE, "--lake", filled, "--json").out)
    assert told["read"]["count"] == 4
    assert told["read"]["start"] == "2021-12-19T00:00:00Z"
    (outage,) = told["outages"]
    assert {e["signal"].split()[0] for e in outage["evidence"] if e["saw"]} >= {"bgp", "active"}
    case = json.loads(run("assess", *PLACE, *FEW, "--lake", filled, "--json").out)
    assert outage["judgement"]["probability"] == case["ordered"]["last"]["probability"]


def test_a_window_without_an_outage_is_an_answer(run, filled):
    done = run("assess", *QUIET, "--lake", filled)
    assert done.code == 0
    assert "no outage of 30% or more was found" in done.out
    assert "stands out from" in done.out
    told = json.loads(run("assess", *QUIET, "--lake", filled, "--json").out)
    jsonschema.validate(told, json_schema("quiet"))
    assert told["detected"]["outages"] == []
    assert 0 < told["detected"]["least_loss"]["median"] < 0.5


def test_a_saved_case_is_assessed_like_the_window(run, filled, tmp_path):
    folder = tmp_path / "mine"
    saved = run("cases", "save", folder, *PLACE, "--lake", filled, "--json")
    assert "case.toml" in json.loads(saved.out)["files"]
    own, of_window = (
        json.loads(run("assess", *given, *FEW, "--json").out)
        for given in ([folder], [*PLACE, "--lake", filled])
    )
    assert own.pop("case")["hash"] == of_window.pop("case")["hash"]
    assert own == of_window
    again = run("cases", "save", folder, *PLACE, "--lake", filled)
    assert "already holds files" in again.line


def test_it_is_told_in_every_form(run, filled, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    forms = "--summary --markdown q.md --pdf q.pdf --tables t --citation q.cff --figures f".split()
    done = run("assess", *QUIET, "--lake", filled, *forms)
    assert done.code == 0, done.err
    assert done.out.count("\n") == 1
    assert "from 26 December 2021, 00:00 to 29 December 2021, 00:00 UTC" in done.out
    assert "no outage of 30% or more was found" in (tmp_path / "q.md").read_text()
    assert (tmp_path / "q.pdf").read_bytes().startswith(b"%PDF")
    assert "searched for internet shutdowns" in (tmp_path / "q.cff").read_text()
    assert "detected" in (tmp_path / "t" / "figures.csv").read_text()
    assert {file.suffix for file in (tmp_path / "f").iterdir()} == {".png", ".svg", ".csv"}
