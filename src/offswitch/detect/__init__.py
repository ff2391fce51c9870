"""From observations to outages."""

from offswitch.detect.detect import Detection, Found, detect
from offswitch.detect.edges import Edge, compare_edges, cross_check
from offswitch.detect.ensemble import Ensemble, draw_ensemble
from offswitch.detect.outage import Outage

__all__ = [
    "Detection",
    "Edge",
    "Ensemble",
    "Found",
    "Outage",
    "compare_edges",
    "cross_check",
    "detect",
    "draw_ensemble",
]
