"""What is cut off: which service, and which part of the country."""

import math
from dataclasses import dataclass

from offswitch.errors import CaseError

SERVICES = ("internet", "mobile", "app")
#: Of what a part is a share.
PARTS = ("people", "output", "operators")


@dataclass(frozen=True)
class Part:
    """A share of a country that is cut off, and who says so.

    Parameters
    ----------
    of
        One of `PARTS`: of its people, of its output, or of the lines of its operators.
    share
        Above 0, at most 1.
    source
        Id of its source; a share without one is refused.
    """

    of: str
    share: float
    source: str

    def __post_init__(self) -> None:
        if self.of not in PARTS:
            raise CaseError("unknown_part", of=self.of, known=", ".join(PARTS))
        if not (math.isfinite(self.share) and 0 < self.share <= 1):
            raise CaseError("bad_part", of=self.of, share=self.share)
        if not self.source:
            raise CaseError("part_without_source", of=self.of, share=self.share)


@dataclass(frozen=True)
class Scope:
    """What a shutdown cuts: all internet, mobile data, or a number of applications.

    Parameters
    ----------
    service
        One of `SERVICES`.
    apps
        How many applications are blocked; 0 unless `service` is ``app``.
    parts
        Shares of the country that are cut off, multiplied; none is the whole country.

    Examples
    --------
    >>> Scope("app", apps=2).national, Scope("mobile", parts=(Part("people", 0.3, "own"),)).part
    (True, 0.3)
    """

    service: str = "internet"
    apps: int = 0
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        if self.service not in SERVICES:
            raise CaseError("unknown_scope", service=self.service, known=", ".join(SERVICES))
        if self.apps < 0 or (self.apps > 0) != (self.service == "app"):
            raise CaseError("bad_apps", service=self.service, apps=self.apps)

    @property
    def part(self) -> float:
        """Share of the country that is cut off."""
        return math.prod(part.share for part in self.parts)

    @property
    def national(self) -> bool:
        """Whether the whole country is cut off."""
        return self.part == 1

    @property
    def sources(self) -> tuple[str, ...]:
        """Sources of its parts."""
        return tuple(dict.fromkeys(part.source for part in self.parts))


#: All internet of the whole country.
NATIONAL = Scope()
