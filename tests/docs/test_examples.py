"""What the manual shows is what happens."""

import doctest
import re
import shlex
import subprocess

import pytest
from tests.docs.conftest import PAGES, ROOT, blocks, named

import offswitch as off
from offswitch.case import find_case

WITH_PYTHON = [p for p in PAGES if any(">>>" in b.text for b in blocks(p, "python"))]
WITH_CONSOLE = [p for p in [*PAGES, ROOT / "README.md"] if blocks(p, "console")]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
#: Enough to run; a block that shows no output runs with these.
FEW = ["--draws", "200"]


@pytest.mark.parametrize("page", WITH_PYTHON, ids=named)
def test_the_python_of_a_page_holds(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    parser, namespace = doctest.DocTestParser(), {}
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    told = []
    for block in blocks(page, "python"):
        test = parser.get_doctest(block.text, namespace, named(page), str(page), block.line - 1)
        runner.run(test, out=told.append, clear_globs=False)
        namespace = test.globs
    assert runner.failures == 0, "".join(told)


def commands(text):
    """Yield each command of a console block with the lines that it shows."""
    joined = re.sub(r"\\\n\s*>?", "", text)
    for part in re.split(r"^\$ ", joined, flags=re.MULTILINE)[1:]:
        first, *shown = part.rstrip("\n").split("\n")
        yield shlex.split(first, comments=True), [line for line in shown if line.strip()]


def takes_draws(words):
    return words[0] == "assess" and "--draws" not in words


@pytest.mark.parametrize("page", WITH_CONSOLE, ids=named)
def test_the_commands_of_a_page_run_and_print_what_it_shows(page, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for words, shown in (c for block in blocks(page, "console") for c in commands(block.text)):
        if words[:1] == ["make"]:
            for target in (w for w in words[1:] if "=" not in w):
                assert f"\n{target}:" in makefile, target
        if words[:1] != ["offswitch"]:
            continue
        more = FEW if not shown and takes_draws(words[1:]) else []
        ran = run(*words[1:], *more)
        assert ran.code == 0, (words, ran.err)
        left = iter(line.rstrip() for line in (ran.out + ran.err).splitlines())
        for line in (s.rstrip() for s in shown if s.strip() != "..."):
            assert line in left, f"`{' '.join(words)}` does not print, in this order: {line}"


TEXTS = [(page, block.text) for page in PAGES for block in blocks(page, "text")]
REFUSALS = [(page, text) for page, text in TEXTS if "\noffswitch: " in text]
TABLES = {
    file.read_text(encoding="utf-8").splitlines()[0]: file
    for file in find_case("kazakhstan-2022").glob("*.csv")
}
QUOTED = [(page, text) for page, text in TEXTS if text.splitlines()[0] in TABLES]


def test_what_a_block_of_text_may_be():
    """A refusal, lines of a table, a drawing, or the query that a test of the lake runs."""
    assert len(REFUSALS) >= 2
    assert len(QUOTED) >= 2
    rest = [block for block in TEXTS if block not in REFUSALS and block not in QUOTED]
    assert all("──" in text or text.startswith("WITH batch AS") for _, text in rest), rest


@pytest.mark.parametrize(("page", "text"), REFUSALS, ids=lambda value: str(value)[:40])
def test_a_refusal_is_what_a_user_reads(page, text, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    off.new_case(tmp_path / "mycase")
    *commands, refusal = text.splitlines()
    for command in commands:
        tool, *words = shlex.split(command.removeprefix("$ "))
        if tool == "offswitch":
            ran = run(*words)
            assert (ran.code, ran.out, ran.err) == (2, "", f"{refusal}\n")
        else:
            subprocess.run([tool, *words], check=True)


@pytest.mark.parametrize(("page", "text"), QUOTED, ids=lambda value: str(value)[:40])
def test_lines_of_a_table_are_those_that_ship(page, text):
    header, *lines = text.splitlines()
    shipped = TABLES[header].read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line not in shipped] == []
