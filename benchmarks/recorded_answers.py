"""What the fakes answer, asked once in this process, and given again with changes."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from offswitch.errors import SourceError
from offswitch.sources.body import Origin, read_body
from offswitch.sources.record import WORLD, Ask, Connector, Signal
from offswitch.timeline import Interval

_BASE = "http://127.0.0.1"
_START = datetime(2022, 1, 5, tzinfo=UTC)
#: The made-up world ends on 1 March 2022.
_END = datetime(2022, 2, 20, tzinfo=UTC)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Reply:
    """An answer: status, content type and body."""

    status: int
    kind: str
    body: bytes


class Recorded:
    """A client for connectors over a fake; checks a body as the real one does.

    `change` is applied to the body of the question of number `which`; `replies` holds what the last
    read was answered.
    """

    def __init__(self, app: Any, source: str, base: str) -> None:
        self._app = app
        self._source, self._base = source, base
        self._known: dict[Any, Reply] = {}
        self.start()

    def start(self, which: int = -1, change: Callable[[bytes], bytes] | None = None) -> None:
        self.which, self.change = which, change
        self.replies: list[Reply] = []

    secrets = frozenset({"OFFSWITCH_BITCOIN_RPC"})

    def secret(self, name: str) -> str:
        return f"user:made-up-{name.lower()}"

    def json(self, path: str, params: Any = None, **more: Any) -> Any:
        return self._read("GET", path, params, None, "json", more)

    def text(self, path: str, params: Any = None, **more: Any) -> str:
        return self._read("GET", path, params, None, "text", more)

    def bytes(self, path: str, params: Any = None, **more: Any) -> bytes:
        return self._read("GET", path, params, None, "bytes", more)

    def post_json(self, path: str, body: Any, **more: Any) -> Any:
        return self._read("POST", path, None, body, "json", more)

    def _read(
        self, method: str, path: str, params: Any, sent: Any, wanted: Any, more: dict[str, Any]
    ) -> Any:
        if path.startswith(("http://", "https://")) and not path.startswith((_BASE, self._base)):
            raise SourceError("other_host", source=self._source, url=path, base=_BASE)
        pairs = params.items() if isinstance(params, Mapping) else params or ()
        asked = [(name, str(value)) for name, value in pairs if value is not None]
        key = (method, path, tuple(asked), json.dumps(sent))
        if key not in self._known:
            self._known[key] = self._ask(method, path, asked, sent, more.get("headers") or {})
        reply = self._known[key]
        if len(self.replies) == self.which and self.change is not None:
            reply = Reply(reply.status, reply.kind, self.change(reply.body))
        self.replies.append(reply)
        if reply.status != 200 and reply.status not in more.get("also", ()):
            raise SourceError(
                "http_status",
                source=self._source,
                url=path,
                status=reply.status,
                reason="",
                said="",
                remedy="",
            )
        origin = Origin(self._source, path)
        return read_body(reply.body, reply.kind, wanted, more.get("types", ()), origin)

    def _ask(self, method: str, path: str, asked: Any, sent: Any, headers: Any) -> Reply:
        if len(self._known) > 2_000:  # changed answers lead to ever new questions
            self._known.clear()
        path = path.removeprefix(self._base).removeprefix(_BASE)
        found = asyncio.run(
            self._exchange(
                method,
                path.lstrip("/"),
                params=asked or None,
                json=sent,
                headers=headers,
                follow_redirects=True,
            )
        )
        return Reply(found.status_code, found.headers.get("content-type", ""), found.content)

    async def _exchange(self, method: str, path: str, **more: Any) -> httpx.Response:
        transport = httpx.ASGITransport(app=self._app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url=_BASE) as client:
            return await client.request(method, path, **more)


def asks(connector: Connector) -> list[Ask]:
    """One question a signal: the country that goes dark, and a few dozen of the signal's steps."""
    return [Ask(signal, _place(signal), _window(signal)) for signal in connector.card.signals]


def _place(signal: Signal) -> str:
    return {"world": WORLD, "country": "KZ", "region": "KZ-ALA", "network": "9198"}[signal.places]


def _window(signal: Signal) -> Interval:
    if signal.kind == "blocks":
        return Interval(_START, _START + timedelta(hours=6))
    if signal.step is None:
        longest = min(signal.span or 80 * _DAY, 80 * _DAY)
        start = min(_START, _END - longest)
        return Interval(start, start + longest)
    length = 24 * signal.step
    end = min(_START + length, _END)
    return Interval(end - length, end)
