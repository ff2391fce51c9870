"""How requests are read from a connection: as uvicorn does, with an end to their head."""

import asyncio
from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

#: Bytes that the address and the headers of a request may have.
MOST_HEAD = 65_536
#: Seconds that they may take to come.
HEAD_S = 20.0


class Bounded(HttpToolsProtocol):
    """Close a connection on which no request comes, or none that ends: uvicorn reads for ever."""

    _head = 0
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def on_message_begin(self) -> None:
        """Begin to count."""
        super().on_message_begin()
        self._head = 1
        self._wait()

    def on_headers_complete(self) -> None:
        """Stop counting: what follows is the body, which has limits of its own."""
        self._head = 0
        self._stop()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Read some bytes."""
        super().data_received(data)
        if self._head:
            self._head += len(data)
            if self._head > MOST_HEAD:
                self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._stop()
        self._late = self.loop.call_later(HEAD_S, self._end)

    def _stop(self) -> None:
        if self._late is not None:
            self._late.cancel()

    def _end(self) -> None:
        if not self.transport.is_closing():
            self.send_400_response(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.phrase)
