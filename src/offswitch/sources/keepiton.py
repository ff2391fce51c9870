"""Access Now's register of shutdowns, #KeepItOn: the workbook that it publishes as a sheet."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import polars as pl

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.names import code_of
from offswitch.sources.record import Answer, Ask, Card, Connector, Signal
from offswitch.sources.shape import At, rows
from offswitch.text import Message, message
from offswitch.timeline import iso

#: Columns that its table is known by, whatever the sheet is called this year.
_KNOWN_BY = ("start_date", "end_date", "country", "shutdown_type", "shutdown_status")
#: What tells one event from another, besides where it was and when it began.
_OWN = ("geo_scope", "area_name", "shutdown_type", "affected_network", "shutdown_extent")
_TOLD = ("start_date_type", "geo_scope", "area_name", "shutdown_status", "ordered_by", "an_link")
#: Bytes that the parts of the workbook may be long once unpacked, and how many there may be.
_LARGEST, _MOST_PARTS = 64 * 2**20, 500
_SHEET = "spreadsheets/d/1DvPAuHNLp5BXGb0nnZDGNoiIwEeu2ogdXEIDvT4Hyfk/export"

CARD = Card(
    id="keepiton",
    publisher="Access Now",
    title="#KeepItOn Shutdown Tracker Optimization Project",
    url="https://www.accessnow.org/keepiton-data-spreadsheet",
    base="https://docs.google.com",
    licence='not stated with the sheet; credit "Access Now #KeepItOn"',
    licence_url="https://www.accessnow.org/keepiton-data-spreadsheet",
    requests=6,
    per=timedelta(minutes=1),
    limit_published=False,
    secrets=(),
    since=date(2016, 1, 1),
    signals=(
        Signal(
            name="shutdowns",
            kind="events",
            unit="",
            step=None,
            span=timedelta(days=366),
            delay=timedelta(days=60),
            settled=timedelta(days=1100),
            places="country",
        ),
    ),
)


@dataclass(frozen=True)
class _Event:
    """A row of the sheet: `year` is the year that it is counted under, `rest` all its cells."""

    id: str
    year: str
    start: datetime
    end: datetime | None
    what: str
    detail: str
    rest: str


def read(client: Client, ask: Ask) -> Answer:
    """Read the shutdowns of a country that began in the window, one row each."""
    at = At(CARD.id)
    # The sheet's export lies with another name of its host: no secret is sent to either.
    book = client.bytes(_SHEET, {"format": "xlsx"}, hosts=("googleusercontent.com",))
    table = _table(_unpacked(book))
    events: list[_Event] = []
    unread, unknown = 0, set()
    for cells in table.iter_rows(named=True):
        names = [name.strip() for name in (cells["country"] or "").split(";")]
        unknown |= {name for name in names if name and code_of(name) is None}
        if ask.place not in {code_of(name) for name in names if name}:
            continue
        event = _event(cells)
        unread += event is None
        if event is not None:
            events.append(event)
    kept = list(_once(events))
    inside = [event for event in kept if event.start in ask.window]
    frame, notes = rows(
        ask,
        {
            "time": [event.start for event in inside],
            "end": [event.end for event in inside],
            "id": [event.id for event in inside],
            "what": [event.what for event in inside],
            "detail": [event.detail for event in inside],
        },
        at,
    )
    return Answer(frame, (*notes, *_notes(ask, kept, unread, unknown)))


def _notes(ask: Ask, events: list[_Event], unread: int, unknown: set[str]) -> Iterator[Message]:
    before = [e for e in events if e.start < ask.window.start]
    running = [e for e in before if e.end is None or e.end > ask.window.start]
    if running:
        began = ", ".join(iso(event.start)[:10] for event in running[:5])
        yield message("note.began_before", count=len(running), began=began)
    if unread:
        yield message("note.unread_dates", count=unread)
    if unknown:
        yield message("note.unknown_countries", names=", ".join(sorted(unknown)[:10]))


def _unpacked(book: bytes) -> bytes:
    """Repack what a table needs without compression: no bomb, no macros, no links to elsewhere.

    A lying size ends in a checksum that is wrong, as no more than the size is ever read.
    """
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(book)) as packed, zipfile.ZipFile(out, "w") as plain:
            parts = packed.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
                raise SourceError("workbook_large", source=CARD.id, most=_LARGEST / 2**20)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    plain.writestr(part.filename, packed.read(part))
    except SourceError:
        raise
    except Exception:  # what a broken archive raises is documented as no one kind of error
        raise SourceError("workbook_bad", source=CARD.id) from None
    return out.getvalue()


def _table(book: bytes) -> pl.DataFrame:
    """Table of the sheet with the columns that are looked for; the longest of several."""
    try:
        sheets = pl.read_excel(
            book,
            sheet_id=0,
            engine="calamine",
            has_header=False,
            infer_schema_length=0,
            raise_if_empty=False,
        )
    except Exception:  # the reader is another language's, and documents no errors
        raise SourceError("workbook_bad", source=CARD.id) from None
    found = [table for sheet in sheets.values() if (table := _below_header(sheet)) is not None]
    if not found:
        raise SourceError("workbook_table", source=CARD.id, columns=", ".join(_KNOWN_BY))
    return max(found, key=len)


def _below_header(sheet: pl.DataFrame) -> pl.DataFrame | None:
    """Rows of a sheet below its header, which is looked for in the first ten, all as text."""
    for n, cells in enumerate(sheet.head(10).iter_rows()):
        names = [(cell or "").strip() for cell in cells]
        if all(names.count(name) == 1 for name in _KNOWN_BY):
            wanted = {*_KNOWN_BY, *_OWN, *_TOLD, "count_year"}
            columns = {
                name: sheet.to_series(i).slice(n + 1)
                for i, name in enumerate(names)
                if name in wanted and names.count(name) == 1
            }
            table = pl.DataFrame(columns)
            absent = [pl.lit(None, pl.String).alias(name) for name in sorted(wanted - set(columns))]
            return table.with_columns(absent)
    return None


def _event(cells: dict[str, str | None]) -> _Event | None:
    """Event of a row, or None where a date cannot be read."""
    text = {name: " ".join((cell or "").split()) for name, cell in cells.items()}
    try:
        start = _day(text["start_date"])
        end = _day(text["end_date"]) + timedelta(days=1) if text["end_date"] else None
    except ValueError:
        return None
    if end is not None and end <= start:
        return None
    own = "|".join([iso(start), text["country"].lower(), *(text[name].lower() for name in _OWN)])
    return _Event(
        id=sha256(own.encode()).hexdigest()[:16],
        year=text["count_year"],
        start=start,
        end=end,
        what="; ".join(
            text[name]
            for name in ("shutdown_type", "shutdown_extent", "affected_network")
            if text[name]
        )
        or "-",
        detail="; ".join(f"{name}={text[name]}" for name in _TOLD if text[name]),
        rest="|".join(text[name] for name in sorted(text) if name != "count_year"),
    )


def _day(text: str) -> datetime:
    """First moment of a day, of a cell that may hold a clock of midnight as well."""
    day = date.fromisoformat(text.removesuffix(" 00:00:00"))
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _once(events: list[_Event]) -> Iterator[_Event]:
    """Events without the repeats of those that go on, which are counted again each year.

    Of one event the row of the last year stands. Several of that year that differ in what else is
    said of them are events of their own, told apart by all their cells.
    """
    by_id: dict[str, list[_Event]] = {}
    for event in events:
        by_id.setdefault(event.id, []).append(event)
    for same in by_id.values():
        last = max(event.year for event in same)
        rest = {event.rest: event for event in same if event.year == last}
        if len(rest) == 1:
            yield next(iter(rest.values()))
            continue
        for text, event in sorted(rest.items()):
            own = sha256(text.encode()).hexdigest()[:8]
            yield _Event(**{**event.__dict__, "id": f"{event.id}-{own}"})


CONNECTOR = Connector(CARD, read)
