from datetime import timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.build import T0, hourly, observed, run

from offswitch.detect import detect, draw_ensemble
from offswitch.errors import DataError

NAN = float("nan")
MINUTE = 1 / 60


def found(*frames, parameters=None):
    (ensemble,) = draw_ensemble(pl.concat(frames), [], parameters or run())
    return detect(ensemble).found


def hour(when):
    return None if when is None else (when - T0) / timedelta(hours=1)


def spans(*frames):
    return [(hour(one.outage.start), hour(one.outage.end)) for one in found(*frames)]


@given(st.floats(5, 40), st.floats(6, 60), st.floats(0, 0.5))
def test_edges_inside_an_hour_are_found_to_the_minute(start, length, left):
    ((began, ended),) = spans(observed(hourly(120, (start, start + length, left))))

    assert began == pytest.approx(start, abs=MINUTE)
    assert ended == pytest.approx(start + length, abs=MINUTE)


@given(st.floats(5, 40), st.floats(6, 60), st.floats(0, 0.5), st.integers(0, 99))
@example(5.0, 21.0, 0.25, 1)  # noise alone crosses into near-total loss
@example(5.0, 6.0, 0.21875, 0)
def test_noise_of_a_few_percent_moves_no_edge_far_and_adds_no_outage(start, length, left, seed):
    noise = np.random.default_rng(seed).normal(0, 0.02, 120)
    series = np.clip(hourly(120, (start, start + length, left)) + noise, 0, 1.5)

    ((began, ended),) = spans(observed(series))

    assert (began, ended) == pytest.approx((start, start + length), abs=0.4)


LEVELS = st.sampled_from([0.0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.0, 1.0, NAN])


@given(st.lists(LEVELS, min_size=2, max_size=16))
def test_whatever_the_series_outages_are_in_order_and_apart(series):
    """However short or ragged: each starts before it ends, and ends before the next starts."""
    whole = [edge for span in spans(observed(series)) for edge in span]

    assert None not in whole[:-1]
    edges = [edge for edge in whole if edge is not None]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(series) for edge in edges)


@given(st.data())
def test_a_gap_away_from_the_edges_changes_nothing(data):
    series = hourly(96, (30.4, 60.7, 0.1))
    side = data.draw(st.sampled_from([(0, 27), (34, 57), (64, 96)]))
    first, last = sorted(data.draw(st.tuples(*[st.integers(*side)] * 2)))
    gappy = series.copy()
    gappy[first:last] = NAN

    (whole,), (part,) = found(observed(series)), found(observed(gappy))

    assert part.start_hours == whole.start_hours
    assert part.end_hours == whole.end_hours
    assert part.outage.depth == pytest.approx(whole.outage.depth, abs=1e-6)


def test_a_gap_over_an_edge_puts_it_inside_the_gap():
    series = hourly(72, (20.5, 50.5, 0.1))
    series[18:24] = series[48:54] = NAN

    ((began, ended),) = spans(observed(series))

    assert 18 <= began <= 24
    assert 48 <= ended <= 54


def test_an_outage_whose_middle_nobody_observed_has_the_depth_of_its_ends():
    series = hourly(20, (5, 12, 0.1))
    series[6:11] = NAN

    (one,) = found(observed(series))

    assert one.outage.depth == pytest.approx(0.9)


@pytest.mark.parametrize("back", [1.0, 0.3])
def test_a_two_hour_restoration_inside_a_long_cut_is_seen(back):
    series = hourly(72, (10, 30, 0.02), (30, 32, back), (32, 50, 0.02))

    assert np.allclose(spans(observed(series)), [(10, 30), (32, 50)], atol=0.25)


def test_a_staged_shutdown_is_two_outages():
    series = hourly(96, (10.5, 30.25, 0.5), (30.25, 60.5, 0.02))

    assert np.allclose(spans(observed(series)), [(10.5, 30.25), (30.25, 60.5)], atol=MINUTE)


def test_the_cut_until_11_january_and_the_grid_failure_of_25_january_stay_apart():
    """A month in one series: one event never becomes the other's tail."""
    cut, grid = (4 * 24 + 10.5, 10 * 24 + 2.25), (24 * 24 + 6, 24 * 24 + 12)
    month = hourly(31 * 24, (*cut, 0.05), (*grid, 0.4))
    bounds = {"low": list(0.8 * month), "high": list(0.8 * month + 0.2), "level": "x"}

    assert np.allclose(spans(observed(month)), [cut, grid], atol=MINUTE)
    one, other = found(observed(0.8 * month + 0.1, **bounds))
    assert one.end_hours.max() < 11 * 24 < 24 * 24 < other.start_hours.min()
    assert (one.outage.confidence, other.outage.confidence) == (1, 1)


def test_an_outage_that_lasts_has_no_end():
    (one,) = found(observed(hourly(48, (20.5, 99, 0.1))))

    assert (one.outage.end, one.outage.end_interval, one.end_hours) == (None, None, None)
    assert hour(one.outage.start) == pytest.approx(20.5, abs=MINUTE)


@pytest.mark.parametrize("end", [26.5, 99])
def test_the_hour_of_the_onset_does_not_dilute_the_depth(end):
    (one,) = found(observed(hourly(27, (20.5, end, 0.1))))

    assert one.outage.depth == pytest.approx(0.9, abs=1e-6)


def test_a_loss_under_30_percent_is_no_outage():
    assert spans(observed(hourly(48, (20, 30, 0.71)))) == []


def test_what_was_found_says_what_it_rests_on():
    (one,) = found(observed(hourly(48, (20, 30, 0.1)), signal="mobile", source="radar"))

    (evidence,) = one.outage.evidence
    assert (one.outage.service, one.outage.place) == ("mobile", "KZ")
    assert (evidence.signal, evidence.source) == ("mobile", "radar")
    assert one.outage.deliberate is None


SAME = observed(hourly(48, (20, 30, 0.1)))


@pytest.mark.parametrize(
    ("key", "frame"),
    [
        ("several_sources", pl.concat([SAME, SAME.with_columns(source=pl.lit("b"))])),
        ("different_times", pl.concat([SAME, SAME[1:].with_columns(signal=pl.lit("web"))])),
        ("uneven", pl.concat([SAME[:10], SAME[11:]])),
        ("too_short", SAME[:1]),
    ],
)
def test_series_that_do_not_fit_together_are_refused(key, frame):
    with pytest.raises(DataError) as error:
        draw_ensemble(frame, [], run())
    assert error.value.key == key


def test_each_place_and_network_is_its_own_ensemble():
    other = observed(hourly(48), place="KG"), observed(hourly(48, (9, 19, 0)), network="9198")
    ensembles = draw_ensemble(pl.concat([SAME, *other]), [], run())

    assert [(e.place, e.network) for e in ensembles] == [("KZ", None), ("KG", None), ("KZ", "9198")]
    assert [len(detect(e).outages) for e in ensembles] == [1, 0, 1]
