"""Impact functions: the share of an exposure that a given severity stops."""

from dataclasses import dataclass

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws


@dataclass(frozen=True)
class ImpactFunction:
    """Piecewise linear loss share by severity.

    Parameters
    ----------
    name
        What results name it by.
    depths, shares
        Knots. Depths rise from 0 to 1; shares start at 0, never fall, and stay within [0, 1].
    longest_hours
        Longest shutdown the function was stated for; beyond it a result carries a caveat.
    source
        Id of the source, or empty for a definition.
    """

    name: str
    depths: tuple[float, ...]
    shares: tuple[float, ...]
    longest_hours: float
    source: str = ""

    def __post_init__(self) -> None:
        depths, shares = np.array(self.depths), np.array(self.shares)
        if (
            depths.size != shares.size
            or not np.isfinite([*depths, *shares]).all()
            or depths.size < 2
            or (depths[0], depths[-1], shares[0]) != (0, 1, 0)
            or (np.diff(depths) <= 0).any()
            or (np.diff(shares) < 0).any()
            or shares[-1] > 1
        ):
            raise ModelError("bad_impact_function", name=self.name)

    def loss_share(self, severity: Draws) -> Draws:
        """Share of the exposure lost at each severity, same shape."""
        return np.interp(severity, self.depths, self.shares)


#: Loss in proportion to what is missing: what every published per-hour method assumes.
PROPORTIONAL = ImpactFunction("proportional", (0.0, 1.0), (0.0, 1.0), longest_hours=8760.0)
