"""The loop of `many`: one pass over severities, in blocks that stay in the nearest cache.

A loss share is the sum over the stretches between knots of what each adds: its rise times how far
the severity has come along it, held within 0 and 1. That has no branch, so it runs in vectors, and
no difference of large numbers, so it equals interpolation to rounding however steep a stretch is.
"""

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.kernels.compiled import compiled

Floats = NDArray[np.float64]
#: Exposures a block: severities, values, shares and sums of a block fit into 32 KiB.
BLOCK = 512


def _add_losses(
    severity: Floats,
    hours: Floats,
    rates: Floats,
    values: Floats,
    runs: NDArray[np.int64],
    knots: Floats,
    by_event: Floats,
    by_exposure: Floats,
) -> int:
    """Add the losses of some events; return how many severities are no shares.

    Parameters
    ----------
    severity, hours, rates, values
        As in `many.impacts`.
    runs, knots
        Rows of (first exposure, end, first stretch, end), and of (begin, one over length, rise).
    by_event, by_exposure
        Filled and added to.
    """
    share = np.empty(BLOCK)
    wrong = 0
    for run in range(runs.shape[0]):
        for first in range(runs[run, 0], runs[run, 1], BLOCK):
            width = min(BLOCK, runs[run, 1] - first)
            for event in range(severity.shape[0]):
                cells = severity[event, first : first + width]
                for j in range(width):
                    x = cells[j]
                    wrong += not (0.0 <= x <= 1.0)
                    share[j] = 0.0
                for k in range(runs[run, 2], runs[run, 3]):
                    begin, inverse, rise = knots[k, 0], knots[k, 1], knots[k, 2]
                    for j in range(width):
                        along = (cells[j] - begin) * inverse
                        share[j] += rise * min(max(along, 0.0), 1.0)
                total = 0.0
                length = hours[event]
                weight = length * rates[event]
                for j in range(width):
                    loss = share[j] * values[first + j]
                    total += loss
                    by_exposure[first + j] += loss * weight
                by_event[event] += total * length
    return wrong


#: Sums may be reordered, so that they run in vectors too; NaN still means NaN.
add_losses = compiled(_add_losses, fastmath={"reassoc", "contract"})
