"""Mistakes in the big tables of a case: observations, blocks, epochs, and the window over them."""

import re

import polars as pl
import pytest
from tests.faces.mistakes import assess, names, points, spoil

from offswitch.case import read_case

HEADER = "time,place,network,source,signal,value,low,high,level"


@pytest.fixture
def observed(template):
    """Return the template with observations in place of its outages: 168 hours of one signal."""
    (template / "outages.csv").unlink()
    hours = [f"2024-03-{1 + h // 24:02}T{h % 24:02}:00Z" for h in range(168)]
    rows = [f"{t},AQ,,example,all,{0.05 if 30 <= h < 90 else 1},,," for h, t in enumerate(hours)]
    (template / "observations.csv").write_text("\n".join([HEADER, *rows, ""]))
    return template


FIRST, SECOND = "2024-03-01T00:00Z,AQ,,example,all,1,,,", "2024-03-01T01:00Z,AQ,,example,all,1,,,"
OBSERVATIONS = [
    (FIRST, FIRST.replace("all,1,", "all,100,"), ":2", "`value` is outside.*shares of normal"),
    (FIRST, FIRST.replace("all,1,", "all,-1,"), ":2", "`value` is outside.*shares of normal"),
    (FIRST, FIRST.replace("all,1,", "all,inf,"), ":2", "`value` is outside.*shares of normal"),
    (SECOND, SECOND.replace("all,1,", "all,nan,"), ":3", "`value` is NaN.*empty"),
    (SECOND, SECOND.replace("all,1,", "all,NaN,"), ":3", "`value` is NaN.*empty"),
    (SECOND, SECOND.replace("all,1,", "all,many,"), ":3", "'many'.*number"),
    (SECOND, SECOND.replace(",1,,,", ",1,0.9,,"), ":3", "give both or none"),
    (SECOND, SECOND.replace(",1,,,", ",0.9,0.95,1,"), ":3", "low.*correct"),
    (SECOND, SECOND.replace(",1,,,", ",1,,,my_level"), "", "my_level.*parameters.csv"),
    (f"{FIRST}\n{SECOND}", f"{SECOND}\n{FIRST}", ":3", "earlier.*sort"),
    (SECOND, FIRST, ":3", "second row.*keep one"),
    (SECOND, SECOND.replace("Z,", ","), ":3", "zone.*add Z"),
    (SECOND, SECOND.replace("2024-03-01T01:00Z", "noon"), ":3", "ISO 8601"),
    (SECOND, SECOND[:-2], ":3", "7 cells.*9"),
    (SECOND, SECOND.replace("all", "phones"), ":3", "use one of all, mobile"),
    (SECOND, SECOND.replace("AQ", "Q9"), ":3", "ISO 3166"),
    (SECOND, SECOND.replace("AQ", ""), ":3", "`place`.*fill"),
    (SECOND, SECOND.replace("example", ""), ":3", "`source`.*fill"),
    (
        SECOND,
        SECOND.replace("example", "nobody"),
        "",
        "nobody.*add|several.*keep one",
    ),
    (SECOND + "\n", "", "", "even.*every step"),
    ("T01:00Z", "T01:30Z", "", "even.*every step"),
    ("value,low", "valeu,low", ":1", "missing: value; unknown: valeu"),
    ("", "", ":1", "missing: time"),
    ("", HEADER + "\n", "", "no rows; add"),
]


NUMBERED = [f"{n} {row[-1]}" for n, row in enumerate(OBSERVATIONS)]


@pytest.mark.parametrize(("old", "new", "row", "remedy"), OBSERVATIONS, ids=NUMBERED)
def test_observations_csv(run, observed, old, new, row, remedy):
    spoil(observed, "observations.csv", old, new)
    points(assess(run, observed), observed, f"observations.csv{row}", remedy)


def test_two_sources_of_one_signal(run, observed):
    file = observed / "observations.csv"
    more = [row.replace("example", "brookings-2016") for row in file.read_text().splitlines()[1:]]
    file.write_text(file.read_text() + "\n".join([*more, ""]))
    points(assess(run, observed), observed, "observations.csv", "several sources.*keep one")


def test_signals_at_different_times(run, observed):
    file = observed / "observations.csv"
    more = [row.replace(",all,", ",mobile,") for row in file.read_text().splitlines()[5:]]
    file.write_text(file.read_text() + "\n".join([*more, ""]))
    points(assess(run, observed), observed, "observations.csv", "same times.*same rows")


def test_nothing_is_found(run, observed):
    file = observed / "observations.csv"
    file.write_text(file.read_text().replace(",0.05,", ",1,"))
    assert "no outage is found in 'case'" in assess(run, observed)


def test_no_observations_at_all(run, observed):
    (observed / "observations.csv").unlink()
    line = assess(run, observed)
    assert f"{observed}: " in line
    assert "add one" in line


@pytest.mark.parametrize(
    ("old", "new"), [("end = 2024-03-08", "end = 2024-03-18"), ("-03-01T", "-02-01T")]
)
def test_a_window_outside_the_data(run, observed, old, new):
    spoil(observed, "case.toml", old, new)
    line = assess(run, observed)
    points(line, observed, "observations.csv", "window.*2024-03-01.*shorten the window or add")


def as_parquet(folder):
    file = folder / "observations.csv"
    frame = pl.read_csv(
        file,
        schema_overrides={n: pl.String for n in ("network", "level")}
        | {n: pl.Float64 for n in ("value", "low", "high")},
    ).with_columns(pl.col("time").str.to_datetime(time_zone="UTC", time_unit="us"))
    file.unlink()
    return frame, folder / "observations.parquet"


PARQUET = {
    "missing": (lambda f: f.drop("value"), "missing: value"),
    "misspelt": (lambda f: f.rename({"value": "valeu"}), "missing: value"),
    "extra": (lambda f: f.rename({"low": "lower"}), "unknown: lower"),
    "naive": (lambda f: f.with_columns(pl.col("time").dt.replace_time_zone(None)), "zone"),
    "no date": (lambda f: f.with_columns(pl.lit("noon").alias("time")), "check|ISO 8601|time"),
    "text": (lambda f: f.with_columns(pl.lit("many").alias("value")), "check|number"),
    "NaN": (lambda f: f.with_columns(pl.lit(float("nan")).alias("value")), "`value` is NaN"),
    "range": (lambda f: f.with_columns(pl.lit(100.0).alias("value")), "shares of normal"),
    "unsorted": (lambda f: f.reverse(), "sort"),
    "doubled": (lambda f: pl.concat([f[:1], f]), "keep one"),
    "signal": (lambda f: f.with_columns(pl.lit("phones").alias("signal")), "use one of all"),
    "no signal": (lambda f: f.with_columns(pl.lit(None, pl.String).alias("signal")), "signal"),
    "no place": (lambda f: f.with_columns(pl.lit(None, pl.String).alias("place")), "place"),
    "no source": (lambda f: f.with_columns(pl.lit(None, pl.String).alias("source")), "source"),
    "place": (lambda f: f.with_columns(pl.lit("Q9").alias("place")), "ISO 3166"),
    "no time": (lambda f: f.with_columns(pl.lit(None, f["time"].dtype).alias("time")), "fill"),
    "empty": (lambda f: f[:0], "no rows; add"),
    "nested": (lambda f: f.with_columns(pl.concat_list("value").alias("value")), "check|number"),
}


@pytest.mark.parametrize("mistake", PARQUET)
def test_observations_parquet(run, observed, mistake):
    frame, file = as_parquet(observed)
    change, remedy = PARQUET[mistake]
    change(frame).write_parquet(file)
    line = assess(run, observed)
    assert str(file) in line
    assert re.search(remedy, line), line


@pytest.mark.parametrize("bytes_", [b"", b"garbage", b"PAR1" + 400 * b"\7" + b"PAR1"])
def test_observations_parquet_that_is_no_parquet(run, observed, bytes_):
    _, file = as_parquet(observed)
    file.write_bytes(bytes_)
    points(assess(run, observed), observed, "observations.parquet", "cannot be read.*check")


def block(n):
    """Row of blocks.csv, and height, of block `n` from the first."""
    return n + 2


def change_blocks(folder, change):
    file = folder / "blocks.csv"
    header, *rows = file.read_text().split()
    made = change([[int(cell) for cell in row.split(",")] for row in rows])
    file.write_text("\n".join([header, *(",".join(map(str, row)) for row in made), ""]))


def set_time(rows, n, seconds):
    rows[n][1] = seconds
    return rows


BLOCKS = {
    "gap": (lambda r: r[:50] + r[51:], block(50), "add the missing blocks"),
    "doubled": (lambda r: r[:51] + r[50:], block(51), "remove the doubled"),
    "early": (lambda r: set_time(r, 50, r[40][1] - 3600), block(50), "median.*check"),
    "late": (lambda r: [*r[:50], *([h, t + 90_000] for h, t in r[50:])], block(50), "day.*check"),
    "few": (lambda r: r[:11], None, "11 blocks; at least 12"),
    "none": (lambda r: [], None, "0 blocks; at least 12"),
    "not an epoch": (lambda r: r[1:], None, "must start a difficulty epoch"),
    "part": (lambda r: [[r[0][0] + 0.5, r[0][1]], *r[1:]], block(0), "whole number.*correct"),
    "nan": (lambda r: [["nan", r[0][1]], *r[1:]], block(0), "number|correct"),
    "text": (lambda r: [*r[:9], [r[9][0], "noon"], *r[10:]], block(9), "'noon'.*number"),
    "no time": (lambda r: [*r[:9], [r[9][0], ""], *r[10:]], block(9), "timestamp.*fill"),
    "milliseconds": (lambda r: [[h, 1000 * t] for h, t in r], block(0), "Unix seconds"),
}


@pytest.mark.parametrize("mistake", BLOCKS)
def test_blocks(run, kazakhstan, mistake):
    change, row, remedy = BLOCKS[mistake]
    change_blocks(kazakhstan, change)
    where = "blocks.csv" if row is None else f"blocks.csv:{row}"
    points(assess(run, kazakhstan), kazakhstan, where, remedy)


def test_blocks_that_end_before_the_window_does(run, kazakhstan):
    cut = read_case(kazakhstan).bitcoin.cut.timestamp()
    change_blocks(kazakhstan, lambda rows: [r for r in rows if r[1] < cut + 3600])
    (kazakhstan / "days.csv").unlink(missing_ok=True)
    line = assess(run, kazakhstan)
    assert str(kazakhstan / "blocks.csv") in line
    assert re.search("outside the blocks|add", line)


CHAIN = [
    ("epochs.csv", "170b98ab", "170b98ac", "blocks.csv|epochs.csv", "bits.*one of the two"),
    ("epochs.csv", "170b98ab", "hello", "epochs.csv:6", "'hello'"),
    ("epochs.csv", "", "", "epochs.csv:1", "missing: height"),
    ("case.toml", "cut = 2022-01-05", "cut = 2022-02-05", "case.toml", "cut.*outside.*move"),
    ("case.toml", "claimed_change = -0.12", "claimed_change = -12", "case.toml", "share between"),
    ("case.toml", "end = 2022-01-16T10", "end = 2022-01-10T10", "case.toml", "recovery.*start"),
    ("case.toml", "btc_usdt_perp", "btc_eur", "prices.parquet|case.toml", "price_series"),
    ("context.csv", "60.73288,percent", "60.73288,", "context.csv:2", "give the unit"),
    ("context.csv", "60.73288,", "lots,", "context.csv:2", "'lots'.*number"),
    ("quotes.csv", "45500,USDT", "45500,", "quotes.csv:2", "give the unit"),
    ("mining_map.csv", "KZ,1.4,", "KZ,140,", "mining_map.csv:2", "percent.*give"),
    ("mining_map.csv", "KZ,1.4,", "KZ,nan,", "mining_map.csv:2", "percent.*give|number"),
    ("edges.csv", "mobile,cut", "mobile,snip", "edges.csv:2", "'cut' or 'restored'"),
    ("edges.csv", "04T14:30Z,30,", "04T14:30Z,-30,", "edges.csv:2", "precision"),
    ("edges.csv", "KZ,mobile,2022", "KZ,phones,2022", "edges.csv:2", "mobile"),
    ("edges.csv", "cloudflare-kz,1", "nobody,1", "edges.csv:2", "nobody.*add"),
    ("edges.csv", "cloudflare-kz,1", "cloudflare-kz,yes", "edges.csv:2", "base"),
]


@pytest.mark.parametrize(("name", "old", "new", "where", "remedy"), CHAIN, ids=map(names, CHAIN))
def test_chain_and_record(run, kazakhstan, name, old, new, where, remedy):
    spoil(kazakhstan, name, old, new)
    points(assess(run, kazakhstan), kazakhstan, where, remedy)


@pytest.mark.parametrize("name", ["blocks.csv", "epochs.csv"])
def test_bitcoin_without_its_files(run, kazakhstan, name):
    (kazakhstan / name).unlink()
    line = assess(run, kazakhstan)
    assert str(kazakhstan) in line
    assert name in line


@pytest.mark.parametrize("name", ["blocks.parquet", "prices.parquet"])
def test_a_parquet_table_that_is_garbage(run, kazakhstan, name):
    (kazakhstan / name).write_bytes(b"garbage")
    points(assess(run, kazakhstan), kazakhstan, name, "cannot be read.*check")
