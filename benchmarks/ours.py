"""The one place where the benchmarks call the detector of this project, with its defaults."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]


def whole(keys: Sequence[str], values: Values, start: int, step: int) -> Callable[[], Any]:
    """The call that finds outages in values [K, T]; the kinds of an "entity/kind" are fused."""
    from offswitch.detect.findings import find_outages
    from offswitch.detect.grid import Grid

    places, signals = (tuple(key.split("/")[part] for key in keys) for part in (0, 1))
    grid = Grid(places, signals, (None,) * len(keys), start, step, values, ())
    return lambda: find_outages(grid)


def alone(values: Values, start: int, step: int) -> Callable[[], Any]:
    """The call that finds the episodes of every series by itself."""
    from offswitch.detect.stream import find

    return lambda: find(values, start, step)


def together(calls: Sequence[Callable[[], Any]]) -> Callable[[], Any]:
    """Several calls at once, a thread each."""
    pool = ThreadPoolExecutor(len(calls))
    return lambda: list(pool.map(lambda call: call(), calls))


def outages(
    keys: Sequence[str], values: Values, start: int, step: int
) -> Iterator[tuple[str, int, int, int]]:
    """Outages as (key, start, end, alert) in Unix seconds; one that lasts ends with the data."""
    found = whole(keys, values, start, step)()
    ends = np.nan_to_num(found.episodes.end, nan=start + step * values.shape[1])
    for row in np.flatnonzero(np.isfinite(found.alert)):
        times = (found.episodes.start[row], ends[row], found.alert[row])
        first, last, alert = map(int, times)
        yield keys[found.episodes.series[row]], first, last, alert
