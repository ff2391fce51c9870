"""The main job: a `Case` in, an `Assessment` out."""

from offswitch.assess.assess import assess
from offswitch.assess.assessment import Assessment

__all__ = ["Assessment", "assess"]
