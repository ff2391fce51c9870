"""What stands in an answer, for sources whose rows are read only once: cells, not rows."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

#: What an id may be that the source does not give, and what stands between parts of a text.
_DIGEST = re.compile(r"[0-9a-f]{16}")
_PARTS = re.compile(r"; |, |=|/")
_BROKEN = (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Cells:
    """Every text, number and time that stands in an answer, in whichever way it may be meant."""

    def __init__(self, bodies: list[bytes]) -> None:
        leaves = [leaf for body in bodies for leaf in _leaves(body)]
        self._meant = {meaning for leaf in leaves for meaning in _meanings(leaf)} | {None}
        self._texts = "\n".join(_plain(str(leaf)) for leaf in leaves)

    def state(self, cell: Any) -> bool:
        """Whether a cell stands there; the end of a last day is the start of the next."""
        if isinstance(cell, datetime):
            return cell in self._meant or cell - timedelta(days=1) in self._meant
        if isinstance(cell, str) and not _DIGEST.fullmatch(cell):
            return all(_plain(part) in self._texts for part in _PARTS.split(cell))
        return cell in self._meant or isinstance(cell, str)


def _plain(text: str) -> str:
    """In small letters, with one space where there is any."""
    return " ".join(text.casefold().split())


def _leaves(body: bytes) -> Iterator[Any]:
    if body[:2] == b"PK":
        with suppress(zipfile.BadZipFile, *_BROKEN), zipfile.ZipFile(io.BytesIO(body)) as book:
            for name in book.namelist():
                text = book.read(name).decode("utf-8", "replace")
                yield from map(html.unescape, re.findall(r">([^<>]+)<", text))
        return
    with suppress(ValueError):
        yield from _scalars(json.loads(body))
        return
    for line in body.decode("utf-8", "replace").splitlines():
        yield from line.split(",")


def _scalars(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield key
            yield from _scalars(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _scalars(value)
    else:
        yield tree


def _meanings(leaf: Any) -> Iterator[Any]:
    """Numbers as they are and as percentages; times as text, seconds, milliseconds or days."""
    if isinstance(leaf, str):
        leaf = leaf.strip()
        with suppress(*_BROKEN):
            yield int(leaf, 16)
        for text in (leaf, f"{leaf}-01", f"{leaf}-01-01"):
            with suppress(*_BROKEN):
                when = datetime.fromisoformat(text)
                yield when if when.tzinfo else when.replace(tzinfo=UTC)
    with suppress(*_BROKEN):
        number = float(leaf.removesuffix("%") if isinstance(leaf, str) else leaf)
        yield number
        yield number / 100.0
        with suppress(*_BROKEN):
            yield _EPOCH + timedelta(seconds=number)
        with suppress(*_BROKEN):
            yield _EPOCH + timedelta(milliseconds=number)
        with suppress(*_BROKEN):
            day = date(1899, 12, 30) + timedelta(days=number)
            yield datetime(day.year, day.month, day.day, tzinfo=UTC)
