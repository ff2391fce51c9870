"""Changes to an answer in JSON or CSV that need no knowledge of what it says."""

import json
import random
from collections.abc import Callable
from typing import Any

_GUARD = b")]}'"
Change = Callable[[list[Any]], list[Any]]


def change_rows(body: bytes, kind: str, change: Change) -> bytes:
    """Apply `change` to the lists of rows of JSON, or to the lines below a CSV's header.

    A list of rows is one of objects, or of lists that begin with a plain value: a list of plain
    numbers has its meaning in its order alone.
    """
    guard, found = _parsed(body)
    if found is not None:
        return guard + json.dumps(_changed(found, change)).encode()
    if not _is_text(kind):
        return body
    lines = body.splitlines(keepends=True)
    first = _header(lines) + 1
    return b"".join([*lines[:first], *change(lines[first:])])


def _changed(value: Any, change: Change) -> Any:
    if isinstance(value, dict):
        return {name: _changed(one, change) for name, one in value.items()}
    if not isinstance(value, list):
        return value
    if value and (all(isinstance(one, dict) for one in value) or all(map(_is_row, value))):
        return change(value)
    return [_changed(one, change) for one in value]


def _is_row(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and not isinstance(value[0], list | dict)


def drift(body: bytes, kind: str, rng: random.Random) -> bytes:
    """Rename a field wherever it stands, or put a number into a list; in CSV, rename a column.

    A field that stands often is chosen often, so that rows change rather than what is around them.
    """
    guard, found = _parsed(body)
    if found is None:
        return _renamed_column(body, rng) if _is_text(kind) else body
    names: list[str] = []
    numbers: list[tuple[Any, Any]] = []
    _survey(found, names, numbers)
    if numbers and (not names or rng.random() < 0.5):
        holder, key = rng.choice(numbers)
        holder[key] = [holder[key]]
    elif names:
        _rename(found, rng.choice(names))
    return guard + json.dumps(found).encode()


def _survey(value: Any, names: list[str], numbers: list[tuple[Any, Any]]) -> None:
    """Gather every field's name, and every place that holds a number."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        names.extend(value)
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, one in pairs:
        if isinstance(one, int | float) and not isinstance(one, bool):
            numbers.append((value, key))
        _survey(one, names, numbers)


def _rename(value: Any, name: str) -> None:
    if isinstance(value, dict):
        for one in value.values():
            _rename(one, name)
        if name in value:
            value[f"{name}_2"] = value.pop(name)
    elif isinstance(value, list):
        for one in value:
            _rename(one, name)


def _renamed_column(body: bytes, rng: random.Random) -> bytes:
    lines = body.splitlines(keepends=True) or [b""]
    header = _header(lines)
    names = lines[header].rstrip(b"\r\n")
    columns = names.split(b",")
    columns[rng.randrange(len(columns))] += b"_2"
    lines[header] = b",".join(columns) + lines[header][len(names) :]
    return b"".join(lines)


def _header(lines: list[bytes]) -> int:
    """Number of the line that names the columns: the first that is no comment."""
    return next((n for n, line in enumerate(lines) if not line.startswith(b"#")), 0)


def _parsed(body: bytes) -> tuple[bytes, Any]:
    """What stands before JSON so that no browser runs it, and what the JSON says, if it is some."""
    guard = body[: len(_GUARD)] if body.startswith(_GUARD) else b""
    try:
        return guard, json.loads(body[len(guard) :])
    except ValueError:
        return b"", None


def _is_text(kind: str) -> bool:
    return kind.startswith("text/") or "csv" in kind
