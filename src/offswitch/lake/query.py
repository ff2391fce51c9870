"""Rows of many Parquet files, in order, through DuckDB."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import polars as pl

from offswitch.errors import DataError
from offswitch.lake.manifest import DataFile, Manifest
from offswitch.lake.rows import ABOUT, schema_of
from offswitch.lake.store import Store
from offswitch.sources.record import KEYS, SCHEMAS, Kind
from offswitch.timeline import Interval

if TYPE_CHECKING:
    import duckdb

#: Rows of the files of one query: what is held at once, where rows are streamed.
CHUNK = 500_000


@dataclass(frozen=True)
class Piece:
    """Part of a data file that counts: rows whose time lies in `span`, as `batch` states them."""

    batch: Manifest
    file: DataFile
    span: Interval

    @property
    def whole(self) -> bool:
        """Whether every row of the file counts."""
        return self.span.start <= self.file.first and self.file.last < self.span.end


def pieces(batch: Manifest, span: Interval) -> Iterator[Piece]:
    """Parts of the files of a batch that have rows in `span`, in time order."""
    for file in sorted(batch.files, key=lambda file: file.first):
        if file.first < span.end and span.start <= file.last:
            yield Piece(batch, file, span)


def chunks(wanted: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Gather pieces into queries that are not much over CHUNK.

    Where the key does not hold the time, a series stays together: its keys are compared.
    """
    gathered: list[Piece] = []
    rows = 0
    for piece in wanted:
        apart = "time" in KEYS[piece.batch.kind] or (
            gathered and piece.batch.series != gathered[-1].batch.series
        )
        if rows >= CHUNK and apart:
            yield gathered
            gathered, rows = [], 0
        gathered.append(piece)
        rows += piece.file.rows
    if gathered:
        yield gathered


class Reader:
    """Reads pieces; opens DuckDB when the first is read. For several threads at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection: duckdb.DuckDBPyConnection | None = None

    def read(self, kind: Kind, wanted: list[Piece], *, number: bool = False) -> pl.DataFrame:
        """Rows of pieces in their order, with the columns ABOUT, each key once.

        Of two rows with one key in one series, that of the later batch is kept.

        Parameters
        ----------
        number
            Keep all, and add ``piece``, which counts them.
        """
        if not wanted:
            return pl.DataFrame(schema=schema_of(kind))
        rows = self._rows(kind, wanted)
        at = rows["piece"]
        series = [piece.batch.series for piece in wanted]
        about: dict[str, list[str | None]] = {
            "source": [one.source for one in series],
            "signal": [one.signal for one in series],
            "place": [one.place for one in series],
            "asked": [piece.batch.asked for piece in wanted],
        }
        told = rows.select(
            *(pl.Series(name, about[name], dtype=pl.String()).gather(at) for name in ABOUT),
            *SCHEMAS[kind],
            *(["piece"] if number else []),
        )
        if number or "time" in KEYS[kind]:
            return told  # a moment belongs to one batch, whose rows are sorted
        key = [*ABOUT, *KEYS[kind]]
        ranks = {name: n for n, name in enumerate(sorted({p.batch.order for p in wanted}))}
        rank = pl.Series("rank", [ranks[piece.batch.order] for piece in wanted]).gather(at)
        return (
            told.with_columns(rank)
            .sort([*key, "rank"])
            .unique(key, keep="last", maintain_order=True)
            .drop("rank")
        )

    def _rows(self, kind: Kind, wanted: list[Piece]) -> pl.DataFrame:
        import duckdb

        values: dict[str, Any] = {}
        where = ""
        if not all(piece.whole for piece in wanted):
            where = (
                " WHERE epoch_us(time) >= ($starts)[file_index::BIGINT + 1]"
                " AND epoch_us(time) < ($ends)[file_index::BIGINT + 1]"
            )
            values["starts"] = [_micros(piece.span.start) for piece in wanted]
            values["ends"] = [_micros(piece.span.end) for piece in wanted]
        schema = SCHEMAS[kind]
        columns = ", ".join(f'"{name}"' for name in schema)
        # The position of a file in the list comes back with its rows, which DuckDB keeps in order.
        text = (
            f"SELECT {columns}, file_index::UINTEGER AS piece"
            f" FROM read_parquet($files, hive_partitioning = false){where}"
        )
        try:
            with self._store.local([piece.file.path for piece in wanted]) as paths:
                found = self._cursor().sql(text, params={"files": paths, **values})
                rows = pl.DataFrame(_Stream(found)).with_columns(
                    pl.col(name).dt.convert_time_zone("UTC").dt.cast_time_unit("us")
                    for name, dtype in schema.items()
                    if dtype == pl.Datetime
                )
                if dict(rows.schema) != {**schema, "piece": pl.UInt32()}:
                    raise ValueError(", ".join(map(str, rows.schema.values())))
                return rows
        except (duckdb.Error, pl.exceptions.PolarsError, OSError, ValueError) as error:
            reason = str(error).partition("\n")[0]
            raise DataError("lake_read", file=self._store.url, reason=reason) from None

    def _cursor(self) -> "duckdb.DuckDBPyConnection":
        import duckdb

        if self._connection is None:
            # No extension is looked for: all that is needed is built in.
            self._connection = duckdb.connect(
                ":memory:",
                config={"autoinstall_known_extensions": False, "autoload_known_extensions": False},
            )
        return self._connection.cursor()


class _Stream:
    """A result as an Arrow stream.

    Polars keeps the type of what it is given for as long as it lives; DuckDB's own types would
    not be freed in order when Python ends, and DuckDB would complain.
    """

    def __init__(self, found: Any) -> None:
        self._found = found

    def __arrow_c_stream__(self, schema: object = None) -> object:
        return self._found.__arrow_c_stream__(schema)


def _micros(when: datetime) -> int:
    whole = int(when.replace(microsecond=0).timestamp())
    return whole * 1_000_000 + when.microsecond
