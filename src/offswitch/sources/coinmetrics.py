"""Coin Metrics, community interface v4: daily figures of the Bitcoin chain."""

from datetime import date, timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, amount, drift, field, items, optional, rows, utc_text

_PATH = "timeseries/asset-metrics"
#: Rows of a page, and pages after which something is wrong.
_PAGE, _PAGES = 1000, 100


def _signal(name: str, unit: str) -> Signal:
    return Signal(
        name=name,
        kind="observations",
        unit=unit,
        step=timedelta(days=1),
        span=timedelta(days=100),
        delay=timedelta(days=1, hours=6),
        settled=timedelta(days=3),
        places="world",
    )


CARD = Card(
    id="coinmetrics",
    publisher="Coin Metrics",
    title="Community network data, interface v4",
    url="https://docs.coinmetrics.io/api/v4/",
    base="https://community-api.coinmetrics.io/v4",
    licence="CC BY-NC 4.0",
    licence_url="https://creativecommons.org/licenses/by-nc/4.0/",
    requests=10,
    per=timedelta(seconds=6),
    limit_published=True,
    secrets=(),
    since=date(2009, 1, 3),
    signals=(
        _signal("HashRate", "TH/s"),
        _signal("DiffMean", "difficulty"),
        _signal("PriceUSD", "usd/btc"),
        _signal("BlkCnt", "blocks"),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the days of a metric; a day stands at its start."""
    at = At(CARD.id)["data"]
    metric = ask.signal.name
    times, values = [], []
    token: str | None = None
    seen: set[str] = set()
    for _ in range(_PAGES):
        body = _page(client, ask, token)
        page = items(field(body, "data", list, At(CARD.id)), dict, at)
        if page and not any(metric in row for row in page):
            field(page[0], metric, object, at[0])  # left out of every row: it has another name
        for n, row in enumerate(page):
            asset = field(row, "asset", str, at[n])
            if asset != "btc":
                raise drift(at[n]["asset"], asset, "entity_asked")
            time = utc_text(field(row, "time", str, at[n]), at[n]["time"])
            if time.hour or time.minute or time.second:
                raise drift(at[n]["time"], row["time"], "day_start")
            times.append(time)
            values.append(amount(row.get(metric), at[n][metric]))
        token = optional(body, "next_page_token", str, At(CARD.id))
        if token is None:
            return Answer(*rows(ask, {"time": times, "value": values}, at))
        if token in seen:
            raise drift(At(CARD.id)["next_page_token"], token, "new_page")
        seen.add(token)
    raise SourceError("too_many_pages", source=CARD.id, pages=_PAGES)


def _page(client: Client, ask: Ask, token: str | None) -> dict[str, Any]:
    """Read a page; what is refused is said in the body of a 400 or 403."""
    params = {
        "assets": "btc",
        "metrics": ask.signal.name,
        "frequency": "1d",
        "start_time": f"{ask.window.start:%Y-%m-%dT%H:%M:%SZ}",
        "end_time": f"{ask.window.end:%Y-%m-%dT%H:%M:%SZ}",
        "end_inclusive": "false",
        "paging_from": "start",
        "page_size": _PAGE,
        "next_page_token": token,
    }
    at = At(CARD.id)
    body = client.json(_PATH, params, also=(400, 401, 403))
    error = optional(body, "error", dict, at)
    if error is not None:
        kind = field(error, "type", str, at["error"])
        told = f"{kind}: {error.get('message', '')}"
        if kind == "forbidden":
            raise SourceError("coinmetrics_paid", metric=ask.signal.name, told=told[:200])
        raise SourceError("source_said", source=CARD.id, told=told[:200])
    return field({"body": body}, "body", dict, at)


CONNECTOR = Connector(CARD, read)
