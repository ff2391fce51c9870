"""Every card says what a reader needs, and what it says fits what the code does."""

import re
from datetime import timedelta
from importlib import import_module

import pytest

from offswitch.detect.signals import CARDS
from offswitch.observations import SERVICES
from offswitch.sources.record import PARTS
from offswitch.sources.registry import BUILT_IN, connectors

CONNECTORS = connectors()


@pytest.mark.parametrize("source", CONNECTORS)
def test_a_card_is_whole(source):
    card = CONNECTORS[source].card
    for part in PARTS:
        assert len(card.say(part)) > 20, part
    for url in (card.url, card.licence_url):
        assert url.startswith("https://")
    assert card.base.startswith(("https://", "http://127.0.0.1"))
    assert card.publisher
    assert card.title
    assert card.licence
    assert card.requests > 0
    assert card.per > timedelta(0)
    assert all(re.fullmatch(r"OFFSWITCH_[A-Z0-9_]+", name) for name in card.secrets)


@pytest.mark.parametrize("source", CONNECTORS)
def test_its_signals_are_consistent(source):
    signals = CONNECTORS[source].card.signals
    assert len({signal.name for signal in signals}) == len(signals)
    for signal in signals:
        assert re.fullmatch(r"[A-Za-z0-9._-]+", signal.name), signal.name
        assert bool(signal.unit) == (signal.kind == "observations"), signal.name
        assert signal.card is None or signal.card in CARDS, signal.name
        assert signal.service is None or signal.service in SERVICES, signal.name
        # Windows that must not be joined must not be cut either.
        assert signal.span is None or not signal.normalised, signal.name
        assert signal.delay >= timedelta(0) <= signal.settled, signal.name
        assert signal.places not in signal.also, signal.name


@pytest.mark.parametrize("module", BUILT_IN)
def test_there_is_a_fake_of_it(module):
    assert callable(import_module(f"offswitch.testing.{module}").app)
