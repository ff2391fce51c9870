"""The service killed while it works: what it finished is found again, and nothing runs on."""

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

JOBS = "/api/v1/jobs"
COMMAND = [sys.executable, "-m", "offswitch", "serve", "--port", "0"]


@contextmanager
def started(state):
    """Start the command on a state folder; gives the process and a client."""
    process = subprocess.Popen(
        [*COMMAND, "--state", str(state)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert process.stdout is not None
    try:
        said = process.stdout.readline()
        address = next(word for word in said.split() if word.startswith("http"))
        with httpx.Client(base_url=address, timeout=60) as client:
            yield process, client
    finally:
        process.kill()
        process.communicate()


def post(client, draws):
    return client.post(JOBS, json={"kind": "assess", "query": {"seed": 9, "draws": draws}})


def until(client, job, reached):
    end = time.monotonic() + 300
    while time.monotonic() < end:
        now = client.get(job["links"]["self"]).json()
        if reached(now):
            return now
        time.sleep(0.05)
    raise AssertionError(now)


def workers_of(process):
    """Processes that it started; none are known where the system does not say."""
    file = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [Path(f"/proc/{pid}/stat") for pid in file.read_text().split()] if file.exists() else []


def runs(worker):
    """Whether a process runs: one that ended may stay listed until someone asks how."""
    try:
        return worker.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def end_soon(workers):
    end = time.monotonic() + 120
    while any(map(runs, workers)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(runs, workers))


def test_a_kill_loses_no_finished_result(tmp_path):
    with started(tmp_path) as (process, client):
        done = until(client, post(client, 100).json(), lambda job: job["state"] == "done")
        result = client.get(done["links"]["result"])
        running = post(client, 200_000).json()  # far longer than it takes to see that it runs
        waiting = post(client, 190_000).json()
        until(client, running, lambda job: job["stage"] is not None)
        workers = workers_of(process)
        process.kill()
        process.wait()
    assert end_soon(workers)

    with started(tmp_path) as (_, client):
        assert client.get(done["links"]["self"]).json() == done
        again = client.get(done["links"]["result"])
        assert again.content == result.content
        assert again.headers["etag"] == result.headers["etag"]
        for job in (running, waiting):
            lost = client.get(job["links"]["self"]).json()
            assert lost["state"] == "lost"
            assert "post it again" in lost["detail"]
        assert client.get(f"{JOBS}/{running['id']}/result").status_code == 409
        posted = post(client, 200_000)
        assert (posted.status_code, posted.json()["id"]) == (202, running["id"])
        until(client, running, lambda job: job["stage"] is not None)
        cancelled = client.delete(running["links"]["self"]).json()
        assert cancelled["state"] == "cancelled"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_service_that_is_told_to_stop_waits_for_nobody(tmp_path):
    with started(tmp_path) as (process, client):
        job = post(client, 200_000).json()
        until(client, job, lambda job: job["stage"] is not None)
        workers = workers_of(process)
        with client.stream("GET", job["links"]["events"]):
            process.terminate()
            assert process.wait(120) == 0
    assert end_soon(workers)
