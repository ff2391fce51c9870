"""`offswitch simulate`: what it says of any country, and what it refuses."""

import json
import subprocess
import sys

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offswitch.assessment.simulate import simulate
from offswitch.assessment.simulate_plan import Plan
from offswitch.errors import CaseError
from offswitch.report import json_schema
from offswitch.report.simulate import render_simulation
from offswitch.report.simulate_json import simulation_dict
from offswitch.settings import Settings

FAST = ("--draws", "300")
FEW = Settings(draws=300)


def lost(place="KZ", **plan):
    """Median of the loss by sector, dollars."""
    return simulate(place, Plan(**plan), settings=FEW).ours.usd.p50


@pytest.fixture
def found(run):
    """Call `simulate --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("simulate", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("simulate")).validate(data)
        return data

    return call


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("simulate"))


def test_kazakhstan_is_priced_by_every_method(found):
    data = found("KAZ", "--hours", "120", "--services", "all")
    costs = {row["method"]: row for row in data["costs"]}
    assert next(iter(costs)) == "sectors"
    assert costs.keys() == {
        "sectors",
        "oecd_2011",
        "brookings_2016",
        "deloitte_2016_percent",
        "deloitte_2016_dollar",
        "netblocks_cost",
        "icrier_2018",
    }
    # GDP of 288 bn by a share of 3 to 4 % for five days
    assert costs["oecd_2011"]["usd"]["p50"] == pytest.approx(138e6, rel=0.03)
    assert all(row["sources"] for row in data["costs"])
    assert all(0 < r["usd"]["p05"] <= r["usd"]["p50"] <= r["usd"]["p95"] for r in data["costs"])
    assert {"NetLoss", "CIPESA 2017 (stand-in)"} <= {row["what"] for row in data["omissions"]}
    assert "brookings_share" in {row["name"] for row in data["stood_in"]}
    everybody = data["people"]["groups"][0]
    assert everybody["person_hours"]["p50"] == pytest.approx(120 * everybody["people"]["p50"])
    assert len(data["people"]["regions"]) == 17
    assert data["narrowed"][0]["share_of_variance"] > data["narrowed"][-1]["share_of_variance"]
    rows = sum(row["lost_usd"]["p50"] for row in data["sectors"]["rows"])
    assert rows == pytest.approx(data["sectors"]["lost_usd"]["p50"], rel=0.2)


def test_every_source_that_is_named_is_described(found):
    data = found("RU", "--regions", "RU-MOW=0.2@rosstat 2022", "--operators", "0.4@regulator")
    listed = {row["id"] for row in data["sources"]}
    named = {id for row in data["costs"] for id in row["sources"]}
    named |= {id for row in data["parameters"] for id in row["sources"]}
    named |= {row["source"] for row in data["stood_in"] if row["source"]}
    assert {"rosstat 2022", "regulator"} <= named | {p["source"] for p in data["scenario"]["parts"]}
    assert named <= listed
    assert {row["of"]: row["share"] for row in data["scenario"]["parts"]} == {
        "output": 0.2,
        "operators": 0.4,
    }
    full = {row["method"]: row["usd"]["p50"] for row in found("RU")["costs"]}
    for row in data["costs"]:
        assert row["usd"]["p50"] == pytest.approx(0.08 * full[row["method"]], rel=0.02)


def test_africa_is_priced_by_a_labelled_stand_in(found):
    ethiopia = {row["method"]: row for row in found("ET")["costs"]}
    assert "netblocks_cost" not in ethiopia
    assert "stand-in" in ethiopia["cipesa_2017"]["caveats"][0]


@pytest.mark.parametrize("place", ["TV", "VE", "ER", "SY", "US", "SS", "MC", "LI", "PS", "NG"])
def test_small_countries_and_those_with_gaps_are_priced_and_say_what_stood_in(found, place):
    data = found(place, "--hours", "72")
    assert 0.01 < 100 * data["costs"][0]["gdp_share"]["p50"] < 0.4
    assert {row["method"] for row in data["costs"]} >= {"oecd_2011", "brookings_2016"}
    for name in data["missing"]:
        told = {row["what"] for row in data["omissions"]} | {
            row["name"] for row in data["stood_in"]
        }
        assert name in told
    assert data["stood_in"]
    assert len(render_simulation(simulate(place, settings=FEW)).splitlines()) > 30


def test_an_indicator_of_ones_own_goes_before_none(run, found):
    refused = run("simulate", "TW", *FAST)
    assert "--set population=VALUE" in refused.line
    data = found("TW", "--set", "population=23400000")
    assert data["fixed"] == {"population": 23400000.0}
    assert "population" not in data["missing"]


def test_blocked_platforms_are_additive_and_stop_no_sector(found):
    one, three = (found("TR", "--services", "social", "--platforms", n) for n in (1, 3))
    assert one["sectors"] is one["people"] is None
    for a, b in zip(one["costs"], three["costs"], strict=True):
        assert b["usd"]["p50"] == pytest.approx(3 * a["usd"]["p50"])


def test_comparing_gives_what_single_runs_give(found):
    both = found("KZ", "--hours", "30", "--compare", "KZ,IRN")
    single = found("IR", "--hours", "30")
    assert both["place"] == "KZ"
    assert both["compared"] == [single]


@pytest.mark.parametrize("windows", ["", "15:00-18:00"])
def test_one_that_lasts_has_a_price_for_a_further_hour(found, windows):
    data = found("IR", "--hours", "24", "--running", "--windows", windows)
    later = found("IR", "--hours", "48", "--running", "--windows", windows)
    assert data["provisional"]
    for now, then in zip(data["costs"], later["costs"], strict=True):
        rate = now["usd_per_further_hour"]["p50"]
        assert now["usd"]["p50"] + 24 * rate == pytest.approx(then["usd"]["p50"], rel=0.05)


@pytest.mark.parametrize(
    ("less", "says"),
    [
        (("--windows", "17:00-20:00"), "(3 of them connected)"),
        (("--set", "severity=0.5"), "(50 % of the network lost)"),
        (("--reach", "domestic"), "(the inside of the country can be reached)"),
        (("--operators", "0.4@regulator"), "(40.0% of the lines)"),
    ],
)
def test_the_first_sentence_says_what_makes_it_less_than_a_whole_cut(run, less, says):
    first = " ".join(run("simulate", "KZ", *less, *FAST).out.partition("In short")[2].split())
    assert first.startswith(f"24 hours without any internet {says} in Kazakhstan")


def test_published_figures_stand_beside_what_their_formula_gives(found):
    rows = {row["id"]: row for row in found("KG")["recorded"]}
    row = rows["t10-kgz-2024"]
    assert row["inputs"] == {"gdp_usd": 7.736e9, "hours": 6192, "k": 0.005842, "n": 1}
    assert row["computed_usd"] == pytest.approx(row["usd"], rel=0.01)


def test_a_vintage_of_gdp_is_an_input(found):
    plan = ("VN", "--start", "2021-06-01")
    now, then = found(*plan), found(*plan, "--vintage", "late-2021")
    ratio = now["costs"][1]["usd"]["p50"] / then["costs"][1]["usd"]["p50"]
    assert ratio == pytest.approx(346.6 / 271.158, rel=0.01)


@settings(max_examples=15, deadline=None)
@given(hours=st.floats(2, 150), more=st.floats(1, 60), depth=st.floats(0.2, 0.9))
def test_cost_grows_with_hours_and_with_severity(hours, more, depth):
    text = f"{depth:.3f}"
    assert lost(hours=hours, severity=text) <= lost(hours=hours + more, severity=text)
    assert lost(hours=hours, severity=text) <= lost(hours=hours, severity="1")


def test_parts_cost_less_than_the_whole_and_add_up():
    whole = lost(hours=72)
    assert lost(hours=72, regions="KZ-75") == lost(hours=72, regions="KZ-ALA") < whole
    for less in (
        {"windows": "17:00-20:00"},
        {"reach": "domestic"},
        {"reach": "allow_list"},
        {"services": "mobile"},
        {"services": "fixed"},
    ):
        assert 0 < lost(hours=72, **less) < whole
    regions = ",".join(row.code for row in simulate("KZ", settings=FEW).place.regions)
    assert lost(hours=72, regions=regions) == pytest.approx(whole, rel=0.02)


def test_a_night_costs_less_than_a_day_and_a_weekend_less_than_a_week():
    day, night = (lost(hours=10, start=f"2025-02-03T{at}") for at in ("09:00", "21:00"))
    assert night < 0.7 * day
    assert lost(hours=48, start="2025-02-08") < lost(hours=48, start="2025-02-04")


def test_the_text_fits_and_is_the_same_on_every_run(run):
    plan = ("KZ", "--hours", "120", "--running", "--regions", "KZ-ALA", "--variance", *FAST)
    one, two = (run("simulate", *plan) for _ in range(2))
    assert one.out == two.out
    assert max(len(line) for line in one.out.splitlines()) <= 100
    for part in ("In short", "Loss by sector", "What stood in", "Left out", "What is provisional"):
        assert part in one.out
    assert "…" not in one.out


@pytest.mark.parametrize("services", ["all", "mobile", "fixed", "social"])
def test_countries_beside_each_other_fit_whatever_is_cut(run, services):
    platforms = ("--platforms", "1") if services == "social" else ()
    plan = ("--compare", "KZ,IR,MM,US,TV,ET", "--services", services, *platforms, *FAST)
    for running in ((), ("--running",)):
        told = run("simulate", *plan, *running)
        assert told.code == 0, told.err
        assert max(len(line) for line in told.out.splitlines()) <= 100
        assert "Tuvalu" in told.out
        assert ("further hour" in told.out) == bool(running)


def test_python_and_the_command_agree(found):
    made = simulation_dict(simulate("KZ", Plan(hours=48), settings=Settings(draws=300)))
    assert json.loads(json.dumps(made)) == found("KZ", "--hours", "48")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("XX",), "'XX' is not an ISO 3166-1"),
        (("KZ-75",), "--regions KZ-75"),
        ((), "--compare KZ,IR,MM"),
        (("KZ", "--hours", "-3"), "above zero"),
        (("KZ", "--hours", "nan"), "above zero"),
        (("KZ", "--services", "wifi"), "give one of all, mobile"),
        (("KZ", "--services", "mobile,social"), "count them twice"),
        (("KZ", "--services", "social"), "--platforms N"),
        (("KZ", "--platforms", "2"), "--services social"),
        (("KZ", "--start", "yesterday"), "write 2025-02-03T08:00"),
        (("KZ", "--vintage", "2019"), "use one of current"),
        (("KZ", "--regions", "RU-MOW"), "not a region of Kazakhstan"),
        (("KZ", "--regions", "KZ-XX"), "known: KZ-AKM"),
        (("KZ", "--regions", "KZ-ALA,KZ-75"), "stands twice"),
        (("RU", "--regions", "RU-MOW"), "RU-MOW=SHARE@SOURCE"),
        (("RU", "--regions", "RU-MOW=0.2"), "has no source"),
        (("RU", "--regions", "RU-MOW=0.8@a,RU-SPE=0.4@a"), "add up to 1.2"),
        (("KZ", "--operators", "0.4"), "has no source"),
        (("KZ", "--operators", "1.4@x"), "at most 1"),
        (("KZ", "--reach", "all"), "use one of none, domestic"),
        (("KZ", "--windows", "5-7"), "17:00-20:00"),
        (("KZ", "--windows", "00:00-24:00"), "up all the time"),
        (("KZ", "--severity", "1.4"), "'severity' is a share"),
        (("KZ", "--severity", "0"), "give one above 0"),
        (("KZ", "--set", "online_share=1.2"), "0 to 1"),
        (("KZ", "--set", "gdp_usd=-1"), "above 0"),
        (("KZ", "--set", "gdp_usd=inf"), "finite"),
        (("KZ", "--set", "stops_trades=0.2"), "nearest: stops_trade"),
        (("BV",), "Bouvet Island"),
        (("KZ", "--figure", "chart.gif"), "none of .html, .svg, .png"),
    ],
)
def test_a_mistake_is_one_line_with_the_remedy(run, arguments, says):
    assert says in run("simulate", *arguments, *FAST).line


def test_nothing_is_written_after_a_mistake(run, tmp_path):
    file = tmp_path / "out.json"
    assert run("simulate", "KZ", "--hours", "0", "--json", "-o", file).code == 2
    assert not file.exists()


def test_a_share_needs_its_source_in_python_too():
    with pytest.raises(CaseError, match="no source"):
        simulate("KZ", Plan(operators="0.5"), settings=FEW)


def test_it_starts_without_what_it_does_not_need():
    code = (
        "import sys, offswitch.assessment.simulate, offswitch.report.simulate_json\n"
        "print(sorted({'numba', 'altair', 'scipy.stats'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_long_cut_holds_what_its_days_hold():
    """A year is priced by stretches, and past the ramps every week costs the same."""
    four, five, twelve = (lost(hours=168 * weeks) for weeks in (4, 5, 12))
    assert twelve - five == pytest.approx(7 * (five - four), rel=0.01)


@pytest.mark.parametrize(
    "arguments",
    [("KZ",), ("--compare", "KZ,IR,TV"), ("IN", "--services", "social", "--platforms", "1")],
)
def test_a_figure_is_drawn(run, tmp_path, arguments):
    file = tmp_path / "simulate.svg"
    ran = run("simulate", *arguments, *FAST, "--figure", file, "-o", tmp_path / "o.txt")
    assert ran.code == 0, ran.err
    assert "Brookings 2016" in file.read_text() or "Kazakhstan" in file.read_text()
