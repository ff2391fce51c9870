"""Fakes of the sources that a window uses, on loopback, and a lake that was filled from them."""

import shutil
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial

import pytest
from tests.faces.conftest import run as run  # the command line, in this process

from offswitch.assessment.window import window
from offswitch.fetch import run as fetching
from offswitch.sources.limits import Limits
from offswitch.testing import cbeci, coinmetrics, fx, ioda, mempool
from offswitch.testing.server import serve
from offswitch.testing.world import World

FAKES = {
    "ioda": ioda,
    "mempool": mempool,
    "coinmetrics": coinmetrics,
    "frankfurter": fx,
    "cbeci": cbeci,
}
#: Without the blocks, of which there are thousands.
FEW = ("ioda", "coinmetrics", "frankfurter")
NOW = datetime(2022, 2, 20, tzinfo=UTC)
#: When the mining map, which is corrected longest, no longer changes.
SETTLED = datetime(2023, 6, 1, tzinfo=UTC)
DAYS = ("2022-01-02", "2022-01-12")
SECRETS = ("OFFSWITCH_RADAR_TOKEN", "OFFSWITCH_STOOQ_KEY", "OFFSWITCH_BITCOIN_RPC")


@pytest.fixture(scope="session")
def fakes():
    """Serve the fakes of a world as it is at a moment; give their addresses by source."""
    with ExitStack() as stack:

        def started(now=NOW, **faults):
            world = World(now=now)
            return {
                source: stack.enter_context(serve(fake.app(world), fault=faults.get(source)))
                for source, fake in FAKES.items()
            }

        yield started


@pytest.fixture(scope="session")
def filled(fakes, tmp_path_factory):
    """A lake with everything that the window of the outage takes."""
    folder = tmp_path_factory.mktemp("filled") / "lake"
    addresses = fakes()
    window("KZ", *DAYS, lake=folder, sources=list(FAKES), base_urls=addresses, now=SETTLED)
    return folder


@pytest.fixture
def lake(filled, tmp_path):
    """A copy of it."""
    return shutil.copytree(filled, tmp_path / "lake")


@pytest.fixture(autouse=True)
def _no_secrets(monkeypatch, tmp_path):
    """Look for secrets in an empty folder, and for none in the environment."""
    for name in SECRETS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def impatient(monkeypatch):
    """Give a source up at once."""
    monkeypatch.setattr(fetching, "Limits", partial(Limits, total=0.5, tries=1, read=0.5))
