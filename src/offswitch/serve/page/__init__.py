"""The page: what a reader of the service sees.

A view is a row of `VIEWS` and a module of its name beside this one, imported when it is first
asked for. The module has

- ``NAMES``: names of the query that it reads, besides the language and how a case is assessed;
- ``view(shelf, asked) -> dict``: what its template shows (``templates/{view}.html.jinja``), with
  at least ``title``;
- ``FIGURES``: by name, ``make(shelf, asked) -> Figure | None``; their files are at
  ``/figure/{view}/{name}.svg|png|csv`` with the query of the page;
- ``TABLES``: by name, ``make(shelf, asked) -> DataFrame``, at ``/table/{view}/{name}.csv``;
- ``PARTS``: by name, ``make(shelf, asked) -> dict``; what a script puts into the page, at
  ``/part/{view}/{name}``, by the template ``{view}_{name}.html.jinja``;
- ``stamp() -> str``: whatever else its page depends on, which it then finds in ``asked.stamp``.

A view needs only the first two. A view that reads ``case`` is of that case, by default of the one
that ships. All but `stamp` are pure functions of what is asked, called while the reader's language
is spoken, and their answers are kept like all others. An `OffswitchError` becomes a page that says
it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from starlette.responses import RedirectResponse

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve.answers import Answer, kind
from offswitch.serve.language import choose
from offswitch.serve.page.asked import LANG, RUN, Asked, Drawing, Part, Report
from offswitch.serve.page.views import VIEWS, View
from offswitch.serve.query import Query
from offswitch.serve.read import read_pairs, read_values
from offswitch.serve.respond import respond
from offswitch.serve.shelf import Shelf
from offswitch.settings import DEFAULT_CASE
from offswitch.text import speaking

__all__ = ["STATIC", "VIEWS", "refusal", "router"]
STATIC = Path(__file__).parent / "static"
HTML = "text/html; charset=utf-8"
CSV = "text/csv; charset=utf-8"
METHODS = ["GET", "HEAD"]
A = TypeVar("A", bound=Asked)
router = APIRouter(include_in_schema=False)


@kind("page", Asked)
def page(shelf: Shelf, asked: Asked) -> Answer:
    """Make a page."""
    with speaking(asked.lang):
        return _html(asked.view, asked, _module(asked.view).view(shelf, asked))


@kind("part", Part)
def part(shelf: Shelf, asked: Part) -> Answer:
    """Make a part of a page."""
    with speaking(asked.lang):
        make = _named(asked, "PARTS")
        return _html(f"{asked.view}_{asked.name}", asked, make(shelf, asked))


@kind("figure", Drawing)
def figure(shelf: Shelf, asked: Drawing) -> Answer:
    """Make a file of a figure."""
    from offswitch.serve.page.drawn import drawing

    with speaking(asked.lang):
        made = _named(asked, "FIGURES")(shelf, asked)
        if made is None:
            raise CaseError("no_figure", name=asked.name)
        return drawing(made, asked.form, asked.width)


@kind("table", Part)
def table(shelf: Shelf, asked: Part) -> Answer:
    """Make a table of a view."""
    with speaking(asked.lang):
        made = _named(asked, "TABLES")(shelf, asked)
        return Answer(made.write_csv().encode(), CSV)


@kind("report", Report)
def report(shelf: Shelf, asked: Report) -> Answer:
    """Make the whole report as a file."""
    from offswitch.serve.page.reports import FORMS

    with speaking(asked.lang):
        return FORMS[asked.form](shelf.assessed(asked))


@kind("theme", Query)
def theme_file(shelf: Shelf, asked: Query) -> Answer:
    """Make the colours of the figures into variables of the style sheet."""
    from offswitch.serve.page.shell import theme_css

    return Answer(theme_css().encode(), "text/css; charset=utf-8")


def _module(view: str) -> Any:
    return import_module(f"offswitch.serve.page.{view}")


def _named(asked: Part, kind: str) -> Any:
    known = getattr(_module(asked.view), kind, {})
    if asked.name not in known:
        raise CaseError("no_figure", name=asked.name)
    return known[asked.name]


def _html(template: str, asked: Asked, values: Mapping[str, Any]) -> Answer:
    from offswitch.serve.page.shell import render

    return Answer(render(template, asked, values).encode(), HTML)


async def answer(request: Request, kind: str, ask: Callable[[], Query]) -> Response:
    """Answer a request; the question is put in a thread, as a view is imported for it."""
    asked = await asyncio.to_thread(ask)
    return respond(await request.app.state.answers.answer(kind, asked), request.headers)


def refusal(request: Request, error: OffswitchError, status: int) -> Response:
    """Return an error as a page in the reader's language."""
    from offswitch.serve.page.shell import error_page

    asked = Asked(view="", path=request.url.path, lang=_lang(request))
    with speaking(asked.lang):
        return Response(error_page(asked, status, str(error)), status, media_type=HTML)


def _lang(request: Request) -> str:
    accepted = request.headers.get("accept-language", "")
    return choose(request.query_params.get(LANG, ""), accepted, request.app.state.config.lang)


def _asked(request: Request, model: type[A], view: View, path: str = "", **more: Any) -> A:
    """Read what is asked of a view; names that it does not read are left out."""
    module = _module(view.name)
    read = {LANG, *RUN, *module.NAMES}
    pairs = [pair for pair in request.query_params.multi_items() if pair[0] in read and pair[1]]
    case = request.path_params.get("case") or request.query_params.get("case") or DEFAULT_CASE
    of_case = view.of_case or "case" in module.NAMES
    given = {
        "view": view.name,
        "path": path or view.path.format(case=case),
        "lang": _lang(request),
        "case": case if of_case else "",
        "query": pairs,
        "stamp": module.stamp() if hasattr(module, "stamp") else "",
    }
    return read_values(model, given | more)


def _view(name: str) -> View:
    known = {one.name: one for one in VIEWS}
    if name not in known:
        raise CaseError("no_figure", name=name)
    return known[name]


def _page_of(view: View, path: str = "") -> Callable[[Request], Awaitable[Response]]:
    async def show(request: Request) -> Response:
        return await answer(request, "page", lambda: _asked(request, Asked, view, path))

    return show


for one in VIEWS:
    router.add_api_route(one.path, _page_of(one), methods=METHODS, name=one.name)
router.add_api_route("/", _page_of(VIEWS[0], "/"), methods=METHODS, name="front")


@router.api_route("/figure/{view}/{name}.{form}", methods=METHODS)
async def figure_file(view: str, name: str, form: str, request: Request) -> Response:
    """Send a file of a figure."""
    width = request.query_params.get("width", 0)
    of: dict[str, Any] = {"name": name, "form": form, "width": width}
    return await answer(request, "figure", lambda: _asked(request, Drawing, _view(view), **of))


@router.api_route("/table/{view}/{name}.csv", methods=METHODS)
async def table_file(view: str, name: str, request: Request) -> Response:
    """Send a table of a view."""
    return await answer(request, "table", lambda: _asked(request, Part, _view(view), name=name))


@router.api_route("/part/{view}/{name}", methods=METHODS)
async def part_of_page(view: str, name: str, request: Request) -> Response:
    """Send a part of a page."""
    return await answer(request, "part", lambda: _asked(request, Part, _view(view), name=name))


@router.api_route("/report/{name}.{form}", methods=METHODS)
async def report_file(name: str, form: str, request: Request) -> Response:
    """Send the whole report of a case."""
    pairs = [pair for pair in request.query_params.multi_items() if pair[0] in RUN]
    of = {"case": name, "form": form, "lang": _lang(request)}
    made = await answer(request, "report", lambda: read_pairs(Report, pairs, of))
    # The policy of the service forbids the styles that a page of its own has inside.
    made.headers["content-disposition"] = f'attachment; filename="{name}.{form}"'
    return made


@router.api_route("/theme.css", methods=METHODS)
async def theme(request: Request) -> Response:
    """Send the colours of the figures as variables of the style sheet."""
    return await answer(request, "theme", Query)


@router.get("/event")
async def other_case(request: Request) -> Response:
    """Go to the view of the case that was chosen in a form."""
    asked = Asked(view="", path="/", query=tuple(request.query_params.multi_items()))
    case = quote(asked.one("case", DEFAULT_CASE), safe="")
    return RedirectResponse(asked.elsewhere(f"/event/{case}"), 303)
