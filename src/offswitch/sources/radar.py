"""Cloudflare Radar: traffic of a country or network, and lists of its outages and anomalies."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal, kind_of
from offswitch.sources.shape import (
    At,
    drift,
    field,
    items,
    nullable,
    number,
    optional,
    rows,
    utc_text,
)
from offswitch.text import Message, message
from offswitch.timeline import iso

TOKEN = "OFFSWITCH_RADAR_TOKEN"
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)
#: Names that its steps have had.
_STEPS = {
    "15m": 15 * _MINUTE,
    "FIFTEEN_MINUTES": 15 * _MINUTE,
    "1h": 60 * _MINUTE,
    "ONE_HOUR": 60 * _MINUTE,
    "1d": _DAY,
    "ONE_DAY": _DAY,
    "1w": 7 * _DAY,
    "ONE_WEEK": 7 * _DAY,
}
#: Path and further parameters of each series.
_SERIES: dict[str, tuple[str, dict[str, str]]] = {
    "netflows": ("netflows/timeseries", {"product": "ALL"}),
    "http": ("http/timeseries", {}),
}
_NORMALISED = "MIN0_MAX"
_FULL_CONFIDENCE = 5
_PAGE, _MOST_PAGES = 100, 200


def _series(name: str, service: str) -> Signal:
    return Signal(
        name,
        "observations",
        unit="share of the highest value",
        step=60 * _MINUTE,
        span=None,
        delay=60 * _MINUTE,
        settled=2 * _DAY,
        places="country",
        normalised=True,
        service=service,
        card="traffic",
        also=("network",),
    )


def _events(name: str, delay: timedelta) -> Signal:
    return Signal(
        name,
        "events",
        unit="",
        step=None,
        span=84 * _DAY,
        delay=delay,
        settled=90 * _DAY,
        places="country",
        also=("network",),
    )


CARD = Card(
    id="radar",
    publisher="Cloudflare",
    title="Cloudflare Radar",
    url="https://developers.cloudflare.com/api/resources/radar/",
    base="https://api.cloudflare.com/client/v4/radar",
    licence="CC BY-NC 4.0",
    licence_url="https://radar.cloudflare.com/about",
    requests=1200,
    per=5 * _MINUTE,
    limit_published=True,
    secrets=(TOKEN,),
    since=None,
    signals=(
        _series("netflows", "all"),
        _series("http", "web"),
        _events("outages", 2 * _DAY),
        _events("anomalies", 60 * _MINUTE),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read a series of the window in one question, or a list to its end."""
    if ask.signal.name in _SERIES:
        return _timeseries(client, ask)
    if ask.signal.name == "outages":
        return _listed(client, ask, "annotations/outages", "annotations", _outage)
    return _listed(client, ask, "traffic_anomalies", "trafficAnomalies", _traffic_anomaly)


def _result(client: Client, path: str, ask: Ask, asked: dict[str, Any]) -> dict[str, Any]:
    """Return `result` of the envelope, where HTTP 200 may carry errors."""
    at = At(CARD.id)
    place = "asn" if kind_of(ask.place) == "network" else "location"
    # The last moment is inside, and moments are cut to a quarter of an hour.
    last = ask.window.end - timedelta(seconds=1)
    body = client.json(
        path,
        {place: ask.place, "dateStart": iso(ask.window.start), "dateEnd": iso(last), **asked},
        headers={"Authorization": f"Bearer {client.secret(TOKEN)}"},
    )
    if not field(body, "success", bool, at):
        errors = items(field(body, "errors", list, at), dict, at["errors"])
        told = "; ".join(str(error.get("message")) for error in errors)
        raise SourceError("source_said", source=CARD.id, told=told[:200])
    return field(body, "result", dict, at)


def _timeseries(client: Client, ask: Ask) -> Answer:
    path, more = _SERIES[ask.signal.name]
    asked = {**more, "aggInterval": "1h", "normalization": _NORMALISED, "format": "JSON"}
    result = _result(client, path, ask, asked)
    at = At(CARD.id)["result"]
    meta = field(result, "meta", dict, at)
    notes, last = _meta(meta, ask, at["meta"])
    names = [name for name in result if name != "meta"]
    if len(names) > 1:
        raise drift(at, names, "one_series")
    if not names:
        frame, _ = rows(ask, {"time": [], "value": []}, at)
        return Answer(frame, (message("note.no_series", signal=ask.signal.name), *notes), last)
    series = field(result, names[0], dict, at)
    at = at[names[0]]
    stamps = items(field(series, "timestamps", list, at), str, at["timestamps"])
    given = field(series, "values", list, at)
    if len(given) != len(stamps):
        raise drift(at["values"], given, "as_many_as_times")
    times = [utc_text(stamp, at["timestamps"][n]) for n, stamp in enumerate(stamps)]
    values = [_share(value, at["values"][n]) for n, value in enumerate(given)]
    frame, counted = rows(ask, {"time": times, "value": values}, at)
    return Answer(frame, (*notes, *counted), last)


def _share(value: Any, at: At) -> float | None:
    share = number(value, at)
    if share is not None and not 0.0 <= share <= 1.0:
        raise drift(at, value, "share")
    return share


def _meta(meta: dict[str, Any], ask: Ask, at: At) -> tuple[tuple[Message, ...], datetime]:
    """Return what is to be said of a series, and the moment to which it is known."""
    normalised = field(meta, "normalization", str, at)
    if normalised != _NORMALISED:
        raise drift(at["normalization"], normalised, "normalised_to_highest")
    step = field(meta, "aggInterval", str, at)
    if step not in _STEPS:
        raise drift(at["aggInterval"], step, "step")
    notes: list[Message] = []
    if _STEPS[step] != ask.signal.step:
        notes.append(message("note.step", step=step, asked="1h"))
    notes += _moved(meta, ask, at)
    confidence = optional(meta, "confidenceInfo", dict, at)
    level = None if confidence is None else optional(confidence, "level", int, at["confidenceInfo"])
    if level is not None and level < _FULL_CONFIDENCE:
        notes.append(message("note.radar.confidence", level=level, full=_FULL_CONFIDENCE))
    return tuple(notes), utc_text(field(meta, "lastUpdated", str, at), at["lastUpdated"])


def _moved(meta: dict[str, Any], ask: Ask, at: At) -> list[Message]:
    """Say where the range answered for is not the one asked for; it may be a list or an object."""
    answered, at = field(meta, "dateRange", object, at), at["dateRange"]
    ranges = [answered] if isinstance(answered, dict) else items(answered, dict, at)
    if len(ranges) != 1:
        raise drift(at, answered, "one_range")
    start, end = (
        utc_text(field(ranges[0], name, str, at), at[name]) for name in ("startTime", "endTime")
    )
    # A window is cut to quarters of an hour, and its last one may be named by its start.
    quarter = 15 * _MINUTE
    if start > ask.window.start or end < ask.window.end - quarter:
        return [message("note.moved", start=iso(start), end=iso(end))]
    return []


def _listed(
    client: Client, ask: Ask, path: str, name: str, read_row: Callable[..., dict[str, Any]]
) -> Answer:
    at = At(CARD.id)["result"][name]
    columns: dict[str, list[Any]] = {
        column: [] for column in ("time", "end", "network", "id", "what", "detail")
    }
    for page in _pages(client, ask, path, name):
        for index, row in enumerate(page):
            for column, value in read_row(row, ask, at[index]).items():
                columns[column].append(value)
    return Answer(*rows(ask, columns, at))


def _pages(client: Client, ask: Ask, path: str, name: str) -> Iterator[list[dict[str, Any]]]:
    """Yield pages until one is not full."""
    at = At(CARD.id)["result"]
    for page in range(_MOST_PAGES):
        asked = {"limit": _PAGE, "offset": page * _PAGE, "format": "JSON"}
        result = _result(client, path, ask, asked)
        listed = items(field(result, name, list, at), dict, at[name])
        yield listed
        if len(listed) < _PAGE:
            return
    raise SourceError("too_many_pages", source=CARD.id, pages=_MOST_PAGES)


def _outage(row: dict[str, Any], ask: Ask, at: At) -> dict[str, Any]:
    """Read an outage that somebody at Cloudflare noted."""
    places = items(field(row, "locations", list, at), str, at["locations"])
    networks = items(field(row, "asns", list, at), int, at["asns"])
    if kind_of(ask.place) == "network":
        if int(ask.place) not in networks:
            raise drift(at["asns"], networks, "entity_asked")
    elif ask.place not in places:
        raise drift(at["locations"], places, "entity_asked")
    outage = field(row, "outage", dict, at)
    cause, extent = (field(outage, f, str, at["outage"]) for f in ("outageCause", "outageType"))
    return {
        **_dates(row, at),
        # One row has one network: an outage of several is one of none in particular.
        "network": str(networks[0]) if len(networks) == 1 else None,
        "id": field(row, "id", str, at),
        "what": f"{cause}; {extent}",
        "detail": nullable(row, "description", str, at),
    }


def _traffic_anomaly(row: dict[str, Any], ask: Ask, at: At) -> dict[str, Any]:
    """Read a fall of traffic that Cloudflare's own detector found."""
    network = _code(row, "asnDetails", "asn", at)
    country = _code(row, "locationDetails", "code", at)
    if kind_of(ask.place) == "network":
        if network != ask.place:
            raise drift(at["asnDetails"], network, "entity_asked")
    elif country not in (None, ask.place):
        raise drift(at["locationDetails"], country, "entity_asked")
    seen_in = nullable(row, "visibleInDataSources", list, at) or []
    return {
        **_dates(row, at),
        "network": network,
        "id": field(row, "uuid", str, at),
        "what": field(row, "status", str, at),
        "detail": ", ".join(items(seen_in, str, at["visibleInDataSources"])) or None,
    }


def _code(row: dict[str, Any], name: str, inside: str, at: At) -> str | None:
    details = nullable(row, name, dict, at)
    return None if details is None else field(details, inside, str, at[name])


def _dates(row: dict[str, Any], at: At) -> dict[str, datetime | None]:
    """Return start and end; without an end it is not closed, which is not "still out"."""
    start = utc_text(field(row, "startDate", str, at), at["startDate"])
    ended = nullable(row, "endDate", str, at)
    end = None if ended is None else utc_text(ended, at["endDate"])
    if end is not None and end < start:
        raise drift(at["endDate"], ended, "end_after_start")
    return {"time": start, "end": end}


CONNECTOR = Connector(CARD, read)
