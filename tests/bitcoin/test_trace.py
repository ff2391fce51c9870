"""Published figures traced to counts of blocks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.bitcoin.trace import difference, trace


def test_the_figure_after_the_cut_is_the_count_of_the_day_before_it(case):
    found = trace(case.bitcoin.chain, 177.33, date(2022, 1, 5), 0.005)
    assert found.blocks == pytest.approx(147.0, abs=0.05)
    assert (found.whole, found.fits, found.days) == (147, True, (date(2022, 1, 4),))
    assert found.chance < 0.12


def test_the_figure_of_btc_com_is_a_count_that_the_days_around_had_and_its_own_had_not(case):
    found = trace(case.bitcoin.chain, 168.92, date(2022, 1, 6), 0.005)
    assert found.blocks == pytest.approx(140.0, abs=0.005)
    assert found.days == (date(2022, 1, 3), date(2022, 1, 7))


def test_the_figure_before_the_cut_is_no_utc_day_but_hours_of_new_year(case):
    found = trace(case.bitcoin.chain, 205, date(2022, 1, 4), 0.5)
    assert found.blocks == pytest.approx(169.9, abs=0.05)
    assert (found.whole, found.days) == (170, ())
    first, last = found.sliding
    assert date(2022, 1, 1) <= first.date() <= last.date() <= date(2022, 1, 2)
    assert found.chance > 0.9  # so few digits fit nearly anything


def test_a_figure_between_two_counts_fits_none(case):
    found = trace(case.bitcoin.chain, 172.94, date(2022, 1, 10), 0.005)
    assert (found.fits, found.days, found.sliding) == (False, (), None)


@given(st.integers(100, 220))
def test_every_whole_count_is_found_again(case, blocks):
    chain = case.bitcoin.chain
    each = trace(chain, 177.33, date(2022, 1, 5), 0.005).ehs_per_block
    found = trace(chain, blocks * each, date(2022, 1, 5), 0.005)
    assert (found.whole, found.fits) == (blocks, True)
    for day in found.days:
        assert date(2021, 12, 26) <= day <= date(2022, 1, 7)


def test_the_difference_of_two_counts_has_its_error():
    found = difference(170, 147)
    assert found.z == pytest.approx(-1.29, abs=0.005)
    assert found.p == pytest.approx(0.108, abs=0.001)
