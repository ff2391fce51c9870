"""Strict JSON, and bodies that are unpacked within limits."""

import gzip
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import SourceError
from offswitch.sources.body import Origin, excerpt, read_body, strict_json, unpack

HERE = Origin("demo", "https://a.example/x")
JSON = "application/json"
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=8,
)
objects = st.dictionaries(st.text(max_size=5), values, max_size=4) | st.lists(values, max_size=4)


def refused(call, *arguments):
    with pytest.raises(SourceError) as told:
        call(*arguments)
    assert "\n" not in str(told.value)
    return told.value


@given(objects, st.booleans())
def test_what_is_json_is_read_as_it_is(value, ascii_only):
    text = json.dumps(value, ensure_ascii=ascii_only)
    try:
        body = text.encode()
    except UnicodeEncodeError:  # half of a pair of surrogates
        return
    assert read_body(body, JSON, "json", (), HERE) == value
    assert read_body(b"\xef\xbb\xbf" + body, JSON, "json", (), HERE) == value


@given(objects, st.floats(0, 1, exclude_max=True))
def test_what_is_cut_off_anywhere_is_said_to_be(value, share):
    text = json.dumps(value)
    assert refused(strict_json, text[: int(share * len(text))], HERE).key == "json_cut"


@given(st.binary())
def test_no_body_is_a_crash(body):
    for kind in ("", JSON, "text/html", "text/csv", "application/zip"):
        for wanted in ("json", "text", "bytes"):
            with suppress(SourceError):
                read_body(body, kind, wanted, (), HERE)
    assert len(excerpt(body)) <= 200


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ('{"a": 1, "b": 2, "a": 3}', "json_twice", "'a' twice"),
        ('[{"x": {"y": NaN}}]', "json_number", "NaN"),
        ("[-Infinity]", "json_number", "-Infinity"),
        ("[1e999]", "json_number", "1e999"),
        ("[" + "9" * 5000 + "]", "json_number", "number"),
        ("[" * 100_000, "json_deep", "nested"),
        ("[1, 2] [3]", "not_json", "from letter 8"),
        ("{'a': 1}", "not_json", "from letter 2"),
        ("", "json_cut", "after 0 letters"),
    ],
)
def test_what_is_not_strict_json_is_named(text, key, words):
    error = refused(strict_json, text, HERE)
    assert error.key == key
    assert words in str(error)


def test_what_is_not_utf8_is_named_by_its_byte():
    body = b'{"a": "' + b"x" * 100 + b'\xff"}'
    assert "from byte 107 on" in str(refused(read_body, body, JSON, "json", (), HERE))


def test_a_page_is_known_by_its_beginning_whatever_it_is_called():
    page = b"\n<!DOCTYPE html><html><title>\n Not \x00 found </title>"
    for wanted, kind in (("json", JSON), ("text", "text/csv"), ("bytes", "text/html")):
        error = refused(read_body, page, kind, wanted, (), HERE)
        assert error.key == "html_page"
        assert "('Not found')" in str(error)


@given(st.binary(max_size=5000), st.integers(1, 700), st.integers(1, 4))
def test_what_was_packed_is_unpacked_however_it_arrives(body, size, members):
    cut = -(-len(body) // members)
    parts = [body[i * cut : (i + 1) * cut] for i in range(members)]
    packed = b"".join(map(gzip.compress, parts))
    chunks = [packed[i : i + size] for i in range(0, len(packed), size)]
    assert b"".join(unpack(chunks, "gzip", len(body), HERE)) == body
    assert refused(list, unpack([packed[:-1]], "gzip", 10**6, HERE)).key == "bad_encoding"
    if body:
        assert refused(list, unpack(chunks, "gzip", len(body) - 1, HERE)).key == "too_large"


def test_what_is_not_packed_as_it_says_is_refused():
    assert refused(list, unpack([b"not gzip"], "gzip", 100, HERE)).key == "bad_encoding"
    assert refused(list, unpack([b"x"], "br", 100, HERE)).key == "bad_encoding"
