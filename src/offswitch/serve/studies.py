"""What the service answers with: each study of the package as its command gives it with `--json`.

A study reads a case from its folder, which the shelf names: nobody outside can name another.
"""

from contextlib import suppress
from typing import Any

from offswitch.errors import CaseError, OffswitchError, SourceError
from offswitch.serve import query as asked
from offswitch.serve.answers import Answer, json_answer, kind
from offswitch.serve.shelf import Shelf
from offswitch.settings import Settings
from offswitch.text import say


@kind("cases", asked.Cases)
def cases(shelf: Shelf, query: asked.Cases) -> Answer:
    """As `offswitch cases --json`; one that cannot be read says why where it is asked for."""
    from offswitch.case import describe_case

    described = []
    for folder in shelf.cases().values():
        with suppress(OffswitchError):
            described.append(describe_case(folder))
    return json_answer(described)


@kind("case", asked.Case)
def case(shelf: Shelf, query: asked.Case) -> Answer:
    """As `offswitch cases show CASE --sources --json`."""
    from offswitch.case import describe_case

    return json_answer(describe_case(shelf.folder(query.case), sources=True))


@kind("assess", asked.OfCase)
def assess(shelf: Shelf, query: asked.OfCase) -> Answer:
    """As `offswitch assess CASE --json`."""
    from offswitch.report import assessment_dict

    try:
        return json_answer(assessment_dict(shelf.assessed(query)))
    except CaseError as error:
        found = _quiet(shelf, query) if error.key == "nothing_found" else None
        if found is None:
            raise
        return json_answer(found)


def _quiet(shelf: Shelf, query: asked.OfCase) -> dict[str, Any] | None:
    """Return what can be said of a window in which nothing was found."""
    from offswitch.assessment.quiet import quiet_window
    from offswitch.report.quiet import quiet_dict

    found = quiet_window(shelf.folder(query.case))
    return None if found is None else quiet_dict(found)


@kind("outages", asked.Outages)
def outages(shelf: Shelf, query: asked.Outages) -> Answer:
    """As `offswitch detect CASE --json`."""
    from offswitch.assessment.detected import detect_in_case
    from offswitch.report.findings import findings_dict

    folder = str(shelf.folder(query.case))
    return json_answer(
        findings_dict(
            detect_in_case(
                folder,
                mode=query.mode,
                record=query.record == "yes",
                progress=shelf.progress,
            )
        )
    )


@kind("hashrate", asked.Hashrate)
def hashrate(shelf: Shelf, query: asked.Hashrate) -> Answer:
    """As `offswitch hashrate CASE --json`."""
    from offswitch.assessment.hashrate import study_hashrate
    from offswitch.report.hashrate_json import hashrate_dict

    folder = shelf.folder(query.case)
    found = study_hashrate(folder, seed=query.seed, draws=query.draws, progress=shelf.progress)
    return json_answer(hashrate_dict(found))


@kind("difficulty", asked.Difficulty)
def difficulty(shelf: Shelf, query: asked.Difficulty) -> Answer:
    """As `offswitch difficulty CASE --json`."""
    from offswitch.assessment.difficulty import Event, difficulty_of_case
    from offswitch.report.difficulty_json import difficulty_dict

    found = difficulty_of_case(
        str(shelf.folder(query.case)),
        at=query.at,
        event=Event(query.drop, query.since, query.until, query.hours),
        retargets=query.retargets,
        settings=Settings(query.seed, query.draws),
    )
    return json_answer(difficulty_dict(found))


@kind("mining", asked.Mining)
def mining(shelf: Shelf, query: asked.Mining) -> Answer:
    """As `offswitch mining PLACE --json`; the case's own country where none is named."""
    from offswitch.assessment.mining_country import mining_country
    from offswitch.case import read_case
    from offswitch.report.mining_json import mining_dict

    read = read_case(shelf.folder(query.case))
    found = mining_country(
        query.place or read.place[:2],
        read,
        usd_per_kwh=query.tariff,
        models=query.machine,
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        progress=shelf.progress,
    )
    return json_answer(mining_dict(found))


@kind("claims", asked.OfCase)
def claims(shelf: Shelf, query: asked.OfCase) -> Answer:
    """As `offswitch claims check CLAIMS --case CASE --json`, of the case's own claims."""
    from offswitch.assessment import check_claims
    from offswitch.report.json import claims_dict

    folder = shelf.folder(query.case)
    found = check_claims(
        folder / "claims.csv",
        folder,
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        progress=shelf.progress,
    )
    return json_answer(claims_dict(found))


@kind("price", asked.Price)
def price(shelf: Shelf, query: asked.Price) -> Answer:
    """As `offswitch price CASE --json`."""
    from offswitch.assessment.price_study import price_study
    from offswitch.report.price_json import price_dict

    found = price_study(
        shelf.folder(query.case),
        window=query.window,
        estimation=query.estimation,
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        progress=shelf.progress,
    )
    return json_answer(price_dict(found))


@kind("migration", asked.Migration)
def migration(shelf: Shelf, query: asked.Migration) -> Answer:
    """As `offswitch migration CASE --json`, or ``PLACE``."""
    from offswitch.assessment import migration as study
    from offswitch.report.migration_json import migration_dict

    found = study.migration(
        query.place or str(shelf.folder(query.case)),
        months=query.months,
        lead=query.lead,
        hours_off=query.hours_off,
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        progress=shelf.progress,
    )
    return json_answer(migration_dict(found))


@kind("partition", asked.Partition)
def partition(shelf: Shelf, query: asked.Partition) -> Answer:
    """As `offswitch partition CASE --json`."""
    from offswitch.assessment.partition_study import partition_of_case
    from offswitch.report.partition_json import partition_dict

    found = partition_of_case(
        shelf.folder(query.case),
        confirmations=query.confirmations,
        settings=Settings(query.seed, query.draws, query.fixed),
    )
    return json_answer(partition_dict(found))


@kind("partition_stated", asked.StatedPartition)
def partition_stated(shelf: Shelf, query: asked.StatedPartition) -> Answer:
    """As `offswitch partition --share SHARE --json`."""
    from offswitch.assessment.partition_study import partition_by_hand
    from offswitch.report.partition_json import partition_dict

    found = partition_by_hand(
        query.share,
        query.hours,
        satellite=query.satellite,
        confirmations=query.confirmations,
        reward=query.reward,
        price=query.price,
        settings=Settings(query.seed, query.draws),
    )
    return json_answer(partition_dict(found))


@kind("payments", asked.Payments)
def payments(shelf: Shelf, query: asked.Payments) -> Answer:
    """As `offswitch payments case CASE --json`."""
    from offswitch.assessment.payments_case import country_payments
    from offswitch.report.payments_json import country_dict

    found = country_payments(
        shelf.folder(query.case),
        seed=query.seed,
        draws=query.draws,
        fixed=query.fixed,
        progress=shelf.progress,
    )
    return json_answer(country_dict(found))


@kind("simulate", asked.Simulate)
def simulate(shelf: Shelf, query: asked.Simulate) -> Answer:
    """As `offswitch simulate --json`."""
    from offswitch.assessment.simulate import compare
    from offswitch.assessment.simulate_plan import Plan
    from offswitch.hazard.scenario import DEFAULT_START
    from offswitch.report.simulate_json import simulation_dict

    named = [query.place or "", *query.compare.split(",")]
    places = [code.strip() for code in named if code.strip()]
    if not places:
        raise CaseError("no_country")
    plan = Plan(
        hours=query.hours,
        services=query.services,
        start=query.start or DEFAULT_START,
        regions=query.regions,
        operators=query.operators,
        reach=query.reach,
        windows=query.windows,
        severity=query.severity,
        platforms=query.platforms,
        running=query.running,
    )
    settings = Settings(query.seed, query.draws, query.fixed)
    shelf.progress(say("stage.simulate"))
    found = compare(places, plan, vintage=query.vintage, variance=query.variance, settings=settings)
    return json_answer(simulation_dict(found[0], found[1:]))


@kind("world", asked.World)
def world(shelf: Shelf, query: asked.World) -> Answer:
    """A day offline in every country, each priced as `offswitch simulate PLACE` does."""
    from offswitch.report.world_json import world_dict
    from offswitch.serve.worlds import priced

    return json_answer(world_dict(priced(query), query.method))


@kind("sources", asked.Query)
def sources(shelf: Shelf, query: asked.Query) -> Answer:
    """As `offswitch sources --json`."""
    from offswitch.report.sources_json import sources_dict
    from offswitch.sources.registry import read_registry

    return json_answer(sources_dict(read_registry()))


@kind("source", asked.Source)
def source(shelf: Shelf, query: asked.Source) -> Answer:
    """As `offswitch sources NAME --json`."""
    from offswitch.report.sources_json import sources_dict
    from offswitch.sources.registry import read_registry

    registry = read_registry()
    known = registry.connectors
    if query.source not in known:
        raise SourceError("unknown_source", source=query.source, known=", ".join(known))
    return json_answer(sources_dict(registry, (known[query.source],)))


@kind("openapi", asked.Query)
def openapi(shelf: Shelf, query: asked.Query) -> Answer:
    """Describe the service as OpenAPI does."""
    from offswitch.serve.described import description

    return json_answer(description())
