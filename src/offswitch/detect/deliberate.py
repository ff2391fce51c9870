"""Ordered or accident: the probability that an outage was deliberate, with its reasons.

A logistic model. Its signs were fixed beforehand by published findings, its sizes fitted to
labelled outages by `benchmarks/deliberate.py`, which also scores it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.special import expit

from offswitch.detect.facts import SIGNALS, UNKNOWN, Facts, facts_of, features
from offswitch.errors import ModelError
from offswitch.tables import Row, read_table
from offswitch.text import Message, message

Matrix = NDArray[np.float64]

RULE, VERSION = "ordered", 1
MODES = ("onset", "after")
SOURCES = ("bischof-2023", "accessnow-keepiton")
#: Farthest a fact may lie from the average outage, in standard deviations.
CLIP = 4.0
INTERCEPT = "intercept"
_DATA = files("offswitch.detect") / "data"


class Feature(NamedTuple):
    """What is weighed: its fixed sign, the topic it is told under, and which forms read it."""

    sign: int
    topic: str
    read: str = "always"


FEATURES = {
    "national": Feature(+1, "scope"),
    "national_hour": Feature(+1, "clock"),
    "national_half": Feature(+1, "clock"),
    "friday": Feature(-1, "weekday"),
    "all_signals": Feature(+1, "signals", "after"),
    "log_hours": Feature(+1, "length", "after"),
    "same_clock": Feature(+1, "repeat"),
    "national_week": Feature(+1, "recent"),
    "parts_month": Feature(-1, "parts"),
    "abroad": Feature(-1, "abroad"),
    "record": Feature(+1, "record", "record"),
}
#: Topics that are not weighed where only a part of a country is out: its scope tells them.
NATIONAL_ONLY = ("clock", "signals")


@dataclass(frozen=True)
class Reason:
    """One topic's share in a probability.

    Parameters
    ----------
    topic
        What it is about.
    what
        What it was.
    log_odds
        What it adds to the log odds of the average outage.
    """

    topic: str
    what: Message
    log_odds: float

    @property
    def words(self) -> Message:
        """What it does to the odds."""
        times = math.exp(abs(self.log_odds))
        if times < 1.05:
            return message("ordered.neither", what=self.what)
        if self.log_odds > 0:
            return message("ordered.raises", what=self.what, times=times)
        return message("ordered.lowers", what=self.what, times=times)


@dataclass(frozen=True)
class Judgement:
    """How likely it is that an outage was ordered.

    Parameters
    ----------
    probability, interval
        With the 5 % and 95 % quantiles over models fitted to resampled countries.
    mode, record
        Which facts it may rest on.
    reasons
        Strongest first; with `baseline_log_odds` they sum to the log odds.
    baseline_log_odds
        Of an outage that is average in all that is known of this one.
    base_rate
        Share of deliberate ones among the labelled outages.
    unknown
        What was not known and therefore not weighed; it only moves the baseline.
    sources
        What the coefficients rest on.
    """

    probability: float
    interval: tuple[float, float]
    mode: str
    record: bool
    reasons: tuple[Reason, ...]
    baseline_log_odds: float
    base_rate: float
    unknown: tuple[Message, ...]
    sources: tuple[str, ...] = SOURCES


@dataclass(frozen=True)
class Model:
    """Fitted coefficients of one form, for F standardised features and Q draws.

    Parameters
    ----------
    names, mean, sd
        Features and flags, and what they are centred on and divided by, shape (F,).
    coefficients, draws
        Shape (F + 1,) and (Q, F + 1), the intercept first.
    """

    names: tuple[str, ...]
    mean: Matrix
    sd: Matrix
    coefficients: Matrix
    draws: Matrix


def form_features(mode: str, record: bool) -> tuple[str, ...]:
    """Names of the features that a form reads, without the flags of what is unknown."""
    if mode not in MODES:
        raise ModelError("ordered_mode", text=mode, known=", ".join(MODES))
    unread = {"after": mode == "onset", "record": not record}
    return tuple(name for name, one in FEATURES.items() if not unread.get(one.read, False))


def form_flags(mode: str, record: bool) -> tuple[str, ...]:
    """Flags of the facts that a form would read and that may be unknown."""
    read = form_features(mode, record)
    return tuple(flag for flag, name in UNKNOWN.items() if name in read)


def standardise(values: Matrix, mean: Matrix, sd: Matrix) -> Matrix:
    """Distance from the average outage, shape (E, F), none for what is unknown."""
    return np.clip(np.nan_to_num((values - mean) / sd, nan=0.0), -CLIP, CLIP)


class _Cells(NamedTuple):
    form: tuple[str, bool]
    name: str
    mean: float
    sd: float
    fitted: tuple[float, ...]


def _cells(row: Row) -> _Cells:
    return _Cells(
        (row.text("mode"), row.flag("record")),
        row.text("feature"),
        row.number_in("mean"),
        row.positive("sd"),
        (row.number_in("coefficient"), *map(float, row.text("draws").split())),
    )


@cache
def models() -> dict[tuple[str, bool], Model]:
    """Return the shipped model of every form, by mode and record."""
    columns = ("mode", "record", "feature", "mean", "sd", "coefficient", "draws")
    rows = read_table(_DATA / "deliberate.csv", columns, _cells)
    made = {}
    for form in dict.fromkeys(row.form for row in rows):
        own = [row for row in rows if row.form == form]
        fitted = np.array([row.fitted for row in own]).T
        made[form] = Model(
            names=tuple(row.name for row in own if row.name != INTERCEPT),
            mean=np.array([row.mean for row in own if row.name != INTERCEPT]),
            sd=np.array([row.sd for row in own if row.name != INTERCEPT]),
            coefficients=fitted[0],
            draws=fitted[1:],
        )
    return made


@cache
def fit_facts() -> dict[str, str]:
    """How the shipped coefficients were made: data, rule of the labels, date, settings."""
    rows = read_table(
        _DATA / "deliberate_fit.csv", ("name", "value"), lambda r: (r.text("name"), r.text("value"))
    )
    return dict(rows)


class _Weighed(NamedTuple):
    """E outages through one model: features and shares (E, F), probabilities and interval (E,)."""

    values: Matrix
    shares: Matrix
    probability: Matrix
    low: Matrix
    high: Matrix


def _weigh(facts: Sequence[Facts], model: Model) -> _Weighed:
    measured = [features(one) for one in facts]
    values = np.array([[row[name] for name in model.names] for row in measured], dtype=np.float64)
    values = values.reshape(len(facts), len(model.names))
    distance = standardise(values, model.mean, model.sd)
    shares = distance * model.coefficients[1:]
    probability = expit(model.coefficients[0] + shares.sum(axis=1))
    drawn = expit(model.draws[:, :1] + model.draws[:, 1:] @ distance.T)
    low, high = np.quantile(drawn, [0.05, 0.95], axis=0)
    # Resampled countries are fewer, so the draws shrink a little more than the fit itself does.
    low, high = np.minimum(low, probability), np.maximum(high, probability)
    return _Weighed(values, shares, probability, low, high)


def judge(facts: Facts, *, mode: str = "after", record: bool = True) -> Judgement:
    """How likely it is that an outage was ordered, and why.

    Parameters
    ----------
    mode
        ``onset`` reads neither the length nor which signals fell in the end; ``after`` reads both.
    record
        Whether to read the shutdowns recorded for the country in the years before.
    """
    form_features(mode, record)  # refuses an unknown mode
    model = models()[mode, record]
    weighed = _weigh([facts], model)
    baseline, unknown = float(model.coefficients[0]), []
    topics: dict[str, float] = {}
    for name, value, share in zip(model.names, weighed.values[0], weighed.shares[0], strict=True):
        if name in UNKNOWN:
            baseline += float(share)
            if value:
                unknown.append(message(f"ordered.{name}"))
        elif not math.isnan(value):
            topic = FEATURES[name].topic
            if topic in NATIONAL_ONLY and not facts.national:
                topic = "scope"
            topics[topic] = topics.get(topic, 0.0) + float(share)
    reasons = [Reason(topic, _told(topic, facts), share) for topic, share in topics.items()]
    return Judgement(
        probability=float(weighed.probability[0]),
        interval=(float(weighed.low[0]), float(weighed.high[0])),
        mode=mode,
        record=record,
        reasons=tuple(sorted(reasons, key=lambda reason: -abs(reason.log_odds))),
        baseline_log_odds=baseline,
        base_rate=float(fit_facts()["base_rate"]),
        unknown=tuple(unknown),
    )


def judge_rows(frame: pl.DataFrame, mode: str = "after", record: bool = True) -> pl.DataFrame:
    """Judge every row of a table of outages, as `judge` does.

    Returns
    -------
    The columns ``probability``, ``low`` and ``high``, in the order of the rows.
    """
    form_features(mode, record)  # refuses an unknown mode
    weighed = _weigh(facts_of(frame), models()[mode, record])
    return pl.DataFrame(
        {"probability": weighed.probability, "low": weighed.low, "high": weighed.high}
    )


def _told(topic: str, facts: Facts) -> Message:
    """What a topic was, in words."""
    made = features(facts)
    local = facts.local
    match topic:
        case "scope":
            return message(f"ordered.scope.{facts.scope}")
        case "clock":
            on = next((n for n in ("national_hour", "national_half") if made[n]), "off")
            return message(f"ordered.clock.{on}", clock="" if local is None else f"{local:%H:%M}")
        case "weekday":
            return message(f"ordered.weekday.{'friday' if made['friday'] else 'other'}")
        case "signals":
            fell = sum(facts.seen.get(signal) is True for signal in SIGNALS)
            return message("ordered.signals", fell=fell, count=len(SIGNALS))
        case "length":
            return message("ordered.length", hours=facts.duration_h)
        case "repeat":
            return message(f"ordered.repeat.{'yes' if made['same_clock'] else 'no'}")
        case "recent":
            return message("ordered.recent", count=round(math.expm1(made["national_week"])))
        case "parts":
            return message(f"ordered.parts.{'yes' if made['parts_month'] else 'no'}")
        case "abroad":
            return message("ordered.abroad", count=facts.other_countries_30min)
    return message("ordered.record", count=facts.record_full)
