"""A published hashrate traced to the count of blocks that it equals, and to the days that had it.

Charts that count blocks by day can show only multiples of one block's worth. Which count a figure
equals is arithmetic; that it came from a day with that count is an inference from the numbers.
"""

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import numpy as np
from scipy.special import bdtr

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.timeline import from_seconds

DAY = timedelta(days=1)
#: Blocks by which a figure may miss a whole count beyond its own rounding: charts round difficulty.
SLACK = 0.05


@dataclass(frozen=True)
class Traced:
    """A published figure as a count of blocks in a day.

    Parameters
    ----------
    ehs, on
        The figure in EH/s, and the day that it was said of.
    difficulty, ehs_per_block
        In force on that day, and what one block a day amounts to.
    blocks, whole
        The count that the figure equals, and the nearest whole one.
    rounding
        Half of the last digit of the figure, in blocks.
    fits
        Whether the count is whole as far as that tells.
    chance
        Share of all figures of so many digits that would fit one count or other.
    days
        Whole UTC days under that difficulty that had the whole count; empty where it does not fit.
    sliding
        Where no such day had it: ends of the first and the last 24 hours under that difficulty that
        held so many blocks, to the block; None where none did.
    """

    ehs: float
    on: date
    difficulty: float
    ehs_per_block: float
    blocks: float
    whole: int
    rounding: float
    fits: bool
    chance: float
    days: tuple[date, ...]
    sliding: tuple[datetime, datetime] | None

    @property
    def off(self) -> float:
        """Blocks by which the figure misses the whole count."""
        return self.blocks - self.whole


@dataclass(frozen=True)
class Difference:
    """How surprising the difference of two daily counts is at one steady rate.

    `z` is in standard errors of the difference; `p` is the chance of a second count so low, given
    the sum of both.
    """

    first: int
    second: int
    z: float
    p: float


def trace(chain: Chain, ehs: float, on: date, half_digit: float) -> Traced:
    """Trace a figure that was said of a day; `half_digit` is half of its last digit, in EH/s.

    Raises
    ------
    DataError
        If the day lies outside the blocks.
    """
    noon = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    since = chain.epoch_start(noon)
    difficulty = next(r.difficulty for r in chain.retargets if r.time == since)
    per_block = difficulty * HASHES_PER_DIFFICULTY / DAY.total_seconds() / EXA
    blocks = ehs / per_block
    whole = round(blocks)
    rounding = half_digit / per_block
    room = rounding + SLACK
    fits = abs(blocks - whole) <= room
    until = min((r.time for r in chain.retargets if r.time > since), default=chain.end)
    days = tuple(day for day, n in _days(chain, since, until) if n == whole) if fits else ()
    sliding = _sliding(chain, since, until, whole) if fits and not days else None
    chance = min(1.0, 2 * room)
    return Traced(
        ehs, on, difficulty, per_block, blocks, whole, rounding, fits, chance, days, sliding
    )


def difference(first: int, second: int) -> Difference:
    """Compare two counts over stretches of equal work."""
    total = first + second
    z = (second - first) / math.sqrt(total)
    return Difference(first, second, z, float(bdtr(second, total, 0.5)))


def _days(chain: Chain, since: datetime, until: datetime) -> list[tuple[date, int]]:
    """Whole UTC days of a stretch and their counts."""
    midnight = datetime(since.year, since.month, since.day, tzinfo=UTC)
    day, found = midnight if midnight == since else midnight + DAY, []
    while day + DAY <= until:
        found.append((day.date(), chain.count(day, day + DAY)))
        day += DAY
    return found


def _sliding(
    chain: Chain, since: datetime, until: datetime, count: int
) -> tuple[datetime, datetime] | None:
    """First and last block of a stretch that ends 24 hours with so many blocks."""
    times = np.sort(chain.times)
    start, length = since.timestamp(), DAY.total_seconds()
    ends = times[(times >= start + length) & (times < until.timestamp())]
    held = np.searchsorted(times, ends, "right") - np.searchsorted(times, ends - length, "right")
    hits = ends[held == count]
    return (from_seconds(float(hits[0])), from_seconds(float(hits[-1]))) if hits.size else None
