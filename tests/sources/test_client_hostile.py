"""Answers that no honest server gives: whatever comes, it is an answer or one line."""

import socket
import tempfile
import threading
import time
from contextlib import suppress
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from offswitch.errors import SourceError
from offswitch.sources.client import Client
from offswitch.sources.limits import Clock, Limits

NAMES = (
    "content-type content-encoding date age etag last-modified cache-control expires vary "
    "retry-after location content-length pragma set-cookie"
).split()
dates = st.datetimes().map(format_datetime)
numbers = st.integers(-(10**30), 10**30).map(str)
said = st.sampled_from(
    [
        "application/json",
        "gzip",
        "no-store",
        "no-cache",
        'no-cache="x"',
        "max-age=x",
        "max-age=",
        "max-age=-1",
        "max-age=99999999999999999999999999",
        "private, must-revalidate",
        "*",
        "//other.example",
        "http://[",
        "/x y",
        'W/"a"',
        ",,=",
    ]
)
words = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=30)
headers = st.lists(st.tuples(st.sampled_from(NAMES), dates | numbers | said | words), max_size=6)
answers = st.tuples(
    st.sampled_from([200, 200, 200, 301, 302, 304, 400, 429, 503, 999]),
    headers,
    st.binary(max_size=50) | st.sampled_from([b"[1]", b"{}", b"<html><title>x", b""]),
)


@given(st.lists(answers, min_size=1, max_size=4))
@example([(200, [("date", "0"), ("date", "\x80")], b"[]")])
def test_whatever_is_answered_is_taken_or_told_in_one_line(answers):
    left = []

    def answer(self, request):
        status, headers, body = left.pop(0) if left else (200, [], b"[1]")
        raw = [(name.encode(), value.encode("latin-1")) for name, value in headers]
        return httpx.Response(status, headers=raw, stream=httpx.ByteStream(body))

    whole = httpx.HTTPTransport.handle_request
    httpx.HTTPTransport.handle_request = answer
    try:
        with tempfile.TemporaryDirectory() as folder:
            for offline in (False, True):
                left[:] = answers
                with Client(
                    "https://hostile.example",
                    source="demo",
                    requests=10**6,
                    per=timedelta(seconds=1),
                    limits=Limits(total=20, tries=3, pause=0.01),
                    cache=Path(folder),
                    offline=offline,
                    clock=Clock(sleep=lambda seconds: None),
                ) as client:
                    for _ in range(2):
                        with suppress(SourceError):
                            assert client.json("rows") is not None
                    assert all("\n" not in str(note) for note in client.notes)
    finally:
        httpx.HTTPTransport.handle_request = whole


HEADER = b"HTTP/1.1 200 OK\r\nA: " + b"b" * 10**4
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(("said", "dripped"), [(b"", HEADER), (CHUNKED, b"0" * 10**4)])
def test_headers_and_lengths_that_drip_end_with_the_time_for_all(said, dripped, ask):
    """Each byte comes within the time for one piece of an answer, and none of them is the last."""

    def drip():
        connection, _ = opened.accept()
        with connection, suppress(OSError):
            connection.recv(2**16)
            connection.sendall(said)
            for byte in dripped:
                connection.sendall(bytes([byte]))
                time.sleep(0.02)

    with socket.create_server(("127.0.0.1", 0)) as opened:
        thread = threading.Thread(target=drip)
        thread.start()
        base = f"http://127.0.0.1:{opened.getsockname()[1]}"
        with pytest.raises(SourceError) as told:
            ask(base, limits=Limits(total=0.4)).json("rows")
        thread.join()
    assert told.value.key == "too_slow"
