"""The report on paper: to the standard, the same on every run, and only what the case says."""

import re
import shutil
import subprocess
from dataclasses import replace

import pytest
import typst

import offswitch.report.pdf
from offswitch.report.document import FIGURES_OF, document
from offswitch.report.drawn import draw_figures
from offswitch.report.pdf import render_pdf
from offswitch.report.section import Grid
from offswitch.text import LANGUAGES, speaking

HOSTILE = '#panic("x") $x$ *b* @ref ] } \\u{41} // <lab> = h `r` #read("/etc/passwd")'


@pytest.fixture
def compiled(monkeypatch):
    """How typst was called: once to the standard, again only where it is missed."""
    calls, compile = [], typst.compile

    def watched(*arguments, **options):
        calls.append(options.get("pdf_standards"))
        return compile(*arguments, **options)

    monkeypatch.setattr(offswitch.report.pdf.typst, "compile", watched)
    return calls


@pytest.fixture
def text(tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip(
            "the text of a PDF is not read: no pdftotext here (apt-get install poppler-utils)"
        )

    def read(pdf: bytes) -> str:
        file = tmp_path / "report.pdf"
        file.write_bytes(pdf)
        done = subprocess.run(
            ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
        )
        return " ".join(done.stdout.split())

    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_meets_the_standard_with_every_letter_of_the_language(found, compiled, language):
    """It refuses a letter without a glyph, a picture without words, and a missing language."""
    made = render_pdf(found, (), lang=language)
    assert compiled == ["ua-1"]
    assert made.startswith(b"%PDF-1.7")
    assert re.search(rb"/Lang ?\(" + language.encode() + rb"\)", made)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made


def test_it_holds_every_figure_and_is_the_same_on_every_run(found, compiled, text):
    drawn = draw_figures(found)
    made = render_pdf(found, drawn)
    assert compiled == ["ua-1"]
    assert render_pdf(found, drawn) == made
    told = text(made)
    for figure in drawn:
        assert str(figure.title).split(":")[0][:40] in told, figure.name
    assert {figure.name for figure in drawn} == {n for s in found_sections(found) for n in s}


def found_sections(found):
    return [FIGURES_OF.get(section.name, ()) for section in document(found).sections]


def test_its_text_can_be_copied_in_kazakh(found, text):
    told = text(render_pdf(found, (), lang="kk"))
    with speaking("kk"):
        titles = [section.title for section in document(found).sections]
    for title in titles:
        assert title in told
    assert "Қазақстан" in told


def test_no_word_of_a_case_is_a_command(plain, compiled, text):
    named = replace(plain, case=replace(plain.case, title=HOSTILE))
    told = text(render_pdf(named, ()))
    assert compiled == ["ua-1"]
    assert HOSTILE in told


def test_letters_that_the_fonts_lack_do_not_stop_it(plain, compiled):
    named = replace(plain, case=replace(plain.case, title="停电 😀"))
    assert render_pdf(named, ()).startswith(b"%PDF")
    assert compiled == ["ua-1", None]


def test_a_table_that_fits_has_columns_of_their_own_width():
    grid = Grid(("a", "b"), (("x" * 50, "1"),), right=1)
    assert offswitch.report.pdf._shares(grid) == [0, 0]
    wide = Grid(("a", "b", "c"), (("x" * 60, "y" * 60, "1"),), right=1)
    assert offswitch.report.pdf._shares(wide) == [60, 60, 0]
