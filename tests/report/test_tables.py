"""The tables hold every number of the JSON, each once."""

import io
from collections import Counter

import polars as pl
import pytest

from offswitch import assessment_dict, assessment_tables
from offswitch.report.table_files import FIGURES, table_files, tidy


def numbers(value) -> list[float]:
    """Every number of plain values, at any depth."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return []
    if isinstance(value, int | float):
        return [float(value)]
    parts = value.values() if isinstance(value, dict) else value
    return [number for part in parts for number in numbers(part)]


def held(frame: pl.DataFrame, parent: str | None) -> list[float]:
    """Numbers of a table that are its own."""
    numeric = frame.select(pl.selectors.numeric())
    names = [n for n in numeric.columns if n != "row" and not n.endswith("_row")]
    return [float(v) for name in names for v in numeric[name].drop_nulls()]


@pytest.mark.parametrize("case", ["found", "own", "plain"])
def test_every_number_of_the_json_is_in_one_table(case, request):
    found = request.getfixturevalue(case)
    tables = assessment_tables(found)
    told = Counter(n for frame in tables.values() for n in held(frame, None))
    assert told == Counter(numbers(assessment_dict(found)))


def test_every_list_of_objects_is_a_table_with_as_many_rows(found):
    told, tables = assessment_dict(found), assessment_tables(found)
    for name in ("outages", "costs", "verdicts", "parameters", "sources", "omissions"):
        assert tables[name].height == len(told[name])
    assert tables["price_studies"].height == len(told["price"]["studies"])
    measured = sum(len(verdict["measured"]) for verdict in told["verdicts"])
    assert tables["verdicts_measured"].height == measured


def test_an_estimate_is_value_low_high_and_unit(found):
    told, frame = assessment_dict(found)["costs"][0], assessment_tables(found)["costs"]
    row = frame.row(0, named=True)
    assert (row["usd_value"], row["usd_low"], row["usd_high"]) == (
        told["usd"]["p50"],
        told["usd"]["p05"],
        told["usd"]["p95"],
    )
    assert row["local_unit"] == told["local"]["unit"]
    figures = assessment_tables(found)[FIGURES]
    hours = figures.filter(pl.col("name") == "hours.effective").row(0, named=True)
    assert hours["value"] == pytest.approx(found.network.effective.p50)
    assert hours["unit"] == "h"


def test_a_child_joins_its_parent():
    tables = tidy(
        {
            "made": [
                {"name": "a", "kind": None, "n": 1, "of": [{"x": 1}, {"x": 2}]},
                {
                    "name": "b",
                    "kind": "k",
                    "n": 2,
                    "of": [],
                    "last": {"p05": 0, "p50": 1, "p95": 2},
                },
            ],
            "seed": 7,
        }
    )
    assert tables["made"][1] == {
        "row": 2,
        "name": "b",
        "kind": "k",
        "n": 2,
        "last_value": 1,
        "last_low": 0,
        "last_high": 2,
    }
    key = {"made_row": 1, "made_name": "a", "made_kind": None}
    assert tables["made_of"] == [key | {"x": 1}, key | {"x": 2}]
    (seed,) = tables[FIGURES]
    assert (seed["name"], seed["value"]) == ("seed", 7)


def test_files_are_read_back_as_they_were(found):
    files, tables = table_files(found), assessment_tables(found)
    assert set(files) == {f"{name}.csv" for name in tables}
    for name, frame in tables.items():
        again = pl.read_csv(io.BytesIO(files[f"{name}.csv"]), schema=frame.schema)
        assert again.equals(frame), name
