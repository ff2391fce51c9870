"""Serve a fake on loopback for as long as a `with` block lasts."""

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from offswitch.errors import DataError
from offswitch.testing.faults import BELOW, App, Fault, Faulty, read_fault
from offswitch.testing.tcp import BrokenLine, untrusted

_HOST = "127.0.0.1"


@contextmanager
def serve(
    app: App | Mapping[str, App],
    *,
    fault: str | None = None,
    port: int = 0,
    seed: int = 1,
    tls: ssl.SSLContext | None = None,
) -> Iterator[str]:
    """Serve an ASGI app on loopback, and give its base URL.

    Parameters
    ----------
    app
        Any ASGI 3 application; or several by name, each served below ``/NAME``.
    fault
        Name of a fault (`faults.faults`), or ``NAME:K`` for the first K requests only.
    port
        Of 127.0.0.1; 0 takes a free one.
    seed
        Of a fault that draws what it changes.
    tls
        To serve https with.

    Raises
    ------
    DataError
        If there is no such fault, or the port is taken.
    """
    found = None if fault is None else read_fault(fault, seed)
    if isinstance(app, Mapping):
        # Each with a fault of its own: the first requests are those of one, not of all.
        whole: App = Starlette(
            routes=[Mount(f"/{name}", _spoiled(one, found)) for name, one in app.items()]
        )
    else:
        whole = _spoiled(app, found)
    if found is not None and found.name == "tls-failure":
        tls = untrusted()
    opened = _listen(port)
    server = _Server(whole, opened, found, tls)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    server.ready.wait()
    try:
        scheme = "http" if tls is None else "https"
        yield f"{scheme}://{_HOST}:{opened.getsockname()[1]}"
    finally:
        server.stop()
        thread.join()


def _spoiled(app: App, fault: Fault | None) -> App:
    """The app with its fault, where that is one of those above HTTP."""
    return app if fault is None or fault.name in BELOW else Faulty(app, fault)


def _listen(port: int) -> socket.socket:
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((_HOST, port))
    except (OSError, OverflowError) as error:
        opened.close()
        raise DataError("port_taken", port=port, reason=str(error)) from None
    opened.listen(128)
    return opened


class _Server:
    """Runs in a thread of its own: uvicorn, behind a broken line where there is to be one."""

    def __init__(
        self, app: App, opened: socket.socket, fault: Fault | None, tls: ssl.SSLContext | None
    ) -> None:
        self.ready = threading.Event()
        self._opened = opened
        self._tls = tls
        below = fault is not None and fault.name in BELOW
        self._line = fault if below else None
        # A second Date header would contradict that of the fault.
        dated = fault is None or fault.name != "clock-skew"
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            http="h11",
            loop="asyncio",
            date_header=dated,
            timeout_graceful_shutdown=1,
        )
        self._uvicorn = uvicorn.Server(config)

    def run(self) -> None:
        """Serve until stopped."""
        asyncio.run(self._serve())

    def stop(self) -> None:
        """End at the next turn of the loop."""
        self._uvicorn.should_exit = True

    async def _serve(self) -> None:
        if self._line is None and self._tls is None:
            await self._answer(self._opened)
            return
        behind = _listen(0)
        line = BrokenLine(self._line, behind.getsockname()[1])
        async with await asyncio.start_server(line.handle, sock=self._opened, ssl=self._tls):
            await self._answer(behind)

    async def _answer(self, opened: socket.socket) -> None:
        serving = asyncio.create_task(self._uvicorn.serve(sockets=[opened]))
        while not self._uvicorn.started and not serving.done():
            await asyncio.sleep(0.001)
        self.ready.set()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
