"""Ways in which an answer can be wrong: one to three changes of JSON, CSV, a workbook or bytes."""

import io
import json
import random
import re
import zipfile
from typing import Any

#: Values that stand where others should.
ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    -0.5,
    7,
    1e300,
    10**40,
    2**63,
    float("nan"),
    float("inf"),
    "",
    "0",
    "-1",
    "1.5",
    "1e400",
    "NaN",
    "null",
    "1,5",
    "\u0663",
    "\ud83d\ude00",
    "\u202e",
    "2022-01-05",
    "2022-01-05T06:00:00Z",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+14:00",
    1_641_362_400,
    1_641_362_400_000,
    [],
    {},
    [[]],
    [None],
    {"error": "no"},
)


def mutate(body: bytes, rng: random.Random) -> bytes:
    """A copy of an answer with one to three changes, or with its bytes damaged."""
    if rng.random() < 0.15:
        return _damaged(body, rng)
    if body[:2] == b"PK":
        return _workbook(body, rng)
    guard, start = _guard(body)
    tree = _parsed(body[start:])
    if tree is not None:
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            tree = _change_tree(tree, rng)
        text = json.dumps(tree, ensure_ascii=rng.random() < 0.5)
        return guard + text.encode("utf-8", "surrogatepass")
    if b"\n" in body and body.isascii():
        return _change_table(body.decode(), rng).encode("utf-8", "surrogatepass")
    return _damaged(body, rng)


def _guard(body: bytes) -> tuple[bytes, int]:
    start = next((n for n, byte in enumerate(body[:10]) if byte in b"[{"), 0)
    return body[:start], start


def _parsed(body: bytes) -> Any:
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict | list) else None


def _damaged(body: bytes, rng: random.Random) -> bytes:
    """Cut off, with bytes changed, taken out or put in, or in place of all something else."""
    at = rng.randrange(len(body)) if body else 0
    return rng.choice(
        (
            lambda: body[:at],
            lambda: body[:at] + bytes([rng.randrange(256)]) + body[at + 1 :],
            lambda: body[:at] + body[at + rng.randrange(1, 9) :],
            lambda: body[:at] + rng.choice((b"\xff\xfe", b"\x00", b'"', b"9", b",")) + body[at:],
            lambda: rng.choice((b"", b"null", b"[]", b"{}", b"<html><title>Sorry</title></html>")),
        )
    )()


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Every holder and key in a tree of dicts and lists."""
    pairs: list[Any] = []
    if isinstance(tree, dict):
        pairs = list(tree.items())
    elif isinstance(tree, list):
        pairs = list(enumerate(tree))
    return [(tree, key) for key, _ in pairs] + [place for _, one in pairs for place in _places(one)]


def _change_tree(tree: Any, rng: random.Random) -> Any:
    places = _places(tree)
    if not places or rng.random() < 0.01:
        return _odd(rng)
    holder, key = rng.choice(places)
    rng.choice((_set, _nudge, _nudge, _remove, _double, _swap, _exchange, _cut))(
        holder, key, places, rng
    )
    return tree


def _odd(rng: random.Random) -> Any:
    found = rng.choice(ODD)
    return json.loads(json.dumps(found)) if isinstance(found, list | dict) else found


def _set(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    holder[key] = _odd(rng)


def _nudge(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    """Something that could as well be meant: another number, another letter, another type."""
    value = holder[key]
    if isinstance(value, bool) or value is None:
        holder[key] = _odd(rng)
    elif isinstance(value, int | float):
        holder[key] = rng.choice((value + 1, -value, value * 1000, value / 3, str(value), None))
    elif isinstance(value, str):
        holder[key] = nudge_text(value, rng)


def nudge_text(value: str, rng: random.Random) -> str:
    """The text with one letter changed, taken out or doubled, or with space around it."""
    at = rng.randrange(len(value)) if value else 0
    letter = rng.choice("0123456789-:.TZ eE%\u0663x")
    return rng.choice(
        (
            value[:at] + letter + value[at + 1 :],
            value[:at] + value[at + 1 :],
            value[:at] + value[at : at + 1] + value[at:],
            f" {value} ",
            value.lower(),
            value[:10],
        )
    )


def _remove(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    del holder[key]


def _double(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    copied = json.loads(json.dumps(holder[key]))
    if isinstance(holder, list):
        holder.insert(rng.randrange(len(holder) + 1), copied)
    else:
        holder[f"{key}_2"] = copied


def _swap(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    """Two neighbours change places; in an object, one takes the value of another."""
    other = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


def _exchange(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    """The same field of two rows change places."""
    same = [place for place in places if place[1] == key]
    other, _ = rng.choice(same)
    holder[key], other[key] = other[key], holder[key]


def _cut(holder: Any, key: Any, places: list[Any], rng: random.Random) -> None:
    if isinstance(holder, list):
        del holder[key:]
    else:
        holder[str(key).upper()] = holder.pop(key)


def _change_table(text: str, rng: random.Random) -> str:
    lines = [line.split(",") for line in text.splitlines()]
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        _change_line(lines, rng)
        lines = [line for line in lines if line] or [[""]]
    return "".join(",".join(line) + "\n" for line in lines)


def _change_line(lines: list[list[str]], rng: random.Random) -> None:
    row, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    cell = rng.randrange(len(lines[row]))
    rng.choice(
        (
            lambda: lines[row].__setitem__(cell, nudge_text(lines[row][cell], rng)),
            lambda: lines[row].__setitem__(cell, str(rng.choice(ODD))),
            lambda: lines[row].pop(cell),
            lambda: lines.insert(other, list(lines[row])),
            lambda: lines.__setitem__(row, list(lines[other])),
            lambda: lines.pop(row),
            lines.reverse,
            lines[row].reverse,
        )
    )()


_CELL = re.compile(r"(<(?:t|v)(?: [^>]*)?>)([^<]*)(</(?:t|v)>)")


def _workbook(body: bytes, rng: random.Random) -> bytes:
    """One cell or one shared text of a workbook changed, in the XML that it consists of."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(made, "w") as new:
        holding = [n for n in old.namelist() if "sheet" in n.lower() or "strings" in n.lower()]
        chosen = rng.choice(holding)
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, _change_cell(data, rng) if name == chosen else data)
    return made.getvalue()


def _change_cell(data: bytes, rng: random.Random) -> bytes:
    text = data.decode()
    cells = list(_CELL.finditer(text))
    if not cells:
        return data
    cell = rng.choice(cells)
    new = rng.choice((nudge_text(cell[2], rng), rng.choice(cells)[2], "", "x" * 99))
    made = f"{text[: cell.start(2)]}{new}{text[cell.end(2) :]}"
    return made.encode("utf-8", "surrogatepass")
