"""Run a plan hour by hour, all draws and regions at once, and keep what is shown."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from offswitch.errors import ModelError
from offswitch.estimate import Draws
from offswitch.payments.draws import check_draws
from offswitch.payments.footprint import Links, links
from offswitch.payments.plan import Plan
from offswitch.payments.state import TINY, Hour, Setting, State, begin, hours, setting
from offswitch.payments.step import Flows, advance
from offswitch.timeline import HOUR

#: Quantities by hour: flows, of which `served` is people and the others money, and what else is
#: shown. Money is in the plan's currency, but where another unit is named.
FLOWS = tuple("intended electronic offline cash late lost withdrawn served".split())
HOURLY = (
    *FLOWS,
    *"waiting machine_cash pocket backlog".split(),  # stocks; a person's pocket
    *"queue wait_hours".split(),  # people, h
    *"machines_empty machines_paying cut_off troubled".split(),  # shares
)
#: Quantities by region: those that grow with it, and those that do not.
COUNTED = tuple("intended late lost waiting longest_queue".split())  # `waiting` at the end
BY_REGION = (*COUNTED, *"cut_off_hours worst_cut_off empty_hours".split())
#: A wait longer than this is said to be this long: nobody stands for a day.
LONGEST_WAIT = 24.0
#: A region is troubled from when this share of its payments fails or of its banks is closed, and
#: out of cash from when that share of its machines is empty.
FAILING, MOSTLY = 0.05, 0.5


@dataclass(frozen=True, eq=False)
class Result:
    """What a run showed.

    Parameters
    ----------
    times
        Start of each hour, UTC.
    hourly
        By name as in `HOURLY`, the whole plan, shape (T, Q). `cut_off` is the share of people who
        could not buy, had they tried; `wait_hours` the mean wait of those served in the hour, at
        most `LONGEST_WAIT`; `machines_empty` is of those that people can get to, `machines_paying`,
        of all, answer and are not empty; `troubled` is 1 where payments
        fail in some region, or banks are closed.
    regions
        By name as in `BY_REGION`, shape (R, Q). `empty_hours` counts from the first troubled hour
        until half of the machines that people can get to are empty in another; infinite where that
        never happens.
    bank_loss
        Approved without the bank and never paid, shape (Q,).
    """

    plan: Plan
    draws: int
    times: tuple[datetime, ...]
    hourly: dict[str, Draws]
    regions: dict[str, Draws]
    bank_loss: Draws


def simulate(plan: Plan, carried: Links | None = None, draws: int = 1) -> Result:
    """Run a plan; all chance is in its numbers, so that a run is the same whoever makes it.

    Parameters
    ----------
    carried
        What the links carry; all of it if not given.
    draws
        How many draws the plan's numbers and the links have, those apart that have one.

    Raises
    ------
    ModelError
        If a number has neither one draw nor so many.
    """
    check_draws(plan, draws)
    carried = carried or links(plan, ())
    for line in (carried.fixed, carried.mobile, carried.host):
        if line.shape[2] not in (1, draws):
            raise ModelError("plan_draws", a=line.shape[2], b=draws)
    constants = setting(plan, draws)
    state = begin(constants)
    hourly = {name: np.zeros((plan.days.hours, draws)) for name in HOURLY}
    regions = {name: np.zeros((len(plan.regions), draws)) for name in BY_REGION}
    regions["empty_hours"][:] = np.inf
    since = np.full((len(plan.regions), draws), np.inf)
    for t, hour in enumerate(hours(plan, carried)):
        flows = advance(constants, hour, state)
        queue = state.queue[0] + state.queue[1]
        wait = queue / np.maximum(flows.capacity, queue / LONGEST_WAIT + TINY)
        troubled = (flows.failing > FAILING) | (hour.closed > FAILING)
        since = np.where(np.isinf(since) & troubled, t, since)
        _keep_hour({name: of_hour[t] for name, of_hour in hourly.items()}, constants, flows, state)
        hourly["queue"][t] = queue.sum(axis=0)
        waited = (wait * flows.served).sum(axis=0)
        hourly["wait_hours"][t] = waited / np.maximum(hourly["served"][t], TINY)
        hourly["troubled"][t] = troubled.any(axis=0)
        _keep_region(regions, hour, flows)
        ran_out = troubled & (flows.empty >= MOSTLY)
        np.minimum(regions["empty_hours"], t - since, where=ran_out, out=regions["empty_hours"])
        np.maximum(regions["longest_queue"], queue, out=regions["longest_queue"])
    regions["waiting"] = state.put_off[0] + state.put_off[1]
    times = tuple(plan.days.start + t * HOUR for t in range(plan.days.hours))
    return Result(plan, draws, times, hourly, regions, state.bank_loss.sum(axis=0))


def _keep_hour(row: dict[str, Draws], s: Setting, flows: Flows, state: State) -> None:
    """Write the whole plan's hour into a row of each series, shape (Q,)."""
    for name in FLOWS:
        row[name][:] = np.add.reduce(getattr(flows, name), axis=0)
    row["waiting"][:] = state.put_off.sum(axis=(0, 1))
    row["machine_cash"][:] = state.machine.sum(axis=(0, 1, 2))
    row["pocket"][:] = state.pocket.sum(axis=0) / s.people.sum()
    row["backlog"][:] = state.backlog.sum(axis=0)
    row["machines_empty"][:] = (flows.empty * s.placed).sum(axis=0)
    row["machines_paying"][:] = (flows.working * (1 - flows.empty) * s.placed).sum(axis=0)
    row["cut_off"][:] = (flows.failed * s.people).sum(axis=0) / s.people.sum()


def _keep_region(regions: dict[str, Draws], hour: Hour, flows: Flows) -> None:
    """Add an hour to the totals of the regions, and to their worst."""
    for name in ("intended", "late", "lost"):
        regions[name] += getattr(flows, name)
    regions["cut_off_hours"] += flows.failed * hour.weight * 24
    np.maximum(regions["worst_cut_off"], flows.failed, out=regions["worst_cut_off"])
