"""Who may ask, and what a browser is told about what it gets."""

import pytest
from tests.serve.asking import asking

from offswitch.serve import Config
from offswitch.serve.guard import COOKIE, SECURITY

TOKEN = "a-token-of-some-length"
SOURCES = "/api/v1/sources"


@pytest.fixture(scope="module")
def client():
    with asking() as made:
        yield made


@pytest.fixture(scope="module")
def locked():
    with asking(Config(token=TOKEN, hosts=frozenset({"here.example"}))) as made:
        yield made


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8787", 200),
        ("localhost", 200),
        ("LOCALHOST:1", 200),
        ("[::1]:8787", 200),
        ("192.0.2.7:8787", 200),
        ("evil.example", 421),
        ("evil.example:8787", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example", 421),
        ("here.example", 421),
        ("user@localhost", 200),
        ("[::1", 421),
        ("", 421),
    ],
)
def test_a_name_of_another_site_is_refused(client, host, status):
    assert client.get("/health", headers={"host": host}).status_code == status


def test_a_request_names_one_host(client):
    hosts = [("host", "localhost"), ("host", "evil.example")]
    assert client.get("/health", headers=hosts).status_code == 421


def test_a_service_knows_its_own_name(locked):
    assert locked.get("/health", headers={"host": "here.example:80"}).status_code == 200


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("GET", {"sec-fetch-site": "same-origin"}, 200),
        ("GET", {"sec-fetch-site": "none", "sec-fetch-mode": "navigate"}, 200),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}, 200),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}, 403),
        (
            "GET",
            {
                "sec-fetch-site": "cross-site",
                "sec-fetch-mode": "navigate",
                "sec-fetch-dest": "iframe",
            },
            403,
        ),
        ("GET", {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"}, 403),
        ("POST", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}, 403),
        ("POST", {"origin": "https://evil.example"}, 403),
        ("POST", {"origin": "null"}, 403),
        ("POST", {"origin": "http://127.0.0.1:8787"}, 405),
        ("POST", {}, 405),
        ("DELETE", {"origin": "http://127.0.0.1:9"}, 403),
    ],
)
def test_a_page_of_another_site_cannot_ask(client, method, headers, status):
    assert client.request(method, SOURCES, headers=headers).status_code == status


@pytest.mark.parametrize(
    "path", ["/", "/health", SOURCES, "/api/v1/nowhere", "/nowhere", "/static/base.css"]
)
def test_every_response_says_what_a_browser_may_do(client, path):
    headers = client.get(path).headers
    for name, value in SECURITY.items():
        assert headers[name] == value
    policy = headers["content-security-policy"]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; ")
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


def test_head_is_get_without_its_body(client):
    got, head = client.get(SOURCES), client.request("HEAD", SOURCES)
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers == got.headers


def test_an_address_has_an_end(client):
    assert client.get(f"{SOURCES}?{'a' * 9_000}").status_code == 414


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"authorization": f"Bearer {TOKEN}"}, 200),
        ({"authorization": f"bearer  {TOKEN}"}, 200),
        ({"authorization": f"Bearer {TOKEN[:-1]}"}, 401),
        ({"authorization": f"Bearer {TOKEN}é".encode()}, 401),
        ({"authorization": TOKEN}, 401),
        ({"authorization": "Basic eDp5"}, 401),
        ({"cookie": f"{COOKIE}={TOKEN}"}, 401),
        ({"cookie": f"{COOKIE}=x; other=y"}, 401),
        ({"cookie": "=;;=\x7f"}, 401),
    ],
)
@pytest.mark.parametrize("path", [SOURCES, "/metrics", "/api/v1/jobs"])
def test_a_token_is_asked_for(locked, path, headers, status):
    answered = locked.get(path, headers=headers)
    assert answered.status_code == status
    if status == 401:
        assert answered.headers["www-authenticate"] == "Bearer"
        assert TOKEN not in answered.text


def test_what_shows_nothing_is_open(locked):
    assert locked.get("/health").status_code == 200
    assert locked.get("/static/base.css").status_code == 200


def test_a_reader_signs_in_and_comes_back(locked):
    reader = {"accept": "text/html"}
    sent = locked.get("/world?method=a&lang=fr", headers=reader)
    assert sent.status_code == 303
    form = locked.get(sent.headers["location"], headers=reader)
    assert 'value="/world?method=a&amp;lang=fr"' in form.text
    wrong = locked.post("/sign-in", data={"token": "x" * 20, "back": "/world"})
    assert wrong.status_code == 401
    assert "set-cookie" not in wrong.headers
    right = locked.post("/sign-in", data={"token": TOKEN, "back": "/world?method=a"})
    assert right.status_code == 303
    assert right.headers["location"] == "/world?method=a"
    cookie = right.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert TOKEN not in cookie
    name, _, value = cookie.partition(";")[0].partition("=")
    locked.http.cookies.clear()
    assert locked.get(SOURCES, headers={"cookie": f"{name}={value}"}).status_code == 200


@pytest.mark.parametrize(
    "back", ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nx: y", "x"]
)
def test_signing_in_leads_nowhere_else(locked, back):
    sent = locked.post("/sign-in", data={"token": TOKEN, "back": back})
    locked.http.cookies.clear()
    assert sent.headers["location"] == "/"
