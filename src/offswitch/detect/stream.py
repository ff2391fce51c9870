"""A detector that remembers: bins in, episodes out, whatever the length of a call."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from offswitch.detect import kernels
from offswitch.detect.rules import Rules, plan
from offswitch.errors import ModelError
from offswitch.settings import processors

Values = NDArray[np.float32]

#: Points below which another thread costs more than it saves.
WORTH_A_THREAD = 100_000

#: How an episode ended: the series came back; the loss became the new normal; a doubtful one was
#: let go; it lasts, as far as was observed.
ENDINGS = ("back", "settled", "let_go", "lasts")


@dataclass(frozen=True, eq=False)
class Episodes:
    """Stretches in which series stood below their expectation, one row each, shape (N,).

    Times are Unix seconds. A bin that begins at `t` covers ``[t, t + step)`` and is known at its
    end, so `opened` and `alert` are ends of bins.

    Parameters
    ----------
    series
        Row of the matrix.
    start, start_low, start_high
        First bin that is lowered, and between which times the onset lies.
    end, end_low, end_high
        First bin that is back, NaN while it lasts.
    opened
        When a window first stood out, or a far deeper drop inside a doubtful episode was told: the
        earliest time at which another signal can confirm it.
    alert
        When it was sure by itself; NaN if it never was.
    depth
        Share lost.
    z
        The farthest that it stood below, in sd of a mean of as many bins.
    ending
        Index into ENDINGS.
    """

    series: NDArray[np.intp]
    start: NDArray[np.float64]
    start_low: NDArray[np.float64]
    start_high: NDArray[np.float64]
    end: NDArray[np.float64]
    end_low: NDArray[np.float64]
    end_high: NDArray[np.float64]
    opened: NDArray[np.float64]
    alert: NDArray[np.float64]
    depth: NDArray[np.float64]
    z: NDArray[np.float64]
    ending: NDArray[np.intp]

    def __len__(self) -> int:
        return self.series.size

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> "Episodes":
        """Some of the episodes, in the order asked for."""
        return Episodes(*(getattr(self, field.name)[rows] for field in fields(self)))

    @property
    def sure(self) -> NDArray[np.bool_]:
        """Which were sure by themselves."""
        return np.isfinite(self.alert)


def joined(parts: "list[Episodes]") -> Episodes:
    """Episodes of several calls, by series and start."""
    whole = Episodes(
        *(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Episodes))
    )
    return whole.take(np.lexsort((whole.start, whole.series)))


@dataclass(frozen=True, eq=False)
class Expectation:
    """What was expected of each bin before it came, shape (K, n), NaN while nothing was.

    Parameters
    ----------
    value, sd
        In the units of the series.
    """

    value: Values
    sd: Values

    @classmethod
    def empty(cls, shape: tuple[int, ...], *, noise: bool = True) -> "Expectation":
        """Make room for expectations, and for their noise unless that is not asked for."""
        value = np.empty(shape, np.float32)
        return cls(value, np.empty_like(value) if noise else kernels.NOTHING)


def _parts(tiles: int, points: int) -> list[slice]:
    """Shares of the tiles for each core, one where there is too little to share."""
    n = max(1, min(processors(), tiles, points // WORTH_A_THREAD))
    edges = [tiles * k // n for k in range(n + 1)]
    return [slice(a, b) for a, b in pairwise(edges)]


class Stream:
    """Many series on one grid, followed bin by bin; what it keeps is bounded by a window.

    Parameters
    ----------
    series
        How many, K.
    start, step
        Unix time of the first bin, and length of a bin, in seconds.
    rules
        The constants of the method.

    Raises
    ------
    ModelError
        If a step is not between a second and a day.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> values = (1000 + 5 * rng.standard_normal((1, 24 * 10))).astype(np.float32)
    >>> values[0, 200:206] = 300
    >>> stream = Stream(1, 1_640_995_200, 3600)
    >>> found = stream.push(values)
    >>> (found.start - stream.start) / 3600, found.depth.round(2)
    (array([200.]), array([0.7]))
    """

    def __init__(self, series: int, start: int, step: int, rules: Rules | None = None) -> None:
        if not 1 <= step <= 86_400:
            raise ModelError("bad_step", step=step)
        self.series, self.start, self.step = series, start, step
        self._plan = plan(rules or Rules(), step)
        self.bins = 0
        self._memory = kernels.new_memory(series, step)

    @property
    def time(self) -> int:
        """Unix time of the bin that comes next."""
        return self.start + self.bins * self.step

    @property
    def nbytes(self) -> int:
        """Bytes that are kept, whatever the length of the history."""
        return sum(table.nbytes for table in self._memory)

    def push(self, values: Values, told: Expectation | None = None) -> Episodes:
        """Take the next bins, shape (K, n) or (K,), and return the episodes that ended in them.

        What was expected of each bin is written to `told`, where that is given.
        """
        told = told or Expectation(kernels.NOTHING, kernels.NOTHING)
        return self._push(values, told.value, told.sd)

    def push_expecting(self, values: Values) -> tuple[Episodes, Expectation]:
        """Take the next bins and tell what was expected of each."""
        told = Expectation.empty(self._shaped(values).shape)
        return self.push(values, told), told

    def lasting(self) -> Episodes:
        """Return the episodes that have not ended, as far as they are known now."""
        return self._episodes(
            kernels.lasting(*self._memory[:2], self.series, self.start, self.step)
        )

    def _shaped(self, values: Values) -> Values:
        array = np.asarray(values, np.float32)
        array = array[:, None] if array.ndim == 1 else array
        if array.ndim != 2 or len(array) != self.series:
            raise ModelError("bad_matrix", shape=array.shape, series=self.series)
        return array

    def _push(self, values: Values, value: Values, sd: Values) -> Episodes:
        array = np.ascontiguousarray(self._shaped(values)).view()
        array.flags.writeable = False  # or the loops are compiled for both

        def some(tiles: slice) -> NDArray[np.float64]:
            rows = slice(tiles.start * kernels.LANES, tiles.stop * kernels.LANES)
            memory = (table[tiles] for table in self._memory)
            told = (value[rows], sd[rows])
            found = kernels.advance(
                array[rows], self.bins, self.start, self.step, self._plan, *memory, *told
            )
            found[:, kernels.E_SERIES] += rows.start
            return np.asarray(found)

        parts = _parts(len(self._memory[0]), array.size)
        if len(parts) == 1:
            found = [some(parts[0])]
        else:
            with ThreadPoolExecutor(len(parts)) as pool:  # the loops let go of the interpreter
                found = list(pool.map(some, parts))
        self.bins += array.shape[1]
        return self._episodes(np.concatenate(found))

    def _episodes(self, rows: NDArray[np.float64]) -> Episodes:
        rows = rows[np.lexsort((rows[:, kernels.E_START], rows[:, kernels.E_SERIES]))]
        step = float(self.step)
        start, end, depth = (rows[:, c] for c in (kernels.E_START, kernels.E_END, kernels.E_DEPTH))
        # Noise moves an edge by some bins: the fewer, the deeper the drop.
        with np.errstate(divide="ignore"):
            blur = step * np.floor(3 * np.minimum(rows[:, kernels.E_SD] / depth, 10.0) ** 2)
        ending = rows[:, kernels.E_HOW].astype(np.intp)
        lasts = ending == ENDINGS.index("lasts")
        end = np.where(lasts, np.nan, end)
        return Episodes(
            series=rows[:, kernels.E_SERIES].astype(np.intp),
            start=start,
            start_low=rows[:, kernels.E_BEFORE] - blur,
            start_high=start + step + blur,
            end=end,
            end_low=np.where(lasts, np.nan, rows[:, kernels.E_END_BEFORE] - blur),
            end_high=end + step + blur,
            opened=rows[:, kernels.E_OPENED],
            alert=rows[:, kernels.E_ALERT],
            depth=depth,
            z=rows[:, kernels.E_Z],
            ending=ending,
        )


def find(values: Values, start: int, step: int, rules: Rules | None = None) -> Episodes:
    """Find the episodes of a whole matrix, those that last included.

    Parameters
    ----------
    values
        Shape (K, T), NaN where unobserved.
    start, step
        Unix time of the first bin, and length of a bin, in seconds.

    Returns
    -------
    By series and start: the same as a :class:`Stream` would give a bin at a time.

    Raises
    ------
    ModelError
        If the values are no matrix, some are negative or infinite, or the step is not between a
        second and a day.
    """
    array = np.asarray(values, np.float32)
    if array.ndim != 2:
        raise ModelError("not_a_matrix", shape=array.shape)
    if (array < 0).any() or np.isinf(array).any():
        raise ModelError("bad_values")
    stream = Stream(len(array), start, step, rules)
    return joined([stream.push(array), stream.lasting()])
