"""A lake that is stopped at any call, shared by processes, or damaged."""

import io
import multiprocessing
import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from tests.lake.made import at, batch, known, observed, window

from offswitch.errors import DataError
from offswitch.lake import Stored, open_lake
from offswitch.lake.manifest import digest, write_manifest

#: What writing a batch asks of the system, in the modules that ask it.
CALLS = ("open", "fsync", "replace", "mkdir")


class Killed(BaseException):
    """Ends the process as far as the lake can tell: nothing catches it."""


def stop_at(monkeypatch, nth):
    """Let the nth call that changes the disk raise, and every one after it, as a kill does."""
    count = iter(range(1_000_000))

    def wrap(real):
        def call(*arguments, **named):
            if next(count) >= nth:
                raise Killed
            return real(*arguments, **named)

        return call

    for name in (*CALLS, "unlink"):
        monkeypatch.setattr(os, name, wrap(getattr(os, name)))
    return count


def test_a_stop_at_any_call_leaves_the_state_before_or_after(tmp_path, monkeypatch):
    """The rerun stores what was lost, and nothing twice."""
    before, after = {1: 1.0, 5: 5.0}, {1: 1.5, 5: 5.0, 6: 6.0}
    seen = set()
    for nth in range(1_000):
        lake = open_lake(tmp_path / str(nth))
        lake.add(batch(0, 8, before))
        with monkeypatch.context() as patch:
            count = stop_at(patch, nth)
            with suppress(Killed):
                lake.add(batch(0, 8, after, retrieved=1))
            called = next(count)
        again = open_lake(tmp_path / str(nth))
        assert again.verify() == ()
        state = known(again)
        assert state in (before, after)
        seen.add(len(state))
        stored = again.add(batch(0, 8, after, retrieved=1))
        assert stored == (Stored(1, 1, 1) if state == before else Stored(0, 3, 0))
        assert known(again) == after
        assert len(again.batches()) == 2
        if called < nth:  # nothing was stopped any more
            break
    assert seen == {2, 3}
    assert nth > 10


def test_a_stop_while_the_lake_is_made_leaves_one_that_can_be_used(tmp_path, monkeypatch):
    for nth in range(30):
        folder = tmp_path / str(nth)
        with monkeypatch.context() as patch:
            stop_at(patch, nth)
            with suppress(Killed):
                open_lake(folder).add(batch(0, 8, {1: 1.0}))
        open_lake(folder).add(batch(0, 8, {1: 1.0}))
        assert known(open_lake(folder)) == {1: 1.0}


def add_some(folder, who):
    """A process that answers the same hours as the others, each hour with its own minute."""
    lake = open_lake(folder)
    for n in range(12):
        hours = {hour: float(who * 100 + n) for hour in range(n, n + 4)}
        lake.add(batch(n, n + 4, hours, retrieved=2 * n + who))
        assert lake.read("observations").height >= 4


def test_processes_that_add_at_once_leave_it_whole(tmp_path):
    """What is known is what they said last, in whatever order they came to write it."""
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=add_some, args=(tmp_path / "lake", who)) for who in (0, 1)]
    for one in processes:
        one.start()
    for one in processes:
        one.join(120)
        assert one.exitcode == 0
    lake = open_lake(tmp_path / "lake")
    assert lake.verify() == ()
    assert len(lake.batches()) == 24
    state = {}
    for n in range(12):
        state |= {hour: 100.0 + n for hour in range(n, n + 4)}
    assert known(lake) == state


def data_files(folder):
    return sorted((Path(folder) / "observations").rglob("*.parquet"))


def manifests(folder):
    return sorted((Path(folder) / "batches").rglob("*.json"))


def misplaced(folder):
    """Rows of another month under this one's name, with every hash right."""
    lake = open_lake(folder)
    file = data_files(folder)[0]
    made = next(iter(lake.chosen().values()))[0]
    rows = observed({0: 1.0}).with_columns(pl.col("time").dt.offset_by("2mo"))
    content = io.BytesIO()
    rows.write_parquet(content)
    content = content.getvalue()
    other = file.with_name(f"{digest(content)}.parquet")
    other.write_bytes(content)
    path = str(other.relative_to(folder))
    when = rows["time"][0]
    changed = replace(
        made.files[0],
        path=path,
        sha256=digest(content),
        bytes=len(content),
        rows=1,
        first=when,
        last=when,
    )
    name, text = write_manifest(replace(made, files=(changed,)))
    manifests(folder)[0].unlink()
    (folder / name).write_bytes(text)


DAMAGE = {
    "missing": lambda folder: data_files(folder)[0].unlink(),
    "changed": lambda folder: data_files(folder)[0].write_bytes(
        data_files(folder)[0].read_bytes()[:-1] + b"?"
    ),
    "cut": lambda folder: data_files(folder)[0].write_bytes(data_files(folder)[0].read_bytes()[:9]),
    "manifest": lambda folder: manifests(folder)[0].write_text("{}"),
    "misplaced": misplaced,
}


@pytest.mark.parametrize("how", DAMAGE)
def test_damage_is_found_forgotten_and_mended(tmp_path, how):
    """Every damage is found and names its window; pruned, the window is missing."""
    folder = tmp_path / "lake"
    lake = open_lake(folder)
    lake.add(batch(0, 3, {0: 1.0, 1: 2.0}))
    lake.add(batch(0, 3, {0: 4.0}, place="KG"))
    place = sorted(("KG", "KZ"))[0]
    DAMAGE[how](folder)
    with suppress(DataError):  # one line, or rows that the file still gives
        open_lake(folder).read("observations")
    (damage,) = open_lake(folder).verify()
    assert (damage.source, damage.signal, damage.place) == ("ioda", "bgp", place)
    assert damage.window == window(0, 3)
    assert str(damage.what)

    held = set(folder.rglob("*"))
    told = lake.prune(damaged=True)
    assert set(folder.rglob("*")) == held
    assert told.forgotten
    assert lake.prune(damaged=True, yes=True).files == told.files
    again = open_lake(folder)
    assert again.verify() == ()
    assert again.missing("ioda", "bgp", place, window(0, 3)) == (window(0, 3),)
    assert again.read("observations")["place"].unique().to_list() == ["KZ"]
    again.add(batch(0, 3, {0: 4.0}, place="KG", retrieved=3))
    assert again.read("observations", place="KG")["value"].to_list() == [4.0]


def test_adding_again_mends_a_changed_file(tmp_path):
    lake = open_lake(tmp_path)
    lake.add(batch(0, 3, {0: 1.0}))
    data_files(tmp_path)[0].write_bytes(b"")
    lake.add(batch(0, 3, {0: 1.0}, retrieved=1))
    assert lake.verify() == ()


def test_prune_takes_old_loose_files_alone(tmp_path):
    lake = open_lake(tmp_path)
    lake.add(batch(0, 8, {0: 1.0, 5: 2.0}))
    folder = data_files(tmp_path)[0].parent
    loose = folder / f"{'0' * 64}.parquet"
    young = folder / f"{'1' * 64}.parquet"
    unfinished = folder / ".unfinished-1-abc"
    strange = folder / "notes.txt"
    for file in (loose, young, unfinished, strange):
        file.write_bytes(b"x")
    for file in (loose, unfinished, strange, *data_files(tmp_path)):
        if file != young:
            os.utime(file, (0, 0))
    assert {Path(name).name for name in lake.prune().files} == {loose.name, unfinished.name}
    lake.prune(yes=True)
    assert not loose.exists()
    assert not unfinished.exists()
    assert young.exists()
    assert strange.exists()
    assert known(lake) == {0: 1.0, 5: 2.0}


NO_TIME = pl.lit(None, pl.Datetime("us", "UTC"))
WRONG = {
    "lake_outside": {"values": {9: 1.0}},
    "lake_columns": {"rows": observed({0: 1.0}).cast({"value": pl.Float32})},
    "lake_not_finite": {"values": {0: float("nan")}},
    "lake_twice": {"rows": pl.concat([observed({0: 1.0}), observed({0: 2.0})])},
    "lake_null": {"rows": observed({0: 1.0}).with_columns(time=NO_TIME)},
    "lake_name": {"place": "../KZ"},
}


@pytest.mark.parametrize("key", WRONG)
def test_rows_that_are_not_what_they_say_are_refused(tmp_path, key):
    about = {"values": {}, **WRONG[key]}
    values = about.pop("values")
    lake = open_lake(tmp_path / "lake")
    with pytest.raises(DataError) as refused:
        lake.add(batch(0, 8, values, **about))
    assert refused.value.key == key
    assert "\n" not in str(refused.value)
    assert not (tmp_path / "lake").exists()


def test_a_folder_of_other_things_is_no_lake(tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(DataError, match="no lake"):
        open_lake(tmp_path).add(batch(0, 8, {}))
    assert sorted(tmp_path.iterdir()) == [tmp_path / "letter.txt"]


def test_normalised_windows_are_series_of_their_own(tmp_path):
    lake = open_lake(tmp_path)
    for first, last, hours in ((0, 4, {0: 1.0, 1: 0.5}), (1, 5, {1: 1.0, 4: 0.2})):
        lake.add(batch(first, last, hours, normalised=True))
    rows = lake.read("observations")
    assert rows["value"].to_list() == [1.0, 0.5, 1.0, 0.2]
    assert rows["asked"].n_unique() == 2
    about = ("ioda", "bgp", "KZ")
    assert lake.missing(*about, window(1, 5)) == ()
    assert lake.missing(*about, window(1, 4)) == (window(1, 4),)
    lake.add(batch(0, 4, {0: 0.9}, normalised=True, retrieved=1))
    assert lake.read("observations")["value"].to_list() == [0.9, 1.0, 0.2]
    assert [one.window for one in lake.known(*about)] == [window(0, 4), window(1, 5)]
    assert at(0).month == 1


def test_plain_duckdb_reads_what_the_lake_reads(tmp_path):
    """The statement in the manual gives the rows that count, with no code of this package."""
    duckdb = pytest.importorskip("duckdb")
    lake = open_lake(tmp_path / "lake")
    lake.add(batch(0, 8, {hour: float(hour) for hour in range(8)}))
    lake.add(batch(2, 5, {2: 9.0, 4: None}, retrieved=2))
    lake.add(batch(3, 9, {8: 1.0}, retrieved=1))
    lake.add(batch(0, 8, {0: 3.0}, place="KG"))
    for first, value in ((0, 1.0), (0, 0.5), (1, 0.7)):
        hours = {1: value, 2: value}
        lake.add(batch(first, 4, hours, place="UZ", normalised=True, retrieved=int(10 * value)))
    page = (Path(__file__).parents[2] / "docs" / "formats" / "lake.md").read_text(encoding="utf-8")
    text = (
        page.split("## With DuckDB alone")[1]
        .split("```text\n")[1]
        .split("```")[0]
        .replace("LAKE", str(tmp_path / "lake"))
    )
    with duckdb.connect(":memory:") as base:
        found = base.execute(f"SELECT place, epoch_us(time), value FROM ({text})").fetchall()
    rows = lake.read("observations").select("place", pl.col("time").dt.epoch("us"), "value")
    assert sorted(map(str, found)) == sorted(map(str, rows.iter_rows()))
    assert len(found) == 10
