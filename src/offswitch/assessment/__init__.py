"""The main job: a `Case` in, an `Assessment` out."""

from offswitch.assessment.assess import assess
from offswitch.assessment.check import assess_claim, check_claims
from offswitch.assessment.result import Assessment

__all__ = ["Assessment", "assess", "assess_claim", "check_claims"]
