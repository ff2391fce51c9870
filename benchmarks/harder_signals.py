"""A harder set of synthetic signals with known outages, and all that knows the truth about them.

``python benchmarks/harder_signals.py --out DIR [--series 200] [--weeks 4] [--seed 1]`` writes

signals.npz        values [K, T] float32 (NaN: no measurement), keys "E0007/active", entity, kind,
                   start and step in seconds. Four rows an entity: bgp, active, telescope, traffic.
truth.csv          a row for each stretch of each series that an outage lowered, half open, on bin
                   edges; `cause` says which kind of outage.
disturbances.csv   key, start, end, cause of what is no outage: level_shift, holiday, drift, glitch
                   (route flaps too), and `size`, the share lost (below zero: gained).
oracle.npz         baseline [K, T], the value expected without outages and glitches, and noise
                   [K, T], its relative standard deviation. For the oracle, and for nothing else.

Without --out it prints the counts alone. The constants below were fixed with the simple peers and
the oracle in view, before any detector of this project saw the set, and stay as they are: a change
of one makes another set, with another name.
"""

import argparse
import csv
import json
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

STEP = 300
START = 1735689600  # 2025-01-01 00:00 UTC, a Wednesday
HOUR = 3600 // STEP
DAY = 24 * HOUR
KINDS = ("bgp", "active", "telescope", "traffic")
NEIGHBOURS = 5  # entities that share a local time and its holidays

# What an undisturbed series looks like. Pairs are ranges; a series draws its own value.
LEVEL = {"bgp": (300, 40e3), "active": (200, 30e3), "telescope": (60, 4e3), "traffic": (0.4, 0.8)}
SWING = {"bgp": (0, 0), "active": (0.01, 0.04), "telescope": (0.20, 0.45), "traffic": (0.30, 0.60)}
WEEKEND = {"bgp": (0, 0), "active": (0, 0.01), "telescope": (0.03, 0.15), "traffic": (-0.12, 0.12)}
NOISE = {
    "bgp": (2e-4, 2e-3),
    "active": (0.004, 0.010),
    "telescope": (0.03, 0.07),
    "traffic": (0.02, 0.04),
}
PERSISTENCE = {"bgp": 0.0, "active": 0.0, "telescope": 0.9, "traffic": 0.6}  # of the noise, a bin
WALK = 2.5e-5  # of a bgp series, a bin
LATER_AT_WEEKENDS_H = (0.5, 2.0)

# Outages. None starts before QUIET_DAYS, nor within a day of another of its entity.
QUIET_DAYS = 7
WITHOUT_OUTAGE = 0.2  # share of entities
MORE_PER_WEEK = 0.35  # outages an entity beyond its first, for each week after the quiet ones
SHARE = {"full": 0.10, "partial": 0.60, "curfew": 0.18, "flapping": 0.12}
SHOWS = {"bgp": 0.65, "active": 0.85, "telescope": 0.80, "traffic": 0.95}
DEPTH = {"full": (0.5, 1.0), "partial": (0.2, 0.4), "curfew": (0.2, 0.7), "flapping": (0.25, 0.8)}
DEPTH_BY_SIGNAL = (0.8, 1.05)  # of the outage's depth, which stays within its range
LENGTH_H = {"full": (0.5, 72), "partial": (1, 48)}  # log-uniform
CURFEW_NIGHTS = (3, 14)
CURFEW_HOURS = (6, 9)
CURFEW_STARTS_H = (20, 25)  # local, on a quarter of an hour
FLAPS = (2, 6)
FLAP_DOWN_H = (0.5, 1.5)
FLAP_UP_H = (0.75, 1.5)
FEWEST = {"full": 1, "partial": 1, "curfew": CURFEW_NIGHTS[0], "flapping": FLAPS[0]}
RAMP_IN = (0.3, 6)  # share of stretches, and most bins
RAMP_OUT = (0.5, 12)  # of full and partial outages; a third as long for the others

# What is no outage.
SHIFTS = 2.0  # steps an entity, each in one signal, up or down, from the fifth day on
SHIFT_SIZE = (0.05, 0.30)  # log-uniform
DRIFT_PER_4_WEEKS = (-0.30, 0.30)
HOLIDAYS = 2.0  # working days off, for each group of neighbours, after the quiet week
HOLIDAY_LOSS = (0.05, 0.20)  # of telescope and traffic; of active a tenth; of bgp nothing
GLITCHES_PER_WEEK = 0.5  # one or two bins; not in bgp
GLITCH_DEPTH = (0.05, 0.40)
ROUTE_FLAPS_PER_WEEK = 2.0  # one to three bins, in bgp
ROUTE_FLAP_DEPTH = (0.006, 0.05)  # mean of an exponential, and its most
SINGLE_MISSING = (0.005, 0.02)  # share of bins
GAPS_PER_WEEK = 1.0
GAP_H = (0.5, 12)  # log-uniform; none hides more than half of a lowered stretch

Array = NDArray[np.float64]
Rng = np.random.Generator


@dataclass(frozen=True)
class Stretch:
    """Bins [first, last) that one outage lowers, with the bins of its ramps."""

    outage: int
    cause: str
    first: int
    last: int
    ramp_in: int
    ramp_out: int
    depth: float


@dataclass
class Signals:
    """Everything that one seed makes; rows of `values`, `baseline` and `noise` go with `keys`."""

    keys: list[str]
    values: Array
    baseline: Array
    noise: Array
    truth: list[dict[str, Any]] = field(default_factory=list)
    disturbances: list[dict[str, Any]] = field(default_factory=list)


def log_uniform(rng: Rng, low: float, high: float) -> float:
    """A draw between two positive bounds, uniform in its logarithm."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


# The undisturbed series.


def daily_shape(hours: Array, peak: float, turns: Array) -> Array:
    """A smooth shape over the local hours, at most 1 from zero, of harmonics turned by `turns`."""
    angle = 2 * np.pi * (hours - peak) / 24
    shape = sum(0.5**k * np.cos((k + 1) * angle + turn) for k, turn in enumerate(turns))
    return np.asarray(shape / np.abs(shape).max())


def weight_of_days(local: Array, days: Array) -> Array:
    """1 inside the given local days, 0 outside, blended over an hour at midnight."""
    inside = np.zeros(len(local))
    for day in days:
        since = (local - day * 86400.0) / 3600
        inside += np.clip(since + 0.5, 0, 1) - np.clip(since - 23.5, 0, 1)
    return np.clip(inside, 0, 1)


@dataclass(frozen=True)
class Calendar:
    """Local seconds of every bin, weights of weekend days and of holidays, and the holidays."""

    local: Array
    weekend: Array
    holiday: Array
    holidays: NDArray[np.int64]


def calendar(bins: int, rng: Rng) -> Calendar:
    """The calendar of a group of neighbours."""
    local = START + STEP * np.arange(bins) + 3600.0 * rng.integers(-8, 12)
    days = np.arange(local[0] // 86400, local[-1] // 86400 + 1)
    weekend = (days + 3) % 7 >= 5  # day 0, 1970-01-01, was a Thursday
    working = days[~weekend & (days > days[0] + QUIET_DAYS)]
    off = np.sort(rng.choice(working, min(rng.poisson(HOLIDAYS), len(working)), replace=False))
    return Calendar(local, weight_of_days(local, days[weekend]), weight_of_days(local, off), off)


def expected(kind: str, days: Calendar, loss: float, rng: Rng) -> Array:
    """Value expected before drift and steps; a holiday has the shape of a weekend day."""
    level = log_uniform(rng, *LEVEL[kind])
    swing, dip = rng.uniform(*SWING[kind]), rng.uniform(*WEEKEND[kind])
    peak, later = rng.uniform(0, 24), rng.uniform(*LATER_AT_WEEKENDS_H)
    turns = np.array([0.0, *rng.normal(0, 0.4, 2)])
    hours = days.local / 3600 % 24
    working = daily_shape(hours, peak, turns)
    off = np.maximum(days.weekend, days.holiday)
    shape = working + off * (daily_shape(hours, peak + later, turns) - working)
    lost = dip * days.weekend * (1 - days.holiday) + loss * days.holiday
    walk = np.cumsum(rng.normal(0, WALK, len(hours))) if kind == "bgp" else 0.0
    return np.asarray(level * (1 + swing * shape) * (1 - lost) * (1 + walk))


def slow_change(bins: int, rng: Rng) -> Array:
    """Factor of the drift of one series, 1 at its start."""
    return 1 + rng.uniform(*DRIFT_PER_4_WEEKS) * np.arange(bins) / (28 * DAY)


def noise_of(kind: str, bins: int, rng: Rng) -> tuple[Array, float]:
    """Relative noise of one series, persistent from bin to bin, and its standard deviation."""
    low, high = NOISE[kind]
    sd = log_uniform(rng, low, high)
    keep = PERSISTENCE[kind]
    fresh = rng.normal(0, sd, bins)
    fresh[1:] *= np.sqrt(1 - keep**2)
    return np.asarray(lfilter([1.0], [1.0, -keep], fresh)), sd


# Outages.


def stretch(
    outage: int, cause: str, first: float, length: float, depth: float, rng: Rng
) -> Stretch:
    """One lowered stretch with ramps that are at most a third of it."""
    first, bins = round(first), max(round(length), 6)
    slower = 1 if cause in ("full", "partial") else 3
    ramps = [
        rng.integers(1, max(1, min(most // slower, bins // 3)) + 1) if rng.random() < share else 0
        for share, most in (RAMP_IN, RAMP_OUT)
    ]
    return Stretch(outage, cause, first, first + bins, int(ramps[0]), int(ramps[1]), depth)


def stretches_of(outage: int, cause: str, days: Calendar, rng: Rng) -> list[Stretch]:
    """The stretches of one outage somewhere after the quiet days; none may reach beyond the end."""
    bins, depth = len(days.local), rng.uniform(*DEPTH[cause])
    start = int(rng.integers(QUIET_DAYS * DAY, bins))
    if cause in LENGTH_H:
        return [
            stretch(outage, cause, start, HOUR * log_uniform(rng, *LENGTH_H[cause]), depth, rng)
        ]
    if cause == "flapping":
        out, first = [], float(start)
        for _ in range(rng.integers(FLAPS[0], FLAPS[1] + 1)):
            out.append(stretch(outage, cause, first, HOUR * rng.uniform(*FLAP_DOWN_H), depth, rng))
            first = out[-1].last + HOUR * rng.uniform(*FLAP_UP_H)
        return out
    clock = rng.integers(4 * CURFEW_STARTS_H[0], 4 * CURFEW_STARTS_H[1] + 1) * 900  # local seconds
    first = start + (clock - days.local[start]) % 86400 / STEP
    hours = round(2 * rng.uniform(*CURFEW_HOURS)) / 2
    fitting = int((bins - first) // DAY)  # the end of the record may cut a run of nights short
    nights = min(int(rng.integers(CURFEW_NIGHTS[0], CURFEW_NIGHTS[1] + 1)), fitting)
    return [
        stretch(outage, cause, first + night * DAY, HOUR * hours, depth, rng)
        for night in range(nights)
    ]


def outages_of(days: Calendar, rng: Rng) -> list[list[Stretch]]:
    """The outages of one entity, a day or more apart; what does not fit is left out."""
    bins = len(days.local)
    weeks = (bins / DAY - QUIET_DAYS) / 7
    if weeks <= 0 or rng.random() < WITHOUT_OUTAGE:
        return []
    out: list[list[Stretch]] = []
    for _ in range(1 + rng.poisson(MORE_PER_WEEK * weeks)):
        cause = str(rng.choice(list(SHARE), p=list(SHARE.values())))
        new = stretches_of(len(out), cause, days, rng)
        if len(new) < FEWEST[cause]:
            continue
        apart = all(
            new[-1].last + DAY < old[0].first or old[-1].last + DAY < new[0].first for old in out
        )
        if apart and new[-1].last < bins - HOUR:
            out.append(new)
    return out


def seen_by(outage: list[Stretch], rng: Rng) -> dict[str, list[Stretch]]:
    """The stretches of one outage in each signal that shows it, at least in traffic."""
    shown = [kind for kind in KINDS if rng.random() < SHOWS[kind]] or ["traffic"]
    low, high = DEPTH[outage[0].cause]
    out = {}
    for kind in shown:
        depth = float(np.clip(outage[0].depth * rng.uniform(*DEPTH_BY_SIGNAL), low, high))
        out[kind] = [replace(one, depth=depth) for one in outage]
    return out


def share_kept(bins: int, stretches: list[Stretch]) -> Array:
    """Share of the expected value that the outages leave, at every bin."""
    kept = np.ones(bins)
    for one in stretches:
        loss = np.full(one.last - one.first, one.depth)
        loss[: one.ramp_in] *= np.arange(1, one.ramp_in + 1) / (one.ramp_in + 1)
        loss[len(loss) - one.ramp_out :] *= np.arange(one.ramp_out, 0, -1) / (one.ramp_out + 1)
        kept[one.first : one.last] *= 1 - loss
    return kept


# What is no outage.


def short_dips(kind: str, bins: int, rng: Rng) -> tuple[Array, list[tuple[int, int, float]]]:
    """Share that glitches or route flaps leave, with first bin, bin after the last, and depth."""
    weeks = bins / (7 * DAY)
    left, spans = np.ones(bins), []
    for _ in range(
        rng.poisson(weeks * (ROUTE_FLAPS_PER_WEEK if kind == "bgp" else GLITCHES_PER_WEEK))
    ):
        first = int(rng.integers(0, bins - 3))
        if kind == "bgp":
            mean, most = ROUTE_FLAP_DEPTH
            length, depth = rng.integers(1, 4), min(rng.exponential(mean), most)
        else:
            length, depth = rng.integers(1, 3), rng.uniform(*GLITCH_DEPTH)
        left[first : first + length] *= 1 - depth
        spans.append((first, first + int(length), float(depth)))
    return left, spans


def missing(bins: int, stretches: list[Stretch], rng: Rng) -> NDArray[np.bool_]:
    """Bins without a measurement."""
    gone = rng.random(bins) < rng.uniform(*SINGLE_MISSING)
    gaps = np.zeros(bins, bool)
    for _ in range(rng.poisson(GAPS_PER_WEEK * bins / (7 * DAY))):
        trial = gaps.copy()
        first = int(rng.integers(0, bins))
        trial[first : first + round(HOUR * log_uniform(rng, *GAP_H))] = True
        if all(trial[one.first : one.last].mean() <= 0.5 for one in stretches):
            gaps = trial
    return gone | gaps


def steps_of(bins: int, rng: Rng) -> dict[str, list[tuple[int, float]]]:
    """Lasting changes of measurement in one entity: by signal, the bin and the factor."""
    out: dict[str, list[tuple[int, float]]] = {kind: [] for kind in KINDS}
    if bins > 4 * DAY:
        for _ in range(rng.poisson(SHIFTS)):
            size = log_uniform(rng, *SHIFT_SIZE) * rng.choice((-1, 1))
            out[str(rng.choice(KINDS))].append((int(rng.integers(4 * DAY, bins)), 1 + float(size)))
    return out


# All together.


def measured(kind: str, baseline: Array, left: Array, noise: Array, rng: Rng) -> Array:
    """What is written down: counts for all but traffic, with counting noise in the telescope."""
    value = np.maximum(baseline * left * (1 + noise), 0)
    if kind == "telescope":
        return rng.poisson(value).astype(float)
    return value if kind == "traffic" else np.rint(value)


def add_entity(
    out: Signals, entity: int, kinds: tuple[str, ...], days: Calendar, seed: int
) -> None:
    """Append the signals of one entity."""
    rng = np.random.default_rng([seed, 2, entity])
    name, bins = f"E{entity:04}", len(days.local)
    known = 1 + max((row["event_id"] for row in out.truth), default=-1)
    seen = [seen_by(outage, rng) for outage in outages_of(days, rng)]
    steps, loss = steps_of(bins, rng), rng.uniform(*HOLIDAY_LOSS)
    for j, kind in enumerate(kinds):
        rng = np.random.default_rng([seed, 3, entity, j])
        key, stretches = f"{name}/{kind}", [s for one in seen for s in one.get(kind, [])]
        share = {"bgp": 0.0, "active": 0.1}.get(kind, 1.0)
        drift = slow_change(bins, rng)
        baseline = expected(kind, days, share * loss, rng) * drift
        for first, factor in steps[kind]:
            baseline[first:] *= factor
        noise, sd = noise_of(kind, bins, rng)
        dips, spans = short_dips(kind, bins, rng)
        values = measured(kind, baseline, dips * share_kept(bins, stretches), noise, rng)
        values[missing(bins, stretches, rng)] = np.nan
        counting = 1 / baseline if kind == "telescope" else 0.0
        rounding = 0.0 if kind in ("telescope", "traffic") else 1 / (12 * baseline**2)
        out.keys.append(key)
        out.values[len(out.keys) - 1] = values
        out.baseline[len(out.keys) - 1] = baseline
        out.noise[len(out.keys) - 1] = np.sqrt(sd**2 + counting + rounding)
        out.truth += [truth_row(known, name, kind, one) for one in stretches]
        causes = [("level_shift", first, bins, 1 - factor) for first, factor in steps[kind]]
        causes += [("glitch", first, last, depth) for first, last, depth in spans]
        if share:
            midnights = [round((d * 86400 - days.local[0]) / STEP) for d in days.holidays]
            causes += [("holiday", m, min(m + DAY, bins), share * loss) for m in midnights]
        causes.append(("drift", 0, bins, 1 - drift[-1]))
        out.disturbances += [
            {
                "key": key,
                "start": START + STEP * first,
                "end": START + STEP * last,
                "cause": cause,
                "size": round(float(size), 4),
            }
            for cause, first, last, size in causes
        ]


def truth_row(known: int, name: str, kind: str, one: Stretch) -> dict[str, Any]:
    """One row of truth.csv."""
    return {
        "event_id": known + one.outage,
        "key": f"{name}/{kind}",
        "entity": name,
        "kind": kind,
        "start": START + STEP * one.first,
        "end": START + STEP * one.last,
        "start_bin": one.first,
        "end_bin": one.last,
        "depth": round(one.depth, 4),
        "ramp_in": one.ramp_in,
        "ramp_out": one.ramp_out,
        "shape": "ramp" if one.ramp_in else "cliff",
        "cause": one.cause,
    }


def generate(series: int, weeks: float, seed: int) -> Signals:
    """Every signal of one seed; the first entities are the same whatever the number of series."""
    bins = round(weeks * 7 * DAY)
    out = Signals([], *(np.empty((series, bins)) for _ in range(3)))
    for entity in range(-(-series // len(KINDS))):
        days = calendar(bins, np.random.default_rng([seed, 1, entity // NEIGHBOURS]))
        add_entity(out, entity, KINDS[: series - len(KINDS) * entity], days, seed)
    return out


def write(folder: Path, made: Signals) -> None:
    """Write the four files."""
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(
        folder / "signals.npz",
        values=made.values.astype(np.float32),
        keys=np.array(made.keys),
        entity=np.array([key.split("/")[0] for key in made.keys]),
        kind=np.array([key.split("/")[1] for key in made.keys]),
        start=np.int64(START),
        step=np.int64(STEP),
    )
    np.savez(
        folder / "oracle.npz",
        baseline=made.baseline.astype(np.float32),
        noise=made.noise.astype(np.float32),
    )
    for name, rows in (("truth.csv", made.truth), ("disturbances.csv", made.disturbances)):
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]) if rows else ["key", "start", "end"])
            writer.writeheader()
            writer.writerows(rows)


def counts(made: Signals) -> dict[str, Any]:
    """What the set holds."""
    lowered = Counter(row["cause"] for row in made.truth)
    return {
        "points": made.values.size,
        "missing": round(float(np.isnan(made.values).mean()), 4),
        "events": len({row["event_id"] for row in made.truth}),
        "truth_rows": len(made.truth),
        **{f"rows_{cause}": lowered[cause] for cause in SHARE},
        **Counter(row["cause"] for row in made.disturbances),
    }


def main() -> None:
    """Make the set of one seed, and print what it holds."""
    parser = argparse.ArgumentParser(description="a harder set of signals with known outages")
    parser.add_argument("--series", type=int, default=200)
    parser.add_argument("--weeks", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    made = generate(asked.series, asked.weeks, asked.seed)
    if asked.out:
        write(asked.out, made)
    print(json.dumps({"benchmark": "harder_signals", "seed": asked.seed, **counts(made)}))


if __name__ == "__main__":
    main()
