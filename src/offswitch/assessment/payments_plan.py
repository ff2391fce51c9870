"""`offswitch payments run`: a planner's own case, and its measures compared."""

from dataclasses import dataclass, replace
from pathlib import Path

from offswitch.assessment.payments import PaymentsPart, check_size, study_plan
from offswitch.assessment.plan_file import read_plan
from offswitch.assessment.progress import Progress, silent
from offswitch.parameters import Parameters
from offswitch.payments.measures import Compared, compare
from offswitch.settings import Settings
from offswitch.text import say

#: Fewer than elsewhere: each draw runs every hour of every region, once for each measure.
DEFAULT_DRAWS = 1_000


@dataclass(frozen=True, eq=False)
class Planned:
    """What `offswitch payments run` found.

    Parameters
    ----------
    file, settings
        The plan that was read, and how it was drawn.
    part
        What happens to its payments.
    measures
        Each beside the plan as it is.
    parameters
        Every number that may be fixed.
    """

    file: Path
    settings: Settings
    part: PaymentsPart
    measures: tuple[Compared, ...]
    parameters: Parameters


def run_plan(
    file: Path,
    *,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> Planned:
    """Read a planner's own case, run it, and compare its measures.

    Raises
    ------
    CaseError, ModelError
        One line that names the file, the key and the remedy.
    """
    settings = Settings(seed, draws, dict(fixed or {}))
    progress(say("stage.read"))
    read = read_plan(file, settings)
    check_size(read.plan.days.hours, draws)
    progress(say("stage.payments"))
    part = study_plan(read.plan, read.cuts, draws)
    progress(say("stage.measures"))
    plain, *rows = compare(read.plan, read.cuts, read.measures, draws)
    # What approvals cost the plan as it is, no measure costs.
    measures = tuple(replace(row, cost=row.cost - plain.cost) for row in rows)
    return Planned(file, settings, part, measures, read.parameters)
