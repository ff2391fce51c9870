"""How long `offswitch simulate KZ --hours 120 --json` takes, and every country in one process.

Fresh processes of this interpreter, warm, with 10,000 draws; beside them, in turn, the floor below
which no such program can come: importing numpy, polars and scipy.special. Then, inside one process,
the same run once all is loaded, and every country and territory that has indicators at 1,000
draws: how many are priced, by how many methods, and why the others are not. Run as
``python benchmarks/simulate.py``; OFFSWITCH_BENCH_RUNS sets the number of runs. The last line is
one JSON object with the figures of the table.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter

from offswitch.assessment.simulate import simulate
from offswitch.assessment.simulate_plan import Plan
from offswitch.errors import OffswitchError
from offswitch.reference.indicators import countries
from offswitch.settings import Settings

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "7"))
TARGET_S = 2.0
SWEEP_DRAWS = 1_000
COMMANDS = {
    "offswitch simulate": [
        *(sys.executable, "-c", "from offswitch.cli import main; main()"),
        *("simulate", "KZ", "--hours", "120", "--services", "all", "--json"),
    ],
    "floor: imports": [sys.executable, "-c", "import numpy, polars, scipy.special"],
}


def seconds(command: list[str]) -> tuple[float, float]:
    """Wall and processor time of one fresh process."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def sweep() -> tuple[float, Counter[int], Counter[str]]:
    """Price every country: seconds, countries by number of methods, and by why they are not."""
    priced: Counter[int] = Counter()
    refused: Counter[str] = Counter()
    start = time.perf_counter()
    for place in countries():
        try:
            found = simulate(place, Plan(hours=120), settings=Settings(draws=SWEEP_DRAWS))
            priced[len(found.prices)] += 1
        except OffswitchError as error:
            refused[f"{error.key} {error.values.get('name', '')}".strip()] += 1
    return time.perf_counter() - start, priced, refused


def main() -> None:
    """Measure, and print the table and the JSON."""
    for command in COMMANDS.values():
        seconds(command)
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, command in COMMANDS.items():
            took[name].append(seconds(command))
    walls = {name: statistics.median(wall for wall, _ in rows) for name, rows in took.items()}
    cpus = {name: statistics.median(cpu for _, cpu in rows) for name, rows in took.items()}
    warm, floor = walls.values()
    loaded = []
    for _ in range(RUNS):
        start = time.perf_counter()
        simulate("KZ", Plan(hours=120))
        loaded.append(time.perf_counter() - start)
    swept, priced, refused = sweep()
    count = sum(priced.values())
    inside = statistics.median(loaded)
    print(f"{'':24}{'wall':>10}{'processor':>11}   median of {RUNS}")
    for name in COMMANDS:
        print(f"{name:24}{walls[name]:9.2f}s{cpus[name]:10.2f}s")
    print(f"{'the same, all loaded':24}{inside:9.2f}s")
    print(f"target {TARGET_S} s; {warm / floor:.1f} times the floor")
    print(f"{count} of {len(countries())} countries in {swept:.1f} s at {SWEEP_DRAWS:,} draws each")
    for methods, number in sorted(priced.items(), reverse=True):
        print(f"{number:6} by {methods} methods")
    for why, number in refused.items():
        print(f"{number:6} refused: {why}")
    print(
        json.dumps(
            {
                "benchmark": "simulate",
                "runs": RUNS,
                "warm_median_s": round(warm, 3),
                "warm_target_s": TARGET_S,
                "warm_cpu_median_s": round(cpus["offswitch simulate"], 3),
                "floor_median_s": round(floor, 3),
                "warm_ratio_to_floor": round(warm / floor, 2),
                "loaded_median_s": round(inside, 3),
                "countries_priced": count,
                "countries_with_indicators": len(countries()),
                "sweep_s": round(swept, 2),
            }
        )
    )


if __name__ == "__main__":
    main()
