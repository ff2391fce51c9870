"""Where a figure comes from: every published number reaches a source or a declared assumption."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from offswitch.errors import DataError


@dataclass(frozen=True)
class Source:
    """One publication that figures were taken from.

    Parameters
    ----------
    id
        What results name it by.
    publisher, title, url
        Who published what, and where it can be read.
    date
        When: an ISO date, month or year, or empty where not stated.
    licence
        Terms under which its figures ship.
    """

    id: str
    publisher: str
    title: str
    url: str
    date: str
    licence: str


class Sources(Mapping[str, Source]):
    """Sources by id; asking for an unknown one is an error that names it."""

    def __init__(self, rows: Iterable[Source]) -> None:
        self._rows: dict[str, Source] = {}
        for row in rows:
            if row.id in self._rows and self._rows[row.id] != row:
                raise DataError("source_twice", id=row.id)
            self._rows[row.id] = row

    def __getitem__(self, id: str) -> Source:
        if id not in self._rows:
            raise DataError("source_unknown", id=id)
        return self._rows[id]

    def __contains__(self, id: object) -> bool:
        return id in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def check(self, ids: Iterable[str]) -> None:
        """Raise `DataError` unless every id is known."""
        for id in ids:
            self[id]


def union(*groups: Iterable[str]) -> tuple[str, ...]:
    """Source ids of several figures, each once, in the order they were first named."""
    return tuple(dict.fromkeys(id for group in groups for id in group))
