"""Payments on the chain of a cut-off country: when confirmed, when undone, how soon it shows."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import count

import numpy as np
from scipy.special import bdtr, gammaincc, gammainccinv, pdtr

from offswitch.bitcoin.partition import USUAL_PER_HOUR, Counts

#: Chance of a false alarm, and of an alarm when the network is cut, by which a node is judged.
FALSE_ALARM, POWER = 0.01, 0.95
#: Share from which an attacker always catches up.
MAJORITY = 0.5
#: Most confirmations that are looked through.
MOST_CONFIRMATIONS = 10_000


def undone_share(dropped: Counts, confirmations: int) -> float:
    """Share of payments, made evenly through the cut, that were confirmed so often and then undone.

    Given n blocks inside, they lie evenly in the cut; a payment has k of them above it if it was
    made before the last k, which takes (n + 1 - k) / (n + 1) of the time on average.
    """
    n = np.arange(dropped.chances.size)
    late = np.clip((n + 1 - confirmations) / (n + 1), 0, None)
    return float(dropped.chances @ late)


def safe_confirmations(dropped: Counts, level: float = 0.01) -> int:
    """Least number of confirmations that are undone with a chance of at most `level`."""
    return dropped.quantile(1 - level) + 1


@dataclass(frozen=True)
class Notice:
    """When a count of blocks shows that hashrate is missing.

    Parameters
    ----------
    hours
        Length of time over which blocks are counted.
    blocks
        An alarm is given at so many or fewer.
    """

    hours: float
    blocks: int


def notice(share: float, per_hour: float = USUAL_PER_HOUR) -> Notice:
    """Shortest count that tells a side with a share of the hashrate from the whole network.

    A single look, with a false alarm of at most `FALSE_ALARM` and at least `POWER` to see it. The
    number of blocks over a time is at most c just when block c + 1 comes later, so both follow from
    the gamma distribution.

    Examples
    --------
    >>> notice(0.12)
    Notice(hours=1.67418..., blocks=3)
    """

    def seen(blocks: int) -> bool:
        return bool(gammaincc(blocks + 1, share * float(_usual(blocks))) >= POWER)

    low, high = -1, 0
    while not seen(high):
        low, high = high, 2 * high + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if seen(middle) else (middle, high)
    return Notice(_usual(high) / per_hour, high)


def _usual(blocks: int) -> float:
    """Expected blocks at which so few are as rare as a false alarm may be."""
    return float(gammainccinv(blocks + 1, FALSE_ALARM))


def catch_up_nakamoto(q: float, confirmations: int) -> float:
    """Chance that an attacker undoes a payment, as in the paper of 2008, section 11.

    The blocks that he has by then are taken as Poisson with the mean that they would have.

    Parameters
    ----------
    q
        His share of the hashrate that mines on the chain.

    Examples
    --------
    >>> round(catch_up_nakamoto(0.1, 5), 7), round(catch_up_nakamoto(0.3, 10), 7)
    (0.0009137, 0.0416605)
    """
    if q >= MAJORITY:
        return 1.0
    ratio = q / (1 - q)
    mean, k = confirmations * ratio, np.arange(confirmations + 1)
    chances = np.diff(pdtr(k, mean), prepend=0.0) if mean else (k == 0).astype(float)
    return float(1 - pdtr(confirmations, mean) + chances @ ratio ** (confirmations - k))


def catch_up(q: float, confirmations: int) -> float:
    """Chance that an attacker undoes a payment, exact (Rosenfeld 2014, section 4).

    His blocks by then follow a negative binomial distribution, and one is mined before he pays.

    Examples
    --------
    >>> round(100 * catch_up(0.1, 1), 3), round(100 * catch_up(0.1, 6), 3)
    (20.0, 0.059)
    """
    if q >= MAJORITY or confirmations == 0:
        return 1.0
    # The sum in his formula is twice the chance that q wins most of 2n - 1 blocks.
    return 2 * float(bdtr(confirmations - 1, 2 * confirmations - 1, 1 - q))


def needed_confirmations(q: float, level: float = 0.001) -> int | None:
    """Least confirmations that keep `catch_up` below a level; None where 10,000 do not."""
    tried = range(1, MOST_CONFIRMATIONS + 1)
    at = bisect_left(tried, True, key=lambda k: catch_up(q, k) < level)
    return tried[at] if at < len(tried) else None


def needed_nakamoto(q: float, level: float = 0.001) -> int:
    """Least confirmations that keep `catch_up_nakamoto` below a level, for a minority `q`.

    Examples
    --------
    >>> [needed_nakamoto(q) for q in (0.10, 0.15, 0.20, 0.25, 0.30, 0.35, 0.40, 0.45)]
    [5, 8, 11, 15, 24, 41, 89, 340]
    """
    return next(k for k in count() if catch_up_nakamoto(q, k) < level)


def attacker_inside(world_share: float, inside_share: float) -> float:
    """Share of the chain inside that an attacker with a share of the world's hashrate has."""
    return min(world_share / inside_share, 1.0)
