"""What a run of the model holds: constants of the plan, and the stocks that change by the hour.

Arrays have the shape (R, Q), regions by draws, or one that broadcasts to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

import numpy as np

from offswitch.estimate import Draws
from offswitch.payments.footprint import Links
from offswitch.payments.plan import Plan, Value
from offswitch.timeline import HOUR

#: Machines outdoors and indoors are followed in so many parts, by how long ago they were filled.
STAGES = 3
#: Local hours in which machines are refilled and takings are banked.
OPEN = (9, 18)
#: In place of nothing, where something is divided by it.
TINY = 1e-9


@dataclass(frozen=True, eq=False)
class Setting:
    """Constants of a run.

    Parameters
    ----------
    people, machines, placed
        By region; and the share of all machines that is there.
    share, offline, to_cash
        Of each rail, see `Rail`, shape (K, 1, Q).
    rails
        Share of all rails in purchases.
    approves
        Whether anything is approved without the bank.
    by_fixed, by_mobile, by_others
        Share of each rail's payments, and last of machines, by link, shape (K + 1, 1, Q).
    daily
        Purchases a day, in value.
    routine_daily, withdrawn_daily
        Withdrawals a day, normally, and the money of them.
    wages_daily
        Notes that shops pay out again as wages, where purchases in cash exceed withdrawals.
    doors
        Share of machines out of doors and indoors, shape (2, 1, Q).
    each, fastest, usual
        Machines in each part, people that it can serve in an hour, and its notes on a normal day,
        which is at one stage between two fillings, shape (2, STAGES, R, Q).
    beyond
        Share of a normal withdrawal that is not for the purchases of the plan.
    able
        Share of people whose pocket holds one purchase, normally.
    below_floor
        Share of the value of purchases that are no larger than the floor of approvals.
    kinds, postpone, lapse
        Share of purchases, share of failed ones put off, and share of those given up each hour:
        essential, then other, shape (2, 1, Q).
    wanted
        What one wants at a machine: routinely, then because payments fail, shape (2, 1, Q).
    back
        Share of those who give up for the day that come back, shape (2, 1, Q).
    tire, settle
        Share of a queue that gives up, and of the backlog that is settled, in an hour.
    retry, go
        Share of purchases put off that are tried again, and of those who want cash for the days to
        come that go for it, in a mean day's purchases.
    fleet_daily, banked_daily
        Most notes that are brought to machines in a day, and share of the takings banked.
    """

    plan: Plan
    draws: int
    people: Draws
    machines: Draws
    placed: Draws
    share: Draws
    offline: Draws
    to_cash: Draws
    rails: Draws
    approves: bool
    by_fixed: Draws
    by_mobile: Draws
    by_others: Draws
    daily: Draws
    routine_daily: Draws
    withdrawn_daily: Draws
    wages_daily: Draws
    doors: Draws
    each: Draws
    fastest: Draws
    usual: Draws
    beyond: Draws
    able: Draws
    below_floor: Draws
    kinds: Draws
    postpone: Draws
    lapse: Draws
    wanted: Draws
    back: Draws
    tire: Draws
    settle: Draws
    retry: Draws
    go: Draws
    fleet_daily: Draws
    banked_daily: Draws


def setting(plan: Plan, draws: int) -> Setting:
    """Prepare the constants of a run of so many draws."""
    people = np.array([[region.people] for region in plan.regions], dtype=float)
    machines = _rows(plan, "machines")
    daily = people * plan.purchases * _rows(plan, "spending")
    # People go where the machines are: each machine is asked as often as another.
    placed = machines / np.maximum(machines.sum(axis=0), TINY)
    routine = people.sum() * placed * plan.machines.withdrawals
    withdrawn = np.maximum(routine * plan.machines.withdrawal, TINY)
    in_cash = daily * plan.cash_share
    wages = np.maximum(in_cash - withdrawn, 0)
    habits = plan.habits
    carried = (*(rail.links for rail in plan.rails), plan.machines.links)
    stage = (np.arange(STAGES).reshape(-1, 1, 1) + 0.5) / STAGES
    doors = _stack(1 - np.asarray(plan.machines.indoors), plan.machines.indoors)
    parts = np.repeat(doors[:, np.newaxis], STAGES, axis=1) / STAGES
    share = _stack(*(rail.share for rail in plan.rails))
    spent = withdrawn / 24 * np.asarray(plan.machines.refill_hours) * stage
    floor = np.asarray(plan.offline.floor) / plan.ticket
    essential = np.asarray(habits.essential)
    return Setting(
        plan=plan,
        draws=draws,
        people=people,
        machines=machines,
        placed=placed,
        share=share,
        offline=_stack(*(rail.offline for rail in plan.rails)),
        to_cash=_stack(*(rail.to_cash for rail in plan.rails)),
        rails=share.sum(axis=0),
        approves=bool(np.any(np.asarray(plan.offline.limit) > 0)),
        by_fixed=_stack(*(by.get("fixed", 0.0) for by in carried)),
        by_mobile=_stack(*(by.get("mobile", 0.0) for by in carried)),
        by_others=_stack(*(by.get("satellite", 0.0) + by.get("none", 0.0) for by in carried)),
        daily=daily,
        routine_daily=routine,
        withdrawn_daily=withdrawn,
        wages_daily=wages,
        doors=doors,
        each=machines * parts,
        fastest=machines * parts * 60 / plan.machines.service_minutes,
        usual=np.maximum(machines * plan.machines.stock - spent, 0) * parts,
        beyond=np.maximum(1 - in_cash / withdrawn, 0),
        able=np.maximum(able(plan, np.asarray(plan.cash.pocket)), TINY),
        below_floor=1 - (1 + floor) * np.exp(-floor),
        kinds=_stack(essential, 1 - essential),
        postpone=_stack(habits.postpone_essential, habits.postpone_other),
        lapse=_stack(
            _within_hour(habits.patience_essential_hours), _within_hour(habits.patience_other_hours)
        ),
        wanted=_stack(plan.machines.withdrawal, habits.hoard),
        back=_stack(habits.make_up, 1.0),
        tire=_within_hour(habits.queue_hours),
        settle=_within_hour(plan.offline.settle_hours),
        retry=24 / np.asarray(habits.retry_hours),
        go=24 / np.asarray(habits.hoard_hours),
        fleet_daily=machines * plan.machines.stock * 24 / np.asarray(plan.machines.refill_hours),
        banked_daily=withdrawn / (withdrawn + wages) / np.maximum(plan.cash.till, TINY),
    )


def _stack(*values: Value) -> Draws:
    """Values on a first axis of their own, shape (K, 1, Q); none where there are none."""
    if not values:
        return np.zeros((0, 1, 1))
    return np.stack(np.broadcast_arrays(*(np.atleast_2d(value) for value in values)))


def _within_hour(mean_hours: Value) -> Draws:
    """Share that leaves within an hour, where the time until one does has this mean."""
    return np.asarray(-np.expm1(-1 / np.asarray(mean_hours)))


def _rows(plan: Plan, name: str) -> Draws:
    values = [np.atleast_1d(np.asarray(getattr(r, name), dtype=float)) for r in plan.regions]
    width = max(value.size for value in values)
    return np.array([np.broadcast_to(value, width) for value in values])


def able(plan: Plan, pocket: Draws) -> Draws:
    """Share of people whose cash pays for one purchase, at a mean of `pocket` a person.

    Purchases are exponential about the ticket, cash is Gamma of shape k about the mean: the share
    is ``1 - (1 + pocket / (k ticket)) ** -k``.
    """
    k = np.asarray(plan.cash.spread)
    return np.asarray(1 - (1 + pocket / (k * plan.ticket)) ** -k)


@dataclass(eq=False)
class State:
    """Stocks at the end of an hour, each (R, Q) or with one more axis before.

    Parameters
    ----------
    pocket, till, vault
        Notes of people, of shops and others who bank theirs, and of banks.
    machine
        Notes in each part of the machines, shape (2, STAGES, R, Q).
    people_account, shop_account, bank_loss
        Change of what people and shops hold at banks since the beginning, and what banks lost by
        approvals that were never paid.
    backlog
        Approved without the bank and not yet settled.
    put_off
        Purchases put off, essential and other, shape (2, R, Q).
    queue, later
        People who wait at a machine, and who will come back another time, shape (2, R, Q): for a
        routine withdrawal, and for one made because payments fail.
    failing, alarmed
        Share of payments that failed in the last hour, and the greatest so far.
    hoarding
        People who want cash for the days to come and have not yet gone for it.
    """

    pocket: Draws
    till: Draws
    vault: Draws
    machine: Draws
    people_account: Draws
    shop_account: Draws
    bank_loss: Draws
    backlog: Draws
    put_off: Draws
    queue: Draws
    later: Draws
    failing: Draws
    alarmed: Draws
    hoarding: Draws

    def notes(self) -> Draws:
        """All notes, wherever they are: never changes."""
        return np.asarray(self.pocket + self.till + self.vault + self.machine.sum(axis=(0, 1)))

    def held(self) -> Draws:
        """What people and shops have, in notes and at banks, less what banks lost to them."""
        at_banks = self.people_account + self.shop_account - self.bank_loss
        return np.asarray(self.pocket + self.till + at_banks)


def begin(s: Setting) -> State:
    """Stocks at the beginning: a normal day, machines at all stages between two fillings."""
    plan, shape = s.plan, (s.people.shape[0], s.draws)

    def full(value: Value) -> Draws:
        return np.array(np.broadcast_to(value, shape), dtype=float)

    turned = s.withdrawn_daily + s.wages_daily
    return State(
        pocket=full(s.people * plan.cash.pocket),
        till=full(turned * plan.cash.till),
        vault=full(s.withdrawn_daily * plan.cash.vault_days),
        machine=np.array(np.broadcast_to(s.usual, (2, STAGES, *shape))),
        people_account=np.zeros(shape),
        shop_account=np.zeros(shape),
        bank_loss=np.zeros(shape),
        backlog=np.zeros(shape),
        put_off=np.zeros((2, *shape)),
        queue=np.zeros((2, *shape)),
        later=np.zeros((2, *shape)),
        failing=np.zeros(shape),
        alarmed=np.zeros(shape),
        hoarding=np.zeros(shape),
    )


@dataclass(frozen=True, eq=False)
class Hour:
    """One hour of a plan.

    Parameters
    ----------
    weight
        Share of a mean day's purchases that fall in it, shape (R, 1).
    fixed, mobile, host
        Share of each link that carries payments.
    closed, stops
        Share of banks closed, times the part of the hour; and of payments that stop for it.
    staffed
        Part of a day's refilling and banking that is done in it, shape (R, 1).
    limit
        What a person may withdraw a day; infinite without a limit.
    """

    weight: Draws
    fixed: Draws
    mobile: Draws
    host: Draws
    closed: Draws
    stops: Draws
    staffed: Draws
    limit: Value


def hours(plan: Plan, links: Links) -> Iterator[Hour]:
    """Every hour of a plan, in order."""
    weight, staffed = _clock(plan)
    limits = sorted(plan.machines.limits, key=lambda limit: limit.start)
    for t in range(plan.days.hours):
        now = plan.days.start + t * HOUR
        closed, stops = np.zeros(1), np.zeros(1)
        for closure in plan.closures:
            start, end = closure.interval.start, closure.interval.end
            part = (min(now + HOUR, end) - max(now, start)) / HOUR
            if part <= 0:
                continue
            shut = part * np.asarray(closure.closed)
            closed = np.maximum(closed, shut)
            stops = np.maximum(stops, shut * closure.stops_cards)
        known = [limit.amount for limit in limits if limit.start <= now]
        yield Hour(
            weight=weight[t],
            fixed=links.fixed[t],
            mobile=links.mobile[t],
            host=links.host[t],
            closed=closed,
            stops=stops,
            staffed=staffed[t] * (1 - closed),
            limit=known[-1] if known else np.inf,
        )


def _clock(plan: Plan) -> tuple[Draws, Draws]:
    """Weight of purchases and part of a day's staffed work in each hour, shape (T, R, 1)."""
    days = plan.days
    by_hour = np.array(days.by_hour) / sum(days.by_hour)
    by_day = np.array(days.by_weekday) * 7 / sum(days.by_weekday)
    weight = np.zeros((days.hours, len(plan.regions), 1))
    staffed = np.zeros_like(weight)
    by_zone: dict[str, list[tuple[float, float]]] = {}
    for r, region in enumerate(plan.regions):
        if region.zone not in by_zone:
            zone, told = ZoneInfo(region.zone), []
            for t in range(days.hours):
                local = (days.start + timedelta(hours=t)).astimezone(zone)
                day = 6 if local.date() in days.holidays else local.weekday()
                open_now = OPEN[0] <= local.hour < OPEN[1]
                told.append((by_hour[local.hour] * by_day[day], open_now / (OPEN[1] - OPEN[0])))
            by_zone[region.zone] = told
        weight[:, r, 0], staffed[:, r, 0] = np.array(by_zone[region.zone]).T
    return weight, staffed
