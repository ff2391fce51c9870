"""Translations say what their English says; a language that may be chosen lacks none."""

from datetime import date
from decimal import Decimal

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st
from tests.language.translations import missing, problems, unlike

from offswitch.places import countries
from offswitch.report.page import Page
from offswitch.report.section import Grid
from offswitch.text import LANGUAGES, date_text, number, speaking
from offswitch.text.cldr import ENGLISH, RULES
from offswitch.text.languages import language
from offswitch.text.numbers import Worder, fill

CODES = sorted(RULES)


@pytest.mark.parametrize("code", CODES)
def test_what_is_translated_is_so_from_the_english_of_today(code):
    assert list(problems(code)) == []


def test_a_language_that_may_be_chosen_is_whole():
    assert set(LANGUAGES) <= {"en", *CODES}
    assert [key for code in LANGUAGES if code != "en" for key in missing(code)] == []


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("{hours} h lost", "perdu"),  # a value is left out
        ("{share:.1%} of it", "{share:.0%} de cela"),  # fewer digits
        ("within 10 km", "à moins de 100 km"),
        ("use --json", "utilisez --données"),
        ("{n} hours", "{n:|one=# heure} perdue"),  # no form for other numbers
        ("from {a", "de {a}"),
        ("; and more", "et plus"),
    ],
)
def test_a_translation_that_says_something_else_is_found(english, told):
    assert list(unlike(english, told, "fr"))


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("{n:,} hours of 2,016.5", "{n:,|one=# heure|other=# heures} sur 2\u202f016,5"),
        ("{a} and {b}", "{b} et {a}"),
        (" (about: {about})", " (au sujet de\xa0: {about})"),
    ],
)
def test_a_translation_may_order_and_inflect(english, told):
    assert list(unlike(english, told, "fr")) == []


@pytest.mark.parametrize("code", [*CODES, "en"])
def test_signs_names_and_forms_are_those_of_the_unicode_repository(code):
    rules, theirs = language(code).rules, Locale.parse(code)
    signs = theirs.number_symbols["latn"]
    assert (rules.decimal, rules.group) == (signs["decimal"], signs["group"])
    assert rules.percent == theirs.percent_formats[None].pattern.partition("0")[2]
    for ours, name, width in (
        (rules.months, "months", "wide"),
        (rules.months_short, "months", "abbreviated"),
        (rules.days, "days", "wide"),
        (rules.days_short, "days", "abbreviated"),
    ):
        names = getattr(theirs, name)["format"][width]
        assert ours == tuple(names[at] for at in sorted(names))
    for told in [*map(str, range(130)), "1000", "1000000", "0.0", "1.0", "1.5", "2.25", "21.0"]:
        assert rules.plural(Decimal(told)) == theirs.plural_form(Decimal(told)), told
    if code != "en":
        ours = language(code).countries
        assert ours == {place: theirs.territories[place] for place in countries()}


@given(st.floats(-1e15, 1e15), st.sampled_from([",.0f", "+,.1f", ".1%", ".3g", "g"]))
def test_no_digit_of_a_number_depends_on_the_language(value, form):
    rules = RULES["ru"]
    with speaking("ru"):
        told = number(value, form)
    signs = {rules.decimal: ".", rules.group: ","}
    told = "".join(signs.get(letter, letter) for letter in told.replace(rules.percent, "%"))
    assert told == format(value, form)


def test_a_word_follows_the_number_that_is_shown():
    russian = Worder(RULES["ru"])
    words = "{n:,|one=# час|few=# часа|many=# часов|other=# часа}"
    told = [russian.format(words, n=n) for n in (1, 2, 5, 11, 21, 1234, 1.5)]
    assert " ".join(told).replace("\xa0", "") == (
        "1 час 2 часа 5 часов 11 часов 21 час 1234 часа 1,5 часа"
    )
    assert russian.format(words.replace("# ", "").replace(",", "", 1), n="22 h") == "часа"
    assert Worder(ENGLISH).format("{n:.1f|one=# hour|other=# hours}", n=1) == "1.0 hours"


def test_dates_have_the_names_of_the_language():
    day = date(2022, 1, 5)
    assert date_text(day, "%A %d %B %Y") == "Wednesday 05 January 2022"
    with speaking("kk"):
        assert date_text(day, "%d %b") == "05 қаң."
        # The year first, as in the Unicode repository.
        assert date_text(day, "%d %b %Y") == format_date(day, "medium", "kk")
        assert date_text(day, "5 %B %Y, %H:%M") == f"{format_date(day, 'long', 'kk')}, 00:00"
        assert date_text(day, "%b %Y") == "2022\u202fж. қаң."
    with speaking("fr"):
        assert date_text(day, "%A %d %B %Y") == "mercredi 05 janvier 2022"


def test_the_point_of_a_short_month_ends_its_sentence():
    with speaking("fr"):
        told = fill("until {when:%d %b}. See ../a or a..b", {"when": date(2022, 1, 5)}, "fr")
    assert told == "until 05 janv. See ../a or a..b"


def test_no_line_is_broken_at_a_no_break_blank():
    page, word = Page(), "1\u202f234\u202f567\xa0EH/s"
    words = " ".join([word] * 12)
    page.item(words)
    page.item(Grid((word, "b"), ((words, word),)))

    told = page.text()
    assert told.count(word) == 26
    assert max(map(len, told.splitlines())) <= 100
