"""One walk of a report: every face says the same, in the same order."""

import re
from collections import Counter

import pytest

import offswitch.report.page
from offswitch.report import render_terminal
from offswitch.report.document import document
from offswitch.report.markdown import render_markdown
from offswitch.report.section import grouped
from offswitch.text import speaking


def words(text: str) -> list[str]:
    return re.findall(r"[\w.%±+-]+", text)


def unmarked(markdown: str) -> str:
    """The words of Markdown without its marks."""
    lines = [line for line in markdown.splitlines() if not re.fullmatch(r"[|: -]+", line)]
    plain = re.sub(r"^#+ |^- |(?<!\\)(\*+|[|<>])", " ", "\n".join(lines), flags=re.M)
    return re.sub(r"\\(.)", r"\1", plain)


@pytest.mark.parametrize("case", ["found", "own", "plain"])
def test_terminal_and_markdown_say_the_same_words(case, request, monkeypatch):
    monkeypatch.setattr(offswitch.report.page, "WIDTH", 4_000)
    found = request.getfixturevalue(case)
    terminal, markdown = render_terminal(found, full=True), render_markdown(found)
    colophon = " ".join(document(found).colophon)

    dashes = Counter({"-": len(re.findall(r"^- ", terminal, flags=re.M))})
    said = Counter(words(terminal.replace("─", ""))) - dashes
    assert said + Counter(words(colophon)) == Counter(words(unmarked(markdown)))


def test_sections_stand_in_one_order_and_only_where_there_is_something(found, plain):
    names = [section.name for section in document(found).sections]
    assert (
        names
        == (
            "summary network cost sectors people payments bitcoin price migration said left_out "
            "parameters sources"
        ).split()
    )
    wanted = "summary network own left_out parameters sources".split()
    assert [section.name for section in document(plain).sections] == wanted


def test_the_short_report_leaves_out_what_stands_at_the_end(found):
    names = {section.name for section in document(found, full=False).sections}
    assert not {"parameters", "sources"} & names


def test_a_document_keeps_the_language_that_it_was_made_in(found):
    with speaking("fr"):
        told = document(found)
    assert told.sections[1].title != document(found).sections[1].title
    assert all(isinstance(section.title, str) for section in told.sections)


def test_items_of_a_list_stand_together():
    assert list(grouped(("a", "- b", "- c", "d", "- e"))) == ["a", ["b", "c"], "d", ["e"]]
