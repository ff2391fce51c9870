"""What goes over the wire: one request, with its redirects, tries and limits, checked at its end.

It stands below the cache, so that what is kept has been read whole and found to be what was asked
for, and so that secrets are put in only after the cache has seen the request.
"""

import contextlib
import random
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from importlib.metadata import version

import httpx

from offswitch.errors import SourceError
from offswitch.sources.address import shown
from offswitch.sources.body import Origin, Wanted, excerpt, read_body, unpack
from offswitch.sources.limits import Clock, Deadline, Limits, Pace
from offswitch.sources.line import Line
from offswitch.sources.retry import PASSING, PassingError, asked_wait, http_date, persist
from offswitch.sources.secrets import Veil
from offswitch.text import Message, message
from offswitch.timeline import iso

AGENT = f"offswitch/{version('offswitch')} (Python; httpx/{httpx.__version__})"
#: Headers of a kept answer: when the source said it, and the sum of its body.
RETRIEVED = "offswitch-retrieved"
SHA256 = "offswitch-sha256"
MOST_REDIRECTS = 3

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEPT = ("content-type", "date", "etag", "last-modified", "cache-control", "expires", "age", "vary")
_CONDITIONS = ("if-none-match", "if-modified-since")
_SKEW = timedelta(minutes=5)


@dataclass(frozen=True)
class Order:
    """What is asked for beside the URL: what the answer must be, and what is kept nowhere.

    Parameters
    ----------
    wanted, types
        What the body is read as, and content types taken besides the usual ones.
    also
        Statuses whose body is an answer.
    hosts
        Hosts that a redirect may lead to besides the own one.
    headers, content
        Of the request as it is sent.
    """

    wanted: Wanted
    types: Collection[str] = ()
    also: Collection[int] = ()
    hosts: Collection[str] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)


class Wire(httpx.BaseTransport):
    """Sends the requests of one client; each carries its `Order` as the extension ``order``.

    Raises
    ------
    SourceError
        From `handle_request`, where no answer that can be used was got.
    """

    def __init__(
        self,
        base: httpx.URL,
        *,
        source: str,
        limits: Limits,
        pace: Pace | None,
        veil: Veil,
        names: tuple[str, ...],
        progress: Callable[[Message], None] | None,
        rng: random.Random,
        clock: Clock,
    ) -> None:
        self.source = source
        self.limits = limits
        self.pace = pace
        self.veil = veil
        self.names = names
        self.progress = progress
        self.rng = rng
        self.clock = clock
        self.skew: timedelta | None = None
        self._line = Line(base, source, limits)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request as often as it takes, and give back an answer that was read whole."""
        order: Order = request.extensions["order"]
        left = max(0.0, self.limits.until - self.clock.seconds())
        deadline = Deadline(min(self.limits.total, left), self.clock)
        origin = Origin(self.source, shown(request.url))
        return persist(
            lambda: self._try(request, order, deadline, origin),
            limits=self.limits,
            deadline=deadline,
            rng=self.rng,
            clock=self.clock,
            told=self._told,
        )

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    def _told(self, why: SourceError, pause: float) -> None:
        if self.progress is not None:
            # A line on a terminal has room for the source, not for an address.
            short = str(SourceError(why.key, **{**why.values, "url": self.source}))
            why_short = short.removeprefix(f"{self.source}: ")
            self.progress(message("progress.pause", why=why_short, seconds=pause))

    def _try(
        self, request: httpx.Request, order: Order, deadline: Deadline, origin: Origin
    ) -> httpx.Response:
        """One try, over its redirects."""
        url = httpx.URL(self.veil.show(str(request.url)))
        own = {name: request.headers[name] for name in _CONDITIONS if name in request.headers}
        headers = {**own, **order.headers}
        for _ in range(MOST_REDIRECTS + 1):
            self._take_turn(deadline, origin)
            with self._line.until(deadline):
                response = self._send(request.method, url, headers, order, deadline, origin)
                try:
                    if response.status_code not in _REDIRECTS:
                        return self._read(response, request, order, deadline, origin)
                finally:
                    response.close()
            url = self._redirected(url, response, order, origin)
            if url.host != request.url.host:
                headers = {}
        raise origin.error("redirects", most=MOST_REDIRECTS)

    def _take_turn(self, deadline: Deadline, origin: Origin) -> None:
        if self.pace is None:
            return
        wait = self.pace.wait(self.clock.seconds())
        if wait > deadline.left:
            doing = message(
                "doing.pace", source=self.source, requests=self.pace.requests, per=self.pace.per
            )
            raise origin.error("too_slow", seconds=deadline.seconds, doing=doing)
        if wait > 0:
            if self.progress is not None and wait > 1:
                self.progress(message("progress.turn", seconds=wait))
            self.clock.sleep(wait)

    def _send(
        self,
        method: str,
        url: httpx.URL,
        headers: Mapping[str, str],
        order: Order,
        deadline: Deadline,
        origin: Origin,
    ) -> httpx.Response:
        """Send once and wait for the status line and headers."""
        sent = httpx.Request(
            method,
            url,
            headers={
                "User-Agent": AGENT,
                "Accept": "application/json" if order.wanted == "json" else "*/*",
                "Accept-Encoding": "gzip",
                **headers,
            },
            content=order.content,
        )
        try:
            return self._line.send(sent, deadline)
        except httpx.TransportError as error:
            fault = self._line.fault(error, origin)
        if deadline.left <= 0:
            raise self._late(deadline, origin, "doing.answer")
        raise fault

    def _read(
        self,
        response: httpx.Response,
        request: httpx.Request,
        order: Order,
        deadline: Deadline,
        origin: Origin,
    ) -> httpx.Response:
        """Read the body whole, and check the answer."""
        now = self.clock.now()
        status = response.status_code
        self._compare_clocks(response)
        asked = any(name in request.headers for name in _CONDITIONS)
        if status == 304 and asked:
            kept = self._kept(response) | {RETRIEVED: iso(now)}
            return httpx.Response(304, headers=kept)
        chunks = self._body(response, deadline, origin)
        encoding = response.headers.get("content-encoding", "").strip().lower()
        body = b"".join(unpack(chunks, encoding, self.limits.decoded, origin))
        body = self.veil.hide_body(body)
        if status != 200 and status not in order.also:
            raise self._refusal(response, body, origin)
        try:
            kind = response.headers.get("content-type", "")
            value = read_body(body, kind, order.wanted, order.types, origin)
        except SourceError as error:
            fault = error
        else:
            kept = self._kept(response) | {RETRIEVED: iso(now), SHA256: sha256(body).hexdigest()}
            # Freshness is what the source says; without a word of it every answer is asked for
            # again, as one guessed from the date of a change would hide the next change.
            if status != 200:
                kept["cache-control"] = "no-store"
            elif "max-age" not in kept.get("cache-control", "") and "expires" not in kept:
                said = kept.get("cache-control")
                kept["cache-control"] = f"{said}, max-age=0" if said else "max-age=0"
            return httpx.Response(status, headers=kept, content=body, extensions={"value": value})
        if fault.key == "json_cut":
            raise PassingError(fault.key, **fault.values)
        raise fault

    def _kept(self, response: httpx.Response) -> dict[str, str]:
        headers = response.headers
        said = {name: headers[name] for name in _KEPT if name in headers}
        # Other than ASCII is not HTTP, and cannot be kept.
        return {name: self.veil.hide(value) for name, value in said.items() if value.isascii()}

    def _body(
        self, response: httpx.Response, deadline: Deadline, origin: Origin
    ) -> Iterator[bytes]:
        """The bytes as they arrive, no more, no slower and no longer than the limits allow."""
        limits, got, start = self.limits, 0, self.clock.seconds()
        fault: Exception | None = None
        try:
            for chunk in response.iter_raw():
                got += len(chunk)
                if got > limits.sent:
                    raise origin.error("too_large", most=limits.sent / 2**20, packed="")
                yield chunk
                lasted = self.clock.seconds() - start
                if lasted > limits.patience and got / lasted < limits.slowest:
                    raise PassingError(
                        "slow_body",
                        source=self.source,
                        url=origin.url,
                        speed=got / lasted,
                        least=limits.slowest,
                    )
                if deadline.left <= 0:
                    raise self._late(deadline, origin, "doing.body")
        except httpx.RemoteProtocolError:
            fault = PassingError("cut_body", source=self.source, url=origin.url, bytes=got)
        except httpx.TransportError as error:
            fault = self._line.fault(error, origin)
        if fault is not None:
            raise fault if deadline.left > 0 else self._late(deadline, origin, "doing.body")

    def _late(self, deadline: Deadline, origin: Origin, doing: str) -> SourceError:
        return origin.error("too_slow", seconds=deadline.seconds, doing=message(doing))

    def _refusal(self, response: httpx.Response, body: bytes, origin: Origin) -> Exception:
        """What a status other than 200 is told as."""
        status = response.status_code
        text = self.veil.hide(excerpt(body))
        said = message("said.http", text=text) if text else ""
        values = {"status": status, "reason": response.reason_phrase, "said": said}
        if status in PASSING:
            wait = asked_wait(response.headers.get("retry-after"), self.clock.now())
            remedy = message("remedy.429" if status == 429 else "remedy.server")
            return PassingError(
                "http_status",
                wait=wait,
                source=self.source,
                url=origin.url,
                remedy=remedy,
                **values,
            )
        if status in (401, 403):
            names = " / ".join(self.names)
            remedy = message("remedy.401", names=names) if names else message("remedy.401_open")
        else:
            remedy = message("remedy.404" if status in (404, 410) else "remedy.client")
        return origin.error("http_status", remedy=remedy, **values)

    def _redirected(
        self, url: httpx.URL, response: httpx.Response, order: Order, origin: Origin
    ) -> httpx.URL:
        """Where a redirect leads, if it may be followed."""
        status = response.status_code
        target: httpx.URL | None = None
        with contextlib.suppress(KeyError, httpx.InvalidURL):
            target = url.join(response.headers["location"])
        if target is None or (order.content is not None and status not in (307, 308)):
            raise origin.error("bad_redirect", status=status)
        same = (target.scheme, target.host, target.port) == (url.scheme, url.host, url.port)
        named = target.scheme == "https" and any(
            target.host == host or target.host.endswith(f".{host}") for host in order.hosts
        )
        if not same and not named:
            host = (
                target.host if target.scheme == url.scheme else f"{target.scheme}://{target.host}"
            )
            raise origin.error("off_host", host=self.veil.hide(host))
        return target

    def _compare_clocks(self, response: httpx.Response) -> None:
        """Note a clock that differs; an answer kept on its way is older by its `Age`."""
        theirs = http_date(response.headers.get("date"))
        if theirs is None:
            return
        age = response.headers.get("age", "")
        skew = theirs - self.clock.now()
        if re.fullmatch("[0-9]{1,8}", age):
            skew += timedelta(seconds=int(age))
        if abs(skew) > _SKEW:
            self.skew = skew
