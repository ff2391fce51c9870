"""OONI: tests that people run of what is blocked, counted by hour, and those that went wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal, kind_of
from offswitch.sources.shape import At, drift, field, items, nullable, rows, utc_text, whole

#: Service that each test speaks of; None for ways round a block, whose use rises with one.
TESTS = {
    "telegram": "messaging",
    "whatsapp": "messaging",
    "signal": "messaging",
    "facebook_messenger": "messaging",
    "tor": None,
    "psiphon": None,
    "web_connectivity": "web",
}
#: Counts of an hour that make up its measurements; `measured` is their sum.
_PARTS = ("ok_count", "anomaly_count", "confirmed_count", "failure_count")
_COUNTS = {
    "measured": _PARTS,
    "ok": ("ok_count",),
    "anomaly": ("anomaly_count", "confirmed_count"),
}
_ANOMALIES = "anomalies"
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
#: Longest span for which it counts by hour.
_HOURLY = 7 * _DAY
_PAGE = 1_000
_MOST_PAGES = 1_000


def _count(test: str, what: str) -> Signal:
    measured = what == "measured"
    return Signal(
        f"{test}.{what}",
        "observations",
        unit="measurements an hour",
        step=_HOUR,
        span=_HOURLY,
        delay=timedelta(hours=2),
        settled=7 * _DAY,
        places="country",
        service="all" if measured else TESTS[test],
        card="probes" if measured else None,
        also=("network",),
    )


CARD = Card(
    id="ooni",
    publisher="Open Observatory of Network Interference",
    title="OONI measurements and their aggregation",
    url="https://api.ooni.io/apidocs/",
    base="https://api.ooni.io/api/v1",
    licence="CC BY-NC-SA 4.0 or CC BY 4.0 (unconfirmed)",
    licence_url="https://ooni.org/about/data-policy/",
    requests=20,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=None,
    signals=(
        *(_count(test, what) for test in TESTS for what in _COUNTS),
        Signal(
            _ANOMALIES,
            "events",
            unit="",
            step=None,
            span=_HOURLY,
            delay=timedelta(hours=2),
            settled=7 * _DAY,
            places="country",
            also=("network",),
        ),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read counts by hour, or the single measurements that are anomalies."""
    if ask.signal.name == _ANOMALIES:
        return _anomalies(client, ask)
    return _counts(client, ask)


def _where(ask: Ask) -> dict[str, str]:
    if kind_of(ask.place) == "network":
        return {"probe_asn": f"AS{ask.place}"}
    return {"probe_cc": ask.place}


def _counts(client: Client, ask: Ask) -> Answer:
    test, _, what = ask.signal.name.rpartition(".")
    at = At(CARD.id)
    times: list[datetime] = []
    values: list[float] = []
    for since, until in _weeks(ask):
        body = client.json(
            "aggregation",
            {
                **_where(ask),
                "test_name": test,
                "since": since.date().isoformat(),
                "until": until.date().isoformat(),
                "axis_x": "measurement_start_day",
                "time_grain": "hour",
            },
        )
        _refuse_error(body)
        for index, row in enumerate(items(field(body, "result", list, at), dict, at["result"])):
            here = at["result"][index]
            times.append(_hour(row, here))
            counts = _parts(row, here)
            values.append(float(sum(counts[part] for part in _COUNTS[what])))
    return Answer(*rows(ask, {"time": times, "value": values}, at["result"]))


def _weeks(ask: Ask) -> Iterator[tuple[datetime, datetime]]:
    """Yield whole days that cover the window, no more at once than are counted by hour."""
    since = datetime.combine(ask.window.start.date(), time(), UTC)
    while since < ask.window.end:
        until = min(since + _HOURLY, ask.window.end)
        # `until` is a date, and outside: a day that has begun is asked for as a whole.
        whole_days = -((since - until) // _DAY)
        yield since, since + whole_days * _DAY
        since += _HOURLY


def _hour(row: dict[str, Any], at: At) -> datetime:
    name = "measurement_start_day"
    text = field(row, name, str, at)
    when = utc_text(text, at[name], zone=UTC)
    # A bare date would be the count of a day.
    if "T" not in text or when.minute or when.second or when.microsecond:
        raise drift(at[name], text, "hour")
    return when


def _parts(row: dict[str, Any], at: At) -> dict[str, int]:
    counts = {}
    for name in (*_PARTS, "measurement_count"):
        count = whole(field(row, name, int, at), at[name])
        if count is None or count < 0:
            raise drift(at[name], count, "not_negative")
        counts[name] = count
    if sum(counts[part] for part in _PARTS) != counts["measurement_count"]:
        raise drift(at["measurement_count"], counts["measurement_count"], "sum_of_parts")
    return counts


def _anomalies(client: Client, ask: Ask) -> Answer:
    columns: dict[str, list[Any]] = {
        name: [] for name in ("time", "network", "id", "what", "detail")
    }
    at = At(CARD.id)
    for body in _pages(client, ask):
        for index, row in enumerate(items(field(body, "results", list, at), dict, at["results"])):
            for name, value in _anomaly(row, ask, at["results"][index]).items():
                columns[name].append(value)
    return Answer(*rows(ask, columns, at["results"]))


def _pages(client: Client, ask: Ask) -> Iterator[Any]:
    """Yield page after page until it names no next one."""
    at = At(CARD.id)
    path: str = "measurements"
    asked: dict[str, Any] | None = {
        **_where(ask),
        "test_name": ",".join(TESTS),
        "anomaly": "true",
        # The first moment is outside for this call, and the last one inside.
        "since": _written(ask.window.start - timedelta(seconds=1)),
        "until": _written(ask.window.end),
        "order_by": "measurement_start_time",
        "order": "asc",
        "limit": _PAGE,
    }
    seen = set()
    for _ in range(_MOST_PAGES):
        body = client.json(path, asked)
        _refuse_error(body)
        yield body
        metadata = field(body, "metadata", dict, at)
        following = nullable(metadata, "next_url", str, at["metadata"])
        if following is None:
            return
        if following in seen:
            raise drift(at["metadata"]["next_url"], following, "new_page")
        seen.add(following)
        path, asked = following, None
    raise SourceError("too_many_pages", source=CARD.id, pages=_MOST_PAGES)


def _anomaly(row: dict[str, Any], ask: Ask, at: At) -> dict[str, Any]:
    test = field(row, "test_name", str, at)
    if test not in TESTS:
        raise drift(at["test_name"], test, "entity_asked")
    network = field(row, "probe_asn", str, at)
    number = network.removeprefix("AS")
    if not (number.isascii() and number.isdigit()):
        raise drift(at["probe_asn"], network, "as_number")
    if kind_of(ask.place) == "network":
        if number != ask.place:
            raise drift(at["probe_asn"], network, "entity_asked")
    elif field(row, "probe_cc", str, at) != ask.place:
        raise drift(at["probe_cc"], row["probe_cc"], "entity_asked")
    if not field(row, "anomaly", bool, at):
        raise drift(at["anomaly"], False, "entity_asked")
    start = field(row, "measurement_start_time", str, at)
    confirmed = field(row, "confirmed", bool, at)
    return {
        "time": utc_text(start, at["measurement_start_time"], zone=UTC),
        "network": number,
        "id": field(row, "measurement_uid", str, at),
        "what": f"{test}.{'confirmed' if confirmed else 'anomaly'}",
        "detail": nullable(row, "input", str, at),
    }


def _written(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%S")


def _refuse_error(body: Any) -> None:
    """Raise what an answer of HTTP 200 says instead of results."""
    if isinstance(body, dict) and body.get("error"):
        raise SourceError("source_said", source=CARD.id, told=str(body["error"])[:200])


CONNECTOR = Connector(CARD, read)
