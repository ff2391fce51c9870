"""`offswitch partition`: what it says of a cut, and what it refuses."""

import json
from dataclasses import replace

import jsonschema
import numpy as np
import pytest

from offswitch.assessment.mining import assess_mining
from offswitch.assessment.network import assess_network
from offswitch.assessment.partition import study_partition
from offswitch.case import find_case, read_case
from offswitch.parameters import Parameters
from offswitch.report import json_schema
from offswitch.report.partition import partition_lines
from offswitch.report.partition_json import partition_part_dict
from offswitch.settings import Settings

FAST = ("--draws", "1000")
BY_HAND = ("--share", "0.18", "--hours", "120")


@pytest.fixture
def found(run):
    """Call `partition --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("partition", *arguments, "--json", *FAST)
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("partition")).validate(data)
        return data

    return call


def reach(data, name):
    return next(row for row in data["reaches"] if row["reach"] == name)


def confirmed(data, k):
    rows = data["merchant"]["by_confirmations"]
    return next(row for row in rows if row["confirmations"] == k)


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("partition"))


@pytest.mark.parametrize("fixed", [{}, {"miners_without_other_link": 1.0}])
def test_without_a_pool_the_loss_is_that_of_mining_draw_by_draw(fixed):
    case = read_case(find_case("kazakhstan-2022"))
    parameters = Parameters(case.parameters, Settings(draws=500, fixed=fixed))
    network = assess_network(case, parameters)
    known = assess_mining(case, case.bitcoin, network, parameters).from_map
    part = study_partition(case, network, parameters)
    lost = part.reach("no_pool").lost
    for name in ("blocks", "btc", "usd"):
        np.testing.assert_allclose(getattr(lost, name).draws, getattr(known, name).draws)
    # With a pool inside it is the same on average, and wider by the luck of finding blocks.
    pool = part.reach("domestic").lost.blocks.draws
    excess = (pool - known.blocks.draws) / np.sqrt(known.blocks.draws)
    assert abs(excess.mean()) < 5 / np.sqrt(500)
    assert excess.std() == pytest.approx(1, abs=0.16)


def test_kazakhstan_by_what_its_miners_could_reach(found):
    data = found()
    assert data["case"]["name"] == "kazakhstan-2022"
    assert data["series_of_hours_off"] == "reconstructed"
    # Seven outages; the window of 8 January reached a list of sites only, and parts none.
    assert len(data["stretches"]) == 6
    (closed,) = data["windows_not_reconnecting"]
    assert closed["start"].startswith("2022-01-08T02")
    assert data["inside_up"] is False
    assert not any(row["simulated"] for row in (*data["stretches"], data["unbroken"]))
    alone, pool = reach(data, "no_pool"), reach(data, "domestic")
    assert alone["own_chain"]["p95"] == 0
    assert pool["lost"]["blocks"]["p05"] < alone["lost"]["blocks"]["p05"] < 60
    assert 90 < alone["lost"]["blocks"]["p95"] < pool["lost"]["blocks"]["p95"] < 125
    assert reach(data, "relayed")["lost"]["usd"]["p95"] == 0
    # Deeper without the windows, far less deep with a link that receives.
    assert data["unbroken"]["dropped"]["p05"] > pool["deepest_reorganisation"]["p95"]
    assert reach(data, "receive_only")["deepest_reorganisation"]["p95"] < 10
    assert data["chance_prevails"] < 1e-5
    assert data["pools_claims"] == ["pools-used-by-kazakhs"]


def test_a_merchant_waits_and_is_undone(found):
    data = found()
    row = confirmed(data, 6)
    # Wider than at a known share, where the upper end is 2.1 times the median.
    assert row["hours"]["p95"] > 2 * row["hours"]["p50"]
    assert 0.5 < row["undone"] < 0.6 < row["undone_unbroken"]
    safe = data["merchant"]["safe"]["confirmations"]
    deepest = reach(data, "domestic")["deepest_reorganisation"]
    assert deepest["p95"] < safe < 60
    notice = data["merchant"]["notice"]
    assert notice["inside"]["hours"] < 2
    assert notice["outside"]["hours"] > 100


def test_fixing_the_parameters_leaves_the_spread_of_the_hours_lost(found):
    fixed = ("--set", "map_share=0.18", "--set", "miners_without_other_link=1")
    data = found(*fixed)
    share = data["share_cut_off"]
    assert 0.16 < share["p05"] < share["p50"] < 0.18 < share["p95"] < 0.19
    assert data["found_by_linked"]["p95"] == 0


def test_a_cut_by_hand(found):
    data = found(*BY_HAND, "--satellite", "0.05", "--reward", "6.33", "--price", "43000")
    assert data["case"] is None
    lost = reach(data, "domestic")["lost"]
    # 0.171 of 720 blocks
    assert lost["blocks"]["p50"] == pytest.approx(123, abs=2)
    assert lost["usd"]["p50"] == pytest.approx(lost["blocks"]["p50"] * 6.33 * 43_000)
    assert data["found_by_linked"]["p50"] == pytest.approx(6, abs=1)
    bare = found(*BY_HAND)
    assert reach(bare, "domestic")["lost"]["usd"] is None


def test_a_majority_prevails_and_the_rest_of_the_world_drops_its_blocks(found):
    data = found("--share", "0.7", "--hours", "48")
    assert data["chance_prevails"] > 0.999
    assert reach(data, "domestic")["lost"]["blocks"]["p95"] == 0
    assert reach(data, "domestic")["dropped_elsewhere"]["p50"] == pytest.approx(86, abs=3)
    assert [row["reach"] for row in data["reaches"]] == ["no_pool", "domestic", "relayed"]


@pytest.mark.parametrize(
    "arguments", [(), BY_HAND, ("--share", "0.5", "--hours", "9", "--hours", "3")]
)
def test_the_text_fits_and_is_the_same_on_every_run(run, arguments):
    one, two = (run("partition", *arguments, *FAST) for _ in range(2))
    assert one.code == 0
    assert one.out == two.out
    assert max(len(line) for line in one.out.splitlines()) <= 100
    for part in ("In short", "A payment inside", "What this cannot say", "no, quoted"):
        assert part in one.out
    assert " nan" not in one.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--share", "0"), "a share of 0.0 cannot be"),
        (("--share", "1", "--hours", "3"), "a share of 1.0 cannot be"),
        (("--share", "nan", "--hours", "3"), "a share of nan cannot be"),
        (("--share", "0.2"), "give --hours H"),
        (("--share", "0.2", "--hours", "0"), "a cut of 0.0 h cannot be"),
        (("--share", "0.2", "--hours", "nan"), "a cut of nan h cannot be"),
        (("--share", "0.2", "--hours", "4000", "--hours", "4000"), "a cut of 8000.0 h cannot be"),
        ((*BY_HAND, "--satellite", "1"), "a part of 1.0 with a link cannot be"),
        ((*BY_HAND, "--confirmations", "0"), "0 confirmations cannot be waited for"),
        ((*BY_HAND, "--price", "43000"), "--price without --reward"),
        ((*BY_HAND, "--reward", "inf"), "a reward of inf cannot be"),
        (("kazakhstan-2022", *BY_HAND), "takes no case and no --set"),
        (("--hours", "3"), "give --share too"),
        (("--confirmations", "2000"), "give 1 to 1000"),
        (("--set", "map_share=2"), "'map_share' cannot be 2.0"),
        (("--set", "miners_without_other_link=0"), "nobody is cut off"),
        (("--figure", "chart.gif"), "none of .html, .svg, .png"),
    ],
)
def test_a_mistake_is_one_line_with_the_remedy(run, arguments, says):
    assert says in run("partition", *arguments).line


def test_a_case_without_miners_is_refused(run, template):
    assert "--share and --hours" in run("partition", template).line


@pytest.mark.parametrize("arguments", [(), BY_HAND])
def test_a_figure_is_drawn(run, tmp_path, arguments):
    file = tmp_path / "partition.svg"
    ran = run("partition", *arguments, *FAST, "--figure", file, "-o", tmp_path / "o.txt")
    assert ran.code == 0
    assert "6 confirmations" in file.read_text()


def test_where_no_level_says_what_was_reached_every_window_reconnects():
    case = replace(read_case(find_case("kazakhstan-2022")), levels=())
    parameters = Parameters(case.parameters, Settings(draws=500))
    part = study_partition(case, assess_network(case, parameters), parameters)
    assert len(part.stretches) == 7
    assert part.closed_windows == ()
    assert part.inside_up is None


def test_an_assessment_can_take_its_part():
    case = read_case(find_case("kazakhstan-2022"))
    parameters = Parameters(case.parameters, Settings(draws=500))
    part = study_partition(case, assess_network(case, parameters), parameters)
    (line,) = partition_lines(part)
    assert "dropped at the returns" in line
    assert partition_part_dict(part).keys() < json_schema("partition")["properties"].keys()
