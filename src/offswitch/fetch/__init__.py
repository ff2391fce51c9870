"""From the public sources into the lake: what is lacking, piece by piece."""

from offswitch.fetch.record import Fetched, LeftOut, Missing, SignalFetched
from offswitch.fetch.run import fetch

__all__ = ["Fetched", "LeftOut", "Missing", "SignalFetched", "fetch"]
