"""What a shutdown did to retail payments, as an assessment tells it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from offswitch.assessment.network import NetworkPart
from offswitch.assessment.payments_run import (
    Day,
    Hours,
    Recorded,
    RegionCourse,
    by_day,
    by_hour,
    by_region,
    recorded,
)
from offswitch.case import Case
from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.parameters import Parameters
from offswitch.payments.attribution import Attribution, attribute
from offswitch.payments.country import NEEDED, country_plan
from offswitch.payments.footprint import Cut, cuts_of, links
from offswitch.payments.plan import Plan
from offswitch.payments.record import Banking
from offswitch.payments.simulate import simulate
from offswitch.payments.summary import Summary, summarise
from offswitch.provenance import union
from offswitch.timeline import HOUR

#: Most hours times draws of a run: each is a number of some 15 series, in up to 4 runs at once.
MOST_HOURS = 4_000_000
#: Draws of a country's run inside an assessment, where it must not take long.
FEW_DRAWS = 100


@dataclass(frozen=True, eq=False)
class PaymentsPart:
    """What happened to the payments of a plan.

    Parameters
    ----------
    plan, cuts
        What was run.
    both
        With every cause.
    causes
        Each cause alone; None where the plan has no closure of banks, so that there is but one.
    regions, days, hours, recorded
        Of the run with every cause; the last beside what is on record of those days.
    draws
        How many.
    sources
        Ids of the sources of its numbers.
    """

    plan: Plan
    cuts: tuple[Cut, ...]
    both: Summary
    causes: Attribution | None
    regions: tuple[RegionCourse, ...]
    days: tuple[Day, ...]
    hours: Hours
    recorded: tuple[Recorded, ...]
    draws: int
    sources: tuple[str, ...]

    @property
    def cut_part(self) -> float:
        """Part of all purchases that were meant from the first cut, or closure, to the last end."""
        spans = [cut.interval for cut in self.cuts]
        spans += [closure.interval for closure in self.plan.closures]
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        meant = self.hours.bands["intended"][:, 1]
        inside = [start < when + HOUR and when < end for when in self.hours.times]
        return float(meant[inside].sum() / meant.sum())

    @property
    def network(self) -> Summary:
        """What the network did alone."""
        return self.both if self.causes is None else self.causes.network

    @property
    def runs(self) -> dict[str, Summary]:
        """Runs by cause: ``both``, then ``network`` and ``closure`` where they are told apart."""
        if self.causes is None:
            return {"both": self.both}
        return {"both": self.both, "network": self.network, "closure": self.causes.closure}


def check_size(hours: int, draws: int) -> None:
    """Refuse, before any work is done, a run that needs too much memory."""
    if hours * draws > MOST_HOURS:
        raise CaseError("plan_size", draws=draws, hours=hours, most=MOST_HOURS // hours)


def paired(estimate: Estimate, draws: int) -> Estimate:
    """Return the draws of an estimate that belong to those of a run with so many."""
    return replace(estimate, draws=estimate.draws[:draws])


def study_plan(
    plan: Plan,
    cuts: Sequence[Cut],
    draws: int,
    banking: Sequence[Banking] = (),
    sources: Sequence[str] = (),
) -> PaymentsPart:
    """Run a plan through its cuts, and under each of two causes alone where it has two.

    Parameters
    ----------
    banking
        What is on record of those days, to set beside the run.
    """
    causes = attribute(plan, cuts, draws) if plan.closures else None
    result = simulate(plan, links(plan, cuts), draws) if causes is None else causes.result
    return PaymentsPart(
        plan,
        tuple(cuts),
        summarise(result) if causes is None else causes.both,
        causes,
        by_region(result),
        by_day(result),
        by_hour(result),
        recorded(result, banking),
        draws,
        tuple(sources),
    )


def study_payments(
    case: Case,
    network: NetworkPart,
    parameters: Parameters,
    most_draws: int = FEW_DRAWS,
) -> PaymentsPart | None:
    """Say what a shutdown did to a country's payments, or None without the inputs.

    Parameters
    ----------
    most_draws
        How many draws to run at most: the first of each parameter's, so that they stay paired.
    """
    if not case.regions or any(name not in parameters for name in NEEDED):
        return None
    draws = min(most_draws, parameters.settings.draws)
    plan = country_plan(
        case.title, case.local_unit, case.window, case.regions, case.banking, parameters, draws
    )
    cuts = [
        replace(cut, severity=np.asarray(cut.severity)[:draws]) for cut in cuts_of(network.shutdown)
    ]
    sources = union(
        *(p.source.split() for p in parameters if p.name.startswith("payments_")),
        *(row.sources for row in case.regions),
        *(row.sources for row in case.banking),
        network.shutdown.sources,
    )
    return study_plan(plan, cuts, draws, case.banking, sources)
