"""Prices around an event: those of a case with what was said of them, or those of a file."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from offswitch.assessment.answers import Record, answer
from offswitch.assessment.mining import assess_mining
from offswitch.assessment.money import assess_money
from offswitch.assessment.network import assess_network
from offswitch.assessment.price import (
    SESSIONS,
    PricePart,
    Studied,
    attribution,
    study_price,
    study_series,
)
from offswitch.assessment.progress import Progress, silent
from offswitch.bitcoin.event_study import ESTIMATION, least_estimation
from offswitch.bitcoin.series import Series, series_of
from offswitch.bitcoin.series_file import read_series
from offswitch.case import Case, find_case, read_case
from offswitch.claims import Claim, Verdict
from offswitch.errors import CaseError, DataError
from offswitch.parameters import Parameters
from offswitch.provenance import Source, union
from offswitch.reference import method_sources
from offswitch.settings import DEFAULT_DRAWS, Settings
from offswitch.text import message, say
from offswitch.timeline import iso

#: Subjects of claims that prices answer.
SUBJECTS = (
    "price_low price_level price_change price_lowest_since price_cause equity_change market_move "
    "local_price"
).split()
#: Sources of the method.
METHOD = ("mackinlay-1997", "corrado-1989", "corrado-zivney-1992")
MOST_PERIODS, MOST_ESTIMATION = 250, 20_000


@dataclass(frozen=True, eq=False)
class PriceStudy:
    """What prices did at an event, and what was said of it.

    Parameters
    ----------
    title
        Of the case, or name of the file.
    case
        None for a file.
    part
        The studies.
    series
        Prices that a figure draws around the event.
    claims, verdicts
        What was said of prices, and what holds of it.
    sources
        Every publication that a figure rests on.
    """

    title: str
    case: Case | None
    settings: Settings
    part: PricePart
    series: Series | None
    claims: tuple[Claim, ...]
    verdicts: tuple[Verdict, ...]
    sources: tuple[Source, ...]


def price_study(
    source: Case | str | Path,
    *,
    at: datetime | None = None,
    factor: str | Path | None = None,
    window: int | None = None,
    estimation: int | None = None,
    seed: int = 1,
    draws: int = DEFAULT_DRAWS,
    fixed: dict[str, float] | None = None,
    progress: Progress = silent,
) -> PriceStudy:
    """Study prices around an event.

    Parameters
    ----------
    source
        A case, or a file of prices as `offswitch.bitcoin.series_file.read_series` takes it.
    at, factor
        Moment of the event, which a file needs, and a file of prices of the market. A case has its
        own.
    window, estimation
        Sessions (hours of an hourly file) of the event, 3 where none are given, and before it, 120
        (720).

    Raises
    ------
    OffswitchError
        One line on what is wrong with the prices, the case or the options, and what to do.
    """
    settings = Settings(seed, draws, dict(fixed or {}))
    periods = SESSIONS if window is None else _whole("--window", window, MOST_PERIODS)
    before = None if estimation is None else _whole("--estimation", estimation, MOST_ESTIMATION)
    if not isinstance(source, Case) and _is_file(source):
        return _of_file(Path(source), at, factor, periods, before, settings)
    for option, given in (("--at", at), ("--factor", factor)):
        if given is not None:
            raise CaseError("price_of_case", option=option)
    progress(say("stage.read"))
    case = source if isinstance(source, Case) else read_case(find_case(str(source)))
    asked = ESTIMATION["day"] if before is None else before
    _enough(periods, asked)
    parameters = Parameters(case.parameters, settings)
    part = study_price(case, parameters, periods=periods, estimation=asked)
    chosen = window is not None or before is not None
    if part is None or not (part.whole if chosen else part.all):
        reason = f" ({part.omissions[0]})" if part and part.omissions else ""
        raise CaseError("price_nothing", case=case.name, reason=reason)
    if before is not None:
        _check_whole(part, before)
    progress(say("stage.claims"))
    claims = tuple(claim for claim in case.claims if claim.subject in SUBJECTS)
    record = _record(case, parameters)
    verdicts = tuple(answer(claim, record) for claim in claims)
    used = union(part.sources, *(verdict.sources for verdict in verdicts), METHOD)
    return PriceStudy(
        title=case.title,
        case=case,
        settings=settings,
        part=part,
        series=hourly(case),
        claims=claims,
        verdicts=verdicts,
        sources=tuple(case.sources[id] for id in used),
    )


def _record(case: Case, parameters: Parameters) -> Record:
    """What answers about prices draw on: all that an assessment measures but hashrate."""
    assert case.bitcoin is not None  # it has a part
    network = assess_network(case, parameters)
    money = assess_money(case, network, parameters)
    mining = assess_mining(case, case.bitcoin, network, parameters)
    return Record(case, parameters, network, money, (), mining)


def hourly(case: Case) -> Series | None:
    """Return the price of a case by the hour, which a figure draws; None where it has none."""
    try:
        return None if case.prices is None else series_of(case.prices, "hour")
    except DataError:
        return None  # the part says so


def _is_file(source: str | Path) -> bool:
    path = Path(source)
    return path.is_file() or (path.suffix != "" and not path.is_dir())


def _whole(option: str, value: int, most: int) -> int:
    if not 1 <= value <= most:
        raise CaseError("bad_periods", option=option, value=value, least=1, most=most)
    return value


def _enough(periods: int, estimation: int) -> None:
    least = least_estimation(periods)
    if estimation < least:
        raise DataError("short_study", periods=periods, least=least, found=estimation)


def _check_whole(part: PricePart, estimation: int) -> None:
    """Refuse an estimation that was asked for and that the prices do not reach."""
    for one in part.whole:
        size = one.study.residuals.size
        if size < estimation:
            name, at = one.factors[0] if one.factors else one.name, iso(part.at)
            raise DataError("short_estimation", series=name, at=at, found=size, wanted=estimation)


def _of_file(
    file: Path,
    at: datetime | None,
    factor: str | Path | None,
    periods: int,
    estimation: int | None,
    settings: Settings,
) -> PriceStudy:
    """Study a file: by a constant mean, and by the market where a factor is given."""
    series = read_series(file)
    if at is None:
        raise CaseError("price_at_needed")
    before = ESTIMATION[series.step] if estimation is None else estimation
    _enough(periods, before)
    factors = [] if factor is None else [read_series(factor)]
    found: list[Studied] = [study_series(series, (), at, periods, before)]
    if factors:
        found.append(study_series(series, factors, at, periods, before))
    part = PricePart(
        at=at,
        whole=tuple(found),
        hours=(),
        market=None,
        shares=(),
        confounders=(),
        attribution=attribution((), ()),
        quote=None,
        premium=(),
        omissions=(),
    )
    used = [_own(one.source) for one in (series, *factors)]
    used += [method_sources()[id] for id in METHOD]
    return PriceStudy(file.name, None, settings, part, series, (), (), tuple(dict.fromkeys(used)))


def _own(name: str) -> Source:
    return Source(
        name, message("price.own"), message("price.own_title"), "", "", message("price.own_licence")
    )
