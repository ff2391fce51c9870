import dataclasses
import importlib
import math
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kstest

from offswitch.bitcoin.retarget import (
    POW_LIMIT,
    TARGET_SPAN_S,
    difficulty_from_bits,
    next_bits,
    target_from_bits,
)
from offswitch.bitcoin.simulate import NONE, RECORDED, EpochSoFar, HeaderNoise, simulate, tip
from offswitch.bitcoin.simulate_kernel import LANES, minus_log, retarget
from offswitch.errors import DataError, ModelError

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
START, BITS, HEIGHT = 1_641_600_000, 0x170B8C8B, 717_696
#: Hashrate, EH/s, at which a block of these bits takes ten minutes.
USUAL = difficulty_from_bits(BITS) * 2**32 / 600 / 1e18
DRAWN = {"paths": 3, "seed": 1}


def drawn(ehs=(USUAL,), step_s=3600.0, blocks=5000, **more):
    return simulate(ehs, step_s, START, BITS, HEIGHT, blocks, **(DRAWN | more))


def same(one, other):
    return all(
        np.array_equal(getattr(one, f.name), getattr(other, f.name))
        for f in dataclasses.fields(one)
    )


compact = st.builds(
    lambda size, mantissa: (size << 24) | mantissa,
    st.integers(1, 0x1D),
    st.integers(1, 0x7FFFFF),
).filter(lambda bits: 0 < target_from_bits(bits) <= POW_LIMIT)
spans = st.one_of(
    st.integers(TARGET_SPAN_S // 4 - 2, TARGET_SPAN_S * 4 + 2),
    st.integers(-(10**9), 10**9),
    st.sampled_from([TARGET_SPAN_S // 4, TARGET_SPAN_S, TARGET_SPAN_S * 4]),
)


@given(compact, spans)
def test_a_compiled_retarget_is_that_of_whole_numbers(bits, span):
    assert retarget(bits, span) == next_bits(bits, span)


@given(st.floats(2.0**-52, 1.0))
def test_the_logarithm_of_the_draws_is_exact_to_its_last_digits(u):
    assert minus_log(u) == pytest.approx(-math.log(u), rel=1e-11, abs=1e-16)


def scrambled(key, path):
    """Draws of a path by the definition of its generators, in Python's own integers."""
    whole = 2**64 - 1

    def mixed(x):
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & whole
        x = (x ^ x >> 27) * 0x94D049BB133111EB & whole
        return x ^ x >> 31

    def turned(x, by):
        return (x << by | x >> 64 - by) & whole

    golden = 0x9E3779B97F4A7C15
    x = mixed(key + path * golden & whole)
    words = [mixed(x + i * golden & whole) for i in range(1, 4 * LANES + 1)]
    states = [words[j::LANES] for j in range(LANES)]
    for i in count():
        s = states[i % LANES]
        yield (turned((s[0] + s[3]) & whole, 23) + s[0]) & whole
        t = s[1] << 17 & whole
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = turned(s[3], 45)


def test_a_plain_loop_on_the_same_random_numbers_makes_the_same_chain(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    plain_chain = importlib.import_module("plain_mining").plain_chain
    ehs, path, height = [USUAL, 0.0, 3 * USUAL, 0.4 * USUAL], 2, HEIGHT + 8 * 200
    noise = HeaderNoise(-21.0, 400.0, 900.0)
    so_far = EpochSoFar(START - 1_000_000)

    def draws():
        key = int(np.random.SeedSequence(5).generate_state(1, np.uint64)[0])
        for raw in scrambled(key, path):
            v = ((raw & 0xFFFFFF) + 0.5) * 2.0**-24
            side = -noise.below_s if v < 0.5 else noise.above_s
            size = -math.log(2 * min(v, 1 - v))
            yield -math.log(1 - (raw >> 24) * 2.0**-40), noise.median_s + side * size

    found = simulate(
        ehs, 86_400, START, BITS, height, 5000,
        paths=3, seed=5, header_noise=noise, keep_times=True, epoch_so_far=so_far,
    )  # fmt: skip
    arrivals, headers, bits = plain_chain(
        draws(), ehs, 86_400, START, BITS, height, 5000, so_far.start_s
    )
    np.testing.assert_allclose(found.arrivals[path], arrivals, rtol=0, atol=1e-4)
    assert found.headers[path].tolist() == headers
    assert found.bits[path].tolist() == bits


def test_results_depend_on_the_seed_and_not_on_the_workers():
    ehs = USUAL * np.linspace(0.5, 2, 7 * 200).reshape(7, 200)
    one, two, three = (
        drawn(ehs, paths=7, keep_times=True, workers=workers) for workers in (1, 2, 3)
    )
    assert same(one, two)
    assert same(one, three)
    assert not np.isin(one.last_arrival, drawn(ehs, paths=7, seed=2).last_arrival).any()


def test_the_first_blocks_do_not_depend_on_how_many_follow():
    short, long = (drawn(blocks=blocks, keep_times=True) for blocks in (3001, 5000))
    assert np.array_equal(short.headers, long.headers[:, :3001])
    assert np.array_equal(short.bits, long.bits[:, :1])


def test_results_are_those_of_the_blocks_themselves():
    found = drawn(keep_times=True)
    first = found.heights - HEIGHT
    assert found.heights.tolist() == [719_712, 721_728]
    assert np.array_equal(found.header, found.headers[:, first])
    assert np.array_equal(found.arrival, found.arrivals[:, first])
    assert np.array_equal(
        found.span_s, found.headers[:, first - 1] - found.headers[:, first - 2016]
    )
    assert np.array_equal(found.last_arrival, found.arrivals[:, -1])
    before = np.hstack([np.full((3, 1), BITS), found.bits[:, :-1]])
    for old, span, new in zip(before.flat, found.span_s.flat, found.bits.flat, strict=True):
        assert new == next_bits(int(old), int(span))
    assert found.difficulty[0, 0] == difficulty_from_bits(int(found.bits[0, 0]))


def test_a_retarget_counts_with_its_first_block():
    assert drawn(blocks=2016).heights.size == 0
    assert drawn(blocks=2017).heights.tolist() == [719_712]


def test_intervals_at_one_difficulty_are_exponential():
    found = drawn(blocks=2016, paths=20, keep_times=True)
    assert kstest(np.diff(found.arrivals, axis=1).ravel() / 600, "expon").pvalue > 0.01


def test_counts_in_a_window_are_poisson_whatever_hashrate_does():
    ehs = USUAL * np.array([1.0, 3.0, 0.0, 0.5, 2.0, 1.0])  # half-hours, of 3 usual blocks each
    found = drawn(ehs, step_s=1800, blocks=200, paths=20_000, keep_times=True, header_noise=NONE)
    edges = START + 1800 * np.array([0, 1, 2, 3, 4, 5])
    rows = [np.searchsorted(row, edges) for row in found.arrivals]
    counts = np.diff(rows, axis=1)
    expected = 3 * np.array([1.0, 3.0, 0.0, 0.5, 2.0])
    error = np.sqrt(expected / len(counts))
    assert (np.abs(counts.mean(axis=0) - expected) <= 4 * error).all()
    # the variance of a Poisson count is its mean, and that of its estimate 2 m^2 + m over P
    spread = np.sqrt((2 * expected**2 + expected) / len(counts))
    assert (np.abs(counts.var(axis=0) - expected) <= 4 * spread).all()
    assert not counts[:, 2].any()
    # what happens in one window says nothing of another
    assert abs(np.corrcoef(counts[:, 1], counts[:, 4])[0, 1]) < 0.03


def test_the_mean_interval_settles_where_luck_is_counted():
    """Each span is luck G ~ Gamma(2015) over the last one's, so its mean is 1 / 2014 of two weeks.

    The off-by-one alone gives 600 x 2016 / 2015; that difficulty divides by the luck of the epoch
    before, whose mean inverse is larger than the inverse of its mean, gives as much again.
    """
    found = drawn(blocks=2016 * 500 + 1, paths=40, header_noise=NONE)
    interval = (found.arrival[:, -1] - found.arrival[:, 0]) / (found.heights[-1] - found.heights[0])
    assert interval.mean() == pytest.approx(TARGET_SPAN_S / 2014, abs=0.04)
    assert abs(interval.mean() - 600 * 2016 / 2015) > 0.2


def test_hashrate_that_doubles_halves_the_span_and_doubles_difficulty():
    found = drawn((2 * USUAL,), blocks=2017, paths=2000)
    easier = difficulty_from_bits(BITS) / found.difficulty[:, 0]
    expected = 2015 * 300 / TARGET_SPAN_S
    assert easier.mean() == pytest.approx(expected, abs=4 * expected / np.sqrt(2015 * 2000))
    assert easier.std() == pytest.approx(expected / np.sqrt(2015), rel=0.1)


@pytest.mark.parametrize("above_s", [9.0, 2_000.0, 50_000.0])
def test_every_header_exceeds_the_median_of_the_eleven_before(above_s):
    noise = HeaderNoise(0.0, 500.0, above_s)
    recent = tuple(START - 600 * k for k in range(11, 0, -1))
    found = drawn(header_noise=noise, keep_times=True, epoch_so_far=EpochSoFar(None, recent))
    times = np.hstack([np.tile(recent, (3, 1)), found.headers])
    before = np.lib.stride_tricks.sliding_window_view(times, 11, axis=1)[:, :-1]
    assert (times[:, 11:] > np.median(before, axis=2)).all()


def test_header_times_err_as_on_record():
    quantiles = RECORDED.quantiles(331)
    assert quantiles[165] == -21
    assert np.all(np.diff(quantiles) > 0)
    found = drawn(paths=66, keep_times=True)
    off = found.headers - found.arrivals
    assert np.median(off) == pytest.approx(-21, abs=1.5)
    gap = np.diff(found.arrivals, axis=1)
    assert (off[:, 1:] > -gap - 1).all(), "no header is older than the block that it names"
    # the manual says 32 in 8,064, where the record has 11
    assert (np.diff(found.headers) < 0).mean() * 8064 == pytest.approx(32, abs=2)
    most = off.reshape(-1, 330).max(axis=1).mean()
    assert most == pytest.approx(32, abs=1.5)
    # the least is that of the noise alone: an earlier block holds few headers back
    rng = np.random.default_rng(1)
    least = rng.choice(RECORDED.quantiles(100_000), (4000, 330)).min(axis=1).mean()
    assert least == pytest.approx(-308, abs=4)


def test_a_header_without_error_is_the_second_of_its_arrival():
    found = drawn(header_noise=NONE, keep_times=True)
    ties = np.diff(np.floor(found.arrivals), axis=1) == 0
    assert np.array_equal(found.headers[:, 1:][~ties], np.floor(found.arrivals[:, 1:])[~ties])


def test_the_tip_of_a_chain_is_its_next_block(case):
    chain = case.bitcoin.chain
    inside = tip(chain)
    assert (inside.height, inside.bits) == (721_729, 0x170A8BB4)
    assert inside.epoch_so_far.start_s == chain.times[-1] == inside.start
    ended = dataclasses.replace(chain, times=chain.times[:-1], retargets=chain.retargets[:-1])
    next_epoch = tip(ended)
    assert (next_epoch.height, next_epoch.bits) == (721_728, 0x170A8BB4)
    assert next_epoch.epoch_so_far.start_s is None
    assert next_epoch.epoch_so_far.recent == tuple(chain.times[-12:-1])

    short = dataclasses.replace(ended, first_height=720_000, times=chain.times[-1729:-1])
    with pytest.raises(ModelError, match="begin at block 719712"):
        tip(short)


def test_an_epoch_goes_on_from_the_header_that_began_it(case):
    chain = case.bitcoin.chain
    cut = dataclasses.replace(chain, times=chain.times[:-1000], retargets=chain.retargets[:-1])
    at = tip(cut)
    found = simulate(
        [USUAL], 3600, at.start, at.bits, at.height, 1100,
        keep_times=True, epoch_so_far=at.epoch_so_far, **DRAWN,
    )  # fmt: skip
    assert found.heights.tolist() == [721_728]
    ended = found.headers[:, 721_727 - at.height]
    assert np.array_equal(found.span_s[:, 0], ended - at.epoch_so_far.start_s)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"ehs": [1.0, -2.0]}, "negative"),
        ({"ehs": [1.0, math.nan]}, "not a finite number"),
        ({"ehs": [1.0, 0.0]}, "end with one above zero"),
        ({"ehs": []}, "shape (0,)"),
        ({"ehs": np.ones((2, 5))}, "3 rows"),
        ({"step_s": 0}, "`step_s` is 0"),
        ({"blocks": 0}, "`blocks` is 0"),
        ({"paths": -1}, "`paths` is -1"),
        ({"workers": 0}, "`workers` is 0"),
        ({"seed": -1}, "seed is -1"),
        ({"start": math.nan}, "Unix seconds"),
        ({"start": 1_641_600_000_000}, "Unix seconds"),
        ({"bits": 0x1E00FFFF}, "is no target"),
        ({"bits": 0x17800000}, "is no target"),
        ({"height": 717_697}, "inside a difficulty epoch"),
        ({"ehs": [1e-9]}, "beyond the year 2106"),
        ({"header_noise": HeaderNoise(0.0, -1.0, 0.0)}, "scales from 0"),
        ({"header_noise": HeaderNoise(1e300, 0.0, 0.0)}, "scales from 0"),
        ({"header_noise": HeaderNoise(0.0, 0.0, math.nan)}, "scales from 0"),
    ],
)
def test_what_cannot_be_simulated_is_refused(change, said):
    given = {
        "ehs": [USUAL], "step_s": 3600, "start": START, "bits": BITS, "height": HEIGHT,
        "blocks": 10, **DRAWN,
    }  # fmt: skip
    with pytest.raises((DataError, ModelError)) as error:
        simulate(**(given | change))
    assert said in str(error.value)
