"""Where the files of a lake are: a local folder, or object storage through fsspec."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from offswitch.errors import DataError

#: What a file is called until it is whole.
UNFINISHED = ".unfinished-"


@dataclass(frozen=True)
class Found:
    """A file in a lake: its path in it with slashes, its size, and its age in seconds."""

    name: str
    bytes: int
    age: float


class Store(Protocol):
    """Whole files under names; a file is never seen half written."""

    url: str

    def find(self, folder: str) -> list[Found]:
        """Every file below a folder; none where there is no such folder."""

    def names(self, folder: str) -> list[str]:
        """Names of the same, without asking for more."""

    def top(self) -> list[str]:
        """Names at the top, with those of unfinished files left out."""

    def get(self, name: str) -> bytes:
        """Content of a file; FileNotFoundError where there is none."""

    def get_all(self, names: Sequence[str]) -> list[bytes]:
        """Contents of several, at once where that is faster."""

    def put(self, name: str, content: bytes) -> None:
        """Make or replace a file."""

    def same(self, name: str, content: bytes) -> bool:
        """Whether a file of this content is there."""

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""

    def local(self, names: Sequence[str]) -> Any:
        """Open files for reading: a context that gives their paths on this machine."""


class Local:
    """A folder on this machine. A name appears once its content is on the disk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.url = str(root)

    def find(self, folder: str) -> list[Found]:
        """Every file below a folder."""
        now, found = time.time(), []
        for name in self.names(folder):
            with suppress(FileNotFoundError):  # removed, or renamed, since it was listed
                stat = (self.root / name).stat()
                found.append(Found(name, stat.st_size, now - stat.st_mtime))
        return found

    def names(self, folder: str) -> list[str]:
        """Names of every file below a folder."""
        return list(_names(str(self.root / folder), folder))

    def top(self) -> list[str]:
        """Names at the top."""
        if not self.root.exists():
            return []
        return [name for name in os.listdir(self.root) if not name.startswith(UNFINISHED)]

    def get(self, name: str) -> bytes:
        """Content of a file."""
        return (self.root / name).read_bytes()

    def get_all(self, names: Sequence[str]) -> list[bytes]:
        """Contents of several files."""
        return [self.get(name) for name in names]

    def put(self, name: str, content: bytes) -> None:
        """Make or replace a file: all of it, or none."""
        path = self.root / name
        made = _made(path.parent)
        unfinished = path.parent / f"{UNFINISHED}{os.getpid()}-{os.urandom(6).hex()}"
        try:
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            with open(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink()
            raise
        for folder in made:
            _sync(folder)

    def same(self, name: str, content: bytes) -> bool:
        """Whether a file of this content is there."""
        try:
            return self.get(name) == content
        except FileNotFoundError:
            return False

    def remove(self, name: str) -> None:
        """Remove a file."""
        (self.root / name).unlink(missing_ok=True)

    @contextmanager
    def local(self, names: Sequence[str]) -> Iterator[list[str]]:
        """Paths of files."""
        yield [str(self.root / name) for name in names]


class Remote:
    """Object storage, or any file system that fsspec knows: objects are put whole.

    Whatever it raises is an OSError here.
    """

    def __init__(self, url: str) -> None:
        import fsspec

        try:
            self._fs, root = fsspec.core.url_to_fs(url)
        except ImportError:
            raise DataError("lake_needs", url=url, scheme=url.partition(":")[0]) from None
        except ValueError:
            raise DataError("lake_scheme", url=url, scheme=url.partition(":")[0]) from None
        self._root = root.rstrip("/")
        self.url = url

    def find(self, folder: str) -> list[Found]:
        """Every object below a folder."""
        now = time.time()
        with _as_os_errors():
            self._fs.invalidate_cache()
            listed = self._fs.find(f"{self._root}/{folder}", detail=True)
        return [
            Found(self._name(path), int(info["size"]), _age(info, now))
            for path, info in listed.items()
        ]

    def names(self, folder: str) -> list[str]:
        """Names of every object below a folder."""
        with _as_os_errors():
            self._fs.invalidate_cache()
            return [self._name(path) for path in self._fs.find(f"{self._root}/{folder}")]

    def top(self) -> list[str]:
        """Names at the top."""
        try:
            with _as_os_errors():
                self._fs.invalidate_cache()
                listed = self._fs.ls(self._root, detail=False)
        except FileNotFoundError:
            return []
        return [self._name(path).strip("/") for path in listed if self._name(path).strip("/")]

    def get(self, name: str) -> bytes:
        """Content of an object."""
        with _as_os_errors():
            content: bytes = self._fs.cat_file(f"{self._root}/{name}")
        return content

    def get_all(self, names: Sequence[str]) -> list[bytes]:
        """Contents of several objects, asked for side by side."""
        paths = [f"{self._root}/{name}" for name in names]
        if not paths:
            return []
        with _as_os_errors():
            found = self._fs.cat(paths)
        # For one path alone fsspec gives its content and no mapping.
        return [found[path] for path in paths] if isinstance(found, dict) else [found]

    def put(self, name: str, content: bytes) -> None:
        """Make or replace an object."""
        with _as_os_errors():
            self._fs.pipe_file(f"{self._root}/{name}", content)

    def same(self, name: str, content: bytes) -> bool:
        """Whether an object of this content is there."""
        try:
            return self.get(name) == content
        except FileNotFoundError:
            return False

    def remove(self, name: str) -> None:
        """Remove an object."""
        with suppress(FileNotFoundError), _as_os_errors():
            self._fs.rm_file(f"{self._root}/{name}")

    @contextmanager
    def local(self, names: Sequence[str]) -> Iterator[list[str]]:
        """Copies of objects, for as long as they are read."""
        wanted = sorted(set(names))
        with TemporaryDirectory(prefix="offswitch-lake-") as folder:
            copies = {name: f"{folder}/{n}.parquet" for n, name in enumerate(wanted)}
            with _as_os_errors():
                self._fs.get([f"{self._root}/{name}" for name in wanted], list(copies.values()))
            yield [copies[name] for name in names]

    def _name(self, path: str) -> str:
        return str(PurePosixPath(path).relative_to(self._root)) if path != self._root else ""


@contextmanager
def _as_os_errors() -> Iterator[None]:
    """Storage has errors of its own: no key, no such bucket, nobody there."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error)) from error


def _names(folder: str, name: str) -> Iterator[str]:
    try:
        entries = os.scandir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        for entry in entries:
            inner = f"{name}/{entry.name}" if name else entry.name
            if entry.is_dir(follow_symlinks=False):
                yield from _names(entry.path, inner)
            else:
                yield inner


def _made(folder: Path) -> list[Path]:
    """Make a folder, and give those whose lists of names must reach the disk too."""
    missing = []
    parent = folder
    while not parent.exists():
        missing.append(parent.parent)
        parent = parent.parent
    folder.mkdir(parents=True, exist_ok=True)
    return [folder, *missing]


def _sync(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there, nor needs to be
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _age(info: dict[str, Any], now: float) -> float:
    changed = info.get("LastModified") or info.get("mtime") or info.get("created")
    if changed is None:
        return 0.0  # unknown: never old enough to be removed
    return now - (changed if isinstance(changed, int | float) else changed.timestamp())
