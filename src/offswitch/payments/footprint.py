"""How much of each link carries payments, by hour and region: the hazard as payments meet it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.hazard import Shutdown
from offswitch.payments.plan import Days, Host, Plan, Value
from offswitch.timeline import HOUR, Interval


@dataclass(frozen=True, eq=False)
class Cut:
    """A stretch in which a service lost a share of normal, in the whole plan or in one region.

    Parameters
    ----------
    service
        ``fixed``, ``mobile``, or ``all`` for both.
    severity
        Share of normal lost.
    reach
        What can still be reached, as of a `Segment` of a shutdown.
    place
        Code of a region; empty for all of them.
    """

    interval: Interval
    service: str
    severity: Value
    reach: str = "none"
    place: str = ""


@dataclass(frozen=True, eq=False)
class Links:
    """Share of each link that carries payments: each of shape (T, R or 1, Q or 1).

    `host` is the banks' own side, which a payment needs beside the buyer's or the shop's.
    """

    fixed: Draws
    mobile: Draws
    host: Draws


def cuts_of(shutdown: Shutdown) -> tuple[Cut, ...]:
    """Fixed and mobile service of a shutdown's footprint; an unobserved stretch is left whole."""
    country = shutdown.segments[0].place
    places = tuple(dict.fromkeys(s.place for s in shutdown.segments))
    return tuple(
        Cut(s.interval, service, s.severity, s.reach, "" if s.place == country else s.place)
        for service in ("fixed", "mobile")
        for place in places
        for s in shutdown.of(service, place)
        if s.severity is not None
    )


def links(plan: Plan, cuts: Sequence[Cut]) -> Links:
    """Share of each link that carries payments in each hour of a plan; 1 where nothing is cut.

    An hour partly inside a cut loses that part of it. Where a list of sites stays reachable, those
    who are still online reach the banks on it alone; where the inside of the country does,
    payments that need nothing abroad go on.

    Raises
    ------
    ModelError
        If a cut names a region that the plan has not, or draws are not as many.
    """
    rows = {region.code: r for r, region in enumerate(plan.regions) if region.code}
    for cut in cuts:
        if cut.place and cut.place not in rows:
            raise ModelError("plan_cut_place", place=cut.place)
    wide = max((np.size(cut.severity) for cut in cuts), default=1)
    wide = max(wide, *(np.size(v) for v in _host_values(plan.host)))
    tall = len(plan.regions) if any(cut.place for cut in cuts) else 1
    lost = {name: np.zeros((plan.days.hours, tall, wide)) for name in ("fixed", "mobile", "host")}
    for cut in cuts:
        place = slice(None) if not cut.place else slice(rows[cut.place], rows[cut.place] + 1)
        line, host = _lost(plan.host, cut)
        named = ("fixed", "mobile") if cut.service == "all" else (cut.service,)
        for t, part in _parts(plan.days, cut.interval):
            for name in named:
                lost[name][t, place] += part * line
            if "fixed" in named:  # banks hang on wires
                lost["host"][t, place] += part * host
    return Links(*(np.clip(1 - lost[name], 0, 1) for name in ("fixed", "mobile", "host")))


def _host_values(host: Host) -> tuple[Value, Value, Value]:
    return host.backup, host.allow_listed, host.switch_inside


def _lost(host: Host, cut: Cut) -> tuple[Value, Value]:
    """Share of payments that a cut stops on the line, and on the side of the banks."""
    severity = np.asarray(cut.severity)
    if cut.reach == "domestic":
        severity = severity * (1 - np.asarray(host.switch_inside))
    if host.list_always:
        severity = severity * (1 - np.asarray(host.allow_listed))
    elsewhere = 1 - np.asarray(host.backup)
    if cut.reach == "allow_list" and not host.list_always:
        return severity, elsewhere * (1 - (1 - severity) * np.asarray(host.allow_listed))
    return severity, elsewhere * severity


def _parts(days: Days, interval: Interval) -> list[tuple[int, float]]:
    """Hours of the plan that a stretch touches, with the part of each inside it."""
    first = (interval.start - days.start) / HOUR
    last = (interval.end - days.start) / HOUR
    hours = range(max(0, int(first // 1)), min(days.hours, int(-(-last // 1))))
    return [(t, min(t + 1, last) - max(t, first)) for t in hours]
