"""How long transfers wait while they cannot be sent, and what is never sent.

A transfer that falls due in an hour in which it cannot go waits. Each hour that part of the
network is back, those who wait go with the spare capacity of that hour, the oldest first; a share
of the late ones gives up or finds another way. The same value is so counted once: as sent in its
hour, as sent late, or as given up.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.hazard.shutdown import Segment
from offswitch.timeline import HOUR, Interval, hours_between

#: Hours of a day in which most transfers are made, by the clock of the place.
DAY_STARTS, DAY_ENDS = 8, 20


@dataclass(frozen=True, eq=False)
class Stops:
    """What stands in the way of a transfer, hour by hour.

    Parameters
    ----------
    start
        Of the first hour.
    network
        Mean severity of each hour, one array (Q,) or (1,) each.
    closed
        Share of each hour in which the counters and apps of banks are shut by order.
    """

    start: datetime
    network: tuple[Draws, ...]
    closed: tuple[float, ...]

    @property
    def end(self) -> datetime:
        """Of the last hour."""
        return self.start + len(self.network) * HOUR


def stops(segments: Sequence[Segment], closures: Sequence[Interval]) -> Stops:
    """Lay a footprint and the closures of banks on whole hours.

    Stretches that nobody observed count as open.

    Raises
    ------
    ModelError
        If there are neither.
    """
    spans = [*(s.interval for s in segments), *closures]
    if not spans:
        raise ModelError("no_segments", name="remittances")
    first = min(span.start for span in spans)
    start = first - (first - datetime.fromtimestamp(0, first.tzinfo)) % HOUR
    count = math.ceil(hours_between(start, max(span.end for span in spans)))
    network: list[Draws] = [np.zeros(1) for _ in range(count)]
    closed = [0.0] * count
    for segment in segments:
        if segment.severity is not None:
            for hour, part in _hours(start, segment.interval):
                network[hour] = network[hour] + part * segment.severity
    for closure in closures:
        for hour, part in _hours(start, closure):
            closed[hour] = min(1.0, closed[hour] + part)
    return Stops(start, tuple(network), tuple(closed))


def _hours(start: datetime, span: Interval) -> list[tuple[int, float]]:
    """Whole hours that a stretch touches, each with the part of it that lies inside."""
    begin, end = hours_between(start, span.start), hours_between(start, span.end)
    return [
        (hour, min(end, hour + 1) - max(begin, hour))
        for hour in range(math.floor(begin), math.ceil(end))
    ]


@dataclass(frozen=True, eq=False)
class Habits:
    """How people send, each an array (Q,) or (1,).

    Parameters
    ----------
    by_network, by_bank
        Share of the value that needs the network, and share that needs a bank open.
    by_day
        Share sent between `DAY_STARTS` and `DAY_ENDS`.
    capacity
        What can be sent in an open hour, over what is usual in it: above one.
    given_up
        Share of the late value that is never sent, or goes another way.
    """

    by_network: Draws
    by_bank: Draws
    by_day: Draws
    capacity: Draws
    given_up: Draws


@dataclass(frozen=True, eq=False)
class Delayed:
    """What became of a flow of one unit a day, each an array (Q,).

    Parameters
    ----------
    due
        Days of usual flow that fell due.
    late
        Of these, what could not go in its hour.
    lost
        Of the late, what was given up.
    waited_h
        Mean hours that the late waited until they went.
    cleared_h
        Hours after the end of the last hour until nobody waited.
    """

    due: Draws
    late: Draws
    lost: Draws
    waited_h: Draws
    cleared_h: Draws


def _flows(
    held: Stops, habits: Habits, offset: timedelta, *, network: bool, closure: bool
) -> Iterator[tuple[Draws, Draws]]:
    """Usual flow of each hour, of one unit a day, and the share of it that cannot go."""
    day = habits.by_day / (DAY_ENDS - DAY_STARTS)
    night = (1 - habits.by_day) / (24 - (DAY_ENDS - DAY_STARTS))
    clock = (held.start + offset).hour
    for hour, (severity, closed) in enumerate(zip(held.network, held.closed, strict=True)):
        flow = day if DAY_STARTS <= (clock + hour) % 24 < DAY_ENDS else night
        stopped: Draws = np.zeros(1)
        if network:
            stopped = habits.by_network * severity
        if closure and closed:
            stopped = 1 - (1 - stopped) * (1 - habits.by_bank * closed)
        yield flow, stopped


def late_by(
    held: Stops, habits: Habits, offset: timedelta, *, network: bool = False, closure: bool = False
) -> Draws:
    """Late part of a flow of one unit a day, shape (Q,), with only the causes named at work."""
    late = np.zeros(_shape(held, habits))
    for flow, stopped in _flows(held, habits, offset, network=network, closure=closure):
        late += flow * stopped
    return late


def delay(held: Stops, habits: Habits, offset: timedelta) -> Delayed:
    """Follow a flow of one unit a day through the hours of a shutdown.

    Parameters
    ----------
    offset
        Of the clock of the place from UTC.
    """
    if (habits.capacity <= 1).any():
        raise ModelError("no_spare_capacity")
    shape = _shape(held, habits)
    waiting, late, waited, due = (np.zeros(shape) for _ in range(4))
    for flow, stopped in _flows(held, habits, offset, network=True, closure=True):
        held_up = flow * stopped
        room = np.maximum(flow * (habits.capacity * (1 - stopped)) - (flow - held_up), 0)
        before, waiting = waiting, np.maximum(waiting + held_up - room, 0)
        due += flow
        late += held_up
        waited += (before + waiting) / 2
    spare = (habits.capacity - 1) / 24
    cleared = waiting / spare
    waited += waiting * cleared / 2
    mean = np.divide(waited, late, out=np.zeros(shape), where=late > 0)
    return Delayed(due, late, late * habits.given_up, mean, cleared)


def _shape(held: Stops, habits: Habits) -> tuple[int, ...]:
    shapes = (draws.shape for draws in (*vars(habits).values(), *held.network))
    return np.broadcast_shapes(*shapes)
