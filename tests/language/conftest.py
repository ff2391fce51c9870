"""A language that nobody speaks: English with every letter marked, and the signs of French."""

from dataclasses import replace
from string import Formatter, ascii_letters

import pytest

from offswitch import settings
from offswitch.assessment import assess
from offswitch.places import countries
from offswitch.text import CATALOGUE, languages
from offswitch.text.cldr import ENGLISH, RULES
from offswitch.text.languages import Language

PSEUDO = "xx"
MARKED = str.maketrans(ascii_letters, "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ")


def marked(text: str) -> str:
    """Mark every letter outside of placeholders."""
    told = ""
    for words, name, form, _ in Formatter().parse(text):
        told += words.translate(MARKED).replace("{", "{{").replace("}", "}}")
        if name is not None:
            told += "{" + name + (f":{_marked_forms(form)}" if form else "") + "}"
    return told


def _marked_forms(form: str) -> str:
    first, *words = form.split("|")
    pairs = (word.split("=", 1) for word in words)
    return "|".join([first, *(f"{name}={marked(word)}" for name, word in pairs)])


def speak_pseudo():
    """Add the language to those that can be spoken."""

    def names(of):
        return tuple(name.translate(MARKED) for name in of)

    rules = replace(
        RULES["fr"],
        code=PSEUDO,
        months=names(ENGLISH.months),
        months_short=names(ENGLISH.months_short),
        days=names(ENGLISH.days),
        days_short=names(ENGLISH.days_short),
    )
    languages._LOADED[PSEUDO] = Language(
        rules,
        {key: marked(text) for key, text in CATALOGUE.items()},
        {code: name.translate(MARKED) for code, name in countries().items()},
    )


@pytest.fixture(scope="session")
def pseudo():
    """Its code; it can be spoken, and chosen, as long as the tests run."""
    speak_pseudo()
    chosen = settings.LANGUAGES
    settings.LANGUAGES = (*chosen, PSEUDO)
    yield PSEUDO
    settings.LANGUAGES = chosen
    del languages._LOADED[PSEUDO]


@pytest.fixture(scope="session")
def found():
    return assess("kazakhstan-2022", draws=500)
