"""A fake of the interface behind Google's page of traffic, as clients in use read it."""

import json
from datetime import timedelta
from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World

_STEP = 1_800
_DELAY = timedelta(hours=3)
_PRODUCTS = {"19": "search", "21": "youtube"}


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def fraction(request: Request) -> Response:
        asked = request.query_params
        try:
            start, end = (int(asked.get(name, "")) // 1000 for name in ("start", "end"))
            most = int(asked.get("width", "1000"))
        except ValueError:
            return PlainTextResponse("Bad Request", status_code=400)
        product, region = _PRODUCTS.get(asked.get("product", "")), asked.get("region", "")
        points: list[Any] | None = None
        if product and world.knows(region) and len(region) == 2:
            # The step is the least multiple of half an hour that keeps to `width`.
            step = max(1, -(-(end - start) // (_STEP * max(most, 1)))) * _STEP
            points = _points(world, product, region, start, end, step)
        body = ")]}'\n" + json.dumps([["traffic", points]])
        return PlainTextResponse(body, media_type="application/json")

    return Starlette(routes=[Route("/fraction", fraction)])


def _points(world: World, product: str, region: str, start: int, end: int, step: int) -> list[Any]:
    """Return points relative to the highest of the window, every `step` seconds."""
    times = np.arange(-(-start // step) * step, end + 1, step, dtype=np.int64)
    times = times[world.known_by(times, _DELAY)]
    full = {"search": 4.0e6, "youtube": 9.0e6}[product]
    levels = world.level(f"google/{product}", region, times, full=full, daily=True, noise=0.02)
    highest = max(float(levels.max(initial=0.0)), 1.0)
    shares = np.round(100.0 * levels / highest, 4).tolist()
    return [
        [when * 1000, [[None, share]]] for when, share in zip(times.tolist(), shares, strict=True)
    ]
