"""Connectors as terminal text: the list, and one card."""

from collections.abc import Iterable
from datetime import timedelta

from rich.text import Text

from offswitch.report.page import Page, grid, table
from offswitch.report.sources_json import WORDS
from offswitch.sources.record import Card, Connector, Signal
from offswitch.text import say

_UNITS = (
    ("day", timedelta(days=1)),
    ("hour", timedelta(hours=1)),
    ("minute", timedelta(minutes=1)),
)


def length_text(length: timedelta | None) -> str:
    """Write a length of time in its largest whole unit.

    Examples
    --------
    >>> [length_text(timedelta(minutes=m)) for m in (0, 10, 90, 180, 2880)]
    ['0 s', '10 min', '90 min', '3 h', '2 d']
    """
    if length is None:
        return "-"
    for name, unit in _UNITS:
        if length and not length % unit:
            return say(f"length.{name}", count=length // unit)
    return say("length.second", count=length.total_seconds())


def places_text(signal: Signal) -> str:
    """Write what a signal is measured for."""
    return ", ".join(say(f"place.{place}") for place in (signal.places, *signal.also))


def kinds_text(card: Card) -> str:
    """Write what the signals of a source are measured for."""
    kinds = dict.fromkeys(k for signal in card.signals for k in (signal.places, *signal.also))
    return ", ".join(say(f"place.{kind}") for kind in kinds)


def access_text(card: Card) -> str:
    """Write what a source asks for before it answers."""
    return say("fetch.or").join(card.secrets) or say("sources.open")


def facts(card: Card) -> list[tuple[str, str]]:
    """Return what is to be known of a source besides its sentences: what, and the value."""
    key = "sources.rate_published" if card.limit_published else "sources.rate_polite"
    rate = say(key, requests=card.requests, per=length_text(card.per))
    pairs = {
        "base": card.base,
        "described": card.url,
        "licence": f"{card.licence} ({card.licence_url})",
        "access": access_text(card),
        "rate": rate,
        "since": card.since.isoformat() if card.since else say("sources.since_unknown"),
    }
    return [(say(f"card_of.{name}"), value) for name, value in pairs.items()]


def render_sources(connectors: Iterable[Connector], *, colour: bool = False) -> str:
    """Return the list of connectors."""
    page = Page(colour=colour)
    rows = [
        (
            one.card.id,
            one.card.title,
            f"{len(one.card.signals)}",
            kinds_text(one.card),
            access_text(one.card),
        )
        for one in connectors
    ]
    page.add(table(("source", "title", "signals", "measured_for", "access"), rows))
    page.heading(say("sources.more"))
    return page.text()


def render_card(card: Card, *, colour: bool = False) -> str:
    """Return all that the card of one source says."""
    page = Page(colour=colour)
    page.heading(say("sources.title", id=card.id, title=card.title, publisher=card.publisher))
    for part in WORDS:
        if card.tells(part):
            told = Text(f"{say(f'card_of.{part}')}: ", style="bold")
            page.add(told.append(card.say(part), style="not bold"))
    for name, value in facts(card):
        page.add(Text(f"{name}: ", style="bold").append(value, style="not bold"))
    page.heading(say("card_of.signals"))
    rows = [
        (
            signal.name,
            say("sources.normalised", unit=signal.unit) if signal.normalised else signal.unit,
            places_text(signal),
            length_text(signal.step),
            length_text(signal.span),
            length_text(signal.delay),
            length_text(signal.settled),
        )
        for signal in card.signals
    ]
    columns = ("signal", "unit", "measured_for", "step", "at_a_time", "late_by", "settled")
    made = grid()
    for place, column in enumerate(columns):
        made.add_column(
            say(f"column.{column}"),
            justify="left" if place < 3 else "right",
            no_wrap=place not in (1, 2),
        )
    for row in rows:
        made.add_row(*row)
    page.add(made)
    return page.text()
