"""Internet Society Pulse, its list of shutdowns."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.names import code_of
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, field, item, items, nullable, rows, utc_text, whole

_TOKEN = "OFFSWITCH_PULSE_TOKEN"
#: Fields beside `data` that would say that there is more than was given.
_MORE = ("next", "next_page", "next_page_url", "next_page_token", "cursor")
_COUNTS = ("total", "count")
_TOLD = ("type", "cause", "affected_regions", "verification_level")

CARD = Card(
    id="pulse",
    publisher="Internet Society",
    title="Pulse: internet shutdowns",
    url="https://pulse.internetsociety.org/en/shutdowns/",
    base="https://pulse-api.internetsociety.org",
    licence="terms of the Internet Society; ask before redistribution",
    licence_url="https://pulse.internetsociety.org/en/shutdowns/",
    requests=2,
    per=timedelta(seconds=1),
    limit_published=False,
    secrets=(_TOKEN,),
    since=None,
    signals=(
        Signal(
            name="shutdowns",
            kind="events",
            unit="",
            step=None,
            span=timedelta(days=366),
            delay=timedelta(days=3),
            settled=timedelta(days=400),
            places="country",
        ),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read the shutdowns of a country that began in the window, as far as the format is known."""
    at = At(CARD.id)
    first, last = ask.days
    body = client.json(
        "shutdowns",
        {
            "country": ask.place,
            "start_date": f"{first}",
            "end_date": f"{last}",
        },
        headers={"Authorization": f"Bearer {client.secret(_TOKEN)}"},
    )
    columns: dict[str, list[Any]] = {name: [] for name in ("time", "end", "id", "what", "detail")}
    place, found = _list(body, at)
    for n, row in enumerate(found):
        _add(columns, row, ask, place[n])
    return Answer(*rows(ask, columns, place))


def _list(body: Any, at: At) -> tuple[At, list[dict[str, Any]]]:
    """Rows of an answer that is a list, or an object with one; refused if there may be more."""
    if isinstance(body, list):
        return at, items(body, dict, at)
    found = items(field(body, "data", list, at), dict, at["data"])
    for name in _MORE:
        if body.get(name):
            raise drift(at[name], body[name], "no_more_pages")
    for name in _COUNTS:
        count = whole(body.get(name), at[name])
        if count is not None and count != len(found):
            raise SourceError("rows_missing", source=CARD.id, found=len(found), wanted=count)
    return at["data"], found


def _add(columns: dict[str, list[Any]], row: dict[str, Any], ask: Ask, at: At) -> None:
    """Add a row of the asked country to the columns."""
    name = "country" if "country" in row else "country_code"
    country = field(row, name, str, at)
    code = code_of(country)
    if code is None:
        raise drift(at[name], country, "country")
    if code != ask.place:
        return
    start = _moment(field(row, "start_date", str, at), at["start_date"])
    ended = nullable(row, "end_date", str, at)
    end = _moment(ended, at["end_date"], last=True) if ended else None
    if end is not None and end <= start:
        raise drift(at["end_date"], ended, "later")
    told = {part: _words(field(row, part, object, at), at[part]) for part in _TOLD}
    own = f"{start.isoformat()}|{told['type']}|{told['affected_regions']}"
    known = row.get("id")
    if known is not None and not isinstance(known, str):
        known = str(whole(known, at["id"]))
    columns["time"].append(start)
    columns["end"].append(end)
    columns["id"].append(known or sha256(own.encode()).hexdigest()[:16])
    columns["what"].append(told["type"] or "-")
    columns["detail"].append("; ".join(f"{part}={text}" for part, text in told.items() if text))


def _moment(text: str, at: At, *, last: bool = False) -> datetime:
    """Time of a text; the `last` day of an event is over at its end."""
    when = utc_text(text, at, zone=UTC)
    return when + timedelta(days=1) if last and len(text) == 10 else when


def _words(value: Any, at: At) -> str:
    """Text of a value that is null, a text or a list of texts."""
    texts = value if isinstance(value, list) else [] if value is None else [value]
    return ", ".join(" ".join(item(texts, n, str, at).split()) for n in range(len(texts)))


CONNECTOR = Connector(CARD, read)
