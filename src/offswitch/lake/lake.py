"""A lake: add what a source answered, and read what is known of it, now or on a date."""

import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from offswitch.errors import DataError
from offswitch.lake.cover import Won, gaps, winners
from offswitch.lake.holdings import batches_frame, holding
from offswitch.lake.manifest import (
    BATCHES,
    FORMAT,
    DataFile,
    Manifest,
    Series,
    check_name,
    digest,
    read_manifest,
    write_manifest,
)
from offswitch.lake.query import Piece, Reader, chunks, pieces
from offswitch.lake.record import Batch, Damage, Holding, Known, Pruned, Stored
from offswitch.lake.rows import by_month, changes, checked, encode, schema_of
from offswitch.lake.store import Store
from offswitch.sources.record import SCHEMAS, Kind
from offswitch.timeline import Interval

MARK = "offswitch-lake.json"
#: Batches that `add_all` writes at once.
AT_ONCE = 8
Progress = Callable[[int, int], None]


class Lake:
    """Observations on disk. For several threads, and several processes, at once.

    Nothing in it is ever changed: a batch adds files, and reading finds out which of them count.
    So no process waits for another, and whatever stops one leaves the state before a batch or
    the state after it.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._reader = Reader(store)
        self._manifests: dict[str, Manifest] = {}
        self._marked = False

    @property
    def url(self) -> str:
        """Where it is."""
        return self._store.url

    def exists(self) -> bool:
        """Whether there is a lake yet; DataError where there is something else."""
        if not self._marked:
            try:
                with self._reading():
                    found = json.loads(self._store.get(MARK))["format"]
            except FileNotFoundError:
                with self._reading():
                    top = self._store.top()
                if MARK in top:  # another process has made it just now
                    return self.exists()
                if top:
                    raise DataError("not_a_lake", file=self.url) from None
                return False
            except (ValueError, TypeError, KeyError):
                raise DataError("not_a_lake", file=self.url) from None
            if found != FORMAT:
                raise DataError("lake_format", file=self.url, found=found, known=FORMAT)
            self._marked = True
        return True

    def add(self, batch: Batch) -> Stored:
        """Keep a batch: rows that are not held yet, and that they were stated.

        Raises
        ------
        DataError
            If its rows are not what it says they are, or it cannot be written; the lake is then
            as it was.
        """
        series = Series(batch.source, batch.signal, batch.place)
        for what, name in vars(series).items():
            check_name(what, name)
        if batch.retrieved.tzinfo is None:
            raise DataError("lake_no_zone", **vars(series))
        rows = checked(batch)
        try:
            if not self.exists():
                self._store.put(MARK, f'{{"format": {FORMAT}}}\n'.encode())
            before = [one for one in self._of(series) if one.kind == batch.kind]
            files = tuple(
                self._keep(batch.kind, series, month, part, before)
                for month, part in by_month(rows)
            )
            made = Manifest(
                name="",
                series=series,
                kind=batch.kind,
                window=batch.window,
                retrieved=batch.retrieved.astimezone(UTC),
                settled=batch.settled,
                normalised=batch.normalised,
                licence=batch.licence,
                requests=batch.requests,
                content=batch.content,
                notes=batch.notes,
                files=files,
            )
            stored = self._told(made, rows, before)
            self._store.put(*write_manifest(made))
        except OSError as error:
            raise DataError("lake_write", file=self.url, reason=error.strerror or error) from None
        return stored

    def add_all(self, batches: Iterable[Batch]) -> Stored:
        """Keep many batches, some at once: most of the time of one is waiting for the disk.

        The sums are exact where no two of them are of the same window.
        """
        stored = Stored(0, 0, 0)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            left = iter(batches)
            while some := list(itertools.islice(left, 4 * AT_ONCE)):
                for one in pool.map(self.add, some):
                    stored += one
        return stored

    def known(self, source: str, signal: str, place: str) -> tuple[Known, ...]:
        """Windows that were asked and answered, in time order, each with its last batch.

        They do not overlap, but for those of a normalised signal, each a series of its own.
        """
        won = winners(self._of(Series(source, signal, place)))
        return tuple(Known(window, batch.retrieved, batch.settled) for window, batch in won)

    def missing(
        self, source: str, signal: str, place: str, window: Interval
    ) -> tuple[Interval, ...]:
        """Parts of a window that were never asked; of a normalised signal, all of it or none."""
        batches = self._of(Series(source, signal, place))
        if any(one.normalised for one in batches):
            return () if any(one.window == window for one in batches) else (window,)
        return gaps(window, (one.window for one in batches))

    def read(
        self,
        kind: Kind,
        *,
        source: str | None = None,
        signal: str | None = None,
        place: str | None = None,
        window: Interval | None = None,
        as_known: datetime | None = None,
    ) -> pl.DataFrame:
        """Rows of one kind, as last stated by `as_known`; later than that nothing counts.

        Returns
        -------
        polars.DataFrame
            ``source``, ``signal``, ``place``, ``asked`` (``START/END`` of the window where values
            are relative to it, else null) and the kind's columns, sorted by all of these that
            tell rows apart.
        """
        chosen = self.chosen(kind, source, signal, place, as_known)
        return pl.concat([pl.DataFrame(schema=schema_of(kind)), *self.stream(chosen, window)])

    def chosen(
        self,
        kind: Kind | None = None,
        source: str | None = None,
        signal: str | None = None,
        place: str | None = None,
        as_known: datetime | None = None,
    ) -> dict[Series, list[Manifest]]:
        """Batches by what they are of, in order of it."""
        series: dict[Series, list[Manifest]] = {}
        for one in self._select(source, signal, place):
            if kind in (None, one.kind) and (as_known is None or one.retrieved <= as_known):
                series.setdefault(one.series, []).append(one)
        return dict(sorted(series.items()))

    def stream(
        self, chosen: dict[Series, list[Manifest]], window: Interval | None
    ) -> Iterator[pl.DataFrame]:
        """Rows of batches of one kind, in order, some half a million at a time."""
        for wanted in chunks(_counting(chosen, window)):
            yield self._reader.read(wanted[0].batch.kind, wanted)

    def revisions(
        self, kind: Kind, *, source: str, signal: str, place: str, window: Interval | None = None
    ) -> pl.DataFrame:
        """Every change of what was known: the columns of `read`, ``retrieved`` and ``change``.

        ``change`` is ``new``, ``revised`` or ``withdrawn``, the last with the values that stood
        before; rows in order of retrieval.
        """
        batches = sorted(self._of(Series(source, signal, place)), key=lambda one: one.order)
        stated = [one for one in batches if one.kind == kind]
        wanted = [p for one in stated for p in pieces(one, window or one.window)]
        rows = self._reader.read(kind, wanted, number=True)
        state: dict[str | None, pl.DataFrame] = {}
        told = []
        for one in stated:
            mine = [n for n, piece in enumerate(wanted) if piece.batch is one]
            now = rows.filter(pl.col("piece").is_in(mine)) if mine else rows.clear()
            held = state.get(one.asked, rows.clear()).select(*SCHEMAS[kind])
            inside = pl.col("time").is_between(one.window.start, one.window.end, closed="left")
            change = changes(held.filter(inside), now.select(*SCHEMAS[kind]), kind)
            state[one.asked] = pl.concat([held.filter(~inside), now.select(*SCHEMAS[kind])])
            told.append(
                change.filter(pl.col("change") != "same").select(
                    *(pl.lit(text).alias(name) for name, text in vars(one.series).items()),
                    pl.lit(one.asked, dtype=pl.String()).alias("asked"),
                    *SCHEMAS[kind],
                    pl.lit(one.retrieved, dtype=pl.Datetime("us", "UTC")).alias("retrieved"),
                    "change",
                )
            )
        empty = {**schema_of(kind), "retrieved": pl.Datetime("us", "UTC"), "change": pl.String()}
        return pl.concat([pl.DataFrame(schema=empty), *told])

    def holdings(self) -> tuple[Holding, ...]:
        """What there is, by source, signal and place."""
        return tuple(holding(series, batches) for series, batches in self.chosen().items())

    def batches(self) -> pl.DataFrame:
        """A row a batch, in order of retrieval: what was asked, when, and what came back."""
        return batches_frame(self._select())

    def verify(self, progress: Progress | None = None) -> tuple[Damage, ...]:
        """Read every file and name each that is not as it was written; none where all is well."""
        from offswitch.lake.verify import verify

        if not self.exists():
            return ()
        with self._reading():
            return verify(self._store, progress)

    def export(
        self,
        path: Path,
        *,
        source: str | None = None,
        signal: str | None = None,
        place: str | None = None,
        window: Interval | None = None,
        as_known: datetime | None = None,
    ) -> int:
        """Write what is known to a CSV or Parquet file, and give the number of its rows.

        The bytes are the same wherever the same is known, however it came into the lake.
        """
        from offswitch.lake.export import export

        return export(self, path, self.chosen(None, source, signal, place, as_known), window)

    def prune(self, *, damaged: bool = False, yes: bool = False) -> Pruned:
        """Remove what no batch names and is an hour old, and say what that is.

        Parameters
        ----------
        damaged
            Forget batches that `verify` finds damaged too, so that their windows are missing.
        yes
            Do it; else only say what would be removed.
        """
        from offswitch.lake.prune import prune

        if not self.exists():
            return Pruned((), 0, ())
        with self._reading():
            pruned = prune(self._store, damaged=damaged, yes=yes)
        self._manifests.clear()
        return pruned

    def _keep(
        self, kind: Kind, series: Series, month: str, rows: pl.DataFrame, before: list[Manifest]
    ) -> DataFile:
        """Put rows of one month where they are not yet, and describe their file."""
        content = encode(rows)
        sha256 = digest(content)
        path = f"{kind}/{series.folder()}/month={month}/{sha256}.parquet"
        held = any(file.path == path for one in before for file in one.files)
        if not (held and self._store.same(path, content)):
            self._store.put(path, content)
        first, last = rows["time"].min(), rows["time"].max()
        assert isinstance(first, datetime)
        assert isinstance(last, datetime)
        return DataFile(path, sha256, len(content), rows.height, first, last)

    def _told(self, made: Manifest, rows: pl.DataFrame, before: list[Manifest]) -> Stored:
        """What a batch brings against what is held."""
        others = [one for one in before if one.asked == made.asked]
        met = _said(others, made.window)
        if not any(one.files for _, one in met):
            return Stored(rows.height, 0, 0)
        if len(met) == 1 and met[0][1].window == made.window and met[0][1].files == made.files:
            return Stored(0, rows.height, 0)
        wanted = [piece for span, one in met for piece in pieces(one, span)]
        change = changes(self._reader.read(made.kind, wanted), rows, made.kind)["change"]
        counts = dict(change.value_counts().iter_rows())
        return Stored(*(counts.get(name, 0) for name in ("new", "same", "revised", "withdrawn")))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Say in one line that the lake cannot be read; what is not there is told apart."""
        try:
            yield
        except FileNotFoundError:
            raise
        except OSError as error:
            reason = error.strerror or error
            raise DataError("lake_read", file=self.url, reason=reason) from None

    def _of(self, series: Series) -> list[Manifest]:
        return self._select(series.source, series.signal, series.place)

    def _select(
        self, source: str | None = None, signal: str | None = None, place: str | None = None
    ) -> list[Manifest]:
        """Manifests of what is named, from the names that there are now."""
        if not self.exists():
            return []
        folder = BATCHES
        for key, name in (("source", source), ("signal", signal), ("place", place)):
            if name is None:
                break
            folder += f"/{key}={name}"
        wanted = [f"/{key}={name}/" for key, name in (("signal", signal), ("place", place)) if name]
        with self._reading():
            names = [
                name
                for name in self._store.names(folder)
                if name.endswith(".json") and all(part in name for part in wanted)
            ]
        unread = [name for name in names if name not in self._manifests]
        try:
            with self._reading():
                contents = self._store.get_all(unread)
        except FileNotFoundError:
            raise DataError("lake_manifest", file=self.url) from None
        for name, content in zip(unread, contents, strict=True):
            try:
                self._manifests[name] = read_manifest(name, content)
            except (ValueError, KeyError, TypeError):
                raise DataError("lake_manifest", file=f"{self.url}/{name}") from None
        return [self._manifests[name] for name in names]


def _counting(chosen: dict[Series, list[Manifest]], window: Interval | None) -> Iterable[Piece]:
    """Pieces of files whose rows count, in order of the series, what was asked, and time."""
    for batches in chosen.values():
        for span, batch in winners(batches) if window is None else _said(batches, window):
            yield from pieces(batch, span)


def _said(batches: Iterable[Manifest], window: Interval) -> list[Won]:
    """Who speaks for each moment of a window: batches that do not reach into it are not weighed."""
    return [
        (Interval(max(span.start, window.start), min(span.end, window.end)), batch)
        for span, batch in winners(one for one in batches if one.window.overlaps(window))
        if span.overlaps(window)
    ]
