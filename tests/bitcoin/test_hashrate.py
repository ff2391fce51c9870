from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from scipy import stats

from offswitch.bitcoin import Chain, Retarget, compare, hashrate
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY, Baseline, baselines
from offswitch.bitcoin.retarget import difficulty_from_bits
from offswitch.errors import DataError
from offswitch.timeline import Interval, from_seconds

CUT = datetime(2022, 1, 5, 10, 30, tzinfo=UTC)
DRAWS = 20_000

#: btc_shutdown_tests.csv, row by row: baseline, hours after the cut; blocks and EH/s before and
#: after, change in percent, likelihood ratio of a 12 % fall against none.
QUOTED = [
    ("epoch", 12, 1610, 175.6, 69, 166.5, -5.2, 0.92),
    ("epoch", 24, 1610, 175.6, 137, 165.3, -5.9, 0.96),
    ("epoch", 48, 1610, 175.6, 283, 170.7, -2.8, 0.34),
    ("epoch", 72, 1610, 175.6, 425, 171.0, -2.7, 0.21),
    ("epoch", 120, 1610, 175.6, 712, 172.1, -2.0, 0.07),
    ("7_days", 12, 1039, 179.1, 69, 166.5, -7.0, 1.08),
    ("7_days", 24, 1039, 179.1, 137, 165.3, -7.7, 1.30),
    ("7_days", 48, 1039, 179.1, 283, 170.7, -4.7, 0.64),
    ("7_days", 72, 1039, 179.1, 425, 171.0, -4.5, 0.52),
    ("7_days", 120, 1039, 179.1, 712, 172.1, -3.9, 0.27),
    ("all_before", 120, 3621, 174.5, 712, 172.1, -1.3, 0.02),
    ("before_and_after", 120, 2421, 182.1, 712, 172.1, -5.5, 0.61),
]
#: btc_shutdown_windows.csv: hours, start, blocks, EH/s, exact 95 % Poisson interval.
WINDOWS = [
    (12, "2021-12-30T10:30Z", 50, 120.7, 89.6, 159.1),
    (12, "2021-12-31T22:30Z", 95, 229.3, 185.5, 280.2),
    (12, "2022-01-04T10:30Z", 67, 161.7, 125.3, 205.3),
    (12, "2022-01-05T10:30Z", 69, 166.5, 129.6, 210.7),
    (12, "2022-01-07T22:30Z", 71, 171.5, 133.9, 216.3),
    (12, "2022-01-15T22:30Z", 82, 198.7, 158.0, 246.6),
    (24, "2021-12-30T10:30Z", 123, 148.4, 123.3, 177.1),
    (24, "2022-01-05T10:30Z", 137, 165.3, 138.8, 195.4),
    (24, "2022-01-07T10:30Z", 142, 171.4, 144.4, 202.0),
    (24, "2022-01-08T10:30Z", 138, 167.2, 140.5, 197.5),
    (24, "2022-01-14T10:30Z", 178, 215.7, 185.1, 249.8),
]


def rng(seed=0):
    return np.random.default_rng(seed)


def after(hours) -> Interval:
    return Interval(CUT, CUT + timedelta(hours=hours))


def eh_s(blocks: int, exposure: float) -> float:
    return blocks / exposure * HASHES_PER_DIFFICULTY / EXA


@pytest.fixture(scope="module")
def changes(case):
    made, recovery = case.bitcoin.chain, case.bitcoin.recovery
    return {
        (b.name, hours): compare(made, b, after(hours), rng(hours), DRAWS, ("blocks",))
        for b in baselines(made, CUT, recovery)
        for hours in (12, 24, 48, 72, 120)
    }


@pytest.mark.parametrize("row", QUOTED, ids=lambda r: f"{r[0]}-{r[1]}h")
def test_the_quoted_figures(changes, row):
    name, hours, before, eh_before, after_, eh_after, percent, likelihood = row
    change = changes[name, hours]
    assert (change.blocks_before, change.blocks_after) == (before, after_)
    found_before = eh_s(change.blocks_before, change.exposure_before)
    found_after = eh_s(change.blocks_after, change.exposure_after)
    assert round(found_before, 1) == eh_before
    assert round(found_after, 1) == eh_after
    assert round(100 * (found_after / found_before - 1), 1) == percent
    assert round(float(np.exp(change.log_likelihood_ratio(0.88))), 2) == likelihood


@pytest.mark.parametrize("row", WINDOWS, ids=lambda r: f"{r[1]}-{r[0]}h")
def test_the_quoted_windows(case, row):
    hours, start, blocks, eh, low, high = row
    begin = datetime.fromisoformat(start)
    window = Interval(begin, begin + timedelta(hours=hours))
    made = case.bitcoin.chain
    exposure = made.exposure(window.start, window.end)
    assert made.count(window.start, window.end) == blocks
    assert round(eh_s(blocks, exposure), 1) == eh
    found = hashrate(made, window, rng(), DRAWS)
    assert found.unit == "eh/s"
    assert found.p50 == pytest.approx(eh, rel=0.01)
    # the posterior lies within the exact interval, which is conservative, and nearly fills it
    assert low * 0.99 < found.quantile(0.025) < low * 1.04
    assert high * 0.95 < found.quantile(0.975) < high * 1.01


def test_the_baselines(case):
    made = case.bitcoin.chain
    found = {b.name: b.intervals for b in baselines(made, CUT, case.bitcoin.recovery)}
    epoch = Interval(datetime(2021, 12, 25, 9, 3, 19, tzinfo=UTC), CUT)
    week = timedelta(days=7)
    assert found == {
        "epoch": (epoch,),
        "7_days": (Interval(CUT - week, CUT),),
        "all_before": (Interval(CUT - timedelta(days=25), CUT),),
        "before_and_after": (epoch, case.bitcoin.recovery),
    }
    early = made.start + timedelta(days=3)
    assert [b.name for b in baselines(made, early, None)] == ["epoch"]


@pytest.mark.parametrize("q", [0.05, 0.5, 0.95])
def test_exact_quantiles_as_an_estimate(changes, q):
    for key, change in changes.items():
        exact = change.exact(("blocks",))
        assert exact.quantile(q) == pytest.approx(change.quantile(q), rel=1e-9), key
        assert (exact.unit, exact.sources) == (change.change.unit, change.change.sources)


@pytest.mark.parametrize("q", [0.05, 0.25, 0.5, 0.75, 0.95])
def test_the_posterior_is_a_scaled_f(changes, q):
    """Independent form: (rate ratio) / (n1 e0 / n0 e1) is F with 2 n1 and 2 n0 degrees."""
    for key, change in changes.items():
        n0, n1 = change.blocks_before, change.blocks_after
        scale = n1 / change.exposure_after / (n0 / change.exposure_before)
        exact = stats.f(2 * n1, 2 * n0)
        at = exact.ppf(q)
        error = np.sqrt(q * (1 - q) / DRAWS) / exact.pdf(at) * scale
        assert abs(change.change.quantile(q) - (scale * at - 1)) < 4.5 * error, key


def test_the_posterior_is_a_beta_prime(changes):
    """The share of the blocks' rate that falls in the window is Beta(n1, n0)."""
    for key, change in changes.items():
        ratio = change.change.draws + 1
        share = ratio * change.exposure_after / change.exposure_before
        split = share / (1 + share)
        exact = stats.beta(change.blocks_after, change.blocks_before)
        assert stats.kstest(split, exact.cdf).pvalue > 1e-4, key


def test_a_hashrate_posterior_is_a_gamma(case):
    made = case.bitcoin.chain
    window = after(24)
    exact = stats.gamma(137, scale=eh_s(1, made.exposure(window.start, window.end)))
    assert stats.kstest(hashrate(made, window, rng(), DRAWS).draws, exact.cdf).pvalue > 1e-4


def test_no_block_is_said_not_guessed(case):
    made = case.bitcoin.chain
    empty = Interval(
        datetime(2022, 1, 5, 10, 30, tzinfo=UTC), datetime(2022, 1, 5, 11, 30, tzinfo=UTC)
    )
    assert made.count(empty.start, empty.end) == 0
    for attempt in (
        lambda: hashrate(made, empty, rng(), 100),
        lambda: compare(made, Baseline("own", (after(24),)), empty, rng(), 100, ()),
        lambda: compare(made, Baseline("own", (empty,)), after(24), rng(), 100, ()),
    ):
        with pytest.raises(DataError) as error:
            attempt()
        assert error.value.key == "no_blocks"


def simulated(
    ratio: float, days_before: int, hours_after: int, seed: int
) -> tuple[Chain, datetime]:
    """A chain whose rate changes once, by `ratio`, at a moment that no block decides."""
    g = rng(seed)
    start, cut = 1_640_000_000, 1_640_000_000 + (days_before + 1) * 86_400
    before = g.poisson((cut - start) / 600)
    tail = (hours_after + 24) * 3600
    later = g.poisson(ratio * tail / 600)
    times = np.sort(
        np.concatenate([g.uniform(start, cut, before), g.uniform(cut, cut + tail, later)])
    )
    times = np.concatenate([[start - 60], times, [cut + tail + 60]]).astype(np.int64)
    bits = 0x170B98AB
    first = Retarget(0, from_seconds(float(times[0])), bits, difficulty_from_bits(bits))
    return Chain(0, times, (first,)), from_seconds(cut)


@pytest.mark.parametrize(("ratio", "hours"), [(1.0, 24), (0.8, 24), (1.0, 6), (0.88, 120)])
def test_nine_intervals_in_ten_hold_the_true_change(ratio, hours):
    covered, width = 0, 400
    for seed in range(width):
        made, cut = simulated(ratio, 7, hours, seed)
        week = Baseline("7_days", (Interval(cut - timedelta(days=7), cut),))
        window = Interval(cut, cut + timedelta(hours=hours))
        change = compare(made, week, window, rng(seed), 1000, ()).change
        covered += change.p05 <= ratio - 1 <= change.p95
    # binomial, 400 trials at 0.9: standard deviation 0.015; beyond four of them something is wrong
    assert covered / width == pytest.approx(0.9, abs=0.06)
