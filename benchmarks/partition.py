"""Partitions: how far closed forms and simulation lie apart, and paths a second beside a loop.

Run as ``python benchmarks/partition.py``; OFFSWITCH_BENCH_RUNS sets how often each is timed (5), of
which the best counts. Agreement: for several shares and hours, the chance that the country's chain
prevails, the mean depth of the reorganisation on either side and the share of payments undone at
1, 6 and 20 confirmations, each as difference over its standard error in 20,000 paths; of so many
differences the largest lies near 3 if nothing is wrong. Speed: a cut of 120 h at 18 % of the
hashrate, both sides, against a plain loop over the same events, in the same run; and the closed
form of the same. The last line is one JSON object.
"""

import json
import os
import random
import time
from collections.abc import Callable

import numpy as np

from offswitch.bitcoin.partition import Counts, fork
from offswitch.bitcoin.partition_merchant import undone_share
from offswitch.bitcoin.partition_paths import simulate_partition

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
PATHS, LOOPED = 20_000, 500
CASES = ((0.01, 120.0), (0.05, 48.0), (0.18, 24.0), (0.18, 120.0), (0.4, 12.0), (0.5, 24.0))
DEPTHS = (1, 6, 20)


def errors(share: float, hours: float, rng: np.random.Generator) -> list[float]:
    """Differences of one case, in standard errors."""
    steps = np.ones(1)
    closed = fork(steps * share, steps * hours)
    paths = simulate_partition(
        steps * share, steps * (1 - share), rng, paths=PATHS, step_hours=hours
    )
    found = [off(float(paths.wins.mean()), closed.wins, closed.wins * (1 - closed.wins))]
    for ours, theirs in (
        (closed.dropped_inside, paths.dropped_inside),
        (closed.dropped_outside, paths.dropped_outside),
    ):
        found.append(off(theirs.mean, ours.mean, variance(ours)))
    for k in DEPTHS:
        known = undone_share(closed.dropped_inside, k)
        n = np.arange(closed.dropped_inside.chances.size)
        part = np.clip((n + 1 - k) / (n + 1), 0, 1)
        # The place of block n + 1 - k among n even ones has a beta distribution.
        second = np.where(n >= k, part * (n + 2 - k) / (n + 2), 0)
        spread = float(closed.dropped_inside.chances @ second) - known**2
        found.append(off(paths.undone_share(k), known, spread))
    return found


def off(found: float, known: float, spread: float) -> float:
    """Difference in standard errors; 0 where neither can be told from nothing."""
    least = 1 / PATHS**2
    return abs(found - known) / np.sqrt(max(spread / PATHS, least))


def variance(counts: Counts) -> float:
    """Variance of a number of blocks."""
    n = np.arange(counts.chances.size)
    return float(counts.chances @ (n - counts.mean) ** 2)


def loop(share: float, hours: float, paths: int) -> float:
    """The same cut in plain Python, a block at a time; return the mean depth inside."""
    rng, total = random.Random(1), 0
    for _ in range(paths):
        blocks = [0, 0]
        for side, rate in enumerate((6 * share, 6 * (1 - share))):
            now = rng.expovariate(rate)
            while now < hours:
                blocks[side] += 1
                now += rng.expovariate(rate)
        inside, outside = blocks
        wins = inside > outside or (inside == outside and rng.random() < share)
        total += 0 if wins else inside
    return total / paths


def best(call: Callable[[], object]) -> float:
    """Seconds, best of the runs."""
    took = []
    for _ in range(RUNS):
        start = time.perf_counter()
        call()
        took.append(time.perf_counter() - start)
    return min(took)


def main() -> None:
    """Measure, and print the table and the JSON."""
    rng = np.random.default_rng(1)
    print(f"differences in standard errors, {PATHS:,} paths")
    print(f"{'share':>6}{'hours':>7}{'prevails':>10}{'inside':>8}{'outside':>9}", end="")
    print("".join(f"{f'undone {k}':>11}" for k in DEPTHS))
    largest = 0.0
    for share, hours in CASES:
        found = errors(share, hours, rng)
        largest = max(largest, *found)
        print(f"{share:6.2f}{hours:7.0f}{found[0]:10.2f}{found[1]:8.2f}{found[2]:9.2f}", end="")
        print("".join(f"{value:11.2f}" for value in found[3:]))
    steps = np.ones(1)
    share, hours = steps * 0.18, steps * 120.0
    ours = best(
        lambda: simulate_partition(
            share, 1 - share, np.random.default_rng(1), paths=5000, step_hours=120.0
        )
    )
    plain = best(lambda: loop(0.18, 120.0, LOOPED))
    closed = best(lambda: fork(share, hours).dropped_inside)
    rates = {"ours": 5000 / ours, "plain Python loop": LOOPED / plain}
    for name, rate in rates.items():
        print(f"{name:22}{rate:12,.0f} paths/s")
    print(f"{'closed form':22}{1e3 * closed:12.2f} ms")
    figures = {
        "benchmark": "partition",
        "runs": RUNS,
        "largest_difference_in_standard_errors": round(largest, 2),
        "differences": len(CASES) * (3 + len(DEPTHS)),
        "paths_per_second": round(rates["ours"]),
        "ratio_to_python_loop": round(rates["ours"] / rates["plain Python loop"], 1),
        "closed_form_ms": round(1e3 * closed, 3),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
