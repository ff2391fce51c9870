"""An outage: what the detector says, and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from offswitch.errors import ModelError
from offswitch.notebook import moment, table
from offswitch.text import number, say
from offswitch.timeline import iso

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Evidence:
    """What an outage rests on.

    Parameters
    ----------
    signal, source
        The series, and where it came from.
    rule, version
        The rule that fired.
    saw
        Whether this signal shows the outage; None where it was not observed, or never asked.
    start, depth, z
        Where it shows: since when, which share it lost, and how far below that is, in standard
        deviations of the mean. A signal that was asked and stood still has its depth alone.
    """

    signal: str
    source: str
    rule: str
    version: str
    saw: bool | None = None
    start: datetime | None = None
    depth: float | None = None
    z: float | None = None


@dataclass(frozen=True)
class Outage:
    """A stretch in which a place or network lost a service.

    Parameters
    ----------
    place, network, service
        What lost what; `network` is None for a whole place.
    start, end
        Medians; `end` is None while it lasts.
    start_interval, end_interval, depth_interval
        They hold 90 % of the draws.
    depth
        Share of normal lost, 0 to 1.
    confidence
        Share of the draws in which the service is out at its middle.
    start_found, end_found
        Share of the draws in which that edge stands out. An outage is sure and its edge is not
        where a draw runs it into its neighbour.
    start_published, end_published
        In a reconstruction, whether a publication gives the edge or a chosen level makes it; None
        where the series was observed.
    deliberate
        Probability that it was ordered; None until a detector judges it.
    evidence
        The signals and the rule that it was found by.
    """

    place: str
    network: str | None
    service: str
    start: datetime
    end: datetime | None
    start_interval: Span
    end_interval: Span | None
    depth: float
    depth_interval: tuple[float, float]
    confidence: float
    start_found: float
    end_found: float
    deliberate: float | None
    start_published: bool | None
    end_published: bool | None
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        if self.end is not None and self.start >= self.end:
            raise ModelError("empty_interval", start=iso(self.start), end=iso(self.end))
        found = (self.confidence, self.start_found, self.end_found, self.deliberate or 0.0)
        chances = (self.depth, *self.depth_interval, *found)
        if not all(0 <= p <= 1 for p in chances):
            raise ModelError("not_a_share", values=chances)

    def _repr_html_(self) -> str:
        where = ", ".join(filter(None, (self.place, self.network, self.service)))
        low, high = (number(share, ".0%") for share in self.depth_interval)
        found = say("notebook.of_draws", share=self.confidence)
        depth = f"{number(self.depth, '.0%')} ({say('notebook.span', start=low, end=high)})"
        rows = [
            (say("notebook.start"), moment(self.start)),
            (say("notebook.end"), moment(self.end) or say("notebook.lasts")),
            (say("notebook.depth"), depth),
            (say("notebook.found"), found),
        ]
        return table(where, rows)

    def to_dict(self) -> dict[str, Any]:
        """Return the outage as it stands in JSON."""
        return {
            "place": self.place,
            "network": self.network,
            "service": self.service,
            "start": iso(self.start),
            "end": None if self.end is None else iso(self.end),
            "start_interval": [iso(t) for t in self.start_interval],
            "end_interval": None
            if self.end_interval is None
            else [iso(t) for t in self.end_interval],
            "depth": self.depth,
            "depth_interval": list(self.depth_interval),
            "confidence": self.confidence,
            "start_published": self.start_published,
            "end_published": self.end_published,
            "start_found": self.start_found,
            "end_found": self.end_found,
            "deliberate": self.deliberate,
            "evidence": [_known(e) for e in self.evidence],
        }


def _known(evidence: Evidence) -> dict[str, Any]:
    """Return what is known of an evidence, as it stands in JSON."""
    known = {name: value for name, value in vars(evidence).items() if value is not None}
    return known if evidence.start is None else {**known, "start": iso(evidence.start)}
