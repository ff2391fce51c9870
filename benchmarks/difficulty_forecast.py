"""How well retargets are foretold, beside what dashboards print and what the past alone says.

    python benchmarks/difficulty_forecast.py

At the start of every difficulty epoch on record but the first year's, and inside epochs at a tenth,
a quarter, a half and three quarters of their blocks: where counts by day exist (23 epochs), and
where block times do (4). Everything is causal: growth is fitted to epochs that had ended. At epoch
starts ours is scored too with 1, 4 or 9 epochs in place of the six that it looks back on. Scores
are of the change of difficulty in percentage points: the continuous ranked probability score, which
for a point is its error (less is better); the miss of the median; the share of outcomes inside the
50, 80 and 90 % intervals, and the mean width of the last; and the error of the date in days.
Differences are paired, with 90 % intervals from resampling epochs. The counts and block times stand
beside a working copy and are left out where they are not there. The last line is one JSON object.
"""

import csv
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import stats

from offswitch.bitcoin import Chain, Epoch, build_chain
from offswitch.bitcoin.forecast import forecast
from offswitch.bitcoin.growth import STRETCH, Growth, epoch_work, fit_growth
from offswitch.bitcoin.known import Known, join, known_at, known_at_start
from offswitch.bitcoin.projection import projections
from offswitch.bitcoin.retarget import EPOCH_BLOCKS, TARGET_SPAN_S, difficulty_from_bits
from offswitch.bitcoin.work import DAY_S, Work
from offswitch.reference import difficulty_epochs

FACTS = Path(__file__).parents[2] / "shared" / "facts"
BLOCKS, DAILY = FACTS / "btc_blocks_2021-12_2022-01.csv", FACTS / "btc_daily.csv"
EPOCHS = difficulty_epochs()
DIFFICULTIES = np.array([difficulty_from_bits(epoch.bits) for epoch in EPOCHS])
CHANGES = DIFFICULTIES[1:] / DIFFICULTIES[:-1] - 1
WARM_UP, AHEAD = 26, 3
#: Epochs, in place of the six of the longer of the two accounts that a forecast is drawn from.
LOOKING_BACK = (1, 4, 9)
FRACTIONS = (0.10, 0.25, 0.50, 0.75)
LEVELS = (0.5, 0.8, 0.9)
DRAWS = 2000
OURS = "offswitch"
RESAMPLED = 4000


class Told(NamedTuple):
    """What one method said of one retarget, and what came."""

    method: str
    where: tuple[int, float]
    score: float
    miss: float
    inside: tuple[bool, ...] | None
    width: float | None
    days: float | None


def crps(draws: np.ndarray, came: float) -> float:
    """Continuous ranked probability score of draws; of one draw, its absolute error."""
    ordered = np.sort(draws)
    n = ordered.size
    spread = ((2 * np.arange(1, n + 1) - n - 1) * ordered).sum() / n**2
    return float(np.abs(ordered - came).mean() - spread)


def scored(
    method: str,
    where: tuple[int, float],
    draws: np.ndarray,
    days: float | None = None,
    came: float | None = None,
) -> Told:
    """Score draws of a change, as shares; `where` is the epoch and how much of it was found."""
    came = float(CHANGES[where[0]]) if came is None else came
    score = 100 * crps(draws, came)
    miss = 100 * abs(float(np.median(draws)) - came)
    if draws.size == 1:
        return Told(method, where, score, miss, None, None, days)
    ends = [np.quantile(draws, (0.5 - level / 2, 0.5 + level / 2)) for level in LEVELS]
    inside = tuple(bool(low <= came <= high) for low, high in ends)
    width = 100 * float(ends[-1][1] - ends[-1][0])
    return Told(method, where, score, miss, inside, width, days)


def told(known: Known, epoch: int, growth: Growth, found: float = 0.0) -> Iterator[Told]:
    """What every method said at a moment inside or at the start of an epoch."""
    where = (epoch, found)
    came_at = EPOCHS[epoch + 1].time.timestamp() if EPOCHS[epoch + 1].exact else None

    def late(time: float) -> float | None:
        return None if came_at is None else abs(time - came_at) / DAY_S

    (next_one,) = forecast(known, growth, retargets=1, seed=epoch, draws=DRAWS).retargets
    yield scored(OURS, where, next_one.change, late(float(np.median(next_one.time))))
    for made in projections(known):
        yield scored(made.name, where, np.array([made.change]), late(made.time))
    if known.found:
        yield scored("naive_with_noise", where, naive_draws(known, epoch))
    yield scored("climatology", where, CHANGES[:epoch])


def naive_draws(known: Known, seed: int) -> np.ndarray:
    """Give the naive projection the interval that it would have with the noise of its own blocks.

    Hashrate is held constant, and nothing but the epoch so far is read.
    """
    rng = np.random.default_rng(seed)
    elapsed = known.now - known.epoch_start
    pace = rng.gamma(known.found, 1 / elapsed, DRAWS)
    left = rng.gamma(known.remaining - 1, 1, DRAWS) / pace
    return TARGET_SPAN_S / (elapsed + left) - 1


def at_starts() -> list[Told]:
    """Every epoch start after the warm-up, ours with other choices of how far back to look too."""
    found = []
    for epoch in range(WARM_UP, CHANGES.size):
        known = known_at_start(EPOCHS[: epoch + 1])
        growth = fit_growth(epoch_work(EPOCHS[: epoch + 1]))
        found += told(known, epoch, growth)
        where = (epoch, 0.0)
        for back in LOOKING_BACK:
            other = replace(known, work=epoch_work(EPOCHS[epoch - back : epoch + 1]))
            (made,) = forecast(other, growth, retargets=1, seed=epoch, draws=DRAWS).retargets
            found.append(scored(f"{OURS}_back_{back}", where, made.change))
        fitted = stats.t.fit(CHANGES[:epoch])
        smooth = stats.t.rvs(*fitted, size=DRAWS, random_state=epoch)
        found.append(scored("climatology_smooth", where, smooth))
        found.append(scored("last_change_again", where, CHANGES[epoch - 1 : epoch]))
        found.append(scored("climatology_1_year", where, CHANGES[epoch - WARM_UP : epoch]))
    return found


def far_ahead() -> list[Told]:
    """The change over the next three retargets together, at every epoch start after the warm-up."""
    found = []
    over = DIFFICULTIES[AHEAD:] / DIFFICULTIES[:-AHEAD] - 1
    for epoch in range(WARM_UP, over.size):
        growth = fit_growth(epoch_work(EPOCHS[: epoch + 1]))
        known = known_at_start(EPOCHS[: epoch + 1])
        made = forecast(known, growth, retargets=AHEAD, seed=epoch, draws=DRAWS)
        ours = made.retargets[-1].difficulty / DIFFICULTIES[epoch] - 1
        for method, draws in (
            (OURS, ours),
            ("no_change", np.zeros(1)),
            ("climatology", over[: epoch - AHEAD + 1]),
        ):
            found.append(scored(method, (epoch, 0.0), draws, came=float(over[epoch])))
    return found


def read_chain() -> Chain:
    """The block times on record."""
    with BLOCKS.open() as file:
        rows = np.array([[int(cell) for cell in row] for row in list(csv.reader(file))[1:]])
    first = next(epoch for epoch in EPOCHS if epoch.height == rows[0, 0])
    return build_chain(rows[:, 0], rows[:, 1], [Epoch(first.height, first.bits)])


def inside_by_blocks(chain: Chain) -> Iterator[tuple[float, list[Told]]]:
    """Moments inside the epochs with block times."""
    for epoch, at in enumerate(EPOCHS[:-1]):
        ended = at.height + EPOCH_BLOCKS
        if at.height < chain.first_height or ended >= chain.first_height + chain.times.size:
            continue
        growth = fit_growth(epoch_work(EPOCHS[: epoch + 1]))
        for fraction in FRACTIONS:
            offset = at.height - chain.first_height + round(fraction * EPOCH_BLOCKS)
            now = float(chain.times[: offset + 1].max())
            yield fraction, list(told(known_at(chain, EPOCHS, now), epoch, growth, fraction))


def midnights(chain: Chain) -> dict[float, int]:
    """Newest height before each midnight: counts by day, from one midnight of the blocks on."""
    with DAILY.open() as file:
        rows = [(row["date"], int(row["block_count"])) for row in csv.DictReader(file)]
    times = np.array([datetime.fromisoformat(f"{day}T00:00:00Z").timestamp() for day, _ in rows])
    heights = np.cumsum([blocks for _, blocks in rows])  # by the end of each day
    anchor = next(k for k, time in enumerate(times) if time > chain.times[0])
    newest = chain.first_height + int(np.count_nonzero(chain.times < times[anchor])) - 1
    heights = heights - heights[anchor - 1] + newest
    return dict(
        zip((times + timedelta(days=1).total_seconds()).tolist(), heights.tolist(), strict=True)
    )


def inside_by_days(chain: Chain) -> Iterator[tuple[float, list[Told]]]:
    """Midnights inside the epochs with counts by day."""
    heights = midnights(chain)
    for epoch, at in enumerate(EPOCHS[:-1]):
        start = at.time.timestamp()
        days = [t for t, h in heights.items() if at.height <= h < at.height + EPOCH_BLOCKS - 1]
        if (
            not days
            or min(days) - start > DAY_S
            or heights[max(heights)] < at.height + EPOCH_BLOCKS
        ):
            continue
        growth = fit_growth(epoch_work(EPOCHS[: epoch + 1]))
        for fraction in FRACTIONS:
            now = next(t for t in days if heights[t] >= at.height + fraction * EPOCH_BLOCKS)
            edges = np.array([start, *(t for t in days if t <= now)])
            newest = np.array([heights[t] for t in edges[1:]])
            blocks = np.diff(newest, prepend=at.height - 1)
            per_ehs = np.diff(edges) / DIFFICULTIES[epoch] * 1e18 / 2**32
            work = join(
                epoch_work(EPOCHS[epoch - STRETCH : epoch + 1]), Work(edges, blocks, per_ehs)
            )
            known = Known(now, int(newest[-1]), now, start, at.bits, work)
            yield fraction, list(told(known, epoch, growth, fraction))


def table(title: str, rows: list[Told]) -> dict[str, dict[str, object]]:
    """Print the scores of every method, and return them."""
    print(f"\n{title}")
    print(
        f"{'':20}{'n':>4}{'CRPS':>6}{'miss':>6}{'ours less its CRPS (90 %)':>27}"
        f"{'50 %':>7}{'80 %':>6}{'90 %':>6}{'width':>7}{'days':>6}"
    )
    ours = {row.where: row.score for row in rows if row.method == OURS}
    found: dict[str, dict[str, object]] = {}
    for method in dict.fromkeys(row.method for row in rows):
        own = [row for row in rows if row.method == method]
        result: dict[str, object] = {
            "n": len(own),
            "crps_points": float(np.mean([row.score for row in own])),
            "median_miss_points": float(np.mean([row.miss for row in own])),
        }
        less = shares = days = ""
        if method != OURS:
            mean, low, high = _less(ours, own)
            result["ours_less"] = [mean, low, high]
            less = f"{mean:+.2f} ({low:+.2f} to {high:+.2f})"
        drawn = [row for row in own if row.inside is not None]
        if drawn:
            inside = np.mean([row.inside for row in drawn], axis=0)
            width = float(np.mean([row.width for row in drawn]))
            result |= {"inside": inside.tolist(), "width_points": width}
            shares = f"{inside[0]:7.0%}{inside[1]:6.0%}{inside[2]:6.0%}{width:7.1f}"
        dated = [row.days for row in own if row.days is not None]
        if dated:
            result["date_error_days"] = float(np.mean(dated))
            days = f"{np.mean(dated):6.2f}"
        print(
            f"{method:20}{len(own):4}{result['crps_points']:6.2f}"
            f"{result['median_miss_points']:6.2f}{less:>27}{shares:26}{days}"
        )
        found[method] = result
    return found


def _less(ours: dict[tuple[int, float], float], its: list[Told]) -> tuple[float, float, float]:
    """Our score less another's at the same moments: the mean and its 90 % interval, by epochs."""
    by_epoch: dict[int, list[float]] = {}
    for row in its:
        by_epoch.setdefault(row.where[0], []).append(ours[row.where] - row.score)
    sums = np.array([sum(pairs) for pairs in by_epoch.values()])
    counts = np.array([len(pairs) for pairs in by_epoch.values()])
    picked = np.random.default_rng(0).integers(0, sums.size, (RESAMPLED, sums.size))
    low, high = np.quantile(sums[picked].sum(axis=1) / counts[picked].sum(axis=1), (0.05, 0.95))
    return float(sums.sum() / counts.sum()), float(low), float(high)


def main() -> None:
    """Score, print, and end in one line of JSON."""
    print("Change of difficulty at the next retarget, in percentage points")
    starts = table("At epoch starts", at_starts())
    result = {
        "benchmark": "difficulty_forecast",
        "epoch_starts": starts,
        "three_retargets": table("Three retargets together, at epoch starts", far_ahead()),
        "crps_points": starts[OURS]["crps_points"],
        "crps_ratio_to_no_change": starts[OURS]["crps_points"]
        / starts["mempool_space"]["crps_points"],
        "crps_ratio_to_climatology": starts[OURS]["crps_points"]
        / starts["climatology"]["crps_points"],
    }
    for name, source, make in (
        ("by_days", DAILY, inside_by_days),
        ("by_block_times", BLOCKS, inside_by_blocks),
    ):
        if not (BLOCKS.exists() and DAILY.exists()):
            print(f"\nskipped: {source.name} stands beside a working copy only")
            continue
        told_at = list(make(read_chain()))
        for fraction in FRACTIONS:
            rows = [row for at, found in told_at if at == fraction for row in found]
            title = f"Inside epochs, {name.replace('_', ' ')}, {fraction:.0%} found"
            result[f"{name}_{fraction:.0%}".rstrip("%")] = table(title, rows)
        together = [row for _, found in told_at for row in found]
        result[name] = table(f"Inside epochs, {name.replace('_', ' ')}, all four", together)
    print(json.dumps(result))


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
