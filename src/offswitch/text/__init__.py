"""Every sentence a person reads, by key, in one place and ready for translation.

Code names a sentence by its key and gives the values; only here are there words. `say` words one in
the language that is spoken (see `speaking`); `message` keeps one that a reader will see later, and
perhaps in another language.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce, wraps
from typing import Any, ParamSpec, Self

from offswitch.text import (
    cards,
    cards_bitcoin,
    cards_world,
    chain,
    claims,
    client,
    columns,
    costs,
    detect,
    difficulty,
    errors,
    fetch,
    figures,
    formats,
    hashrate,
    help,
    jobs,
    lake,
    migration,
    mining,
    notebook,
    page,
    parameters,
    partition,
    payments,
    plan,
    price,
    remittances,
    report,
    scenario,
    sectors,
    serve,
    simulate,
    units,
    view_bitcoin,
    view_shell,
    view_what_if,
    view_world,
    window,
)
from offswitch.text.languages import LANGUAGES, language, speaking, spoken
from offswitch.text.numbers import date_text, fill, number, signs

__all__ = [
    "CATALOGUE",
    "LANGUAGES",
    "Message",
    "clauses",
    "country_name",
    "date_text",
    "join",
    "listed",
    "message",
    "number",
    "say",
    "signs",
    "speaking",
    "spoken",
    "worded",
]
P = ParamSpec("P")

CATALOGUE: dict[str, str] = {
    **errors.TEXT,
    **help.TEXT,
    **report.TEXT,
    **figures.TEXT,
    **formats.TEXT,
    **page.TEXT,
    **plan.TEXT,
    **claims.TEXT,
    **columns.TEXT,
    **costs.TEXT,
    **detect.TEXT,
    **chain.TEXT,
    **hashrate.TEXT,
    **difficulty.TEXT,
    **mining.TEXT,
    **scenario.TEXT,
    **sectors.TEXT,
    **migration.TEXT,
    **partition.TEXT,
    **price.TEXT,
    **serve.TEXT,
    **simulate.TEXT,
    **payments.TEXT,
    **remittances.TEXT,
    **cards.TEXT,
    **cards_bitcoin.TEXT,
    **cards_world.TEXT,
    **client.TEXT,
    **fetch.TEXT,
    **lake.TEXT,
    **jobs.TEXT,
    **notebook.TEXT,
    **window.TEXT,
    **units.TEXT,
    **parameters.TEXT,
    **view_bitcoin.TEXT,
    **view_shell.TEXT,
    **view_what_if.TEXT,
    **view_world.TEXT,
}


class Message(str):
    """Words that are kept: English as data, and in the language of the reader when shown.

    A plain string to JSON, to a comparison and to `str.join`, which all see the English; ``str()``,
    an f-string and another sentence see the language that is spoken then.
    """

    __slots__ = ("_kept",)
    _kept: tuple[Callable[..., str], tuple[Any, ...], dict[str, Any]]

    def __new__(
        cls, make: Callable[..., str], args: tuple[Any, ...], values: dict[str, Any]
    ) -> Self:
        """Word it in English, and keep what words it."""
        with speaking("en"):
            self = super().__new__(cls, format(_function(make)(*args, **values)))
        self._kept = make, args, values
        return self

    @property
    def key(self) -> str:
        """Catalogue key of the sentence; empty for words that a function put together."""
        make, args, _ = self._kept
        return str(args[0]) if make is say else ""

    def __str__(self) -> str:
        if spoken() == "en":
            return super().__str__()
        make, args, values = self._kept
        return format(_function(make)(*args, **values))

    def __format__(self, form: str) -> str:
        return format(str(self), form)

    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        return type(self), self._kept


def _function(make: Callable[..., str]) -> Callable[..., str]:
    """What a function does that `worded` decorates, or any other."""
    inside: Callable[..., str] = getattr(make, "__wrapped__", make)
    return inside


def worded(make: Callable[P, str]) -> Callable[P, Message]:
    """Decorate a function that words something, so that what it returns is kept for any language.

    It is called again, with the same values, whenever the words are shown in another language.
    """

    @wraps(make)
    def kept(*args: P.args, **values: P.kwargs) -> Message:
        return Message(kept, args, values)

    return kept


def message(key: str, /, **values: Any) -> Message:
    """Name a sentence to be worded when it is shown.

    Raises
    ------
    KeyError
        If the catalogue has no such key.
    """
    return Message(say, (key,), values)


def say(key: str, /, **values: Any) -> str:
    """Word the sentence `key` with `values`, in the language that is spoken."""
    code = spoken()
    text = CATALOGUE[key]
    return fill(text if code == "en" else language(code).texts.get(key, text), values, code)


def country_name(code: str, english: str) -> str:
    """Name a country, by its ISO 3166-1 alpha-2 code, in the language that is spoken."""
    return language(spoken()).countries.get(code, english)


def join(words: Iterable[object], between: str = ", ") -> Message:
    """Join words, kept ones too, by what stands between two of them."""
    return _joined(tuple(words), between)


@worded
def _joined(words: tuple[object, ...], between: str) -> str:
    return between.join(map(str, words))


def clauses(words: Iterable[object]) -> Message:
    """Join clauses, kept ones too, by semicolons: ``a; b; c``."""
    return _clauses(tuple(words))


@worded
def _clauses(words: tuple[object, ...]) -> str:
    def two(first: str, rest: str) -> str:
        return say("list.semicolon", first=first, rest=rest)

    return reduce(two, map(str, words)) if words else ""


@worded
def listed(words: Sequence[object]) -> str:
    """Write a list with "and" before its last part: ``a, b and c``."""
    *most, last = words
    return say("list.and", most=join(most), last=last) if most else str(last)
