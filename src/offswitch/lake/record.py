"""What goes into a lake, what it says of itself, and what can be wrong with it."""

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from offswitch.sources.record import Kind
from offswitch.text import Message
from offswitch.timeline import Interval


@dataclass(frozen=True, eq=False)
class Batch:
    """What one source answered for one window: a whole statement, true when it was retrieved.

    A row of an earlier batch whose time lies inside `window` and that is not in `rows` is one
    that the source no longer gives.

    Parameters
    ----------
    source, signal, place, kind
        What it is of.
    window
        What was asked and answered, half-open; shorter than what was asked where the source
        answered for less.
    rows
        Of the kind's schema (`sources.record.SCHEMAS`), times inside `window`, one row a key.
    requests
        Method and address of each request, without secrets.
    content
        SHA-256 of the body of each answer.
    retrieved
        When; batches are ordered by it.
    licence
        Terms of the data.
    settled
        Whether the source will not change these values any more.
    normalised
        Whether values are relative to `window`, which makes each window a series of its own.
    notes
        What a reader must know of them.
    """

    source: str
    signal: str
    place: str
    kind: Kind
    window: Interval
    rows: pl.DataFrame
    requests: tuple[str, ...]
    content: tuple[str, ...]
    retrieved: datetime
    licence: str
    settled: bool
    normalised: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """What a batch brought, in rows, against what the lake held.

    Parameters
    ----------
    new, same, revised
        Of keys that the lake did not hold, held alike, and held with other values.
    withdrawn
        That the lake held inside the window, and the source no longer gives.
    """

    new: int
    same: int
    revised: int
    withdrawn: int = 0

    def __add__(self, other: "Stored") -> "Stored":
        return Stored(
            self.new + other.new,
            self.same + other.same,
            self.revised + other.revised,
            self.withdrawn + other.withdrawn,
        )


@dataclass(frozen=True)
class Known:
    """A window that was asked and answered, perhaps with no row, and by which batch last."""

    window: Interval
    retrieved: datetime
    settled: bool


@dataclass(frozen=True)
class Holding:
    """What a lake holds of one signal of one source at one place.

    Parameters
    ----------
    windows
        That were asked: joined where they touch, or each by itself where `normalised`.
    gaps
        Between them; none where `normalised`.
    rows, bytes
        Stored, with those that were revised since, each file once.
    retrieved
        Last.
    """

    source: str
    signal: str
    place: str
    kind: Kind
    normalised: bool
    windows: tuple[Interval, ...]
    gaps: tuple[Interval, ...]
    batches: int
    rows: int
    bytes: int
    retrieved: datetime
    licences: tuple[str, ...]


@dataclass(frozen=True)
class Damage:
    """Something in a lake that is not as it was written.

    Parameters
    ----------
    file
        Relative to the lake.
    what
        The sentence.
    source, signal, place, window
        To be fetched again; None where a name is damaged too.
    """

    file: str
    what: Message
    source: str | None = None
    signal: str | None = None
    place: str | None = None
    window: Interval | None = None


@dataclass(frozen=True)
class Pruned:
    """What a prune removes, or would.

    Parameters
    ----------
    files
        That no batch names, relative to the lake.
    bytes
        Of those.
    forgotten
        Damage whose batches are forgotten, so that their windows are missing.
    """

    files: tuple[str, ...]
    bytes: int
    forgotten: tuple[Damage, ...]
