"""What depends on the network, per hour, and the flows it covers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from offswitch.errors import ModelError
from offswitch.estimate import Estimate
from offswitch.places import check_place


@dataclass(frozen=True, eq=False)
class Exposure:
    """A quantity per hour that a shutdown can stop.

    Parameters
    ----------
    component
        Sector, payment rail or pool.
    place
        Country or region.
    per_hour
        Quantity per hour, e.g. in ``usd/h``, with its sources.
    date, price_year
        When it was measured, and the year of its prices.
    flows
        Names of the flows it covers. Two exposures that share a flow cannot be added.
    """

    component: str
    place: str
    per_hour: Estimate
    date: str
    price_year: int
    flows: frozenset[str]

    def __post_init__(self) -> None:
        check_place(self.place)
        if not self.per_hour.unit.endswith("/h"):
            raise ModelError("not_per_hour", component=self.component, unit=self.per_hour.unit)
        if (self.per_hour.draws < 0).any():
            raise ModelError("negative_exposure", component=self.component)
        if not self.flows:
            raise ModelError("no_flows", component=self.component)


def add_exposures(name: str, parts: Sequence[Exposure]) -> Exposure:
    """Sum of exposures of one place, unit and price year.

    Raises
    ------
    ModelError
        If two cover the same flow, or places, units or price years differ.
    """
    total = replace(parts[0], component=name)
    for part in parts[1:]:
        shared = total.flows & part.flows
        if shared:
            raise ModelError(
                "overlapping_flows",
                a=total.component,
                b=part.component,
                flows=", ".join(sorted(shared)),
            )
        if (part.place, part.price_year) != (total.place, total.price_year):
            raise ModelError("unlike_exposures", a=total.component, b=part.component)
        total = Exposure(
            name,
            total.place,
            total.per_hour + part.per_hour,
            max(total.date, part.date),
            total.price_year,
            total.flows | part.flows,
        )
    return total
