"""The loops of the detector, compiled when first used."""

from offswitch.detect.kernels.advance import NOTHING, advance, lasting
from offswitch.detect.kernels.memory import (
    E_ALERT,
    E_BEFORE,
    E_DEPTH,
    E_END,
    E_END_BEFORE,
    E_HOW,
    E_OPENED,
    E_SD,
    E_SERIES,
    E_START,
    E_Z,
    LANES,
    new_memory,
)

__all__ = [
    "E_ALERT",
    "E_BEFORE",
    "E_DEPTH",
    "E_END",
    "E_END_BEFORE",
    "E_HOW",
    "E_OPENED",
    "E_SD",
    "E_SERIES",
    "E_START",
    "E_Z",
    "LANES",
    "NOTHING",
    "advance",
    "lasting",
    "new_memory",
]
