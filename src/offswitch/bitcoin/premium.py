"""Local premium: a price in local currency beside the world price and the exchange rate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.bitcoin.price import Prices
from offswitch.errors import DataError
from offswitch.estimate import Estimate
from offswitch.timeline import Interval, iso


@dataclass(frozen=True, eq=False)
class Basis:
    """A premium, and what it was reckoned from.

    Parameters
    ----------
    name
        ``as_converted``: the dollars that the source gave beside its quote, over the price that
        another source gave that day; ``own_dollars``: the same over every trade of the day;
        ``by_rate``: the quote over every trade times the exchange rate.
    world, rate
        World price in dollars, and local currency for a dollar.
    premium
        Share above the world price.
    """

    name: str
    world: Estimate
    rate: Estimate
    premium: Estimate


def premium(quote: Estimate, world: Estimate, rate: Estimate) -> Estimate:
    """Share by which a price in local currency lies above the world price.

    Parameters
    ----------
    quote, world, rate
        In local currency, in dollars, and local currency for a dollar.

    Examples
    --------
    >>> from offswitch.estimate import point
    >>> quote, world = point(19_264_155, "kzt/btc"), point(43_022, "usd/btc")
    >>> print(premium(quote, world, point(19_264_155 / 44_300, "kzt/usd")))
    2.97 %
    """
    ratio = quote / (world * rate)
    return Estimate(100 * (ratio.draws - 1), "percent", "local premium", ratio.sources)


def world_price(
    prices: Prices, windows: Sequence[Interval], rng: np.random.Generator, draws: int
) -> Estimate:
    """World price at a moment of the windows that nobody named, in ``usd/btc``.

    Each hour is as likely, and within it each price between its lowest and highest trade.

    Raises
    ------
    DataError
        If the prices reach none of the windows.
    """
    rows = prices.bars("hour")
    inside = [any(when in window for window in windows) for when in rows["time"]]
    hours = rows.filter(inside)
    if not hours.height:
        first, last = _ends(windows)
        raise DataError("no_prices", start=iso(first), end=iso(last))
    at = rng.integers(hours.height, size=draws)
    low, high = (hours[name].to_numpy()[at] for name in ("low", "high"))
    between = low + rng.uniform(0, 1, draws) * (high - low)
    return Estimate(between, "usd/btc", "world price", (prices.source,))


def _ends(windows: Sequence[Interval]) -> tuple[datetime, datetime]:
    return min(w.start for w in windows), max(w.end for w in windows)
