"""RIPEstat: prefixes and networks of a country that routing tables hold."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, field, items, number, rows, utc_text
from offswitch.text import Message, message
from offswitch.timeline import iso

_HOUR, _SECOND = timedelta(hours=1), timedelta(seconds=1)
#: Field and unit of each signal.
_FIELDS = {
    "v4_prefixes": ("v4_prefixes_ris", "routed IPv4 prefixes"),
    "v6_prefixes": ("v6_prefixes_ris", "routed IPv6 prefixes"),
    "asns": ("asns_ris", "routed autonomous systems"),
}
#: What it gives for a count that it does not have.
_NOT_AVAILABLE = -1

CARD = Card(
    id="ripestat",
    publisher="RIPE NCC",
    title="RIPEstat, country resource stats",
    url="https://stat.ripe.net/docs/data-api/api-endpoints/country-resource-stats",
    base="https://stat.ripe.net/data",
    licence="RIPEstat Service Terms and Conditions",
    licence_url="https://www.ripe.net/about-us/legal/ripestat-service-terms-and-conditions",
    requests=30,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=date(2004, 1, 1),
    signals=tuple(
        Signal(
            name,
            "observations",
            unit=unit,
            step=_HOUR,
            span=timedelta(days=7),
            delay=timedelta(hours=10),
            settled=timedelta(days=3),
            places="country",
            service="all",
            card="bgp",
        )
        for name, (_, unit) in _FIELDS.items()
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the counts of one country, one row at the start of each period that they hold for."""
    at = At(CARD.id)
    body = client.json(
        "country-resource-stats/data.json",
        {
            "resource": ask.place,
            "starttime": _written(ask.window.start),
            "endtime": _written(ask.window.end - _SECOND),
            "resolution": "1h",
            "sourceapp": "offswitch",
        },
    )
    said = _said(body, at)
    data, at = field(body, "data", dict, at), at["data"]
    if field(data, "resource", str, at).upper() != ask.place:
        raise drift(at["resource"], data["resource"], "entity_asked")
    name, _ = _FIELDS[ask.signal.name]
    times: list[datetime] = []
    values: list[float | None] = []
    longest = timedelta()
    for index, entry in enumerate(items(field(data, "stats", list, at), dict, at["stats"])):
        here = at["stats"][index]
        value = number(field(entry, name, object, here), here[name])
        if value == _NOT_AVAILABLE:
            value = None
        elif value is not None and value < 0:
            raise drift(here[name], value, "not_negative")
        for start, end in _periods(entry, here):
            times.append(start)
            values.append(value)
            longest = max(longest, end - start)
    frame, notes = rows(ask, {"time": times, "value": values}, at["stats"])
    if longest > _HOUR:
        notes += (message("note.ripestat.holds", hours=longest / _HOUR),)
    last = _time(data, "latest_time", at)
    return Answer(frame, (*notes, *_moved(data, ask, at), *said), last)


def _written(when: datetime) -> str:
    """Write a time in UTC without its zone, as the interface does."""
    return when.strftime("%Y-%m-%dT%H:%M:%S")


def _said(body: Any, at: At) -> tuple[Message, ...]:
    """Return what the answer says in words; an error inside HTTP 200 is raised."""
    lines = []
    for index, pair in enumerate(items(field(body, "messages", list, at), list, at["messages"])):
        words = items(pair, str, at["messages"][index])
        lines.append(": ".join(words))
    if field(body, "status", str, at) != "ok":
        raise SourceError("source_said", source=CARD.id, told="; ".join(lines)[:200])
    return tuple(message("note.source_says", source=CARD.id, told=line[:200]) for line in lines)


def _periods(entry: dict[str, Any], at: At) -> list[tuple[datetime, datetime]]:
    """Return the periods that an entry holds for; older answers give one, not a list."""
    timeline = field(entry, "timeline", object, at)
    periods = [timeline] if isinstance(timeline, dict) else items(timeline, dict, at["timeline"])
    read = []
    for index, period in enumerate(periods):
        here = at["timeline"][index]
        start, end = _time(period, "starttime", here), _time(period, "endtime", here)
        if end < start:
            raise drift(here["endtime"], period["endtime"], "end_after_start")
        read.append((start, end))
    return read


def _time(inside: dict[str, Any], name: str, at: At) -> datetime:
    return utc_text(field(inside, name, str, at), at[name], zone=UTC)


def _moved(data: dict[str, Any], ask: Ask, at: At) -> tuple[Message, ...]:
    """Say what of the question was answered otherwise: a later start, an earlier end, a step."""
    notes: list[Message] = []
    resolution = field(data, "resolution", str, at)
    if resolution != "1h":
        notes.append(message("note.step", step=resolution, asked="1h"))
    start, end = _time(data, "query_starttime", at), _time(data, "query_endtime", at)
    # The end may be cut to the hour that the last moment lies in.
    if start > ask.window.start or end < ask.window.end - _HOUR:
        notes.append(message("note.moved", start=iso(start), end=iso(end)))
    return tuple(notes)


CONNECTOR = Connector(CARD, read)
