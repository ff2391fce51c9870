"""Jobs over HTTP, in a service of this process; most with a worker that does as the test says."""

import json
import sys
import time

import httpx
import pytest
from tests.serve.served import served

from offswitch.serve import Config, jobs
from offswitch.serve.config import Limits
from offswitch.serve.work import STAGES

JOBS = "/api/v1/jobs"
STUCK = """
import sys, time
sys.stdin.readline()
print('{"stage": "read", "detail": "reading the case", "share": 0.0}', flush=True)
time.sleep(600)
"""


def assess(seed=1, **query):
    return {"kind": "assess", "query": {"seed": seed, "draws": 100, **query}}


@pytest.fixture
def service(tmp_path):
    with served(Config(state=tmp_path)) as base, httpx.Client(base_url=base, timeout=60) as client:
        yield client


@pytest.fixture
def worker(monkeypatch):
    """Have a program of the test in place of the worker."""

    def does(program):
        monkeypatch.setattr(jobs, "COMMAND", (sys.executable, "-c", program))

    return does


def state(client, job):
    return client.get(job["links"]["self"]).json()


def until(client, job, *states):
    """Wait until a job is in one of some states."""
    end = time.monotonic() + 300
    while time.monotonic() < end:
        now = state(client, job)
        if now["state"] in states:
            return now
        time.sleep(0.05)
    raise AssertionError(now)


def follow(client, job, seen=None):
    """Events of a job up to the end of the stream, as (number, data)."""
    headers = {} if seen is None else {"last-event-id": str(seen)}
    found, number = [], None
    with client.stream("GET", job["links"]["events"], headers=headers) as stream:
        assert stream.status_code == 200
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            name, _, value = line.partition(": ")
            if name == "id":
                number = int(value)
            if name == "data":
                found.append((number, json.loads(value)))
    return found


def test_a_job_makes_the_answer_that_its_address_gives(service):
    posted = service.post(JOBS, json=assess())
    job = posted.json()
    assert posted.status_code == 202
    assert posted.headers["location"] == job["links"]["self"]
    assert job["links"]["result"] is None

    told = follow(service, job)
    assert [number for number, _ in told] == list(range(1, len(told) + 1))
    assert [data["state"] for _, data in told[:2]] == ["queued", "running"]
    stages = [data for _, data in told if data["stage"]]
    assert [data["stage"] for data in stages] == ["read", "network", "cost", "bitcoin", "claims"]
    assert [data["share"] for data in stages] == [n / STAGES["assess"] for n in range(5)]
    assert told[-1][1]["state"] == "done"

    done = state(service, job)
    assert done["share"] == 1
    assert done["queued"] <= done["started"] <= done["ended"]
    result = service.get(done["links"]["result"])
    asked = service.get("/api/v1/assess/kazakhstan-2022?draws=100&seed=1")
    assert result.content == asked.content
    assert result.headers["etag"] == asked.headers["etag"]
    known = service.get(done["links"]["result"], headers={"if-none-match": result.headers["etag"]})
    assert known.status_code == 304

    again = service.post(JOBS, json=assess())
    assert (again.status_code, again.json()) == (200, done)
    assert [one["id"] for one in service.get(JOBS).json()["jobs"]] == [job["id"]]


def test_a_stream_goes_on_after_the_event_that_was_seen(service, worker):
    worker('import sys; sys.stdin.readline(); print(\'{"failed": "no"}\')')
    job = service.post(JOBS, json=assess()).json()
    told = follow(service, job)
    assert [data["state"] for _, data in told] == ["queued", "running", "failed"]
    assert follow(service, job, seen=1) == told[1:]
    assert follow(service, job, seen="nonsense") == told
    assert follow(service, job, seen=99) == told  # an earlier life of the job
    ended = service.get(job["links"]["events"], headers={"last-event-id": "3"})
    assert (ended.status_code, ended.content) == (204, b"")  # a browser does not come again


def test_what_is_wrong_with_a_question_is_one_line_of_the_job(service):
    job = service.post(JOBS, json=assess(set=["no_such_parameter=1"])).json()
    failed = until(service, job, "failed", "done")
    assert failed["state"] == "failed"
    assert "no_such_parameter" in failed["detail"]
    assert "\n" not in failed["detail"]
    assert service.get(f"{JOBS}/{job['id']}/result").status_code == 409


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("import os; os._exit(3)", "code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "code -9"),
        ("import sys; sys.stdin.readline(); print('what a library printed')", "log"),
        ("import sys; sys.stdin.readline(); print('{\"done\": true}')", "code 0"),
    ],
    ids=["exits", "killed", "prints", "no-answer"],
)
def test_a_worker_that_crashes_is_a_job_that_failed(service, worker, program, why):
    worker(program)
    job = service.post(JOBS, json=assess()).json()
    failed = until(service, job, "failed")
    assert why in failed["detail"]
    worker('import sys; sys.stdin.readline(); print(\'{"failed": "no"}\')')
    again = service.post(JOBS, json=assess())  # the next one is worked on all the same
    assert (again.status_code, again.json()["id"]) == (202, job["id"])
    assert until(service, job, "failed")["detail"] == "no"


def test_a_job_that_takes_too_long_fails(tmp_path, worker):
    worker(STUCK)
    config = Config(state=tmp_path, limits=Limits(job_seconds=0.2))
    with served(config) as base, httpx.Client(base_url=base, timeout=60) as client:
        job = client.post(JOBS, json=assess()).json()
        assert "longer than" in until(client, job, "failed")["detail"]


def test_jobs_wait_their_turn_and_may_be_cancelled(tmp_path, worker):
    worker(STUCK)
    config = Config(state=tmp_path, limits=Limits(jobs_waiting=2))
    with served(config) as base, httpx.Client(base_url=base, timeout=60) as client:
        first, second, third = (client.post(JOBS, json=assess(seed)).json() for seed in (1, 2, 3))
        until(client, first, "running")
        assert client.post(JOBS, json=assess(1)).json()["id"] == first["id"]
        full = client.post(JOBS, json=assess(4))
        assert (full.status_code, full.json()["error"]) == (503, "jobs_full")
        assert int(full.headers["retry-after"]) > 0

        assert client.delete(second["links"]["self"]).json()["state"] == "cancelled"
        assert client.delete(first["links"]["self"]).json()["state"] == "cancelled"
        until(client, third, "running")  # in place of the first; the second is never begun
        assert state(client, second)["started"] is None
        assert client.delete(first["links"]["self"]).json()["state"] == "cancelled"
        assert client.post(JOBS, json=assess(1)).status_code == 202


def test_a_stream_ends_when_its_reader_goes_and_when_the_service_stops(tmp_path, worker):
    worker(STUCK)
    with httpx.Client(timeout=60) as client:
        with served(Config(state=tmp_path)) as base:
            client.base_url = base
            job = client.post(JOBS, json=assess()).json()
            until(client, job, "running")
            for _ in range(2 * Limits().streams):  # each reader goes, and its place is free again
                with client.stream("GET", job["links"]["events"]) as stream:
                    assert next(stream.iter_lines()).startswith("retry")
                client.get("/health")
            while state(client, job)["stage"] is None:
                time.sleep(0.05)
            streams = []
            for seen in (0, 3):
                request = client.build_request(
                    "GET", job["links"]["events"], headers={"last-event-id": str(seen)}
                )
                streams.append(client.send(request, stream=True))
        # the service stopped, with both streams open: one had all to come, the other nothing
        told = [[line for line in one.iter_lines() if line[:3] == "id:"] for one in streams]
        assert told == [["id: 1", "id: 2", "id: 3"], []]


@pytest.mark.parametrize("id", ["0" * 64, "..%2f..%2fetc", "nothing"])
def test_there_is_no_job_of_another_id(service, id):
    for address in (id, f"{id}/result", f"{id}/events"):
        assert service.get(f"{JOBS}/{address}").status_code == 404
    assert service.delete(f"{JOBS}/{id}").status_code in (404, 405)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b'{"kind": "assess", "query": 1}', 400),
        (b'{"kind": "assess"}', 422),
        (b'{"kind": "openapi", "query": {}}', 422),
        (b'{"kind": ["assess"], "query": {}}', 422),
        (b'{"kind": "assess", "query": {}, "more": 1}', 422),
        (b'{"kind": "assess", "query": {"draws": 1}}', 422),
        (b'{"kind": "assess", "query": {"case": "../etc"}}', 422),
        (b'{"kind": "assess", "query": {"case": "nowhere"}}', 404),
    ],
)
def test_a_question_that_is_wrong_is_no_job(service, body, status):
    answer = service.post(JOBS, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status
    assert service.get(JOBS).json()["jobs"] == []


def test_services_of_one_folder_share_answers_and_not_jobs(tmp_path):
    config = Config(state=tmp_path)
    with served(config) as one, served(config) as two:
        with httpx.Client(base_url=one, timeout=60) as client:
            done = until(client, client.post(JOBS, json=assess()).json(), "done")
            etag = client.get(done["links"]["result"]).headers["etag"]
        with httpx.Client(base_url=two, timeout=60) as client:
            assert client.get(JOBS).json()["jobs"] == []
            found = client.post(JOBS, json=assess())
            assert (found.status_code, found.json()["state"]) == (200, "done")
            assert client.get(done["links"]["result"]).headers["etag"] == etag
