"""The package as a whole: its public names, what importing it does, and its sentences."""

import ast
import importlib
import pkgutil
import re
import socket
import string
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import offswitch
from offswitch import text
from offswitch.text import CATALOGUE, message
from offswitch.text.numbers import fill

NAMES = [
    "Assessment",
    "Case",
    "CaseError",
    "Claim",
    "DataError",
    "Estimate",
    "Exposure",
    "ImpactFunction",
    "Interval",
    "ModelError",
    "OffswitchError",
    "Outage",
    "Parameter",
    "Settings",
    "Shutdown",
    "Source",
    "Verdict",
    "assess",
    "assessment_dict",
    "assessment_tables",
    "check_claims",
    "citation",
    "embedded_cases",
    "new_case",
    "open_lake",
    "read_case",
    "render_html",
    "render_markdown",
    "render_pdf",
    "render_summary",
    "render_terminal",
    "window",
]


def test_the_root_has_these_names_and_no_more():
    assert offswitch.__all__ == NAMES
    assert dir(offswitch) == NAMES
    assert len(NAMES) <= 32
    with pytest.raises(AttributeError, match="no attribute 'hazzard'"):
        offswitch.hazzard  # noqa: B018  # asking is the test


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_the_object_of_that_name_however_often_it_is_asked_for(name):
    """And not the folder of the same name, which importing it puts in its place."""
    for _ in range(2):
        assert getattr(offswitch, name).__name__ == name


IMPORT = """
import logging, os, sys
home, seen = os.path.realpath(os.environ["HOME"]), []
def watch(event, arguments):
    if event.startswith("socket."):
        seen.append((event, str(arguments)))
    elif event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], (str, bytes)):
        if os.path.realpath(os.fsdecode(arguments[0])).startswith(home):
            seen.append((event, arguments[0]))
sys.addaudithook(watch)
import offswitch
for name in dir(offswitch):
    getattr(offswitch, name)
if logging.root.handlers or logging.getLogger("offswitch").handlers:
    seen.append("a log handler")
sys.exit(repr(seen) if seen else 0)
"""


def test_importing_reads_no_user_file_opens_no_socket_and_prints_nothing(tmp_path):
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", IMPORT],
        env={"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / ".config")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stderr, done.stdout, done.returncode) == ("", "", 0)
    assert list(tmp_path.iterdir()) == []


def test_the_guard_of_these_tests_lets_only_loopback_through():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
    with (
        socket.socket() as stream,
        socket.socket(type=socket.SOCK_DGRAM) as datagram,
    ):
        for reach in (
            lambda: stream.connect(("192.0.2.1", 80)),
            lambda: stream.connect_ex(("192.0.2.1", 80)),
            lambda: datagram.sendto(b"", ("192.0.2.1", 53)),
            lambda: socket.create_connection(("example.org", 80)),
        ):
            with pytest.raises(pytest.fail.Exception, match="reached for the network"):
                reach()


SOURCE = Path(offswitch.__file__).parent
#: Calls whose first argument names a sentence, and the prefix that they put before it.
SPEAKERS = {
    "message": "",
    "say": "",
    "OffswitchError": "error.",
    "DataError": "error.",
    "ModelError": "error.",
    "CaseError": "error.",
    "refuse": "error.",
}


def spoken():
    """Every call that names a sentence: (where, pattern of the key, names given or None)."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", None))
            if called not in SPEAKERS:
                continue
            pattern = re.escape(SPEAKERS[called])
            match node.args[0]:
                case ast.Constant(value=str(key)):
                    pattern += re.escape(key)
                case ast.JoinedStr(values=parts):
                    for part in parts:
                        plain = isinstance(part, ast.Constant)
                        pattern += re.escape(part.value) if plain else r"\w+"
                case _:
                    continue
            given = {keyword.arg for keyword in node.keywords}
            yield f"{path.name}:{node.lineno}", pattern, None if None in given else given


def placeholders(template):
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


def test_every_sentence_the_code_names_is_in_the_catalogue_and_gets_its_values():
    calls = list(spoken())
    assert len(calls) > 150  # the scan reads the code it means to read
    for where, pattern, given in calls:
        keys = [key for key in CATALOGUE if re.fullmatch(pattern, key)]
        assert keys, f"{where}: no sentence matches {pattern}"
        if len(keys) == 1 and given is not None:
            missing = placeholders(CATALOGUE[keys[0]]) - given
            assert not missing, f"{where}: {keys[0]} also needs {sorted(missing)}"


def test_no_two_files_word_the_same_sentence():
    names = [f"offswitch.text.{file.name}" for file in pkgutil.iter_modules(text.__path__)]
    files = [importlib.import_module(name) for name in names]
    counted = Counter(key for file in files for key in getattr(file, "TEXT", ()))
    assert not [key for key, times in counted.items() if times > 1]
    assert set(counted) == set(CATALOGUE)


class AnyValue:
    """Takes every format that a whole number, a fraction, a date or a text would take."""

    def __format__(self, spec):
        if "%" in spec and not spec.endswith("%"):
            return date(2022, 1, 5).strftime(spec)
        for value in (1, 1.0, "1"):
            try:
                return format(value, spec)
            except ValueError:
                continue
        raise ValueError(spec)


@pytest.mark.parametrize("key", sorted(CATALOGUE))
def test_a_sentence_can_be_worded(key):
    names = placeholders(CATALOGUE[key])

    assert all(name.isidentifier() for name in names), "values are named, never counted"
    worded = fill(CATALOGUE[key], dict.fromkeys(names, AnyValue()), "en")
    assert "{" not in worded


def test_an_unknown_sentence_is_refused_when_it_is_named():
    with pytest.raises(KeyError, match=r"no\.such"):
        message("no.such")


def test_an_assessment_is_made_and_told_without_the_compiler_a_lake_or_a_client():
    code = (
        "import sys\n"
        "import offswitch as off\n"
        "found = off.assess('kazakhstan-2022', draws=200)\n"
        "off.assessment_dict(found), off.render_terminal(found)\n"
        "print({'numba', 'duckdb', 'httpx', 'hishel', 'fsspec'} & sys.modules.keys())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_the_command_on_a_case_loads_neither_a_lake_nor_a_client():
    code = (
        "import sys\n"
        "from offswitch.cli import app\n"
        "app(['assess', 'kazakhstan-2022', '--draws', '200', '--json'], standalone_mode=False)\n"
        "print({'numba', 'duckdb', 'httpx', 'hishel', 'fsspec'} & sys.modules.keys())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"
