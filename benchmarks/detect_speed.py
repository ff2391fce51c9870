"""Points per CPU-second of the detector, beside other libraries on the same input in the same run.

Run as ``python benchmarks/detect_speed.py``; OFFSWITCH_BENCH_RUNS sets how often each is repeated
(5, the fast ones more often), of which the best counts. The input is 200 series of four weeks of
5-minute bins, with outages and without missing values, which most libraries do not take. Each
method runs in a process of its own on one core with every thread pool at one, once untimed and then
on the clock of the process, which counts all threads. Ours is the whole causal method: episodes
with edges, depth and alert, the four signals of an entity fused. The limit is what one core reads:
the largest of many points in memory.

Nothing is installed for this: a library that is not there is named and left out. The last line is
one JSON object.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from harder_signals import generate
from library_peers import DAY, LIBRARIES, Timed, Values

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
LEAST_S, MOST_S = (
    (1.0, 4.0) if RUNS > 1 else (1e-6, 0.0)
)  # a fast method is repeated so long, a slow one no longer
SERIES, WEEKS = 200 if RUNS > 1 else 20, 4  # a single run only shows that it runs
START, STEP = 1735689600, 300
#: Million points per CPU-second of IODA's Watchtower Sentry: its own moving median over a
#: history of seven days. Quoted, not run here.
WATCHTOWER = (0.07, 0.11)
TARGETS = {"pandas_ratio_target": 100, "watchtower_ratio_target": 1000}
POOLS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMBA_NUM_THREADS",
    "POLARS_MAX_THREADS",
)


def signals(weeks: int) -> Values:
    """Daily and weekly cycles with noise; two series in three have an outage of hours."""
    rng = np.random.default_rng(1)
    bins = weeks * 7 * DAY
    day = np.arange(bins) / DAY
    level, swing, peak, noise = (
        rng.uniform(low, high, (SERIES, 1))
        for low, high in ((300, 30e3), (0.0, 0.5), (0.0, 1.0), (0.003, 0.04))
    )
    out = level * (1 + swing * np.cos(2 * np.pi * (day - peak))) * (1 - 0.05 * (day % 7 >= 5))
    out *= 1 + noise * rng.standard_normal((SERIES, bins))
    for i in np.flatnonzero(rng.random(SERIES) < 2 / 3):
        first = rng.integers(7 * DAY, bins - DAY)
        out[i, first : first + rng.integers(DAY // 24, DAY)] *= 1 - rng.uniform(0.3, 1)
    return out.astype(np.float32)


def entities(values: Values, parts: int = 1) -> list[tuple[list[str], Values]]:
    """Series by fours as the signals of one entity, in so many parts."""
    kinds = ("bgp", "active", "telescope", "traffic")
    each = -(-len(values) // parts // 4) * 4
    return [
        ([f"E{i // 4}/{kinds[i % 4]}" for i in range(len(part))], part)
        for part in np.split(values, range(each, len(values), each))
    ]


def ours(values: Values, parts: int = 1) -> Timed:
    """The whole method of this project, a thread for each part of the entities."""
    from ours import together, whole

    calls = [whole(keys, part, START, STEP) for keys, part in entities(values, parts)]
    return values.size, together(calls) if parts > 1 else calls[0]


def ours_alone(values: Values) -> Timed:
    """Its episodes, series by series, before signals are fused."""
    from ours import alone

    return values.size, alone(values, START, STEP)


def read(values: Values) -> Timed:
    """Reading alone, of more points than any cache holds."""
    many = np.tile(values, (40, 1))
    return many.size, lambda: many.max()


METHODS: dict[str, Callable[[Values], Timed]] = {
    "ours": ours,
    "ours, two threads": lambda values: ours(values, 2),
    "ours, not fused": ours_alone,
    "read": read,
    **LIBRARIES,
}


def high_water(call: Callable[[], Any]) -> int:
    """Most bytes that Python and numpy held at once for a call, its input apart."""
    tracemalloc.start()
    call()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def measure(method: str, path: Path, cores: int) -> dict[str, Any]:
    """Time one method in this process."""
    if hasattr(os, "sched_setaffinity"):  # where it is missing, one thread each has to do
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    values = np.load(path)
    try:
        points, call = METHODS[method](values)
        start = time.perf_counter()
        call()
    except ImportError as error:
        return {"missing": error.name}
    first = time.perf_counter() - start
    took: list[tuple[float, float]] = []
    while (spent := sum(wall for _, wall in took)) < LEAST_S or (
        len(took) < RUNS and spent < MOST_S
    ):
        wall, cpu = time.perf_counter(), time.process_time()
        call()
        took.append((time.process_time() - cpu, time.perf_counter() - wall))
    return {
        "points": points,
        "per_cpu_s": points / min(cpu for cpu, _ in took),
        "per_wall_s": points / min(wall for _, wall in took),
        "first_s": first,
        "kb_per_series": high_water(call) / len(values) / 1024
        if method.startswith("ours")
        else None,
    }


def apart(method: str, path: Path, cores: int = 1) -> dict[str, Any]:
    """Time one method in a process of its own, which compiles into the folder of the input."""
    env = {**os.environ, **dict.fromkeys(POOLS, "1")}
    env["NUMBA_CACHE_DIR"] = str(path.parent / "compiled")
    done = subprocess.run(
        [sys.executable, __file__, method, str(path), str(cores)],
        env=env,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def row(name: str, found: dict[str, Any], mine: float, what: str = "") -> None:
    """Print one line of the table."""
    if "missing" in found:
        print(f"{name:26} left out: {found['missing']} is not installed")
        return
    rate = found["per_cpu_s"]
    print(f"{name:26}{rate / 1e6:14.3f}{mine / rate:12.1f}{found['points']:12,}   {what}")


def main() -> None:
    """Measure every method, and print the table and the JSON."""
    with tempfile.TemporaryDirectory() as folder:
        path, harder, longer = (Path(folder) / f"{n}.npy" for n in ("plain", "harder", "longer"))
        np.save(path, signals(WEEKS))
        np.save(longer, signals(4 * WEEKS))
        np.save(harder, generate(SERIES, WEEKS, 1).values.astype(np.float32))
        compiling = apart("ours", path)["first_s"]
        one, missing, long = (apart("ours", p) for p in (path, harder, longer))
        single = apart("ours, not fused", path)
        two = apart("ours, two threads", longer, 2)
        limit = apart("read", path)
        others = {name: apart(name, path) for name in LIBRARIES}
    mine = one["per_cpu_s"]
    print(f"{SERIES} series, {WEEKS} weeks of {STEP} s; best of {RUNS} or more; on one core")
    print(f"{'method':26}{'Mpoints/CPU-s':>14}{'ours/it':>12}{'points':>12}")
    row("ours", one, mine, "whole causal method, four signals an entity fused, compiled")
    row("ours, not fused", single, mine, "episodes of each series by itself")
    row("ours, harder set", missing, mine, "3 % of bins missing, many outages")
    row(f"ours, {4 * WEEKS} weeks", long, mine, "cost is linear where this is as fast")
    row(
        "the same, two threads",
        two,
        mine,
        f"on two cores {two['per_wall_s'] / 1e6:.1f} Mpoints a second",
    )
    for name, found in others.items():
        row(name, found, mine, (LIBRARIES[name].__doc__ or "").splitlines()[0])
    for rate in WATCHTOWER:
        print(f"{'Watchtower Sentry (quoted)':26}{rate:14.3f}{mine / rate / 1e6:12.1f}")
    row("reading alone", limit, mine, f"{4 * limit['per_cpu_s'] / 1e9:.1f} GB/s from memory")
    print(f"first call with an empty compile cache: {compiling:.1f} s")
    print(
        f"memory beyond the input: {one['kb_per_series']:.1f} kB a series over {WEEKS} weeks, "
        f"{long['kb_per_series']:.1f} kB over {4 * WEEKS}"
    )
    rates = {name: found["per_cpu_s"] for name, found in others.items() if "missing" not in found}
    pandas = [rate for name, rate in rates.items() if name.startswith("pandas")]
    figures = {
        "ours_per_cpu_s": mine,
        "ours_not_fused_per_cpu_s": single["per_cpu_s"],
        "ours_two_threads_per_wall_s": two["per_wall_s"],
        "ours_harder_per_cpu_s": missing["per_cpu_s"],
        "ours_longer_per_cpu_s": long["per_cpu_s"],
        "compile_s": compiling,
        "kb_per_series": one["kb_per_series"],
        "kb_per_series_longer": long["kb_per_series"],
        "read_per_cpu_s": limit["per_cpu_s"],
        "watchtower_ratio": mine / max(WATCHTOWER) / 1e6,
        **({"pandas_ratio": mine / max(pandas)} if pandas else {}),
    }
    print(
        json.dumps(
            {
                "benchmark": "detect_speed",
                "runs": RUNS,
                **{name: round(value, 3) for name, value in figures.items()},
                "others_per_cpu_s": {name: round(rate) for name, rate in rates.items()},
                **TARGETS,
            }
        )
    )


if __name__ == "__main__":
    if len(sys.argv) == 4:
        print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
    else:
        main()
