"""What is on record of a country's hashrate after its shock, beside what the model says."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.assessment.answers.record import period_span
from offswitch.assessment.migration_scenarios import Quantiles, Scenario
from offswitch.bitcoin.migration import Rates
from offswitch.bitcoin.migration_fit import TAILS, noise
from offswitch.bitcoin.migration_forecast import NEWEST
from offswitch.bitcoin.migration_map import next_month
from offswitch.case.case import Figure, MapRow

#: Hours in the month of the cut.
MONTH_HOURS = 744
#: A month's noise of the map by simulation: enough for two digits, the same on every run.
_NOISE_DRAWS, _NOISE_SEED = 20_000, 7


@dataclass(frozen=True)
class Later:
    """A share on record of a later time, by another method than the map's.

    Parameters
    ----------
    figure
        As quoted, in percent.
    month
        The middle one of its period.
    told
        What each scenario says of that month, by name; empty where none reaches it.
    """

    figure: Figure
    month: str
    told: tuple[tuple[str, Quantiles], ...]

    def inside(self) -> tuple[str, ...]:
        """Scenarios whose 90 % interval holds it."""
        value = self.figure.value / 100
        return tuple(name for name, ends in self.told if ends[0] <= value <= ends[2])


@dataclass(frozen=True)
class Unseen:
    """What a map of months could show of a cut of days, at most.

    Parameters
    ----------
    lost
        Part of the month's hashrate, had every machine stood still for those hours.
    points
        The same in points of the world's share, in which the world falls with it.
    noise_points
        Points by which a month's share moves with no shock: half the width of the 90 % interval.
    share_change, ehs_change
        What the map shows from the month before: in points, and relative in EH/s.
    """

    lost: float
    points: float
    noise_points: float
    share_change: float
    ehs_change: float


def later_record(
    context: Sequence[Figure], start: str, scenarios: Sequence[Scenario]
) -> tuple[Later, ...]:
    """Set later shares on record beside the scenarios."""
    found = []
    for row in context:
        span = period_span(row.period) if row.indicator == "mining_share_later" else None
        if span is None:
            continue
        middle = span.start + (span.end - span.start) / 2
        month = f"{middle:%Y-%m}"
        told = tuple(
            (one.name, one.share[one.months.index(month)])
            for one in scenarios
            if month in one.months
        )
        if month > start:
            found.append(Later(row, month, told))
    return tuple(sorted(found, key=lambda row: row.month))


def unseen_cut(history: Sequence[MapRow], hours: float, of: Rates, start: str) -> Unseen | None:
    """Say what the cut could have done to the month's map, beside its noise; None without it."""
    rows = {row.month: row for row in history}
    before, after = rows.get(start), rows.get(next_month(start))
    if before is None or after is None or not before.hashrate_eh_s or not after.hashrate_eh_s:
        return None
    share = before.share_percent / 100
    rng = np.random.default_rng(_NOISE_SEED)
    moved, seen = noise(of, np.array([[share]]), NEWEST)
    pick = rng.integers(0, moved.shape[0], _NOISE_DRAWS)
    jumps = np.sqrt(moved + seen)[pick, 0] * rng.standard_t(TAILS, _NOISE_DRAWS)
    low, high = np.quantile(share * np.exp(jumps), (0.05, 0.95))
    lost = min(hours / MONTH_HOURS, 1.0)
    return Unseen(
        lost,
        100 * share * (1 - (1 - lost) / (1 - share * lost)),
        float(50 * (high - low)),
        after.share_percent - before.share_percent,
        after.hashrate_eh_s / before.hashrate_eh_s - 1,
    )
