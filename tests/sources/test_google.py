import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.google import CONNECTOR, read
from offswitch.testing.google import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

HOURS = ("KZ", "2022-01-05T10:00Z", "2022-01-05T11:30Z")
#: 2022-01-05 10:00 UTC.
START = 1_641_376_800_000
HALF = 1_800_000
BODY = [
    [
        "traffic",
        [
            [START, [[None, 61.25]]],
            [START + HALF, [[None, 0]]],
            [START + 2 * HALF, [[None, None]]],
            [START + 3 * HALF, [[None, 100]]],
        ],
    ]
]


def asked(body, signal="web_search"):
    return read(Told(")]}'\n" + json.dumps(body)), asking(CONNECTOR, signal, *HOURS))


def test_the_half_hours_of_a_country():
    client = Told(")]}'\n" + json.dumps(BODY))
    answer = read(client, asking(CONNECTOR, "web_search", *HOURS))
    # Zero is no traffic, null is unknown, and the point at the window's end is outside.
    assert answer.rows["value"].to_list() == [61.25, 0.0, None]
    assert answer.rows["time"].dt.to_string("%R").to_list() == ["10:00", "10:30", "11:00"]
    assert client.asked[0][1] == {
        "start": START,
        "end": START + 3 * HALF - 1,
        "width": 3,
        "product": 19,
        "region": "KZ",
    }


def test_a_whole_window_is_one_question_as_its_values_are_relative_to_it():
    assert all(s.normalised and s.span is None for s in CONNECTOR.card.signals)


def test_another_step_is_said():
    body = [["traffic", [[START + n * 2 * HALF, [[None, n]]] for n in range(2)]]]
    assert "points of 3600 s in place of 1800 s" in str(asked(body).notes[-1])


@pytest.mark.parametrize("body", [[["traffic", []]], [["traffic", None]]])
def test_a_series_without_points_is_unknown(body):
    assert asked(body).rows.is_empty()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ([], "longer list"),
        ({"error": "no"}, "a list"),
        ([["traffic", [[START // 1000, [[None, 1]]]]]], "[0][1][0][0]"),  # seconds
        ([["traffic", [[START, [[None, -1]]]]]], "zero or more"),
        ([["traffic", [[START, [[None, "much"]]]]]], "[0][1][0][1][0][1]"),
        ([["traffic", [[START, []]]]], "[0][1][0][1]"),
        ([["traffic", [[START, [[None, 1]]], [START, [[None, 2]]]]]], "contradicts itself"),
    ],
)
def test_what_is_not_as_in_use_is_named(body, says):
    with pytest.raises(SourceError, match=r"^google: ") as error:
        asked(body)
    assert says in str(error.value)


def test_text_that_is_no_json_is_named():
    for text in ("Sorry...", ")]}'\n[[", ')]}\'\n[["traffic", NaN]]'):
        with pytest.raises(SourceError, match=r"^google: "):
            read(Told(text), asking(CONNECTOR, "youtube", *HOURS))


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(BODY))
    try:
        answer = asked(body)
    except SourceError:
        return
    points = {(point[0], point[1][0][1]) for point in body[0][1] or []}
    for time, _, value in answer.rows.iter_rows():
        given_values = {v for ms, v in points if float(ms) == time.timestamp() * 1000}
        assert value in {None if v is None else float(v) for v in given_values}


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        ask = asking(CONNECTOR, "youtube", "KZ", "2022-01-04T00:00Z", "2022-01-07T00:00Z")
        answer = read(client, ask)
        nobody = read(client, asking(CONNECTOR, "youtube", "AQ", *HOURS[1:]))
    assert answer.rows.height == 144
    assert answer.rows["value"].max() == 100.0
    assert answer.notes == ()
    assert nobody.rows.is_empty()
