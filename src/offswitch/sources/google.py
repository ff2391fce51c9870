"""Google's transparency report: traffic to its products, relative to the window asked for."""

from datetime import datetime, timedelta
from typing import Any

from offswitch.sources.body import Origin, strict_json
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, amount, drift, item, items, rows, utc_millis
from offswitch.text import message

_STEP = timedelta(minutes=30)
#: Google's number of the product, and the service that its traffic speaks of.
_PRODUCTS = {"web_search": (19, "all"), "youtube": (21, "web")}
#: Stands before the JSON, so that no page can run it as a script.
_GUARD = ")]}'"

CARD = Card(
    id="google",
    publisher="Google",
    title="Transparency Report, traffic and disruptions",
    url="https://transparencyreport.google.com/traffic/overview",
    base="https://transparencyreport.google.com/transparencyreport/api/v3/traffic",
    licence="not stated; Google Terms of Service",
    licence_url="https://policies.google.com/terms",
    requests=10,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=None,
    signals=tuple(
        Signal(
            name,
            "observations",
            unit="index of traffic",
            step=_STEP,
            span=None,
            delay=timedelta(hours=3),
            settled=timedelta(days=2),
            places="country",
            normalised=True,
            service=service,
            card="traffic",
        )
        for name, (_, service) in _PRODUCTS.items()
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the whole window in one question: two answers have two scales."""
    text = client.text(
        "fraction",
        {
            "start": _millis(ask.window.start),
            "end": _millis(ask.window.end) - 1,
            "width": max(1, (ask.window.end - ask.window.start) // _STEP),
            "product": _PRODUCTS[ask.signal.name][0],
            "region": ask.place,
        },
        types=("application/json",),
    )
    body = strict_json(text.removeprefix(_GUARD), Origin(CARD.id, "fraction"))
    at = At(CARD.id)
    points = _points(body, at)
    at = at[0][1]
    times: list[datetime] = []
    values: list[float | None] = []
    for index, point in enumerate(items(points, list, at)):
        here = at[index]
        pairs = item(point, 1, list, here)
        pair = item(pairs, 0, list, here[1])
        times.append(utc_millis(item(point, 0, int, here), here[0]))
        values.append(amount(item(pair, 1, object, here[1][0]), here[1][0][1]))
    frame, notes = rows(ask, {"time": times, "value": values}, at)
    step = frame["time"].diff().drop_nulls().mode().sort()
    if len(step) and step[0] != _STEP:
        native = int(_STEP.total_seconds())
        notes += (message("note.coarser", step=int(step[0].total_seconds()), native=native),)
    return Answer(frame, notes)


def _points(body: Any, at: At) -> list[Any]:
    """Return the points of the one series; null stands for none."""
    series = item(body, 0, list, at)
    points = item(series, 1, object, at[0])
    if points is None:
        return []
    if not isinstance(points, list):
        raise drift(at[0][1], points, "list")
    return points


def _millis(when: datetime) -> int:
    return int(when.timestamp()) * 1000


CONNECTOR = Connector(CARD, read)
