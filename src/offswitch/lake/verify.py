"""Every file of a lake, read again and held against what was written down of it."""

import io
from collections.abc import Callable, Iterator

import polars as pl

from offswitch.errors import DataError
from offswitch.lake.manifest import (
    BATCHES,
    DataFile,
    Manifest,
    digest,
    read_manifest,
    read_name,
)
from offswitch.lake.record import Damage
from offswitch.lake.store import UNFINISHED, Store
from offswitch.sources.record import KEYS, SCHEMAS, Kind
from offswitch.text import Message, message


def verify(store: Store, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
    """Read every manifest and every data file that one names; no more than one at a time.

    Files that no manifest names are no damage: a run that was stopped may leave them.
    """
    names = sorted(store.names(BATCHES))
    found: list[Damage] = []
    seen: dict[tuple[str, Kind, DataFile], Message | None] = {}
    for done, name in enumerate(names, 1):
        if not name.rpartition("/")[2].startswith(UNFINISHED):
            found += _of_batch(store, name, seen)
        if progress is not None:
            progress(done, len(names))
    return tuple(found)


def _of_batch(
    store: Store, name: str, seen: dict[tuple[str, Kind, DataFile], Message | None]
) -> Iterator[Damage]:
    named = read_name(name)
    if named is None:
        yield Damage(name, message("lake.damage.name"))
        return
    about = {**vars(named.series), "window": named.window}
    try:
        batch = read_manifest(name, store.get(name))
    except (ValueError, KeyError, TypeError, FileNotFoundError, DataError):
        yield Damage(name, message("lake.damage.manifest"), **about)
        return
    for file in batch.files:
        key = (batch.series.folder(), batch.kind, file)
        if key not in seen:
            seen[key] = _of_file(store, batch, file)
        what = seen[key] or _of_window(batch, file)
        if what is not None:
            yield Damage(file.path, what, **about)


def _of_file(store: Store, batch: Manifest, file: DataFile) -> Message | None:
    """What is wrong with a data file, or None."""
    try:
        content = store.get(file.path)
    except FileNotFoundError:
        return message("lake.damage.missing")
    if digest(content) != file.sha256:
        return message("lake.damage.changed", bytes=len(content), wanted=file.bytes)
    try:
        rows = pl.read_parquet(io.BytesIO(content))
    except pl.exceptions.PolarsError as error:
        return message("lake.damage.unreadable", reason=str(error).splitlines()[0])
    key = list(KEYS[batch.kind])
    if dict(rows.schema) != SCHEMAS[batch.kind] or rows.height != file.rows:
        return message("lake.damage.schema", wanted=", ".join(SCHEMAS[batch.kind]))
    if (rows["time"].min(), rows["time"].max()) != (file.first, file.last):
        return message("lake.damage.schema", wanted=", ".join(SCHEMAS[batch.kind]))
    if rows.select(key).is_duplicated().any():
        return message("lake.damage.twice", columns=", ".join(key))
    month = f"{file.first:%Y-%m}"
    folder = f"{batch.kind}/{batch.series.folder()}/month={month}"
    if file.path != f"{folder}/{file.sha256}.parquet" or f"{file.last:%Y-%m}" != month:
        return message("lake.damage.partition", folder=folder)
    return None


def _of_window(batch: Manifest, file: DataFile) -> Message | None:
    inside = batch.window.start <= file.first and file.last < batch.window.end
    return None if inside else message("lake.damage.window")
