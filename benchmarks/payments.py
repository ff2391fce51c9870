"""Seconds for a national run of the payments model, beside a plain loop of one draw.

Run as ``python benchmarks/payments.py``; OFFSWITCH_BENCH_RUNS sets how often each is repeated (5),
of which the best counts. The job: ten days of the embedded case, hour by hour, in its 17 regions,
with 1,000 draws of every parameter and of the network's footprint. The plain loop is the same model
written once more, a region and an hour at a time; it does one draw, and must agree with ours on it.

The last line is one JSON object.
"""

import json
import os
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from plain_payments import one_draw, run

from offswitch.assessment.network import assess_network
from offswitch.case import find_case, read_case
from offswitch.parameters import Parameters
from offswitch.payments.attribution import attribute
from offswitch.payments.country import country_plan
from offswitch.payments.footprint import Cut, cuts_of, links
from offswitch.payments.plan import Plan
from offswitch.payments.simulate import simulate
from offswitch.settings import Settings

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "5"))
DRAWS, HOURS, TARGET_S = 1_000, 240, 5.0
#: Draws of the run by causes that an assessment makes.
FEW = 100


def job(draws: int) -> tuple[Plan, list[Cut]]:
    """Plan and cuts of the embedded case, over ten days from 3 January."""
    case = read_case(find_case("kazakhstan-2022"))
    parameters = Parameters(case.parameters, Settings(seed=1, draws=draws))
    plan = country_plan(
        case.title,
        case.local_unit,
        case.window,
        case.regions,
        case.banking,
        parameters,
        draws,
    )
    cuts = cuts_of(assess_network(case, parameters).shutdown)
    return replace(plan, days=replace(plan.days, hours=HOURS)), list(cuts)


def best(work: Callable[[], Any]) -> tuple[float, Any]:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        found = work()
        times.append(time.perf_counter() - start)
    return min(times), found


def main() -> None:
    plan, cuts = job(DRAWS)
    carried = links(plan, cuts)
    ours_s, result = best(lambda: simulate(plan, carried, DRAWS))
    number = 7
    single, single_links = one_draw(plan, number), one_draw(carried, number)
    plain_s, plain = best(lambda: run(single, single_links))
    apart = max(
        abs(result.hourly[name][:, number].sum() / plain[name] - 1)
        for name in ("intended", "electronic", "cash", "late", "lost", "withdrawn")
    )
    few, few_cuts = job(FEW)
    causes_s, _ = best(lambda: attribute(few, few_cuts, FEW))
    lost = np.quantile(result.hourly["lost"].sum(axis=0), (0.05, 0.5, 0.95)) / 1e9
    ratio = plain_s * DRAWS / ours_s
    print(f"{len(plan.regions)} regions, {HOURS} hours")
    print(f"{'':34}{'draws':>8}{'s':>10}{'ms a draw':>12}")
    for name, draws, seconds in (
        ("offswitch", DRAWS, ours_s),
        ("plain Python loop", 1, plain_s),
        ("offswitch, four causes at once", 4 * FEW, causes_s),
    ):
        print(f"{name:34}{draws:8,}{seconds:10.3f}{1e3 * seconds / draws:12.3f}")
    print(f"a draw of ours against the loop's: {ratio:.0f} times as fast, apart by {apart:.1e}")
    print(
        f"target: {TARGET_S:g} s; purchases lost, bn KZT: "
        f"{lost[1]:.3g} ({lost[0]:.3g}-{lost[2]:.3g})"
    )
    print(
        json.dumps(
            {
                "benchmark": "payments",
                "national_s": ours_s,
                "target_s": TARGET_S,
                "plain_loop_s_per_draw": plain_s,
                "ratio_to_plain_loop": ratio,
                "apart": float(apart),
                "four_causes_s": causes_s,
            }
        )
    )


if __name__ == "__main__":
    main()
