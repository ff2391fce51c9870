"""A fake of RIPEstat's counts of a country's prefixes and networks."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World, seconds

_STEPS = {"5m": 300, "1h": 3_600, "1d": 86_400, "1w": 604_800}
_COUNTS = {"v4_prefixes_ris": 1_890.0, "v6_prefixes_ris": 60.0, "asns_ris": 150.0}
_DELAY = timedelta(hours=8)
_EARLIEST = datetime(2004, 1, 1, tzinfo=UTC)


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def stats(request: Request) -> Response:
        asked = request.query_params
        try:
            data = _data(world, asked)
        except ValueError as error:
            return _envelope(world, {}, [["error", str(error)]], 400)
        return _envelope(world, data, [["info", "Made up by offswitch.testing."]], 200)

    return Starlette(routes=[Route("/country-resource-stats/data.json", stats)])


def _envelope(world: World, data: dict[str, Any], messages: list[Any], status: int) -> Response:
    answer = {
        "messages": messages,
        "see_also": [],
        "version": "1.0",
        "data_call_name": "country-resource-stats",
        "data_call_status": "supported",
        "cached": False,
        "data": data,
        "query_id": "made-up",
        "process_time": 34,
        "server_id": "made-up",
        "build_version": "made-up",
        "status": "ok" if status == 200 else "error",
        "status_code": status,
        "time": _written(seconds(world.now)),
    }
    return JSONResponse(answer, status_code=status)


def _data(world: World, asked: Mapping[str, str]) -> dict[str, Any]:
    country = asked.get("resource", "").upper()
    if len(country) != 2:
        raise ValueError("resource is not a valid country code")
    edges = [_read(asked.get(name, ""), name) for name in ("starttime", "endtime")]
    name = asked.get("resolution", "1d")
    if name not in _STEPS:
        raise ValueError("resolution is not one of 5m, 1h, 1d, 1w")
    step = _STEPS[name]
    first, last = max(edges[0], seconds(_EARLIEST)), edges[1]
    times = np.arange(-(-first // step) * step, last + 1, step, dtype=np.int64)
    times = times[world.known_by(times, _DELAY)]
    levels = {
        field: world.level(f"ris/{field}", country, times, full=full, daily=False, noise=0.002)
        for field, full in _COUNTS.items()
    }
    # Routes mostly stay while a country is dark.
    if world.knows(country):
        part = world.connected(country, times)
        levels = {k: v / np.maximum(part, 0.05) * (0.9 + 0.1 * part) for k, v in levels.items()}
    lost = world.uniform(f"ris/{country}/lost", times) < 0.01
    stats = [
        {
            "timeline": [{"starttime": _written(when), "endtime": _written(when + step)}],
            **{k: -1 if lost[n] else round(float(v[n]) * 2) / 2 for k, v in levels.items()},
            "v4_prefixes_stats": -1,
            "v6_prefixes_stats": -1,
            "asns_stats": 465,
            "stats_date": _written(when // 86_400 * 86_400),
        }
        for n, when in enumerate(times.tolist())
    ]
    latest = seconds(world.now - _DELAY) // step * step
    return {
        "stats": stats if world.knows(country) else [],
        "resource": country,
        "resolution": name,
        "query_starttime": _written(edges[0]),
        "query_endtime": _written(edges[1]),
        "earliest_time": _written(seconds(_EARLIEST)),
        "latest_time": _written(latest),
        "hd_latest_time": _written(latest),
    }


def _read(text: str, name: str) -> int:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{name} is not a valid time") from None
    return seconds(when.replace(tzinfo=UTC) if when.tzinfo is None else when)


def _written(when: int) -> str:
    return datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%S")
