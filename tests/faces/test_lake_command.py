"""`offswitch lake`, as it is typed."""

import json

import jsonschema
import polars as pl
import pytest
from tests.lake.made import at, batch

from offswitch.lake import open_lake
from offswitch.report import json_schema
from offswitch.sources.record import SCHEMAS

RETRIEVED = "2022-03-01T00:00Z"


@pytest.fixture
def lake(tmp_path):
    """Two places and two kinds, with a gap and a revision."""
    made = open_lake(tmp_path / "lake")
    for place in ("KZ", "KG"):
        made.add(batch(0, 4, {1: 1.0, 3: 3.0}, place=place))
    made.add(batch(2, 4, {3: 7.0}, retrieved=5))
    made.add(batch(6, 8, {}))
    event = {"time": at(1), "end": None, "network": None, "id": "a", "what": "cut", "detail": ""}
    rows = pl.DataFrame([event], schema=SCHEMAS["events"])
    about = {"source": "pulse", "signal": "shutdowns", "kind": "events", "licence": "CC BY 4.0"}
    made.add(batch(0, 8, {}, rows=rows, **about))
    return tmp_path / "lake"


def valid(ran):
    """What was said as JSON, in its form."""
    assert ran.code in (0, 1)
    told = json.loads(ran.out)
    jsonschema.Draft202012Validator(
        json_schema("lake"), format_checker=jsonschema.FormatChecker()
    ).validate(told)
    return told


def test_show(run, lake, monkeypatch):
    ran = run("lake", "show", str(lake))
    assert (ran.code, ran.err) == (0, "")
    assert "3 series from 2 sources: 5 batches" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100
    monkeypatch.setenv("OFFSWITCH_LAKE", str(lake))
    told = valid(run("lake", "show", "--json"))["holdings"]
    held = {(one["source"], one["place"]): one for one in told}
    assert held["ioda", "KZ"]["gaps"] == [
        {"start": "2022-02-01T00:00:00Z", "end": "2022-02-01T02:00:00Z"}
    ]
    assert held["ioda", "KZ"]["rows"] == 3
    assert held["ioda", "KG"]["gaps"] == []


def test_verify(run, lake):
    assert valid(run("lake", "verify", str(lake), "--json"))["damage"] == []
    file = next((lake / "events").rglob("*.parquet"))
    file.write_bytes(b"x" + file.read_bytes()[1:])
    ran = run("lake", "verify", str(lake))
    assert ran.code == 1
    assert "pulse shutdowns KZ, --from 2022-01-31T20:00:00Z --to 2022-02-01T04:00:00Z" in ran.out
    (damage,) = valid(run("lake", "verify", str(lake), "--json"))["damage"]
    assert damage["file"] == str(file.relative_to(lake))


def test_export(run, lake, tmp_path):
    file = tmp_path / "all.csv"
    ran = run("lake", "export", str(lake), str(file))
    assert (ran.code, ran.out) == (0, "")
    assert file.read_text(encoding="utf-8").splitlines() == [
        "source,signal,place,asked,time,network,value,end,id,what,detail",
        "ioda,bgp,KG,,2022-01-31T21:00:00Z,,1.0,,,,",
        "ioda,bgp,KG,,2022-01-31T23:00:00Z,,3.0,,,,",
        "ioda,bgp,KZ,,2022-01-31T21:00:00Z,,1.0,,,,",
        "ioda,bgp,KZ,,2022-01-31T23:00:00Z,,7.0,,,,",
        'pulse,shutdowns,KZ,,2022-01-31T21:00:00Z,,,,a,cut,""',
    ]
    chosen = ("--source", "ioda", "--country", "KAZ", "--from", "2022-01-31T22:00Z")
    then = ("--as-known", RETRIEVED)
    told = valid(run("lake", "export", str(lake), str(file), *chosen, *then, "--json"))
    assert told["exported"]["rows"] == 1
    assert file.read_text(encoding="utf-8").splitlines()[1:] == [
        "ioda,bgp,KZ,,2022-01-31T23:00:00Z,,3.0"
    ]
    table = tmp_path / "all.parquet"
    assert run("lake", "export", str(lake), str(table)).code == 0
    assert pl.read_parquet(table).height == 5


def test_prune(run, lake):
    assert "Nothing to remove" in run("lake", "prune", str(lake)).out
    next((lake / "events").rglob("*.parquet")).unlink()
    told = valid(run("lake", "prune", str(lake), "--damaged", "--json"))["pruned"]
    assert (told["removed"], len(told["files"]), len(told["forgotten"])) == (False, 1, 1)
    assert run("lake", "verify", str(lake)).code == 1
    assert "Removed 1 files" in run("lake", "prune", str(lake), "--damaged", "--yes").out
    assert run("lake", "verify", str(lake)).code == 0


MISTAKES = {
    "no lake": (("show", "{tmp}/none"), "there is no lake here"),
    "not a lake": (("verify", "{tmp}"), "no lake"),
    "scheme": (("show", "nowhere://bucket/lake"), "'nowhere'"),
    "suffix": (("export", "{lake}", "{tmp}/all.txt"), ".parquet"),
    "folder": (("export", "{lake}", "{tmp}/none/all.csv"), "none"),
    "nothing": (("export", "{lake}", "{tmp}/a.csv", "--country", "US"), "nothing for --country US"),
    "zone": (("export", "{lake}", "{tmp}/all.csv", "--from", "2022-01-05T10:00"), "time zone"),
    "backwards": (
        ("export", "{lake}", "{tmp}/a.csv", "--from", "2022-02-01", "--to", "2022-01-01"),
        "--from",
    ),
    "three": (("export", "{lake}", "a.csv", "b.csv"), "more than a lake and a file"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_line_and_writes_nothing(run, lake, tmp_path, name):
    words, said = MISTAKES[name]
    before = sorted(tmp_path.rglob("*"))
    ran = run("lake", *(word.format(tmp=tmp_path, lake=lake) for word in words))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert said in ran.err
    assert sorted(tmp_path.rglob("*")) == before
