"""Episode finding: a state machine over a matrix of series, and edges finer than its step.

Levels are shares of normal. A series leaves normal when it falls to 70 % of its running peak; it
comes back when it rises 0.15 of normal above its running trough, so a two-hour restoration inside
a long cut is seen even where it brings back only part of the service. A partial loss that lasts
and then drops to near-total starts a new outage: the second stage of a staged shutdown. An
unobserved step changes nothing: absence neither starts nor ends an outage.
"""

import numpy as np
from numpy.typing import NDArray

RULE = "episode"
VERSION = "1"

FALL = 0.30  # of the running peak
RISE = 0.15  # of normal, above the running trough
TOTAL = 0.20  # of normal: near-total loss from here down
STAGE_HOURS = 3.0  # a partial loss shorter than this belongs to the near-total one it leads into
FLAT = 0.1  # of the height of an edge: levels this close to each other are one
STAGE_DROP = 0.10  # of normal: how far below its trough a second stage must drop

Levels = NDArray[np.float32]
Flags = NDArray[np.bool_]


def trace(levels: Levels, step_hours: float) -> tuple[Flags, Flags]:
    """Find where outages begin and end.

    Parameters
    ----------
    levels
        Shares of normal, shape (Q, T), NaN where unobserved.
    step_hours
        Length of a step.

    Returns
    -------
    began, ended
        Shape (Q, T). A second stage sets both: one outage ends where the deeper one begins.

    Examples
    --------
    >>> began, ended = trace(np.array([[1, 1, 0.1, 0.1, 1]], dtype=np.float32), 1.0)
    >>> began.nonzero()[1], ended.nonzero()[1]
    (array([2]), array([4]))
    """
    q, steps = levels.shape
    by_step = np.ascontiguousarray(levels.T)
    began, ended = np.zeros((2, steps, q), dtype=bool)
    state = np.zeros(q, dtype=np.int8)  # 0 normal or restored, 1 partial, 2 near-total
    peak, trough = np.ones((2, q), dtype=np.float32)
    partial_steps = np.zeros(q, dtype=np.float32)
    for t in range(steps):
        x = by_step[t]
        if t and np.array_equal(x, by_step[t - 1]):  # nothing can begin or end: time goes by
            partial_steps += state == 1
            continue
        seen = ~np.isnan(x)
        down = state > 0
        falls = seen & ~down & (x <= (1 - FALL) * peak)
        rises = seen & down & (x >= trough + RISE)
        sinks = seen & (state == 1) & (x <= TOTAL) & ~rises
        lasted = partial_steps * step_hours >= STAGE_HOURS
        deepens = sinks & lasted & (x <= trough - STAGE_DROP)
        began[t] = falls | deepens
        ended[t] = rises | deepens
        state[falls] = 1
        state[deepens | (sinks & ~lasted) | (falls & (x <= TOTAL))] = 2
        state[rises] = 0
        partial_steps = np.where(state == 1, partial_steps + seen, 0)
        trough = np.where(falls, x, np.where(seen & down, np.fmin(trough, x), trough))
        peak = np.where(rises, x, np.where(seen & ~down, np.fmax(peak, x), peak))
        np.clip(peak, None, 1.0, out=peak)
    return began.T, ended.T


def is_out(began: Flags, ended: Flags) -> Flags:
    """Whether a series is in an outage at each step, shape (Q, T)."""
    change = began.astype(np.int8) - ended.astype(np.int8)
    return np.cumsum(change, axis=1, dtype=np.int16) > 0


def refine(
    levels: Levels, busy: Flags, at: NDArray[np.intp], *, falling: bool
) -> NDArray[np.float64]:
    """Place edges inside their step by area.

    Between two flat levels the mean of a step that holds the edge says how far into the step it
    falls; over a few steps the same sum holds for a ramp, and gives its middle. The flat level on
    either side is that of the second step away, unless a neighbour is clearly more extreme: the
    next edge may be that near. Where another edge or the end of the series is within two steps, the
    edge stays at the start of its step.

    Parameters
    ----------
    levels
        Shape (Q, T).
    busy
        Where any edge was found, shape (Q, T).
    at
        Step in which the edge was found, shape (Q,).
    falling
        Whether the level falls at the edge.

    Returns
    -------
    Position in steps from the start of the series, shape (Q,), near enough to `at` that edges three
    steps apart keep their order.
    """
    steps = levels.shape[1]
    rows = np.arange(levels.shape[0])

    def column(offset: int) -> NDArray[np.intp]:
        return np.clip(at + offset, 0, steps - 1)

    def level(offset: int) -> NDArray[np.float64]:
        return levels[rows, column(offset)].astype(np.float64)

    upper, lower = (np.fmax, np.fmin) if falling else (np.fmin, np.fmax)
    top = upper(upper(level(-3), level(-2)), level(-1))
    bottom = lower(level(2), level(1))
    near = FLAT * np.abs(top - bottom)
    before = np.where(np.abs(level(-2) - top) <= near, level(-2), top)
    after = np.where(np.abs(level(2) - bottom) <= near, level(2), bottom)
    position = at - 2.0
    with np.errstate(invalid="ignore", divide="ignore"):
        for offset in (-2, -1, 0, 1):
            position = position + np.clip((level(offset) - after) / (before - after), 0, 1)
    crowded = (at < 2) | (at + 2 >= steps)
    for offset in (-2, -1, 1, 2):
        crowded |= busy[rows, column(offset)]
    bare = at.astype(np.float64)
    return np.where(
        crowded | ~np.isfinite(position), bare, np.clip(position, bare - 1.7, bare + 1.25)
    )
