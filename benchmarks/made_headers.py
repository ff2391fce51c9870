"""Headers under the rules of regtest, mined here with Python's own SHA-256."""

import struct
from hashlib import sha256

import numpy as np

#: Block 0 of regtest (Bitcoin Core, src/kernel/chainparams.cpp): that of the main network with
#: another time, target and nonce.
MERKLE_ROOT = bytes.fromhex("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b")[
    ::-1
]
GENESIS = struct.pack("<i32s32sIII", 1, bytes(32), MERKLE_ROOT, 1296688602, 0x207FFFFF, 2)
BITS = struct.pack("<I", 0x207FFFFF)


def mine(count: int, seed: int = 1) -> bytes:
    """Mine headers from block 0 on: ten minutes apart, some times out of order.

    A hash is good if its top bit is clear, which takes two tries on average.
    """
    rng = np.random.default_rng(seed)
    roots = rng.bytes(32 * count)
    times = (1296688602 + 600 * np.arange(count) + rng.integers(-600, 600, count)).tolist()
    made, header = [GENESIS], GENESIS
    previous = sha256(sha256(header).digest()).digest()
    for i in range(1, count):
        start = struct.pack("<i", 4) + previous + roots[32 * i : 32 * i + 32]
        start += struct.pack("<I", times[i]) + BITS
        nonce = 0
        while True:
            header = start + nonce.to_bytes(4, "little")
            previous = sha256(sha256(header).digest()).digest()
            if previous[31] < 0x80:
                break
            nonce += 1
        made.append(header)
    return b"".join(made)
