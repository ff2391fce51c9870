"""Published edges: beside those the detector finds, and beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from offswitch.errors import DataError
from offswitch.observations import SERVICES
from offswitch.timeline import iso

if TYPE_CHECKING:
    from offswitch.detect.detect import Found

KINDS = ("cut", "restored")
#: A found edge further off than this from a published one is another edge.
FARTHEST_S = 3 * 3600


@dataclass(frozen=True)
class Edge:
    """One publication's time for one edge of a shutdown.

    Parameters
    ----------
    id
        Names the edge; several publications of one edge share the id.
    kind
        ``cut`` or ``restored``.
    place, seen_in
        What the edge is one of, and where the publication saw it: a city, for a national cut.
    uncertainty_s
        How far off the publication says, or its resolution implies, the time may be.
    base
        Whether the series was built from this statement.
    """

    id: str
    kind: str
    place: str
    seen_in: str
    service: str
    time: datetime
    uncertainty_s: float
    source: str
    base: bool

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise DataError("bad_edge_kind", id=self.id, kind=self.kind)
        if self.service not in SERVICES:
            raise DataError("unknown_signal", known=", ".join(SERVICES))
        if not 0 <= self.uncertainty_s < 86_400 * 2:
            raise DataError("bad_edge_uncertainty", id=self.id)


def compare_edges(edges: Sequence[Edge], found: Sequence["Found"]) -> list[dict[str, Any]]:
    """Set each edge that the series was built from beside the found one.

    Agreement shows that the detector reads the series correctly and nothing about the shutdown:
    every row says ``independent: false``.
    """
    rows = []
    for edge in (e for e in edges if e.base):
        candidates = []
        for one in found:
            if (one.outage.place, one.outage.service) == (edge.place, edge.service):
                when = one.outage.start if edge.kind == "cut" else one.outage.end
                if when is not None:
                    candidates.append(((when - edge.time).total_seconds(), when))
        near = [c for c in candidates if abs(c[0]) <= FARTHEST_S]
        difference, when = min(near, key=lambda c: abs(c[0])) if near else (None, None)
        rows.append(
            {
                "edge": edge.id,
                "kind": edge.kind,
                "place": edge.place,
                "service": edge.service,
                "published": iso(edge.time),
                "found": None if when is None else iso(when),
                "published_uncertainty_s": edge.uncertainty_s,
                "difference_s": difference,
                "independent": False,
                "source": edge.source,
            }
        )
    return rows


def cross_check(edges: Sequence[Edge]) -> list[dict[str, Any]]:
    """How publications that do not rest on each other agree, edge by edge.

    Returns
    -------
    One row an edge that at least two sources give: the sources with their times, the range between
    the earliest and the latest, and whether every pair agrees within their stated uncertainties.
    """
    rows = []
    for id in dict.fromkeys(edge.id for edge in edges):
        said = sorted((e for e in edges if e.id == id), key=lambda e: e.time)
        if len({e.source for e in said}) < 2:
            continue
        seconds = np.array([e.time.timestamp() for e in said])
        slack = np.array([e.uncertainty_s for e in said])
        apart = np.abs(seconds[:, None] - seconds[None, :])
        rows.append(
            {
                "edge": id,
                "kind": said[0].kind,
                "sources": [
                    {
                        "source": e.source,
                        "place": e.seen_in,
                        "time": iso(e.time),
                        "uncertainty_s": e.uncertainty_s,
                    }
                    for e in said
                ],
                "range_s": float(np.ptp(seconds)),
                "within_stated": bool((apart <= slack[:, None] + slack[None, :]).all()),
            }
        )
    return rows


def agreement(edges: Sequence[Edge]) -> dict[str, Any]:
    """How far other publications are from the one that the series was built from.

    Returns
    -------
    Edges that another source gives too, those that one source alone gives, and over the first the
    median and the greatest difference from the source used (seconds; None without any).
    """
    base = {e.id: e for e in edges if e.base}
    others = [e for e in edges if e.id in base and e.source != base[e.id].source]
    apart = [abs((e.time - base[e.id].time).total_seconds()) for e in others]
    twice = list(dict.fromkeys(e.id for e in others))
    return {
        "edges": twice,
        "one_source_only": [id for id in base if id not in twice],
        "within_stated": sum(row["within_stated"] for row in cross_check(edges)),
        "median_s": float(np.median(apart)) if apart else None,
        "greatest_s": max(apart, default=None),
    }
