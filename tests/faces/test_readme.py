import html
import re
import shlex
from pathlib import Path

import pytest

import offswitch as off
from offswitch.testing import coinmetrics, fx, ioda
from offswitch.testing.server import serve
from offswitch.testing.world import World

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, flags=re.DOTALL)
COMMANDS = [
    line.split("#")[0].strip()
    for _, block in BLOCKS
    for line in block.splitlines()
    # Served until it is stopped, by tests/serve/test_process.py.
    if line.startswith("offswitch ") and not line.startswith("offswitch serve")
]

#: Stand-ins for the sources that a command asks; blocks are left out, of which there are thousands.
FAKES = {"ioda": ioda, "coinmetrics": coinmetrics, "frankfurter": fx}


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Options by which a command asks fakes on loopback, and fills a lake of its own."""
    for name in ("OFFSWITCH_LAKE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    world = World()
    with serve({source: fake.app(world) for source, fake in FAKES.items()}) as base:
        addresses = [f"--base-url={source}={base}/{source}" for source in FAKES]
        yield [f"--sources={','.join(FAKES)}", *addresses]


def test_the_commands_run_in_order(run, tmp_path, monkeypatch, asked):
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) >= 8
    for command in COMMANDS:
        words = shlex.split(command)[1:]
        if words[0] == "assess" and "--draws" not in words:
            words += ["--draws", "100"]
        if "--country" in words:
            words += asked
        assert run(*words).code == 0, command


def test_the_python_runs_and_prints_what_it_says(capsys):
    (code,) = [block for language, block in BLOCKS if language == "python"]
    exec(compile(code, "README.md", "exec"), {})
    (said,) = re.findall(r"network.effective\)  # (.*)", code)
    assert capsys.readouterr().out.splitlines()[0] == said


@pytest.mark.parametrize("target", ["demo", "serve", "test", "lint", "bench", "lock"])
def test_the_make_targets_exist(target):
    makefile = ROOT / "Makefile"
    assert f"\n{target}:" in makefile.read_text(encoding="utf-8")
    assert target in README


def test_the_links_and_pictures_exist():
    targets = re.findall(r"\]\((?!\w+://)([^)#]+)", README)
    assert len(targets) >= 8
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_picture_of_the_report_is_the_report():
    """Each line of the picture, without its spaces, which a picture sets by position."""
    picture = (ROOT / "docs" / "assess.svg").read_text(encoding="utf-8")
    drawn: dict[int, str] = {}
    for line, text in re.findall(r'<text [^>]*line-(\d+)\)"[^>]*>([^<]*)</text>', picture):
        drawn[int(line)] = drawn.get(int(line), "") + html.unescape(text)
    lines = off.render_terminal(off.assess("kazakhstan-2022")).splitlines()[: max(drawn) + 1]
    assert max(drawn) > 30
    for number, line in enumerate(lines):
        assert "".join(drawn.get(number, "").split()) == "".join(line.split()), "make picture"
