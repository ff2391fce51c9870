"""What is imagined, as a user writes it, and as a scenario."""

from dataclasses import dataclass

from offswitch.assessment.simulate_places import Place
from offswitch.errors import CaseError
from offswitch.hazard.scenario import (
    DEFAULT_START,
    Scenario,
    read_interval,
    read_service,
    read_start,
    read_windows,
)
from offswitch.settings import Settings

#: What can be reached while a network is down.
REACHES = ("none", "domestic", "allow_list")
#: What is blocked with the network up.
PLATFORMS = "social"


@dataclass(frozen=True)
class Plan:
    """What is imagined, as a user writes it.

    Parameters
    ----------
    hours
        From the first to the last, hours of connection included.
    services
        ``all``, ``mobile``, ``fixed``, or ``social`` with a number of `platforms`.
    start
        ISO 8601; without an offset by the clock of the capital.
    regions, operators
        As `offswitch.assessment.simulate_places.read_cut` reads them.
    reach
        What can still be reached: ``none``, ``domestic`` or ``allow_list``.
    windows
        Hours of connection, as `offswitch.hazard.scenario.read_windows` reads them.
    severity
        Share of the network that is lost: a number, or a distribution.
    running
        Whether it still lasts: `hours` are those so far.
    """

    hours: float = 24.0
    services: str = "all"
    start: str = DEFAULT_START
    regions: str = ""
    operators: str = ""
    reach: str = "none"
    windows: str = ""
    severity: str = "1"
    platforms: int = 0
    running: bool = False


def read_scenario(plan: Plan, place: Place, hours: float) -> Scenario:
    """Read a plan, of so many hours.

    Raises
    ------
    CaseError
        If anything of it cannot be.
    """
    if plan.reach not in REACHES:
        raise CaseError("unknown_reach", reach=plan.reach, known=", ".join(REACHES))
    service = read_service(plan.services)
    if (service == PLATFORMS) != (plan.platforms > 0):
        raise CaseError("platforms", service=service, platforms=plan.platforms)
    interval = read_interval(read_start(plan.start, place.zone), hours)
    return Scenario(service, interval, read_windows(plan.windows, interval, place.zone), plan.reach)


def drawn_severity(plan: Plan, settings: Settings) -> str:
    """Return the share of the network that is lost, as drawn: a number, or a distribution."""
    fixed = settings.fixed.get("severity")
    return plan.severity if fixed is None else f"{fixed:g}"
