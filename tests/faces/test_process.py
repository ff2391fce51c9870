"""The command line in processes of its own."""

import json
import subprocess
import sys

import pytest
from tests.faces.mistakes import FAST


def _process(command, env, code=0):
    ran = subprocess.run(command, env=env, capture_output=True, check=False, timeout=60)
    assert ran.returncode == code, ran.stderr.decode()[-500:]
    assert b"Traceback" not in ran.stderr
    return ran


def test_the_library_can_be_called_twice(plain_env):
    code = (
        "import offswitch as off\n"
        "one, two = (off.assess('kazakhstan-2022', draws=100) for _ in range(2))\n"
        "assert off.assessment_dict(one) == off.assessment_dict(two)\n"
    )
    _process([sys.executable, "-c", code], plain_env)


def test_python_m_offswitch(plain_env):
    ran = _process([sys.executable, "-m", "offswitch", "cases", "--json"], plain_env)
    assert json.loads(ran.stdout)[0]["name"] == "kazakhstan-2022"


def test_a_mistake_in_a_process_of_its_own(plain_env):
    ran = _process([sys.executable, "-m", "offswitch", "assess", "nowhere"], plain_env, code=2)
    assert ran.stdout == b""
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_of_few_letters_gets_the_report_all_the_same(plain_env, template, encoding):
    env = plain_env | {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "offswitch", "assess", str(template), *FAST]
    assert b"What happened" in _process(command, env).stdout


def test_a_window_of_a_mistyped_year_is_refused_at_once(plain_env, template):
    file = template / "case.toml"
    file.write_text(file.read_text().replace("end = 2024", "end = 2924"))
    command = [sys.executable, "-m", "offswitch", "cases", "show", str(template)]
    ran = subprocess.run(
        command,
        env=plain_env,
        capture_output=True,
        check=False,
        timeout=5,
    )
    assert ran.returncode == 2
    assert b"case.toml: " in ran.stderr
    assert ran.stderr.count(b"\n") == 1


def test_a_closed_pipe_is_no_traceback(plain_env):
    with subprocess.Popen(
        [sys.executable, "-m", "offswitch", "assess", "kazakhstan-2022", "--json", *FAST],
        env=plain_env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()
    assert b"Traceback" not in told
    assert b"Exception ignored" not in told
