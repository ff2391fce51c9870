"""Writing files: each whole or not at all, and refused before any work is done."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from offswitch.errors import CaseError
from offswitch.text import say


def check_file(path: Path) -> None:
    """Raise `CaseError` where a file of this name cannot be written."""
    if path.is_dir() or not path.parent.is_dir():
        raise CaseError("unwritable", name=str(path), reason=say("say.no_such_folder"))


def check_folder(path: Path) -> None:
    """Raise `CaseError` where a folder of this name cannot be made."""
    if path.exists() and not path.is_dir():
        raise CaseError("unwritable", name=str(path), reason=say("say.no_folder"))


def write_file(path: Path, text: str) -> None:
    """Replace a file only once the whole text is on disk; a device or pipe is written as it is.

    Raises
    ------
    CaseError
        If it cannot be written; what was there is unchanged.
    """
    content = (text if text.endswith("\n") else text + "\n").encode()
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError as error:
        raise CaseError("unwritable", name=str(path), reason=error.strerror) from None


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, made where it is not there; others in it stay.

    Raises
    ------
    CaseError
        If one cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            _replace(folder.resolve() / name, content)
    except OSError as error:
        raise CaseError("unwritable", name=str(folder), reason=error.strerror) from None


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
