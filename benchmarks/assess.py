"""How long `offswitch assess kazakhstan-2022 --json` takes and how much memory, with 10,000 draws.

Fresh processes of this interpreter: warm, and cold with empty compile caches. Beside them, in turn,
the floor below which no such program can come: importing numpy, polars and scipy.special. Then the
stages inside one process, and the page. Run as ``python benchmarks/assess.py``;
OFFSWITCH_BENCH_RUNS sets the number of runs. The last line is one JSON object with the figures of
the table.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "7"))
DRAWS = 10_000
CASE = "kazakhstan-2022"
TARGETS = {"warm_target_s": 2.0, "cold_target_s": 4.0, "peak_memory_target_mb": 400}
ASSESS = [
    *(sys.executable, "-c", "from offswitch.cli import main; main()"),
    *("assess", CASE, "--json", "--draws", str(DRAWS)),
]
FLOOR = [sys.executable, "-c", "import numpy, polars, scipy.special"]
#: Stages in one process: the clock at each call of the progress callback.
STAGES = f"""
import json, time
clock = [("import", time.perf_counter())]
import offswitch as off
from offswitch.text import say
run, to_json = off.assess, off.assessment_dict
names = {{say("stage." + n): n for n in ("read", "network", "cost", "bitcoin", "claims")}}
found = run({CASE!r}, draws={DRAWS},
            progress=lambda said: clock.append((names.get(said, said), time.perf_counter())))
clock.append(("json", time.perf_counter()))
json.dumps(to_json(found))
clock.append(("page", time.perf_counter()))
off.render_html(found)
clock.append(("end", time.perf_counter()))
took = {{}}
for (name, start), (_, stop) in zip(clock, clock[1:]):
    took[name] = took.get(name, 0.0) + stop - start
print(json.dumps(took))
"""


@dataclass(frozen=True)
class Run:
    """Wall and processor time, and largest resident memory, of one process."""

    wall_s: float
    cpu_s: float
    memory_mb: float


def measure(command: list[str], env: dict[str, str] | None = None) -> Run:
    """Run one fresh process to its end."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=env)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 1e6)


def cold(command: list[str]) -> Run:
    """Run one process that finds no compiled code."""
    with tempfile.TemporaryDirectory() as code, tempfile.TemporaryDirectory() as loops:
        return measure(
            command, {**os.environ, "PYTHONPYCACHEPREFIX": code, "NUMBA_CACHE_DIR": loops}
        )


def stages() -> dict[str, float]:
    """Median seconds of every stage, each run in a process of its own."""
    runs = []
    for _ in range(min(RUNS, 3)):
        out = subprocess.run([sys.executable, "-c", STAGES], check=True, stdout=subprocess.PIPE)
        runs.append(json.loads(out.stdout))
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def main() -> None:
    """Measure, and print the table and the JSON."""
    measure(ASSESS), measure(FLOOR)
    took: dict[str, list[Run]] = {"warm": [], "floor": [], "cold": [], "floor cold": []}
    for _ in range(RUNS):
        took["warm"].append(measure(ASSESS))
        took["floor"].append(measure(FLOOR))
    for _ in range(min(RUNS, 3)):
        took["cold"].append(cold(ASSESS))
        took["floor cold"].append(cold(FLOOR))

    wall = {name: statistics.median(r.wall_s for r in runs) for name, runs in took.items()}
    cpu = {name: statistics.median(r.cpu_s for r in runs) for name, runs in took.items()}
    memory = {name: max(r.memory_mb for r in runs) for name, runs in took.items()}
    print(f"{CASE}, {DRAWS:,} draws{'median':>16}{'least':>9}{'cpu':>9}{'memory':>10}{'runs':>6}")
    for name, runs in took.items():
        least = min(r.wall_s for r in runs)
        print(
            f"{name:31}{wall[name]:12.2f} s{least:7.2f} s{cpu[name]:7.2f} s"
            f"{memory[name]:7.0f} MB{len(runs):6}"
        )
    inside = stages()
    for name, spent in inside.items():
        print(f"  {name:29}{spent:12.3f} s")
    ratios = {
        "warm_ratio_to_floor": wall["warm"] / wall["floor"],
        "cold_ratio_to_floor": wall["cold"] / wall["floor cold"],
    }
    print(f"warm is {ratios['warm_ratio_to_floor']:.2f} times the floor (importing numpy, polars, ")
    print(f"scipy.special); cold {ratios['cold_ratio_to_floor']:.2f} times.")
    for name, target in TARGETS.items():
        print(f"{name}: {target}")
    figures = {
        "warm_median_s": wall["warm"],
        "warm_cpu_s": cpu["warm"],
        "cold_median_s": wall["cold"],
        "floor_median_s": wall["floor"],
        "floor_cold_median_s": wall["floor cold"],
        **{f"stage_{name}_s": spent for name, spent in inside.items()},
        **ratios,
    }
    print(
        json.dumps(
            {
                "benchmark": "assess",
                "case": CASE,
                "draws": DRAWS,
                "runs": RUNS,
                **{name: round(value, 3) for name, value in figures.items()},
                "peak_memory_mb": round(max(memory["warm"], memory["cold"])),
                "floor_memory_mb": round(memory["floor"]),
                **TARGETS,
            }
        )
    )


if __name__ == "__main__":
    main()
