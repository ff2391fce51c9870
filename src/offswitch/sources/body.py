"""The body of an answer: unpacked within limits, and checked to be what was asked for."""

import codecs
import json
import math
import re
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from offswitch.errors import SourceError
from offswitch.text import message

Wanted = Literal["json", "text", "bytes"]

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"application/csv", "application/xml"})
_PAGE = re.compile(rb"\s*(<!doctype html|<html)", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_LEAST_ROOM = 64 * 1024


@dataclass(frozen=True)
class Origin:
    """Where an answer is from, for errors: id of the source, and URL without secrets."""

    source: str
    url: str

    def error(self, key: str, **values: Any) -> SourceError:
        """The error of a key, with the two."""
        return SourceError(key, source=self.source, url=self.url, **values)


def unpack(chunks: Iterable[bytes], encoding: str, most: int, origin: Origin) -> Iterator[bytes]:
    """Decompress a body as it arrives, and refuse more than `most` bytes before they are made.

    Raises
    ------
    SourceError
        `too_large`, or `bad_encoding` where it is not what it says or ends in the middle.
    """
    if encoding in ("", "identity"):
        made = 0
        for chunk in chunks:
            made += len(chunk)
            _fits(made, most, origin, packed=False)
            yield chunk
        return
    if encoding not in ("gzip", "x-gzip"):
        raise origin.error("bad_encoding", encoding="gzip")
    made = 0
    inflate = zlib.decompressobj(wbits=31)
    for chunk in chunks:
        rest = chunk
        while rest:
            if inflate.eof:  # one more member of the same file
                inflate = zlib.decompressobj(wbits=31)
            broken = False
            try:
                piece = inflate.decompress(rest, most - made + _LEAST_ROOM)
            except zlib.error:
                broken = True
            if broken:
                raise origin.error("bad_encoding", encoding="gzip")
            made += len(piece)
            _fits(made, most, origin, packed=True)
            rest = inflate.unconsumed_tail or inflate.unused_data
            yield piece
    if not inflate.eof:
        raise origin.error("bad_encoding", encoding="gzip")


def _fits(made: int, most: int, origin: Origin, *, packed: bool) -> None:
    if made > most:
        packing = message("said.packed") if packed else ""
        raise origin.error("too_large", most=most / 2**20, packed=packing)


def read_body(
    body: bytes, content_type: str, wanted: Wanted, types: Collection[str], origin: Origin
) -> Any:
    """The value of a body: JSON, text, or the bytes themselves.

    Raises
    ------
    SourceError
        Where it is of another type, not UTF-8, or not strict JSON.
    """
    named = content_type.partition(";")[0].strip().lower()
    if named not in types and (named in _HTML or (wanted != "bytes" and _PAGE.match(body))):
        shown = page_title(body)
        title = message("said.title", title=shown) if shown else ""
        raise origin.error("html_page", title=title, wanted=message(f"wanted.{wanted}"))
    if named and named not in types and not _suits(named, wanted):
        raise origin.error(
            "wrong_type", found=_printable(named), wanted=message(f"wanted.{wanted}")
        )
    if wanted == "bytes":
        return body
    offset = None
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        offset = error.start
    if offset is not None:
        raise origin.error("not_utf8", byte=offset)
    return text if wanted == "text" else strict_json(text, origin)


def _suits(named: str, wanted: Wanted) -> bool:
    if wanted == "json":
        return named in ("application/json", "text/json") or named.endswith("+json")
    if wanted == "text":
        return named.startswith("text/") or named in _TEXTS or named.endswith("+xml")
    return True


def strict_json(text: str, origin: Origin) -> Any:
    """JSON with no name twice in an object, no NaN and no number too large to be one.

    Raises
    ------
    SourceError
        `json_cut` where it ends in the middle, and one that says what is wrong otherwise.
    """

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise origin.error("json_twice", name=_printable(twice))
        return made

    def none(name: str) -> Any:
        raise origin.error("json_number", text=name)

    def finite(digits: str) -> float:
        value = float(digits)
        return value if math.isfinite(value) else none(_printable(digits))

    fault: SourceError
    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=none, parse_float=finite)
    except json.JSONDecodeError as error:
        # A text that is cut off fails at its end, or does not end in what closes its beginning.
        whole = text.strip()
        closing = {"{": "}", "[": "]"}.get(whole[:1])
        if error.pos >= len(text.rstrip()) or (closing and not whole.endswith(closing)):
            fault = origin.error("json_cut", letters=len(text))
        else:
            fault = origin.error("not_json", letter=error.pos + 1, reason=error.msg)
    except RecursionError:
        fault = origin.error("json_deep")
    except ValueError:  # a whole number of thousands of digits
        fault = origin.error("json_number", text=message("shape.whole"))
    raise fault


def page_title(body: bytes) -> str:
    """Title of an HTML page, on one short line; empty where it has none."""
    found = _TITLE.search(_beginning(body))
    return _printable(found[1]) if found else ""


def excerpt(body: bytes) -> str:
    """What a body says, in one line of at most 200 letters: a page's title, else its beginning."""
    return page_title(body) or _printable(_beginning(body)[:1000], 200)


def _beginning(body: bytes) -> str:
    """The first of a text; nothing of what is none, where no secret would be recognised."""
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(body[:100_000])
    except UnicodeDecodeError:
        return ""


def _printable(text: str, most: int = 80) -> str:
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    shown = " ".join(shown.split())
    return shown if len(shown) <= most else shown[: most - 3] + "..."
