"""The client: what it asks, what it keeps, and when it gives up."""

import json
import random
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.minimal import ROWS, Minimal

from offswitch.errors import SourceError
from offswitch.sources.address import proxy_of
from offswitch.sources.client import Client
from offswitch.sources.limits import Clock, Deadline, Limits, Pace, pace_of
from offswitch.sources.retry import PassingError, asked_wait, persist


class Time:
    """A clock that only sleeping moves."""

    def __init__(self):
        self.at = 0.0
        self.slept = []

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.at += seconds

    @property
    def clock(self):
        start = datetime(2026, 1, 1, tzinfo=UTC)
        return Clock(lambda: self.at, self.sleep, lambda: start + timedelta(seconds=self.at))


def refused(call, *arguments, **more):
    with pytest.raises(SourceError) as told:
        call(*arguments, **more)
    assert "\n" not in str(told.value)
    return told.value


# -- asking ---------------------------------------------------------------------------------------


def test_an_exchange_says_what_was_asked_and_what_came(serve, ask):
    app = Minimal()
    client = ask(f"{serve(app)}/")
    before = datetime.now(UTC) - timedelta(seconds=2)
    assert client.json("/rows", {"a": ["x", "y z"], "b": None, "c": 1}) == ROWS
    (exchange,) = client.exchanges
    assert exchange.request.endswith("/rows?a=x&a=y+z&c=1") or exchange.request.endswith(
        "/rows?a=x&a=y%20z&c=1"
    )
    assert exchange.status == 200
    assert exchange.bytes == len(json.dumps(ROWS))
    assert before <= exchange.retrieved <= datetime.now(UTC)
    assert not exchange.cached
    assert app.asked[0].headers["user-agent"].startswith("offswitch/")
    assert app.asked[0].query_params.getlist("a") == ["x", "y z"]


def test_a_page_that_the_source_links_is_asked_below_its_own_host_only(serve, ask):
    base = serve(Minimal())
    client = ask(base)
    assert client.json(f"{base}/rows?page=2") == ROWS
    assert client.exchanges[0].request == f"GET {base}/rows?page=2"
    for elsewhere in (
        "http://127.0.0.1:1/rows",
        "https://elsewhere.example/",
        "//elsewhere.example",
    ):
        assert refused(client.json, elsewhere).key == "other_host"


@pytest.mark.parametrize(
    ("base", "key"),
    [
        ("http://example.org/api", "clear_base"),
        ("http://10.0.0.1", "clear_base"),
        ("ftp://example.org", "bad_base"),
        ("example.org", "bad_base"),
        ("https://", "bad_base"),
        ("https://user:word@example.org", "user_in_base"),
        ("https://[", "bad_base"),
        ("https://" + 64 * "a" + ".org", "bad_base"),
    ],
)
def test_a_base_that_would_not_be_safe_is_refused(base, key, ask):
    error = refused(ask, base)
    assert error.key == key
    assert "word" not in str(error).replace("password", "")


def test_redirects_are_followed_on_the_own_host_and_three_times_at_most(serve, ask):
    app = Minimal()
    client = ask(serve(app))
    assert client.json("hop/3") == ROWS
    assert refused(client.json, "hop/4").key == "redirects"


def test_a_redirect_to_a_host_that_is_named_takes_no_header_there(monkeypatch, ask):
    asked = []

    def answer(self, request):
        asked.append(request)
        if request.url.host == "docs.example":
            return httpx.Response(302, headers={"location": "https://a.content.example/x"})
        kind = {"content-type": "application/zip"}
        return httpx.Response(200, stream=httpx.ByteStream(b"book"), headers=kind)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answer)
    client = ask("https://docs.example", secrets={"TOKEN": "made-up-secret"})
    headers = {"Authorization": f"Bearer {client.secret('TOKEN')}"}
    assert refused(client.bytes, "sheet", headers=headers).key == "off_host"
    assert client.bytes("sheet", headers=headers, hosts=("content.example",)) == b"book"
    assert asked[-2].headers["authorization"] == "Bearer made-up-secret"
    assert "authorization" not in asked[-1].headers
    assert refused(client.bytes, "sheet", hosts=("tent.example",)).key == "off_host"


def test_a_refusal_quotes_what_the_source_said_and_is_asked_once(serve, ask):
    app = Minimal()
    client = ask(serve(app))
    error = refused(client.json, "status/400")
    assert error.values["status"] == 400
    assert '{"error":"http://' in str(error)
    assert len(app.asked) == 1
    assert client.json("status/400", also=(400,))["error"]
    assert client.post_json("status/500", {"id": 1}, also=(500,))["error"]
    assert "login" in str(refused(client.json, "status/401"))
    named = ask(serve(app), names=("A_TOKEN",))
    assert "check A_TOKEN" in str(refused(named.json, "status/403"))


def test_what_is_called_another_type_is_taken_only_where_it_is_said(serve, ask):
    client = ask(serve(Minimal(content_type="text/html; charset=utf-8")))
    assert refused(client.json, "rows").key == "html_page"
    assert client.json("rows", types=("text/html",)) == ROWS
    assert refused(client.json, "table").key == "wrong_type"
    assert client.text("table").startswith("date,value")
    assert client.bytes("table").startswith(b"date,value")


def test_a_question_is_posted_as_json(serve, ask):
    app = Minimal()
    client = ask(serve(app))
    said = client.post_json("mirror", {"method": "getblockcount"}, headers={"X-A": "b"})
    assert json.loads(said["body"]) == {"method": "getblockcount"}
    assert said["headers"]["x-a"] == "b"
    assert client.exchanges[0].request.endswith('/mirror {"method": "getblockcount"}')


def test_nobody_there_is_said_so(ask):
    assert "connection refused" in str(refused(ask("http://127.0.0.1:1").json, "rows"))


def test_a_trusted_certificate_is_trusted(serve, ask, tmp_path, monkeypatch):
    import ssl

    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    base = serve(Minimal(), tls=context)
    error = refused(ask(base).json, "rows")
    assert error.key == "tls"
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert ask(base).json("rows") == ROWS


# -- waiting --------------------------------------------------------------------------------------


def test_no_more_requests_start_in_any_stretch_than_are_allowed():
    pace, starts, at = Pace(3, 10.0), [], 0.0
    for gap in (0, 0, 1, 0, 0, 30, 0, 0, 0, 2):
        at += gap
        starts.append(at + pace.wait(at))
    assert starts == [0, 0, 1, 10, 10, 31, 31, 31, 41, 41]
    for start in starts:
        assert sum(start <= other < start + 10 for other in starts) <= 3


def test_clients_of_one_process_share_the_pace_towards_a_host():
    per = timedelta(seconds=5)
    pace = pace_of("shared.example", 4, per)
    waits = []
    threads = [
        threading.Thread(target=lambda: waits.append(pace_of("shared.example", 4, per).wait(0.0)))
        for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == [0.0] * 4 + [5.0] * 4 + [10.0] * 4
    assert pace_of("shared.example", 5, per) is pace
    assert pace_of("shared.example", 3, per).requests == 3
    assert pace_of("other.example", 4, per).wait(0.0) == 0


def test_a_client_waits_for_its_turn_or_says_that_it_would_take_too_long(monkeypatch):
    monkeypatch.setattr(
        httpx.HTTPTransport,
        "handle_request",
        lambda self, request: httpx.Response(200, stream=httpx.ByteStream(b"[1]")),
    )
    time = Time()
    more = {"requests": 1, "per": timedelta(seconds=20), "clock": time.clock}
    with Client("https://turn.example", source="demo", limits=Limits(total=30), **more) as client:
        client.json("a")
        client.json("b")
        assert time.slept == [20.0]
    with Client("https://turn.example", source="demo", limits=Limits(total=5), **more) as client:
        error = refused(client.json, "c")
    assert "at most 1 times in 20 s" in str(error)
    until = Limits(total=30, until=time.at + 10)
    with Client("https://turn.example", source="demo", limits=until, **more) as client:
        assert refused(client.json, "d").key == "too_slow"
    assert time.slept == [20.0]


def attempts(faults, limits, time, seed=1):
    """Run `persist` over a list of faults, None for success."""
    left = list(faults)

    def attempt():
        fault = left.pop(0)
        if fault is not None:
            raise fault
        return "done"

    values = {"source": "demo", "url": "u"}
    for fault in faults:
        if fault is not None:
            fault.values.update(values)
    return persist(
        attempt,
        limits=limits,
        deadline=Deadline(limits.total, time.clock),
        rng=random.Random(seed),
        clock=time.clock,
        told=lambda why, pause: None,
    )


def passing(wait=None):
    return PassingError("http_status", wait=wait, status=503, reason="", said="", remedy="")


@given(st.integers(0, 10**6), st.integers(1, 8))
def test_pauses_are_jittered_within_a_doubling_bound_and_depend_on_the_seed_alone(seed, fails):
    limits, one, two = Limits(total=1000, tries=9, longest_pause=10), Time(), Time()
    faults = [passing() for _ in range(fails)]
    assert attempts([*faults, None], limits, one, seed) == "done"
    attempts([*faults, None], limits, two, seed)
    assert one.slept == two.slept
    bounds = [min(10, 2**n) for n in range(fails)]
    assert all(0 <= pause <= most for pause, most in zip(one.slept, bounds, strict=True))


def test_as_long_as_is_asked_is_waited_and_no_longer_than_there_is_time():
    time = Time()
    assert attempts([passing(wait=7), None], Limits(total=10), time) == "done"
    assert time.slept == [7]
    error = refused(attempts, [passing(wait=3600)], Limits(total=10), Time())
    assert error.key == "retry_after"
    assert "3,600 s" in str(error)


def test_what_does_not_pass_is_given_up_after_so_many_tries():
    time = Time()
    refused(attempts, [passing() for _ in range(9)], Limits(tries=4), time)
    assert len(time.slept) == 3


def test_a_wait_is_read_in_seconds_and_as_a_date():
    now = datetime(2022, 1, 5, tzinfo=UTC)
    assert asked_wait("120", now) == 120
    assert asked_wait(format_datetime(now + timedelta(minutes=2), usegmt=True), now) == 120
    assert asked_wait(format_datetime(now - timedelta(minutes=2), usegmt=True), now) == 0
    for nothing in (None, "", "soon", "-1", "1.5", "9" * 5000, "Wed, 99 Jan 2022 00:00:00 GMT"):
        assert asked_wait(nothing, now) is None


def test_the_total_bounds_what_every_try_may_take(serve, ask):
    limits = Limits(total=0.5, read=5, connect=5, tries=50)
    error = refused(ask(serve(Minimal(), "slow-first-byte"), limits=limits).json, "rows")
    assert error.key == "too_slow"
    assert "0.5 s" in str(error)
    limits = Limits(total=0.5, patience=60)
    assert refused(ask(serve(Minimal(), "slow-body"), limits=limits).json, "rows").key == "too_slow"


def test_a_body_larger_than_allowed_is_refused_packed_or_not(serve, ask):
    base = serve(Minimal())
    assert refused(ask(base, limits=Limits(sent=100)).json, "rows").key == "too_large"
    assert refused(ask(base, limits=Limits(decoded=100)).json, "rows").key == "too_large"


# -- keeping --------------------------------------------------------------------------------------


def test_an_answer_is_confirmed_rather_than_sent_again(serve, ask, tmp_path):
    app = Minimal(etag="")
    base = serve(app)
    first, second = ask(base, cache=tmp_path), ask(base, cache=tmp_path)
    assert first.json("rows") == second.json("rows") == ROWS
    assert [e.cached for e in first.exchanges + second.exchanges] == [False, True]
    assert first.exchanges[0].sha256 == second.exchanges[0].sha256
    assert "if-none-match" in app.asked[1].headers
    app.rows = {"data": []}
    assert ask(base, cache=tmp_path).json("rows") == {"data": []}


def test_an_answer_is_asked_again_unless_the_source_says_for_how_long_it_holds(
    serve, ask, tmp_path
):
    yesterday = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    for headers, asked in (
        ({"cache_control": "max-age=600"}, 1),
        ({"last_modified": yesterday}, 2),
    ):
        app = Minimal(**headers)
        base = serve(app)
        for _ in range(2):
            assert ask(base, cache=tmp_path).json("rows") == ROWS
        assert len(app.asked) == asked


def test_offline_answers_from_the_cache_alone(serve, ask, tmp_path):
    app = Minimal()
    base = serve(app)
    online = ask(base, cache=tmp_path)
    online.json("rows", {"a": 1})
    offline = ask(base, cache=tmp_path, offline=True)
    assert offline.json("rows", {"a": 1}) == ROWS
    assert offline.exchanges[0].cached
    assert offline.exchanges[0].retrieved == online.exchanges[0].retrieved
    error = refused(offline.json, "rows", {"a": 2})
    assert error.key == "offline"
    assert f"GET {base}/rows?a=2" in str(error)
    assert refused(offline.post_json, "mirror", {}).key == "offline"
    assert refused(ask(base, offline=True).json, "rows").key == "offline"
    assert len(app.asked) == 1


@pytest.mark.parametrize("fault", ["cut-body", "invalid-utf8", "html-error-page", "500"])
def test_an_answer_that_is_refused_is_not_kept(fault, serve, ask, tmp_path):
    app = Minimal(cache_control="max-age=600")
    base = serve(app, f"{fault}:3")
    client = ask(base, cache=tmp_path)
    refused(client.json, "rows")
    assert refused(ask(base, cache=tmp_path, offline=True).json, "rows").key == "offline"


def test_an_answer_that_its_connector_cannot_use_is_forgotten_and_the_one_before_kept(
    serve, ask, tmp_path
):
    app = Minimal(etag="")
    base = serve(app)
    client = ask(base, cache=tmp_path)
    client.text("table")
    with client.piece() as exchanges:
        client.json("rows")
        assert len(exchanges) == 1
    client.text("table")
    assert exchanges == [client.exchanges[1]]
    app.rows = {"data": None}
    with pytest.raises(ZeroDivisionError), client.piece() as exchanges:  # noqa: PT012
        client.json("rows")
        raise ZeroDivisionError
    assert exchanges == [client.exchanges[3]]
    assert ask(base, cache=tmp_path, offline=True).json("rows") == ROWS


def test_a_cache_that_was_damaged_is_named_or_asked_past(serve, ask, tmp_path):
    import sqlite3

    base = serve(Minimal(cache_control="max-age=600"))
    with ask(base, cache=tmp_path) as client:
        client.json("rows")
    file = tmp_path / "demo.sqlite"
    opened = sqlite3.connect(file)
    with opened:
        opened.execute(
            "UPDATE streams SET chunk_data = CAST(replace(chunk_data, '1', '2') AS BLOB)"
        )
    opened.close()
    assert ask(base, cache=tmp_path).json("rows") == ROWS
    (tmp_path / "other.sqlite").write_bytes(b"no database at all, but long enough to be read" * 99)
    error = refused(ask, base, source="other", cache=tmp_path)
    assert error.key == "cache_unusable"
    assert str(error).startswith(str(tmp_path / "other.sqlite"))


def test_a_setting_of_the_environment_that_cannot_be_used_is_named(monkeypatch, ask, tmp_path):
    monkeypatch.setenv("https_proxy", "odd://user:word@proxy.example")
    error = refused(ask, "https://example.org")
    assert error.key == "bad_proxy"
    assert "word" not in str(error)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    assert refused(ask, "https://example.org").key == "bad_roots"


def test_the_proxy_of_the_environment_is_used_but_not_for_loopback(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    assert proxy_of(httpx.URL("https://example.org")) == "http://proxy.example:3128"
    assert proxy_of(httpx.URL("https://inside.example")) is None
    assert proxy_of(httpx.URL("https://127.0.0.1:8000")) is None
