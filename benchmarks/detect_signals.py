"""Outages in synthetic signals with known truth: found causally, with one set of defaults.

``python benchmarks/detect_signals.py --signals DIR --out OUT.csv`` reads DIR/signals.npz (values
[K, T], key, entity and kind of each series, start and step) and nothing else of DIR, and writes
``key,start,end,alert`` rows in Unix seconds. The series of an entity are fused; an alert rests on
what was known at its time, a bin being known at its end. An outage that lasts ends with the data.

Without --signals it makes the standard set at seeds 1 to 5 with the generator that stands beside a
working copy, in ``../shared/bench``, finds the outages of each, and scores them against the truth:
a table, and one JSON object in the last line. Without that folder there is nothing to do.
OFFSWITCH_BENCH_RUNS sets the number of seeds.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import scoring

from offswitch.detect.findings import find_outages
from offswitch.detect.grid import Grid

GENERATOR = Path(__file__).resolve().parents[2] / "shared/bench/make_signals.py"
SEEDS = range(1, 1 + int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5")))
#: Goals over all kinds; the delay is in minutes, one bin of 5.
TARGETS = {"f1": 0.97, "strict_f1": 0.90, "precision": 0.98, "median_delay_min": 5.0}
COLUMNS = (
    "truth detections precision recall f1 strict_f1 median_delay_min p90_delay_min "
    "median_end_error_min"
).split()


def detected(folder: Path) -> dict[str, list[scoring.Row]]:
    """Rows of every series of a folder in which an outage is believed."""
    with np.load(folder / "signals.npz") as made:
        entities, kinds = (tuple(map(str, made[name])) for name in ("entity", "kind"))
        keys, start, step, values = (
            made["keys"],
            int(made["start"]),
            int(made["step"]),
            made["values"],
        )
    grid = Grid(entities, kinds, (None,) * len(keys), start, step, values, ())
    found = find_outages(grid)
    ends = np.nan_to_num(found.episodes.end, nan=start + step * values.shape[1])
    out: dict[str, list[scoring.Row]] = {}
    for row in np.flatnonzero(np.isfinite(found.alert)):
        times = (found.episodes.start[row], ends[row], found.alert[row])
        first, last, alert = map(int, times)
        out.setdefault(str(keys[found.episodes.series[row]]), []).append((first, last, alert))
    return out


def write(rows: dict[str, list[scoring.Row]], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("key", "start", "end", "alert"))
        table.writerows((key, *row) for key, some in rows.items() for row in some)


def of_kind(rows: scoring.Rows, kind: str) -> scoring.Rows:
    return {key: some for key, some in rows.items() if key.endswith(f"/{kind}")}


def scored(seed: int, folder: Path) -> dict[str, Any]:
    """Figures of one seed, for all kinds together and for each."""
    made = (GENERATOR, "--series", "200", "--weeks", "4", "--seed", str(seed), "--out", folder)
    subprocess.run([sys.executable, *made], check=True, stdout=subprocess.DEVNULL)
    truth, found = scoring.read(folder / "truth.csv"), detected(folder)
    kinds = sorted({key.split("/")[1] for key in truth})
    figures = {
        kind: scoring.score(of_kind(truth, kind), of_kind(found, kind), 300) for kind in kinds
    }
    return {"all": scoring.score(truth, found, 300), **figures}


def cell(value: float | None) -> str:
    shown = "-" if value is None else value if isinstance(value, int) else f"{value:.3f}"
    return f"{shown:>12}"


def main() -> None:
    parser = argparse.ArgumentParser(description="outages in synthetic signals")
    parser.add_argument("--signals", type=Path)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    if (asked.signals is None) != (asked.out is None):
        parser.error("--signals and --out go together")
    if asked.signals:
        write(detected(asked.signals), asked.out)
        return
    if not GENERATOR.is_file():
        print("skipped: the generator of the signals does not stand beside this working copy")
        return
    print(
        f"{'seed kind':16}" + "".join(f"{name.removesuffix('_min')[:11]:>12}" for name in COLUMNS)
    )
    seeds = {}
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            seeds[seed] = scored(seed, Path(folder))
        for kind, figures in seeds[seed].items():
            name = f"{seed if kind == 'all' else '':<4} {kind}"
            print(f"{name:16}" + "".join(cell(figures[column]) for column in COLUMNS))
    print(json.dumps({"benchmark": "detect_signals", "targets": TARGETS, "seeds": seeds}))


if __name__ == "__main__":
    main()
