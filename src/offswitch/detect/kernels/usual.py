"""The usual: what is expected of a bin, and how the expectation learns.

The expectation is ``level * week[hour of week] / gain[time of day]``, fixed for half an hour at a
time. A half hour in which nothing looks low passes for all lanes together; its loops are kept so
simple that a compiler turns each into a few vector instructions.
"""

import numpy as np

from offswitch.detect.kernels.compiled import compiled
from offswitch.detect.kernels.memory import (
    ABOVE,
    BAD,
    BASE,
    BLOCK_COUNT,
    BLOCK_LEVEL,
    BLOCK_SUM,
    CALM,
    COUNT,
    FLOOR,
    FLOOR_SD,
    FOUR,
    GRAIN,
    HALF,
    KEPT,
    KNOWN,
    LANES,
    LAST,
    LATEST,
    LEVEL,
    LOW,
    MEMORY,
    N_BLOCK,
    N_NOISE,
    N_SEGMENT,
    NOISE,
    ONE,
    PAUSED,
    RESUMED,
    ROSE,
    SCRATCH,
    SCRATCH_2,
    SCRATCH_3,
    SCRATCH_4,
    SD,
    SD_BLOCK,
    SD_SEGMENT,
    SEEN,
    SLOW,
    SUM,
    SUM_ABS,
    TINY,
    WEEK,
    WEIGHT,
    ZERO,
)
from offswitch.detect.rules import DAY, DAY_PARTS, HOUR, WEEK_HOURS

#: Sd of Gaussian noise over its mean absolute deviation: sqrt(pi / 2).
TO_SD = np.float32(1.2533)


@compiled
def turn(f, whole, week, noise, counts, second, step, plan):
    """Close the half hour that ran, in every lane, and open the one that begins at `second`."""
    before = second - step
    hour_was = (before // HOUR) % WEEK_HOURS * LANES
    part_was = (before % DAY) // (DAY // DAY_PARTS) * LANES
    hour = (second // HOUR) % WEEK_HOURS * LANES
    part = (second % DAY) // (DAY // DAY_PARTS) * LANES
    for i in range(plan.lanes):
        count = f[COUNT + i]
        share = count * plan.per_segment
        per_count = ONE / max(count, ONE)
        mean = f[SUM + i] * per_count
        use = (f[KNOWN + i] > ZERO) & (count > ZERO)
        # noise of half an hour
        was = f[SD_SEGMENT + i]
        n = f[N_SEGMENT + i] + ONE
        off = abs(mean) * TO_SD
        off = min(off, FOUR * was if n > np.float32(24.0) else off)
        sd = was + max(plan.noise_weight, ONE / n) * (off - was)
        f[SD_SEGMENT + i] = sd if use else was
        f[N_SEGMENT + i] = n if use else n - ONE
        # level, slow level
        level = f[LEVEL + i]
        slow = f[SLOW + i]
        drift = (slow - level + level * mean) / max(slow, TINY)
        drift = min(max(drift, -plan.week_clip), plan.week_clip)
        moved = level - plan.to_level * share * mean * level
        aged = level + (plan.to_old * (slow - level) if f[CALM + i] > ZERO else ZERO)
        level = moved if use else aged
        f[LEVEL + i] = level
        f[SLOW + i] = slow + (plan.to_slow * (level - slow) if use else ZERO)
        far = -np.float32(2.0) * max(sd, HALF * f[FLOOR_SD + i])
        above = f[ABOVE + i] + ONE if mean < far else ZERO
        f[ABOVE + i] = above if use else f[ABOVE + i]
        near = min(max(mean, -plan.week_clip), plan.week_clip)
        f[SCRATCH + i] = plan.week_weight * share * HALF * (near + drift) if use else ZERO
        f[SCRATCH_2 + i] = share if use else ZERO
        f[SCRATCH_3 + i] = f[SUM_ABS + i] * per_count
        f[SUM + i] = ZERO
        f[SUM_ABS + i] = ZERO
        f[COUNT + i] = ZERO
    for i in range(plan.lanes):  # shape of the week
        week[hour_was + i] *= ONE - f[SCRATCH + i]
    for i in range(plan.lanes):  # noise of a bin, over the day
        share = f[SCRATCH_2 + i]
        n = f[N_NOISE + i] + share
        weight = min(share * max(plan.noise_weight, ONE / max(n, ONE)), ONE)
        f[NOISE + i] += weight * (f[SCRATCH_3 + i] - f[NOISE + i])
        f[N_NOISE + i] = n
    for i in range(plan.lanes):  # and by part of the day
        share = f[SCRATCH_2 + i]
        n = counts[part_was + i] + share
        weight = min(share * max(plan.noise_weight, ONE / max(n, ONE)), ONE)
        noise[part_was + i] += weight * (f[SCRATCH_3 + i] - noise[part_was + i])
        counts[part_was + i] = n
    if second % plan.block < step:
        _turn_block(f, plan)
    for i in range(plan.lanes):
        f[WEEK + i] = ONE / week[hour + i]
    for i in range(plan.lanes):
        # A part of the day that was seen little is taken to be like the whole of it.
        n = counts[part + i]
        sd = TO_SD * (n * noise[part + i] + plan.pooled * f[NOISE + i]) / (n + plan.pooled)
        sd = max(sd, f[FLOOR_SD + i])
        f[SD + i] = sd if f[N_NOISE + i] > ZERO else f[SD + i]
    if second % DAY < step:
        for i in range(plan.lanes):
            days = whole[SEEN + i] // plan.day + 1
            f[WEIGHT + i] = max(plan.day_weight, ONE / np.float32(days))


@compiled
def _turn_block(f, plan):
    """Close a block of half hours: the noise of its mean against the level before it."""
    for i in range(plan.lanes):
        count = f[BLOCK_COUNT + i]
        use = (count >= plan.block_least) & (f[CALM + i] > ZERO)
        was = f[SD_BLOCK + i]
        n = f[N_BLOCK + i] + ONE
        level = f[BLOCK_LEVEL + i]
        off = abs(level - f[BLOCK_SUM + i] / max(count, ONE)) / max(level, TINY) * TO_SD
        off = min(off, FOUR * was if n > np.float32(6.0) else ONE)
        sd = was + max(FOUR * plan.noise_weight, ONE / n) * (off - was)
        f[SD_BLOCK + i] = sd if use else was
        f[N_BLOCK + i] = n if use else n - ONE
        f[BLOCK_SUM + i] = ZERO
        f[BLOCK_COUNT + i] = ZERO
        f[BLOCK_LEVEL + i] = f[LEVEL + i]


@compiled
def high(f, i, plan):
    """Ratio above which the first day may have been out at that time of day.

    That is asked on the second and third day alone: their weight is a half and a third.
    """
    far = max(f[LEVEL + i], f[SLOW + i]) * (ONE + max(plan.clip * f[SD + i], HALF))
    return far if f[WEIGHT + i] > np.float32(0.3) else np.float32(np.inf)


@compiled
def clip(f, i, plan):
    """Largest deviation that is learned from; shares of the expectation, as all of them."""
    return min(plan.clip * f[SD + i], ONE)


@compiled
def quick(f, whole, gain, ring, ring_level, ratios, slot, t, bins, plan):
    """Take the lanes in which nothing looks low over some bins of one half hour.

    Parameters
    ----------
    ratios
        The values, flat, by bin and lane; their ratios to the shape of day and week on return.

    Returns
    -------
    How many lanes were left as they were: those marked in `BAD`.
    """
    for i in range(plan.lanes):
        f[BAD + i] = ONE - f[CALM + i]
        f[LOW + i] = min(f[LEVEL + i], f[BASE + i]) * (ONE - min(plan.glance * f[SD + i], HALF))
        f[SCRATCH_2 + i] = high(f, i, plan)
    for j in range(bins):
        at, s = j * LANES, (slot + j) * LANES
        for i in range(plan.lanes):
            # The ratio of an unobserved bin is NaN, and so within nothing.
            ratio = ratios[at + i] * gain[s + i] * f[WEEK + i]
            usual = (ratio >= f[LOW + i]) & (ratio <= f[SCRATCH_2 + i])
            f[BAD + i] = f[BAD + i] if usual else ONE
            ratios[at + i] = ratio
    left = ZERO
    for i in range(plan.lanes):
        left += f[BAD + i]
    if left == LANES:
        return left
    for i in range(plan.lanes):
        good = f[BAD + i] == ZERO
        f[SCRATCH + i] = ONE / max(f[LEVEL + i], TINY)
        f[SCRATCH_2 + i] = -clip(f, i, plan) if good else ZERO
        f[SCRATCH_3 + i] = f[WEIGHT + i] if good else ZERO
    for j in range(bins):
        at, s = j * LANES, (slot + j) * LANES
        now = ((t + j) & (MEMORY - 1)) * LANES
        for i in range(plan.lanes):
            good = f[BAD + i] == ZERO
            ratio = ratios[at + i]
            off = max((f[LEVEL + i] - ratio) * f[SCRATCH + i], f[SCRATCH_2 + i])
            off = min(off, -f[SCRATCH_2 + i]) if good else ZERO
            f[SUM + i] += off
            f[SUM_ABS + i] += abs(off)
            f[BLOCK_SUM + i] += ratio if good else ZERO
            f[SCRATCH_4 + i] = off
        for i in range(plan.lanes):
            g = gain[s + i]
            gain[s + i] = g + g * (f[SCRATCH_3 + i] * f[SCRATCH_4 + i])
        for i in range(plan.lanes):
            ring[now + i] = ratios[at + i] if f[BAD + i] == ZERO else ring[now + i]
        for i in range(plan.lanes):
            level = min(f[LEVEL + i], f[BASE + i])
            ring_level[now + i] = level if f[BAD + i] == ZERO else ring_level[now + i]
    n = np.float32(bins)
    for i in range(plan.lanes):
        more = n if f[BAD + i] == ZERO else ZERO
        f[COUNT + i] += more
        f[BLOCK_COUNT + i] += more
    for i in range(plan.lanes):
        if f[BAD + i] == ZERO:
            whole[SEEN + i] += bins
            saw(whole, i, t)
            whole[LAST + i] = t + bins - 1
    return left


@compiled
def saw(whole, i, t):
    """Note that bin `t` was observed, and the gap before it where there was one."""
    if whole[LAST + i] < t - 1:
        whole[PAUSED + i] = whole[LAST + i]
        whole[RESUMED + i] = t
    whole[LAST + i] = t


@compiled
def mean_sd(f, i, bins, plan):
    """Noise of the mean of so many bins against the level before them.

    Measured at one bin, half an hour and four hours; between those, linear in log length.
    """
    if bins <= 1:
        return f[SD + i]
    short = max(f[SD_SEGMENT + i], HALF * f[FLOOR_SD + i])
    x = plan.between[min(bins, plan.between.size - 1)]
    if x <= ONE:
        return f[SD + i] + x * (short - f[SD + i])
    long = max(f[SD_BLOCK + i], HALF * short)
    return short + (x - ONE) * (long - short)


@compiled
def learn(f, whole, i, gain, slot, x, t, plan):
    """Take a bin of the first day, and with its last the shape of it.

    That day begins with the first bin that is not zero: nothing is learned from nothing.
    """
    if x == ZERO and whole[SEEN + i] == 1:
        whole[SEEN + i] = 0
        return
    if gain[slot * LANES + i] < ZERO:
        gain[slot * LANES + i] = x
    step = abs(x - f[LATEST + i])
    if step > ZERO:  # not where there was none before
        f[GRAIN + i] = min(f[GRAIN + i], step)
    f[LATEST + i] = x
    if whole[SEEN + i] < plan.day:
        return
    mean = _learn_shape(gain, i)
    f[FLOOR_SD + i] = plan.noise_floor
    if f[GRAIN + i] < np.inf:
        f[FLOOR_SD + i] = max(plan.noise_floor, f[GRAIN + i] / mean)
    f[WEIGHT + i] = HALF
    f[CALM + i] = ONE
    f[KNOWN + i] = ONE
    whole[FLOOR + i] = t + 1


@compiled
def learn_grain(f, i, x, per_value, plan):
    """Take the first step of a series that stood still on its first day for its grain.

    Up to a limit: it may be an outage.
    """
    step = abs(x - f[LATEST + i])
    if step > ZERO:
        f[GRAIN + i] = step
        f[FLOOR_SD + i] = max(f[FLOOR_SD + i], min(step * per_value, plan.most_grain))
        f[SD + i] = max(f[SD + i], f[FLOOR_SD + i])


@compiled
def _learn_shape(gain, i):
    """Turn the values of the first day into gains, and return their mean.

    Neighbours that differ as much as any two bins of the day show noise and no shape: the less
    they agree, the flatter the day is taken to be. What is next to nothing counts as a little.
    """
    n = gain.size // LANES
    total, known = 0.0, 0
    for s in range(n):
        if gain[s * LANES + i] >= ZERO:
            total += gain[s * LANES + i]
            known += 1
    mean = np.float32(total / known)
    within, across = 0.0, 0.0
    last = mean
    for s in range(n):
        x = gain[s * LANES + i]
        x = mean if x < ZERO else x
        gain[s * LANES + i] = x
        within += 0.5 * (x - last) ** 2
        across += (x - mean) ** 2
        last = x
    share = np.float32(max(1 - within / across, 0.0)) if across > 0 else ZERO
    if n >= 12:
        _smooth(gain, i)
    for s in range(n):
        value = mean + share * (gain[s * LANES + i] - mean)
        gain[s * LANES + i] = ONE / max(value, np.float32(0.05) * mean)
    return mean


@compiled
def _smooth(gain, i):
    """Take the noise out of the first day: median of five bins, then mean of three.

    Of three where bins are long.
    """
    n = gain.size // LANES
    middle = np.empty(n, np.float32)
    for s in range(n):
        b, c = gain[(s - 1) % n * LANES + i], gain[s * LANES + i]
        d = gain[(s + 1) % n * LANES + i]
        if n < 96:
            middle[s] = max(min(b, d), min(max(b, d), c))
            continue
        a, e = gain[(s - 2) % n * LANES + i], gain[(s + 2) % n * LANES + i]
        # The median of five is that of the third and the inner two of the rest.
        low, high = max(min(a, b), min(d, e)), min(max(a, b), max(d, e))
        middle[s] = max(min(low, high), min(max(low, high), c))
    for s in range(n):
        total = middle[s - 1] + middle[s] + middle[(s + 1) % n]
        gain[s * LANES + i] = total / np.float32(3.0)


@compiled
def lift(f, whole, i, ring, t, plan):
    """Move the level up to where the series has stood for hours.

    Losses are measured from where it was until the rise has lasted: a crowd that leaves is none.
    A rise to where the series was before a loss became normal is no rise but its return.
    """
    level = _latest(whole, i, ring, t, plan.lifted * plan.segment)
    if level > ZERO:
        if f[BASE + i] == np.inf:  # the level itself has begun to follow
            f[BASE + i] = max(min(f[LEVEL + i], f[SLOW + i]), f[KEPT + i])
            f[KEPT + i] = ZERO
            whole[ROSE + i] = t
        f[LEVEL + i] = level
        whole[FLOOR + i] = t
    f[ABOVE + i] = ZERO


@compiled
def fall_back(f, whole, i, ring, t, plan):
    """Let a rise become normal once it has lasted, or end it where the series has left it."""
    latest = _latest(whole, i, ring, t, plan.segment)
    left = latest > ZERO and latest < HALF * (f[LEVEL + i] + f[BASE + i])
    if left:
        f[LEVEL + i] = f[BASE + i]
        whole[FLOOR + i] = t
    if left or t - whole[ROSE + i] >= plan.risen or f[BASE + i] >= f[LEVEL + i]:
        f[SLOW + i] = f[LEVEL + i]
        f[BASE + i] = np.inf


@compiled
def _latest(whole, i, ring, t, bins):
    """Mean ratio of the latest bins before bin `t`, 0 where none was observed."""
    total, seen = ZERO, ZERO
    for j in range(1, min(t - whole[FLOOR + i], bins, MEMORY) + 1):
        ratio = ring[((t - j) & (MEMORY - 1)) * LANES + i]
        if not np.isnan(ratio):
            total += ratio
            seen += ONE
    return total / max(seen, ONE)
