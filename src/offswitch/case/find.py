"""Finding a case: one that ships with the package by its name, any other by its folder."""

import difflib
from importlib.resources import as_file, files
from pathlib import Path

from offswitch.errors import CaseError

_EMBEDDED = files("offswitch.case") / "embedded"


def embedded_cases() -> tuple[str, ...]:
    """Names of the cases that ship with the package."""
    return tuple(sorted(entry.name for entry in _EMBEDDED.iterdir() if entry.is_dir()))


def find_case(name: str) -> Path:
    """Folder of a case: an embedded name, or a path.

    Raises
    ------
    CaseError
        If it is neither.
    """
    if name in embedded_cases():
        with as_file(_EMBEDDED / name) as folder:
            return folder
    folder = Path(name)
    try:
        if folder.is_dir():
            return folder
        if folder.exists():
            raise CaseError("case_not_folder", file=folder)
    except (OSError, ValueError):
        pass  # not a name that a folder can have
    close = difflib.get_close_matches(name, embedded_cases(), n=1) or embedded_cases()
    raise CaseError("unknown_case", name=name, close=", ".join(close))
