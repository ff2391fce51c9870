"""Ordered or accident: what a probability rests on, what it ignores, and where it is from."""

import csv
import importlib
import math
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from tests.beside import beside

from offswitch.detect.deliberate import (
    FEATURES,
    MODES,
    SOURCES,
    fit_facts,
    form_features,
    form_flags,
    judge,
    judge_rows,
    models,
)
from offswitch.detect.facts import Earlier, Facts, features
from offswitch.errors import OffswitchError
from offswitch.reference import method_sources

ROOT = Path(__file__).resolve().parents[2]
LABELLED = ROOT.parent / "shared/data/outage_labels/outages_train.csv"
FORMS = [(mode, record) for mode in MODES for record in (True, False)]
ALL_FELL = {"bgp": True, "active": True, "telescope": True}
NIGHT = datetime(2021, 3, 1, 18, 30, tzinfo=UTC)  # 01:00 in Yangon
#: A curfew as it may look: nation-wide, on the hour, all signals, and the third night of it.
CURFEW = Facts(
    start=NIGHT,
    zone="Asia/Yangon",
    scope="country",
    duration_h=8.0,
    seen=ALL_FELL,
    other_countries_30min=0,
    earlier=tuple(Earlier(NIGHT - timedelta(days=d), "country") for d in (1, 2)),
    record_full=3,
)
#: A cable cut as it may look: several countries at once, at no round minute, nothing before it.
CABLE = replace(
    CURFEW,
    start=NIGHT + timedelta(minutes=14),
    seen={**ALL_FELL, "telescope": False},
    other_countries_30min=4,
    earlier=(),
    record_full=0,
)
#: A part of a country whose grid fails often.
PART = replace(CABLE, scope="region", earlier=(Earlier(NIGHT - timedelta(days=3), "region"),))
MADE_UP = {
    "curfew": CURFEW,
    "its first night": replace(CURFEW, earlier=()),
    "first night, country without a record": replace(CURFEW, earlier=(), record_full=0),
    "cable": CABLE,
    "cable, country with a record": replace(CABLE, record_full=3),
    "part": PART,
    "nothing but a start": Facts(NIGHT, None, "country"),
}
#: Probabilities in the order of `FORMS`.
GOLDEN = {
    "curfew": [0.9852, 0.984, 0.9895, 0.9973],
    "its first night": [0.4963, 0.1787, 0.5994, 0.279],
    "first night, country without a record": [0.0759, 0.1787, 0.1283, 0.279],
    "cable": [0.0007, 0.0022, 0.0005, 0.0003],
    "cable, country with a record": [0.0087, 0.0022, 0.0047, 0.0003],
    "part": [0.0, 0.0, 0.0, 0.0],
    "nothing but a start": [0.1569, 0.1502, 0.168, 0.1698],
}


def log_odds(p):
    return math.log(p / (1 - p))


def frame(rows):
    """A table of outages of one country, as text."""
    return pl.DataFrame(
        [
            {
                "id": f"r{at}",
                "start_utc": f"{one.start:%Y-%m-%dT%H:%MZ}",
                "iso2": "NA",
                "scope": one.scope,
                "tz": one.zone,
                "duration_h": None if one.duration_h is None else str(one.duration_h),
                **{
                    column: {True: "1", False: "0", None: None}[one.seen.get(signal)]
                    for column, signal in (
                        ("seen_bgp", "bgp"),
                        ("seen_ap", "active"),
                        ("seen_ibr", "telescope"),
                    )
                },
                "other_countries_30min": str(one.other_countries_30min or 0),
                "keepiton_full_prev3y": str(one.record_full or 0),
            }
            for at, one in enumerate(rows)
        ]
    )


@pytest.mark.parametrize("name", MADE_UP)
def test_made_up_outages_get_the_probabilities_they_got_before(name):
    found = [judge(MADE_UP[name], mode=m, record=r).probability for m, r in FORMS]
    assert found == pytest.approx(GOLDEN[name], abs=5e-4)


def test_at_onset_nothing_is_read_that_only_the_end_tells():
    longer = replace(CURFEW, duration_h=200.0, seen={"bgp": False})
    for record in (True, False):
        early, other = (judge(f, mode="onset", record=record) for f in (CURFEW, longer))
        assert early == other
    assert judge(CURFEW).probability != judge(longer).probability


def test_without_the_record_nothing_is_read_of_the_country():
    # The clock of Nairobi is that of Moscow.
    here, there = (replace(CURFEW, zone=z) for z in ("Africa/Nairobi", "Europe/Moscow"))
    known, unknown = (replace(here, record_full=count) for count in (20, None))
    for mode in MODES:
        own = judge(here, mode=mode, record=False)
        for other in (there, known, unknown):
            assert judge(other, mode=mode, record=False) == own
    assert judge(known).probability > judge(here).probability
    assert judge(there) == judge(here)


def test_what_is_unknown_is_neither_zero_nor_a_reason():
    unknown = judge(replace(CURFEW, record_full=None, duration_h=None, earlier=None))
    assert {str(what) for what in unknown.unknown} == {
        "recorded shutdowns of the country",
        "how long it lasted",
        "earlier outages of the country",
    }
    assert not {"record", "length", "repeat", "recent", "parts"} & {
        reason.topic for reason in unknown.reasons
    }
    known = judge(CURFEW)
    assert (known.unknown, known.baseline_log_odds < unknown.baseline_log_odds) == ((), True)
    nothing, some = (judge(replace(CURFEW, record_full=n)).probability for n in (0, 3))
    assert nothing < judge(replace(CURFEW, record_full=None)).probability < some


def test_of_an_outage_of_which_little_is_known_no_more_is_claimed():
    # about one in five of the labelled national outages was deliberate, one in two hundred others
    bare = [judge(Facts(NIGHT, None, scope)).probability for scope in ("country", "region")]
    assert 0.1 < bare[0] < 0.3
    assert bare[1] < bare[0]


def test_one_signal_that_stayed_up_settles_the_matter_and_one_that_is_unknown_does_not():
    stayed = replace(CURFEW, seen={"bgp": False, "active": True})
    unsure = replace(CURFEW, seen={"bgp": True, "active": True})
    assert [features(f)["all_signals"] for f in (stayed, CURFEW)] == [0.0, 1.0]
    assert math.isnan(features(unsure)["all_signals"])


@pytest.mark.parametrize(("mode", "record"), FORMS)
@pytest.mark.parametrize("name", MADE_UP)
def test_reasons_sum_to_the_log_odds(name, mode, record):
    found = judge(MADE_UP[name], mode=mode, record=record)
    total = found.baseline_log_odds + sum(reason.log_odds for reason in found.reasons)
    assert total == pytest.approx(log_odds(found.probability), abs=1e-9)
    low, high = found.interval
    assert 0 < low < found.probability < high < 1
    strengths = [abs(reason.log_odds) for reason in found.reasons]
    assert strengths == sorted(strengths, reverse=True)


def test_reasons_are_sentences_with_their_weight():
    told = {reason.topic: str(reason.words) for reason in judge(CURFEW).reasons}
    assert told["clock"].startswith(
        "starts at 01:00 local time, within 2 minutes of a full hour: raises the odds "
    )
    assert told["length"].startswith("lasted 8.0 h: raises the odds ")
    assert "clock" not in {reason.topic for reason in judge(PART).reasons}


def test_no_fit_turns_the_sign_of_a_published_finding():
    for (mode, record), model in models().items():
        names = form_features(mode, record)
        assert model.names == (*names, *form_flags(mode, record))
        signs = np.array([FEATURES[name].sign for name in names])
        for fitted in (model.coefficients, *model.draws):
            assert (fitted[1 : 1 + len(names)] * signs >= 0).all()
    assert set(models()) == set(FORMS)


def test_more_of_what_speaks_for_an_order_never_lowers_the_probability():
    for change in (
        {"record_full": 9},
        {"duration_h": 12.0},
        {"other_countries_30min": 0},
        {"start": NIGHT},
        {"seen": ALL_FELL},
        {"earlier": (Earlier(NIGHT - timedelta(days=1, minutes=-10), "country"),)},
    ):
        assert judge(replace(CABLE, **change)).probability > judge(CABLE).probability, change
    long, longer = (judge(replace(CABLE, duration_h=h)).probability for h in (48.0, 500.0))
    assert long == longer


def test_a_start_that_is_not_known_to_the_minute_is_neither_round_nor_a_habit():
    about = replace(CURFEW, minute_known=False)
    for mode, record in FORMS:
        found = judge(about, mode=mode, record=record)
        assert not {"clock", "repeat"} & {reason.topic for reason in found.reasons}
        assert len(found.unknown) == 1
        shifted = replace(about, start=NIGHT + timedelta(minutes=17))
        assert judge(shifted, mode=mode, record=record).probability == found.probability
        assert found.probability < judge(CURFEW, mode=mode, record=record).probability


def test_the_clock_is_local_where_zones_are_off_by_half_an_hour():
    start = datetime(2021, 3, 5, 4, 30, tzinfo=UTC)
    in_india = features(Facts(start, "Asia/Kolkata", "country"))  # 10:00, a Friday
    assert (in_india["national_hour"], in_india["national_half"], in_india["friday"]) == (1, 0, 1)
    in_london = features(Facts(start, "Europe/London", "country"))
    assert (in_london["national_hour"], in_london["national_half"]) == (0, 1)
    early = features(Facts(start - timedelta(minutes=2), "Asia/Kolkata", "country"))
    earlier = features(Facts(start - timedelta(minutes=5), "Asia/Kolkata", "country"))
    assert (early["national_hour"], earlier["national_hour"]) == (1, 0)
    assert features(Facts(start, "Asia/Kolkata", "region"))["national_hour"] == 0


@pytest.mark.parametrize(
    ("before", "same_clock"),
    [
        (timedelta(days=1, minutes=10), 1),
        (timedelta(days=4, minutes=-10), 1),
        (timedelta(days=1, minutes=15), 0),
        (timedelta(days=5), 0),
        (timedelta(minutes=10), 0),
    ],
)
def test_the_same_clock_time_on_one_to_four_days_before(before, same_clock):
    seen = features(replace(CURFEW, earlier=(Earlier(NIGHT - before, "region"),)))
    assert seen["same_clock"] == same_clock


def test_outages_that_begin_together_are_one_and_its_own_regions_are_not_earlier():
    starts = [timedelta(minutes=20), timedelta(days=2), timedelta(days=2, minutes=20)]
    seen = features(replace(CURFEW, earlier=tuple(Earlier(NIGHT - s, "country") for s in starts)))
    assert seen["national_week"] == pytest.approx(math.log1p(1))
    parts = tuple(Earlier(NIGHT - s, "region") for s in starts[:1])
    assert features(replace(CURFEW, earlier=parts))["parts_month"] == 0


def test_a_table_is_judged_as_its_rows_are_and_looks_only_back():
    nights = [replace(CURFEW, start=NIGHT + timedelta(days=d)) for d in (2, 0, 1)]
    table = frame([*nights, PART])
    for mode, record in FORMS:
        rows = judge_rows(table, mode, record)
        for at, one in enumerate([*nights, PART]):
            past = [
                Earlier(other.start, other.scope)
                for other in [*nights, PART]
                if other.start < one.start
            ]
            alone = judge(replace(one, earlier=tuple(past)), mode=mode, record=record)
            assert rows.row(at) == pytest.approx((alone.probability, *alone.interval))


def test_an_empty_cell_is_unknown_however_it_is_written():
    table = frame([CURFEW, replace(CABLE, duration_h=None, zone=None)])
    assert judge_rows(table.with_columns(pl.col(pl.String).fill_null(""))).equals(judge_rows(table))


def test_a_form_does_not_need_the_columns_it_does_not_read():
    table = frame([CURFEW, CABLE])
    bare = table.drop("duration_h", "seen_bgp", "seen_ap", "seen_ibr", "keepiton_full_prev3y")
    assert judge_rows(bare, "onset", False).equals(judge_rows(table, "onset", False))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: replace(CURFEW, scope="city"), "the scope is 'city'"),
        (lambda: replace(CURFEW, duration_h=-1.0), "duration_h is -1.0"),
        (lambda: replace(CURFEW, record_full=math.nan), "record_full is nan"),
        (lambda: replace(CURFEW, seen={"routes": True}), "use bgp, active, telescope"),
        (lambda: replace(CURFEW, start=NIGHT.replace(tzinfo=None)), "a time without zone"),
        (lambda: judge(replace(CURFEW, zone="Asia/Atlantis")), "Asia/Atlantis"),
        (lambda: judge(CURFEW, mode="later"), "use one of onset, after"),
        (lambda: judge_rows(frame([CURFEW]).drop("tz")), "lacks tz"),
        (lambda: judge_rows(frame([CURFEW]).with_columns(duration_h=pl.lit("long"))), "row 2"),
        (lambda: judge_rows(frame([CURFEW]).with_columns(duration_h=pl.lit("-2"))), "row 2"),
        (lambda: judge_rows(frame([CURFEW]).with_columns(iso2=pl.lit(""))), "`iso2` in row 2"),
        (lambda: judge_rows(frame([CURFEW]).with_columns(start_utc=pl.lit("noon"))), "'noon'"),
        (lambda: judge_rows(frame([CURFEW]).with_columns(scope=pl.lit(None))), "`scope` in row 2"),
    ],
)
def test_a_mistake_is_one_line_that_names_it(make, said):
    with pytest.raises(OffswitchError) as raised:
        make()
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_coefficients_say_where_they_are_from():
    assert all(source in method_sources() for source in SOURCES)
    known = fit_facts()
    assert {"commit", "labels", "rows", "countries", "fitted", "sha256_of_labelled_rows"} <= set(
        known
    )
    share = int(known["deliberate"]) / int(known["rows"])
    assert judge(CURFEW).base_rate == pytest.approx(share, abs=1e-6)
    assert {model.draws.shape[0] for model in models().values()} == {int(known["draws"])}


def benchmark(*words):
    script = ROOT / "benchmarks/deliberate.py"
    command = [sys.executable, str(script), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def test_the_benchmark_writes_a_probability_for_every_row_and_reads_no_label(tmp_path):
    table = frame([CURFEW, replace(CABLE, duration_h=None), PART])
    outs = []
    for name, given in {
        "bare": table,
        "labelled": table.with_columns(label=pl.lit("deliberate"), label_broad=pl.lit("1")),
    }.items():
        rows, out = tmp_path / f"{name}.csv", tmp_path / f"{name}_out.csv"
        given.write_csv(rows)
        ran = benchmark("--rows", rows, "--out", out, "--mode", "onset", "--record", "no")
        assert (ran.returncode, ran.stderr) == (0, "")
        outs.append(out.read_text(encoding="utf-8"))
    assert outs[0] == outs[1]
    written = list(csv.DictReader(outs[0].splitlines()))
    assert [row["id"] for row in written] == ["r0", "r1", "r2"]
    expected = judge_rows(table, "onset", False)["probability"].to_list()
    assert [float(row["probability"]) for row in written] == pytest.approx(expected)


def test_the_benchmark_refuses_in_one_line(tmp_path):
    ran = benchmark("--rows", tmp_path / "none.csv", "--out", tmp_path / "out.csv")
    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "out.csv").exists()


@pytest.fixture(scope="module")
def scored():
    """The benchmark's module with the labelled outages, or a skip where they are not."""
    beside(LABELLED)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        bench = importlib.import_module("deliberate")
        return bench, bench.labelled(LABELLED)


def test_the_shipped_coefficients_are_those_of_the_labelled_outages(scored, monkeypatch):
    bench, (broad, _) = scored
    hidden = [bench.with_hidden(LABELLED, seed) for seed in range(bench.COPIES)]
    monkeypatch.setattr(bench, "DRAWS", 1)
    for (mode, record), model in models().items():
        ridge = float(fit_facts()[f"ridge_{mode}_{'record' if record else 'no_record'}"])
        fitted = bench.fit_form(broad, hidden, mode, record, ridge)
        assert model.coefficients == pytest.approx(fitted[0], abs=1e-4)
        assert model.draws[0] == pytest.approx(fitted[1], rel=1e-3, abs=1e-3)


def test_countries_that_were_not_seen_are_still_told_apart(scored):
    bench, targets = scored
    # floors well under the benchmark's means and above the reference's
    for data, floors in zip(targets, ((0.96, 0.90), (0.96, 0.90)), strict=True):
        way = bench.Way({"shipped": [*FEATURES]}, (2.0,))
        p = way.out_of_fold(data, 0, bench.Counter())
        rows, first, brier, calibration = bench.score(p, data.deliberate, data.first)
        assert (rows, first) > floors
        assert first > floors[1]
        assert brier < 0.075
        assert calibration < 0.075
