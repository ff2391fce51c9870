"""Where a shutdown is imagined: a country's clocks, and the regions and operators that are cut."""

import math
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from offswitch.case import embedded_cases, find_case
from offswitch.case.rows import Tables
from offswitch.economy.account import RegionShare
from offswitch.economy.activity import Clock, clock
from offswitch.economy.countries import StandIn
from offswitch.economy.scope import Part
from offswitch.errors import CaseError, ModelError
from offswitch.payments.record import Ground
from offswitch.places import capital_zone, check_place, name, zones
from offswitch.provenance import Source, Sources
from offswitch.reference import alpha2, source_row
from offswitch.reference.rows import SOURCE_COLUMNS
from offswitch.tables import read_table
from offswitch.text import message

#: Codes of November 2022 of regions of Kazakhstan whose borders stayed as they were.
_RENUMBERED = {
    "KZ-11": "KZ-AKM",
    "KZ-15": "KZ-AKT",
    "KZ-23": "KZ-ATY",
    "KZ-27": "KZ-ZAP",
    "KZ-31": "KZ-ZHA",
    "KZ-39": "KZ-KUS",
    "KZ-43": "KZ-KZY",
    "KZ-47": "KZ-MAN",
    "KZ-55": "KZ-PAV",
    "KZ-59": "KZ-SEV",
    "KZ-61": "KZ-YUZ",
    "KZ-71": "KZ-AST",
    "KZ-75": "KZ-ALA",
    "KZ-79": "KZ-SHY",
}


@dataclass(frozen=True)
class Place:
    """A country with its clocks, and the regions on record.

    Parameters
    ----------
    zone
        Clock of the capital, by which a time without an offset is read.
    """

    country: str
    zone: str
    clock: Clock
    regions: tuple[Ground, ...]


@dataclass(frozen=True)
class Cut:
    """The places that are cut, and what part of the country they are.

    Parameters
    ----------
    places
        The country, or regions of it.
    parts
        Shares that the published methods are multiplied by; none for the whole country.
    regions
        Regions with their clocks, for the loss by sector: those that are cut, or all on record.
    """

    places: tuple[str, ...]
    parts: tuple[Part, ...]
    regions: tuple[RegionShare, ...]

    @property
    def share(self) -> float:
        """Share of the country that the regions cut off are; 1 where all of it is."""
        return sum(region.share for region in self.regions) if self.regions else 1.0

    def clocks(self, place: Place) -> dict[str, float]:
        """Share of the country that is cut, by zone of its clocks."""
        found: dict[str, float] = defaultdict(float)
        whole = RegionShare(place.country, 1.0, place.clock)
        for region in self.regions or (whole,):
            for zone, part in region.clock.zones:
                found[zone] += region.share * part
        return dict(found)

    @property
    def operators(self) -> float:
        """Share of the lines that the operators cut off hold."""
        return math.prod(part.share for part in self.parts if part.of == "operators")


@cache
def _recorded() -> tuple[tuple[Ground, ...], Sources]:
    """Return the regions of the embedded cases' countries, and the sources of those cases."""
    regions: list[Ground] = []
    sources: dict[str, Source] = {}
    for case in embedded_cases():
        folder = find_case(case)
        own = Sources(read_table(folder / "sources.csv", SOURCE_COLUMNS, source_row))
        regions += Tables(folder, own).regions()
        sources |= own
    return tuple(regions), Sources(sources.values())


def region_sources() -> Sources:
    """Return the sources of regions on record."""
    return _recorded()[1]


def find_place(code: str) -> Place:
    """Return a country by its code, alpha-2 or alpha-3.

    Raises
    ------
    CaseError
        If there is none, or it is a region.
    ModelError
        If the zone database knows no clock there.
    """
    country = check_place(alpha2(code))
    if "-" in country:
        raise CaseError("simulate_region", place=code, country=country[:2])
    zone = capital_zone(country)
    if zone is None:
        raise ModelError("no_zone_of", place=name(country))
    regions = tuple(r for r in _recorded()[0] if r.code.startswith(f"{country}-"))
    people: dict[str, float] = defaultdict(float)
    for region in regions:
        people[region.zone] += region.people
    return Place(country, zone, clock(country, people), regions)


def clock_stand_in(place: Place) -> StandIn | None:
    """Say that the capital's clock stands for all, where a country has several."""
    count = len(zones(place.country))
    if place.regions or count < 2:
        return None
    wanted = message("simulate.clocks", count=count)
    return StandIn("clock", wanted, place.zone, "")


def read_cut(place: Place, regions: str, operators: str) -> Cut:
    """Read which part of a country is cut.

    Parameters
    ----------
    regions
        Codes of ISO 3166-2, separated by commas, each with ``=SHARE@SOURCE``, its share of the
        country's output, unless its people are on record; empty for the whole country.
    operators
        ``SHARE@SOURCE``: of the lines, those of the operators that are cut; empty for all.

    Raises
    ------
    CaseError
        If a region is not of the country or stands twice, or a share is none, or has no source.
    """
    parts = [_share("operators", operators)] if operators else []
    if not regions:
        known = tuple(_region(place, region.code, "")[0] for region in place.regions)
        return Cut((place.country,), tuple(parts), known)
    own: dict[str, RegionShare] = {}
    of: list[Part] = []
    for text in map(str.strip, regions.split(",")):
        code, _, share = text.partition("=")
        code = _RENUMBERED.get(code.strip(), code.strip())
        if code in own:
            raise CaseError("region_twice", place=code)
        made, part = _region(place, code, share)
        own[code] = made
        of.append(part)
    total = sum(region.share for region in own.values())
    if total > 1 + 1e-9:
        raise CaseError("regions_over_one", total=total)
    kind = "people" if all(part.of == "people" for part in of) else "output"
    sources = "; ".join(dict.fromkeys(part.source for part in of))
    whole = Part(kind, min(total, 1.0), sources)
    return Cut(tuple(own), (whole, *parts), tuple(own.values()))


def _region(place: Place, code: str, share: str) -> tuple[RegionShare, Part]:
    recorded = next((region for region in place.regions if region.code == code), None)
    known = ", ".join(region.code for region in place.regions)
    if "-" not in code or check_place(code)[:2] != place.country or (known and not recorded):
        key = "simulate_not_a_region" if known else "simulate_foreign_region"
        raise CaseError(
            key, place=code, country=name(place.country), code=place.country, known=known
        )
    if share:
        part = _share("output", share)
    elif recorded:
        people = sum(region.people for region in place.regions)
        part = Part("people", recorded.people / people, recorded.sources[0])
    else:
        raise CaseError("region_without_share", place=code, country=name(place.country))
    zone = {recorded.zone: 1.0} if recorded else {place.zone: 1.0}
    return RegionShare(code, part.share, clock(code, zone)), part


def _share(of: str, text: str) -> Part:
    """Read ``SHARE@SOURCE``."""
    number, _, source = text.partition("@")
    try:
        share = float(number)
    except ValueError:
        raise CaseError("bad_share_of", of=of, text=text) from None
    return Part(of, share, source.strip())
