"""One assessment is told in any language, whole, with the same numbers; its data stay the same."""

import asyncio
import json
import os
import pickle
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.language.conftest import PSEUDO, marked
from tests.language.leaks import english_in, numbers, strings, visible
from typer.testing import CliRunner

import offswitch.report.page
from offswitch import assessment_dict, render_html, render_summary, render_terminal
from offswitch.__main__ import asked_language
from offswitch.claims import RULES
from offswitch.cli import app
from offswitch.report.figures import figures
from offswitch.text import CATALOGUE, message, say, speaking

CASE = "kazakhstan-2022"
#: Codes of data that are shown as they are, beside what explains them.
CODES = ("high", "medium")
WORD = re.compile(r"[A-Za-z_]+")
#: A number with an English point; of machines, such as 14.5T, it is a part of the name.
POINT = re.compile(r"(?<![\w.])\d+\.\d+(?![\d.T])")


@pytest.fixture(autouse=True)
def _unbroken_lines(monkeypatch):
    """A cell that is broken over lines cannot be compared with the data."""
    monkeypatch.setattr(offswitch.report.page, "WIDTH", 4_000)


@pytest.fixture(scope="module")
def data(found):
    return set(strings((found.case, found.parameters, found.sources)))


@pytest.mark.parametrize("full", [False, True])
def test_nothing_of_the_report_is_left_in_english(found, pseudo, data, full):
    told = render_terminal(found, full=full, lang=pseudo)

    assert english_in(told, data, CODES) == set()
    assert numbers(told) == numbers(render_terminal(found, full=full))


def test_nothing_of_the_summary_is_left_in_english(found, pseudo, data):
    told = render_summary(found, lang=pseudo)

    quoted = {claim.statement.rstrip(".") for claim in found.case.claims}
    assert english_in(told, data | quoted) == set()
    assert numbers(told) == numbers(render_summary(found))


def test_nothing_of_the_page_is_left_in_english(found, pseudo, data):
    page, english = render_html(found, (), lang=pseudo), render_html(found, ())

    assert f'<html lang="{pseudo}">' in page
    rules = {word for rule in RULES for word in re.findall(r"[a-z_]+", rule)}
    command = "offswitch assess seed draws html page figures".split()
    assert english_in(visible(page), data, {*CODES, *rules, *command}) == set()
    assert numbers(visible(page)) == numbers(visible(english))


def test_nothing_of_the_figures_is_left_in_english(found, pseudo, data):
    with speaking(pseudo):
        made = figures(found)
    # Drawn here, where English is spoken: a figure keeps its language.
    texts = [visible(figure.alone) + str(figure.alt) for figure in made]

    publishers = {word for source in found.sources for word in WORD.findall(source.publisher)}
    left = {
        figure.name: english_in(text, data, publishers)
        for figure, text in zip(made, texts, strict=True)
    }
    assert {name: words for name, words in left.items() if words} == {}
    for figure, english in zip(made, figures(found), strict=True):
        told = [f"{one.title} {one.note} {one.alt}" for one in (figure, english)]
        assert numbers(told[0]) == numbers(told[1])


def test_data_are_the_same_in_every_language(found, pseudo):
    english = json.dumps(assessment_dict(found))
    with speaking(pseudo):
        assert json.dumps(assessment_dict(found)) == english


def test_kept_words_survive_a_copy_to_another_process(found, pseudo):
    kept = found.verdicts[0].why
    again = pickle.loads(pickle.dumps(kept))

    assert again == kept == str(again)
    with speaking(pseudo):
        assert str(again) == str(kept) != kept


COMMANDS = [
    f"detect {CASE}",
    f"hashrate {CASE}",
    f"difficulty {CASE} --at 2022-01-06T00:00Z --drop 0.13",
    "mining KZ",
    f"price {CASE}",
    "migration KZ --draws 200",
    f"partition {CASE}",
    "partition --share 0.18 --hours 120",
    "simulate KZ --hours 120",
    "simulate --compare KZ,IR --hours 24",
    f"payments case {CASE}",
    "claims show hash-12",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_speaks_the_language_of_its_option(command, pseudo, found):
    runner = CliRunner()
    english = runner.invoke(app, command.split())
    other = runner.invoke(app, [*command.split(), "--lang", pseudo])

    assert (english.exit_code, other.exit_code) == (0, 0)
    assert numbers(other.output) == numbers(english.output)
    assert say("report.sources") not in other.output.splitlines()
    with speaking(pseudo):
        before_sources = other.output.split(f"\n{say('report.sources')}\n")[0]
    # Claims are data, and numbers inside a sentence are the translator's.
    written = [*(claim.statement for claim in found.case.claims), *CATALOGUE.values()]
    assert set(POINT.findall(before_sources)) <= set(POINT.findall(" ".join(written)))


def test_json_and_figures_of_a_command(pseudo, tmp_path):
    figure = tmp_path / "partition.svg"
    runner = CliRunner()
    asked = f"partition --share 0.18 --hours 120 --json --figure {figure}".split()
    english = runner.invoke(app, asked)
    other = runner.invoke(app, asked, env={"OFFSWITCH_LANG": pseudo})

    with speaking(pseudo):
        assert say("say.wrote", name=figure) in other.output
    assert english.stdout == other.stdout
    assert "the" not in re.findall(r"[a-z]+", visible(figure.read_text()))


def test_a_language_that_is_not_spoken_is_refused_in_one_line():
    done = CliRunner().invoke(app, ["cases", "--lang", "tlh"])

    assert done.exception.key == "unknown_language"


def test_each_thread_and_each_task_speaks_its_own_language(pseudo):
    kept = message("list.none")

    def told():
        return str(kept)

    async def both():
        async def one(code):
            with speaking(code):
                await asyncio.sleep(0)
                return told()

        return await asyncio.gather(one("en"), one(pseudo), one("en"))

    english, other, again = asyncio.run(both())
    assert english == again == "none" != other
    with speaking(pseudo), ThreadPoolExecutor(1) as pool:
        assert pool.submit(told).result() == "none"
        assert told() == other


def test_help_is_in_the_language_that_is_asked_for():
    code = (
        "import sys\n"
        "from tests.language.conftest import PSEUDO, speak_pseudo\n"
        "speak_pseudo()\n"
        "import offswitch.__main__ as command\n"
        "command.LANGUAGES = ('en', PSEUDO)\n"
        "sys.argv = ['offswitch', 'mining', '--help']\n"
        "command.main()\n"
    )
    environment = {**os.environ, "OFFSWITCH_LANG": PSEUDO, "COLUMNS": "400"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )

    with speaking("en"):
        english = say("help.mining")
    assert marked(english) in done.stdout
    assert english not in done.stdout


def test_the_language_is_read_before_the_command_line_is():
    assert asked_language(["cases", "--lang", "tlh"], "") == "en"  # refused later, in English
    assert asked_language(["cases"], "en") == "en"
    assert asked_language(["cases", "--lang=en"], "tlh") == "en"
