"""The epochs on record: facts of the chain, and the rule that links them."""

import csv
import itertools
from pathlib import Path

import pytest
from tests.beside import beside

from offswitch.bitcoin.growth import epoch_work
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, next_bits, spans_between
from offswitch.reference import difficulty_epochs, method_sources

FACTS = Path(__file__).parents[3] / "shared" / "facts" / "btc_difficulty_epochs.csv"
#: From the first to the last header: less than this before the next epoch's, more than that after.
NEXT_BLOCK_S = (-120, 7200)


def test_the_epochs_follow_each_other_without_a_gap():
    epochs = difficulty_epochs()
    assert len(epochs) == 199
    assert epochs[0].height % EPOCH_BLOCKS == 0
    for one, after in itertools.pairwise(epochs):
        assert after.height == one.height + EPOCH_BLOCKS
        assert after.time > one.time


def test_every_target_follows_from_the_one_before_and_a_span_that_the_headers_allow():
    for one, after in itertools.pairwise(difficulty_epochs()):
        low, high = spans_between(one.bits, after.bits)
        assert next_bits(one.bits, low) == next_bits(one.bits, high) == after.bits
        if one.exact and after.exact:
            length = (after.time - one.time).total_seconds()
            least, most = NEXT_BLOCK_S
            assert low + least <= length <= high + most, one.height


def test_a_target_is_met_by_few_neighbouring_spans_and_no_others():
    widths = []
    for one, after in itertools.pairwise(difficulty_epochs()):
        low, high = spans_between(one.bits, after.bits)
        assert next_bits(one.bits, low - 1) != after.bits != next_bits(one.bits, high + 1)
        widths.append(high - low + 1)
    assert max(widths) == 10
    assert sum(width == 1 for width in widths) == 67


def test_the_record_names_its_source():
    assert method_sources()["electrum-checkpoints"].licence == "facts of the chain"


def test_the_published_spans_reproduce_every_target():
    beside(FACTS)
    with FACTS.open() as file:
        rows = list(csv.DictReader(file))
    exact = 0
    for row, (one, after) in zip(rows, itertools.pairwise(difficulty_epochs()), strict=False):
        low, high = spans_between(one.bits, after.bits)
        span = int(row["timespan_s"])
        assert (int(row["start_height"]), int(row["bits"], 16)) == (one.height, one.bits)
        assert low - 2 <= span <= high + 2, one.height
        exact += low <= span <= high
    assert exact == 120


def test_work_of_the_epochs_gives_their_mean_hashrate():
    epochs = difficulty_epochs()
    work = epoch_work(epochs)
    assert work.blocks.size == len(epochs) - 1
    rate = work.blocks / work.blocks_per_ehs
    at = next(k for k, e in enumerate(epochs) if e.height == 715_680)
    assert rate[at] == pytest.approx(174.37, rel=2e-3)  # as published, over 2,015 intervals
    assert rate[-1] == pytest.approx(893.86, rel=1e-5)  # from the span that the next target implies
