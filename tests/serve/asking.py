"""A client of a service that runs in the test itself: no socket, no port."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import httpx

from offswitch.serve import Config, create_app


class Client:
    """Ask a service as `httpx.Client` would, from any thread.

    Parameters
    ----------
    app
        What is asked; its errors become answers, as over a socket.
    loop
        Where it runs.
    """

    def __init__(self, app, loop):
        self.app, self.loop = app, loop
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        self.http = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8787")

    def request(self, method, url, **options):
        """Ask, and wait for the answer."""
        return self.start(method, url, **options).result(120)

    def start(self, method, url, **options):
        """Ask, and return what will be the answer."""
        return asyncio.run_coroutine_threadsafe(
            self.http.request(method, url, **options), self.loop
        )

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)


@contextmanager
def asking(config: Config = Config()) -> Iterator[Client]:  # noqa: B008
    """Run a service, from its start to its end."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()

    def run(coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result(120)

    app = create_app(config)
    client = Client(app, loop)
    lifespan = app.router.lifespan_context(app)
    try:
        run(lifespan.__aenter__())
        try:
            yield client
        finally:
            run(client.http.aclose())
            run(lifespan.__aexit__(None, None, None))
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(30)
        loop.close()
