"""Draws between bounds, and draws of published edges."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import edge, hourly, observed, run

from offswitch.detect import compare_edges, cross_check, detect, draw_ensemble
from offswitch.errors import DataError

SHARE = st.floats(0, 1)
BOUNDED = st.lists(st.tuples(SHARE, SHARE, SHARE).map(sorted), min_size=2, max_size=30)


def between(rows, level="x"):
    low, value, high = (list(column) for column in zip(*rows, strict=True))
    return observed(value, low=low, high=high, level=level)


def drawn(frame, edges=(), **settings):
    (ensemble,) = draw_ensemble(frame, edges, run(**settings))
    return ensemble.draws


def test_nothing_uncertain_is_a_single_draw():
    series = hourly(48, (20.5, 30.5, 0.1))
    series[40] = np.nan
    draws = drawn(observed(series))["all"]

    assert np.array_equal(draws, series.astype(np.float32)[None, :], equal_nan=True)


@given(BOUNDED)
def test_draws_stay_between_their_bounds_and_have_the_value_in_the_middle(rows):
    low, value, high = np.array(rows).T
    frame = between(rows)
    draws = drawn(frame)["all"]

    assert draws.shape == (100, len(rows))
    assert (draws >= low - 1e-6).all()
    assert (draws <= high + 1e-6).all()
    for position, expected in ((0.0, low), (0.5, value), (1.0, high)):
        assert np.allclose(drawn(frame, x=position)["all"], expected, atol=1e-6)


def test_hours_of_one_level_move_together_and_of_another_apart():
    frame = between([(0.1, 0.2, 0.3)] * 3, level=["x", "x", "y"])
    one, same, other = drawn(frame, draws=2000)["all"].T

    assert np.corrcoef(one, same)[0, 1] == pytest.approx(1)
    assert abs(np.corrcoef(one, other)[0, 1]) < 0.1


@given(BOUNDED, st.data())
def test_a_service_without_bounds_follows_service_all(rows, data):
    mobile = data.draw(st.lists(SHARE, min_size=len(rows), max_size=len(rows)))
    frame = pl.concat([between(rows), observed(mobile, signal="mobile")])
    draws = drawn(frame, [edge(1, 30)])
    higher, lower = (drawn(frame, x=position)["mobile"] for position in (1.0, 0.0))

    assert draws["mobile"].shape == draws["all"].shape
    assert all(((d >= 0) & (d <= 1)).all() for d in draws.values())
    assert (higher >= lower - 1e-6).all()


def test_a_run_depends_on_its_seed_alone():
    frame, edges = between([(0.1, 0.2, 0.3), (0.7, 0.9, 1.0)] * 10), [edge(8.5, 90)]
    one, same, other = (drawn(frame, edges, seed=seed)["all"] for seed in (1, 1, 2))

    assert np.array_equal(one, same)
    assert not np.allclose(one, other)


def moved(at, minutes, edges=()):
    """Minutes by which the found onset differs from the published one, by draw."""
    frame = observed(hourly(72, (at, 50.5, 0.05)))
    (ensemble,) = draw_ensemble(frame, [edge(at, minutes), *edges], run(draws=4000))
    (one,) = detect(ensemble).found
    return 60 * (one.start_hours - at)


ONSETS = [20.0, 20.25, 20.5, 20.9]


@pytest.mark.parametrize("at", ONSETS)
@pytest.mark.parametrize("minutes", [15, 30, 60, 120])
def test_found_edges_spread_as_far_as_the_published_uncertainty_says(at, minutes):
    """Uniform within it, so 90 % lie within nine tenths of it."""
    low, middle, high = np.quantile(moved(at, minutes), [0.05, 0.5, 0.95])

    assert high - low == pytest.approx(1.8 * minutes, rel=0.15, abs=5)
    assert middle == pytest.approx(0, abs=5)


@pytest.mark.parametrize("at", ONSETS)
@pytest.mark.parametrize("minutes", [15, 30, 60, 120])
def test_edges_move_by_no_more_than_their_uncertainty(at, minutes):
    assert np.abs(moved(at, minutes)).max() <= minutes + 5


def test_an_exact_edge_does_not_move():
    assert np.abs(moved(20.5, 0)).max() < 1


def test_a_moving_edge_leaves_the_rest_of_the_series_alone():
    frame = between([(0.8, 0.9, 1.0)] * 24 + [(0.0, 0.1, 0.2)] * 24)
    still, shifted = drawn(frame)["all"], drawn(frame, [edge(24, 60)])["all"]
    touched = np.flatnonzero((still != shifted).any(axis=0))

    assert touched.size
    assert touched.min() >= 22
    assert touched.max() < 26


def test_two_edges_close_together_keep_their_order():
    """Each is known to +-2 h and they are 3 h apart: in no draw does one pass the other."""
    edges = [edge(20.5, 120), edge(23.5, 120, "restored")]
    (ensemble,) = draw_ensemble(observed(hourly(48, (20.5, 23.5, 0.05))), edges, run(draws=2000))
    (one,) = detect(ensemble).found

    assert not (one.start_hours >= one.end_hours).any()  # NaN where a draw blurs an edge away
    assert np.isfinite(one.start_hours + one.end_hours).mean() > 0.9


def test_found_edges_are_set_beside_those_the_series_was_built_from():
    (ensemble,) = draw_ensemble(observed(hourly(72, (20.5, 50.25, 0.05))), [], run())
    rows = compare_edges(
        [
            edge(20, 30),
            edge(50, 30, "restored"),
            edge(20, 30, base=False, id="later account"),
            edge(20, 30, service="mobile", id="another service"),
            edge(30, 30, id="nothing near"),
        ],
        detect(ensemble).found,
    )

    assert [row["edge"] for row in rows] == [
        "cut-20",
        "restored-50",
        "another service",
        "nothing near",
    ]
    assert [row["independent"] for row in rows] == [False] * 4
    differences = [row["difference_s"] for row in rows]
    assert differences[:2] == pytest.approx([1800, 900], abs=60)
    assert differences[2:] == [None, None]
    assert rows[0]["published"] == "2022-01-01T20:00:00Z"
    assert [row["found"] is None for row in rows] == [False, False, True, True]


def test_publications_are_checked_against_each_other():
    rows = cross_check(
        [
            edge(21, 10, id="near", source="b"),
            edge(20.5, 20, id="near"),
            edge(20, 10, id="far"),
            edge(21, 10, id="far", source="b", base=False),
            edge(30, 10, id="alone"),
            edge(30, 10, id="one source twice"),
            edge(31, 10, id="one source twice"),
        ]
    )

    assert [(r["edge"], r["range_s"], r["within_stated"]) for r in rows] == [
        ("near", 1800, True),
        ("far", 3600, False),
    ]
    assert [said["source"] for said in rows[0]["sources"]] == ["a", "b"]  # by time


@pytest.mark.parametrize(
    ("key", "changed"),
    [
        ("bad_edge_kind", {"kind": "flicker"}),
        ("bad_edge_uncertainty", {"minutes": -1}),
        ("bad_edge_uncertainty", {"minutes": 2 * 24 * 60}),
    ],
)
def test_an_impossible_edge_is_refused(key, changed):
    with pytest.raises(DataError) as error:
        edge(**{"hour": 1, "minutes": 30, **changed})
    assert error.value.key == key
