"""What a lake knows, as one file: the same bytes for the same rows, however they came."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import IO, TYPE_CHECKING

import polars as pl

from offswitch.errors import CaseError
from offswitch.lake.manifest import Manifest, Series
from offswitch.lake.rows import schema_of
from offswitch.output import check_file
from offswitch.sources.record import SCHEMAS
from offswitch.timeline import Interval

if TYPE_CHECKING:
    from offswitch.lake.lake import Lake

#: Rows of a row group of a Parquet file.
GROUP = 122_880
_TIME = "%Y-%m-%dT%H:%M:%S%.fZ"


def export(
    lake: "Lake", path: Path, chosen: dict[Series, list[Manifest]], window: Interval | None
) -> int:
    """Write rows sorted by source, signal, place, what was asked, and key; give their number.

    Where rows are of several kinds, the columns are those of all of them, null where a kind has
    none. The file is replaced only once it is whole.
    """
    if path.suffix not in (".csv", ".parquet"):
        raise CaseError("lake_suffix", name=str(path))
    check_file(path)
    present = {one.kind for batches in chosen.values() for one in batches}
    kinds = [kind for kind in SCHEMAS if kind in present]
    schema = schema_of("observations") if not kinds else {}
    for kind in kinds:
        schema |= schema_of(kind)
    groups = _groups(lake, chosen, window, schema)
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            try:
                write = _csv if path.suffix == ".csv" else _parquet
                rows = write(file, groups, schema)
                file.flush()
                os.fsync(file.fileno())
                Path(file.name).chmod(0o644)
                os.replace(file.name, path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise CaseError("unwritable", name=str(path), reason=error.strerror) from None
    return rows


def _groups(
    lake: "Lake",
    chosen: dict[Series, list[Manifest]],
    window: Interval | None,
    schema: dict[str, pl.DataType],
) -> Iterator[pl.DataFrame]:
    """Rows in groups of GROUP, wherever the files that they come from end."""
    rest = pl.DataFrame(schema=schema)
    for rows in _ordered(lake, chosen, window):
        missing = (
            pl.lit(None, dtype=schema[name]).alias(name) for name in schema if name not in rows
        )
        rest = pl.concat([rest, rows.with_columns(*missing).select(*schema)])
        whole = rest.height - rest.height % GROUP
        yield from rest[:whole].iter_slices(GROUP) if whole else ()
        rest = rest[whole:]
    if rest.height:
        yield rest


def _ordered(
    lake: "Lake", chosen: dict[Series, list[Manifest]], window: Interval | None
) -> Iterator[pl.DataFrame]:
    """Rows series by series: those of one kind that stand together are read together."""
    run: dict[Series, list[Manifest]] = {}
    for series, batches in chosen.items():
        if run and next(iter(run.values()))[0].kind != batches[0].kind:
            yield from lake.stream(run, window)
            run = {}
        run[series] = batches
    yield from lake.stream(run, window)


def _csv(file: IO[bytes], groups: Iterator[pl.DataFrame], schema: dict[str, pl.DataType]) -> int:
    rows = 0
    file.write((",".join(schema) + "\n").encode())
    for group in groups:
        group.write_csv(file, include_header=False, datetime_format=_TIME)
        rows += group.height
    return rows


def _parquet(
    file: IO[bytes], groups: Iterator[pl.DataFrame], schema: dict[str, pl.DataType]
) -> int:
    """Write each group beside, then gather them: Parquet cannot be added to."""
    rows = 0
    parts: list[str] = []
    with TemporaryDirectory(prefix="offswitch-export-") as folder:
        for group in groups:
            parts.append(f"{folder}/{len(parts):06}.parquet")
            group.write_parquet(parts[-1], compression="uncompressed")
            rows += group.height
        if parts:
            pl.scan_parquet(parts).sink_parquet(file, compression="zstd", row_group_size=GROUP)
        else:
            pl.DataFrame(schema=schema).write_parquet(file)
    return rows
