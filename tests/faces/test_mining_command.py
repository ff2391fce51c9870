"""`offswitch mining`: what it says of a country, and what it refuses."""

import csv
import json

import jsonschema
import pytest

from offswitch.report import json_schema

FAST = ("--draws", "400")


@pytest.fixture
def found(run):
    """Call `mining --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("mining", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("mining")).validate(data)
        return data

    return call


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("mining"))


def test_kazakhstan_earns_costs_and_lost_what_the_record_allows(found):
    data = found("KAZ")
    assert data["place"] == "KZ"
    assert data["countries"]["rank"] == 5
    assert data["tariff"]["usd_per_kwh"] == 0.055
    # 900 BTC and fees at 47 to 50 thousand dollars, over 174 EH/s
    assert data["hashprice"]["mean"]["usd_per_th_day"] == pytest.approx(0.254, abs=0.002)
    loads = {row["month"]: row for row in data["installed_power"]}
    for month, mw in {"2021-01": 500, "2021-10": 1500, "2021-12": 1800}.items():
        assert loads[month]["mw"]["p05"] < mw < loads[month]["mw"]["p95"]
        assert sum(r["value"] for r in loads[month]["recorded"]) >= mw
    assert data["hardware"]["usd"]["p05"] < data["hardware"]["usd"]["p95"]


def test_two_causes_are_kept_apart_and_others_gain_only_by_retargets(found):
    losses = found("KZ")["losses"]
    network, power = losses["network"], losses["power"]
    assert network["window"]["end"] < power["window"]["start"]
    assert power["end_known"] is False
    assert 0.33 < power["share_cut"]["p05"] < power["share_cut"]["p95"] < 0.55
    heights = [gain["height"] for gain in network["gained"]]
    assert heights == [717_696, 719_712]
    back = sum(g[who]["blocks"]["p50"] for g in network["gained"] for who in ("others", "own"))
    assert back == pytest.approx(network["blocks"]["p50"], rel=0.2)
    assert {row["baseline"] for row in network["by_blocks"]} >= {"epoch", "before_and_after"}
    assert all(row["usd"]["p05"] < 0 < row["usd"]["p95"] for row in network["by_blocks"])
    margin = network["margin"]
    assert margin["margin_lost_usd"]["p50"] < network["usd"]["p50"]


def test_claims_of_mining_are_answered_with_its_figures(found):
    told = {row["claim"]: row for row in found("KZ")["verdicts"]}
    assert told["cost-mining"]["verdict"] == "contradicted"
    assert told["power-third"]["verdict"] == "partly_supported"
    assert "weighted by their share of hashrate" in told["power-third"]["why"]
    assert "machines for the 5.5 EH/s" in told["invest-21"]["why"]
    assert "map's share earned in 2020-09" in told["invest-738"]["why"]
    gained = told["losses-firms"]["measured"][-1]
    assert told["losses-firms"]["verdict"] == "not_attributable"
    assert 0 < gained["p05"] < gained["p95"]
    assert "ccaf-map" in told["losses-firms"]["sources"]


def test_another_country_has_costs_and_says_what_is_left_out(found, run):
    data = found("US")
    assert data["losses"] == {"network": None, "power": None}
    assert data["verdicts"] == []
    assert data["installed_power"]
    assert any("another country" in why for why in data["omissions"])
    assert "Left out" in run("mining", "US", *FAST).out


def test_a_tariff_and_machines_of_ones_own(found):
    data = found(
        "BT",
        "--tariff",
        "0.03",
        "--machine",
        "antminer s19 pro",
        "--machine",
        "Bitmain Antminer V9",
    )
    assert [row["model"] for row in data["machines"]] == ["Antminer S19 Pro", "Antminer V9"]


def test_the_text_fits_and_is_the_same_on_every_run(run):
    one, two = (run("mining", "KZ", *FAST) for _ in range(2))
    assert one.out == two.out
    assert max(len(line) for line in one.out.splitlines()) <= 100
    for part in ("Hashprice", "A second cause, kept apart: power", "Gained by everyone else"):
        assert part in one.out
    assert "…" not in one.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("BT",), "no business tariff of Bhutan"),
        (("XX",), "'XX' is not an ISO 3166-1"),
        (("KZ-ALA",), "'KZ-ALA' is a region"),
        (("KZ", "--tariff", "-0.1"), "a tariff of -0.1 USD/kWh cannot be"),
        (("KZ", "--machine", "Antminer S20"), "nearest: Antminer S"),
        (("KZ", "--set", "map_share=2"), "'map_share' cannot be 2.0"),
        (("KZ", "--figure", "chart.gif"), "none of .html, .svg, .png"),
    ],
)
def test_a_mistake_is_one_line_with_the_remedy(run, arguments, says):
    assert says in run("mining", *arguments).line


def test_a_case_without_a_chain_is_refused(run, template):
    line = run("mining", "KZ", "--case", template).line
    assert "hashprice" in line
    assert "--case" in line


def test_a_map_above_the_whole_is_refused_with_its_month(run, kazakhstan):
    file = kazakhstan / "mining_map.csv"
    rows = list(csv.reader(file.read_text().splitlines()))
    rows = [[*r[:2], "77.84", *r[3:]] if r[:2] == ["2022-01", "US"] else r for r in rows]
    file.write_text("".join(",".join(row) + "\n" for row in rows))
    line = run("mining", "KZ", "--case", kazakhstan).line
    assert "mining_map.csv" in line
    assert "2022-01" in line


def test_a_figure_is_drawn(run, tmp_path):
    file = tmp_path / "mining.svg"
    assert run("mining", "KZ", *FAST, "--figure", file, "-o", tmp_path / "o.txt").code == 0
    assert "Antminer S19 Pro" in file.read_text()
