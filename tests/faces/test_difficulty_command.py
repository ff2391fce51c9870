"""`offswitch difficulty`: what it works out and foretells, how it says so, and what it refuses."""

import json

import jsonschema
import pytest

from offswitch.report import json_schema

CASE = "kazakhstan-2022"
THEN = ("--at", "2022-01-06T00:00:00Z")
#: Published (electrum checkpoints), with the spans that the header times give.
RETARGETS = [
    (715_680, 1_205_762, "170b98ab"),
    (717_696, 1_204_660, "170b8c8b"),
    (719_712, 1_106_483, "170a9080"),
    (721_728, 1_207_456, "170a8bb4"),
]


@pytest.fixture(scope="module")
def blocks(kazakhstan_csv):
    return kazakhstan_csv / "blocks.csv"


@pytest.fixture
def found(run):
    """Call `difficulty --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("difficulty", *arguments, "--draws", 1000, "--json")
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("difficulty")).validate(data)
        return data

    return call


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("difficulty"))


def test_a_file_of_blocks_gives_its_retargets_and_a_forecast(found, blocks):
    data = found("--blocks", blocks, "--from-bits", "170ba21f")
    assert [(r["height"], r["span_s"], r["bits"]) for r in data["retargets"]] == RETARGETS
    assert data["retargets"][1]["difficulty"] == pytest.approx(24_371_874_614_346, abs=1)
    first = data["forecast"]["retargets"][0]
    assert first["height"] == 723_744
    assert first["change"]["p05"] < 0.0478 < first["change"]["p95"], "+4.78 % came"
    assert first["time"]["p05"] < "2022-02-17T11:14:51Z" < first["time"]["p95"]
    assert (data["event"], data["came"], data["notes"]) == (None, [], [])


def test_a_case_and_its_blocks_as_a_file_give_the_same(found, blocks):
    of_case, of_file = found(CASE), found("--blocks", blocks, "--from-bits", "170ba21f")
    for part in ("retargets", "now", "forecast", "projections"):
        assert of_case[part] == of_file[part]


def test_a_forecast_of_the_past_reads_nothing_later_and_stands_beside_what_came(found):
    data = found(CASE, *THEN)
    assert [r["height"] for r in data["retargets"]] == [715_680]
    assert data["growth"]["until"] == data["now"]["time"] == "2022-01-06T00:00:00Z"
    first, came = data["forecast"]["retargets"][0], data["came"][0]
    assert first["height"] == came["height"] == 717_696
    assert came["change"] == pytest.approx(0.0041, abs=1e-4)
    assert first["change"]["p05"] < came["change"] < first["change"]["p95"]
    assert {p["name"] for p in data["projections"]} >= {"naive_epoch", "mempool_space"}


def test_an_event_in_progress_stands_beside_none(found):
    data = found(CASE, *THEN, "--drop", 0.13, "--drop", 0.18, "--hours", 100)
    event = data["event"]
    assert event["drops"] == [0.13, 0.18]
    assert event["since"] == "2022-01-05T10:30:00Z", "the cut of the case"
    assert event["until"] == "2022-01-10T04:00:00Z"
    assert abs(event["log_bayes_factor"]) < 1, "half a day tells nothing"
    with_it, without = (d["retargets"][0] for d in (event["forecast"], data["forecast"]))
    assert with_it["change"]["p50"] < without["change"]["p50"] - 0.01
    assert with_it["chance_of_fall"] > 0.5 > without["chance_of_fall"]


def test_the_text_says_the_same(run):
    ran = run("difficulty", CASE, *THEN, "--drop", "0.13", "--draws", 1000)
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 100
    assert "nan" not in ran.out
    for said in (
        "715,680 2021-12-25 09:03 1,205,762 170b98ab",
        "717,696: +0.41 % on 08 Jan 07:45, bits 170b8c8b; inside the 90 % interval.",
        "Forecast with the event",
    ):
        assert said in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (1_400_000_000, "no honest forecast of the past"),
        (1_700_000_000, "leans on the prior"),
        (1_900_000_000, "growth since then is not in the prior"),
    ],
    ids=["2014", "2023", "2030"],
)
def test_a_few_blocks_lean_on_growth_and_say_so(found, tmp_path, start, said):
    """A chain that no record leads up to: heights and times of nobody's."""
    rows = [f"{2016 * 400 + n},{start + 600 * n}" for n in range(30)]
    (tmp_path / "few.csv").write_text("\n".join(["height,timestamp", *rows, ""]))
    data = found("--blocks", tmp_path / "few.csv", "--from-bits", "17048194", *("--retargets", 1))
    assert data["retargets"] == []
    assert any(said in note for note in data["notes"])
    change = data["forecast"]["retargets"][0]["change"]
    assert change["p05"] < 0.0 < change["p95"]


@pytest.mark.parametrize("form", ["svg", "html", "png"])
def test_a_figure_is_drawn(run, tmp_path, form):
    file = tmp_path / f"d.{form}"
    ran = run("difficulty", CASE, *THEN, "--drop", 0.13, "--draws", 500, "--figure", file)
    assert ran.code == 0
    drawn = file.read_bytes()
    assert drawn.startswith({"svg": b"<svg", "html": b"<!doctype", "png": b"\x89PNG"}[form])
    if form != "png":
        assert b"NaN" not in drawn
        assert b"known until here" in drawn


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give either a case or --blocks FILE"),
        ((CASE, "--blocks", "x.csv"), "give either a case or --blocks FILE"),
        ((CASE, "--from-bits", "170ba21f"), "--from-bits and --first-height go with --blocks"),
        ((CASE, "--first-height", "713664"), "--from-bits and --first-height go with --blocks"),
        ((CASE, "--at", "2021-01-01"), "nothing is known at 2021-01-01T00:00:00Z"),
        ((CASE, "--at", "soon"), "'soon' is not an ISO 8601 time"),
        ((CASE, "--drop", "0.95"), "give a share above 0 and at most 0.9"),
        ((CASE, "--drop", "nan"), "give a share above 0 and at most 0.9"),
        ((CASE, "--hours", "5"), "say with --drop"),
        ((CASE, "--drop", "0.1", "--hours", "5", "--until", "2022-03-01"), "give one of them"),
        ((CASE, "--drop", "0.1", "--hours", "-1"), "give 0 to 8760 hours"),
        ((CASE, "--drop", "0.1", "--since", "2023-01-01"), "after the forecast"),
        ((CASE, "--drop", "0.1", "--since", "2020-01-01"), "nothing before it is read"),
        ((CASE, "--drop", "0.1", "--until", "2022-01-01"), "before the forecast"),
        ((CASE, "--retargets", "0"), "foretell between 1 and 6"),
        ((CASE, "--draws", "60000"), "give from 100 to 50000"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_to_do(run, arguments, said):
    assert said in run("difficulty", *arguments).line


def test_a_file_in_the_place_of_a_case_is_told_where_it_belongs(run, blocks):
    assert "--blocks" in run("difficulty", blocks).line


def test_targets_that_are_not_those_on_record_are_refused(run, blocks):
    line = run("difficulty", "--blocks", blocks, "--from-bits", "170ba21e").line
    assert "block 713664" in line
    assert "170ba21f on record" in line


def test_a_case_without_blocks_is_refused(run, template):
    assert "has no blocks" in run("difficulty", template).line
