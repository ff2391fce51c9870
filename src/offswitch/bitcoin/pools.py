"""Hashrate as pools report it, read from a table: evidence beside the blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from offswitch.errors import CaseError
from offswitch.tables import Row, read_table
from offswitch.timeline import iso, parse_utc

COLUMNS = ("pool", "time", "hashrate")
#: Hours that a report is the mean of, unless its row says otherwise.
WINDOW_H = 24.0


@dataclass(frozen=True, eq=False)
class Reported:
    """Reports of pools, in order of pool and time.

    Parameters
    ----------
    pool
        Place of each report's pool in `names`, shape (R,).
    time
        End of the window that it is the mean of, Unix seconds, shape (R,).
    log_ehs
        Natural log of the pool's hashrate in EH/s, shape (R,).
    window_s
        Length of that window in seconds, shape (R,).
    names
        Of the pools.
    """

    pool: NDArray[np.int64]
    time: NDArray[np.float64]
    log_ehs: NDArray[np.float64]
    window_s: NDArray[np.float64]
    names: tuple[str, ...]

    def take(self, kept: NDArray[np.bool_]) -> "Reported | None":
        """Return the reports that are kept; None if none is."""
        if not kept.any():
            return None
        return Reported(
            self.pool[kept], self.time[kept], self.log_ehs[kept], self.window_s[kept], self.names
        )


@dataclass(frozen=True, order=True)
class _Report:
    pool: str
    time: float
    ehs: float
    window_s: float


def read_pools(file: Path) -> Reported:
    """Read a CSV file of reports: ``pool``, ``time``, ``hashrate`` in EH/s, perhaps ``window_h``.

    Rows may stand in any order.

    Raises
    ------
    CaseError, DataError
        Naming the file, the row and the remedy.
    """
    seen: set[tuple[str, float]] = set()

    def make(row: Row) -> _Report:
        name, when = row.text("pool"), parse_utc(row.text("time"))
        ehs = row.number_in("hashrate")
        if ehs <= 0:
            raise CaseError("pool_hashrate", pool=name, text=row.cells["hashrate"])
        window_h = row.positive("window_h") if row.cells["window_h"] else WINDOW_H
        if (name, when.timestamp()) in seen:
            raise CaseError("pool_twice", pool=name, time=iso(when))
        seen.add((name, when.timestamp()))
        return _Report(name, when.timestamp(), ehs, 3600 * window_h)

    try:
        made = read_table(file, COLUMNS, make, ("window_h",))
    except CaseError as error:
        if error.key != "bad_columns":
            raise
        raise CaseError("pool_columns", file=error.file, row=error.row, **error.values) from None
    if not made:
        raise CaseError("no_pools", file=str(file))
    return _reported(sorted(made))


def _reported(rows: Sequence[_Report]) -> Reported:
    names = tuple(dict.fromkeys(row.pool for row in rows))
    place = {name: n for n, name in enumerate(names)}
    return Reported(
        np.array([place[row.pool] for row in rows]),
        np.array([row.time for row in rows]),
        np.log([row.ehs for row in rows]),
        np.array([row.window_s for row in rows]),
        names,
    )
