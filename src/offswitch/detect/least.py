"""What could have been found: the least loss that the noise of a series lets stand out."""

import numpy as np
from numpy.typing import NDArray

from offswitch.detect.grid import Grid
from offswitch.detect.rules import HOUR, Rules
from offswitch.detect.signals import card
from offswitch.detect.stream import Expectation

_RULES = Rules()


def learning_s(step: int) -> float:
    """Seconds at the head of a series from which the usual is learned: nothing is found in them."""
    return max(_RULES.learn, _RULES.learn_bins * step)


def spoken_of_s(step: int) -> float:
    """Length of the outage that `least_losses` speaks of: an hour, or two bins where longer."""
    return max(HOUR, 2.0 * step)


def least_losses(grid: Grid, expectation: Expectation) -> NDArray[np.float64]:
    """Least share of each series whose loss for `spoken_of_s` would have been sure, shape (K,).

    NaN where too little was observed for anything to be expected; above 1 where the noise hides
    even a full loss. The noise of the bins is taken for independent, so it is a lower limit.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        noise = expectation.sd.astype(np.float64) / expectation.value
    usual = np.full(len(noise), np.nan)
    for row, seen in enumerate(np.isfinite(noise)):
        if seen.any():
            usual[row] = np.median(noise[row, seen])
    bins = spoken_of_s(grid.step) / grid.step
    least = np.array([card(signal).least_loss or _RULES.least_loss for signal in grid.signals])
    return np.asarray(np.maximum(_RULES.sure * usual / np.sqrt(bins), least))
