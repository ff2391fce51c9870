"""Impact functions fitted to losses that were observed, and to nothing else.

The loss of an event of depth d over H hours, as a share of what would have been made in them, is

    f = stops x (integral of the ramp from 0 to d x H) / H

by `offswitch.economy.duration`, seen with a normal error of unknown size; a loss of none is one
that the error may have hidden. Every share that stops, hours absorbed, hours of rise and size of
the error on a grid is weighed by the likelihood; all are equally likely before (the logarithm of
the error is).
"""

from dataclasses import dataclass

import numpy as np
import polars as pl
from scipy.special import log_ndtr

from offswitch.economy.duration import ramp_hours
from offswitch.errors import DataError
from offswitch.estimate import Draws, Estimate
from offswitch.text import Message, message

COLUMNS = ("event", "depth", "hours", "loss_share", "basis")
LEAST_EVENTS = 5
#: Ends of what is tried: share that stops, hours absorbed, hours of rise, logarithm of the error.
BOX = ((0.0, 1.0), (0.0, 72.0), (1.0, 168.0), (-7.0, -0.7))
POINTS = 16
#: How often the grid is laid anew over what has any weight, and the log of a weight that is none.
ZOOMS, NEGLIGIBLE = 3, -12.0

Box = tuple[tuple[float, float], ...]


@dataclass(frozen=True, eq=False)
class Calibration:
    """What observed losses say of an impact function.

    Parameters
    ----------
    events
        How many losses were fitted.
    stops, absorbed, rise
        Share that stops in the end, and hours absorbed and of rise; None where nothing was fitted.
    said
        In words.
    """

    events: int
    stops: Estimate | None
    absorbed: Estimate | None
    rise: Estimate | None
    said: Message


def loss_share(depth: Draws, hours: Draws, stops: Draws, absorbed: Draws, rise: Draws) -> Draws:
    """Share of what would have been made that a cut of one depth stops; all broadcast.

    Examples
    --------
    >>> import numpy as np
    >>> one = np.ones(1)
    >>> loss_share(one, 24 * one, 0.5 * one, 4 * one, 8 * one).round(4)
    array([0.3333])
    """
    return stops * rise * ramp_hours(depth * hours, absorbed, rise) / hours


def _checked(losses: pl.DataFrame) -> pl.DataFrame:
    for column in COLUMNS:
        if column not in losses.columns:
            raise DataError("loss_columns", missing=column)
    numbers = ("depth", "hours", "loss_share")
    losses = losses.with_columns(pl.col(numbers).cast(pl.Float64, strict=False))
    for row in losses.select(COLUMNS).iter_rows(named=True):
        if row["basis"] != "observed":
            raise DataError("not_observed", basis=row["basis"])
        depth, hours, lost = (row[name] for name in numbers)
        if None in (depth, hours, lost) or not (
            0 <= depth <= 1 and 0 <= lost <= 1 and 0 < hours < np.inf
        ):
            raise DataError("loss_row", event=row["event"])
    if losses.height < LEAST_EVENTS:
        raise DataError("few_losses", found=losses.height, least=LEAST_EVENTS)
    return losses


def _posterior(
    seen: Draws, depth: Draws, hours: Draws, box: Box
) -> tuple[Draws, list[Draws], list[float]]:
    """Log of the weight of each cell of a box, its greatest 0, with its axes and its widths."""
    width = [(high - low) / POINTS for low, high in box]
    middles = np.arange(POINTS) + 0.5
    axes: list[Draws] = [
        np.asarray(low + w * middles) for (low, _), w in zip(box, width, strict=True)
    ]
    stops, absorbed, rise = (axis.reshape(-1, *(1,) * (3 - k)) for k, axis in enumerate(axes[:3]))
    expected = stops * loss_share(depth, hours, np.ones(1), absorbed, rise)
    none = seen == 0
    squares = np.square(seen - expected)[..., ~none].sum(axis=-1)[..., None]
    error = np.exp(axes[3])
    log_weight = -np.count_nonzero(~none) * axes[3] - squares / (2 * error**2)
    for event in np.flatnonzero(none):
        log_weight += log_ndtr(-expected[..., event, None] / error)
    return log_weight - log_weight.max(), axes, width


def _around(log_weight: Draws, axes: list[Draws], width: list[float], box: Box) -> Box:
    """Return the box that holds every cell of any weight, and one more on each side."""
    inside = np.nonzero(log_weight > NEGLIGIBLE)
    return tuple(
        (max(low, axis[at.min()] - 1.5 * w), min(high, axis[at.max()] + 1.5 * w))
        for axis, at, w, (low, high) in zip(axes, inside, width, box, strict=True)
    )


def calibrate(losses: pl.DataFrame | None, rng: np.random.Generator, draws: int) -> Calibration:
    """Fit the share that stops, the hours absorbed and the hours of rise to observed losses.

    Parameters
    ----------
    losses
        One row an event: ``event``, ``depth`` (share of normal lost), ``hours``, ``loss_share`` (of
        what would have been made in those hours) and ``basis``, which must be ``observed``. None
        where there are none: then nothing is fitted, and the result says so.

    Raises
    ------
    DataError
        If a row is not an observed loss, or there are too few.
    """
    if losses is None:
        return Calibration(0, None, None, None, message("calibration.none"))
    table = _checked(losses)
    seen, depth, hours = (
        table[name].to_numpy().astype(float) for name in ("loss_share", "depth", "hours")
    )
    box: Box = BOX
    for _ in range(ZOOMS):
        log_weight, axes, width = _posterior(seen, depth, hours, box)
        box = _around(log_weight, axes, width, box)
    log_weight, axes, width = _posterior(seen, depth, hours, box)
    weight = np.exp(log_weight).ravel()
    cells = rng.choice(weight.size, size=draws, p=weight / weight.sum())
    within = rng.random((len(box), draws)) - 0.5
    found = [
        axis[index] + wide * shift
        for axis, index, wide, shift in zip(
            axes, np.unravel_index(cells, log_weight.shape), width, within, strict=True
        )
    ]
    units = {"stops": "share", "absorbed": "h", "rise": "h"}
    fitted = [Estimate(d, units[n], n) for n, d in zip(units, found, strict=False)]
    said = message("calibration.fitted", events=table.height)
    return Calibration(table.height, fitted[0], fitted[1], fitted[2], said)
