"""NetLoss of the Internet Society: what is published of it, and the shortcut that is refused."""

from typing import NamedTuple, NoReturn

from offswitch.errors import ModelError


class Coefficient(NamedTuple):
    """A coefficient of the paper's abstract, from a panel of 92 countries by year."""

    name: str
    value: float
    unit: str


#: Tagat, Phokeer and Kreitem 2024. The tables of the regressions were not found in a public copy.
COEFFICIENTS = (
    Coefficient("gdp_a_head_by_point_of_likelihood", -15.6, "percentage points"),
    Coefficient("usd_a_person_by_day_of_shutdown", 86.58, "usd/people/day"),
)


def per_person_day(people: float, days: float, gdp_usd: float) -> NoReturn:
    """Refuse to price an event by dollars a person and day.

    Raises
    ------
    ModelError
        Always: the coefficient joins a year's GDP a head with a year's days of shutdown, and as a
        cost of days it exceeds, wherever GDP a head is below 31,600 USD, all that is produced.
    """
    usd = COEFFICIENTS[1].value * people * days
    times = usd / (gdp_usd * days / 365)
    raise ModelError("netloss_shortcut", hours=days * 24, usd=usd, times=times)
