"""What is asked of public sources for a window: which signals, and over which stretch."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import polars as pl

from offswitch.sources.record import Card, Signal
from offswitch.timeline import HOUR, Interval

if TYPE_CHECKING:
    from offswitch.fetch.plan import Wanted

DAY = timedelta(days=1)
#: Stretch before a window that the detector is shown: two days before it finds anything, and a week
#: of these before "no earlier outage" is known; in two weeks each hour of a week has come twice.
LEARN = 14 * DAY
#: Stretch of blocks before a window and after it: two epochs, so that one lies wholly inside and
#: its retarget is computed, and a week in which a change that ended differs from one that lasted.
BLOCKS_BEFORE, BLOCKS_AFTER = 28 * DAY, 7 * DAY
#: Stretch of prices before a window and after it: what an event study by the day is estimated on,
#: and its sessions.
PRICES_BEFORE, PRICES_AFTER = 125 * DAY, 4 * DAY
#: Days before a window from which a rate of exchange is taken too: banks rest for some.
RATES_BEFORE = 7 * DAY
#: Stretch before a window from which a country's share of mining is taken, a value a month.
SHARES_BEFORE = 183 * DAY
#: Unit of a daily price of Bitcoin, of a country's own currency, and of its share of mining.
PRICE, RATE, SHARE = "usd/btc", "local/usd", "share of the world's hashrate, 0 to 1"


@dataclass(frozen=True)
class Request:
    """What a user asked for.

    Parameters
    ----------
    place
        Country or region.
    window
        Half-open.
    sources
        Ids of the sources that may be used; None for all that need no secret or have it.
    base_urls
        By id, where a source is asked at another address than its own.
    offline
        Whether only the lake may be used.
    as_known
        Use values as they were known at this moment; None for the newest.
    now
        The moment at which it is asked; None for the clock's.
    """

    place: str
    window: Interval
    sources: tuple[str, ...] | None
    base_urls: Mapping[str, str]
    offline: bool
    as_known: datetime | None
    now: datetime | None


@dataclass(frozen=True)
class Use:
    """A signal of a source, and for what it is used over which stretch."""

    card: Card
    signal: Signal
    place: str
    used: str
    window: Interval

    @property
    def name(self) -> str:
        """Source and signal."""
        return f"{self.card.id} {self.signal.name}"


@dataclass(frozen=True, eq=False)
class Rows:
    """What a lake holds of one use; some rows."""

    use: Use
    frame: pl.DataFrame

    @property
    def last(self) -> datetime:
        """Last moment with a value."""
        last = self.frame["time"].max()
        assert isinstance(last, datetime)
        return last


def uses(wanted: "Wanted", window: Interval) -> Iterator[Use]:
    """Yield what a window uses a signal for, if anything."""
    card, signal, place = wanted.connector.card, wanted.signal, wanted.place
    none = timedelta()
    if signal.kind == "blocks":
        yield Use(card, signal, place, "blocks", _around(window, BLOCKS_BEFORE, BLOCKS_AFTER))
    elif signal.unit == PRICE:
        yield Use(card, signal, place, "prices", _around(window, PRICES_BEFORE, PRICES_AFTER))
    elif signal.unit == RATE:
        yield Use(card, signal, place, "exchange", _around(window, RATES_BEFORE, none))
    elif signal.unit == SHARE:
        yield Use(card, signal, place, "shares", _around(window, SHARES_BEFORE, none))
    elif signal.card is not None and signal.step is not None and signal.step <= HOUR:
        yield Use(card, signal, place, "network", _around(window, LEARN, none))


def _around(window: Interval, before: timedelta, after: timedelta) -> Interval:
    return Interval(window.start - before, window.end + after)
