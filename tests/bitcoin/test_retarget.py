import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.bitcoin.retarget import (
    EPOCH_BLOCKS,
    POW_LIMIT,
    TARGET_SPAN_S,
    bits_from_target,
    difficulty_from_bits,
    next_bits,
    spans_between,
    subsidy_btc,
    target_from_bits,
)
from offswitch.case import find_case

FIRST = 713_664
#: Published bits, by the height at which they begin (electrum checkpoints).
PUBLISHED = {
    713_664: 0x170BA21F,
    715_680: 0x170B98AB,
    717_696: 0x170B8C8B,
    719_712: 0x170A9080,
    721_728: 0x170A8BB4,
}
RETARGETS = sorted(PUBLISHED)[1:]


@pytest.fixture(scope="module")
def times(case):
    return case.bitcoin.chain.times


def span(times, height: int) -> int:
    """Seconds from the first to the last block of the epoch before `height`."""
    at = height - FIRST
    return int(times[at - 1] - times[at - EPOCH_BLOCKS])


@pytest.mark.parametrize("height", RETARGETS)
def test_each_published_target_follows_from_the_header_times(times, height):
    before = PUBLISHED[height - EPOCH_BLOCKS]
    assert next_bits(before, span(times, height)) == PUBLISHED[height]


@pytest.mark.parametrize("height", RETARGETS)
def test_each_retarget_needs_its_span_right_to_about_a_second(times, height):
    before, exact = PUBLISHED[height - EPOCH_BLOCKS], span(times, height)
    good = [s for s in range(exact - 5, exact + 6) if next_bits(before, s) == PUBLISHED[height]]
    assert exact in good
    assert len(good) <= 2, "each published target accepts only two adjacent spans"
    assert next_bits(before, exact + 2) != PUBLISHED[height]
    assert next_bits(before, exact - 2) != PUBLISHED[height]


@pytest.mark.parametrize("height", RETARGETS)
def test_an_interval_too_many_would_be_noticed(times, height):
    at = height - FIRST
    wrong = int(times[at] - times[at - EPOCH_BLOCKS])
    assert next_bits(PUBLISHED[height - EPOCH_BLOCKS], wrong) != PUBLISHED[height]


def test_the_chain_holds_the_published_epochs(case):
    found = {r.height: r.bits for r in case.bitcoin.chain.retargets}
    assert found == PUBLISHED


def test_epochs_csv_gives_the_same_difficulty_and_start():
    with (Path(find_case("kazakhstan-2022")) / "epochs.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {int(r["height"]) for r in rows} >= set(PUBLISHED)
    for row in rows:
        exact = difficulty_from_bits(int(row["bits"], 16))
        assert exact == pytest.approx(float(row["difficulty"]), abs=0.5), row["height"]


@given(
    size=st.integers(4, 0x1D),
    mantissa=st.integers(0x008000, 0x7FFFFF),
)
def test_a_canonical_compact_form_survives_the_round_trip(size, mantissa):
    bits = (size << 24) | mantissa
    assert bits_from_target(target_from_bits(bits)) == bits


@given(st.integers(1, POW_LIMIT))
def test_compacting_truncates_by_less_than_the_mantissa_holds(target):
    back = target_from_bits(bits_from_target(target))
    assert back <= target
    assert target - back < max(1, target >> 15)
    assert bits_from_target(target) & 0x800000 == 0, "the sign bit stays clear"


@given(st.integers(1, POW_LIMIT), st.integers(1, POW_LIMIT))
def test_compacting_keeps_the_order_of_targets(one, other):
    low, high = sorted((one, other))
    a, b = (target_from_bits(bits_from_target(t)) for t in (low, high))
    assert a <= b


@pytest.mark.parametrize("quick", [1, 0, -3600, TARGET_SPAN_S // 4])
def test_a_quick_epoch_quarters_the_target_at_most(quick):
    bits = 0x170B98AB
    quarter = bits_from_target(target_from_bits(bits) // 4)
    assert next_bits(bits, quick) == quarter
    assert next_bits(bits, TARGET_SPAN_S // 4 + 60) != quarter


@pytest.mark.parametrize("slow", [TARGET_SPAN_S * 4, TARGET_SPAN_S * 5, 10**9])
def test_a_slow_epoch_makes_the_target_four_times_as_large_at_most(slow):
    bits = 0x170B98AB
    assert next_bits(bits, slow) == bits_from_target(target_from_bits(bits) * 4)


def test_the_target_never_passes_the_easiest_one():
    assert next_bits(0x1D00FFFF, TARGET_SPAN_S * 4) == 0x1D00FFFF


def test_an_epoch_on_time_changes_nothing():
    assert next_bits(0x170B98AB, TARGET_SPAN_S) == 0x170B98AB


@given(
    mantissa=st.integers(0x008000, 0x00FFFF) | st.integers(0x008000, 0x7FFFFF),
    size=st.integers(0x10, 0x1D),
    span_s=st.integers(TARGET_SPAN_S // 4, TARGET_SPAN_S * 4),
)
def test_the_spans_that_give_a_target_are_found_and_no_others(mantissa, size, span_s):
    bits = min((size << 24) | mantissa, 0x1D00FFFF)
    after = next_bits(bits, span_s)
    low, high = spans_between(bits, after)
    assert low <= span_s <= high
    assert next_bits(bits, low) == next_bits(bits, high) == after
    assert low == TARGET_SPAN_S // 4 or next_bits(bits, low - 1) != after
    assert high == TARGET_SPAN_S * 4 or next_bits(bits, high + 1) != after


def test_the_genesis_block_has_difficulty_one():
    assert difficulty_from_bits(0x1D00FFFF) == 1.0
    assert target_from_bits(0x1D00FFFF) == 0xFFFF << 208


def test_known_difficulties():
    # block 100,800 (bits 0x1b0404cb): the worked example of the Bitcoin wiki
    assert difficulty_from_bits(0x1B0404CB) == pytest.approx(16307.420938523983, rel=1e-12)
    assert difficulty_from_bits(0x170B98AB) == pytest.approx(24_272_331_996_979.97, abs=0.01)


@pytest.mark.parametrize(
    ("height", "btc"),
    [
        (0, 50.0),
        (209_999, 50.0),
        (210_000, 25.0),
        (629_999, 12.5),
        (630_000, 6.25),
        (717_000, 6.25),
        (839_999, 6.25),
        (840_000, 3.125),
    ],
)
def test_the_subsidy_halves_every_210_000_blocks(height, btc):
    assert subsidy_btc(height) == btc
