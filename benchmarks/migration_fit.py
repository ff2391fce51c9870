"""Fit how hashrate moves between countries to the monthly mining map.

    python benchmarks/migration_fit.py
    python benchmarks/migration_fit.py --map FILE --write FOLDER

Prints the prior beside the posterior, from two runs with seeds of their own, how far apart they
are, and how far from the fit that ships. With `--write` the first run, and the countries at its
start, are written as the table that ships. The map stands beside a working copy; without it, it
says so. The last line is one JSON object. `--draws` takes another number than 600; what
ships was written with 4000.
"""

import argparse
import csv
import json
import os
import time
from pathlib import Path

import numpy as np
from mining_map_file import DEFAULT, load

from offswitch.bitcoin.migration import NAMES, PRIORS
from offswitch.bitcoin.migration_fit import Maps, fit_maps
from offswitch.bitcoin.migration_known import Known, learned, started
from offswitch.reference.migration import START, migration_posterior

FILE = "migration_posterior.csv"


def fit(maps: Maps, draws: int, seed: int) -> Known:
    """Fit all months."""
    *_, last = fit_maps(maps, draws, seed)
    return started(maps, last, START)


def columns(known: Known) -> tuple[list[str], np.ndarray]:
    """Return what ships, by name: parameters, pulls, and what ran and drifted at the start."""
    start = known.start
    rng = np.random.default_rng(0)
    logs = np.log(start.state.running)
    logs = logs + np.sqrt(start.variance) * rng.standard_normal(logs.shape)
    names = [*NAMES, *(f"{what}_{c}" for what in ("pull", "ehs", "drift") for c in known.countries)]
    return names, np.hstack([known.theta, logs, start.drift])


def write(known: Known, folder: Path) -> None:
    """Write the table that ships."""
    names, values = columns(known)
    correlation = np.corrcoef(values.T)
    with (folder / FILE).open("w", encoding="utf-8", newline="") as text:
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(("name", "mean", "sd", "correlations"))
        for at, name in enumerate(names):
            below = " ".join(f"{v:.3f}" for v in correlation[at, :at])
            mean, sd = values[:, at].mean(), values[:, at].std()
            rows.writerow((name, f"{mean:.4f}", f"{sd:.4f}", below))


def apart(one: np.ndarray, other: np.ndarray, sd: np.ndarray) -> float:
    """Greatest distance of two means, in standard deviations."""
    return float(np.abs((one - other) / sd).max())


def main() -> None:
    """Fit, print, and end in one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--map", type=Path, default=DEFAULT)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--draws", type=int, default=600)
    asked = parser.parse_args()
    if not asked.map.exists():
        print(f"skipped: {asked.map.name} stands beside a working copy only")
        return
    maps = load(asked.map)
    began = time.perf_counter()
    runs = [fit(maps, asked.draws, seed) for seed in (1, 2)]
    seconds = (time.perf_counter() - began) / 2
    if asked.write is not None:
        write(runs[0], asked.write)
        migration_posterior.cache_clear()
    print(f"{len(maps.months)} maps, {asked.draws} draws\n")
    print(f"{'':13}{'prior p05  p50  p95':>27}{'posterior p05  p50  p95':>27}  gone  bits")
    for row in learned(runs[0].theta):
        told = "".join(f"{value:9.3f}" for value in (*row.prior, *row.posterior))
        print(f"{row.name:13}{told}{row.contraction:6.2f}{row.bits:6.2f}")
    width = len(PRIORS)
    one, two = (run.theta[:, :width] for run in runs)
    known = migration_posterior()
    result = {
        "benchmark": "migration_fit",
        "maps": len(maps.months),
        "draws": asked.draws,
        "seconds_a_fit": seconds,
        "two_runs_apart_sd": apart(one.mean(axis=0), two.mean(axis=0), one.std(axis=0)),
        "from_shipped_sd": apart(one.mean(axis=0), known.mean[:width], known.sd[:width]),
    }
    print(
        f"\nA fit takes {seconds:.0f} s. Means of two runs are at most "
        f"{result['two_runs_apart_sd']:.2f} sd apart, of the first and what ships "
        f"{result['from_shipped_sd']:.2f} sd."
    )
    print(json.dumps(result))


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
