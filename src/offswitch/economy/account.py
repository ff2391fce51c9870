"""What a country's sectors make, and by which clocks: what a shutdown can stop."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from offswitch.economy.activity import Clock
from offswitch.economy.stops import Draw
from offswitch.errors import ModelError
from offswitch.estimate import Estimate
from offswitch.hazard import Shutdown
from offswitch.provenance import union
from offswitch.reference.sectors import PARTS, sectors


@dataclass(frozen=True)
class RegionShare:
    """A region, its share of the country's value added, and its clock."""

    place: str
    share: float
    clock: Clock


@dataclass(frozen=True, eq=False)
class NationalAccount:
    """What is at stake: a year's GDP, its parts, and the clocks by which it is made.

    Parameters
    ----------
    gdp
        Of the place of `clock`, ``usd/year``.
    parts
        Value added of agriculture, industry and services, shares of GDP.
    regions
        Of the country, for cuts of some of them; empty where none is known.
    """

    gdp: Estimate
    parts: Mapping[str, Estimate]
    clock: Clock
    regions: tuple[RegionShare, ...] = ()

    def __post_init__(self) -> None:
        whole = sum((self.parts[part].draws for part in PARTS), np.zeros(1))
        low = min(float(self.parts[part].draws.min()) for part in PARTS)
        if low < 0 or (whole > 1 + 1e-9).any():
            raise ModelError("parts_of_gdp", low=low, total=float(whole.max()))
        if (self.gdp.draws <= 0).any():
            raise ModelError("gdp_not_positive", place=self.clock.place)

    def cut(self, shutdown: Shutdown) -> list[tuple[str, float, Clock]]:
        """Return the places that a shutdown cuts, with their shares and clocks.

        Raises
        ------
        ModelError
            If one is neither the place of the account nor a region of it.
        """
        known = {self.clock.place: (1.0, self.clock)}
        known |= {region.place: (region.share, region.clock) for region in self.regions}
        places = dict.fromkeys(segment.place for segment in shutdown.segments)
        for place in places:
            if place not in known:
                regions = ", ".join(r.place for r in self.regions) or "-"
                raise ModelError(
                    "not_a_region", place=place, country=self.clock.place, known=regions
                )
        if self.clock.place in places and len(places) > 1:
            raise ModelError("country_and_region", country=self.clock.place)
        return [(place, *known[place]) for place in places]


def sector_shares(account: NationalAccount, draw: Draw) -> dict[str, Estimate]:
    """Share of GDP by sector; where a part has several, their sizes are made to add up to it."""
    found: dict[str, Estimate] = {}
    for part in PARTS:
        whole = account.parts[part]
        own = [sector.name for sector in sectors() if sector.part == part]
        if len(own) == 1:
            found[own[0]] = whole
            continue
        sizes = [draw(f"size_{name}") for name in own]
        total = sum((size.draws for size in sizes), np.zeros(1))
        for name, size in zip(own, sizes, strict=True):
            sources = union(whole.sources, size.sources)
            found[name] = Estimate(whole.draws * size.draws / total, "share", name, sources)
    return found
