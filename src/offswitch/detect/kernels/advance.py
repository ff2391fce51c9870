"""One pass over a matrix of series, whatever the length of a call.

Only a series with a bin that looks low, or that is out, is taken bin by bin. That way and the quick
one do the same single-precision operations in the same order: a point at a time and a whole matrix
give the same bits.
"""

import numpy as np
from numba import njit

from offswitch.detect.kernels.fall import glance, go_on
from offswitch.detect.kernels.memory import (
    ABOVE,
    ALERT,
    BACK,
    BAD,
    BEFORE,
    BLOCK_COUNT,
    BLOCK_SUM,
    CALM,
    COLUMNS,
    COUNT,
    DEPTH,
    E_ALERT,
    E_BEFORE,
    E_DEPTH,
    E_END,
    E_END_BEFORE,
    E_HOW,
    E_OPENED,
    E_SD,
    E_SERIES,
    E_START,
    E_Z,
    FLOOR,
    HALF,
    KNOWN,
    LANES,
    LAST,
    LASTS,
    LEVEL,
    MEMORY,
    NAN,
    NORMAL,
    ONE,
    OPENED,
    RETURN_AT,
    RETURN_BEFORE,
    SCRATCH,
    SD,
    SEEN,
    SETTLED,
    SLOW,
    START,
    START_SD,
    STATE,
    SUM,
    SUM_ABS,
    WEEK,
    WEIGHT,
    ZERO,
    Z,
)
from offswitch.detect.kernels.usual import learn, lift, quick, turn
from offswitch.detect.rules import DAY, SEGMENT

NOTHING = np.empty((0, 0), np.float32)


@njit(cache=True, nogil=True)
def _bin_by_bin(f, whole, i, gain, ring, ring_level, row, j, bins, slot, t, plan):
    """Take one lane over the bins from `j` on, whatever state it is in.

    Returns
    -------
    The bin with which an episode ended and how it did; or `bins` and -1.
    """
    while j < bins:
        x, s, now = row[j], (slot + j) * LANES + i, t + j
        at = (now & (MEMORY - 1)) * LANES + i
        ring[at] = NAN
        j += 1
        if np.isnan(x):
            continue
        whole[LAST + i] = now
        whole[SEEN + i] += 1
        if f[KNOWN + i] == ZERO:
            learn(f, whole, i, gain, slot + j - 1, x, now, plan)
            continue
        level = f[LEVEL + i]
        g = gain[s]
        if np.isnan(g):
            if x > ZERO:
                gain[s] = level / (x * f[WEEK + i])
            continue
        ratio = x * g * f[WEEK + i]
        if whole[STATE + i] == NORMAL:
            ring[at] = ratio
            ring_level[at] = level
            low = level * (ONE - min(plan.glance * f[SD + i], HALF))
            if ratio < low and whole[SEEN + i] > plan.learn:
                glance(f, whole, i, ring, ring_level, now, plan)
        if whole[STATE + i] == NORMAL:
            clip = plan.clip * f[SD + i]
            off = min(max(level - ratio, -clip), clip)
            gain[s] = g + g * (f[WEIGHT + i] * off)
            f[SUM + i] += off
            f[SUM_ABS + i] += abs(off)
            f[BLOCK_SUM + i] += ratio
            f[COUNT + i] += ONE
            f[BLOCK_COUNT + i] += ONE
        else:
            how = go_on(f, whole, i, ratio, now, plan)
            if how >= 0:
                return j - 1, how
    return bins, -1


@njit(cache=True, nogil=True)
def _write(out, n, series, f, whole, i, end, how, origin, step):
    """Append an episode, its bins as Unix seconds; returns the buffer, grown where it was full."""
    if n == out.shape[0]:
        more = np.empty((2 * n, COLUMNS))
        more[:n] = out
        out = more
    row = out[n]
    row[E_SERIES] = series
    row[E_START] = origin + whole[START + i] * step
    row[E_BEFORE] = origin + whole[BEFORE + i] * step
    row[E_END] = origin + end * step
    row[E_END_BEFORE] = origin + whole[RETURN_BEFORE + i] * step
    row[E_OPENED] = origin + (whole[OPENED + i] + 1) * step
    row[E_ALERT] = origin + (whole[ALERT + i] + 1) * step if whole[ALERT + i] >= 0 else np.nan
    row[E_DEPTH] = min(max(f[DEPTH + i], ZERO), ONE)
    row[E_Z] = f[Z + i]
    row[E_SD] = f[START_SD + i]
    row[E_HOW] = how
    return out


@njit(cache=True, nogil=True)
def advance(
    values, t0, origin, step, plan, floats, wholes, gains, weeks, noises, counts, rings,
    ring_levels, expected, spread,
):  # fmt: skip
    """Take every series over the next bins.

    Parameters
    ----------
    values
        float32, shape (K, n), NaN where unobserved.
    t0, origin, step
        Number of the first of these bins, and Unix time of bin 0 and length of a bin in seconds.
    floats, wholes, gains, weeks, noises, counts, rings, ring_levels
        The memory of the series, changed in place.
    expected, spread
        Shape (K, n), filled with the expectation of each bin and its sd; or (0, 0).

    Returns
    -------
    Episodes that ended, shape (N, COLUMNS).
    """
    series, n = values.shape
    out = np.empty((64, COLUMNS))
    found = 0
    ratios = np.empty(plan.segment * LANES, np.float32)
    for tile in range(floats.shape[0]):
        first = tile * LANES
        lanes = min(LANES, series - first)
        f, whole, gain = floats[tile], wholes[tile], gains[tile]
        ring, ring_level = rings[tile], ring_levels[tile]
        ratios[:] = NAN
        k = 0
        while k < n:
            t = t0 + k
            second = origin + t * step
            inside = second % SEGMENT
            if inside < step or t == 0:
                turn(f, whole, weeks[tile], noises[tile], counts[tile], second, step, plan)
                for i in range(lanes):
                    if f[ABOVE + i] >= plan.lifted and whole[STATE + i] == NORMAL:
                        lift(f, whole, i, ring, t, plan)
            bins = min(n - k, max(1, (SEGMENT - inside + step - 1) // step))
            slot = second % DAY // step
            if expected.size > 0:
                _tell(f, gain, ratios, slot, bins, expected[first:, k:], lanes, False)
            if spread.size > 0:
                _tell(f, gain, ratios, slot, bins, spread[first:, k:], lanes, True)
            for i in range(lanes):
                row = values[first + i]
                for j in range(bins):
                    ratios[j * LANES + i] = row[k + j]
            left = quick(f, whole, gain, ring, ring_level, ratios, slot, t, bins, plan)
            for i in range(lanes if left > ZERO else 0):
                if f[BAD + i] == ZERO:
                    continue
                row = values[first + i, k : k + bins]
                j = 0
                while j < bins:
                    j, how = _bin_by_bin(
                        f, whole, i, gain, ring, ring_level, row, j, bins, slot, t, plan
                    )
                    if how >= 0:
                        end = whole[RETURN_AT + i] if how == BACK else t + j + 1
                        out = _write(out, found, first + i, f, whole, i, end, how, origin, step)
                        found += 1
                        _close(f, whole, i, how, t + j)
                        j += 1
            k += bins
    return out[:found]


@njit(cache=True, nogil=True)
def _tell(f, gain, scratch, slot, bins, told, lanes, noise):
    """Write what is expected of some bins, or its noise; NaN before the first day is over."""
    for i in range(LANES):
        usual = f[LEVEL + i] / f[WEEK + i] * (f[SD + i] if noise else ONE)
        f[SCRATCH + i] = usual if f[KNOWN + i] > ZERO else NAN
    for j in range(bins):
        at, s = j * LANES, (slot + j) * LANES
        for i in range(LANES):
            scratch[at + i] = f[SCRATCH + i] / gain[s + i]
    for i in range(lanes):
        for j in range(bins):
            told[i, j] = scratch[j * LANES + i]
    for i in range(lanes, LANES):  # lanes without a series stay unobserved
        for j in range(bins):
            scratch[j * LANES + i] = NAN


@njit(cache=True, nogil=True)
def _close(f, whole, i, how, t):
    """Go back to normal after bin `t`; windows do not look back past it."""
    whole[STATE + i] = NORMAL
    whole[FLOOR + i] = t + 1
    f[CALM + i] = ONE
    if how != BACK:  # what is left is the level now
        f[LEVEL + i] *= ONE - f[DEPTH + i]
    if how == SETTLED:
        f[SLOW + i] = f[LEVEL + i]


@njit(cache=True, nogil=True)
def lasting(floats, wholes, series, origin, step):
    """Episodes that have not ended, shape (N, COLUMNS), without changing anything."""
    out = np.empty((64, COLUMNS))
    found = 0
    for k in range(series):
        f, whole, i = floats[k // LANES], wholes[k // LANES], k % LANES
        if whole[STATE + i] != NORMAL:
            end = whole[LAST + i] + 1
            out = _write(out, found, k, f, whole, i, end, LASTS, origin, step)
            found += 1
    return out[:found]
