"""Loss of value added by sector, against an ordinary week and against the same unrest.

    loss = value added an hour x activity x share that stops x hours of stop x (1 - caught up)

summed over the hours. What else stopped work in an hour takes its share first in the second
comparison, so that what is left there is the network's alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat

import numpy as np

from offswitch.economy.account import NationalAccount, sector_shares
from offswitch.economy.counterfactuals import Confounder
from offswitch.economy.duration import LONGEST_HOURS
from offswitch.economy.footprint import CARRIERS, footprints
from offswitch.economy.stops import Draw, kind_of, stopped
from offswitch.economy.worktime import WorkTime, work_time
from offswitch.estimate import Draws, Estimate
from offswitch.hazard import Shutdown
from offswitch.provenance import union
from offswitch.reference.sectors import Sector, sectors
from offswitch.text import Message, message
from offswitch.timeline import HOUR

HOURS_A_YEAR = 8760.0


@dataclass(frozen=True, eq=False)
class Loss:
    """Flow interrupted, and value lost once what is caught up afterwards is taken off, ``usd``."""

    interrupted: Estimate
    lost: Estimate


@dataclass(frozen=True, eq=False)
class SectorLoss:
    """What a sector lost.

    Parameters
    ----------
    exposed
        What it makes in such hours of an ordinary week, ``usd``.
    ordinary, unrest
        Loss against an ordinary week, and against the same unrest with the network up.
    """

    sector: Sector
    exposed: Estimate
    ordinary: Loss
    unrest: Loss


@dataclass(frozen=True, eq=False)
class Explains:
    """What a confounder could explain of the loss against an ordinary week, by itself.

    Parameters
    ----------
    of_loss
        Value lost that it would have stopped anyway, ``usd``.
    at_most
        The same if it had stopped all of the work that it touches.
    """

    confounder: Confounder
    of_loss: Estimate
    at_most: Estimate


@dataclass(frozen=True, eq=False)
class Losses:
    """Every sector's loss, their sums, and what else was in the way."""

    sectors: tuple[SectorLoss, ...]
    exposed: Estimate
    ordinary: Loss
    unrest: Loss
    confounders: tuple[Explains, ...]
    caveats: tuple[Message, ...]


@dataclass
class _Sums:
    """Hours of ordinary activity, of stop and of what confounders explain, of one sector."""

    made: float
    ordinary: Draws
    unrest: Draws
    explained: list[Draws]


def sector_losses(
    account: NationalAccount,
    shutdown: Shutdown,
    draw: Draw,
    confounders: Sequence[Confounder] = (),
) -> Losses:
    """Loss of value added by sector in a shutdown.

    Parameters
    ----------
    account
        What is at stake.
    draw
        Gives each named parameter of the sectors and of the confounders: one name, one draw.
    confounders
        What else stopped work.

    Raises
    ------
    ModelError
        If the shutdown cuts a place that the account does not know, or neither wired nor mobile
        access.
    """
    hours = _hours(account, shutdown, draw, confounders)
    shares = sector_shares(account, draw)
    losses, explained = [], []
    for sector in sectors():
        own, share = hours[sector.name], shares[sector.name]
        value = account.gdp.draws / HOURS_A_YEAR * share.draws
        stopping = value * _can_stop(sector.name, draw)
        lost = stopping * (1.0 - draw(f"caught_up_{sector.catch_up}").draws)
        sources = union(account.gdp.sources, share.sources, shutdown.sources)
        usd = partial(Estimate, unit="usd", method=sector.name, sources=sources)
        losses.append(
            SectorLoss(
                sector,
                usd(value * own.made),
                Loss(usd(stopping * own.ordinary), usd(lost * own.ordinary)),
                Loss(usd(stopping * own.unrest), usd(lost * own.unrest)),
            )
        )
        explained.append([usd(lost * each) for each in own.explained])
    return Losses(
        tuple(losses),
        _sum([loss.exposed for loss in losses]),
        _total([loss.ordinary for loss in losses]),
        _total([loss.unrest for loss in losses]),
        tuple(map(_explains, confounders, map(_sum, zip(*explained, strict=True)), repeat(draw))),
        _caveats(shutdown, [place for place, *_ in account.cut(shutdown)]),
    )


def _can_stop(sector: str, draw: Draw) -> Draws:
    """Share that can stop: its odds as drawn, times those by which all sectors' are off at once."""
    share, off = draw(f"stops_{sector}").draws, draw("stops_odds").draws
    return share * off / (1.0 - share + share * off)


def _hours(
    account: NationalAccount, shutdown: Shutdown, draw: Draw, confounders: Sequence[Confounder]
) -> dict[str, _Sums]:
    """Add up the footprints of a shutdown, by sector, in hours of the country's activity."""
    ends = [end for what in confounders for end in (what.interval.start, what.interval.end)]
    none = np.zeros(1)
    sums = {s.name: _Sums(0.0, none, none, [none] * len(confounders)) for s in sectors()}
    for footprint in footprints(shutdown, account.cut(shutdown), ends):
        time = work_time(footprint, confounders)
        stops = stopped(footprint, map(kind_of, sectors()), draw, time.rows)
        left: dict[tuple[Confounder, ...], list[Draws]] = {}
        for sector in sectors():
            touching = tuple(what for what in confounders if what.touches(sector.name))
            if touching not in left:
                left[touching] = time.left([_stops(c, touching, draw) for c in confounders])
            own = footprint.share * stops[kind_of(sector)]
            made = footprint.share * time.made[sector.profile]
            _add(sums[sector.name], made, time, own, left[touching], confounders, touching)
    return sums


def _sum(parts: Sequence[Estimate]) -> Estimate:
    """Sum of estimates whose flows are apart, as those of sectors are."""
    whole = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return whole.named("sectors")


def _total(losses: Sequence[Loss]) -> Loss:
    return Loss(_sum([one.interrupted for one in losses]), _sum([one.lost for one in losses]))


def _explains(what: Confounder, at_most: Estimate, draw: Draw) -> Explains:
    """Weigh what a confounder touches by the share that it stops; a holiday stops it all."""
    if what.parameter is None:
        return Explains(what, at_most, at_most)
    share = draw(what.parameter)
    sources = union(at_most.sources, share.sources, [what.source] if what.source else [])
    return Explains(what, Estimate(at_most.draws * share.draws, "usd", what.name, sources), at_most)


def _caveats(shutdown: Shutdown, places: Sequence[str]) -> tuple[Message, ...]:
    found = []
    for place in places:
        own = [s for name in CARRIERS for s in shutdown.of(name, place)]
        unseen = max(shutdown.hours_unobserved(name, place) for name in CARRIERS)
        if unseen:
            found.append(message("caveat.unobserved", hours=unseen))
        ends = [s.interval for s in own]
        hours = (max(i.end for i in ends) - min(i.start for i in ends)) / HOUR
        if hours > LONGEST_HOURS:
            found.append(message("caveat.too_long", hours=hours, longest=LONGEST_HOURS))
    return tuple(dict.fromkeys(found))


def _stops(what: Confounder, touching: Sequence[Confounder], draw: Draw) -> Draws | None:
    """Share of a sector's work that a confounder stops, or None if it is a holiday or elsewhere."""
    return draw(what.parameter).draws if what.parameter and what in touching else None


def _add(
    sums: _Sums,
    made: float,
    time: WorkTime,
    stops: Draws,
    left: Sequence[Draws],
    confounders: Sequence[Confounder],
    touching: Sequence[Confounder],
) -> None:
    """Add a footprint to the sums of one sector, in hours of the country's activity."""
    ordinary, calendar = time.split(stops)
    sums.made += made
    for usual in ordinary:
        sums.ordinary = sums.ordinary + usual
    for kept, rest in zip(calendar, left, strict=True):
        sums.unrest = sums.unrest + kept * rest
    for (group, k), share in np.ndenumerate(time.touched):
        if share and confounders[k] in touching:
            holiday = confounders[k].parameter is None
            usual = ordinary[group]
            lost = usual - calendar[group] if holiday else float(share) * usual
            sums.explained[k] = sums.explained[k] + lost
