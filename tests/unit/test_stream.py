"""The detector of single series: what it finds, when it says so, and what it may not look at."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offswitch.detect import stream as streams
from offswitch.detect.rules import DAY, HOUR
from offswitch.detect.stream import ENDINGS, Episodes, Stream, find, joined
from offswitch.errors import ModelError

START = 1_640_995_200  # a Saturday, 00:00 UTC
STEP = 300
BACK, SETTLED, LET_GO, LASTS = range(len(ENDINGS))


def signal(days, step=STEP, noise=0.03, seed=1, start=START, rows=1, size=1000.0):
    """A signal that doubles by day, quieter at weekends, with noise; shape (rows, bins)."""
    t = start + step * np.arange(days * DAY // step)
    day = 1.5 + 0.5 * np.sin(2 * np.pi * t / DAY) * (step < DAY)
    week = np.where((t // DAY + 3) % 7 >= 5, 0.96, 1.0)
    rng = np.random.default_rng(seed)
    return (size * day * week * (1 + noise * rng.standard_normal((rows, t.size)))).astype(
        np.float32
    )


def bins(hours, step=STEP):
    return int(hours * HOUR / step)


def lose(values, first, hours, share, step=STEP):
    """Take away a share from `first` (hours after the start) on."""
    a = bins(first, step)
    values[:, a : a + bins(hours, step)] *= np.float32(1 - share)
    return values


def sure(values, step=STEP, start=START):
    found = find(values, start, step)
    return found.take(found.sure)


def hours_of(times, start=START):
    return ((times - start) / HOUR).round(3).tolist()


def eventful(seed, step, days, rows=20):
    """Signals with outages of all kinds, level shifts, gaps and glitches, wherever they fall."""
    rng = np.random.default_rng(seed)
    values = signal(days, step, 0.05, seed, START, rows)
    n = values.shape[1]
    for row in values:
        for _ in range(6):
            a = int(rng.integers(0, n))
            b = a + int(rng.integers(1, max(2, n // 6)))
            kind = rng.integers(5)
            if kind == 0:
                row[a:] *= rng.uniform(0.3, 3)
            elif kind == 1:
                row[a:b] = np.nan
            elif kind == 2:
                row[a : a + 2] *= rng.uniform(0, 1)
            else:
                row[a:b] *= rng.choice([0, 0.1, 0.5, 0.8])
    return values


def pushed(values, sizes, step, start=START):
    """What a stream says that takes the bins in shares of these sizes, over and over."""
    stream = Stream(len(values), start, step)
    parts, told, at, turn = [], [], 0, 0
    while at < values.shape[1]:
        size = sizes[turn % len(sizes)]
        found, expectation = stream.push_expecting(values[:, at : at + size])
        parts.append(found)
        told.append(expectation)
        at, turn = at + size, turn + 1
    expected = np.concatenate([np.stack([e.value, e.sd]) for e in told], axis=2)
    return joined([*parts, stream.lasting()]), expected


def assert_same(some: Episodes, others: Episodes):
    for field in fields(Episodes):
        np.testing.assert_array_equal(
            getattr(some, field.name), getattr(others, field.name), err_msg=field.name
        )


#: Those of 420 and 50,000 s do not divide a day, that of 1,000 s not half an hour.
STEPS = [60, 300, 420, 600, 1000, 3600, 10_800, 50_000, 86_400]


def of_step(step):
    """Days of a test at a step: as few as find something."""
    return max(4, 60 * step // DAY)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("offset", [0, 13 * HOUR + 1234])
def test_a_bin_at_a_time_gives_what_a_whole_matrix_gives(step, offset):
    values = eventful(step, step, of_step(step))
    whole, expected = pushed(values, [values.shape[1]], step, START + offset)
    assert len(whole) > 5
    for sizes in ([1], [7, 1, 300, 2]):
        again, told = pushed(values, sizes, step, START + offset)
        assert_same(whole, again)
        np.testing.assert_array_equal(expected, told)


@settings(max_examples=15)
@given(
    seed=st.integers(0, 10_000),
    sizes=st.lists(st.integers(1, 400), min_size=1, max_size=4),
    rows=st.integers(1, 34),
)
def test_any_shares_give_the_same(seed, sizes, rows):
    values = eventful(seed, 1800, 24, rows)
    whole, expected = pushed(values, [values.shape[1]], 1800)
    again, told = pushed(values, sizes, 1800)
    assert_same(whole, again)
    np.testing.assert_array_equal(expected, told)


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000))
def test_what_is_handed_out_is_in_order(seed):
    values = eventful(seed, 1800, 24)
    found = find(values, START, 1800)
    end = np.nan_to_num(found.end, nan=np.inf)
    assert (end > found.start).all()
    assert (found.start_low <= found.start).all()
    assert (found.start <= found.start_high).all()
    ended = np.isfinite(found.end)
    assert ((found.end_low <= found.end) & (found.end <= found.end_high))[ended].all()
    assert np.isnan(found.end_low[~ended]).all()
    assert (found.ending[~ended] == LASTS).all()
    assert ((found.depth >= 0) & (found.depth <= 1)).all()
    assert (found.opened > found.start).all()
    assert (found.alert >= found.opened)[found.sure].all()
    one_series = found.series[1:] == found.series[:-1]
    assert (found.start[1:] >= end[:-1])[one_series].all()
    assert np.isfinite(found.z).all()


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), share=st.floats(0.3, 0.95))
def test_what_was_said_does_not_depend_on_what_comes_later(seed, share):
    values = eventful(seed, 1800, 24)
    cut = int(share * values.shape[1])
    now = START + cut * 1800
    whole = find(values, START, 1800)
    early = find(values[:, :cut], START, 1800)

    ended = early.take(early.ending != LASTS)
    pairs = set(zip(ended.series.tolist(), ended.start.tolist(), strict=True))
    same = [(k, t) in pairs for k, t in zip(whole.series.tolist(), whole.start, strict=True)]
    assert_same(ended, whole.take(np.array(same, bool)))
    known = whole.take(whole.alert <= now)
    said = early.take(early.sure)
    np.testing.assert_array_equal(known.alert, said.alert)
    np.testing.assert_array_equal(known.series, said.series)


# What an absence means


def test_absence_alone_neither_opens_nor_ends_an_outage():
    quiet = signal(10)
    quiet[:, bins(200) : bins(230)] = np.nan
    assert len(find(quiet, START, STEP)) == 0
    assert len(find(np.full((2, 3000), np.nan, np.float32), START, STEP)) == 0
    out = lose(signal(14), 200, 60, 0.6)
    out[:, bins(210) : bins(240)] = np.nan  # more than a day, inside
    found = sure(out)
    assert hours_of(found.start) == [200]
    assert hours_of(found.end) == [260]


def test_a_gap_at_an_edge_widens_its_interval():
    values = lose(signal(14), 200, 60, 0.6)
    values[:, bins(190) : bins(203)] = np.nan
    values[:, bins(250) : bins(270)] = np.nan
    found = sure(values)
    assert hours_of(found.start) == [203]
    assert hours_of(found.start_low)[0] <= 190
    assert hours_of(found.end) == [270]
    assert hours_of(found.end_low)[0] <= 250


def test_an_outage_that_lasts_at_the_last_bin_observed_still_lasts():
    values = lose(signal(14), 300, 90, 0.6)
    values[:, bins(310) :] = np.nan
    found = sure(values)
    assert found.ending.tolist() == [LASTS]
    assert np.isnan(found.end).all()


def test_time_that_was_not_observed_makes_no_loss_normal():
    values = lose(signal(28), 200, 4, 0.6)
    values[:, bins(204) : bins(204 + 24 * 9)] = np.nan
    found = sure(values)
    assert hours_of(found.start) == [200]
    assert found.ending.tolist() == [BACK]
    assert hours_of(found.end) == [204 + 24 * 9]


# What becomes normal


def test_an_outage_of_three_days_teaches_nothing():
    values = lose(signal(21), 240, 72, 0.5)
    _, told = Stream(1, START, STEP).push_expecting(values)
    _, calm = Stream(1, START, STEP).push_expecting(signal(21))
    after = slice(bins(312), bins(336))
    off = told.value[:, after] / calm.value[:, after] - 1
    assert np.abs(off).max() < 0.05
    assert hours_of(sure(values).end) == [312]


def test_a_loss_of_seven_days_becomes_normal_and_is_said_to():
    values = lose(signal(28), 240, 24 * 14, 0.5)
    found = sure(values)
    assert found.ending.tolist()[:1] == [SETTLED]
    assert hours_of(found.end)[0] == 240 + 24 * 7
    _, told = Stream(1, START, STEP).push_expecting(values)
    after = slice(bins(240 + 24 * 8), bins(240 + 24 * 9))
    assert np.abs(told.value[:, after] / values[:, after] - 1).mean() < 0.1
    again = find(values, START, STEP)
    assert not again.take(again.start > found.start[0]).sure.any()


def test_a_total_loss_that_became_normal_is_lost_no_further_and_comes_back():
    values = lose(signal(42), 240, 24 * 16, 1.0)
    values = lose(values, 840, 3, 0.8)
    found = sure(values)
    assert hours_of(found.start) == [240, 840]
    assert found.ending.tolist() == [SETTLED, BACK]
    assert found.depth.round(1).tolist() == [1.0, 0.8]


def test_curfews_are_found_every_night():
    values = signal(28)
    nights = [24 * day + 19 for day in range(10, 24)]
    for night in nights:
        values = lose(values, night, 8, 0.9)
    found = sure(values)
    assert hours_of(found.start) == nights
    assert hours_of(found.end) == [night + 8 for night in nights]


def test_a_series_that_moved_up_is_expected_there_within_four_hours():
    values = signal(16)
    values[:, bins(200) :] *= np.float32(1.6)
    values = lose(values, 300, 3, 0.3)
    found, told = Stream(1, START, STEP).push_expecting(values)
    after = slice(bins(204), bins(210))
    assert np.abs(told.value[:, after] / values[:, after] - 1).mean() < 0.1
    assert hours_of(found.start[found.sure]) == [300]


@pytest.mark.parametrize(("first", "last", "share"), [(0, 24, 0.95), (0, 30, 0.9), (10, 16, 1)])
def test_an_outage_at_the_beginning_is_forgotten(first, last, share):
    values = lose(signal(28), first, last - first, share)
    values = lose(values, 400, 3, 0.4)
    assert hours_of(sure(values).start) == [400]


def test_growth_by_twenty_harms_nothing():
    values = signal(28)
    values *= np.float32(20) ** np.linspace(0, 1, values.shape[1], dtype=np.float32)
    values = lose(values, 400, 3, 0.4)
    found = sure(values)
    assert hours_of(found.start) == [400]
    assert hours_of(found.end) == [403]


# What is no outage


def test_a_glitch_of_two_bins_is_never_sure():
    values = signal(14, rows=20, noise=0.01)
    for row, hour in enumerate(range(100, 120)):
        values[row : row + 1] = lose(values[row : row + 1], hour, 1 / 6, 0.35)
    found = find(values, START, STEP)
    assert not found.sure.any()


@pytest.mark.parametrize("hours", [2, 4, 12])
def test_a_ramp_over_hours_is_doubtful_at_most(hours):
    values = signal(14, rows=20, noise=0.01)
    a, b = bins(200), bins(200 + hours)
    values[:, a:b] *= np.linspace(1, 0.85, b - a, dtype=np.float32)
    values[:, b:] *= np.float32(0.85)
    found = find(values, START, STEP)
    assert not found.sure.any()


@pytest.mark.parametrize("mean", [0.02, 0.3, 1, 3])
def test_small_counts_that_come_and_go_are_no_outage(mean):
    values = np.random.default_rng(5).poisson(mean, (40, 28 * 288)).astype(np.float32)
    assert not find(values, START, STEP).sure.any()


@pytest.mark.parametrize("value", [0, 1, 7, 0.25, 1e9])
def test_a_constant_has_no_outage_until_it_is_lost(value):
    values = np.full((1, 14 * 288), value, np.float32)
    assert len(find(values, START, STEP)) == 0
    values[:, 3000:3100] = 0
    assert hours_of(sure(values).start) == ([250] if value else [])


def test_a_series_that_begins_with_nothing_is_learned_from_its_first_value():
    values = signal(14)
    values[:, : bins(53)] = 0
    values = lose(values, 260, 4, 0.6)
    assert hours_of(sure(values).start) == [260]


def test_a_day_is_enough_to_expect_and_two_to_find():
    values = lose(signal(3), 30, 3, 0.9)
    values = lose(values, 60, 3, 0.9)
    _, told = Stream(1, START, STEP).push_expecting(values)
    assert np.isnan(told.value[0, : bins(24)]).all()
    assert np.isfinite(told.value[0, bins(24) :]).all()
    assert hours_of(sure(values).start) == [60]


@pytest.mark.parametrize("step", [step for step in STEPS if step != 50_000])
def test_outages_are_found_at_every_step(step):
    days, length = max(14, 30 * step // HOUR), max(3, 4 * step / HOUR)
    first = 40 * max(step, 6 * HOUR) // step * step / HOUR
    values = lose(signal(days, step, rows=5), first, length, 0.6, step)
    found = sure(values, step)
    assert found.series.tolist() == [0, 1, 2, 3, 4]
    assert (np.abs(found.start - START - first * HOUR) <= step).all()
    assert np.abs(found.depth - 0.6).max() < 0.1


def test_a_day_that_stood_out_upwards_is_not_the_level_of_the_next():
    values = signal(60, DAY)
    values[:, 40] *= 1.5
    assert not find(values, START, DAY).sure.any()


# How it is run


def test_two_threads_find_what_one_does(monkeypatch):
    values = eventful(3, 1800, 24, 70)
    monkeypatch.setattr(streams, "WORTH_A_THREAD", values.size + 1)
    one = find(values, START, 1800)
    monkeypatch.setattr(streams, "WORTH_A_THREAD", 1)
    monkeypatch.setattr(streams, "processors", lambda: 2)
    assert_same(one, find(values, START, 1800))


def test_the_unit_makes_no_difference():
    values = eventful(4, 1800, 24)
    one, told = pushed(values, [values.shape[1]], 1800)
    many, told_many = pushed(values * 1024, [values.shape[1]], 1800)
    assert_same(one, many)
    np.testing.assert_array_equal(told * 1024, told_many)


def test_what_is_kept_does_not_grow():
    stream = Stream(3, START, STEP)
    kept = stream.nbytes
    stream.push(signal(14, rows=3))
    assert stream.nbytes == kept


def test_what_has_no_shape_is_refused():
    stream = Stream(3, START, STEP)
    with pytest.raises(ModelError, match="3"):
        stream.push(np.ones((2, 5), np.float32))
    for step in (0, DAY + 1):
        with pytest.raises(ModelError):
            Stream(1, START, step)


@pytest.mark.parametrize("step", [300, 3600])
@pytest.mark.parametrize(("rise", "hours"), [(1.3, 6), (1.5, 24), (3.0, 10), (2.0, 48)])
def test_a_crowd_that_leaves_is_no_outage(step, rise, hours):
    values = lose(signal(28, step), 24 * 14, hours, 1 - rise, step)
    assert not len(sure(values, step))


def test_a_rise_that_lasted_is_what_is_lost_from():
    values = lose(signal(28), 24 * 10, 24 * 18, -0.6)
    lose(values, 24 * 20, 5, 0.4)  # down to where it was before the rise
    found = sure(values)
    assert hours_of(found.start) == [480]
    assert found.depth[0] == pytest.approx(0.4, abs=0.03)


def test_nothing_is_taken_back_where_a_doubtful_fall_deepens():
    values = lose(lose(signal(20, noise=0.02), 24 * 12, 3, 0.09), 24 * 12 + 3, 6, 0.5)
    for row in (values, values[:, : bins(24 * 12 + 2)]):
        found = find(row, START, STEP)
        assert hours_of(found.start[:1]) == [24 * 12]
    found = find(values, START, STEP)
    assert hours_of(found.start) == [24 * 12, 24 * 12 + 3]
    assert found.ending.tolist() == [LET_GO, BACK]


def test_curfews_do_not_teach_that_nights_are_silent():
    rng = np.random.default_rng(3)
    values = rng.poisson(7.0, (1, 24 * 60)).astype(np.float32)
    for night in range(6, 60):
        values[0, night * 24 + 1 : night * 24 + 9] = 0
    found, told = Stream(1, START, HOUR).push_expecting(values)
    assert found.sure.sum() > 40
    assert told.value[0, 24 * 59 + 3] > 3


def test_one_step_of_an_index_that_stood_still_is_no_outage():
    values = np.full((2, 24 * 6), 100.0, np.float32)
    values[0, 80:90] = 90
    values[1, 80:90] = 0
    found = sure(values, HOUR)
    assert (found.series.tolist(), hours_of(found.start)) == ([1], [80])
