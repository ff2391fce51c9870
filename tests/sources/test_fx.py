import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.places import countries
from offswitch.sources.client import connect
from offswitch.sources.currencies import currency_of
from offswitch.sources.fx import CONNECTOR, read
from offswitch.testing.fx import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("KZ", "2022-01-03T00:00Z", "2022-01-08T00:00Z")
BODY = [
    {"date": "2022-01-04", "base": "USD", "quote": "KZT", "rate": 432.27},
    {"date": "2022-01-03", "base": "USD", "quote": "KZT", "rate": 431.8},
]


def asked(body, place="KZ"):
    return read(Told(body), asking(CONNECTOR, "per_usd", place, *WINDOW[1:]))


def test_days_of_the_country_s_own_currency():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "per_usd", *WINDOW))
    assert answer.rows["value"].to_list() == [431.8, 432.27]
    assert client.asked[0][1] == {
        "from": "2022-01-03",
        "to": "2022-01-07",
        "base": "USD",
        "quotes": "KZT",
    }
    assert "KZT for one US dollar" in str(answer.notes[-1])


def test_a_country_that_uses_the_dollar_has_no_rate():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "per_usd", "EC", *WINDOW[1:]))
    assert answer.rows.is_empty()
    assert client.asked == []
    with pytest.raises(SourceError, match="no currency of AQ"):
        asked(BODY, "AQ")


def test_every_country_has_a_currency_but_one():
    assert [code for code in countries() if currency_of(code) is None] == ["AQ"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"status": 422, "message": "invalid date"}, "a list"),
        ([{**BODY[0], "quote": "EUR"}], "the place and the signal that were asked for"),
        ([{**BODY[0], "rate": 0}], "above zero"),
        ([{**BODY[0], "rate": None}], "above zero"),
        ([{**BODY[0], "date": "4.1.2022"}], "a time in ISO 8601"),
        ([BODY[0], {**BODY[0], "rate": 1.0}], "contradicts itself"),
    ],
)
def test_what_is_not_as_documented_is_named(body, says):
    with pytest.raises(SourceError, match=r"^frankfurter: ") as error:
        asked(body)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(BODY))
    try:
        answer = asked(body)
    except SourceError:
        return
    for value in answer.rows["value"]:
        assert value in [float(one["rate"]) for one in body]


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        answer = read(client, asking(CONNECTOR, "per_usd", *WINDOW))
    assert answer.rows.height == 5
    assert answer.rows["value"].is_between(380, 480).all()
