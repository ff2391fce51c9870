"""What the network took, what closed banks took, and what the two took together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.payments.draws import with_draws
from offswitch.payments.flows import Purchases
from offswitch.payments.footprint import Cut, Links, links
from offswitch.payments.group import block, grouped, spread
from offswitch.payments.plan import Limit, Plan
from offswitch.payments.simulate import Result, simulate
from offswitch.payments.summary import Summary, summarise


@dataclass(frozen=True, eq=False)
class Attribution:
    """The same days under each cause alone, under both, and under neither.

    Parameters
    ----------
    result
        The run under both.
    both, network, closure, neither
        Under both causes, the cut alone, closed banks alone, and none.
    network_lost, closure_lost
        Purchases given up under each cause alone, above the run under neither.
    together
        What the two cost beyond the sum of that; below zero where they stop the same purchases.
    """

    result: Result
    both: Summary
    network: Summary
    closure: Summary
    neither: Summary
    network_lost: Purchases
    closure_lost: Purchases
    together: Purchases


def attribute(plan: Plan, cuts: Sequence[Cut], draws: int) -> Attribution:
    """Run a plan under each cause, on the same draws and all at once.

    A withdrawal limit is of the banks' making, and goes with their closure. Regions that cannot
    differ are run as one.
    """
    whole, plan = plan, plan if any(cut.place for cut in cuts) else grouped(plan)
    cut = np.repeat([1.0, 1.0, 0.0, 0.0], draws)
    closed = np.repeat([1.0, 0.0, 1.0, 0.0], draws)
    carried = links(plan, cuts)
    lines = (carried.fixed, carried.mobile, carried.host)
    stacked = Links(*(1 - cut * (1 - _wide(line, draws)) for line in lines))
    four = with_draws(plan, lambda drawn: np.tile(drawn, 4) if drawn.size > 1 else drawn)
    limits = tuple(
        Limit(limit.start, np.where(closed > 0, limit.amount, np.inf), limit.currency)
        for limit in four.machines.limits
    )
    four = replace(
        four,
        closures=tuple(replace(one, closed=closed * one.closed) for one in four.closures),
        machines=replace(four.machines, limits=limits),
    )
    ran = simulate(four, stacked, 4 * draws)
    runs = [block(ran, number, draws) for number in range(4)]
    both, network, closure, neither = (summarise(one) for one in runs)
    by_network, by_closure = network.lost - neither.lost, closure.lost - neither.lost
    together = both.lost - neither.lost - by_network - by_closure
    first = runs[0] if plan is whole else spread(runs[0], whole)
    return Attribution(first, both, network, closure, neither, by_network, by_closure, together)


def _wide(line: np.ndarray, draws: int) -> np.ndarray:
    return np.tile(np.broadcast_to(line, (*line.shape[:2], draws)), 4)
