"""Fixtures of every connector's tests: a fake on loopback, and a client that gives up soon."""

from contextlib import ExitStack
from datetime import timedelta

import pytest

from offswitch.sources.client import Client
from offswitch.sources.limits import Clock, Limits
from offswitch.testing.server import serve as serve_app

#: A body that drips is given up within tenths of a second. All else has time, so that a machine
#: which is busy does not look like a source which is slow.
SOON = Limits(
    total=60.0,
    connect=20.0,
    read=20.0,
    tries=3,
    pause=0.01,
    patience=0.2,
    slowest=100.0,
    sent=2**22,
    decoded=2**23,
)


@pytest.fixture
def serve():
    """Serve an app until the test ends: `serve(app, fault=None) -> base URL`."""
    with ExitStack() as stack:
        yield lambda app, fault=None, **more: stack.enter_context(
            serve_app(app, fault=fault, **more)
        )


@pytest.fixture
def ask():
    """Open a client that never pauses: `ask(base, source="demo", **more) -> Client`."""
    with ExitStack() as stack:

        def opened(base, *, source="demo", limits=SOON, **more):
            client = Client(
                base,
                source=source,
                requests=1000,
                per=timedelta(seconds=1),
                limits=limits,
                **{"clock": Clock(sleep=lambda seconds: None), **more},
            )
            return stack.enter_context(client)

        yield opened
