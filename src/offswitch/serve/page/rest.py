"""What an estimate rests on, in words: its method and its parameters."""

from collections.abc import Iterable, Iterator

from offswitch.assessment import Assessment
from offswitch.estimate import unit_name
from offswitch.parameters import Parameter, note_words
from offswitch.text import number, say

#: Parameters by what they serve; a name that ends in ``_`` stands for all that begin with it.
HOURS = ("level_",)
METHODS = {
    "oecd_2011": ("oecd_share",),
    "brookings_2016": ("brookings_share",),
    "deloitte_2016_percent": (
        "deloitte_high_",
        "deloitte_medium_",
        "deloitte_low_",
        "online_share",
    ),
    "deloitte_2016_dollar": ("deloitte_high_", "deloitte_medium_", "deloitte_low_", "online_share"),
    "netblocks_cost": ("cost_usd", "cost_hours"),
}
#: Indicators of the country that a method takes, of the year that it is priced in.
INDICATORS = {
    "oecd_2011": ("gdp_usd",),
    "brookings_2016": ("gdp_usd",),
    "deloitte_2016_percent": ("gdp_usd",),
    "deloitte_2016_dollar": ("population",),
}
SECTORS = (
    *("size_", "stops_", "mobile_", "kept_", "absorbed_", "rise_", "refill", "caught_up_"),
    *("employed_share", "telework_share"),
)
UNREST = ("unrest_",)
PAYMENTS, REMITTANCES = ("payments_",), ("remittances_",)
MINING = (
    "map_share",
    "miners_without_other_link",
    "restart_hours",
    "fees_per_block",
    "usd_per_btc",
)
#: More are left to the list of all parameters.
MOST = 12

Row = tuple[str, str, str]


def of_country(found: Assessment, *names: str) -> tuple[str, ...]:
    """Names of the indicators of the year that the case is priced in."""
    return tuple(f"{name}_{found.case.gdp_year}" for name in names)


def rests(found: Assessment, *groups: Iterable[str]) -> tuple[Row, ...]:
    """Return name, value and status of the parameters that an estimate rests on.

    Parameters
    ----------
    groups
        Names, or beginnings of names, as above.
    """
    names = tuple(name for group in groups for name in group)
    known = {row.name: row for row in found.parameters}
    rows = [
        (_told(known[name]), value, status)
        for name, value, status in _rows(found)
        if _among(name, names)
    ]
    if len(rows) <= MOST:
        return tuple(rows)
    more = say("view.parameters.more", count=len(rows) - MOST)
    return (*rows[:MOST], (more, "", ""))


def _told(row: Parameter) -> str:
    """Say what a parameter is, where its note does and not only when it was read."""
    note = str(note_words(row, whole=False))
    return f"{note} ({row.name})" if any(letter.isalpha() for letter in note) else row.name


def _among(name: str, names: Iterable[str]) -> bool:
    return any(name.startswith(one) if one.endswith("_") else name == one for one in names)


def _rows(found: Assessment) -> Iterator[Row]:
    fixed = found.settings.fixed
    for row in found.parameters:
        if row.name in fixed:
            value = f"= {number(fixed[row.name], 'g')}"
        elif row.distribution.kind == "point":
            value = number(row.distribution.arguments[0], ",.15g")
        else:
            value = str(row.distribution)
        unit, status = unit_name(row.unit), say(f"view.status.{row.status}")
        yield row.name, f"{value} {unit}".strip(), status
