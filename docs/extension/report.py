"""The JSON of an assessment and of checked claims from their schemas, and a piece of a real one."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import offswitch as off
from extension.markdown import code, table
from offswitch.report import json_schema
from offswitch.report.json import PARTS


def fields() -> str:
    """Return a section for each top-level key, and one for each shape that several share."""
    schema, parts = json_schema(), []
    for name, about in schema["properties"].items():
        shown = _shown(name, about, "assessment")
        parts += _section(f"`{name}`", name, shown)
    parts.append("## Shapes that several share\n")
    for name, about in schema["$defs"].items():
        parts += _section(name, "", about, level=3)
    return "\n".join(parts)


def claims_fields() -> str:
    """Return the keys of checked claims; those of an assessment have the same form there."""
    shared = json_schema()["properties"]
    rows = []
    for name, about in json_schema("claims")["properties"].items():
        meaning = about.get("description") or shared[name]["description"]
        link = f" As [in an assessment](#{name})." if name in shared else ""
        rows.append([code(name), _kind(about), f"{meaning.rstrip('.')}.{link}"])
    return table(["key", "type", "meaning"], rows)


def paths(of: str) -> str:
    """Return every path of one command's JSON, with its type and meaning."""
    schema = json_schema(of)
    properties = {name: _shown(name, one, of) for name, one in schema["properties"].items()}
    rows = [
        [code(where), kind, said]
        for where, kind, said in _walk("", {**schema, "properties": properties})
    ]
    return table(["path", "type", "meaning"], rows)


def _shown(name: str, about: dict[str, Any], of: str) -> dict[str, Any]:
    """Return what a key holds, without the inside of what has a section of its own."""
    inside = name in PARTS.get(of, ())
    return {"description": about["description"], "type": "object"} if inside else about


def _section(title: str, path: str, about: dict[str, Any], level: int = 2) -> list[str]:
    rows = [[code(where), kind, meaning] for where, kind, meaning in _walk(path, about)]
    parts = [f"{'#' * level} {title}\n", f"{about.get('description', '')}\n"]
    if path or not rows:
        parts.append(f"Type: {_kind(about)}\n")
    if rows:
        parts.append(table(["path", "type", "meaning"], rows))
    return parts


def _walk(path: str, about: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what stands below a place in the document: its path, type and meaning."""
    for option in about.get("anyOf", []):
        yield from _walk(path, option)
    if "items" in about:
        yield from _walk(f"{path}[]", about["items"])
    for name, below in about.get("properties", {}).items():
        where = f"{path}.{name}" if path else name
        yield where, _kind(below), below.get("description", "")
        yield from _walk(where, below)


def _kind(about: dict[str, Any]) -> str:
    """Say in words what a value is."""
    if about.get("$ref") == "#":
        return "object of this form"
    if "$ref" in about:
        name = about["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if "anyOf" in about:
        return " or ".join(map(_kind, about["anyOf"]))
    if "enum" in about:
        return ", ".join(code(value) for value in about["enum"])
    if "const" in about:
        return code(json.dumps(about["const"]))
    if about["type"] == "array":
        return f"list of {_kind(about['items'])}"
    if isinstance(about.get("additionalProperties"), dict):
        return f"object of {_kind(about['additionalProperties'])} by name"
    return "time" if about.get("format") == "date-time" else str(about["type"])


@cache
def _assessed() -> dict[str, Any]:
    return off.assessment_dict(off.assess("kazakhstan-2022"))


def example() -> str:
    """Return the hours lost and the first cost of the embedded case."""
    made = _assessed()
    hours = {key: made["hours"][key] for key in ("service", "effective", "nominal")}
    cost = {k: v for k, v in made["costs"][0].items() if k not in ("caveats", "sources")}
    piece = {"schema": made["schema"], "place": made["place"], "hours": hours, "costs": [cost]}
    return f"```json\n{json.dumps(piece, indent=2, ensure_ascii=False)}\n```\n"
