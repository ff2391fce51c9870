"""A map of hashrate by country and month, read from a file and checked."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.bitcoin.migration import Floats, Pressure
from offswitch.bitcoin.migration_fit import Maps
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S, difficulty_from_bits
from offswitch.errors import CaseError, DataError
from offswitch.places import check_place
from offswitch.reference import alpha2, difficulty_epochs
from offswitch.reference.migration import BAN, CUT, OTHER, RATIONING, mining_shocks
from offswitch.reference.tariffs import survey
from offswitch.tables import Row, read_table

#: Shares of a month add up to 100 within so many points.
WITHIN = 0.5
#: Fewest months that a fit is made from.
FEWEST = 12


class _Cell(NamedTuple):
    month: str
    country: str
    percent: float
    ehs: float | None


def read_map(file: Path) -> Maps:
    """Read ``month,country,share_percent`` and, if given, ``hashrate_eh_s``.

    Countries are ISO 3166-1 codes, and ``other`` for the rest. World hashrate is the sum of the
    last column, or, without it, what the difficulty of the month took to meet.

    Raises
    ------
    CaseError, DataError
        If a month is missing, doubled, lacks a country or does not add up to 100 within `WITHIN`,
        or there are fewer than `FEWEST`.
    """
    cells = read_table(file, ("month", "country", "share_percent"), _cell, ("hashrate_eh_s",))
    by = {(cell.month, cell.country): cell for cell in cells}
    months = sorted({cell.month for cell in cells})
    countries = sorted({cell.country for cell in cells}, key=lambda name: (name == OTHER, name))
    if len(by) < len(cells):
        seen = [(cell.month, cell.country) for cell in cells]
        month, country = next(key for key in seen if seen.count(key) > 1)
        raise DataError("map_twice", file=file, month=month, country=country)
    if len(months) < FEWEST:
        raise DataError("map_short", file=file, count=len(months), least=FEWEST)
    for before, month in pairwise(months):
        if month != next_month(before):
            raise DataError("map_gap", file=file, month=next_month(before))
    for month in months:
        absent = [name for name in countries if (month, name) not in by]
        if absent:
            raise DataError("map_lacks", file=file, month=month, countries=", ".join(absent))
        total = sum(by[month, name].percent for name in countries)
        if abs(total - 100) > WITHIN:
            raise DataError("map_sum", file=file, month=month, total=total, within=WITHIN)
    shares = np.array([[by[month, name].percent for name in countries] for month in months])
    given = [[by[month, name].ehs for name in countries] for month in months]
    full = all(one is not None for row in given for one in row)
    world = np.array(given, dtype=float).sum(axis=1) if full else world_of_difficulty(months)
    if not (world > 0).all():
        raise DataError("map_negative", file=file)
    return make_maps(months, countries, shares / shares.sum(axis=1, keepdims=True), world)


def _cell(row: Row) -> _Cell:
    month, code = row.text("month"), row.text("country")
    try:
        datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC)
    except ValueError:
        raise CaseError("map_month", text=month) from None
    country = OTHER if code.lower() == OTHER else check_place(alpha2(code))
    percent = row.number_in("share_percent")
    ehs = row.number_in("hashrate_eh_s") if row.cells["hashrate_eh_s"] else None
    if percent < 0 or (ehs is not None and ehs < 0):
        raise DataError("map_negative")
    return _Cell(f"{month[:4]}-{int(month[5:]):02d}", country, percent, ehs)


def make_maps(
    months: Sequence[str], countries: Sequence[str], shares: Floats, world: Floats
) -> Maps:
    """Return a map with its prices of power and the shocks on record.

    Parameters
    ----------
    shares
        Of one, shape (T, C).
    world
        World hashrate, EH/s, shape (T,).
    """
    pressures = tuple(pressure_on(countries, month) for month in months)
    return Maps(tuple(months), tuple(countries), shares, world, prices(countries), pressures)


def prices(countries: Sequence[str]) -> Floats:
    """Price of power by country relative to their mean, shape (C,); 1 where none is on record."""
    known = {row.country: row.usd_per_kwh for row in survey()}
    mean = float(np.mean([known[name] for name in countries if name in known] or [1.0]))
    return np.array([known.get(name, mean) / mean for name in countries])


def pressure_on(countries: Sequence[str], month: str) -> Pressure:
    """Return the shocks on record of a month."""

    def of(kind: str) -> Floats:
        return np.array(
            [
                sum(
                    shock.value or 0.0
                    for shock in mining_shocks()
                    if (shock.country, shock.kind) == (name, kind) and shock.covers(month)
                )
                for name in countries
            ],
            dtype=np.float64,
        )

    return Pressure(of(BAN), of(RATIONING), of(CUT))


def next_month(month: str, count: int = 1) -> str:
    """Month so many later.

    Examples
    --------
    >>> next_month("2021-12", 2)
    '2022-02'
    """
    months = 12 * int(month[:4]) + int(month[5:7]) - 1 + count
    return f"{months // 12}-{months % 12 + 1:02d}"


def world_of_difficulty(months: Sequence[str]) -> Floats:
    """World hashrate that met the difficulty of each month at the pace of the rule, EH/s.

    Raises
    ------
    DataError
        If a month lies outside the difficulty on record.
    """
    epochs = difficulty_epochs()
    starts = np.array([epoch.time.timestamp() for epoch in epochs])
    per_s = EPOCH_BLOCKS / TARGET_SPAN_S * HASHES_PER_DIFFICULTY / EXA
    ehs = np.array([difficulty_from_bits(epoch.bits) for epoch in epochs]) * per_s
    found = []
    for month in months:
        first = datetime(int(month[:4]), int(month[5:]), 1, tzinfo=UTC)
        days = [(first + timedelta(days=n)).timestamp() for n in range(1, 28, 3)]
        if days[0] < starts[0] or days[-1] > starts[-1] + TARGET_SPAN_S:
            raise DataError("map_no_difficulty", month=month)
        found.append(ehs[np.searchsorted(starts, days, side="right") - 1].mean())
    return np.array(found)
