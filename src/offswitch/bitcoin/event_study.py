"""Event study of a price: what it did beyond what its mean, or the market, leads to expect.

The market model and the error of prediction follow MacKinlay (1997), the rank test Corrado (1989)
and Corrado and Zivney (1992). For one series the rank statistic over a window is the sum of ranks
of Wilcoxon, so its p value here is exact for short windows rather than normal.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, stdtr, stdtrit

from offswitch.errors import DataError

Values = NDArray[np.float64]

#: Returns before an event that are taken by default: of days, of hours.
ESTIMATION = {"day": 120, "hour": 720}
#: Fewest returns: with fewer a rank test of one period cannot reach 5 % on both sides.
LEAST = 40
#: Fewest windows of the event's length that the estimation must hold beside it.
LEAST_WINDOWS = 20
#: Level of the test, on both sides, and the chance of finding an effect that counts as found.
LEVEL, POWER = 0.05, 0.80
#: Longest window whose rank test is exact.
EXACT = 20


@dataclass(frozen=True)
class Effect:
    """An abnormal log return with its error of prediction.

    Parameters
    ----------
    value, error
        Log return and its standard error, which includes that of the coefficients.
    freedom
        Degrees of freedom of the test.
    """

    value: float
    error: float
    freedom: int

    def _times(self, quantile: float) -> float:
        return float(stdtrit(self.freedom, quantile)) * self.error

    @property
    def low(self) -> float:
        """Lower end of the 90 % interval."""
        return self.value - self._times(0.95)

    @property
    def high(self) -> float:
        """Upper end of the 90 % interval."""
        return self.value + self._times(0.95)

    @property
    def p_value(self) -> float:
        """Chance of a value at least as far from zero without any effect (t test, two-sided)."""
        return float(2 * stdtr(self.freedom, -abs(self.value) / self.error))

    @property
    def visible(self) -> float:
        """Smallest value that differs from zero at 5 %."""
        return self._times(1 - LEVEL / 2)

    @property
    def detectable(self) -> float:
        """Smallest effect that the test finds four times in five."""
        return self.visible + self._times(POWER)


@dataclass(frozen=True, eq=False)
class EventStudy:
    """What one series did in an event window beyond what was to be expected.

    Parameters
    ----------
    coefficients, errors
        Mean, or intercept and a slope for each factor, with their standard errors; shape (1 + F,).
    scale
        Standard deviation of the residuals.
    r2
        Share of the variance before the event that the factors explain; 0 for a constant mean.
    autocorrelation
        Of the residuals, from one period to the next; beyond ``2 / sqrt(n)`` it is not noise, and
        the error of a sum is off by about that part.
    residuals
        Before the event, shape (N,).
    ordinary
        Returns before the event, shape (N,).
    returns, abnormal
        Of the event's periods, shape (L,).
    by_period, total
        Each period, and their sum with the covariance that the shared coefficients cause.
    rank_p
        Two-sided p of the rank test of the window.
    as_low, as_far
        Share of all (overlapping) windows of that length before the event whose sum of residuals
        fell at least as low, or lay at least as far from zero.
    compared
        How many windows those are.
    """

    coefficients: Values
    errors: Values
    scale: float
    r2: float
    autocorrelation: float
    residuals: Values
    ordinary: Values
    returns: Values
    abnormal: Values
    by_period: tuple[Effect, ...]
    total: Effect
    rank_p: float
    as_low: float
    as_far: float
    compared: int

    @cached_property
    def distinguishable(self) -> bool:
        """Whether both tests put the window's effect apart from none at 5 %."""
        return self.total.p_value < LEVEL and self.rank_p < LEVEL

    @property
    def correlated(self) -> bool:
        """Whether residuals follow their neighbours more than chance explains."""
        return bool(abs(self.autocorrelation) > 2 / np.sqrt(self.residuals.size))


def least_estimation(periods: int) -> int:
    """Fewest returns before an event of so many periods with which the tests make sense."""
    return max(LEAST, periods + LEAST_WINDOWS - 1)


def event_study(
    returns: Values,
    factors: Values | None = None,
    *,
    first: int,
    periods: int = 1,
    gap: int = 0,
) -> EventStudy:
    """Study `periods` returns of an event by those before `first`.

    Parameters
    ----------
    returns
        Log returns, shape (T,); all before `first` estimate.
    factors
        Log returns of the factors over the same periods, shape (F, T); none for a constant mean.
    gap
        Returns from `first` on that belong to neither.

    Raises
    ------
    DataError
        If there are too few returns before or after `first`, or the factors explain nothing apart.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> returns = rng.normal(0, 0.01, 123)
    >>> returns[120:] -= 0.03
    >>> found = event_study(returns, first=120, periods=3)
    >>> found.total.p_value < 0.01, found.rank_p < 0.01
    (True, True)
    """
    returns = np.asarray(returns, dtype=np.float64)
    rows = np.empty((0, returns.size)) if factors is None else np.atleast_2d(factors)
    design = np.vstack([np.ones(returns.size), rows]).T
    before, after = slice(0, first), slice(first + gap, first + gap + periods)
    least = least_estimation(periods)
    if periods < 1 or first < least or returns[after].size < periods:
        raise DataError("short_study", periods=periods, least=least, found=first)
    x, y = design[before], returns[before]
    if np.linalg.matrix_rank(x) < x.shape[1]:
        raise DataError("factors_alike")
    inverse = np.linalg.inv(x.T @ x)
    coefficients = inverse @ x.T @ y
    residuals = y - x @ coefficients
    freedom = y.size - x.shape[1]
    variance = float(residuals @ residuals) / freedom
    spread = float(np.sum((y - y.mean()) ** 2))
    if variance <= 1e-18:
        raise DataError("no_spread")
    abnormal = returns[after] - design[after] @ coefficients
    covariance = variance * (np.eye(periods) + design[after] @ inverse @ design[after].T)
    by_period = tuple(
        Effect(float(value), float(np.sqrt(one)), freedom)
        for value, one in zip(abnormal, np.diag(covariance), strict=True)
    )
    total = Effect(float(abnormal.sum()), float(np.sqrt(covariance.sum())), freedom)
    sums = np.convolve(residuals, np.ones(periods), "valid")
    return EventStudy(
        coefficients=coefficients,
        errors=np.sqrt(variance * np.diag(inverse)),
        scale=float(np.sqrt(variance)),
        r2=1 - float(residuals @ residuals) / spread if len(rows) else 0.0,
        autocorrelation=float(residuals[1:] @ residuals[:-1] / (residuals @ residuals)),
        residuals=residuals,
        ordinary=y,
        returns=returns[after],
        abnormal=abnormal,
        by_period=by_period,
        total=total,
        rank_p=rank_test(abnormal, residuals),
        as_low=float(np.mean(sums <= total.value)),
        as_far=float(np.mean(np.abs(sums) >= abs(total.value))),
        compared=sums.size,
    )


def rank_test(inside: Values, outside: Values) -> float:
    """Two-sided p of the rank test: are the values `inside` placed as any others would be.

    The sum of the ranks of L values among L + N is set beside its distribution when every choice of
    L of them is as likely: exact up to `EXACT` values, normal beyond. Ties take their mean rank.

    Examples
    --------
    >>> outside = np.arange(120.0)
    >>> round(rank_test(np.array([-1.0]), outside), 4), rank_test(np.array([59.5]), outside)
    (0.0165, 1.0)
    """
    both = np.concatenate([inside, outside])
    chosen, whole = inside.size, both.size
    ordered = np.sort(both)
    ranks = (
        np.searchsorted(ordered, inside, side="left")
        + np.searchsorted(ordered, inside, side="right")
        + 1
    ) / 2
    total, middle = float(ranks.sum()), chosen * (whole + 1) / 2
    if chosen > EXACT:
        deviation = np.sqrt(chosen * (whole - chosen) * (whole + 1) / 12)
        return float(2 * ndtr(-abs(total - middle) / deviation))
    chances = _rank_sums(chosen, whole)
    lower = int(middle - abs(total - middle)) - chosen * (chosen + 1) // 2
    return float(min(1.0, 2 * chances[: lower + 1].sum()))


def _rank_sums(chosen: int, whole: int) -> Values:
    """Chance of each sum of `chosen` different ranks of 1 to `whole`, from the smallest on.

    Their numbers are the coefficients of Gauss's binomial, the product over n = 1 to `chosen` of
    (1 - q^(whole - chosen + n)) / (1 - q^n). Each partial product reads the same from both ends, so
    half of it is reckoned and mirrored.
    """
    ways = np.ones(1)
    for n in range(1, chosen + 1):
        size = n * (whole - chosen) + 1
        half = (size + 1) // 2
        ways = ways[:half]
        part = np.zeros(-(-half // n) * n)
        part[: ways.size] = ways
        part[whole - chosen + n : half] -= ways[: max(half - whole + chosen - n, 0)]
        part = part.reshape(-1, n).cumsum(axis=0).ravel()[:half]
        ways = np.concatenate([part, part[: size - half][::-1]])
    return np.asarray(ways / ways.sum())
