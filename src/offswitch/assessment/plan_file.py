"""A planner's own case: a TOML file read and checked, every uncertain number a parameter.

Keys are the fields of `offswitch.payments.plan`, so that the file and the model have one
vocabulary. A number may be a distribution in quotes; it is then named by its key, such as
``machines.stock``, and may be fixed for a run.
"""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from offswitch.case.toml import Fields, read_toml
from offswitch.errors import CaseError
from offswitch.hazard.shutdown import REACHES
from offswitch.output import check_file, write_file
from offswitch.parameters import Distribution, Parameter, Parameters
from offswitch.payments.footprint import Cut, links
from offswitch.payments.measures import KINDS, Measure, apply
from offswitch.payments.plan import (
    LINKS,
    Cash,
    Closure,
    Days,
    Habits,
    Host,
    Limit,
    Machines,
    Offline,
    Plan,
    Rail,
    Region,
    Value,
)
from offswitch.payments.state import hours
from offswitch.settings import Settings
from offswitch.tables import located
from offswitch.timeline import HOUR, iso
from offswitch.units import CURRENCIES

SCHEMA_VERSION = 1
#: Longest plan; a year typed wrong would otherwise be a million hours.
LONGEST_DAYS = 60
#: Years that a plan may be of.
YEARS = range(1970, 2200)
#: Stands for the plan's currency among the units below.
MONEY = "money"
#: Keys of each table that are numbers or distributions, and their units.
PARTS: Mapping[str, Mapping[str, str]] = {
    "machines": {
        "stock": MONEY,
        "refill_hours": "h",
        "service_minutes": "1",
        "stand_in": "share",
        "indoors": "share",
        "withdrawals": "1/people/day",
        "withdrawal": MONEY,
    },
    "cash": {"pocket": MONEY, "spread": "1", "till": "day", "vault_days": "day"},
    "host": {"backup": "share", "allow_listed": "share", "switch_inside": "share"},
    "offline": {"limit": MONEY, "floor": MONEY, "settle_hours": "h", "unpaid": "share"},
    "habits": {
        "essential": "share",
        "postpone_essential": "share",
        "postpone_other": "share",
        "patience_essential_hours": "h",
        "patience_other_hours": "h",
        "retry_hours": "h",
        "refusal": "share",
        "seek_cash": "share",
        "hoarders": "share",
        "hoard": MONEY,
        "hoard_hours": "h",
        "queue_hours": "h",
        "make_up": "share",
    },
}

#: Services that a cut may be of.
CUT_SERVICES = ("all", "fixed", "mobile")
#: Of these the number is money.
IN_MONEY = ("stand_in", "withdrawal_limit")


@dataclass(frozen=True, eq=False)
class PlanFile:
    """What a file of a planner's own holds.

    Parameters
    ----------
    plan, cuts, measures
        The payments, what happens to the network, and what is to be compared.
    parameters
        Every number that a run may fix, by its key.
    """

    plan: Plan
    cuts: tuple[Cut, ...]
    measures: tuple[Measure, ...]
    parameters: Parameters


def read_plan(file: Path, settings: Settings) -> PlanFile:
    """Read and check a planner's own case.

    Raises
    ------
    CaseError, ModelError
        One line that names the file, the key and the remedy.
    """
    if not file.is_file():
        raise CaseError("no_plan_file", name=str(file))
    top = read_toml(file)
    with located(file):
        if top.number("schema") != SCHEMA_VERSION:
            raise CaseError("case_version", known=SCHEMA_VERSION)
        read = _Reader(top)
        top.done()
        parameters = Parameters(read.rows, settings)
        made = _Made(read, parameters)
        plan = made.plan()
        if not any(hour.weight.any() for hour in hours(plan, links(plan, ()))):
            raise CaseError("plan_idle")
        return PlanFile(plan, made.cuts(), made.measures(plan), parameters)


class _Name(str):
    """Key of a number that is drawn."""

    __slots__ = ()


#: Fields of one table: plain values, and names of numbers still to be drawn.
Draft = dict[str, Any]


class _Reader:
    """The tables of a file, and a parameter for each number in them that may vary."""

    def __init__(self, top: Fields) -> None:
        self.rows: list[Parameter] = []
        self.name = top.text("name")
        self.currency = top.text("currency").lower()
        if self.currency not in CURRENCIES:
            raise CaseError("unknown_currency", unit=self.currency)
        self.whole: Draft = {
            "purchases": self.number(top, "purchases", MONEY),
            "ticket": self.number(top, "ticket", MONEY),
            "cash_share": top.number("cash_share"),
        }
        self.days = _days(top.table("days"))
        self.regions = top.tables("regions", _region)
        self.rails = top.tables("rails", self._rail)
        table = top.table("machines")
        self.machines: Draft = {"count": table.number("count"), "links": _links(table)}
        self.limits = table.tables("limits", self._limit)
        self.parts = {"machines": self._part("machines", table)}
        for part in PARTS:
            if part != "machines":
                self.parts[part] = self._part(part, top.table(part))
        self.closures = top.tables("closures", self._closure)
        self.cuts = top.tables("cuts", self._cut)
        self.measures = top.tables("measures", self._measure)

    def number(self, fields: Fields, key: str, unit: str, name: str = "") -> _Name:
        """Note a number that may be a distribution, named by its key."""
        found = _Name(name or (f"{fields.path}.{key}" if fields.path else key))
        given: Distribution = fields.distribution(key)
        unit = self.currency if unit == MONEY else unit
        self.rows.append(Parameter(found, given, unit, "assumed", ""))
        return found

    def _part(self, part: str, table: Fields) -> Draft:
        found: Draft = {key: self.number(table, key, unit) for key, unit in PARTS[part].items()}
        table.done()
        return found

    def _rail(self, fields: Fields) -> Draft:
        name = fields.text("name")
        return {
            "name": name,
            "share": fields.number("share"),
            "links": _links(fields),
            **{k: self.number(fields, k, "share", f"{name}.{k}") for k in ("offline", "to_cash")},
        }

    def _limit(self, fields: Fields) -> Draft:
        currency = fields.text("currency").lower()
        amount = self.number(fields, "amount", "1", _numbered(fields, "amount"))
        return {"start": fields.time("start"), "amount": amount, "currency": currency}

    def _closure(self, fields: Fields) -> Draft:
        stops = self.number(fields, "stops_cards", "share", _numbered(fields, "stops_cards"))
        return {"interval": fields.span(), "stops_cards": stops}

    def _cut(self, fields: Fields) -> Draft:
        return {
            "interval": fields.span(),
            "service": fields.one_of("service", CUT_SERVICES),
            "severity": self.number(fields, "severity", "share", _numbered(fields, "severity")),
            "reach": fields.one_of("reach", REACHES),
            "place": fields.text("place") if fields.has("place") else "",
        }

    def _measure(self, fields: Fields) -> Draft:
        name, kind = fields.text("name"), fields.one_of("kind", KINDS)
        unit = MONEY if kind in IN_MONEY else "ratio" if kind == "stock" else "share"
        numbers = {"value": unit, "once": MONEY, "per_day": MONEY}
        return {
            "name": name,
            "kind": kind,
            "currency": fields.text("currency").lower(),
            **{key: self.number(fields, key, u, f"{name}.{key}") for key, u in numbers.items()},
        }


def _numbered(fields: Fields, key: str) -> str:
    """Name of a number in one of an array of tables: ``cuts_1.severity``."""
    return f"{fields.path.replace('[', '_').rstrip(']')}.{key}"


def _region(fields: Fields) -> Region:
    return Region(
        fields.text("name"),
        fields.number("people"),
        fields.number("machines"),
        fields.text("code") if fields.has("code") else "",
        fields.text("zone"),
        fields.number("spending") if fields.has("spending") else 1.0,
    )


def _links(fields: Fields) -> dict[str, Value]:
    """Shares by link; one that is not named carries nothing."""
    table = fields.table("links")
    found: dict[str, Value] = {link: table.number(link) for link in LINKS if table.has(link)}
    table.done()
    return found


def _days(fields: Fields) -> Days:
    start, days = fields.time("start"), fields.positive("days")
    if days > LONGEST_DAYS:
        raise CaseError("long_window", field="days", days=days, most=LONGEST_DAYS)
    if start != start.replace(minute=0, second=0, microsecond=0) or start.year not in YEARS:
        raise CaseError("plan_start", start=iso(start))
    weekday = fields.numbers("by_weekday") if fields.has("by_weekday") else (1.0,) * 7
    holidays = fields.dates("holidays") if fields.has("holidays") else ()
    made = Days(start, round(24 * days), fields.numbers("by_hour"), weekday, holidays)
    fields.done()
    return made


@dataclass(frozen=True, eq=False)
class _Made:
    """What was read, with its numbers drawn."""

    read: _Reader
    parameters: Parameters

    def _drawn(self, draft: Draft) -> Draft:
        return {k: self._value(v) if isinstance(v, _Name) else v for k, v in draft.items()}

    def _value(self, name: _Name) -> Value:
        drawn = self.parameters.draw(name)
        return float(drawn.draws[0]) if drawn.is_point else drawn.draws

    def plan(self) -> Plan:
        """Return the plan, which checks itself."""
        read, drawn = self.read, self._drawn
        limits = tuple(Limit(**drawn(draft)) for draft in read.limits)
        parts = {name: drawn(part) for name, part in read.parts.items()}
        return Plan(
            name=read.name,
            currency=read.currency,
            regions=read.regions,
            rails=tuple(Rail(**drawn(draft)) for draft in read.rails),
            machines=Machines(**read.machines, **parts["machines"], limits=limits),
            cash=Cash(**parts["cash"]),
            host=Host(**parts["host"]),
            offline=Offline(**parts["offline"]),
            habits=Habits(**parts["habits"]),
            days=read.days,
            closures=tuple(Closure(**drawn(draft)) for draft in read.closures),
            **drawn(read.whole),
        )

    def cuts(self) -> tuple[Cut, ...]:
        """Return what happens to the network: at least one cut."""
        self._check_times()
        codes = {region.code for region in self.read.regions}
        for draft in self.read.cuts:
            if draft["place"] and draft["place"] not in codes:
                raise CaseError("plan_cut_place", place=draft["place"])
        if not self.read.cuts:
            raise CaseError("plan_no_cut")
        for (one, a), (two, b) in itertools.combinations(enumerate(self.read.cuts, 1), 2):
            if _cut_twice(a, b):
                raise CaseError("plan_cut_twice", one=one, two=two)
        return tuple(Cut(**self._drawn(draft)) for draft in self.read.cuts)

    def _check_times(self) -> None:
        """Refuse what lies outside the plan's days, and so would do nothing: a year typed wrong."""
        read, start = self.read, self.read.days.start
        end = start + read.days.hours * HOUR
        for name, drafts in (("cuts", read.cuts), ("closures", read.closures)):
            for number, span in enumerate((draft["interval"] for draft in drafts), 1):
                if span.end <= start or span.start >= end:
                    raise CaseError("outside_days", what=f"{name}[{number}]")
        for number, draft in enumerate(read.limits, 1):
            if draft["start"] >= end:
                raise CaseError("outside_days", what=f"machines.limits[{number}]")

    def measures(self, plan: Plan) -> tuple[Measure, ...]:
        """Return the measures to compare, each of which the plan can take."""
        found = tuple(Measure(**self._drawn(draft)) for draft in self.read.measures)
        for measure in found:
            apply(plan, measure)
            for key in ("once", "per_day"):
                lowest = float(np.min(getattr(measure, key)))
                if lowest < 0:
                    raise CaseError("plan_negative", what=f"{measure.name}.{key}", value=lowest)
        return found


def _cut_twice(a: Draft, b: Draft) -> bool:
    """Whether two cuts share a moment, a service and a place: what is lost would count twice."""
    services, places = {a["service"], b["service"]}, {a["place"], b["place"]}
    return (
        (len(services) == 1 or "all" in services)
        and (len(places) == 1 or "" in places)
        and bool(a["interval"].overlaps(b["interval"]))
    )


def new_plan(file: Path) -> None:
    """Write a documented plan that runs as it is.

    Raises
    ------
    CaseError
        If the file is there already, or cannot be written.
    """
    if file.exists():
        raise CaseError("plan_exists", name=str(file))
    check_file(file)
    template = files("offswitch.assessment") / "plan_template.toml"
    write_file(file, template.read_text(encoding="utf-8"))
