"""Simulation-based calibration: intervals hold the truth as often as they say.

2,000 chains are drawn from the stated prior: growth as fitted to the record, a step at a stated
moment, retargets, and header times with the recorded noise. At that number the share held by a
90 % interval has a standard error of 0.7 points.
"""

import importlib
from pathlib import Path

import numpy as np
import pytest

from offswitch.bitcoin.growth import fitted_growth
from offswitch.bitcoin.posterior import Step, filtered, infer
from offswitch.bitcoin.work import DAY_S, daily_edges, gather

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
CHAINS = 2000
HOURS = (24, 120)


@pytest.fixture(scope="module")
def chains():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        drawn = importlib.import_module("simulated_chains")
        return drawn.draw(CHAINS, 1, 20, 6), drawn.LAGS


def held(found, *truths):
    """Whether the 90 % interval of each holds the truth."""
    low, high = found.quantile(0.05), found.quantile(0.95)
    return (low <= np.exp(truths)) & (np.exp(truths) <= high)


def test_intervals_of_level_and_change_hold_what_they_say(chains):
    drawn, lags = chains
    growth = fitted_growth()
    counted = {}
    ranks = []
    for i, one in enumerate(drawn):
        hours = HOURS[i % 2]
        end = one.cut + 3600 * hours
        work = gather(one.chain, daily_edges(float(one.chain.times[0]), end, one.cut))
        steps = [Step(one.cut)]
        # The level now, and as it was two days before the event: one filters, the other smooths.
        past, earlier = one.cut - 2 * DAY_S, one.cut - 3 * DAY_S
        found = infer(work, growth, times=[end, past], steps=steps, lags=lags)
        before = filtered(work, growth, np.array([earlier]), lags=lags)
        now, smoothed = held(found.level, one.truth(end), one.truth(past))
        for name, hit in (
            ("change", held(found.change, one.step)[0]),
            ("level now", now),
            ("level, smoothed", smoothed),
            ("level, filtered", held(before, one.truth(earlier))[0]),
        ):
            counted.setdefault(name, []).append(hit)
        ranks.append(found.change.chance_below(np.exp(one.step))[0])
    shares = {name: np.mean(hits) for name, hits in counted.items()}
    assert all(0.88 <= share <= 0.92 for share in shares.values()), shares
    # Every part of the distribution is as likely as its size, not the ends of one interval alone.
    tenths = np.histogram(ranks, 10, (0, 1))[0] / CHAINS
    assert np.abs(tenths - 0.1).max() < 0.025, tenths
