"""Two windows side by side give the rows of the whole: no end is read twice, and none left out."""

from datetime import timedelta
from importlib import import_module

import polars as pl
import pytest

from offswitch.sources.client import connect
from offswitch.sources.record import WORLD, Ask
from offswitch.sources.registry import BUILT_IN
from offswitch.testing.server import serve
from offswitch.testing.world import World
from offswitch.timeline import Interval

MADE_UP = World()


@pytest.mark.parametrize("name", BUILT_IN)
def test_pieces_join(name, monkeypatch):
    connector = import_module(f"offswitch.sources.{name}").CONNECTOR
    for secret in connector.card.secrets:
        monkeypatch.setenv(secret, "made-up:secret")
    app = import_module(f"offswitch.testing.{name}").app(MADE_UP)
    kinds = {(signal.kind, signal.step): signal for signal in connector.card.signals}
    start = MADE_UP.outage.start
    with serve(app) as base, connect(connector.card, base=base) as client:
        for signal in kinds.values():
            if signal.normalised:  # each window is a series of its own
                continue
            unit = signal.step or timedelta(minutes=97)
            if (signal.span or unit) > timedelta(days=30):
                unit = timedelta(days=70)
            first, cut, last = start - 3 * unit, start, start + 4 * unit
            place = WORLD if signal.places == "world" else MADE_UP.country
            one, other, whole = (
                connector.read(client, Ask(signal, place, Interval(*window))).rows
                for window in ((first, cut), (cut, last), (first, last))
            )
            assert pl.concat([one, other]).equals(whole), signal.name
