"""A fake of mempool.space and, below it, of any Esplora."""

from typing import Any

import numpy as np
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, difficulty_from_bits
from offswitch.testing.world import World, seconds

_DAY = 86_400
_PAGE, _ESPLORA_PAGE = 15, 10


def app(world: World) -> Starlette:
    """Return the fake over a made-up world: the site, with Esplora's paths as it has them."""
    return Starlette(
        routes=[
            *_esplora(world),
            Route("/v1/blocks/{height}", lambda r: _blocks(world, r, _PAGE, extras=True)),
            Route("/v1/mining/hashrate/{interval}", lambda r: _hashrate(world)),
            Route("/v1/mining/difficulty-adjustments/{interval}", lambda r: _retargets(world)),
        ]
    )


def esplora(world: World) -> Starlette:
    """Return the fake of an Esplora that is no mempool site."""
    return Starlette(routes=_esplora(world))


def _esplora(world: World) -> list[Route]:
    def tip(request: Request) -> Response:
        return PlainTextResponse(str(world.blocks["height"][-1]))

    return [
        Route("/blocks/tip/height", tip),
        Route("/blocks/{height}", lambda r: _blocks(world, r, _ESPLORA_PAGE, extras=False)),
    ]


def _blocks(world: World, request: Request, size: int, *, extras: bool) -> Response:
    text = request.path_params["height"]
    if not text.isdigit():
        return PlainTextResponse("Invalid height", status_code=400)
    height, lowest = int(text), int(world.blocks["height"][0])
    if not lowest <= height <= int(world.blocks["height"][-1]):
        return PlainTextResponse("Block not found", status_code=404)
    found = [_block(world, at - lowest) for at in range(height, max(height - size, lowest - 1), -1)]
    if extras:
        pool = {"id": 0, "name": "Unknown", "slug": "unknown", "minerNames": None}
        found = [{**one, "extras": {"reward": 625_000_000, "pool": pool}} for one in found]
    return JSONResponse(found)


def _block(world: World, at: int) -> dict[str, Any]:
    row = world.blocks.row(at, named=True)
    times = world.blocks["time"][max(at - 10, 0) : at + 1].sort()
    return {
        "id": row["hash"],
        "height": row["height"],
        "version": 0x20000000,
        "timestamp": row["time"],
        "tx_count": 2000,
        "size": 1_400_000,
        "weight": 3_993_000,
        "merkle_root": "0" * 64,
        "previousblockhash": row["previous"],
        "mediantime": times[len(times) // 2],
        "nonce": 0,
        "bits": row["bits"],
        "difficulty": difficulty_from_bits(row["bits"]),
    }


def _hashrate(world: World) -> Response:
    times = world.blocks["time"].to_numpy()
    difficulty = np.array([difficulty_from_bits(int(b)) for b in world.blocks["bits"]])
    first, last = -(-int(times[0]) // _DAY), seconds(world.now) // _DAY
    edges = np.arange(first, last + 1) * _DAY
    work = np.add.reduceat(difficulty, np.searchsorted(times, edges[:-1])) * 2.0**32
    days = [
        {"timestamp": int(day), "avgHashrate": float(value)}
        for day, value in zip(edges[:-1], work / _DAY, strict=True)
    ]
    retargets = [
        {"time": time, "height": height, "difficulty": hard, "adjustment": change}
        for time, height, hard, change in _changes(world)
    ]
    body = {
        "hashrates": days,
        "difficulty": retargets,
        "currentHashrate": days[-1]["avgHashrate"],
        "currentDifficulty": float(difficulty[-1]),
    }
    return JSONResponse(body)


def _retargets(world: World) -> Response:
    return JSONResponse([list(one) for one in reversed(_changes(world))])


def _changes(world: World) -> list[tuple[int, int, float, float]]:
    """Time, height, difficulty and change of each retarget, the oldest first."""
    first = world.blocks.filter(world.blocks["height"] % EPOCH_BLOCKS == 0)
    hard = [difficulty_from_bits(bits) for bits in first["bits"]]
    before = [hard[0], *hard[:-1]]
    return [
        (time, height, value, round(value / old, 8))
        for time, height, value, old in zip(
            first["time"], first["height"], hard, before, strict=True
        )
    ]
