"""From observations to outages.

>>> from offswitch.detect import read_grid, find_outages, judge
"""

from importlib import import_module
from typing import Any

from offswitch.detect.detect import Detection, Found, detect
from offswitch.detect.edges import Edge, agreement, compare_edges, cross_check
from offswitch.detect.ensemble import Ensemble, check_series, draw_ensemble
from offswitch.detect.outage import Outage

#: What needs the compiled loops, or reads a file: loaded when first used.
_HOME = {
    "Episodes": "stream",
    "Expectation": "stream",
    "Facts": "facts",
    "Findings": "findings",
    "Grid": "grid",
    "Judgement": "deliberate",
    "Stream": "stream",
    "find": "stream",
    "find_outages": "findings",
    "judge": "deliberate",
    "read_grid": "read",
    "read_series": "read",
    "roll_up": "rollup",
    "to_grid": "grid",
}
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
    *_HOME,
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'offswitch.detect' has no attribute '{name}'")
    return getattr(import_module(f"offswitch.detect.{_HOME[name]}"), name)
