"""The pages of the manual, as written and as built."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.faces.conftest import run

__all__ = ["run"]

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(p for p in DOCS.rglob("*.md") if "extension" not in p.parts)


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, text and the line of the page on which its text begins."""

    language: str
    text: str
    line: int


def blocks(page: Path, language: str) -> list[Block]:
    """Return the fenced blocks of a page in one language."""
    text = page.read_text(encoding="utf-8")
    found = re.finditer(rf"^```{language}\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)
    return [Block(language, m[1], text[: m.start(1)].count("\n") + 1) for m in found]


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Build the manual as `make docs` does: a warning is an error."""
    folder = tmp_path_factory.mktemp("manual")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", DOCS, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder
