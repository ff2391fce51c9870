"""Compiled loops of the simulation: random numbers, arrivals, header times, retargets.

A path is one chain. It draws from eight interleaved generators xoshiro256++ (Blackman and Vigna,
"Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021), whose states splitmix64
fills from the seed's key and the number of the path: no path depends on another, or on who runs it.
One draw of 64 bits serves one block, 40 of them its work and 24 its header time.
"""

from math import floor, ldexp

import numpy as np

from offswitch.bitcoin.retarget import EPOCH_BLOCKS, POW_LIMIT, TARGET_SPAN_S, bits_from_target
from offswitch.bitcoin.rules import MEDIAN_TIME_BLOCKS
from offswitch.detect.kernels.compiled import compiled

LANES = 8  # a loop over them becomes a few vector instructions; 2016 is a multiple
U = np.uint64
GOLDEN, MIX_1, MIX_2 = U(0x9E3779B97F4A7C15), U(0xBF58476D1CE4E5B9), U(0x94D049BB133111EB)
#: The bits of a number from 1 to 2 without its fraction, and those of the root of one half.
ONE, ROOT_HALF = U(0x3FF0000000000000), np.int64(0x3FE6A09E667F3BCD)
LN2 = float(np.log(2))
LIMIT_BITS, LIMIT = bits_from_target(POW_LIMIT), float(POW_LIMIT)
#: Blocks a second of one EH/s at difficulty one.
EASIEST_RATE = 1e18 / 2.0**32


@compiled
def mixed(x):
    """Output of splitmix64 at state `x`."""
    x = (x ^ (x >> U(30))) * MIX_1
    x = (x ^ (x >> U(27))) * MIX_2
    return x ^ (x >> U(31))


@compiled
def seed_lanes(key, path, state):
    """Fill the state (4, LANES) of a path."""
    x = mixed(key + U(path) * GOLDEN)
    for i in range(4):
        for j in range(LANES):
            x += GOLDEN
            state[i, j] = mixed(x)


@compiled
def minus_log(u):
    """Natural log of `u` in (0, 1], negated, to some 1e-13.

    In plain arithmetic, which a compiler vectorises as it does no call to a library.
    """
    bits = np.float64(u).view(np.int64)
    power = (bits - ROOT_HALF) >> np.int64(52)  # so that m is within the root of two of one
    m = np.int64(bits - (power << np.int64(52))).view(np.float64)
    s = (m - 1.0) / (m + 1.0)
    q = s * s
    tail = 1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q / 15)))))
    return -(power * LN2 + 2 * s * (1.0 + q * tail))


@compiled
def draw(state, raw, work, noise, median, below, above):
    """Fill work (N,) with unit exponentials and noise (N,) with seconds; N a multiple of LANES."""
    for i in range(0, raw.size, LANES):
        for j in range(LANES):
            a, b, c, d = state[0, j], state[1, j], state[2, j], state[3, j]
            x = a + d
            raw[i + j] = ((x << U(23)) | (x >> U(41))) + a
            c ^= a
            d ^= b
            state[0, j] = a ^ d
            state[1, j] = b ^ c
            state[2, j] = c ^ (b << U(17))
            state[3, j] = (d << U(45)) | (d >> U(19))
    for i in range(raw.size):
        work[i] = minus_log(2.0 - U(((raw[i] >> U(24)) << U(12)) | ONE).view(np.float64))
        v = U(((raw[i] << U(40)) >> U(12)) | ONE).view(np.float64) - (1.0 - 2.0**-25)
        side = -below if v < 0.5 else above
        noise[i] = median + side * minus_log(2.0 * min(v, 1.0 - v))


@compiled
def compacted(value, size):
    """Compact form of value * 256^(size - 3), cut to three bytes whose top bit is clear."""
    while value > 0x7FFFFF:
        value, size = value >> 8, size + 1
    while value < 0x8000 and size > 0:
        value, size = value << 8, size - 1
    return (size << 24) | value


@compiled
def retarget(bits, span):
    """`next_bits` in 64-bit integers.

    A mantissa and a span of 23 bits each leave room for two more bytes. That is enough, since what
    is cut off below them is cut off in the end too.
    """
    size, value = bits >> 24, bits & 0x7FFFFF
    whole = compacted(value >> (8 * (3 - size)), 3) if size < 3 else compacted(value, size)
    span = min(max(span, TARGET_SPAN_S // 4), TARGET_SPAN_S * 4)
    size, value = (whole >> 24) - 2, ((whole & 0x7FFFFF) << 16) * span // TARGET_SPAN_S
    if size < 3:  # a target is whole
        value, size = value >> (8 * (3 - size)), 3
    return min(compacted(value, size), LIMIT_BITS)


@compiled
def rate_per_ehs(bits):
    """Blocks a second that one EH/s finds at a compact target."""
    return EASIEST_RATE * ldexp(float(bits & 0x7FFFFF), 8 * ((bits >> 24) - 3)) / LIMIT


@compiled
def after_median(times, at, wanted):
    """Least whole second from `wanted` that exceeds the median of the times before `at`."""
    before = np.sort(times[at - MEDIAN_TIME_BLOCKS : at])
    return max(wanted, before[MEDIAN_TIME_BLOCKS // 2] + 1)


@compiled
def spend(work, arrivals, ehs, step_s, per_ehs, k, now):
    """Fill arrivals (N,), seconds since the start, of blocks that take work (N,).

    `ehs` (S,) holds for `step_s` each, its last value afterwards; `k` is the step of `now`. Work
    that a step cannot hold goes on in the next one, so a rate of zero only lets time pass.
    """
    last = ehs.size - 1
    edge = (k + 1) * step_s if k < last else np.inf
    rate = ehs[k] * per_ehs
    for i in range(work.size):
        left = work[i]
        while left >= (edge - now) * rate:
            left -= (edge - now) * rate
            now, k = edge, k + 1
            edge = (k + 1) * step_s if k < last else np.inf
            rate = ehs[k] * per_ehs
        now += left / rate
        arrivals[i] = now
    return k, now


@compiled
def stamp(arrivals, noise, before, start, times, highest):
    """Fill times (11 + N,) after its first 11 with header times; those are of the blocks before.

    A header is no older than the arrival of the block that it names, and exceeds the median of the
    eleven before it, which it does without a look if it exceeds the highest so far.
    """
    for i in range(arrivals.size):
        told = arrivals[i] + max(noise[i], before - arrivals[i])
        before = arrivals[i]
        at, time = i + MEDIAN_TIME_BLOCKS, np.int64(floor(start + told))
        if time > highest:
            highest = time
        else:
            time = after_median(times, at, time)
            highest = max(highest, time)
        times[at] = time
    return highest


@compiled
def run_path(ehs, step_s, start, begin, blocks, noise_s, state, buffers, out, p):
    """Simulate the blocks of one path, an epoch at a time, into row `p` of the results."""
    raw, work, noise, arrivals, times = buffers
    median_s, below_s, above_s = noise_s
    bits, height, epoch_start, recent = begin
    of_epochs, header_of_epochs, spans, bits_of_epochs, end, of_blocks, header_of_blocks = out
    times[:MEDIAN_TIME_BLOCKS] = recent
    highest = recent.max()
    at, done, retargets, k, now = height % EPOCH_BLOCKS, 0, 0, 0, 0.0
    while done < blocks:
        n = min(EPOCH_BLOCKS - at, blocks - done)
        drawn = -(-n // LANES) * LANES
        draw(state, raw[:drawn], work, noise, median_s, below_s, above_s)
        before = now
        k, now = spend(work[:n], arrivals, ehs, step_s, rate_per_ehs(bits), k, now)
        highest = stamp(arrivals[:n], noise, before, start, times, highest)
        headers = times[MEDIAN_TIME_BLOCKS : MEDIAN_TIME_BLOCKS + n]
        if at == 0:
            epoch_start = headers[0]
            if done > 0:
                of_epochs[p, retargets] = start + arrivals[0]
                header_of_epochs[p, retargets] = epoch_start
                retargets += 1
        if of_blocks.shape[1] > 0:
            of_blocks[p, done : done + n] = start + arrivals[:n]
            header_of_blocks[p, done : done + n] = headers
        done, at = done + n, at + n
        if at == EPOCH_BLOCKS and done < blocks:
            span = headers[-1] - epoch_start
            bits = retarget(bits, span)
            spans[p, retargets], bits_of_epochs[p, retargets] = span, bits
            at = 0
        times[:MEDIAN_TIME_BLOCKS] = times[n : n + MEDIAN_TIME_BLOCKS].copy()
    end[p] = start + now


@compiled
def run_paths(key, first, hashrate, begin, blocks, noise_s, out):
    """Simulate paths `first`, `first` + 1, ..., one for each row of the results.

    Parameters
    ----------
    hashrate
        EH/s, shape (1, S) or (P, S), length of a step and time of the first, s.
    begin
        Bits and height of the next block; header times of its epoch's first and of the last 11.
    noise_s
        Median and scales of the noise.
    out
        Arrival, header, span and bits of each retarget (rows, R); arrival of the last block
        (rows,); arrival and header of each block (rows, blocks), or (rows, 0) to leave them out.
    """
    state = np.empty((4, LANES), np.uint64)
    buffers = (
        np.empty(EPOCH_BLOCKS, np.uint64),
        np.empty(EPOCH_BLOCKS),
        np.empty(EPOCH_BLOCKS),
        np.empty(EPOCH_BLOCKS),
        np.empty(MEDIAN_TIME_BLOCKS + EPOCH_BLOCKS, np.int64),
    )
    ehs, step_s, start = hashrate
    for p in range(out[0].shape[0]):
        seed_lanes(key, first + p, state)
        row = ehs[first + p if ehs.shape[0] > 1 else 0]
        run_path(row, step_s, start, begin, blocks, noise_s, state, buffers, out, p)
