"""The shutdown as a footprint: place x service x time x severity."""

from offswitch.hazard.shutdown import Segment, Shutdown, detected_shutdown

__all__ = ["Segment", "Shutdown", "detected_shutdown"]
