"""What a page is asked for: its state, which is all in the address."""

from collections.abc import Iterable
from typing import Annotated
from urllib.parse import quote, urlencode

from pydantic import Field, field_validator

from offswitch.serve.query import OfCase, Query, check_draws
from offswitch.serve.read import read_values
from offswitch.settings import DEFAULT_CASE
from offswitch.text import LANGUAGES

#: What stands in the address of more than one view: the language, and how a case is assessed.
LANG = "lang"
RUN = ("seed", "draws", "set")

Lang = Annotated[str, Field(pattern=f"^({'|'.join(LANGUAGES)})$")]
Name = Annotated[str, Field(max_length=100, pattern=r"^[a-z0-9][a-z0-9_-]*$")]
Pair = tuple[Annotated[str, Field(max_length=40)], Annotated[str, Field(max_length=2000)]]


class Asked(Query):
    """A view, a case, a language and a query.

    Parameters
    ----------
    view
        Name of the view, as in `VIEWS`.
    path
        Path of the address.
    lang
        Code of the language that is spoken: asked for, or the browser's.
    case
        Name of the case; empty for a view without one.
    query
        Names and values as asked, sorted by name; values of one name keep their order.
    stamp
        What else the page depends on.
    """

    view: str
    path: str
    lang: Lang = "en"
    case: Annotated[str, Field(max_length=100)] = ""
    stamp: str = ""
    query: Annotated[tuple[Pair, ...], Field(max_length=80)] = ()

    @field_validator("query")
    @classmethod
    def _in_order(cls, given: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(given, key=lambda pair: pair[0]))

    def all(self, name: str) -> tuple[str, ...]:
        """Values of a name, in the order asked."""
        return tuple(value for key, value in self.query if key == name)

    def one(self, name: str, default: str = "") -> str:
        """Last value of a name that is not empty."""
        return next((value for value in reversed(self.all(name)) if value), default)

    def only(self, *names: str) -> "Asked":
        """Return the same with no other names: what a figure rests on, for example."""
        kept = tuple(pair for pair in self.query if pair[0] in names)
        return self.model_copy(update={"query": kept})

    def address(self, path: str | None = None, /, **changes: object) -> str:
        """Return the address of this view with some names changed; None takes a name out."""
        kept = [pair for pair in self.query if pair[0] not in changes]
        return _address(self.path if path is None else path, [*kept, *_pairs(changes)])

    def elsewhere(self, path: str, /, **query: object) -> str:
        """Return the address of another view: only the language goes along, where it was asked."""
        lang = [(LANG, value) for value in self.all(LANG)[-1:]]
        return _address(path, [*lang, *_pairs(query)])

    def of_case(self) -> OfCase:
        """Return the question of how the case is assessed.

        Raises
        ------
        CaseError
            If what the address says of it is no number, or beyond what is allowed.
        """
        given = {name: self.one(name) for name in RUN if name != "set" and self.all(name)}
        case = self.case or DEFAULT_CASE
        query = read_values(OfCase, {**given, "set": self.all("set"), "case": case})
        check_draws(query)
        return query

    def run(self) -> dict[str, object]:
        """Return how the case is assessed, as it stands in the address."""
        return {name: values for name in RUN if (values := self.all(name))}


class Part(Asked):
    """A part of a page, or a figure of it, by its `name`."""

    name: Name


class Drawing(Part):
    """A file of a figure.

    Parameters
    ----------
    form
        Ending of the file.
    width
        Of a drawing for a page, in pixels; 0 for a file that stands alone.
    """

    form: Annotated[str, Field(pattern="^(svg|png|csv)$")]
    width: Annotated[int, Field(ge=0, le=1000)] = 0

    @field_validator("width")
    @classmethod
    def _of_few(cls, given: int) -> int:
        """Take the widest of a few widths that fits, so that few drawings are made."""
        return max((w for w in WIDTHS if w <= given), default=WIDTHS[0]) if given else 0


class Report(OfCase):
    """The whole report of a case, as a file of a form."""

    form: Annotated[str, Field(pattern="^(html|pdf|md|json|zip)$")]
    lang: Lang = "en"


#: Widths in pixels at which figures are drawn for a page.
WIDTHS = (300, 340, 420, 560, 680, 800)


def _pairs(query: dict[str, object]) -> Iterable[tuple[str, str]]:
    for name, one in query.items():
        many = one if isinstance(one, tuple | list) else () if one is None else (one,)
        yield from ((name, str(value)) for value in many)


def _address(path: str, query: Iterable[tuple[str, str]]) -> str:
    shown = urlencode(sorted(query, key=lambda pair: pair[0]), quote_via=quote, safe=":,=")
    return f"{path}?{shown}" if shown else path
