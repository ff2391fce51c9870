"""The JSON of difficulty and its forecast: one versioned schema."""

import platform
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from offswitch.assessment.difficulty import Difficulty
from offswitch.bitcoin import Retarget
from offswitch.bitcoin.forecast import Forecast, Foretold
from offswitch.report.difficulty import change_before
from offswitch.text import speaking
from offswitch.timeline import from_seconds, iso

SCHEMA = "offswitch-difficulty/1"
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@speaking("en")
def difficulty_dict(found: Difficulty) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("difficulty")``."""
    chain, known, first = found.chain, found.known, found.chain.retargets[0]
    packages = ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "read": {
            "name": found.name,
            "title": found.title,
            "blocks": int(chain.times.size),
            "first_height": chain.first_height,
            "last_height": chain.first_height + int(chain.times.size) - 1,
            "start": iso(chain.start),
            "end": iso(chain.end),
            "bits": f"{first.bits:08x}",
            "difficulty": first.difficulty,
        },
        "retargets": [_retarget(found, row) for row in found.retargets],
        "now": {
            "time": iso(found.now),
            "height": known.height,
            "epoch_start": iso(from_seconds(known.epoch_start)),
            "blocks_after_first": known.found,
            "blocks_to_next_epoch": known.remaining,
            "bits": f"{known.bits:08x}",
        },
        "growth": {
            "until": None if found.growth_until is None else iso(found.growth_until),
            "drift_per_day": found.growth.drift_per_day,
            "drift_sd_per_day": found.growth.drift_sd_per_day,
            "walk_sds_per_sqrt_day": found.growth.walk_sds.tolist(),
            "weights": found.growth.weights.tolist(),
        },
        "forecast": _forecast(found.forecast),
        "event": _event(found),
        "projections": [
            {"name": row.name, "change": row.change, "time": iso(from_seconds(row.time))}
            for row in found.projections
        ],
        "came": [_retarget(found, row) for row in found.came],
        "notes": [str(note) for note in found.notes],
        "sources": [vars(source) for source in found.sources],
    }


def _retarget(found: Difficulty, row: Retarget) -> dict[str, Any]:
    return {
        "height": row.height,
        "time": iso(row.time),
        "span_s": row.span_s,
        "bits": f"{row.bits:08x}",
        "difficulty": row.difficulty,
        "change": change_before(found, row),
    }


def _forecast(made: Forecast) -> dict[str, Any]:
    return {
        "hashrate_ehs": _quantiles(made.hashrate),
        "log_evidence": made.log_evidence,
        "retargets": [_foretold(row) for row in made.retargets],
    }


def _foretold(row: Foretold) -> dict[str, Any]:
    return {
        "height": row.height,
        "time": _quantiles(row.time, lambda t: iso(from_seconds(t))),
        "change": _quantiles(row.change),
        "difficulty": _quantiles(row.difficulty),
        "chance_of_fall": float(np.mean(row.change < 0)),
    }


def _event(found: Difficulty) -> dict[str, Any] | None:
    event = found.event
    if event is None or found.under_event is None:
        return None
    return {
        "since": iso(from_seconds(event.start)),
        "until": None if event.end is None else iso(from_seconds(event.end)),
        "drops": list(event.drops),
        "log_bayes_factor": found.log_bayes_factor,
        "forecast": _forecast(found.under_event),
    }


def _quantiles(draws: NDArray[np.float64], write: Callable[[float], Any] = float) -> dict[str, Any]:
    values = np.quantile(draws, QUANTILES)
    return {f"p{100 * q:02.0f}": write(float(v)) for q, v in zip(QUANTILES, values, strict=True)}
