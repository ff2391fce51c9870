"""What was found about an imagined shutdown."""

from collections.abc import Mapping
from dataclasses import dataclass

from offswitch.assessment.payments import PaymentsPart
from offswitch.assessment.remittances import RemittancesPart
from offswitch.assessment.simulate_inputs import Inputs
from offswitch.assessment.simulate_places import Cut, Place
from offswitch.assessment.simulate_plan import Plan, drawn_severity
from offswitch.case import Omission
from offswitch.economy.people import People
from offswitch.economy.sectors import Losses
from offswitch.economy.sensitivity import Narrowed, VarianceShare
from offswitch.estimate import Estimate
from offswitch.hazard import Shutdown
from offswitch.hazard.scenario import Scenario
from offswitch.notebook import table
from offswitch.provenance import Source
from offswitch.settings import Settings
from offswitch.text import Message, say

#: Our method among the others.
OURS = "sectors"


@dataclass(frozen=True, eq=False)
class Price:
    """What one method says.

    Parameters
    ----------
    method
        Its key, such as ``oecd_2011``; ours is ``sectors``.
    usd, gdp_share
        The cost, and the same as a share of the country's GDP of a year.
    further
        Of one that lasts: cost of a further hour, mean of the next 24, ``usd/h``.
    """

    method: str
    usd: Estimate
    gdp_share: Estimate
    further: Estimate | None


@dataclass(frozen=True)
class Recorded:
    """A published figure of the country.

    Parameters
    ----------
    id, kind
        Of the figure, and what it can prove, as in `offswitch.reference.methods`.
    usd, hours
        What it is, and the hours that it is for, or None where they are not stated.
    formula, inputs
        What it was, or may have been, made by and from.
    computed
        What that gives, ``usd``; None where nothing computes it.
    source
        Id of its source.
    """

    id: str
    kind: str
    usd: float
    hours: float | None
    formula: str
    inputs: Mapping[str, float | str]
    computed: float | None
    source: str


@dataclass(frozen=True, eq=False)
class Simulation:
    """Everything found about an imagined shutdown.

    Parameters
    ----------
    place, plan, scenario, cut
        Where, what was asked, when and of what, and which part of the country.
    vintage, inputs, settings
        Release of GDP, what the methods took, and how it was drawn.
    shutdown
        The footprint.
    hours
        Hours of full loss.
    prices
        By method, ours first, then the published ones that have a form for it, cheapest first.
    losses, people
        By sector, and who was cut off; None where platforms are blocked and the network is up, and
        `people` also where nobody knows how many are online.
    narrowed
        Which input, were it known, would narrow the loss by sector most.
    variance
        Its variance by group of parameters, where that was asked for.
    provisional
        Of one that lasts: what may still change.
    payments, remittances
        Purchases and cash, and money from abroad, where the network is cut: flows of money, in no
        cost; each None where the omissions say why.
    recorded
        Published figures of the country, whatever shutdown they are of.
    omissions, sources
        What is left out, and why; and what the figures rest on.
    """

    place: Place
    plan: Plan
    scenario: Scenario
    cut: Cut
    vintage: str
    inputs: Inputs
    settings: Settings
    shutdown: Shutdown
    hours: Estimate
    prices: tuple[Price, ...]
    losses: Losses | None
    people: People | None
    narrowed: tuple[Narrowed, ...]
    variance: tuple[VarianceShare, ...]
    provisional: tuple[Message, ...]
    payments: PaymentsPart | None
    remittances: RemittancesPart | None
    recorded: tuple[Recorded, ...]
    omissions: tuple[Omission, ...]
    sources: tuple[Source, ...]

    def _repr_html_(self) -> str:
        rows = [
            (say(f"method.{price.method}"), price.usd, price.gdp_share) for price in self.prices
        ]
        head = (say(f"notebook.{name}") for name in ("method", "cost", "gdp"))
        return table(self.shutdown.name, rows, [*head])

    @property
    def severity(self) -> str:
        """Share of the network that is lost, as drawn: a number, or a distribution."""
        return drawn_severity(self.plan, self.settings)

    @property
    def ours(self) -> Price | None:
        """The price by sector."""
        return next((price for price in self.prices if price.method == OURS), None)

    @property
    def published(self) -> tuple[Price, ...]:
        """The prices by published methods."""
        return tuple(price for price in self.prices if price.method != OURS)
