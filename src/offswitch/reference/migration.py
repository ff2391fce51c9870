"""How hashrate moves between countries: what was fitted to the mining map, and the shocks."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from offswitch.tables import Row, read_table

#: Id of the source of every fitted figure, and of the map that it was fitted to.
SOURCE, MAP_SOURCE = "migration-fit", "ccaf-map"
#: First and last month of that map, and the month from which forecasts start: the last before the
#: cut of January 2022.
FIRST, LAST, START = "2019-09", "2022-01", "2021-12"
#: Its countries; what is in none of the others.
OTHER = "other"
COUNTRIES = ("CN", "US", "KZ", "RU", "CA", "DE", "IE", "IR", "MY", OTHER)
#: Kinds of shock that the model knows; `named` is on record as a cause and not modelled.
BAN, RATIONING, CUT, NAMED = "ban", "rationing", "cut", "named"
_DATA = files("offswitch.reference") / "data"


@dataclass(frozen=True, eq=False)
class Posterior:
    """What the map left of the prior: a normal distribution, on the scales of the prior.

    Parameters
    ----------
    names
        The parameters, then of each country ``pull_CC``, and at the start ``ehs_CC`` (log EH/s) and
        ``drift_CC`` (of it in the next month).
    mean, sd
        Shape (P,).
    correlation
        Shape (P, P).
    """

    names: tuple[str, ...]
    mean: NDArray[np.float64]
    sd: NDArray[np.float64]
    correlation: NDArray[np.float64]


class Shock(NamedTuple):
    """Something that makes miners leave.

    `start` and `end` are months, both inside; an empty `end` is still in force. `value` is the
    share of the month, or the hours without network, or None where it is only named.
    """

    country: str
    kind: str
    start: str
    end: str
    value: float | None
    source: str
    note: str

    def covers(self, month: str) -> bool:
        """Whether it was in force in a month."""
        return self.start <= month and (not self.end or month <= self.end)


class Score(NamedTuple):
    """How one method did on maps that it had not seen, means over countries and maps.

    Parameters
    ----------
    months
        ``all`` of the held-out maps, or those with no month of the Chinese ban between the last map
        read and the one foretold (``calm``).
    ahead
        Months from the last map read to the one foretold.
    maps
        How many were foretold.
    crps, error
        Continuous ranked probability score and absolute error of the median, points of share.
    log_ratio
        Distance of Aitchison between the median and the map.
    inside
        Share of countries and maps inside the 90 % interval.
    beaten
        Maps on which the model's CRPS was less than this method's; for the model, all.
    """

    method: str
    months: str
    ahead: int
    maps: int
    crps: float
    error: float
    log_ratio: float
    inside: float
    beaten: int


class Public(NamedTuple):
    """What one method said of Kazakhstan in January 2022 from the newest map then public.

    `low`, `middle` and `high` are the 5, 50 and 95 % points and `came` the map's share, in percent.
    """

    method: str
    map: str
    low: float
    middle: float
    high: float
    came: float


def _marginal(row: Row) -> tuple[str, float, float, list[float]]:
    below = [float(part) for part in row.cells["correlations"].split()]
    return row.text("name"), row.number_in("mean"), row.positive("sd"), below


@cache
def migration_posterior() -> Posterior:
    """Return what was fitted, by ``benchmarks/migration_fit.py``."""
    columns = ("name", "mean", "sd", "correlations")
    rows = read_table(_DATA / "migration_posterior.csv", columns, _marginal)
    correlation = np.eye(len(rows))
    for place, row in enumerate(rows):
        correlation[place, :place] = correlation[:place, place] = row[3]
    names, mean, sd, _ = zip(*rows, strict=True)
    return Posterior(tuple(names), np.array(mean), np.array(sd), correlation)


def _score(row: Row) -> Score:
    return Score(
        row.text("method"),
        row.text("months"),
        row.whole("ahead"),
        row.whole("maps"),
        row.number_in("crps"),
        row.number_in("error"),
        row.number_in("log_ratio"),
        row.number_in("inside"),
        row.whole("beaten"),
    )


@cache
def migration_scores() -> tuple[Score, ...]:
    """Return the scores on held-out maps, by ``benchmarks/migration_score.py``."""
    return tuple(read_table(_DATA / "migration_scores.csv", Score._fields, _score))


def _public(row: Row) -> Public:
    ends = (row.number_in(name) for name in ("low", "middle", "high", "came"))
    return Public(row.text("method"), row.text("map"), *ends)


@cache
def public_forecasts() -> tuple[Public, ...]:
    """Return January 2022 as it could be foretold then, by ``benchmarks/migration_score.py``."""
    return tuple(read_table(_DATA / "migration_public.csv", Public._fields, _public))


def _shock(row: Row) -> Shock:
    return Shock(
        row.text("country"),
        row.text("kind"),
        row.text("start"),
        row.cells["end"],
        row.number_in("value") if row.cells["value"] else None,
        row.text("source"),
        row.text("note"),
    )


@cache
def mining_shocks() -> tuple[Shock, ...]:
    """Return the shocks on record."""
    return tuple(read_table(_DATA / "mining_shocks.csv", Shock._fields, _shock))
