import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.coinmetrics import CONNECTOR, read
from offswitch.testing.coinmetrics import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("world", "2022-01-05T00:00Z", "2022-01-08T00:00Z")


def row(day, value, metric="HashRate"):
    return {"asset": "btc", "time": f"2022-01-{day:02}T00:00:00.000000000Z", metric: value}


BODY = {"data": [row(5, "180123456.78"), row(6, None), row(8, "1")]}


def asked(*bodies, signal="HashRate"):
    return read(Told(*bodies), asking(CONNECTOR, signal, *WINDOW))


def test_texts_are_numbers_null_is_unknown_and_a_missing_day_is_not_there():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "HashRate", *WINDOW))
    assert answer.rows["time"].dt.day().to_list() == [5, 6]
    assert answer.rows["value"].to_list() == [180123456.78, None]
    params = client.asked[0][1]
    assert params["end_inclusive"] == "false"
    assert params["start_time"] == "2022-01-05T00:00:00Z"


def test_a_metric_that_is_left_out_of_a_row_is_unknown():
    bare = row(6, "1", metric="DiffMean")
    assert asked({"data": [row(5, "1"), bare]}).rows["value"].to_list() == [1.0, None]
    with pytest.raises(SourceError, match="there is no data"):
        asked({"data": [bare]})


def test_pages_are_read_to_the_end():
    client = Told({"data": [row(5, "1")], "next_page_token": "0.a"}, {"data": [row(6, "2")]})
    answer = read(client, asking(CONNECTOR, "HashRate", *WINDOW))
    assert answer.rows["value"].to_list() == [1.0, 2.0]
    assert [params["next_page_token"] for _, params, _ in client.asked] == [None, "0.a"]


def test_a_page_that_leads_to_itself_ends():
    with pytest.raises(SourceError, match="next_page_token"):
        asked({"data": [row(5, "1")], "next_page_token": "0.a"})


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"error": {"type": "forbidden", "message": "not with these credentials"}}, "paid key"),
        ({"error": {"type": "bad_parameter", "message": "Bad 'metrics'."}}, "Bad 'metrics'."),
        ({"data": [{**row(5, "1"), "asset": "eth"}]}, "data[0].asset"),
        ({"data": [{**row(5, "1"), "time": "2022-01-05T06:00:00Z"}]}, "the first moment of a day"),
        ({"data": [row(5, "1,5")]}, "a finite number"),
        ({"data": [row(5, "NaN")]}, "a finite number"),
        ({"data": [row(5, "1"), row(5, "2")]}, "contradicts itself"),
        ([], "an object"),
    ],
)
def test_what_is_not_as_documented_is_named(body, says):
    with pytest.raises(SourceError, match=r"^coinmetrics: ") as error:
        asked(body)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(BODY))
    try:
        answer = asked(body)
    except SourceError:
        return
    given_ = [float(one["HashRate"]) for one in body["data"] if one.get("HashRate") is not None]
    assert all(value is None or value in given_ for value in answer.rows["value"])


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        span = ("world", "2021-12-01T00:00Z", "2022-02-01T00:00Z")
        found = {
            signal.name: read(client, asking(CONNECTOR, signal.name, *span))
            for signal in CONNECTOR.card.signals
        }
    assert {name: answer.rows.height for name, answer in found.items()} == dict.fromkeys(found, 62)
    # Days that fall to the same chain agree: hashrate is difficulty times blocks.
    implied = found["DiffMean"].rows["value"] * found["BlkCnt"].rows["value"] * 2**32 / 86_400e12
    assert found["HashRate"].rows["value"].to_list() == pytest.approx(implied.to_list(), rel=1e-6)
