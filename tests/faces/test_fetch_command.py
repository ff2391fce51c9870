"""`offswitch fetch` against fakes on loopback."""

import base64
import contextlib
import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote, quote_plus

import jsonschema
import pytest

from offswitch.lake import open_lake
from offswitch.report import json_schema
from offswitch.testing import core, ioda, ooni, prices, pulse, radar
from offswitch.testing.server import serve
from offswitch.testing.world import World

DAYS = ("--from", "2022-01-04", "--to", "2022-01-06")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("OFFSWITCH_LAKE", raising=False)


@pytest.fixture(scope="module")
def addresses():
    world = World()
    with serve({"ioda": ioda.app(world), "ooni": ooni.app(world)}) as base:
        yield [f"--base-url={source}={base}/{source}" for source in ("ioda", "ooni")]


def test_two_sources_fill_a_lake_and_the_json_says_how(run, addresses, tmp_path):
    schema = json_schema("fetch")
    jsonschema.Draft202012Validator.check_schema(schema)
    given = ["fetch", "--country", "KZ", *DAYS, "--sources", "ioda,ooni", *addresses]
    ran = run(*given, "--lake", tmp_path / "lake", "--json")
    assert (ran.code, ran.err) == (0, "")
    data = json.loads(ran.out)
    jsonschema.Draft202012Validator(schema).validate(data)
    assert data["whole"]
    assert {row["source"] for row in data["signals"]} == {"ioda", "ooni"}
    assert data["stored"]["new"] == sum(row["stored"]["new"] for row in data["signals"])
    lake = open_lake(tmp_path / "lake")
    assert lake.read("observations", source="ioda", signal="bgp").height == 2 * 288
    assert not lake.verify()
    again = run(*given, "--lake", tmp_path / "lake")
    assert again.code == 0
    assert "0 rows are new" in again.out
    assert "All that was asked for is there." in again.out
    assert max(map(len, again.out.splitlines())) <= 100


@pytest.mark.parametrize(
    "place", [("--country", "KAZ"), ("--region", "kz-ala"), ("--network", "AS9198")]
)
def test_a_place_is_a_country_a_region_or_a_network(run, addresses, place):
    ran = run("fetch", *place, *DAYS, "--sources=ioda", "--signals=bgp", addresses[0], "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["signals"][0]["stored"]["new"] == 2 * 288


def test_what_is_missing_is_listed_and_the_exit_code_is_one(run, addresses):
    with serve(ioda.app(World()), fault="html-error-page") as broken:
        ran = run(
            "fetch",
            "--country=KZ",
            *DAYS,
            "--sources=ioda,ooni",
            "--signals=bgp,ooni/signal.ok",
            f"--base-url=ioda={broken}",
            addresses[1],
        )
    assert ran.code == 1
    told = " ".join(ran.out.split())
    assert "Missing - ioda/bgp: 2022-01-04 00:00 to 2022-01-05 00:00: http:" in told
    assert "web page" in told
    assert "Not all that was asked for is there" in told
    assert "ooni/signal.ok" in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--country=KZ",), "say from when and to when"),
        (("--country=KZ", "--from=2022-01-05", "--to=2022-01-05"), "is not before --to"),
        (("--country=KZ", "--from=2022-01-05T10:00", "--to=2022-01-06"), "no time zone"),
        (("--country=KZ", "--from=yesterday", "--to=2022-01-06"), "ISO 8601"),
        (("--country=XX", *DAYS), "'XX' is not"),
        (("--country=KZ-ALA", *DAYS), "--region"),
        (("--region=KZ", *DAYS), "3166-2"),
        (("--network=AS", *DAYS), "number of a network"),
        (DAYS, "name one place"),
        (("--country=KZ", "--network=9198", *DAYS), "name one place"),
        (("--country=KZ", *DAYS, "--sources=nobody"), "no source 'nobody'"),
        (("--country=KZ", *DAYS, "--sources=ioda", "--signals=bpg"), "no signal 'bpg'"),
        (("--network=9198", *DAYS, "--sources=tor"), "network by tor"),
        (("--country=KZ", *DAYS, "--sources="), "names nothing"),
        (("--country=KZ", *DAYS, "--sources=ioda", "--signals=,"), "',' names nothing"),
        (("--country=KZ", *DAYS, "--base-url=ioda"), "is not ID=URL"),
        (("--country=KZ", *DAYS, "--base-url=idoa=https://example.org"), "no source 'idoa'"),
        (("--country=KZ", *DAYS, "--base-url=ioda=http://example.org"), "in clear"),
        (("--country=KZ", "--from=2999-01-01", "--to=2999-01-02"), "nothing has been measured"),
    ],
)
def test_a_mistake_is_one_line_and_writes_nothing(run, tmp_path, arguments, told):
    assert told in run("fetch", *arguments, "--lake", tmp_path / "lake").line
    assert not (tmp_path / "lake").exists()


@pytest.mark.parametrize("fault", [None, "html-error-page"])
def test_a_secret_stands_in_nothing_that_is_written(run, tmp_path, monkeypatch, fault):
    secret = "Zx9+planted/by=a test"
    fakes = {"radar": radar, "pulse": pulse, "bitcoin-core": core, "stooq": prices}
    for name in ("RADAR_TOKEN", "PULSE_TOKEN", "STOOQ_KEY"):
        monkeypatch.setenv(f"OFFSWITCH_{name}", secret)
    monkeypatch.setenv("OFFSWITCH_BITCOIN_RPC", f"user:{secret}")
    world = World()
    lake = tmp_path / "lake"
    with serve({name: one.app(world) for name, one in fakes.items()}, fault=fault) as base:
        addresses = [f"--base-url={name}={base}/{name}" for name in fakes]
        given = ["--country=KZ", *DAYS, f"--sources={','.join(fakes)}", *addresses]
        ran = run("fetch", *given, "--lake", lake, "--json")
    signals = json.loads(ran.out)["signals"]
    assert {row["source"] for row in signals} == set(fakes)
    assert all(row["missing"] for row in signals) == (ran.code == 1) == (fault is not None)
    told = [ran.out, ran.err]
    if fault is None:
        told.append(open_lake(lake).batches().write_json())  # its files are compressed
        run("lake", "export", lake, tmp_path / "rows.csv")
        assert "OFFSWITCH_STOOQ_KEY" in told[-1]
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert written
    forms = {secret, quote(secret), quote_plus(secret), quote(secret, safe="")}
    forms |= {base64.b64encode(f"{user}{secret}".encode()).decode() for user in ("", "user:")}
    for form in forms:
        assert not any(form in text for text in told)
        assert not any(form.encode() in body for body in written)


def test_the_commands_that_the_manual_shows_run(run, addresses, tmp_path, monkeypatch):
    """With the sources here in place of those of the world, and two signals in place of all."""
    monkeypatch.chdir(tmp_path)
    page = (Path(__file__).parents[2] / "docs" / "sources.md").read_text(encoding="utf-8")
    shown = "".join(re.findall(r"```sh\n(.*?)```", page, flags=re.DOTALL)).replace("\\\n", "")
    lines = [line for line in shown.splitlines() if line.startswith("offswitch fetch ")]
    assert len(lines) == 3
    here = ["--sources=ioda,ooni", "--signals=ioda/events,ooni/signal.ok", *addresses]
    for line in lines:
        assert run(*shlex.split(line)[1:], *here).code == 0, line


@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
def test_an_interrupt_leaves_what_was_answered_and_says_how_to_go_on(plain_env, tmp_path, terminal):
    """With the signal that Ctrl-C sends, to a process of its own."""
    command = [
        sys.executable,
        "-m",
        "offswitch",
        "fetch",
        "--country=KZ",
        "--from=2022-01-02",
        "--to=2022-01-26",
        "--sources=ioda",
        "--signals=bgp",
        f"--lake={tmp_path / 'lake'}",
    ]
    ours, theirs = pty.openpty() if terminal else os.pipe()
    with serve(ioda.app(World())) as base, open(ours, "rb", buffering=0) as told:
        command.append(f"--base-url=ioda={base}")
        with subprocess.Popen(command, stderr=theirs, env=plain_env) as child:
            os.close(theirs)
            while child.poll() is None and not _manifests(tmp_path):
                time.sleep(0.02)
            os.kill(child.pid, signal.SIGINT)
            screen = _all_of(told)
        assert child.returncode == 130
        # On a terminal the bars are wiped first: what stands after that is what is seen.
        seen = screen.replace("\r\n", "\n").rpartition("\x1b[2K")[2]
        assert ("\x1b[2K" in screen) == terminal
        assert seen.endswith("the same command goes on from there\n")
        assert seen.count("\n") == 1
        lake = open_lake(tmp_path / "lake")
        before = lake.batches().height
        assert 0 < before < 24
        assert not lake.verify()
        again = subprocess.run([*command, "--json"], capture_output=True, text=True, env=plain_env)
    row = json.loads(again.stdout)["signals"][0]
    assert (row["pieces"]["held"], row["pieces"]["asked"]) == (before, 24 - before)


def _all_of(told):
    """Read until the other end is closed, which a pseudo-terminal says as an error."""
    found = b""
    with contextlib.suppress(OSError):
        while part := told.read(65_536):
            found += part
    return found.decode()


def _manifests(folder):
    return any((folder / "lake" / "batches").rglob("*.json"))
