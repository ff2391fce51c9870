"""Frankfurter: what the currency of a country cost in US dollars, blended from central banks."""

from datetime import UTC, date, timedelta

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.currencies import currency_of
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, field, items, number, rows, utc_text
from offswitch.text import message

CARD = Card(
    id="frankfurter",
    publisher="Frankfurter",
    title="Exchange rates of central banks, interface v2",
    url="https://frankfurter.dev/",
    base="https://api.frankfurter.dev/v2",
    licence="terms of each central bank; ask before redistribution",
    licence_url="https://frankfurter.dev/",
    requests=5,
    per=timedelta(seconds=1),
    limit_published=False,
    secrets=(),
    since=date(1948, 1, 1),
    signals=(
        Signal(
            name="per_usd",
            kind="observations",
            unit="local/usd",
            step=None,
            span=timedelta(days=91),
            delay=timedelta(days=1, hours=12),
            settled=timedelta(days=7),
            places="country",
        ),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the days' rates; a day stands at its first moment."""
    currency = currency_of(ask.place)
    if currency is None:
        raise SourceError("no_currency", source=CARD.id, place=ask.place)
    if currency == "USD":
        frame, _ = rows(ask, {"time": [], "value": []}, At(CARD.id))
        return Answer(frame, (message("note.own_dollar", place=ask.place),))
    first, last = ask.days
    body = client.json(
        "rates",
        {
            "from": f"{first}",
            "to": f"{last}",
            "base": "USD",
            "quotes": currency,
        },
    )
    at = At(CARD.id)
    times, values = [], []
    for n, row in enumerate(items(body, dict, at)):
        pair = tuple(field(row, name, str, at[n]) for name in ("base", "quote"))
        if pair != ("USD", currency):
            raise drift(at[n], "/".join(pair), "entity_asked")
        value = number(field(row, "rate", object, at[n]), at[n]["rate"])
        if value is None or value <= 0:
            raise drift(at[n]["rate"], value, "positive")
        times.append(utc_text(field(row, "date", str, at[n]), at[n]["date"], zone=UTC))
        values.append(value)
    frame, notes = rows(ask, {"time": times, "value": values}, at)
    return Answer(frame, (*notes, message("note.currency", currency=currency, place=ask.place)))


CONNECTOR = Connector(CARD, read)
