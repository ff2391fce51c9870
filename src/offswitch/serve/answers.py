"""Answers: made once by a pure function of a question, then kept in memory and on disk.

An answer's key is a hash of its kind, its question, the case's files and the versions of the
package and its methods: what was kept is never wrong, only no longer asked for.
"""

import asyncio
import gzip
import hashlib
import json
import platform
from collections import Counter, OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve.config import Config
from offswitch.serve.problems import WAIT_S
from offswitch.serve.query import Query, check_draws
from offswitch.serve.shelf import Shelf
from offswitch.serve.store import Store
from offswitch.serve.threads import Threads

T = TypeVar("T")
JSON = "application/json"
#: Media types that a compressor makes smaller.
TEXTS = ("text/", "image/svg", JSON)


@dataclass(frozen=True)
class Answer:
    """What is sent: made once, with its compressed form and its tag.

    Parameters
    ----------
    body
        As it is sent to who takes no compression.
    media
        Media type.
    """

    body: bytes = field(repr=False)
    media: str = JSON
    gzipped: bytes | None = field(init=False, repr=False, compare=False)
    etag: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        small = gzip.compress(self.body, 6, mtime=0) if self.media.startswith(TEXTS) else None
        object.__setattr__(self, "gzipped", small)
        object.__setattr__(self, "etag", f'"{hashlib.sha256(self.body).hexdigest()[:32]}"')

    @property
    def bytes(self) -> int:
        """What it takes in memory."""
        return len(self.body) + len(self.gzipped or b"")


def json_answer(value: Any) -> Answer:
    """Word a value as the commands do with ``--json``."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return Answer(text.encode() + b"\n")


@dataclass(frozen=True)
class Kind:
    """One kind of answer.

    Parameters
    ----------
    name
        Its name, part of the key.
    query
        Model of its questions.
    make
        Makes the answer; called in a thread, or in a process of a job.
    """

    name: str
    query: type[Query]
    make: Callable[[Shelf, Any], Answer]


KINDS: dict[str, Kind] = {}


def kind(name: str, query: type[Query]) -> Callable[..., Callable[[Shelf, Any], Answer]]:
    """Register a function that makes answers; it keeps its name."""

    def known(make: Callable[[Shelf, Any], Answer]) -> Callable[[Shelf, Any], Answer]:
        KINDS[name] = Kind(name, query, make)
        return make

    return known


class Answers:
    """Answers that were made, and the making of others.

    Parameters
    ----------
    config
        Where answers are kept, and how many.
    shelf
        The cases.
    """

    def __init__(self, config: Config, shelf: Shelf) -> None:
        limits = config.limits
        folder = None if config.state is None else config.state / "answers"
        self.shelf = shelf
        self.store = None if folder is None else Store(folder, limits.stored_bytes)
        #: By kind and where the answer came from: ``memory``, ``disk`` or ``made``.
        self.counts: Counter[tuple[str, str]] = Counter()
        self._pool = Threads(limits.threads)
        self._most_bytes, self._at_once = limits.answer_bytes, limits.at_once
        self._kept: OrderedDict[str, Answer] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()
        self._making: dict[str, asyncio.Task[Answer]] = {}

    async def answer(self, kind: str, query: Query) -> Answer:
        """Return the answer to a question, made now where it is not kept.

        Raises
        ------
        OffswitchError
            What was wrong with the question, as the commands say it; or that too many answers are
            being made.
        """
        check_draws(query)
        await self.ready()
        key = self.key(kind, query)
        known = self._kept.get(key)
        if known is not None:
            self._count(kind, "memory")
            self._kept.move_to_end(key)
            return known
        task = self._making.get(key)
        if task is None:
            if len(self._making) >= self._at_once:  # those who asked may have left
                raise CaseError("service_busy", most=self._at_once, seconds=WAIT_S)
            task = self._making[key] = asyncio.create_task(self._keep(key, kind, query))
            task.add_done_callback(lambda done: self._made(key, done))
        return await asyncio.shield(task)

    async def ready(self) -> None:
        """Wait until what the studies need is loaded, which would hold up everyone else."""
        if not _versions.cache_info().currsize:
            await self._in_thread(_versions)

    def key(self, kind: str, query: Query) -> str:
        """Key of the answer to a question."""
        case = getattr(query, "case", None)
        names = self.shelf.cases() if query.every_case else [case] if case else []
        hashes = (self.shelf.hash(name) for name in names)
        parts = (kind, query.canonical, *hashes, *_versions())
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def make(self, kind: str, query: Query) -> Answer:
        """Read an answer from disk, or make it and write it there; in the calling thread."""
        key = self.key(kind, query)
        found = None if self.store is None else self.store.read(key)
        self._count(kind, "made" if found is None else "disk")
        if found is not None:
            return Answer(found[1], found[0])
        try:
            made = KINDS[kind].make(self.shelf, query)
        except OffswitchError as error:
            self.shelf.hide(error)
            raise
        if self.store is not None and self.key(kind, query) == key:  # no file changed meanwhile
            with suppress(CaseError):  # a full disk costs time alone
                self.store.write(key, made.media, made.body)
        return made

    async def find(self, key: str) -> Answer | None:
        """Return an answer that is kept, in memory or on disk; none is made."""
        known = self._kept.get(key)
        if known is None and self.store is not None:
            found = await self._in_thread(self.store.read, key)
            if found is not None:
                known = await self._in_thread(Answer, found[1], found[0])
                self._hold(key, known)
        return known

    def _count(self, kind: str, origin: str) -> None:
        with self._lock:
            self.counts[kind, origin] += 1

    def close(self) -> None:
        """Take no more questions, and wait for nothing."""
        self._pool.shutdown()

    async def _in_thread(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function in the pool, where English is spoken unless it says otherwise."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, function, *args)

    async def _keep(self, key: str, kind: str, query: Query) -> Answer:
        answer = await self._in_thread(self.make, kind, query)
        self._hold(key, answer)
        return answer

    def _hold(self, key: str, answer: Answer) -> None:
        """Hold an answer in memory, in place of those that nobody asked for longest."""
        if key in self._kept:
            return
        self._kept[key] = answer
        self._bytes += answer.bytes
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].bytes

    def _made(self, key: str, task: "asyncio.Task[Answer]") -> None:
        del self._making[key]
        if not task.cancelled():
            task.exception()  # seen, even where everyone who asked has left


@cache
def _versions() -> tuple[str, ...]:
    """Return what an answer rests on beside its question: the package's files, and others."""
    from offswitch.assessment.assess import METHOD_VERSION

    own = Path(str(files("offswitch")))
    code = hashlib.sha256()
    for file in sorted(own.rglob("*.*")):
        if "__pycache__" not in file.parts:
            stat = file.stat()
            code.update(f"{file.relative_to(own)} {stat.st_mtime_ns} {stat.st_size}\0".encode())
    others = [version(name) for name in ("offswitch", "numpy", "polars", "scipy")]
    return (METHOD_VERSION, platform.python_version(), *others, code.hexdigest())
