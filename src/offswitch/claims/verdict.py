"""A verdict: what the record says of a claim, the measured figure beside it, and why."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from offswitch.claims.judge import Reading
from offswitch.claims.rules import RULES, VERDICTS
from offswitch.errors import ModelError
from offswitch.notebook import table
from offswitch.text import Message, say
from offswitch.timeline import iso


@dataclass(frozen=True)
class WindowVerdict:
    """What the verdict would be, had the claim been about this stretch of time.

    `reading` is the first of its figures, or None where there is none.
    """

    start: datetime
    end: datetime
    verdict: str
    reading: Reading | None

    def to_dict(self) -> dict[str, Any]:
        """Return it as it stands in JSON."""
        return {
            "start": iso(self.start),
            "end": iso(self.end),
            "verdict": self.verdict,
            "measured": None if self.reading is None else self.reading.to_dict(),
        }


@dataclass(frozen=True)
class Verdict:
    """The answer to one claim.

    Parameters
    ----------
    readings
        The measured figures, one or several where baselines, methods, clocks or vintages differ.
    rule
        Id of the rule that fired (see `offswitch.claims.RULES`).
    by_window
        The verdict for other stretches of time, where the statement itself does not say which.
    """

    claim: str
    verdict: str
    readings: tuple[Reading, ...]
    why: Message
    rule: str
    window_basis: str
    sources: tuple[str, ...] = field(default=())
    by_window: tuple[WindowVerdict, ...] = field(default=())

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS or self.rule not in RULES:
            raise ModelError("bad_verdict", claim=self.claim)

    def _repr_html_(self) -> str:
        title = say("list.colon", what=self.claim, told=say(f"verdict.{self.verdict}"))
        rows: list[tuple[object, object]] = [(say("notebook.why"), self.why)]
        rows += [(reading.label, reading.estimate) for reading in self.readings]
        return table(title, [*rows, (say("notebook.rule"), self.rule)])

    def to_dict(self) -> dict[str, Any]:
        """Return the verdict as it stands in JSON."""
        return {
            "claim": self.claim,
            "verdict": self.verdict,
            "measured": [reading.to_dict() for reading in self.readings],
            "why": str(self.why),
            "rule": self.rule,
            "window_basis": self.window_basis or None,
            "by_window": [window.to_dict() for window in self.by_window],
            "sources": list(self.sources),
        }
