"""Stooq: daily prices of bitcoin, of a market and of listed miners."""

from datetime import UTC, timedelta

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, number, rows, table, utc_text
from offswitch.text import message

_KEY = "OFFSWITCH_STOOQ_KEY"
#: Its own name of each signal.
_SYMBOLS = {"btcusd": "btcusd", "spx": "^spx", "mara": "mara.us", "riot": "riot.us"}
#: Beginnings of what it says, with status 200, in place of a table.
_NOTHING, _LIMIT, _NO_KEY = "no data", "exceeded the daily hits limit", "get your apikey"


def _signal(name: str, unit: str) -> Signal:
    return Signal(
        name=name,
        kind="observations",
        unit=unit,
        step=None if name != "btcusd" else timedelta(days=1),
        span=timedelta(days=366),
        delay=timedelta(days=1, hours=6),
        settled=timedelta(days=7),
        places="world",
    )


CARD = Card(
    id="stooq",
    publisher="Stooq",
    title="Historical prices, daily",
    url="https://stooq.com/db/h/",
    base="https://stooq.com",
    licence="not stated; ask before redistribution",
    licence_url="https://stooq.com/db/h/",
    requests=10,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(_KEY,),
    since=None,
    signals=(
        _signal("btcusd", "usd/btc"),
        _signal("spx", "points of the S&P 500"),
        _signal("mara", "USD a share of Marathon (MARA)"),
        _signal("riot", "USD a share of Riot (RIOT)"),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the closes of a symbol's days; a day's close stands at its first moment."""
    at = At(CARD.id)
    first_day, last_day = ask.days
    text = client.text(
        "q/d/l/",
        {
            "s": _SYMBOLS[ask.signal.name],
            "d1": f"{first_day:%Y%m%d}",
            "d2": f"{last_day:%Y%m%d}",
            "i": "d",
            "apikey": client.secret(_KEY),
        },
    )
    said = " ".join(text.split()).lower()
    if said.startswith(_NO_KEY):
        raise SourceError("stooq_key", name=_KEY)
    if said.startswith(_LIMIT):
        raise SourceError("stooq_limit")
    if said.startswith(_NOTHING):
        frame, _ = rows(ask, {"time": [], "value": []}, at)
        return Answer(frame, (message("note.no_series", signal=ask.signal.name),))
    times, values = [], []
    for n, row in enumerate(table(text, ("Date", "Open", "High", "Low", "Close"), at), 1):
        prices = [number(row[name], at[n][name]) for name in ("Low", "Open", "Close", "High")]
        low, first, close, high = prices
        if low is None or first is None or close is None or high is None:
            raise drift(at[n], row, "positive")
        if not 0 < low <= min(first, close) <= max(first, close) <= high:
            raise drift(at[n], f"{low} {first} {close} {high}", "price_bar")
        times.append(utc_text(row["Date"], at[n]["Date"], zone=UTC))
        values.append(close)
    return Answer(*rows(ask, {"time": times, "value": values}, at))


CONNECTOR = Connector(CARD, read)
