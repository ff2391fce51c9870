import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated_text
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.prices import CONNECTOR, read
from offswitch.testing.prices import NO_KEY, app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("world", "2022-01-05T00:00Z", "2022-01-07T00:00Z")
TEXT = """Date,Open,High,Low,Close,Volume\r
2022-01-05,45852.1,47019.4,42798.2,43425.9,36851\r
2022-01-06,43428.5,43748.7,42645.5,43097.0,30208\r
"""


def asked(text, signal="btcusd"):
    return read(Told(text), asking(CONNECTOR, signal, *WINDOW))


def test_closes_of_days_with_both_ends_inside_what_is_asked():
    client = Told(TEXT)
    answer = read(client, asking(CONNECTOR, "btcusd", *WINDOW))
    assert answer.rows["value"].to_list() == [43425.9, 43097.0]
    params = client.asked[0][1]
    assert (params["d1"], params["d2"]) == ("20220105", "20220106")


def test_no_data_is_an_empty_answer_and_no_zero():
    answer = asked("No data")
    assert answer.rows.is_empty()
    assert "not zero" in str(answer.notes[0])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (NO_KEY, "it asks for a key"),
        ("Exceeded the daily hits limit", "used up; try tomorrow"),
        ("", "a header with the documented columns"),
        ("<html><title>Captcha</title></html>", "a header with the documented columns"),
        (TEXT.replace("43425.9", "4342.59"), "low <= open, close <= high"),
        (TEXT.replace("43425.9", "0"), "low <= open, close <= high"),
        (TEXT.replace("43425.9", ""), "a finite number"),
        (TEXT.replace("2022-01-06", "2022-01-05"), "contradicts itself"),
        (TEXT.replace(",30208", ""), "a row as long as the header"),
    ],
)
def test_what_it_says_in_place_of_a_table_is_named(text, says):
    with pytest.raises(SourceError, match=r"^stooq: ") as error:
        asked(text)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    text = data.draw(mutated_text(TEXT))
    try:
        answer = asked(text)
    except SourceError:
        return
    for _, _, value in answer.rows.iter_rows():
        assert value in [float(line.split(",")[4]) for line in text.splitlines()[1:]]


def test_the_fake_gives_what_is_read(monkeypatch):
    monkeypatch.setenv("OFFSWITCH_STOOQ_KEY", "made-up-key")
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        span = ("world", "2022-01-03T00:00Z", "2022-01-10T00:00Z")
        bitcoin = read(client, asking(CONNECTOR, "btcusd", *span)).rows
        shares = read(client, asking(CONNECTOR, "mara", *span)).rows
        asked_for = client.exchanges[0].request
    assert bitcoin.height == 7
    assert shares["time"].dt.weekday().max() == 5
    assert "made-up-key" not in asked_for
