"""A place and a window from the fakes to an assessment: found, priced, and said what is missing."""

import json
from datetime import UTC, datetime, timedelta

import jsonschema
import pytest
from tests.window.conftest import DAYS, FAKES, FEW, NOW

from offswitch.assessment import assess
from offswitch.assessment.window import read_request, window, write_window
from offswitch.case import read_case
from offswitch.errors import CaseError, SourceError
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


def test_its_edges_are_as_uncertain_as_the_detector_found_them(found):
    (one,) = (o for o in found.case.gathered.found if o.end > found.case.window.start)
    (told,) = (o.outage for o in found.network.found)
    assert told.start_interval[0] < told.start < told.start_interval[1]
    for made, own in zip(told.start_interval, one.start_interval, strict=True):
        assert abs(made - own) <= timedelta(minutes=2)
    assert found.network.nominal.p95 - found.network.nominal.p05 > 0.2


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


def test_its_miners_lost_what_their_share_of_new_coins_is_worth(found):
    blocks = found.mining.from_map.blocks.p50
    hours = WORLD.depth * WORLD.outage.hours
    (share,) = (p.distribution for p in found.parameters if p.name == "map_share")
    share = share.arguments[1]  # of the last month
    assert blocks == pytest.approx(6 * hours * share * 0.75, rel=0.1)
    assert found.partition is not None
    assert any("new coins alone" in row.why for row in found.omissions)


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


def test_the_hash_is_that_of_the_content_and_not_of_when_it_was_asked_for(lake, tmp_path):
    folder = tmp_path / "mine"
    request = read_request("KZ", *DAYS, sources=list(FAKES), offline=True, now=NOW)
    write_window(request, open_lake(lake), folder)
    first = read_case(folder)
    for name in ("gathered.csv", "sources.csv"):
        text = (folder / name).read_text(encoding="utf-8")
        later = text.replace("2023-06-01", "2099-06-01")
        assert later != text
        (folder / name).write_text(later, encoding="utf-8")
    assert read_case(folder).hash == first.hash


def test_a_source_without_a_part_in_it_is_named(filled):
    told = {row.what: row.why for row in offline(filled, sources=None).omissions}
    (named,) = (what for what in told if "worldbank" in what)
    assert {"tor", "keepiton"} <= set(named.split(", "))
    assert not {"ioda", "coinmetrics", "stooq"} & set(named.split(", "))


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


def test_a_window_that_has_just_begun_says_how_far_the_sources_are(fakes, tmp_path):
    now = datetime(2022, 1, 2, 0, 20, tzinfo=UTC)
    with pytest.raises(CaseError, match="the last value is of 2022-01-01T23:"):
        window("KZ", *DAYS, lake=tmp_path, sources=FEW, base_urls=fakes(now), now=now)
    with pytest.raises(SourceError, match="nothing has been measured yet"):
        read_request("KZ", *DAYS, now=datetime(2022, 1, 1, tzinfo=UTC))


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
    assert "judged after the end" not in text


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
