"""Who was cut off: users by service and region, and hours of work and study that went with it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.economy.account import NationalAccount
from offswitch.economy.activity import Clock, activity, middles
from offswitch.economy.footprint import Footprint, footprints
from offswitch.economy.stops import Draw
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown
from offswitch.provenance import union

HOURS_A_WEEK = 168.0
#: Hours that somebody at work, and a pupil, spends at it in an ordinary week (assumed).
WORK_HOURS, STUDY_HOURS = 40.0, 25.0

#: A place that was cut, its share of all that were, and its clock.
Place = tuple[str, float, Clock]


@dataclass(frozen=True, eq=False)
class Cut:
    """Some people, and what they were cut off from.

    Parameters
    ----------
    who
        ``online`` for everybody, ``line`` or ``mobile_only``, or the code of a region.
    service
        The service whose hours count for them.
    people
        How many.
    hours
        Hours of full loss that each of them met.
    """

    who: str
    service: str
    people: Estimate
    hours: Estimate

    @property
    def person_hours(self) -> Estimate:
        """People times hours."""
        return self.people * self.hours


@dataclass(frozen=True, eq=False)
class People:
    """Everybody online, then those with a line at home and those with mobile data alone.

    Parameters
    ----------
    groups
        The whole first, then its two parts.
    regions
        Everybody online, by region that was cut; empty where none is known.
    work_hours, study_hours
        Hours of work at a distance and of study that needed the network, ``h``.
    """

    groups: tuple[Cut, ...]
    regions: tuple[Cut, ...]
    work_hours: Estimate
    study_hours: Estimate


def _lost(shutdown: Shutdown, places: Sequence[Place], service: str) -> Estimate:
    """Hours of full loss of the people of some places, by their shares of all that were cut.

    Where wired and mobile access were cut and no series is of both, all services are lost as far as
    the lesser of the two is.
    """
    total: Draws = np.zeros(1)
    for place, share, clock in places:
        if service == "all" and not shutdown.of("all", place):
            (footprint,) = footprints(shutdown, [(place, 1.0, clock)])
            total = total + share * _both(footprint, np.ones(len(footprint.pieces)))
        for segment in shutdown.of(service, place):
            if segment.severity is not None:
                total = total + share * segment.severity * segment.interval.hours
    return Estimate(total, "h", f"hours_lost_{service}", shutdown.sources)


def _both(footprint: Footprint, weights: Draws) -> Draws:
    """Weighted hours in which neither of the two carriers was there, shape (Q,)."""
    fixed, mobile = footprint.carriers
    total: Draws = np.zeros(1)
    for weight, hours, a, b in zip(weights, footprint.hours, fixed.rows, mobile.rows, strict=True):
        total = total + weight * hours * np.minimum(a, b)
    return total


def _times(name: str, unit: str, *parts: Estimate) -> Estimate:
    """Product of estimates, in the unit that it is of."""
    draws: Draws = np.ones(1)
    for part in parts:
        draws = draws * part.draws
    return Estimate(draws, unit, name, union(*(part.sources for part in parts)))


def people_cut(
    account: NationalAccount,
    shutdown: Shutdown,
    population: Estimate,
    online: Estimate,
    lines: Estimate | None,
    draw: Draw,
) -> People:
    """Count the people whom a shutdown cut off.

    Parameters
    ----------
    account
        Places, the regions of which hold shares of the people, and clocks.
    population
        Of the country, ``people``.
    online
        Share of the people who use the internet.
    lines
        Fixed lines for each of the people; None where that is not known.
    draw
        Gives the parameters of people.
    """
    cut = account.cut(shutdown)
    reached = sum(share for _, share, _ in cut)
    weights = [(place, share / reached, clock) for place, share, clock in cut]
    here = Estimate(population.draws * reached, "people", "people", population.sources)
    users = _times("people_online", "people", here, online)
    groups = [Cut("online", _whole(shutdown), users, _lost(shutdown, weights, _whole(shutdown)))]
    if lines is not None:
        at_home = _times("people_line", "people", here, lines, draw("people_per_line"))
        with_line = Estimate(
            np.minimum(at_home.draws, users.draws), "people", "people_line", at_home.sources
        )
        groups += [
            Cut("line", "fixed", with_line, _lost(shutdown, weights, "fixed")),
            Cut("mobile_only", "mobile", users - with_line, _lost(shutdown, weights, "mobile")),
        ]
    office = _office_hours(account, shutdown)
    work, study = (office * (hours / HOURS_A_WEEK) for hours in (WORK_HOURS, STUDY_HOURS))
    return People(
        tuple(groups),
        _by_region(account, shutdown, population, online),
        _times("work", "h", here, draw("employed_share"), draw("telework_share"), work),
        _times("study", "h", here, draw("student_share"), draw("online_study_share"), study),
    )


def _whole(shutdown: Shutdown) -> str:
    """Return the service that counts for everybody: all of them, or the one that was cut."""
    services = [segment.service for segment in shutdown.segments]
    return "all" if "all" in services or len(set(services)) > 1 else services[0]


def _office_hours(account: NationalAccount, shutdown: Shutdown) -> Estimate:
    """Hours of full loss, each weighted by the activity of offices in it; mean over the places."""
    places = account.cut(shutdown)
    reached = sum(share for _, share, _ in places)
    total: Draws = np.zeros(1)
    for footprint in footprints(shutdown, places):
        weights = activity(middles(footprint.pieces), footprint.clock)["office"]
        # whoever works at a distance goes on by either of the two
        total = total + footprint.share / reached * _both(footprint, weights)
    return Estimate(total, "h", "office_hours", shutdown.sources)


def _by_region(
    account: NationalAccount, shutdown: Shutdown, population: Estimate, online: Estimate
) -> tuple[Cut, ...]:
    places = {place: clock for place, _, clock in account.cut(shutdown)}
    whole = account.clock.place in places
    service = _whole(shutdown)
    hours = {
        place: _lost(shutdown, [(place, 1.0, clock)], service) for place, clock in places.items()
    }
    return tuple(
        Cut(
            region.place,
            service,
            _times("people_online", "people", population * region.share, online),
            hours[account.clock.place if whole else region.place],
        )
        for region in account.regions
        if whole or region.place in places
    )
