import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.pulse import CONNECTOR, read
from offswitch.testing.pulse import app
from offswitch.testing.server import serve
from offswitch.testing.world import World

WINDOW = ("KZ", "2021-12-01T00:00Z", "2022-12-02T00:00Z")
ROW = {
    "country": "Kazakhstan",
    "start_date": "2022-01-05",
    "end_date": "2022-01-10",
    "type": "Shutdown",
    "cause": ["Protests", "Elections"],
    "affected_regions": None,
    "verification_level": "verified",
}
BODY = {"data": [ROW, {**ROW, "start_date": "2022-02-01T04:00:00Z", "end_date": None}]}


def asked(body):
    return read(Told(body), asking(CONNECTOR, "shutdowns", *WINDOW))


def test_shutdowns_with_the_token_in_a_header():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "shutdowns", *WINDOW))
    assert answer.rows.sort("time")["end"].to_list()[1] is None
    first = answer.rows.sort("time").row(0, named=True)
    assert f"{first['end']:%Y-%m-%d}" == "2022-01-11"
    assert (
        first["detail"] == "type=Shutdown; cause=Protests, Elections; verification_level=verified"
    )
    _, params, headers = client.asked[0]
    assert headers == {"Authorization": "Bearer value of OFFSWITCH_PULSE_TOKEN"}
    assert params == {"country": "KZ", "start_date": "2021-12-01", "end_date": "2022-12-01"}


def test_a_bare_list_and_codes_are_read_alike():
    rows = [{**one, "country": "KZ"} for one in BODY["data"]]
    assert asked(rows).rows.equals(asked(BODY).rows)


def test_other_countries_are_left_out_if_it_does_not_filter():
    assert asked({"data": [{**ROW, "country": "Iran"}]}).rows.is_empty()


def test_an_id_of_its_own_is_kept():
    assert asked([{**ROW, "id": 77}]).rows["id"].to_list() == ["77"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({**BODY, "next_page_url": "https://example.org/2"}, "pages are not documented"),
        ({**BODY, "total": 12}, "2 rows came where it counts 12"),
        ({"shutdowns": []}, "no data"),
        ([{**ROW, "country": "Atlantis"}], "a country known by its name or code"),
        ([{**ROW, "end_date": "2022-01-01"}], "later than the start"),
        ([{k: v for k, v in ROW.items() if k != "end_date"}], "no [0].end_date"),
        ([{**ROW, "start_date": "5 January"}], "a time in ISO 8601"),
        ([ROW, {**ROW, "end_date": None}], "contradicts itself"),
    ],
)
def test_what_is_not_understood_is_refused(body, says):
    with pytest.raises(SourceError, match=r"^pulse: ") as error:
        asked(body)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(copy.deepcopy(BODY)))
    try:
        answer = asked(body)
    except SourceError:
        return
    stated = str(body)
    for time in answer.rows["time"]:
        assert f"{time:%Y-%m-%d}" in stated


def test_the_fake_gives_what_is_read(monkeypatch):
    monkeypatch.setenv("OFFSWITCH_PULSE_TOKEN", "made-up")
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        answer = read(client, asking(CONNECTOR, "shutdowns", *WINDOW))
    assert answer.rows.height == 1
    assert answer.rows["what"].to_list() == ["Shutdown"]
