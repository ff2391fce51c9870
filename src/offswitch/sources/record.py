"""What a connector is: a card that says what it measures, and one function that reads it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import polars as pl

from offswitch.text import CATALOGUE, Message, say
from offswitch.timeline import Interval

if TYPE_CHECKING:
    from offswitch.sources.client import Client

#: Place of what is measured for the whole world at once.
WORLD = "world"
#: Sentences that every card has; ``unconfirmed`` may follow.
PARTS = ("measures", "misses", "unknown", "bounds", "confirmed")

Kind = Literal["observations", "events", "blocks"]
Places = Literal["world", "country", "region", "network"]

#: Rows of each kind. `network` is an AS number without "AS", or null. A null `value` is what the
#: source itself says it does not know; a row that is not there was not observed either.
SCHEMAS: dict[Kind, dict[str, pl.DataType]] = {
    "observations": {
        "time": pl.Datetime("us", "UTC"),
        "network": pl.String(),
        "value": pl.Float64(),
    },
    # Somebody's list of outages, alerts or shutdowns: `end` is null while it lasts or is unknown.
    "events": {
        "time": pl.Datetime("us", "UTC"),
        "end": pl.Datetime("us", "UTC"),
        "network": pl.String(),
        "id": pl.String(),
        "what": pl.String(),
        "detail": pl.String(),
    },
    "blocks": {
        "time": pl.Datetime("us", "UTC"),
        "height": pl.Int64(),
        "hash": pl.String(),
        "bits": pl.UInt32(),
    },
}
#: Columns that tell one row of a place from another: the same key with other values is a revision.
KEYS: dict[Kind, tuple[str, ...]] = {
    "observations": ("time", "network"),
    "events": ("id",),
    "blocks": ("height",),
}


def kind_of(place: str) -> Places:
    """Return what a place is, by its form: `WORLD`, ``KZ``, ``KZ-ALA`` or an AS number.

    Examples
    --------
    >>> kind_of("KZ"), kind_of("KZ-ALA"), kind_of("9198"), kind_of(WORLD)
    ('country', 'region', 'network', 'world')
    """
    if place == WORLD:
        return "world"
    if place.isdigit():
        return "network"
    return "region" if "-" in place else "country"


@dataclass(frozen=True)
class Signal:
    """One thing that a source measures.

    Parameters
    ----------
    name
        As it is called in the lake, beside the source's id.
    kind
        Of its rows.
    unit
        Of `value`, in words; empty for events and blocks.
    step
        Native spacing of the rows; None where there is none.
    span
        Longest window of one request. Windows are cut at multiples of it from 1970 in UTC, so
        that the same request is made again; None where the window is asked for as a whole.
    delay
        How late a value arrives.
    settled
        How long after its time a value may still change.
    places
        What it is measured for.
    normalised
        Whether values are relative to the window asked for, so that two windows must never be
        joined: each window is then a series of its own.
    service
        Part of the network that it speaks of (`observations.SERVICES`), or None where it is no
        sign of connectivity.
    card
        Name of the detector's card for it (`detect.signals.CARDS`), or None.
    also
        What else it is measured for, where it can be asked for in the same way.
    """

    name: str
    kind: Kind
    unit: str
    step: timedelta | None
    span: timedelta | None
    delay: timedelta
    settled: timedelta
    places: Places
    normalised: bool = False
    service: str | None = None
    card: str | None = None
    also: tuple[Places, ...] = ()

    def serves(self, place: str) -> bool:
        """Whether it is measured for places of that kind."""
        return kind_of(place) in (self.places, *self.also)


@dataclass(frozen=True)
class Card:
    """What is to be known of a source before its figures are used.

    Its sentences are in the catalogue under ``card.ID.measures``, ``.misses``, ``.unknown`` (what
    is unknown and what is zero), ``.bounds`` (zone of its times, which ends are inside),
    ``.confirmed`` (how its format was confirmed) and, where something remains so,
    ``.unconfirmed``.

    Parameters
    ----------
    id
        What commands, the lake and results name the source by.
    publisher, title, url
        As in a `Source`: who publishes what, and where it is described.
    base
        Root of its interface.
    licence, licence_url
        Terms of its data.
    requests, per
        Requests that it bears in a time; where it publishes no limit, one that is polite.
    limit_published
        Whether the limit is its own word.
    secrets
        Environment variables that hold what it asks for; empty where it is open.
    since
        First day of its history, or None where that is not known.
    signals
        What it measures.
    words
        Its sentences by part, where they are not in the catalogue: those of a connector that
        another package brings.
    """

    id: str
    publisher: str
    title: str
    url: str
    base: str
    licence: str
    licence_url: str
    requests: int
    per: timedelta
    limit_published: bool
    secrets: tuple[str, ...]
    since: date | None
    signals: tuple[Signal, ...]
    words: Mapping[str, str] = field(default_factory=dict, hash=False)

    def signal(self, name: str) -> Signal | None:
        """The signal of a name, or None."""
        return next((s for s in self.signals if s.name == name), None)

    def say(self, part: str) -> str:
        """A sentence of the card: ``measures``, ``misses``, ``unknown``, ``bounds`` ..."""
        return self.words[part] if part in self.words else say(f"card.{self.id}.{part}")

    def tells(self, part: str) -> bool:
        """Whether the card has that sentence; ``unconfirmed`` is there only where it is needed."""
        return part in self.words or f"card.{self.id}.{part}" in CATALOGUE


@dataclass(frozen=True)
class Ask:
    """What one call of a connector is asked for.

    Parameters
    ----------
    signal
        One of the card's.
    place
        ISO 3166-1 alpha-2, 3166-2, an AS number, or `WORLD`, as the signal's `places` says.
    window
        Half-open, UTC.
    """

    signal: Signal
    place: str
    window: Interval

    @property
    def days(self) -> tuple[date, date]:
        """First and last day in UTC that the window touches, both inside."""
        last = self.window.end - timedelta(microseconds=1)
        return self.window.start.date(), last.date()


@dataclass(frozen=True, eq=False)
class Answer:
    """What a source answered: rows inside the window, and what is to be said of them.

    Parameters
    ----------
    rows
        Of the signal's kind (`SCHEMAS`), sorted by its key, every time inside the window.
    notes
        What the reader must know: a coarser step, a moved date, what was left out.
    last
        Last moment that the source itself says it has answered for, where it does.
    """

    rows: pl.DataFrame
    notes: tuple[Message, ...] = ()
    last: datetime | None = None


@dataclass(frozen=True)
class Connector:
    """A source: its card, and the function that reads it.

    `read` raises `SourceError` with one line where the source cannot be used as it answered.
    """

    card: Card
    read: "Callable[[Client, Ask], Answer]"
