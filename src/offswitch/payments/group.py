"""Runs side by side: draws repeated for several causes, regions that cannot differ run as one."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import numpy as np

from offswitch.payments.plan import Days, Plan, Region
from offswitch.payments.simulate import COUNTED, Result


def block(result: Result, number: int, draws: int) -> Result:
    """Return one of several runs whose draws stand side by side, each of so many."""
    of = slice(number * draws, (number + 1) * draws)
    return Result(
        result.plan,
        draws,
        result.times,
        {name: series[:, of] for name, series in result.hourly.items()},
        {name: values[:, of] for name, values in result.regions.items()},
        result.bank_loss[of],
    )


def groups(plan: Plan) -> list[list[int]]:
    """Numbers of the regions that have the same clock, and machines and purchases a person.

    Such regions do the same in every hour in which none is cut apart.
    """
    found: list[list[int]] = []
    for number, region in enumerate(plan.regions):
        for group in found:
            if _alike(region, plan.regions[group[0]], plan.days):
                group.append(number)
                break
        else:
            found.append([number])
    return found


def grouped(plan: Plan) -> Plan:
    """Return the plan with one region for each of its `groups`: nothing of the whole changes."""
    return replace(
        plan,
        regions=tuple(_one([plan.regions[number] for number in group]) for group in groups(plan)),
    )


def spread(result: Result, plan: Plan) -> Result:
    """Return a run of `grouped(plan)` as one of the plan: each region has its part by people."""
    regions = {name: np.empty((len(plan.regions), result.draws)) for name in result.regions}
    for row, group in enumerate(groups(plan)):
        people = sum(plan.regions[number].people for number in group)
        for name, values in result.regions.items():
            for number in group:
                part = plan.regions[number].people / people if name in COUNTED else 1.0
                regions[name][number] = values[row] * part
    return replace(result, plan=plan, regions=regions)


def _alike(a: Region, b: Region, days: Days) -> bool:
    ends = (days.start, days.start + timedelta(hours=days.hours))
    clocks = (ZoneInfo(a.zone), ZoneInfo(b.zone))
    return all(
        len({end.astimezone(clock).utcoffset() for clock in clocks}) == 1 for end in ends
    ) and (
        np.allclose(np.asarray(a.machines) * b.people, np.asarray(b.machines) * a.people)
        and np.allclose(a.spending, b.spending)
    )


def _one(group: list[Region]) -> Region:
    machines = sum((np.asarray(region.machines) for region in group), np.zeros(1))
    people = sum(region.people for region in group)
    return Region(group[0].name, people, machines, "", group[0].zone, group[0].spending)
