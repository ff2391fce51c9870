"""IODA of Georgia Tech, interface v2: routes, active probing, a telescope, Google's traffic."""

import unicodedata
from datetime import timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal, kind_of
from offswitch.sources.shape import (
    At,
    amount,
    drift,
    field,
    item,
    items,
    number,
    optional,
    rows,
    utc_seconds,
    whole,
)
from offswitch.text import message
from offswitch.timeline import from_seconds, iso

_MINUTES = timedelta(minutes=1)
_DAY = timedelta(days=1)
#: The interface refuses longer windows.
_LONGEST = 100 * _DAY
#: Rows of a page, and pages after which something is wrong.
_PAGE, _PAGES = 500, 200
#: How long an event may go on after the window in which it starts, for its end to be known.
_AFTER = 14 * _DAY
_PRODUCT = "WEB_SEARCH"
#: Where a point is a list of objects: the one value that is kept of it.
_LABELS = {"ping-slash24-loss": "loss_pct", "ping-slash24-latency": "median_latency"}
_TYPES = {"country": "country", "region": "region", "network": "asn"}
#: Regions of Kazakhstan by the folded names that maps give them. "Almaty" alone is the city to
#: some and the region to others, so it is neither.
_REGIONS = {
    "KZ-AKM": ("akmola", "aqmola"),
    "KZ-AKT": ("aktobe", "aqtobe"),
    "KZ-ALA": ("almaty city",),
    "KZ-ALM": ("almaty region",),
    "KZ-AST": ("astana", "nur-sultan"),
    "KZ-ATY": ("atyrau",),
    "KZ-KAR": ("karaganda", "qaraghandy"),
    "KZ-KUS": ("kostanay", "qostanay"),
    "KZ-KZY": ("kyzylorda", "qyzylorda"),
    "KZ-MAN": ("mangystau", "mangghystau"),
    "KZ-PAV": ("pavlodar",),
    "KZ-SEV": ("north kazakhstan",),
    "KZ-SHY": ("shymkent",),
    "KZ-VOS": ("east kazakhstan",),
    "KZ-YUZ": ("south kazakhstan", "turkistan"),
    "KZ-ZAP": ("west kazakhstan",),
    "KZ-ZHA": ("jambyl", "zhambyl"),
}


def _signal(
    name: str, unit: str, minutes: int, *, delay: timedelta, card: str | None, **more: Any
) -> Signal:
    given = {"span": _DAY, "settled": _DAY, "service": "all", "also": ("region", "network")}
    return Signal(
        name=name,
        kind="observations",
        unit=unit,
        step=minutes * _MINUTES,
        delay=delay,
        places="country",
        card=card,
        **{**given, **more},
    )


def _list(name: str, span: timedelta, settled: timedelta) -> Signal:
    return Signal(
        name=name,
        kind="events",
        unit="",
        step=None,
        span=span,
        delay=60 * _MINUTES,
        settled=settled,
        places="country",
        also=("region", "network"),
    )


_LATE = 60 * _MINUTES
_LATER = 180 * _MINUTES
CARD = Card(
    id="ioda",
    publisher="Georgia Institute of Technology, Internet Intelligence Lab",
    title="IODA: Internet Outage Detection and Analysis, interface v2",
    url="https://github.com/InetIntel/ioda-api",
    base="https://api.ioda.inetintel.cc.gatech.edu/v2",
    licence="Copyright Georgia Tech Research Corporation; ask before commercial use",
    licence_url="https://github.com/InetIntel/ioda-api",
    requests=60,
    per=_MINUTES,
    limit_published=False,
    secrets=(),
    since=None,
    signals=(
        _signal("bgp", "visible /24 blocks", 5, delay=_LATE, card="bgp"),
        _signal("ping-slash24", "answering /24 blocks", 10, delay=_LATE, card="active"),
        _signal("ping-slash24-loss", "percent of probes lost", 10, delay=_LATE, card=None),
        _signal("ping-slash24-latency", "median ms", 10, delay=_LATE, card="latency"),
        _signal("merit-nt", "source addresses", 5, delay=_LATE, card="telescope"),
        _signal("gtr", "index of Google searches", 30, delay=_LATER, card="traffic", also=()),
        _signal(
            "gtr-norm",
            "share of the highest value",
            30,
            delay=_LATER,
            card="traffic",
            also=(),
            span=None,
            normalised=True,
        ),
        _list("alerts", _DAY, _DAY),
        _list("events", 7 * _DAY, _AFTER),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read one signal of one place; one datasource a call, a day at a time."""
    place = _entity(client, ask.place)
    if ask.signal.name == "alerts":
        return _alerts(client, ask, place)
    if ask.signal.name == "events":
        return _events(client, ask, place)
    return _series(client, ask, place)


def _data(client: Client, path: str, params: dict[str, Any]) -> list[Any]:
    """Return `data` of the envelope, where HTTP 200 may carry an error."""
    at = At(CARD.id)
    body = client.json(path, params)
    told = optional(body, "error", str, at)
    if told:
        raise SourceError("source_said", source=CARD.id, told=told[:200])
    return field(body, "data", list, at)


def _entity(client: Client, place: str) -> tuple[str, str]:
    """Return what IODA calls a place: its type and code; regions have numbers of its own."""
    kind = kind_of(place)
    if kind != "region":
        return _TYPES[kind], place
    country = place[:2]
    params = {"entityType": "region", "relatedTo": f"country/{country}"}
    at = At(CARD.id)["data"]
    found = items(_data(client, "entities/query", params), dict, at)
    known = {
        field(row, "name", str, at[n]): field(row, "code", str, at[n])
        for n, row in enumerate(found)
    }
    codes = {code for name, code in known.items() if _folded(name) in _REGIONS.get(place, ())}
    if len(codes) != 1:
        raise SourceError(
            "ioda_region", region=place, country=country, names=", ".join(sorted(known)) or "-"
        )
    return "region", codes.pop()


def _folded(name: str) -> str:
    """Lower case, without the marks of its letters."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).strip().lower()


def _window(ask: Ask, after: timedelta = timedelta(0)) -> dict[str, int]:
    return {
        "from": int(ask.window.start.timestamp()),
        "until": int((ask.window.end + after).timestamp()),
    }


def _series(client: Client, ask: Ask, place: tuple[str, str]) -> Answer:
    """Return the points of one series; without one, nothing is known and that is said."""
    if ask.window.end - ask.window.start > _LONGEST:
        raise SourceError("window_too_long", source=CARD.id, days=_LONGEST.days)
    google = ask.signal.name.startswith("gtr")
    kind, code = place
    params = {
        **_window(ask),
        "datasource": ask.signal.name,
        "sourceParams": _PRODUCT if google else None,
    }
    data = _data(client, f"signals/raw/{kind}/{code}", params)
    at = At(CARD.id)["data"]
    found: list[tuple[dict[str, Any], At]] = []
    for i, group in enumerate(items(data, list, at)):
        for j, one in enumerate(items(group, dict, at[i])):
            if not google or field(one, "subtype", str, at[i][j]) == _PRODUCT:
                found.append((one, at[i][j]))
    if any(one != found[0][0] for one, _ in found):
        raise drift(at, len(found), "one_series")
    if not found:
        frame, _ = rows(ask, {"time": [], "value": []}, at)
        return Answer(frame, (message("note.no_series", signal=ask.signal.name),))
    return _points(ask, place, *found[0])


def _points(ask: Ask, place: tuple[str, str], series: dict[str, Any], at: At) -> Answer:
    told = tuple(field(series, f, str, at) for f in ("entityType", "entityCode", "datasource"))
    if told != (*place, ask.signal.name):
        raise drift(at, "/".join(told), "entity_asked")
    values = field(series, "values", list, at)
    start, until, step, native = (
        field(series, name, int, at) for name in ("from", "until", "step", "nativeStep")
    )
    if step <= 0 or native <= 0:
        raise drift(at["step"], min(step, native), "positive")
    # With a piece dropped from its middle, nobody can tell at what times the rest stands.
    if start + step * len(values) != until:
        raise drift(at["values"], values, "until_kept")
    utc_seconds(start, at["from"])
    utc_seconds(until, at["until"])
    given = [_value(ask, value, at["values"][n]) for n, value in enumerate(values)]
    times = [from_seconds(start + n * step) for n in range(len(values))]
    frame, notes = rows(ask, {"time": times, "value": given}, at["values"])
    if step != native:
        notes += (message("note.coarser", step=step, native=native),)
    first, end, whole_step = from_seconds(start), from_seconds(until), timedelta(seconds=step)
    early = ask.window.end - end >= whole_step
    if early or first - ask.window.start >= whole_step:
        notes += (message("note.moved", start=iso(first), end=iso(end)),)
    return Answer(frame, notes, max(end, ask.window.start) if early else None)


def _value(ask: Ask, value: Any, at: At) -> float | None:
    """Return one point: a number, or the one value of a list of objects; null is unknown."""
    label = _LABELS.get(ask.signal.name)
    if label is not None and value is not None:
        if value == []:
            return None
        if len(items(value, dict, at)) > 1:
            raise drift(at, len(value), "one_object")
        inside = field(item(value, 0, dict, at), "agg_values", dict, at[0])
        value, at = field(inside, label, object, at[0]["agg_values"]), at[0]["agg_values"][label]
    return amount(value, at)


def _pages(client: Client, path: str, ask: Ask, place: tuple[str, str], after: timedelta) -> Any:
    """Return every row of a list that is given 500 at a time at most, without a word."""
    kind, code = place
    found: list[Any] = []
    for page in range(_PAGES):
        params = {
            **_window(ask, after),
            "entityType": kind,
            "entityCode": code,
            "limit": _PAGE,
            "page": page,
        }
        rows_of_page = items(_data(client, path, params), dict, At(CARD.id)["data"])
        found += rows_of_page
        if len(rows_of_page) < _PAGE:
            return found
    raise SourceError("too_many_pages", source=CARD.id, pages=_PAGES)


def _alerts(client: Client, ask: Ask, place: tuple[str, str]) -> Answer:
    """Return the changes of level: a moment each, so that none has an end."""
    at = At(CARD.id)["data"]
    columns: dict[str, list[Any]] = {c: [] for c in ("time", "id", "what", "detail")}
    for n, row in enumerate(_pages(client, "outages/alerts", ask, place, timedelta(0))):
        here = at[n]
        entity = field(row, "entity", dict, here)
        if field(entity, "code", str, here["entity"]) != place[1]:
            raise drift(here["entity"]["code"], entity["code"], "entity_asked")
        datasource, method, level = (
            field(row, name, str, here) for name in ("datasource", "method", "level")
        )
        time = field(row, "time", int, here)
        value = number(field(row, "value", object, here), here["value"])
        usual = number(field(row, "historyValue", object, here), here["historyValue"])
        columns["time"].append(utc_seconds(time, here["time"]))
        columns["id"].append(f"{datasource}/{method}/{time}")
        columns["what"].append(f"{datasource}: {level}")
        columns["detail"].append(
            f"value={_text(value)} usual={_text(usual)} "
            f"condition={optional(row, 'condition', str, here) or '-'}"
        )
    return Answer(*rows(ask, columns, at))


def _text(value: float | None) -> str:
    return "-" if value is None else f"{value:.12g}"


def _events(client: Client, ask: Ask, place: tuple[str, str]) -> Answer:
    """Return the outages that start in the window; where one goes on, its end is null."""
    at = At(CARD.id)["data"]
    columns: dict[str, list[Any]] = {c: [] for c in ("time", "end", "id", "what", "detail")}
    for n, row in enumerate(_pages(client, "outages/events", ask, place, _AFTER)):
        here = at[n]
        location = field(row, "location", str, here)
        if location != "/".join(place):
            raise drift(here["location"], location, "entity_asked")
        datasource, method = (field(row, name, str, here) for name in ("datasource", "method"))
        start = field(row, "start", int, here)
        if utc_seconds(start, here["start"]) not in ask.window:
            continue  # listed with the window in which it starts
        lasted = whole(field(row, "duration", object, here), here["duration"])
        if lasted is None or lasted < 0:
            raise drift(here["duration"], lasted, "not_negative")
        goes_on = field(row, "overlaps_window", bool, here)
        score = number(field(row, "score", object, here), here["score"])
        columns["time"].append(utc_seconds(start, here["start"]))
        columns["end"].append(None if goes_on else utc_seconds(start + lasted, here["duration"]))
        columns["id"].append(f"{datasource}/{method}/{start}")
        columns["what"].append(f"{datasource}: outage")
        columns["detail"].append(f"score={_text(score)}")
    return Answer(*rows(ask, columns, at))


CONNECTOR = Connector(CARD, read)
