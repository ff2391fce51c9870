"""Blocks found and the work time they took, gathered into bins."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from offswitch.bitcoin.chain import Chain
from offswitch.bitcoin.hashrate import EXA, HASHES_PER_DIFFICULTY
from offswitch.errors import DataError
from offswitch.timeline import from_seconds, iso

Floats = NDArray[np.float64]
DAY_S = 86_400.0


@dataclass(frozen=True, eq=False)
class Work:
    """Blocks by bin of header time.

    Parameters
    ----------
    edges
        Unix seconds, shape (T + 1,), increasing.
    blocks
        Header times in [edges[k], edges[k + 1]), shape (T,).
    blocks_per_ehs
        Blocks expected for each EH/s of hashrate: 1e18 / 2^32 times the integral of 1 / difficulty
        over the bin, shape (T,).
    """

    edges: Floats
    blocks: NDArray[np.int64]
    blocks_per_ehs: Floats

    def until(self, moment: float) -> "Work":
        """Return the bins that end by a moment: what was known then."""
        kept = int(np.searchsorted(self.edges, moment, side="right")) - 1
        return replace(
            self,
            edges=self.edges[: kept + 1],
            blocks=self.blocks[:kept],
            blocks_per_ehs=self.blocks_per_ehs[:kept],
        )


def daily_edges(start: float, end: float, *marks: float, fine_s: float = 12 * 3600.0) -> Floats:
    """Return bin edges from `start` to `end`: days counted from the first mark, and every mark.

    Bins are `fine_s` long for five days after each mark: the first days after an event are looked
    at closely. A stretch at the start that is shorter than half of that joins its neighbour; at the
    end none does, so that a window after a mark ends at an edge.
    """
    origin = marks[0] if marks else end
    days = origin + DAY_S * np.arange(
        np.ceil((start - origin) / DAY_S), np.floor((end - origin) / DAY_S) + 1
    )
    fine = [mark + fine_s * np.arange(5 * DAY_S / fine_s) for mark in marks]
    inside = np.unique(np.concatenate([days, np.array(marks, float), *fine]))
    inside = inside[(inside > start + fine_s / 2) & (inside < end)]
    return np.concatenate([[start], inside, [end]])


def gather(chain: Chain, edges: Floats) -> Work:
    """Gather the blocks of a chain into bins.

    Raises
    ------
    DataError
        If the bins reach outside the blocks.
    """
    first, last = float(chain.times[0]), float(chain.times[-1])
    if edges[0] < first or edges[-1] > last:
        raise DataError(
            "window_outside_blocks",
            start=iso(from_seconds(edges[0])),
            end=iso(from_seconds(edges[-1])),
            first=iso(chain.start),
            last=iso(chain.end),
        )
    # Counted, not searched for: header times need not increase.
    blocks = np.histogram(chain.times, bins=edges)[0]
    # The last bin of a histogram is closed, these are half-open.
    blocks[-1] -= int(np.count_nonzero(chain.times == edges[-1]))
    changes = np.array([r.time.timestamp() for r in chain.retargets])
    slowness = 1 / np.array([r.difficulty for r in chain.retargets])
    # The integral of a step function is linear between its steps.
    at = np.append(changes, max(changes[-1], edges[-1]) + 1)
    total = np.concatenate([[0.0], np.cumsum(slowness * np.diff(at))])
    exposure = np.diff(np.interp(edges, at, total))
    return Work(edges, blocks, exposure * EXA / HASHES_PER_DIFFICULTY)
