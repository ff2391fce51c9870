"""The cases of a service and what was assessed of them, held for everything that shows them."""

import os
import re
from collections import OrderedDict
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from offswitch.errors import CaseError, OffswitchError
from offswitch.serve.config import Config
from offswitch.serve.query import CASE, OfCase

if TYPE_CHECKING:
    from offswitch.assessment import Assessment
    from offswitch.assessment.progress import Progress

Signature = tuple[tuple[str, int, int], ...]


class Shelf:
    """Cases by name, their hashes, and assessments that were made: safe to share by threads.

    Parameters
    ----------
    config
        Where cases are looked for, and how many assessments are held.
    progress
        Called with the name of each stage of a study as it starts.
    """

    def __init__(self, config: Config, progress: "Progress | None" = None) -> None:
        self.config, self.progress = config, progress or _silent
        self._hashes: dict[str, tuple[Signature, str]] = {}
        self._assessed: OrderedDict[tuple[str, str], Assessment] = OrderedDict()
        self._making: dict[tuple[str, str], Lock] = {}
        self._held = 0
        self._lock = Lock()

    @cached_property
    def _embedded(self) -> dict[str, Path]:
        from offswitch.case.find import embedded_cases, find_case  # it brings the tables

        return {name: find_case(name) for name in embedded_cases()}

    def cases(self) -> dict[str, Path]:
        """Folder of every case, by name: the embedded ones, then those of the given folders."""
        found = dict(self._embedded)
        for folder in self.config.cases:
            inside = folder.resolve()
            for one in sorted(folder.iterdir()) if folder.is_dir() else ():
                if re.fullmatch(CASE, one.name) and _is_case(one, inside):
                    found.setdefault(one.name, one)
        return found

    def folder(self, name: str) -> Path:
        """Folder of a case.

        Raises
        ------
        CaseError
            If the service has no case of this name.
        """
        known = self._embedded if name in self._embedded else self.cases()
        if name not in known:
            raise CaseError("no_case_served", name=name, known=", ".join(known))
        return known[name]

    def hash(self, name: str) -> str:
        """Hash of a case's files, worked out again when one of them changed."""
        known = self._hashes.get(name)
        if known is not None and name in self._embedded:
            return known[1]
        from offswitch.case.read import KINDS, case_hash

        folder = self.folder(name)
        files = (file for file in sorted(folder.iterdir()) if file.suffix in KINDS)
        stats = ((file.name, file.stat()) for file in files if file.is_file())
        signature = tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)
        if known is None or known[0] != signature:
            known = self._hashes[name] = signature, case_hash(folder)
        return known[1]

    def hide(self, error: OffswitchError) -> None:
        """Have an error name a file from its case on: where that lies is for the log alone."""
        for folder in {folder.parent for folder in self.cases().values()}:
            if error.file is not None:
                error.file = error.file.removeprefix(f"{folder}{os.sep}")

    def assessed(self, query: OfCase) -> "Assessment":
        """Assess a case, or return what was made of the same question before.

        Raises
        ------
        OffswitchError
            As `offswitch.assess`.
        """
        asked = OfCase(case=query.case, seed=query.seed, draws=query.draws, set=query.set)
        key = self.hash(query.case), asked.canonical
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:  # the same question asked twice at once is worked on once
            with self._lock:
                if key in self._assessed:
                    self._assessed.move_to_end(key)
                    return self._assessed[key]
            try:
                found = self._assess(query)
                with self._lock:
                    self._hold(key, found)
                return found
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _assess(self, query: OfCase) -> "Assessment":
        from offswitch.assessment import assess

        return assess(
            self.folder(query.case),
            seed=query.seed,
            draws=query.draws,
            fixed=query.fixed,
            progress=self.progress,
        )

    def _hold(self, key: tuple[str, str], found: "Assessment") -> None:
        self._assessed[key] = found
        self._held += found.settings.draws
        while self._held > self.config.limits.draws_held and len(self._assessed) > 1:
            self._held -= self._assessed.popitem(last=False)[1].settings.draws


def _is_case(folder: Path, inside: Path) -> bool:
    """Whether a folder holds a case that can be read, with no link out of the folder `inside`."""
    try:
        parts = (folder, *folder.iterdir())
        stay = all(p.resolve().is_relative_to(inside) for p in parts if p.is_symlink())
        read = all(os.access(p, os.R_OK) for p in parts if p.is_file())
        return stay and read and (folder / "case.toml").is_file()
    except (OSError, RuntimeError):  # a folder that may not be read, links in a circle
        return False


def _silent(stage: str) -> None:
    """Ignore the stages; where they are told is known before any study is loaded."""
