"""Figures of the literature on partitions and double spends: computed again, or only quoted."""

from dataclasses import dataclass

from offswitch.bitcoin.partition_merchant import catch_up, catch_up_nakamoto, needed_nakamoto

#: Sources of the formulas.
NAKAMOTO, ROSENFELD, APOSTOLAKI = "nakamoto-2008", "rosenfeld-2014", "apostolaki-2017"
COMPUTED, QUOTED = "computed", "quoted"


@dataclass(frozen=True)
class Published:
    """A published figure.

    Parameters
    ----------
    name
        What it is of.
    value, unit
        As published.
    ours
        What the package computes; None where it has not the data to.
    source
        Id.
    """

    name: str
    value: float
    unit: str
    ours: float | None
    source: str

    @property
    def status(self) -> str:
        """Whether it is computed here or only quoted."""
        return QUOTED if self.ours is None else COMPUTED


def published_figures() -> tuple[Published, ...]:
    """Return the figures, those that are computed first."""
    return (
        Published("nakamoto_10_5", 0.0009137, "share", catch_up_nakamoto(0.1, 5), NAKAMOTO),
        Published("nakamoto_30_10", 0.0416605, "share", catch_up_nakamoto(0.3, 10), NAKAMOTO),
        Published("nakamoto_30_needed", 24, "block", needed_nakamoto(0.3), NAKAMOTO),
        Published("rosenfeld_10_6", 0.00059, "share", catch_up(0.1, 6), ROSENFELD),
        Published("prefixes_isolate", 0.5, "share", None, APOSTOLAKI),
        Published("networks_host", 0.3, "share", None, APOSTOLAKI),
        Published("prefixes_host", 0.2, "share", None, APOSTOLAKI),
    )
