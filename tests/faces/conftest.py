"""The command line run in this process, and copies of cases to make mistakes in."""

import os
import shutil
import sys
from dataclasses import dataclass

import pytest

from offswitch import cli
from offswitch.case import find_case, new_case, read_case

EMBEDDED = "kazakhstan-2022"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """What a refusal says: one line, alone, and nothing else."""
        assert self.code == 2, (self.code, self.out[-300:], self.err[-300:])
        assert self.out == ""
        assert self.err.startswith("offswitch: ")
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1, self.err
        return self.err.rstrip("\n")


@pytest.fixture
def run(monkeypatch, capsys):
    """Call the command line as `offswitch ARGUMENTS`."""
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments) -> Ran:
        monkeypatch.setattr(sys, "argv", ["offswitch", *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            cli.main()
        except SystemExit as error:
            code = error.code or 0
        told = capsys.readouterr()
        return Ran(code, told.out, told.err)

    return call


@pytest.fixture
def template(tmp_path):
    """Return the template of `cases new`, freshly written."""
    folder = tmp_path / "case"
    new_case(folder)
    return folder


@pytest.fixture(scope="session")
def kazakhstan_csv(tmp_path_factory):
    """Return the embedded case with its blocks as CSV, for mistakes made as text."""
    folder = tmp_path_factory.mktemp("csv") / "kazakhstan"
    shutil.copytree(find_case(EMBEDDED), folder)
    chain = read_case(folder).bitcoin.chain
    rows = [f"{chain.first_height + n},{time}" for n, time in enumerate(chain.times.tolist())]
    (folder / "blocks.csv").write_text("\n".join(["height,timestamp", *rows, ""]))
    (folder / "blocks.parquet").unlink()
    return folder


@pytest.fixture
def kazakhstan(kazakhstan_csv, tmp_path):
    """Return a copy of it that a test may spoil."""
    folder = tmp_path / "case"
    shutil.copytree(kazakhstan_csv, folder)
    return folder


@pytest.fixture
def plain_env():
    """Return an environment for a process of its own, without colour."""
    drop = {"FORCE_COLOR", "PYTHONWARNINGS"}
    return {k: v for k, v in os.environ.items() if k not in drop} | {"PYTHONUTF8": "1"}
