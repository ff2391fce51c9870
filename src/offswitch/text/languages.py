"""Which language is spoken: one for each thread or task, English unless it says otherwise."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules

from offswitch.text.cldr import ENGLISH, RULES, Rules

#: Languages that a reader may choose: those whose every sentence is translated.
LANGUAGES = ("en", "fr", "ru", "kk")
_SPOKEN: ContextVar[str] = ContextVar("offswitch_language", default=ENGLISH.code)


@dataclass(frozen=True)
class Language:
    """What words a report in one language.

    Parameters
    ----------
    rules
        How it writes numbers and dates, and which form of a word stands with a number.
    texts
        Its sentences by key; one that it lacks is said in English.
    countries
        Its names of countries by ISO 3166-1 alpha-2 code.
    """

    rules: Rules
    texts: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)


#: Languages that were loaded.
_LOADED = {ENGLISH.code: Language(ENGLISH)}


def language(code: str) -> Language:
    """Return a language, loaded when it is first spoken.

    Raises
    ------
    LookupError
        If there is none of this code.
    """
    if code not in _LOADED:
        _LOADED[code] = _load(code)
    return _LOADED[code]


def _load(code: str) -> Language:
    rules = RULES[code]
    texts = {key: told for key, (_, told) in translations(code).items() if told}
    countries = import_module(f"offswitch.text.{code}.countries").COUNTRIES
    return Language(rules, texts, countries)


def translations(code: str) -> dict[str, tuple[str, str]]:
    """Return each translation of a language beside the English that it was made from, by key."""
    package = import_module(f"offswitch.text.{code}")
    names = [found.name for found in iter_modules(package.__path__) if found.name != "countries"]
    files = [import_module(f"{package.__name__}.{name}") for name in names]
    return {key: pair for file in files for key, pair in file.TEXT.items()}


def spoken() -> str:
    """Code of the language that is spoken here and now."""
    return _SPOKEN.get()


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language inside a ``with`` block, or throughout a function that this decorates.

    Raises
    ------
    LookupError
        If there is none of this code.
    """
    language(code)
    before = _SPOKEN.set(code)
    try:
        yield
    finally:
        _SPOKEN.reset(before)
