"""A fake of IODA's interface, version 2, as its server code and its own page use it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch import places
from offswitch.testing.world import NETWORKS, REGIONS, World, seconds

#: Of each datasource: native step in seconds, level of the country that goes dark, whether it
#: follows use, its noise, and how late it arrives.
SERIES: dict[str, tuple[int, float, bool, float, timedelta]] = {
    "bgp": (300, 10_874.0, False, 0.001, timedelta(minutes=30)),
    "ping-slash24": (600, 6_120.0, False, 0.004, timedelta(minutes=40)),
    "ping-slash24-loss": (600, 3.0, False, 0.05, timedelta(minutes=40)),
    "ping-slash24-latency": (600, 181.0, False, 0.02, timedelta(minutes=40)),
    "merit-nt": (300, 900.0, True, 0.05, timedelta(minutes=30)),
    "gtr": (1800, 4.0e6, True, 0.02, timedelta(hours=3)),
    "gtr-norm": (1800, 4.0e6, True, 0.02, timedelta(hours=3)),
}
#: Younger values of active probing are a little low, and are corrected later.
CORRECTED_AFTER = timedelta(hours=12)
REGION_NAMES = {"KZ-ALA": "Almaty City", "KZ-KAR": "Qaraghandy", "KZ-MAN": "Mangghystau"}
#: Its own numbers of regions.
REGION_CODES = {code: str(1_200 + n) for n, code in enumerate(REGIONS)}
_DAYS = 86_400
_LONGEST = 100 * _DAYS
_PAGE = 500


class _BadRequestError(Exception):
    """A parameter that the interface refuses, in its words."""


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def envelope(
        kind: str, request: Request, data: Any, *, error: str | None = None, status: int = 200
    ) -> Response:
        answer = {
            "type": kind,
            "metadata": {
                "requestTime": world.now.isoformat(),
                "responseTime": world.now.isoformat(),
            },
            "requestParameters": dict(request.query_params),
            "error": error,
            "perf": None,
            "data": data,
            "copyright": "Made up by offswitch.testing.",
        }
        return JSONResponse(answer, status_code=status)

    def signals(request: Request) -> Response:
        try:
            series = _series(world, request.path_params, request.query_params)
        except _BadRequestError as error:
            return envelope("signals", request, None, error=str(error), status=400)
        return envelope("signals", request, [[series] if series else []])

    def outages(request: Request) -> Response:
        kind = request.path_params["kind"]
        try:
            start, end = _window(request.query_params)
        except _BadRequestError as error:
            return envelope(f"outages.{kind}", request, None, error=str(error), status=400)
        make = _alerts if kind == "alerts" else _events
        asked = request.query_params
        kind_of, code = asked.get("entityType", "country"), asked.get("entityCode", "")
        rows = make(world, kind_of, code, start, end)
        limit = min(int(request.query_params.get("limit", _PAGE)), _PAGE)
        first = int(request.query_params.get("page", 0)) * limit
        return envelope(f"outages.{kind}", request, rows[first : first + limit])

    def entities(request: Request) -> Response:
        related = request.query_params.get("relatedTo", "")
        if request.query_params.get("entityCode") and related:
            told = "entityCode cannot be used with relatedTo"
            return envelope("entities", request, None, error=told, status=400)
        country = related.removeprefix("country/")
        rows = [
            {
                "code": REGION_CODES[code],
                "name": REGION_NAMES.get(code, "Nowhere in particular"),
                "type": "region",
                "subnames": [],
                "attrs": {"fqid": f"geo.provider.AS.{country}.{n}", "country_code": country},
            }
            for n, code in enumerate(REGIONS)
            if code.startswith(f"{country}-") and request.query_params.get("entityType") == "region"
        ]
        return envelope("entities", request, rows)

    return Starlette(
        routes=[
            Route("/signals/raw/{type}/{code}", signals),
            Route("/outages/{kind}", outages),
            Route("/entities/query", entities),
        ]
    )


def _window(asked: Mapping[str, str]) -> tuple[int, int]:
    """Read `from` and `until` as the interface does."""
    texts = asked.get("from", ""), asked.get("until", "")
    if not all(text.isdigit() for text in texts):
        raise _BadRequestError("from and until must be Unix timestamps")
    start, end = map(int, texts)
    if start > end or end > 2_147_483_647:
        raise _BadRequestError("from must not be later than until")
    return start, end


def _place(kind: str, code: str) -> str:
    if kind != "region":
        return code
    return next((place for place, own in REGION_CODES.items() if own == code), "")


def _series(
    world: World, path: Mapping[str, str], asked: Mapping[str, str]
) -> dict[str, Any] | None:
    """Return a series of one datasource, or None where nothing is known of it."""
    start, end = _window(asked)
    name = asked.get("datasource", "")
    if end - start > _LONGEST:
        raise _BadRequestError("from and until must not be more than 100 days apart")
    if name not in SERIES:
        raise _BadRequestError(f"{name} is not a valid datasource")
    place = _place(path["type"], path["code"])
    google = name.startswith("gtr")
    if not world.knows(place) or (google and path["type"] != "country"):
        return None
    step = SERIES[name][0]
    first, last = -(-start // step) * step, -(-min(end, seconds(world.now)) // step) * step
    times = np.arange(first, last, step, dtype=np.int64)
    if not times.size:
        return None
    named = places.name(place) if path["type"] == "country" else place
    return {
        "entityType": path["type"],
        "entityCode": path["code"],
        "entityName": f"AS{place}" if path["type"] == "asn" else named,
        "entityFqid": f"geo.provider.AS.{path['code']}",
        "datasource": name,
        "subtype": asked.get("sourceParams", "WEB_SEARCH") if google else "",
        "from": first,
        "until": last,
        "step": step,
        "nativeStep": step,
        "values": _values(world, name, place, times),
    }


def _values(world: World, name: str, place: str, times: np.ndarray[Any, Any]) -> list[Any]:
    _, full, daily, noise, delay = SERIES[name]
    known = world.known_by(times, delay)
    lost = world.uniform(f"{name}/{place}/lost", times) < 0.005
    up = world.connected(place, times)
    if name in ("ping-slash24-loss", "ping-slash24-latency"):
        levels = full * (1.0 + noise * world.normal(f"{name}/{place}", times))
        levels = np.clip(levels + (1.0 - up) * 60.0, 0.0, None)
        labels = {"loss": "loss_pct", "latency": "median_latency"}[name.rpartition("-")[2]]
        return [
            [{"agg_values": {labels: round(level, 3)}}] if there else []
            for level, there in zip(levels.tolist(), (known & ~lost).tolist(), strict=True)
        ]
    levels = world.level(name, place, times, full=full, daily=daily, noise=noise)
    if name == "ping-slash24":
        levels *= np.where(world.known_by(times, CORRECTED_AFTER), 1.0, 0.99)
    if name == "gtr-norm":
        levels = np.round(levels / max(float(levels.max()), 1.0), 6)
    else:
        levels = np.round(levels)
    plain = levels.tolist() if name == "gtr-norm" else levels.astype(int).tolist()
    there = (known & ~lost).tolist()
    return [value if seen else None for value, seen in zip(plain, there, strict=True)]


def _turns(world: World, code: str) -> list[tuple[int, str]]:
    """Return when the country went dark and came back, as far as that is known by now."""
    if code not in (world.country, *NETWORKS):
        return []
    turns = [(seconds(world.outage.start), "critical"), (seconds(world.outage.end), "normal")]
    return [(at + 600, level) for at, level in turns if at + 600 < seconds(world.now)]


def _alerts(world: World, kind: str, code: str, start: int, end: int) -> list[dict[str, Any]]:
    return [
        {
            "datasource": name,
            "entity": {
                "code": code,
                "name": code,
                "type": kind,
                "subnames": [],
                "attrs": {"fqid": f"geo.netacuity.AS.{code}"},
            },
            "time": at,
            "level": level,
            "condition": "normal" if level == "normal" else "< 0.99",
            "value": round(SERIES[name][1] * (1.0 if level == "normal" else 1.0 - world.depth)),
            "historyValue": SERIES[name][1],
            "method": "median",
        }
        for at, level in _turns(world, code)
        if start <= at < end
        for name in ("bgp", "ping-slash24")
    ]


def _events(world: World, kind: str, code: str, start: int, end: int) -> list[dict[str, Any]]:
    turns = _turns(world, code)
    if not turns or turns[0][0] >= end or (len(turns) > 1 and turns[1][0] <= start):
        return []
    began = turns[0][0]
    ended = turns[1][0] if len(turns) > 1 else end
    cut = ended >= end
    return [
        {
            "location": f"{kind}/{code}",
            "start": began,
            "duration": min(ended, end) - began,
            "uncertainty": None,
            "method": "median",
            "datasource": name,
            "status": 0,
            "fraction": None,
            "score": world.depth * 100.0 * (min(ended, end) - began) / 60.0,
            "location_name": code,
            "overlaps_window": cut,
        }
        for name in ("bgp", "ping-slash24")
    ]
