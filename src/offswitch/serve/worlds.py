"""The world as it was priced, held for its page, its figure and its JSON."""

from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from offswitch.serve.query import Drawn
from offswitch.settings import Settings

if TYPE_CHECKING:
    from offswitch.assessment.world import World

#: Worlds that are held, each some megabytes.
HELD = 4
_MAKING = Lock()


def priced(query: Drawn) -> "World":
    """Price a day offline in every country, or return what was made of the same settings."""
    with _MAKING:  # it takes two seconds: what is asked twice at once is worked on once
        return _priced(query.seed, query.draws, query.set)


@lru_cache(HELD)
def _priced(seed: int, draws: int, fixed: tuple[str, ...]) -> "World":
    from offswitch.assessment.world import world
    from offswitch.serve.query import read_fixed

    return world(Settings(seed, draws, read_fixed(fixed)))
