"""What is wrong with the translations of a language, and its files brought up to date.

``python -m tests.language.translations fr`` lists what is missing, stale or unlike its English;
with ``--write`` it first adds every new sentence to the files, with an empty translation.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter

import offswitch.text
from offswitch.text import CATALOGUE
from offswitch.text.languages import translations

HERE = Path(offswitch.text.__file__).parent
#: Forms of a word that each language must give where it gives any.
FORMS = {"fr": {"one", "other"}, "ru": {"one", "few", "many", "other"}, "kk": {"one", "other"}}
OPTIONAL = {"fr": {"many"}}
#: What is typed as it is: commands, options, names in backticks.
TYPED = re.compile(r"`[^`]+`|(?<![\w-])--?[a-z][a-z-]*|offswitch")


def english_files() -> dict[str, dict[str, str]]:
    """The sentences of each file of the English catalogue."""
    modules = {
        found.name: import_module(f"offswitch.text.{found.name}")
        for found in iter_modules([str(HERE)])
        if not found.ispkg
    }
    return {name: made.TEXT for name, made in modules.items() if hasattr(made, "TEXT")}


def problems(code: str) -> Iterator[str]:
    """Say all that is wrong with a language, missing sentences last."""
    told = translations(code)
    for key, pair in told.items():
        if key not in CATALOGUE:
            yield f"{key}: not in the English catalogue; remove it"
        elif pair[0] != CATALOGUE[key]:
            yield f"{key}: stale; the English is now {CATALOGUE[key]!r}"
        elif pair[1]:
            yield from (f"{key}: {what}" for what in unlike(*pair, code))


def missing(code: str) -> list[str]:
    """Keys that have no translation."""
    told = translations(code)
    return [key for key, text in CATALOGUE.items() if text and not told.get(key, ("", ""))[1]]


def unlike(english: str, told: str, code: str) -> Iterator[str]:
    """Say what a translation has otherwise than its English, and must not."""
    try:
        ours, theirs = (list(_fields(text)) for text in (english, told))
    except ValueError as error:
        yield f"a brace is not closed: {error}"
        return
    forms: dict[str, set[str]] = {}
    for name, form, _ in ours:
        forms.setdefault(name, set()).add(form)
    names = {name for name, *_ in theirs}
    if names != set(forms):
        yield f"placeholders {sorted(names)}, not {sorted(forms)}"
    for name, form, words in theirs:
        if form not in forms.get(name, {form}) and not (words and form == ""):
            yield f"{{{name}}} is formatted by {form!r}, not {sorted(forms[name])}"
        if words:
            lacking = FORMS[code] - set(words)
            other = set(words) - FORMS[code] - OPTIONAL.get(code, set())
            if lacking or other:
                yield f"{{{name}}}: forms missing {sorted(lacking)}, unknown {sorted(other)}"
    if _digits(english) != _digits(told):
        other, same = (sorted(_digits(text).elements()) for text in (told, english))
        yield f"numbers {other}, not {same}"
    if set(TYPED.findall(english)) != set(TYPED.findall(told)):
        yield f"what is typed: {TYPED.findall(told)}, not {TYPED.findall(english)}"
    for at in (0, -1):
        if english[at:][:1].isspace() != told[at:][:1].isspace():
            yield "a blank at its beginning or end differs"
    ours, theirs = english.strip()[:1], told.strip()[:1]
    if {ours, theirs} & set(",;:.-(") and ours != theirs:
        yield f"it begins {told[:2]!r}, not {english[:2]!r}: it is joined to words before it"


def _fields(text: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Placeholders of a sentence: name, format of the number, forms of a word."""
    for _, name, form, _ in Formatter().parse(text):
        if name is not None:
            first, *words = (form or "").split("|")
            yield name, first, dict(word.split("=", 1) for word in words)


def _digits(text: str) -> Counter[str]:
    """Numbers outside of placeholders, without the signs between their digits."""
    words = re.sub(r"\{[^{}]*\}", " ", text)
    found = re.findall(r"\d(?:[\d.,\u202f\xa0]*\d)?", words)
    return Counter(re.sub(r"\D", "", one) for one in found)


def write(code: str) -> None:
    """Bring the files of a language up to date; what is translated stays as it is."""
    folder = HERE / code
    told = translations(code) if folder.is_dir() else {}
    folder.mkdir(exist_ok=True)
    for name, texts in english_files().items():
        pairs = {key: told.get(key, (text, "")) for key, text in texts.items() if text}
        rows = "".join(
            f"    {_quoted(key)}: (\n        {_quoted(one)},\n        {_quoted(two)},\n    ),\n"
            for key, (one, two) in pairs.items()
        )
        about = (import_module(f"offswitch.text.{name}").__doc__ or "").splitlines()[0]
        body = f'"""{about}"""\n\nTEXT: dict[str, tuple[str, str]] = {{\n{rows}}}\n'
        (folder / f"{name}.py").write_text(body, encoding="utf-8")


def _quoted(text: str) -> str:
    """Quote as the formatter would: double quotes, unless that needs more escapes."""
    plain = json.dumps(text, ensure_ascii=False)
    plain = plain.replace("\xa0", "\\xa0").replace("\u202f", "\\u202f")
    if '"' in text and "'" not in text:
        return "'" + plain[1:-1].replace('\\"', '"') + "'"
    return plain


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(FORMS))
    parser.add_argument("--write", action="store_true", help="first add what is new to the files")
    asked = parser.parse_args()
    if asked.write:
        write(asked.code)
    found, lacking = list(problems(asked.code)), missing(asked.code)
    told = [*found, *(f"{key}: not translated" for key in lacking)]
    told.append(f"{asked.code}: {len(found)} faults, {len(lacking)} of {len(CATALOGUE)} to do")
    sys.stdout.write("\n".join(told) + "\n")


if __name__ == "__main__":
    main()
