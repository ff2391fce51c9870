"""How likely an outage was ordered, in words and as plain values."""

from typing import Any

from offswitch.detect.deliberate import Judgement
from offswitch.report.section import span
from offswitch.text import signs

#: Reasons that are told of each outage.
REASONS = 3


def judgement_line(judgement: Judgement | None) -> str:
    """Write the probability that an outage was ordered."""
    if judgement is None:
        return "-"
    return f"{share(judgement.probability)} ({interval(judgement.interval)})"


def share(value: float) -> str:
    """Write a probability: one that rounds to none or all is not that."""
    return signs("<1%" if value < 0.005 else ">99%" if value >= 0.995 else f"{value:.0%}")


def interval(ends: tuple[float, float]) -> str:
    """Write the interval of a share."""
    return span([100 * end for end in ends], ".0f") + signs("%")


def reasons(judgement: Judgement | None, most: int | None = REASONS) -> tuple[str, ...]:
    """Return the strongest reasons of a judgement, or all of them."""
    return (
        () if judgement is None else tuple(str(reason.words) for reason in judgement.reasons[:most])
    )


def judgement_dict(judgement: Judgement) -> dict[str, Any]:
    """Return a judgement as plain values."""
    low, high = judgement.interval
    return {
        "probability": judgement.probability,
        "low": low,
        "high": high,
        "base_rate": judgement.base_rate,
        "baseline_log_odds": judgement.baseline_log_odds,
        "reasons": [
            {"topic": reason.topic, "text": str(reason.words), "log_odds": reason.log_odds}
            for reason in judgement.reasons
        ],
        "unknown": [str(what) for what in judgement.unknown],
        "sources": list(judgement.sources),
    }
