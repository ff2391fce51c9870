"""Hashrates that were published about a case, traced to the counts of blocks that they equal."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from offswitch.bitcoin import Chain
from offswitch.bitcoin.trace import Difference, Traced, difference, trace
from offswitch.case import Case
from offswitch.claims import Claim
from offswitch.provenance import union


@dataclass(frozen=True)
class TracedClaim:
    """A published figure, by the id of its claim, who said it and where, and what it equals."""

    claim: str
    said_by: str
    sources: tuple[str, ...]
    traced: Traced


@dataclass(frozen=True)
class Fall:
    """Two figures of one publication, and how surprising the fall between their counts is."""

    first: str
    second: str
    difference: Difference


@dataclass(frozen=True)
class Press:
    """Figures of publications, and falls between them."""

    figures: tuple[TracedClaim, ...]
    falls: tuple[Fall, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the publications."""
        return union(*(row.sources for row in self.figures))


def trace_press(chain: Chain, case: Case) -> Press:
    """Trace every level that the claims of a case give for a day inside the blocks."""
    told = [claim for claim in case.claims if _inside(chain, claim)]
    figures = tuple(_traced(chain, claim) for claim in told)
    return Press(figures, tuple(_falls(figures)))


def _inside(chain: Chain, claim: Claim) -> bool:
    if claim.subject != "hashrate_level" or claim.unit != "eh/s" or claim.value is None:
        return False
    return claim.start is not None and chain.start <= claim.start <= chain.end


def _traced(chain: Chain, claim: Claim) -> TracedClaim:
    assert claim.value is not None
    assert claim.start is not None
    traced = trace(chain, claim.value, claim.start.date(), claim.rounding)
    return TracedClaim(claim.id, claim.said_by, claim.sources, traced)


def _falls(figures: Iterable[TracedClaim]) -> Iterable[Fall]:
    """Falls between successive figures of one publication that are counts under one difficulty."""
    by_source: dict[tuple[str, ...], list[TracedClaim]] = {}
    for row in figures:
        if row.traced.fits:
            by_source.setdefault(row.sources, []).append(row)
    for rows in by_source.values():
        for one, other in pairwise(sorted(rows, key=lambda row: row.traced.on)):
            same = one.traced.difficulty == other.traced.difficulty
            if same and other.traced.whole < one.traced.whole:
                yield Fall(one.claim, other.claim, difference(one.traced.whole, other.traced.whole))
