import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import STRETCHES, at, edge, hourly, laid_out, observed, run, segment, shutdown

from offswitch.detect import detect, draw_ensemble
from offswitch.errors import CaseError, ModelError
from offswitch.estimate import point
from offswitch.hazard import detected_shutdown
from offswitch.timeline import Interval


@given(STRETCHES, st.integers(2, 4))
def test_hours_lost_is_the_same_however_segments_are_split(stretches, pieces):
    whole, split = laid_out(stretches), laid_out(stretches, pieces)

    assert whole.hours_lost().p50 == pytest.approx(
        sum(hours * severity for hours, severity in stretches if severity is not None)
    )
    assert split.hours_lost().draws == pytest.approx(whole.hours_lost().draws)
    assert split.hours_unobserved() == pytest.approx(whole.hours_unobserved())
    assert whole.hours_unobserved() == sum(
        hours for hours, severity in stretches if severity is None
    )


@given(STRETCHES.filter(lambda s: sum(h for h, _ in s) > 1), st.data())
def test_two_windows_that_meet_hold_the_whole(stretches, data):
    length = sum(hours for hours, _ in stretches)
    middle = at(data.draw(st.floats(0.1, length - 0.1)))
    whole = laid_out(stretches)
    windows = Interval(at(-5), middle), Interval(middle, at(length + 5))
    parts = [whole.clip(window) for window in windows]

    for part, window in zip(parts, windows, strict=True):
        for one in part.segments:
            assert window.start <= one.interval.start < one.interval.end <= window.end
        assert (part.name, part.sources) == (whole.name, whole.sources)
    assert sum(p.hours_lost().p50 for p in parts) == pytest.approx(whole.hours_lost().p50)
    assert sum(p.hours_unobserved() for p in parts) == pytest.approx(whole.hours_unobserved())


def test_a_window_beside_the_shutdown_holds_nothing():
    with pytest.raises(ModelError) as error:
        shutdown(segment(0, 5, 0.5)).clip(Interval(at(5), at(9)))
    assert error.value.key == "no_segments"


def test_severity_is_nothing_outside_and_unknown_where_unobserved():
    cut = shutdown(segment(0, 2, [0.1, 0.9]), segment(2, 3, None), segment(4, 5, 1.0))
    hours = [-1, 0, 1.99, 2, 2.99, 3, 3.99, 4, 5]

    severity = cut.severity_at([at(h) for h in hours])

    nan = np.nan
    expected = [
        [0, 0],
        [0.1, 0.9],
        [0.1, 0.9],
        [nan] * 2,
        [nan] * 2,
        [0, 0],
        [0, 0],
        [1, 1],
        [0, 0],
    ]
    assert np.array_equal(severity, expected, equal_nan=True)


def test_a_service_without_segments_follows_all():
    cut = shutdown(segment(0, 10, 0.5), segment(0, 4, 1.0, "mobile"))

    assert cut.hours_lost("mobile").p50 == 4
    assert cut.hours_lost("web").p50 == cut.hours_lost().p50 == 5
    assert cut.hours_lost("mobile").sources == ("s",)


def test_people_affected_by_the_worst_they_met():
    cut = shutdown(segment(0, 1, [0.2, 0.9]), segment(1, 2, [0.5, 0.3]), segment(2, 3, None))
    people = cut.people_affected(point(1000, "people", sources=["census"]))

    assert people.draws.tolist() == [500, 900]
    assert people.unit == "people"
    assert set(people.sources) == {"census", "s"}


def test_segments_of_one_place_and_service_never_overlap():
    with pytest.raises(ModelError) as error:
        shutdown(segment(4, 6, 0.5), segment(0, 4 + 1e-6, 0.5))
    assert error.value.key == "overlapping_segments"

    met = shutdown(segment(4, 6, 0.5), segment(0, 4, 0.5), segment(0, 6, 0.5, "mobile"))
    assert len(met.segments) == 3


@pytest.mark.parametrize("severity", [-0.01, 1.01, np.nan, [0.5, 1.5], [0.5, np.nan]])
def test_severity_is_a_share(severity):
    with pytest.raises(ModelError) as error:
        segment(0, 1, severity)
    assert error.value.key == "not_a_share"


def test_segments_of_different_runs_are_not_joined():
    with pytest.raises(ModelError) as error:
        shutdown(segment(0, 1, [0.5] * 3), segment(1, 2, [0.5] * 4)).hours_lost()
    assert error.value.key == "unpaired"


@pytest.mark.parametrize(
    ("key", "make"),
    [
        ("bad_service", lambda: segment(0, 1, 0.5, service="telegraph")),
        ("bad_reach", lambda: segment(0, 1, 0.5, reach="some")),
        ("bad_origin", lambda: shutdown(segment(0, 1, 0.5), origin="rumour")),
        ("bad_origin", lambda: shutdown(segment(0, 1, 0.5), series="invented")),
        ("no_segments", lambda: shutdown()),
        ("unknown_place", lambda: segment(0, 1, 0.5, place="XX")),
    ],
)
def test_rules_of_a_footprint(key, make):
    with pytest.raises((ModelError, CaseError)) as error:
        make()
    assert error.value.key == key


def detected(series, edges=()):
    (ensemble,) = draw_ensemble(observed(series), edges, run())

    def reach_at(when):
        return "domestic" if when < at(30) else "none"

    return detected_shutdown("test", detect(ensemble), "reconstructed", reach_at, ["built from"])


def test_the_footprint_of_a_detection_loses_what_the_series_lost():
    series = hourly(96, (10.5, 20.25, 0.1), (30.5, 60.75, 0.02))
    series[40:44] = np.nan
    found = detected(series)
    observed_loss = 0.9 * 9.75 + 0.98 * (30.25 - 4)

    assert found.hours_lost().p50 == pytest.approx(observed_loss, abs=1e-4)
    assert found.hours_unobserved() == 4
    # Whole steps: the mean of the one that holds an edge says how much of it was lost.
    assert found.segments[0].interval.start == at(10)
    assert found.segments[-1].interval.end == at(61)
    assert {s.reach for s in found.segments if s.interval.start < at(29)} == {"domestic"}
    assert {s.reach for s in found.segments if s.interval.start >= at(30)} == {"none"}
    assert (found.origin, found.series) == ("detected", "reconstructed")
    assert set(found.sources) == {"a", "built from"}


def test_an_outage_that_lasts_runs_to_the_end_of_the_series():
    assert detected(hourly(48, (20.5, 99, 0.1))).segments[-1].interval.end == at(48)


def test_an_unobserved_hour_beside_a_published_edge_stays_unobserved():
    series = hourly(48, (20.5, 40.5, 0.1))
    series[21] = np.nan
    found = detected(series, [edge(20.5, 30)])

    assert found.hours_unobserved() == pytest.approx(1, abs=0.5)
    assert found.hours_lost().p50 == pytest.approx(0.9 * 19, abs=1)


def test_nothing_found_is_no_shutdown():
    with pytest.raises(ModelError) as error:
        detected(hourly(48))
    assert error.value.key == "nothing_found"
