import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.radar import CONNECTOR, TOKEN, read
from offswitch.testing import radar as fake
from offswitch.testing.server import serve
from offswitch.testing.world import World

HOURS = ("KZ", "2022-01-04T00:00Z", "2022-01-04T03:00Z")
YEAR = ("KZ", "2022-01-01T00:00Z", "2023-01-01T00:00Z")
SERIES = {
    "success": True,
    "errors": [],
    "result": {
        "meta": {
            "aggInterval": "ONE_HOUR",
            "dateRange": [{"startTime": "2022-01-04T00:00:00Z", "endTime": "2022-01-04T03:00:00Z"}],
            "lastUpdated": "2022-01-08T08:00:00Z",
            "normalization": "MIN0_MAX",
            "units": [{"name": "*", "value": "requests"}],
            "confidenceInfo": {"level": 5, "annotations": []},
        },
        "serie_0": {
            "timestamps": [
                "2022-01-04T00:00:00Z",
                "2022-01-04T01:00:00Z",
                "2022-01-04T02:00:00Z",
                "2022-01-04T03:00:00Z",
            ],
            "values": ["0.565885", "1", "0", "0.5"],
        },
    },
}
OUTAGE = {
    "id": "550",
    "dataSource": "ALL",
    "description": "A shutdown",
    "scope": None,
    "startDate": "2022-10-01T00:00:00Z",
    "endDate": None,
    "locations": ["KZ"],
    "asns": [9198],
    "locationsDetails": [{"code": "KZ", "name": "Kazakhstan"}],
    "asnsDetails": [],
    "eventType": "OUTAGE",
    "linkedUrl": None,
    "outage": {"outageCause": "GOVERNMENT_DIRECTED", "outageType": "NATIONWIDE"},
    "tags": ["something new"],
}
ANOMALY = {
    "uuid": "u-1",
    "type": "AS",
    "status": "UNVERIFIED",
    "startDate": "2022-03-01T10:00:00Z",
    "endDate": "2022-03-01T12:00:00Z",
    "asnDetails": {"asn": "9198", "name": "KAZTELECOM-AS"},
    "locationDetails": None,
    "visibleInDataSources": ["NETFLOWS", "HTTP"],
}


def listing(name, *rows):
    return {"success": True, "errors": [], "result": {name: list(rows)}}


def without(row, name):
    return {other: value for other, value in row.items() if other != name}


def changed(change, body=SERIES):
    body = copy.deepcopy(body)
    change(body["result"])
    return body


def asked(body, signal="netflows", where=HOURS):
    return read(Told(body), asking(CONNECTOR, signal, *where))


def test_the_hours_of_a_country():
    client = Told(SERIES)
    answer = read(client, asking(CONNECTOR, "netflows", *HOURS))
    assert answer.rows["value"].to_list() == [0.565885, 1.0, 0.0]
    assert answer.last.isoformat() == "2022-01-08T08:00:00+00:00"
    path, params, headers = client.asked[0]
    assert path == "netflows/timeseries"
    assert params["location"] == "KZ"
    # Its end is inside: the last second of the window is asked for.
    assert params["dateEnd"] == "2022-01-04T02:59:59Z"
    assert headers == {"Authorization": f"Bearer value of {TOKEN}"}


def test_a_network_is_asked_for_by_its_number():
    client = Told(SERIES)
    answer = read(client, asking(CONNECTOR, "http", "9198", *HOURS[1:]))
    assert client.asked[0][0] == "http/timeseries"
    assert client.asked[0][1]["asn"] == "9198"
    assert answer.rows["network"].unique().to_list() == ["9198"]


def test_a_range_may_be_an_object_and_the_series_have_any_name():
    def other(result):
        result["meta"]["dateRange"] = result["meta"]["dateRange"][0]
        result["meta"]["aggInterval"] = "1h"
        result["main"] = result.pop("serie_0")

    assert asked(changed(other)).rows.equals(asked(SERIES).rows)


def test_a_series_that_is_left_out_is_unknown_and_said():
    answer = asked(changed(lambda result: result.pop("serie_0")))
    assert answer.rows.is_empty()
    assert "not zero" in str(answer.notes[0])


def test_what_was_answered_otherwise_is_said():
    def other(result):
        result["meta"]["aggInterval"] = "ONE_DAY"
        result["meta"]["dateRange"][0]["startTime"] = "2022-01-04T02:00:00Z"
        result["meta"]["confidenceInfo"]["level"] = 3

    notes = " | ".join(str(note) for note in asked(changed(other)).notes)
    assert "steps of ONE_DAY in place of 1h" in notes
    assert "answered for 2022-01-04T02:00:00Z to" in notes
    assert "confidence in this series is 3 of 5" in notes


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda r: r["meta"].update(normalization="PERCENTAGE_CHANGE"), "MIN0_MAX"),
        (lambda r: r["meta"].update(aggInterval="5m"), "aggInterval"),
        (lambda r: r.update(serie_1=r["serie_0"]), "a single series"),
        (lambda r: r["serie_0"]["values"].pop(), "as many values as times"),
        (lambda r: r["serie_0"]["values"].__setitem__(1, "1.2"), "serie_0.values[1]"),
        (lambda r: r["serie_0"]["values"].__setitem__(1, "-0.1"), "serie_0.values[1]"),
        (lambda r: r["serie_0"]["values"].__setitem__(1, "high"), "serie_0.values[1]"),
        (lambda r: r["serie_0"]["timestamps"].__setitem__(1, "2022-01-04T01:00"), "zone"),
        (lambda r: r["serie_0"]["timestamps"].reverse() or r["meta"].pop("dateRange"), "dateRange"),
    ],
)
def test_a_series_that_is_not_as_documented_is_named(change, says):
    with pytest.raises(SourceError, match=r"^radar: ") as error:
        asked(changed(change))
    assert says in str(error.value)


def test_an_error_inside_http_200_is_raised():
    body = {"success": False, "errors": [{"code": 10000, "message": "Authentication error"}]}
    with pytest.raises(SourceError, match="Authentication error"):
        asked(body)


def test_outages_as_they_are_noted():
    several = {**OUTAGE, "id": "551", "asns": [9198, 206026], "endDate": "2022-10-02T00:00:00Z"}
    late = {**OUTAGE, "id": "552", "startDate": "2021-12-31T23:59:59Z"}
    rows = asked(listing("annotations", OUTAGE, several, late), "outages", YEAR).rows
    assert rows["id"].to_list() == ["550", "551"]
    assert rows["end"].is_null().to_list() == [True, False]
    # A row has one network: an outage of two is of none in particular.
    assert rows["network"].to_list() == ["9198", None]
    assert rows["what"].to_list() == ["GOVERNMENT_DIRECTED; NATIONWIDE"] * 2


def test_lists_are_read_until_a_page_is_not_full():
    many = [{**OUTAGE, "id": str(n)} for n in range(101)]
    client = Told(listing("annotations", *many[:100]), listing("annotations", many[100]))
    answer = read(client, asking(CONNECTOR, "outages", *YEAR))
    assert answer.rows.height == 101
    assert [asked["offset"] for _, asked, _ in client.asked] == [0, 100]


def test_falls_that_its_detector_found():
    rows = asked(listing("trafficAnomalies", ANOMALY), "anomalies", YEAR).rows
    assert rows.row(0, named=True)["detail"] == "NETFLOWS, HTTP"
    assert rows["network"].to_list() == ["9198"]
    assert rows["what"].to_list() == ["UNVERIFIED"]


@pytest.mark.parametrize(
    ("signal", "body", "says"),
    [
        ("outages", listing("annotations", {**OUTAGE, "locations": ["UZ"]}), "locations"),
        ("outages", listing("annotations", {**OUTAGE, "endDate": "2022-01-01"}), "endDate"),
        (
            "outages",
            listing("annotations", OUTAGE, {**OUTAGE, "endDate": OUTAGE["startDate"]}),
            "550",
        ),
        ("outages", listing("events", OUTAGE), "annotations"),
        ("anomalies", listing("trafficAnomalies", {**ANOMALY, "uuid": None}), "uuid"),
        ("anomalies", listing("trafficAnomalies", without(ANOMALY, "endDate")), "no result"),
        (
            "anomalies",
            listing("trafficAnomalies", {**ANOMALY, "locationDetails": {"code": "UZ"}}),
            "locationDetails",
        ),
    ],
)
def test_a_list_that_is_not_as_documented_is_named(signal, body, says):
    with pytest.raises(SourceError, match=r"^radar: ") as error:
        asked(body, signal, YEAR)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_series_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(SERIES))
    try:
        answer = asked(body)
    except SourceError:
        return
    series = [value for name, value in body["result"].items() if name != "meta"]
    stated = {
        (stamp[:13].replace("T", " "), None if value is None else float(value))
        for one in series
        for stamp, value in zip(one["timestamps"], one["values"], strict=True)
    }
    for time, _, value in answer.rows.iter_rows():
        assert (time.strftime("%Y-%m-%d %H"), value) in stated


@given(st.data())
def test_a_changed_list_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(listing("annotations", OUTAGE, {**OUTAGE, "id": "551"})))
    try:
        answer = asked(body, "outages", YEAR)
    except SourceError:
        return
    assert set(answer.rows["id"]) <= {row["id"] for row in body["result"]["annotations"]}


def test_the_fake_gives_what_is_read(monkeypatch):
    monkeypatch.setenv(TOKEN, "made-up")
    days = ("2022-01-01T00:00Z", "2022-01-08T00:00Z")
    with serve(fake.app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        traffic = read(client, asking(CONNECTOR, "netflows", "KZ", *days))
        nobody = read(client, asking(CONNECTOR, "http", "AQ", *days))
        outages = read(client, asking(CONNECTOR, "outages", *YEAR)).rows
        falls = read(client, asking(CONNECTOR, "anomalies", "9198", *YEAR[1:])).rows
    assert traffic.rows.height == 168
    assert traffic.rows["value"].max() == 1.0
    assert nobody.rows.is_empty()
    assert outages["time"].to_list() == [World().outage.start]
    assert falls["network"].to_list() == ["9198"]


def test_a_token_that_is_refused_is_named(monkeypatch):
    monkeypatch.setenv(TOKEN, fake.REFUSED)
    with (
        serve(fake.app(World())) as base,
        connect(CONNECTOR.card, base=base) as client,
        pytest.raises(SourceError, match=r"^radar: ") as error,
    ):
        read(client, asking(CONNECTOR, "netflows", *HOURS))
    assert f"check {TOKEN}" in str(error.value)
