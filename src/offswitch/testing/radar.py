"""A fake of Cloudflare Radar's interface: two series and two lists."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.testing.world import NETWORKS, World, seconds

#: The one token that it refuses.
REFUSED = "refused"
_QUARTER = 900
_STEPS = {"15m": (900, "FIFTEEN_MINUTES"), "1h": (3_600, "ONE_HOUR"), "1d": (86_400, "ONE_DAY")}
_DELAY = timedelta(minutes=30)
_SCALE = {"netflows": 5.0e9, "http": 2.0e7}


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def guarded(request: Request, answer: Any) -> Response:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or token in ("", REFUSED):
            return _refused("Authentication error", 10_000, 403)
        try:
            return JSONResponse({"success": True, "errors": [], "result": answer(request)})
        except ValueError as error:
            return _refused(str(error), 10_001, 400)

    def series(request: Request) -> Response:
        return guarded(request, lambda asked: _series(world, asked))

    def outages(request: Request) -> Response:
        return guarded(
            request,
            lambda asked: {"annotations": _page(_outages(world, asked.query_params), asked)},
        )

    def anomalies(request: Request) -> Response:
        return guarded(
            request,
            lambda asked: {"trafficAnomalies": _page(_anomalies(world, asked.query_params), asked)},
        )

    return Starlette(
        routes=[
            Route("/{name}/timeseries", series),
            Route("/annotations/outages", outages),
            Route("/traffic_anomalies", anomalies),
        ]
    )


def _refused(told: str, code: int, status: int) -> Response:
    errors = [{"code": code, "message": told}]
    return JSONResponse({"success": False, "errors": errors, "result": None}, status_code=status)


def _window(asked: Mapping[str, str]) -> tuple[int, int]:
    """Return both ends, cut to quarters of an hour; the last one is inside."""
    try:
        start, end = (
            seconds(datetime.fromisoformat(asked.get(name, ""))) // _QUARTER * _QUARTER
            for name in ("dateStart", "dateEnd")
        )
    except ValueError:
        raise ValueError("Invalid date range") from None
    if start > end:
        raise ValueError("Invalid date range")
    return start, end


def _place(asked: Mapping[str, str]) -> str:
    return asked.get("location") or asked.get("asn") or ""


def _series(world: World, request: Request) -> dict[str, Any]:
    asked, name = request.query_params, request.path_params["name"]
    if name not in _SCALE:
        raise ValueError("Unknown dataset")
    start, end = _window(asked)
    step, called = _STEPS[asked.get("aggInterval", "1h")]
    times = np.arange(start // step * step, end + 1, step, dtype=np.int64)
    times = times[world.known_by(times, _DELAY)]
    place = _place(asked)
    meta = {
        "aggInterval": called,
        "dateRange": [{"startTime": _written(start), "endTime": _written(end)}],
        "lastUpdated": _written(seconds(world.now)),
        "normalization": "MIN0_MAX",
        "units": [{"name": "*", "value": "bytes" if name == "netflows" else "requests"}],
        "confidenceInfo": {"level": 5, "annotations": []},
    }
    if not world.knows(place) or not times.size:
        return {"meta": meta}
    levels = world.level(f"radar/{name}", place, times, full=_SCALE[name], daily=True, noise=0.02)
    shares = levels / max(float(levels.max()), 1.0)
    values = [f"{share:.6f}".rstrip("0").rstrip(".") for share in shares.tolist()]
    stamps = [_written(when) for when in times.tolist()]
    return {"meta": meta, "serie_0": {"timestamps": stamps, "values": values}}


def _page(rows: list[dict[str, Any]], request: Request) -> list[dict[str, Any]]:
    limit = int(request.query_params.get("limit", 5))
    offset = int(request.query_params.get("offset", 0))
    return rows[offset : offset + limit]


def _edges(world: World, asked: Mapping[str, str]) -> tuple[str, str | None] | None:
    """Return start and end of the outage as the list has them, if the window asked for has it."""
    start, end = _window(asked)
    begun, over = seconds(world.outage.start), seconds(world.outage.end)
    dark = _place(asked) in (world.country, *NETWORKS)
    if not dark or not start <= begun <= end or begun >= seconds(world.now):
        return None
    return _written(begun), _written(over) if over < seconds(world.now) else None


def _outages(world: World, asked: Mapping[str, str]) -> list[dict[str, Any]]:
    edges = _edges(world, asked)
    if edges is None:
        return []
    networks = sorted(map(int, NETWORKS))
    country = {"code": world.country, "name": world.country}
    return [
        {
            "id": "550",
            "dataSource": "ALL",
            "description": "Made up by offswitch.testing",
            "scope": None,
            "startDate": edges[0],
            "endDate": edges[1],
            "locations": [world.country],
            "asns": networks,
            "locationsDetails": [country],
            "asnsDetails": [
                {"asn": str(n), "name": f"AS{n}", "locations": country} for n in networks
            ],
            "eventType": "OUTAGE",
            "linkedUrl": None,
            "outage": {"outageCause": "GOVERNMENT_DIRECTED", "outageType": "NATIONWIDE"},
        }
    ]


def _anomalies(world: World, asked: Mapping[str, str]) -> list[dict[str, Any]]:
    edges = _edges(world, asked)
    if edges is None:
        return []
    place = _place(asked)
    country = {"code": world.country, "name": world.country}
    details = {"asn": place, "name": f"AS{place}", "locations": country}
    return [
        {
            "uuid": "00000000-0000-4000-8000-000000000550",
            "type": "AS" if place.isdigit() else "LOCATION",
            "status": "VERIFIED",
            "startDate": edges[0],
            "endDate": edges[1],
            "asnDetails": details if place.isdigit() else None,
            "locationDetails": None if place.isdigit() else country,
            "visibleInDataSources": ["NETFLOWS", "HTTP"],
        }
    ]


def _written(when: int) -> str:
    return datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
