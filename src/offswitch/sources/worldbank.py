"""World Bank, indicators of countries, version 2 of its interface."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, drift, field, item, items, number, rows, whole
from offswitch.text import message

_PAGE = 1000


def _signal(name: str, unit: str) -> Signal:
    return Signal(
        name=name,
        kind="observations",
        unit=unit,
        step=None,
        span=timedelta(days=7305),  # twenty years, so that the last known year is among them
        delay=timedelta(days=450),
        settled=timedelta(days=1100),
        places="country",
    )


CARD = Card(
    id="worldbank",
    publisher="World Bank",
    title="World Development Indicators",
    url="https://datahelpdesk.worldbank.org/knowledgebase/articles/889392",
    base="https://api.worldbank.org/v2",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    requests=5,
    per=timedelta(seconds=1),
    limit_published=False,
    secrets=(),
    since=date(1960, 1, 1),
    signals=(
        _signal("NY.GDP.MKTP.CD", "current USD a year"),
        _signal("SP.POP.TOTL", "people"),
        _signal("IT.NET.USER.ZS", "percent of population"),
        _signal("BX.TRF.PWKR.CD.DT", "current USD a year, received"),
        _signal("BM.TRF.PWKR.CD.DT", "current USD a year, paid"),
        _signal("FB.ATM.TOTL.P5", "cash machines per 100,000 adults"),
    ),
)


def read(client: Client, ask: Ask) -> Answer:
    """Read an indicator of a country; a year's figure stands at its first moment."""
    at = At(CARD.id)
    years = [
        year
        for year in range(ask.window.start.year, ask.window.end.year + 1)
        if datetime(year, 1, 1, tzinfo=UTC) in ask.window
    ]
    if not years:
        frame, _ = rows(ask, {"time": [], "value": []}, at)
        return Answer(frame, (message("note.no_year"),))
    path = f"country/{ask.place}/indicator/{ask.signal.name}"
    found: list[dict[str, Any]] = []
    page, pages, total, updated = 1, 1, 0, ""
    while page <= pages:
        params = {
            "format": "json",
            "date": f"{years[0]}:{years[-1]}",
            "per_page": _PAGE,
            "page": page,
        }
        head, data = _page(client.json(path, params), at)
        if page > 1 and whole(head.get("page"), at[0]["page"]) != page:
            raise drift(at[0]["page"], head.get("page"), "page")
        pages = whole(head.get("pages"), at[0]["pages"]) or 0
        total = whole(head.get("total"), at[0]["total"]) or 0
        updated = str(head.get("lastupdated") or "")
        found += data
        page += 1
        if not data:
            break
    if len(found) != total:
        raise SourceError("rows_missing", source=CARD.id, found=len(found), wanted=total)
    times, values = [], []
    for n, row in enumerate(found):
        here = at[1][n]
        country = field(field(row, "country", dict, here), "id", str, here["country"])
        if country != ask.place:
            raise drift(here["country"]["id"], country, "place")
        times.append(_year(field(row, "date", str, here), here["date"]))
        values.append(number(field(row, "value", object, here), here["value"]))
    frame, notes = rows(ask, {"time": times, "value": values}, at[1])
    if updated:
        notes = (*notes, message("note.worldbank_updated", date=updated))
    return Answer(frame, notes)


def _page(body: Any, at: At) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Head and rows of an answer; a refusal comes with status 200."""
    head = item(body, 0, dict, at)
    if "message" in head:
        told = items(field(head, "message", list, at[0]), dict, at[0]["message"])
        said = "; ".join(str(one.get("value", one)) for one in told)
        raise SourceError("source_said", source=CARD.id, told=said[:200])
    if len(body) != 2:
        raise drift(at, f"[{len(body)}]", "pair")
    return head, items(body[1], dict, at[1]) if body[1] is not None else []


def _year(text: str, at: At) -> datetime:
    if not (text.isascii() and text.isdigit() and len(text) == 4 and text != "0000"):
        raise drift(at, text, "year")
    return datetime(int(text), 1, 1, tzinfo=UTC)


CONNECTOR = Connector(CARD, read)
