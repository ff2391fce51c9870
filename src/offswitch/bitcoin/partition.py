"""A network cut in two: the fork that miners inside make, and which side drops its blocks.

Each side finds blocks at random in time, at its share of the rate before the cut, as long as it
has not retargeted. When the link is back, the chain with less work is dropped. While difficulty is
the same on both sides that is the shorter one, so that everything follows from two Poisson counts
and their difference (Skellam's distribution). The minutes in which blocks travel are left out.

Arrays are Q: draws of an uncertain share or length; N: numbers of blocks from 0 on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.special import chndtr, gammainc, gammaincinv, gammaln, ive, pdtrc, xlogy

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S
from offswitch.estimate import Draws

#: Blocks an hour that the difficulty rule aims at.
USUAL_PER_HOUR = 6.0
#: Draws of an uncertain input over which a distribution is averaged, at most.
MIXED = 200
#: Relative error of a quantile that is searched for.
PRECISE = 1e-6
#: Share inside up to which branches are short beside a cut.
MOST_RELAYED = 0.25
#: Mean interval that the rule settles at: its span has one interval less than it has blocks.
SETTLED_INTERVAL_S = TARGET_SPAN_S / (EPOCH_BLOCKS - 1)


@dataclass(frozen=True, eq=False)
class Counts:
    """Distribution of a number of blocks.

    Parameters
    ----------
    chances
        Chance of 0, 1, 2, ... blocks, shape (N,).
    """

    chances: Draws

    @property
    def mean(self) -> float:
        """Expected number."""
        return float(self.chances @ np.arange(self.chances.size))

    def at_least(self, least: int) -> float:
        """Chance of so many blocks or more."""
        return min(float(self.chances[least:].sum()), 1.0)

    def quantile(self, q: float) -> int:
        """Least number that is not exceeded with a chance of at least `q`."""
        return min(int(np.searchsorted(np.cumsum(self.chances), q)), self.chances.size - 1)


@dataclass(frozen=True, eq=False)
class Fork:
    """One stretch of a cut.

    Parameters
    ----------
    inside, outside
        Expected blocks of each side, shape (Q,).
    """

    inside: Draws
    outside: Draws

    @property
    def tie_break(self) -> Draws:
        """Chance that inside finds the block that settles a tie, shape (Q,)."""
        found: Draws = self.inside / (self.inside + self.outside)
        return found

    @property
    def wins(self) -> float:
        """Chance that the chain inside prevails: the longer one, or a tie and the next block."""
        ahead = chndtr(2 * self.inside, 2, 2 * self.outside)
        root = np.sqrt(self.inside * self.outside)
        apart = (np.sqrt(self.inside) - np.sqrt(self.outside)) ** 2
        tied = np.exp(-apart) * ive(0, 2 * root) - np.exp(-self.inside - self.outside)
        return float(np.mean(ahead + tied * self.tie_break))

    @property
    def lengths(self) -> Counts:
        """Blocks that are found inside."""
        return Counts(_chances(_numbers(self.inside), self.inside).mean(axis=0))

    @property
    def dropped_inside(self) -> Counts:
        """Depth of the reorganisation inside: 0 where its chain prevails or has no block."""
        return Counts(self.depths.mean(axis=0))

    @cached_property
    def depths(self) -> Draws:
        """Chances of `dropped_inside` by draw, shape (Q, N)."""
        return _dropped(self.inside, self.outside, 1 - self.tie_break)

    @property
    def dropped_outside(self) -> Counts:
        """Depth of the reorganisation in the rest of the world."""
        return Counts(_dropped(self.outside, self.inside, self.tie_break).mean(axis=0))


def fork(share: Draws, hours: Draws, per_hour: Draws | float = USUAL_PER_HOUR) -> Fork:
    """Split the world's blocks by the share of hashrate that mines on a chain of its own.

    Parameters
    ----------
    share
        Of the hashrate before the cut, in (0, 1), shape (Q,) or (1,).
    hours
        Length of the stretch, likewise.
    per_hour
        Blocks an hour of the whole world before the cut.

    Examples
    --------
    >>> import numpy as np
    >>> day = fork(np.array([0.18]), np.array([24.0]))
    >>> round(day.lengths.mean, 2), day.dropped_inside.quantile(0.99), day.wins < 1e-12
    (25.92, 38, True)
    """
    paired = np.broadcast_arrays(share, hours, per_hour)
    s, t, rate = (np.asarray(one, float).reshape(-1) for one in paired)
    if s.size > MIXED:  # evenly by the share, so that stretches of one cut keep the same draws
        even = ((np.arange(MIXED) + 0.5) * s.size / MIXED).astype(int)
        at = np.argsort(s, kind="stable")[even]
        s, t, rate = s[at], t[at], rate[at]
    return Fork(rate * t * s, rate * t * (1 - s))


def deepest(forks: Sequence[Fork]) -> Counts:
    """Deepest reorganisation inside over stretches that each end in a reconnection.

    Given a draw the stretches are independent, so the chance that none is deeper is a product.
    """
    width = max(one.depths.shape[1] for one in forks)
    padded = (np.pad(one.depths, ((0, 0), (0, width - one.depths.shape[1]))) for one in forks)
    none_deeper = np.prod([np.cumsum(depth, axis=1) for depth in padded], axis=0).mean(axis=0)
    return Counts(np.diff(none_deeper, prepend=0.0))


def relayed_depths(share: float, most: int = 200) -> Counts:
    """Depth of each reorganisation where the world's blocks still come in but none goes out.

    Miners inside build on the newest block of the world that they know and keep their own branch
    until the world's is longer. A branch of n blocks falls behind with the world's block n + 1; in
    how many orders that can come about is a Catalan number.

    Parameters
    ----------
    share
        Of the hashrate that mines inside, below one half.
    most
        Depth at which the distribution ends.
    """
    n = np.arange(most + 1)
    log_catalan = gammaln(2 * n + 1) - gammaln(n + 1) - gammaln(n + 2)
    return Counts(np.exp(log_catalan + xlogy(n, share) + (n + 1) * np.log1p(-share)))


def deepest_relayed(share: float, outside: float) -> Counts:
    """Deepest of the reorganisations of `relayed_depths` while the world finds `outside` blocks.

    Each takes one block of the world more than it has blocks inside; their number is taken at its
    mean, which holds up to `MOST_RELAYED`. A branch that is ahead at the return is left out.
    """
    each = relayed_depths(share)
    times = outside / (1 + each.mean)
    return Counts(np.diff(np.cumsum(each.chances) ** times, prepend=0.0))


def hours_to(blocks: int, per_hour: Draws, q: float) -> float:
    """Hours until so many blocks are found, by quantile: a sum of exponential waits.

    A payment is confirmed as often after as long; of those made that long before a return, a share
    `q` is by then.

    Parameters
    ----------
    per_hour
        Draws of the rate, shape (Q,), over which the chance is averaged.
    """
    exact = float(gammaincinv(blocks, q))
    low, high = exact / float(per_hour.max()), exact / float(per_hour.min())
    while high - low > PRECISE * high:
        middle = (low + high) / 2
        late = float(gammainc(blocks, middle * per_hour).mean()) < q
        low, high = (middle, high) if late else (low, middle)
    return (low + high) / 2


@dataclass(frozen=True)
class FirstRetarget:
    """When a side reaches its first retarget, and what that does.

    Parameters
    ----------
    blocks
        Blocks that it needs.
    hours
        Until then: 5 %, 50 % and 95 %.
    difficulty
        Over the one before, at least a quarter: 5 %, 50 % and 95 %; the latest retarget is lowest.
    """

    blocks: int
    hours: tuple[float, float, float]
    difficulty: tuple[float, float, float]


def first_retarget(per_hour: Draws, blocks: int = EPOCH_BLOCKS, past: float = 0.0) -> FirstRetarget:
    """Return when a side that finds so many blocks an hour retargets, and what that does.

    Parameters
    ----------
    per_hour
        Draws of its rate, shape (Q,).
    blocks
        Blocks left in the epoch at the cut; those before it count on either side.
    past
        Hours of the epoch that had passed.

    Examples
    --------
    >>> [round(h / 24, 1) for h in first_retarget(np.array([0.6])).hours]
    [134.9, 140.0, 145.2]
    """
    hours = [hours_to(blocks, per_hour, q) for q in (0.05, 0.5, 0.95)]
    target = TARGET_SPAN_S / 3600
    after = [target / min(max(past + h, target / 4), target * 4) for h in hours]
    return FirstRetarget(blocks, (hours[0], hours[1], hours[2]), (after[2], after[1], after[0]))


def reaches_retarget(expected: Draws, blocks: int) -> float:
    """Chance that a side finds as many blocks as its epoch still has."""
    return float(np.mean(gammainc(blocks, expected)))


def _numbers(expected: Draws) -> Draws:
    """Numbers of blocks (N,), as far as any draw (Q,) reaches."""
    top = float(expected.max())
    return np.arange(int(top + 8 * np.sqrt(top) + 20) + 1, dtype=float)


def _chances(numbers: Draws, expected: Draws) -> Draws:
    """Poisson chances, shape (Q, N)."""
    mean = expected[:, None]
    chances: Draws = np.exp(xlogy(numbers, mean) - mean - gammaln(numbers + 1))
    return chances


def _dropped(own: Draws, other: Draws, tie: Draws) -> Draws:
    """Chances (Q, N) that a side drops 0, 1, 2, ... blocks; `tie` that it loses a tie."""
    numbers = _numbers(own)
    loses = pdtrc(numbers, other[:, None]) + _chances(numbers, other) * tie[:, None]
    lost: Draws = _chances(numbers, own) * loses
    lost[:, 0] = 0.0
    lost[:, 0] = np.clip(1 - lost.sum(axis=1), 0.0, 1.0)
    return lost
