"""One hour of the model: buyers pay, put off or give up; machines pay out; banks refill and settle.

What fails, fails together: a payment passes where both its own link and its bank's are up, and the
share of payments that pass is the lesser of the two shares.
"""

from dataclasses import dataclass

import numpy as np

from offswitch.estimate import Draws
from offswitch.payments.state import STAGES, TINY, Hour, Setting, State, able

#: Shares add up to one within this.
ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class Flows:
    """What happened in one hour, each (R, Q) or (R, 1): money, but where another unit is named.

    Parameters
    ----------
    intended, electronic, offline, cash, late, lost
        Purchases meant for this hour; bought as meant, by rail; bought later than meant; given up.
    failed, failing
        Share of people who could not buy, had they tried; share of payments that need a link and
        did not pass.
    withdrawn, served, capacity
        Paid out by machines; people who got it; people that machines could have served.
    working, empty
        Share of machines that people can get to and that answer; share of those that people can
        get to whose notes are not enough for one more withdrawal.
    """

    intended: Draws
    electronic: Draws
    offline: Draws
    cash: Draws
    late: Draws
    lost: Draws
    failed: Draws
    failing: Draws
    withdrawn: Draws
    served: Draws
    capacity: Draws
    working: Draws
    empty: Draws


def advance(s: Setting, hour: Hour, state: State) -> Flows:
    """Move the stocks by one hour, in place, and say what happened."""
    up = _up(s, hour)
    bought, short = _buy(s, hour, state, up[:-1])
    _wish(s, hour, state, short, bought["failing"])
    paid = _withdraw(s, hour, state, up[-1])
    _refill(s, hour, state)
    _settle(s, hour, state)
    return Flows(**bought, **paid)


def _up(s: Setting, hour: Hour) -> Draws:
    """Share of each rail's payments, and last of machines, that are answered: (K, R, Q)."""
    line = hour.fixed * s.by_fixed + hour.mobile * s.by_mobile + s.by_others
    return np.asarray(np.minimum(line, hour.host) * (1 - hour.stops))


def _buy(s: Setting, hour: Hour, state: State, up: Draws) -> tuple[dict[str, Draws], Draws]:
    """Purchases of one hour, and those that failed for want of cash."""
    plan = s.plan
    passing = s.share * up
    failed = s.share - passing
    online = passing.sum(axis=0)
    rails = np.maximum(s.rails, TINY)
    failing = (s.rails - online) / rails

    new = s.daily * hour.weight * s.kinds
    again = state.put_off * np.minimum(hour.weight * s.retry, 1)
    tries = new + again
    tried = tries[0] + tries[1]

    turned_down = (failed * s.to_cash).sum(axis=0)
    offline: Draws = np.zeros((1, 1))
    if s.approves:
        offline, to_cash = _approve(s, state, failed, tried)
        turned_down = turned_down - to_cash

    can = able(plan, state.pocket / s.people)
    usual = np.minimum(can / s.able, 1)
    opened = 1 - plan.habits.refusal * np.maximum(failing - offline / rails, 0)
    cash = opened * (plan.cash_share * usual + turned_down * can)
    short = (opened * (plan.cash_share + turned_down) - cash) * tried
    cash = np.minimum(cash, state.pocket / np.maximum(tried, TINY))

    passed = online + offline + cash
    passed = np.where(passed < 1 - ROUNDING, passed, 1.0)
    late = passed * again
    missed = (1 - passed) * new
    left = state.put_off - late
    lapsed = left * s.lapse
    put_off = missed * s.postpone
    state.put_off = left - lapsed + put_off
    lost = missed - put_off + lapsed

    in_cash, by_rail = tried * cash, tried * online
    state.people_account = state.people_account - by_rail
    state.shop_account = state.shop_account + by_rail
    state.backlog = state.backlog + tried * offline
    till = state.till + in_cash
    wages = np.minimum(s.wages_daily * hour.weight, till)
    state.till = till - wages
    state.pocket = state.pocket - in_cash + wages

    meant = new[0] + new[1]
    bought = {
        "intended": meant,
        "electronic": meant * online,
        "offline": meant * offline,
        "cash": meant * cash,
        "late": late[0] + late[1],
        "lost": lost[0] + lost[1],
        "failed": 1 - passed,
        "failing": failing,
    }
    return bought, short


def _approve(s: Setting, state: State, failed: Draws, tried: Draws) -> tuple[Draws, Draws]:
    """Share of purchases approved without the bank, and of them what cash would have paid."""
    owed_most = s.people * s.plan.offline.limit
    room = np.maximum(owed_most - state.backlog, 0)
    could = failed * s.offline * (s.below_floor * room / np.maximum(owed_most, TINY))
    offline = np.minimum(could.sum(axis=0), room / np.maximum(tried, TINY))
    return offline, (could * s.to_cash).sum(axis=0)


def _wish(s: Setting, hour: Hour, state: State, short: Draws, failing: Draws) -> None:
    """People who come to a machine: as always, for want of cash, and for the days to come."""
    habits = s.plan.habits
    alarmed = np.maximum(state.alarmed, failing)
    hoarding = state.hoarding + habits.hoarders * s.people * (alarmed - state.alarmed)
    go = hoarding * np.minimum(hour.weight * s.go, 1)

    # One who waits or will come back does not come a second time.
    others = np.maximum(1 - (state.queue + state.later) / s.people, 0)
    back = state.later * np.minimum(hour.weight, 1)
    state.later = state.later - back
    state.queue = state.queue + back
    state.queue[0] += s.routine_daily * hour.weight * others[0]
    state.queue[1] += short * (habits.seek_cash * s.people / s.daily) * others[1] + go

    # Who can pay by card again needs no cash for it, nor for the days to come.
    kept = np.minimum((failing + TINY) / (state.failing + TINY), 1)
    state.queue[1] *= kept
    state.later[1] *= kept
    state.hoarding = (hoarding - go) * kept
    state.failing, state.alarmed = failing, alarmed


def _withdraw(s: Setting, hour: Hour, state: State, up: Draws) -> dict[str, Draws]:
    """Machines pay out, each part of them to as many as come and its notes allow."""
    wanted = s.wanted
    limit = np.asarray(hour.limit)
    paid = wanted if np.isinf(limit).all() else wanted * -np.expm1(-limit / wanted)
    waiting = np.maximum(state.queue[0] + state.queue[1], TINY)
    mean = np.maximum((state.queue * paid).sum(axis=0) / waiting, TINY)
    stand_in = np.asarray(s.plan.machines.stand_in)
    answered = stand_in + (1 - stand_in) * up
    # Notes behind closed doors stay there, and a machine that does not answer keeps its own.
    opened = np.stack((np.ones_like(hour.closed), 1 - hour.closed))[:, np.newaxis]
    reached = s.doors * opened
    reachable = reached.sum(axis=0)
    working = answered * reachable
    most = state.machine / mean
    np.minimum(s.fastest, most, out=most)
    part = answered * opened
    capacity = (most.sum(axis=1) * part).sum(axis=0)
    used = np.minimum(waiting / np.maximum(capacity, TINY), 1)
    most *= (part * (used * mean))[:, np.newaxis]
    state.machine -= most
    served = state.queue * (used * capacity / waiting)
    money = served * paid
    withdrawn = money[0] + money[1]
    beyond = money[0] * s.beyond
    state.pocket = state.pocket + withdrawn - beyond
    state.till = state.till + beyond
    state.people_account = state.people_account - withdrawn
    left = np.maximum(state.queue - served, 0)
    low = state.machine <= s.each * paid[0]
    bare = np.add.reduce(low, axis=1, dtype=np.int8) * (reached / STAGES)
    empty = np.where(s.machines > 0, bare.sum(axis=0) / np.maximum(reachable, TINY), 0.0)
    # Nobody stands for an hour at a machine that pays nothing.
    tired = left * np.maximum(s.tire, 1 - working * (1 - empty))
    state.queue = left - tired
    state.later = state.later + s.back * (tired + served * (1 - paid / wanted))
    return {
        "withdrawn": withdrawn,
        "served": served[0] + served[1],
        "capacity": capacity,
        "working": working,
        "empty": empty,
    }


def _refill(s: Setting, hour: Hour, state: State) -> None:
    """Fill machines to what is usual from the vault, and bank the takings of shops."""
    if not np.any(hour.staffed):
        return
    missing = np.maximum(s.usual - state.machine, 0)
    wanted = missing.sum(axis=(0, 1))
    fleet = np.minimum(s.fleet_daily * hour.staffed, state.vault)
    filled = np.minimum(fleet / np.maximum(wanted, TINY), 1)
    state.machine = state.machine + missing * filled
    banked = state.till * np.minimum(hour.staffed * s.banked_daily, 1)
    state.till = state.till - banked
    state.shop_account = state.shop_account + banked
    state.vault = state.vault - wanted * filled + banked


def _settle(s: Setting, hour: Hour, state: State) -> None:
    """Banks that answer again pay for what was approved without them."""
    if not s.approves:
        return
    unpaid = np.asarray(s.plan.offline.unpaid)
    settled = state.backlog * (hour.host * (1 - hour.stops) * s.settle)
    state.backlog = state.backlog - settled
    state.shop_account = state.shop_account + settled
    state.people_account = state.people_account - settled * (1 - unpaid)
    state.bank_loss = state.bank_loss + settled * unpaid
