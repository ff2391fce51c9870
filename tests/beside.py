"""Data of others that tests are held against: they stand beside the project, not in it."""

from pathlib import Path

import pytest


def beside(path: Path) -> Path:
    """Return a path beside the working copy, or skip: a copy from elsewhere comes without it."""
    if not path.exists():
        pytest.skip(f"{path} is not here: data that may not ship stand beside a working copy only")
    return path
