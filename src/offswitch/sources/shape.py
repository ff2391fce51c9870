"""Reading an answer strictly: what is not as documented is named, never guessed.

>>> at = At("demo")
>>> body = {"data": [{"time": 1641340800, "value": "1.5"}]}
>>> data = field(body, "data", list, at)
>>> first = item(data, 0, dict, at["data"])
>>> number(field(first, "value", object, at["data"][0]), at["data"][0]["value"])
1.5
"""

import contextlib
import csv
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, TypeVar, cast

import polars as pl

from offswitch.errors import SourceError
from offswitch.sources.record import KEYS, SCHEMAS, Ask, kind_of
from offswitch.text import Message, message

T = TypeVar("T")

_SHOWN = 60
#: Unix seconds from 1973 to 2286 and their milliseconds do not overlap.
_FIRST, _LAST = 10**8, 10**10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_MAY_BE_NULL = {"network", "value", "end", "detail"}
_KINDS: dict[type, str] = {
    dict: "object",
    list: "list",
    str: "text",
    int: "whole",
    float: "number",
    bool: "flag",
}


@dataclass(frozen=True)
class At:
    """A place in an answer: ``At("ioda")["data"][0]`` is written ``data[0]``."""

    source: str
    path: str = ""

    def __getitem__(self, step: str | int) -> "At":
        if isinstance(step, int):
            return At(self.source, f"{self.path}[{step}]")
        return At(self.source, f"{self.path}.{step}" if self.path else step)


def drift(at: At, found: Any, expected: str) -> SourceError:
    """The error to raise where an answer is not as documented.

    Parameters
    ----------
    found
        The value that stands there.
    expected
        Catalogue key of what was expected; ``shape.`` may be left out.
    """
    return SourceError(
        "schema_drift",
        source=at.source,
        at=at.path or message("shape.whole_answer"),
        found=_described(found),
        expected=message(expected if "." in expected else f"shape.{expected}"),
    )


def field(value: Any, name: str, kind: type[T], at: At) -> T:
    """Value of the field `name` of an object, which must be there and of type `kind`.

    `at` is the place of the object. `kind` is dict, list, str, int, float (whole numbers too), bool
    or object, which takes anything, null too.
    """
    if not isinstance(value, dict):
        raise drift(at, value, "object")
    if name not in value:
        raise SourceError(
            "schema_field",
            source=at.source,
            at=at[name].path,
            known=", ".join(_short(known) for known in list(value)[:12])
            or message("shape.nothing"),
        )
    return _of(value[name], kind, at[name])


def optional(value: Any, name: str, kind: type[T], at: At) -> T | None:
    """As `field`, but None where the field is absent or null."""
    if isinstance(value, dict) and value.get(name) is None:
        return None
    return field(value, name, kind, at)


def nullable(value: Any, name: str, kind: type[T], at: At) -> T | None:
    """As `field`, but it may be null; absent it is refused, as it may have another name by now."""
    field(value, name, object, at)
    return optional(value, name, kind, at)


def item(value: Any, index: int, kind: type[T], at: At) -> T:
    """Element of a list, which must be there and of type `kind`; `at` is the list's place."""
    if not isinstance(value, list) or index >= len(value):
        raise drift(at, value, "longer_list" if isinstance(value, list) else "list")
    return _of(value[index], kind, at[index])


def items(value: Any, kind: type[T], at: At) -> list[T]:
    """A list with every element of type `kind`."""
    if not isinstance(value, list):
        raise drift(at, value, "list")
    for index, one in enumerate(value):
        _of(one, kind, at[index])
    return value


def number(value: Any, at: At) -> float | None:
    """A finite number, given as one or as text such as ``"1.5"``; None stays None."""
    if value is None:
        return None
    found = None
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        found = float(value)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        with contextlib.suppress(OverflowError):
            found = float(value)
    if found is None or not math.isfinite(found):
        raise drift(at, value, "number")
    return found


def amount(value: Any, at: At) -> float | None:
    """As `number`, and not negative."""
    found = number(value, at)
    if found is not None and found < 0:
        raise drift(at, value, "not_negative")
    return found


def whole(value: Any, at: At) -> int | None:
    """A whole number, given as one or as text; None stays None."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,19}", value, re.ASCII):
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    raise drift(at, value, "whole")


def utc_seconds(value: Any, at: At) -> datetime:
    """Time from Unix seconds; milliseconds are refused by their size."""
    seconds = number(value, at)
    if seconds is None or not _FIRST <= seconds < _LAST:
        raise drift(at, value, "seconds")
    return _EPOCH + timedelta(seconds=seconds)


def utc_millis(value: Any, at: At) -> datetime:
    """Time from Unix milliseconds; seconds are refused by their size."""
    millis = number(value, at)
    if millis is None or not 1000 * _FIRST <= millis < 1000 * _LAST:
        raise drift(at, value, "millis")
    return _EPOCH + timedelta(milliseconds=millis)


def utc_text(value: Any, at: At, *, zone: tzinfo | None = None) -> datetime:
    """Time from ISO 8601 text; a date is its first moment.

    More than six decimals are cut. Text without a zone is of `zone`, and refused where none is
    given.
    """
    if not isinstance(value, str):
        raise drift(at, value, "time")
    try:
        when = datetime.fromisoformat(value)
        if when.tzinfo is None:
            if zone is None:
                raise drift(at, value, "zoned_time")
            when = when.replace(tzinfo=zone)
        return when.astimezone(UTC)
    except (ValueError, OverflowError):
        raise drift(at, value, "time") from None


def table(text: str, columns: Sequence[str], at: At) -> list[dict[str, str]]:
    """Rows of a CSV text by column: those named must be there, and every row as long as the header.

    The place of a row is ``at[i]``, counted from 1 below the header.
    """
    try:
        lines = [line for line in csv.reader(text.splitlines(), strict=True) if line]
    except csv.Error:
        raise drift(at, text, "csv") from None
    header = lines[0] if lines else []
    for column in columns:
        if header.count(column) != 1:
            raise drift(at, ",".join(header), "header")
    for index, line in enumerate(lines[1:], 1):
        if len(line) != len(header):
            raise drift(at[index], ",".join(line), "row")
    return [dict(zip(header, line, strict=True)) for line in lines[1:]]


def rows(
    ask: Ask, columns: Mapping[str, Sequence[Any]], at: At
) -> tuple[pl.DataFrame, tuple[Message, ...]]:
    """Build the frame of `ask.signal` from its columns, and what is to be said of it.

    Columns that may be null and are not given are null, or for `network` the place where it is one.
    Rows are sorted by their key, rows that stand twice are kept once, and rows outside the window
    are left out; how many were is said.

    Raises
    ------
    SourceError
        Where two rows of one key differ, a key is null, or a column has another type.
    """
    schema, key = SCHEMAS[ask.signal.kind], list(KEYS[ask.signal.kind])
    length = len(next(iter(columns.values())))
    absent = {"network": ask.place} if kind_of(ask.place) == "network" else {}
    given = {
        name: _series(name, columns.get(name, [absent.get(name)] * length), kind, at[name])
        for name, kind in schema.items()
    }
    frame = pl.DataFrame(given)
    for name in schema:
        if name not in _MAY_BE_NULL and frame[name].has_nulls():
            raise drift(at[name], None, "no_null")
    for name, kind in schema.items():
        if kind == pl.Float64() and not frame[name].is_finite().all():
            raise drift(at[name], float("nan"), "number")

    start, end = ask.window.start, ask.window.end
    inside = frame.filter(pl.col("time").is_between(start, end, closed="left"))
    once = inside.unique()
    doubled = once.filter(pl.struct(key).is_duplicated()).sort(key, nulls_last=True)
    if len(doubled):
        raise SourceError(
            "contradiction",
            source=at.source,
            of=", ".join(f"{name} {doubled[name][0]}" for name in key),
            one=_row_words(doubled.row(0)),
            other=_row_words(doubled.row(1)),
        )
    notes = []
    if outside := len(frame) - len(inside):
        notes.append(message("note.outside", source=at.source, count=outside))
    if twice := len(inside) - len(once):
        notes.append(message("note.twice", source=at.source, count=twice))
    return once.sort(key, nulls_last=True), tuple(notes)


def _series(name: str, values: Sequence[Any], kind: pl.DataType, at: At) -> pl.Series:
    if isinstance(kind, pl.Datetime) and not isinstance(values, pl.Series):
        # Polars would read texts as times, and times without a zone as UTC.
        for index, one in enumerate(values):
            if one is not None and (not isinstance(one, datetime) or one.tzinfo is None):
                raise drift(at[index], one, "zoned_time")
    try:
        return pl.Series(name, values, dtype=kind, strict=True)
    except (pl.exceptions.PolarsError, TypeError, ValueError, OverflowError):
        raise drift(at, list(values), "column") from None


def _of(value: Any, kind: type[T], at: At) -> T:
    taken: type | tuple[type, ...] = (int, float) if kind is float else kind
    if not isinstance(value, taken) or (isinstance(value, bool) and kind in (int, float)):
        raise drift(at, value, _KINDS[kind])
    return cast(T, value)


def _described(value: Any) -> str:
    """What a value is, in a few words."""
    if value is None:
        return message("shape.null")
    if isinstance(value, dict):
        names = ", ".join(_short(name) for name in list(value)[:6])
        return message("shape.object_of", names=names or message("shape.nothing"))
    if isinstance(value, list):
        return message("shape.list_of", count=len(value))
    if isinstance(value, str):
        return message("shape.text_of", text=_short(value))
    return _short(str(value).lower() if isinstance(value, bool) else str(value))


def _short(text: str) -> str:
    shown = "".join(letter if letter.isprintable() else "?" for letter in text)
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."


def _row_words(row: tuple[Any, ...]) -> str:
    return ", ".join(_short(str(value)) for value in row if value is not None)
