"""One pass over a matrix of series, whatever the length of a call.

Only a series with a bin that looks low, or that is out, is taken bin by bin. That way and the quick
one do the same single-precision operations in the same order: a point at a time and a whole matrix
give the same bits.
"""

import numpy as np

from offswitch.detect.kernels.compiled import compiled
from offswitch.detect.kernels.fall import begin_anew, glance, go_on
from offswitch.detect.kernels.memory import (
    ABOVE,
    ALERT,
    ANEW,
    BACK,
    BAD,
    BASE,
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
    GRAIN,
    HALF,
    KEPT,
    KNOWN,
    LANES,
    LAST,
    LASTS,
    LET_GO,
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
    SINK_AT,
    SLOW,
    START,
    START_SD,
    STATE,
    SUM,
    SUM_ABS,
    TINY,
    WEEK,
    WEIGHT,
    ZERO,
    Z,
)
from offswitch.detect.kernels.usual import (
    clip,
    fall_back,
    high,
    learn,
    learn_grain,
    lift,
    quick,
    saw,
    turn,
)
from offswitch.detect.rules import DAY, SEGMENT

#: Bins of a day that say whether a series stands still.
STILL = 12
NOTHING = np.empty((0, 0), np.float32)


@compiled
def _bin_by_bin(
    f, whole, i, gain, ring, ring_level, row, j, bins, slot, t, plan, expected, spread
):  # fmt: skip
    """Take one lane over the bins from `j` on, whatever state it is in.

    Returns
    -------
    The bin with which an episode ended and how it did; or `bins` and -1.
    """
    while j < bins:
        x, s, now = row[j], (slot + j) * LANES + i, t + j
        at = (now & (MEMORY - 1)) * LANES + i
        ring[at] = NAN
        if expected.size > 0:
            expected[j] = _usual(f, i, ONE) / gain[s]
        if spread.size > 0:
            spread[j] = _usual(f, i, f[SD + i]) / gain[s]
        j += 1
        if np.isnan(x):
            continue
        saw(whole, i, now)
        whole[SEEN + i] += 1
        if f[KNOWN + i] == ZERO:
            learn(f, whole, i, gain, slot + j - 1, x, now, plan)
            continue
        level = f[LEVEL + i]
        g = gain[s]
        ratio = x * g * f[WEEK + i]
        if f[GRAIN + i] == np.inf and plan.day >= STILL:
            learn_grain(f, i, x, g * f[WEEK + i] / max(level, TINY), plan)
        if whole[STATE + i] == NORMAL:
            ring[at] = ratio
            if _higher(f, i, ring, now, plan):
                usual = max(level, f[SLOW + i])
                g *= usual / ratio
                ratio = usual
            level = min(level, f[BASE + i])
            ring_level[at] = level
            low = level * (ONE - min(plan.glance * f[SD + i], HALF))
            if ratio < low and whole[SEEN + i] > plan.learn:
                glance(f, whole, i, ring, ring_level, now, plan)
                if whole[STATE + i] != NORMAL:
                    _unlearn(f, whole, i, gain, ring, ring_level, s, now, plan)
        if whole[STATE + i] == NORMAL:
            level = f[LEVEL + i]
            most = clip(f, i, plan)
            off = min(max((level - ratio) * (ONE / max(level, TINY)), -most), most)
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


@compiled
def _unlearn(f, whole, i, gain, ring, ring_level, s, t, plan):
    """Take back what the day's shape learned from a fall before it was looked on as one.

    `s` is the place in the gains of bin `t`, in which the episode opened and nothing was learned.
    """
    most = clip(f, i, plan)
    lanes = s - i
    for b in range(whole[START + i], t):
        at = (b & (MEMORY - 1)) * LANES + i
        if not np.isnan(ring[at]):
            off = (ring_level[at] - ring[at]) * (ONE / max(ring_level[at], TINY))
            off = min(max(off, -most), most)
            was = (lanes - (t - b) * LANES) % gain.size + i
            gain[was] /= ONE + f[WEIGHT + i] * off


@compiled
def _higher(f, i, ring, t, plan):
    """Whether three bins in a row show that the first day was out, and no glitch upwards."""
    far = high(f, i, plan)
    above = 0
    for j in range(3):
        above += ring[((t - j) & (MEMORY - 1)) * LANES + i] > far
    return above == 3


@compiled
def _write(out, n, series, f, whole, i, end, how, origin, step):
    """Append an episode, its bins as Unix seconds; returns the buffer, grown where it was full."""
    if n == out.shape[0]:
        more = np.empty((2 * n, COLUMNS))
        for k in range(n):  # in loops, which compile in a tenth of the time of a slice
            for column in range(COLUMNS):
                more[k, column] = out[k, column]
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


@compiled
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
    nothing = np.empty(0, np.float32)
    ratios = np.empty(-(-SEGMENT // step) * LANES, np.float32)
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
                    if whole[STATE + i] != NORMAL:
                        continue
                    if f[ABOVE + i] >= plan.lifted:
                        lift(f, whole, i, ring, t, plan)
                    elif f[BASE + i] < np.inf:
                        fall_back(f, whole, i, ring, t, plan)
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
                row, at = values[first + i, k : k + bins], first + i
                told = expected[at, k : k + bins] if expected.size > 0 else nothing
                noise = spread[at, k : k + bins] if spread.size > 0 else nothing
                j = 0
                while j < bins:
                    j, how = _bin_by_bin(
                        f, whole, i, gain, ring, ring_level, row, j, bins, slot, t, plan,
                        told, noise,
                    )  # fmt: skip
                    if how < 0:
                        continue
                    end = whole[RETURN_AT + i] if whole[RETURN_AT + i] >= 0 else t + j + 1
                    alert = whole[ALERT + i]
                    if how == ANEW:  # what was sure is what begins
                        end = whole[SINK_AT + i]
                        whole[ALERT + i] = -1
                        whole[RETURN_BEFORE + i] = end - 1
                    kind = LET_GO if how == ANEW else how
                    out = _write(out, found, first + i, f, whole, i, end, kind, origin, step)
                    found += 1
                    if how == ANEW:
                        whole[ALERT + i] = alert
                        begin_anew(f, whole, i, t + j)
                    else:
                        _close(f, whole, i, how, t + j)
                    j += 1
            k += bins
    return out[:found]


@compiled
def _usual(f, i, share):
    """A share of what is expected of a lane, but for the time of day; NaN before that is known."""
    return f[LEVEL + i] / f[WEEK + i] * share if f[KNOWN + i] > ZERO else NAN


@compiled
def _tell(f, gain, scratch, slot, bins, told, lanes, noise):
    """Write what is expected of some bins, or its noise; NaN before the first day is over."""
    for i in range(LANES):
        f[SCRATCH + i] = _usual(f, i, f[SD + i] if noise else ONE)
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


@compiled
def _close(f, whole, i, how, t):
    """Go back to normal after bin `t`; windows do not look back past it."""
    whole[STATE + i] = NORMAL
    whole[FLOOR + i] = t + 1
    f[CALM + i] = ONE
    if how != BACK:  # what is left is the level now
        f[KEPT + i] = f[LEVEL + i]
        f[LEVEL + i] *= ONE - f[DEPTH + i]
    if how == SETTLED:
        f[SLOW + i] = f[LEVEL + i]


@compiled
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
