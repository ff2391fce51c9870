"""A network cut in two, simulated: for hashrate that changes by the hour, and past a retarget.

Where neither happens the closed forms of `partition` hold, and the tests and the benchmark set the
two beside each other. Retargets are exact to the compact bits; a header's time is its block's, to
the second below.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.partition import USUAL_PER_HOUR, Counts
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits, next_bits
from offswitch.estimate import Draws

#: A target to start from; results are relative to it.
BITS = 0x170B98AB
HOUR_S = 3600.0
_ONE = np.ones(1)


@dataclass(frozen=True, eq=False)
class Side:
    """What one side found, by path.

    Parameters
    ----------
    arrivals
        Hours of its blocks after the cut, shape (P, N), infinite from the return on.
    work
        Sum of their difficulties over that at the cut, shape (P,).
    retarget_hours, difficulty
        When it first retargeted and its difficulty then over that at the cut, shape (P,); NaN where
        it never did.
    """

    arrivals: Draws
    work: Draws
    retarget_hours: Draws
    difficulty: Draws

    @property
    def blocks(self) -> NDArray[np.int64]:
        """Blocks found, shape (P,)."""
        found: NDArray[np.int64] = np.isfinite(self.arrivals).sum(axis=1)
        return found


@dataclass(frozen=True, eq=False)
class Paths:
    """Both sides of a cut of `hours`, P times, and whether the chain inside prevailed."""

    hours: float
    inside: Side
    outside: Side
    wins: NDArray[np.bool_]

    @property
    def dropped_inside(self) -> Counts:
        """Depth of the reorganisation inside."""
        return _counts(np.where(self.wins, 0, self.inside.blocks))

    @property
    def dropped_outside(self) -> Counts:
        """Depth of the reorganisation in the rest of the world."""
        return _counts(np.where(self.wins, self.outside.blocks, 0))

    def undone_share(self, confirmations: int) -> float:
        """Share of payments, made evenly, that were confirmed so often and then undone."""
        blocks, arrivals = self.inside.blocks, self.inside.arrivals
        last = np.maximum(blocks - confirmations, 0)  # the payment precedes this block
        in_time = arrivals[np.arange(last.size), last] / self.hours
        return float(np.mean(np.where(self.wins | (blocks < confirmations), 0.0, in_time)))


def simulate_partition(
    inside: Draws,
    outside: Draws,
    rng: np.random.Generator,
    *,
    paths: int = 2000,
    step_hours: float = 1.0,
    per_hour: float = USUAL_PER_HOUR,
    blocks: int = EPOCH_BLOCKS,
    past_hours: float = 0.0,
    factors: tuple[Draws, Draws] = (_ONE, _ONE),
) -> Paths:
    """Simulate both sides from the cut to the return.

    Parameters
    ----------
    inside, outside
        Share of the hashrate before the cut that mines on each side, by step, shape (T,).
    step_hours
        Length of a step.
    per_hour
        Blocks an hour of the whole world before the cut.
    blocks, past_hours
        Blocks that the epoch still has at the cut, and its hours so far.
    factors
        Of the hashrate inside and outside, where a share is uncertain: by path, shape (P,) or (1,).
    """
    hours = step_hours * inside.size
    sides = []
    for share, factor in zip((inside, outside), factors, strict=True):
        found = np.concatenate([[0.0], np.cumsum(share * step_hours * per_hour)])
        sides.append(_side(found, factor, step_hours, rng, paths, blocks, past_hours))
    one, other = sides
    last, rest = inside[-1] * factors[0], outside[-1] * factors[1]
    luck = rng.random(paths) < last / (last + rest)
    tied = (one.work == other.work) & (one.work > 0)
    return Paths(hours, one, other, (one.work > other.work) | (tied & luck))


def _side(
    found: Draws,
    factor: Draws,
    step_hours: float,
    rng: np.random.Generator,
    paths: int,
    left: int,
    past_hours: float,
) -> Side:
    """Mine one side; `found` are its expected blocks at the edges of the steps, shape (T + 1,).

    Work is counted in blocks at the difficulty of the cut, so that a retarget only stretches it, as
    a factor of the hashrate shrinks it.
    """
    edges = step_hours * np.arange(found.size)
    bits, ease, done = np.full(paths, BITS), np.ones(paths), np.zeros(paths)
    work, when, after = np.zeros(paths), np.full(paths, np.nan), np.full(paths, np.nan)
    parts = []
    while True:
        room = float(np.max((found[-1] - done) * factor / ease))
        drawn = min(left, int(room + 10 * np.sqrt(room) + 40))
        spent = rng.standard_exponential((paths, drawn))
        spent *= (ease / factor)[:, None]
        np.cumsum(spent, axis=1, out=spent)
        spent += done[:, None]
        arrivals = np.where(spent < found[-1], np.interp(spent, found, edges), np.inf)
        parts.append(arrivals)
        work += ease * np.isfinite(arrivals).sum(axis=1)
        whole = np.isfinite(arrivals[:, -1]) & (drawn == left)
        if not whole.any():
            return Side(np.concatenate(parts, axis=1), work, when, after)
        # An epoch's span runs from its first block, which may lie before the cut.
        first = arrivals[whole, 0] if left == EPOCH_BLOCKS else -past_hours
        spans = np.floor(arrivals[whole, -1] * HOUR_S) - np.floor(first * HOUR_S)
        made = list(map(next_bits, bits[whole].tolist(), spans.astype(int).tolist()))
        bits[whole] = made
        ease[whole] = [difficulty_from_bits(b) / difficulty_from_bits(BITS) for b in made]
        new = whole & np.isnan(when)
        when[new], after[new] = arrivals[new, -1], ease[new]
        done, left = np.where(whole, spent[:, -1], np.inf), EPOCH_BLOCKS


def _counts(depths: NDArray[np.int64]) -> Counts:
    return Counts(np.bincount(depths) / depths.size)
