"""`offswitch migration`: what it says of a country, and what it refuses."""

import csv
import json

import jsonschema
import numpy as np
import pytest

from offswitch.report import json_schema

FAST = ("--draws", "400")
COUNTRIES = ("CN", "US", "KZ", "other")


@pytest.fixture
def found(run):
    """Call `migration --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("migration", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("migration")).validate(data)
        return data

    return call


@pytest.fixture
def own_map(tmp_path):
    """Write a map of fourteen months: nothing happens but noise and a ban in China's time."""

    def write(change=lambda rows: rows, extra=True):
        rng = np.random.default_rng(1)
        rows, shares = [], np.array([0.5, 0.25, 0.15, 0.1])
        for month in range(14):
            shares = shares * np.exp(0.03 * rng.standard_normal(4))
            shares = shares / shares.sum()
            name = f"{2020 + (11 + month) // 12}-{(11 + month) % 12 + 1:02d}"
            rows += [
                [name, country, f"{100 * share:.4f}", f"{150 * share:.4f}"]
                for country, share in zip(COUNTRIES, shares, strict=True)
            ]
        file = tmp_path / "map.csv"
        columns = ["month", "country", "share_percent", "hashrate_eh_s"]
        with file.open("w", newline="") as text:
            table = [columns, *change(rows)]
            csv.writer(text).writerows(row if extra else row[:3] for row in table)
        return file

    return write


def left(data, name, months=12):
    (scenario,) = (row for row in data["scenarios"] if row["name"] == name)
    return next(row["share"] for row in scenario["left"] if row["months"] == months)


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("migration"))


def test_kazakhstan_by_scenario_beside_what_came(found):
    data = found("kazakhstan-2022")
    assert (data["place"], data["fit"]["start"]) == ("KZ", "2021-12")
    assert data["eh_s"]["p50"] == pytest.approx(24.3, abs=0.5)
    names = [row["name"] for row in data["scenarios"]]
    assert names == ["none", "cut", "rationing", "both", "ban"]
    middle = {name: left(data, name)["p50"] for name in names}
    assert middle["none"] < middle["cut"] < middle["rationing"] < middle["both"]
    for row in data["scenarios"]:
        assert sum(one["share"]["p50"] for one in row["destinations"]) < 1
        assert [p["month"] for p in row["path"]][:2] == ["2022-01", "2022-02"]
    may = data["later"][0]
    assert (may["period"], may["percent"]) == ("2023-05", 4)
    assert "rationing" in may["inside"]
    assert "none" not in may["inside"]
    assert [row["value"] for row in data["loads"] if row["period"] == "2023-05"] == [400]


def test_the_map_is_not_said_to_show_the_cut(found, run):
    data = found("KZ")
    unseen = data["unseen"]
    # 118 of 744 hours, of 14.03 % of a world that falls with it
    assert unseen["lost_points"] == pytest.approx(14.03 - 100 * 11.80 / 97.77, abs=0.01)
    assert unseen["share_change_points"] > -unseen["noise_points"]
    assert unseen["hashrate_change"] > 0
    (cut,) = (row for row in data["learned"] if row["name"] == "cut")
    assert cut["little"]
    text = run("migration", "KZ", *FAST).out
    assert "does not show the cut" in text.split("How much leaves")[0]


def test_other_countries_of_the_map_and_the_form_of_their_text(found, run):
    data = found("usa", "--hours-off", "48", "--months", "6")
    assert (data["place"], data["hours_off"], data["hours_on_record"]) == ("US", 48, True)
    assert data["later"] == []
    assert data["unseen"] is None
    assert len(data["scenarios"][0]["path"]) == 6
    for place in ("KZ", "IR"):
        one, two = (run("migration", place, *FAST) for _ in range(2))
        assert one.out == two.out
        assert max(len(line) for line in one.out.splitlines()) <= 100
        assert "…" not in one.out
        for part in ("In short", "What the data cannot say", "What the map adds", "Scores"):
            assert part in one.out


def test_a_shorter_horizon_says_the_same_of_what_both_say(found):
    near, far = (found("KZ", "--months", months)["scenarios"][3] for months in ("18", "24"))
    for name in ("destinations", "half_gone_months"):
        assert near[name] == far[name]
    assert near["left"][:3] == far["left"][:3]
    assert near["path"] == far["path"][:18]


def test_a_longer_lead_leaves_less_running_elsewhere(found):
    def running(data):
        (both,) = (row for row in data["scenarios"] if row["name"] == "both")
        return sum(row["share"]["p50"] for row in both["destinations"])

    soon, late = (found("KZ", "--months", "6", "--lead", lead) for lead in ("0.5", "9"))
    assert running(late) < 0.6 * running(soon)
    assert list(late["lead_months"].values()) == pytest.approx([9, 9, 9])


def test_a_fixed_rate_is_that_rate(found):
    data = found("KZ", "--set", "migration_churn=0.01", "--months", "12")
    assert left(data, "none")["p50"] == pytest.approx(1 - np.exp(-0.12), abs=1e-6)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("FR",), "France is in none of the maps"),
        (("KZ", "--lead", "-1"), "a lead time of -1 months cannot be"),
        (("KZ", "--lead", "0"), "a lead time of 0 months cannot be"),
        (("KZ", "--months", "0"), "--months is 0; give 1 to 60"),
        (("KZ", "--hours-off", "800"), "--hours-off is 800; give 0 to 744"),
        (("KZ", "--set", "migration_lost=1.5"), "'migration_lost' cannot be 1.5"),
        (("KZ", "--set", "migration_leed=3"), "has no 'migration_leed'; it has migration_churn"),
        (("KZ", "--figure", "chart.gif"), "none of .html, .svg, .png"),
        (("KZ", "--map", "nowhere.csv"), "nowhere.csv: cannot be read"),
    ],
)
def test_a_mistake_is_one_line_with_the_remedy(run, arguments, says):
    assert says in run("migration", *arguments).line


def put(month, country, share):
    """Change one share of the map."""
    return lambda rows: [
        [*row[:2], share, row[3]] if row[:2] == [month, country] else row for row in rows
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (put("2021-03", "KZ", "30"), "the shares of 2021-03 add up to 1"),
        (put("2021-03", "KZ", "-3"), "is below zero"),
        (lambda rows: rows[:40], "10 months are too few"),
        (lambda rows: [r for r in rows if r[0] != "2021-03"], "2021-03 is missing"),
        (lambda rows: [r for r in rows if r[:2] != ["2021-03", "KZ"]], "2021-03 has no row of KZ"),
        (lambda rows: [*rows, rows[-1]], "other stands twice in 2022-01"),
        (lambda rows: [["May", *r[1:]] for r in rows], "`month` is 'May'"),
    ],
    ids=["sum", "negative", "short", "gap", "country", "twice", "month"],
)
def test_a_wrong_map_is_refused_and_nothing_is_written(run, own_map, tmp_path, change, says):
    out = tmp_path / "out.txt"
    line = run("migration", "KZ", "--map", own_map(change), "-o", out).line
    assert says in line
    assert "map.csv" in line
    assert not out.exists()


def test_a_map_of_ones_own_is_fitted_with_and_without_its_hashrate(found, own_map, monkeypatch):
    monkeypatch.setattr("offswitch.bitcoin.migration_known.FITTED_DRAWS", 60)
    monkeypatch.setattr("offswitch.bitcoin.migration_fit.MOVES", 1)
    for extra in (True, False):
        data = found("KZ", "--map", own_map(extra=extra), "--months", "3")
        assert data["fit"] == {"map": "map.csv", "last": "2022-01", "start": "2021-12"}
        assert len(data["history"]) == 14
        assert {row["country"] for row in data["scenarios"][0]["destinations"]} == {
            "CN",
            "US",
            "other",
        }


def test_a_figure_is_drawn(run, tmp_path):
    file = tmp_path / "migration.svg"
    assert run("migration", "KZ", *FAST, "--figure", file, "-o", tmp_path / "o.txt").code == 0
    drawn = file.read_text()
    for told in ("the cut alone", "2.48 %", "United States"):
        assert told in drawn
