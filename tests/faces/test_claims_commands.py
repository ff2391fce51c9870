"""`offswitch claims`: what it prints, the data behind it, and every mistake in one line."""

import csv
import hashlib
import io
import json
import math
import re

import jsonschema
import pytest
from tests.faces.mistakes import FAST

import offswitch as off
from offswitch.claims import KINDS, SUBJECTS
from offswitch.report import json_schema

HEADER = (
    "id,kind,subject,statement,value,value_high,unit,comparator,window_start,window_end,source\n"
)
GOOD = "one,number,cost_of_shutdown,It cost a lot.,200000000,,usd,>,,,\n"


@pytest.fixture
def file(tmp_path):
    """Write a file of claims from its rows."""

    def write(*rows, header=HEADER):
        made = tmp_path / "mine.csv"
        made.write_text(header + "".join(rows), encoding="utf-8")
        return made

    return write


def fits(text):
    assert max(len(line) for line in text.splitlines()) <= 100
    assert "…" not in text
    assert "{" not in text


def test_the_template_runs_as_it_is_and_shows_every_kind(run, tmp_path):
    file = tmp_path / "mine.csv"
    made = run("claims", "new", file)
    assert (made.code, made.err) == (0, "")
    fits(made.out)
    assert f"offswitch claims check {file}" in made.out.replace("\n", " ")
    assert all(f"\n{name} " in made.out for name, s in SUBJECTS.items() if s.measured)
    rows = list(csv.DictReader(io.StringIO(file.read_text())))
    assert {row["kind"] for row in rows} == set(KINDS)
    checked = run("claims", "check", file, *FAST)
    assert (checked.code, checked.err) == (0, "")
    fits(checked.out)
    for row in rows:
        assert f"[{row['id']}]" in checked.out
        assert row["statement"] in checked.out
    assert "RECONSTRUCTED" in checked.out
    assert "Verdict: partly supported" in checked.out
    assert "https://example.org/cut" in checked.out


def test_the_template_as_data_and_never_over_a_file(run, tmp_path):
    file = tmp_path / "mine.csv"
    told = json.loads(run("claims", "new", file, "--json").out)
    assert told["file"] == str(file)
    assert {row["name"] for row in told["subjects"]} == set(SUBJECTS)
    file.write_text("precious")
    assert str(file) in run("claims", "new", file).line
    assert file.read_text() == "precious"
    assert "no such folder" in run("claims", "new", tmp_path / "gone" / "mine.csv").line


def test_the_verdicts_as_data(run, file, tmp_path):
    mine = file(GOOD, "two,date,outage_start,It was cut.,2022-01-05,,,,,,netblocks-kz\n")
    out = tmp_path / "out.json"
    ran = run("claims", "check", mine, *FAST, "--set", "level_window=0", "--json", "-o", out)
    assert (ran.code, ran.out) == (0, "")
    data = json.loads(out.read_text())
    validator = jsonschema.Draft202012Validator(json_schema("claims"))
    assert [e.message for e in validator.iter_errors(data)] == []
    assert not validator.is_valid({**data, "more": 1})
    assert not validator.is_valid({k: v for k, v in data.items() if k != "claims_hash"})
    assert data["claims_hash"] == hashlib.sha256(mine.read_bytes()).hexdigest()
    assert data["fixed"] == {"level_window": 0.0}
    assert (data["seed"], data["draws"]) == (1, 100)
    assert [row["claim"] for row in data["verdicts"]] == ["one", "two"]
    known = {row["id"] for row in data["sources"]}
    assert "mine.csv" in known  # a claim without a source has the file as its own
    assert all(set(row["sources"]) <= known for row in data["verdicts"])
    numbers = [v for row in data["verdicts"] for r in row["measured"] for v in (r["p05"], r["p95"])]
    assert all(map(math.isfinite, numbers))
    assert numbers


def test_the_same_claims_get_the_same_verdicts_in_python(run, file):
    mine = file(GOOD)
    found = off.check_claims(mine, draws=100)
    data = json.loads(run("claims", "check", mine, *FAST, "--json").out)
    assert [v.to_dict()["verdict"] for v in found.verdicts] == [data["verdicts"][0]["verdict"]]
    whole = off.assessment_dict(found)
    jsonschema.validate(whole, json_schema())
    assert whole["versions"]["claims"] == data["claims_hash"]


def test_a_claim_of_the_case_gets_the_verdict_that_it_has_there(run, file):
    row = (
        "hash-12,number,hashrate_change,It fell.,-12,,percent,=,2022-01-05,2022-01-07,"
        "press-2022-01\n"
    )
    mine = json.loads(run("claims", "check", file(row), *FAST, "--json").out)["verdicts"][0]
    there = next(
        v
        for v in json.loads(run("assess", "kazakhstan-2022", *FAST, "--json").out)["verdicts"]
        if v["claim"] == "hash-12"
    )
    assert mine["measured"] == there["measured"]
    assert mine["by_window"] == there["by_window"]
    assert len(there["by_window"]) == 6


def test_a_source_is_known_by_its_address_too_and_confirms_nothing(run, file):
    address = (
        "http://www.jbs.cam.ac.uk/2022/bitcoin-mining-new-data-reveal-a-surprising-resurgence/"
    )
    row = f"own,number,map_share,Its own figure.,13.22,,percent,=,2022-01,2022-01,{address}\n"
    made = file(row)
    data = json.loads(run("claims", "check", made, *FAST, "--json").out)["verdicts"][0]
    assert "ccaf-map-jbs" in data["sources"]
    assert not any("ccaf-map-jbs" in reading["sources"] for reading in data["measured"])


def test_any_text_will_do_as_a_source(run, file):
    data = json.loads(
        run(
            "claims",
            "check",
            file(GOOD.replace(",,,\n", ",,,The Times of 6 January\n")),
            *FAST,
            "--json",
        ).out
    )
    named = next(row for row in data["sources"] if row["id"] == "The Times of 6 January")
    assert (named["url"], named["licence"]) == ("", "not stated")


def test_a_case_of_ones_own(run, file, template):
    ran = run("claims", "check", file(GOOD), "--case", template, *FAST)
    assert ran.code == 0
    assert "Template" in ran.out
    assert run("claims", "list", "--case", template).code == 0
    shown = run("claims", "show", "began-2", "--case", template)
    assert "Verdict: " in shown.out


def test_the_list(run):
    listed = run("claims", "list")
    rows = json.loads(run("claims", "list", "--json").out)
    fits(listed.out)
    assert len(rows) == 108
    assert set(rows[0]) == {"id", "verdict", "subject", "said_by", "statement"}
    plain = " ".join(listed.out.split())
    assert all(f"{row['id']} · {row['subject']}" in plain for row in rows)


def test_one_claim_in_full(run):
    shown = run("claims", "show", "rank-2")
    data = json.loads(run("claims", "show", "rank-2", "--json").out)
    fits(shown.out)
    parts = ("Said by: ", "Claimed: = 2 (about: 2021-08)", "Verdict: ", "Measured", "By window")
    for part in (*parts, "Rule"):
        assert part in shown.out
    assert "dated/2" in shown.out
    assert data["rule"]["id"] == data["verdict"]["rule"] == "dated/2"
    assert {row["id"] for row in data["sources"]} == set(data["verdict"]["sources"])
    assert all(f"{row['id']}: " in shown.out for row in data["sources"])
    line = run("claims", "show", "rnak-2").line
    assert "nearest: rank-2" in line


MISTAKES = [
    ("kind,subject\n", "x,y\n", ":1", "missing: id, statement"),
    ("id,kind,subject,statement,colour\n", "", ":1", "unknown: colour"),
    ("id,id,kind,subject,statement\n", "", ":1", "columns"),
    (HEADER, "one,number,coast_of_shutdown,A.,1,,usd,,,,\n", ":2", "nearest: cost_of_shutdown"),
    (HEADER, GOOD + GOOD, ":3", "two claims.*rename"),
    (HEADER, "one,number,cost_of_shutdown,A.,1,,,,,,\n", ":2", "unit"),
    (HEADER, "one,number,cost_of_shutdown,A.,1,,mw,,,,\n", ":2", "'mw'.*usd or .*percent"),
    (HEADER, "one,number,cost_of_shutdown,A.,1,,eur,,,,\n", ":2", "'eur'.*kzt"),
    (HEADER, "one,date,cost_of_shutdown,A.,2022,,,,,,\n", ":2", "number or range"),
    (HEADER, "one,date,outage_start,A.,soon,,,,,,\n", ":2", "'soon' is no date"),
    (HEADER, "one,date,outage_start,A.,2022-02-30,,,,,,\n", ":2", "no date"),
    (HEADER, "one,date,outage_start,A.,2022-01-05T10:30,,,,,,\n", ":2", "zone"),
    (HEADER, GOOD.replace(">,,", ">,2022-02-01,2022-01-01"), ":2", "starts after.*swap"),
    (HEADER, GOOD.replace(">,,", ">,someday,2022-01-01"), ":2", "'someday'.*ISO 8601"),
    (HEADER, GOOD.replace(",>,", ",more,"), ":2", "comparator must be one of"),
    (HEADER, GOOD.replace("200000000", "nan"), ":2", "not a number"),
    (HEADER, GOOD.replace("200000000", "inf"), ":2", "not a number"),
    (HEADER, "one,range,cost_of_shutdown,A.,2,1,usd,,,,\n", ":2", "below value; swap"),
    (HEADER, "one,range,cost_of_shutdown,A.,2,,usd,,,,\n", ":2", "value_high"),
    (HEADER, "one,guess,cost_of_shutdown,A.,2,,usd,,,,\n", ":2", "known: number"),
    (HEADER, GOOD.replace(",It cost", ',"It cost'), ":2", "not valid CSV.*close every quote"),
    (HEADER, GOOD.replace("usd,>", "usd,>,more"), ":2", "12 cells.*11"),
    (HEADER, "", "", "no claims under the header"),
    ("", "", ":1", "missing: id.*claims new"),
    (HEADER.replace(",", ";"), "", ":1", "separate them by commas"),
    (HEADER.replace(",", "\t"), "", ":1", "separate them by commas"),
    (HEADER, GOOD.replace("200000000", "1e300"), ":2", "no number beyond 1e\\+15"),
]


@pytest.mark.parametrize(
    ("header", "rows", "where", "remedy"), MISTAKES, ids=[m[3][:30] for m in MISTAKES]
)
def test_a_mistake_in_the_file(run, file, header, rows, where, remedy):
    mine = file(rows, header=header)
    out = mine.parent / "out.json"
    line = run("claims", "check", mine, *FAST, "--json", "-o", out).line
    assert f"{mine}{where}: " in line
    assert re.search(remedy, line), line
    assert len(line) < 400
    assert [p.name for p in mine.parent.iterdir()] == ["mine.csv"]


def test_a_file_that_cannot_be_read(run, tmp_path):
    assert "No such file" in run("claims", "check", tmp_path / "gone.csv").line
    assert "directory" in run("claims", "check", tmp_path).line
    (tmp_path / "utf16.csv").write_bytes((HEADER + GOOD).encode("utf-16"))
    assert "UTF-8" in run("claims", "check", tmp_path / "utf16.csv").line


def test_an_output_in_no_folder_is_refused_before_any_work(run, file, monkeypatch):
    monkeypatch.setattr("offswitch.case.read_case", pytest.fail)
    mine = file(GOOD)
    out = mine.parent / "gone" / "out.json"
    assert str(out) in run("claims", "check", mine, "-o", out).line


def test_an_unknown_case_or_parameter(run, file):
    assert "nearest" in run("claims", "check", file(GOOD), "--case", "kazakstan").line
    assert "nearest" in run("claims", "check", file(GOOD), *FAST, "--set", "levle_window=0").line
