"""What a request may take, and what is said when it takes more."""

import asyncio
import time

import pytest
from tests.serve.asking import asking

from offswitch.serve import Config, Limits
from offswitch.serve.answers import KINDS, Kind, json_answer
from offswitch.serve.query import Source

SIMULATE = "/api/v1/simulate"


@pytest.fixture
def slow(monkeypatch):
    """Make the card of a source take as many tenths of a second as its name says."""

    def make(shelf, query):
        if query.source == "broken":
            raise RuntimeError("a secret of the service")
        time.sleep(int(query.source) / 10)
        return json_answer({"source": query.source})

    monkeypatch.setitem(KINDS, "source", Kind("source", Source, make))


def test_a_body_has_an_end():
    with asking(Config(limits=Limits(body_bytes=1_000))) as client:
        large = {"place": "KZ", "windows": "x" * 2_000}
        assert client.post(SIMULATE, json=large).status_code == 413

        async def parts():
            for _ in range(50):
                yield b"x" * 100

        json = {"content-type": "application/json"}
        assert client.post(SIMULATE, content=parts(), headers=json).status_code == 413
        lie = {**json, "content-length": "99999999999"}
        assert client.post(SIMULATE, content=b"{}", headers=lie).status_code == 413
        assert client.post(SIMULATE, json={"place": "KZ", "draws": 100}).status_code == 200


def test_who_sends_a_body_slowly_takes_no_place_and_not_for_long():
    json = {"content-type": "application/json"}

    async def slowly():
        yield b"{"
        await asyncio.sleep(1)
        yield b"}"

    limits = Limits(at_once=1, body_seconds=0.5)
    with asking(Config(limits=limits)) as client:
        late = client.start("POST", SIMULATE, content=slowly(), headers=json)
        assert client.get("/api/v1/sources").status_code == 200
        assert late.result(60).json()["error"] == "body_late"
        assert late.result().status_code == 408


def test_one_too_many_is_asked_to_come_again(slow):
    with asking(Config(limits=Limits(at_once=2))) as client:
        client.get("/api/v1/sources/0")  # all is loaded
        asked = [client.start("GET", f"/api/v1/sources/{n}") for n in (5, 6, 7)]
        health = client.get("/health")
        answered = [one.result(30) for one in asked]
        assert sorted(one.status_code for one in answered) == [200, 200, 503]
        (refused,) = (one for one in answered if one.status_code == 503)
        assert int(refused.headers["retry-after"]) > 0
        assert refused.json()["error"] == "service_busy"
        assert health.status_code == 200
        assert client.get("/api/v1/sources/8").status_code == 200  # all places are free again


def test_what_takes_too_long_is_told_and_goes_on(slow):
    with asking(Config(limits=Limits(seconds=0.2))) as client:
        client.get("/api/v1/sources/0")
        late = client.get("/api/v1/sources/6")
        assert late.status_code == 503
        assert late.json()["error"] == "not_ready"
        assert "retry-after" in late.headers
        again = (client.get("/api/v1/sources/6").status_code for _ in range(600))
        assert 200 in again


def test_a_failure_says_nothing_of_the_inside(slow, caplog):
    with asking() as client:
        failed = client.get("/api/v1/sources/broken")
        assert failed.status_code == 500
        assert failed.json()["error"] == "service_failed"
        assert "secret" not in failed.text
        assert "x-content-type-options" in failed.headers
        assert client.get("/api/v1/sources/1").status_code == 200
    assert "secret" in caplog.text


def test_metrics_count_what_was_asked(slow):
    with asking() as client:
        for _ in range(3):
            client.get("/api/v1/sources/1")
        client.get("/api/v1/sources/..%2f")
        told = client.get("/metrics")
        assert told.headers["content-type"].startswith("text/plain")
        lines = told.text.splitlines()
        route = '{route="/api/v1/sources/{source}",status="200"}'
        assert f"offswitch_requests_total{route} 3.0" in lines
        assert 'offswitch_answers_total{kind="source",origin="made"} 1.0' in lines
        assert 'offswitch_answers_total{kind="source",origin="memory"} 2.0' in lines
        assert "offswitch_requests_working 1.0" in lines
        assert ".." not in told.text
