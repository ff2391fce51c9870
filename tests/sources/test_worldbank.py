import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.mutated import mutated
from tests.sources.told import Told, asking

from offswitch.errors import SourceError
from offswitch.sources.client import connect
from offswitch.sources.worldbank import CONNECTOR, read
from offswitch.testing.server import serve
from offswitch.testing.world import World
from offswitch.testing.worldbank import app

WINDOW = ("KZ", "2019-06-01T00:00Z", "2022-01-12T00:00Z")


def row(year, value):
    return {
        "indicator": {"id": "IT.NET.USER.ZS", "value": "Individuals using the Internet"},
        "country": {"id": "KZ", "value": "Kazakhstan"},
        "countryiso3code": "KAZ",
        "date": year,
        "value": value,
        "unit": "",
        "obs_status": "",
        "decimal": 0,
    }


def head(**more):
    return {"page": 1, "pages": 1, "per_page": 1000, "total": 3, "sourceid": "2", **more}


BODY = [
    head(lastupdated="2025-07-01"),
    [row("2022", None), row("2021", 90.87), row("2020", 85.94)],
]


def asked(*bodies):
    return read(Told(*bodies), asking(CONNECTOR, "IT.NET.USER.ZS", *WINDOW))


def test_years_stand_at_their_first_moment_and_null_is_unknown():
    client = Told(BODY)
    answer = read(client, asking(CONNECTOR, "IT.NET.USER.ZS", *WINDOW))
    assert answer.rows["time"].dt.to_string("%Y-%m-%d %H:%M").to_list() == [
        "2020-01-01 00:00",
        "2021-01-01 00:00",
        "2022-01-01 00:00",
    ]
    assert answer.rows["value"].to_list() == [85.94, 90.87, None]
    assert [str(note) for note in answer.notes] == ["as the World Bank had it on 2025-07-01"]
    path, params, _ = client.asked[0]
    assert path == "country/KZ/indicator/IT.NET.USER.ZS"
    assert (params["date"], params["format"]) == ("2020:2022", "json")


def test_pages_are_read_to_the_end_and_counted():
    pages = [
        [head(pages=2), BODY[1][:2]],
        [head(page=2, pages=2), BODY[1][2:]],
    ]
    assert asked(*pages).rows.equals(asked(BODY).rows)
    with pytest.raises(SourceError, match="2 rows came where it counts 3"):
        asked([head(), BODY[1][:2]])


def test_the_page_given_must_be_the_page_asked_for():
    with pytest.raises(SourceError, match="the page that was asked for"):
        asked([head(pages=2), BODY[1][:2]], [head(page=1, pages=2), BODY[1][:2]])


@pytest.mark.parametrize("rows", [None, []])
def test_no_data_is_an_empty_answer(rows):
    assert asked([head(total=0, pages=0, page=0), rows]).rows.is_empty()


def test_a_window_without_a_new_year_asks_nothing():
    client = Told(BODY)
    window = ("KZ", "2022-01-02T00:00Z", "2022-01-12T00:00Z")
    answer = read(client, asking(CONNECTOR, "SP.POP.TOTL", *window))
    assert answer.rows.is_empty()
    assert "no year begins" in str(answer.notes[0])
    assert client.asked == []


def changed(change):
    body = copy.deepcopy(BODY)
    change(body)
    return body


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ([{"message": [{"id": "120", "value": "The value is not valid"}]}], "not valid"),
        (changed(lambda b: b[1][0]["country"].update(id="KG")), "[1][0].country.id"),
        (changed(lambda b: b[1][1].update(date="2021Q1")), "a year of four digits"),
        (changed(lambda b: b[1][1].pop("value")), "no [1][1].value"),
        (changed(lambda b: b[1].append(row("2021", 1.0)) or b[0].update(total=4)), "contradicts"),
        ({"data": []}, "a list"),
    ],
)
def test_what_is_not_as_documented_is_named(body, says):
    with pytest.raises(SourceError, match=r"^worldbank: ") as error:
        asked(body)
    assert says in str(error.value)


@given(st.data())
def test_a_changed_answer_is_refused_or_read_as_it_stands(data):
    body = data.draw(mutated(BODY))
    try:
        answer = asked(body)
    except SourceError:
        return
    for time, _, value in answer.rows.iter_rows():
        found = [one["value"] for one in body[1] if one["date"] == str(time.year)]
        assert value is None or value in [float(one) for one in found if one is not None]


def test_the_fake_gives_what_is_read():
    with serve(app(World())) as base, connect(CONNECTOR.card, base=base) as client:
        answer = read(client, asking(CONNECTOR, "NY.GDP.MKTP.CD", *WINDOW))
        nobody = read(client, asking(CONNECTOR, "NY.GDP.MKTP.CD", "AQ", *WINDOW[1:]))
        with pytest.raises(SourceError, match="parameter value is not valid"):
            read(client, asking(CONNECTOR, "NY.GDP.MKTP.CD", "ZZ", *WINDOW[1:]))
    assert answer.rows["value"].is_null().to_list() == [False, True, True]
    assert nobody.rows["value"].null_count() == 3
