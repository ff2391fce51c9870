"""What a fetch did, and what is missing after it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from offswitch.lake.record import Stored
from offswitch.sources.record import Card, Signal
from offswitch.text import Message
from offswitch.timeline import Interval

#: Told from the thread of each source: its id, pieces done, pieces in all, and what it waits for.
Progress = Callable[[str, int, int, Message | None], None]


@dataclass(frozen=True)
class Missing:
    """A stretch that was asked for and not answered.

    Parameters
    ----------
    window
        Of it.
    why
        One line.
    older
        Whether the lake holds an earlier answer for it, which may have changed since.
    """

    window: Interval
    why: str
    older: bool


@dataclass(frozen=True)
class SignalFetched:
    """What became of one signal.

    Parameters
    ----------
    card, signal, place
        What was asked for.
    asked, held, failed
        Pieces that were answered, that the lake held already, and that were not answered.
    stored
        Rows that the answers brought to the lake.
    unknown
        Values of the answers that the source says are unknown.
    last
        Time of the last known row of the answers, or None.
    provisional
        Until when values of the answers may still change, where that is in the future.
    notes
        What the reader must know.
    missing
        What was not answered, in order of time.
    """

    card: Card
    signal: Signal
    place: str
    asked: int
    held: int
    failed: int
    stored: Stored
    unknown: int
    last: datetime | None
    provisional: datetime | None
    notes: tuple[str, ...]
    missing: tuple[Missing, ...]


@dataclass(frozen=True)
class LeftOut:
    """A source that was not asked, and why."""

    source: str
    why: str


@dataclass(frozen=True)
class Fetched:
    """What a fetch did.

    Parameters
    ----------
    place, window
        That were asked for; the window ends at the moment of asking where it would end later.
    cut
        Whether it was cut so.
    retrieved
        The moment of asking.
    lake
        Where it was stored.
    rows
        By source and signal, sources in the order in which they were named, else the registry's.
    left_out
        Sources that were not asked.
    """

    place: str
    window: Interval
    cut: bool
    retrieved: datetime
    lake: str
    rows: tuple[SignalFetched, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def whole(self) -> bool:
        """Whether all that was asked for is there."""
        return not any(row.missing for row in self.rows)

    @property
    def stored(self) -> Stored:
        """Rows of all signals together."""
        return sum((row.stored for row in self.rows), Stored(0, 0, 0))
