"""What one request may take, and how often a host may be asked."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True)
class Limits:
    """What one request may take, over all its tries.

    Parameters
    ----------
    total
        Seconds for everything: waiting, tries and pauses between them.
    connect, read
        Seconds until a connection stands, and between two pieces of an answer.
    tries
        How often a request is made at most.
    pause, longest_pause
        Seconds that the first pause may last at most, and that any may; each may be twice as long
        as the one before.
    slowest, patience
        Bytes a second below which a body is too slow, once it has lasted `patience` seconds.
    sent, decoded
        Bytes of a body as it is sent, and once it is decompressed.
    until
        Moment of `Clock.seconds` that no request may outlast.
    """

    total: float = 300.0
    connect: float = 10.0
    read: float = 60.0
    tries: int = 5
    pause: float = 1.0
    longest_pause: float = 60.0
    slowest: float = 500.0
    patience: float = 20.0
    sent: int = 32 * 2**20
    decoded: int = 128 * 2**20
    until: float = math.inf


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """Time, so that another may be given: to a test, or to what must be able to stop a pause.

    Parameters
    ----------
    seconds
        Of a clock that never goes back.
    sleep
        Waits that many seconds.
    now
        The time in UTC.
    """

    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = _now


class Pace:
    """At most `requests` in any stretch of `per` seconds, for all threads together.

    Own code, because it is these twenty lines: what rate-limit libraries add is storage shared
    between machines and a thread of their own.
    """

    def __init__(self, requests: int, per: float) -> None:
        self.requests = requests
        self.per = per
        self._starts: deque[float] = deque(maxlen=requests)
        self._lock = threading.Lock()

    def wait(self, now: float) -> float:
        """Take the next free start from the moment `now` on, and return the seconds until it."""
        with self._lock:
            start = now
            if len(self._starts) == self.requests:
                start = max(now, self._starts[0] + self.per)
            self._starts.append(start)
            return start - now


_PACES: dict[str, Pace] = {}
_PACES_LOCK = threading.Lock()


def pace_of(host: str, requests: int, per: timedelta) -> Pace:
    """The one pace that all clients of this process keep towards a host: the slowest asked for."""
    seconds = per.total_seconds()
    with _PACES_LOCK:
        pace = _PACES.get(host)
        if pace is None or requests / seconds < pace.requests / pace.per:
            pace = _PACES[host] = Pace(requests, seconds)
        return pace


class Deadline:
    """The moment by which all must be done, `seconds` from now."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = clock.seconds() + seconds

    @property
    def left(self) -> float:
        """Seconds left, never below 0."""
        return max(0.0, self._end - self._clock.seconds())
