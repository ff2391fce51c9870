"""What can go wrong, as one line a person can act on."""

from pathlib import Path
from typing import Any

from offswitch.text import Message, message, say


class OffswitchError(Exception):
    """Root of the package's errors: what was wrong, where, and what to do.

    Parameters
    ----------
    key
        Catalogue key of the sentence, without the ``error.`` prefix.
    file, row
        Where the fault stands; `row` counts from 1 with the header as row 1, as editors do.
    values
        What the sentence needs.
    """

    def __init__(
        self, key: str, *, file: Path | str | None = None, row: int | None = None, **values: Any
    ) -> None:
        self.key = key
        self.file = None if file is None else str(file)
        self.row = row
        self.values = values
        super().__init__(str(self))

    def __str__(self) -> str:
        where = "" if self.file is None else self.file
        if self.row is not None:
            where = f"{where}:{self.row}" if where else say("say.row", row=self.row)
        told = reason_words(self)
        # A name or a reason may hold line breaks; the message is one line all the same.
        return " ".join((f"{where}: {told}" if where else str(told)).split())


class DataError(OffswitchError):
    """Observations, blocks or tables that break their own rules."""


class ModelError(OffswitchError):
    """A calculation that would mix units, add overlapping flows or leave its valid range."""


class CaseError(OffswitchError):
    """A case folder, a parameter or a claim that cannot be used as it is."""


class SourceError(OffswitchError):
    """A public source that cannot be reached, refuses, or answers what it should not."""


def reason_words(error: OffswitchError) -> Message:
    """What was wrong, without where it stands, to be worded when it is shown."""
    return message(f"error.{error.key}", **error.values)
