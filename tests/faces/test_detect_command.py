"""`offswitch detect`: what it finds in a file and a case, how it says so, and what it refuses."""

import importlib.util
import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import jsonschema
import numpy as np
import pytest

from offswitch.report import json_schema

START = datetime(2022, 1, 1, tzinfo=UTC)
HOURS = 24 * 21
#: Of the one outage in what `series` makes: from the hour, for so many hours.
DOWN, LENGTH = 24 * 15 + 6, 9


def series(rng, level=1000.0, lost=0.9, down=((DOWN, LENGTH),)):
    """Three weeks of hours with a daily shape, 2 % noise and outages."""
    hours = np.arange(HOURS)
    values = level * (1 + 0.3 * np.sin(2 * np.pi * hours / 24))
    values *= 1 + 0.02 * rng.standard_normal(HOURS)
    for start, length in down:
        values[start : start + length] *= 1 - lost
    return values


def rows(values, *cells):
    """Lines of a file: a time, some cells that stay the same, a value."""
    times = (START + timedelta(hours=h) for h in range(len(values)))
    return [
        ",".join([f"{when:%Y-%m-%dT%H:%MZ}", *cells, f"{value:.1f}"])
        for when, value in zip(times, values, strict=True)
    ]


def write(path, header, *parts):
    path.write_text("\n".join([header, *(line for part in parts for line in part), ""]))
    return path


@pytest.fixture
def rng():
    return np.random.default_rng(4)


@pytest.fixture
def one(tmp_path, rng):
    """A file of one series with one outage."""
    return write(tmp_path / "one.csv", "time,value", rows(series(rng)))


@pytest.fixture
def found(run):
    """Call `detect --json` and return what it prints, which keeps its schema."""

    def call(*arguments):
        ran = run("detect", *arguments, "--json")
        assert (ran.code, ran.err) == (0, "")
        data = json.loads(ran.out)
        jsonschema.Draft202012Validator(json_schema("findings")).validate(data)
        return data

    return call


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema("findings"))


def test_an_outage_is_found_with_its_times_depth_and_reasons(found, one):
    data = found(one, "--place", "KAZ")
    (outage,) = data["outages"]
    assert outage["start"] == "2022-01-16T06:00:00Z"
    assert outage["end"] == "2022-01-16T15:00:00Z"
    assert outage["hours"] == LENGTH
    assert outage["start"] < outage["alert"] < outage["end"]
    assert outage["start_local"] == "2022-01-16T12:00:00+06:00"
    low, high = outage["depth_interval"]
    assert low <= 0.9 <= high
    assert outage["confidence"] > 0.9
    assert (data["place"], outage["zone"]) == ("KZ", "Asia/Almaty")
    judgement = outage["judgement"]
    assert judgement["low"] <= judgement["probability"] <= judgement["high"]
    total = judgement["baseline_log_odds"] + sum(r["log_odds"] for r in judgement["reasons"])
    odds = judgement["probability"] / (1 - judgement["probability"])
    assert np.exp(total) == pytest.approx(odds)
    assert {source["id"] for source in data["sources"]} == set(judgement["sources"])
    assert any("clocks" in note and "Asia/Almaty" in note for note in data["notes"])


def topics(data):
    return {reason["topic"] for reason in data["outages"][0]["judgement"]["reasons"]}


def test_the_onset_reads_no_length_and_without_the_record_none_is_read(found, one):
    after, onset = (found(one, "--place", "KZ", "--mode", mode) for mode in ("after", "onset"))
    assert "length" in topics(after)
    assert not {"length", "signals"} & topics(onset)
    assert "record" in topics(after)
    assert "record" not in topics(found(one, "--place", "KZ", "--record", "no"))


def test_without_a_place_nothing_is_judged_and_that_is_said(found, one):
    data = found(one)
    (outage,) = data["outages"]
    assert outage["judgement"] is outage["deliberate"] is outage["start_local"] is None
    assert any("--place" in note for note in data["notes"])


def test_keys_that_are_places_say_where_and_what_is_out(found, tmp_path, rng):
    parts = [
        rows(series(rng), "IR"),
        rows(series(rng), "IQ"),
        rows(series(rng, down=()), "TR"),
        rows(series(rng, down=((DOWN + 48, 6),)), "TR/Van"),
    ]
    data = found(write(tmp_path / "keys.csv", "time,key,value", *parts))
    told = {row["place"]: row["judgement"] for row in data["outages"]}
    assert told.keys() == {"IR", "IQ", "TR/Van"}
    abroad = {
        place: next(r["text"] for r in judgement["reasons"] if r["topic"] == "abroad")
        for place, judgement in told.items()
    }
    assert re.search(r"\b1\b", abroad["IR"])
    assert re.search(r"\b0\b", abroad["TR/Van"])
    scope = next(r for r in told["TR/Van"]["reasons"] if r["topic"] == "scope")
    assert "region" in scope["text"]


def test_signals_are_told_apart_and_disagreement_is_shown(run, found, tmp_path, rng):
    signals = [
        rows(series(rng), "bgp"),
        rows(series(rng), "active"),
        rows(series(rng, down=()), "telescope"),
    ]
    file = write(tmp_path / "signals.csv", "time,kind,value", *signals)
    asked = (file, "--signal-column", "kind", "--place", "KZ")
    (outage,) = found(*asked)["outages"]
    saw = {row["signal"]: row["saw"] for row in outage["evidence"]}
    assert saw == {"bgp": True, "active": True, "telescope": False}
    said = " ".join(run("detect", *asked).out.split())
    assert "seen by active probing, routes; not by the telescope" in said


def test_every_column_may_have_a_name_of_its_own(found, tmp_path, rng):
    lines = [line.replace("Z,", ",") for line in rows(series(rng), "7018", "DE")]
    file = write(tmp_path / "own.csv", "when,asn,land,flow", lines)
    names = ("--time", "when", "--value", "flow", "--key", "land", "--network", "asn")
    data = found(file, *names, "--signal", "traffic", "--zone", "Europe/Berlin")
    (outage,) = data["outages"]
    assert (outage["place"], outage["network"]) == ("DE", "7018")
    assert outage["start_local"] == "2022-01-16T06:00:00+01:00"
    assert data["read"]["signals"] == ["traffic"]


def test_nothing_found_is_no_failure_and_says_what_could_have_been(run, found, tmp_path, rng):
    file = write(tmp_path / "quiet.csv", "time,value", rows(series(rng, down=())))
    ran = run("detect", file)
    assert ran.code == 0
    assert "No outage found" in ran.out
    assert "would have been found from a loss of" in ran.out
    least = found(file)["least_loss"]
    assert 0 < least["low"] <= least["median"] <= least["high"] < 0.3
    assert found(file, "--signal", "latency")["least_loss"]["low"] == 0.5  # twice the usual


def test_a_series_too_short_to_learn_from_says_so(run, tmp_path, rng):
    file = write(tmp_path / "short.csv", "time,value", rows(series(rng)[:40]))
    ran = run("detect", file)
    assert ran.code == 0
    assert "nothing could be found" in ran.out
    assert "does not say that nothing happened" in ran.out
    assert "would have been found" not in ran.out


def test_a_long_list_shows_those_that_lost_the_most(run, found, tmp_path, rng):
    parts = [rows(series(rng, lost=0.3 + 0.02 * n), f"p{n:02}") for n in range(25)]
    file = write(tmp_path / "many.csv", "time,key,value", *parts)
    out = run("detect", file).out
    assert "Shown are the 20 of 25" in out
    assert "p24" in out
    assert "p04" not in out
    assert len(found(file)["outages"]) == 25


def test_the_text_is_100_columns_wide_and_names_the_local_clock(run, one):
    out = run("detect", one, "--place", "KZ").out
    assert max(map(len, out.splitlines())) <= 100
    for said in ("Outages found: 1", "2022-01-16 06:00", "16 Jan 12:00 UTC+6", "raises the odds"):
        assert said in out


def test_a_case_gives_the_outages_of_its_assessment(run, found):
    data = found("kazakhstan-2022")
    assessed = json.loads(run("assess", "kazakhstan-2022", "--json").out)["outages"]
    same = ("place", "service", "start", "end", "depth")
    for row, other in zip(data["outages"], assessed, strict=True):
        assert [row[name] for name in same] == [other[name] for name in same]
        assert row["judgement"]["probability"] == row["deliberate"]
    assert data["read"]["series"] == "reconstructed"
    out = run("detect", "kazakhstan-2022").out
    assert "RECONSTRUCTED" in out
    assert "Jan 16:52 UTC+6" in out


@pytest.mark.parametrize("suffix", [".png", ".svg", ".html"])
def test_the_figure_is_written_in_the_form_of_its_name(run, one, tmp_path, suffix):
    file = tmp_path / f"drawn{suffix}"
    ran = run("detect", one, "--place", "KZ", "--figure", file)
    assert ran.code == 0
    assert f"wrote {file}" in ran.err
    begins = {".png": b"\x89PNG", ".svg": b"<svg", ".html": b"<!doctype html>"}
    content = file.read_bytes()
    assert content.startswith(begins[suffix])
    if suffix != ".png":
        text = content.decode()
        assert "16 Jan 06:00 to 16 Jan 15:00 UTC" in text
        assert "Outages found: 1" in text
        assert not re.search(r"""(src|href)=["'](?!#|data:)""", text), "needs the network"


def test_the_report_goes_to_a_file(run, one, tmp_path):
    ran = run("detect", one, "--json", "-o", tmp_path / "out.json")
    assert (ran.code, ran.out) == (0, "")
    assert json.loads((tmp_path / "out.json").read_text())["outages"]


#: Arguments, or what becomes of the file; and what the one line has to say.
MISTAKES = {
    "no such file": (("nowhere.csv",), "nowhere.csv: there is no such file"),
    "no such case": (("nowhere",), "no case or folder is called 'nowhere'"),
    "no such column": (("FILE", "--value", "flow"), "FILE:1: .*'flow'.*--value; there are: time"),
    "no such signal": (("FILE", "--signal-column", "kind"), "'kind'.*--signal-column"),
    "no such place": (("FILE", "--place", "XX"), "'XX' is not an ISO 3166"),
    "no such zone": (("FILE", "--zone", "Mars/Base"), "'Mars/Base'.*time-zone database"),
    "no such mode": (("FILE", "--mode", "during"), "'during'; use one of onset, after"),
    "neither yes nor no": (("FILE", "--record", "maybe"), "'maybe'.*--record yes or --record no"),
    "step of nothing": (("FILE", "--step", "0"), "step is 0 s; give whole seconds"),
    "column of a case": (("kazakhstan-2022", "--value", "x", "--zone", "UTC"), "--value, --zone"),
    "form of a figure": (("FILE", "--figure", "a.pdf"), "'a.pdf'.*.html, .svg, .png"),
    "figure in no folder": (("FILE", "--figure", "nowhere/a.png"), "cannot write 'nowhere/a.png'"),
    "one file for two": (("FILE", "--figure", "a.svg", "-o", "a.svg"), "asked for twice"),
    "text as a value": (("06:00Z,", "06:00Z,many"), "FILE:8: `value` is 'many"),
    "a negative count": (("06:00Z,", "06:00Z,-"), "FILE:8: .*below 0"),
    "no offset": (("06:00Z,", "06:00,"), "FILE:8: .*another way"),
    "a time twice": (("06:00Z,", "05:00Z,"), "FILE:8: a second value.*row 7"),
    "a time off the grid": (("06:00Z,", "06:17Z,"), "FILE:8: .*--step SECONDS"),
    "milliseconds": (("2022-01-01T06:00Z", "1641016800000"), "FILE:8: .*another way"),
    "semicolons": ((",", ";"), "FILE:1: .*commas"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line_and_nothing_is_written(run, one, monkeypatch, mistake):
    given, said = MISTAKES[mistake]
    monkeypatch.chdir(one.parent)
    arguments = [str(one) if word == "FILE" else word for word in given]
    if len(given) == 2 and not given[1].startswith("-") and "FILE" not in given:
        old, new = given
        count = -1 if old == "," else 1
        one.write_text(one.read_text().replace(old, new, count))
        arguments = [str(one)]
    line = run("detect", *arguments, "--json").line
    assert re.search(said.replace("FILE", re.escape(str(one))), line), line
    assert [path.name for path in one.parent.iterdir()] == ["one.csv"]


def test_a_figure_needs_the_extra(run, one, tmp_path, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name == "altair" else find(name, *a)
    )
    line = run("detect", one, "--figure", tmp_path / "a.png").line
    assert "pip install 'offswitch[report]'" in line


def test_help_loads_neither_the_kernels_nor_frames():
    code = (
        "import sys; sys.argv = ['offswitch', 'detect', '--help']\n"
        "from offswitch import cli\n"
        "try: cli.main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'numba', 'polars', 'numpy', 'altair'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
