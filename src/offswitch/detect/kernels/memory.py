"""What series remember between bins, and the forms in which the loops share it.

Series go in tiles of `LANES`, side by side. A tile's memory is flat arrays; the lanes of one
quantity lie together from the offset that its name gives: ``f[LEVEL + i]``.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.rules import DAY, DAY_PARTS, WEEK_HOURS

LANES = 16
MEMORY = 64  # bins that a window can look back on, a power of two

ZERO, HALF, ONE, FOUR = (np.float32(x) for x in (0.0, 0.5, 1.0, 4.0))
NAN = np.float32(np.nan)
#: Levels below it stand for nothing: a loss that became normal may have been total.
TINY = np.float32(1e-6)

NORMAL, DOUBT, OUT = 0, 1, 2
BACK, SETTLED, LET_GO, LASTS = 0, 1, 2, 3  # how an episode ended
ANEW = 4  # let go, and begun anew at a far deeper drop inside it

# Single precision ...
(
    LEVEL,  # of x * gain / week; the expectation stands on it
    SLOW,
    WEEK,  # one over the factor of this hour of the week
    SD,  # of one bin, as all noise a share of the level
    WEIGHT,  # of the newest day in the time-of-day shape
    SUM,  # of clipped losses in the half hour that runs
    SUM_ABS,
    COUNT,
    ABOVE,  # half hours in a row well above expectation
    SD_SEGMENT,  # noise of the mean of half an hour
    N_SEGMENT,
    SD_BLOCK,  # noise of the mean of four hours
    N_BLOCK,
    BLOCK_LEVEL,
    BLOCK_SUM,
    BLOCK_COUNT,
    TOTAL,  # of the losses of the episode that runs
    BINS,
    MOST,  # the two largest losses
    SECOND,
    DEPTH,
    Z,
    RETURN,  # evidence that the series is back
    SINK,  # evidence of a far deeper drop inside a doubtful episode
    SINK_TOTAL,
    SINK_BINS,
    START_SD,
    PRIOR,  # mean loss in the half hour before the episode
    FIRST,  # and in its first half hour
    CALM,  # 1 where the shape of a day is known and no episode runs
    KNOWN,  # 1 where the shape of a day is known
    SCRATCH,
    SCRATCH_2,
    SCRATCH_3,
    SCRATCH_4,
    LOW,  # below this ratio a bin is looked at closely
    BAD,  # 1 where that is to be done in the half hour that runs
    FLOOR_SD,  # of the noise: none is finer than the grain of the values
    GRAIN,  # smallest step between the values of the first day, or the first after it
    LATEST,  # of them
    NOISE,  # of a bin, over the whole day, and from how many half hours
    N_NOISE,
    BASE,  # level before a rise that is not the new normal yet; infinite without one
    KEPT,  # level before a loss that became normal, or was let go
) = range(0, 44 * LANES, LANES)
# ... and whole numbers.
(
    SEEN,  # bins observed so far
    STATE,
    FLOOR,  # bin before which no window looks back
    START,
    BEFORE,  # last bin seen normal
    OPENED,  # bin at whose end the episode was opened
    ALERT,  # bin at whose end it was sure, -1 before
    RETURN_AT,  # first bin of the return, and the last bin before it
    RETURN_BEFORE,
    SINK_AT,
    LAST,  # last bin observed
    RESUMED,  # first bin after the latest gap, and the last bin before it
    PAUSED,
    ROSE,  # bin in which the level moved up
) = range(0, 14 * LANES, LANES)

# Columns of an episode as it is handed out.
E_SERIES, E_START, E_BEFORE, E_END, E_END_BEFORE, E_OPENED, E_ALERT = range(7)
E_DEPTH, E_Z, E_SD, E_HOW, COLUMNS = range(7, 12)


def new_memory(series: int, step: int) -> tuple[NDArray[Any], ...]:
    """What so many series remember before their first bin: tables of shape (tiles, n)."""
    tiles = -(-series // LANES)

    def table(rows: int, fill: float = 0.0) -> NDArray[np.float32]:
        return np.full((tiles, rows * LANES), fill, np.float32)

    floats = table(44)
    starts = {LEVEL: 1, SLOW: 1, WEEK: 1, WEIGHT: 1, SD: 0.1, LATEST: np.nan}
    starts |= {GRAIN: np.inf, BASE: np.inf}
    for name, value in starts.items():
        floats[:, name : name + LANES] = value
    whole = np.zeros((tiles, 14 * LANES), np.int64)
    whole[:, LAST : LAST + LANES] = -1
    return (
        floats,
        whole,
        table(-(-DAY // step), -1.0),  # by time of day: values on the first day, then gains
        table(WEEK_HOURS, 1.0),
        table(DAY_PARTS),  # noise by part of the day, and from how many half hours
        table(DAY_PARTS),
        table(MEMORY, np.nan),  # ratios of the latest bins, and the levels they came on
        table(MEMORY, np.nan),
    )
