"""Signing in with the token of the service, for who reads it in a browser."""

import asyncio
from urllib.parse import parse_qs

from fastapi import APIRouter, Request, Response
from starlette.responses import RedirectResponse

from offswitch.serve.config import Config
from offswitch.serve.guard import COOKIE, SIGN_IN, same, sealed
from offswitch.serve.language import choose
from offswitch.serve.page.asked import Asked
from offswitch.text import say, speaking

#: Seconds that a wrong token costs.
PENALTY_S = 1.0
router = APIRouter(include_in_schema=False)


@router.get(SIGN_IN)
async def ask(request: Request) -> Response:
    """Ask for the token."""
    return _form(request, request.query_params.get("back", "/"), wrong=False)


@router.post(SIGN_IN)
async def sign_in(request: Request) -> Response:
    """Set the cookie of a reader who knows the token, and send them where they came from."""
    given = parse_qs((await request.body()).decode("utf-8", "replace"))
    back = _inside(given.get("back", ["/"])[0])
    config: Config = request.app.state.config
    if config.token is not None and not same(given.get("token", [""])[0].strip(), config.token):
        await asyncio.sleep(PENALTY_S)
        return _form(request, back, wrong=True)
    response = RedirectResponse(back, 303)
    if config.token is not None:
        response.set_cookie(COOKIE, sealed(config.token), httponly=True, samesite="strict")
    return response


def _inside(back: str) -> str:
    """Return an address of this service, whatever was asked for."""
    inside = back.startswith("/") and back[1:2] not in ("/", "\\") and back.isprintable()
    return back if inside else "/"


def _form(request: Request, back: str, *, wrong: bool) -> Response:
    from offswitch.serve.page.shell import render  # it brings what draws

    accepted = request.headers.get("accept-language", "")
    lang = choose(request.query_params.get("lang", ""), accepted, request.app.state.config.lang)
    asked = Asked(view="", path=SIGN_IN, lang=lang)
    with speaking(lang):
        values = {"title": say("serve.sign_in"), "back": _inside(back), "wrong": wrong}
        page = render("sign_in", asked, values)
    headers = {"cache-control": "no-store"}
    return Response(page, 401 if wrong else 200, headers, "text/html; charset=utf-8")
