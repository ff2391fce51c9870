"""Mining in a country: what it earns, what its power costs, how much of it there is, what it lost.

Two causes stopped Kazakh miners in January 2022, the network and then the power; each has its own
part here, and they are never added.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np

from offswitch.assessment.assess import assess
from offswitch.assessment.mining_loss import NetworkLoss, PowerLoss, network_loss, power_loss
from offswitch.assessment.mining_months import Month, hardware_of, months_of, power_of
from offswitch.assessment.progress import Progress, silent
from offswitch.assessment.result import Assessment
from offswitch.bitcoin.fleet import Fleet
from offswitch.bitcoin.hashprice import (
    DAY,
    Day,
    Level,
    Running,
    daily_hashprice,
    level,
    running,
)
from offswitch.case import BitcoinCase, Case, find_case, read_case
from offswitch.case.case import Figure, MapRow
from offswitch.claims import Claim, Verdict
from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.parameters import Parameters
from offswitch.places import check_place
from offswitch.provenance import Source, Sources, union
from offswitch.reference import alpha2, method_sources
from offswitch.reference.machines import Machine, find_machine, machines
from offswitch.reference.tariffs import Tariff, newest_tariff, survey
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import Message, message

#: Whole days before the cut over which hashprice is averaged, as the Cambridge index does.
AVERAGED_DAYS = 14
#: One of each generation, for the curve of countries.
CURVE = ("Antminer S9 13.5T", "Whatsminer M20S 68T", "Antminer S19 Pro")
#: Subjects of claims that mining answers.
SUBJECTS = ("investment", "farms", "tariff", "mining_revenue_loss")
#: Tariff of a user's own.
GIVEN = "given"
#: Quoted figures of loads; each stands beside the month, or the year, that it is of.
LOADS = ("mining_load", "mining_load_registered", "mining_load_unregistered")


@dataclass(frozen=True)
class Country:
    """What mining costs in one country, at its tariff.

    Parameters
    ----------
    earning
        Machines on record that earn their power there.
    by_machine
        Those of the curve.
    """

    tariff: Tariff
    earning: int
    by_machine: tuple[Running, ...]


@dataclass(frozen=True, eq=False)
class Power:
    """Power that a month's share of hashrate implies.

    Parameters
    ----------
    month
        Of the mining map, with what its hashrate earned.
    fleet, j_per_th, mw
        The machines that earned their power, their efficiency, and the power.
    recorded
        Loads that others gave for the month, MW.
    """

    month: Month
    fleet: Fleet
    j_per_th: Estimate
    mw: Estimate
    recorded: tuple[Figure, ...]

    @property
    def loads(self) -> tuple[float, ...]:
        """Whole loads on record, MW: as given, or as the sum of both parts from one source."""
        whole = [row.value for row in self.recorded if row.indicator == LOADS[0]]
        parts: dict[str, list[float]] = {}
        for row in self.recorded:
            if row.indicator in LOADS[1:]:
                parts.setdefault(row.source, []).append(row.value)
        return (*whole, *(sum(both) for both in parts.values() if len(both) == 2))


@dataclass(frozen=True, eq=False)
class Hardware:
    """Machines that a hashrate implies, and their value.

    Parameters
    ----------
    row
        The month of the mining map.
    usd
        None where no price of a machine is on record.
    recorded
        Machines that others counted.
    """

    row: MapRow
    machines: Estimate
    usd: Estimate | None
    recorded: tuple[Figure, ...]


@dataclass(frozen=True, eq=False)
class CountryMining:
    """Everything found about mining in a country.

    Parameters
    ----------
    place, case, settings
        Which country, by which case's chain and prices, and how drawn.
    fees
        Mean fees in a block, BTC.
    days, level
        Hashprice by day, and its mean over the days before the cut.
    tariff
        Newest of the country, or as given by the user (source empty).
    machines
        Each on record at that tariff, the most efficient first.
    countries
        Every country of one survey, cheapest first; `rank` is the place's among them.
    power, hardware
        Implied by the mining map, where it names the country.
    network, rationing
        What two causes took, each by itself; None where the case does not say.
    claims, verdicts
        What was said of mining, and what holds of it.
    omissions
        What could not be said, and why.
    """

    place: str
    case: Case
    settings: Settings
    fees: float
    days: tuple[Day, ...]
    level: Level
    tariff: Tariff
    machines: tuple[Running, ...]
    countries: tuple[Country, ...]
    rank: int | None
    power: tuple[Power, ...]
    hardware: Hardware | None
    network: NetworkLoss | None
    rationing: PowerLoss | None
    claims: tuple[Claim, ...]
    verdicts: tuple[Verdict, ...]
    omissions: tuple[Message, ...]
    sources: tuple[Source, ...]


def mining_country(
    place: str,
    case: Case | str | Path = "kazakhstan-2022",
    *,
    usd_per_kwh: float | None = None,
    models: Sequence[str] = (),
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
    assessed: Assessment | None = None,
) -> CountryMining:
    """Say what mining earns and costs in a country, and what it lost in the case's shutdown.

    Parameters
    ----------
    place
        ISO 3166-1 code, alpha-2 or alpha-3.
    case
        Gives the chain, prices and mining map, and, of its own country, the losses.
    usd_per_kwh
        Tariff in place of the one on record.
    models
        Machines to look at, in place of every one released by then.
    assessed
        The same case with the same seed, draws and parameters, where it was assessed already.

    Raises
    ------
    CaseError
        If the place is a region, the country has no tariff on record, a machine is unknown, or the
        case lacks blocks, hourly prices or fees.
    """
    place = check_place(alpha2(place))
    if "-" in place:
        raise CaseError("mining_region", place=place, country=place[:2])
    tariff = _tariff(place, usd_per_kwh)
    asked = tuple(find_machine(name) for name in models)
    settings = Settings(seed, draws, dict(fixed or {}))
    if not isinstance(case, Case):
        case = read_case(find_case(str(case)))
    parameters = Parameters(case.parameters, settings)
    bitcoin, days = _days(case, parameters)
    at = level([day for day in days if day.start + DAY <= bitcoin.cut][-AVERAGED_DAYS:])
    month = f"{bitcoin.cut:%Y-%m}"
    known = asked or tuple(m for m in machines() if m.released <= month)
    curve = asked or tuple(map(find_machine, CURVE))
    at_home = sorted((running(m, at, tariff.usd_per_kwh) for m in known), key=_efficiency)
    countries = tuple(_country(row, at, known, curve) for row in survey())
    order = [row.tariff.country for row in countries]
    months = months_of(case, place, parameters)
    found = CountryMining(
        place=place,
        case=case,
        settings=settings,
        fees=parameters.draw("fees_per_block").p50,
        days=days,
        level=at,
        tariff=tariff,
        machines=tuple(at_home),
        countries=countries,
        rank=order.index(place) + 1 if place in order else None,
        power=_power(case, place, tariff, parameters, months),
        hardware=_hardware(case, place, bitcoin, parameters, months),
        network=None,
        rationing=None,
        claims=(),
        verdicts=(),
        omissions=(),
        sources=(),
    )
    if place == case.place:
        found = _with_losses(found, bitcoin, parameters, progress, assessed)
    return replace(found, omissions=_omissions(found), sources=_sources(found))


def _tariff(place: str, usd_per_kwh: float | None) -> Tariff:
    if usd_per_kwh is None:
        return newest_tariff(place)
    if not 0 < usd_per_kwh < np.inf:
        raise CaseError("bad_tariff", value=usd_per_kwh)
    return Tariff(place, usd_per_kwh, GIVEN, "")


def _days(case: Case, parameters: Parameters) -> tuple[BitcoinCase, tuple[Day, ...]]:
    """Return the chain, and hashprice by day: one of them at least before the cut."""
    bitcoin = case.bitcoin
    days: tuple[Day, ...] = ()
    if bitcoin is not None and case.prices is not None and "fees_per_block" in parameters:
        fees = parameters.draw("fees_per_block").p50
        days = daily_hashprice(bitcoin.chain, case.prices, fees)
    if bitcoin is None or not any(day.start + DAY <= bitcoin.cut for day in days):
        raise CaseError("no_hashprice", case=case.name)
    return bitcoin, days


def _efficiency(row: Running) -> float:
    return row.machine.j_per_th


def _country(
    tariff: Tariff, at: Level, known: Sequence[Machine], curve: Sequence[Machine]
) -> Country:
    earning = sum(running(m, at, tariff.usd_per_kwh).runs for m in known)
    return Country(tariff, earning, tuple(running(m, at, tariff.usd_per_kwh) for m in curve))


def _power(
    case: Case, place: str, tariff: Tariff, parameters: Parameters, months: Sequence[Month]
) -> tuple[Power, ...]:
    """Power by month, where prices say which machines earned theirs."""
    found = []
    for month in months:
        made = power_of(month, tariff.usd_per_kwh, parameters)
        if made is not None:
            loads = _loads(case, month.row.month) if place == case.place else ()
            found.append(Power(month, *made, loads))
    return tuple(found)


def _loads(case: Case, month: str) -> tuple[Figure, ...]:
    """Loads quoted for a month; those of a whole year stand beside its last one."""
    periods = (month, month[:4]) if month.endswith("-12") else (month,)
    return tuple(
        row
        for row in case.context
        if row.indicator in LOADS and row.period in periods and row.unit == "MW"
    )


def _hardware(
    case: Case,
    place: str,
    bitcoin: BitcoinCase,
    parameters: Parameters,
    months: Sequence[Month],
) -> Hardware | None:
    """Machines and value of the last whole month before the cut."""
    before = f"{bitcoin.cut.replace(day=1) - timedelta(days=1):%Y-%m}"
    past = [month for month in months if month.row.month <= before]
    if not past or "th_per_machine" not in parameters or place != case.place:
        return None
    count, usd = hardware_of(past[-1], parameters)
    counted = [r for r in case.context if r.indicator in ("machines_counted", "machines_seized")]
    return Hardware(past[-1].row, count, usd, tuple(counted))


def _with_losses(
    found: CountryMining,
    bitcoin: BitcoinCase,
    parameters: Parameters,
    progress: Progress,
    assessed: Assessment | None,
) -> CountryMining:
    """Add what the case's shutdown and the power cut took, and what was said of mining."""
    case, settings = found.case, found.settings
    claims = tuple(claim for claim in case.claims if of_mining(claim))
    if assessed is None:
        assessed = assess(
            replace(case, claims=claims),
            seed=settings.seed,
            draws=settings.draws,
            fixed=dict(settings.fixed),
            progress=progress,
        )
    verdicts = {verdict.claim: verdict for verdict in assessed.verdicts}
    until = [row for row in found.power if row.month.row.month <= f"{bitcoin.cut:%Y-%m}"]
    j_per_th = until[-1].j_per_th if until else None
    return replace(
        found,
        network=network_loss(assessed, bitcoin, parameters, j_per_th, found.tariff),
        rationing=power_loss(case, bitcoin, parameters),
        claims=claims,
        verdicts=tuple(verdicts[claim.id] for claim in claims),
    )


def of_mining(claim: Claim) -> bool:
    """Whether a claim is about mining as a business."""
    return (
        claim.subject in SUBJECTS
        or claim.about == "mining"
        or (claim.subject == "market_move" and "miners" in claim.about)
    )


def _omissions(found: CountryMining) -> tuple[Message, ...]:
    """What could not be said, and why."""
    foreign = found.place != found.case.place
    told = []
    if not found.power:
        told.append(message("mining.omitted.power"))
    if foreign:
        told.append(message("mining.omitted.foreign", case=found.case.title))
        return tuple(told)
    for name in ("hardware", "network", "rationing"):
        if getattr(found, name) is None:
            told.append(message(f"mining.omitted.{name}"))
    return tuple(told)


def _sources(found: CountryMining) -> tuple[Source, ...]:
    """Every source that a figure rests on, in order of appearance."""
    known = Sources([*found.case.sources.values(), *method_sources().values()])
    losses = [] if found.network is None else list(found.network.estimates)
    losses += [] if found.rationing is None else [found.rationing.loss.usd]
    hardware = found.hardware
    bitcoin, prices = found.case.bitcoin, found.case.prices
    assert bitcoin is not None
    assert prices is not None
    used = union(
        ["luxor-hashprice", "cbeci-miners", bitcoin.source, prices.source],
        [found.tariff.source],
        [row.tariff.source for row in found.countries],
        [row.machine.source for row in found.machines],
        *(row.mw.sources for row in found.power),
        [load.source for row in found.power for load in row.recorded],
        *([] if hardware is None else [(hardware.usd or hardware.machines).sources]),
        [] if hardware is None else [row.source for row in hardware.recorded],
        *(one.sources for one in losses),
        *(verdict.sources for verdict in found.verdicts),
    )
    return tuple(known[id] for id in used if id)
