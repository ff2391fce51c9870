"""What people in the made-up world reported of shutdowns, for the lists that print it."""

from dataclasses import dataclass
from datetime import date, timedelta

from offswitch import places
from offswitch.testing.world import World


@dataclass(frozen=True)
class Reported:
    """A shutdown as a list has it: `end` is its last day, or None while it goes on."""

    place: str
    start: date
    end: date | None
    kind: str
    extent: str
    scope: str
    area: str
    cause: str

    @property
    def country(self) -> str:
        """Name of its country."""
        return places.name(self.place)


def reported(world: World) -> list[Reported]:
    """Every shutdown that was reported by now, in the order in which they began."""
    outage, today = world.outage, world.now.date()
    ended = (outage.end - timedelta(seconds=1)).date()
    listed = [
        Reported(
            world.country,
            outage.start.date(),
            ended if ended < today else None,
            "Shutdown",
            "Full network",
            "It affected more than one state, province, or region",
            "Nationwide",
            "Protests",
        ),
        Reported(
            "IN",
            date(2021, 12, 20),
            date(2021, 12, 22),
            "Shutdown",
            "Full network",
            "It only affected one county, city, or village",
            "Sikar",
            "Communal violence",
        ),
        Reported(
            "MM",
            date(2021, 2, 1),
            None,
            "Shutdown & Throttle",
            "Service-based",
            "It affected more than one state, province, or region",
            "",
            "Military coup",
        ),
    ]
    return sorted((one for one in listed if one.start < today), key=lambda one: one.start)
