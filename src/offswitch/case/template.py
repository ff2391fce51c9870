"""A new case: a documented folder that runs as it is."""

import shutil
from importlib.resources import as_file, files
from pathlib import Path

from offswitch.errors import CaseError

_TEMPLATE = files("offswitch.case") / "blank"


def check_new(folder: Path) -> None:
    """Raise `CaseError` if a folder holds files already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CaseError("no_folder", name=str(folder))


def new_case(folder: Path) -> list[str]:
    """Write the template of a case folder and return the names of its files.

    Raises
    ------
    CaseError
        If the folder holds files already, or cannot be written.
    """
    check_new(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with as_file(_TEMPLATE) as template:
            names = sorted(file.name for file in template.iterdir() if file.is_file())
            for name in names:
                shutil.copyfile(template / name, folder / name)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CaseError("unwritable", name=str(folder), reason=reason) from None
    return names
