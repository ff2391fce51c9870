"""How a run tells where it is."""

from collections.abc import Callable

#: Called with the name of each stage as it starts.
Progress = Callable[[str], None]


def silent(stage: str) -> None:
    """Ignore the stages."""
