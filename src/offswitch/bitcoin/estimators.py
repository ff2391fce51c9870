"""The hashrate that others publish, each estimator under its own name and with its noise.

An estimator is data: what it counts, over how many seconds or blocks. `evaluate` works on arrays
of moments, so that many chains can be scored; `read` gives one figure with its interval.

All are causal: they use no block whose header time is later than the moment. Where blocks are
counted from the newest, that is the last one before which no header time is later.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaincinv

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.bitcoin.retarget import EPOCH_BLOCKS
from offswitch.text import Message, message

DAY_S = 86_400
#: Hashes that a block stands for in the sum of work of Bitcoin Core: 2^256 / (target + 1).
HASHES_OF_WORK = 2.0**48 / 0xFFFF
#: Ends of the interval.
LOW, HIGH = 0.05, 0.95

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Estimator:
    """The card of a published estimator; its formula and criticism stand in the manual.

    Parameters
    ----------
    name
        Its own name.
    form
        ``day``: work in the last whole UTC day. ``sliding``: work in the seconds up to the moment.
        ``spacing``: mean spacing of the blocks of those seconds. ``core``: work of the last blocks
        over the span of their header times. ``blocks``: the same from end to end.
    size
        Seconds, or blocks; 0 stands for the blocks since the last change of difficulty.
    repeats
        Daily values that it is the mean of.
    source
        Id of its publisher's description.
    """

    name: str
    form: str
    size: int
    source: str
    repeats: int = 1

    @property
    def by_time(self) -> bool:
        """Whether its window is one of time, in which the count is random; else the time is."""
        return self.form in ("day", "sliding", "spacing")

    @property
    def formula(self) -> str:
        """Its formula, in a line."""
        form = self.form if self.size else "epoch"
        once = str(message(f"estimator.{form}", size=self.size))
        if self.repeats == 1:
            return once
        return str(message("estimator.repeated", formula=once, repeats=self.repeats))


ESTIMATORS = {
    row.name: row
    for row in (
        Estimator("coin_metrics_daily", "day", DAY_S, "coinmetrics-hashrate"),
        Estimator("coin_metrics_1d", "sliding", DAY_S, "coinmetrics-hashrate"),
        Estimator("blockchain_com", "spacing", DAY_S, "blockchain-hashrate"),
        Estimator("blockchain_com_7d", "spacing", DAY_S, "blockchain-hashrate", 7),
        Estimator("bitcoin_core_120", "core", 120, "bitcoin-core"),
        Estimator("bitcoin_core_epoch", "core", 0, "bitcoin-core"),
        Estimator("mempool_space", "core", 1008, "mempool-space"),
        Estimator("hashrate_index_432", "blocks", 432, "hashrateindex-network"),
        Estimator("hashrate_index_1008", "blocks", 1008, "hashrateindex-network"),
        Estimator("hashrate_index_4320", "blocks", 4320, "hashrateindex-network"),
    )
}


@dataclass(frozen=True)
class Ends:
    """A figure with its exact 90 % interval; `p50` is the figure as it is published."""

    p05: float
    p50: float
    p95: float


@dataclass(frozen=True)
class Reading:
    """What an estimator says at a moment.

    Parameters
    ----------
    name, at
        The estimator and the moment.
    ehs
        EH/s.
    blocks, window_s
        How many blocks it rests on, and the seconds that they fill.
    source
        Id of its publisher's description.
    """

    name: str
    at: datetime
    ehs: Ends
    blocks: int
    window_s: float
    source: str


@dataclass(frozen=True)
class Silent:
    """An estimator that says nothing at a moment, and why."""

    name: str
    at: datetime
    why: Message


@dataclass(frozen=True, eq=False)
class _Found:
    """By moment, shape (M,): hashes a second, blocks (0 for no figure), seconds."""

    rate: Floats
    blocks: Ints
    window_s: Floats


def evaluate(
    name: str, times: Ints | Floats, difficulty: Floats, at: Floats, first_height: int = 0
) -> Floats:
    """What an estimator says at some moments, in EH/s.

    Parameters
    ----------
    times, difficulty
        Header time in Unix seconds and difficulty of each block, shape (N,), in order of height.
    at
        Unix seconds, shape (M,).
    first_height
        Of the first block: one estimator counts from the last change of difficulty.

    Returns
    -------
    Floats
        Shape (M,); NaN where the blocks do not reach back far enough, which `read` says in words.
    """
    found = _evaluate(ESTIMATORS[name], times, difficulty, np.asarray(at, float), first_height)
    return np.where(found.blocks > 0, found.rate / EXA, np.nan)


def difficulties(chain: Chain) -> Floats:
    """Return the difficulty of each block of a chain, shape (N,)."""
    levels = np.array([r.difficulty for r in chain.retargets])
    first = [r.height - chain.first_height for r in chain.retargets]
    return np.repeat(levels, np.diff([*first, chain.times.size]))


def read(name: str, chain: Chain, at: datetime) -> Reading | Silent:
    """What an estimator says of a chain at a moment, with its interval, or why it says nothing."""
    return read_at(name, chain, [at])[0]


def read_at(name: str, chain: Chain, moments: Sequence[datetime]) -> tuple[Reading | Silent, ...]:
    """What an estimator says of a chain at each of some moments."""
    card = ESTIMATORS[name]
    at = np.array([when.timestamp() for when in moments])
    found = _evaluate(card, chain.times, difficulties(chain), at, chain.first_height)
    return tuple(
        _reading(card, when, int(n), float(rate) / EXA, float(seconds))
        for when, n, rate, seconds in zip(
            moments, found.blocks, found.rate, found.window_s, strict=True
        )
    )


def _reading(
    card: Estimator, at: datetime, blocks: int, ehs: float, window_s: float
) -> Reading | Silent:
    if not blocks:
        return Silent(card.name, at, message("estimator.too_few"))
    low, high = noise(blocks, by_time=card.by_time)
    return Reading(card.name, at, Ends(ehs * low, ehs, ehs * high), blocks, window_s, card.source)


def noise(blocks: int, *, by_time: bool) -> tuple[float, float]:
    """Ends of the exact 90 % interval of a steady hashrate, over the figure.

    Of a count in a stretch of time the interval is that of a Poisson mean; the time that a number
    of blocks takes is gamma-distributed.
    """
    low = float(gammaincinv(blocks, LOW))
    high = float(gammaincinv(blocks + 1 if by_time else blocks, HIGH))
    return low / blocks, high / blocks


def _evaluate(
    card: Estimator, times: Ints | Floats, difficulty: Floats, at: Floats, first_height: int
) -> _Found:
    if card.form in ("core", "blocks"):
        return _by_blocks(card, np.asarray(times, float), difficulty, at, first_height)
    rows = [_by_time(card, times, difficulty, at - DAY_S * k) for k in range(card.repeats)]
    whole = np.all([row.blocks > 0 for row in rows], axis=0)
    blocks = np.where(whole, np.sum([row.blocks for row in rows], axis=0), 0)
    seconds = np.full(at.shape, float(card.size * card.repeats))
    return _Found(np.mean([row.rate for row in rows], axis=0), blocks, seconds)


def _by_time(card: Estimator, times: Ints | Floats, difficulty: Floats, at: Floats) -> _Found:
    """Of the blocks whose header times lie in the `size` seconds up to the end."""
    ends = np.floor(at / card.size) * card.size if card.form == "day" else at
    side: Literal["left", "right"] = "left" if card.form == "day" else "right"
    order = np.argsort(times, kind="stable")
    ranked = np.asarray(times, float)[order]
    first = np.searchsorted(ranked, ends - card.size, side)
    last = np.searchsorted(ranked, ends, side)
    blocks = last - first
    reaches = (ranked[0] <= ends - card.size) & (blocks > 1)
    blocks = np.where(reaches, blocks, 0)
    newest, oldest = ranked[np.maximum(last - 1, 0)], ranked[np.minimum(first, times.size - 1)]
    if card.form == "spacing":
        spacing = np.where(reaches, newest - oldest, 1.0) / np.maximum(blocks - 1, 1)
        in_force = difficulty[order][np.maximum(last - 1, 0)]
        rate = in_force * HASHES_PER_DIFFICULTY / np.maximum(spacing, 1.0)
    else:
        work = np.concatenate([[0.0], np.cumsum(difficulty[order])])
        rate = (work[last] - work[first]) * HASHES_PER_DIFFICULTY / card.size
    return _Found(rate, blocks, np.full(at.shape, float(card.size)))


def _by_blocks(
    card: Estimator, times: Floats, difficulty: Floats, at: Floats, first_height: int
) -> _Found:
    """Of the last blocks that are known: from the one before them to the newest."""
    tip = np.searchsorted(np.maximum.accumulate(times), at, side="right") - 1
    size = np.full(tip.shape, card.size)
    if not card.size:
        size = (first_height + tip) % EPOCH_BLOCKS + 1
    reaches = (tip >= 0) & (tip - size >= 0)
    tip, start = np.where(reaches, tip, 1), np.where(reaches, tip - size, 0)
    if card.form == "core":
        seconds = _segments(np.maximum, times, start, tip) - _segments(
            np.minimum, times, start, tip
        )
    else:
        seconds = times[tip] - times[start]
    each = HASHES_OF_WORK if card.form == "core" else HASHES_PER_DIFFICULTY
    work = np.cumsum(difficulty)
    blocks = np.where(reaches & (seconds > 0), size, 0)
    rate = (work[tip] - work[start]) * each / np.maximum(seconds, 1.0)
    return _Found(rate, blocks, seconds)


def _segments(function: np.ufunc, values: Floats, first: Ints, last: Ints) -> Floats:
    """Reduce each stretch of values from `first` to `last`, both inside, shape (M,)."""
    ends = np.column_stack([first, last + 1]).ravel()
    padded = np.append(values, values[-1])  # an end may lie one beyond the last value
    return np.asarray(function.reduceat(padded, ends)[::2])
