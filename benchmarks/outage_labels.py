"""Labelled outages for `deliberate.py`: their features, those that ship and those that were tried.

The table stands beside a working copy, in ``../shared/data/outage_labels``, with its README.
"""

import math
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import polars as pl

from offswitch.detect.deliberate import FEATURES
from offswitch.detect.facts import WEEK_H, Facts, facts_of, features
from offswitch.timeline import hours_between

LABELLED = Path(__file__).resolve().parents[2] / "shared/data/outage_labels/outages_train.csv"
#: Facts that a user may lack, as they are then given.
HIDDEN = {
    **dict.fromkeys(("zone", "duration_h", "earlier", "other_countries_30min", "record_full")),
    "seen": {},
    "minute_known": False,
}
#: An accident with a stated cause counts as this many outages that nobody explained, some of which
#: were ordered.
ACCIDENT_WEIGHT = 5.0

#: Tried beside the shipped features, with the sign that published findings would give them.
EXTRA = {
    "hour": +1,
    "night": +1,
    "weekend": -1,
    "one_network": -1,
    "same_country": -1,
    "clock_days": +1,
    "routes_fell": +1,
    "whole_hours": +1,
    "ends_on_hour": +1,
    "record_national": +1,
}
SIGNS = {**{name: one.sign for name, one in FEATURES.items()}, **EXTRA}
LEAN = "national national_hour national_half all_signals log_hours same_clock abroad record".split()
LISTS = {"lean": LEAN, "shipped": [*FEATURES], "wide": [*FEATURES, *EXTRA]}
NOT_AT_ONSET = {"all_signals", "log_hours", "routes_fell", "whole_hours", "ends_on_hour"}
NOT_AT_ONSET |= {"fell_bgp", "fell_ap", "fell_ibr"}
OF_RECORD = {"record", "record_national"}
#: What the README of the labelled outages names for its logistic regressions.
REFERENCE_CLOCK = ["hour", "half", "cos", "sin", "weekend"]
REFERENCE = [
    *REFERENCE_CLOCK,
    *("national", "one_network", "fell_bgp", "fell_ap", "fell_ibr", "log_hours", "same_clock"),
    *("week", "abroad_any", "same_country", "record", "record_national"),
]


def readable(names: list[str], mode: str, record: bool) -> list[str]:
    """Those of the features that a form may read."""
    barred = (NOT_AT_ONSET if mode == "onset" else set()) | (set() if record else OF_RECORD)
    return [name for name in names if name not in barred]


def extra(facts: Facts, row: dict[str, str | None]) -> dict[str, float]:
    """Features that were tried and do not ship, and those of the reference."""

    def number(name: str) -> float:
        return math.nan if row[name] is None else float(row[name])

    def near(minutes: float, step: int) -> float:
        return float(min(minutes % step, -minutes % step) <= 2)

    local = facts.local
    minute = local.hour * 60 + local.minute
    length = math.nan if facts.duration_h is None else round(facts.duration_h * 60)
    gaps = [hours_between(one.start, facts.start) for one in facts.earlier]
    days = {round(g / 24) for g in gaps if abs(g - 24 * round(g / 24)) <= 1 / 6 and 12 < g < 732}
    known = not math.isnan(length)
    return {
        "hour": near(minute, 60),
        "half": near(minute + 30, 60),
        "night": float(local.hour < 6),
        "weekend": float(local.weekday() >= 5),
        "cos": math.cos(math.tau * minute / 1440),
        "sin": math.sin(math.tau * minute / 1440),
        "one_network": float(facts.scope == "as"),
        "same_country": math.log1p(number("same_country_30min")),
        "clock_days": math.log1p(len(days)),
        "routes_fell": number("seen_bgp"),
        "whole_hours": near(length, 60) * (length >= 45) if known else math.nan,
        "ends_on_hour": near(minute + length, 60) if known else math.nan,
        "record_national": math.log1p(number("keepiton_national_prev3y")),
        "fell_bgp": number("seen_bgp"),
        "fell_ap": number("seen_ap"),
        "fell_ibr": number("seen_ibr"),
        "week": math.log1p(sum(0.5 < g <= WEEK_H for g in gaps)),
        "abroad_any": float(number("other_countries_30min") > 0),
    }


@dataclass(frozen=True)
class Labelled:
    """The labelled outages of one target, by row."""

    values: dict[str, np.ndarray]
    country: np.ndarray
    deliberate: np.ndarray
    first: np.ndarray
    accident: np.ndarray

    def of(self, rows: np.ndarray) -> "Labelled":
        """Some of the rows."""
        return Labelled(
            {name: column[rows] for name, column in self.values.items()},
            *(x[rows] for x in (self.country, self.deliberate, self.first, self.accident)),
        )

    def matrix(self, names: list[str]) -> np.ndarray:
        """Features as columns."""
        return np.column_stack([self.values[name] for name in names])

    @cached_property
    def weights(self) -> np.ndarray:
        """By row: accidents count more than the unexplained, all of them as much as there are."""
        weights = np.where(self.accident, ACCIDENT_WEIGHT, 1.0)
        others = ~self.deliberate
        weights[others] *= others.sum() / max(weights[others].sum(), 1)
        weights[self.deliberate] = 1.0
        return weights

    def folds(self, count: int, seed: int) -> np.ndarray:
        """Fold of every row; a country lies in one fold."""
        dealt = np.random.default_rng(seed).permutation(np.unique(self.country))
        fold = {name: at % count for at, name in enumerate(dealt)}
        return np.array([fold[name] for name in self.country])


def labelled(file: Path) -> tuple[Labelled, Labelled]:
    """The rows of the broad and of the strict target."""
    frame = pl.read_csv(file, infer_schema=False)
    facts = facts_of(frame)
    made = [
        {**features(one), **extra(one, row)}
        for one, row in zip(facts, frame.iter_rows(named=True), strict=True)
    ]
    values = {name: np.array([row[name] for row in made]) for name in made[0]}
    label, country = frame["label"].to_numpy(), frame["iso2"].to_numpy()
    deliberate = label == "deliberate"
    first, met = np.zeros(len(label), bool), set()
    for row in sorted(np.flatnonzero(deliberate), key=lambda row: facts[row].start):
        episode = (country[row], frame["episode"][int(row)])
        first[row] = episode not in met
        met.add(episode)
    whole = Labelled(values, country, deliberate, first, label == "spontaneous")
    return tuple(
        whole.of(np.flatnonzero(frame[f"label_{name}"].is_not_null().to_numpy()))
        for name in ("broad", "strict")
    )


def with_hidden(file: Path, seed: int) -> list[dict[str, float]]:
    """Features of every row of the broad target, a random half of its facts hidden."""
    rng = np.random.default_rng(seed)
    frame = pl.read_csv(file, infer_schema=False)
    kept = frame["label_broad"].is_not_null().to_list()
    made = []
    for one in (one for one, keep in zip(facts_of(frame), kept, strict=True) if keep):
        hidden = [name for name in HIDDEN if rng.random() < 0.5]
        made.append(features(replace(one, **{name: HIDDEN[name] for name in hidden})))
    return made
