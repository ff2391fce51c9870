"""Named faults of a source, over any fake.

Those above HTTP are a layer around the fake; those below it (`BELOW`) are `offswitch.testing.tcp`.
"""

import asyncio
import random
import zlib
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from offswitch.errors import DataError
from offswitch.testing.mutate import change_rows, drift
from offswitch.text import say

Messages = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Messages]]
Send = Callable[[Messages], Awaitable[None]]
App = Callable[[Messages, Receive, Send], Awaitable[None]]

#: Faults of the connection, and of the answer.
BELOW = ("cut-body", "slow-first-byte", "reset", "tls-failure")
ABOVE = (
    "429",
    "429-retry-after",
    "500",
    "503",
    "slow-body",
    "wrong-content-type",
    "html-error-page",
    "gzip-bomb",
    "invalid-utf8",
    "schema-drift",
    "duplicated-rows",
    "out-of-order-rows",
    "clock-skew",
    "redirect-off-host",
)
#: Seconds that an address which asks to wait asks for.
RETRY_AFTER = 1
#: How far a clock that is wrong is behind.
SKEW = timedelta(hours=1)
_PAGE = b"<!doctype html><html><head><title>Just a moment...</title></head><body></body></html>"
_DRIP_SECONDS = 0.05
_BOMB_BLOCKS = 1024  # MiB once unpacked


@dataclass(frozen=True)
class Fault:
    """What goes wrong.

    Parameters
    ----------
    name
        One of `faults`.
    times
        First requests that it befalls; None for all.
    seed
        Of what it draws.
    """

    name: str
    times: int | None = None
    seed: int = 1


def faults() -> dict[str, str]:
    """Return every fault by its name, with a sentence that says what happens."""
    return {name: say(f"fault.{name}") for name in sorted(ABOVE + BELOW)}


def read_fault(text: str, seed: int = 1) -> Fault:
    """Read ``NAME`` or ``NAME:K``, the fault of the first K requests only.

    Raises
    ------
    DataError
        If there is no such fault, or K is no whole number above zero.
    """
    name, colon, count = text.partition(":")
    if name not in ABOVE + BELOW:
        raise DataError("unknown_fault", name=name, known=", ".join(faults()))
    if not colon:
        return Fault(name, None, seed)
    if not (count.isascii() and count.isdecimal() and int(count) > 0) or name == "tls-failure":
        raise DataError("bad_fault_count", name=name, text=text)
    return Fault(name, int(count), seed)


class Faulty:
    """An ASGI app with a fault of those above HTTP."""

    def __init__(self, app: App, fault: Fault) -> None:
        self.app = app
        self.fault = fault
        self.requests = 0

    async def __call__(self, scope: Messages, receive: Receive, send: Send) -> None:
        """Answer one request, spoiled or not."""
        self.requests += 1
        times = self.fault.times
        if scope["type"] != "http" or (times is not None and self.requests > times):
            await self.app(scope, receive, send)
            return
        if self.fault.name in ("429", "429-retry-after", "500", "503"):
            await self._refuse(send)
        elif self.fault.name == "html-error-page":
            await _answer(send, 200, [(b"content-type", b"text/html")], _PAGE)
        elif self.fault.name == "redirect-off-host":
            await _answer(send, 302, [(b"location", b"https://elsewhere.example/")], b"")
        else:
            await self._spoil(scope, receive, send)

    async def _refuse(self, send: Send) -> None:
        headers = [(b"content-type", b"application/json")]
        if self.fault.name == "429-retry-after":
            headers.append((b"retry-after", str(RETRY_AFTER).encode()))
        body = b'{"error": "made up by offswitch.testing"}'
        await _answer(send, int(self.fault.name[:3]), headers, body)

    async def _spoil(self, scope: Messages, receive: Receive, send: Send) -> None:
        """Let the fake answer, and spoil what it says."""
        start, body = await _answered(self.app, scope, receive)
        headers = [
            (name, value)
            for name, value in start["headers"]
            if name.lower() not in (b"content-length", b"etag", b"last-modified")
        ]
        kind = dict(headers).get(b"content-type", b"").decode("latin-1")
        match self.fault.name:
            case "gzip-bomb":
                await _bomb(send, headers)
                return
            case "slow-body":
                await _drip(send, receive, start["status"], headers, body)
                return
            case "wrong-content-type":
                headers = [pair for pair in headers if pair[0] != b"content-type"]
                headers.append((b"content-type", b"application/octet-stream"))
            case "invalid-utf8":
                middle = len(body) // 2
                body = body[:middle] + b"\xff" + body[middle + 1 :]
            case "clock-skew":
                when = format_datetime(datetime.now(UTC) - SKEW, usegmt=True)
                headers.append((b"date", when.encode()))
            case "schema-drift":
                body = drift(body, kind, random.Random(self.fault.seed))
            case "duplicated-rows":
                body = change_rows(body, kind, lambda rows: [r for row in rows for r in (row, row)])
            case "out-of-order-rows":
                body = change_rows(body, kind, lambda rows: rows[::-1])
        await _answer(send, start["status"], headers, body)


async def _answered(app: App, scope: Messages, receive: Receive) -> tuple[Messages, bytes]:
    """Run an app to the end: its first message, and its whole body."""
    start: Messages = {}
    body = bytearray()

    async def gather(message: Messages) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
        else:
            body.extend(message.get("body", b""))

    await app(scope, receive, gather)
    return start, bytes(body)


async def _answer(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})


async def _drip(
    send: Send,
    receive: Receive,
    status: int,
    headers: list[tuple[bytes, bytes]],
    body: bytes,
) -> None:
    """Send a body a byte at a time, until it is whole or whoever asked has left."""
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    left = asyncio.ensure_future(_departure(receive))
    for sent, byte in enumerate(body, 1):
        more = sent < len(body)
        await send({"type": "http.response.body", "body": bytes([byte]), "more_body": more})
        await asyncio.wait({left}, timeout=_DRIP_SECONDS)
        if left.done():
            break
    left.cancel()


async def _departure(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _bomb(send: Send, headers: list[tuple[bytes, bytes]]) -> None:
    """Send about a megabyte that unpacks to a gigabyte of blanks."""
    headers = [*headers, (b"content-encoding", b"gzip")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    # After a full flush a block stands alone, and the same bytes can follow as often as wanted.
    first = packer.compress(b" " * 2**20) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * 2**20) + packer.flush(zlib.Z_FULL_FLUSH)
    await send({"type": "http.response.body", "body": first, "more_body": True})
    for _ in range(_BOMB_BLOCKS):
        await send({"type": "http.response.body", "body": block, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
