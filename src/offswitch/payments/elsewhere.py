"""Parameters of payments for a country that has none of its own: its machines, the rest assumed."""

from offswitch.parameters import Distribution, Parameter
from offswitch.payments.record import Ground
from offswitch.places import capital_zone, name
from offswitch.reference.cash_machines import machine_density

#: What is assumed where nothing is known: a form, its arguments, and what they are multiplied by.
#: `day` is output a person and day, `people` the people, `machine` a machine.
_ASSUMED = {
    "retail_per_day": ("uniform", (0.12, 0.40), "gdp", "share of output that is bought in shops"),
    "ticket": ("uniform", (0.3, 1.5), "day", "days of output a person in one purchase"),
    "withdrawals_per_day": ("uniform", (30.0, 120.0), "machine", "withdrawals a machine and day"),
    "withdrawal": ("uniform", (2.0, 12.0), "day", "days of output a person in one withdrawal"),
    "stock": ("uniform", (700.0, 2100.0), "day", "the same in a machine that was just filled"),
    "pocket": ("lognormal", (0.7, 0.8), "day", "the same in a pocket"),
    "hoard": ("uniform", (2.0, 9.0), "day", "the same that one wants for the days to come"),
}
_ANY = "nothing is known of the country: almost any share"
#: Mean days of a year.
DAYS = 365.25
#: Share of people of 15 and over: machines are counted by them.
_ADULTS = (0.55, 0.85)


def country_parameters(
    country: str, year: int, people: float, gdp_per_day: float, currency: str
) -> tuple[Parameter, ...]:
    """Parameters as `country_plan` needs them, for any country whose cash machines are on record.

    Parameters
    ----------
    year
        The year before the event.
    gdp_per_day
        Output of the country a day, in `currency`.

    Raises
    ------
    CaseError
        If no count of machines is on record by that year.
    """
    density = machine_density(country, year)
    machines = [density.per_100k_adults * share * people / 1e5 for share in _ADULTS]
    scales = {
        "gdp": gdp_per_day,
        "day": gdp_per_day / people,
        "machine": sum(machines) / 2,
    }
    units = {"retail_per_day": f"{currency}/day", "withdrawals_per_day": "count/day"}
    found = []
    for key, (kind, (first, second), by, note) in _ASSUMED.items():
        # Of a lognormal only the median is an amount; its second number is a spread.
        spread = second if kind == "lognormal" else second * scales[by]
        drawn = Distribution(kind, (first * scales[by], spread))
        found.append(_assumed(key, drawn, units.get(key, currency), note))
    return (
        *found,
        _assumed(
            "machines",
            Distribution("uniform", tuple(machines)),
            "count",
            f"density of {density.year}, times 55 to 85 % of people",
            density.source,
        ),
        _assumed("electronic_share", Distribution("uniform", (0.1, 0.9)), "share", _ANY),
        _assumed("allow_listed", Distribution("uniform", (0.0, 1.0)), "share", _ANY),
    )


def _assumed(
    key: str, distribution: Distribution, unit: str, note: str, source: str = ""
) -> Parameter:
    return Parameter(f"payments_{key}", distribution, unit, "assumed", source, note)


def whole_country(country: str, people: float) -> tuple[Ground, ...]:
    """Return a country as one region, on the clock of its capital."""
    return (Ground(name(country), country, people, capital_zone(country) or "UTC", None, None, ()),)
