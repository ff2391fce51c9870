"""Knock-on from sector to sector: the inoperability input-output model, for a table of one's own.

Inoperability q is the share of what a sector makes that it cannot make. What it sells to the others
passes it on (Haimes & Jiang 2001; in the form of Santos & Haimes 2004):

    q = A* q + c,  A*[i, j] = sales of i to j / output of i

with c the inoperability that the network caused directly.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from offswitch.economy.sectors import Losses
from offswitch.errors import CaseError
from offswitch.estimate import Draws, Estimate
from offswitch.provenance import union
from offswitch.reference.sectors import sectors
from offswitch.tables import Row, located, read_table

COLUMNS = ("seller", "buyer", "value", "source")
#: The buyer whose row gives all that a sector makes.
OUTPUT = "output"


@dataclass(frozen=True)
class Sale:
    """What a sector sells to another in a year, or, to `OUTPUT`, all that it makes."""

    seller: str
    buyer: str
    value: float
    source: str


@dataclass(frozen=True, eq=False)
class InterIndustry:
    """What sectors sell to each other.

    Parameters
    ----------
    sectors
        S names, among those of `offswitch.reference.sectors.sectors`.
    sales
        Of the row's sector to the column's, a year, shape (S, S), in any one currency.
    output
        Of each, a year, in the same, shape (S,): sales to the others and to final demand.
    sources
        Ids of its sources.
    """

    sectors: tuple[str, ...]
    sales: Draws
    output: Draws
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.sectors) < 2:
            raise CaseError("interindustry_empty")
        for row, name in enumerate(self.sectors):
            bad = [v for v in (*self.sales[row], self.output[row]) if not (v >= 0 and v < np.inf)]
            if bad or self.output[row] == 0:
                raise CaseError("interindustry_cell", name=name, value=bad[0] if bad else 0.0)
            share = float(self.sales[row].sum() / self.output[row])
            if share > 1 + 1e-9:
                raise CaseError("interindustry_output", sector=name, share=share)
        if np.abs(np.linalg.eigvals(self.passed_on)).max() >= 1 - 1e-9:
            raise CaseError("interindustry_closed")

    @property
    def passed_on(self) -> Draws:
        """The matrix A*, shape (S, S)."""
        return self.sales / self.output[:, None]


def sale(row: Row) -> Sale:
    """Build a sale from a row of `COLUMNS`."""
    known = {sector.name for sector in sectors()}
    seller, buyer = row.text("seller"), row.text("buyer")
    for name in (seller, buyer):
        if name not in known and (name, name) != (buyer, OUTPUT):
            raise CaseError("unknown_sector", name=name, known=", ".join(sorted(known)))
    return Sale(seller, buyer, row.number_in("value"), row.text("source"))


def interindustry(sales: Sequence[Sale]) -> InterIndustry:
    """Build the table of the sales of a year; those that are not given are none.

    Raises
    ------
    CaseError
        If a sale stands twice, a sector lacks its output, or the table cannot be.
    """
    found: dict[tuple[str, str], float] = {}
    for one in sales:
        if (one.seller, one.buyer) in found:
            raise CaseError("sale_twice", seller=one.seller, buyer=one.buyer)
        found[one.seller, one.buyer] = one.value
    named = dict.fromkeys(n for one in sales for n in (one.seller, one.buyer) if n != OUTPUT)
    for name in named:
        if (name, OUTPUT) not in found:
            raise CaseError("no_output", sector=name)
    return InterIndustry(
        tuple(named),
        np.array([[found.get((i, j), 0.0) for j in named] for i in named]),
        np.array([found[name, OUTPUT] for name in named]),
        union(*(one.source.split() for one in sales)),
    )


def read_interindustry(file: Path) -> InterIndustry:
    """Read a CSV of `COLUMNS`: one row a sale, and one for the output of each sector.

    Raises
    ------
    CaseError, DataError
        Naming the file, and the row where it is one row's fault.
    """
    rows = read_table(file, COLUMNS, sale)
    with located(file):
        return interindustry(rows)


def inoperability(table: InterIndustry, direct: Draws) -> Draws:
    """Inoperability of each sector once it has been passed on; none exceeds one.

    Parameters
    ----------
    direct
        Inoperability that came from outside, shape (S,) or (S, Q), in [0, 1].

    Examples
    --------
    >>> import numpy as np
    >>> table = InterIndustry(("trade", "transport"), np.array([[0.0, 20.0], [40.0, 0.0]]),
    ...                       np.array([100.0, 100.0]))
    >>> inoperability(table, np.array([0.0, 0.5])).round(4)
    array([0.1087, 0.5435])
    """
    whole = np.linalg.solve(np.eye(len(table.sectors)) - table.passed_on, direct)
    return np.asarray(np.minimum(whole, 1.0))


def knock_on(table: InterIndustry, losses: Losses) -> Estimate:
    """Value added lost beyond what the network stopped directly, ``usd``.

    Inoperability is the share of a sector's value added in the footprint that was lost by the
    network alone. Sectors that the table lacks pass nothing on.
    """
    own: Mapping[str, tuple[Estimate, Estimate]] = {
        one.sector.name: (one.unrest.lost, one.exposed) for one in losses.sectors
    }
    pairs = [own[name] for name in table.sectors]
    width = losses.unrest.lost.draws.size
    lost, made = (
        np.array([np.broadcast_to(pair[k].draws, width) for pair in pairs]) for k in (0, 1)
    )
    direct = np.divide(lost, made, out=np.zeros_like(lost), where=made > 0)
    further = (made * (inoperability(table, direct) - direct)).sum(axis=0)
    sources = union(*(estimate.sources for pair in pairs for estimate in pair), table.sources)
    return Estimate(further, "usd", "inoperability", sources)
