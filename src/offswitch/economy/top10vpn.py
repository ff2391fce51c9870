"""Yearly costs by country as Top10VPN makes them: COST on what a registry recorded of the year.

The price is made from a country, a year, the hours billed and the recorded events. It never sees
the published cost, which is compared afterwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from offswitch.economy import cost_tool, formulas
from offswitch.economy.countries import COST_VINTAGE, mobile_share
from offswitch.economy.events import Event, billable, day_by_day
from offswitch.errors import CaseError, ModelError
from offswitch.reference.codes import country_of
from offswitch.reference.indicators import place_indicators
from offswitch.reference.methods import method_value
from offswitch.reference.shares import forecast_share
from offswitch.reference.vintages import CURRENT, find_vintage, gdp_of
from offswitch.tables import Row, read_table

_COLUMNS = "country iso3 year cost_usd duration_hours users_affected source".split()
#: What may be missing of a row's inputs: what stands in, or that nothing does and it has no price.
MISSING = (
    "platforms",  # a block whose applications the registry does not list: one stands in
    "share_unpublished",  # outside the G20: its mean stands in
    "share_recalled",  # a member's share that is quoted from memory
    "cipesa",  # Sub-Saharan Africa: the share of Kenya's published day stands in
    "lines",  # one kind of lines cut, and neither on record: it is taken for everything
    "gdp_2017",  # first release of COST: the oldest GDP on record stands in
    "gdp_vintage",  # GDP of 2020 as of late 2021: today's stands in
    "gdp_recalled",  # that vintage, quoted from memory
    "regions",  # regional cuts whose share of output is not on record: left out
    "hours",  # more hours billed than recorded
    "gdp",
    "events",
    "incidents",  # nothing, and yet off by more than a factor of 2: what was billed is not listed
)


@dataclass(frozen=True)
class Incidents:
    """What a bill is for: a country's year and its hours."""

    place: str
    year: int
    hours: float


@dataclass(frozen=True)
class Bill:
    """A published row: what it is for, and the cost beside it."""

    id: str
    incidents: Incidents
    usd: float


@dataclass(frozen=True)
class Priced:
    """A price made without the published cost.

    Parameters
    ----------
    usd
        None where an input is missing that nothing stands in for.
    missing
        What was missing, each of `MISSING`; where `usd` is a number, something stood in.
    """

    usd: float | None
    missing: tuple[str, ...]


def _bill(row: Row) -> Bill:
    year = row.whole("year")
    code = row.cells["iso3"]  # empty for a place that has none, such as Somaliland
    incidents = Incidents(country_of(code) if code else "", year, row.positive("duration_hours"))
    return Bill(f"{row.text('country')} {year}", incidents, row.positive("cost_usd"))


def read_bills(file: Path) -> list[Bill]:
    """Read the published rows, each named by country and year.

    Raises
    ------
    CaseError
        If a row is no such bill, or one stands twice.
    """
    bills = read_table(file, _COLUMNS, _bill)
    seen: set[str] = set()
    for bill in bills:
        if bill.id in seen:
            raise CaseError("vector_twice", file=file, id=bill.id)
        seen.add(bill.id)
    return bills


def _gdp(place: str, release: cost_tool.Release, vintage: str, missing: list[str]) -> float | None:
    """GDP of the release's year: as it was then, else as it is now."""
    first = release is cost_tool.FIRST
    wanted = CURRENT if vintage == CURRENT else "mid-2021" if first else vintage
    then = None if wanted == CURRENT else find_vintage(place, release.gdp_year, wanted)
    if then is not None:
        missing += ["gdp_recalled"] if then.status == "recalled" else []
        return then.gdp_usd
    now = gdp_of(place, release.gdp_year)
    missing.append("gdp" if now is None else "gdp_2017" if first else "gdp_vintage")
    return None if now is None else now.indicator.value


def _share(place: str, release: cost_tool.Release, missing: list[str]) -> float:
    """Return the share of GDP of a full cut, by the release's rules or by what stands in."""
    if cost_tool.model(place, "internet") == "cipesa":
        missing.append("cipesa")
        return release.cipesa(method_value("cipesa_share"))
    try:
        known = cost_tool.published_share(place)
    except ModelError:
        missing.append("share_unpublished")
        mean = forecast_share("G20")
        assert mean is not None
        return release.g20(mean.share)
    missing += ["share_recalled"] if known.status == "recalled" else []
    return release.g20(known.share)


def _lines(service: str, incidents: Incidents, missing: list[str]) -> float:
    """Share of all lines that a cut of mobile data or of fixed lines takes."""
    found = place_indicators(incidents.place, incidents.year)
    mobile = mobile_share({name: one.indicator.value for name, one in found.items()})
    if mobile is None:
        missing.append("lines")
        return 1.0
    return mobile if service == "mobile" else 1 - mobile


def _day(
    what: tuple[str, int],
    gdp: float,
    incidents: Incidents,
    release: cost_tool.Release,
    missing: list[str],
) -> float:
    """Cost of one day of what was cut on it."""
    service, apps = what
    if service == "app":
        if cost_tool.model(incidents.place, "app") != "app_effect":
            missing.append("cipesa")
        return formulas.brookings_app(gdp, 1.0, method_value("app_share"), float(apps))
    share = _share(incidents.place, release, missing)
    if service == "internet":
        return formulas.brookings_full(gdp, 1.0, share)
    return formulas.brookings_mobile(gdp, 1.0, share, _lines(service, incidents, missing))


def price_year(
    incidents: Incidents, events: Sequence[Event], vintage: str = COST_VINTAGE
) -> Priced:
    """Price a country's year by the rules of COST from what a registry recorded of it.

    The price of an hour is the mean over the days with a national cut; it is charged for the hours
    billed, or, where regional cuts are among the events, for no more than the national ones.

    Parameters
    ----------
    events
        The registry; those of the country and year are taken.
    vintage
        Release of GDP that is looked for first: that of COST, or ``current``.
    """
    ours = [e for e in events if e.year == incidents.year and incidents.place in e.places]
    held = billable(ours, incidents.hours)
    national = [e for e in held if e.national and e.service != "unknown"]
    missing: list[str] = [] if ours else ["events"]
    missing += ["regions"] if len(national) < len(held) else []
    if not national or not incidents.place:
        return Priced(None, tuple(missing))
    missing += ["platforms"] if any(e.service == "app" and not e.apps for e in national) else []
    days = day_by_day(national)
    recorded = 24 * days.total()
    missing += ["hours"] if incidents.hours > recorded else []
    release = cost_tool.release_of(incidents.year)
    gdp = _gdp(incidents.place, release, vintage, missing)
    if gdp is None:
        return Priced(None, tuple(missing))
    daily = sum(n * _day(what, gdp, incidents, release, missing) for what, n in days.items())
    hours = min(incidents.hours, recorded) if "regions" in missing else incidents.hours
    return Priced(daily / days.total() * hours / 24, tuple(dict.fromkeys(missing)))


@dataclass(frozen=True)
class Compared:
    """A row's price beside its published cost.

    Parameters
    ----------
    verdict
        ``within_1pct``, ``within_10pct``, ``within_2x`` or ``unexplained``: one a row.
    missing
        What was missing of its inputs, each of `MISSING`.
    """

    bill: Bill
    priced: Priced
    verdict: str
    missing: tuple[str, ...]


def compare(bill: Bill, priced: Priced) -> Compared:
    """Say how near a price, made before, is to the published cost."""
    if priced.usd is None:
        return Compared(bill, priced, "unexplained", priced.missing)
    ratio = priced.usd / bill.usd
    if abs(ratio - 1) <= 0.01:
        verdict = "within_1pct"
    elif abs(ratio - 1) <= 0.1:
        verdict = "within_10pct"
    elif 0.5 <= ratio <= 2:
        verdict = "within_2x"
    else:
        return Compared(bill, priced, "unexplained", (*priced.missing, "incidents"))
    return Compared(bill, priced, verdict, priced.missing)
