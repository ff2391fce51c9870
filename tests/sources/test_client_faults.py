"""Every named fault through the real client: it recovers with the same bytes, or says one line."""

from dataclasses import replace

import pytest
from tests.sources.conftest import SOON
from tests.sources.minimal import ROWS, TABLE, Minimal

from offswitch.errors import SourceError
from offswitch.testing.faults import ABOVE, BELOW, faults

#: What the client says of a fault that does not pass; of those not here it cannot know.
SAYS = {
    "429": ("http_status", "429"),
    "429-retry-after": ("http_status", "429"),
    "500": ("http_status", "500"),
    "503": ("http_status", "503"),
    "slow-first-byte": ("unreachable", "no answer within 0.3 s"),
    "slow-body": ("slow_body", "bytes a second"),
    "cut-body": ("cut_body", "cut off after"),
    "wrong-content-type": ("wrong_type", "application/octet-stream"),
    "html-error-page": ("html_page", "Just a moment..."),
    "gzip-bomb": ("too_large", "8 MiB once unpacked"),
    "invalid-utf8": ("not_utf8", "from byte"),
    "redirect-off-host": ("off_host", "elsewhere.example"),
    "tls-failure": ("tls", "certificate"),
    "reset": ("unreachable", "broken off"),
}
PASSING = {
    "429",
    "429-retry-after",
    "500",
    "503",
    "slow-first-byte",
    "slow-body",
    "cut-body",
    "reset",
}


def limits(fault, **more):
    """Only where nothing is to come is it not waited for."""
    return replace(SOON, read=0.3, **more) if fault == "slow-first-byte" else SOON


def test_every_fault_is_told_in_a_sentence():
    assert list(faults()) == sorted(ABOVE + BELOW)


@pytest.mark.parametrize("path", ["rows", "table"])
@pytest.mark.parametrize("fault", sorted(SAYS))
def test_a_fault_that_lasts_is_one_line(fault, path, serve, ask):
    client = ask(serve(Minimal(), fault), limits=limits(fault))
    key, words = SAYS[fault]
    with pytest.raises(SourceError) as told:
        client.json(path) if path == "rows" else client.text(path)
    assert told.value.key == key, told.value
    said = str(told.value)
    assert words in said
    assert said.startswith("demo: ")
    assert f"/{path} " in said
    assert "\n" not in said
    assert client.exchanges == ()


@pytest.mark.parametrize("fault", sorted(PASSING))
def test_a_fault_that_passes_leaves_no_trace_in_the_answer(fault, serve, ask):
    app = Minimal()
    # A good answer may take longer than that where the machine is busy.
    client = ask(serve(app, f"{fault}:2"), limits=limits(fault, tries=50))
    assert client.json("rows") == ROWS
    assert client.text("table") == TABLE
    plain = ask(serve(Minimal()))
    plain.json("rows"), plain.text("table")
    assert [e.sha256 for e in client.exchanges] == [e.sha256 for e in plain.exchanges]


@pytest.mark.parametrize("fault", sorted(set(SAYS) - PASSING - {"tls-failure"}))
def test_a_fault_that_trying_again_does_not_help_is_not_tried_again(fault, serve, ask):
    client = ask(serve(Minimal(), f"{fault}:1"))
    with pytest.raises(SourceError):
        client.json("rows")
    assert client.json("rows") == ROWS


def test_a_clock_that_differs_is_noted(serve, ask):
    client = ask(serve(Minimal(), "clock-skew"))
    assert client.json("rows") == ROWS
    (note,) = client.notes
    assert "60 minutes" in str(note)
    right = ask(serve(Minimal()))
    right.json("rows")
    assert right.notes == ()


@pytest.mark.parametrize("fault", ["schema-drift", "duplicated-rows", "out-of-order-rows"])
def test_a_change_of_content_reaches_the_connector(fault, serve, ask):
    client = ask(serve(Minimal(), fault))
    found = client.json("rows")
    assert found != ROWS
    lines = client.text("table").splitlines()
    expected = TABLE.splitlines()
    if fault == "duplicated-rows":
        assert len(found["data"]) == 80
        assert lines[1] == lines[2] == expected[1]
    elif fault == "out-of-order-rows":
        assert found["data"] == ROWS["data"][::-1]
        assert lines[1:] == expected[:0:-1]
    else:
        assert lines[1:] == expected[1:]
