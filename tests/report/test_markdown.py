"""Markdown: a reader of it sees every word of a case, and none of them as markup."""

import re

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from offswitch.assessment import assess
from offswitch.provenance import Source
from offswitch.report.markdown import _item, _text, _words, render_markdown
from offswitch.report.section import Grid, References

READ = MarkdownIt("commonmark").enable("table")
MARKS = st.text(alphabet="a1 \\`*_[]<>|~$&#!()-+=.:;\"'@{}^\n\t", max_size=24)


def inline(told: str) -> list[tuple[str, str]]:
    """What a reader makes of a text: its block, and all that is inside."""
    tokens = READ.parse(told)
    return [
        (child.type, child.content)
        for token in tokens
        if token.type == "inline"
        for child in token.children
    ]


def plain(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text).strip(" \t")


@given(MARKS)
@example("1. one")
@example("- one")
@example("---")
@example("<b>bold</b> &amp; <https://example.org>")
@example("title #")
def test_a_text_is_read_as_it_was_written(text):
    wanted = plain(text)
    for told in (_text(text), f"# {_words(text)}", f"- {_text(text)}"):
        read = inline(told)
        assert {kind for kind, _ in read} <= {"text", "text_special"}
        assert "".join(content for _, content in read).strip() == wanted.strip()
    assert len(READ.parse(_text(text))) in (0, 3)  # nothing, or one paragraph


@given(st.lists(MARKS, min_size=1, max_size=4))
def test_a_cell_stays_a_cell(cells):
    titles = tuple(f"c{at}" for at in range(len(cells)))
    tokens = READ.parse(_item(Grid(titles, (tuple(cells),), right=1)))
    read = [token.children for token in tokens if token.type == "inline"][len(titles) :]
    assert ["".join(c.content for c in cell).strip() for cell in read] == [
        plain(cell).strip() for cell in cells
    ]


def test_an_address_is_a_link_to_it_and_nothing_else():
    source = Source("s", "p", "t", "https://example.org/a_(b)?c=<d>&e=f g#h", "2022", "own")
    tokens = READ.parse(_item(References((source,))))
    (link,) = (c for t in tokens for c in t.children or () if c.type == "link_open")
    assert link.attrs["href"] == "https://example.org/a_(b)?c=%3Cd%3E&e=f%20g#h"


def test_the_report_is_headings_paragraphs_lists_and_tables(found):
    kinds = {token.type for token in READ.parse(render_markdown(found))}
    assert "html_block" not in kinds
    assert "code_block" not in kinds
    assert {"heading_open", "table_open", "bullet_list_open"} <= kinds


def test_markup_in_a_case_is_shown_and_not_obeyed(hostile):
    told = render_markdown(assess(hostile, draws=100))
    words = "".join(content for _, content in inline(told))
    assert "<b>Bold</b> & <i>" in words
    assert '<script>alert(1)</script> & "quoted"' in words
    assert not {kind for kind, _ in inline(told)} & {"html_inline", "image"}
