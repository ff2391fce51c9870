"""How a run is made: one frozen object, built at the edge and passed down."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from offswitch.errors import CaseError
from offswitch.text import LANGUAGES, spoken

#: Environment variable that names the language.
LANGUAGE = "OFFSWITCH_LANG"
DEFAULT_DRAWS = 10_000
#: The case that claims are checked against where none is named.
DEFAULT_CASE = "kazakhstan-2022"
MOST_DRAWS = 200_000


@dataclass(frozen=True)
class Settings:
    """How a run is made.

    Parameters
    ----------
    seed
        Start of the random streams.
    draws
        Number of draws.
    fixed
        Parameters fixed by the user, name to value.
    """

    seed: int = 1
    draws: int = DEFAULT_DRAWS
    fixed: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.seed < 0:
            raise CaseError("bad_seed", seed=self.seed)
        if not 100 <= self.draws <= MOST_DRAWS:
            raise CaseError("bad_draws", draws=self.draws, most=MOST_DRAWS)


def check_language(code: str | None) -> str:
    """Return the code of a language that may be spoken; the one that is spoken where none is given.

    Raises
    ------
    CaseError
        If the package does not speak it.
    """
    if code is None:
        return spoken()
    if code not in LANGUAGES:
        raise CaseError("unknown_language", code=code, known=", ".join(LANGUAGES))
    return code


def processors() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
