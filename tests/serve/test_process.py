"""`offswitch serve` as a process: it starts, answers, refuses, and stops."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest

from offswitch.cli import main

START_S = 120


def command(*words):
    return [sys.executable, "-m", "offswitch", "serve", *map(str, words)]


@contextmanager
def running(*words, **environment):
    """Run the service; give its process and address."""
    process = subprocess.Popen(
        command("--port", 0, *words),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )
    try:
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, line + process.stderr.read()
        yield process, found.group()
    finally:
        process.kill()
        process.communicate(timeout=START_S)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_it_says_where_it_listens_and_stops_when_told(tmp_path, number):
    state = tmp_path / "state"
    with running("--state", state) as (process, address):
        assert httpx.get(f"{address}health", timeout=60).json() == {"status": "ok"}
        if sys.platform != "win32":
            assert state.stat().st_mode & 0o077 == 0  # what it keeps is for who started it
        process.send_signal(number)
        out, told = process.communicate(timeout=START_S)
        assert process.returncode == 0
        assert out == ""
        assert told.strip() == "offswitch stopped"


def test_it_stops_while_it_works(tmp_path):
    """What would take minutes does not hold it up: `running` waits for `START_S` alone."""
    long = "/api/v1/simulate?variance=true&compare=KZ,IR,US,RU,DE,FR,IN&draws=20000&place=MM"
    with running("--state", tmp_path) as (process, address):
        client = httpx.Client(base_url=address)
        with pytest.raises(httpx.TimeoutException):
            client.get(long, timeout=2)
        client.close()
        process.terminate()
        process.communicate(timeout=START_S)
        assert process.returncode == 0


def test_what_it_made_outlives_it(tmp_path):
    address = "api/v1/sources"
    with running("--state", tmp_path) as (process, base):
        first = httpx.get(base + address, timeout=60)
        process.send_signal(signal.SIGKILL)
        process.wait(START_S)
    with running("--state", tmp_path) as (_, base):
        again = httpx.get(base + address, timeout=60)
        metrics = httpx.get(f"{base}metrics", timeout=60).text
    assert again.content == first.content
    assert 'offswitch_answers_total{kind="sources",origin="disk"} 1.0' in metrics


def test_it_starts_without_what_the_studies_need():
    """So that it answers within a second: tables and pictures are loaded after it listens."""
    code = (
        "import sys, json; from offswitch.serve import Config, create_app, run; "
        "create_app(Config()); print(json.dumps(sorted(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(told.stdout))
    assert not loaded & {"numpy", "polars", "scipy", "numba", "altair", "jinja2", "typst"}


REFUSED = {
    "another host": (["--host", "0.0.0.0"], "token"),
    "another name": (["--host", "here.example"], "token"),
    "two doors": (["--open-to-everyone", "--token-file", "{token}"], "exclude each other"),
    "short token": (["--token-file", "{short}"], "at least 16"),
    "no token file": (["--token-file", "{none}"], "cannot be read"),
    "port": (["--port", "70000"], "65535"),
    "no cases": (["--cases", "{none}"], "no such folder"),
    "state": (["--state", "{token}"], "not a folder"),
    "language": (["--lang", "de"], "no language"),
}


@pytest.mark.parametrize(("words", "told"), REFUSED.values(), ids=REFUSED)
def test_it_refuses_in_one_line(tmp_path, monkeypatch, capsys, words, told):
    (tmp_path / "token").write_text("a-token-of-some-length\n", encoding="utf-8")
    (tmp_path / "short").write_text("short", encoding="utf-8")
    files = {name: tmp_path / name for name in ("token", "short", "none")}
    asked = ["--state", str(tmp_path / "state"), *(word.format(**files) for word in words)]
    monkeypatch.setattr("uvicorn.Server.run", lambda *given: pytest.fail("it serves"))
    monkeypatch.setattr("sys.argv", ["offswitch", "serve", *asked])
    with pytest.raises(SystemExit) as ended:
        main()
    out, said = capsys.readouterr()
    assert ended.value.code == 2
    assert out == ""
    assert said.count("\n") == 1
    assert told in said


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        found = subprocess.run(
            command("--port", port, "--state", tmp_path), capture_output=True, text=True
        )
    assert found.returncode == 2
    assert found.stderr.count("\n") == 1
    assert str(port) in found.stderr


def test_the_token_may_stand_in_the_environment(tmp_path):
    token = "a-token-of-some-length"
    with running("--state", tmp_path, OFFSWITCH_SERVE_TOKEN=token) as (_, address):
        asked = f"{address}api/v1/sources"
        assert httpx.get(asked, timeout=60).status_code == 401
        allowed = httpx.get(asked, headers={"authorization": f"Bearer {token}"}, timeout=60)
        assert allowed.status_code == 200


def test_without_the_extra_one_line_says_what_to_install(monkeypatch):
    from typer.testing import CliRunner

    from offswitch.cli import app
    from offswitch.errors import CaseError

    for name in [name for name in sys.modules if name.startswith("offswitch.serve")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    told = CliRunner().invoke(app, ["serve"])
    assert isinstance(told.exception, CaseError)
    assert "offswitch[serve]" in str(told.exception)


def test_a_request_without_an_end_is_ended(tmp_path):
    def flood(client):
        client.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: ")
        for _ in range(1_000):
            client.sendall(b"a" * 65_536)

    with running("--state", tmp_path) as (_, address):
        port = int(address.rstrip("/").rpartition(":")[2])
        with (
            socket.create_connection(("127.0.0.1", port)) as client,
            pytest.raises(ConnectionError),
        ):
            flood(client)
        assert httpx.get(f"{address}health", timeout=60).status_code == 200
