"""A window in which nothing was found: what was looked at, and what would have been found."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from offswitch.assessment.assess import assess
from offswitch.assessment.progress import Progress, silent
from offswitch.assessment.result import Assessment
from offswitch.case import Case, find_case, read_case
from offswitch.errors import CaseError
from offswitch.settings import DEFAULT_DRAWS

if TYPE_CHECKING:
    from offswitch.assessment.detected import Detected


@dataclass(frozen=True, eq=False)
class Quiet:
    """What can be said of a window without a shutdown.

    Parameters
    ----------
    case
        Of the window.
    detected
        What the detector made of its series.
    """

    case: Case
    detected: "Detected"


def assess_window(
    name: str | Path,
    *,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> Assessment | Quiet:
    """Assess a case as `assess` does; one of a window without a shutdown is an answer too.

    Raises
    ------
    OffswitchError
        As `assess`; where nothing is found in a case that somebody wrote by hand, too.
    """
    try:
        return assess(name, seed=seed, draws=draws, fixed=fixed, progress=progress)
    except CaseError as error:
        found = quiet_window(name, progress) if error.key == "nothing_found" else None
        if found is None:
            raise
        return found


def quiet_window(name: str | Path, progress: Progress = silent) -> Quiet | None:
    """Look at a case in which no shutdown was found; None where somebody wrote it by hand."""
    case = read_case(find_case(str(name)))
    if case.gathered is None:
        return None
    from offswitch.assessment.detected import detect_in_case  # it brings the compiled loops

    return Quiet(case, detect_in_case(str(name), progress=progress))
