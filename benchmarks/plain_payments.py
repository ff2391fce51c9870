"""The model of payments written once more, as plainly as it can be: one draw, floats, two loops."""

from math import exp, inf

import numpy as np

from offswitch.payments.draws import with_draws
from offswitch.payments.footprint import Links, links
from offswitch.payments.plan import Plan
from offswitch.payments.state import STAGES, TINY, hours


def run(plan: Plan, carried: Links | None = None) -> dict[str, float]:
    """Totals of a plan whose numbers have one draw."""
    carried = carried or links(plan, ())
    machines = sum(float(region.machines) for region in plan.regions)
    people = sum(region.people for region in plan.regions)
    regions = [_Region(plan, r, people, machines) for r in range(len(plan.regions))]
    for hour in hours(plan, carried):
        for region in regions:
            region.step(hour)
    names = "intended electronic offline cash late lost withdrawn".split()
    found = {name: sum(region.total[name] for region in regions) for name in names}
    found["waiting"] = sum(sum(region.put_off) for region in regions)
    found["queue"] = sum(sum(region.queue) for region in regions)
    found["machine_cash"] = sum(sum(region.machine) for region in regions)
    return found


def one_draw(part, number: int):
    """One draw of a plan or of the links, its numbers plain floats or arrays of one draw."""
    if isinstance(part, Links):
        return Links(*(np.atleast_3d(line[..., number % line.shape[2]]) for line in lines(part)))
    return with_draws(part, lambda drawn: float(drawn[number % drawn.size]))


def lines(carried: Links) -> tuple[np.ndarray, ...]:
    return carried.fixed, carried.mobile, carried.host


def within_hour(mean: float) -> float:
    return 1 - exp(-1 / mean)


class _Region:
    def __init__(self, plan: Plan, r: int, people: float, machines: float) -> None:
        self.plan, self.r = plan, r
        region, m = plan.regions[r], plan.machines
        self.people, self.machines = region.people, float(region.machines)
        self.daily = self.people * plan.purchases * region.spending
        self.routine = people * m.withdrawals * self.machines / machines
        self.withdrawn = max(self.routine * m.withdrawal, 1e-9)
        in_cash = self.daily * plan.cash_share
        self.wages = max(in_cash - self.withdrawn, 0.0)
        self.beyond = max(1 - in_cash / self.withdrawn, 0.0)
        spent = self.withdrawn / 24 * m.refill_hours
        self.parts, self.usual = [], []  # machines and notes, out of doors and then indoors
        for share in (1 - m.indoors, m.indoors):
            for stage in range(STAGES):
                notes = max(self.machines * m.stock - spent * (stage + 0.5) / STAGES, 0.0)
                self.parts.append(self.machines * share / STAGES)
                self.usual.append(notes * share / STAGES)
        self.machine = list(self.usual)
        self.pocket = self.people * plan.cash.pocket
        self.till = (self.withdrawn + self.wages) * plan.cash.till
        self.vault = self.withdrawn * plan.cash.vault_days
        self.backlog = self.failing = self.alarmed = self.hoarding = 0.0
        self.put_off, self.queue, self.later = [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]
        self.total = dict.fromkeys(
            "intended electronic offline cash late lost withdrawn".split(), 0.0
        )
        self.able = self.share_able(plan.cash.pocket)

    def share_able(self, pocket: float) -> float:
        k = self.plan.cash.spread
        return 1 - (1 + pocket / (k * self.plan.ticket)) ** -k

    def at(self, array) -> float:
        return float(array[self.r if array.shape[0] > 1 else 0, 0])

    def up(self, hour, shares) -> float:
        line = self.at(hour.fixed) * shares.get("fixed", 0) + shares.get("none", 0)
        line += self.at(hour.mobile) * shares.get("mobile", 0) + shares.get("satellite", 0)
        return min(line, self.at(hour.host)) * (1 - float(hour.stops[0]))

    def step(self, hour) -> None:
        failing, short = self.buy(hour)
        self.wish(hour, failing, short)
        self.withdraw(hour)
        self.refill(hour)

    def buy(self, hour):
        plan, habits, weight = self.plan, self.plan.habits, float(hour.weight[self.r, 0])
        ups = [self.up(hour, rail.links) for rail in plan.rails]
        online = sum(rail.share * up for rail, up in zip(plan.rails, ups, strict=True))
        of_rails = max(1 - plan.cash_share, 1e-9)
        failing = (1 - plan.cash_share - online) / of_rails
        new = [
            self.daily * weight * habits.essential,
            self.daily * weight * (1 - habits.essential),
        ]
        again = [put * min(24 * weight / habits.retry_hours, 1) for put in self.put_off]
        tried = sum(new) + sum(again)
        most = self.people * plan.offline.limit
        room = max(most - self.backlog, 0.0)
        floor = plan.offline.floor / plan.ticket
        approved = (1 - (1 + floor) * exp(-floor)) * room / max(most, 1e-9)
        offline = turned_down = 0.0
        for rail, up in zip(plan.rails, ups, strict=True):
            failed = rail.share * (1 - up)
            offline += failed * rail.offline * approved
            turned_down += failed * (1 - rail.offline * approved) * rail.to_cash
        offline = min(offline, room / max(tried, 1e-9))
        can = self.share_able(self.pocket / self.people)
        usual = min(can / self.able, 1)
        opened = 1 - habits.refusal * min(max(failing - offline / of_rails, 0), 1)
        cash = opened * (plan.cash_share * usual + turned_down * can)
        cash = min(cash, self.pocket / max(tried, 1e-9))
        short = opened * (plan.cash_share * (1 - usual) + turned_down * (1 - can)) * tried
        passed = online + offline + cash
        patience = (habits.patience_essential_hours, habits.patience_other_hours)
        postpone = (habits.postpone_essential, habits.postpone_other)
        for i in (0, 1):
            late = passed * again[i]
            lapsed = (self.put_off[i] - late) * within_hour(patience[i])
            missed = (1 - passed) * new[i]
            self.put_off[i] += missed * postpone[i] - late - lapsed
            self.total["late"] += late
            self.total["lost"] += missed * (1 - postpone[i]) + lapsed
        self.total["intended"] += sum(new)
        self.total["electronic"] += sum(new) * online
        self.total["offline"] += sum(new) * offline
        self.total["cash"] += sum(new) * cash
        self.backlog += tried * offline
        wages = min(self.wages * weight, self.till + tried * cash)
        self.pocket += wages - tried * cash
        self.till += tried * cash - wages
        return failing, short

    def wish(self, hour, failing: float, short: float) -> None:
        habits, weight = self.plan.habits, float(hour.weight[self.r, 0])
        alarmed = max(self.alarmed, failing)
        self.hoarding += habits.hoarders * self.people * (alarmed - self.alarmed)
        self.alarmed = alarmed
        go = self.hoarding * min(24 * weight / habits.hoard_hours, 1)
        self.hoarding -= go
        come = [self.routine * weight, short * habits.seek_cash * self.people / self.daily]
        for i in (0, 1):
            others = max(1 - (self.queue[i] + self.later[i]) / self.people, 0)
            back = self.later[i] * min(weight, 1)
            self.later[i] -= back
            self.queue[i] += back + come[i] * others + (go if i else 0.0)
        if failing < self.failing:
            kept = (failing + TINY) / (self.failing + TINY)
            self.hoarding *= kept
            self.queue[1] *= kept
            self.later[1] *= kept
        self.failing = failing

    def withdraw(self, hour) -> None:
        m, habits = self.plan.machines, self.plan.habits
        wanted = (m.withdrawal, habits.hoard)
        limit = float(hour.limit if not hasattr(hour.limit, "shape") else hour.limit.flat[0])
        paid = [w if limit == inf else w * (1 - exp(-limit / w)) for w in wanted]
        waiting = max(sum(self.queue), 1e-9)
        mean = max(sum(q * p for q, p in zip(self.queue, paid, strict=True)) / waiting, 1e-9)
        answered = m.stand_in + (1 - m.stand_in) * self.up(hour, m.links)
        shut = float(hour.closed[0])
        doors = [1.0] * STAGES + [1 - shut] * STAGES
        speed = 60 / m.service_minutes
        parts = [
            door * answered * min(count * speed, notes / mean)
            for door, count, notes in zip(doors, self.parts, self.machine, strict=True)
        ]
        capacity = sum(parts)
        used = min(waiting / max(capacity, 1e-9), 1)
        self.machine = [one - p * used * mean for one, p in zip(self.machine, parts, strict=True)]
        near = [door * count for door, count in zip(doors, self.parts, strict=True)]
        bare = [
            one
            for one, count, notes in zip(near, self.parts, self.machine, strict=True)
            if notes <= count * paid[0]
        ]
        empty = sum(bare) / max(sum(near), 1e-9)
        working = answered * sum(near) / self.machines
        tire = max(within_hour(habits.queue_hours), 1 - working * (1 - empty))
        for i in (0, 1):
            served = self.queue[i] * used * capacity / waiting
            money = served * paid[i]
            beyond = money * self.beyond if i == 0 else 0.0
            self.pocket += money - beyond
            self.till += beyond
            self.total["withdrawn"] += money
            left = self.queue[i] - served
            self.queue[i] = left * (1 - tire)
            back = 1.0 if i else habits.make_up
            self.later[i] += back * (left * tire + served * (1 - paid[i] / wanted[i]))

    def refill(self, hour) -> None:
        m, staffed = self.plan.machines, float(hour.staffed[self.r, 0])
        missing = [max(u - one, 0.0) for u, one in zip(self.usual, self.machine, strict=True)]
        fleet = self.machines * m.stock * staffed * 24 / m.refill_hours
        share = min(min(fleet, self.vault) / max(sum(missing), 1e-9), 1)
        self.machine = [one + share * gap for one, gap in zip(self.machine, missing, strict=True)]
        turned = self.withdrawn / (self.withdrawn + self.wages)
        banked = self.till * min(staffed * turned / max(self.plan.cash.till, 1e-9), 1)
        self.till -= banked
        self.vault += banked - share * sum(missing)
        settle = within_hour(self.plan.offline.settle_hours)
        self.backlog *= 1 - self.at(hour.host) * (1 - float(hour.stops[0])) * settle
