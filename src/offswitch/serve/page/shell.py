"""The frame of every page: its templates and its navigation."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import jinja2

from offswitch.report.figures.theme import variables
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.shown import Shown, opening
from offswitch.serve.page.views import VIEWS
from offswitch.settings import DEFAULT_CASE
from offswitch.text import LANGUAGES, clauses, number, say

_HERE = files("offswitch.serve.page")
#: The languages by the names that they give themselves.
NAMES = {"en": "English", "fr": "Français", "ru": "Русский", "kk": "Қазақша"}


@lru_cache(maxsize=1)
def templates() -> jinja2.Environment:
    """Return the templates, compiled once."""
    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(_template),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.globals |= {"say": say, "clauses": clauses, "number": number}
    made.globals |= {"languages": LANGUAGES, "names": NAMES}
    made.tests["shown"] = lambda one: isinstance(one, Shown)
    return made


def _template(name: str) -> str:
    return (_HERE / "templates" / name).read_text(encoding="utf-8")


def render(template: str, asked: Asked, values: Mapping[str, Any]) -> str:
    """Return a page, or a part of one, in the language that is spoken.

    Parameters
    ----------
    template
        Name of the file in ``templates``, without its endings.
    values
        What it shows besides `asked` and the navigation.
    """
    kept: dict[str, Shown] = {}

    def keep(one: Shown) -> str:
        """Keep an estimate, which `notes` writes at the end, and return the id that it has."""
        content = hashlib.blake2s(repr(one).encode(), digest_size=6).hexdigest()
        id = f"{template}-{content}".replace("_", "-")
        kept[id] = one
        return id

    page = templates().get_template(f"{template}.html.jinja")
    return page.render(
        asked=asked,
        keep=keep,
        kept=kept,
        opening=opening(values),
        views=_navigation(asked),
        **values,
    )


def _navigation(asked: Asked) -> list[dict[str, Any]]:
    case = asked.case or DEFAULT_CASE
    return [
        {
            "name": view.name,
            "title": say(f"view.{view.name}"),
            "address": asked.elsewhere(view.path.format(case=case)),
        }
        for view in VIEWS
    ]


def theme_css() -> str:
    """Return the colours of the figures as variables of the page."""
    light, dark = variables(0), variables(1)
    return (
        f":root {{ {light} color-scheme: light; }}\n"
        f'@media (prefers-color-scheme: dark) {{ :root:not([data-theme="light"]) '
        f"{{ {dark} color-scheme: dark; }} }}\n"
        f':root[data-theme="dark"] {{ {dark} color-scheme: dark; }}\n'
    )


def error_page(asked: Asked, status: int, detail: str) -> str:
    """Return an error as a page: what was wrong, and the way back."""
    title = say("view.error.404") if status == 404 else say("view.error")
    return render("error", asked, {"title": title, "detail": detail})
