"""A place and a window from the fakes to an assessment: found, priced, and said what is missing."""

import json
from datetime import UTC, datetime, timedelta

import jsonschema
import pytest
from tests.window.conftest import DAYS, FAKES, FEW, NOW

from offswitch.assessment import assess
from offswitch.assessment.window import read_request, window, write_window
from offswitch.case import read_case
from offswitch.errors import CaseError
from offswitch.lake import open_lake
from offswitch.report import assessment_dict, json_schema, render_terminal
from offswitch.testing.world import World

DRAWS = 300
WORLD = World()


def offline(lake, *days, **more):
    given = {"sources": list(FAKES), **more}
    return window("KZ", *(days or DAYS), lake=lake, offline=True, **given)


@pytest.fixture(scope="module")
def found(filled):
    return assess(offline(filled, now=NOW), draws=DRAWS)


def test_the_outage_is_found_where_the_world_has_it(found):
    (one,) = (o.outage for o in found.network.found if o.outage.service == "all")
    assert abs(one.start - WORLD.outage.start) <= timedelta(minutes=10)
    assert abs(one.end - WORLD.outage.end) <= timedelta(minutes=10)
    assert one.depth_interval[0] <= WORLD.depth <= one.depth_interval[1]
    true = WORLD.depth * WORLD.outage.hours
    assert found.network.effective.p05 <= true <= found.network.effective.p95


def test_it_is_priced_in_the_money_of_the_country(found):
    assert {cost.method for cost in found.costs} >= {"oecd_2011", "brookings_2016"}
    assert found.case.local_unit == "kzt"
    assert 400 < found.costs[0].local.p50 / found.costs[0].usd.p50 < 460
    assert found.economy is not None
    assert found.network.people is not None


def test_its_hashrate_is_estimated_without_a_claim_to_be_tested(found):
    part = found.hashrate
    assert part.claimed_change is None
    whole = part.event.ours[-1]
    assert whole.p05 < -0.13 < whole.p95 < 0  # what the world takes away
    assert found.price.main.change < -0.05
    told = assessment_dict(found)
    assert told["hashrate"]["baselines"][0]["log_likelihood_ratio"] is None


def test_it_is_told_as_text_and_as_json(found):
    told = assessment_dict(found)
    jsonschema.validate(told, json_schema())
    assert told["provisional"] is None
    text = render_terminal(found, full=True)
    assert text.startswith("Kazakhstan, 2 to 11 January 2022\n")
    assert "None" not in text
    assert "nan" not in text.lower().split()


def test_the_same_lake_gives_the_same_result(found, lake):
    again = assess(offline(lake, now=NOW + timedelta(days=300)), draws=DRAWS)
    assert again.case.hash == found.case.hash
    assert json.dumps(assessment_dict(again)) == json.dumps(assessment_dict(found))


def test_a_source_that_fails_leaves_the_others_and_is_named(lake, fakes, tmp_path, impatient):
    broken = {**fakes(coinmetrics="500", mempool="500")}
    case = window(
        "KZ", *DAYS, lake=tmp_path / "new", sources=list(FAKES), base_urls=broken, now=NOW
    )
    found = assess(case, draws=DRAWS)
    assert found.network.found
    assert found.costs
    assert (found.hashrate, found.price) == (None, None)
    told = {row.what: row.why for row in found.omissions}
    assert "mempool blocks" in told
    assert "500" in told["coinmetrics PriceUSD"]


def test_nothing_measured_is_one_line_that_says_what_to_fetch(fakes, tmp_path):
    only = {"sources": ["ioda"], "base_urls": {"ioda": fakes()["ioda"]}, "now": NOW}
    with pytest.raises(CaseError) as error:
        window("AQ", "2022-01-02", "2022-01-03", lake=tmp_path, **only)
    assert "offswitch fetch --country AQ" in str(error.value)
    assert "\n" not in str(error.value)


#: While the network is down, and before the window ends.
EARLY = datetime(2022, 1, 8, 6, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def early(fakes, tmp_path_factory):
    folder = tmp_path_factory.mktemp("early")
    addresses = fakes(EARLY)
    case = window("KZ", *DAYS, lake=folder, sources=FEW, base_urls=addresses, now=EARLY)
    return folder, case, assess(case, draws=DRAWS)


def test_it_ends_with_what_is_known_and_the_outage_is_open(early):
    _, case, found = early
    assert found.network.found[-1].outage.end is None
    assert timedelta() <= EARLY - case.window.end < timedelta(hours=3)
    told = assessment_dict(found)
    jsonschema.validate(told, json_schema())
    part = told["provisional"]
    assert part["open_outages"][0]["service"] == "all"
    assert (
        part["unknown_hours"]
        == (found.provisional.asked.end - case.window.end).total_seconds() / 3600
    )
    assert {row["source"] for row in part["signals"]} == set(FEW)
    for row in part["signals"]:
        assert row["last"] < "2022-01-08T06:20:00Z"
        assert row["may_change_until"] > "2022-01-12"


def test_it_is_said_before_anything_else(early):
    text = render_terminal(early[2])
    assert text.index("Provisional") < text.index("In short")
    assert "Still going on" in text


def test_later_the_same_question_gives_the_whole_and_the_lake_keeps_both(early, fakes):
    folder, case, _ = early
    later = window("KZ", *DAYS, lake=folder, sources=FEW, base_urls=fakes(), now=NOW)
    assert later.gathered is not None
    assert not later.gathered.provisional
    assert later.window.hours == 240
    then = offline(folder, sources=FEW, as_known=EARLY + timedelta(hours=1), now=NOW)
    assert then.window == case.window
    assert then.observations.equals(case.observations)


def test_a_window_is_a_folder_that_can_be_edited(lake, tmp_path):
    request = read_request("KAZ", *DAYS, sources=list(FAKES), offline=True, now=NOW)
    write_window(request, open_lake(lake), tmp_path / "mine")
    case = read_case(tmp_path / "mine")
    assert (case.name, case.place, case.series) == ("mine", "KZ", "observed")
    assert case.gathered.asked == request.window
    toml = (tmp_path / "mine" / "case.toml").read_text(encoding="utf-8")
    (tmp_path / "mine" / "case.toml").write_text(toml.replace("observed", "reconstructed"))
    assert read_case(tmp_path / "mine").hash != case.hash
