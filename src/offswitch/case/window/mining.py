"""What a country's miners lost, as rows of parameters.csv: their share, and a block's worth."""

from collections.abc import Iterator
from datetime import datetime

import polars as pl

from offswitch.case.window.request import DAY, Rows
from offswitch.text import message

Row = tuple[object, ...]
#: Nobody has counted the miners who had a satellite or another link that stayed up.
NO_OTHER_LINK = "uniform(0.5, 1)"


def mining_rows(
    shares: Rows, share_source: str, prices: Rows, price_source: str, cut: datetime, end: datetime
) -> Iterator[Row]:
    """Yield the parameters of mining; none where the country has no share, or no price is known.

    Parameters
    ----------
    shares
        The country's share of the world's hashrate, by month.
    prices
        Of a bitcoin in dollars, by day.
    cut, end
        The days of the price: from the first onset to the last return.
    """
    inside = prices.frame.filter(pl.col("time").is_between(cut - DAY, end))["value"]
    known = shares.frame.filter(pl.col("time") <= cut).sort("time")["value"].to_list()
    if not known or inside.is_empty():
        return
    least, last, most = min(known), known[-1], max(known)
    share = repr(last) if least == most else f"triangular({least!r}, {last!r}, {most!r})"
    low, high = inside.min(), inside.max()
    price = repr(low) if low == high else f"uniform({low!r}, {high!r})"
    yield "map_share", share, "share", "assumed", share_source, message("window.share_note")
    yield (
        "miners_without_other_link",
        NO_OTHER_LINK,
        "share",
        "assumed",
        "",
        message("window.link_note"),
    )
    yield "fees_per_block", "0", "btc/block", "assumed", "", message("window.fees.why")
    yield "usd_per_btc", price, "usd/btc", "measured", price_source, message("window.price_note")
