"""The description of the service as OpenAPI has it: what may be asked, and what is answered."""

import json
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from offswitch.serve import api, jobs, jobs_described
from offswitch.serve.answers import JSON, KINDS
from offswitch.serve.problems import MEDIA
from offswitch.serve.query import CASE, MOST_ASKED, PLACE, Query
from offswitch.serve.read import LANG
from offswitch.settings import DEFAULT_CASE
from offswitch.text import LANGUAGES, say, speaking

PROBLEM = {
    "type": "object",
    "properties": {
        "type": {"const": "about:blank"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "error": {"type": "string"},
    },
    "required": ["type", "title", "status", "detail", "error"],
    "additionalProperties": False,
}
#: What can be wrong with any request.
WRONG = (400, 401, 403, 404, 405, 413, 414, 421, 422, 500, 503)
_EITHER = {"anyOf": [{"type": "string", "pattern": CASE}, {"type": "string", "pattern": PLACE}]}


@speaking("en")
def description() -> dict[str, Any]:
    """Describe every address, with the schemas that ship as components."""
    routes = [*api.router.routes, *jobs.router.routes]
    told: dict[str, Any] = get_openapi(
        title="offswitch",
        version=version("offswitch"),
        description=say("serve.api.description"),
        routes=[route for route in routes if isinstance(route, APIRoute)],
    )
    for address in api.ADDRESSES:
        told["paths"][api.ROOT + address.path][address.method.lower()] = _operation(address)
    told["paths"]["/health"]["get"] = {
        "summary": say("serve.api.health"),
        "operationId": "health",
        "responses": {"200": _response({"const": {"status": "ok"}}, say("serve.api.health"))},
    }
    schemas = told.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    told["paths"] |= jobs_described.paths(_body)
    for name in sorted({name for a in api.ADDRESSES for name in a.schema} | {"job", "jobs"}):
        schemas |= _components(name)
    schemas["problem"] = PROBLEM
    for path in told["paths"].values():
        for operation in path.values():
            operation["responses"] |= {str(status): _problem() for status in WRONG}
    scheme = {"type": "http", "scheme": "bearer"}
    told["components"]["securitySchemes"] = {"token": scheme}
    told["security"] = [{}, {"token": []}]
    return told


def _operation(address: api.Address) -> dict[str, Any]:
    model = KINDS[address.kind].query
    summary = say(f"serve.api.{address.kind}")
    many = [{"$ref": f"#/components/schemas/{name}"} for name in address.schema]
    operation: dict[str, Any] = {
        "summary": summary,
        "operationId": f"{address.method.lower()}_{address.kind}",
        "responses": {"200": _response(many[0] if len(many) == 1 else {"anyOf": many}, summary)},
    }
    lang = {"type": "string", "enum": list(LANGUAGES)}
    parameters = [_parameter(LANG, lang | {"description": say("serve.given.lang")}, "query")]
    if address.method == "POST":
        body = {JSON: {"schema": _asked(model)}}
        operation["requestBody"] = {"required": True, "content": body}
    else:
        fields = _fields(model)
        path = {name: fields.pop(name, _either()) for name in address.variables}
        if api.EITHER in path:
            fields.pop("place", None)
        parameters += [_parameter(name, schema, "path") for name, schema in path.items()]
        needed = {name for name, field in model.model_fields.items() if field.is_required()}
        parameters += [
            _parameter(name, schema, "query", name in needed) for name, schema in fields.items()
        ]
    operation["parameters"] = parameters
    return operation


def _either() -> dict[str, Any]:
    about = say("serve.given.case_or_place")
    return {**_EITHER, "examples": ["KZ", DEFAULT_CASE], "description": about}


def _body(model: type[Query]) -> dict[str, Any]:
    """Return the schema of a question as a job asks it."""
    schema = model.model_json_schema()
    for field in schema["properties"].values():
        field.pop("title", None)
    schema.pop("title", None)
    schema.pop("description", None)
    return schema


def _asked(model: type[Query]) -> dict[str, Any]:
    """Return the same for a request that is answered at once, with fewer draws."""
    schema = _body(model)
    if "draws" in schema["properties"]:
        schema["properties"]["draws"]["maximum"] = MOST_ASKED
    return schema


def _fields(model: type[Query]) -> dict[str, Any]:
    """Return the schemas of a question's fields as an address asks them: left out, not null."""
    fields: dict[str, Any] = _asked(model)["properties"]
    for name, field in fields.items():
        if any(one == {"type": "null"} for one in field.get("anyOf", ())):
            (plain,) = (one for one in field.pop("anyOf") if one != {"type": "null"})
            field.pop("default", None)
            fields[name] = plain | field
    return fields


def _parameter(
    name: str, schema: dict[str, Any], where: str, needed: bool = False
) -> dict[str, Any]:
    about = schema.get("description", "")
    plain = {key: value for key, value in schema.items() if key != "description"}
    return {
        "name": name,
        "in": where,
        "required": needed or where == "path",
        "description": about,
        "schema": plain,
    }


def _response(schema: dict[str, Any], about: str) -> dict[str, Any]:
    return {"description": about, "content": {JSON: {"schema": schema}}}


def _problem() -> dict[str, Any]:
    content = {MEDIA: {"schema": {"$ref": "#/components/schemas/problem"}}}
    return {"description": "Problem details (RFC 9457)", "content": content}


def _components(name: str) -> dict[str, Any]:
    """Return a schema that ships, and what it defines, as components."""
    from offswitch.report import json_schema

    own = files("offswitch.serve") / f"{name}.schema.json"
    schema = json.loads(own.read_text(encoding="utf-8")) if own.is_file() else json_schema(name)
    for key in ("$schema", "$id"):
        schema.pop(key, None)
    parts = schema.pop("$defs", {})
    made = {f"{name}.{part}": _moved(value, name) for part, value in parts.items()}
    return {name: _moved(schema, name), **made}


def _moved(value: Any, name: str) -> Any:
    """Return a part of a schema whose references lead to components."""
    if isinstance(value, list):
        return [_moved(one, name) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: _moved(one, name) for key, one in value.items()}
    there = made.get("$ref")
    if there == "#":
        made["$ref"] = f"#/components/schemas/{name}"
    elif isinstance(there, str):
        made["$ref"] = there.replace("#/$defs/", f"#/components/schemas/{name}.")
    return made
