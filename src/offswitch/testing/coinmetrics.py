"""A fake of Coin Metrics' community interface, v4, as documented."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from offswitch.bitcoin.retarget import difficulty_from_bits
from offswitch.testing.world import World, seconds
from offswitch.timeline import from_seconds

FREE = ("HashRate", "DiffMean", "PriceUSD", "BlkCnt")
PAID = ("FeeTotUSD",)
_PAGE, _LARGEST = 100, 10_000
_DAY = 86_400


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def metrics(request: Request) -> Response:
        asked = request.query_params
        metrics = asked.get("metrics", "").split(",")
        if asked.get("assets") != "btc":
            return _error(400, "bad_parameter", "Bad parameter 'assets'.")
        if any(name in PAID for name in metrics):
            told = "Requested metric is not available with supplied credentials."
            return _error(403, "forbidden", told)
        if not set(metrics) <= set(FREE):
            return _error(400, "bad_parameter", "Bad parameter 'metrics'.")
        size = int(asked.get("page_size", _PAGE))
        if not 1 <= size <= _LARGEST:
            return _error(400, "bad_parameter", "Bad parameter 'page_size'.")
        days = _days(world, asked)
        token = asked.get("next_page_token")
        first = int(token.removeprefix("0.")) if token else 0
        body: dict[str, Any] = {
            "data": [
                {
                    "asset": "btc",
                    "time": f"{from_seconds(day):%Y-%m-%dT%H:%M:%S}.000000000Z",
                    **{name: f"{_value(world, name, day):.9f}" for name in metrics},
                }
                for day in days[first : first + size]
            ]
        }
        if first + size < len(days):
            body["next_page_token"] = f"0.{first + size}"
            following = request.url.include_query_params(next_page_token=body["next_page_token"])
            body["next_page_url"] = str(following)
        return JSONResponse(body)

    return Starlette(routes=[Route("/timeseries/asset-metrics", metrics)])


def _error(status: int, kind: str, told: str) -> Response:
    return JSONResponse({"error": {"type": kind, "message": told}}, status_code=status)


def _days(world: World, asked: Mapping[str, str]) -> list[int]:
    """Return the days asked for that are over by now; the fake's chain has a first."""
    start = seconds(datetime.fromisoformat(asked["start_time"]))
    end = seconds(datetime.fromisoformat(asked["end_time"]))
    chain = int(world.blocks["time"][0])
    first = max(-(-start // _DAY), -(-chain // _DAY)) * _DAY
    last = min(end, seconds(world.now) - _DAY)
    inclusive = asked.get("end_inclusive", "true") == "true"
    return [day for day in range(first, last + 1, _DAY) if day < end or inclusive]


def _value(world: World, metric: str, day: int) -> float:
    if metric == "PriceUSD":
        return float(world.price_usd(np.array([day + _DAY]))[0])
    times = world.blocks["time"].to_numpy()
    inside = (times >= day) & (times < day + _DAY)
    count = int(inside.sum())
    bits = world.blocks["bits"].to_numpy()[inside]
    mean = float(np.mean([difficulty_from_bits(int(one)) for one in bits])) if count else 0.0
    if metric == "DiffMean":
        return mean
    return float(count) if metric == "BlkCnt" else mean * count * 2.0**32 / _DAY / 1e12
