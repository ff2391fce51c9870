from datetime import UTC, datetime, timedelta

import polars as pl
import pytest

from offswitch.errors import DataError
from offswitch.observations import SCHEMA, SERVICES, check_observations, series_hours

T0 = datetime(2022, 1, 5, tzinfo=UTC)
NAN, INFINITE = float("nan"), float("inf")


def row(hour, **changed):
    return {
        "time": T0 + timedelta(hours=hour),
        "place": "KZ",
        "network": None,
        "source": "a",
        "signal": "all",
        "value": 0.5,
        "low": None,
        "high": None,
        "level": None,
        **changed,
    }


def frame(*rows):
    return pl.DataFrame(rows, schema=SCHEMA)


GOOD = (
    row(0, low=0.2, high=0.9, level="x"),
    row(0, signal="mobile"),
    row(1, value=None),
    row(1, signal="mobile", value=1.5),
    row(1, network="9198"),
    row(0, source="b"),
    row(2, value=0.0, low=0.0, high=0.0),
    row(0, place="KG"),
)


def test_a_good_frame_is_returned_as_it_was_with_its_columns_in_order():
    given = frame(*GOOD).select(pl.lit(1).alias("note"), *reversed(SCHEMA))

    found = check_observations(given)

    assert found.columns == list(SCHEMA)
    assert found.equals(frame(*GOOD))


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_is_a_signal(service):
    assert check_observations(frame(row(0, signal=service))).height == 1


@pytest.mark.parametrize(
    ("key", "bad"),
    [
        ("out_of_range", row(9, value=1.51)),
        ("out_of_range", row(9, value=-0.01)),
        ("out_of_range", row(9, value=INFINITE)),
        ("out_of_range", row(9, low=0.1, high=95.0)),
        ("not_a_number", row(9, value=NAN)),
        ("not_a_number", row(9, low=NAN, high=0.9)),
        ("bounds", row(9, low=0.6, high=0.9)),
        ("bounds", row(9, low=0.1, high=0.4)),
        ("half_bound", row(9, low=0.1)),
        ("half_bound", row(9, high=0.9)),
        ("unknown_signal", row(9, signal="telegraph")),
        ("unknown_signal", row(9, signal=None)),
        ("empty_cell", row(9, time=None)),
        ("duplicate", row(2)),
        ("unsorted", row(1)),
    ],
)
def test_a_broken_rule_is_named_with_its_file_and_row(key, bad):
    """Rows count as an editor counts them: the header is row 1. The first bad one is named."""
    also_bad = {**bad, "place": "UZ"}
    rows = [*GOOD, bad, row(1, place="KG"), row(2, place="UZ"), also_bad]

    with pytest.raises(DataError) as error:
        check_observations(frame(*rows), "observations.csv")

    assert error.value.key == key
    assert error.value.row == len(GOOD) + 2
    assert str(error.value).startswith(f"observations.csv:{len(GOOD) + 2}: ")


def test_series_are_told_apart_by_every_part_of_their_key():
    for other in ({"signal": "web"}, {"place": "KG"}, {"network": "1"}, {"source": "b"}):
        found = check_observations(frame(row(5), row(0, **other), row(6), row(1, **other)))
        assert found.height == 4
        with pytest.raises(DataError) as error:
            check_observations(frame(row(5), row(0, **other), row(6), row(0, **other)))
        assert (error.value.key, error.value.row) == ("duplicate", 5)


def test_an_empty_frame_is_refused():
    with pytest.raises(DataError) as error:
        check_observations(frame())
    assert error.value.key == "no_observations"


def test_the_step_of_a_series():
    assert series_hours([T0 + timedelta(minutes=30 * i) for i in range(4)]) == 0.5
    for key, hours in (("too_short", [0]), ("uneven", [0, 1, 3])):
        with pytest.raises(DataError) as error:
            series_hours([T0 + timedelta(hours=h) for h in hours])
        assert error.value.key == key
