"""The made-up world that every fake tells of: one country goes dark, everywhere else is quiet.

Nothing here is measured. A value hangs on the seed, its name, its place and its own time alone,
never on the window asked for, so that any two questions get answers that agree.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

import numpy as np
import polars as pl
from numpy.typing import NDArray

from offswitch import places
from offswitch.bitcoin.retarget import (
    EPOCH_BLOCKS,
    difficulty_from_bits,
    next_bits,
    target_from_bits,
)
from offswitch.timeline import Interval

Floats = NDArray[np.float64]
#: Unix seconds.
Seconds = NDArray[np.int64]

#: Networks of the country that goes dark, and their share of it.
NETWORKS = {"9198": 0.6, "206026": 0.25, "48503": 0.15}
#: Its regions that the fakes know, and their share of it.
REGIONS = {"KZ-ALA": 0.3, "KZ-AST": 0.2, "KZ-KAR": 0.15, "KZ-MAN": 0.1}
#: Where nobody measures anything.
EMPTY = ("AQ", "BV")
_FIRST_HEIGHT = 709_632
_FIRST_BLOCK = datetime(2021, 11, 14, tzinfo=UTC)
_FIRST_BITS = 0x170C1F61
_DAY = 86_400


def seconds(when: datetime) -> int:
    """Unix seconds of a time."""
    return int(when.timestamp())


@dataclass(frozen=True)
class World:
    """What the fakes know.

    Parameters
    ----------
    seed
        Of everything that varies.
    country
        That goes dark; its regions and networks with it.
    outage
        While it is dark.
    depth
        Share of normal that is then lost.
    now
        The moment at which the fakes are asked: none answers for a time at or after it.
    """

    seed: int = 2022
    country: str = "KZ"
    outage: Interval = field(
        default=Interval(
            datetime(2022, 1, 5, 10, 30, tzinfo=UTC), datetime(2022, 1, 10, 12, tzinfo=UTC)
        )
    )
    depth: float = 0.95
    now: datetime = datetime(2022, 3, 1, tzinfo=UTC)

    def uniform(self, name: str, index: Seconds) -> Floats:
        """Uniform numbers in [0, 1), shape of `index`: one for each name and index."""
        start = int.from_bytes(hashlib.sha256(f"{self.seed}/{name}".encode()).digest()[:8], "big")
        # The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): a counter in, noise out.
        with np.errstate(over="ignore"):
            mixed = (index.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
            mixed += np.uint64(start)
            mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            mixed ^= mixed >> np.uint64(31)
        return (mixed >> np.uint64(11)).astype(np.float64) * 2.0**-53

    def normal(self, name: str, index: Seconds) -> Floats:
        """Standard normal numbers, shape of `index` (Box and Muller)."""
        radius = np.sqrt(-2.0 * np.log1p(-self.uniform(f"{name}/r", index)))
        angle = 2.0 * np.pi * self.uniform(f"{name}/a", index)
        return np.asarray(radius * np.cos(angle), np.float64)

    def knows(self, place: str) -> bool:
        """Whether anything is measured there: a country, a region, or a network by its number."""
        if place in NETWORKS or place in REGIONS:
            return True
        return place in places.countries() and place not in EMPTY

    def size(self, place: str) -> float:
        """How large a place's networks are; the country that goes dark is 1."""
        share = NETWORKS.get(place) or REGIONS.get(place)
        if share is not None:
            return share
        if place == self.country:
            return 1.0
        return 0.2 + 3.0 * float(self.uniform(f"size/{place}", np.zeros(1, np.int64))[0])

    def connected(self, place: str, times: Seconds) -> Floats:
        """Share of normal that is up, 0 to 1, shape of `times`."""
        dark = place == self.country or place in NETWORKS or place.startswith(f"{self.country}-")
        if not dark:
            return np.ones(times.shape)
        start, end = seconds(self.outage.start), seconds(self.outage.end)
        inside = (times >= start) & (times < end)
        return np.asarray(np.where(inside, 1.0 - self.depth, 1.0), np.float64)

    def use(self, place: str, times: Seconds) -> Floats:
        """How much people use, 0.4 to 1 by the hour of their day, less at the weekend."""
        country = self.country if place in NETWORKS else place[:2]
        zone = places.capital_zone(country) or "UTC"
        offset = int(places.utc_offset(zone, self.outage.start.date()).total_seconds())
        local = times + offset
        wave = 0.7 - 0.3 * np.cos(2.0 * np.pi * ((local % _DAY) / _DAY - 0.15))
        weekend = ((local // _DAY + 3) % 7) >= 5
        return np.asarray(wave * np.where(weekend, 0.92, 1.0), np.float64)

    def level(
        self, name: str, place: str, times: Seconds, *, full: float, daily: bool, noise: float
    ) -> Floats:
        """Level of a signal, shape of `times`, never negative.

        Parameters
        ----------
        full
            Of the country that goes dark, at its busiest.
        daily
            Whether it follows use.
        noise
            Standard deviation as a share of the level.
        """
        used = self.use(place, times) if daily else np.ones(times.shape)
        varied = 1.0 + noise * self.normal(f"{name}/{place}", times)
        level = full * self.size(place) * used * self.connected(place, times) * varied
        return np.asarray(np.maximum(level, 0.0), np.float64)

    def known_by(self, times: Seconds, delay: timedelta) -> NDArray[np.bool_]:
        """Whether a value of each time has arrived by `now`."""
        return np.asarray(times + int(delay.total_seconds()) < seconds(self.now))

    @cached_property
    def blocks(self) -> pl.DataFrame:
        """Every block of the made-up chain before `now`, lowest first.

        Columns ``height``, ``time`` (Unix seconds), ``bits``, ``hash`` and ``previous`` (printed
        form, 64 digits). Times come at the rate of a hashrate that falls while the country is
        dark; bits follow the rule of Bitcoin; hashes lie below their target but are of no header.
        """
        rng = np.random.default_rng((self.seed, 1))
        start, end = seconds(self.outage.start), seconds(self.outage.end)
        now, clock, bits = seconds(self.now), float(seconds(_FIRST_BLOCK)), _FIRST_BITS
        times: list[int] = []
        all_bits: list[int] = []
        while clock < now:
            seconds_a_block = difficulty_from_bits(bits) * 2.0**32 / 178e18
            first = len(times)
            for wait in rng.exponential(seconds_a_block, EPOCH_BLOCKS):
                clock += wait / (0.87 if start <= clock < end else 1.0)
                times.append(int(clock))
            all_bits += [bits] * EPOCH_BLOCKS
            bits = next_bits(bits, times[-1] - times[first])
        count = int(np.searchsorted(times, now))
        hashes = [
            self._hash(_FIRST_HEIGHT + n - 1, all_bits[max(n - 1, 0)]) for n in range(count + 1)
        ]
        return pl.DataFrame(
            {
                "height": np.arange(_FIRST_HEIGHT, _FIRST_HEIGHT + count, dtype=np.int64),
                "time": times[:count],
                "bits": pl.Series(all_bits[:count], dtype=pl.UInt32),
                "hash": hashes[1:],
                "previous": hashes[:-1],
            }
        )

    def _hash(self, height: int, bits: int) -> str:
        drawn = hashlib.sha256(f"{self.seed}/block/{height}".encode()).digest()
        return f"{int.from_bytes(drawn, 'big') * target_from_bits(bits) >> 256:064x}"

    def walk(self, name: str, times: Seconds, *, start: float, daily_sd: float) -> Floats:
        """Random walk through the days since 2021-10-01, in between them straight.

        Parameters
        ----------
        start
            Its value on that day.
        daily_sd
            Of its logarithm's change in a day.
        """
        first = seconds(datetime(2021, 10, 1, tzinfo=UTC))
        days = np.arange(max((seconds(self.now) - first) // _DAY + 2, 2))
        logs = np.log(start) + np.cumsum(daily_sd * self.normal(name, days))
        return np.asarray(np.exp(np.interp(times, first + days * _DAY, logs)), np.float64)

    def price_usd(self, times: Seconds) -> Floats:
        """US dollars a bitcoin, shape of `times`: a walk that falls by 8 % as the outage starts."""
        begun = seconds(self.outage.start)
        fallen = np.clip((times - begun) / (2 * _DAY), 0.0, 1.0)
        return self.walk("btc/usd", times, start=48_000.0, daily_sd=0.008) * (1.0 - 0.08 * fallen)

    def tenge_per_usd(self, times: Seconds) -> Floats:
        """Tenge a US dollar, shape of `times`."""
        return self.walk("usd/kzt", times, start=428.0, daily_sd=0.002)
