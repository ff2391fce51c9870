"""The difficulty epochs of Bitcoin on record."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from offswitch.tables import Row, read_table
from offswitch.timeline import parse_utc


@dataclass(frozen=True)
class DifficultyEpoch:
    """Where a difficulty came into force.

    Parameters
    ----------
    height
        Of its first block.
    time
        Header time of that block, or the day of it where no header was at hand.
    exact
        Whether `time` is the header's.
    bits
        The target in its compact form.
    """

    height: int
    time: datetime
    exact: bool
    bits: int


def _epoch(row: Row) -> DifficultyEpoch:
    return DifficultyEpoch(
        row.whole("height"),
        parse_utc(row.text("time")),
        row.text("time_known") == "header",
        int(row.text("bits"), 16),
    )


@cache
def difficulty_epochs() -> tuple[DifficultyEpoch, ...]:
    """Return the epochs from December 2018 on, oldest first, without a gap."""
    columns = ("height", "time", "time_known", "bits", "source")
    file = files("offswitch.reference") / "data" / "difficulty_epochs.csv"
    return tuple(read_table(file, columns, _epoch))
