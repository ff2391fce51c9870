"""The harder signals and the scores of found outages."""

import importlib
import importlib.util
from pathlib import Path

import numpy as np
import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
SCORER = Path(__file__).parents[3] / "shared" / "bench" / "score_events.py"


@pytest.fixture
def scoring(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("scoring")


@pytest.fixture(scope="module")
def made():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        return importlib.import_module("harder_signals").generate(40, 4, 5)


def some_rows(rng, count, alerts):
    starts = rng.integers(0, 300, count) * 300
    ends = starts + rng.integers(1, 40, count) * 300
    return [
        (int(a), int(b), int(a + 300 * rng.integers(-1, 6) * alerts))
        for a, b in zip(starts, ends, strict=True)
    ]


@pytest.mark.skipif(
    not SCORER.exists(), reason=f"{SCORER} is not here: it stands beside a working copy only"
)
def test_the_scores_are_those_of_the_shared_scorer(scoring):
    spec = importlib.util.spec_from_file_location("score_events", SCORER)
    theirs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(theirs)
    rng = np.random.default_rng(1)
    for _ in range(200):
        truth, found = (
            {f"E{i}/bgp": some_rows(rng, n, alerts) for i, n in enumerate(rng.integers(0, 7, 3))}
            for alerts in (0, 1)
        )
        assert scoring.score(truth, found, 300) == theirs.score(truth, found, 300)


def test_a_perfect_answer_scores_one_and_an_endless_alarm_fails_the_strict_score(scoring, made):
    truth, endless = {}, {}
    for row in made.truth:
        truth.setdefault(row["key"], []).append((row["start"], row["end"], row["start"]))
    for key, rows in truth.items():
        endless[key] = [(rows[0][0], rows[-1][1] + 40 * 86400, rows[0][0])]
    perfect = scoring.score(truth, truth, 300)
    assert {perfect[name] for name in ("f1", "strict_f1", "time_f1")} == {1.0}
    assert scoring.score(truth, endless, 300)["strict_f1"] < 0.1


def test_the_harder_signals_lose_what_the_truth_says_and_nothing_else(made):
    lowered = np.zeros(made.values.shape, bool)
    others = np.zeros(made.values.shape, bool)
    ratio = made.values / made.baseline
    start = made.truth[0]["start"] - 300 * made.truth[0]["start_bin"]
    for row in made.truth:
        i, inside = made.keys.index(row["key"]), slice(row["start_bin"], row["end_bin"])
        lowered[i, inside] = True
        plateau = ratio[i, inside][row["ramp_in"] : len(ratio[i, inside]) - row["ramp_out"]]
        assert np.nanmedian(plateau) == pytest.approx(1 - row["depth"], abs=0.12)
    for row in made.disturbances:
        if row["cause"] == "glitch":
            first, last = ((row[edge] - start) // 300 for edge in ("start", "end"))
            others[made.keys.index(row["key"]), first:last] = True
    z = ((ratio - 1) / made.noise)[~lowered & ~others]
    assert not lowered[:, : 7 * 288].any()
    assert abs(np.nanmean(z)) < 0.02
    assert np.nanstd(z) == pytest.approx(1, abs=0.03)
    assert {row["cause"] for row in made.truth} == {"full", "partial", "curfew", "flapping"}


def test_stretches_of_one_series_stay_apart_after_nearby_ones_are_joined(scoring, made):
    rows = {}
    for row in made.truth:
        rows.setdefault(row["key"], []).append((row["start"], row["end"], row["start"]))
    assert all(len(scoring.joined(several)) == len(several) for several in rows.values())
