"""The simulation of mining as a plain loop in Python: the same job, a block at a time."""

import math
import random
import statistics
from collections.abc import Iterator, Sequence

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits, next_bits
from offswitch.bitcoin.simulate import HeaderNoise

Draws = Iterator[tuple[float, float]]


def draws(seed: int, noise: HeaderNoise) -> Draws:
    """Work of each block, and what its header time is off by, s."""
    rng = random.Random(seed)
    while True:
        work, size = rng.expovariate(1), rng.expovariate(1)
        side = -noise.below_s if rng.random() < 0.5 else noise.above_s
        yield work, noise.median_s + side * size


def plain_chain(
    drawn: Draws,
    ehs: Sequence[float],
    step_s: float,
    start: float,
    bits: int,
    height: int,
    blocks: int,
    epoch_start: int = 0,
) -> tuple[list[float], list[int], list[int]]:
    """Arrivals and header times of the blocks, and the compact targets of the retargets."""
    arrivals: list[float] = []
    headers: list[int] = []
    targets: list[int] = []
    now = before = start
    per_ehs, step = 1e18 / 2**32 / difficulty_from_bits(bits), 0
    for at, (left, noise) in zip(range(height, height + blocks), drawn, strict=False):
        if at % EPOCH_BLOCKS == 0 and headers:
            bits = next_bits(bits, headers[-1] - epoch_start)
            targets.append(bits)
            per_ehs = 1e18 / 2**32 / difficulty_from_bits(bits)
        while step < len(ehs) - 1:
            edge = start + (step + 1) * step_s
            held = (edge - now) * ehs[step] * per_ehs
            if left < held:
                break
            left -= held
            now, step = edge, step + 1
        now += left / (ehs[step] * per_ehs)
        header = math.floor(max(now + noise, before))
        if len(headers) >= 6:
            # As if unknown headers before the first were long ago.
            last = sorted([-math.inf] * (11 - len(headers[-11:])) + headers[-11:])
            header = max(header, int(statistics.median(last)) + 1)
        if at % EPOCH_BLOCKS == 0:
            epoch_start = header
        before = now
        arrivals.append(now)
        headers.append(header)
    return arrivals, headers, targets
