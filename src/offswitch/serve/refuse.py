"""Refusing a request, in the language of who asked."""

from starlette.requests import Request
from starlette.responses import Response

from offswitch.errors import OffswitchError
from offswitch.serve.language import choose
from offswitch.serve.page import refusal
from offswitch.serve.problems import problem, status_of
from offswitch.serve.read import LANG
from offswitch.text import speaking


def refuse(request: Request, error: OffswitchError) -> Response:
    """Say what was wrong: to a program as problem details, to who reads the page as a page."""
    reads = "text/html" in request.headers.get("accept", "")
    if reads and not request.url.path.startswith("/api/"):
        return refusal(request, error, status_of(error))
    accepted = request.headers.get("accept-language", "")
    asked = request.query_params.get(LANG, "")
    with speaking(choose(asked, accepted, request.app.state.config.lang)):
        return problem(error)
