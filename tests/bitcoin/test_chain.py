import csv
import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.bitcoin import Epoch, build_chain
from offswitch.bitcoin.retarget import difficulty_from_bits, next_bits
from offswitch.bitcoin.rules import first_early
from offswitch.case import find_case
from offswitch.errors import DataError
from offswitch.timeline import from_seconds

FIRST, BITS = 713_664, 0x170BA21F
HEIGHTS = np.arange(FIRST, FIRST + 4100)
#: First epoch quick (500 s a block), so that difficulty rises by a fifth; then 600 s.
TIMES = 1_639_216_857 + np.concatenate(
    [500 * np.arange(2016), 500 * 2016 + 600 * np.arange(4100 - 2016)]
)
START = [Epoch(FIRST, BITS)]


def chain(heights=HEIGHTS, times=TIMES, epochs=START):
    return build_chain(heights, times, epochs, "blocks.csv")


MADE = chain()


def refused(**given) -> DataError:
    with pytest.raises(DataError) as error:
        chain(**given)
    return error.value


def test_too_few_blocks():
    error = refused(heights=HEIGHTS[:11], times=TIMES[:11])
    assert (error.key, error.values["found"], error.values["least"]) == ("too_few_blocks", 11, 12)
    assert len(chain(heights=HEIGHTS[:12], times=TIMES[:12]).retargets) == 1


def test_a_gap_names_the_height_and_the_row():
    kept = np.delete(np.arange(HEIGHTS.size), 1000)
    error = refused(heights=HEIGHTS[kept], times=TIMES[kept])
    assert (error.key, error.row) == ("block_gap", 1002)
    assert (error.values["height"], error.values["wanted"]) == (FIRST + 1001, FIRST + 1000)
    assert str(error).startswith("blocks.csv:1002: ")
    assert str(FIRST + 1000) in str(error)


def test_a_doubled_height_names_the_second():
    twice = np.insert(np.arange(HEIGHTS.size), 1000, 1000)
    error = refused(heights=HEIGHTS[twice], times=TIMES[twice])
    assert (error.key, error.row, error.values["height"]) == ("block_repeated", 1003, FIRST + 1000)


def test_heights_out_of_order():
    error = refused(heights=HEIGHTS[::-1], times=TIMES[::-1])
    assert (error.key, error.row) == ("block_unsorted", 3)
    assert str(HEIGHTS[-2]) in str(error)


def test_a_time_not_above_the_median_of_eleven():
    median = TIMES[1494]  # of the eleven before the block at 1500
    at_median = TIMES.copy()
    at_median[1500] = median
    error = refused(times=at_median)
    assert (error.key, error.row, error.values["height"]) == ("block_early", 1502, FIRST + 1500)
    just_above = TIMES.copy()
    just_above[1500] = median + 1
    assert chain(times=just_above).count(from_seconds(median), from_seconds(median + 2)) == 2


def test_times_may_run_backwards_a_little():
    swapped = TIMES.copy()
    swapped[1500] = swapped[1499] - 118
    assert chain(times=swapped).first_height == FIRST


def test_a_leap_of_a_day():
    late = TIMES + np.where(np.arange(TIMES.size) >= 1200, 86_401 - 500, 0)
    error = refused(times=late)
    assert (error.key, error.row, error.values["height"]) == ("block_late", 1202, FIRST + 1200)
    assert chain(times=late - np.where(np.arange(TIMES.size) >= 1200, 1, 0)) is not None


@pytest.mark.parametrize("epochs", [[], [Epoch(FIRST + 2016, BITS)]])
def test_the_first_epoch_must_be_published(epochs):
    error = refused(epochs=epochs)
    assert (error.key, error.values["height"]) == ("no_first_epoch", FIRST)


def test_blocks_that_begin_inside_an_epoch_need_the_target_of_the_next():
    inside = {"heights": HEIGHTS[5:], "times": TIMES[5:]}
    error = refused(**inside, epochs=[Epoch(FIRST + 5, BITS)])
    assert (error.key, error.values["height"]) == ("no_first_epoch", FIRST + 5)
    second = MADE.retargets[1].bits
    made = chain(**inside, epochs=[Epoch(FIRST + 5, BITS), Epoch(FIRST + 2016, second)])
    assert [r.height for r in made.retargets] == [FIRST + 5, FIRST + 2016, FIRST + 4032]
    assert [r.span_s for r in made.retargets] == [None, None, MADE.retargets[2].span_s]
    assert made.retargets[2].bits == MADE.retargets[2].bits


def test_a_retarget_gives_the_span_that_set_it():
    assert [r.span_s for r in MADE.retargets] == [None, 500 * 2015, 600 * 2015]


def test_a_published_target_that_is_none():
    assert refused(epochs=[Epoch(FIRST, 0x1D80FFFF)]).key == "bits_impossible"
    assert refused(epochs=[Epoch(FIRST, 1 << 40)]).key == "bits_impossible"


def test_a_published_target_that_the_times_do_not_give():
    right = next_bits(BITS, 500 * 2015)
    assert chain(epochs=[*START, Epoch(FIRST + 2016, right)]).retargets[1].bits == right
    error = refused(epochs=[*START, Epoch(FIRST + 2016, right + 1)])
    assert (error.key, error.values["height"]) == ("wrong_bits", FIRST + 2016)
    assert f"{right:08x}" in str(error)
    assert f"{right + 1:08x}" in str(error)


def test_a_wrong_first_target_is_found_by_the_next():
    right = next_bits(BITS, 500 * 2015)
    error = refused(epochs=[Epoch(FIRST, BITS + 7), Epoch(FIRST + 2016, right)])
    assert error.key == "wrong_bits"


def test_exposure_uses_the_difficulty_in_force():
    retarget = MADE.retargets[1]
    old, new = difficulty_from_bits(BITS), retarget.difficulty
    assert new / old == pytest.approx(1.2, rel=2e-3)
    hour = timedelta(hours=1)
    assert MADE.exposure(retarget.time - hour, retarget.time) == pytest.approx(3600 / old)
    assert MADE.exposure(retarget.time, retarget.time + hour) == pytest.approx(3600 / new)
    both = MADE.exposure(retarget.time - hour, retarget.time + 2 * hour)
    assert both == pytest.approx(3600 / old + 7200 / new)


positions = st.floats(0, 1, allow_nan=False)


@given(st.lists(positions, min_size=2, max_size=6))
def test_exposure_and_counts_add_up_over_windows(cuts):
    first, last = MADE.start.timestamp(), MADE.end.timestamp()
    edges = [from_seconds(first + round(c * (last - first))) for c in sorted(cuts)]
    parts = list(itertools.pairwise(edges))
    whole = MADE.exposure(edges[0], edges[-1])
    assert sum(MADE.exposure(a, b) for a, b in parts) == pytest.approx(whole, rel=1e-12, abs=1e-20)
    assert sum(MADE.count(a, b) for a, b in parts) == MADE.count(edges[0], edges[-1])


def test_counts_are_half_open():
    at = from_seconds(int(TIMES[700]))
    second = timedelta(seconds=1)
    assert MADE.count(at, at + second) == 1
    assert MADE.count(at - second, at) == 0
    assert MADE.count(at, from_seconds(int(TIMES[701]))) == 1


@pytest.mark.parametrize("side", ["before", "after"])
def test_a_window_outside_the_blocks_is_refused(side):
    day = timedelta(days=1)
    window = (
        (MADE.start - day, MADE.start + day) if side == "before" else (MADE.end, MADE.end + day)
    )
    with pytest.raises(DataError) as error:
        MADE.exposure(*window)
    assert error.value.key == "window_outside_blocks"


def days() -> list[dict[str, str]]:
    with (Path(find_case("kazakhstan-2022")) / "days.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_blocks_a_day_equal_an_independent_count(case):
    made = case.bitcoin.chain
    whole = 0
    for row in days():
        start = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC)
        end = start + timedelta(days=1)
        if start < made.start or end > made.end:
            continue
        whole += 1
        assert made.count(start, end) == int(row["block_count"]), row["date"]
    assert whole == 54


def test_mean_difficulty_a_day_equals_an_independent_record(case):
    """On a retarget day the record mixes the two, with five blocks more at the new difficulty."""
    made = case.bitcoin.chain
    starts = [r.time.timestamp() for r in made.retargets]
    mixed = 0
    for row in days():
        start = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC).timestamp()
        if start < starts[0] or start + 86_400 > made.end.timestamp():
            continue
        first, last = (
            made.retargets[int(np.searchsorted(starts, t, side="right")) - 1].difficulty
            for t in (start, start + 86_399)
        )
        recorded = float(row["mean_difficulty"])
        if first == last:
            assert recorded == pytest.approx(first, rel=1e-9), row["date"]
            continue
        mixed += 1
        retarget = next(s for s in starts if s > start)
        at_new = np.count_nonzero((made.times >= retarget) & (made.times < start + 86_400))
        blocks = int(row["block_count"])
        share = (recorded - first) / (last - first)
        assert round(share * blocks) - at_new == pytest.approx(0, abs=5), row["date"]
    assert mixed == 3


def early(times: list[int], first_height: int) -> int | None:
    """The rule on times block by block, as Bitcoin Core applies it."""
    for at in range(1, len(times)):
        before = sorted(times[max(0, at - 11) : at])
        known = len(before) == 11 or first_height == 0
        if known and times[at] <= before[len(before) // 2]:
            return at
    return None


def test_the_first_fault_is_named_not_what_follows_from_it():
    zeroed = TIMES.copy()
    zeroed[700] = 1
    assert (refused(times=zeroed).key, refused(times=zeroed).row) == ("block_early", 702)


@given(st.lists(st.integers(-3, 4), min_size=1, max_size=60), st.sampled_from([0, 700_000]))
def test_median_time_past_is_that_of_a_plain_loop(steps, first_height):
    times = np.cumsum(np.array(steps, np.int64)) + 1_700_000_000
    assert first_early(times, first_height) == early(times.tolist(), first_height)
