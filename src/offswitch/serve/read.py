"""Reading what a request asks, with one line on the first thing that is wrong with it."""

import json
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import ValidationError
from starlette.requests import Request

from offswitch.errors import CaseError
from offswitch.serve.query import CASE, PLACE, Query
from offswitch.text import Message, message

Q = TypeVar("Q", bound=Query)
#: Parameter of every address: the language of what is said.
LANG = "lang"
DESCRIPTION = "/api/v1/openapi.json"
_PATTERNS = {CASE: "expect.case", PLACE: "expect.country"}
#: What a field wanted, by what the model says is wrong: a sentence, and its values by theirs.
_WANTED: dict[str, tuple[str, dict[str, str]]] = {
    "greater_than": ("expect.more_than", {"least": "gt"}),
    "greater_than_equal": ("expect.from", {"least": "ge"}),
    "less_than": ("expect.to", {"most": "lt"}),
    "less_than_equal": ("expect.to", {"most": "le"}),
    "string_too_long": ("expect.signs", {"most": "max_length"}),
    "string_too_short": ("expect.some", {}),
    "too_long": ("expect.values", {"most": "max_length"}),
    "literal_error": ("expect.one_of", {"known": "expected"}),
    "finite_number": ("expect.finite", {}),
    "string_type": ("expect.text", {}),
}


def read_query(model: type[Q], request: Request, **path: str) -> Q:
    """Read a question from the address of a request.

    Parameters
    ----------
    path
        Fields that the path of the address gave.

    Raises
    ------
    CaseError
        If a parameter is unknown, missing, repeated, or not what its field takes.
    """
    return read_pairs(model, request.query_params.multi_items(), path)


def read_pairs(
    model: type[Q], pairs: Iterable[tuple[str, str]], path: Mapping[str, str] | None = None
) -> Q:
    """Read a question from the names and values of a query string."""
    fixed = dict(path or {})
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if name != LANG:
            given.setdefault(name, []).append(value)
    values: dict[str, Any] = {}
    for name, texts in given.items():
        if name in fixed or name not in model.model_fields:
            raise _unknown(name, model, fixed)
        if takes_many(model, name):
            values[name] = texts
        elif len(texts) > 1:
            raise CaseError("query_repeated", name=name, count=len(texts))
        else:
            values[name] = texts[0]
    return read_values(model, {**values, **fixed})


def read_values(model: type[Q], values: Mapping[str, Any]) -> Q:
    """Read a question from values by name, some of them still the text of a query string.

    Raises
    ------
    CaseError
        If a field is unknown, missing, or not what it takes.
    """
    return _checked(model, lambda: model.model_validate(values))


def read_body(model: type[Q], values: object) -> Q:
    """Read a question from what a body of JSON holds: a number in quotes is none.

    Raises
    ------
    CaseError
        As `read_values`, and if it is no object.
    """
    if not isinstance(values, dict):
        raise CaseError("body_not_json")
    text = json.dumps(values)
    return _checked(model, lambda: model.model_validate_json(text, strict=True))


def _checked(model: type[Q], read: Callable[[], Q]) -> Q:
    try:
        return read()
    except ValidationError as error:
        raise _wrong(error, model) from None


def takes_many(model: type[Query], name: str) -> bool:
    """Whether a field takes several values."""
    return get_origin(_plain(model.model_fields[name].annotation)) is tuple


def _plain(annotation: Any) -> Any:
    """Take a type without the None beside it."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(one for one in get_args(annotation) if one is not type(None))
    return annotation


def _unknown(name: str, model: type[Query], path: Iterable[str] = ()) -> CaseError:
    known = [*(field for field in model.model_fields if field not in set(path)), LANG]
    return CaseError("query_unknown", name=name[:80], known=", ".join(known))


def _wrong(error: ValidationError, model: type[Query]) -> CaseError:
    """Say the first thing that is wrong, in the package's words."""
    first = error.errors(include_url=False)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    if first["type"] == "extra_forbidden":
        return _unknown(name, model)
    if first["type"] == "missing":
        return CaseError("query_missing", name=name)
    text = str(first["input"])[:80]
    return CaseError("query_value", name=name, text=text, expected=_expected(first))


def _expected(first: Any) -> Message:
    kind, values = first["type"], first.get("ctx", {})
    if kind in _WANTED:
        key, names = _WANTED[kind]
        return message(key, **{ours: values[theirs] for ours, theirs in names.items()})
    if kind == "string_pattern_mismatch" and first["loc"][0] == "set":
        return message("expect.assignment")
    if kind == "string_pattern_mismatch" and values["pattern"] in _PATTERNS:
        return message(_PATTERNS[values["pattern"]])
    for start, key in (
        ("int_", "expect.whole"),
        ("float_", "expect.number"),
        ("bool_", "expect.yes_or_no"),
        ("tuple_", "expect.list"),
    ):
        if kind.startswith(start):
            return message(key)
    return message("expect.described", address=DESCRIPTION)
