"""What else stopped work in the days of a shutdown, so that the network is not blamed for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.economy.activity import Clock, local_hours
from offswitch.errors import CaseError
from offswitch.estimate import Draws
from offswitch.reference.sectors import sectors
from offswitch.timeline import Interval


@dataclass(frozen=True)
class Confounder:
    """Something on record that stops work with the network up as well.

    Parameters
    ----------
    interval
        When.
    between
        Local hours of the day that it is confined to, such as (23, 7); None for all of them.
    sectors
        Whose work it stops; empty for all.
    parameter
        Name of the parameter that says which share of their work; None for a holiday, which makes
        a day one of rest.
    what
        In words.
    """

    name: str
    interval: Interval
    between: tuple[int, int] | None
    sectors: frozenset[str]
    parameter: str | None
    what: str
    source: str

    def __post_init__(self) -> None:
        known = {sector.name for sector in sectors()}
        for name in sorted(self.sectors - known):
            raise CaseError("unknown_sector", name=name, known=", ".join(sorted(known)))
        if self.between is None:
            return
        first, last = self.between
        if self.parameter is None or first == last or not all(0 <= h <= 24 for h in self.between):
            raise CaseError("bad_hours", name=self.name)

    def touches(self, sector: str) -> bool:
        """Whether it stops work in a sector."""
        return not self.sectors or sector in self.sectors


def share_of_time(what: Confounder, times: Sequence[datetime], clock: Clock) -> Draws:
    """Share of the clocks of a place by which each time lies in a confounder, shape (T,)."""
    inside = np.array([when in what.interval for when in times], dtype=float)
    if what.between is None:
        return inside
    first, last = what.between
    share = np.zeros(len(times))
    for zone, weight in clock.zones:
        _, hour = local_hours(times, zone)
        within = (hour >= first) & (hour < last)
        if first > last:
            within = (hour >= first) | (hour < last)
        share += weight * within
    return inside * share
