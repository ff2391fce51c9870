"""What other libraries offer for finding a fall below the usual level, as they are commonly used.

Each takes values [K, T] without missing ones, of which some read only the first rows, and returns
how many points it takes and the call to be timed. Building the library's own frame is not timed.
Each ends with a flag, a score or a change point for every point, and no more: neither episodes, nor
edges, nor a rule for missing values.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Timed = tuple[int, Callable[[], Any]]

DAY = 288
SHARE = 0.75


def pandas_group(values: Values) -> Timed:
    """Rows grouped by time of day, rolling median of seven rows."""
    import pandas as pd

    frame = pd.DataFrame(values.T.astype(float))
    slot = np.arange(len(frame)) % DAY

    def run() -> Any:
        usual = frame.groupby(slot).rolling(7, min_periods=3, closed="left").median()
        return frame < SHARE * usual.droplevel(0).sort_index()

    return values.size, run


def pandas_shift(values: Values) -> Timed:
    """Frames shifted by one to seven days, stacked, numpy's median."""
    import pandas as pd

    frame = pd.DataFrame(values.T.astype(float))

    def run() -> Any:
        # The first day has nothing before it.
        stack = np.stack([frame.shift(DAY * d).to_numpy()[DAY:] for d in range(1, 8)])
        return frame[DAY:] < SHARE * np.nanmedian(stack, axis=0)

    return values.size, run


def pandas_concat(values: Values) -> Timed:
    """Frames shifted by one to seven days, joined, median by time."""
    import pandas as pd

    frame = pd.DataFrame(values.T.astype(float))

    def run() -> Any:
        stack = pd.concat([frame.shift(DAY * d) for d in range(1, 8)])
        return frame < SHARE * stack.groupby(level=0).median()

    return values.size, run


def pandas_pivot(values: Values) -> Timed:
    """A row a day, a column for each time of day, rolling median."""
    import pandas as pd

    series, bins = values.shape
    frame = pd.DataFrame(values.T.astype(float).reshape(bins // DAY, DAY * series))

    def run() -> Any:
        return frame < SHARE * frame.rolling(7, min_periods=3, closed="left").median()

    return values.size, run


def river_quantile(values: Values) -> Timed:
    """A point at a time: median at the time of day, 8 series."""
    from river.stats import RollingQuantile

    rows = [row.tolist() for row in values[:8].astype(float)]

    def run() -> list[bool]:
        low = []
        for row in rows:
            usual = [RollingQuantile(0.5, 7) for _ in range(DAY)]
            for i, value in enumerate(row):
                median = usual[i % DAY]
                expected = median.get()
                low.append(expected is not None and value < SHARE * expected)
                median.update(value)
        return low

    return sum(map(len, rows)), run


def river_gaussian(values: Values) -> Timed:
    """A point at a time: normal score over seven days, 4 series."""
    from river.anomaly import GaussianScorer

    rows = [row.tolist() for row in values[:4].astype(float)]

    def run() -> list[float]:
        scores = []
        for row in rows:
            scorer = GaussianScorer(window_size=7 * DAY, grace_period=DAY)
            for value in row:
                scores.append(scorer.score_one(None, value))
                scorer.learn_one(None, value)
        return scores

    return sum(map(len, rows)), run


def ruptures_kernel(values: Values, kernel: str) -> Timed:
    """Change points inside each day of each of twenty standardised series."""
    import ruptures

    some = values[:20].astype(float)
    some = (some - np.median(some, axis=1, keepdims=True)) / some.std(axis=1, keepdims=True)
    days = some.reshape(-1, DAY)

    def run() -> list[list[int]]:
        return [
            ruptures.KernelCPD(kernel=kernel, min_size=2).fit(day).predict(pen=10) for day in days
        ]

    return some.size, run


def ruptures_rbf(values: Values) -> Timed:
    """Change points inside each day, Gaussian kernel, 20 series; not causal."""
    return ruptures_kernel(values, "rbf")


def ruptures_linear(values: Values) -> Timed:
    """Change points inside each day, linear kernel, 20 series; not causal."""
    return ruptures_kernel(values, "linear")


def forecast_frame(values: Values) -> Any:
    """The long frame that statsforecast reads."""
    import pandas as pd

    series, bins = values.shape
    times = pd.date_range("2025-01-01", periods=bins, freq="5min")
    return pd.DataFrame(
        {
            "unique_id": np.repeat(np.arange(series), bins),
            "ds": np.tile(times, series),
            "y": values.astype(float).ravel(),
        }
    )


def statsforecast_days(values: Values) -> Timed:
    """A day ahead with 99 % interval, 20 days in turn, 50 series."""
    from statsforecast import StatsForecast
    from statsforecast.models import SeasonalNaive

    frame = forecast_frame(values[:50, -21 * DAY :])

    def run() -> Any:
        model = StatsForecast(models=[SeasonalNaive(DAY)], freq="5min", n_jobs=1)
        said = model.cross_validation(
            df=frame, h=DAY, step_size=DAY, n_windows=20, level=[99], refit=True
        )
        return said["y"] < said["SeasonalNaive-lo-99"]

    return 50 * 20 * DAY, run


def statsforecast_fitted(values: Values) -> Timed:
    """Fitted values, no interval, 50 series; not as a stream comes."""
    from statsforecast import StatsForecast
    from statsforecast.models import SeasonalNaive

    frame = forecast_frame(values[:50])

    def run() -> Any:
        model = StatsForecast(models=[SeasonalNaive(DAY)], freq="5min", n_jobs=1)
        model.forecast(df=frame, h=1, fitted=True)
        said = model.forecast_fitted_values()
        return said["y"] < SHARE * said["SeasonalNaive"]

    return len(frame), run


LIBRARIES: dict[str, Callable[[Values], Timed]] = {
    "pandas groupby, rolling": pandas_group,
    "pandas shift, nanmedian": pandas_shift,
    "pandas shift, groupby": pandas_concat,
    "pandas pivot, rolling": pandas_pivot,
    "river RollingQuantile": river_quantile,
    "river GaussianScorer": river_gaussian,
    "ruptures KernelCPD rbf": ruptures_rbf,
    "ruptures KernelCPD linear": ruptures_linear,
    "statsforecast by day": statsforecast_days,
    "statsforecast fitted": statsforecast_fitted,
}
