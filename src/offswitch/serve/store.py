"""Answers on disk: each whole or not there, the oldest given up when there are too many."""

import gzip
import os
from pathlib import Path
from threading import Lock

from offswitch.output import write_files

#: Files written between two looks at how much there is.
LOOK_EVERY = 64


class Store:
    """A folder of answers by key, safe to share by threads and processes.

    Parameters
    ----------
    folder
        Made when something is written.
    most_bytes
        What it may hold; beyond that the oldest go.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.folder, self.most_bytes = folder, most_bytes
        self._written = 0
        self._lock = Lock()

    def read(self, key: str) -> tuple[str, bytes] | None:
        """Return the media type and the body of an answer; None where it is not there."""
        try:
            media, ends, body = gzip.decompress(self._file(key).read_bytes()).partition(b"\n")
            return (media.decode("ascii"), body) if ends else None
        except (OSError, EOFError, ValueError):  # not there, or not what was written
            return None

    def write(self, key: str, media: str, body: bytes) -> None:
        """Put an answer on disk.

        Raises
        ------
        CaseError
            If the folder cannot be written.
        """
        file = self._file(key)
        write_files(file.parent, {file.name: gzip.compress(f"{media}\n".encode() + body, 6)})
        with self._lock:
            look, self._written = self._written % LOOK_EVERY == 0, self._written + 1
        if look:
            self._prune()

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / key

    def _prune(self) -> None:
        found = []
        for folder, _, names in os.walk(self.folder):
            for name in names:
                file = Path(folder) / name
                try:
                    stat = file.stat()
                except FileNotFoundError:  # another process was faster
                    continue
                found.append((stat.st_mtime_ns, stat.st_size, file))
        total = sum(size for _, size, _ in found)
        for _, size, file in sorted(found):
            if total <= self.most_bytes:
                return
            file.unlink(missing_ok=True)
            total -= size
