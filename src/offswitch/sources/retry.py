"""Trying again: when it may help, after which pause, and until when.

Own code rather than a library's: the pause that a source asks for is weighed against what is left
of the time for the whole request, bodies are tried again as well as headers, and time and chance
are given from outside. `httpx-retries` does none of the three, and `tenacity` would need each
written as a hook of its own.
"""

import itertools
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

from offswitch.errors import SourceError
from offswitch.sources.limits import Clock, Deadline, Limits

T = TypeVar("T")

#: Statuses that may pass.
PASSING = frozenset({429, 500, 502, 503, 504})


class PassingError(Exception):
    """A failure that may pass.

    Parameters
    ----------
    key, values
        Of the `SourceError` that it becomes once it is not tried again.
    wait
        Seconds that the source asks to wait.
    """

    def __init__(self, key: str, *, wait: float | None = None, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.wait = wait
        self.values = values

    def error(self, tries: int) -> SourceError:
        """What it becomes after `tries`."""
        return SourceError(self.key, **{"tries": tries, **self.values})


def persist(
    attempt: Callable[[], T],
    *,
    limits: Limits,
    deadline: Deadline,
    rng: random.Random,
    clock: Clock,
    told: Callable[[SourceError, float], None],
) -> T:
    """Call `attempt` until it does not raise `PassingError`.

    The pause before try `n` + 1 is uniform from 0 to ``pause * 2 ** (n - 1)`` ("full jitter"), and
    no shorter than the source asks for.

    Raises
    ------
    SourceError
        After the last try, where no time is left for the pause, or where the source asks for a
        longer one than that.
    """
    for tried in itertools.count(1):
        # Raised outside `except`: what httpx raised holds the headers that were sent.
        fault: PassingError
        try:
            return attempt()
        except PassingError as passing:
            fault = passing
        if fault.wait is not None and fault.wait > deadline.left:
            values = {**fault.values, "wait": fault.wait, "left": deadline.left}
            raise SourceError("retry_after", **values)
        longest = min(limits.longest_pause, limits.pause * 2 ** (tried - 1))
        pause = max(fault.wait or 0.0, rng.uniform(0, longest))
        if tried >= limits.tries or pause > deadline.left:
            raise fault.error(tried)
        told(fault.error(tried), pause)
        clock.sleep(pause)
    raise AssertionError("count() does not end")


def asked_wait(value: str | None, now: datetime) -> float | None:
    """Seconds that a ``Retry-After`` header asks for; None where it says nothing readable."""
    if value is None:
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    when = http_date(value)
    return None if when is None else max(0.0, (when - now) / timedelta(seconds=1))


def http_date(value: str | None) -> datetime | None:
    """Time of a header such as ``Date``, or None."""
    try:
        when = parsedate_to_datetime(value or "")
    except (ValueError, OverflowError):
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
