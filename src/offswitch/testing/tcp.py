"""Faults below HTTP: a layer in front of a fake that breaks, holds back or cuts its connections."""

import asyncio
import contextlib
import socket
import ssl
import struct

from offswitch.testing.faults import Fault

#: Seconds that a slow first byte takes.
HELD_SECONDS = 5.0


class BrokenLine:
    """Serves one port with a fault, and passes on to another what it does not spoil.

    Every connection carries one request, so that requests can be counted.
    """

    def __init__(self, fault: Fault | None, behind: int) -> None:
        self.fault = fault
        self.behind = behind
        self.requests = 0

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # whoever asked has left, or the server stops
        finally:
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = _length(head)
        body = await reader.readexactly(length) if length else b""
        self.requests += 1
        name = self._befalls()
        if name == "reset":
            _reset(writer)
            return
        answer = await self._ask(head, body)
        if name == "slow-first-byte":
            with contextlib.suppress(TimeoutError):  # whoever asked leaves before
                await asyncio.wait_for(reader.read(), HELD_SECONDS)
        if name == "cut-body":
            start = answer.index(b"\r\n\r\n") + 4
            answer = answer[: start + (len(answer) - start) // 2]
        writer.write(answer)
        await writer.drain()

    def _befalls(self) -> str | None:
        """Name of the fault that befalls this request."""
        if self.fault is None or (self.fault.times and self.requests > self.fault.times):
            return None
        return self.fault.name

    async def _ask(self, head: bytes, body: bytes) -> bytes:
        """The whole answer of the fake behind."""
        lines = [
            line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")
        ]
        lines.insert(1, b"Connection: close")
        reader, writer = await asyncio.open_connection("127.0.0.1", self.behind)
        try:
            writer.write(b"\r\n".join(lines) + body)
            await writer.drain()
            return await reader.read(-1)
        finally:
            writer.close()


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _reset(writer: asyncio.StreamWriter) -> None:
    """Break a connection off, rather than end it."""
    opened = writer.get_extra_info("socket")
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def untrusted() -> ssl.SSLContext:
    """A server's TLS with a certificate that nobody vouches for."""
    import trustme

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context
