import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.ooni import CONNECTOR, read
from offswitch.testing.ooni import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

DAY = ("KZ", "2022-01-05T00:00Z", "2022-01-06T00:00Z")


def hour(start, ok, anomaly=0, confirmed=0, failure=0):
    return {
        "measurement_start_day": start,
        "ok_count": ok,
        "anomaly_count": anomaly,
        "confirmed_count": confirmed,
        "failure_count": failure,
        "measurement_count": ok + anomaly + confirmed + failure,
    }


COUNTS = {
    "v": 0,
    "dimension_count": 1,
    "db_stats": {"row_count": 3, "bytes": 1, "total_row_count": 3, "elapsed_seconds": 0.01},
    "result": [
        hour("2022-01-05T05:00:00Z", 120, 31, 2, 3),
        hour("2022-01-05T06:00:00Z", 0, 4),
        hour("2022-01-05T09:00:00Z", 7),
    ],
}
UID = "20220105103011.123456_KZ_telegram_0123456789abcdef"


def measurement(uid=UID, **more):
    return {
        "measurement_uid": uid,
        "measurement_url": "https://api.ooni.io/api/v1/raw_measurement?measurement_uid=" + uid,
        "report_id": "20220105T102233Z_telegram_KZ_9198_n1_xxxxxxxxxxxxxxxx",
        "probe_cc": "KZ",
        "probe_asn": "AS9198",
        "test_name": "telegram",
        "measurement_start_time": "2022-01-05T10:30:11Z",
        "input": None,
        "anomaly": True,
        "confirmed": False,
        "failure": False,
        "scores": {},
        **more,
    }


def page(*results, next_url=None):
    count = -1 if next_url else len(results)
    return {"metadata": {"count": count, "next_url": next_url}, "results": list(results)}


def counts(body, signal="telegram.measured"):
    return read(Told(body), asking(CONNECTOR, signal, *DAY))


def test_the_counts_of_an_hour():
    found = {
        what: counts(COUNTS, f"telegram.{what}").rows for what in ("measured", "ok", "anomaly")
    }
    assert found["measured"]["value"].to_list() == [156.0, 4.0, 7.0]
    assert found["ok"]["value"].to_list() == [120.0, 0.0, 7.0]
    assert found["anomaly"]["value"].to_list() == [33.0, 4.0, 0.0]
    # An hour that nobody measured in has no row: it is unknown, not zero.
    assert found["ok"]["time"].dt.hour().to_list() == [5, 6, 9]


def test_long_and_uneven_windows_are_asked_in_whole_days_of_a_week_at_most():
    client = Told({**COUNTS, "result": []})
    ask = asking(CONNECTOR, "signal.ok", "9198", "2022-01-01T12:00Z", "2022-01-16T06:00Z")
    read(client, ask)
    spans = [(asked["since"], asked["until"]) for _, asked, _ in client.asked]
    assert spans == [
        ("2022-01-01", "2022-01-08"),
        ("2022-01-08", "2022-01-15"),
        ("2022-01-15", "2022-01-17"),
    ]
    assert client.asked[0][1]["probe_asn"] == "AS9198"
    assert "probe_cc" not in client.asked[0][1]


def change(body, index, **more):
    body = copy.deepcopy(body)
    body["result"][index].update(more)
    return body


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"v": 0, "error": "Axis X and Y cannot be the same"}, "Axis X and Y"),  # HTTP 200
        ({**COUNTS, "result": {"ok_count": 3}}, "result is an object"),
        (change(COUNTS, 1, measurement_start_day="2022-01-05"), "start of an hour"),
        (change(COUNTS, 1, measurement_start_day="2022-01-05T06:30:00Z"), "start of an hour"),
        (change(COUNTS, 1, measurement_count=5), "sum of ok, anomaly"),
        (change(COUNTS, 1, ok_count=-1, measurement_count=3), "ok_count"),
        (change(COUNTS, 1, ok_count="0"), "ok_count"),
        (change(COUNTS, 1, measurement_start_day="2022-01-05T05:00:00Z"), "contradicts itself"),
    ],
)
def test_counts_that_are_not_as_documented_are_named(body, says):
    with pytest.raises(SourceError, match=r"^ooni: ") as error:
        counts(body)
    assert says in str(error.value)


def test_anomalies_are_read_page_after_page():
    following = "https://api.ooni.io/api/v1/measurements?cont=abc"
    other = measurement("20220105120000.1_KZ_telegram_1", confirmed=True, input="https://a.kz/")
    other["measurement_start_time"] = "2022-01-05T12:00:00Z"
    client = Told(page(measurement(), next_url=following), page(measurement(), other))
    answer = read(client, asking(CONNECTOR, "anomalies", *DAY))
    assert answer.rows["what"].to_list() == ["telegram.anomaly", "telegram.confirmed"]
    assert answer.rows["network"].to_list() == ["9198", "9198"]
    assert answer.rows["detail"].to_list() == [None, "https://a.kz/"]
    assert answer.rows["end"].null_count() == 2
    assert "stood twice" in str(answer.notes[0])
    assert [asked[0] for asked in client.asked] == ["measurements", following]
    # The first moment asked for is outside: the second before the window is asked for.
    assert client.asked[0][1]["since"] == "2022-01-04T23:59:59"
    assert client.asked[1][1] == {}


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (page(measurement(probe_cc="UZ")), "results[0].probe_cc"),
        (page(measurement(probe_asn="9198x")), "AS number"),
        (page(measurement(anomaly=False)), "results[0].anomaly"),
        (page(measurement(test_name="ndt")), "results[0].test_name"),
        (page(measurement(), measurement(confirmed=True)), "contradicts itself"),
        (page(measurement(), next_url="measurements?offset=0"), "not read yet"),
        ({"error": "Time range must not exceed 6 months."}, "6 months"),
    ],
)
def test_a_list_that_is_not_as_documented_is_named(body, says):
    with pytest.raises(SourceError, match=r"^ooni: ") as error:
        read(Told(body), asking(CONNECTOR, "anomalies", *DAY))
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(COUNTS))
    try:
        answer = counts(body, "telegram.anomaly")
    except SourceError:
        return
    stated = {
        (row["measurement_start_day"][:13], row["anomaly_count"] + row["confirmed_count"])
        for row in body["result"]
    }
    for time, _, value in answer.rows.iter_rows():
        assert (time.strftime("%Y-%m-%dT%H"), value) in stated


@given(st.data())
def test_a_changed_list_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(page(measurement(), measurement("other"))))
    client = Told(body, page())
    try:
        answer = read(client, asking(CONNECTOR, "anomalies", *DAY))
    except SourceError:
        return
    assert set(answer.rows["id"]) <= {row["measurement_uid"] for row in body["results"]}


def test_the_fake_gives_what_is_read():
    days = ("2022-01-03T00:00Z", "2022-01-13T00:00Z")
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        measured = read(client, asking(CONNECTOR, "web_connectivity.measured", "KZ", *days)).rows
        ok = read(client, asking(CONNECTOR, "web_connectivity.ok", "KZ", *days)).rows
        wrong = read(client, asking(CONNECTOR, "web_connectivity.anomaly", "KZ", *days)).rows
        listed = read(client, asking(CONNECTOR, "anomalies", "KZ", *days)).rows
        nobody = read(client, asking(CONNECTOR, "telegram.ok", "AQ", *days)).rows
    assert measured.height == ok.height
    assert (measured["value"] >= ok["value"] + wrong["value"]).all()
    # The list and the counts tell of the same measurements; it takes several pages.
    assert listed.height > 1_000
    web = listed.filter(listed["what"].str.starts_with("web_connectivity."))
    assert web.height == wrong["value"].sum()
    assert nobody.is_empty()
