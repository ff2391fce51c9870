"""The addresses under /api/v1/jobs as OpenAPI describes them."""

from collections.abc import Callable
from typing import Any

from offswitch.serve.answers import JSON, KINDS
from offswitch.serve.jobs_api import WORK
from offswitch.serve.query import JOBS, Query
from offswitch.text import say

_ID = {
    "name": "id",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
}
_JOB = {"$ref": "#/components/schemas/job"}
#: What may be done with a job that was posted.
_LINKS = {
    name: {"operationId": name, "parameters": {"id": "$response.body#/id"}}
    for name in ("get_job", "delete_job", "job_events", "job_result")
}


def paths(fields: Callable[[type[Query]], dict[str, Any]]) -> dict[str, Any]:
    """Describe the addresses of jobs.

    Parameters
    ----------
    fields
        Gives the schema of a question.
    """
    one = f"{JOBS}/{{id}}"
    return {
        JOBS: {
            "get": _operation("get_jobs", {"$ref": "#/components/schemas/jobs"}),
            "post": _post(fields),
        },
        one: {
            "get": _operation("get_job", _JOB, _ID),
            "delete": _operation("delete_job", _JOB, _ID),
        },
        f"{one}/result": {"get": _result()},
        f"{one}/events": {"get": _events()},
    }


def _operation(name: str, schema: dict[str, Any], *parameters: dict[str, Any]) -> dict[str, Any]:
    told = say(f"serve.api.{name}")
    return {
        "summary": told,
        "operationId": name,
        "parameters": list(parameters),
        "responses": {"200": {"description": told, "content": {JSON: {"schema": schema}}}},
    }


def _post(fields: Callable[[type[Query]], dict[str, Any]]) -> dict[str, Any]:
    operation = _operation("post_job", _JOB)
    known = operation["responses"]["200"]
    known["headers"] = {"Location": {"required": True, "schema": {"type": "string"}}}
    known["links"] = _LINKS
    known["description"] = say("serve.api.job_known")
    operation["responses"]["202"] = {**known, "description": say("serve.api.job_taken")}
    asked = [_asked(kind, fields(KINDS[kind].query)) for kind in WORK]
    operation["requestBody"] = {"required": True, "content": {JSON: {"schema": {"oneOf": asked}}}}
    return operation


def _asked(kind: str, query: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"kind": {"const": kind}, "query": query},
        "required": ["kind", "query"],
        "additionalProperties": False,
    }


def _result() -> dict[str, Any]:
    operation = _operation("job_result", {"type": "object"}, _ID)
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}
    for status, key in (("409", "job_not_done"), ("410", "job_gone")):
        about = say(f"serve.api.{key}")
        operation["responses"][status] = {"description": about, "content": problem}
    return operation


def _events() -> dict[str, Any]:
    seen = {"name": "Last-Event-ID", "in": "header", "schema": {"type": "string"}}
    operation = _operation("job_events", {}, _ID, seen)
    operation["responses"]["200"]["content"] = {"text/event-stream": {}}
    operation["responses"]["204"] = {"description": say("serve.api.job_nothing_more")}
    return operation
