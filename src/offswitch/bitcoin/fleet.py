"""The machines that a country may run: efficiency, installed power, number.

Nobody counted them. The bounds are those of the Cambridge index (source ``cbeci-miners``): of the
machines released by then that still earn their power, the best, the plain mean and the worst, each
with the index's factor for cooling and losses. No fleet is all best or all worst, so what is drawn
is a mix of generations.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.bitcoin.hashprice import HASHES_PER_TH, break_even
from offswitch.bitcoin.hashrate import EXA
from offswitch.estimate import Draws, Estimate
from offswitch.provenance import union
from offswitch.reference.machines import Machine

#: Power of a whole site over that of its machines: least, central, most.
OVERHEAD = (1.01, 1.10, 1.20)
#: J/TH between one generation of machines and the next, as in the index of machine prices of
#: Hashrate Index until 2022 (source ``luxor-asic-index``).
GENERATIONS = (38.0, 68.0)


@dataclass(frozen=True)
class Fleet:
    """Efficiency of a fleet whose mix is unknown, in J/TH.

    Parameters
    ----------
    best, central, worst
        Of the best machine that earns its power, the mean of all such, the worst, with overhead.
    generations
        Mean of each generation that earns its power, the newest first, without overhead.
    earning, known
        Machines that earn their power, and those released by then.
    """

    best: float
    central: float
    worst: float
    generations: tuple[float, ...]
    earning: int
    known: int

    def j_per_th(self, rng: np.random.Generator, draws: int) -> Draws:
        """Draw efficiencies with overhead, shape (Q,).

        Every mix of the generations is equally likely (uniform on the simplex), and overhead is
        uniform between its bounds: both are assumed.
        """
        parts = rng.exponential(size=(draws, len(GENERATIONS) + 1))[:, : len(self.generations)]
        mean = parts @ np.array(self.generations) / parts.sum(axis=1)
        return np.asarray(mean * rng.uniform(OVERHEAD[0], OVERHEAD[2], draws))


def fleet(
    machines: Sequence[Machine], month: str, usd_per_th_day: float, usd_per_kwh: float
) -> Fleet | None:
    """Return the efficiency of the machines that earn their power, or None where none does.

    Parameters
    ----------
    month
        Such as ``2022-01``; machines released later are left out.
    """
    known = [m for m in machines if m.released <= month]
    earning = np.array(
        [m.j_per_th for m in known if break_even(usd_per_th_day, m.j_per_th) >= usd_per_kwh]
    )
    if not earning.size:
        return None
    least, middle, most = OVERHEAD
    of = np.searchsorted(GENERATIONS, earning, side="right")
    return Fleet(
        least * float(earning.min()),
        middle * float(earning.mean()),
        most * float(earning.max()),
        tuple(float(earning[of == one].mean()) for one in np.unique(of)),
        int(earning.size),
        len(known),
    )


def installed_power(ehs: Estimate, j_per_th: Estimate) -> Estimate:
    """Power of a hashrate, in MW: one EH/s at one J/TH takes one MW."""
    mw = (ehs * j_per_th).draws * EXA / HASHES_PER_TH / 1e6
    return Estimate(mw, "mw", "hashrate_x_j_per_th", union(ehs.sources, j_per_th.sources))


def machine_hashrate(count: Estimate, th_per_machine: Estimate) -> Estimate:
    """Hashrate of so many machines, in EH/s."""
    ehs = (count * th_per_machine).draws * HASHES_PER_TH / EXA
    sources = union(count.sources, th_per_machine.sources)
    return Estimate(ehs, "eh/s", "machines_x_hashrate", sources)


def machines_implied(ehs: Estimate, th_per_machine: Estimate) -> Estimate:
    """Machines that a hashrate takes."""
    count = (ehs / th_per_machine).draws * EXA / HASHES_PER_TH
    return Estimate(
        count, "count", "hashrate_over_machine", (*ehs.sources, *th_per_machine.sources)
    )
