"""Months of a country on the mining map, with what its hashrate earned."""

from calendar import monthrange
from dataclasses import dataclass

import numpy as np

from offswitch.bitcoin.fleet import Fleet, fleet, installed_power, machines_implied
from offswitch.bitcoin.hashprice import BLOCKS_PER_DAY, hashprice_of_network, height_at
from offswitch.bitcoin.hashrate import EXA
from offswitch.bitcoin.retarget import subsidy_btc
from offswitch.case import Case
from offswitch.case.case import MapRow
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.reference.machines import machines

#: TH/s in an EH/s.
TH_PER_EH = EXA / 1e12


@dataclass(frozen=True)
class Month:
    """A month of the map.

    Parameters
    ----------
    row, ehs
        As published; its hashrate in EH/s.
    usd_per_th_day
        Mean hashprice of the month, at 144 blocks a day; None where daily prices do not reach
        all of it.
    """

    row: MapRow
    ehs: float
    usd_per_th_day: float | None

    @property
    def usd_per_day(self) -> float | None:
        """Dollars that the country's hashrate earned in a day."""
        return None if self.usd_per_th_day is None else self.usd_per_th_day * self.ehs * TH_PER_EH


def months_of(case: Case, place: str, parameters: Parameters) -> tuple[Month, ...]:
    """Return the months in which the map gives the place a hashrate, oldest first.

    Fees are the case's mean throughout.
    """
    rows = {r.month: r for r in reversed(case.mining_map) if r.country == place}
    closes: dict[str, list[float]] = {}
    if case.prices is not None and case.bitcoin is not None and "fees_per_block" in parameters:
        for day, close in zip(*case.prices.daily(), strict=True):
            closes.setdefault(f"{day:%Y-%m}", []).append(float(close))
    found = []
    for month, row in sorted(rows.items()):
        if not row.hashrate_eh_s or not row.share_percent:
            continue
        earned = None
        if len(closes.get(month, ())) == monthrange(*map(int, month.split("-")))[1]:
            reward = _subsidy(case, month) + parameters.draw("fees_per_block").p50
            world = 100 * row.hashrate_eh_s / row.share_percent
            earned = hashprice_of_network(world, reward, float(np.mean(closes[month])))
        found.append(Month(row, row.hashrate_eh_s, earned))
    return tuple(found)


def _subsidy(case: Case, month: str) -> float:
    """Subsidy of a month, by counting 144 blocks a day from the cut."""
    assert case.bitcoin is not None
    cut = case.bitcoin.cut
    year, number = map(int, month.split("-"))
    days = (cut - cut.replace(year=year, month=number, day=1)).days
    return subsidy_btc(max(0, height_at(case.bitcoin.chain, cut) - BLOCKS_PER_DAY * days))


def power_of(
    month: Month, usd_per_kwh: float, parameters: Parameters
) -> tuple[Fleet, Estimate, Estimate] | None:
    """Return the machines that earned their power in a month, their efficiency, and their power.

    None where daily prices do not reach the month, or no machine earned its power.
    """
    if month.usd_per_th_day is None:
        return None
    made = fleet(machines(), month.row.month, month.usd_per_th_day, usd_per_kwh)
    if made is None:
        return None
    mix = made.j_per_th(parameters.rng("fleet_mix"), parameters.settings.draws)
    ids = union(m.source for m in machines() if m.released <= month.row.month)
    efficiency = Estimate(mix, "j/th", "mix_of_generations", ids)
    hashrate = point(month.ehs, "eh/s", "mining_map", [month.row.source])
    return made, efficiency, installed_power(hashrate, efficiency)


def hardware_of(month: Month, parameters: Parameters) -> tuple[Estimate, Estimate | None]:
    """Return the machines that a month's hashrate takes, and their value at the one price given.

    The value is None where the case has no price of a machine. It needs ``th_per_machine``.
    """
    hashrate = point(month.ehs, "eh/s", "mining_map", [month.row.source])
    count = machines_implied(hashrate, parameters.draw("th_per_machine"))
    if "usd_per_machine" not in parameters:
        return count, None
    each = parameters.draw("usd_per_machine") * point(1.0, "1/count")
    return count, (count * each).named("machines_x_price")
