"""The small tables of a case: what each row becomes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from offswitch.bitcoin import Epoch
from offswitch.case.case import Figure, Level, MapRow
from offswitch.case.columns import TABLES
from offswitch.case.gathered import Gathered, found, gathered, heard
from offswitch.claims import Claim, check_currency, read_claims
from offswitch.detect import Edge
from offswitch.economy.counterfactuals import Confounder
from offswitch.economy.interindustry import InterIndustry, interindustry, sale
from offswitch.errors import CaseError, DataError, ModelError
from offswitch.estimate import point
from offswitch.hazard.shutdown import REACHES
from offswitch.impact import Exposure, add_exposures
from offswitch.parameters import Parameter, parse_distribution
from offswitch.payments.country import units
from offswitch.payments.record import KINDS, Banking, Ground
from offswitch.places import check_place, utc_offset
from offswitch.provenance import Sources
from offswitch.reference import parameter_row
from offswitch.tables import Row, located, read_table
from offswitch.timeline import Interval, parse_utc
from offswitch.units import CURRENCIES, check_unit

T = TypeVar("T")
#: The shares of a month add up to no more than this, rounding of each allowed.
WHOLE_PERCENT = 100.1

#: Indicators that the methods use: the unit they are given in, and as a parameter.
INDICATOR_UNITS = {"gdp_usd": ("usd", "usd/year"), "population": ("people", "people")}
#: Parameters of a case that the package uses, and their units; `map_share_...` too are shares.
PARAMETER_UNITS = {
    "online_share": "share",
    "cost_usd": "usd",
    "cost_hours": "h",
    "map_share": "share",
    "miners_without_other_link": "share",
    "rationed_share": "share",
    "usd_per_btc_rationed": "usd/btc",
    "th_per_machine": "th/s",
    "usd_per_machine": "usd",
    "restart_hours": "h",
    "fees_per_block": "btc/block",
    "usd_per_btc": "usd/btc",
}


class Tables:
    """The tables of one case folder; each row's sources are checked as it is read."""

    def __init__(self, folder: Path, sources: Sources) -> None:
        self.folder, self.sources = folder, sources

    def read(self, name: str, make: Callable[[Row], T]) -> tuple[T, ...]:
        """Build one object from each row of a table; none where the table is absent.

        Raises
        ------
        CaseError, DataError, ModelError
            Naming the file and the row; so too where a source is not in sources.csv.
        """

        def checked(row: Row) -> T:
            made = make(row)
            self.sources.check(row.cells["source"].split())
            return made

        file, table = self.folder / name, TABLES[name]
        if not file.exists():
            return ()
        return tuple(read_table(file, table.required, checked, table.optional))

    def levels(self) -> tuple[Level, ...]:
        """Return what each stretch of a reconstruction rests on."""
        return self.read("levels.csv", _level)

    def edges(self) -> tuple[Edge, ...]:
        """Return the published edges."""
        return self.read("edges.csv", _edge)

    def indicators(self) -> tuple[Figure, ...]:
        """Return the country's indicators, each once a period."""
        seen: set[tuple[str, str]] = set()

        def make(row: Row) -> Figure:
            figure = _figure(row, "indicator", "period", "vintage")
            wanted = INDICATOR_UNITS.get(figure.indicator)
            if wanted is not None:
                row.positive("value")
                _check_unit(figure.indicator, figure.unit.lower(), wanted[0])
            if (figure.indicator, figure.period) in seen:
                raise CaseError("figure_twice", name=figure.indicator, period=figure.period)
            seen.add((figure.indicator, figure.period))
            return figure

        return self.read("indicators.csv", make)

    def regions(self) -> tuple[Ground, ...]:
        """Return the regions of the country; shares of them are at most the whole."""
        rows = self.read("population.csv", _ground)
        for column in ("retail_share", "machine_share"):
            total = sum(getattr(row, column) or 0.0 for row in rows)
            if total > 1:
                file = self.folder / "population.csv"
                raise CaseError("shares_above_one", file=file, column=column, total=total)
        return rows

    def banking(self) -> tuple[Banking, ...]:
        """Return what is on record of the country's banks."""
        return self.read("banking.csv", _banking)

    def context(self) -> tuple[Figure, ...]:
        """Return quoted figures of the country."""
        return self.read("context.csv", lambda row: _figure(row, "indicator", "period", "status"))

    def quotes(self) -> tuple[Figure, ...]:
        """Return quoted prices and returns."""
        return self.read("quotes.csv", lambda row: _figure(row, "subject", "time_utc", "series"))

    def mining_map(self) -> tuple[MapRow, ...]:
        """Return quoted shares of Bitcoin's hashrate, no month's above the whole of it."""
        rows = self.read("mining_map.csv", _map_row)
        counted = {(row.month, row.country): row for row in reversed(rows)}
        totals: dict[str, float] = {}
        for month, country in counted:
            total = totals.get(month, 0.0) + counted[month, country].share_percent
            if total > WHOLE_PERCENT:
                file = self.folder / "mining_map.csv"
                raise DataError("map_over_100", file=file, month=month)
            totals[month] = total
        return rows

    def epochs(self) -> tuple[Epoch, ...]:
        """Return the published difficulty epochs."""
        return self.read("epochs.csv", _epoch)

    def confounders(self, units: Mapping[str, str]) -> tuple[Confounder, ...]:
        """Return what else stopped work, given the units of the parameters that say how much."""

        def make(row: Row) -> Confounder:
            made = _confounder(row)
            if made.parameter is not None:
                if made.parameter not in units:
                    raise CaseError("confounder_parameter", name=made.parameter)
                _check_unit(made.parameter, units[made.parameter], "share")
            return made

        return self.read("confounders.csv", make)

    def interindustry(self) -> InterIndustry | None:
        """Return what sectors sell to each other, or None where the case does not say."""
        rows = self.read("sales.csv", sale)
        with located(self.folder / "sales.csv"):
            return interindustry(rows) if rows else None

    def gathered(self) -> Gathered | None:
        """Return what the case was gathered from, or None where it was written by hand."""
        rows, outages = self.read("gathered.csv", heard), self.read("found.csv", found)
        with located(self.folder / "gathered.csv"):
            return gathered(rows, outages)

    def days(self) -> tuple[tuple[datetime, int, float], ...]:
        """Return independent counts: day, blocks, mean difficulty."""
        return self.read("days.csv", _day)

    def parameters(self, taken: set[str], local: str) -> tuple[Parameter, ...]:
        """Return the case's own parameters: names not taken, known ones in their unit."""
        names, known = set(taken), {**PARAMETER_UNITS, **units(local)}

        def make(row: Row) -> Parameter:
            parameter = parameter_row(row)
            name, unit = parameter.name, parameter.unit
            if name in names:
                raise CaseError("parameter_twice", name=name)
            wanted = {**known, "local_per_usd": f"{local}/usd"}.get(name, unit)
            _check_unit(name, unit, "share" if name.startswith("map_share_") else wanted)
            names.add(name)
            return parameter

        return self.read("parameters.csv", make)

    def exposures(self, place: str) -> tuple[Exposure, ...]:
        """Return the case's own exposures, then each total of several of them."""
        rows = self.read("exposures.csv", lambda row: (row, _exposure(row, place)))
        totals: dict[str, Exposure] = {}
        for row, exposure in rows:
            total = row.cells["total"]
            if total in totals:
                with located(row.file, row.number):
                    totals[total] = add_exposures(total, [totals[total], exposure])
            elif total:
                totals[total] = exposure
        sums = [exposure for total, exposure in totals.items() if exposure.component == total]
        return (*(exposure for _, exposure in rows), *sums)

    def claims(self, local: str) -> tuple[Claim, ...]:
        """Return the claims, each with an id of its own, known sources and somebody who said it."""

        def check(claim: Claim) -> None:
            for column, cell in (("said_by", claim.said_by), ("source", claim.sources)):
                if not cell:
                    raise CaseError("empty_cell", column=column)
            self.sources.check(claim.sources)
            check_currency(claim, local)

        file = self.folder / "claims.csv"
        return read_claims(file, check) if file.exists() else ()


def indicator_parameters(rows: Sequence[Figure]) -> tuple[Parameter, ...]:
    """GDP and population by year, as parameters that a run may fix."""
    return tuple(
        Parameter(
            f"{row.indicator}_{row.period}",
            parse_distribution(repr(row.value)),
            INDICATOR_UNITS[row.indicator][1],
            "measured",
            row.source,
            row.group,
        )
        for row in rows
        if row.indicator in INDICATOR_UNITS
    )


def _check_unit(name: str, unit: str, wanted: str) -> None:
    if unit not in (wanted, check_unit(wanted)):
        raise CaseError("wrong_unit", name=name, unit=unit, wanted=wanted)


def _level(row: Row) -> Level:
    interval = Interval(parse_utc(row.text("start_utc")), parse_utc(row.text("end_utc")))
    reach, height = row.text("reach"), row.text("height")
    if reach not in REACHES:
        raise ModelError("bad_reach", reach=reach, known=", ".join(REACHES))
    sources = tuple(row.text("source").split())
    return Level(interval, reach, height == "published", row.text("basis"), sources)


def _ground(row: Row) -> Ground:
    def share(column: str) -> float | None:
        if not row.optional(column):
            return None
        value = row.number_in(column)
        if not 0 <= value <= 1:
            raise CaseError("bad_value", name=column, value=value, unit="share")
        return value

    zone = row.text("zone")
    utc_offset(zone, date(2022, 1, 1))  # a zone that nobody keeps is an error
    return Ground(
        row.text("region"),
        check_place(row.text("iso_3166_2")),
        row.positive("people"),
        zone,
        share("retail_share"),
        share("machine_share"),
        tuple(row.text("source").split()),
    )


def _banking(row: Row) -> Banking:
    interval = Interval(parse_utc(row.text("start_utc")), parse_utc(row.text("end_utc")))
    what = row.text("what")
    if what not in KINDS:
        raise CaseError("bad_banking", what=what, known=", ".join(KINDS))
    amount = row.positive("amount") if row.optional("amount") else None
    if what == "limit" and amount is None:
        raise CaseError("limit_without_amount")
    sources = tuple(row.text("source").split())
    return Banking(interval, what, amount, sources, row.cells["note"])


def _edge(row: Row) -> Edge:
    return Edge(
        row.text("edge"),
        row.text("kind"),
        check_place(row.text("place")),
        check_place(row.text("seen_in")),
        row.text("service"),
        parse_utc(row.text("time")),
        60 * row.number_in("precision_minutes"),
        row.text("source"),
        row.flag("base"),
    )


def _confounder(row: Row) -> Confounder:
    between = None
    if row.optional("from_hour") or row.optional("to_hour"):
        between = row.whole("from_hour"), row.whole("to_hour")
    return Confounder(
        row.text("name"),
        Interval(parse_utc(row.text("start_utc")), parse_utc(row.text("end_utc"))),
        between,
        frozenset(row.cells["sectors"].split()),
        row.optional("parameter"),
        row.text("what"),
        row.text("source"),
    )


def _map_row(row: Row) -> MapRow:
    hashrate = row.number_in("hashrate_eh_s") if row.optional("hashrate_eh_s") else None
    share = row.number_in("share_percent")
    if not 0 <= share <= 100:
        raise CaseError("bad_value", name="share_percent", value=share, unit="percent")
    return MapRow(
        row.text("month"),
        check_place(row.text("country")),
        share,
        hashrate,
        row.text("published"),
        row.text("source"),
    )


def _figure(row: Row, name: str, when: str, group: str) -> Figure:
    if not row.optional("unit"):
        raise CaseError("number_without_unit", id=row.cells[name])
    return Figure(
        row.text(name),
        row.text(when),
        row.number_in("value"),
        row.text("unit"),
        row.cells[group],
        row.text("source"),
    )


def _exposure(row: Row, place: str) -> Exposure:
    component, year = row.text("component"), row.whole("price_year")
    if not row.optional("unit"):
        raise CaseError("number_without_unit", id=component)
    unit = row.text("unit")
    if unit.split("/")[0] not in CURRENCIES:
        raise CaseError("unknown_currency", unit=unit)
    per_hour = point(row.number_in("per_hour"), unit, component, row.text("source").split())
    flows = frozenset(row.text("flows").split())
    return Exposure(component, place, per_hour, str(year), year, flows)


def _day(row: Row) -> tuple[datetime, int, float]:
    start = parse_utc(row.text("date"))
    return start, row.whole("block_count"), row.positive("mean_difficulty")


def _epoch(row: Row) -> Epoch:
    try:
        bits = int(row.text("bits"), 16)
    except ValueError:
        raise CaseError("bad_number", column="bits", text=row.cells["bits"]) from None
    return Epoch(row.whole("height"), bits)
