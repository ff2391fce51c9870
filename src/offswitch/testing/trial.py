"""Whether a connector stands a fault: it gives the same rows, or says in one line why it cannot."""

import time
from dataclasses import dataclass
from datetime import timedelta

import polars as pl

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.limits import Clock, Limits
from offswitch.sources.record import WORLD, Answer, Ask, Connector, Signal
from offswitch.testing.world import World
from offswitch.timeline import Interval, from_seconds

#: Gives up within some seconds, so that a fault that lasts need not be waited for.
IMPATIENT = Limits(
    total=30.0,
    connect=10.0,
    read=0.5,
    tries=3,
    pause=0.01,
    patience=0.2,
    slowest=1000.0,
    sent=2**23,
    decoded=2**24,
)
_NO_PAUSE = Clock(sleep=lambda seconds: None)


@dataclass(frozen=True)
class Trial:
    """What came of one question under a fault.

    Parameters
    ----------
    outcome
        ``same rows``; ``refused: KEY``, of the error's sentence; ``other rows`` or ``crash: TYPE``,
        neither of which may be.
    said
        The line of a refusal or a crash, else empty.
    seconds
        How long it took.
    """

    outcome: str
    said: str
    seconds: float

    @property
    def stood(self) -> bool:
        """Whether nothing wrong was given and nothing broke."""
        return self.outcome == "same rows" or self.outcome.startswith("refused: ")


def questions(connector: Connector, world: World) -> tuple[Ask, ...]:
    """One piece of its first signal of each kind, at the time when the world's country is dark."""
    first = {signal.kind: signal for signal in reversed(connector.card.signals)}
    return tuple(_piece(first[kind], world) for kind in sorted(first))


def _piece(signal: Signal, world: World) -> Ask:
    place = WORLD if signal.places == "world" else world.country
    span = signal.span or timedelta(days=1)
    if signal.kind == "blocks":  # a day of them takes as many pages as is worth waiting for
        span = min(span, timedelta(days=1))
    seconds = int(span.total_seconds())
    start = from_seconds(int(world.outage.start.timestamp()) // seconds * seconds)
    return Ask(signal, place, Interval(start, min(start + span, world.now)))


def answer_from(connector: Connector, base: str, ask: Ask) -> Answer:
    """Ask what is served at an address, through the real client.

    Raises
    ------
    SourceError
        As the connector and the client do.
    """
    card = connector.card
    with Client(
        base,
        source=card.id,
        requests=card.requests,
        per=card.per,
        limits=IMPATIENT,
        secrets=dict.fromkeys(card.secrets, "made-up:secret"),
        names=card.secrets,
        clock=_NO_PAUSE,
    ) as client:
        return connector.read(client, ask)


def try_from(connector: Connector, base: str, ask: Ask, wanted: pl.DataFrame) -> Trial:
    """Ask what is served, with a fault, at an address, and compare with the rows `wanted`."""
    begun = time.perf_counter()
    said = ""
    try:
        rows = answer_from(connector, base, ask).rows
        outcome = "same rows" if rows.equals(wanted) else "other rows"
    except SourceError as error:
        outcome, said = f"refused: {error.key}", str(error)
    except Exception as error:  # any other is a fault of the connector's own, to be shown as one
        outcome, said = f"crash: {type(error).__name__}", str(error)
    return Trial(outcome, said, time.perf_counter() - begun)
