"""Reading CSV tables so that a mistake in one is named by file, row and column."""

import csv
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from offswitch.errors import CaseError, DataError, OffswitchError
from offswitch.text import message

if TYPE_CHECKING:
    from _csv import Reader

T = TypeVar("T")
Location = Path | Traversable


@dataclass(frozen=True)
class Row:
    """One row of a table; empty cells are empty strings."""

    file: Location
    number: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """Return a cell as it stands; an empty one is an error."""
        if not self.cells[column]:
            raise CaseError("empty_cell", column=column)
        return self.cells[column]

    def optional(self, column: str) -> str | None:
        """Return a cell, or None where it is empty."""
        return self.cells[column] or None

    def any_number(self, column: str) -> float:
        """Return a cell as a number, NaN and infinity among them."""
        try:
            return float(self.text(column))
        except ValueError:
            raise CaseError("bad_number", column=column, text=self.cells[column]) from None

    def number_in(self, column: str) -> float:
        """Return a cell as a finite number."""
        number = self.any_number(column)
        if not math.isfinite(number):
            raise CaseError("bad_number", column=column, text=self.cells[column])
        return number

    def flag(self, column: str) -> bool:
        """Return a cell that is 1 or 0, an empty one as 0."""
        if self.cells[column] not in ("", "0", "1"):
            raise CaseError("bad_flag", column=column, text=self.cells[column])
        return self.cells[column] == "1"

    def positive(self, column: str) -> float:
        """Return a cell as a number above zero."""
        number = self.number_in(column)
        if number <= 0:
            raise CaseError("not_positive", column=column, text=self.cells[column])
        return number

    def whole(self, column: str) -> int:
        """Return a cell as a whole number."""
        number = self.number_in(column)
        if number != int(number):
            raise CaseError("bad_number", column=column, text=self.cells[column])
        return int(number)


def read_table(
    file: Location, columns: Sequence[str], make: Callable[[Row], T], extra: Sequence[str] = ()
) -> list[T]:
    """Read a CSV file and build one object from each row.

    Parameters
    ----------
    columns
        Columns it must have.
    make
        Builds the object; what it raises is given the file and the row.
    extra
        Columns it may have besides; absent ones are filled with empty cells.

    Raises
    ------
    CaseError
        If the file is unreadable, columns are missing or unknown, or a row is ragged.
    """
    made = []
    for row in _rows(file, columns, extra):
        with located(file, row.number):
            made.append(make(row))
    return made


@contextmanager
def located(file: Location, row: int | None = None) -> Iterator[None]:
    """Give errors raised inside, which know only what is wrong, the place where it stands."""
    try:
        yield
    except OffswitchError as error:
        if error.file is not None:
            raise
        kind = type(error)
        raise kind(error.key, file=str(file), row=row, **error.values) from None


def _rows(file: Location, columns: Sequence[str], extra: Sequence[str]) -> Iterator[Row]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError("unreadable", file=str(file), reason=_reason(error)) from None
    reader = csv.reader(text.splitlines(), strict=True)
    header = next(_lines(file, reader), [])
    if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
        raise CaseError("not_commas", file=str(file), row=1)
    missing = [c for c in columns if c not in header]
    unknown = [c for c in header if c not in columns and c not in extra]
    if missing or unknown or len(set(header)) != len(header):
        raise CaseError(
            "bad_columns",
            file=str(file),
            row=1,
            missing=", ".join(missing) or "-",
            unknown=", ".join(unknown) or "-",
        )
    blank = dict.fromkeys(extra, "")
    for cells in _lines(file, reader):
        if not cells:
            continue
        if len(cells) != len(header):
            raise DataError(
                "ragged", file=str(file), row=reader.line_num, found=len(cells), wanted=len(header)
            )
        named = {h: c.strip() for h, c in zip(header, cells, strict=True)}
        yield Row(file, reader.line_num, {**blank, **named})


def _lines(file: Location, reader: "Reader") -> Iterator[list[str]]:
    """Rows of cells; a cell that never ends is an error with its row."""
    try:
        yield from reader
    except csv.Error as error:
        row = reader.line_num
        raise DataError("bad_csv", file=str(file), row=row, reason=str(error)) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or message("expect.utf8")
