"""The main job: a `Case` in, an `Assessment` out."""

from offswitch.assessment.assess import assess
from offswitch.assessment.result import Assessment

__all__ = ["Assessment", "assess"]
