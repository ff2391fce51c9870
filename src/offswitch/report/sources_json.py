"""The JSON of connectors and their cards: one versioned schema."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from offswitch.sources.record import PARTS, Card, Connector, Signal
from offswitch.sources.registry import Registry

SCHEMA = "offswitch-sources/1"
#: Sentences of a card in the order in which they are read.
WORDS = (*PARTS, "unconfirmed")


def sources_dict(registry: Registry, shown: Iterable[Connector] | None = None) -> dict[str, Any]:
    """Return connectors as plain values, in the form of ``json_schema("sources")``.

    Parameters
    ----------
    shown
        Those to list; None for all.
    """
    listed = registry.connectors.values() if shown is None else shown
    return {
        "schema": SCHEMA,
        "sources": [
            {"id": one.card.id, "connector": _name(one), "card": card_dict(one.card)}
            for one in listed
        ],
        "broken": [str(told) for told in registry.broken],
    }


def _name(connector: Connector) -> str:
    """Return where the function is: its module and its name."""
    read = connector.read
    name = getattr(read, "__qualname__", type(read).__qualname__)
    return f"{getattr(read, '__module__', '?')}:{name}"


def card_dict(card: Card) -> dict[str, Any]:
    """Return a card as plain values."""
    return {
        "publisher": card.publisher,
        "title": card.title,
        "url": card.url,
        "base": card.base,
        "licence": card.licence,
        "licence_url": card.licence_url,
        "requests": card.requests,
        "per_s": card.per.total_seconds(),
        "limit_published": card.limit_published,
        "secrets": list(card.secrets),
        "since": None if card.since is None else card.since.isoformat(),
        **{part: card.say(part) if card.tells(part) else None for part in WORDS},
        "signals": [_signal(signal) for signal in card.signals],
    }


def _signal(signal: Signal) -> dict[str, Any]:
    return {
        "name": signal.name,
        "kind": signal.kind,
        "unit": signal.unit,
        "step_s": _seconds(signal.step),
        "span_s": _seconds(signal.span),
        "delay_s": _seconds(signal.delay),
        "settled_s": _seconds(signal.settled),
        "places": [signal.places, *signal.also],
        "normalised": signal.normalised,
        "service": signal.service,
        "detector_card": signal.card,
    }


def _seconds(length: timedelta | None) -> float | None:
    return None if length is None else length.total_seconds()
