"""Hashprice: what 1 TH/s earns in a day, and the price of power that a machine can pay from it.

The term is Luxor's (source ``luxor-hashprice``); the formula follows from the meaning of
difficulty: a block takes difficulty x 2^32 hashes on average.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import numpy as np

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.bitcoin.price import Prices
from offswitch.bitcoin.retarget import subsidy_btc
from offswitch.errors import DataError
from offswitch.estimate import Draws
from offswitch.reference.machines import Machine

DAY = timedelta(days=1)
HASHES_PER_TH = 1e12
J_PER_KWH = 3.6e6
BLOCKS_PER_DAY = 144
#: kWh in a day of a machine that takes one J a TH, for each TH/s.
KWH_PER_J_DAY = DAY.total_seconds() / J_PER_KWH

Number = TypeVar("Number", float, Draws)


def blocks_per_th_day(difficulty: Number) -> Number:
    """Blocks that 1 TH/s finds in a day on average."""
    return DAY.total_seconds() * HASHES_PER_TH / (difficulty * HASHES_PER_DIFFICULTY)


def hashprice(difficulty: Number, btc_per_block: Number, usd_per_btc: Number) -> Number:
    """Dollars that 1 TH/s earns in a day on average.

    Parameters
    ----------
    btc_per_block
        Subsidy and fees.

    Examples
    --------
    >>> round(hashprice(24_272_331_996_979.97, 6.25 + 0.085817, 43_000.0), 4)
    0.2258
    """
    return blocks_per_th_day(difficulty) * btc_per_block * usd_per_btc


def hashprice_of_network(ehs: float, btc_per_block: float, usd_per_btc: float) -> float:
    """Dollars that 1 TH/s earns in a day where only the world's hashrate is known.

    At 144 blocks a day, so it lies off by as much as difficulty lags behind hashrate.
    """
    return BLOCKS_PER_DAY * btc_per_block * usd_per_btc / (ehs * EXA / HASHES_PER_TH)


def break_even(usd_per_th_day: Number, j_per_th: float) -> Number:
    """Price of power, USD/kWh, at which a machine earns nothing.

    Examples
    --------
    >>> round(break_even(0.24, 100.0), 3)
    0.1
    """
    return usd_per_th_day / (KWH_PER_J_DAY * j_per_th)


def kwh_per_btc(j_per_th: float, difficulty: float, btc_per_block: float) -> float:
    """Power that a machine takes on average for one bitcoin."""
    th_per_btc = difficulty * HASHES_PER_DIFFICULTY / HASHES_PER_TH / btc_per_block
    return th_per_btc * j_per_th / J_PER_KWH


@dataclass(frozen=True)
class Day:
    """Hashprice of a UTC day.

    Parameters
    ----------
    difficulty
        The one that gives the day's work: the harmonic mean where it changed in the day.
    btc_per_block
        Subsidy and fees.
    usd_per_btc
        Price at the close.
    usd_per_th, low, high
        Dollars a TH/s and day at the close, at the lowest and at the highest trade.
    """

    start: datetime
    difficulty: float
    btc_per_block: float
    usd_per_btc: float
    usd_per_th: float
    low: float
    high: float


def daily_hashprice(chain: Chain, prices: Prices, fees: float) -> tuple[Day, ...]:
    """Hashprice of each whole day that both the blocks and hourly prices reach.

    Parameters
    ----------
    fees
        Mean fees in a block, BTC.
    """
    found = []
    for start, close in zip(*prices.daily(), strict=True):
        if start < chain.start or start + DAY > chain.end:
            continue
        try:
            ends = prices.low(start, start + DAY), prices.high(start, start + DAY)
        except DataError:  # a daily close without hours has no lowest trade
            continue
        difficulty = DAY.total_seconds() / chain.exposure(start, start + DAY)
        reward = subsidy_btc(height_at(chain, start)) + fees
        value, low, high = (hashprice(difficulty, reward, usd) for usd in (float(close), *ends))
        found.append(Day(start, difficulty, reward, float(close), value, low, high))
    return tuple(found)


def height_at(chain: Chain, when: datetime) -> int:
    """Height of the first block at or after a time."""
    return chain.first_height + int(np.searchsorted(chain.times, when.timestamp()))


@dataclass(frozen=True)
class Level:
    """Hashprice over several days: the mean, and the lowest and highest trade in them."""

    start: datetime
    end: datetime
    difficulty: float
    btc_per_block: float
    usd_per_th: float
    low: float
    high: float


def level(days: Iterable[Day]) -> Level:
    """Return the mean of some days; the difficulty and the reward are means too."""
    some = tuple(days)
    return Level(
        some[0].start,
        some[-1].start + DAY,
        float(np.mean([day.difficulty for day in some])),
        float(np.mean([day.btc_per_block for day in some])),
        float(np.mean([day.usd_per_th for day in some])),
        min(day.low for day in some),
        max(day.high for day in some),
    )


@dataclass(frozen=True)
class Running:
    """A machine at a hashprice and a tariff, in dollars a day.

    Parameters
    ----------
    break_even, break_even_low, break_even_high
        Price of power at which it earns nothing, USD/kWh: at the mean hashprice, and at the lowest
        and highest trade.
    power_usd_per_btc
        What the power for one bitcoin costs.
    """

    machine: Machine
    revenue_usd: float
    power_usd: float
    break_even: float
    break_even_low: float
    break_even_high: float
    power_usd_per_btc: float

    @property
    def margin_usd(self) -> float:
        """Revenue less power."""
        return self.revenue_usd - self.power_usd

    @property
    def runs(self) -> bool:
        """Whether it earns at least its power."""
        return self.margin_usd >= 0


def running(machine: Machine, at: Level, usd_per_kwh: float) -> Running:
    """Return what a machine earns and what its power costs."""
    return Running(
        machine,
        machine.ths * at.usd_per_th,
        KWH_PER_J_DAY * machine.watts * usd_per_kwh,
        break_even(at.usd_per_th, machine.j_per_th),
        break_even(at.low, machine.j_per_th),
        break_even(at.high, machine.j_per_th),
        kwh_per_btc(machine.j_per_th, at.difficulty, at.btc_per_block) * usd_per_kwh,
    )
