"""Where a country's hashrate goes after a shock, and when; what the mining map can say of it.

The map shows where machines were in a month, never why they moved. Each scenario is a calculation
with rates that one ban taught, or that nothing taught; what came after stands beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from offswitch import places
from offswitch.assessment.migration_record import Later, Unseen, later_record, unseen_cut
from offswitch.assessment.migration_scenarios import (
    SCENARIOS,
    Scenario,
    pressures_of,
    run_scenario,
)
from offswitch.assessment.progress import Progress, silent
from offswitch.bitcoin.migration import AT, NAMES, PRIORS, Floats, rates
from offswitch.bitcoin.migration_fit import Maps
from offswitch.bitcoin.migration_known import (
    Known,
    Learned,
    fitted,
    learned,
    shipped,
    take,
)
from offswitch.bitcoin.migration_map import next_month, read_map
from offswitch.case import Case, find_case, read_case
from offswitch.case.case import Figure, MapRow
from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.parameters import Parameters
from offswitch.provenance import Source, Sources, union
from offswitch.reference import alpha2, method_sources
from offswitch.reference.migration import (
    COUNTRIES,
    CUT,
    OTHER,
    START,
    Public,
    Score,
    Shock,
    migration_posterior,
    migration_scores,
    mining_shocks,
    public_forecasts,
)
from offswitch.settings import DEFAULT_CASE, DEFAULT_DRAWS, Settings
from offswitch.text import say

#: Months ahead by default, and at most.
MONTHS, MOST_MONTHS = 24, 60
#: Draws that are run through the months; what needs no months takes all.
PATHS = 1000
#: Before the name of a parameter of the model, where it is fixed.
PREFIX = "migration_"


@dataclass(frozen=True, eq=False)
class Migration:
    """Everything found about where a country's hashrate goes.

    Parameters
    ----------
    place, case, settings, known
        Which country, by whose record, how drawn, and from which fit.
    map_file
        Name of the user's map, or empty.
    share, ehs
        What ran there in the month before, by the fit.
    hours_off, own_hours
        Length of the cut in the scenarios, and whether it is the country's own or given.
    lead
        Months that machines take to run again.
    learned
        Each parameter before and after the map.
    scenarios
        In the order of `SCENARIOS`.
    history
        The country's months of the map that the case quotes, or of the user's map.
    later, loads, causes
        What is on record of the time after: shares, loads and sites, and causes that were named.
    unseen
        Whether the map could show the cut; None for another country than the case's.
    scores, public
        On maps held out, and of January 2022 from what was public then, of the fit that ships.
    """

    place: str
    case: Case
    settings: Settings
    known: Known
    map_file: str
    share: Estimate
    ehs: Estimate
    hours_off: float
    own_hours: bool
    lead: Estimate
    learned: tuple[Learned, ...]
    scenarios: tuple[Scenario, ...]
    history: tuple[MapRow, ...]
    later: tuple[Later, ...]
    loads: tuple[Figure, ...]
    causes: tuple[Shock, ...]
    unseen: Unseen | None
    scores: tuple[Score, ...]
    public: tuple[Public, ...]
    sources: tuple[Source, ...]

    def scenario(self, name: str) -> Scenario:
        """Return a scenario by its name."""
        return next(one for one in self.scenarios if one.name == name)


def migration(
    source: str = DEFAULT_CASE,
    *,
    months: int = MONTHS,
    map_file: Path | None = None,
    lead: float | None = None,
    hours_off: float | None = None,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: Mapping[str, float] | None = None,
    progress: Progress = silent,
) -> Migration:
    """Say where a country's hashrate goes after a shock, and when.

    Parameters
    ----------
    source
        A case, or a country of the map (ISO 3166-1) by the record of the embedded case.
    map_file
        A map of one's own, to which the model is fitted anew; see `read_map`.
    lead
        Months until machines that left run again, in place of what was fitted.
    hours_off
        Length of the cut, in place of that on record.
    fixed
        Parameters of the model by name, with the prefix ``migration_``.

    Raises
    ------
    CaseError, DataError
        If the country is not on the map, an option cannot be, or the map is wrong.
    """
    code = alpha2(source.upper())
    named = code in places.countries()
    case = read_case(find_case(DEFAULT_CASE if named else source))
    values = dict(fixed or {}) | ({} if lead is None else {f"{PREFIX}lead": lead})
    model = {name: value for name, value in values.items() if name.startswith(PREFIX)}
    own = {name: value for name, value in values.items() if name not in model}
    parameters = Parameters(case.parameters, Settings(seed, draws, own))
    maps = None
    if map_file is not None:
        progress(say("stage.migration_fit"))
        maps = read_map(map_file)
    found = study_migration(
        case,
        parameters,
        code if named else None,
        months=months,
        maps=maps,
        hours_off=hours_off,
        fixed=model,
    )
    return found if map_file is None else replace(found, map_file=map_file.name)


def study_migration(
    case: Case,
    parameters: Parameters,
    place: str | None = None,
    *,
    months: int = MONTHS,
    maps: Maps | None = None,
    hours_off: float | None = None,
    fixed: Mapping[str, float] | None = None,
    paths: int = PATHS,
) -> Migration:
    """Study the country of a case, or another one of the map.

    Parameters
    ----------
    maps
        A map of the user's own, in place of the fit that ships.
    fixed
        Parameters of the model, by name with the prefix.
    paths
        Draws that are run through the months.
    """
    country = (place or case.place)[:2]
    seed, draws = parameters.settings.seed, parameters.settings.draws
    rng = parameters.rng("migration")
    known = (
        shipped(migration_posterior(), rng, draws)
        if maps is None
        else take(fitted(maps, seed, START), rng, draws)
    )
    origin = _origin(known, country, months, hours_off)
    before = learned(known.theta)
    known = _fixed(known, fixed or {})
    of = rates(known.theta)
    hours, own_hours = _hours(country, hours_off)
    running = known.start.state.running
    share = running[:, origin] / running.sum(axis=1)
    few = take(known, rng, min(paths, draws))
    scenarios = tuple(
        run_scenario(
            name,
            known,
            few,
            origin,
            pressures_of(name, known, origin, hours, months),
            parameters.rng(f"migration_{name}"),
        )
        for name in SCENARIOS
    )
    history = _history(case, country, maps)
    found = Migration(
        place=country,
        case=case,
        settings=replace(parameters.settings, fixed={**parameters.settings.fixed, **(fixed or {})}),
        known=known,
        map_file="",
        share=Estimate(share, "share", "migration_model", known.sources),
        ehs=Estimate(running[:, origin], "eh/s", "migration_model", known.sources),
        hours_off=hours,
        own_hours=own_hours,
        lead=Estimate(of["lead"][:, 0], "1", "migration_model", known.sources),
        learned=before,
        scenarios=scenarios,
        history=history,
        later=(),
        loads=(),
        causes=(),
        unseen=None,
        scores=migration_scores(),
        public=public_forecasts(),
        sources=(),
    )
    if country == case.place[:2] and applies(case):
        loads = ("mining_load", "sites_ceased", "machines_seized")
        found = replace(
            found,
            later=later_record(case.context, known.month, scenarios),
            loads=tuple(row for name in loads for row in case.context if row.indicator == name),
            causes=tuple(s for s in mining_shocks() if s.country == country and s.kind != CUT),
            unseen=unseen_cut(history, hours, of, known.month),
        )
    return replace(found, sources=_sources(found))


def applies(case: Case) -> bool:
    """Whether the fit that ships starts before the case's cut, and its country is on the map."""
    cut = None if case.bitcoin is None else f"{case.bitcoin.cut:%Y-%m}"
    return case.place[:2] in COUNTRIES and cut == next_month(START)


def _origin(known: Known, country: str, months: int, hours_off: float | None) -> int:
    """Place of the country in the map; what is asked is checked first."""
    if country not in known.countries:
        on_map = ", ".join(name for name in known.countries if name != OTHER)
        raise CaseError("not_on_map", place=places.name(country), known=on_map)
    if not 1 <= months <= MOST_MONTHS:
        raise CaseError("migration_months", value=months, most=MOST_MONTHS)
    if hours_off is not None and not 0 <= hours_off <= 744:
        raise CaseError("hours_off", value=hours_off)
    return known.countries.index(country)


def _fixed(known: Known, own: Mapping[str, float]) -> Known:
    """Fix parameters of the model."""
    theta: Floats = known.theta.copy()
    for name, value in own.items():
        short = name.removeprefix(PREFIX)
        if short not in NAMES:
            listed = ", ".join(PREFIX + one for one in NAMES)
            raise CaseError("migration_parameter", name=name, known=listed)
        prior = PRIORS[AT[short]]
        inside = np.isfinite(value) and (prior.scale == "plain" or value > 0)
        if not inside or (prior.scale == "logit" and value >= 1):
            key = "negative_lead" if short == "lead" else "migration_value"
            raise CaseError(key, name=name, value=value)
        theta[:, AT[short]] = prior.worked(value)
    return replace(known, theta=theta)


def _hours(country: str, given: float | None) -> tuple[float, bool]:
    """Hours of the cut: given, of the country on record, or as long as the one on record."""
    if given is not None:
        return given, True
    cuts = [shock for shock in mining_shocks() if shock.kind == CUT]
    own = [shock for shock in cuts if shock.country == country]
    return float((own or cuts)[0].value or 0.0), bool(own)


def _history(case: Case, country: str, maps: Maps | None) -> tuple[MapRow, ...]:
    """Months of the map: quoted by the case, or the user's."""
    if maps is not None:
        at = maps.countries.index(country)
        return tuple(
            MapRow(m, country, float(100 * s[at]), float(s[at] * world), "", "")
            for m, s, world in zip(maps.months, maps.shares, maps.world, strict=True)
        )
    rows = {row.month: row for row in reversed(case.mining_map) if row.country == country}
    return tuple(row for _, row in sorted(rows.items()))


def _sources(found: Migration) -> tuple[Source, ...]:
    """Every source that a figure rests on."""
    known = Sources([*found.case.sources.values(), *method_sources().values()])
    used = union(
        found.share.sources,
        [row.source for row in found.history],
        [row.figure.source for row in found.later],
        [row.source for row in found.loads],
        [row.source for row in found.causes],
        [shock.source for shock in mining_shocks() if shock.kind != "named"],
        ["globalpetrolprices", "chopin-2002", "gneiting-2007"],
    )
    return tuple(known[id] for id in used if id)
