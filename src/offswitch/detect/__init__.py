"""From observations to outages."""

from offswitch.detect.detect import Detection, Found, detect
from offswitch.detect.edges import Edge, agreement, compare_edges, cross_check
from offswitch.detect.ensemble import Ensemble, check_series, draw_ensemble
from offswitch.detect.outage import Outage

__all__ = [
    "Detection",
    "Edge",
    "Ensemble",
    "Found",
    "Outage",
    "agreement",
    "check_series",
    "compare_edges",
    "cross_check",
    "detect",
    "draw_ensemble",
]
