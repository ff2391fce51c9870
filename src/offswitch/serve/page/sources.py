"""The view of the sources: what a case cites and for what, and what the package can ask."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import polars as pl

from offswitch.assessment import Assessment
from offswitch.provenance import Source
from offswitch.report.figures.cited import MOST, Use, cited_figure
from offswitch.report.figures.figure import Figure
from offswitch.report.section import named
from offswitch.report.sources import access_text, length_text, places_text
from offswitch.serve.page import event_parts as of
from offswitch.serve.page.asked import RUN, Asked
from offswitch.serve.page.contacts import contacts, read_contacts
from offswitch.serve.page.drawn import drawn
from offswitch.serve.page.shown import Shown
from offswitch.serve.shelf import Shelf
from offswitch.sources.record import Card, Signal
from offswitch.sources.registry import read_registry
from offswitch.text import date_text, say

NAMES = ("case", "q")
#: What changes the page beside what is asked.
stamp = contacts
#: Sentences of a card that stand first, and those that open.
FIRST, REST = ("measures",), ("misses", "unknown", "bounds", "confirmed", "unconfirmed")


def view(shelf: Shelf, asked: Asked) -> dict[str, Any]:
    """Return what the template shows."""
    found = shelf.assessed(asked.of_case())
    wanted = asked.one("q").strip()
    uses = [use for use in _uses(found) if _matches(wanted, _words_of(use))]
    # What is itself called so stands before what is used by something called so; then by use.
    uses.sort(
        key=lambda use: (not _matches(wanted, " ".join(vars(use.source).values())), -use.count)
    )
    last = read_contacts(asked.stamp or "{}")
    cards = [_card(one.card, last.get(one.card.id)) for one in read_registry().connectors.values()]
    figure = cited_figure(_uses(found), found.case.title)
    return {
        "title": say("view.sources"),
        "case": found.case.title,
        "cases": tuple(shelf.cases()),
        "wanted": wanted,
        "total": len(found.sources),
        "uses": uses,
        "first": len(uses) if wanted else MOST,
        "figure_of": None if figure is None else drawn(asked.only(*RUN), figure, 700),
        "cards": [card for card in cards if _matches(wanted, card["words"])],
        "cards_total": len(cards),
        "files": [
            ("JSON", asked.elsewhere("/api/v1/sources")),
            ("CSV", asked.address("/table/sources/cited.csv", lang=asked.lang, case=asked.case)),
            ("PNG", asked.address("/figure/sources/cited.png", lang=asked.lang, case=asked.case)),
        ],
        "case_at": asked.elsewhere(f"/api/v1/cases/{asked.case}"),
    }


def _cited(shelf: Shelf, asked: Asked) -> Figure | None:
    found = shelf.assessed(asked.of_case())
    return cited_figure(_uses(found), found.case.title)


def _table(shelf: Shelf, asked: Asked) -> pl.DataFrame:
    """Every source of the case, with what rests on it."""
    rows = [
        vars(use.source) | {"figures": "; ".join(use.figures), "claims": " ".join(use.claims)}
        for use in _uses(shelf.assessed(asked.of_case()))
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


FIGURES: dict[str, Callable[[Shelf, Asked], Figure | None]] = {"cited": _cited}
TABLES: dict[str, Callable[[Shelf, Asked], pl.DataFrame]] = {"cited": _table}


def _uses(found: Assessment) -> list[Use]:
    """What rests on each source of an assessment, in its order."""
    figures: dict[str, dict[str, None]] = {}
    for label, ids in _named(found):
        for id in ids:
            figures.setdefault(id, {})[label] = None
    claims: dict[str, list[str]] = {}
    for verdict in found.verdicts:
        for id in verdict.sources:
            claims.setdefault(id, []).append(verdict.claim)
    return [
        Use(one, tuple(figures.get(one.id, ())), tuple(claims.get(one.id, ())))
        for one in found.sources
    ]


def _named(found: Assessment) -> Iterator[tuple[str, list[str]]]:
    """Estimates of the view of the event, and the studies that are told elsewhere."""
    for basis in ("", of.OWN):
        for part in of.parts(found, basis):
            cells = [] if part.table is None else [c for row in part.table.rows for c in row]
            for one in (*part.estimates, *cells):
                if isinstance(one, Shown):
                    yield one.label, [source.id for source in one.sources]
    if found.price is not None:
        yield say("report.price"), list(found.price.sources)
    if found.partition is not None:
        yield say("view.sources.partition"), list(found.partition.sources)
    if found.migration is not None:
        yield say("view.sources.migration"), [one.id for one in found.migration.sources]
    yield from ((row.name, row.source.split()) for row in found.parameters if row.source)


def _words_of(use: Use) -> str:
    return " ".join((*vars(use.source).values(), *use.figures, *use.claims))


def _matches(wanted: str, words: str) -> bool:
    """Whether all words that are wanted stand somewhere."""
    return all(word in words.lower() for word in wanted.lower().split())


def _card(card: Card, last: datetime | None) -> dict[str, Any]:
    rate = "sources.rate_published" if card.limit_published else "sources.rate_polite"
    never = say("view.sources.never")
    told = {part: card.say(part) for part in (*FIRST, *REST) if card.tells(part)}
    return {
        "id": card.id,
        "title": card.title,
        "about": Source(card.id, card.publisher, card.title, card.url, "", card.licence),
        "measures": told.pop("measures", ""),
        "facts": [
            (say("card_of.licence"), card.licence, card.licence_url),
            (say("card_of.access"), access_text(card), ""),
            (say("card_of.rate"), say(rate, requests=card.requests, per=length_text(card.per)), ""),
            (say("card_of.since"), _since(card), ""),
            (say("view.sources.last"), never if last is None else _moment(last), ""),
        ],
        "told": [(say(f"card_of.{part}"), words) for part, words in told.items()],
        "signals": named(
            ("signal", "unit", "measured_for", "step"),
            [(s.name, _unit(s), places_text(s), length_text(s.step)) for s in card.signals],
            right=1,
        ),
        "words": " ".join((card.id, card.publisher, card.title, card.licence, *told.values())),
    }


def _unit(signal: Signal) -> str:
    return say("sources.normalised", unit=signal.unit) if signal.normalised else signal.unit


def _since(card: Card) -> str:
    return card.since.isoformat() if card.since else say("sources.since_unknown")


def _moment(when: datetime) -> str:
    return date_text(when, "%Y-%m-%d %H:%M UTC")
