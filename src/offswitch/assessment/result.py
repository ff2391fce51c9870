"""The `Assessment`: everything found, everything left out, and what made it."""

from collections.abc import Mapping
from dataclasses import dataclass

from offswitch.assessment.daily import Daily
from offswitch.assessment.mining import MiningPart
from offswitch.assessment.network import NetworkPart
from offswitch.bitcoin import Change, Retarget, Tested
from offswitch.case import Case, Omission
from offswitch.claims import Verdict
from offswitch.economy import Cost, Explained, Reproduction
from offswitch.estimate import Estimate
from offswitch.parameters import Parameter
from offswitch.provenance import Source
from offswitch.settings import Settings


@dataclass(frozen=True, eq=False)
class HashratePart:
    """What the blocks say of the hashrate.

    Parameters
    ----------
    changes, at_onset
        By baseline and window, from the stated cut and from the onset that the detector found.
    tested
        Hypotheses by baseline and window.
    retargets
        The changes of difficulty on either side of the cut.
    daily
        Day by day, with the scatter of a steady day; None where no baseline precedes the cut.
    """

    cut: str
    found_onset: str
    changes: tuple[Change, ...]
    at_onset: tuple[Change, ...]
    claimed_change: float
    tested: tuple[Tested, ...]
    retargets: tuple[Retarget, ...]
    daily: Daily | None


@dataclass(frozen=True, eq=False)
class Assessment:
    """What `assess` found; `report` turns it into text or JSON.

    Parameters
    ----------
    costs
        By method and kind of hours; empty where the case gives no economy.
    reproduction
        Published figures of the methods against our formulas.
    own
        Flows interrupted, for the exposures that the case itself brings.
    omissions
        What depends on the network, or was lost, and is not in the figures, with the reason.
    versions
        What made it: the package, the method, the case's hash and the libraries.
    """

    case: Case
    settings: Settings
    versions: Mapping[str, str]
    network: NetworkPart
    costs: tuple[Cost, ...]
    rates: Mapping[str, Estimate]
    explained: tuple[Explained, ...]
    reproduction: tuple[Reproduction, ...]
    own: tuple[Estimate, ...]
    hashrate: HashratePart | None
    mining: MiningPart | None
    verdicts: tuple[Verdict, ...]
    omissions: tuple[Omission, ...]
    parameters: tuple[Parameter, ...]
    sources: tuple[Source, ...]
