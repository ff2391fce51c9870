"""The one client that every source is asked through."""

import hashlib
import json
import random
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack

import httpx

from offswitch.errors import SourceError
from offswitch.sources.address import base_url, is_loopback, shown
from offswitch.sources.body import Origin, read_body
from offswitch.sources.cache import Cache
from offswitch.sources.limits import Clock, Limits, pace_of
from offswitch.sources.record import Card
from offswitch.sources.secrets import Veil, find_secrets, secrets_file
from offswitch.sources.wire import RETRIEVED, SHA256, Order, Wire
from offswitch.text import Message, message

Params = Mapping[str, Any] | Iterable[tuple[str, Any]]
#: `Client.bytes` hides the type's own name inside the class.
Body = bytes

_TELLING = ("auth", "key", "token", "cookie", "secret")


@dataclass(frozen=True)
class Exchange:
    """One question that was answered.

    Parameters
    ----------
    request
        Method, URL and the first of what was posted; a secret shows as the name of its variable.
    status
        Of the answer.
    retrieved
        When the source last said this, in UTC: for a cached answer that was not asked again, when
        it was stored.
    sha256
        Of the decoded body, in hex.
    bytes
        Length of the decoded body.
    cached
        Whether the body is from the cache on disk, whether or not the source confirmed it.
    """

    request: str
    status: int
    retrieved: datetime
    sha256: str
    bytes: int
    cached: bool


class Options(TypedDict, total=False):
    """What a question may say beside its address.

    Parameters
    ----------
    headers
        Sent with the request and kept nowhere.
    types
        Content types taken besides the usual ones, such as ``text/html`` where a source calls its
        JSON so.
    also
        Statuses whose body is an answer like that of 200, such as 500 of JSON-RPC.
    hosts
        Hosts that, with those below them, a redirect may lead to besides the own one; neither
        `headers` nor secrets are sent there.
    """

    headers: Mapping[str, str]
    types: Collection[str]
    also: Collection[int]
    hosts: Collection[str]


class Client:
    """Asks one source: politely, again where that may help, and never for ever.

    A context manager, for one thread. Clients of one process share the pace towards a host; a
    loopback host has none. From every method, `SourceError` says in one line why the source cannot
    be used as it answers; where a secret stood, it shows the name of its variable.

    Parameters
    ----------
    base
        Root of the interface; https, or http on loopback.
    source
        Id of the source, for errors.
    requests, per
        As in its `Card`.
    limits
        What one request may take.
    cache
        Folder of the cache of answers, or None to keep none.
    offline
        Whether only the cache may answer.
    secrets
        Values by the name of their variable (`secrets.find_secrets`).
    names
        Variables that the source may need, for errors.
    progress
        Told in a sentence what goes on: a pause, another try.
    rng
        Of the pauses between tries.
    clock
        Time.
    """

    def __init__(
        self,
        base: str,
        *,
        source: str,
        requests: int,
        per: timedelta,
        limits: Limits | None = None,
        cache: Path | None = None,
        offline: bool = False,
        secrets: Mapping[str, str] | None = None,
        names: tuple[str, ...] = (),
        progress: Callable[[Message], None] | None = None,
        rng: random.Random | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.source = source
        self._base = base_url(base, source, names)
        self._secrets = dict(secrets or {})
        self._veil = Veil(self._secrets)
        self._names = names
        self._offline = offline
        self._exchanges: list[Exchange] = []
        self._piece: list[Exchange] = []
        self._kept: list[str] = []
        pace = None if is_loopback(self._base.host) else pace_of(self._base.host, requests, per)
        self._wire = Wire(
            self._base,
            source=source,
            limits=limits or Limits(),
            pace=pace,
            veil=self._veil,
            names=names,
            progress=progress,
            rng=rng or random.Random(),
            clock=clock or Clock(),
        )
        below: httpx.BaseTransport = _Offline(source) if offline else self._wire
        self._cache = None if cache is None else Cache(cache, source, below, offline=offline)
        self._below = below

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """What was asked and answered since the client was opened, in order."""
        return tuple(self._exchanges)

    @property
    def notes(self) -> tuple[Message, ...]:
        """What the reader must know: a clock that differs from the source's."""
        skew = self._wire.skew
        if skew is None:
            return ()
        minutes = abs(skew) / timedelta(minutes=1)
        return (message("note.clock_skew", source=self.source, minutes=minutes),)

    @property
    def secrets(self) -> frozenset[str]:
        """Names of the variables that are set; offline all, as none is needed."""
        return frozenset(self._names if self._offline else self._secrets)

    def secret(self, name: str) -> str:
        """Value of the variable `name`, for a header or a parameter.

        Offline, where nothing is sent, its name in braces.

        Raises
        ------
        SourceError
            Where it has none; says how to set it.
        """
        if self._offline:
            return f"{{{name}}}"
        if name not in self._secrets:
            path = str(secrets_file())
            raise SourceError("no_secret", source=self.source, name=name, path=path)
        return self._secrets[name]

    def json(self, path: str, params: Params | None = None, **options: Unpack[Options]) -> Any:
        """Read JSON: no name twice in an object, no NaN, nothing cut off.

        Parameters
        ----------
        path
            Below `base`; or an absolute URL of the same scheme and host.
        params
            Of the query, a mapping (a list repeats its name) or pairs; None values are left out.
        **options
            See `Options`.
        """
        return self._get(path, params, Order("json", **options))

    def text(self, path: str, params: Params | None = None, **options: Unpack[Options]) -> str:
        """Read UTF-8 text: plain text, CSV or XML, without a byte order mark; else as `json`."""
        return str(self._get(path, params, Order("text", **options)))

    def bytes(self, path: str, params: Params | None = None, **options: Unpack[Options]) -> Body:
        """Read a body of any type but HTML; else as `json`."""
        return Body(self._get(path, params, Order("bytes", **options)))

    def post_json(self, path: str, body: Any, **options: Unpack[Options]) -> Any:
        """Send JSON and read JSON; for questions only, as it may be sent again. Never cached."""
        content = json.dumps(body, allow_nan=False).encode()
        options["headers"] = {"Content-Type": "application/json", **options.get("headers", {})}
        order = Order("json", **options, content=content)
        self._hide(order)
        return self._exchange(httpx.Request("POST", self._url(path, None)), order)

    @contextmanager
    def piece(self) -> Iterator[list[Exchange]]:
        """Gather the exchanges of one piece of work, as they are made.

        Where it ends in an exception, what it got leaves the cache: an answer that could not be
        used must be asked for again.
        """
        first = len(self._kept)
        exchanges = self._piece = []
        whole = False
        try:
            yield exchanges
            whole = True
        finally:
            self._piece = []
            self._settle(first, whole)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._settle(0, kind is None)
        if self._cache is not None:
            self._cache.close()
        self._wire.close()

    def _get(self, path: str, params: Params | None, order: Order) -> Any:
        self._hide(order)
        return self._exchange(httpx.Request("GET", self._url(path, params)), order)

    def _hide(self, order: Order) -> None:
        """Headers that let somebody in are secrets, though made of others."""
        for name, value in order.headers.items():
            if any(word in name.lower() for word in _TELLING) and value.strip():
                self._veil.add(value.split()[-1], name)

    def _url(self, path: str, params: Params | None) -> httpx.URL:
        """The URL of a question, with names in place of secrets."""
        base = str(self._base)
        path = self._veil.hide(path)
        if path.startswith(("http://", "https://", "//")):
            url = self._base.join(path)
            if (url.scheme, url.host, url.port) != (
                self._base.scheme,
                self._base.host,
                self._base.port,
            ):
                raise SourceError("other_host", source=self.source, url=shown(url), base=base)
        else:
            url = httpx.URL(f"{base.rstrip('/')}/{path.lstrip('/')}" if path else base)
        pairs = params.items() if isinstance(params, Mapping) else params or ()
        sent: list[tuple[str, str | int | float | bool | None]] = [
            (name, self._veil.hide(str(one)))
            for name, value in pairs
            for one in (value if isinstance(value, list | tuple) else [value])
            if one is not None
        ]
        return url.copy_merge_params(sent) if sent else url

    def _exchange(self, request: httpx.Request, order: Order) -> Any:
        """Ask, read, and write down what was exchanged."""
        request.extensions["order"] = order
        response, kept = self._answer(request)
        body, caching = response.content, response.extensions.get("caching")
        if kept is not None:
            self._kept.append(kept)
        sent = "" if order.content is None else " " + self._veil.hide(order.content.decode())
        exchange = Exchange(
            request=f"{request.method} {shown(request.url)}{sent[:200]}",
            status=response.status_code,
            retrieved=datetime.fromisoformat(response.headers[RETRIEVED]),
            sha256=response.headers[SHA256],
            bytes=len(body),
            cached=caching is not None and bool(caching["from_cache"]),
        )
        self._exchanges.append(exchange)
        self._piece.append(exchange)
        if "value" in response.extensions:  # it has come over the wire, which has read it
            return response.extensions["value"]
        kind = response.headers.get("content-type", "")
        origin = Origin(self.source, shown(request.url))
        return read_body(body, kind, order.wanted, order.types, origin)

    def _answer(self, request: httpx.Request) -> tuple[httpx.Response, str | None]:
        """An answer, and the key that it is kept under if it is."""
        if self._cache is None or request.method == "POST":
            return self._below.handle_request(request), None
        key = self._cache.key(request)
        while True:
            try:
                response = self._cache.handle_request(request)
                body = response.read()
            except (sqlite3.Error, RuntimeError) as error:
                raise self._cache.unusable(error) from None
            caching = response.extensions["caching"]
            if hashlib.sha256(body).hexdigest() == response.headers[SHA256]:
                return response, key if caching["from_cache"] or caching["stored"] else None
            self._cache.drop(key)  # damaged on disk; it is asked for again

    def _settle(self, first: int, whole: bool) -> None:
        """Keep or drop what was got since the answer of that number."""
        if self._cache is not None:
            for key in dict.fromkeys(self._kept[first:]):
                if whole:
                    self._cache.keep(key)
                else:
                    self._cache.drop(key)
        del self._kept[first:]


class _Offline(httpx.BaseTransport):
    """Stands in the place of the network where there is to be none."""

    def __init__(self, source: str) -> None:
        self.source = source

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Say what would have been asked."""
        asked = f"{request.method} {shown(request.url)}"
        raise SourceError("offline", source=self.source, request=asked)


def connect(
    card: Card,
    *,
    base: str | None = None,
    limits: Limits | None = None,
    cache: Path | None = None,
    offline: bool = False,
    progress: Callable[[Message], None] | None = None,
    seed: int | None = None,
    clock: Clock | None = None,
) -> Client:
    """Open the client of a card, at its own `base` or another, with the secrets that it names."""
    return Client(
        base or card.base,
        source=card.id,
        requests=card.requests,
        per=card.per,
        limits=limits,
        cache=cache,
        offline=offline,
        secrets={} if offline else find_secrets(card.secrets),
        names=card.secrets,
        progress=progress,
        rng=random.Random(seed),
        clock=clock,
    )
