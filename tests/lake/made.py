"""Batches made by hand, and what a lake must know of them by a model of plain dictionaries."""

from datetime import UTC, datetime, timedelta

import polars as pl

from offswitch.lake import Batch
from offswitch.sources.record import SCHEMAS
from offswitch.timeline import Interval

#: Near the end of a month, so that a few hours reach over it.
START = datetime(2022, 1, 31, 20, tzinfo=UTC)
FETCHED = datetime(2022, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def at(hour):
    """Moment of an hour."""
    return START + hour * HOUR


def window(first, last):
    """Hours from `first` to `last`."""
    return Interval(at(first), at(last))


def observed(values, network=None):
    """Rows of hours to values."""
    rows = [(at(hour), network, value) for hour, value in values.items()]
    return pl.DataFrame(rows, schema=SCHEMAS["observations"], orient="row")


def batch(first, last, values, *, retrieved=0, rows=None, **about):
    """What was answered for some hours, by default about Kazakhstan."""
    default = {
        "source": "ioda",
        "signal": "bgp",
        "place": "KZ",
        "kind": "observations",
        "requests": ("GET http://127.0.0.1/signals",),
        "content": ("0" * 64,),
        "licence": "CC BY 4.0",
        "settled": True,
        "normalised": False,
    }
    return Batch(
        window=window(first, last),
        rows=observed(values) if rows is None else rows,
        retrieved=FETCHED + timedelta(minutes=retrieved),
        **{**default, **about},
    )


def known(lake, **chosen):
    """Hours to values, as a lake reads them."""
    rows = lake.read("observations", **chosen)
    return {(row["time"] - START) / HOUR: row["value"] for row in rows.iter_rows(named=True)}
