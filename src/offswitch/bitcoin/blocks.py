"""Files of blocks: tables of heights and times, and raw headers, to one frame or one chain."""

import re
from pathlib import Path

import polars as pl

from offswitch.bitcoin.chain import Chain, chain_of, check_blocks
from offswitch.bitcoin.headers import map_headers, verify_headers
from offswitch.bitcoin.rules import (
    MEDIAN_TIME_BLOCKS,
    NETWORKS,
    Rules,
    bits_error,
    first_impossible,
    follow_bits,
    impossible_bits,
    run_starts,
)
from offswitch.detect.instants import instants
from offswitch.errors import DataError

#: Endings of files of raw headers, and of tables.
RAW = (".dat", ".bin", ".headers")
TABLE = (".csv", ".csv.gz", ".parquet")
FIRST_ROW = 2
HIGHEST = 99_999_999
#: A header has 32 bits for Unix seconds; milliseconds since 1973 are far above them.
TIME_LIMIT, MILLISECONDS = 1 << 32, 10**11


def read_blocks(path: str | Path, *, first_height: int = 0, network: str = "main") -> pl.DataFrame:
    """Read consecutive blocks from a file and check them by the rules of their network.

    Parameters
    ----------
    path
        A table (.csv, .csv.gz, .parquet) with columns `height`, `timestamp` or `time`, and `bits`
        if they are known; or raw headers of 80 bytes (.dat, .bin, .headers).
    first_height
        Height of the first of raw headers.
    network
        ``main`` or ``regtest``.

    Returns
    -------
    pl.DataFrame
        `height`, `time` (UTC) and `bits`, null where they are not given.

    Raises
    ------
    DataError
        One line that names the height, the rule and the remedy.
    """
    file, rules = Path(path), _rules(network)
    if not file.name.endswith(RAW + TABLE):
        raise DataError("blocks_suffix", file=file)
    if not file.is_file():
        raise DataError("no_file", file=file)
    if file.name.endswith(TABLE):
        if first_height:
            raise DataError("first_height_of_table", file=file)
        return _read_table(file, rules)
    if not 0 <= first_height <= HIGHEST:
        raise DataError("first_height", height=first_height)
    headers = map_headers(file, first_height)
    verify_headers(headers, first_height, rules, file)
    heights = pl.int_range(first_height, first_height + headers.size, eager=True)
    return _frame(heights, pl.Series(headers["time"]), pl.Series(headers["bits"]))


def read_chain(
    path: str | Path,
    *,
    from_bits: str | int | None = None,
    first_height: int = 0,
    network: str = "main",
) -> Chain:
    """Read blocks as `read_blocks` does, and work out the difficulty of each epoch among them.

    A file that begins inside an epoch needs bits of its own up to the next: the span of the first
    epoch is not in it, so its second target is taken as given. All others are computed.

    Parameters
    ----------
    from_bits
        Compact target of the first block, as a number or in hexadecimal, where the file has none.

    Raises
    ------
    DataError
        As `read_blocks`, and if bits are not known, are no target or contradict the file's.
    """
    file, rules = Path(path), _rules(network)
    frame = read_blocks(file, first_height=first_height, network=network)
    if frame.height <= MEDIAN_TIME_BLOCKS:
        least = MEDIAN_TIME_BLOCKS + 1
        raise DataError("too_few_blocks", file=file, found=frame.height, least=least)
    first = int(frame["height"][0])
    times = frame["time"].dt.epoch("s").to_numpy()
    bits = frame["bits"].fill_null(0).to_numpy().copy()
    if from_bits is not None:
        bits[0] = _given_bits(from_bits, int(bits[0]), first, rules, file)
    epochs, wrong = follow_bits(first, times, bits, rules)
    if wrong is not None:
        raise bits_error(wrong, first, rules, file)
    for at, known, _ in epochs:
        if not known:
            raise DataError("bits_unknown", file=file, height=first + at)
    return chain_of(first, times, epochs)


def _rules(network: str) -> Rules:
    if network not in NETWORKS:
        raise DataError("unknown_network", name=network, known=", ".join(NETWORKS))
    return NETWORKS[network]


def _given_bits(given: str | int, own: int, first: int, rules: Rules, file: Path) -> int:
    """Bits that a user gives for the first block, held against the file's own (0 for none)."""
    text = f"{given:08x}" if isinstance(given, int) else given.strip().lower().removeprefix("0x")
    if not re.fullmatch("[0-9a-f]{8}", text):
        raise DataError("from_bits_form", text=given)
    bits = int(text, 16)
    if not rules.allows(bits):
        raise impossible_bits(bits, first, rules)
    if first == 0 or not rules.retargets:
        own = rules.easiest_bits
    if own not in (0, bits):
        raise DataError(
            "from_bits_differ", file=file, height=first, given=f"{bits:08x}", bits=f"{own:08x}"
        )
    return bits


def _read_table(file: Path, rules: Rules) -> pl.DataFrame:
    cells, column = _cells(file)
    if not cells.height:
        raise DataError("blocks_empty", file=file)
    heights, times = _heights(cells["height"], file), _times(cells["time"], file, column)
    bits = _bits(cells["bits"], file)
    check_blocks(heights.to_numpy(), times.to_numpy(), file, rules)
    first, told = int(heights[0]), bits.fill_null(rules.easiest_bits).to_numpy()
    at = first_impossible(told, run_starts(told), rules)
    if at < told.size:
        raise impossible_bits(int(told[at]), first + at, rules, file, FIRST_ROW + at)
    _, wrong = follow_bits(first, times.to_numpy(), bits.fill_null(0).to_numpy(), rules)
    if wrong is not None:
        raise bits_error(wrong, first, rules, file, FIRST_ROW)
    return _frame(heights, times, bits)


def _frame(heights: pl.Series, seconds: pl.Series, bits: pl.Series) -> pl.DataFrame:
    times = pl.from_epoch(seconds.cast(pl.Int64) * 1_000_000, time_unit="us")
    return pl.DataFrame(
        {"height": heights, "time": times.dt.replace_time_zone("UTC"), "bits": bits}
    )


def _whole_file(file: Path) -> pl.DataFrame:
    """All columns of a table; every cell of a CSV file is text."""
    try:
        if file.name.endswith(".parquet"):
            return pl.read_parquet(file, glob=False)
        return pl.read_csv(file, infer_schema=False, glob=False)
    except pl.exceptions.NoDataError:
        raise DataError("blocks_empty", file=file) from None
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        reason = str(error).split("\n")[0]  # the reader panics at some damaged Parquet files
        told = isinstance(error, OSError)
    if told or not file.name.endswith(".csv"):
        raise DataError("unreadable", file=file, reason=reason)
    # The reader says that a row is too long, but not which.
    with file.open(encoding="utf-8", errors="replace", newline="") as text:
        wanted = text.readline().count(",")
        for row, line in enumerate(text, FIRST_ROW):
            if '"' not in line and line.count(",") > wanted:
                found = line.count(",") + 1
                raise DataError("ragged", file=file, row=row, found=found, wanted=wanted + 1)
    raise DataError("bad_csv", file=file, reason=reason)


def _cells(file: Path) -> tuple[pl.DataFrame, str]:
    """Columns `height`, `time` and `bits` as they stand, and what the file calls the time."""
    frame = _whole_file(file)
    names = [name.strip() for name in frame.columns]
    if len(names) == 1 and any(mark in names[0] for mark in ";\t"):
        raise DataError("not_commas", file=file, row=1)
    time = "timestamp" if "timestamp" in names else "time"
    for name, wanted in {"height": "height", time: "timestamp"}.items():
        if name not in names:
            known = ", ".join(names)
            raise DataError("blocks_columns", file=file, row=1, name=wanted, known=known)
    for name in ("height", time, "bits"):
        if names.count(name) > 1 or f"{name}_duplicated_0" in names:
            raise DataError("column_twice", file=file, row=1, name=name)
    columns = {"height": "height", "time": time, "bits": "bits"}
    cells = pl.DataFrame(
        {
            role: _plain(frame.to_series(names.index(name)), role, file)
            if name in names
            else [None] * frame.height
            for role, name in columns.items()
        }
    )
    cells = cells.with_columns(pl.col(pl.String).str.strip_chars().replace("", None))
    blank = cells.select(pl.all_horizontal(pl.all().is_null())).to_series()
    last = blank.not_().arg_true()  # lines left blank at the end are no rows
    return cells.head(int(last[-1]) + 1 if len(last) else 0), time


def _plain(cells: pl.Series, role: str, file: Path) -> pl.Series:
    """A column of a type that can hold it: exact numbers, text, and times with their zone."""
    kind = cells.dtype
    if isinstance(kind, (pl.Categorical, pl.Enum)):
        return cells.cast(pl.String)
    if role == "time" and isinstance(kind, pl.Datetime):
        if kind.time_zone is None:
            raise DataError("no_zone", file=file, text=cells.name)
        # Null, and refused as that is, where it lies hundreds of thousands of years off.
        return cells.cast(pl.Datetime("us", kind.time_zone), strict=False)
    if not kind.is_integer() and kind not in (pl.Float64, pl.Decimal, pl.String, pl.Null):
        raise DataError("block_type", file=file, row=1, name=cells.name, type=kind)
    return cells


def _refuse(key: str, cells: pl.Series, bad: pl.Series, file: Path, **values: str) -> None:
    """Raise the error `key` for the first bad cell."""
    at = bad.arg_max()
    if at is not None and bad[at]:
        text = cells.slice(at, 1).cast(pl.String)[0]
        raise DataError(key, file=file, row=FIRST_ROW + at, text=text, **values)


def _whole(cells: pl.Series) -> pl.Series:
    """Cells as whole numbers, null where they are none."""
    if cells.dtype.is_integer():
        return cells.cast(pl.Int64, strict=False)
    numbers = cells.cast(pl.Float64, strict=False)
    whole = numbers.is_finite() & (numbers == numbers.floor()) & (numbers.abs() < 2**53)
    return numbers.set(~whole.fill_null(False), None).cast(pl.Int64)


def _heights(cells: pl.Series, file: Path) -> pl.Series:
    _refuse("empty_block", cells, cells.is_null(), file)
    heights = _whole(cells)
    _refuse("block_height", cells, ~heights.is_between(0, HIGHEST).fill_null(False), file)
    return heights


def _times(cells: pl.Series, file: Path, column: str) -> pl.Series:
    """Unix seconds of times in any of the forms that a file may have."""
    _refuse("empty_block", cells, cells.is_null(), file)
    if isinstance(cells.dtype, pl.Datetime):
        seconds = cells.dt.epoch("s")
        seconds = seconds.set(cells.dt.epoch("us") != seconds * 1_000_000, None)
    else:
        seconds = _whole(cells)
        if cells.dtype == pl.String and seconds.null_count():
            seconds = _iso(cells, seconds, file)
    late = (seconds >= MILLISECONDS).fill_null(False)
    _refuse("block_milliseconds", cells, late, file, column=column)
    fits = seconds.is_between(1, TIME_LIMIT - 1).fill_null(False)
    _refuse("block_time", cells, ~fits, file, column=column)
    return seconds


def _iso(cells: pl.Series, seconds: pl.Series, file: Path) -> pl.Series:
    """Fill what is no number with the seconds of ISO 8601 times; null where it is none."""
    usual = cells.str.replace(" ", "T", literal=True)
    read = usual.str.to_datetime("%Y-%m-%dT%H:%M:%S%#z", strict=False).dt.epoch("s")
    seconds = seconds.fill_null(read)
    if not seconds.null_count():
        return seconds
    rest = instants(cells.filter(seconds.is_null()).unique().alias("time"), None)
    naive = rest.filter(pl.col("kind") == "naive")["time"]
    _refuse("no_zone", cells, cells.is_in(naive.to_list()), file)
    whole = pl.col("instant").dt.epoch("us") % 1_000_000 == 0
    made = rest.select("time", pl.when(whole).then(pl.col("instant").dt.epoch("s")))
    return seconds.fill_null(cells.replace_strict(made["time"], made["instant"], default=None))


def _bits(cells: pl.Series, file: Path) -> pl.Series:
    """Compact targets, null where a cell is empty; text is hexadecimal."""
    if cells.dtype == pl.String:
        digits = cells.str.to_lowercase().str.strip_prefix("0x")
        form = digits.str.contains("^[0-9a-f]{8}$")
        _refuse("block_bits", cells, ~form.fill_null(True), file)
        return digits.str.to_integer(base=16).cast(pl.UInt32)
    told = cells.fill_nan(None) if cells.dtype.is_float() else cells
    bits = _whole(told)
    fits = bits.is_between(1, TIME_LIMIT - 1).fill_null(False)
    _refuse("block_bits", cells, told.is_not_null() & ~fits, file)
    return bits.cast(pl.UInt32)
