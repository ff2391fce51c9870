"""Numbers, dates and the words that go with a number, as the language that is spoken has them.

A number is worded in English first, and only its signs are exchanged: no digit can differ between
two languages.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from numbers import Number
from string import Formatter
from typing import Any

from offswitch.text.cldr import ENGLISH, Rules
from offswitch.text.languages import language, spoken

#: What begins the forms of a word in a placeholder: ``{n:,|one=# hour|other=# hours}``.
FORMS = "|other="
_NAMES = re.compile("%[abBA]")
#: A month and a year in the order of English, with a day before them or without.
_DATED = re.compile(r"((?:\S+ )?%[bB]) %Y")
#: The point of a word cut short, and that of a sentence which ends there: one serves for both.
_TWO_POINTS = re.compile(r"(?<=[^\W\d_])\.\.(?=\s|$)")


def number(value: Any, form: str = "") -> str:
    """Write a number, with a format specification of Python."""
    return signs(format(value, form))


def signs(told: str) -> str:
    """Exchange the signs of a number that is written in English."""
    return told if spoken() == ENGLISH.code else _signs(told, language(spoken()).rules)


def _signs(told: str, rules: Rules) -> str:
    signs = {",": rules.group, ".": rules.decimal, "%": rules.percent}
    return "".join(signs.get(letter, letter) for letter in told)


def date_text(when: date, form: str) -> str:
    """Write a time by a form of `strftime`, with the months and days of the language."""
    if spoken() == ENGLISH.code:
        return when.strftime(form)
    rules = language(spoken()).rules
    if rules.year:
        form = _DATED.sub(rf"%Y{rules.year} \1", form)
    names = {
        "%b": rules.months_short[when.month - 1],
        "%B": rules.months[when.month - 1],
        "%a": rules.days_short[when.weekday()],
        "%A": rules.days[when.weekday()],
    }
    return when.strftime(_NAMES.sub(lambda found: names[found[0]], form))


class Worder(Formatter):
    """Fills the placeholders of a sentence in one language."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write one value: a number, a date, a form of a word, or anything by its own way."""
        form, *words = format_spec.split("|")
        if words:
            return self._with_word(self.format_field(value, form), words)
        if isinstance(value, Number) and not isinstance(value, bool):
            return _signs(format(value, form), self._rules)
        if isinstance(value, date) and form:
            return date_text(value, form)
        return format(value, form)

    def _with_word(self, told: str, words: list[str]) -> str:
        """Return the form of a word that stands with what is shown, by its first number."""
        forms = dict(word.split("=", 1) for word in words)
        form = forms.get(self._category(told), forms["other"])
        return form.replace("#", told)

    def _category(self, told: str) -> str:
        group, decimal = self._rules.group, self._rules.decimal
        first = re.search(rf"\d[\d{re.escape(group)}]*(?:{re.escape(decimal)}\d+)?", told)
        if first is None:
            return "other"
        return self._rules.plural(Decimal(first[0].replace(group, "").replace(decimal, ".")))


_ENGLISH = Worder(ENGLISH)


def fill(text: str, values: Mapping[str, Any], code: str) -> str:
    """Fill the placeholders of a sentence in a language."""
    if code != ENGLISH.code:
        told = Worder(language(code).rules).vformat(text, (), values)
        return _TWO_POINTS.sub(".", told) if ".." in told else told
    return _ENGLISH.vformat(text, (), values) if FORMS in text else text.format(**values)
