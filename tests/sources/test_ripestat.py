import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.ripestat import CONNECTOR, read
from offswitch.testing.ripestat import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("KZ", "2022-01-05T10:00Z", "2022-01-05T13:00Z")


def entry(start, end, count, **more):
    return {
        "timeline": [{"starttime": start, "endtime": end}],
        "v4_prefixes_ris": count,
        "v6_prefixes_ris": 60,
        "asns_ris": 150,
        "v4_prefixes_stats": -1,
        "stats_date": "2022-01-05T00:00:00",
        **more,
    }


BODY = {
    "messages": [],
    "data_call_status": "supported",
    "status": "ok",
    "status_code": 200,
    "time": "2022-02-01T12:00:00.000000",
    "data": {
        "resource": "KZ",
        "resolution": "1h",
        "query_starttime": "2022-01-05T10:00:00",
        "query_endtime": "2022-01-05T13:00:00",
        "latest_time": "2022-01-31T16:00:00",
        "stats": [
            entry("2022-01-05T10:00:00", "2022-01-05T11:00:00", 1890),
            entry("2022-01-05T11:00:00", "2022-01-05T12:00:00", 1885.5),
            entry("2022-01-05T12:00:00", "2022-01-05T13:00:00", -1),
            entry("2022-01-05T13:00:00", "2022-01-05T14:00:00", 1),
        ],
    },
}


def changed(change):
    body = copy.deepcopy(BODY)
    change(body)
    return body


def asked(body, signal="v4_prefixes"):
    return read(Told(body), asking(CONNECTOR, signal, *WINDOW))


def test_the_hours_of_a_country():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "v4_prefixes", *WINDOW))
    # A mean may be a fraction, -1 is not available, and the hour at the window's end is outside.
    assert answer.rows["value"].to_list() == [1890.0, 1885.5, None]
    assert [str(note) for note in answer.notes] == [
        "ripestat: 1 rows outside the window were left out"
    ]
    assert answer.last.isoformat() == "2022-01-31T16:00:00+00:00"
    assert client.asked[0][1]["starttime"] == "2022-01-05T10:00:00"
    assert client.asked[0][1]["sourceapp"] == "offswitch"


def test_a_period_on_its_own_is_read_like_a_list_of_one():
    def single(body):
        for one in body["data"]["stats"]:
            one["timeline"] = one["timeline"][0]

    assert asked(changed(single)).rows.equals(asked(BODY).rows)


def test_a_count_that_holds_twice_has_two_rows_and_a_long_period_is_noted():
    def twice(body):
        body["data"]["stats"] = [entry("2022-01-05T10:00:00", "2022-01-05T10:00:00", 1890)]
        body["data"]["stats"][0]["timeline"].append(
            {"starttime": "2022-01-05T11:00:00", "endtime": "2022-01-05T19:00:00"}
        )

    answer = asked(changed(twice))
    assert answer.rows["value"].to_list() == [1890.0, 1890.0]
    assert "up to 8 h" in str(answer.notes[-1])


def test_dates_that_were_moved_and_what_it_says_are_passed_on():
    def moved(body):
        body["messages"] = [["info", "the start was moved"]]
        body["data"]["query_starttime"] = "2022-01-05T12:00:00"
        body["data"]["resolution"] = "1d"

    notes = " | ".join(str(note) for note in asked(changed(moved)).notes)
    assert "steps of 1d in place of 1h" in notes
    assert "answered for 2022-01-05T12:00:00Z to" in notes
    assert "ripestat says: info: the start was moved" in notes


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda b: b.update(status="error", messages=[["error", "no such country"]]), "no such"),
        (lambda b: b["data"].pop("stats"), "no data.stats"),
        (lambda b: b["data"]["stats"][1].update(v4_prefixes_ris=-2), "stats[1].v4_prefixes_ris"),
        (lambda b: b["data"]["stats"][1].update(v4_prefixes_ris="some"), "v4_prefixes_ris"),
        (lambda b: b["data"]["stats"][1].pop("timeline"), "stats[1].timeline"),
        (lambda b: b["data"]["stats"][1]["timeline"][0].update(endtime="2022-01-05"), "endtime"),
        (lambda b: b["data"].update(resource="UZ"), "data.resource"),
    ],
)
def test_what_is_not_as_documented_is_named(change, says):
    with pytest.raises(SourceError, match=r"^ripestat: ") as error:
        asked(changed(change))
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(BODY))
    try:
        answer = asked(body)
    except SourceError:
        return
    stated = str(body)
    for time, _, value in answer.rows.iter_rows():
        assert time.strftime("%Y-%m-%dT%H:%M") in stated or time.strftime("%Y-%m-%d") in stated
        assert value is None or value >= 0


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        ask = asking(CONNECTOR, "asns", "KZ", "2022-01-04T00:00Z", "2022-01-07T00:00Z")
        answer = read(client, ask)
        nobody = read(client, asking(CONNECTOR, "asns", "AQ", *WINDOW[1:]))
        with pytest.raises(SourceError, match="not a valid country"):
            read(client, asking(CONNECTOR, "asns", "9198", *WINDOW[1:]))
    assert answer.rows.height == 72
    assert 0 < answer.rows["value"].null_count() < 5
    assert nobody.rows.is_empty()
