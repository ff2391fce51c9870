"""The inputs of the cost methods for any country, with what stood in for what."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from offswitch.economy.cost_tool import SECOND
from offswitch.economy.methods import Economy
from offswitch.errors import CaseError
from offswitch.parameters import Distribution, Parameter, Parameters
from offswitch.places import name
from offswitch.reference import method_parameters
from offswitch.reference.codes import country_of
from offswitch.reference.indicators import UNITS, check_indicator, place_indicators
from offswitch.reference.methods import country_parameters
from offswitch.reference.shares import forecast_share
from offswitch.reference.vintages import CURRENT, find_vintage, gdp_of
from offswitch.settings import Settings
from offswitch.text import Message, message

#: The GDP that NetBlocks COST froze.
COST_VINTAGE = "late-2021"
#: What every method needs.
NEEDED = ("gdp_usd", "population")
_UNITS = {**UNITS, "cost_gdp_usd": "usd/year", "mobile_share": "share", "local_per_usd": "1"}


@dataclass(frozen=True)
class StandIn:
    """An input that was asked of one year or release and taken from another.

    Parameters
    ----------
    name, source
        The input, and the source of what stood in.
    wanted, used
        The years or releases.
    """

    name: str
    wanted: str
    used: str
    source: str

    @property
    def message(self) -> Message:
        """The same in words."""
        return message("stood_in", name=self.name, wanted=self.wanted, used=self.used)


@dataclass(frozen=True, eq=False)
class CountryEconomy:
    """A country as the methods need it.

    Parameters
    ----------
    economy
        What `every_rate` takes. Money in the country's own currency is left in dollars.
    stood_in
        Inputs of another year or release than asked for.
    missing
        Indicators that the country has in no year.
    """

    economy: Economy
    stood_in: tuple[StandIn, ...]
    missing: tuple[str, ...]


def check_own(own: Mapping[str, float]) -> None:
    """Check indicators that a user gives.

    Raises
    ------
    CaseError
        If one is unknown, negative or not finite, or a share is above one.
    """
    for key, value in own.items():
        if key not in UNITS:
            raise CaseError("unknown_indicator", name=key, known=", ".join(UNITS))
        check_indicator(key, value, share=UNITS[key] == "share", positive=key in NEEDED)


def _known(name: str, value: float, source: str, *, recalled: bool = False) -> Parameter:
    """Return an input as a parameter; what a user gives has no source on record."""
    status = "measured" if source and not recalled else "assumed"
    return Parameter(name, Distribution("point", (value,)), _UNITS[name], status, source, "")


def mobile_share(found: Mapping[str, float]) -> float | None:
    """Mobile subscriptions as a share of all lines, or None where either is not on record."""
    mobile, fixed = (found.get(n) for n in ("mobile_subscriptions", "fixed_broadband_share"))
    return mobile / (mobile + fixed) if mobile and fixed is not None else None


def _brookings_share(place: str, row: Parameter) -> Parameter:
    """Return the country's own forecast of 2016, or the range over the G20 where it has none."""
    own = forecast_share(place)
    if own is None:
        return row
    status = "published" if own.status == "verified" else "assumed"
    point = Distribution("point", (own.share,))
    return replace(row, distribution=point, status=status, source=own.source, note=own.note)


def _gdp(name: str, place: str, year: int, vintage: str) -> tuple[Parameter, StandIn | None] | None:
    """GDP of a year as of a release; one that is quoted from memory is said to be."""
    asked = str(year) if vintage == CURRENT else message("as_of", year=year, vintage=vintage)
    then = find_vintage(place, year, vintage)
    if then is not None:
        recalled = then.status == "recalled"
        row = _known(name, then.gdp_usd, then.source, recalled=recalled)
        return row, StandIn(name, asked, message("from_memory"), then.source) if recalled else None
    now = gdp_of(place, year, vintage)
    if now is None:
        return None
    one = now.indicator
    other = StandIn(name, asked, str(one.year), one.source) if now.stood_in else None
    return _known(name, one.value, one.source), other


def _cost_gdp(place: str) -> tuple[Parameter, StandIn | None] | None:
    """GDP of the year that COST froze, as it was then or else as it is now."""
    year = SECOND.gdp_year
    if find_vintage(place, year, COST_VINTAGE) is not None:
        return _gdp("cost_gdp_usd", place, year, COST_VINTAGE)
    now = _gdp("cost_gdp_usd", place, year, CURRENT)
    if now is None:
        return None
    used = now[1].used if now[1] is not None else str(year)
    wanted, used = (
        message("as_of", year=y, vintage=v)
        for y, v in ((year, COST_VINTAGE), (used, message("now")))
    )
    return now[0], StandIn("cost_gdp_usd", wanted, used, now[0].source)


def _inputs(
    place: str, year: int, vintage: str, own: Mapping[str, float]
) -> tuple[dict[str, Parameter], list[StandIn]]:
    """Return the indicators and both figures of GDP by name, and what stood in."""
    rows, stood_in = {}, []
    for key, found in place_indicators(place, year).items():
        one = found.indicator
        rows[key] = _known(key, one.value, one.source)
        if found.stood_in and key != "gdp_usd":
            stood_in.append(StandIn(key, str(year), str(one.year), one.source))
    for key, gdp in (
        ("gdp_usd", _gdp("gdp_usd", place, year, vintage)),
        ("cost_gdp_usd", _cost_gdp(place)),
    ):
        if gdp is not None:
            rows[key] = gdp[0]
            stood_in += [gdp[1]] if gdp[1] is not None else []
    rows |= {key: _known(key, value, "") for key, value in own.items()}
    if "gdp_usd" in own:
        rows["cost_gdp_usd"] = _known("cost_gdp_usd", own["gdp_usd"], "")
    replaced = {*own, *(["cost_gdp_usd"] if "gdp_usd" in own else [])}
    return rows, [one for one in stood_in if one.name not in replaced]


def economy_of(
    place: str,
    year: int,
    vintage: str = CURRENT,
    *,
    own: Mapping[str, float] | None = None,
    settings: Settings | None = None,
) -> CountryEconomy:
    """Return what the methods need of a country in a year.

    Parameters
    ----------
    place
        ISO 3166-1 alpha-2 or alpha-3.
    vintage
        Release of GDP: ``current``, or one of `offswitch.reference.vintages.gdp_vintages`.
    own
        Indicators of the user's, by name; they go before those on record, and GDP also before the
        one that COST froze.

    Raises
    ------
    CaseError
        If the country or the vintage is unknown, an indicator of the user's is no such value, or
        the country has no GDP or no population on record and none is given.

    Examples
    --------
    >>> made = economy_of("CUB", 2020)
    >>> print(made.stood_in[0].message)
    cost_gdp_usd: 2020 as of now stands in for 2020 as of late-2021
    >>> made.economy.place, made.missing
    ('CU', ('remittances_share', 'unemployment_share'))
    """
    place = country_of(place)
    own = own or {}
    check_own(own)
    inputs, stood_in = _inputs(place, year, vintage, own)
    for key in NEEDED:
        if key not in inputs:
            raise CaseError("no_indicator", name=key, place=name(place))
    rows = {p.name: p for p in (*method_parameters(), *country_parameters())} | inputs
    rows["brookings_share"] = _brookings_share(place, rows["brookings_share"])
    mobile = mobile_share({key: p.distribution.arguments[0] for key, p in inputs.items()})
    if mobile is not None:
        source = inputs["mobile_subscriptions"].source
        rows["mobile_share"] = _known("mobile_share", mobile, source)
    rows["local_per_usd"] = _known("local_per_usd", 1.0, "")
    parameters = Parameters(rows.values(), settings or Settings())
    gdp, cost_gdp, people = map(parameters.draw, ("gdp_usd", "cost_gdp_usd", "population"))
    economy = Economy(place, year, gdp, cost_gdp, people, "usd", parameters)
    return CountryEconomy(economy, tuple(stood_in), tuple(n for n in UNITS if n not in inputs))
