"""What a lake writes down of a batch: one JSON file, named by its window and its content.

A manifest is written after the data files that it names, and never changed. Its name says the
window, the moment of retrieval and the SHA-256 of its bytes, so that even one that cannot be read
any more tells which window to fetch again.
"""

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, cast

from offswitch.errors import DataError
from offswitch.sources.record import SCHEMAS, Kind
from offswitch.timeline import Interval

FORMAT = 1
BATCHES = "batches"
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(
    BATCHES + r"/source=([^/]+)/signal=([^/]+)/place=([^/]+)/"
    r"(\d{8}T\d{12}Z)-(\d{8}T\d{12}Z)-(\d{8}T\d{12}Z)-([0-9a-f]{64})\.json"
)
#: Names that are safe in a path and an address, on every system.
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class DataFile:
    """A Parquet file of rows of one month: where it is, and what it must be."""

    path: str
    sha256: str
    bytes: int
    rows: int
    first: datetime
    last: datetime


@dataclass(frozen=True, order=True)
class Series:
    """What rows are of: they are compared, revised and withdrawn only among themselves."""

    source: str
    signal: str
    place: str

    def folder(self) -> str:
        """Its part of a path."""
        return f"source={self.source}/signal={self.signal}/place={self.place}"


@dataclass(frozen=True)
class Manifest:
    """A batch as the lake knows it, without its rows; times are exact."""

    name: str
    series: Series
    kind: Kind
    window: Interval
    retrieved: datetime
    settled: bool
    normalised: bool
    licence: str
    requests: tuple[str, ...]
    content: tuple[str, ...]
    notes: tuple[str, ...]
    files: tuple[DataFile, ...]

    @property
    def order(self) -> tuple[datetime, str]:
        """Among batches: later ones win, and of those retrieved at once the greater hash."""
        return self.retrieved, self.name[-69:]

    @property
    def asked(self) -> str | None:
        """The window, where it makes a series of its own."""
        return f"{stamp(self.window.start)}/{stamp(self.window.end)}" if self.normalised else None


@dataclass(frozen=True)
class Named:
    """What the name of a manifest says."""

    series: Series
    window: Interval
    retrieved: datetime
    sha256: str


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def stamp(when: datetime) -> str:
    """Write a UTC time to the second, or to the microsecond where it needs that."""
    text = when.astimezone(UTC).isoformat()
    return text.replace("+00:00", "Z")


def check_name(what: str, name: str) -> None:
    """Refuse a name that is not safe in a path."""
    if not _PLAIN.fullmatch(name) or len(name) > 100:
        raise DataError("lake_name", what=what, name=name)


def write_manifest(one: Manifest) -> tuple[str, bytes]:
    """Name and content of a manifest; `one.name` is ignored."""
    fields = {
        "format": FORMAT,
        **asdict(one.series),
        "kind": one.kind,
        "start": stamp(one.window.start),
        "end": stamp(one.window.end),
        "retrieved": stamp(one.retrieved),
        "settled": one.settled,
        "normalised": one.normalised,
        "licence": one.licence,
        "requests": one.requests,
        "content": one.content,
        "notes": one.notes,
        "files": [
            {**asdict(file), "first": stamp(file.first), "last": stamp(file.last)}
            for file in one.files
        ],
    }
    content = (json.dumps(fields, ensure_ascii=False, indent=1) + "\n").encode()
    times = (one.window.start, one.window.end, one.retrieved)
    name = "-".join([*(when.astimezone(UTC).strftime(_STAMP) for when in times), digest(content)])
    return f"{BATCHES}/{one.series.folder()}/{name}.json", content


def read_name(name: str) -> Named | None:
    """What a name says, or None where it is not one of a manifest."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    start, end, retrieved = (
        datetime.fromisoformat(f"{text[:15]}.{text[15:21]}Z") for text in found.groups()[3:6]
    )
    return Named(Series(*found.groups()[:3]), Interval(start, end), retrieved, found[7])


def read_manifest(name: str, content: bytes) -> Manifest:
    """Read what `write_manifest` wrote.

    Raises
    ------
    ValueError
        If it is anything else, or was changed.
    """
    named = read_name(name)
    if named is None or digest(content) != named.sha256:
        raise ValueError(name)
    fields: dict[str, Any] = json.loads(content)
    if fields["format"] != FORMAT:
        raise DataError("lake_format", file=name, found=fields["format"], known=FORMAT)
    if fields["kind"] not in SCHEMAS:
        raise ValueError(name)
    return Manifest(
        name=name,
        series=named.series,
        kind=cast(Kind, fields["kind"]),
        window=named.window,
        retrieved=named.retrieved,
        settled=fields["settled"],
        normalised=fields["normalised"],
        licence=fields["licence"],
        requests=tuple(fields["requests"]),
        content=tuple(fields["content"]),
        notes=tuple(fields["notes"]),
        files=tuple(
            DataFile(
                **{
                    **file,
                    "first": datetime.fromisoformat(file["first"]),
                    "last": datetime.fromisoformat(file["last"]),
                }
            )
            for file in fields["files"]
        ),
    )
