"""Rules of a network that its header times and targets are held to."""

import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, next_bits, target_from_bits
from offswitch.errors import DataError

#: Header times in Unix seconds, in the 32 bits of a header or in 64.
Seconds = NDArray[np.int64] | NDArray[np.uint32]
#: A header time must exceed the median of this many before it.
MEDIAN_TIME_BLOCKS = 11


@dataclass(frozen=True)
class Rules:
    """Rules of a network on its headers (Bitcoin Core, src/kernel/chainparams.cpp).

    Parameters
    ----------
    name
        ``main`` or ``regtest``.
    easiest_bits
        The easiest target in its compact form, which the first block has too.
    retargets
        Whether the target follows header times every 2,016 blocks; else it stays the easiest.
    genesis
        Hash of block 0 as it is printed: the last byte first.
    """

    name: str
    easiest_bits: int
    retargets: bool
    genesis: str

    def allows(self, bits: int) -> bool:
        """Whether compact bits are a target: above zero, no negative number, none too easy."""
        if not 0 < bits < 1 << 32 or bits & 0x800000:
            return False
        return 0 < target_from_bits(bits) <= target_from_bits(self.easiest_bits)


MAINNET = Rules(
    "main", 0x1D00FFFF, True, "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
)
REGTEST = Rules(
    "regtest", 0x207FFFFF, False, "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206"
)
NETWORKS = {rules.name: rules for rules in (MAINNET, REGTEST)}


def first_early(times: Seconds, first_height: int) -> int | None:
    """Index of the first block whose time is not above the median of the eleven before it.

    A time is above that median if fewer than six of the eleven reach it. A block that fewer than
    eleven precede in the file passes, except in the first of the chain, where Bitcoin Core takes
    the upper middle one of those there are.
    """
    if first_height == 0:
        for at in range(1, min(MEDIAN_TIME_BLOCKS, times.size)):
            if times[at] <= np.sort(times[:at])[at // 2]:
                return at
    late = times[MEDIAN_TIME_BLOCKS:]
    reached = np.zeros(late.size, np.int8)
    for k in range(MEDIAN_TIME_BLOCKS):
        reached += times[k : k + late.size] >= late
    early = np.flatnonzero(reached > MEDIAN_TIME_BLOCKS // 2)
    return int(early[0]) + MEDIAN_TIME_BLOCKS if early.size else None


def run_starts(bits: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Indices from which bits, shape (N,), stay the same."""
    return np.concatenate((np.zeros(1, np.intp), np.flatnonzero(np.diff(bits)) + 1))


def first_impossible(bits: NDArray[np.uint32], runs: NDArray[np.intp], rules: Rules) -> int:
    """Index of the first bits that are no target of the network, by their `run_starts`; else N."""
    return next((int(i) for i in runs if not rules.allows(int(bits[i]))), bits.size)


def impossible_bits(
    bits: int, height: int, rules: Rules, file: Path | str | None = None, row: int | None = None
) -> DataError:
    """Error that says that bits are no target of the network."""
    return DataError(
        "bits_impossible",
        file=file,
        row=row,
        height=height,
        bits=f"{bits:08x}",
        easiest=f"{rules.easiest_bits:08x}",
        network=rules.name,
    )


@dataclass(frozen=True)
class WrongBits:
    """Bits of the block with index `at` that are not what the rule wants."""

    at: int
    bits: int
    wanted: int


def follow_bits(
    first_height: int, times: Seconds, bits: NDArray[np.uint32], rules: Rules
) -> tuple[list[tuple[int, int, int | None]], WrongBits | None]:
    """Work out the target of each epoch among consecutive blocks, and compare those given.

    The first target must be given, unless the blocks begin with block 0. Where they begin inside an
    epoch the second must be given too, as its span is not known.

    Parameters
    ----------
    bits
        Compact targets as given, shape (N,); 0 where one is not.

    Returns
    -------
    tuple
        Each epoch's index, bits (0 where unknown) and the span in seconds that set them (None
        where that is unknown); and the first block whose given bits break the rule, where the
        epochs end.
    """
    boundaries = range(EPOCH_BLOCKS - first_height % EPOCH_BLOCKS, times.size, EPOCH_BLOCKS)
    starts = [0, *boundaries] if rules.retargets else [0]
    found: list[tuple[int, int, int | None]] = []
    for start, stop in itertools.pairwise([*starts, times.size]):
        span, wanted = None, 0
        if not rules.retargets or first_height + start == 0:
            wanted = rules.easiest_bits
        elif start >= EPOCH_BLOCKS and found[-1][1]:
            span = int(times[start - 1]) - int(times[start - EPOCH_BLOCKS])
            wanted = next_bits(found[-1][1], span)
        given = bits[start:stop]
        wanted = wanted or int(next(iter(given[given != 0]), 0))
        wrong = np.flatnonzero((given != wanted) & (given != 0))
        if wrong.size:
            at = int(wrong[0])
            return found, WrongBits(start + at, int(given[at]), wanted)
        found.append((start, wanted, span))
    return found, None


def bits_error(
    wrong: WrongBits,
    first_height: int,
    rules: Rules,
    file: Path | str | None = None,
    first_row: int | None = None,
) -> DataError:
    """Error that says where bits break the rule; `first_row` is that of the first block."""
    height = first_height + wrong.at
    amid = rules.retargets and height % EPOCH_BLOCKS
    return DataError(
        "bits_changed" if amid else "bits_moved",
        file=file,
        row=None if first_row is None else first_row + wrong.at,
        height=height,
        bits=f"{wrong.bits:08x}",
        wanted=f"{wrong.wanted:08x}",
        network=rules.name,
    )
