"""The report as Markdown: all of it, for a repository, a wiki or a mail.

It is CommonMark with the tables of GitHub. Nothing that a case says is taken for markup.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from offswitch.assessment import Assessment
from offswitch.assessment.quiet import Quiet
from offswitch.report.document import document
from offswitch.report.section import Answers, Grid, Item, References, Section, grouped, reference
from offswitch.settings import check_language
from offswitch.text import say, speaking

#: Signs that mean something wherever they stand, but for an underline between two letters, of which
#: names are full; and signs that do at the start of a line.
_ANYWHERE = re.compile(r"[\\`*\[\]<>|~$&#]|(?<![^\W_])_|_(?![^\W_])")
_FIRST = re.compile(r"^(\d{0,9})([.)](?=\s|$)|=|[+-](?=[\s-]|$))")
_BREAKS = re.compile(r"[\r\n]+")
#: All that an address may hold as it is.
_ADDRESS = ":/?#[]@!$&'()*+,;=%"


def render_markdown(found: Assessment | Quiet, *, lang: str | None = None) -> str:
    """Return the whole report as Markdown.

    Parameters
    ----------
    lang
        Language of the report; by default the one that is spoken.
    """
    with speaking(check_language(lang)):
        told = document(found)
        blocks = [f"# {_words(told.title)}", _text(told.made)]
        if told.series:
            blocks.append(f"**{_words(told.series)}**")
        blocks += map(_text, told.notes)
        for section in told.sections:
            blocks += _section(section)
        blocks += map(_text, told.colophon)
        return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> Iterator[str]:
    if section.title:
        yield f"## {_words(section.title)}"
    for item in grouped(section.items):
        yield (
            "\n".join(f"- {_text(one)}" for one in item) if isinstance(item, list) else _item(item)
        )


def _item(item: Item) -> str:
    match item:
        case Grid():
            return _table(item)
        case Answers():
            return "\n".join(
                f"- *{_words(row.word)}*: **{_words(row.statement)}** "
                f"\\[{_words(row.claim)}\\] {_words(row.why)}"
                for row in item.rows
            )
        case References():
            return "\n".join(
                f"- {_text(say('list.colon', what=row.id, told=reference(vars(row))))}"
                f"{_link(row.url)}"
                for row in item.rows
            )
        case _:
            return _text(item)


def _table(grid: Grid) -> str:
    left = len(grid.titles) - grid.right
    rule = ["---" if at < left else "---:" for at in range(len(grid.titles))]
    rows = [[_words(cell) for cell in row] for row in (grid.titles, *grid.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))


def _link(url: str) -> str:
    return f". <{quote(url, safe=_ADDRESS)}>" if url else ""


def _text(told: str) -> str:
    """Return a text in one line of its own, with what would be taken for markup escaped."""
    return _FIRST.sub(r"\1\\\2", _words(told))


def _words(told: str) -> str:
    """Return a text to stand within a line."""
    return _ANYWHERE.sub(r"\\\g<0>", _BREAKS.sub(" ", told).strip(" \t"))
