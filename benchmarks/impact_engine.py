"""Event x exposure cells a second of the impact engine, beside numpy in the same run.

Run as ``python benchmarks/impact_engine.py``; OFFSWITCH_BENCH_RUNS sets how often each is repeated
(5), of which the best counts. The job: the loss of every event and the yearly loss of every
exposure, for 10,000 events on 2,000 exposures with two impact functions, from a dense matrix of
severities. numpy does the same with `numpy.interp`. The limit is one pass that only sums the
matrix. CLIMADA's ImpactCalc is quoted, not run: it keeps hazards sparse and computes fractions
besides. The last line is one JSON object.
"""

import json
import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from offswitch.impact import PROPORTIONAL, ImpactFunction, impacts

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
EVENTS, EXPOSURES = 10_000, 2_000
TARGET = 250e6
#: Cells a second as measured elsewhere on such a machine.
QUOTED = {"CLIMADA ImpactCalc (quoted)": 12.5e6, "numpy (quoted)": 38e6}
LATE = ImpactFunction("late", (0, 0.3, 0.6, 1), (0, 0, 0.9, 0.95), longest_hours=1000)

RNG = np.random.default_rng(1)
SEVERITY = RNG.random((EVENTS, EXPOSURES))
HOURS, RATES = RNG.uniform(1, 200, EVENTS), RNG.uniform(0, 1, EVENTS)
PER_HOUR = RNG.uniform(0, 1e6, EXPOSURES)
FUNCTIONS, OF = (PROPORTIONAL, LATE), (np.arange(EXPOSURES) >= EXPOSURES // 2).astype(int)


def ours(severity: Any, workers: int) -> Any:
    """By the engine, on so many threads."""
    found = impacts(severity, HOURS, PER_HOUR, FUNCTIONS, OF, yearly_rates=RATES, workers=workers)
    return found.by_event, found.by_exposure


def plain() -> Any:
    """By numpy, as one would write it."""
    losses = np.empty_like(SEVERITY)
    for number, function in enumerate(FUNCTIONS):
        own = number == OF
        losses[:, own] = np.interp(SEVERITY[:, own], function.depths, function.shares)
    losses *= PER_HOUR
    losses *= HOURS[:, None]
    return losses.sum(axis=1), RATES @ losses


def rate(call: Callable[[], Any]) -> float:
    """Cells a second, best of the runs."""
    took = []
    for _ in range(RUNS):
        start = time.perf_counter()
        call()
        took.append(time.perf_counter() - start)
    return EVENTS * EXPOSURES / min(took)


def main() -> None:
    """Measure, and print the table and the JSON."""
    start = time.perf_counter()
    found, wanted = ours(SEVERITY, 1), plain()
    first_s = time.perf_counter() - start
    apart = max(float(np.abs(a / b - 1).max()) for a, b in zip(found, wanted, strict=True))
    single = SEVERITY.astype(np.float32)
    ours(single, 1)
    rates = {
        "ours, one thread": rate(lambda: ours(SEVERITY, 1)),
        "ours, two threads": rate(lambda: ours(SEVERITY, 2)),
        "ours, two threads, float32": rate(lambda: ours(single, 2)),
        "numpy": rate(plain),
        "limit: summing the matrix": rate(SEVERITY.sum),
    }
    best = rates["ours, two threads"]
    print(
        f"{EVENTS:,} events x {EXPOSURES:,} exposures; best of {RUNS}; first call {first_s:.1f} s"
    )
    print(f"{'':34}{'cells/s':>16}{'ours/it':>10}")
    for name, found_rate in {**rates, **QUOTED}.items():
        print(f"{name:34}{found_rate:16,.0f}{best / found_rate:10.1f}")
    print(f"goal {TARGET:,.0f} cells/s; largest relative difference from numpy {apart:.1e}")
    figures = {
        "benchmark": "impact_engine",
        "cells_per_second": round(best),
        "one_thread_cells_per_second": round(rates["ours, one thread"]),
        "numpy_cells_per_second": round(rates["numpy"]),
        "ratio_to_numpy": round(best / rates["numpy"], 1),
        "ratio_to_limit": round(best / rates["limit: summing the matrix"], 2),
        "target_cells_per_second": round(TARGET),
        "largest_relative_difference": apart,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
