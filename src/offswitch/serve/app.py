"""The application: its parts put together, and what becomes of an error."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve import api, jobs, page, sign_in
from offswitch.serve.answers import Answers
from offswitch.serve.config import Config
from offswitch.serve.guard import Guard
from offswitch.serve.limits import Limited
from offswitch.serve.metrics import Measured, Metrics
from offswitch.serve.page.asked import WIDTHS, Asked, Drawing
from offswitch.serve.query import OfCase
from offswitch.serve.refuse import refuse
from offswitch.serve.shelf import Shelf
from offswitch.settings import DEFAULT_CASE


def make_app(config: Config) -> FastAPI:
    """Make the service; see `create_app`."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=_running)
    app.state.config = config
    app.state.shelf = Shelf(config)
    app.state.answers = Answers(config, app.state.shelf)
    app.state.jobs = jobs.Jobs(config, app.state.answers)
    app.state.metrics = Metrics(app.state.answers, app.state.jobs)
    app.include_router(jobs.router)
    app.include_router(api.router)  # after it: it answers for every other address of the API
    app.include_router(sign_in.router)
    app.mount("/static", StaticFiles(directory=page.STATIC), name="static")
    app.include_router(page.router)  # last: it has a page for every other address
    # The last one added is the first that a request meets.
    app.add_middleware(Limited, config=config)
    app.add_middleware(Guard, config=config)
    app.add_middleware(Measured, metrics=app.state.metrics)
    app.add_exception_handler(OffswitchError, _refused)
    app.add_exception_handler(HTTPException, _refused)
    return app


@asynccontextmanager
async def _running(app: FastAPI) -> AsyncIterator[None]:
    answers: Answers = app.state.answers
    config: Config = app.state.config
    warm = asyncio.create_task(_warm(answers, config.lang)) if config.warm else None
    try:
        async with app.state.jobs:
            yield
    finally:
        if warm is not None:
            warm.cancel()
        answers.close()


async def _warm(answers: Answers, lang: str) -> None:
    """Make what the first reader asks for, so that nobody waits for it."""
    with suppress(OffswitchError):
        await answers.answer("assess", OfCase())
        event: dict[str, Any] = {"view": "event", "lang": lang, "case": DEFAULT_CASE}
        await answers.answer("page", Asked(path="/", **event))
        # Of the figures the first, at the width that a desktop's page has for it.
        event |= {"path": f"/event/{DEFAULT_CASE}", "query": (("lang", lang),)}
        first = Drawing(name="connectivity", form="svg", width=WIDTHS[-1], **event)
        await answers.answer("figure", first)


async def _refused(request: Request, error: Exception) -> Response:
    """Say what was wrong with a request."""
    if isinstance(error, OffswitchError):
        return refuse(request, error)
    assert isinstance(error, HTTPException)
    path, method = request.url.path[:200], request.method
    if error.status_code != 405:
        return refuse(request, CaseError("no_such_address", path=path))
    response = refuse(request, CaseError("wrong_method", method=method))
    response.headers.update(error.headers or {})
    if methods := _answered(request):
        response.headers["allow"] = ", ".join(methods)
    return response


def _answered(request: Request) -> list[str]:
    """Methods that an address of the API answers: each of them has a route of its own."""
    routes = [*jobs.router.routes, *api.router.routes]
    there = [one for one in routes if isinstance(one, Route)]
    there = [one for one in there if one.matches(request.scope)[0] is not Match.NONE]
    return sorted({method for one in there for method in one.methods or ()})
