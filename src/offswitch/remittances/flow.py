"""A flow of remittances: how much a day, in which direction, and between whom."""

from dataclasses import dataclass

from offswitch.errors import ModelError
from offswitch.estimate import Estimate, point

DIRECTIONS = ("in", "out")


@dataclass(frozen=True)
class Corridor:
    """The other end of a flow: a country, and its share of the whole flow on record."""

    country: str
    share: float
    source: str


@dataclass(frozen=True, eq=False)
class Flow:
    """Money sent in one direction.

    Parameters
    ----------
    direction
        ``in`` from abroad or ``out`` to it.
    per_day
        Value, in a currency a day.
    ticket
        Mean transfer, in the same currency; None where no figure of it is known.
    corridors
        By country, the largest first; they need not add up to the whole.
    """

    direction: str
    per_day: Estimate
    ticket: Estimate | None = None
    corridors: tuple[Corridor, ...] = ()

    def __post_init__(self) -> None:
        if self.direction not in DIRECTIONS:
            raise ModelError("flow_direction", direction=self.direction)
        if (self.per_day.draws < 0).any() or sum(c.share for c in self.corridors) > 1.001:
            raise ModelError("flow_shares", direction=self.direction)


def flow_of_gdp(gdp: Estimate, share: Estimate) -> Estimate:
    """Value a day of a flow that is known as a share of a year's GDP.

    Examples
    --------
    >>> print(flow_of_gdp(point(36.5e9, "usd/year"), point(0.1, "share")))
    9.99M $/day
    """
    per_year = gdp * Estimate(share.draws, "1", share.method, share.sources)
    per_day = per_year * point(1 / 365.25, "year/day")
    return per_day.named("share_of_gdp")
