"""The views, in the order of the navigation."""

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """One view: its name, and the path of its address."""

    name: str
    path: str

    @property
    def of_case(self) -> bool:
        """Whether it shows one case."""
        return "{case}" in self.path


VIEWS = (
    View("event", "/event/{case}"),
    View("what_if", "/what-if"),
    View("bitcoin", "/bitcoin/{case}"),
    View("world", "/world"),
    View("sources", "/sources"),
)
