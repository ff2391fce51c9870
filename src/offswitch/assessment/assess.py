"""`assess`: the one function that knows every sector."""

import platform
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from offswitch.assessment.answers import Record, answer
from offswitch.assessment.daily import daily
from offswitch.assessment.economy import study_economy
from offswitch.assessment.hashrate_event import judge_event
from offswitch.assessment.hashrate_stretch import bins_around, case_event, known_growth
from offswitch.assessment.migration import applies, study_migration
from offswitch.assessment.mining import WINDOW_HOURS, assess_mining, changes_at, judge
from offswitch.assessment.money import assess_money
from offswitch.assessment.network import NetworkPart, assess_network
from offswitch.assessment.partition import study_partition
from offswitch.assessment.progress import Progress, silent
from offswitch.assessment.result import Assessment, HashratePart
from offswitch.case import BitcoinCase, Case, Omission, find_case, read_case
from offswitch.economy import reproduce
from offswitch.impact import PROPORTIONAL, impact
from offswitch.parameters import Parameters
from offswitch.provenance import union
from offswitch.reference import cost_vectors
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import message, say
from offswitch.timeline import iso

#: Changes when a figure of the same case, seed and draws may come out otherwise.
METHOD_VERSION = "4"
#: Months that a country's hashrate is followed for: to the first share on record after the case
#: that ships.
MIGRATION_MONTHS = 18


def _versions(case: Case) -> dict[str, str]:
    return {
        "offswitch": version("offswitch"),
        "method": METHOD_VERSION,
        "case": case.hash,
        "python": platform.python_version(),
        "numpy": version("numpy"),
        "polars": version("polars"),
        "scipy": version("scipy"),
    }


def _hashrate(
    case: Case, bitcoin: BitcoinCase, network: NetworkPart, parameters: Parameters
) -> HashratePart:
    retargets = bitcoin.chain.retargets
    after = next((i for i, r in enumerate(retargets) if r.time > bitcoin.cut), len(retargets))
    changes = changes_at(case, bitcoin, bitcoin.cut, WINDOW_HOURS, parameters)
    tested = judge(bitcoin, network, parameters, changes)
    event = case_event(bitcoin, network)
    work = bins_around(bitcoin.chain, event)
    growth = known_growth(work)
    return HashratePart(
        iso(bitcoin.cut),
        iso(network.onset),
        tuple(changes),
        tuple(changes_at(case, bitcoin, network.onset, WINDOW_HOURS, parameters)),
        bitcoin.claimed_change,
        tuple(tested),
        judge_event(case, network, parameters, bitcoin.chain, event, work, growth, tested=tested),
        retargets[max(after - 1, 0) : after + 1],
        daily(case, bitcoin, parameters),
    )


def assess(
    case: Case | str | Path,
    *,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> Assessment:
    """Assess a shutdown: what happened, what it cost, what it did to Bitcoin, what was said.

    Parameters
    ----------
    case
        A case, the name of an embedded one, or the path of a case folder.
    seed
        Start of the random streams.
    draws
        Number of draws; the same seed and draws give the same result.
    fixed
        Values for named parameters, in place of their distributions.
    progress
        Called with the name of each stage as it starts.

    Raises
    ------
    OffswitchError
        One line on what is wrong with the case or the parameters, and what to do.

    Examples
    --------
    >>> import offswitch as off
    >>> found = off.assess("kazakhstan-2022", draws=500)
    >>> found.case.place, len(found.verdicts) > 100
    ('KZ', True)
    """
    settings = Settings(seed, draws, dict(fixed or {}))
    if not isinstance(case, Case):
        progress(say("stage.read"))
        case = read_case(find_case(str(case)))
    parameters = Parameters(case.parameters, settings)
    progress(say("stage.network"))
    network = assess_network(case, parameters)
    progress(say("stage.cost"))
    money = assess_money(case, network, parameters)
    reached = [e for e in case.exposures if network.shutdown.of("all", e.place)]
    own = tuple(impact(exposure, PROPORTIONAL, network.shutdown) for exposure in reached)
    progress(say("stage.bitcoin"))
    hashrate = mining = partition = migration = None
    why = message("omission.no_all", service=network.service)
    unreached = [e.component for e in case.exposures if e not in reached]
    omissions = [*case.omissions, *money.omissions, *(Omission(c, why, "") for c in unreached)]
    if network.people is None:
        omissions.append(Omission(message("omission.people"), message("omission.no_people"), ""))
    if case.bitcoin is None:
        omissions.append(Omission(message("omission.bitcoin"), message("omission.no_bitcoin"), ""))
    else:
        hashrate = _hashrate(case, case.bitcoin, network, parameters)
        mining = assess_mining(case, case.bitcoin, network, parameters)
        if mining is None:
            omissions.append(
                Omission(message("omission.mining"), message("omission.no_mining"), "")
            )
        partition = study_partition(case, network, parameters)
    lost = None if mining is None else mining.from_map.usd
    changes = () if hashrate is None else hashrate.changes
    record = Record(case, parameters, network, money, changes, mining)
    if record.payments is None:
        why = message("why.unmeasured.no_payments")
        omissions.append(Omission(message("omission.payments"), why, ""))
    if record.remittances is None:
        why = message("why.unmeasured.no_remittances")
        omissions.append(Omission(message("omission.remittances"), why, ""))
    flows = (record.payments, record.remittances)
    by_sector = study_economy(case, network, money, parameters, lost, *flows)
    economy = None if isinstance(by_sector, Omission) else by_sector
    if isinstance(by_sector, Omission):
        omissions.append(by_sector)
    if applies(case):
        migration = study_migration(case, parameters, months=MIGRATION_MONTHS)
    progress(say("stage.claims"))
    verdicts = tuple(answer(claim, record) for claim in case.claims)
    found = Assessment(
        case=case,
        settings=settings,
        versions=_versions(case),
        network=network,
        costs=money.costs,
        rates=money.rates,
        explained=money.explained,
        reproduction=tuple(reproduce(cost_vectors())),
        own=own,
        economy=economy,
        payments=record.payments,
        remittances=record.remittances,
        hashrate=hashrate,
        mining=mining,
        price=record.price,
        partition=partition,
        migration=migration,
        verdicts=verdicts,
        omissions=tuple(omissions),
        parameters=tuple(parameters),
        sources=(),
    )
    return replace(found, sources=tuple(case.sources[id] for id in _used(found)))


def _used(found: Assessment) -> tuple[str, ...]:
    """Ids of every source that a figure of the assessment rests on, in order of appearance."""
    return union(
        found.network.effective.sources,
        found.network.ordered.last.sources if found.network.ordered else (),
        [edge.source for edge in found.case.edges],
        *(cost.usd.sources for cost in found.costs),
        [row.source for row in found.explained],
        [source for cost in found.costs for source in cost.basis.hours.sources],
        [id for p in found.parameters for id in p.source.split()],
        *(estimate.sources for estimate in found.own),
        found.economy.sources if found.economy else (),
        found.payments.sources if found.payments else (),
        found.remittances.sources if found.remittances else (),
        *(change.change.sources for change in (found.hashrate.changes if found.hashrate else ())),
        found.price.sources if found.price else (),
        found.partition.sources if found.partition else (),
        [source.id for source in found.migration.sources] if found.migration else (),
        *(verdict.sources for verdict in found.verdicts),
        [row.source for row in found.case.events],
        [row.source for row in found.omissions if row.source],
        [row.vector.source for row in found.reproduction if found.costs],
    )
