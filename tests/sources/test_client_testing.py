"""The fakes as a user starts them, and what faults do to an answer."""

import json
import random
import signal
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.minimal import ROWS, Minimal

from offswitch.errors import DataError
from offswitch.testing import __main__ as command
from offswitch.testing.faults import Fault, faults, read_fault
from offswitch.testing.mutate import change_rows, drift

JSON = "application/json"


def run(monkeypatch, *words):
    monkeypatch.setattr(sys, "argv", ["offswitch.testing", *words])
    command.main()


def test_the_faults_are_listed(monkeypatch, capsys):
    run(monkeypatch, "--fault", "list")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(faults())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fault", "500x"], "no fault is called '500x'"),
        (["--fault", "500:0"], "must read 500"),
        (["--fault", "tls-failure:1"], "tls-failure takes none"),
        (["--port", "99999"], "port 99999"),
    ],
)
def test_a_mistake_is_one_line(words, said, monkeypatch, capsys):
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, *words)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_without_the_extra_one_line_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(command, "find_spec", lambda name: None)
    with pytest.raises(SystemExit):
        run(monkeypatch)
    (line,) = capsys.readouterr().err.splitlines()
    assert "pip install 'offswitch[testing]'" in line


def test_every_fake_is_served_until_interrupted(ask):
    words = [sys.executable, "-m", "offswitch.testing", "--port", "0", "--fault", "503:1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as ran:
        said = {}
        for line in iter(ran.stdout.readline, "ready\n"):
            assert line.startswith("--base-url ")
            source, base = line.removeprefix("--base-url ").strip().split("=")
            said[source] = base
        client = ask(said["ioda"])
        window = {"from": 1641297600, "until": 1641301200, "datasource": "bgp"}
        assert client.json("signals/raw/country/KZ", window)["data"][0]
        ran.send_signal(signal.SIGINT)
        assert ran.communicate() == ("", "")
    assert ran.returncode == 0


def test_a_fault_is_read_with_its_count():
    assert read_fault("503") == Fault("503", None)
    assert read_fault("503:2", 7) == Fault("503", 2, 7)
    for wrong in ("", "503:", "503:-1", "503:1.5", "503:٣", "list"):
        with pytest.raises(DataError):
            read_fault(wrong)


def test_each_of_several_fakes_has_its_own_first_requests(serve, ask):
    base = serve({"a": Minimal(), "b": Minimal()}, "503:1")
    for name in "ab":
        client = ask(f"{base}/{name}")
        assert client.json("rows") == ROWS


def test_rows_change_and_lists_of_plain_numbers_do_not():
    body = {"data": [[{"values": [1, 2, None], "more": [[1, "a"], [2, "b"]]}]], "none": []}
    found = json.loads(change_rows(json.dumps(body).encode(), JSON, lambda rows: rows[::-1] * 2))
    assert found["data"] == [body["data"][0] * 2]
    assert found["none"] == []
    pairs = [{"page": 1}, [[1, [[None, 2]]], [3, [[None, 4]]]]]
    found = json.loads(change_rows(json.dumps(pairs).encode(), JSON, lambda rows: rows[::-1]))
    assert found == [{"page": 1}, [[3, [[None, 4]]], [1, [[None, 2]]]]]
    assert change_rows(b"PK\x03\x04", "application/zip", lambda rows: []) == b"PK\x03\x04"


values = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=3), values, min_size=1, max_size=3), st.integers(0, 10**6))
def test_a_drift_changes_the_answer_and_depends_on_the_seed_alone(value, seed):
    body = json.dumps(value).encode()
    one, two = (drift(body, JSON, random.Random(seed)) for _ in range(2))
    assert one == two
    assert json.loads(one) != value


def test_a_drift_of_a_table_renames_one_column():
    body = b"a,b\r\n1,2\r\n"
    found = {drift(body, "text/csv", random.Random(seed)) for seed in range(20)}
    assert found == {b"a_2,b\r\n1,2\r\n", b"a,b_2\r\n1,2\r\n"}
    assert drift(b"", "text/csv", random.Random(1)) == b"_2"
