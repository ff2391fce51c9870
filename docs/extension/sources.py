"""The cards of the public sources, from the records that the code uses."""

import re

from extension.markdown import code, table
from offswitch.report.sources import facts, kinds_text, length_text, places_text
from offswitch.report.sources_json import WORDS
from offswitch.sources.record import Card, Signal
from offswitch.sources.registry import BUILT_IN, connectors
from offswitch.text import say


def listing() -> str:
    """Return the table of all sources, each with a link to its card."""
    rows = [
        [
            f"[{code(card.id)}](#{card.id})",
            card.title,
            kinds_text(card),
            say("fetch.or").join(map(code, card.secrets)) or say("sources.open"),
        ]
        for card in _cards()
    ]
    return table(["source", "what it is", "measured for", "access"], rows)


def cards() -> str:
    """Return a section for each source: its card, and a table of its signals."""
    return "\n".join(_card(card) for card in _cards())


def _cards() -> list[Card]:
    """Return the cards of the package itself; what is installed beside it is not its manual's."""
    return [one.card for one in connectors().values()][: len(BUILT_IN)]


def _card(card: Card) -> str:
    told = [(say(f"card_of.{part}"), card.say(part)) for part in WORDS if card.tells(part)]
    told += [(name, re.sub(r"https?://[^\s)]+", r"<\g<0>>", value)) for name, value in facts(card)]
    lines = "\n".join(f"**{name}**: {value}\n" for name, value in told)
    signals = table(
        ["signal", "unit", "for", "step", "at a time", "late by", "settled after"],
        [_signal(signal) for signal in card.signals],
    )
    return f"### {card.id}\n\n{card.title}, by {card.publisher}.\n\n{lines}\n{signals}"


def _signal(signal: Signal) -> list[str]:
    unit = signal.unit or signal.kind
    lengths = (signal.step, signal.span, signal.delay, signal.settled)
    return [
        code(signal.name),
        say("sources.normalised", unit=unit) if signal.normalised else unit,
        places_text(signal),
        *map(length_text, lengths),
    ]
