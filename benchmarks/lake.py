"""A lake of ten million observations: put in, put in again, and asked.

Run as ``python benchmarks/lake.py``; with ``--quick``, or where OFFSWITCH_BENCH_RUNS is set, a
tenth of the rows. Beside it the same rows as one plain Parquet file (pyarrow, where it is
installed), as one INSERT of DuckDB, and as an INSERT a batch, each of which must reach the disk as
each batch of a lake must. Every line is a process of its own, for its peak memory; making the rows
is not timed. The last line is one JSON object.
"""

import argparse
import importlib.util
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import polars as pl

from offswitch.lake import Batch, open_lake
from offswitch.sources.record import SCHEMAS
from offswitch.timeline import Interval

START = datetime(2022, 1, 1, tzinfo=UTC)
FEBRUARY = datetime(2022, 2, 1, tzinfo=UTC)
STEP = timedelta(minutes=5)
SIGNALS = ("bgp", "merit-nt", "netflows", "http")
#: Of one series: some 43 days, so two months.
TIMES = 12_500
MILLION = 20
#: Batches made before they are put in.
AT_ONCE = 64
DAY = 288
#: Share of values that a later answer corrects.
REVISED = 0.01
TARGET_RATIO = 0.5
TARGET_QUERY_MS = 50.0


def series(places: int) -> Iterator[tuple[str, str, pl.DataFrame]]:
    """Made-up counts with a daily course, the same in every process."""
    steps = np.arange(TIMES)
    times = pl.datetime_range(
        START, START + TIMES * STEP, STEP, closed="left", time_unit="us", eager=True
    )
    course = 1_000 + 300 * np.sin(2 * np.pi * steps / DAY)
    for place in range(places):
        for n, signal in enumerate(SIGNALS):
            random = np.random.default_rng([place, n])
            values = random.poisson(course).astype(float)
            network = pl.Series([None], dtype=pl.String()).new_from_index(0, TIMES)
            rows = pl.DataFrame({"time": times, "network": network, "value": values})
            yield f"P{place:03}", signal, rows.cast(dict(SCHEMAS["observations"]))


def cut(rows: pl.DataFrame, size: int | None) -> Iterator[pl.DataFrame]:
    """By month, or so many rows at a time."""
    if size is not None:
        yield from rows.iter_slices(size)
        return
    yield rows.filter(pl.col("time") < FEBRUARY)
    yield rows.filter(pl.col("time") >= FEBRUARY)


def batches(places: int, size: int | None, minute: int, revised: bool) -> Iterator[Batch]:
    """What a fetch would add."""
    for place, signal, rows in series(places):
        if revised:
            moved = np.random.default_rng(int(place[1:])).random(TIMES) < REVISED
            rows = rows.with_columns(pl.col("value") + pl.Series(moved.astype(float)))
        for part in cut(rows, size):
            first, last = part["time"][0], part["time"][-1]
            yield Batch(
                source="made",
                signal=signal,
                place=place,
                kind="observations",
                window=Interval(first, last + STEP),
                rows=part,
                requests=("GET http://127.0.0.1/",),
                content=("0" * 64,),
                retrieved=datetime(2022, 3, 1, tzinfo=UTC) + timedelta(minutes=minute),
                licence="",
                settled=True,
                normalised=False,
            )


class Arrow:
    """A frame as an Arrow stream, which DuckDB reads without pyarrow."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, schema: object = None) -> object:
        return self._frame.__arrow_c_stream__(schema)


def whole(places: int) -> pl.DataFrame:
    """All rows at once."""
    named = (
        rows.select(
            pl.lit("made").alias("source"),
            pl.lit(signal).alias("signal"),
            pl.lit(place).alias("place"),
            pl.all(),
        )
        for place, signal, rows in series(places)
    )
    return pl.concat(named).rechunk()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds, and what came of it."""
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


def add(folder: Path, places: int, size: int | None, minute: int, revised: bool) -> dict[str, Any]:
    """Put batches into a lake; making them is not timed."""
    lake, spent, told = open_lake(folder / "lake"), 0.0, None
    made = batches(places, size, minute, revised)
    while some := list(itertools.islice(made, AT_ONCE)):
        seconds, stored = timed(lambda some=some: lake.add_all(some))
        spent += seconds
        told = stored if told is None else told + stored
    assert told is not None
    return {"seconds": spent, **vars(told)}


def ask(folder: Path, places: int) -> dict[str, Any]:
    """A month of one place: the first time, then the median of twenty; then everything."""
    import duckdb  # noqa: F401  what it takes to load is not the lake's

    month = Interval(START, FEBRUARY)
    place = f"P{places // 2:03}"

    def one(lake: Any) -> pl.DataFrame:
        return lake.read("observations", source="made", signal="bgp", place=place, window=month)

    lake = open_lake(folder / "lake")
    first, rows = timed(lambda: one(lake))
    assert rows.height == 31 * DAY
    again = statistics.median(timed(lambda: one(lake))[0] for _ in range(20))
    signals, rows = timed(
        lambda: open_lake(folder / "lake").read("observations", place=place, window=month)
    )
    assert rows.height == len(SIGNALS) * 31 * DAY
    everything, rows = timed(lambda: open_lake(folder / "lake").read("observations"))
    assert rows.height == places * len(SIGNALS) * TIMES
    return {"first": first, "again": again, "signals": signals, "everything": everything}


def export(folder: Path, places: int) -> dict[str, Any]:
    """Stream all of it into one file."""
    lake = open_lake(folder / "lake")
    seconds, rows = timed(lambda: lake.export(folder / "all.parquet"))
    assert rows == places * len(SIGNALS) * TIMES
    return {"seconds": seconds}


def verify(folder: Path, places: int) -> dict[str, Any]:
    """Read every hash."""
    seconds, damage = timed(lambda: open_lake(folder / "lake").verify())
    assert not damage
    return {"seconds": seconds}


def pyarrow_file(folder: Path, places: int) -> dict[str, Any]:
    """One plain file."""
    import pyarrow.parquet

    table = whole(places).to_arrow()
    return {
        "seconds": timed(lambda: pyarrow.parquet.write_table(table, folder / "plain.parquet"))[0]
    }


def duckdb_once(folder: Path, places: int) -> dict[str, Any]:
    """One INSERT of all rows."""
    import duckdb

    with duckdb.connect(str(folder / "once.duckdb")) as base:
        base.execute(TABLE)
        base.register("rows", Arrow(whole(places)))

        def insert() -> None:
            base.execute("INSERT INTO t SELECT * FROM rows")
            base.execute("CHECKPOINT")

        return {"seconds": timed(insert)[0]}


def duckdb_batches(folder: Path, places: int) -> dict[str, Any]:
    """An INSERT a batch, each on the disk before the next."""
    import duckdb

    spent = 0.0
    with duckdb.connect(str(folder / "batches.duckdb")) as base:
        base.execute(TABLE)
        for batch in batches(places, None, 0, False):
            base.register("rows", Arrow(batch.rows))
            text = f"INSERT INTO t SELECT 'made', '{batch.signal}', '{batch.place}', * FROM rows"
            spent += timed(lambda text=text: base.execute(text))[0]
        spent += timed(lambda: base.execute("CHECKPOINT"))[0]
    return {"seconds": spent}


TABLE = (
    "CREATE TABLE t (source VARCHAR, signal VARCHAR, place VARCHAR,"
    " time TIMESTAMPTZ, network VARCHAR, value DOUBLE)"
)
STAGES: dict[str, Callable[[Path, int], dict[str, Any]]] = {
    "ingest": lambda folder, places: add(folder, places, None, 0, False),
    "again": lambda folder, places: add(folder, places, None, 1, False),
    "ask": ask,
    "verify": verify,
    "export": export,
    "revise": lambda folder, places: add(folder, places, None, 2, True),
    "days": lambda folder, places: add(folder / "days", MILLION // 10, DAY, 0, False),
    "pyarrow": pyarrow_file,
    "duckdb_once": duckdb_once,
    "duckdb_batches": duckdb_batches,
}


def staged(stage: str, folder: Path, places: int) -> dict[str, Any]:
    """Run a stage in a process of its own, and add its peak memory in megabytes."""
    ran = subprocess.run(
        [sys.executable, __file__, "--stage", stage, "--folder", str(folder), str(places)],
        capture_output=True,
        check=False,
        text=True,
    )
    if ran.returncode:
        sys.exit(ran.stderr)
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def run(places: int) -> dict[str, dict[str, Any]]:
    """Every stage on so many places."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        skipped = () if importlib.util.find_spec("pyarrow") else ("pyarrow",)
        found = {stage: staged(stage, folder, places) for stage in STAGES if stage not in skipped}
        held = (folder / "lake").rglob("*.parquet")
        found["ingest"]["bytes"] = sum(file.stat().st_size for file in held)
        return found


def main() -> None:
    """Print the table, then the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("places", nargs="?", type=int, help=argparse.SUPPRESS)
    options.add_argument("--stage", help=argparse.SUPPRESS)
    options.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options.add_argument("--quick", action="store_true", help="a tenth of the rows")
    given = options.parse_args()
    if given.stage:
        found = STAGES[given.stage](given.folder, given.places)
        found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(found))
        return
    quick = given.quick or "OFFSWITCH_BENCH_RUNS" in os.environ
    sizes = [MILLION // 10, MILLION] if quick else [MILLION, 10 * MILLION]
    runs = {places * len(SIGNALS) * TIMES: run(places) for places in sizes}
    few, many = runs
    print(f"{'':34}{few:>14,} rows{many:>16,} rows      peak")
    for stage in STAGES:
        if stage in ("ask", "days") or stage not in runs[many]:
            continue
        rates = [f"{rows / runs[rows][stage]['seconds']:>13,.0f} /s" for rows in runs]
        print(
            f"{LINES[stage]:34}{rates[0]:>19}{rates[1]:>21}{runs[many][stage]['peak_mb']:7,.0f} MB"
        )
    rates = [100_000 / runs[rows]["days"]["seconds"] for rows in runs]
    print(f"{LINES['days']:34}{rates[0]:>16,.0f} /s{rates[1]:>18,.0f} /s")
    for key, line in ASKED.items():
        spent = [f"{1e3 * runs[rows]['ask'][key]:>14,.1f} ms" for rows in runs]
        print(f"{line:34}{spent[0]:>19}{spent[1]:>21}{runs[many]['ask']['peak_mb']:7,.0f} MB")
    ours, theirs = runs[many]["ingest"]["seconds"], runs[many]
    figures = {
        "benchmark": "lake",
        "rows": many,
        "ingest_rows_per_second": many / ours,
        "ingest_again_rows_per_second": many / theirs["again"]["seconds"],
        "ingest_ratio_to_duckdb_insert": theirs["duckdb_once"]["seconds"] / ours,
        "ingest_ratio_to_duckdb_insert_a_batch": theirs["duckdb_batches"]["seconds"] / ours,
        "ingest_ratio_target": TARGET_RATIO,
        "ingest_time_ratio_tenfold": ours / runs[few]["ingest"]["seconds"],
        "ingest_peak_mb": theirs["ingest"]["peak_mb"],
        "ingest_peak_ratio_tenfold": theirs["ingest"]["peak_mb"] / runs[few]["ingest"]["peak_mb"],
        "day_batches_rows_per_second": rates[1],
        "month_of_a_place_first_ms": 1e3 * theirs["ask"]["first"],
        "month_of_a_place_ms": 1e3 * theirs["ask"]["again"],
        "month_of_a_place_target_ms": TARGET_QUERY_MS,
        "everything_rows_per_second": many / theirs["ask"]["everything"],
        "export_peak_mb": theirs["export"]["peak_mb"],
        "bytes_per_row": theirs["ingest"]["bytes"] / many,
    }
    if "pyarrow" in theirs:
        figures["ingest_ratio_to_pyarrow"] = theirs["pyarrow"]["seconds"] / ours
    print(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in figures.items()}))


LINES = {
    "ingest": "ingest, a batch a series and month",
    "again": "the same again, nothing stored",
    "revise": "again with 1 % revised",
    "verify": "verify every hash",
    "export": "export to one Parquet file",
    "days": "ingest of 100,000 rows by days",
    "pyarrow": "pyarrow, one plain file",
    "duckdb_once": "DuckDB, one INSERT",
    "duckdb_batches": "DuckDB, an INSERT a batch",
}
ASKED = {
    "first": "a month of a place, first time",
    "again": "the same again",
    "signals": "every signal of a place",
    "everything": "all rows",
}

if __name__ == "__main__":
    main()
