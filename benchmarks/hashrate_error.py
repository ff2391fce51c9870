"""How far the hashrate of published estimators and of ours lies from the truth, on the same chains.

Run as ``python benchmarks/hashrate_error.py``; OFFSWITCH_BENCH_RUNS sets the seeds (3), each of 400
chains a regime. The chains are drawn from the stated prior (see `simulated_chains`), and from
regimes that fix a part of it or break it. One and five days after a step at a known moment, every
estimator says the hashrate of that moment and the change, from blocks up to then. Of a published
estimator the change is its value then over its value at the step; beside them stand plain counts
of the blocks after the step over those of a stretch before. Errors are root mean squares of the
log, in per cent.

Then the Bayes factor of a lasting fall of 12 % on chains without a step and with that one, growth
as in the prior: how often it misleads by more than three, and how often it shows the fall. The last
line is one JSON object.
"""

import json
import os

import numpy as np
from simulated_chains import LAGS, PRIOR, Drawn, Regime, draw

from offswitch.bitcoin.estimators import ESTIMATORS, evaluate
from offswitch.bitcoin.evidence import log_evidence, power
from offswitch.bitcoin.growth import fitted_growth
from offswitch.bitcoin.posterior import Step, infer
from offswitch.bitcoin.work import DAY_S, daily_edges, gather
from offswitch.timeline import from_seconds

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "3"))
CHAINS = 400
HOURS = (24, 120)
#: Days before the step: the longest published window is thirty.
BEFORE, AFTER = 33, 6
OURS = "ours"
#: Log ratio of the fall whose Bayes factors are scored.
FALL = float(np.log(0.88))
#: Plain counts: days before the step that the blocks after it are compared with.
PLAIN = {"plain count, 7 d before": 7, "plain count, 14 d before": 14}
REGIMES = (
    PRIOR,
    Regime("steady, no step", drift=0.0, walk=0.0, step=0.0),
    Regime("steady, step of -12 %", drift=0.0, walk=0.0, step=FALL),
    Regime("steady, step of -40 %", drift=0.0, walk=0.0, step=float(np.log(0.60))),
    Regime("growth of 0.5 % a day, no step", drift=0.005, walk=0.0, step=0.0),
    Regime("restless (3 % per root day), no step", walk=0.03, step=0.0),
    Regime("an unstated step of -20 % a week before", step=0.0, unstated=float(np.log(0.8))),
)


def ours(one: Drawn, end: float) -> tuple[float, float]:
    """Posterior means of the log level at the end and of the log change."""
    work = gather(one.chain, daily_edges(float(one.chain.times[0]), end, one.cut))
    found = infer(work, fitted_growth(), times=[end], steps=[Step(one.cut)], lags=LAGS)
    return float(found.level.mean_log[0]), float(found.change.mean_log[0])


def plain(one: Drawn, end: float, days: float) -> tuple[float, float]:
    """Log level of the stretch since the step, and its log ratio to the days before."""
    rates = []
    for start, stop in ((one.cut - days * DAY_S, one.cut), (one.cut, end)):
        stretch = from_seconds(start), from_seconds(stop)
        exposure = one.chain.exposure(*stretch) * 1e18 / 2**32
        rates.append(max(one.chain.count(*stretch), 0.5) / exposure)
    return float(np.log(rates[1])), float(np.log(rates[1] / rates[0]))


def errors(one: Drawn, hours: int) -> dict[str, tuple[float, float]]:
    """Errors of level and change by estimator; NaN where one says nothing."""
    end = one.cut + 3600 * hours
    said = {OURS: ours(one, end)}
    said |= {name: plain(one, end, days) for name, days in PLAIN.items()}
    moments = np.array([one.cut, end])
    for name in ESTIMATORS:
        at = evaluate(name, one.chain.times, one.difficulty, moments, one.chain.first_height)
        before, now = np.log(np.where(at > 0, at, np.nan))
        said[name] = now, now - before
    truth = np.array([one.truth(end), one.step])
    return {name: tuple(np.array(pair) - truth) for name, pair in said.items()}


def rms(values: np.ndarray) -> float:
    """Root mean square in per cent of those that said something."""
    return float(100 * np.sqrt(np.nanmean(values**2)))


def score(regime: Regime, seeds: range, hours: int) -> dict[str, np.ndarray]:
    """Errors of every chain by estimator, shape (C, 2)."""
    rows = [errors(one, hours) for s in seeds for one in draw(CHAINS, s, BEFORE, AFTER, regime)]
    return {name: np.array([row[name] for row in rows], float) for name in rows[0]}


def gains(found: dict[str, np.ndarray], column: int) -> tuple[str, float, float, float]:
    """The best other estimator, ours over its error, and the 90 % interval over chains."""
    others = [name for name in found if name != OURS]
    best = min(others, key=lambda name: rms(found[name][:, column]))
    mine, theirs = found[OURS][:, column] ** 2, found[best][:, column] ** 2
    both = ~np.isnan(theirs)
    mine, theirs = mine[both], theirs[both]
    picks = np.random.default_rng(0).integers(0, mine.size, (1000, mine.size))
    ratios = np.sqrt(mine[picks].mean(axis=1) / theirs[picks].mean(axis=1))
    low, high = np.quantile(ratios, (0.05, 0.95))
    return best, float(np.sqrt(mine.mean() / theirs.mean())), float(low), float(high)


def evidence(seeds: range, hours: int) -> dict[str, float]:
    """Bayes factors of the stated fall on chains without and with it, growth as in the prior."""
    growth, factors, powers = fitted_growth(), [], []
    for regime in (Regime("no step", step=0.0), Regime("a fall", step=FALL)):
        found = []
        for one in (one for s in seeds for one in draw(CHAINS, s, BEFORE, AFTER, regime)):
            end = one.cut + 3600 * hours
            work = gather(one.chain, daily_edges(float(one.chain.times[0]), end, one.cut))
            path = FALL * Step(one.cut).share_of(work.edges[:-1], work.edges[1:], LAGS)
            none, fell = log_evidence(work, growth, np.stack([0 * path, path]))
            found.append(fell - none)
            powers.append(power(work, growth, path[None]))
        factors.append(np.array(found))
    without, with_it = factors
    return {
        "mean_without": float(np.exp(without).mean()),
        "for_it_without": float((without > np.log(3)).mean()),
        "against_it_with": float((with_it < -np.log(3)).mean()),
        "power": float(np.mean(powers)),
        "power_seen": float((with_it > np.quantile(without, 0.95)).mean()),
    }


def main() -> None:
    """Print a table for each regime, and the figures."""
    seeds = range(1, 1 + RUNS)
    result: dict[str, object] = {"benchmark": "hashrate_error", "chains": CHAINS * RUNS}
    for regime in REGIMES:
        both = {hours: score(regime, seeds, hours) for hours in HOURS}
        print(f"\n{regime.name}: root mean square error, %")
        heads = "".join(f"{what:>14}" for h in HOURS for what in (f"level {h} h", f"change {h} h"))
        print(f"{'':28}{heads}")
        for name in both[HOURS[0]]:
            cells = [rms(both[h][name][:, k]) for h in HOURS for k in (0, 1)]
            print(f"{name:28}" + "".join(f"{cell:14.2f}" for cell in cells))
        for hours in HOURS:
            for column, what in enumerate(("level", "change")):
                best, ratio, low, high = gains(both[hours], column)
                print(
                    f"  {what}, {hours} h: ours over the best other ({best}): "
                    f"{ratio:.2f} ({low:.2f} to {high:.2f})"
                )
                if regime is PRIOR:
                    result[f"{what}_{hours}h_ratio_to_best"] = round(ratio, 4)
                    result[f"{what}_{hours}h_ratio_high"] = round(high, 4)
    print("\nBayes factor of a lasting -12 % over none")
    print(f"{'':8}{'mean, none':>14}{'> 3, none':>14}{'< 1/3, fell':>14}{'power':>14}{'seen':>14}")
    for hours in HOURS:
        found = evidence(seeds, hours)
        print(f"{hours:6} h" + "".join(f"{value:14.3f}" for value in found.values()))
        result[f"bayes_{hours}h"] = {name: round(value, 4) for name, value in found.items()}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
