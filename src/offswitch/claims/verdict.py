"""A verdict: what the record says of a claim, the measured figure beside it, and why."""

from dataclasses import dataclass, field
from typing import Any

from offswitch.claims.judge import Reading
from offswitch.claims.rules import RULES, VERDICTS
from offswitch.errors import ModelError
from offswitch.text import Message


@dataclass(frozen=True)
class Verdict:
    """The answer to one claim.

    Parameters
    ----------
    readings
        The measured figures, one or several where baselines, methods, clocks or vintages differ.
    rule
        Id of the rule that fired (see `offswitch.claims.RULES`).
    """

    claim: str
    verdict: str
    readings: tuple[Reading, ...]
    why: Message
    rule: str
    window_basis: str
    sources: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS or self.rule not in RULES:
            raise ModelError("bad_verdict", claim=self.claim)

    def to_dict(self) -> dict[str, Any]:
        """Return the verdict as it stands in JSON."""
        return {
            "claim": self.claim,
            "verdict": self.verdict,
            "measured": [reading.to_dict() for reading in self.readings],
            "why": str(self.why),
            "rule": self.rule,
            "window_basis": self.window_basis or None,
            "sources": list(self.sources),
        }
