"""Answers kept on disk, for conditional requests and for work without a network.

The rules of freshness and the storage are hishel's. Here: where it lies, that only one answer of a
request is kept, and that one which could not be used is taken out again.
"""

import hashlib
import logging
import sqlite3
from pathlib import Path

import httpx
from hishel import CacheOptions, SqliteStorage
from hishel.httpx import CacheTransport

from offswitch.errors import SourceError

#: Bytes that the answers of one source may take; those unused for longest go first.
MOST = 512 * 2**20

# It logs a cache that fails, with a traceback; a library says nothing unless it is listened to.
logging.getLogger("hishel").addHandler(logging.NullHandler())


def cache_folder() -> Path:
    """Where answers are kept unless another folder is given."""
    from platformdirs import user_cache_path

    return user_cache_path("offswitch", appauthor=False) / "answers"


class Cache:
    """The answers of one source.

    Parameters
    ----------
    folder
        Made if it is not there, for its owner only; holds one file a source.
    source
        Id of the source.
    wire
        What asks where the cache cannot answer.
    offline
        Whether an answer is given however old it is.

    Raises
    ------
    SourceError
        If the file cannot be used.
    """

    def __init__(
        self, folder: Path, source: str, wire: httpx.BaseTransport, *, offline: bool
    ) -> None:
        self.file = folder / f"{source}.sqlite"
        self._offline = offline
        self._storage = self._open()
        self._transport = CacheTransport(
            wire, storage=self._storage, rfc=CacheOptions(shared=False)
        )

    def _open(self) -> SqliteStorage:
        opened: sqlite3.Connection | None = None
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            opened = sqlite3.connect(
                self.file, timeout=60, isolation_level=None, check_same_thread=False
            )
            opened.execute("PRAGMA schema_version").fetchone()
            storage = SqliteStorage(connection=opened, max_size=MOST)
            storage.get_entries("")  # makes its tables
            return storage
        except (OSError, sqlite3.Error, RuntimeError) as error:
            fault = self.unusable(error)
        if opened is not None:
            opened.close()
        raise fault

    def unusable(self, error: Exception) -> SourceError:
        """The error that names the file, and what is wrong with it."""
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        return SourceError("cache_unusable", file=self.file, reason=reason)

    def key(self, request: httpx.Request) -> str:
        """What an answer is kept under: method and URL without secrets."""
        return hashlib.sha256(f"{request.method} {request.url}".encode()).hexdigest()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the cache, or ask."""
        caching: dict[str, object] = {"key": self.key(request)}
        if self._offline:
            caching["rfc"] = False
        request.extensions["caching"] = caching
        return self._transport.handle_request(request)

    def keep(self, key: str) -> None:
        """Keep the newest answer only."""
        for entry in self._storage.get_entries(key)[:-1]:
            self._storage.remove_entry(entry.id)

    def drop(self, key: str) -> None:
        """Take the newest answer out."""
        for entry in self._storage.get_entries(key)[-1:]:
            self._storage.remove_entry(entry.id)

    def close(self) -> None:
        """Close the file, and what asks."""
        self._transport.close()
