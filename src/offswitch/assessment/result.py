"""The `Assessment`: everything found, everything left out, and what made it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from offswitch.assessment.daily import Daily
from offswitch.assessment.economy import EconomyPart
from offswitch.assessment.hashrate_event import EventPart
from offswitch.assessment.migration import Migration
from offswitch.assessment.mining import MiningPart
from offswitch.assessment.network import NetworkPart
from offswitch.assessment.partition import PartitionPart
from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.price import PricePart
from offswitch.assessment.remittances import RemittancesPart
from offswitch.bitcoin import Change, Retarget, Tested
from offswitch.case import Case, Omission
from offswitch.case.gathered import Gathered
from offswitch.claims import Verdict
from offswitch.economy import Cost, Explained, Reproduction
from offswitch.estimate import Estimate
from offswitch.notebook import table
from offswitch.parameters import Parameter
from offswitch.provenance import Source
from offswitch.settings import Settings
from offswitch.text import say


@dataclass(frozen=True, eq=False)
class HashratePart:
    """What the blocks say of the hashrate.

    Parameters
    ----------
    cut, found_onset
        The stated cut, and the onset that the detector found, as in the JSON.
    changes, at_onset
        By baseline and window, from the one and from the other.
    claimed_change
        Change that was claimed, e.g. -0.12, or None.
    tested
        Hypotheses by baseline and window, by counts of blocks.
    event
        The same by the posterior that integrates over level, growth and walk, and in words.
    retargets
        The changes of difficulty on either side of the cut.
    daily
        Day by day, with the scatter of a steady day; None where no baseline precedes the cut.
    """

    cut: str
    found_onset: str
    changes: tuple[Change, ...]
    at_onset: tuple[Change, ...]
    claimed_change: float | None
    tested: tuple[Tested, ...]
    event: EventPart
    retargets: tuple[Retarget, ...]
    daily: Daily | None

    @property
    def first_day(self) -> tuple[Change, ...]:
        """Changes over the window nearest to a day, by baseline."""
        hours = min((c.window.hours for c in self.changes), key=lambda h: abs(h - 24))
        return tuple(c for c in self.changes if c.window.hours == hours)

    @property
    def within_noise(self) -> bool:
        """Whether the first day cannot be told from no change, by any baseline."""
        return all(c.quantile(0.05) <= 0 <= c.quantile(0.95) for c in self.first_day)


@dataclass(frozen=True, eq=False)
class Assessment:
    """What `assess` found; `report` turns it into text or JSON.

    Parameters
    ----------
    case, settings
        What was assessed, and with which seed, draws and fixed parameters.
    network
        Outages, edges, hours and people.
    costs
        By method and kind of hours; empty where the case gives no economy.
    rates
        Cost of an hour of full cut by method, ``usd/h``.
    explained
        Published costs as the hours that they imply, by method.
    reproduction
        Published figures of the methods against our formulas.
    own
        Flows interrupted, for the exposures that the case itself brings.
    economy
        Value added lost by sector, and whom it cut off; None where the case lacks an input.
    payments, remittances
        What happened to purchases and cash, with few draws, and what was held up of the money
        that people send; None where the case lacks the inputs.
    hashrate, mining
        What the blocks say, and what the country's miners lost; None where the case lacks the
        inputs.
    price, partition, migration
        What prices did at the cut, what the country would have mined by itself, and where its
        hashrate goes; None where the case lacks the inputs.
    verdicts
        One for each claim of the case, in its order.
    omissions
        What depends on the network, or was lost, and is not in the figures, with the reason.
    parameters
        Every named number of the run.
    sources
        Every publication that a figure rests on.
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
    economy: EconomyPart | None
    payments: PaymentsPart | None
    remittances: RemittancesPart | None
    hashrate: HashratePart | None
    mining: MiningPart | None
    price: PricePart | None
    partition: PartitionPart | None
    migration: Migration | None
    verdicts: tuple[Verdict, ...]
    omissions: tuple[Omission, ...]
    parameters: tuple[Parameter, ...]
    sources: tuple[Source, ...]

    def _repr_html_(self) -> str:
        network = self.network
        rows: list[tuple[object, ...]] = [
            (say("notebook.series"), say(f"figure.series.{self.case.series}")),
            (say("notebook.hours"), network.effective),
            (say("notebook.people"), network.people or ""),
        ]
        rows += [
            (say("notebook.cost"), say(f"method.{cost.method}"), cost.usd)
            for cost in self.costs
            if cost.basis.kind == "effective"
        ]
        counts = Counter(verdict.verdict for verdict in self.verdicts)
        rows += [
            (say("notebook.claims"), say(f"verdict.{name}"), count)
            for name, count in counts.most_common()
        ]
        return table(self.case.title, rows)

    @property
    def provisional(self) -> Gathered | None:
        """What each source has said, where a value of the window may still come or change."""
        made = self.case.gathered
        return made if made is not None and made.provisional else None

    def series_of(self, verdict: Verdict) -> str | None:
        """Return the kind of series that a verdict rests on, or None where it rests on none."""
        series = set(self.network.detections[0].ensemble.sources.values())
        return self.case.series if series & set(verdict.sources) else None

    @property
    def cost_ends(self) -> tuple[float, float] | None:
        """Lowest and highest end of the methods' intervals on effective hours, in dollars."""
        usd = [cost.usd for cost in self.costs if cost.basis.kind == "effective"]
        return (min(c.p05 for c in usd), max(c.p95 for c in usd)) if usd else None
