"""`offswitch hashrate`: what it says of the case and of a file, and what it refuses."""

import json
from datetime import UTC, datetime

import jsonschema
import numpy as np
import pytest

from offswitch.case import find_case, read_case
from offswitch.report import json_schema

CASE = "kazakhstan-2022"
#: btc_shutdown_tests.csv: baseline and hours; likelihood ratio of a lasting 12 % fall against none.
QUOTED = {
    ("epoch", 24): 0.96,
    ("7_days", 24): 1.30,
    ("epoch", 120): 0.07,
    ("7_days", 120): 0.27,
    ("all_before", 120): 0.02,
    ("before_and_after", 120): 0.61,
}
MAPS = [f"map_share_{month}" for month in ("2021_08", "2021_12", "2022_01")]


@pytest.fixture(scope="module")
def blocks(tmp_path_factory):
    """Return the blocks of the case as a file of their own."""
    chain = read_case(find_case(CASE)).bitcoin.chain
    file = tmp_path_factory.mktemp("blocks") / "blocks.csv"
    rows = [f"{chain.first_height + n},{time}" for n, time in enumerate(chain.times.tolist())]
    file.write_text("\n".join(["height,timestamp", *rows, ""]))
    return file


@pytest.fixture(scope="module")
def told():
    """The study of the case, its JSON and its text: made once."""
    from offswitch.assessment.hashrate import study_hashrate
    from offswitch.report.hashrate import render_hashrate
    from offswitch.report.hashrate_json import hashrate_dict

    study = study_hashrate(CASE, draws=400)
    return study, json.loads(json.dumps(hashrate_dict(study))), render_hashrate(study)


@pytest.fixture
def data(told):
    return told[1]


def row(rows, **wanted):
    (found,) = [r for r in rows if all(r[key] == value for key, value in wanted.items())]
    return found


def test_the_json_keeps_its_schema(data):
    schema = json_schema("hashrate")
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)


def test_every_estimator_is_read_or_says_why_at_every_moment(data):
    from offswitch.bitcoin.estimators import ESTIMATORS

    moments = {r["at"] for r in data["estimators"]}
    assert len(moments) == 4
    read = {(r["name"], r["at"]) for r in data["estimators"] + data["not_read"]}
    assert read == {(name, at) for name in ESTIMATORS for at in moments}
    at_cut = row(data["estimators"], name="coin_metrics_daily", at="2022-01-05T10:30:00Z")
    assert (at_cut["blocks"], round(at_cut["p50"], 2)) == (147, 177.37)


@pytest.mark.parametrize(("baseline", "hours"), QUOTED)
def test_each_baseline_gives_the_recorded_ratio(data, baseline, hours):
    found = row(data["change"], kind="window", baseline=baseline, hours=hours)
    assert round(np.exp(found["log_bayes_factor"]), 2) == QUOTED[baseline, hours]


def test_one_day_tells_nothing_and_five_lean_against(data):
    first = [r["log_bayes_factor"] for r in data["change"] if r["hours"] == 24]
    assert max(map(abs, first)) < np.log(3)
    five = [r["log_bayes_factor"] for r in data["change"] if r["hours"] == 120]
    assert max(five) < 0
    assert data["verdict"][0].startswith("24 hours tell nothing")
    assert "lean against a lasting -12%, and how far depends on the baseline" in data["verdict"][1]


def test_the_words_give_ours_beside_the_range_of_the_counts(data):
    for hours, said in zip((24, 120), data["verdict"], strict=False):
        ours = row(data["change"], kind="posterior", hours=hours)
        rows = [r for r in data["change"] if r["kind"] == "window" and r["hours"] == hours]
        low, high = (end(r["p50"] for r in rows) for end in (min, max))
        assert f"by {ours['p50']:+.1%} (90 %: {ours['p05']:+.0%} to {ours['p95']:+.0%})" in said
        assert f"by {low:+.1%} to {high:+.1%} (" in said
    lasting = row(data["hypotheses"], name="lasting_claimed_change", kind="posterior", hours=None)
    told = f"are {lasting['bayes_factor']:.2f} times as likely under a lasting"
    assert told in data["verdict"][3]


def test_ours_lies_among_the_baselines_and_knows_more_with_time(data):
    for hours in (24, 120):
        ours = row(data["change"], kind="posterior", hours=hours)
        windows = [
            r["p50"] for r in data["change"] if r["kind"] == "window" and r["hours"] == hours
        ]
        assert min(windows) - 0.02 <= ours["p50"] <= max(windows) + 0.02
        assert ours["causal"]
    day, whole = (row(data["change"], kind="posterior", hours=h) for h in (24, None))
    assert whole["p95"] - whole["p05"] < day["p95"] - day["p05"]
    assert not whole["causal"]
    assert not row(data["change"], baseline="before_and_after", hours=24)["causal"]


def test_every_dated_share_is_judged_in_every_window(data):
    for name in [*MAPS, "lasting_claimed_change"]:
        for hours in (24, 120, None):
            found = row(data["hypotheses"], name=name, kind="posterior", hours=hours)
            assert -0.2 < found["change"] < 0
            assert 0.05 < found["power"] < 1
    shares = [
        row(data["hypotheses"], name=name, kind="posterior", hours=120)["change"] for name in MAPS
    ]
    assert shares == sorted(shares)  # the greater the share, the deeper the fall
    alone = row(data["hypotheses"], name="claimed_change_until_return", kind="posterior")
    assert alone["hours"] is None


def test_the_press_is_traced(data):
    after = row(data["press"]["figures"], claim="ycharts-after")
    assert (after["whole"], after["days"]) == (147, ["2022-01-04"])
    fall = row(data["press"]["falls"], first="ycharts-before", second="ycharts-after")
    assert (fall["first_blocks"], fall["second_blocks"]) == (170, 147)
    assert fall["z"] == pytest.approx(-1.29, abs=0.01)


def test_the_filter_knows_no_later_block(told):
    from offswitch.assessment.hashrate import _through
    from offswitch.assessment.hashrate_stretch import bins_around, known_growth

    study = told[0]
    case = read_case(find_case(CASE))
    work = bins_around(case.bitcoin.chain, study.event)
    growth = known_growth(work)
    early = work.until(study.event.at.timestamp())
    cut_short = _through(early, growth, (), None)
    known = cut_short.times.size
    assert np.allclose(cut_short.filtered.p50, study.posterior.filtered.p50[:known], rtol=1e-6)
    # At its last moment a filter has seen all that the smoother has.
    last = study.posterior
    assert last.filtered.p50[-1] == pytest.approx(last.smoothed.p50[-1], rel=1e-3)


def test_growth_is_that_of_before_the_blocks(told):
    from offswitch.assessment.hashrate_stretch import bins_around, known_growth
    from offswitch.bitcoin.growth import fitted_growth

    work = bins_around(read_case(find_case(CASE)).bitcoin.chain, told[0].event)
    before = fitted_growth(datetime.fromtimestamp(work.edges[0], UTC))
    assert known_growth(work).weights.tolist() == before.weights.tolist()


def test_blocks_to_come_change_nothing_that_was_known(blocks, tmp_path):
    from offswitch.assessment.hashrate import study_hashrate

    at = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
    head, *rows = blocks.read_text().splitlines()
    end = at.timestamp() + 121 * 3600
    early = tmp_path / "early.csv"
    kept = [row for row in rows if int(row.split(",")[1]) <= end]
    early.write_text("\n".join([head, *kept, ""]))
    one, other = (study_hashrate(f, from_bits="170ba21f", at=at) for f in (blocks, early))
    later = dict(zip(one.posterior.times, one.posterior.filtered.p50, strict=True))
    known = dict(zip(other.posterior.times, other.posterior.filtered.p50, strict=True))
    both = known.keys() & later.keys()
    assert len(both) > 30
    assert all(known[t] == pytest.approx(later[t], rel=1e-9) for t in both)
    # Five days are five days, though the blocks end an hour after them.
    first, second = (
        [(r.hours, r.blocks, r.p50) for r in s.changes if r.kind == "posterior" and r.hours]
        for s in (one, other)
    )
    assert second == [pytest.approx(r) for r in first]


def test_the_text_fits_its_page_and_says_it_all(told):
    text = told[2]
    assert max(map(len, text.splitlines())) <= 100
    for words in ("24 hours tell nothing", "mempool_space", "147: 04 Jan", "RECONSTRUCTED"):
        assert words in text


def test_the_figure_is_drawn_with_what_it_shows(told):
    from offswitch.report.figures.hashrate import hashrate_figure

    figure = hashrate_figure(told[0])
    assert "24 hours tell nothing" in figure.alt
    assert figure.alone.startswith("<svg")
    whole = told[1]["change"][-1]
    assert f"{100 * whole['p50']:+.1f} % while the event" in figure.title
    assert {r["what"] for r in figure.rows} == {"day", "posterior", "change"}
    assert {source.id for source in figure.sources} >= {"bitcoin-block-times", "reconstruction"}


def test_an_event_without_an_end_is_drawn_as_a_step(blocks):
    from offswitch.assessment.hashrate import study_hashrate
    from offswitch.report.figures.hashrate import hashrate_figure

    at = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
    figure = hashrate_figure(study_hashrate(blocks, from_bits="170ba21f", at=at))
    assert figure.title.startswith("Hashrate: a step of")
    labels = [r["label"] for r in figure.rows if r["what"] == "change"]
    assert labels[-1] == "from then on, all blocks"


def test_a_file_gives_the_same_changes_as_the_case(run, blocks, data, tmp_path):
    until = data["event"]["until"]
    options = ("--from-bits", "170ba21f", "--at", "2022-01-05T10:30Z", "--until", until)
    ran = run("hashrate", blocks, *options, "--json", "--output", tmp_path / "out.json")
    assert ran.code == 0, ran.err
    own = json.loads((tmp_path / "out.json").read_text())
    jsonschema.Draft202012Validator(json_schema("hashrate")).validate(own)
    for change in own["change"]:
        where = {key: change[key] for key in ("kind", "baseline", "hours")}
        assert change["p50"] == pytest.approx(row(data["change"], **where)["p50"], abs=1e-4)
        assert change["log_bayes_factor"] is None
    assert own["hypotheses"] == []


def test_reports_of_pools_are_evidence(run, blocks, tmp_path):
    lines = ["pool,time,hashrate"]
    for day in range(1, 10):
        level = 30 if day < 6 else 20
        lines.append(f"A,2022-01-{day:02}T00:00Z,{level}")
    pools = tmp_path / "pools.csv"
    pools.write_text("\n".join([*lines, ""]))
    options = ("--from-bits", "170ba21f", "--at", "2022-01-05T00:00Z", "--json")
    without = json.loads(run("hashrate", blocks, *options).out)
    with_pools = json.loads(run("hashrate", blocks, *options, "--pools", pools).out)
    assert with_pools["read"]["pools"] == ["A"]
    one, other = (row(d["change"], kind="posterior", hours=120) for d in (without, with_pools))
    assert other["p50"] < one["p50"] - 0.03


def test_reports_of_other_times_have_no_part(run, blocks, tmp_path):
    pools = tmp_path / "pools.csv"
    rows = ["pool,time,hashrate", "A,2022-01-04T00:00Z,30", "B,2025-01-04T00:00Z,300", ""]
    pools.write_text("\n".join(rows))
    data = json.loads(run("hashrate", blocks, *BITS, "--pools", pools, "--json").out)
    assert data["read"]["pools"] == ["A"]


def test_a_stated_change_of_a_file_gets_its_evidence(run, blocks, data):
    options = (*BITS, "--at", "2022-01-05T10:30Z", "--until", data["event"]["until"])
    own = json.loads(run("hashrate", blocks, *options, "--change", "-0.12", "--json").out)
    jsonschema.Draft202012Validator(json_schema("hashrate")).validate(own)
    for name, hours in (
        ("lasting_claimed_change", 24),
        ("lasting_claimed_change", 120),
        ("claimed_change_until_return", None),
    ):
        where = {"name": name, "hours": hours, "kind": "posterior"}
        one, other = row(own["hypotheses"], **where), row(data["hypotheses"], **where)
        for key in ("log_bayes_factor", "power", "change"):
            assert one[key] == pytest.approx(other[key], abs=1e-3)
    assert "lean against a lasting -12%" in own["verdict"][1]


def test_without_an_event_there_are_levels_only(run, blocks):
    data = json.loads(run("hashrate", blocks, "--from-bits", "170ba21f", "--json").out)
    assert (data["event"], data["change"], data["hypotheses"]) == (None, [], [])
    assert {r["at"] for r in data["estimators"]} == {data["read"]["end"]}
    assert len(data["posterior"]["times"]) == len(data["posterior"]["smoothed"]["p50"])


BITS = ("--from-bits", "170ba21f")
NEW_YEAR = datetime(2022, 1, 1, tzinfo=UTC).isoformat()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((*BITS, "--until", NEW_YEAR), "--at"),
        ((*BITS, "--at", NEW_YEAR, "--until", NEW_YEAR), "not after it began"),
        ((*BITS, "--at", "2021-12-20T00:00Z", "--until", "2022-01-25T00:00Z"), "leave it out"),
        ((*BITS, "--at", "2022-01-01T00:00"), "time zone"),
        ((*BITS, "--change", "-0.12"), "--at"),
        ((*BITS, "--at", NEW_YEAR, "--change", "-12"), "-0.12 for a fall"),
        ((*BITS, "--at", NEW_YEAR, "--change", "nan"), "-0.12 for a fall"),
        ((*BITS, "--at", "2025-01-01T00:00Z"), "outside the blocks"),
        ((*BITS, "--at", "2021-12-11T12:00Z"), "less than a day"),
        ((), "--from-bits"),
        ((*BITS, "--pools", "nowhere.csv"), "nowhere.csv"),
        ((*BITS, "--figure", "x.jpg"), ".png"),
    ],
)
def test_a_mistake_is_one_line_with_its_remedy(run, blocks, options, told):
    assert told in run("hashrate", blocks, *options).line


def test_a_case_has_its_own_event_and_needs_blocks(run, template):
    assert "--at" in run("hashrate", CASE, "--at", NEW_YEAR).line
    assert run("hashrate", template.parent / "none.parquet").line.endswith("check its path")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["A,2022-01-05T00:00Z,30000"], "PH/s / 1,000"),
        (["A,2025-01-05T00:00Z,30"], "within the blocks"),
        (["A,2022-01-05T00:00Z,-1"], "above zero"),
    ],
)
def test_reports_that_cannot_be_are_refused(run, blocks, tmp_path, rows, told):
    pools = tmp_path / "pools.csv"
    pools.write_text("\n".join(["pool,time,hashrate", *rows, ""]))
    assert told in run("hashrate", blocks, *BITS, "--pools", pools).line
