"""`offswitch payments case`: what a country's payments and remittances did in a shutdown."""

from dataclasses import dataclass, replace
from pathlib import Path

from offswitch.assessment.answers import Record, answer
from offswitch.assessment.money import assess_money
from offswitch.assessment.network import assess_network
from offswitch.assessment.payments import PaymentsPart, check_size, study_payments
from offswitch.assessment.payments_plan import DEFAULT_DRAWS
from offswitch.assessment.progress import Progress, silent
from offswitch.assessment.remittances import RemittancesPart
from offswitch.case import Case, find_case, read_case
from offswitch.claims import Claim, Verdict
from offswitch.errors import CaseError
from offswitch.estimate import Estimate
from offswitch.parameters import Parameters
from offswitch.payments.country import NEEDED
from offswitch.payments.elsewhere import DAYS, country_parameters, whole_country
from offswitch.payments.flows import Purchases, Turnover
from offswitch.provenance import Source, union
from offswitch.settings import Settings
from offswitch.text import say
from offswitch.timeline import hours_between

#: Subjects of claims that are answered here.
SUBJECTS = ("payments", "remittances")


@dataclass(frozen=True, eq=False)
class CountryPayments:
    """What a country's payments and remittances did.

    Parameters
    ----------
    case, settings
        What was studied, and how it was drawn.
    assumed
        Whether the case knows nothing of payments, so that all but the count of cash machines is
        what is assumed for any country.
    payments, remittances
        The two parts; remittances None where the case knows no flow.
    overstated
        How many times the purchases by card and app all that moves by them is, transfers between
        people among it: what a loss counted on turnover overstates; None without the turnover.
    claims, verdicts
        What was said of them, and what holds of it.
    parameters
        Every named number of the run.
    sources
        What the figures rest on.
    """

    case: Case
    settings: Settings
    assumed: bool
    payments: PaymentsPart
    remittances: RemittancesPart | None
    overstated: Estimate | None
    claims: tuple[Claim, ...]
    verdicts: tuple[Verdict, ...]
    parameters: Parameters
    sources: tuple[Source, ...]


def country_payments(
    case: Case | str | Path,
    *,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> CountryPayments:
    """Say what a country's payments and remittances did in the shutdown of a case.

    Raises
    ------
    CaseError
        If the case knows nothing of payments, nor what is needed to assume it: the year's GDP and
        population, `local_per_usd`, and cash machines on record; or so many draws need too much
        memory.
    """
    settings = Settings(seed, draws, dict(fixed or {}))
    progress(say("stage.read"))
    if not isinstance(case, Case):
        case = read_case(find_case(str(case)))
    check_size(int(hours_between(case.window.start, case.window.end)), draws)
    claims = tuple(claim for claim in case.claims if claim.subject in SUBJECTS)
    known = {row.name for row in case.parameters}
    assumed = not case.regions or not known.issuperset(NEEDED)
    filled = elsewhere(case) if assumed else case
    parameters = Parameters(filled.parameters, settings)
    progress(say("stage.payments"))
    # Claims are judged by what the case itself brings, not by what is assumed for any country.
    fixed_here = {name: value for name, value in settings.fixed.items() if name in known}
    own = Parameters(case.parameters, Settings(seed, draws, fixed_here))
    network = assess_network(case, own)
    record = Record(case, own, network, assess_money(case, network, own), (), None, draws)
    payments = study_payments(filled, network, parameters, draws) if assumed else record.payments
    assert payments is not None
    verdicts = tuple(answer(claim, record) for claim in claims)
    remittances = record.remittances
    ids = union(
        payments.sources,
        () if remittances is None else remittances.sources,
        *(verdict.sources for verdict in verdicts),
    )
    return CountryPayments(
        case,
        settings,
        assumed,
        payments,
        remittances,
        _overstated(parameters),
        claims,
        verdicts,
        parameters,
        tuple(case.sources[id] for id in ids),
    )


def _overstated(parameters: Parameters) -> Estimate | None:
    if "payments_turnover_per_day" not in parameters:
        return None
    share = parameters.draw("payments_electronic_share")
    by_card = parameters.draw("payments_retail_per_day") * Estimate(
        share.draws, "1", share.method, share.sources
    )
    return Turnover(parameters.draw("payments_turnover_per_day")).over(Purchases(by_card))


def elsewhere(case: Case) -> Case:
    """Return a case filled with what is assumed of payments in any country.

    Raises
    ------
    CaseError
        If its output, its people, or the count of its cash machines are not known.
    """
    if case.gdp_year is None:
        raise CaseError("no_payments", case=case.name, missing="[economy]")
    gdp, population = f"gdp_usd_{case.gdp_year}", f"population_{case.gdp_year}"
    plain = Parameters(case.parameters, Settings())
    missing = [name for name in (gdp, population, "local_per_usd") if name not in plain]
    if missing:
        raise CaseError("no_payments", case=case.name, missing=", ".join(missing))
    people = plain.draw(population).p50
    per_day = plain.draw(gdp).p50 / DAYS * plain.draw("local_per_usd").p50
    country = case.place[:2]
    made = country_parameters(country, case.gdp_year, people, per_day, case.local_unit)
    names = {row.name for row in case.parameters}
    return replace(
        case,
        parameters=(*case.parameters, *(row for row in made if row.name not in names)),
        regions=case.regions or whole_country(country, people),
    )
