"""Hashrate day by day around the cut, beside what a day shows when nothing changes."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from offswitch.assessment.mining import block_sources
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY, baselines, hashrate
from offswitch.case import BitcoinCase, Case
from offswitch.estimate import Estimate
from offswitch.parameters import Parameters
from offswitch.timeline import Interval

#: Days before and after the day of the cut.
DAYS_AROUND = 14


@dataclass(frozen=True, eq=False)
class Day:
    """One UTC day.

    Parameters
    ----------
    window
        The day.
    blocks
        Count of its blocks.
    level
        The hashrate that they allow, in EH/s.
    """

    window: Interval
    blocks: int
    level: Estimate


@dataclass(frozen=True, eq=False)
class Daily:
    """The days around a cut.

    Parameters
    ----------
    days
        In order; one that the blocks do not cover is left out.
    baseline
        Name of the stretch before the cut that `steady` is taken from.
    steady
        What one day would show by chance alone were the mean rate of the baseline to last:
        the scatter of a count, in EH/s.
    """

    days: tuple[Day, ...]
    baseline: str
    steady: Estimate

    @property
    def noise(self) -> float:
        """Half the 90 % scatter of a steady day, relative to its middle."""
        return (self.steady.p95 - self.steady.p05) / 2 / self.steady.p50

    @property
    def lowest(self) -> Day:
        """The day of the lowest hashrate."""
        return min(self.days, key=lambda day: day.level.p50)

    @property
    def outside(self) -> tuple[Day, ...]:
        """Days whose hashrate lies outside the scatter of a steady one."""
        inside = self.steady
        return tuple(d for d in self.days if not inside.p05 <= d.level.p50 <= inside.p95)

    def hides(self, change: float) -> bool:
        """Tell whether a day of so changed a hashrate lies inside the scatter of a steady one."""
        return self.steady.p05 <= self.steady.p50 * (1 + change) <= self.steady.p95


def daily(case: Case, bitcoin: BitcoinCase, parameters: Parameters) -> Daily | None:
    """Return the days that the blocks reach, or None where no baseline precedes the cut."""
    chain, draws = bitcoin.chain, parameters.settings.draws
    first = next(iter(baselines(chain, bitcoin.cut, None)), None)
    if first is None:
        return None
    sources = block_sources(case)
    midnight = datetime(bitcoin.cut.year, bitcoin.cut.month, bitcoin.cut.day, tzinfo=UTC)
    days = []
    for shift in range(-DAYS_AROUND, DAYS_AROUND + 1):
        start = midnight + timedelta(days=shift)
        end = start + timedelta(days=1)
        blocks = chain.count(start, end) if chain.start <= start and end <= chain.end else 0
        if blocks:
            window = Interval(start, end)
            rng = parameters.rng(f"day:{start:%Y-%m-%d}")
            days.append(Day(window, blocks, hashrate(chain, window, rng, draws)))
    rng = parameters.rng("day:steady")
    count = sum(chain.count(i.start, i.end) for i in first.intervals)
    rate = rng.gamma(count, 1 / sum(chain.exposure(i.start, i.end) for i in first.intervals), draws)
    exposure = chain.exposure(midnight, midnight + timedelta(days=1))
    seen = rng.poisson(rate * exposure) / exposure * HASHES_PER_DIFFICULTY / EXA
    return Daily(tuple(days), first.name, Estimate(seen, "eh/s", "steady_day", sources))
