"""Tor Metrics: how many use Tor, by day, estimated from requests to its directories."""

from datetime import UTC, timedelta

from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, amount, drift, number, rows, table, utc_text
from offswitch.text import message

_DAY = timedelta(days=1)
#: File and column of each signal.
_COLUMNS = {
    "relay.users": ("userstats-relay-country.csv", "users"),
    "relay.lower": ("userstats-relay-country.csv", "lower"),
    "relay.upper": ("userstats-relay-country.csv", "upper"),
    "bridge.users": ("userstats-bridge-country.csv", "users"),
}
#: Percentage of relays that must have reported for a day's estimate to be one.
_LEAST_REPORTED = 10.0

CARD = Card(
    id="tor",
    publisher="The Tor Project",
    title="Tor Metrics, users",
    url="https://metrics.torproject.org/userstats-relay-country.html",
    base="https://metrics.torproject.org",
    licence="CC0 1.0 (unconfirmed)",
    licence_url="https://metrics.torproject.org/about.html",
    requests=30,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=None,
    signals=tuple(
        Signal(
            name,
            "observations",
            unit="mean concurrent users over the day",
            step=_DAY,
            span=84 * _DAY,
            delay=3 * _DAY,
            settled=7 * _DAY,
            places="country",
        )
        for name in _COLUMNS
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the days of one country."""
    at = At(CARD.id)
    file, column = _COLUMNS[ask.signal.name]
    first, last = ask.days
    asked = {
        "start": first.isoformat(),
        "end": last.isoformat(),
        "country": ask.place.lower(),
    }
    if file.startswith("userstats-relay"):
        asked["events"] = "off"
    text = client.text(file, asked)
    if not text.endswith("\n"):  # a number that was cut off is a number still
        raise drift(at, text[-40:], "whole_lines")
    body = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    times, values, few = [], [], 0
    for index, row in enumerate(table(body, ("date", "country", column, "frac"), at), start=1):
        here = at[index]
        if row["country"] != ask.place.lower():
            raise drift(here["country"], row["country"], "entity_asked")
        value = amount(row[column] or None, here[column])
        reported = number(row["frac"] or None, here["frac"])
        if value is not None and (reported is None or reported < _LEAST_REPORTED):
            value, few = None, few + 1
        times.append(utc_text(row["date"], here["date"], zone=UTC))
        values.append(value)
    frame, notes = rows(ask, {"time": times, "value": values}, at)
    if few:
        notes += (message("note.tor.few", count=few, least=_LEAST_REPORTED),)
    return Answer(frame, notes)


CONNECTOR = Connector(CARD, read)
