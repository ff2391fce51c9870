"""Reading answers strictly: each way in which one may differ is named with its place."""

import math
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.errors import SourceError
from offswitch.sources.record import SCHEMAS, Ask, Signal
from offswitch.sources.shape import (
    At,
    amount,
    field,
    item,
    items,
    number,
    optional,
    rows,
    table,
    utc_millis,
    utc_seconds,
    utc_text,
    whole,
)
from offswitch.timeline import Interval

AT = At("demo")
DAY = datetime(2022, 1, 5, tzinfo=UTC)
ZERO = timedelta(0)


def asked(kind="observations"):
    signal = Signal("s", kind, "x", None, None, ZERO, ZERO, "country")
    return Ask(signal, "KZ", Interval(DAY, DAY + timedelta(days=1)))


def at(hour):
    return DAY + timedelta(hours=hour)


def refused(call, *arguments, **more):
    with pytest.raises(SourceError) as told:
        call(*arguments, **more)
    said = str(told.value)
    assert said.startswith("demo: ")
    assert "\n" not in said
    return said


def test_a_place_is_written_as_one_would_index_it():
    assert AT["data"][0][3]["values"].path == "data[0][3].values"


def test_a_field_is_there_and_of_its_type_or_named():
    body = {"data": [], "n": 5, "flag": True, "none": None}
    assert field(body, "data", list, AT) == []
    assert field(body, "n", float, AT) == 5
    assert field(body, "none", object, AT) is None
    assert optional(body, "none", str, AT) is optional(body, "other", str, AT) is None
    assert "there is no rows (there are: data, n, flag, none)" in refused(
        field, body, "rows", list, AT
    )
    assert "x.data is a list of 0, and should be an object" in refused(
        field, body, "data", dict, AT["x"]
    )
    assert "flag is true, and should be a whole number" in refused(field, body, "flag", int, AT)
    assert "the whole is null" in refused(field, None, "data", list, AT)
    assert "n is 5, and should be a text" in refused(optional, body, "n", str, AT)


def test_an_element_is_there_and_of_its_type_or_named():
    assert item([1, "a"], 1, str, AT) == "a"
    assert items([{}, {}], dict, AT) == [{}, {}]
    assert "x[1] is 2" in refused(items, ["a", 2], str, AT["x"])
    assert "longer list" in refused(item, [], 0, dict, AT)
    assert "should be a list" in refused(item, {}, 0, dict, AT)


def test_numbers_are_finite_and_given_as_such_or_as_text():
    assert [number(v, AT) for v in (1, 1.5, "1.5", "-2e3", "007", None)] == [
        1,
        1.5,
        1.5,
        -2000,
        7,
        None,
    ]
    for wrong in ("1,5", "nan", "inf", "1e999", "", " 1", "18%", "1_0", "٣", True, [], 10**400):
        refused(number, wrong, AT)
    for wrong in (math.nan, math.inf):
        refused(number, wrong, AT)
    assert "v is an object of a" in refused(number, {"a": 1}, AT["v"])
    assert [amount(v, AT) for v in (0, "1.5", None)] == [0, 1.5, None]
    refused(amount, "-0.1", AT)
    assert [whole(v, AT) for v in (5, "5", 5.0, None)] == [5, 5, 5, None]
    for wrong in (5.5, "5.0", "٣", True, 1e300):
        refused(whole, wrong, AT)


def test_seconds_and_milliseconds_are_not_mistaken_for_each_other():
    assert utc_seconds(1641340800, AT) == utc_millis(1641340800000, AT) == DAY
    assert utc_seconds("1641340800.25", AT) == DAY + timedelta(milliseconds=250)
    refused(utc_seconds, 1641340800000, AT)
    refused(utc_millis, 1641340800, AT)
    refused(utc_seconds, None, AT)


def test_times_have_a_zone_or_are_given_one():
    for text in ("2022-01-05T00:00:00.000000000Z", "2022-01-05T06:00:00+06:00"):
        assert utc_text(text, AT) == DAY
    assert utc_text("2022-01-05", AT, zone=UTC) == DAY
    assert utc_text("2022-01-05T06:00", AT, zone=ZoneInfo("Asia/Almaty")) == DAY
    assert "with its zone" in refused(utc_text, "2022-01-05T00:00:00", AT)
    for wrong in ("soon", "", None, 1641340800, "0001-01-01T00:00:00+10:00"):
        refused(utc_text, wrong, AT)


def test_a_table_has_the_columns_that_are_documented_and_whole_rows():
    text = 'date,value,more\n2022-01-05,5,"a,b"\n\n2022-01-06,6,\n'
    assert table(text, ["date", "value"], AT)[0] == {
        "date": "2022-01-05",
        "value": "5",
        "more": "a,b",
    }
    assert "the documented columns" in refused(table, text, ["price"], AT)
    assert "[2] is the text '2022-01-06,6'" in refused(table, text[:-2], ["date"], AT)
    refused(table, "", ["date"], AT)
    refused(table, "a,a\n1,2\n", ["a"], AT)
    refused(table, 'a\n"b', ["a"], AT)


@given(st.lists(st.tuples(st.integers(-3, 30), st.sampled_from([None, "1", "2"]))), st.randoms())
def test_rows_are_the_same_in_any_order_and_however_often_they_stand(keys, rng):
    given = [(at(hour), network, float(hour)) for hour, network in keys]
    shuffled = given * 2
    rng.shuffle(shuffled)

    def built(some):
        names = ("time", "network", "value")
        return rows(asked(), {n: [row[i] for row in some] for i, n in enumerate(names)}, AT)

    one, _ = built(given)
    two, _ = built(shuffled)
    assert one.equals(two)
    assert one.schema == SCHEMAS["observations"]
    inside = {row for row in given if at(0) <= row[0] < at(24)}
    assert set(one.rows()) == inside
    assert len(one) == len(inside)
    assert one["time"].is_sorted()


def test_what_is_left_out_is_said():
    frame, notes = rows(
        asked(), {"time": [at(24), at(1), at(1), at(-1), at(23)], "value": [1, 2, 2, 3, None]}, AT
    )
    assert frame["value"].to_list() == [2.0, None]
    assert [str(note) for note in notes] == [
        "demo: 2 rows outside the window were left out",
        "demo: 1 rows that stood twice were kept once",
    ]


def test_rows_that_contradict_each_other_are_refused():
    said = refused(rows, asked(), {"time": [at(1), at(2), at(1)], "value": [1, 2, 3]}, AT)
    assert "contradicts itself: two rows of time 2022-01-05 01:00:00+00:00, network None" in said
    # unless they lie outside what was asked for
    rows(asked(), {"time": [at(30), at(30)], "value": [1, 3]}, AT)


@pytest.mark.parametrize(
    ("kind", "columns", "place"),
    [
        ("observations", {"time": [at(1)], "value": ["1"]}, "value"),
        ("observations", {"time": [at(1)], "value": [math.nan]}, "value"),
        ("observations", {"time": [None], "value": [1.0]}, "time"),
        ("observations", {"time": ["2022-01-05"], "value": [1.0]}, "time[0]"),
        ("observations", {"time": [at(1)], "network": [9198], "value": [1.0]}, "network"),
        ("blocks", {"time": [at(1)], "height": [1], "hash": ["a"], "bits": [2**32]}, "bits"),
        ("blocks", {"time": [at(1)], "height": [None], "hash": ["a"], "bits": [1]}, "height"),
        ("events", {"time": [at(1)], "id": [None], "what": ["x"]}, "id"),
    ],
)
def test_a_column_of_another_type_is_named(kind, columns, place):
    assert f"{place} is" in refused(rows, asked(kind), columns, AT)


def test_columns_that_may_be_null_may_be_left_out():
    frame, notes = rows(asked("events"), {"time": [at(1)], "id": ["a"], "what": ["cut"]}, AT)
    assert frame.rows() == [(at(1), None, None, "a", "cut", None)]
    assert notes == ()
    empty, _ = rows(asked(), {"time": [], "value": []}, AT)
    assert empty.equals(pl.DataFrame(schema=SCHEMAS["observations"]))
