"""How well the next mining maps are foretold, beside no change and the last trend.

    python benchmarks/migration_score.py
    python benchmarks/migration_score.py --map FILE --write FOLDER

Each of the last 12 maps is foretold from the maps until one, three and six months before it: the
posterior of those maps alone, and of shocks only those then in force (power is rationed on, a ban
holds two months more, a country that the map does not see stays unseen). How long the ban went on,
and that China hid, is hindsight; so the model is scored also as it does if told that no ban lies
ahead. No change takes the last map, the last trend goes on as the logs of shares went over three
months; both have noise of the model's own form about what they say, as large as they had missed by
at that distance until then, so that scores compare like with like. Scores, means over countries and
maps: the continuous ranked probability score and the absolute error of the median in points of
share, Aitchison's distance of the median (shares of less than 0.1 % taken as that), and the part
inside the 90 % interval. In June to September 2021 China was banned, vanished and came back:
forecasts are scored together, and apart (calm) those with none of these months between the last map
read and the one foretold. Last, January 2022 as it could be foretold then, from August, the newest
map that was public. The map stands beside a working copy; without it, it says so. The last line is
one JSON object. `--draws` takes another number than 600; what ships was written with 2000.
"""

import argparse
import csv
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from mining_map_file import DEFAULT, load
from scipy import stats

from offswitch.bitcoin.migration import LEAST, Pressure, rates
from offswitch.bitcoin.migration_fit import CLIP, TAILS, Fit, Maps, fit_maps
from offswitch.bitcoin.migration_forecast import ahead
from offswitch.bitcoin.migration_map import next_month
from offswitch.reference.migration import Public, Score

FILE, PUBLIC_FILE = "migration_scores.csv", "migration_public.csv"
HELD_OUT = 12
AHEAD = (1, 3, 6)
#: Maps of the ban, of China's absence and of its return.
UPHEAVAL = ("2021-06", "2021-07", "2021-08", "2021-09")
#: The newest map public in January 2022.
PUBLIC = "2021-08"
BAN_LASTS = 2
TREND = 3
FLOOR = 0.001
MODEL, UNTOLD, SAME, GOES_ON = "model", "untold", "no_change", "last_trend"


class Told(NamedTuple):
    """What one method said of one map, and how it did."""

    method: str
    month: str
    ahead: int
    crps: float
    error: float
    log_ratio: float
    inside: float


def crps(draws: np.ndarray, came: np.ndarray) -> np.ndarray:
    """Continuous ranked probability score of each country, draws of shape (Q, C)."""
    ordered = np.sort(draws, axis=0)
    n = ordered.shape[0]
    factors = (2 * np.arange(1, n + 1) - n - 1)[:, None]
    return np.abs(ordered - came).mean(axis=0) - (factors * ordered).sum(axis=0) / n**2


def aitchison(one: np.ndarray, other: np.ndarray) -> float:
    """Distance of two maps in logs of shares, whatever their common factor."""
    logs = np.log(np.maximum(one, FLOOR) / np.maximum(other, FLOOR))
    return float(np.sqrt(((logs - logs.mean()) ** 2).sum()))


def scored(method: str, month: str, months: int, draws: np.ndarray, came: np.ndarray) -> Told:
    """Score draws of a map, shape (Q, C)."""
    low, middle, high = np.quantile(draws, (0.05, 0.5, 0.95), axis=0)
    within = (low - 1e-9 <= came) & (came <= high + 1e-9)
    return Told(
        method,
        month,
        months,
        float(100 * crps(draws, came).mean()),
        float(100 * np.abs(middle - came).mean()),
        aitchison(middle, came),
        float(within.mean()),
    )


def same(shares: np.ndarray, months: int) -> np.ndarray:
    """Foretell no change."""
    return shares[-1]


def goes_on(shares: np.ndarray, months: int) -> np.ndarray:
    """Foretell that logs of shares go on as they went."""
    last, before = shares[-1], shares[-1 - TREND]
    known = (last > LEAST) & (before > LEAST)
    rise = np.log(np.where(known, last, 1.0) / np.where(known, before, 1.0)) / TREND
    told = last * np.exp(months * rise)
    return told / told.sum()


def misses(shares: np.ndarray, rule: Callable[[np.ndarray, int], np.ndarray], months: int) -> float:
    """Size of a rule's misses so many months ahead, at a share of the whole: most likely value."""
    found = []
    for count in range(TREND + 1, len(shares) - months + 1):
        told, came = rule(shares[:count], months), shares[count - 1 + months]
        both = (told > LEAST) & (came > LEAST)
        found.append(np.log(came[both] / told[both]) * np.sqrt(told[both]))
    all_ = np.concatenate(found)
    sizes = np.geomspace(0.005, 0.5, 250)
    likely = [stats.t.logpdf(all_ / s, TAILS).sum() - all_.size * np.log(s) for s in sizes]
    return float(sizes[int(np.argmax(likely))])


def naive(
    shares: np.ndarray,
    rule: Callable[[np.ndarray, int], np.ndarray],
    months: int,
    rng: np.random.Generator,
    draws: int,
) -> np.ndarray:
    """Draw the share of each country about what a rule says, which stays the median."""
    told = rule(shares, months)
    scale = misses(shares, rule, months) / np.sqrt(np.maximum(told, LEAST))
    return told * np.exp(np.clip(scale * rng.standard_t(TAILS, (draws, told.size)), -CLIP, CLIP))


def model(maps: Maps, fit: Fit, months: int, told: bool) -> np.ndarray:
    """Draw maps by the model, told of a ban in force or not, shape (M, Q, C)."""
    rng = np.random.default_rng(fit.months)
    past = maps.until(fit.months)
    seen = past.shares >= LEAST
    hidden = ~seen[-1] & seen.any(axis=0)
    last = past.pressures[-1]
    calm = np.zeros(len(maps.countries))
    ban = np.where((last.ban > 0) & told, 1.0, 0.0)
    pressures = [
        Pressure(ban if month < BAN_LASTS else calm, last.rationing, calm)
        for month in range(months)
    ]
    of = rates(fit.theta)
    return ahead(of, fit.filtered, maps.countries, maps.price, pressures, 0, rng, hidden).shares


def drawn_from(
    maps: Maps, fit: Fit, draws: int
) -> Iterator[tuple[str, int, np.ndarray, np.ndarray]]:
    """Draw every later map from one fit: method, months ahead, draws, and what came."""
    last = fit.months - 1
    far = min(AHEAD[-1], len(maps.months) - 1 - last)
    if far < 1:
        return
    shares = maps.shares[: fit.months]
    ours = {name: model(maps, fit, far, name == MODEL) for name in (MODEL, UNTOLD)}
    for months in range(1, far + 1):
        came = maps.shares[last + months]
        for name, shown in ours.items():
            yield name, months, shown[months - 1], came
        for name, rule in ((SAME, same), (GOES_ON, goes_on)):
            rng = np.random.default_rng(1000 * fit.months + months)
            yield name, months, naive(shares, rule, months, rng, draws), came


def summary(rows: list[Told]) -> Iterator[Score]:
    """Means by method and months ahead, over all maps and without the upheaval."""
    for months in AHEAD:
        for when in ("all", "calm"):
            methods = (MODEL, UNTOLD, SAME, GOES_ON) if when == "all" else (MODEL, SAME, GOES_ON)
            for method in methods:
                own = [r for r in rows if (r.method, r.ahead) == (method, months)]
                own = [r for r in own if when == "all" or _calm(r)]
                means = [round(float(v), 3) for v in np.mean([r[3:] for r in own], axis=0)]
                ours = {r.month: r.crps for r in rows if (r.method, r.ahead) == (MODEL, months)}
                beaten = sum(method == MODEL or ours[r.month] < r.crps for r in own)
                yield Score(method, when, months, len(own), *means, beaten)


def _calm(row: Told) -> bool:
    """Whether no month of the upheaval lies between the last map read and the one foretold."""
    return not {next_month(row.month, -back) for back in range(row.ahead)} & set(UPHEAVAL)


def main() -> None:
    """Score, print, and end in one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--map", type=Path, default=DEFAULT)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--draws", type=int, default=600)
    asked = parser.parse_args()
    if not asked.map.exists():
        print(f"skipped: {asked.map.name} stands beside a working copy only")
        return
    maps = load(asked.map)
    total = len(maps.months)
    first = total - HELD_OUT
    rows: list[Told] = []
    public: list[Public] = []
    for fit in fit_maps(maps, asked.draws, 1, first=first + 1 - AHEAD[-1]):
        for method, months, draws, came in drawn_from(maps, fit, asked.draws):
            at = fit.months - 1 + months
            if months in AHEAD and at >= first:
                rows.append(scored(method, maps.months[at], months, draws, came))
            if method != UNTOLD and maps.months[fit.months - 1] == PUBLIC and at == total - 1:
                kazakhstan = draws[:, maps.countries.index("KZ")]
                ends = np.round(100 * np.quantile(kazakhstan, (0.05, 0.5, 0.95)), 1).tolist()
                there = round(float(100 * came[maps.countries.index("KZ")]), 1)
                public.append(Public(method, PUBLIC, *ends, there))
    scores = list(summary(rows))
    if asked.write is not None:
        for name, table in ((FILE, scores), (PUBLIC_FILE, public)):
            with (asked.write / name).open("w", encoding="utf-8", newline="") as text:
                csv.writer(text, lineterminator="\n").writerows([table[0]._fields, *table])
    print(
        f"{'':12}{'maps':>5}{'ahead':>6}{'n':>4}{'CRPS':>7}{'error':>7}{'log':>6}{'inside':>8}{'beaten':>8}"
    )
    for row in scores:
        print(
            f"{row.method:12}{row.months:>5}{row.ahead:6}{row.maps:4}{row.crps:7.2f}"
            f"{row.error:7.2f}{row.log_ratio:6.2f}{row.inside:8.0%}{row.beaten:8}"
        )
    for one in public:
        print(
            f"KZ in {maps.months[-1]}, from the map of {one.map}, {one.method}: "
            f"{one.middle:.1f} % ({one.low:.1f}-{one.high:.1f}); it came to {one.came:.1f} %"
        )
    by = {(row.method, row.months, row.ahead): row for row in scores}
    result: dict[str, object] = {"benchmark": "migration_score", "maps": HELD_OUT}
    for months in AHEAD:
        ours, plain = by[MODEL, "all", months], by[SAME, "all", months]
        result[f"crps_{months}"] = ours.crps
        result[f"crps_{months}_ratio_to_no_change"] = ours.crps / plain.crps
        result[f"crps_{months}_ratio_to_last_trend"] = ours.crps / by[GOES_ON, "all", months].crps
        result[f"crps_{months}_calm_ratio_to_no_change"] = (
            by[MODEL, "calm", months].crps / by[SAME, "calm", months].crps
        )
    then = {one.method: [one.low, one.middle, one.high] for one in public}
    print(json.dumps({**result, "public_then": then}))


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
