"""Event study of a case: Bitcoin by the day and by the hour, listed miners, and a local premium."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import numpy as np
from scipy.special import stdtrit

from offswitch.bitcoin.event_study import ESTIMATION, LEAST, Effect, EventStudy, event_study
from offswitch.bitcoin.premium import Basis, premium, world_price
from offswitch.bitcoin.series import DAY, Series, Stretch, mean_series, series_of, stretch
from offswitch.case import Case
from offswitch.case.case import Event, Figure
from offswitch.errors import DataError, reason_words
from offswitch.estimate import Estimate, point
from offswitch.parameters import Parameters
from offswitch.places import zones
from offswitch.provenance import union
from offswitch.text import CATALOGUE, Message, listed, message
from offswitch.timeline import HOUR, Interval, parse_utc

T = TypeVar("T")
P = ParamSpec("P")

#: Sessions from the cut's day on that are an event by the day.
SESSIONS = 3
#: Hours looked at after the cut, after another event, and where there is none.
AFTER_CUT, AFTER_OTHER, ALONE = (1, 4), (1, 3), 24
#: Name of the mean of the listed miners.
MEAN = "listed_miners"
#: Quotes of a price in local currency, the dollars that its source made of them, and a world price.
LOCAL, LOCAL_USD, WORLD = "btc_local_quote", "btc_local_quote_usd", "btc_quote"
#: Draws of an effect: its quantiles at even steps, so that they are exact and need no seed.
STEPS = 2000
AT_STEPS = (np.arange(STEPS) + 0.5) / STEPS


@dataclass(frozen=True, eq=False)
class Studied:
    """One event study of one series.

    Parameters
    ----------
    name, step
        Of the series; ``day`` or ``hour``.
    factors
        Names of its factors; none for a constant mean.
    since, start
        Begin of the estimation and of the event's window: a moment by the hour, the close of that
        day by the day.
    times
        End of each period of the window.
    after
        What the window follows: empty for the event itself, or in words.
    change
        Of the price over the window, as a share.
    study
        What was found.
    sources
        Ids of what it rests on.
    """

    name: str
    step: str
    factors: tuple[str, ...]
    since: datetime
    start: datetime
    times: tuple[datetime, ...]
    after: str
    change: float
    study: EventStudy
    sources: tuple[str, ...]

    @property
    def label(self) -> str:
        """Name of the series in words, where it has one."""
        return series_label(self.name)

    @property
    def model(self) -> str:
        """What it is set beside, in words."""
        if not self.factors:
            return message("price.constant")
        return listed([series_label(name) for name in self.factors])


@dataclass(frozen=True, eq=False)
class PricePart:
    """What prices did at an event.

    Parameters
    ----------
    at
        The event.
    whole
        The price over the whole event: against its mean, then against the factor if there is one.
    hours
        The price by the hour, from the event on and from another on record.
    market
        The factor itself, against its mean.
    shares
        Listed miners: their mean against the market, and against the market and Bitcoin; then
        every other series of the case against the market.
    confounders
        Other events that move markets, in the days of the window.
    attribution
        A verdict on "it fell because of the event".
    quote, premium
        A price quoted in local currency, and its premium by each basis.
    omissions
        What could not be studied, and why.
    """

    at: datetime
    whole: tuple[Studied, ...]
    hours: tuple[Studied, ...]
    market: Studied | None
    shares: tuple[Studied, ...]
    confounders: tuple[Event, ...]
    attribution: str
    quote: Figure | None
    premium: tuple[Basis, ...]
    omissions: tuple[Message, ...]

    @property
    def main(self) -> Studied | None:
        """The study that the verdict rests on."""
        return self.whole[-1] if self.whole else None

    @property
    def all(self) -> tuple[Studied, ...]:
        """Every study."""
        return (*self.whole, *self.hours, *([self.market] if self.market else ()), *self.shares)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of every source."""
        return union(
            *(one.sources for one in self.all),
            [event.source for event in self.confounders],
            *(basis.premium.sources for basis in self.premium),
        )


def study_price(
    case: Case,
    parameters: Parameters,
    *,
    periods: int = SESSIONS,
    estimation: int = ESTIMATION["day"],
) -> PricePart | None:
    """Study the prices of a case at its cut; None where it has no cut or no prices.

    Parameters
    ----------
    periods, estimation
        Sessions of the event, and before it.
    """
    if case.bitcoin is None or case.prices is None:
        return None
    at, prices, markets = case.bitcoin.cut, case.prices, case.markets
    omitted: list[Message] = []
    known = {
        name: _tried(omitted, name, series_of, one)
        for name, one in {prices.series: prices, **markets.series}.items()
    }
    bitcoin, factor = known.pop(prices.series), known.pop(markets.factor or "", None)
    if markets.factor is None:
        omitted.append(message("price.omitted.factor"))

    def daily(one: Series | None, *factors: Series | None) -> Studied | None:
        if one is None:
            return None
        given = [each for each in factors if each is not None]
        return _tried(omitted, one.name, study_shorter, one, given, at, periods, estimation)

    miners = [known.get(name) for name in markets.listed]
    mean = _tried(omitted, MEAN, _mean, miners) if miners else None
    days = _given(daily(bitcoin), daily(bitcoin, factor) if factor else None)
    confounders = _within(case, at, days)
    return PricePart(
        at=at,
        whole=days,
        hours=_tried(omitted, prices.series, _hours, case, at, confounders) or (),
        market=daily(factor),
        shares=_given(
            daily(mean, factor),
            daily(mean, factor, bitcoin) if bitcoin else None,
            *(daily(one, factor) for one in known.values()),
        ),
        confounders=confounders,
        attribution=attribution(days, confounders),
        quote=_quote(case, LOCAL),
        premium=_tried(omitted, LOCAL, _premium, case, parameters) or (),
        omissions=tuple(dict.fromkeys(omitted)),
    )


def study_series(
    series: Series,
    factors: Sequence[Series],
    at: datetime,
    periods: int,
    estimation: int,
) -> Studied:
    """Study one series around one event.

    Raises
    ------
    DataError
        As `stretch` and `event_study`.
    """
    cut = stretch(series, factors, at, periods, estimation)
    return _studied(series, factors, cut, 0, periods)


def study_shorter(
    series: Series,
    factors: Sequence[Series],
    at: datetime,
    periods: int,
    estimation: int,
) -> Studied:
    """As `study_series`; a series that begins later is estimated by what it has."""
    return _shorter(lambda count: study_series(series, factors, at, periods, count), estimation)


def _shorter(make: Callable[[int], T], estimation: int) -> T:
    try:
        return make(estimation)
    except DataError as error:
        found = int(error.values.get("found", 0))
        if error.key != "short_estimation" or found < LEAST:
            raise
        return make(found)


def _studied(
    series: Series,
    factors: Sequence[Series],
    cut: Stretch,
    gap: int,
    periods: int,
    after: str = "",
) -> Studied:
    first = cut.first + gap
    study = event_study(cut.returns, cut.factors, first=cut.first, periods=periods, gap=gap)
    return Studied(
        name=series.name,
        step=series.step,
        factors=tuple(one.name for one in factors),
        since=cut.since,
        start=cut.times[first - 1],
        times=cut.times[first : first + periods],
        after=after,
        change=float(np.expm1(study.returns.sum())),
        study=study,
        sources=union(s for s in (one.source for one in (series, *factors)) if s),
    )


def attribution(days: Sequence[Studied], confounders: Sequence[Event]) -> str:
    """Verdict on "it fell because of the event".

    With another cause on record in the window it is not attributable; without a factor nobody knows
    what the market alone would have done. A fall beyond the factor with nothing else on record
    speaks for the event by its time alone, and so in part.
    """
    if confounders:
        return "not_attributable"
    if not days or not days[-1].factors:
        return "cannot_be_checked"
    study = days[-1].study
    fell = study.distinguishable and study.total.value < 0
    return "partly_supported" if fell else "not_distinguishable_from_noise"


def series_label(name: str) -> str:
    """Name of a series in words, where it has one."""
    return message(f"series.{name}") if f"series.{name}" in CATALOGUE else name


def effect_estimate(effect: Effect, sources: Sequence[str] = ()) -> Estimate:
    """Return an abnormal log return as a change in percent, by the quantiles of its t."""
    logs = effect.value + effect.error * stdtrit(effect.freedom, AT_STEPS)
    return Estimate(100 * np.expm1(logs), "percent", "event study", tuple(sources))


def _tried(
    omitted: list[Message], name: str, make: Callable[P, T], *args: P.args, **named: P.kwargs
) -> T | None:
    """Return what can be made, or note why it cannot."""
    try:
        return make(*args, **named)
    except DataError as error:
        omitted.append(message("price.omitted", name=name, reason=reason_words(error)))
        return None


def _given(*studied: Studied | None) -> tuple[Studied, ...]:
    return tuple(one for one in studied if one is not None)


def _mean(members: Sequence[Series | None]) -> Series:
    known = [one for one in members if one is not None]
    if len(known) < len(members):
        raise DataError("members_missing")
    return mean_series(MEAN, known)


def _within(case: Case, at: datetime, days: Sequence[Studied]) -> tuple[Event, ...]:
    """Return other events that move markets, in the days of the window."""
    begin = datetime(at.year, at.month, at.day, tzinfo=UTC)
    # the close before the window ends a day; over a weekend that day lies well before the event
    begin = min((one.start + DAY for one in days), default=begin)
    last = max((one.times[-1] for one in days), default=begin)
    window = Interval(begin, last + DAY)
    inside = (e for e in case.events if e.kind == "market" and e.time in window)
    return tuple(sorted(inside, key=lambda event: event.time))


def _hours(case: Case, at: datetime, confounders: Sequence[Event]) -> tuple[Studied, ...]:
    """Study the hours from the event on, and those from the next other event on.

    All are set beside the hours before the event.
    """
    assert case.prices is not None
    series = series_of(case.prices, "hour")
    start = at.replace(minute=0, second=0, microsecond=0)
    later = [event for event in confounders if event.time >= start + HOUR]
    alone = int((later[0].time - start) / HOUR) if later else ALONE
    lengths = dict.fromkeys((*AFTER_CUT, alone))
    windows = [(0, length, "") for length in lengths if length <= alone]
    if later:
        windows += [(alone, length, later[0].what) for length in AFTER_OTHER]
    periods = max(gap + length for gap, length, _ in windows)
    cut = _shorter(lambda count: stretch(series, (), at, periods, count), ESTIMATION["hour"])
    return tuple(_studied(series, (), cut, *window) for window in windows)


def _quote(case: Case, indicator: str) -> Figure | None:
    return next((row for row in case.quotes if row.indicator == indicator), None)


def days_meant(case: Case, window: Interval) -> list[Interval]:
    """Return a window of whole days by UTC, and by the country's own clocks."""
    found = [window]
    for zone in zones(case.place):
        ends = [
            t.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for t in (window.start, window.end)
        ]
        found.append(Interval(*ends))
    return found


def _premium(case: Case, parameters: Parameters) -> tuple[Basis, ...]:
    """Premium of a quote in local currency, by its own dollars and by the exchange rate."""
    quote, dollars, other = (_quote(case, name) for name in (LOCAL, LOCAL_USD, WORLD))
    if quote is None or case.prices is None:
        return ()
    begin = parse_utc(quote.period)
    windows = days_meant(case, Interval(begin, begin + DAY))
    rng, draws = parameters.rng("premium"), parameters.settings.draws
    world = world_price(case.prices, windows, rng, draws)
    asked = point(quote.value, f"{case.local_unit}/btc", "on_record", [quote.source])
    made = []
    if dollars is not None:
        implied = quote.value / dollars.value
        rate = point(implied, f"{case.local_unit}/usd", "implied", [dollars.source])
        if other is not None:
            press = point(other.value, "usd/btc", "on_record", [other.source])
            made.append(Basis("as_converted", press, rate, premium(asked, press, rate)))
        made.append(Basis("own_dollars", world, rate, premium(asked, world, rate)))
    if "local_per_usd" in parameters:
        rate = parameters.draw("local_per_usd")
        made.append(Basis("by_rate", world, rate, premium(asked, world, rate)))
    return tuple(made)
