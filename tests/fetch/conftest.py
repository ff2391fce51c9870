"""Fakes on loopback that know what time it is, and a lake to fetch into."""

from contextlib import contextmanager
from datetime import datetime

import pytest

from offswitch.fetch import fetch
from offswitch.lake import open_lake
from offswitch.testing import ioda, tor
from offswitch.testing.server import serve
from offswitch.testing.world import World
from offswitch.timeline import Interval

NOW = datetime.fromisoformat("2022-02-20T00:00Z")


def window(start, end):
    return Interval(datetime.fromisoformat(start), datetime.fromisoformat(end))


@pytest.fixture
def lake(tmp_path):
    return open_lake(tmp_path / "lake")


@pytest.fixture
def fakes():
    """Serve IODA and Tor of a world as it is at a moment, and give their addresses."""

    @contextmanager
    def started(now=NOW, **faults):
        world = World(now=now)
        apps = {"ioda": ioda.app(world), "tor": tor.app(world)}
        with (
            serve(apps["ioda"], fault=faults.get("ioda")) as first,
            serve(apps["tor"], fault=faults.get("tor")) as second,
        ):
            yield {"ioda": first, "tor": second}

    return started


@pytest.fixture
def fetched(lake):
    """Fetch three days of Kazakhstan into the lake."""

    def call(addresses, place="KZ", days=("2022-01-04T00:00Z", "2022-01-07T00:00Z"), **more):
        given = {"lake": lake, "sources": list(addresses), "now": NOW, **more}
        return fetch(place, window(*days), base_urls=addresses, **given)

    return call


@pytest.fixture(autouse=True)
def _no_secrets(monkeypatch, tmp_path):
    """Look for secrets in an empty folder, and for none in the environment."""
    for name in ("OFFSWITCH_RADAR_TOKEN", "OFFSWITCH_PULSE_TOKEN", "OFFSWITCH_BITCOIN_RPC"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
