"""A fake of a Bitcoin Core node: JSON-RPC by POST, and REST headers.

Its headers are those of the made-up chain with targets that a test can reach: each hashes below
its own target and names the one before, but no difficulty of the real network is in them.
"""

from hashlib import sha256
from struct import pack
from typing import Any

import polars as pl
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.world import World

#: The easiest target there is in compact form: every second header is below it.
EASY_BITS = 0x207FFFFF
_TARGET = 0x7FFFFF << 232
_MOST = 2000
_BLOCK_S = 600


class _RpcError(Exception):
    """An error of JSON-RPC: its code and what it says."""


def app(world: World, *, rest: bool = True, **state: Any) -> Starlette:
    """Return the fake over a made-up world; any login will do.

    Parameters
    ----------
    rest
        Whether its REST interface is switched on.
    state
        Of ``getblockchaininfo``, in place of a node that has all, such as ``pruned=True``.
    """
    node = _Node(world, state)

    async def rpc(request: Request) -> Response:
        if not request.headers.get("authorization", "").startswith("Basic "):
            return PlainTextResponse("", status_code=401)
        body = await request.json()
        if isinstance(body, list):
            return JSONResponse([node.answer(one) for one in body])
        answer = node.answer(body)
        return JSONResponse(answer, status_code=500 if answer["error"] else 200)

    def headers(request: Request) -> Response:
        start, _, form = request.path_params["name"].partition(".")
        count = int(request.query_params.get("count", 5))
        if form != "bin" or not 1 <= count <= _MOST:
            return PlainTextResponse("Header count is invalid", status_code=400)
        first = node.at.get(start)
        found = b"" if first is None else b"".join(node.headers[first : first + count])
        return Response(found, media_type="application/octet-stream")

    routes = [Route("/", rpc, methods=["POST"])]
    if rest:
        routes.append(Route("/rest/headers/{name}", headers))
    return Starlette(routes=routes)


class _Node:
    """The chain of a made-up world with headers of its own."""

    def __init__(self, world: World, state: dict[str, Any]) -> None:
        self.first = int(world.blocks["height"][0])
        self.times = world.blocks["time"].to_list()
        self.headers, self.hashes = mined(self.times)
        self.at = {own: n for n, own in enumerate(self.hashes)}
        medians = world.blocks["time"].rolling_median(11, min_samples=1)
        self.medians = medians.cast(pl.Int64).to_list()
        tip = self.first + len(self.times) - 1
        self.state = {
            "chain": "main",
            "blocks": tip,
            "headers": tip,
            "bestblockhash": self.hashes[-1],
            "mediantime": self.medians[-1],
            "verificationprogress": 0.99999,
            "initialblockdownload": False,
            "pruned": False,
            **state,
        }

    def answer(self, call: dict[str, Any]) -> dict[str, Any]:
        """Answer to one call, an error in it too."""
        try:
            result, error = self._result(call["method"], call["params"]), None
        except _RpcError as refused:
            result, error = None, {"code": refused.args[0], "message": refused.args[1]}
        return {"result": result, "error": error, "id": call["id"]}

    def _result(self, method: str, given: list[Any]) -> Any:
        if method == "getblockchaininfo":
            return self.state
        if method == "getblockhash":
            if not 0 <= given[0] <= self.state["blocks"]:
                raise _RpcError(-8, "Block height out of range")
            # Of the years before the made-up chain there is a height and a time, no header.
            below = given[0] < self.first
            return f"{given[0]:064x}" if below else self.hashes[given[0] - self.first]
        if method == "getblockheader":
            return self._header(*given)
        raise _RpcError(-32601, "Method not found")

    def _header(self, own: str, verbose: bool) -> Any:
        n = self.at.get(own)
        if n is None:
            height = int(own, 16)
            if height >= self.first:
                raise _RpcError(-5, "Block not found")
            ago = (self.first - height) * _BLOCK_S
            return {"hash": own, "height": height, "mediantime": self.times[0] - ago}
        if not verbose:
            return self.headers[n].hex()
        return {
            "hash": own,
            "confirmations": self.state["blocks"] - self.first - n + 1,
            "height": self.first + n,
            "time": self.times[n],
            "mediantime": self.medians[n],
            "bits": f"{EASY_BITS:08x}",
        }


def mined(times: list[int]) -> tuple[list[bytes], list[str]]:
    """Headers of 80 bytes with these times, each below the easiest target, and their hashes."""
    headers, hashes, previous = [], [], b"\0" * 32
    for time in times:
        nonce = 0
        while True:
            header = pack("<i32s32sIII", 4, previous, b"\0" * 32, time, EASY_BITS, nonce)
            own = sha256(sha256(header).digest()).digest()
            if int.from_bytes(own, "little") <= _TARGET:
                break
            nonce += 1
        headers.append(header)
        hashes.append(own[::-1].hex())
        previous = own
    return headers, hashes
