"""What can be checked of blocks as a source gives them: links, work, one target an epoch.

The layer of Bitcoin holds whole chains to every rule; here a page of an answer is looked at, so
that what is no chain never reaches the lake.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from struct import unpack
from typing import Any

from offswitch.errors import SourceError
from offswitch.sources.shape import At, utc_seconds
from offswitch.timeline import Interval

HEADER_BYTES = 80
#: A hash and a header as they are printed.
HASH_HEX, HEADER_HEX = re.compile(r"[0-9a-f]{64}"), re.compile(rf"[0-9a-f]{{{2 * HEADER_BYTES}}}")
EPOCH_BLOCKS = 2016
#: A node takes no block whose time is more than 2 h ahead. So whatever follows a block of a moment
#: or later comes at most 2 h before that moment, and six of those lift the median time of eleven
#: to that: where the median is this much lower, no block of that moment lies `BELOW` further down.
#: Clocks that lag are what the rest of the margin is for.
MARGIN, BELOW = timedelta(hours=4), 9


@dataclass(frozen=True)
class Block:
    """A block: hashes as they are printed, 64 digits, the last byte first; `time` in Unix s."""

    height: int
    hash: str
    previous: str
    time: int
    bits: int


def target_of(bits: int) -> int:
    """Target of its compact form: three bytes of mantissa, one of exponent."""
    exponent, mantissa = bits >> 24, bits & 0x7FFFFF
    return mantissa << (8 * (exponent - 3)) if exponent > 3 else mantissa >> (8 * (3 - exponent))


def read_header(header: bytes, height: int) -> Block:
    """Block of a header of 80 bytes; its hash is SHA-256 twice over it."""
    _, previous, _, time, bits, _ = unpack("<i32s32sIII", header)
    own = sha256(sha256(header).digest()).digest()
    return Block(height, own[::-1].hex(), previous[::-1].hex(), time, bits)


def check_blocks(blocks: Sequence[Block], source: str) -> None:
    """Check consecutive blocks, the lowest first.

    Raises
    ------
    SourceError
        If one does not name the hash of the one before, is above its target, or has another
        target than the rest of its epoch; the lowest such height is named.
    """
    for before, block in itertools.pairwise(blocks):
        if block.height != before.height + 1 or block.previous != before.hash:
            raise SourceError("blocks_unlinked", source=source, height=block.height)
        if block.height % EPOCH_BLOCKS and block.bits != before.bits:
            raise SourceError(
                "blocks_bits", source=source, height=block.height, bits=f"{block.bits:08x}"
            )
    for block in blocks:
        if int(block.hash, 16) > target_of(block.bits):
            raise SourceError(
                "blocks_work", source=source, height=block.height, bits=f"{block.bits:08x}"
            )


def columns_of(
    blocks: Sequence[Block], window: Interval, last: datetime | None, at: At
) -> dict[str, list[Any]]:
    """Columns of the blocks whose header time is in the window, and before `last` if given.

    Blocks still to come are later than the median time of the tip, so that up to there all are
    known; those above it come again with the ones that they stand among.
    """
    end = window.end if last is None else min(last, window.end)
    timed = [(utc_seconds(block.time, at), block) for block in blocks]
    inside = [(time, block) for time, block in timed if window.start <= time < end]
    return {
        "time": [time for time, _ in inside],
        "height": [block.height for _, block in inside],
        "hash": [block.hash for _, block in inside],
        "bits": [block.bits for _, block in inside],
    }
