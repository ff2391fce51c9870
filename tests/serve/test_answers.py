"""Answers are made once, kept whole, and told apart by everything that they rest on."""

import asyncio
import gzip
import threading
import time
from types import SimpleNamespace

import pytest
from tests.serve.asking import asking

from offswitch.errors import CaseError
from offswitch.serve import Config, Limits
from offswitch.serve.answers import KINDS, Answer, Answers, Kind, json_answer
from offswitch.serve.query import Drawn, OfCase
from offswitch.serve.shelf import Shelf
from offswitch.serve.store import Store

ADDRESS = "/api/v1/simulate?place=KZ&draws=200"


@pytest.fixture
def made(monkeypatch):
    """A kind of answer that counts how often it is made, and takes a while."""
    counted = []

    def make(shelf, query):
        counted.append(threading.current_thread().name)
        time.sleep(0.2)
        if query.seed == 13:
            raise CaseError("bad_seed", seed=13)
        return json_answer({"seed": query.seed, "made": len(counted)})

    monkeypatch.setitem(KINDS, "slow", Kind("slow", Drawn, make))
    return counted


def ask(answers, *seeds):
    async def all_at_once():
        asked = (answers.answer("slow", Drawn(seed=seed)) for seed in seeds)
        return await asyncio.gather(*asked, return_exceptions=True)

    return asyncio.run(all_at_once())


@pytest.fixture
def answers():
    made = Answers(Config(), Shelf(Config()))
    yield made
    made.close()


def test_the_same_question_asked_at_once_is_answered_once(made, answers):
    got = ask(answers, 1, 1, 2, 1)
    assert len(made) == 2
    assert got[0] is got[1] is got[3]
    assert got[0].body != got[2].body
    assert ask(answers, 1)[0] is got[0]
    assert len(made) == 2


def test_a_mistake_reaches_everyone_who_made_it_and_is_not_kept(made, answers):
    assert [error.key for error in ask(answers, 13, 13)] == ["bad_seed", "bad_seed"]
    assert [error.key for error in ask(answers, 13)] == ["bad_seed"]
    assert len(made) == 2


def test_a_question_goes_on_when_who_asked_leaves(made, answers):
    async def leave():
        task = asyncio.create_task(answers.answer("slow", Drawn(seed=5)))
        await asyncio.sleep(0.1)
        task.cancel()
        return await answers.answer("slow", Drawn(seed=5))

    asyncio.run(leave())
    assert len(made) == 1


def test_what_nobody_waits_for_any_more_does_not_pile_up(made):
    config = Config(limits=Limits(at_once=2))
    answers = Answers(config, Shelf(config))
    got = ask(answers, 1, 2, 3)
    answers.close()
    assert [getattr(one, "key", "") for one in got] == ["", "", "service_busy"]


def test_answers_on_disk_outlive_the_service(made, tmp_path):
    config = Config(state=tmp_path)
    for _ in range(2):
        answers = Answers(config, Shelf(config))
        got = ask(answers, 1)
        answers.close()
    assert len(made) == 1
    assert got[0].body == json_answer({"seed": 1, "made": 1}).body


def test_what_was_not_written_whole_is_made_again(made, tmp_path):
    config = Config(state=tmp_path)
    first = Answers(config, Shelf(config))
    ask(first, 1)
    first.close()
    (file,) = (file for file in (tmp_path / "answers").rglob("*") if file.is_file())
    for broken in (file.read_bytes()[:-9], b"", b"nonsense", gzip.compress(b"\xff\n{}")):
        file.write_bytes(broken)
        answers = Answers(config, Shelf(config))
        ask(answers, 1)
        answers.close()
    assert len(made) == 5


def test_a_store_gives_up_the_oldest(tmp_path, monkeypatch):
    monkeypatch.setattr("offswitch.serve.store.LOOK_EVERY", 1)
    store = Store(tmp_path, 2_000)
    for number in range(9):
        store.write(f"{number:02d}", "text/plain", bytes(range(256)) * 3 + bytes([number]) * 100)
        time.sleep(0.01)
    kept = [number for number in range(9) if store.read(f"{number:02d}")]
    assert kept == list(range(9 - len(kept), 9))
    assert 0 < len(kept) < 9


def test_memory_holds_only_so_much(made):
    config = Config(limits=Limits(answer_bytes=150))
    answers = Answers(config, Shelf(config))
    ask(answers, 1, 2, 3, 4)
    ask(answers, 1, 2, 3, 4)
    answers.close()
    assert len(made) > 4


def test_the_key_tells_questions_cases_and_kinds_apart(answers, monkeypatch):
    asyncio.run(answers.ready())
    same = OfCase(set=("b=2", "a=1")), OfCase(set=("a=1.0", "b=2e0"))
    assert answers.key("assess", same[0]) == answers.key("assess", same[1])
    keys = {
        answers.key("assess", OfCase()),
        answers.key("claims", OfCase()),
        answers.key("assess", OfCase(seed=2)),
        answers.key("assess", OfCase(draws=200)),
        answers.key("assess", same[0]),
    }
    monkeypatch.setattr(answers.shelf, "hash", lambda name: "another")
    keys.add(answers.key("assess", OfCase()))
    assert len(keys) == 6


def test_an_assessment_is_made_once_for_all_who_show_it(monkeypatch):
    counted = []

    def assess(*args, **options):
        counted.append(options["seed"])
        time.sleep(0.1)
        return SimpleNamespace(settings=SimpleNamespace(draws=options["draws"]))

    monkeypatch.setattr("offswitch.assessment.assess", assess)
    shelf = Shelf(Config(limits=Limits(draws_held=25_000)))
    got = []
    threads = [
        threading.Thread(target=lambda: got.append(shelf.assessed(OfCase()))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted == [1]
    assert len(set(map(id, got))) == 1
    for seed in (2, 3, 1):
        shelf.assessed(OfCase(seed=seed))
    assert counted == [1, 2, 3, 1]


def test_an_answer_is_sent_once_to_who_knows_it():
    with asking() as client:
        plain = client.get(ADDRESS, headers={"accept-encoding": "identity"})
        small = client.get(ADDRESS, headers={"accept-encoding": "gzip"})
        assert plain.content == small.content
        assert "content-encoding" not in plain.headers
        assert small.headers["content-encoding"] == "gzip"
        assert int(small.headers["content-length"]) < int(plain.headers["content-length"]) / 3
        assert plain.headers["etag"] != small.headers["etag"]
        assert (
            client.get(ADDRESS, headers={"accept-encoding": "gzip;q=0"}).headers["etag"]
            == (plain.headers["etag"])
        )
        for known in (small.headers["etag"], f'"other", W/{small.headers["etag"]}', "*"):
            again = client.get(ADDRESS, headers={"accept-encoding": "gzip", "if-none-match": known})
            assert again.status_code == 304
            assert again.content == b""
            assert again.headers["etag"] == small.headers["etag"]
        other = client.get(ADDRESS + "&seed=2", headers={"if-none-match": small.headers["etag"]})
        assert other.status_code == 200
        assert small.headers["cache-control"] == "no-cache"
        assert "Accept-Encoding" in small.headers["vary"]


def test_pictures_are_not_compressed_again():
    assert Answer(b"\x89PNG", "image/png").gzipped is None
    assert Answer(b"<svg/>", "image/svg+xml").gzipped is not None
