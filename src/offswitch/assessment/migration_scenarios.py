"""What the model of movement says would follow a shock on one country."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.bitcoin.migration import Floats, Pressure, Rates, rates
from offswitch.bitcoin.migration_forecast import ahead
from offswitch.bitcoin.migration_known import Known
from offswitch.bitcoin.migration_map import next_month, pressure_on
from offswitch.estimate import Estimate
from offswitch.reference.migration import CUT

#: Months after which it is said how much has left.
LEFT_AT = (3, 6, 12, 24)
#: Months that a ban lasts, as China's did on the map.
BAN_MONTHS = 3
#: What is set beside what: no shock, a cut, rationing of power, both, and a ban.
NONE, RATIONED, BOTH, BANNED = "none", "rationing", "both", "ban"
SCENARIOS = (NONE, CUT, RATIONED, BOTH, BANNED)
#: 5, 50 and 95 % points.
Quantiles = tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Scenario:
    """What the model says would follow.

    Parameters
    ----------
    name
        One of `SCENARIOS`.
    left
        Part of what ran in the country before, and has left it, by months after.
    half
        Months until half has left, if the rates stay.
    months
        Each month ahead, length M.
    share, ehs
        Of the world as the map would show it, and in EH/s: 5, 50 and 95 % points, length M.
    destinations, missing
        Part of what left within `ARRIVED` months that then runs in another country, most first; and
        that is on its way or lost.
    """

    name: str
    left: tuple[tuple[int, Estimate], ...]
    half: Estimate
    months: tuple[str, ...]
    share: tuple[Quantiles, ...]
    ehs: tuple[Quantiles, ...]
    destinations: tuple[tuple[str, Estimate], ...]
    missing: Estimate


def pressures_of(
    name: str, known: Known, origin: int, hours: float, months: int
) -> tuple[Pressure, ...]:
    """Shocks of each month ahead: the scenario's on the country, those on record elsewhere.

    Parameters
    ----------
    hours
        Length of the cut, in the first month.
    """
    made = []
    for month in range(months):
        base = pressure_on(known.countries, next_month(known.month, month + 1))
        ban, rationing, off = base.ban.copy(), base.rationing.copy(), base.hours_off.copy()
        ban[origin] = float(name == BANNED and month < BAN_MONTHS)
        rationing[origin] = float(name in (RATIONED, BOTH))
        off[origin] = hours if month == 0 and name in (CUT, BOTH) else 0.0
        made.append(Pressure(ban, rationing, off))
    return tuple(made)


def run_scenario(
    name: str,
    known: Known,
    few: Known,
    origin: int,
    pressures: Sequence[Pressure],
    rng: np.random.Generator,
) -> Scenario:
    """Run one scenario on the country `origin`.

    Parameters
    ----------
    known, few
        All draws, and those that are run through the months.
    pressures
        Shocks of each month ahead, as `pressures_of` gives them.
    """
    ran = ahead(rates(few.theta), few.start, few.countries, few.price, pressures, origin, rng)
    of, months = rates(known.theta), len(pressures)
    hazard = np.cumsum([p.at(origin).hazard(of)[:, 0] for p in pressures], axis=0)

    def estimate(draws: Floats, unit: str) -> Estimate:
        return Estimate(draws, unit, "migration_model", known.sources)

    after = [*(m for m in LEFT_AT if m < months), months]
    reached = sorted(
        (
            (country, estimate(ran.reached[:, at], "share"))
            for at, country in enumerate(known.countries)
            if at != origin
        ),
        key=lambda pair: -pair[1].p50,
    )
    shares = ran.shares[:, :, origin]
    return Scenario(
        name,
        tuple((m, estimate(-np.expm1(-hazard[m - 1]), "share")) for m in after),
        estimate(_half(name, of, float(pressures[0].hours_off[origin])), "1"),
        tuple(next_month(known.month, m + 1) for m in range(months)),
        _ends(shares),
        _ends(shares * ran.world),
        tuple(reached),
        estimate(1 - ran.reached.sum(axis=1), "share"),
    )


def _half(name: str, of: Rates, hours: float) -> Floats:
    """Months until half has left: the hazard of the first month, then that of the others."""
    steady = of["churn"][:, 0] + (of["rationing"][:, 0] if name in (RATIONED, BOTH) else 0.0)
    missing = np.full(steady.shape, np.log(2.0))
    if name in (CUT, BOTH):
        missing = missing - of["cut"][:, 0] * hours / 100
    if name == BANNED:
        banned = steady + of["ban"][:, 0]
        inside = missing / banned
        later = BAN_MONTHS + (missing - BAN_MONTHS * banned) / steady
        return np.asarray(np.where(inside <= BAN_MONTHS, inside, later))
    return np.asarray(np.maximum(missing, 0.0) / steady)


def _ends(paths: Floats) -> tuple[Quantiles, ...]:
    """Quantiles of each month, paths of shape (M, Q)."""
    low, middle, high = np.quantile(paths, (0.05, 0.5, 0.95), axis=1)
    return tuple((float(a), float(b), float(c)) for a, b, c in zip(low, middle, high, strict=True))
