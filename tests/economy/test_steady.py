"""Stretches of one depth are summed at once: the same as piece by piece."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offswitch.economy.duration import drain, stopped_hours
from offswitch.economy.steady import ramps, steady_row


@settings(max_examples=100, deadline=None)
@given(
    stretches=st.lists(
        st.tuples(st.integers(1, 40), st.sampled_from([0.0, 0.2, 0.5, 1.0])), min_size=1, max_size=6
    ),
    seed=st.integers(0, 99),
)
def test_stretches_stop_what_their_pieces_stop(stretches, seed):
    rng = np.random.default_rng(seed)
    depth = np.repeat([d for _, d in stretches], [n for n, _ in stretches])
    hours, weights = rng.uniform(0.1, 1, depth.size), rng.uniform(0, 2, depth.size)
    absorbed, rise, refill = rng.uniform(0, 12, 7), rng.uniform(0.5, 24, 7), rng.uniform(0, 1, 7)
    absorbed[0] = refill[0] = 0.0
    refill[1], refill[2] = 0.25, 1.0  # the drain stands still at a depth of a fifth, and of a half
    drained = drain(depth[:, None], hours, refill)
    by_piece = weights @ stopped_hours(drained, absorbed, rise)

    first = np.cumsum([0, *(n for n, _ in stretches[:-1])])
    depths = np.array([[d] for _, d in stretches])
    lengths = np.add.reduceat(hours, first)
    crossed = ramps(drain(depths, lengths, refill), depths, lengths, absorbed, rise)
    at_once = steady_row(np.arange(depth.size), weights, hours, first).weighed(crossed)
    assert at_once == pytest.approx(by_piece, rel=1e-6, abs=1e-6)
