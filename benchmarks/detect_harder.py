"""How outages of the harder set are found: by simple peers, by an oracle, and by this project.

Run as ``python benchmarks/detect_harder.py``; OFFSWITCH_BENCH_RUNS sets the number of seeds (3),
scored together. Every peer has one setting, the best of its grid on these very signals; the
oracle's thresholds come from another seed; ours are its defaults. Peers and oracle look at each
series by itself, ours also at the other signals of its entity. Beside the scores: the recall by
kind of outage, and the false alarms by what lay beneath them. The last line is one JSON object.
"""

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import harder_signals as hs
import numpy as np
import peers
import scoring
from ours import outages

SEEDS = range(1, 1 + int(os.environ.get("OFFSWITCH_BENCH_RUNS", "3")))
TUNING_SEED = 101
TARGET_F1 = 0.90
#: In this order: a week after a step or after an outage, an alarm is put down to it.
FALSE_ALARMS = ("glitch", "holiday", "level_shift", "aftermath", "drift", "other")
#: A series that loses more than this in four weeks drifts.
DRIFT = 0.15
TABLES = {
    "scores": {
        "precision": "precision",
        "recall": "recall",
        "F1": "f1",
        "strict F1": "strict_f1",
        "time F1": "time_f1",
        "delay (min)": "median_delay_min",
        "p90 delay": "p90_delay_min",
    },
    "recall by kind": {kind: f"recall_{kind}" for kind in hs.SHARE},
    "false alarms by cause": {cause: f"false_{cause}" for cause in FALSE_ALARMS},
}


def pooled(seeds: range) -> hs.Signals:
    """The signals of several seeds as one set; a series' key begins with its seed."""
    several = [hs.generate(200, 4, seed) for seed in seeds]
    for seed, made in zip(seeds, several, strict=True):
        made.keys = [f"{seed}-{key}" for key in made.keys]
        for row in made.truth + made.disturbances:
            row["key"] = f"{seed}-{row['key']}"
        for row in made.truth:
            row["event_id"] = f"{seed}-{row['event_id']}"
    return hs.Signals(
        keys=[key for made in several for key in made.keys],
        values=np.concatenate([made.values for made in several]),
        baseline=np.concatenate([made.baseline for made in several]),
        noise=np.concatenate([made.noise for made in several]),
        truth=[row for made in several for row in made.truth],
        disturbances=[row for made in several for row in made.disturbances],
    )


def rows_of(keys: list[str], spans: peers.Spans) -> dict[str, list[scoring.Row]]:
    """Bins as seconds; what a bin raised is known at its end."""
    return {
        key: [
            (hs.START + hs.STEP * a, hs.START + hs.STEP * b, hs.START + hs.STEP * (said + 1))
            for a, b, said in found
        ]
        for key, found in zip(keys, spans, strict=True)
    }


def truth_of(made: hs.Signals) -> dict[str, list[scoring.Row]]:
    """True rows by series."""
    out: dict[str, list[scoring.Row]] = {}
    for row in made.truth:
        out.setdefault(row["key"], []).append((row["start"], row["end"], row["start"]))
    return out


def cause_of(alarm: scoring.Joined, beneath: list[dict[str, Any]], ends: list[int]) -> str:
    """What a false alarm rests on: the first of FALSE_ALARMS whose span its start lies in."""
    week = 7 * 86400
    spans = [(one["cause"], one["start"], one["end"]) for one in beneath]
    # An alarm may look back from a dip's end to bins that were low before it.
    near = [("glitch", a - 2 * hs.STEP, b + hs.STEP) for cause, a, b in spans if cause == "glitch"]
    near += [(cause, a - 3600, b + 3600) for cause, a, b in spans if cause == "holiday"]
    near += [(cause, a - 3600, a + week) for cause, a, _ in spans if cause == "level_shift"]
    near += [("aftermath", end, end + week) for end in ends]
    near += [
        ("drift", 0, alarm.end)
        for one in beneath
        if one["cause"] == "drift" and one["size"] > DRIFT
    ]
    causes = {cause for cause, first, last in near if first <= alarm.start < last}
    return next((cause for cause in FALSE_ALARMS if cause in causes), "other")


def of_seed(seed: int, truth: scoring.Rows, found: scoring.Rows) -> Any:
    """F1 on the series of one seed."""
    mine = [
        {key: rows[key] for key in rows if key.startswith(f"{seed}-")} for rows in (truth, found)
    ]
    return scoring.score(mine[0], mine[1], hs.STEP)["f1"]


def described(made: hs.Signals, found: scoring.Rows) -> dict[str, Any]:
    """Scores of one method, recall by kind of outage, false alarms by cause, F1 by seed."""
    truth = truth_of(made)
    matches = scoring.match(truth, found, hs.STEP)
    kinds = {(row["key"], row["start"]): row["cause"] for row in made.truth}
    all_of = Counter(kinds.values())
    hit = Counter(kinds[key, row[0]] for key, row, was_found in matches.true if was_found)
    beneath: dict[str, list[dict[str, Any]]] = {}
    for row in made.disturbances:
        beneath.setdefault(row["key"], []).append(row)
    false = Counter(
        cause_of(alarm, beneath[key], [end for _, end, _ in truth.get(key, [])])
        for key, alarm, was_true in matches.found
        if not was_true
    )
    by_seed = [of_seed(seed, truth, found) for seed in SEEDS]
    return {
        **scoring.summary(matches),
        "f1_by_seed": by_seed,
        **{f"recall_{kind}": round(hit[kind] / all_of[kind], 3) for kind in hs.SHARE},
        **{f"false_{cause}": false[cause] for cause in FALSE_ALARMS},
    }


def oracle_with(made: hs.Signals) -> Callable[[tuple[float, float]], peers.Spans]:
    """The oracle on one set, by its thresholds."""
    kept = np.array([hs.PERSISTENCE[key.split("/")[1]] for key in made.keys])
    return lambda setting: peers.oracle(made.values, made.baseline, made.noise, kept, setting)


def tuned_oracle() -> tuple[float, float]:
    """The oracle's thresholds, from a seed that is not scored."""
    made = pooled(range(TUNING_SEED, TUNING_SEED + 1))
    truth, find = truth_of(made), oracle_with(made)

    def f1(setting: tuple[float, float]) -> Any:
        return scoring.score(truth, rows_of(made.keys, find(setting)), hs.STEP)["f1"]

    return max(((a, b) for a in peers.ENTRY_SD for b in peers.EXIT_SD), key=f1)


def ours(made: hs.Signals) -> dict[str, list[scoring.Row]]:
    """What this project finds, by series."""
    values = made.values.astype(np.float32)
    out: dict[str, list[scoring.Row]] = {key: [] for key in made.keys}
    for key, start, end, alert in outages(made.keys, values, hs.START, hs.STEP):
        out[key].append((start, end, alert))
    return out


def methods(made: hs.Signals) -> Iterator[tuple[str, str, dict[str, list[scoring.Row]]]]:
    """Every method in turn: its name, its setting, what it finds."""
    truth = truth_of(made)
    for name, grid in peers.PEERS.items():
        setting, spans = peers.best(
            grid(made.values, hs.DAY),
            lambda found: scoring.score(truth, rows_of(made.keys, found), hs.STEP),
        )
        yield name, setting, rows_of(made.keys, spans)
    entry, over = tuned_oracle()
    spans = oracle_with(made)((entry, over))
    yield "oracle", f"entry {entry:g} sd, return {over:g} sd", rows_of(made.keys, spans)
    try:
        yield "ours", "defaults", ours(made)
    except ImportError as error:
        print(f"ours: skipped, {error}")


def cell(value: float | None) -> str:
    """One cell of a table: a count, a figure, or nothing."""
    return f"{'-' if value is None else value if isinstance(value, int) else f'{value:.3f}':>12}"


def main() -> None:
    """Score every method, and print the tables and the JSON."""
    began = time.perf_counter()
    made = pooled(SEEDS)
    print(f"harder set, seeds {', '.join(map(str, SEEDS))}: {json.dumps(hs.counts(made))}")
    results = {}
    for name, setting, found in methods(made):
        results[name] = described(made, found)
        print(f"{name:22} {setting}")
    for title, columns in TABLES.items():
        print(f"\n{title:22}" + "".join(f"{column:>12}" for column in columns))
        for name, result in results.items():
            print(f"{name:22}" + "".join(cell(result[key]) for key in columns.values()))
    print(f"\n{'F1 by seed':22}" + "".join(f"{seed:>12}" for seed in SEEDS))
    for name, result in results.items():
        print(f"{name:22}" + "".join(map(cell, result["f1_by_seed"])))
    print(f"goal for ours: F1 {TARGET_F1}; {time.perf_counter() - began:.0f} s")
    print(json.dumps({"benchmark": "detect_harder", "f1_target": TARGET_F1, "methods": results}))


if __name__ == "__main__":
    main()
