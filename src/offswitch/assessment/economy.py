"""What the shutdown cost by sector, against two counterfactuals, and whom it cut off."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from offswitch.assessment.money import MoneyPart
from offswitch.assessment.network import NetworkPart
from offswitch.assessment.payments import PaymentsPart, paired
from offswitch.assessment.remittances import RemittancesPart
from offswitch.case import Case, Omission
from offswitch.claims import Claim
from offswitch.economy.account import NationalAccount, RegionShare
from offswitch.economy.activity import clock
from offswitch.economy.flows import (
    DIGITAL_ECONOMY,
    EVERY_SECTOR,
    Component,
    Total,
    legitimate_total,
)
from offswitch.economy.interindustry import knock_on
from offswitch.economy.people import People, people_cut
from offswitch.economy.sectors import Losses, sector_losses
from offswitch.economy.sensitivity import (
    Narrowed,
    VarianceShare,
    narrowing,
    split_variance,
)
from offswitch.economy.stops import Draw
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameters, note_words
from offswitch.provenance import union
from offswitch.reference.indicators import Found, indicator
from offswitch.reference.sectors import PARTS
from offswitch.text import Message, message

#: Name of the hours of full loss among the inputs that a fact could narrow.
SERIES = "hours_of_full_loss"


@dataclass(frozen=True, eq=False)
class Said:
    """What somebody said that the unrest cost, network and all, in dollars; the ends of a range."""

    claim: Claim
    usd: tuple[Estimate, ...]


@dataclass(frozen=True, eq=False)
class EconomyPart:
    """The loss by sector of an assessment.

    Parameters
    ----------
    losses
        By sector, against an ordinary week and against the same unrest; what else stopped work.
    hours
        Hours from the first loss to the last.
    people
        Whom it cut off, or None where population or share online are not given.
    narrowed
        Which input, if it were known, would narrow the loss by the network alone most.
    what
        Of each of these, what it is, in words.
    knock_on
        Value lost further, by what the case says that sectors sell to each other; None where it
        says nothing.
    total
        The one total that may be made of this and of what others price.
    said
        What others said the unrest cost, beside it.
    stood_in
        Inputs of another year than the one before the event.
    """

    losses: Losses
    hours: float
    people: People | None
    narrowed: tuple[Narrowed, ...]
    what: Mapping[str, str]
    knock_on: Estimate | None
    total: Total
    said: tuple[Said, ...]
    stood_in: tuple[Message, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of every source."""
        groups = () if self.people is None else self.people.groups
        return union(
            self.losses.unrest.lost.sources,
            *(one.of_loss.sources for one in self.losses.confounders),
            [one.confounder.source for one in self.losses.confounders],
            *(group.person_hours.sources for group in groups),
        )


@dataclass(frozen=True, eq=False)
class _Inputs:
    """What is at stake in a case, and which of it is of another year."""

    account: NationalAccount
    lines: Found | None
    stood_in: tuple[Message, ...]


def _inputs(case: Case, parameters: Parameters) -> _Inputs | Omission:
    """Gather what the sectors need, or say what is missing."""
    year, sectors = case.gdp_year, message("omission.sectors")
    if year is None:
        return Omission(sectors, message("omission.no_economy"), "")
    if f"gdp_usd_{year}" not in parameters:
        return Omission(sectors, message("omission.no_parameter", name=f"gdp_usd_{year}"), "")
    shares = {part: indicator(f"{part}_share", case.place, year) for part in PARTS}
    found = {part: share for part, share in shares.items() if share is not None}
    if len(found) < len(PARTS):
        return Omission(sectors, message("omission.no_parts"), "")
    lines = indicator("fixed_broadband_share", case.place, year)
    # rounding and revisions take some countries above the whole: there they are parts of it
    whole = max(sum(share.indicator.value for share in found.values()), 1.0)
    parts = {
        part: point(share.indicator.value / whole, "share", part, [share.indicator.source])
        for part, share in found.items()
    }
    own = [region for region in case.regions if region.code.startswith(case.place)]
    people: dict[str, float] = {}
    for region in own:
        people[region.zone] = people.get(region.zone, 0.0) + region.people
    everybody = sum(region.people for region in own)
    regions = tuple(
        RegionShare(r.code, r.people / everybody, clock(r.code, {r.zone: 1.0}))
        for r in own
        if r.code != case.place
    )
    account = NationalAccount(
        parameters.draw(f"gdp_usd_{year}"), parts, clock(case.place, people), regions
    )
    stood_in = tuple(
        message("sectors.stood_in.year", name=one.indicator.name, year=one.indicator.year)
        for one in (*found.values(), *([] if lines is None else [lines]))
        if one.stood_in
    )
    return _Inputs(account, lines, stood_in)


def study_economy(
    case: Case,
    network: NetworkPart,
    money: MoneyPart,
    parameters: Parameters,
    mining: Estimate | None = None,
    payments: PaymentsPart | None = None,
    remittances: RemittancesPart | None = None,
) -> EconomyPart | Omission:
    """Price a shutdown by sector and count the people whom it cut off.

    Parameters
    ----------
    money
        Costs by the published methods, to set beside.
    mining
        Revenue that miners lost, ``usd``, to set beside; None where it is not known.
    payments, remittances
        What happened to them, to set beside what the network did to them alone; None likewise.

    Returns
    -------
    EconomyPart, or what is left out and why where the case lacks an input.
    """
    if network.service != "all":
        why = message("omission.no_all", service=network.service)
        return Omission(message("omission.sectors"), why, "")
    inputs = _inputs(case, parameters)
    if isinstance(inputs, Omission):
        return inputs
    asked: dict[str, Estimate] = {}

    def draw(name: str) -> Estimate:
        return asked.setdefault(name, parameters.draw(name))

    losses = sector_losses(inputs.account, network.shutdown, draw, case.confounders)
    drawn = {name: estimate.draws for name, estimate in asked.items()}
    drawn[f"gdp_usd_{case.gdp_year}"] = inputs.account.gdp.draws
    drawn[SERIES] = network.effective.draws
    narrowed = narrowing(losses.unrest.lost.draws, drawn)
    what = {n.name: _what(n.name, parameters) for n in narrowed}
    further = None if case.interindustry is None else knock_on(case.interindustry, losses)
    beside = _components(losses, further, money)
    beside += _flows(payments, remittances, case, parameters)
    if mining is not None:
        name, flows = message("component.mining"), frozenset({"mining"})
        beside.append(Component(name, mining, "revenue", flows))
    total = legitimate_total(beside)
    assert total is not None
    spans = [segment.interval for segment in network.shutdown.segments]
    hours = (max(s.end for s in spans) - min(s.start for s in spans)).total_seconds() / 3600
    return EconomyPart(
        losses,
        hours,
        _people(case, network, inputs, parameters, draw),
        narrowed,
        what,
        further,
        total,
        _said(case, parameters),
        inputs.stood_in,
    )


def study_variance(
    case: Case, network: NetworkPart, parameters: Parameters
) -> tuple[VarianceShare, ...]:
    """Split the variance of the loss by the network alone between groups of parameters.

    It takes a second or two. Empty where the case lacks an input of `study_economy`.
    """
    inputs = _inputs(case, parameters)
    if network.service != "all" or isinstance(inputs, Omission):
        return ()
    return split_variance(
        inputs.account,
        network.shutdown,
        parameters.draw,
        parameters.settings.draws,
        parameters.rng("variance"),
        case.confounders,
    )


def _what(name: str, parameters: Parameters) -> str:
    if name == SERIES:
        return message("narrow.series")
    return note_words(parameters.row(name), whole=False) or name


def _components(losses: Losses, further: Estimate | None, money: MoneyPart) -> list[Component]:
    """Declare what each figure of a cost covers; the loss by sector comes first."""
    found = [
        Component(message("component.sectors"), losses.unrest.lost, "value_added", EVERY_SECTOR)
    ]
    if further is not None:
        name, flows = message("component.knock_on"), frozenset({"knock_on"})
        found.append(Component(name, further, "value_added", flows))
    for cost in money.costs:
        if cost.basis.kind == "effective":
            method = message(f"method.{cost.method}")
            found.append(Component(method, cost.usd, "value_added", DIGITAL_ECONOMY))
    return found


def _flows(
    payments: PaymentsPart | None,
    remittances: RemittancesPart | None,
    case: Case,
    parameters: Parameters,
) -> Iterator[Component]:
    """Money that did not move for the network alone: purchases lost, and transfers held up."""
    found = []
    if payments is not None:
        found.append(("payments", "purchases", payments.network.lost.estimate))
    if remittances is not None:
        first, *others = (one.by_network for one in remittances.directions)
        found.append(("remittances", "transfer", sum(others, first)))
    for name, kind, money in found:
        usd = _in_dollars(money, case, parameters)
        if usd is not None:
            yield Component(message(f"component.{name}"), usd, kind, frozenset({name}))


def _in_dollars(money: Estimate, case: Case, parameters: Parameters) -> Estimate | None:
    """Return money in dollars at the rate of the case; None where it gives none."""
    if money.unit == case.local_unit != "usd" and "local_per_usd" in parameters:
        rate = parameters.draw("local_per_usd")
        money = money / (rate if money.is_point else paired(rate, money.draws.size))
    return money if money.unit == "usd" else None


def _said(case: Case, parameters: Parameters) -> tuple[Said, ...]:
    """What others said the unrest cost, in dollars at the rate of the case."""
    found = []
    for claim in case.claims:
        if claim.subject != "cost_of_unrest":
            continue
        ends = [end for end in (claim.value, claim.value_high) if end is not None]
        told = [point(end, claim.unit, claim.id, claim.sources) for end in ends]
        usd = [_in_dollars(end, case, parameters) for end in told]
        if usd and None not in usd:
            found.append(Said(claim, tuple(filter(None, usd))))
    return tuple(found)


def _people(
    case: Case, network: NetworkPart, inputs: _Inputs, parameters: Parameters, draw: Draw
) -> People | None:
    population = f"population_{case.gdp_year}"
    if population not in parameters or "online_share" not in parameters:
        return None
    lines = None
    if inputs.lines is not None:
        one = inputs.lines.indicator
        lines = Estimate(np.array([one.value]), one.unit, one.name, (one.source,))
    return people_cut(
        inputs.account,
        network.shutdown,
        parameters.draw(population),
        parameters.draw("online_share"),
        lines,
        draw,
    )
