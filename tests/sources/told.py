"""A client that answers what it was told to, and remembers what it was asked."""

import json
from datetime import datetime

from offswitch.sources.body import Origin, strict_json
from offswitch.sources.record import Ask
from offswitch.timeline import Interval


class Told:
    """Answers in turn with `bodies`: objects as JSON, texts as they are; the last one for ever."""

    def __init__(self, *bodies):
        self.bodies = list(bodies)
        self.asked = []

    def _next(self, path, params, headers):
        self.asked.append((path, dict(params or {}), dict(headers or {})))
        return self.bodies.pop(0) if len(self.bodies) > 1 else self.bodies[0]

    def json(self, path, params=None, *, headers=None, **_):
        body = self._next(path, params, headers)
        text = body if isinstance(body, str) else json.dumps(body)
        return strict_json(text, Origin("told", path))

    def text(self, path, params=None, *, headers=None, **_):
        body = self._next(path, params, headers)
        return body if isinstance(body, str) else json.dumps(body)

    def secret(self, name):
        return f"value of {name}"


def asking(connector, signal, place, start, end):
    """Return the question of a signal, a place and two times such as 2022-01-05T10:00Z."""
    window = Interval(datetime.fromisoformat(start), datetime.fromisoformat(end))
    return Ask(connector.card.signal(signal), place, window)
