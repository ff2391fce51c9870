"""What a claim may be about, as data: the kinds and units it takes, and what is measured."""

from collections.abc import Mapping
from dataclasses import dataclass

from offswitch.units import CURRENCIES

KINDS = ("number", "range", "date", "qualitative")
#: Stands in `Subject.units` for the currency of the case's country.
LOCAL = "local"


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
    windowed
        Whether the verdict depends on the stretch of time that the claim is about.
    measured
        Whether an assessment measures it, given the data.
    """

    name: str
    kinds: tuple[str, ...]
    units: tuple[str, ...] = ()
    windowed: bool = False
    measured: bool = True

    def takes_unit(self, unit: str) -> bool:
        """Whether a number about it may be in a unit; which currency is local is not known here."""
        return not self.units or unit in self.units or (LOCAL in self.units and unit in CURRENCIES)

    def units_in(self, local: str) -> tuple[str, ...]:
        """Units of a number, with the country's currency by its code."""
        return tuple(dict.fromkeys(local if unit == LOCAL else unit for unit in self.units))


_NUMBER = ("number", "range")
_FALL = (*_NUMBER, "qualitative")
_WORDS = ("qualitative",)
_PERCENT = ("percent",)
_UNMEASURED = (
    "cost_of_unrest payments remittances communication messaging pool_change pool_named "
    "mining_capacity mining_levy power_rationing company_plan contracts local_price"
).split()

SUBJECTS: Mapping[str, Subject] = {
    subject.name: subject
    for subject in (
        # the network
        Subject("outage_start", ("date",)),
        Subject("outage_end", ("date",)),
        Subject("outage_duration", _NUMBER, ("h", "day")),
        Subject("outage_depth", _NUMBER, _PERCENT),
        Subject("outage_scope", _WORDS),
        Subject("outage_not_power", _WORDS, windowed=True),
        Subject("people_affected", _NUMBER, ("people",)),
        Subject("restorations", _NUMBER, ("count",)),
        Subject("event_date", ("date",)),
        # money
        Subject(
            "cost_of_shutdown",
            _NUMBER,
            ("usd", LOCAL, "percent", "usd/h", "usd/day"),
            windowed=True,
        ),
        Subject("mining_revenue_loss", _NUMBER, ("usd", "btc")),
        # hashrate and the map
        Subject("hashrate_change", _FALL, _PERCENT, windowed=True),
        Subject("hashrate_level", _NUMBER, ("eh/s",), windowed=True),
        Subject("difficulty_change", _FALL, _PERCENT),
        Subject("map_share", _NUMBER, _PERCENT, windowed=True),
        Subject("map_rank", _NUMBER, ("rank",), windowed=True),
        Subject("moved_in", _FALL, ("devices",), windowed=True),
        Subject("moved_out", _WORDS),
        # prices
        Subject("price_low", _NUMBER, ("usd",), windowed=True),
        Subject("price_level", _NUMBER, ("usd",), windowed=True),
        Subject("price_change", _FALL, _PERCENT, windowed=True),
        Subject("price_lowest_since", ("date",), windowed=True),
        Subject("price_cause", _WORDS),
        Subject("equity_change", _FALL, _PERCENT, windowed=True),
        Subject("market_move", _WORDS, windowed=True),
        # the country
        Subject("fuel_share_of_exports", _NUMBER, _PERCENT, windowed=True),
        Subject("oil_gas_share_of_gdp", _NUMBER, _PERCENT, windowed=True),
        Subject("exports_change", _FALL, _PERCENT, windowed=True),
        Subject("investment", _NUMBER, ("usd", LOCAL), windowed=True),
        Subject("farms", _NUMBER, ("farms",), windowed=True),
        Subject("tariff", _NUMBER, ("usd/kwh", "ratio"), windowed=True),
        *(Subject(name, KINDS, measured=False) for name in _UNMEASURED),
    )
}
