"""What a text in the language of these tests still says in plain letters, and its numbers."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from offswitch.text import Message
from offswitch.text.cldr import RULES

#: Clocks, kinds of files and libraries, which are called the same in every language.
NAMES = set("UTC America New_York New York SVG CSV python numpy polars scipy".split())


def strings(value: object) -> Iterator[str]:
    """Every text that a value holds as data, and not as kept words."""
    if isinstance(value, str):
        if not isinstance(value, Message):
            yield value
    elif isinstance(value, dict):
        for pair in value.items():
            yield from strings(pair)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def english_in(text: str, data: Iterable[str], names: Iterable[str] = ()) -> set[str]:
    """Words of three letters or more that are neither of the language nor data."""
    text = " ".join(text.split())
    for known in sorted({" ".join(one.split()) for one in data}, key=len, reverse=True):
        if len(known) > 2 and known in text:
            text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", "~", text)
    return set(re.findall(r"[A-Za-z_]{3,}", text)) - NAMES - set(names)


def visible(page: str) -> str:
    """Text of a page, and what it says to those who cannot see it, without its markup."""
    page = re.sub(r"<style>.*?</style>|<code>.*?</code>", " ", page, flags=re.S)
    spoken = " ".join(re.findall(r'aria-label="([^"]*)"', page))
    return html.unescape(re.sub(r"<[^>]*>", " ", page) + " " + spoken)


def numbers(text: str) -> list[str]:
    """The digits of each number of a text, in order, without the signs between them."""
    group = re.escape(RULES["fr"].group)
    found = re.findall(rf"\d(?:[\d.,{group}]*\d)?", text)
    return [re.sub(r"\D", "", one) for one in found]
