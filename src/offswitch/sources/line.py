"""The line to a source: TLS, proxy and timeouts, and what a failure below HTTP is told as."""

import contextlib
import logging
import os
import socket
import ssl
import threading
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx

from offswitch.errors import SourceError
from offswitch.sources.address import proxy_of
from offswitch.sources.body import Origin
from offswitch.sources.limits import Deadline, Limits
from offswitch.sources.retry import PassingError
from offswitch.text import message

# At DEBUG it writes down the headers of answers, which may repeat a secret.
logging.getLogger("httpcore").setLevel(logging.INFO)

#: Connections that a client may have open: to its own host, and to those that redirects lead to.
_MOST = 8


class Line:
    """Connections of one client.

    Raises
    ------
    SourceError
        If the proxy or the certificates that the environment names cannot be used.
    """

    def __init__(self, base: httpx.URL, source: str, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._sockets: deque[socket.socket] = deque(maxlen=_MOST)
        key = "bad_proxy"
        try:
            self._transport = httpx.HTTPTransport(verify=_trust(*_roots()), proxy=proxy_of(base))
            return
        except (ValueError, ImportError):
            pass  # its address may hold a password
        except OSError:
            key = "bad_roots"
        raise SourceError(key, source=source)

    def send(self, request: httpx.Request, deadline: Deadline) -> httpx.Response:
        """Send once, and wait for the status line and headers; raises what httpx does."""
        left = max(deadline.left, 0.001)
        read, connect = min(self._limits.read, left), min(self._limits.connect, left)
        times = {"connect": connect, "read": read, "write": read, "pool": connect}
        request.extensions.update(timeout=times, trace=self._traced)
        return self._transport.handle_request(request)

    @contextlib.contextmanager
    def until(self, deadline: Deadline) -> Iterator[None]:
        """Break the connections off when time is up.

        A timeout is of one piece of an answer; headers that come a byte at a time would never end.
        """
        timer = threading.Timer(deadline.left, self._break_off)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def fault(self, error: httpx.TransportError, origin: Origin) -> Exception:
        """What a failure below HTTP is told as."""
        tls = _cause(error, ssl.SSLError)
        if isinstance(tls, ssl.SSLCertVerificationError):
            return origin.error("tls", reason=tls.verify_message)
        seconds = self._limits.connect
        key = "reason.connect"
        if tls is not None:
            key = "reason.tls"
        elif isinstance(error, httpx.ConnectTimeout):
            key = "reason.connect_time"
        elif isinstance(error, httpx.TimeoutException):
            key, seconds = "reason.read_time", self._limits.read
        elif isinstance(error, httpx.ProxyError):
            key = "reason.proxy"
        elif isinstance(error, httpx.NetworkError) and not isinstance(error, httpx.ConnectError):
            key = "reason.reset"
        elif isinstance(error, httpx.RemoteProtocolError):
            gone = "disconnected" in str(error)
            key = "reason.reset" if gone else "reason.protocol"
        elif _cause(error, ConnectionRefusedError) is not None:
            key = "reason.refused"
        reason = message(key, seconds=seconds)
        return PassingError("unreachable", source=self._source, url=origin.url, reason=reason)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def _traced(self, event: str, told: dict[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._sockets.append(told["return_value"].get_extra_info("socket"))

    def _break_off(self) -> None:
        for opened in self._sockets:
            with contextlib.suppress(OSError):  # closed long ago
                # That of TLS would let go of what another thread reads with.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)


def _cause(error: BaseException, kind: type[BaseException]) -> BaseException | None:
    """The first of the causes of an error that is of a kind."""
    found: BaseException | None = error
    while found is not None and not isinstance(found, kind):
        found = found.__cause__ or found.__context__
    return found


def _roots() -> tuple[str | None, str | None]:
    """Where the environment says that trusted certificates are."""
    return os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")


@cache
def _trust(file: str | None, folder: str | None) -> ssl.SSLContext:
    """The TLS of all clients of a process: reading the certificates takes longer than a request."""
    return httpx.create_ssl_context()
