"""Observations on disk, kept for ever."""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from offswitch.lake.lake import Lake
from offswitch.lake.record import Batch, Damage, Holding, Known, Pruned, Stored
from offswitch.lake.store import Local, Remote

__all__ = [
    "Batch",
    "Damage",
    "Holding",
    "Known",
    "Lake",
    "Pruned",
    "Stored",
    "default_lake",
    "open_lake",
]


def default_lake() -> str:
    """Where the lake is where nobody says: OFFSWITCH_LAKE, or the user's data folder."""
    named = os.environ.get("OFFSWITCH_LAKE")
    if named:
        return named
    import platformdirs

    return str(platformdirs.user_data_path("offswitch", appauthor=False) / "lake")


def open_lake(url: str | Path | None = None) -> Lake:
    """Open a lake: a folder, an address that fsspec knows, or the default one.

    Nothing is made before the first batch.

    Raises
    ------
    DataError
        If nothing installed can read such an address.
    """
    where = str(default_lake() if url is None else url)
    if "://" not in where:
        return Lake(Local(Path(where).expanduser()))
    if where.startswith("file://"):
        return Lake(Local(Path(unquote(urlsplit(where).path))))
    return Lake(Remote(where))
