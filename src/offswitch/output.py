"""Writing files: all or none, each whole, and refused before any work is done."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from offswitch.errors import CaseError
from offswitch.text import message


def check_file(path: Path) -> None:
    """Raise `CaseError` where a file of this name cannot be written."""
    if path.is_dir() or not path.parent.is_dir():
        raise CaseError("unwritable", name=str(path), reason=message("say.no_such_folder"))
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise CaseError("unwritable", name=str(path), reason=message("say.not_allowed"))


def check_folder(path: Path) -> None:
    """Raise `CaseError` where a folder of this name cannot be made or written to."""
    if path.exists() and not path.is_dir():
        raise CaseError("not_written", name=str(path), reason=message("say.no_folder"))
    if path.exists() and not os.access(path, os.W_OK):
        raise CaseError("not_written", name=str(path), reason=message("say.not_allowed"))


def write_file(path: Path, content: str | bytes) -> None:
    """Replace a file only once the whole of it is on disk; a device or pipe is written as it is.

    A text ends with a new line.

    Raises
    ------
    CaseError
        If it cannot be written; what was there is unchanged.
    """
    if isinstance(content, str):
        content = (content if content.endswith("\n") else content + "\n").encode()
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(path.resolve().parent, {path.resolve().name: content})
    except OSError as error:
        raise CaseError("unwritable", name=str(path), reason=error.strerror) from None


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, made where it is not there; others in it stay.

    Raises
    ------
    CaseError
        If one cannot be written; none is then.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = next((name for name in files if (folder / name).is_dir()), None)
        if taken is not None:
            reason = message("say.is_folder")
            raise CaseError("not_written", name=str(folder / taken), reason=reason)
        _replace(folder.resolve(), files)
    except OSError as error:
        raise CaseError("not_written", name=str(folder), reason=error.strerror) from None


def _replace(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put every file on disk under another name, then rename them all."""
    ready: dict[Path, Path] = {}
    try:
        for name, content in files.items():
            handle, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name}.")
            ready[folder / name] = Path(temporary)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(temporary).chmod(0o644)
        for path, temporary_path in ready.items():
            temporary_path.replace(path)
    except BaseException:
        for temporary_path in ready.values():
            temporary_path.unlink(missing_ok=True)
        raise
