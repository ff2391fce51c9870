"""Reading a user's own series, and laying them on a grid."""

import gzip
import re
from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from offswitch.detect.grid import Grid, to_grid
from offswitch.detect.read import read_grid, read_series
from offswitch.detect.stream import find
from offswitch.errors import DataError, ModelError

T0 = datetime(2022, 1, 5, tzinfo=UTC)
NAN = float("nan")


def frame_of(values, step=3600, start=T0, keys="ABC"):
    """Rows of series from a table of values (K, T)."""
    rows = [
        {"time": start + timedelta(seconds=step * t), "key": key, "value": value}
        for key, series in zip(keys, values, strict=False)
        for t, value in enumerate(series)
    ]
    return pl.DataFrame(
        rows, schema={"time": pl.Datetime("us", "UTC"), "key": pl.String, "value": pl.Float64}
    )


def told(grid):
    return {note.key for note in grid.notes}


def write(path, *lines):
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


# what is read


@pytest.mark.parametrize(
    ("lines", "options"),
    [
        (("time,value", "2022-01-05T00:00:00Z,1", "2022-01-05T01:00:00Z,2"), {}),
        (("value, time", "1,2022-01-05 06:00+06:00", "2,2022-01-05 07:00+06:00"), {}),
        (("time,value", "1641340800,1", "1641344400,2"), {}),
        (("time,value", "1641340800.000,1", "1641344400.0,2"), {}),
        (("t,v", "2022-01-05T00:00,1", "2022-01-05T01:00,2"), {"zone": "UTC"}),
        (("t,v", "2022-01-05 06:00:00,1.0", "2022-01-05 07:00:00,2"), {"zone": "Asia/Almaty"}),
        (("t,other,v", '"2022-01-05T00:00:00.000Z",,"1"', " 2022-01-05T01:00Z ,x, 2 "), {}),
    ],
)
def test_ways_to_write_the_same_series(tmp_path, lines, options):
    columns = {"time": "t", "value": "v"} if "v" in lines[0].split(",") else {}

    frame = read_series(write(tmp_path / "s.csv", *lines), **columns, **options)

    assert frame.columns == ["time", "key", "signal", "network", "value", "row"]
    assert frame.select("time", "key", "signal", "value", "row").rows() == [
        (T0, "", None, 1.0, 2),
        (T0 + timedelta(hours=1), "", None, 2.0, 3),
    ]


def test_names_columns_and_empty_cells(tmp_path):
    file = write(
        tmp_path / "s.csv",
        "when,place,network,count",
        "1641340800,KZ,,7",
        "",
        "1641344400,KZ,9198,",
        "1641344400, KZ ,9198, ",
        "",
    )

    frame = read_series(file, time="when", key="place", value="count")

    assert frame.select("key", "network", "value", "row").rows() == [
        ("KZ", None, 7.0, 2),
        ("KZ", "9198", None, 4),
        ("KZ", "9198", None, 5),
    ]


def test_csv_gzip_parquet_and_frame_are_read_alike(tmp_path):
    frame = frame_of([[1, 2, None], [4, 5.5, 6]])
    frame.write_parquet(tmp_path / "s.parquet")
    frame.with_columns(pl.col("time").dt.epoch("s")).write_parquet(tmp_path / "unix.parquet")
    text = frame.with_columns(pl.col("time").dt.strftime("%FT%TZ")).write_csv()
    (tmp_path / "s.csv").write_text(text)
    (tmp_path / "s.csv.gz").write_bytes(gzip.compress(text.encode()))
    local = frame.with_columns(pl.col("time").dt.replace_time_zone(None).dt.cast_time_unit("ms"))
    local.write_parquet(tmp_path / "naive.parquet")

    found = read_series(frame)

    for name in ("s.parquet", "unix.parquet", "s.csv", "s.csv.gz"):
        assert_frame_equal(read_series(tmp_path / name), found)
    assert_frame_equal(read_series(tmp_path / "naive.parquet", zone="UTC"), found)


def test_what_numpy_and_pandas_write_is_read():
    frame = frame_of([[1, None, 3]])
    numbers = frame.with_columns(
        pl.col("time").dt.epoch("s").cast(pl.Float64), pl.col("value").fill_null(NAN)
    )

    assert_frame_equal(read_series(numbers), read_series(frame))
    with pytest.raises(DataError, match=r"^a dict is neither a path nor a polars frame; "):
        read_series({"time": [1], "value": [1]})
    with pytest.raises(DataError, match=r"^row 3 \(a header would be row 1\): .*below 0"):
        read_series(frame_of([[1, -1]]))


@pytest.mark.parametrize(
    ("values", "remedy"),
    [
        (np.ones(48), r"the shape \(48,\).*values\[None, :\]"),
        (-np.ones((1, 48)), "below 0 or infinite; give levels"),
        (np.full((1, 48), np.inf), "NaN where nothing was observed"),
    ],
)
def test_an_array_that_cannot_be_levels_of_series_is_refused(values, remedy):
    with pytest.raises(ModelError, match=remedy):
        find(values, start=1641340800, step=3600)


def test_offsets_that_differ_are_converted_and_noted(tmp_path):
    first, second = "2022-01-05T06:00+06,1", "2022-01-05T03:00:00+0200,2"
    file = write(tmp_path / "s.csv", "time,value", first, second)
    same = write(
        tmp_path / "z.csv", "time,value", "2022-01-05T00:00Z,1", "2022-01-05T01:00+00:00,2"
    )

    grid = read_grid(file)

    assert (grid.start, grid.step, told(grid)) == (1641340800, 3600, {"grid.offsets", "grid.day"})
    assert told(read_grid(same)) == {"grid.day"}


# what is refused

HEAD, FIRST = "time,value", "2022-01-05T00:00Z,1"
MISTAKES = {
    "text": ((HEAD, FIRST, "2022-01-05T01:00Z,many"), {}, 3, "'many'.*leave the cell empty"),
    "thousands": ((HEAD, FIRST, '2022-01-05T01:00Z,"1,000"'), {}, 3, "'1,000'.*separators"),
    "inf": ((HEAD, FIRST, "2022-01-05T01:00Z,inf"), {}, 3, "'inf', not a finite number"),
    "NaN": ((HEAD, FIRST, "2022-01-05T01:00Z,NaN"), {}, 3, "'NaN'.*leave the cell empty"),
    "large": ((HEAD, FIRST, "2022-01-05T01:00Z,1e39"), {}, 3, "'1e39', not a finite"),
    "negative": ((HEAD, FIRST, "2022-01-05T01:00Z,-1"), {}, 3, "is -1, below 0; leave.*empty"),
    "no time": ((HEAD, FIRST, ",1"), {}, 3, "`time` is empty; fill it"),
    "no key": (("time,key,value", "1641340800,,1"), {}, 2, "`key` is empty; fill it"),
    "words": ((HEAD, FIRST, "yesterday,1"), {}, 3, "'yesterday' is no time; write ISO 8601"),
    "no such day": ((HEAD, "2022-02-30T00:00Z,1"), {}, 2, "'2022-02-30T00:00Z' is no time"),
    "two digits": ((HEAD, "22-01-05T00:00Z,1"), {}, 2, "is no time; write"),
    "milliseconds": ((HEAD, "1641340800000,1"), {}, 2, "milliseconds / 1000"),
    "huge": ((HEAD, "9" * 40 + ",1"), {}, 2, "no time from 1973"),
    "date in digits": ((HEAD, "20220105,1"), {}, 2, "'20220105' is no time from 1973.*2022-01"),
    "far year": ((HEAD, FIRST, "9999-12-31T23:59:59-12:00,1"), {}, 3, "no time from 1973 to 2286"),
    "power of ten": ((HEAD, "1.6413408e9,1"), {}, 2, "is no time.*Unix seconds"),
    "naive": ((HEAD, "2022-01-05T00:00,1"), {}, 2, "names no offset.*--zone UTC"),
    "naive day": ((HEAD, "2022-01-05,1"), {}, 2, "names no offset.*--zone UTC"),
    "mixed": (
        (HEAD, FIRST, "2022-01-05T01:00,1"),
        {"zone": "UTC"},
        3,
        "another way.*'2022-01-05T00",
    ),
    "mixed unix": ((HEAD, FIRST, "1641344400,1"), {}, 3, "'1641344400' is written in another way"),
    "skipped": (
        (HEAD, "2022-03-27T01:30,1", "2022-03-27T02:30,1"),
        {"zone": "Europe/Berlin"},
        3,
        "does not exist in Europe/Berlin.*offset",
    ),
    "repeated": (
        (HEAD, "2022-10-30T01:30,1", "2022-10-30T02:30,1"),
        {"zone": "Europe/Berlin"},
        3,
        "comes twice in Europe/Berlin.*offset",
    ),
    "no zone": ((HEAD, FIRST), {"zone": "Asia/Almatty"}, None, "'Asia/Almatty' is not in the"),
    "semicolons": (("time;value", "1641340800;1"), {}, 1, "separate them by commas"),
    "short": (("time,key,value", "1641340800,KZ"), {}, 2, "2 cells where 3"),
    "long": ((HEAD, FIRST, FIRST, "1641340800,1,2"), {}, 4, "3 cells where 2"),
    "open quote": ((HEAD, FIRST, '"2022-01-05T01:00Z,1', FIRST), {}, 3, "a quote opens.*close or"),
    "bad quotes": ((HEAD, '2022-01-05T01:00Z,"1"0'), {}, None, "not valid CSV.*close every quote"),
    "no column": (("when,value", FIRST), {}, 1, "called 'time'.*--time; there are: when, value"),
    "no such key": ((HEAD, FIRST), {"key": "place"}, 1, "called 'place'.*--key; there are: time"),
    "column twice": (("time,value,value", "1641340800,1,2"), {}, 1, "two columns.*'value'; rename"),
    "header alone": ((HEAD,), {}, None, "no rows; add"),
    "empty": ((), {}, None, "no rows; add"),
    # the grid
    "one row": ((HEAD, FIRST), {}, None, "fewer than two rows; add"),
    "twice": (
        (HEAD, FIRST, "2022-01-05T01:00Z,1", FIRST),
        {},
        4,
        "first is in row 2; keep one.*--key",
    ),
    "twice in bins": ((HEAD, FIRST, FIRST), {"step": 3600}, 3, "row 2; keep one"),
    "off the grid": (
        (HEAD, FIRST, *(f"2022-01-05T0{h}:00Z,1" for h in (1, 2, 3)), "2022-01-05T03:59:30Z,1"),
        {},
        6,
        "2022-01-05T03:59:30Z is not a whole number of steps of 3600 s.*--step SECONDS",
    ),
    "half seconds": (
        (HEAD, *(f"2022-01-05T00:00:0{h},1" for h in ("0Z", "0.5Z", "1Z"))),
        {},
        3,
        r"2022-01-05T00:00:00Z \+ 0.5 s is not.*--step",
    ),
    "yearly": ((HEAD, *(f"20{y}-01-05T00:00Z,1" for y in (10, 11))), {}, None, "day; give finer"),
    "no step": ((HEAD, FIRST, "2022-01-05T01:00Z,1"), {"step": 0}, None, "from 1 to 86400"),
    "long step": ((HEAD, FIRST, "2022-01-05T01:00Z,1"), {"step": 90_000}, None, "from 1 to 86400"),
    "decades": (
        (HEAD, "1641340800,1", "7941340800,1", "1641340801,1", "1641340802,1"),
        {},
        None,
        r"2022-01-05T00:00:00Z \(row 2\) to 2221.*\(row 3\) would take 25.2 GB.*correct the times",
    ),
    "all empty": ((HEAD, "1641340800,", "1641340801,"), {}, None, "every value is empty; give"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line_that_says_where_and_what_to_do(tmp_path, mistake):
    lines, options, row, remedy = MISTAKES[mistake]
    file = tmp_path / "s.csv"
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")

    with pytest.raises(DataError) as error:
        read_grid(file, **options)

    line = str(error.value)
    if mistake not in ("no zone", "no step", "long step"):  # faults of the call, not of the file
        assert line.startswith(f"{file}: " if row is None else f"{file}:{row}: ")
    assert re.search(remedy, line), line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "content", "remedy"),
    [
        ("s.txt", b"time,value\n", ".csv, .csv.gz and .parquet"),
        ("s.csv", b"time,value\n\xff\xfe,1\n", "cannot be read"),
        ("s.csv.gz", b"\x1f\x8bgarbage", "cannot be read"),
        ("s.csv.gz", gzip.compress(b"time,value\n" * 999, mtime=0)[:-9], "cannot be read"),
        ("s.parquet", b"garbage", "cannot be read"),
        ("s.parquet", b"", "cannot be read"),
        ("none.csv", None, "no such file; check"),
    ],
)
def test_a_file_that_is_not_what_its_name_says(tmp_path, name, content, remedy):
    if content is not None:
        (tmp_path / name).write_bytes(content)

    with pytest.raises(DataError, match=f"{name}: .*{remedy}"):
        read_series(tmp_path / name)


@pytest.mark.parametrize(
    ("change", "remedy"),
    [
        (pl.col("time").dt.replace_time_zone(None), "names no offset"),
        (pl.col("time").dt.epoch("ms"), "milliseconds / 1000"),
        (pl.col("time") - pl.duration(days=20_000), "no time from 1973"),
        (pl.lit(None, pl.Datetime("us", "UTC")).alias("time"), "`time` is empty"),
        (pl.lit(None, pl.String).alias("key"), "`key` is empty"),
        (pl.lit(float("inf")).alias("value"), "'inf', not a finite"),
        (pl.lit(-1).alias("value"), "below 0"),
        (pl.lit(True).alias("value"), "'true', not a finite"),
        (pl.struct("value").alias("value"), "not a finite"),
        (pl.concat_list("value").alias("value"), "cannot be read"),
    ],
)
def test_mistakes_in_a_frame_and_in_parquet(tmp_path, change, remedy):
    frame = frame_of([[1, 2]]).with_columns(change)
    frame.write_parquet(tmp_path / "s.parquet")

    for source in (frame, tmp_path / "s.parquet"):
        with pytest.raises(DataError, match=remedy):
            read_series(source)


# the grid

tables = (
    st.integers(1, 3)
    .flatmap(
        lambda series: st.integers(4, 12).flatmap(
            lambda bins: st.lists(
                st.lists(st.floats(0, 1e6, width=32) | st.none(), min_size=bins, max_size=bins),
                min_size=series,
                max_size=series,
            )
        )
    )
    .filter(lambda table: any(v is not None for series in table for v in series))
)


def same(one: Grid, other: Grid):
    np.testing.assert_array_equal(one.values, other.values)
    for name in ("keys", "signals", "networks", "start", "step", "notes"):
        assert getattr(one, name) == getattr(other, name)


@given(tables, st.sampled_from([60, 300, 3600, 86_400]))
def test_a_table_comes_back_as_it_went_in(table, step):
    grid = to_grid(read_series(frame_of(table, step)))

    assert (grid.keys, grid.start, grid.step) == (tuple("ABC"[: len(table)]), 1641340800, step)
    np.testing.assert_array_equal(grid.values, np.array(table, dtype=np.float32))
    assert not grid.values.flags.writeable


@given(tables, st.randoms(use_true_random=False), st.sampled_from([None, 1800, 3600, 7200, 86_400]))
def test_the_order_of_rows_does_not_matter(table, random, step):
    frame = frame_of(table)
    order = list(range(frame.height))
    random.shuffle(order)

    same(read_grid(frame[order], step=step), read_grid(frame, step=step))


@given(tables, st.data())
def test_a_row_left_out_is_unobserved_and_changes_nothing_else(table, data):
    frame = frame_of(table).vstack(frame_of([[1] * len(table[0])], keys="Z"))
    out = data.draw(st.integers(0, frame.height - 1 - len(table[0])))
    expected = read_grid(frame).values.copy()
    expected[divmod(out, len(table[0]))] = NAN

    grid = read_grid(pl.concat([frame[:out], frame[out + 1 :]]))

    np.testing.assert_array_equal(grid.values, expected)


def test_a_bin_is_the_mean_of_what_was_measured_in_it():
    frame = frame_of([[1, 2, None, 5, None, None, 7]], step=1700)

    grid = read_grid(frame, step=3600)

    np.testing.assert_array_equal(grid.values, [[4 / 3 + 1 / 6, 5, 7]])
    assert "grid.binned" in told(grid)


def test_a_step_on_whose_grid_the_times_lie_moves_none():
    frame = frame_of([[1, 2, None, 4]], start=T0 + timedelta(minutes=30))

    same(read_grid(frame, step=3600), read_grid(frame))


def test_signals_and_networks_tell_series_apart():
    frame = frame_of([[1, 2], [3, 4], [5, 6]], keys="AAA").with_columns(
        signal=pl.Series(["ping", "ping", "bgp", "bgp", "ping", "ping"]),
        network=pl.Series([None, None, None, None, "9198", "9198"]),
    )

    grid = read_grid(frame)

    assert (grid.signals, grid.networks) == (("bgp", "ping", "ping"), (None, None, "9198"))
    np.testing.assert_array_equal(grid.values, [[3, 4], [1, 2], [5, 6]])


WAVE = [1.0, 2.0, 3.0] * 80


@pytest.mark.parametrize(
    ("table", "notes"),
    [
        ([WAVE], {}),
        ([WAVE[:169]], {}),
        ([WAVE[:167]], {"grid.week": "7.0 days"}),
        ([WAVE[:23]], {"grid.day": "23.0 h"}),
        ([WAVE, [4.0] * 240], {"grid.constant": "of B never change"}),
        ([WAVE, [None] * 240], {"grid.unobserved": "of B:", "grid.missing": "240 of 480 bins"}),
        ([WAVE, WAVE[:200]], {"grid.spans": "than others: B;", "grid.missing": "40 of 480"}),
        (
            [WAVE[:24] + [None] * 30 + WAVE[:186]],
            {"grid.missing": "30 of 240", "grid.gap": "1.2 days, from 2022-01-06T00:00:00Z"},
        ),
    ],
)
def test_what_cannot_be_known_is_said(table, notes):
    grid = read_grid(frame_of(table))

    assert told(grid) == set(notes)
    for note in grid.notes:
        assert notes[note.key] in str(note)


def test_many_names_are_cut_short():
    grid = read_grid(frame_of([[1.0] * 200] * 5, keys="ABCDE"))

    assert "of A, B, C and 2 more never change" in str(grid.notes[0])
