"""A fall: how an episode opens, is judged, and ends."""

import numpy as np

from offswitch.detect.kernels.compiled import compiled
from offswitch.detect.kernels.memory import (
    ALERT,
    ANEW,
    BACK,
    BEFORE,
    BINS,
    CALM,
    DEPTH,
    DOUBT,
    FIRST,
    FLOOR,
    FLOOR_SD,
    FOUR,
    HALF,
    LANES,
    LET_GO,
    LEVEL,
    MEMORY,
    MOST,
    ONE,
    OPENED,
    OUT,
    PAUSED,
    PRIOR,
    RESUMED,
    RETURN,
    RETURN_AT,
    RETURN_BEFORE,
    SD,
    SD_SEGMENT,
    SECOND,
    SETTLED,
    SINK,
    SINK_AT,
    SINK_BINS,
    SINK_TOTAL,
    SLOW,
    START,
    START_SD,
    STATE,
    TOTAL,
    ZERO,
    Z,
)
from offswitch.detect.kernels.usual import mean_sd

WINDOWS = np.array([1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 56])


@compiled
def _far(loss):
    """How far a mean lies below, on a scale on which noise is alike at every depth.

    Twice the change of the square root, which stabilises the variance of counts (Anscombe 1948): as
    much as the loss while that is small, and two where everything is lost.
    """
    return np.float32(2.0) * (ONE - np.sqrt(max(ONE - loss, ZERO)))


@compiled
def _add(f, i, loss):
    f[TOTAL + i] += loss
    f[BINS + i] += ONE
    if loss > f[MOST + i]:
        f[SECOND + i] = f[MOST + i]
        f[MOST + i] = loss
    elif loss > f[SECOND + i]:
        f[SECOND + i] = loss


@compiled
def _before(whole, i, t):
    """The bin observed before bin `t`, as far as the latest gap tells."""
    return whole[PAUSED + i] if whole[RESUMED + i] == t else t - 1


@compiled
def glance(f, whole, i, ring, ring_level, t, plan):
    """Try windows that end now against the level before them; where one is far below, open."""
    reach = min(t - whole[FLOOR + i] + 1, MEMORY - 1)
    total = ZERO
    seen = 0
    best = ZERO
    width = 0
    w = 0
    for j in range(reach):
        at = (t - j) & (MEMORY - 1)
        if np.isnan(ring[at * LANES + i]):
            continue
        total += ring[at * LANES + i]
        seen += 1
        if seen == WINDOWS[w]:
            w += 1
            loss = ONE - total / np.float32(seen) / ring_level[at * LANES + i]
            if loss >= np.float32(0.8) * plan.least_loss:
                z = _far(loss) / mean_sd(f, i, seen, plan)
                if z > best:
                    best = z
                    width = j + 1
            if w == WINDOWS.size:
                break
    if best < plan.doubt:
        return
    level = ring_level[((t - width + 1) & (MEMORY - 1)) * LANES + i]
    # Depth of the latest bins; the start is from where on losses stay above half of it.
    plateau = ZERO
    seen = 0
    for j in range(width):
        ratio = ring[((t - j) & (MEMORY - 1)) * LANES + i]
        if not np.isnan(ratio) and seen < 6:
            plateau += ONE - ratio / level
            seen += 1
    plateau /= np.float32(seen)
    run = ZERO
    peak = np.float32(-np.inf)
    begin = 0
    for j in range(min(reach, width + 6)):
        ratio = ring[((t - j) & (MEMORY - 1)) * LANES + i]
        if not np.isnan(ratio):
            run += ONE - ratio / level - plan.edge * plateau
            if run > peak:
                peak = run
                begin = j
    level = ring_level[((t - max(begin, width - 1)) & (MEMORY - 1)) * LANES + i]
    f[PRIOR + i] = ZERO
    whole[BEFORE + i] = -1
    seen = 0
    for j in range(begin + 1, reach):
        ratio = ring[((t - j) & (MEMORY - 1)) * LANES + i]
        if not np.isnan(ratio):
            if seen == 0:
                whole[BEFORE + i] = t - j
            f[PRIOR + i] += ONE - ratio / level
            seen += 1
            if seen == plan.edge_bins:
                break
    if seen > 0:
        f[PRIOR + i] /= np.float32(seen)
    else:
        whole[BEFORE + i] = _before(whole, i, t - begin)
    f[LEVEL + i] = level
    whole[START + i] = t - begin
    whole[STATE + i] = DOUBT
    f[CALM + i] = ZERO
    whole[OPENED + i] = t
    whole[ALERT + i] = -1
    whole[RETURN_AT + i] = -1
    whole[RETURN_BEFORE + i] = t
    for row in (TOTAL, BINS, MOST, SECOND, DEPTH, RETURN, SINK, SINK_TOTAL, SINK_BINS, FIRST):
        f[row + i] = ZERO
    f[Z + i] = best
    f[START_SD + i] = f[SD + i]
    for j in range(begin, 0, -1):  # the present bin is counted when the episode goes on
        ratio = ring[((t - j) & (MEMORY - 1)) * LANES + i]
        if not np.isnan(ratio):
            _add(f, i, ONE - ratio / level)
            if f[BINS + i] <= np.float32(plan.edge_bins):
                f[FIRST + i] = f[TOTAL + i] / f[BINS + i]
    if f[BINS + i] > ZERO:
        f[DEPTH + i] = f[TOTAL + i] / f[BINS + i]


@compiled
def _judge(f, whole, i, loss, t, plan):
    """Whether a doubtful episode is sure by now, began anew, or came too slowly to be one.

    Returns
    -------
    False where it came slowly: a loss that took hours to build up is told from the change of a
    day's shape only if it is deep.
    """
    bins = f[BINS + i]
    mean = f[TOTAL + i] / bins
    short = max(f[SD_SEGMENT + i], HALF * f[FLOOR_SD + i])
    sudden = f[FIRST + i] - f[PRIOR + i] + plan.sudden_noise * short >= plan.sudden * mean
    rest = bins - np.float32(plan.trim)
    if rest > ZERO:
        kept = f[TOTAL + i]
        if plan.trim > 0:
            kept -= f[MOST + i]
        if plan.trim > 1:
            kept -= f[SECOND + i]
        kept /= rest
        z = _far(kept) / mean_sd(f, i, int(rest), plan)
        f[Z + i] = max(f[Z + i], z)
        enough = bins >= np.float32(plan.least_bins) and mean >= plan.least_loss
        enough = enough and kept >= HALF * plan.least_loss
        if z >= plan.sure and enough and (sudden or kept >= plan.deep_loss):
            whole[STATE + i] = OUT
    if loss - plan.deep_noise * f[SD + i] >= plan.deep_loss:
        whole[STATE + i] = OUT
    if whole[STATE + i] == OUT:
        whole[ALERT + i] = t
    # A far deeper drop inside a doubtful episode is where the outage begins.
    f[SINK + i] += min((loss - np.float32(2.0) * f[DEPTH + i]) / f[SD + i], FOUR)
    if f[SINK + i] <= ZERO:
        for row in (SINK, SINK_TOTAL, SINK_BINS):
            f[row + i] = ZERO
    else:
        if f[SINK_BINS + i] == ZERO:
            whole[SINK_AT + i] = t
        f[SINK_TOTAL + i] += loss
        f[SINK_BINS + i] += ONE
    settled_down = bins >= np.float32(2 * plan.edge_bins)
    return sudden or mean >= plan.deep_loss or not settled_down or whole[STATE + i] == OUT


@compiled
def begin_anew(f, whole, i, t):
    """Begin a doubtful episode anew where the far deeper drop inside it began."""
    whole[START + i] = whole[SINK_AT + i]
    whole[BEFORE + i] = _before(whole, i, whole[SINK_AT + i])
    whole[OPENED + i] = t
    whole[RETURN_AT + i] = -1
    whole[RETURN_BEFORE + i] = t
    f[TOTAL + i] = f[SINK_TOTAL + i]
    f[BINS + i] = f[SINK_BINS + i]
    f[DEPTH + i] = f[TOTAL + i] / f[BINS + i]
    f[FIRST + i] = f[DEPTH + i]
    for row in (PRIOR, MOST, SECOND, SINK, SINK_BINS, RETURN):
        f[row + i] = ZERO


@compiled
def go_on(f, whole, i, ratio, t, plan):
    """Take an episode one bin further. Returns how it ended with this bin, or -1."""
    loss = ONE - ratio / f[LEVEL + i]
    _add(f, i, loss)
    if f[BINS + i] <= np.float32(plan.edge_bins):
        f[FIRST + i] = f[TOTAL + i] / f[BINS + i]
    if f[BINS + i] == ONE:
        f[DEPTH + i] = loss
    elif loss > plan.edge * f[DEPTH + i]:
        w = max(np.float32(0.1), ONE / f[BINS + i])
        f[DEPTH + i] += w * (min(max(loss, ZERO), ONE) - f[DEPTH + i])
    if whole[STATE + i] == DOUBT and not _judge(f, whole, i, loss, t, plan):
        return LET_GO
    if f[SINK + i] >= plan.recovery and (f[SINK_BINS + i] > ONE or whole[STATE + i] == OUT):
        return ANEW
    f[RETURN + i] += min((plan.edge * f[DEPTH + i] - loss) / f[SD + i], np.float32(3.0))
    if f[RETURN + i] <= ZERO:
        f[RETURN + i] = ZERO
        whole[RETURN_AT + i] = -1
        whole[RETURN_BEFORE + i] = t
    elif whole[RETURN_AT + i] < 0:
        whole[RETURN_AT + i] = t
    f[LEVEL + i] += plan.to_old_bin * (f[SLOW + i] - f[LEVEL + i])
    if f[RETURN + i] >= plan.recovery:
        return BACK
    if f[RETURN + i] > ZERO:  # perhaps on its way back
        return -1
    # Bins that were observed: no loss lasts by absence alone.
    if f[BINS + i] >= np.float32(plan.settle):
        return SETTLED
    if whole[STATE + i] == DOUBT and f[BINS + i] >= np.float32(plan.doubt_ends):
        return LET_GO
    return -1
