"""The forms of a report on the command line: each where it is asked for, or none at all."""

import importlib.util

import pytest

import offswitch as off

FEW = ("--draws", "100")


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_form_of_a_report_comes_in_one_run_and_in_one_language(run, here):
    forms = "--html p.html --markdown r.md --pdf r.pdf --tables t --citation c.bib".split()
    ran = run("assess", "kazakhstan-2022", *FEW, "--lang", "fr", "--summary", "-o", "s.txt", *forms)
    assert ran.code == 0, ran.err
    names = {file.name for file in here.iterdir()}
    assert names == {"p.html", "r.md", "r.pdf", "t", "c.bib", "s.txt"}

    found = off.assess("kazakhstan-2022", draws=100)
    assert (here / "r.md").read_text(encoding="utf-8") == off.render_markdown(found, lang="fr")
    assert (here / "s.txt").read_text(encoding="utf-8") == off.render_summary(found, lang="fr")
    assert (here / "c.bib").read_text(encoding="utf-8") == off.citation(found, "bib")
    assert (here / "r.pdf").read_bytes().startswith(b"%PDF")
    tables = {f"{name}.csv" for name in off.assessment_tables(found)}
    assert {file.name for file in (here / "t").iterdir()} == tables


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--pdf", "nowhere/r.pdf"), "cannot write"),
        (("--markdown", "."), "cannot write"),
        (("--tables", "file"), "cannot write"),
        (("--citation", "c.txt"), "ends in neither .bib nor .cff"),
        (("--markdown", "one", "--pdf", "./one"), "asked for twice"),
        (("--tables", "one", "--figures", "one"), "asked for twice"),
        (("--citation", "c.bib", "-o", "c.bib"), "asked for twice"),
        (("--summary", "--json"), "leave one out"),
    ],
)
def test_what_cannot_be_done_is_refused_before_any_work(run, here, monkeypatch, arguments, told):
    (here / "file").write_text("mine")
    monkeypatch.setattr(
        "offswitch.assessment.quiet.assess_window", lambda *_, **__: pytest.fail("work")
    )
    assert told in run("assess", "kazakhstan-2022", *arguments).line
    assert [file.name for file in here.iterdir()] == ["file"]


def test_without_the_extra_a_pdf_is_refused_and_the_rest_is_not(run, here, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name == "typst" else find(name, *a)
    )
    asked = ("assess", "kazakhstan-2022", *FEW)
    assert "pip install 'offswitch[report]'" in run(*asked, "--pdf", "r.pdf").line
    assert not list(here.iterdir())
    assert run(*asked, "--markdown", "r.md", "--tables", "t", "--citation", "c.cff").code == 0
