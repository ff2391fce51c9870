"""The JSON of the hashrate of a chain or a case: one versioned schema."""

import math
import platform
from importlib.metadata import version
from typing import Any

from offswitch.assessment.hashrate import Band, Day, HashrateStudy
from offswitch.assessment.hashrate_event import Judged
from offswitch.assessment.hashrate_press import Press, TracedClaim
from offswitch.bitcoin.estimators import ESTIMATORS, Reading
from offswitch.report.hashrate import days_text, falls_text, in_words
from offswitch.text import speaking
from offswitch.timeline import from_seconds, iso

SCHEMA = "offswitch-hashrate/1"


@speaking("en")
def hashrate_dict(study: HashrateStudy) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("hashrate")``."""
    packages = ("offswitch", "numpy", "polars", "scipy")
    event = study.event
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "seed": study.settings.seed,
        "draws": study.settings.draws,
        "read": {
            "name": study.name,
            "title": study.title,
            "first_height": study.first_height,
            "blocks": study.blocks,
            "start": iso(study.start),
            "end": iso(study.end),
            "pools": list(study.pools),
        },
        "event": None
        if event is None
        else {
            "at": iso(event.at),
            "until": None if event.until is None else iso(event.until),
            "claimed_change": event.claimed,
            "series": study.series or None,
            "ended_probability": study.ended,
        },
        "verdict": [str(sentence) for sentence in study.verdict],
        "estimators": [_reading(row) for row in study.readings],
        "not_read": [
            {"name": row.name, "at": iso(row.at), "why": str(row.why)} for row in study.silent
        ],
        "posterior": {
            "unit": "eh/s",
            "since": iso(from_seconds(study.posterior.since)),
            "times": [iso(from_seconds(float(when))) for when in study.posterior.times],
            "filtered": _band(study.posterior.filtered),
            "smoothed": _band(study.posterior.smoothed),
        },
        "days": [_day(day) for day in study.days],
        "change": [vars(row) for row in study.changes],
        "hypotheses": [judged_dict(row) for row in study.hypotheses],
        "press": _press(study.press),
        "sources": [vars(source) for source in study.sources],
    }


def judged_dict(row: Judged) -> dict[str, Any]:
    """Return a hypothesis with its evidence, as a factor and in words too."""
    factor = math.exp(min(row.log_bayes_factor, 700.0))
    return {**vars(row), "bayes_factor": factor, "in_words": in_words(row.log_bayes_factor)}


def _reading(row: Reading) -> dict[str, Any]:
    card = ESTIMATORS[row.name]
    return {
        "name": row.name,
        "at": iso(row.at),
        **vars(row.ehs),
        "unit": "eh/s",
        "blocks": row.blocks,
        "window_s": row.window_s,
        "formula": card.formula,
        "noise": "poisson" if card.by_time else "gamma",
        "source": row.source,
    }


def _band(band: Band) -> dict[str, Any]:
    return {name: values.tolist() for name, values in vars(band).items()}


def _day(day: Day) -> dict[str, Any]:
    return {
        "date": f"{day.start:%Y-%m-%d}",
        "blocks": day.count.blocks,
        **vars(day.count.ehs),
        "week": day.week,
    }


def _press(press: Press) -> dict[str, Any]:
    return {
        "figures": [_traced(row) for row in press.figures],
        "falls": [
            {
                "first": fall.first,
                "second": fall.second,
                "first_blocks": fall.difference.first,
                "second_blocks": fall.difference.second,
                "z": fall.difference.z,
                "p": fall.difference.p,
                "text": text,
            }
            for fall, text in zip(press.falls, falls_text(press), strict=True)
        ],
    }


def _traced(row: TracedClaim) -> dict[str, Any]:
    traced = row.traced
    return {
        "claim": row.claim,
        "said_by": row.said_by,
        "sources": list(row.sources),
        "ehs": traced.ehs,
        "on": f"{traced.on}",
        "difficulty": traced.difficulty,
        "ehs_per_block": traced.ehs_per_block,
        "blocks": traced.blocks,
        "whole": traced.whole,
        "fits": traced.fits,
        "chance": traced.chance,
        "days": [f"{day}" for day in traced.days],
        "sliding": None if traced.sliding is None else [iso(when) for when in traced.sliding],
        "text": days_text(row),
    }
