"""Headers loaded and verified a second, beside what double SHA-256 alone costs in the same run.

Run as ``python benchmarks/header_chain.py``; OFFSWITCH_BENCH_RUNS sets how often each is repeated
(5), of which the best counts. The input is 950,000 headers under the rules of regtest, mined anew
and not timed. Verifying holds each to its link, its work, its target and its time.

One core is measured on the clock of the process, two on the wall. The compiled reference is
libcrypto, called from a compiled loop: on most processors of today it hashes by instructions made
for it. Where the library is not found, its row is left out. The last line is one JSON object.
"""

import ctypes
import ctypes.util
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from made_headers import mine
from numba import njit
from numpy.typing import NDArray

from offswitch.bitcoin.headers import block_hashes, map_headers, verify_headers
from offswitch.bitcoin.rules import REGTEST

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
HEADERS = 950_000
ALL = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else {0}
TARGETS = {"ratio_to_compiled_target": 1.25, "ratio_to_hashlib_target": 5}


def libcrypto(data: NDArray[np.uint8]) -> Callable[[], Any] | None:
    """Hash twice with the three calls of libcrypto that allocate nothing."""
    name = ctypes.util.find_library("crypto")
    library = ctypes.CDLL(name) if name else None
    if not hasattr(library, "SHA256_Init"):
        return None
    start, add, end = (getattr(library, f"SHA256_{call}") for call in ("Init", "Update", "Final"))
    start.argtypes = [ctypes.c_void_p]
    add.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    end.argtypes = [ctypes.c_void_p, ctypes.c_void_p]

    @njit
    def loop(data, context, hashes):
        state, header, out = context.ctypes.data, data.ctypes.data, hashes.ctypes.data
        for i in range(data.shape[0]):
            start(state)
            add(state, header + 80 * i, 80)
            end(out + 32 * i, state)
            start(state)
            add(state, out + 32 * i, 32)
            end(out + 32 * i, state)

    hashes = np.empty((len(data), 32), np.uint8)
    context = np.zeros(256, np.uint8)
    loop(data[:20], context, hashes)
    assert hashes[0].tobytes() == twice(data[0].tobytes())
    return lambda: loop(data, context, hashes)


def twice(header: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(header).digest()).digest()


def best(call: Callable[[], Any], clock: Callable[[], float]) -> float:
    """Nanoseconds a header, the best of the runs after one that is not timed."""
    call()
    took = []
    for _ in range(RUNS):
        start = clock()
        call()
        took.append(clock() - start)
    return 1e9 * min(took) / HEADERS


def cores(count: int) -> None:
    if hasattr(os, "sched_setaffinity"):  # elsewhere the figures of one core are of all
        os.sched_setaffinity(0, sorted(ALL)[:count])


def main() -> None:
    """Measure each, and print the table and the JSON."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "headers.dat"
        path.write_bytes(mine(HEADERS))
        headers = np.fromfile(path, map_headers(path).dtype)
        data = headers.view(np.uint8).reshape(-1, 80)

        def verify() -> None:
            verify_headers(map_headers(path), 0, REGTEST)

        def python() -> None:
            for header in data:
                twice(header.tobytes())

        cores(1)
        compiled = libcrypto(data)
        one = best(verify, time.process_time)
        alone = best(lambda: block_hashes(headers), time.process_time)
        reference = None if compiled is None else best(compiled, time.process_time)
        hashed = best(python, time.process_time)
        cores(2)
        two = best(verify, time.perf_counter)
    print(f"{HEADERS:,} headers of regtest; best of {RUNS}; ours / each")
    print(f"{'method':44}{'ns a header':>12}{'ratio':>8}")
    rows = {
        "ours: load and verify, one core": one,
        f"ours: load and verify, {min(2, len(ALL))} cores, on the wall": two,
        "ours: double SHA-256 alone": alone,
        "libcrypto in a compiled loop, hashes alone": reference,
        "Python's hashlib, hashes alone": hashed,
    }
    for name, took in rows.items():
        print(f"{name:44}{took:12.1f}{one / took:8.2f}" if took else f"{name:44}{'not found':>12}")
    figures = {
        "headers_per_second": 1e9 / one,
        "headers_per_second_two_cores": 1e9 / two,
        "verify_ns": one,
        "hash_ns": alone,
        "compiled_ns": reference,
        "hashlib_ns": hashed,
        "ratio_to_compiled": reference and one / reference,
        "hash_ratio_to_compiled": reference and alone / reference,
        "ratio_to_hashlib": hashed / one,
    }
    rounded = {name: value and round(value, 3) for name, value in figures.items()}
    print(json.dumps({"benchmark": "header_chain", "runs": RUNS, **rounded, **TARGETS}))


if __name__ == "__main__":
    main()
