"""Cards of the public signals: what each counts, what it cannot see, and how often it errs."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from offswitch.detect.rules import HOUR
from offswitch.text import message

#: Services kept apart: a loss of one says nothing of another.
SERVICES = ("mobile", "fixed", "messaging", "social", "web")
#: Card of a signal that has no name, or none that is known.
UNNAMED = "level"
_MINUTE = HOUR / 60


@dataclass(frozen=True)
class Signal:
    """What a signal measures and how it errs.

    The sentences of a card are in the catalogue, under ``signal.NAME.counts`` and ``.blind``.

    Parameters
    ----------
    name
        Of the card.
    service
        What it speaks of.
    misses
        Probability that an outage of the whole service leaves it untouched.
    seen_after
        How long it takes to show one, in seconds.
    dips
        Doubtful episodes a day that are measurement alone.
    turned
        How a signal in which higher is worse becomes one in which lower is: its ``reciprocal``, so
        that the share lost is 1 - usual / now; or the ``complement``, the share that arrives.
    least_loss
        Share that must be lost at least, where a smaller one is no outage.
    follows_use
        Whether holidays and habits move it.
    absence_is_evidence
        Whether a bin without a row says that nothing answered, rather than that nobody looked.
    sources
        Of `misses`: ids of publications, or "assumed".
    """

    name: str
    service: str = "all"
    misses: float = 0.30
    seen_after: float = 15 * _MINUTE
    dips: float = 1 / 14
    turned: Literal["reciprocal", "complement"] | None = None
    least_loss: float | None = None
    follows_use: bool = False
    absence_is_evidence: bool = False
    sources: tuple[str, ...] = ("assumed",)

    @property
    def counts(self) -> str:
        """What it counts."""
        return message(f"signal.{self.name}.counts")

    @property
    def blind(self) -> str:
        """What it cannot see."""
        return message(f"signal.{self.name}.blind")


#: Of 1,125 outages of 2018 to 2022 whose three signals are known, routes missed 10 %, active
#: probing 2 % and the telescope 23 %. Outages that a signal misses are labelled less often, so the
#: first two are assumed higher.
CARDS = {
    card.name: card
    for card in (
        Signal("bgp", misses=0.25, seen_after=5 * _MINUTE, dips=1 / 30),
        Signal("active", misses=0.10, seen_after=10 * _MINUTE),
        Signal(
            "telescope",
            misses=0.23,
            seen_after=30 * _MINUTE,
            follows_use=True,
            sources=("bischof-2023",),
        ),
        Signal("traffic", misses=0.10, seen_after=10 * _MINUTE, follows_use=True),
        Signal("probes", misses=0.20),
        Signal("pings", misses=0.20, absence_is_evidence=True),
        Signal("latency", misses=0.50, turned="reciprocal", least_loss=0.5),
        Signal("loss", misses=0.40, turned="complement"),
        Signal(UNNAMED),
    )
}


def card(name: str | None) -> Signal:
    """Return the card of a signal by the user's name for it; an unknown one has that of `level`.

    Examples
    --------
    >>> card("bgp").misses, card("mobile_traffic").service, card("outgoing calls").name
    (0.25, 'mobile', 'level')
    """
    words = re.split(r"[^a-z0-9]+", (name or "").lower())
    found = next((CARDS[word] for word in words if word in CARDS), CARDS[UNNAMED])
    service = next((word for word in words if word in SERVICES), "all")
    return replace(found, service=service)
