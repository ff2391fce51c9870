"""A fake of the World Bank's indicators, version 2, as documented."""

from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch import places
from offswitch.testing.world import World

#: Of each indicator: its name, and the level of a country of size 1.
INDICATORS = {
    "NY.GDP.MKTP.CD": ("GDP (current US$)", 1.9e11),
    "SP.POP.TOTL": ("Population, total", 1.9e7),
    "IT.NET.USER.ZS": ("Individuals using the Internet (% of population)", 90.0),
    "BX.TRF.PWKR.CD.DT": ("Personal remittances, received (current US$)", 3.0e8),
    "BM.TRF.PWKR.CD.DT": ("Personal remittances, paid (current US$)", 3.0e9),
    "FB.ATM.TOTL.P5": ("Automated teller machines (ATMs) (per 100,000 adults)", 90.0),
}
_PER_PAGE = 50


def app(world: World) -> Starlette:
    """Return the fake over a made-up world; years without a figure yet are null."""

    def invalid(number: str, key: str, value: str) -> Response:
        return JSONResponse([{"message": [{"id": number, "key": key, "value": value}]}])

    def read(request: Request) -> Response:
        place, name = request.path_params["place"], request.path_params["name"]
        asked = request.query_params
        if asked.get("format") != "json":
            return Response("<wb:error/>", media_type="text/xml")
        if place not in places.countries():
            return invalid("120", "Invalid value", "The provided parameter value is not valid")
        if name not in INDICATORS:
            return invalid("175", "Invalid format", "The indicator was not found.")
        first, _, last = asked.get("date", f"1960:{world.now.year}").partition(":")
        rows = [
            _row(world, place, name, year)
            for year in range(min(int(last or first), world.now.year), int(first) - 1, -1)
        ]
        size = int(asked.get("per_page", _PER_PAGE))
        page = int(asked.get("page", 1))
        head = {
            "page": page,
            "pages": -(-len(rows) // size),
            "per_page": size,
            "total": len(rows),
            "sourceid": "2",
            "lastupdated": f"{world.now.year}-01-15",
        }
        if not rows:
            return JSONResponse([{**head, "page": 0, "per_page": 0, "lastupdated": None}, None])
        return JSONResponse([head, rows[(page - 1) * size : page * size]])

    return Starlette(routes=[Route("/country/{place}/indicator/{name}", read)])


def _row(world: World, place: str, name: str, year: int) -> dict[str, Any]:
    title, level = INDICATORS[name]
    noise = float(world.normal(f"worldbank/{name}/{place}", np.array([year]))[0])
    level *= 1.03 ** (year - 2021) * (1.0 + 0.01 * noise)
    if not name.endswith((".ZS", ".P5")):
        level *= world.size(place)
    known = world.knows(place) and year < world.now.year - 1
    return {
        "indicator": {"id": name, "value": title},
        "country": {"id": place, "value": places.name(place)},
        "countryiso3code": "",
        "date": str(year),
        "value": round(min(level, 100.0) if name.endswith(".ZS") else level, 4) if known else None,
        "unit": "",
        "obs_status": "",
        "decimal": 0,
    }
