"""A service on loopback, in a thread of the test."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from offswitch.serve import Config, create_app


class Server(uvicorn.Server):
    """Ends streams of events before it waits for connections, as the command does."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.config.app.state.jobs.close()
        await super().shutdown(sockets)


@contextmanager
def served(config: Config) -> Iterator[str]:
    """Serve in a thread, and give the address."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked = uvicorn.Config(create_app(config), log_config=None, http="httptools", ws="none")
    server = Server(asked)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(120)  # a busy machine
        assert not thread.is_alive()
