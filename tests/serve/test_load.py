"""Many readers at once, of everything that costs: each gets its answer, and all get the same."""

from concurrent.futures import ThreadPoolExecutor

import httpx
from tests.serve.served import served

from offswitch.serve import Config

READERS = 16
CASE = "/api/v1/assess/kazakhstan-2022?draws=100"


def test_many_readers_get_the_same_answer_while_work_goes_on(tmp_path):
    with served(Config(state=tmp_path)) as base:
        with httpx.Client(base_url=base, timeout=120) as client:
            first = client.get(CASE)
            etag = client.get(CASE, headers={"accept-encoding": "identity"}).headers["etag"]
            job = {"kind": "assess", "query": {"draws": 100, "seed": 2}}
            assert client.post("/api/v1/jobs", json=job).status_code == 202

        def reader(number):
            seen = set()
            with httpx.Client(base_url=base, timeout=120) as client:
                for turn in range(10):
                    plain = {"accept-encoding": "identity"}
                    seen.add(client.get(CASE, headers=plain if turn % 2 else {}).content)
                    known = client.get(CASE, headers={**plain, "if-none-match": etag})
                    assert (known.status_code, known.content) == (304, b"")
                    assert client.get("/health").status_code == 200
                new = client.get(f"{CASE}&seed={3 + number % 2}")  # two answers, each made once
                assert new.status_code == 200
            return seen

        with ThreadPoolExecutor(READERS) as readers:
            seen = set().union(*readers.map(reader, range(READERS)))
        assert seen == {first.content}
        counted = httpx.get(f"{base}/metrics", timeout=60).text
        assert 'offswitch_answers_total{kind="assess",origin="made"} 3.0' in counted
