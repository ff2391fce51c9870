"""IODA: the documented answer, its quirks one by one, its fake, and answers that went wrong."""

import copy
import json

import pytest
from hypothesis import given
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.ioda import CONNECTOR, read
from offswitch.testing.ioda import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("2022-01-04T12:00Z", "2022-01-04T12:20Z")
START, END = 1641297600, 1641298800


def series(**changes):
    return {
        "entityType": "country",
        "entityCode": "KZ",
        "entityName": "Kazakhstan",
        "entityFqid": "geo.provider.AS.KZ",
        "datasource": "bgp",
        "subtype": "",
        "from": START,
        "until": END,
        "step": 300,
        "nativeStep": 300,
        "values": [10874, 10874, None, 10871],
        **changes,
    }


def envelope(data, error=None):
    return {
        "type": "signals",
        "metadata": {"requestTime": "2022-02-05T12:00:01+00:00"},
        "requestParameters": {"from": str(START), "until": str(END), "datasource": "bgp"},
        "error": error,
        "perf": [{"datasource": "bgp", "backend": "b", "timeUsed": 0.21}],
        "data": data,
        "copyright": "",
    }


def asked(*changes, signal="bgp", place="KZ", window=WINDOW):
    client = Told(*(envelope(data) for data in changes))
    return read(client, asking(CONNECTOR, signal, place, *window))


def test_points_stand_at_their_times_and_null_is_unknown():
    client = Told(envelope([[series()]]))
    answer = read(client, asking(CONNECTOR, "bgp", "KZ", *WINDOW))
    assert answer.rows["time"].dt.epoch("s").to_list() == [START, *range(START + 300, END, 300)]
    assert answer.rows["value"].to_list() == [10874.0, 10874.0, None, 10871.0]
    assert answer.rows["network"].to_list() == [None] * 4
    assert (answer.notes, answer.last) == ((), None)
    path, params, _ = client.asked[0]
    assert path == "signals/raw/country/KZ"
    assert (params["from"], params["until"], params["datasource"]) == (START, END, "bgp")


@pytest.mark.parametrize("data", [[], [[]]])
def test_a_series_that_is_not_there_is_unknown_and_said(data):
    answer = asked(data)
    assert answer.rows.height == 0
    assert "not zero" in str(answer.notes[0])


def test_an_answer_that_ends_early_is_not_taken_for_the_whole():
    answer = asked([[series(values=[1, 2], until=END - 600)]])
    assert answer.rows["value"].to_list() == [1.0, 2.0]
    assert answer.last.isoformat() == "2022-01-04T12:10:00+00:00"
    assert "answered for 2022-01-04T12:00:00Z to 2022-01-04T12:10:00Z" in str(answer.notes[0])


def test_an_answer_that_starts_late_is_said_to():
    answer = asked([[series(**{"from": START + 600}, values=[1, 2])]])
    assert answer.rows["time"].dt.epoch("s").to_list() == [START + 600, START + 900]
    assert answer.last is None
    assert "answered for 2022-01-04T12:10:00Z to 2022-01-04T12:20:00Z" in str(answer.notes[0])


def test_a_coarser_step_is_said():
    answer = asked([[series(values=[5, 6], step=600)]])
    assert answer.rows["time"].dt.epoch("s").to_list() == [START, START + 600]
    assert "600 s in place of 300 s" in str(answer.notes[0])


def test_what_starts_before_the_window_is_left_out():
    answer = asked([[series(**{"from": START - 300}, values=[9, 1, 2, 3, 4])]])
    assert answer.rows["value"].to_list() == [1.0, 2.0, 3.0, 4.0]


@pytest.mark.parametrize(
    ("signal", "values", "found"),
    [
        ("loss", [[{"agg_values": {"loss_pct": 3.1}}], [], None], [3.1, None, None]),
        (
            "latency",
            [[{"agg_values": {"median_latency": "181.2", "p10_latency": 90}}], []],
            [181.2, None],
        ),
    ],
)
def test_points_that_are_lists_of_objects(signal, values, found):
    name = f"ping-slash24-{signal}"
    given = series(datasource=name, values=values, until=START + 300 * len(values))
    assert asked([[given]], signal=name).rows["value"].to_list() == found


def test_of_googles_products_only_the_search_is_read():
    other = series(datasource="gtr", subtype="BLENDED", values=[1, 1, 1, 1])
    search = series(datasource="gtr", subtype="WEB_SEARCH")
    assert asked([[other, search]], signal="gtr").rows["value"].sum() == 32_619.0
    assert asked([[other]], signal="gtr").rows.height == 0


def test_a_network_says_its_number_in_each_row():
    given = series(entityType="asn", entityCode="9198")
    assert asked([[given]], place="9198").rows["network"].unique().to_list() == ["9198"]


@pytest.mark.parametrize(
    "changes",
    [
        {"entityCode": "KG"},
        {"datasource": "merit-nt"},
        {"values": [1, 2, 3, 4, 5]},
        # A piece is missing, and nobody knows which: the times of the rest would be wrong.
        {"values": [1, 2, 3]},
        {"values": [True, 2, 3, 4]},
        {"values": [-1, 2, 3, 4]},
        {"values": [[], 2, 3, 4]},
        {"values": {"0": 1}},
        {"step": 0},
        {"from": START * 1000},
        {"until": "soon"},
    ],
)
def test_what_is_not_as_documented_is_refused_by_name(changes):
    with pytest.raises(SourceError, match=r"ioda: the answer is not as documented: .*data\[0\]"):
        asked([[series(**changes)]])


def test_two_series_that_differ_are_refused_and_one_twice_is_not():
    assert asked([[series(), series()]]).rows.height == 4
    with pytest.raises(SourceError, match="a single series"):
        asked([[series()], [series(values=[1, 2, 3, 4])]])


def test_two_objects_of_one_point_are_refused():
    point = [{"agg_values": {"loss_pct": 1}}, {"agg_values": {"loss_pct": 2}}]
    given = series(datasource="ping-slash24-loss", values=[point], until=START + 300)
    with pytest.raises(SourceError, match="one object"):
        asked([[given]], signal="ping-slash24-loss")


def test_an_error_of_its_own_comes_with_http_200():
    client = Told(envelope([], "wrong number of data points"))
    with pytest.raises(SourceError, match="wrong number of data points"):
        read(client, asking(CONNECTOR, "bgp", "KZ", *WINDOW))


def test_a_window_that_it_refuses_is_not_asked_for():
    with pytest.raises(SourceError, match="more than 100 days"):
        asked([], signal="gtr-norm", window=("2021-01-01T00:00Z", "2021-05-01T00:00Z"))


def region(code, name):
    return {"code": code, "name": name, "type": "region", "subnames": [], "attrs": {}}


def test_a_region_is_asked_for_by_its_own_number_where_its_name_is_sure():
    found = [region("1201", "Almaty"), region("1202", "Almaty City"), region("1203", "Aqtöbe")]
    client = Told(envelope(found), envelope([[series(entityType="region", entityCode="1203")]]))
    answer = read(client, asking(CONNECTOR, "bgp", "KZ-AKT", *WINDOW))
    assert answer.rows.height == 4
    assert client.asked[0][1] == {"entityType": "region", "relatedTo": "country/KZ"}
    assert client.asked[1][0] == "signals/raw/region/1203"
    with pytest.raises(SourceError, match=r"KZ-ALM .*Almaty, Almaty City, Aqtöbe"):
        read(Told(envelope(found)), asking(CONNECTOR, "bgp", "KZ-ALM", *WINDOW))


def alert(time, level="critical"):
    return {
        "datasource": "bgp",
        "entity": {"code": "KZ", "name": "Kazakhstan", "type": "country", "subnames": []},
        "time": time,
        "level": level,
        "condition": "< 0.99",
        "value": 10212,
        "historyValue": 10874,
        "method": "median",
    }


def test_alerts_are_paged_until_a_page_is_short():
    full = [alert(START + n) for n in range(500)]
    client = Told(envelope(full), envelope([alert(START + 600, "normal")]))
    rows = read(client, asking(CONNECTOR, "alerts", "KZ", *WINDOW)).rows
    assert rows.height == 501
    assert [params["page"] for _, params, _ in client.asked] == [0, 1]
    last = rows.filter(id=f"bgp/median/{START + 600}").row(0, named=True)
    assert (last["what"], last["end"]) == ("bgp: normal", None)
    assert last["detail"] == "value=10212 usual=10874 condition=< 0.99"


def event(start, duration, overlaps):
    return {
        "location": "country/KZ",
        "start": start,
        "duration": duration,
        "uncertainty": None,
        "method": "median",
        "datasource": "ping-slash24",
        "status": 0,
        "fraction": None,
        "score": 69517.24,
        "location_name": "Kazakhstan",
        "overlaps_window": overlaps,
    }


def test_an_event_that_goes_on_has_no_end_and_one_that_began_before_is_not_of_this_window():
    given = [event(START - 60, 600, False), event(START, 300, False), event(START + 1, 900, True)]
    rows = asked(given, signal="events").rows
    assert rows["time"].dt.epoch("s").to_list() == [START, START + 1]
    assert rows["end"].dt.epoch("s").to_list() == [START + 300, None]


def test_the_fake_and_the_connector_agree():
    world = World()
    with serve(app(world)) as base, connect(CONNECTOR.card, base=base) as client:
        for signal in CONNECTOR.card.signals:
            day = asking(CONNECTOR, signal.name, "KZ", "2022-01-05T00:00Z", "2022-01-06T00:00Z")
            rows = read(client, day).rows
            if signal.step is not None:
                assert rows.height == 86_400 / signal.step.total_seconds()
            else:
                assert rows.height == 2
            if signal.name == "bgp":
                assert rows["value"].max() > 10_000
                assert rows["value"].min() < 1_000
        nowhere = asking(CONNECTOR, "bgp", "AQ", "2022-01-05T00:00Z", "2022-01-06T00:00Z")
        assert read(client, nowhere).rows.is_empty()
        unasked = asking(CONNECTOR, "bgp", "KZ-ALA", "2022-01-05T00:00Z", "2022-01-06T00:00Z")
        assert read(client, unasked).rows.height == 288


BODIES = {
    "bgp": envelope([[series()]]),
    "ping-slash24-loss": envelope(
        [
            [
                series(
                    datasource="ping-slash24-loss",
                    values=[[{"agg_values": {"loss_pct": 3.5}}], []],
                    until=START + 600,
                )
            ]
        ]
    ),
    "alerts": envelope([alert(START + 60), alert(START + 120, "normal")]),
    "events": envelope([event(START, 300, False), event(START + 1, 900, True)]),
}


def leaves(tree):
    if isinstance(tree, dict | list):
        for below in tree.values() if isinstance(tree, dict) else tree:
            yield from leaves(below)
    else:
        yield tree


@pytest.mark.parametrize("signal", BODIES)
def test_a_changed_answer_is_refused_or_read_for_what_it_says(signal):
    @given(mutated(BODIES[signal]))
    def check(body):
        before = copy.deepcopy(body)
        ask = asking(CONNECTOR, signal, "KZ", *WINDOW)
        try:
            rows = read(Told(body, envelope([])), ask).rows
        except SourceError:
            return
        assert body == before
        said = [leaf for leaf in leaves(json.loads(json.dumps(body))) if leaf is not None]
        assert all(ask.window.start <= time < ask.window.end for time in rows["time"])
        if "value" in rows.columns:
            for value in rows["value"].drop_nulls():
                assert any(not isinstance(s, bool) and str(value) == _number(s) for s in said)
        else:
            for time in rows["time"].dt.epoch("s"):
                assert time in said

    check()


def _number(said):
    try:
        return str(float(said))
    except (ValueError, OverflowError):
        return ""
