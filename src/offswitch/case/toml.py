"""Typed values out of a TOML file, with the file and the key in every error."""

import math
import tomllib
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from offswitch.errors import CaseError, DataError
from offswitch.parameters import Distribution, parse_distribution
from offswitch.provenance import Sources
from offswitch.tables import Location
from offswitch.text import message
from offswitch.timeline import Interval, parse_utc

T = TypeVar("T")


class Fields:
    """One TOML table; what was not asked for is an error, so that a misspelt key is found."""

    def __init__(self, file: Location, values: dict[str, Any], path: str = "") -> None:
        self.file, self.path = file, path
        self._values = dict(values)

    def _key(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def _take(self, name: str, kinds: tuple[type, ...], expected: str) -> Any:
        value = self._values.pop(name)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            self._fail(name, expected)
        return value

    def _fail(self, name: str, expected: str) -> None:
        raise CaseError("bad_field", file=str(self.file), field=self._key(name), expected=expected)

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._values

    def _need(self, name: str) -> None:
        if name not in self._values:
            raise CaseError("missing_field", file=str(self.file), field=self._key(name))

    def text(self, name: str) -> str:
        """Return a string that must be there."""
        self._need(name)
        return str(self._take(name, (str,), message("expect.text")))

    def number(self, name: str) -> float:
        """Return a number that must be there."""
        self._need(name)
        number = float(self._take(name, (int, float), message("expect.number")))
        if not math.isfinite(number):
            self._fail(name, message("expect.finite"))
        return number

    def distribution(self, name: str) -> Distribution:
        """Return a number, or a text such as ``uniform(1, 2)``, that must be there."""
        self._need(name)
        given = self._take(name, (int, float, str), message("expect.distribution"))
        try:
            return parse_distribution(str(given))
        except CaseError:
            self._fail(name, message("expect.distribution"))
            raise

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return a list of numbers that must be there."""
        self._need(name)
        values = self._take(name, (list,), message("expect.numbers"))
        if not all(type(v) in (int, float) and math.isfinite(v) for v in values):
            self._fail(name, message("expect.numbers"))
        return tuple(map(float, values))

    def dates(self, name: str) -> tuple[date, ...]:
        """Return a list of dates that must be there."""
        self._need(name)
        values = self._take(name, (list,), message("expect.dates"))
        if not all(type(v) is date for v in values):
            self._fail(name, message("expect.dates"))
        return tuple(values)

    def positive(self, name: str) -> float:
        """Return a number above zero that must be there."""
        number = self.number(name)
        if number <= 0:
            self._fail(name, message("expect.positive"))
        return number

    def whole(self, name: str) -> int:
        """Return a whole number that must be there."""
        number = self.number(name)
        if number != int(number):
            self._fail(name, message("expect.whole"))
        return int(number)

    def one_of(self, name: str, known: Sequence[str]) -> str:
        """Return a string that must be there and be one of a list."""
        text = self.text(name)
        if text not in known:
            self._fail(name, message("expect.one_of", known=", ".join(known)))
        return text

    def time(self, name: str) -> datetime:
        """Return a time that must be there and must say its zone."""
        self._need(name)
        value = self._take(name, (str, datetime, date), message("expect.time"))
        if isinstance(value, datetime) and value.tzinfo is None:
            self._fail(name, message("expect.time"))
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        try:
            return parse_utc(str(value))
        except DataError:
            self._fail(name, message("expect.time"))
            raise

    def span(self) -> Interval:
        """Return the stretch from `start` to `end`, which must both be there."""
        start, end = self.time("start"), self.time("end")
        if start >= end:
            raise CaseError("empty_window", file=str(self.file), field=self.path)
        return Interval(start, end)

    def interval(self, name: str) -> Interval:
        """Return a table of `start` and `end`."""
        table = self.table(name)
        found = table.span()
        table.done()
        return found

    def source(self, name: str, sources: Sources) -> str:
        """Return the id of a source that must be there and be known."""
        id = self.text(name)
        sources.check([id])
        return id

    def table(self, name: str) -> "Fields":
        """Return a table that must be there."""
        self._need(name)
        value = self._take(name, (dict,), message("expect.table"))
        return Fields(self.file, value, self._key(name))

    def tables(self, name: str, make: "Callable[[Fields], T]") -> tuple[T, ...]:
        """Build one object from each of an array of tables; none where it is absent."""
        if not self.has(name):
            return ()
        values = self._take(name, (list,), message("expect.tables"))
        if not all(isinstance(v, dict) for v in values):
            self._fail(name, message("expect.tables"))
        made = []
        for n, value in enumerate(values, 1):
            fields = Fields(self.file, value, f"{self._key(name)}[{n}]")
            made.append(make(fields))
            fields.done()
        return tuple(made)

    def done(self) -> None:
        """Refuse keys that nothing asked for."""
        if self._values:
            raise CaseError(
                "unknown_field",
                file=str(self.file),
                field=self._key(next(iter(self._values))),
            )


def read_toml(file: Location) -> Fields:
    """Read a TOML file.

    Raises
    ------
    CaseError
        If it is missing or malformed, naming the line.
    """
    try:
        return Fields(file, tomllib.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        folder = file.parent if isinstance(file, Path) else file
        raise CaseError("no_case_file", file=str(folder)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError("unreadable", file=str(file), reason=str(error)) from None
    except tomllib.TOMLDecodeError as error:
        raise CaseError("bad_toml", file=str(file), reason=str(error)) from None
