"""Raw block headers of 80 bytes: hashes, links, proof of work, targets and times."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.retarget import target_from_bits
from offswitch.bitcoin.rules import (
    MAINNET,
    Rules,
    bits_error,
    first_early,
    first_impossible,
    follow_bits,
    impossible_bits,
    run_starts,
)
from offswitch.errors import DataError
from offswitch.settings import processors

#: A header as it is stored and hashed; numbers and hashes have their lowest byte first.
HEADER = np.dtype(
    [
        ("version", "<i4"),
        ("previous", "<u4", 8),
        ("merkle_root", "<u4", 8),
        ("time", "<u4"),
        ("bits", "<u4"),
        ("nonce", "<u4"),
    ]
)
Headers = NDArray[Any]
Words = NDArray[np.uint32]
#: Headers judged at once: few enough to stay in the cache from one rule to the next.
PART = 16_384


@dataclass(frozen=True)
class Forged:
    """A header, by its index, that breaks a rule of hashes, and its own hash as it is printed."""

    rule: str
    at: int
    hash: str


def map_headers(path: Path, first_height: int = 0) -> Headers:
    """Headers of a file that holds nothing else, shape (N,) of `HEADER`, read as they are used.

    Raises
    ------
    DataError
        If the file cannot be read, is empty, or ends inside a header.
    """
    try:
        size = path.stat().st_size
        whole, left = divmod(size, HEADER.itemsize)
        if not size:
            raise DataError("blocks_empty", file=path)
        if left and not whole:
            raise DataError("headers_short", file=path, left=left)
        if left:
            raise DataError("headers_cut", file=path, left=left, height=first_height + whole - 1)
        return np.memmap(path, HEADER, "r")
    except OSError as error:
        raise DataError("unreadable", file=path, reason=error.strerror) from None


def block_hashes(headers: Headers) -> Words:
    """Hash of each block: SHA-256 twice over its header.

    Returns
    -------
    Words
        Eight words of four bytes each, shape (N, 8), the lowest first, as `previous` holds them.
    """
    from offswitch.bitcoin.sha256 import double_sha256

    hashes = np.empty((headers.size, 8), np.uint32)
    double_sha256(_words(headers), hashes)
    return hashes


def _words(headers: Headers) -> Words:
    """Headers as 20 words of four bytes each, the lowest first, shape (N, 20)."""
    words = headers.view("<u4").astype(np.uint32, copy=False)
    return words.reshape(-1, HEADER.itemsize // 4)


def hash_text(block_hash: Words) -> str:
    """Write a hash of shape (8,) as it is printed: in hexadecimal, the last byte first."""
    return block_hash.astype("<u4").tobytes()[::-1].hex()


def verify_headers(
    headers: Headers,
    first_height: int = 0,
    rules: Rules = MAINNET,
    file: Path | str | None = None,
) -> None:
    """Check headers against every rule that headers alone can be held to.

    Each names the hash of the one before, its hash does not exceed the target of its bits, the bits
    are those of the network's rule, and its time is above the median of the eleven before it. What
    needs the file's past passes: the link and times of its first blocks, and the first target of a
    file that does not begin with block 0. A retarget is computed where the epoch before it is
    wholly in the file.

    Parameters
    ----------
    headers
        Shape (N,) of `HEADER`.
    first_height
        Height of the first. Block 0 must be the network's.
    file
        Named in errors.

    Raises
    ------
    DataError
        Of the lowest height that breaks a rule.
    """
    if first_height == 0 and hash_text(block_hashes(headers[:1])[0]) != rules.genesis:
        raise DataError("header_genesis", file=file, network=rules.name)
    times, bits = (np.empty(headers.size, np.uint32) for _ in range(2))

    def judge(start: int) -> Forged | None:
        first = max(start - 1, 0)  # whose hash the first of the part has to name
        own = slice(first, start + PART)
        times[own], bits[own] = headers["time"][own], headers["bits"][own]
        return _first_forged(headers[own], bits[own], first, rules)

    with ThreadPoolExecutor(processors()) as pool:
        judged = pool.map(judge, range(0, headers.size, PART))
        forged = next((found for found in judged if found is not None), None)
    at = headers.size if forged is None else forged.at
    # A forged header may hold any time and bits: the other rules judge those before it.
    _, wrong = follow_bits(first_height, times[:at], bits[:at], rules)
    early = first_early(times[:at], first_height)
    if wrong is not None and (early is None or wrong.at <= early):
        raise bits_error(wrong, first_height, rules, file)
    if early is not None:
        raise DataError("block_early", file=file, height=first_height + early)
    if forged is None:
        return
    height = first_height + at
    if forged.rule == "bits_impossible":
        raise impossible_bits(int(bits[at]), height, rules, file)
    if forged.rule == "header_link":
        raise DataError("header_link", file=file, height=height, before=height - 1)
    raise DataError(
        "header_work", file=file, height=height, hash=forged.hash, bits=f"{bits[at]:08x}"
    )


def _first_forged(headers: Headers, bits: Words, start: int, rules: Rules) -> Forged | None:
    """Judge consecutive headers, the first of which has the index `start`, by their hashes."""
    from offswitch.bitcoin.sha256 import first_loose

    hashes, runs = block_hashes(headers), run_starts(bits)
    impossible = first_impossible(bits, runs, rules)
    first = {
        "header_link": int(first_loose(_words(headers), hashes)),
        "bits_impossible": impossible,
        "header_work": _first_idle(hashes, bits, runs[runs < impossible], impossible),
    }
    rule = min(first, key=lambda name: first[name])
    at = first[rule]
    return Forged(rule, start + at, hash_text(hashes[at])) if at < headers.size else None


def _first_idle(hashes: Words, bits: Words, runs: NDArray[np.intp], end: int) -> int:
    """Index of the first hash before `end` that is above its target, else N.

    A target holds from one of `runs` to the next, the last to `end`.
    """
    from offswitch.bitcoin.sha256 import first_above

    targets = b"".join(target_from_bits(int(bits[i])).to_bytes(32, "little") for i in runs)
    words = np.frombuffer(targets, "<u4").astype(np.uint32, copy=False).reshape(-1, 8)
    found = int(first_above(hashes, np.append(runs, end), words))
    return found if found < end else len(hashes)
