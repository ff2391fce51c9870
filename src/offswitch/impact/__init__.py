"""The one engine: exposure x impact function over a hazard."""

from offswitch.impact.engine import impact
from offswitch.impact.exposure import Exposure, add_exposures
from offswitch.impact.function import PROPORTIONAL, ImpactFunction
from offswitch.impact.many import Impacts, impacts

__all__ = [
    "PROPORTIONAL",
    "Exposure",
    "ImpactFunction",
    "Impacts",
    "add_exposures",
    "impact",
    "impacts",
]
