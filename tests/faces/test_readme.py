import re
import shlex
from pathlib import Path

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, flags=re.DOTALL)
COMMANDS = [
    line.split("#")[0].strip()
    for _, block in BLOCKS
    for line in block.splitlines()
    if line.startswith("offswitch ")
]


def test_the_commands_run_in_order(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) >= 8
    for command in COMMANDS:
        words = shlex.split(command)[1:]
        if words[0] == "assess" and "--draws" not in words:
            words += ["--draws", "100"]
        assert run(*words).code == 0, command


def test_the_python_runs_and_prints_what_it_says(capsys):
    (code,) = [block for language, block in BLOCKS if language == "python"]
    exec(compile(code, "README.md", "exec"), {})
    (said,) = re.findall(r"network.effective\)  # (.*)", code)
    assert capsys.readouterr().out.splitlines()[0] == said


@pytest.mark.parametrize("target", ["demo", "test", "lint", "bench", "lock"])
def test_the_make_targets_exist(target):
    makefile = Path(__file__).parents[2] / "Makefile"
    assert f"\n{target}:" in makefile.read_text(encoding="utf-8")
    assert target in README
