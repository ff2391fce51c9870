"""The addresses under /api/v1/: each reads its question, and sends the answer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from offswitch.errors import CaseError
from offswitch.serve import studies
from offswitch.serve.answers import JSON, KINDS
from offswitch.serve.query import PLACE, Query
from offswitch.serve.read import LANG, read_body, read_query
from offswitch.serve.respond import respond
from offswitch.serve.shelf import Shelf
from offswitch.settings import check_language

__all__ = ["ADDRESSES", "EITHER", "ROOT", "router", "studies"]  # studies: what is answered
ROOT = "/api/v1"
#: In a path: the name of a case, or the code of a country.
EITHER = "case_or_place"


@dataclass(frozen=True)
class Address:
    """One address.

    Parameters
    ----------
    path
        Below `ROOT`; its variables are fields of the question, or `EITHER`.
    kind
        Of the answer; its question says which parameters there are.
    schema
        Name of what `json_schema` gives for the answer; of several, any.
    method
        ``GET``, or ``POST`` with the parameters as a JSON object.
    """

    path: str
    kind: str
    schema: tuple[str, ...]
    method: str = "GET"

    @property
    def variables(self) -> tuple[str, ...]:
        """Names in the path."""
        return tuple(re.findall(r"\{(\w+)\}", self.path))


ADDRESSES = (
    Address("/cases", "cases", ("cases",)),
    Address("/cases/{case}", "case", ("case",)),
    Address("/assess/{case}", "assess", ("assessment", "quiet")),
    Address("/simulate", "simulate", ("simulate",)),
    Address("/simulate", "simulate", ("simulate",), "POST"),
    Address("/outages/{case}", "outages", ("findings",)),
    Address("/hashrate/{case}", "hashrate", ("hashrate",)),
    Address("/difficulty/{case}", "difficulty", ("difficulty",)),
    Address(f"/mining/{{{EITHER}}}", "mining", ("mining",)),
    Address("/claims/{case}", "claims", ("claims",)),
    Address("/price/{case}", "price", ("price",)),
    Address(f"/migration/{{{EITHER}}}", "migration", ("migration",)),
    Address("/partition/{case}", "partition", ("partition",)),
    Address("/partition", "partition_stated", ("partition",)),
    Address("/payments/{case}", "payments", ("payments",)),
    Address("/world", "world", ("world",)),
    Address("/sources", "sources", ("sources",)),
    Address("/sources/{source}", "source", ("sources",)),
)
router = APIRouter()


def _serve(address: Address) -> None:
    model = KINDS[address.kind].query

    async def get(request: Request) -> Response:
        check_language(request.query_params.get(LANG, "en"))
        await request.app.state.answers.ready()
        path = _path(request.app.state.shelf, request.path_params)
        query = read_query(model, request, **path)
        answer = await request.app.state.answers.answer(address.kind, query)
        return respond(answer, request.headers)

    async def post(request: Request) -> Response:
        check_language(request.query_params.get(LANG, "en"))
        query = read_body(model, await read_json(request))
        answer = await request.app.state.answers.answer(address.kind, query)
        return respond(answer, request.headers)

    router.add_api_route(
        ROOT + address.path,
        get if address.method == "GET" else post,
        methods=[address.method],
        name=f"{address.method} {address.path}",
    )


def _path(shelf: Shelf, given: Mapping[str, Any]) -> dict[str, str]:
    """Return the fields that a path gives: of a name that may be either, what it is."""
    fields = dict(given)
    name = fields.pop(EITHER, None)
    if name is None:
        return fields
    if re.fullmatch(PLACE, name):
        return {"place": name}
    if name not in shelf.cases():
        known = ", ".join(shelf.cases())
        raise CaseError("query_place_or_case", name=name[:80], known=known)
    return {"case": name}


async def read_json(request: Request) -> object:
    """Read the body of a request as JSON.

    Raises
    ------
    CaseError
        If it is none.
    """
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != JSON:  # what a form of another site can send is not taken
        raise CaseError("body_not_json")
    try:
        return await request.json()
    except (ValueError, RecursionError):
        raise CaseError("body_not_json") from None


for _address in ADDRESSES:
    _serve(_address)


@router.get("/health")
async def health() -> Response:
    """Say that the service runs; no work is done."""
    return Response(b'{"status":"ok"}', media_type=JSON, headers={"cache-control": "no-store"})


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """Say what was counted."""
    exposed: Response = request.app.state.metrics.exposed()
    return exposed


@router.get(f"{ROOT}/openapi.json", include_in_schema=False)
async def openapi(request: Request) -> Response:
    """Describe the service."""
    answer = await request.app.state.answers.answer("openapi", Query())
    return respond(answer, request.headers)


@router.get("/api/{path:path}", include_in_schema=False)
async def nowhere(path: str) -> Response:
    """Say that there is nothing, to a program."""
    raise CaseError("no_such_address", path=f"/api/{path}"[:200])
