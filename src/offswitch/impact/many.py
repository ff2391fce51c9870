"""Many events on many exposures at once: what a catalogue of shutdowns costs."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from offswitch.errors import ModelError
from offswitch.impact.function import ImpactFunction
from offswitch.settings import processors

Floats = NDArray[np.float64]
#: Events are summed in so many parts whatever the number of threads, so that every run is equal.
PARTS = 64


@dataclass(frozen=True, eq=False)
class Impacts:
    """Losses in the unit of the exposures times hours.

    Parameters
    ----------
    by_event
        Loss of each event over all exposures, shape (E,).
    by_exposure
        Loss of each exposure over all events, each times its yearly rate, shape (X,).
    """

    by_event: Floats
    by_exposure: Floats

    @property
    def yearly(self) -> float:
        """Expected loss of a year: over all events and exposures."""
        return float(self.by_exposure.sum())


def impacts(
    severity: ArrayLike,
    hours: ArrayLike,
    per_hour: ArrayLike,
    functions: Sequence[ImpactFunction],
    function_of: ArrayLike | None = None,
    *,
    yearly_rates: ArrayLike | None = None,
    workers: int | None = None,
) -> Impacts:
    """Loss of every exposure in every event; the same result whatever the number of threads.

    One pass over the matrix: each cell is read once. Exposures of one function are best side by
    side, since a run of them is one loop.

    Parameters
    ----------
    severity
        Share of normal that is lost, shape (E, X), each in [0, 1], float64 or float32.
    hours
        Length of each event, h, shape (E,).
    per_hour
        Each exposure per hour, shape (X,).
    functions, function_of
        Impact functions, and the number of the one of each exposure, shape (X,); by default the
        first.
    yearly_rates
        How often a year each event is expected, shape (E,); by default once.

    Raises
    ------
    ModelError
        If a severity is no share, another number is negative or not finite, or shapes differ.
    """
    from offswitch.impact.many_kernel import add_losses

    matrix = np.asarray(severity)
    if matrix.dtype != np.float32:
        matrix = matrix.astype(np.float64, copy=False)
    matrix = np.ascontiguousarray(matrix)
    if matrix.ndim != 2 or not matrix.size:
        raise ModelError("impacts_shape", name="severity", shape=matrix.shape, wanted="(E, X)")
    events, exposures = matrix.shape
    lengths = _row("hours", hours, events)
    values = _row("per_hour", per_hour, exposures)
    rates = np.ones(events) if yearly_rates is None else _row("yearly_rates", yearly_rates, events)
    runs, knots = _runs(functions, function_of, exposures)
    edges = [events * part // PARTS for part in range(PARTS + 1)]
    by_event, columns = np.zeros(events), np.zeros((PARTS, exposures))

    def add(part: int) -> int:
        rows = slice(edges[part], edges[part + 1])
        out = by_event[rows], columns[part]
        return int(add_losses(matrix[rows], lengths[rows], rates[rows], values, runs, knots, *out))

    with ThreadPoolExecutor(workers or processors()) as pool:
        if sum(pool.map(add, range(PARTS))):
            raise ModelError("not_a_share", values="severity")
    return Impacts(by_event, columns.sum(axis=0))


def _row(name: str, given: ArrayLike, size: int) -> Floats:
    """Return one number for each event or exposure, checked."""
    found = np.ascontiguousarray(given, dtype=np.float64)
    if found.shape != (size,):
        raise ModelError("impacts_shape", name=name, shape=found.shape, wanted=f"({size},)")
    if not (np.isfinite(found) & (found >= 0)).all():
        raise ModelError("impacts_negative", name=name)
    return found


def _runs(
    functions: Sequence[ImpactFunction], function_of: ArrayLike | None, exposures: int
) -> tuple[NDArray[np.int64], Floats]:
    """Runs of exposures of one function, and the stretches between the functions' knots.

    Returns
    -------
    Rows of (first exposure, end, first stretch, end), and of (depth at which a stretch begins, one
    over its length, what it adds to the loss share).
    """
    numbers = np.zeros(exposures, np.int64) if function_of is None else np.asarray(function_of)
    if numbers.shape != (exposures,):
        shape, wanted = numbers.shape, f"({exposures},)"
        raise ModelError("impacts_shape", name="function_of", shape=shape, wanted=wanted)
    known = range(len(functions))
    if not set(np.unique(numbers).tolist()) <= set(known):
        raise ModelError("impacts_function", known=len(functions))
    stretches, ends = [], [0]
    for function in functions:
        depths, shares = np.array(function.depths), np.array(function.shares)
        stretches.append(np.stack([depths[:-1], 1 / np.diff(depths), np.diff(shares)], axis=1))
        ends.append(ends[-1] + len(stretches[-1]))
    first = np.flatnonzero(np.diff(numbers, prepend=-1))
    last = np.append(first[1:], exposures)
    rows = [
        (a, b, ends[n], ends[n + 1]) for a, b, n in zip(first, last, numbers[first], strict=True)
    ]
    return np.array(rows, dtype=np.int64), np.concatenate(stretches)
