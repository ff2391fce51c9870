"""The JSON of an assessment: its schema, and what somebody downstream needs from it."""

import json
import math
from collections import Counter

import jsonschema
import pytest

from offswitch.report import json_schema

METHODS = {
    "oecd_2011",
    "brookings_2016",
    "deloitte_2016_percent",
    "deloitte_2016_dollar",
    "netblocks_cost",
}


def walk(value, path=""):
    """Yield every leaf of a JSON value with its path."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from walk(below, f"{path}.{key}")
    elif isinstance(value, list):
        for below in value:
            yield from walk(below, f"{path}[]")
    else:
        yield path, value


def refuse_constant(name):
    raise AssertionError(f"{name} is no JSON")


@pytest.fixture
def made(run):
    def make(case):
        ran = run("assess", case, "--json", "--draws", "200")
        assert (ran.code, ran.err) == (0, "")
        return json.loads(ran.out, parse_constant=refuse_constant)

    return make


@pytest.fixture
def kz(made):
    return made("kazakhstan-2022")


@pytest.fixture
def blank(made, template):
    return made(template)


def test_the_schema_is_a_schema_and_both_cases_keep_it(kz, blank):
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for data in (kz, blank):
        assert [e.message for e in validator.iter_errors(data)] == []
        assert data["schema"] == "offswitch-assessment/1"


def test_the_schema_refuses_what_is_not_an_assessment(kz):
    validator = jsonschema.Draft202012Validator(json_schema())
    for key in kz:
        assert not validator.is_valid({k: v for k, v in kz.items() if k != key}), key
    assert not validator.is_valid({**kz, "more": 1})
    assert not validator.is_valid({**kz, "series": "measured"})
    assert not validator.is_valid({**kz, "outages": [{**kz["outages"][0], "depth": 1.5}]})
    assert not validator.is_valid({**kz, "edges": [{**kz["edges"][0], "independent": True}]})


def test_every_number_is_finite(kz, blank):
    for data in (kz, blank):
        numbers = [(p, v) for p, v in walk(data) if isinstance(v, float)]
        assert len(numbers) > 100
        assert [p for p, v in numbers if not math.isfinite(v)] == []


def intervals(value):
    if isinstance(value, dict):
        if {"p05", "p50", "p95"} <= value.keys():
            yield value
        for below in value.values():
            yield from intervals(below)
    elif isinstance(value, list):
        for below in value:
            yield from intervals(below)


def test_quantiles_are_ordered(kz, blank):
    for data in (kz, blank):
        found = list(intervals(data))
        assert len(found) > 20
        assert all(q["p05"] <= q["p50"] <= q["p95"] for q in found)


def test_it_says_what_made_it(kz):
    assert {"offswitch", "method", "python", "numpy", "polars", "scipy"} <= kz["versions"].keys()
    assert len(kz["case"]["hash"]) == 64
    assert (kz["place"], kz["series"], kz["seed"], kz["draws"]) == ("KZ", "reconstructed", 1, 200)
    assert kz["hours"]["series"] == kz["series"]
    assert kz["hashrate"]["series_of_hours_off"] == kz["series"]


def test_outages(kz):
    assert len(kz["outages"]) > 10
    for row in kz["outages"]:
        assert row["start"] < row["end"]
        assert row["start_interval"] == sorted(row["start_interval"])
        assert 0 <= row["depth_interval"][0] <= row["depth"] <= row["depth_interval"][1] <= 1
        assert 0 <= row["confidence"] <= 1
        assert 0 < row["deliberate"] < 1
        assert row["series"] == "reconstructed"
        assert all({"signal", "rule", "version"} <= e.keys() for e in row["evidence"])
        assert row["evidence"]


def test_no_edge_counts_as_independent(kz):
    assert kz["edges"]
    assert {row["independent"] for row in kz["edges"]} == {False}
    assert all(len({s["source"] for s in row["sources"]}) >= 2 for row in kz["cross_check"])


def test_costs_are_five_methods_on_five_kinds_of_hours(kz):
    kinds = Counter((row["method"], row["hours_basis"]) for row in kz["costs"])
    assert kinds == {
        (method, basis): 3 if basis == "published" else 1
        for method in METHODS
        for basis in ("effective", "nominal", "published")
    }
    for row in kz["costs"]:
        assert row["usd"]["p05"] > 0
        assert row["local"]["unit"] == "kzt"
        assert row["series"] == ("stated" if row["hours_basis"] == "published" else kz["series"])
        assert row["whose"]
        assert row["sources"]
    published = {r["hours"]["p50"] for r in kz["costs"] if r["hours_basis"] == "published"}
    assert published == {192, 144, 111}
    assert all(row["implied_hours"].keys() == METHODS for row in kz["explained"])


def test_hashrate(kz):
    part = kz["hashrate"]
    for rows in (part["baselines"], part["baselines_at_found_onset"]):
        assert {row["window_hours"] for row in rows} >= {24, 120}
        assert len({row["name"] for row in rows}) == 4
        for row in rows:
            assert row["change"]["p05"] < row["change"]["p50"] < row["change"]["p95"]
            assert row["blocks_before"] > 0
            assert row["blocks_after"] > 0
    assert {row["name"] for row in part["hypotheses"]} == {
        "none",
        "lasting_claimed_change",
        "map_share_2021_08",
        "map_share_2021_12",
        "map_share_2022_01",
    }
    assert all(0 <= row["power"] <= 1 for row in part["hypotheses"])
    assert [row["bits"] for row in part["retargets"]] == ["170b98ab", "170b8c8b"]
    assert [row["height"] for row in part["retargets"]] == [715_680, 717_696]


def test_mining_is_told_twice(kz):
    for side in ("from_map", "from_blocks"):
        assert {"blocks", "btc", "usd", "sources"} <= kz["mining"][side].keys()
        assert kz["mining"][side]["sources"]
    chances = kz["mining"]["conflict"]["chance_as_map_says"]
    assert 0 <= chances["low"] <= chances["high"] <= 1
    assert len(kz["mining"]["from_blocks_by_baseline"]) == 4
    assert kz["mining"]["press"]


def test_every_claim_has_a_verdict(kz):
    assert len(kz["verdicts"]) == 108
    assert len({row["claim"] for row in kz["verdicts"]}) == 108
    for row in kz["verdicts"]:
        assert row["why"]
        assert row["statement"]
        assert row["rule"]
        if row["verdict"] == "cannot_be_checked":
            assert row["rule"] == "unmeasured/1"


def test_what_is_left_out_has_a_reason(kz, blank):
    for data in (kz, blank):
        assert data["omissions"]
        assert all(row["what"] and row["why"] for row in data["omissions"])
    assert blank["hashrate"] is None
    assert blank["mining"] is None
    assert "Bitcoin" in {row["what"] for row in blank["omissions"]}
    assert {row["component"] for row in blank["own_exposures"]} == {
        "card payments",
        "parcel orders",
        "retail",
    }


def test_every_source_that_is_named_is_described(kz, blank):
    for data in (kz, blank):
        listed = [row["id"] for row in data["sources"]]
        assert len(listed) == len(set(listed))
        named = {
            value
            for path, value in walk({k: v for k, v in data.items() if k != "sources"})
            if value and (path.endswith((".source", ".sources[]")))
        }
        assert len(named) > 0
        assert named - set(listed) == set()
        assert all(row["publisher"] and row["title"] and row["licence"] for row in data["sources"])
