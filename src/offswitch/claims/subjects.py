"""What a claim may be about, as data: the kinds and units it takes, and what is measured."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from offswitch.claims.rules import NEAR, SAME, SAME_ABOUT
from offswitch.observations import SERVICES
from offswitch.units import CURRENCIES

KINDS = ("number", "range", "date", "qualitative")
#: Stands in `Subject.units` for the currency of the case's country.
LOCAL = "local"
#: Stands in `Subject.about` for a month.
MONTH = "YYYY-MM"
#: Units as people write them.
UNIT_ALIASES = {
    "%": "percent",
    "day(s)": "day",
    "days": "day",
    "hour": "h",
    "hour(s)": "h",
    "hours": "h",
    "farm": "farms",
    "device": "devices",
    "person": "people",
}


@dataclass(frozen=True)
class Subject:
    """One subject of claims; `say(f"subject.{name}")` describes it.

    Parameters
    ----------
    kinds
        The kinds of claim that it takes.
    units
        The units in which a number about it is given, or none where nothing measures it and any
        unit will do. `LOCAL` is the currency of the case's country.
    window
        ``needed`` where it cannot be judged without the stretch of time that the claim is about,
        ``used`` where that is used if given.
    words
        What a claim in words says where it has no comparator: ``<`` that it fell, ``>`` that it
        rose. Empty where the words have no direction.
    about
        What `about` may be; none where there is nothing narrower; None where the case says.
    about_equal, near
        How far a figure may be from the claimed one, relative to it, to be about equal, and near.
    measured
        Whether an assessment measures it, given the data.
    """

    name: str
    kinds: tuple[str, ...]
    units: tuple[str, ...] = ()
    window: str = ""
    words: str = ""
    about: tuple[str, ...] | None = ()
    about_equal: float = SAME_ABOUT
    near: float = NEAR
    measured: bool = True

    def takes_unit(self, unit: str) -> bool:
        """Whether a number about it may be in a unit; which currency is local is not known here."""
        return not self.units or unit in self.units or (LOCAL in self.units and unit in CURRENCIES)

    def takes_about(self, about: str) -> bool:
        """Whether it can be narrowed to this."""
        if not about or self.about is None or about in self.about:
            return True
        return MONTH in self.about and re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", about) is not None

    def units_in(self, local: str) -> tuple[str, ...]:
        """Units of a number, with the country's currency by its code."""
        return tuple(dict.fromkeys(local if unit == LOCAL else unit for unit in self.units))


_NUMBER = ("number", "range")
_CHANGE = (*_NUMBER, "qualitative")
_WORDS = ("qualitative",)
_PERCENT = ("percent",)
_COST = ("usd", LOCAL, "percent", "usd/h", "usd/day")
_PLANS = ("already", "planned", "planned_by_2025")
_UNMEASURED = (
    "cost_of_unrest communication messaging pool_change pool_named "
    "mining_capacity mining_levy power_rationing company_plan contracts"
).split()

SUBJECTS: Mapping[str, Subject] = {
    subject.name: subject
    for subject in (
        # the network
        Subject("outage_start", ("date",), about=SERVICES),
        Subject("outage_end", ("date",), about=("temporary", *SERVICES)),
        Subject("outage_duration", _NUMBER, ("h", "day"), "used", about=SERVICES),
        Subject("outage_depth", _NUMBER, _PERCENT, "used", about=SERVICES),
        Subject("outage_scope", _WORDS, window="used"),
        Subject("outage_not_power", _WORDS, window="used"),
        Subject("people_affected", _NUMBER, ("people",), "used"),
        Subject("restorations", _NUMBER, ("count",), "used"),
        Subject("event_date", ("date",), about=None),
        # money
        Subject("cost_of_shutdown", _NUMBER, _COST, "used", about=("mining",)),
        Subject("mining_revenue_loss", _NUMBER, ("usd", "btc"), "used", near=0.0),
        Subject("payments", _CHANGE, _COST[:3], "used", about=("lost", "as_meant", "queues")),
        Subject("remittances", _CHANGE, _COST[:3], "used", about=("in", "out")),
        # hashrate and the map
        Subject("hashrate_change", _CHANGE, _PERCENT, "needed", "<", ("pools",), near=0.0),
        Subject("hashrate_level", _NUMBER, ("eh/s",), "needed", near=0.0),
        Subject("difficulty_change", _CHANGE, _PERCENT, "used", "<"),
        Subject("map_share", _NUMBER, _PERCENT, "used", about=(MONTH,)),
        Subject("map_rank", _NUMBER, ("rank",), "used", about=(MONTH,)),
        Subject("moved_in", _CHANGE, ("devices",), "needed", ">"),
        Subject("moved_out", _WORDS, window="used"),
        # prices
        Subject("price_low", _NUMBER, ("usd",), "needed", about_equal=SAME, near=0.0),
        Subject("price_level", _NUMBER, ("usd",), "needed", about_equal=SAME, near=0.0),
        Subject("price_change", _CHANGE, _PERCENT, "needed", "<"),
        Subject("price_lowest_since", ("date",), window="needed"),
        Subject("price_cause", _WORDS, window="used"),
        Subject("equity_change", _CHANGE, _PERCENT, "needed", "<", None),
        Subject("market_move", _WORDS, window="used", about=None),
        Subject("local_price", _NUMBER, (LOCAL,), "needed", near=0.0),
        # the country
        Subject("fuel_share_of_exports", _NUMBER, _PERCENT, "needed"),
        Subject("oil_gas_share_of_gdp", _NUMBER, _PERCENT, "needed"),
        Subject("exports_change", _CHANGE, _PERCENT, "needed", "<", None),
        Subject("investment", _NUMBER, ("usd", LOCAL), "needed", about=_PLANS),
        Subject("farms", _NUMBER, ("farms",), "needed", about=("running", "building")),
        Subject("tariff", _NUMBER, ("usd/kwh", "ratio"), "needed", about=("business",)),
        *(Subject(name, KINDS, about=None, measured=False) for name in _UNMEASURED),
    )
}
