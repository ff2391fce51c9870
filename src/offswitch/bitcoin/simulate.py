"""Simulated chains: every block's time drawn, through retargets, under any hashrate.

A block takes a unit exponential of work, which hashrate over difficulty spends as time goes by. Its
header holds that arrival with an error, within the chain's rules, and the retargets follow from the
headers, exact to the compact bits.

>>> found = simulate([175.0], 3600, 1_641_600_000, 0x170B8C8B, 717_696, 4_033, paths=3, seed=1)
>>> found.heights, found.bits.shape
(array([719712, 721728]), (3, 2))
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, POW_LIMIT, next_bits
from offswitch.bitcoin.rules import MAINNET, MEDIAN_TIME_BLOCKS, impossible_bits
from offswitch.errors import ModelError
from offswitch.settings import processors

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Header times are 32 bits wide: none is after 2106.
LAST_TIME_S = 2**32
#: Stands for a header that is not known: the median rule never binds on it.
LONG_AGO = -(2**62)
#: Parts that each worker takes in turn, so that a slow one holds nobody up for long.
PARTS = 4


@dataclass(frozen=True)
class HeaderNoise:
    """Header time minus arrival: exponential on either side of the median, half on each.

    Parameters
    ----------
    median_s, below_s, above_s
        The median, and the scale of either side, s.
    source
        Id of the source that it was fitted to.
    """

    median_s: float
    below_s: float
    above_s: float
    source: str = ""

    def quantiles(self, n: int) -> Floats:
        """Quantiles at the middles of `n` equal parts of probability, shape (n,), s."""
        p = (np.arange(n) + 0.5) / n
        lower = self.below_s * np.log(2 * np.minimum(p, 0.5))
        upper = -self.above_s * np.log(2 * np.minimum(1 - p, 0.5))
        return np.asarray(self.median_s + lower + upper)


def fit_noise(
    least_s: float, median_s: float, most_s: float, headers: int, source: str = ""
) -> HeaderNoise:
    """Noise whose median, and expected extremes in so many headers, are those given.

    The greatest of n unit exponentials is expected at the n-th harmonic number; a side that holds
    half of the headers is ln 2 nearer.
    """
    reach = float(np.sum(1 / np.arange(1, headers + 1)) - np.log(2))
    return HeaderNoise(median_s, (median_s - least_s) / reach, (most_s - median_s) / reach, source)


#: 330 headers against one node's own log of arrivals.
RECORDED = fit_noise(-308.0, -21.0, 32.0, 330, "bitcoin-block-times")
NONE = HeaderNoise(0.0, 0.0, 0.0)


@dataclass(frozen=True)
class EpochSoFar:
    """Header times of a difficulty epoch that has begun.

    Parameters
    ----------
    start_s
        That of its first block, Unix s; not needed where the next block is the first.
    recent
        Those of the last blocks, oldest first, Unix s: 11, or as many as are known.
    """

    start_s: int | None
    recent: Sequence[int] = ()


@dataclass(frozen=True)
class Tip:
    """Where a simulation goes on from: header time of the last block, and what is in force next."""

    start: float
    bits: int
    height: int
    epoch_so_far: EpochSoFar


def tip(chain: Chain) -> Tip:
    """Say where the end of a chain is, as `simulate` takes it.

    Raises
    ------
    ModelError
        If the epoch at its end does not lie in it from the first block on.
    """
    height = chain.first_height + chain.times.size
    into = height % EPOCH_BLOCKS
    if chain.times.size < (into or EPOCH_BLOCKS):
        raise ModelError("epoch_not_whole", height=height - (into or EPOCH_BLOCKS))
    bits, last = chain.retargets[-1].bits, int(chain.times[-1])
    if into:
        start = int(chain.times[-into])
    else:
        start, bits = None, next_bits(bits, last - int(chain.times[-EPOCH_BLOCKS]))
    recent = tuple(chain.times[-MEDIAN_TIME_BLOCKS:].tolist())
    return Tip(float(last), bits, height, EpochSoFar(start, recent))


@dataclass(frozen=True, eq=False)
class Simulated:
    """Chains drawn: P paths of N blocks, with R retargets among them.

    Parameters
    ----------
    heights
        Heights of the retargets, the first blocks under a new target, shape (R,).
    arrival, header
        When those blocks arrive, and what their headers say, Unix s, shape (P, R).
    span_s
        Span of the epoch before, by its headers and before it is clamped, shape (P, R).
    bits
        Compact target from there, shape (P, R).
    last_arrival
        Arrival of the last block, Unix s, shape (P,).
    arrivals, headers
        Those of all blocks, shape (P, N), where they were kept.
    """

    heights: Ints
    arrival: Floats
    header: Ints
    span_s: Ints
    bits: Ints
    last_arrival: Floats
    arrivals: Floats | None
    headers: Ints | None

    @property
    def difficulty(self) -> Floats:
        """Difficulty from each retarget, shape (P, R)."""
        exponent = (8 * ((self.bits >> 24) - 3)).astype(np.int32)
        target = np.ldexp((self.bits & 0x7FFFFF).astype(float), exponent)
        return np.asarray(POW_LIMIT / target)


def simulate(
    ehs: ArrayLike,
    step_s: float,
    start: float,
    bits: int,
    height: int,
    blocks: int,
    *,
    paths: int,
    seed: int,
    header_noise: HeaderNoise = RECORDED,
    workers: int | None = None,
    keep_times: bool = False,
    epoch_so_far: EpochSoFar | None = None,
) -> Simulated:
    """Draw chains under a stated hashrate; the same ones whatever the number of workers.

    Parameters
    ----------
    ehs
        Hashrate, EH/s, in steps from `start`: shape (S,) for all paths or (paths, S). The last
        value holds afterwards, and is above zero.
    step_s, start
        Length of a step, s, and the moment from which blocks are looked for, Unix s.
    bits, height
        Compact target and height of the next block.
    blocks
        How many to draw. A retarget counts once the first block under it is drawn.
    seed
        A whole number; with it, the first blocks of a path do not depend on how many follow.
    workers
        Threads; all processors if not given.
    keep_times
        Keep the times of all blocks, 16 bytes each, rather than those of retargets alone.
    epoch_so_far
        Needed where `height` lies inside an epoch; `tip` takes it from a chain. Where fewer than
        eleven headers are known, the median rule binds once six are.

    Raises
    ------
    ModelError
        If an argument is out of range or of the wrong shape, or the blocks reach beyond the year
        2106, where header times end.
    DataError
        If the bits are no target of the main network.
    """
    _check(step_s, start, blocks, paths, workers, seed, header_noise)
    bits, height, blocks = int(bits), int(height), int(blocks)
    setting = (  # in plain types, as any other would be compiled anew
        (_hashrate(ehs, paths), float(step_s), float(start)),
        (bits, height, *_headers(bits, height, epoch_so_far)),
        blocks,
        tuple(
            float(s) for s in (header_noise.median_s, header_noise.below_s, header_noise.above_s)
        ),
    )
    heights = EPOCH_BLOCKS * np.arange(
        height // EPOCH_BLOCKS + 1, -(-(height + blocks) // EPOCH_BLOCKS), dtype=np.int64
    )
    each, kept = (paths, heights.size), (paths, blocks if keep_times else 0)
    arrival, last_arrival, arrivals = np.empty(each), np.empty(paths), np.empty(kept)
    header, span_s, new_bits = (np.empty(each, np.int64) for _ in range(3))
    headers = np.empty(kept, np.int64)
    out = (arrival, header, span_s, new_bits, last_arrival, arrivals, headers)
    _run(seed, setting, out, workers or processors())
    if not last_arrival.max() < LAST_TIME_S:
        raise ModelError("blocks_beyond_2106")
    whole = (arrivals, headers) if keep_times else (None, None)
    return Simulated(heights, arrival, header, span_s, new_bits, last_arrival, *whole)


def _run(seed: int, setting: tuple[Any, ...], out: tuple[Any, ...], workers: int) -> None:
    """Fill the results, parts of the paths at a time; a path knows only the seed and its number."""
    from offswitch.bitcoin.simulate_kernel import run_paths

    key = np.random.SeedSequence(seed).generate_state(1, np.uint64)[0]

    def part(first: int, last: int) -> None:
        run_paths(key, first, *setting, tuple(array[first:last] for array in out))

    paths, parts = len(out[0]), PARTS * workers
    edges = [paths * i // parts for i in range(parts + 1)]
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(part, edges[:-1], edges[1:]))


def _hashrate(ehs: ArrayLike, paths: int) -> Floats:
    """Hashrate as an own array of shape (1, S) or (paths, S)."""
    found = np.array(ehs, dtype=np.float64, order="C")
    if found.ndim not in (1, 2) or not found.size or (found.ndim == 2 and len(found) != paths):
        raise ModelError("hashrate_shape", shape=found.shape, paths=paths)
    if not (np.isfinite(found) & (found >= 0)).all():
        raise ModelError("hashrate_negative")
    if not (found[..., -1] > 0).all():
        raise ModelError("hashrate_ends")
    return np.atleast_2d(found)


def _headers(bits: int, height: int, so_far: EpochSoFar | None) -> tuple[int, Ints]:
    """Header times that the kernel begins with: that of the epoch's first block, the last 11."""
    if not MAINNET.allows(bits):
        raise impossible_bits(bits, height, MAINNET)
    known = EpochSoFar(None) if so_far is None else so_far
    if height < 0 or (height % EPOCH_BLOCKS and known.start_s is None):
        raise ModelError("epoch_unknown", height=height)
    recent = np.full(MEDIAN_TIME_BLOCKS, LONG_AGO)
    last = np.asarray(known.recent, dtype=np.int64)[-MEDIAN_TIME_BLOCKS:]
    recent[MEDIAN_TIME_BLOCKS - last.size :] = last
    return int(known.start_s or 0), recent


def _check(
    step_s: float,
    start: float,
    blocks: int,
    paths: int,
    workers: int | None,
    seed: int,
    noise: HeaderNoise,
) -> None:
    if not (np.isfinite(step_s) and step_s > 0):
        raise ModelError("not_positive", column="step_s", text=step_s)
    if not 0 <= start < LAST_TIME_S:
        raise ModelError("start_not_unix", start=start)
    for name, count in (("blocks", blocks), ("paths", paths), ("workers", workers)):
        if count is not None and count < 1:
            raise ModelError("not_positive", column=name, text=count)
    if seed < 0:
        raise ModelError("bad_seed", seed=seed)
    scales = (noise.below_s, noise.above_s)
    if not (np.abs((noise.median_s, *scales)) < LAST_TIME_S).all() or min(scales) < 0:
        raise ModelError("bad_header_noise")
