"""Whatever is added in whatever order, a lake knows what a dictionary of statements knows."""

import os
import tempfile
from pathlib import Path

import polars as pl
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.lake.made import FETCHED, HOUR, START, at, batch, known, observed, window

from offswitch.errors import DataError
from offswitch.lake import open_lake
from offswitch.sources.record import SCHEMAS

HOURS = 9
hours = st.integers(0, HOURS - 1)
values = st.dictionaries(hours, st.sampled_from([None, 0.0, 1.0, 2.5]), max_size=HOURS)
ABOUT = ("ioda", "bgp", "KZ")


class Answers(RuleBasedStateMachine):
    """Two who have opened one lake add answers about nine hours, in any order of retrieval."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "lake"
        self.lakes = [open_lake(path), open_lake(path)]
        self.stated = []  # (minute, first, last, values), minutes all different

    def teardown(self):
        self.folder.cleanup()

    def truth(self, until):
        """What each hour is, by the last answer over it that was retrieved by then."""
        state = {}
        for minute, first, last, given in sorted(self.stated, key=lambda one: one[0]):
            if minute <= until:
                state = {h: v for h, v in state.items() if not first <= h < last} | given
        return dict(sorted(state.items()))

    def answer(self, minute, first, length, given):
        last = min(first + length, HOURS)
        inside = {hour: value for hour, value in given.items() if first <= hour < last}
        return minute, first, last, dict(sorted(inside.items()))

    @rule(
        who=st.integers(0, 1),
        minute=st.integers(0, 10_000),
        first=hours,
        length=st.integers(1, HOURS),
        given=values,
    )
    def add(self, who, minute, first, length, given):
        if any(minute == one[0] for one in self.stated):
            return
        minute, first, last, given = self.answer(minute, first, length, given)
        before = self.truth(30_000)
        stored = self.lakes[who].add(batch(first, last, given, retrieved=minute))
        held = {hour: value for hour, value in before.items() if first <= hour < last}
        assert stored.new == len(given.keys() - held.keys())
        assert stored.withdrawn == len(held.keys() - given.keys())
        assert stored.same == sum(hour in held and held[hour] == given[hour] for hour in given)
        assert stored.new + stored.same + stored.revised == len(given)
        self.stated.append((minute, first, last, given))

    @precondition(lambda self: self.stated)
    @rule(who=st.integers(0, 1), which=st.integers(0, 100))
    def add_again(self, who, which):
        minute, first, last, given = self.stated[which % len(self.stated)]
        files = sorted(Path(self.folder.name).rglob("*"))
        self.lakes[who].add(batch(first, last, given, retrieved=minute))
        assert sorted(Path(self.folder.name).rglob("*")) == files

    @rule(first=hours, length=st.integers(1, HOURS), given=values, writes=st.integers(0, 3))
    def stopped(self, first, length, given, writes):
        """The process ends before one of the files has its name."""
        _, first, last, given = self.answer(0, first, length, given)
        replace, count = os.replace, iter(range(writes))

        def fails(*names):
            if next(count, None) is None:
                raise OSError(28, "no space left")
            replace(*names)

        minute = 20_000 + len(self.stated)
        os.replace = fails
        try:
            self.lakes[0].add(batch(first, last, given, retrieved=minute))
        except DataError:
            return
        finally:
            os.replace = replace
        self.stated.append((minute, first, last, given))

    @invariant()
    def all_is_known(self):
        for lake in self.lakes:
            assert known(lake) == self.truth(30_000)

    @rule(who=st.integers(0, 1))
    def verify(self, who):
        assert self.lakes[who].verify() == ()

    @precondition(lambda self: self.stated)
    @rule(minute=st.integers(-1, 10_000))
    def as_known(self, minute):
        assert known(self.lakes[1], as_known=FETCHED + minute * HOUR / 60) == self.truth(minute)

    @rule(first=hours, length=st.integers(1, HOURS))
    def missing(self, first, length):
        asked = {hour for _, a, b, _ in self.stated for hour in range(a, b)}
        gaps = self.lakes[0].missing(*ABOUT, window(first, first + length))
        told = {h for gap in gaps for h in range(HOURS * 2) if gap.start <= at(h) < gap.end}
        assert told == set(range(first, first + length)) - asked

    @rule(first=hours, length=st.integers(1, HOURS))
    def cut(self, first, length):
        cut = known(self.lakes[0], window=window(first, first + length))
        assert cut == {
            hour: value
            for hour, value in self.truth(30_000).items()
            if first <= hour < first + length
        }

    @precondition(lambda self: self.stated)
    @rule()
    def export(self):
        """The bytes are those of a lake that was told the same in one go."""
        folder = Path(self.folder.name)
        other = open_lake(tempfile.mkdtemp(dir=folder) + "/lake")
        other.add(batch(0, HOURS, self.truth(30_000)))
        for suffix in (".csv", ".parquet"):
            files = [folder / f"{name}{suffix}" for name in ("one", "other")]
            for lake, file in zip((self.lakes[0], other), files, strict=True):
                assert lake.export(file) == len(self.truth(30_000))
            assert files[0].read_bytes() == files[1].read_bytes()

    @precondition(lambda self: self.stated)
    @rule()
    def revisions(self):
        """Playing the changes back gives what is known."""
        state = {}
        names = ("source", "signal", "place")
        told = self.lakes[0].revisions("observations", **dict(zip(names, ABOUT, strict=True)))
        for row in told.iter_rows(named=True):
            hour = (row["time"] - START) / HOUR
            assert (hour in state) == (row["change"] != "new")
            if row["change"] == "withdrawn":
                assert state.pop(hour) == row["value"]
            else:
                assert row["change"] == "new" or state[hour] != row["value"]
                state[hour] = row["value"]
        assert state == self.truth(30_000)


TestAnswers = Answers.TestCase
TestAnswers.settings = settings(stateful_step_count=15)


def test_a_kind_with_its_time_outside_its_key_has_each_key_once(tmp_path):
    """An event that a later answer moves to another hour is not there twice."""
    lake = open_lake(tmp_path / "lake")

    def event(hour):
        row = {"time": at(hour), "end": None, "network": None, "id": "a", "what": "", "detail": ""}
        return pl.DataFrame([row], schema=SCHEMAS["events"])

    lake.add(batch(0, 2, {}, rows=event(1), kind="events"))
    lake.add(batch(2, 4, {}, rows=event(3), kind="events", retrieved=1))
    assert lake.read("events")["time"].to_list() == [at(3)]
    assert lake.read("events", as_known=FETCHED)["time"].to_list() == [at(1)]


def test_rows_do_not_depend_on_how_many_are_read_at_once(tmp_path, monkeypatch):
    """Not even those of an event whose two times stand in different files."""
    lake = open_lake(tmp_path / "lake")
    for n, (first, last) in enumerate(((0, 3), (2, 6), (5, 9))):
        told = {hour: hour + n / 10 for hour in range(first, last)}
        events = [
            {
                "time": at(h),
                "end": None,
                "network": None,
                "id": f"{h % 3}",
                "what": "",
                "detail": "",
            }
            for h in range(first, first + 3)
        ]
        more = {"place": "UZ", "kind": "events", "rows": pl.DataFrame(events, SCHEMAS["events"])}
        lake.add(batch(first, last, told, retrieved=n))
        lake.add(batch(first, last, told, retrieved=n, place="KG"))
        lake.add(batch(first, last, {}, retrieved=n, **more))
    kinds = ("observations", "events")
    whole = [lake.read(kind) for kind in kinds]
    monkeypatch.setattr("offswitch.lake.query.CHUNK", 1)
    assert all(lake.read(kind).equals(one) for kind, one in zip(kinds, whole, strict=True))
    assert [one.height for one in whole] == [18, 3]


def test_rows_of_networks_stand_beside_those_of_the_place(tmp_path):
    lake = open_lake(tmp_path / "lake")
    rows = pl.concat([observed({0: 1.0, 1: 2.0}), observed({0: 3.0}, network="9198")])
    lake.add(batch(0, 2, {}, rows=rows))
    assert lake.read("observations")["network"].to_list() == [None, "9198", None]
