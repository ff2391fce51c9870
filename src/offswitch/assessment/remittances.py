"""Remittances held up by a shutdown: how much, for how long, and by which of two causes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from offswitch import places
from offswitch.assessment.network import NetworkPart
from offswitch.case import Case
from offswitch.estimate import Draws, Estimate
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.remittances.delay import Delayed, Habits, Stops, delay, late_by, stops
from offswitch.remittances.flow import Corridor, Flow, flow_of_gdp
from offswitch.timeline import Interval

HABITS = ("by_network", "by_bank", "by_day", "capacity", "given_up")


@dataclass(frozen=True, eq=False)
class Direction:
    """What became of the money sent in one direction.

    Parameters
    ----------
    flow
        What is usual.
    due, late, lost, fees
        Value that fell due, that of it which could not go in its hour, that which was given up,
        and what its senders would have paid for it, in the currency of the flow.
    late_share
        The late over what fell due.
    by_network, by_closure
        Late value with only the one cause at work, and only the other. They do not add up: an
        hour that both would have stopped is in each.
    households
        Households that waited for a transfer; None where no mean transfer is known.
    """

    flow: Flow
    due: Estimate
    late: Estimate
    late_share: Estimate
    lost: Estimate
    fees: Estimate
    by_network: Estimate
    by_closure: Estimate
    network_share: Estimate
    households: Estimate | None

    def corridor(self, corridor: Corridor) -> Estimate:
        """Late value to or from one country."""
        return self.late * corridor.share


@dataclass(frozen=True, eq=False)
class RemittancesPart:
    """The part of an assessment that is about remittances.

    Parameters
    ----------
    window
        Whole hours from the first loss to the last return, of the network or of the banks.
    directions
        Inbound before outbound, each where its flow is known.
    waited, cleared
        Hours that a late transfer waited, and hours after the window until nobody did.
    closed_hours
        Hours in which banks were closed by order.
    """

    window: Interval
    directions: tuple[Direction, ...]
    waited: Estimate
    cleared: Estimate
    closed_hours: float

    def of(self, direction: str) -> Direction | None:
        """What became of one direction, or None where its flow is unknown."""
        return next((d for d in self.directions if d.flow.direction == direction), None)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of every source that a figure rests on."""
        return union(
            *(one.late.sources for one in self.directions),
            [c.source for one in self.directions for c in one.flow.corridors],
        )


def study_remittances(
    case: Case, network: NetworkPart, parameters: Parameters
) -> RemittancesPart | None:
    """Say what a shutdown held up of the money that people send, or None without a flow.

    Stretches in which banks were closed by order are a cause of its own.
    """
    flows = flows_of(case, parameters)
    if not flows:
        return None
    closed = [row for row in case.banking if row.what == "closed"]
    held = stops(network.shutdown.of(network.service), [row.interval for row in closed])
    zones = places.utc_offsets(case.place, held.start.date())
    offset = zones[-1] if zones else timedelta()
    sources = union(network.shutdown.sources, *(row.sources for row in closed))
    return hold_up(flows, held, parameters, offset, sources)


def hold_up(
    flows: Sequence[Flow],
    held: Stops,
    parameters: Parameters,
    offset: timedelta,
    sources: tuple[str, ...],
) -> RemittancesPart:
    """Follow flows through the hours that hold them up, under each of the two causes and both.

    Parameters
    ----------
    offset
        Of the clock of the place from UTC.
    sources
        Ids of the sources of the hours.
    """
    habits = Habits(*(parameters.draw(f"remittances_{name}").draws for name in HABITS))
    both = delay(held, habits, offset)
    alone = late_by(held, habits, offset, network=True)
    shut = late_by(held, habits, offset, closure=True)
    made = _Made(both, alone, shut, sources, parameters)
    return RemittancesPart(
        Interval(held.start, held.end),
        tuple(_direction(flow, made) for flow in flows),
        _estimate(both.waited_h, "h", "remittances_waited", sources),
        _estimate(both.cleared_h, "h", "remittances_cleared", sources),
        sum(held.closed),
    )


def flows_of(case: Case, parameters: Parameters) -> tuple[Flow, ...]:
    """Return the flows that a case knows: as transfers a day, or as a share of a year's GDP."""
    found = []
    for direction in ("in", "out"):
        name, ticket = f"remittances_{direction}_per_day", f"remittances_ticket_{direction}"
        per_day = parameters.draw(name) if name in parameters else None
        if per_day is None and direction == "in":
            per_day = received_by_gdp(case, parameters)
        if per_day is not None:
            mean = parameters.draw(ticket) if ticket in parameters else None
            found.append(Flow(direction, per_day, mean, _corridors(case, direction)))
    return tuple(found)


def received_by_gdp(case: Case, parameters: Parameters) -> Estimate | None:
    """Remittances received a day by the balance of payments, in local money, or None."""
    gdp = f"gdp_usd_{case.gdp_year}"
    if not all(name in parameters for name in (gdp, "remittances_share", "local_per_usd")):
        return None
    usd = flow_of_gdp(parameters.draw(gdp), parameters.draw("remittances_share"))
    return usd * parameters.draw("local_per_usd")


def _corridors(case: Case, direction: str) -> tuple[Corridor, ...]:
    """Countries at the other end, by their share of the same period's whole flow on record."""
    whole = {
        (row.period, row.source): row.value
        for row in case.context
        if row.indicator == f"remittances_{direction}"
    }
    start = f"remittances_{'to' if direction == 'out' else 'from'}_"
    rows = [r for r in case.context if r.indicator.startswith(start)]
    found = [
        Corridor(row.indicator.removeprefix(start), row.value / whole[key], row.source)
        for row in rows
        for key in [(row.period, row.source)]
        if key in whole
    ]
    return tuple(sorted(found, key=lambda corridor: -corridor.share))


@dataclass(frozen=True, eq=False)
class _Made:
    """What all directions share: the queue, what each cause alone makes late, and who says so."""

    both: Delayed
    alone: Draws
    shut: Draws
    sources: tuple[str, ...]
    parameters: Parameters


def _estimate(draws: Draws, unit: str, method: str, sources: Sequence[str]) -> Estimate:
    return Estimate(draws, unit, method, tuple(sources))


def _direction(flow: Flow, made: _Made) -> Direction:
    def value(days: Draws, what: str) -> Estimate:
        return (flow.per_day * _estimate(days, "day", "", made.sources)).named(what)

    def share(late: Draws) -> Estimate:
        due = made.both.due
        ratio = np.divide(late, due, out=np.zeros(due.shape), where=due > 0)
        return _estimate(ratio, "share", "remittances_late", made.sources)

    late = value(made.both.late, "remittances_late")
    lost = value(made.both.lost, "remittances_lost")
    fee = made.parameters.draw("remittances_fee").draws
    households = None
    if flow.ticket is not None:
        transfers = late / flow.ticket
        each = made.parameters.draw("remittances_a_household").draws
        households = Estimate(transfers.draws / each, "count", "households", transfers.sources)
    return Direction(
        flow,
        value(made.both.due, "remittances_due"),
        late,
        share(made.both.late),
        lost,
        (lost * Estimate(fee, "1", "remittances_fee")).named("remittances_fees"),
        value(made.alone, "remittances_by_network"),
        value(made.shut, "remittances_by_closure"),
        share(made.alone),
        households,
    )
