import importlib.util

import pytest

import offswitch


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_and_the_report_come_together(run, here):
    ran = run("assess", "kazakhstan-2022", "--draws", "100", "--html", "page.html")
    assert ran.code == 0
    assert ran.out.startswith("Kazakhstan, January 2022")
    assert "wrote page.html" in ran.err
    assert (here / "page.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [file.name for file in here.iterdir()] == ["page.html"]


def test_figures_are_written_beside_what_a_folder_holds(run, here):
    (here / "figures").mkdir()
    (here / "figures" / "mine.txt").write_text("kept")
    ran = run("assess", "kazakhstan-2022", "--draws", "100", "--json", "--figures", "figures")
    assert ran.code == 0
    assert "wrote 27 files to figures" in ran.err
    assert len(list((here / "figures").iterdir())) == 28
    assert (here / "figures" / "mine.txt").read_text() == "kept"


@pytest.mark.parametrize(
    "where", [("--html", "nowhere/page.html"), ("--html", "."), ("--figures", "file")]
)
def test_what_cannot_be_written_is_refused_before_any_work(run, here, monkeypatch, where):
    (here / "file").write_text("mine")
    monkeypatch.setattr(offswitch, "assess", lambda *_, **__: pytest.fail("work"), raising=False)
    assert "cannot write" in run("assess", "kazakhstan-2022", *where).line
    assert [file.name for file in here.iterdir()] == ["file"]
    assert (here / "file").read_text() == "mine"


def test_a_folder_in_the_place_of_a_figure_stops_all_of_them(run, here):
    (here / "figures" / "cost.png").mkdir(parents=True)
    ran = run("assess", "kazakhstan-2022", "--draws", "100", "--figures", "figures")
    assert "nothing was written" in ran.line
    assert [file.name for file in (here / "figures").iterdir()] == ["cost.png"]


def test_one_file_cannot_hold_the_page_and_the_report(run, here):
    for other in ("one.html", here / "one.html"):
        ran = run("assess", "kazakhstan-2022", "--html", "one.html", "-o", other)
        assert "asked for twice" in ran.line
    assert not list(here.iterdir())


@pytest.mark.parametrize("where", [("--html", "page.html"), ("--figures", "figures")])
def test_without_the_extra_one_line_says_how_to_get_it(run, here, monkeypatch, where):
    find = importlib.util.find_spec
    absent = {"altair", "jinja2", "vl_convert"}
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name in absent else find(name, *a)
    )
    assert "pip install 'offswitch[report]'" in run("assess", "kazakhstan-2022", *where).line
    assert not list(here.iterdir())
