"""The report of the embedded case reads as it did, in every language, with the same numbers."""

import re
from collections import Counter

import pytest
from tests.golden.update import report, report_file
from tests.language.leaks import numbers

from offswitch.text import LANGUAGES
from offswitch.text.cldr import RULES
from offswitch.text.languages import language

NUMBER = re.compile(r"\d(?:[\d., \xa0\u202f]*\d)?")
#: Of a number: that of the stored figures, and what the last digit that is shown leaves open.
TOLERANCE = 0.01


@pytest.fixture(scope="module")
def told(found):
    return {code: report(found, code) for code in LANGUAGES}


def digits(line: str, code: str) -> Counter[str]:
    """The digits of each number of a line."""
    return Counter(numbers(line.replace(language(code).rules.group, RULES["fr"].group)))


def close(old: str, new: str) -> bool:
    """Whether two numbers as written are as good as one."""
    if old == new:
        return True
    if len(old) != len(new) or re.sub(r"\d", "0", old) != re.sub(r"\d", "0", new):
        return False
    a, b = (int(re.sub(r"\D", "", one)) for one in (old, new))
    return abs(a - b) <= 1 + TOLERANCE * a


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_reads_as_it_did(told, code):
    stored = report_file(code).read_text(encoding="utf-8").splitlines()
    now = told[code].splitlines()
    assert len(now) == len(stored), "lines came or went: run tests/golden/update.py"
    for old, new in zip(stored, now, strict=True):
        assert NUMBER.sub("0", new) == NUMBER.sub("0", old), "run tests/golden/update.py"
        pairs = zip(NUMBER.findall(old), NUMBER.findall(new), strict=True)
        assert [(a, b) for a, b in pairs if not close(a, b)] == [], new


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_no_number_differs_between_languages(told, code):
    """Line by line: a language may say them in another order."""
    lines = [told[one].splitlines() for one in ("en", code)]
    for english, other in zip(*lines, strict=True):
        assert digits(other, code) == digits(english, "en"), english
