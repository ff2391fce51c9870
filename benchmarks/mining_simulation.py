"""Blocks a second of the simulation of mining, beside blocksimpy and a plain loop in the same run.

Run as ``python benchmarks/mining_simulation.py``; OFFSWITCH_BENCH_RUNS sets how often each is
repeated (5), of which the best counts. The job: chains of ten difficulty epochs from block 717,696,
each block's time drawn under a hashrate by the hour that grows and falls by 12 % for six days, with
noisy header times, the median-time-past rule and retargets exact to the compact bits. Ours and the
plain loop do all of it. blocksimpy has one hashrate for all time, exact clocks and a retarget in
floating point; it also hands blocks to nodes, here to as few as it takes. Rates are by the wall
clock, after one run untimed that compiles. Ratios are of one thread to one thread.

Nothing is installed for this: where blocksimpy is not there, its row says so. The last line is one
JSON object.
"""

import contextlib
import json
import os
import random
import time
from collections.abc import Callable
from itertools import islice
from typing import Any

import numpy as np
from plain_mining import draws, plain_chain

from offswitch.bitcoin.retarget import difficulty_from_bits
from offswitch.bitcoin.simulate import RECORDED, Simulated, simulate

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
START, BITS, HEIGHT, STEP_S = 1_641_600_000, 0x170B8C8B, 717_696, 3600
BLOCKS, PATHS, SLOW_BLOCKS = 10 * 2016, 1000, 10 * 2016
TARGET = 40e6
#: Blocks a second as measured elsewhere; not run here.
QUOTED = {
    "SimBlock (quoted), 1,000 blocks": (142, 205, "propagates blocks; no retarget"),
    "kyuupichan/difficulty (quoted)": (43e3, 43e3, "difficulty rules, a block at a time"),
}


def hashrate() -> np.ndarray:
    """EH/s by the hour for twenty weeks: growth of 0.3 % a day, and a fall of 12 % in week two."""
    day = np.arange(20 * 7 * 24) / 24
    usual = difficulty_from_bits(BITS) * 2**32 / 600 / 1e18
    return np.asarray(usual * np.exp(0.003 * day) * np.where((day >= 7) & (day < 13), 0.88, 1.0))


def ours(workers: int) -> Simulated:
    """The whole job, on so many threads."""
    return simulate(
        hashrate(), STEP_S, START, BITS, HEIGHT, BLOCKS, paths=PATHS, seed=1, workers=workers
    )


def plain() -> Any:
    """The whole job, a block at a time in Python."""
    drawn = draws(1, RECORDED)
    return plain_chain(drawn, hashrate().tolist(), STEP_S, START, BITS, HEIGHT, SLOW_BLOCKS)


def blocksimpy(lean: bool) -> Callable[[], Any]:
    """Its simulation of Bitcoin: as it comes, or with one miner and two nodes without wallets."""
    import simpy
    from blocksimpy.config.config_loader import load_config
    from blocksimpy.consensus import Miner
    from blocksimpy.core.node import Node
    from blocksimpy.simulation.coordinator import SimulationCoordinator
    from blocksimpy.simulation.wallet import wallet

    config = load_config("btc")
    config["simulation"].update(blocks=SLOW_BLOCKS, print_interval=10**9)
    if lean:
        config["network"].update(nodes=2, neighbors=1)
        config["transactions"].update(wallets=0, transactions_per_wallet=0)
        config["mining"]["miners"] = 1

    def run() -> None:
        random.seed(1)
        env = simpy.Environment()
        env.coordinator = coordinator = SimulationCoordinator(config)
        trade, net, mining = config["transactions"], config["network"], config["mining"]
        each, pause = trade["transactions_per_wallet"], trade["interval"]
        for i in range(trade["wallets"]):
            env.process(wallet(env, i, each, pause, coordinator.pool))
        nodes = [Node(env, i) for i in range(net["nodes"])]
        for node in nodes:
            others = [n for n in nodes if n is not node]
            node.neighbors = random.sample(others, net["neighbors"])
        miners = [Miner(i, mining["hashrate"]) for i in range(mining["miners"])]
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
            env.run(until=env.process(coordinator.coord(env, nodes, miners)))

    return run


def rate(call: Callable[[], Any], blocks: int) -> float:
    """Blocks a second, best of the runs."""
    took = []
    for _ in range(RUNS):
        start = time.perf_counter()
        call()
        took.append(time.perf_counter() - start)
    return blocks / min(took)


def row(name: str, found: float, mine: float, what: str) -> None:
    """Print one line of the table."""
    print(f"{name:34}{found:16,.0f}{mine / found:14,.1f}   {what}")


def main() -> None:
    """Measure, and print the table and the JSON."""
    start = time.perf_counter()
    found = [ours(workers) for workers in (1, 2, 3)]
    first_s = time.perf_counter() - start
    same = all(
        np.array_equal(getattr(found[0], name), getattr(other, name))
        for other in found[1:]
        for name in ("arrival", "header", "span_s", "bits", "last_arrival")
    )
    one, two = (rate(lambda n=n: ours(n), PATHS * BLOCKS) for n in (1, 2))
    loop = rate(plain, SLOW_BLOCKS)
    drawing = rate(lambda: list(islice(draws(1, RECORDED), SLOW_BLOCKS)), SLOW_BLOCKS)
    print(f"{PATHS:,} chains of {BLOCKS:,} blocks; best of {RUNS}")
    print(f"{'':34}{'blocks/s':>16}{'one thread/it':>14}")
    row("ours, one thread", one, one, "the whole job")
    row("ours, two threads", two, one, f"the same; goal {TARGET:,.0f}")
    row("plain Python loop", loop, one, f"the whole job; drawing alone {drawing:,.0f}")
    beside = {}
    try:
        peers = {lean: rate(blocksimpy(lean), SLOW_BLOCKS) for lean in (True, False)}
        row("blocksimpy, lean", peers[True], one, "constant hashrate, no header times; 2 nodes")
        row("blocksimpy, its preset btc", peers[False], one, "the same; 10 miners, 10 nodes")
        beside = {
            "ratio_to_blocksimpy": round(one / peers[True], 1),
            "blocksimpy_per_second": round(peers[True]),
            "blocksimpy_preset_per_second": round(peers[False]),
        }
    except ImportError as error:
        print(f"{'blocksimpy':34}skipped: {error.name} is not installed")
    for name, (low, high, what) in QUOTED.items():
        row(name, high, one, what if low == high else f"{what}; {low} to {high}")
    print(f"three first runs, compiling included: {first_s:.1f} s")
    figures = {
        "benchmark": "mining_simulation",
        "runs": RUNS,
        "blocks_per_second": round(two),
        "blocks_per_second_target": TARGET,
        "blocks_per_second_one_thread": round(one),
        "ratio_to_python_loop": round(one / loop, 1),
        "python_loop_per_second": round(loop),
        **beside,
        "same_results_any_workers": same,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
