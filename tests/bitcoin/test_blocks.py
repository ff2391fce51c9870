import gzip
import importlib
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from offswitch.bitcoin import read_blocks, read_chain
from offswitch.bitcoin.blocks import HIGHEST
from offswitch.case import find_case
from offswitch.errors import DataError
from offswitch.timeline import from_seconds, iso

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
FIRST, BITS = 713_664, "170ba21f"


@pytest.fixture(scope="module")
def chain(case):
    return case.bitcoin.chain


@pytest.fixture(scope="module")
def rows(chain):
    """Blocks of record with their bits, as text."""
    starts = np.array([r.height for r in chain.retargets])
    bits = [f"{r.bits:08x}" for r in chain.retargets]
    heights = np.arange(FIRST, FIRST + chain.times.size)
    epochs = np.searchsorted(starts, heights, side="right") - 1
    return [(int(h), int(t), bits[e]) for h, t, e in zip(heights, chain.times, epochs, strict=True)]


@pytest.fixture
def table(tmp_path):
    """Write rows as a CSV file."""

    def write(rows, header="height,timestamp,bits", name="blocks.csv"):
        lines = [header, *(",".join(map(str, row)) for row in rows)]
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path / name

    return write


def without_bits(rows):
    return [row[:2] for row in rows]


HEADER = "height,timestamp"


def same(one, other):
    return (
        one.first_height == other.first_height
        and np.array_equal(one.times, other.times)
        and one.retargets == other.retargets
    )


def test_a_table_of_record_gives_the_published_targets(table, rows, chain):
    assert same(read_chain(table(without_bits(rows), HEADER), from_bits=BITS), chain)
    assert same(read_chain(table(rows)), chain)
    assert same(read_chain(table(rows), from_bits=int(BITS, 16)), chain)
    assert [r.height for r in chain.retargets] == [FIRST + 2016 * k for k in range(5)]


def test_the_forms_of_a_table_give_the_same_frame(table, rows, tmp_path):
    plain = table(rows[:3000])
    frame = read_blocks(plain)
    assert frame.schema == {
        "height": pl.Int64,
        "time": pl.Datetime("us", "UTC"),
        "bits": pl.UInt32,
    }
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(plain.read_bytes()))
    frame.write_parquet(tmp_path / "a.parquet")
    frame.with_columns(
        pl.col("height").cast(pl.Float64),
        pl.col("time").dt.epoch("s").cast(pl.Float64).alias("timestamp"),
        pl.col("bits").cast(pl.Int64),
    ).drop("time").write_parquet(tmp_path / "b.parquet")
    dictionary = pl.col("bits").map_elements(lambda b: f"{b:08x}", pl.String).cast(pl.Categorical)
    frame.with_columns(dictionary).write_parquet(tmp_path / "c.parquet")
    for name in ("a.csv.gz", "a.parquet", "b.parquet", "c.parquet"):
        assert read_blocks(tmp_path / name).equals(frame), name
    zoned = [(h, iso(from_seconds(t)), f"0x{b.upper()}") for h, t, b in rows[:3000]]
    assert read_blocks(table(zoned, " height , time,bits")).equals(frame)
    mixed = [(h, t if h % 2 else iso(from_seconds(t)), b, "x") for h, t, b in rows[:3000]]
    assert read_blocks(table([*mixed, ("",) * 4], "height,timestamp,bits,pool")).equals(frame)


def test_the_shipped_blocks_are_read_as_they_are(chain):
    path = find_case("kazakhstan-2022") / "blocks.parquet"
    assert read_blocks(path)["bits"].null_count() == chain.times.size
    assert same(read_chain(path, from_bits=BITS), chain)


def test_a_file_that_begins_inside_an_epoch_takes_its_second_target_as_given(table, rows, chain):
    made = read_chain(table(rows[500:]))
    assert [r.bits for r in made.retargets] == [r.bits for r in chain.retargets]
    spans = [r.span_s for r in chain.retargets]
    assert [r.span_s for r in made.retargets] == [None, None, *spans[2:]]


def test_bits_of_the_first_block_alone_do(table, rows, chain):
    sparse = [(h, t, b if n == 0 else "") for n, (h, t, b) in enumerate(rows)]
    assert same(read_chain(table(sparse)), chain)


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        data = importlib.import_module("made_headers").mine(300)
    path = tmp_path_factory.mktemp("raw") / "regtest.dat"
    path.write_bytes(data)
    return path


def test_raw_headers_give_the_same_chain_as_their_table(raw, table):
    frame = read_blocks(raw, network="regtest")
    assert (frame.height, frame["height"][0], set(frame["bits"])) == (300, 0, {0x207FFFFF})
    made = read_chain(raw, network="regtest")
    columns = [frame["height"], frame["time"].dt.epoch("s")]
    copy = read_chain(table(zip(*columns, strict=True), HEADER), network="regtest")
    assert same(copy, made)
    assert [(r.height, r.bits, r.span_s) for r in made.retargets] == [(0, 0x207FFFFF, None)]


def test_raw_headers_may_begin_later(raw, tmp_path):
    part = tmp_path / "part.headers"
    part.write_bytes(raw.read_bytes()[80 * 100 :])
    assert read_blocks(part, first_height=100, network="regtest")["height"][0] == 100
    assert refused(part, network="regtest").key == "header_genesis"


def refused(path, read=read_chain, **given):
    with pytest.raises(DataError) as error:
        read(path, **given)
    assert "\n" not in str(error.value)
    return error.value


@pytest.mark.parametrize("left", [1, 40, 79])
def test_a_truncated_header_file_says_after_which_height(raw, tmp_path, left):
    cut = tmp_path / "cut.dat"
    cut.write_bytes(raw.read_bytes()[: 80 * 20 + left])
    error = refused(cut, network="regtest")
    assert (error.key, error.values) == ("headers_cut", {"left": left, "height": 19})
    cut.write_bytes(raw.read_bytes()[:left])
    assert refused(cut).key == "headers_short"


def test_the_first_height_is_one_and_of_raw_headers(raw, table, rows):
    for height in (-1, HIGHEST + 1):
        assert refused(raw, first_height=height).key == "first_height"
    assert refused(table(rows[:30]), first_height=FIRST).key == "first_height_of_table"


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("a.csv", PermissionError(13, "Permission denied")),
        ("a.parquet", pl.exceptions.PanicException("index out of bounds")),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path, monkeypatch, name, error):
    def fail(*_, **__):
        raise error

    monkeypatch.setattr(pl, "read_csv", fail)
    monkeypatch.setattr(pl, "read_parquet", fail)
    (tmp_path / name).write_text("height,timestamp,1\n", encoding="utf-8")
    said = refused(tmp_path / name)
    assert said.key == "unreadable"
    assert str(error) in str(said)


ZONED = pl.Datetime("ms", "UTC")


@pytest.mark.parametrize(
    ("column", "cast", "key"),
    [
        ("height", pl.Float32, "block_type"),  # exact to eight digits of times and bits at most
        ("height", pl.Duration, "block_type"),
        ("height", ZONED, "block_type"),
        ("timestamp", pl.Date, "block_type"),
        ("timestamp", pl.Datetime, "no_zone"),
        ("bits", pl.Binary, "block_type"),
        ("bits", pl.List(pl.Int64), "block_type"),
    ],
)
def test_a_column_of_another_type(tmp_path, rows, column, cast, key):
    path = tmp_path / "a.parquet"
    frame = pl.DataFrame(rows[:30], ["height", "timestamp", "bits"], orient="row")
    frame.with_columns(pl.lit(None, cast).alias(column)).write_parquet(path)
    error = refused(path)
    assert error.key == key
    assert column in str(error)


def test_a_time_too_far_off_to_be_told_is_refused(tmp_path, rows):
    path = tmp_path / "a.parquet"
    frame = pl.DataFrame(rows[:30], ["height", "timestamp", "bits"], orient="row")
    for far, key in ((2**62, "empty_block"), (-(2**46), "block_time")):
        frame.with_columns(pl.lit(far).cast(ZONED).alias("timestamp")).write_parquet(path)
        assert refused(path).key == key


@pytest.mark.parametrize("name", ["a.dat", "a.csv", "b.csv", "c.csv"])
def test_a_file_without_blocks(tmp_path, name):
    text = {"b.csv": "height,timestamp,bits\n", "c.csv": "height,timestamp\n\n\n"}.get(name, "")
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert refused(tmp_path / name).key == "blocks_empty"


def test_too_few_blocks(table, rows, raw, tmp_path):
    assert refused(table(rows[:11])).key == "too_few_blocks"
    few = tmp_path / "few.bin"
    few.write_bytes(raw.read_bytes()[: 80 * 11])
    assert refused(few, network="regtest").key == "too_few_blocks"
    assert read_blocks(few, network="regtest").height == 11


@pytest.mark.parametrize(
    ("name", "key"),
    [("blocks.txt", "blocks_suffix"), ("absent.csv", "no_file"), ("absent.dat", "no_file")],
)
def test_a_file_that_is_none(tmp_path, name, key):
    assert refused(tmp_path / name).key == key


@pytest.mark.parametrize(
    ("header", "key", "says"),
    [
        ("block,timestamp,bits", "blocks_columns", "`height`"),
        ("height,date,bits", "blocks_columns", "`timestamp`"),
        ("height;timestamp", "not_commas", "commas"),
    ],
)
def test_wrong_columns(table, rows, header, key, says):
    error = refused(table(rows[:20] if "," in header else [("1;2",)] * 20, header))
    assert (error.key, error.row) == (key, 1)
    assert says in str(error)


@pytest.mark.parametrize(
    ("column", "text", "key"),
    [
        (0, "", "empty_block"),
        (0, "x", "block_height"),
        (0, "713676.5", "block_height"),
        (0, "-1", "block_height"),
        (0, str(HIGHEST + 1), "block_height"),
        (1, "", "empty_block"),
        (1, "nan", "block_time"),
        (1, "soon", "block_time"),
        (1, "0", "block_time"),
        (1, "1639216857.5", "block_time"),
        (1, "2021-12-11", "no_zone"),
        (1, "2021-12-11T10:00:57", "no_zone"),
        (1, "1639216857000", "block_milliseconds"),
        (2, "17", "block_bits"),
        (2, "386638367", "block_bits"),
        (2, "1d800001", "bits_impossible"),
        (2, "1d010000", "bits_impossible"),
        (2, "00000000", "bits_impossible"),
        (2, "170ba21e", "bits_changed"),
    ],
)
def test_a_wrong_cell_names_its_row(table, rows, column, text, key):
    wrong = [list(row) for row in rows[:30]]
    wrong[12][column] = text
    error = refused(table(wrong), read_blocks)
    assert (error.key, error.row) == (key, 14)
    if text and key != "empty_block":
        assert text in str(error)


@pytest.mark.parametrize(
    ("order", "key", "row"),
    [
        ([*range(20), *range(21, 40)], "block_gap", 22),
        ([*range(20), *range(19, 40)], "block_repeated", 22),
        ([*range(40)][::-1], "block_unsorted", 3),
    ],
)
def test_heights_must_follow_each_other(table, rows, order, key, row):
    error = refused(table([rows[n] for n in order]))
    assert (error.key, error.row) == (key, row)


def moved(rows, at, seconds, until=None):
    """The rows with the times of some later or earlier by so many seconds."""
    return [
        (h, t + seconds * (at <= n < (until or len(rows))), b) for n, (h, t, b) in enumerate(rows)
    ]


def test_times_that_break_the_rules(table, rows):
    error = refused(table(moved(rows[:100], 50, 86_400)))
    assert (error.key, error.row, error.values["height"]) == ("block_late", 52, FIRST + 50)
    error = refused(table(moved(rows[:100], 50, -20_000, 51)))
    assert (error.key, error.row, error.values["height"]) == ("block_early", 52, FIRST + 50)


def test_the_first_year_of_the_chain_may_hold_a_day_without_blocks(table):
    """Of record: five days behind block 0, and 90,532 s behind block 15,323."""
    times = [1231006505, *(1231469665 + 600 * k for k in range(30))]
    made = read_chain(table(enumerate(times), HEADER))
    assert [(r.height, r.bits) for r in made.retargets] == [(0, 0x1D00FFFF)]
    times = [1242900000 + 600 * k + 90_000 * (k >= 15) for k in range(30)]
    slow = [(15_309 + n, time) for n, time in enumerate(times)]
    assert read_chain(table(slow, HEADER), from_bits="1d00ffff").times.size == 30
    error = refused(table([(height + 17_000, time) for height, time in slow], HEADER))
    assert (error.key, error.values["height"]) == ("block_late", 32_324)


def test_bits_that_the_times_do_not_give(table, rows):
    error = refused(table(moved(rows, 2015, 40, 2016)))
    assert (error.key, error.row, error.values["height"]) == ("bits_moved", 2018, FIRST + 2016)
    assert error.values["bits"] == "170b98ab"


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("xyz", "from_bits_form"),
        ("", "from_bits_form"),
        ("-170ba21f", "from_bits_form"),
        ("1170ba21f", "from_bits_form"),
        (1 << 32, "from_bits_form"),
        ("1d800001", "bits_impossible"),
        (0, "bits_impossible"),
        ("207fffff", "bits_impossible"),
    ],
)
def test_from_bits_that_are_no_target(table, rows, given, key):
    error = refused(table(without_bits(rows[:30]), HEADER), from_bits=given)
    assert error.key == key


def test_from_bits_that_the_file_contradicts(table, rows):
    error = refused(table(rows[:30]), from_bits="170ba21e")
    assert (error.key, error.values["given"], error.values["bits"]) == (
        "from_bits_differ",
        "170ba21e",
        BITS,
    )


def test_from_bits_of_block_0_are_those_of_the_network(table):
    path = table(((n, 1231006505 + 600 * n) for n in range(20)), HEADER)
    assert refused(path, from_bits=BITS).key == "from_bits_differ"
    assert read_chain(path, from_bits="1d00ffff").retargets[0].difficulty == 1


def test_a_file_without_bits_says_how_to_give_them(table, rows):
    error = refused(table(without_bits(rows[:30]), HEADER))
    assert (error.key, error.values["height"]) == ("bits_unknown", FIRST)
    assert "--from-bits" in str(error)


def test_from_bits_reach_to_the_end_of_an_epoch_that_began_before_the_file(table, rows):
    inside = read_chain(table(without_bits(rows[5:2016]), HEADER), from_bits=BITS)
    assert [(r.height, f"{r.bits:08x}") for r in inside.retargets] == [(FIRST + 5, BITS)]
    sparse = [(h, t, b if n == 0 else "") for n, (h, t, b) in enumerate(rows[5:])]
    for past, given in (without_bits(rows[5:]), BITS), (sparse, None):
        error = refused(table(past, HEADER if given else HEADER + ",bits"), from_bits=given)
        assert (error.key, error.values["height"]) == ("bits_unknown", FIRST + 2016)
    sparse = [(h, t, b if n == 2011 else "") for n, (h, t, b) in enumerate(rows[5:])]
    assert same(read_chain(table(sparse), from_bits=BITS), read_chain(table(rows[5:])))


def test_a_network_that_is_none(table, rows):
    assert "main, regtest" in str(refused(table(rows[:30]), network="testnet"))
