"""Instants from the ways in which people write times."""

import polars as pl

from offswitch.errors import DataError

#: A time as ISO 8601 writes it (a space for the T is taken): its clock, and its offset if any.
_ISO = r"^(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?) ?([Zz]|[+-]\d\d(?::?\d\d)?)?$"
_CLOCKS = ("%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M")
#: Unix seconds of 1973 and 2286: outside lie milliseconds, years, and dates without hyphens.
_FIRST, _LAST = 10**8, 10**10


def near(seconds: pl.Expr) -> pl.Expr:
    """Whether Unix seconds lie where measurements of the internet do."""
    return seconds.is_between(_FIRST, _LAST, closed="left").fill_null(False)


def instants(texts: pl.Series, zone: str | None) -> pl.DataFrame:
    """Instants of distinct texts.

    Returns
    -------
    pl.DataFrame
        Of each `time`: its `kind` (``unix``, ``aware``, ``naive``, or null if it is no time), its
        `offset`, its `instant` (null where the clock of `zone` has none, or two), and whether it
        is `far` from any time of use, or `skipped` by the clock.

    Raises
    ------
    DataError
        If there is no such zone.
    """
    clock = pl.col("time").str.extract(_ISO, 1).str.replace(" ", "T", literal=True)
    offset = pl.col("time").str.extract(_ISO, 2)
    number = pl.col("time").str.extract(r"^(-?\d+(?:\.\d+)?)$").cast(pl.Float64)
    aware = [
        (clock + offset).str.to_datetime(f"{form}%#z", strict=False, time_unit="us")
        for form in _CLOCKS
    ]
    naive = [clock.str.to_datetime(form, strict=False, time_unit="us") for form in _CLOCKS]
    naive.append(clock.str.to_date("%Y-%m-%d", strict=False).cast(pl.Datetime("us")))
    found = texts.to_frame().with_columns(
        offset=offset.str.replace("(?i)z", "+00").str.replace(":", "").str.pad_end(5, "0"),
        number=number,
        aware=pl.coalesce(aware),
        naive=pl.when(offset.is_null()).then(pl.coalesce(naive)),
    )
    seconds = pl.coalesce("number", pl.col("aware").dt.epoch("s"), pl.col("naive").dt.epoch("s"))
    found = found.with_columns(
        kind=pl.when(pl.col("number").is_not_null())
        .then(pl.lit("unix"))
        .when(pl.col("aware").is_not_null())
        .then(pl.lit("aware"))
        .when(pl.col("naive").is_not_null())
        .then(pl.lit("naive")),
        far=~near(seconds),
        unix=pl.from_epoch(
            pl.when(near(pl.col("number"))).then((pl.col("number") * 1e6).round().cast(pl.Int64)),
            time_unit="us",
        ).dt.replace_time_zone("UTC"),
    )
    given = pl.coalesce("aware", "unix")
    if zone is None:
        return found.with_columns(instant=given, skipped=pl.lit(False))
    local = pl.col("naive").dt
    try:
        read = local.replace_time_zone(zone, ambiguous="null", non_existent="null")
        either = local.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
        return found.with_columns(
            instant=pl.coalesce(given, read.dt.convert_time_zone("UTC")),
            skipped=pl.col("naive").is_not_null() & either.is_null(),
        )
    except pl.exceptions.ComputeError:
        raise DataError("unknown_zone", zone=zone) from None
