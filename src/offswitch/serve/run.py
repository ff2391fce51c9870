"""Running the service: where it listens, who may reach it, and how it stops."""

import ipaddress
import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import uvicorn

from offswitch.errors import CaseError
from offswitch.output import check_folder
from offswitch.serve.app import make_app
from offswitch.serve.config import Config
from offswitch.serve.protocol import Bounded

#: Environment variable that holds the token.
TOKEN = "OFFSWITCH_SERVE_TOKEN"
LEAST_TOKEN = 16
#: Connections at most; what they ask is limited further by `Limits`.
MOST_CONNECTIONS = 512
#: Seconds that a response which is being sent may take when the service stops.
STOP_S = 5


def read_token(file: Path | None) -> str | None:
    """Return the token of a file, or of the environment; None where neither has one.

    Raises
    ------
    CaseError
        If the file cannot be read, or the token is short or has blanks.
    """
    try:
        token = os.environ.get(TOKEN) if file is None else file.read_text(encoding="utf-8")
    except OSError as error:
        raise CaseError("no_token_file", file=str(file), reason=error.strerror) from None
    except UnicodeDecodeError:
        raise CaseError("short_token", file=str(file), least=LEAST_TOKEN) from None
    if token is None:
        return None
    token = token.strip()
    if len(token) < LEAST_TOKEN or not (token.isascii() and token.isprintable()) or " " in token:
        raise CaseError("short_token", file=TOKEN if file is None else str(file), least=LEAST_TOKEN)
    return token


def check_door(host: str, token: str | None, open_to_everyone: bool) -> None:
    """Refuse to let others in without a token, unless that was asked for.

    Raises
    ------
    CaseError
        If other machines could reach the service and neither was given, or both were.
    """
    if token is not None and open_to_everyone:
        raise CaseError("serve_two_doors")
    if token is None and not open_to_everyone and not _is_loopback(host):
        raise CaseError("serve_needs_token", host=host, variable=TOKEN)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def serve(config: Config, host: str, port: int, listens: Callable[[str], None]) -> None:
    """Serve until the process is told to stop.

    Parameters
    ----------
    listens
        Called with the address once requests are answered.

    Raises
    ------
    CaseError
        If it cannot listen there, or the state folder cannot be written.
    """
    if not 0 <= port <= 65_535:
        raise CaseError("bad_port", port=port)
    for folder in config.cases:
        if not folder.is_dir():
            raise CaseError("no_cases_folder", file=str(folder))
    if config.state is not None:
        check_folder(config.state)
        with suppress(OSError):  # what cannot be written there is not kept
            config.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    listener = _listen(host, port)
    own = {host, socket.gethostname()} if not _is_loopback(host) else {host}
    config = replace(config, hosts=config.hosts | {name.lower() for name in own})
    app = make_app(config)
    made = uvicorn.Config(
        app,
        http=Bounded,
        loop="asyncio",
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=STOP_S,
    )
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{listener.getsockname()[1]}/"
    _Server(made, lambda: listens(address), app.state.jobs.close).run([listener])


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[
            0
        ]
        # Only of a socket whose protocol is named does asyncio send small responses at once.
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(where)
            listener.listen()
        except OSError:
            listener.close()
            raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise CaseError("address_taken", host=host, port=str(port), reason=reason) from None
    return listener


class _Server(uvicorn.Server):
    """A server that says when it listens, ends streams when it stops, and then returns."""

    def __init__(
        self, config: uvicorn.Config, listens: Callable[[], None], stops: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._listens, self._stops = listens, stops

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._listens()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stops()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at Ctrl-C and SIGTERM; the signal is not raised again, as that is no failure."""
        before: dict[int, Any] = {
            number: signal.signal(number, self.handle_exit)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
