"""For every test: the same examples on every run, and no network but loopback."""

import os
import shutil
import sys

import pytest
from hypothesis import Phase, settings

# Explaining a failure takes minutes and tells less than the shrunk example does.
PHASES = [phase for phase in Phase if phase is not Phase.explain]
settings.register_profile(
    "ci", max_examples=50, deadline=None, derandomize=True, database=None, phases=PHASES
)
settings.register_profile("nightly", max_examples=2_000, deadline=None, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def _is_loopback(host):
    return host in (None, "", "localhost", "::1") or str(host).startswith("127.")


def _refuse_network(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else address
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if not _is_loopback(host):
        pytest.fail(f"a test reached for the network: {event} {host!r}")


@pytest.fixture(autouse=True, scope="session")
def _only_loopback():
    """Fail a test that opens a connection; below any library, and past `except Exception`."""
    sys.addaudithook(_refuse_network)


@pytest.fixture(scope="module")
def browser():
    """Chromium, closed after each file: no other loop can run beside that of its driver.

    Where there is none the tests skip, but not in CI.
    """
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        missing = "the page is not looked at: no Chromium here (apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as driver:
        # Chromium refuses to run as root inside its sandbox.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        opened = driver.chromium.launch(executable_path=path, args=arguments)
        yield opened
        opened.close()
