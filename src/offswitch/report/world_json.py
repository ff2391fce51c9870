"""The JSON of a day offline in every country, by one method: one versioned schema."""

import platform
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from offswitch import places
from offswitch.assessment.world import Country, Ends, World
from offswitch.errors import CaseError
from offswitch.text import speaking

SCHEMA = "offswitch-world/1"


def check_method(found: World, method: str) -> str:
    """Return the name of a method of which there is a map.

    Raises
    ------
    CaseError
        If there is none of this name, or it prices few countries.
    """
    if method not in found.methods:
        raise CaseError("world_method", method=method, known=", ".join(found.methods))
    return method


@speaking("en")
def world_dict(found: World, method: str) -> dict[str, Any]:
    """Return what one method says of every country, in the form of ``json_schema("world")``.

    Raises
    ------
    CaseError
        If there is no map of the method.
    """
    check_method(found, method)
    packages = ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        "start": found.plan.start,
        "hours": found.plan.hours,
        "year": found.year,
        "method": method,
        "methods": [{"method": name, "countries": count} for name, count in found.counts.items()],
        "countries": [
            _country(country, method)
            for country in found.countries.values()
            if method in country.costs
        ],
        "without": [
            {"place": place, "name": str(places.name(place)), "why": why}
            for place, why in _without(found, method)
        ],
        "sources": [vars(source) for source in found.sources],
    }


def _country(country: Country, method: str) -> dict[str, Any]:
    cost = country.costs[method]
    return {
        "place": country.place,
        "name": str(places.name(country.place)),
        "gdp_usd": country.gdp,
        "usd": _ends(cost.usd),
        "gdp_share": _ends(cost.gdp_share),
        "interval": not cost.usd.point,
        "stood_in": [row.name for row in country.stood_in],
        "caveats": [str(caveat) for caveat in cost.caveats],
        "sources": list(cost.sources),
    }


def _ends(ends: Ends) -> dict[str, float]:
    return {"p05": ends.p05, "p50": ends.p50, "p95": ends.p95}


def _without(found: World, method: str) -> Iterator[tuple[str, str]]:
    for place, why in found.unpriced.items():
        yield place, str(why)
    for place, country in found.countries.items():
        if method not in country.costs:
            yield place, str(country.reasons[method])
