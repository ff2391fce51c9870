"""Claims about the country, beside quoted figures."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from offswitch.assessment.answers.record import (
    Record,
    beside,
    elsewhere,
    graded,
    implied,
    months,
    period_span,
    quoted,
    reading,
    shown,
    unmeasured,
    verdict,
    within,
    without_window,
)
from offswitch.assessment.mining_months import Month, hardware_of, months_of, power_of
from offswitch.case.case import Figure, MapRow
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.claims.judge import as_number
from offswitch.estimate import show_value
from offswitch.provenance import union
from offswitch.reference.tariffs import survey, tariffs
from offswitch.text import Message, join, message
from offswitch.timeline import HOUR

HOURS_PER_YEAR = 8766
#: Countries of the map, with a tariff each, that make a mean.
LEAST_WEIGHED = 3
#: Two sums this close, relative to each other, are one sum.
SAME_SUM = 0.005


def years(claim: Claim) -> range:
    """Years that a claim is about."""
    if claim.window is None:
        return range(0)
    last = claim.window.end - timedelta(microseconds=1)
    return range(claim.window.start.year, last.year + 1)


def _judge(
    claim: Claim,
    readings: list[Reading],
    others: Sequence[Reading] = (),
    key: str = "why.record",
    more: str = "",
    modelled: Sequence[Reading] = (),
) -> Verdict:
    """Judge by readings of a claim's time.

    Shown beside them: `others` of the same years, and what the mining map implies (`modelled`).
    """
    if claim.window is None:
        return without_window(claim)
    if not readings:
        return unmeasured(claim, "no_record")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message(
        key if len(readings) > 1 else "why.record",
        readings=graded(claim, readings),
        beside=beside(claim, readings),
        others=message("why.other_times", readings=shown(others)) if others else "",
        more=join((more, implied(modelled)), ""),
    )
    sources = union(*(one.estimate.sources for one in modelled))
    return verdict(claim, grade_all(claim, readings), "record/2", why, readings, sources)


def fuel_share_of_exports(claim: Claim, record: Record) -> Verdict:
    """Judge fuels as a share of merchandise exports."""
    rows, others = within(claim, record.context("fuel_share_of_merchandise_exports"))
    return _judge(claim, quoted(rows, "percent"), quoted(others, "percent"))


def _labelled(rows: Sequence[Figure], unit: str) -> list[Reading]:
    """Quoted figures, labelled with what they are."""
    return [
        reading(message(f"label.{r.indicator}", period=r.period), r.value, unit, r.source)
        for r in rows
    ]


def oil_gas_share_of_gdp(claim: Claim, record: Record) -> Verdict:
    """Judge oil and gas as a share of GDP: both as rents and as gross exports."""
    readings = [
        one
        for indicator in ("oil_and_gas_rents", "fuel_exports_share_of_gdp")
        for one in _labelled(within(claim, record.context(indicator))[0], "percent")
    ]
    return _judge(claim, readings, key="why.oil_gdp")


def _known(row: Figure, claim: Claim) -> Message:
    """Label a change over a period by whether it was over when the claim was made."""
    span = period_span(row.period)
    if not claim.said_on or span is None:
        return message("label.period", period=row.period)
    over = f"{span.end - timedelta(days=1):%Y-%m}" < claim.said_on[:7]
    return message("label.known_then" if over else "label.known_later", period=row.period)


def _export_changes(record: Record) -> list[Figure]:
    """Changes of exports: as quoted, and of the other years from the quoted sums of each."""
    stated = [
        *record.context("goods_exports_change"),
        *record.context("merchandise_exports_change"),
    ]
    have = {row.period for row in stated}
    sums = sorted(record.context("merchandise_exports"), key=lambda row: row.period)
    for before, after in itertools.pairwise(sums):
        period = f"{after.period} on {before.period}"
        yearly = before.period.isdigit() and after.period == f"{int(before.period) + 1}"
        if yearly and before.value and period not in have:
            change = 100 * (after.value / before.value - 1)
            stated.append(replace(after, period=period, value=change, unit="percent"))
    return stated


def exports_change(claim: Claim, record: Record) -> Verdict:
    """A change of a part of exports (`about`), as the change of all of them that it needs."""
    try:
        part = float(claim.about or 1)
    except ValueError:
        part = 0.0
    if not 0 < part <= 1:
        return unmeasured(claim, "bad_part")
    asked = as_number(claim)
    assert asked.value is not None
    high = None if asked.value_high is None else part * asked.value_high
    needed = replace(
        asked, value=part * asked.value, value_high=high, rounding=part * asked.rounding
    )
    rows, others = within(claim, _export_changes(record))
    asked_months = None if claim.window is None else months(claim.window)
    same = [row for row in rows if period_span(row.period) == asked_months]
    if same:  # a change over a year is not set beside that of half of it
        rows, others = same, [row for row in (*rows, *others) if row not in same]
    told, rest = (
        [reading(_known(row, claim), row.value, "percent", row.source) for row in some]
        for some in (rows, others)
    )
    more = "" if part == 1 else message("why.exports_part", needed=needed.value)
    return _judge(needed, told, rest, more=more)


def _money(claim: Claim, record: Record, rows: Sequence[Figure], key: str) -> list[Reading]:
    """Quoted sums in the unit of a claim; others at the rate quoted for their month.

    A publication that gives both currencies is not converted.
    """
    found = []
    for row in rows:
        if row.unit.lower() == claim.unit:
            kind = f"{key}_derived" if row.group == "derived" else key
            label = message(f"label.{kind}", period=row.period, source=row.source)
            found.append(reading(label, row.value, claim.unit, row.source))
            continue
        rate = _rate(row, record)
        given = [r for r in rows if r.source == row.source and r.unit.lower() == claim.unit]
        if given or rate is None:
            continue
        if _made_of(row, rate, record):
            continue
        value = _converted(row, rate, claim.unit)
        label = message(
            f"label.{key}_converted",
            period=row.period,
            given=show_value(row.value, row.unit.lower()),
            rate=rate.value,
            source=row.source,
        )
        found.append(reading(label, value, claim.unit, row.source, rate.source))
    return found


def _rate(row: Figure, record: Record) -> Figure | None:
    """The rate quoted for the month of a figure."""
    rates = record.context("local_per_usd")
    return next((rate for rate in rates if row.period.startswith(rate.period)), None)


def _converted(row: Figure, rate: Figure, unit: str) -> float:
    return row.value / rate.value if unit == "usd" else row.value * rate.value


def _made_of(row: Figure, rate: Figure, record: Record) -> bool:
    """Whether a rate was derived from a sum: another one of its indicator is what it gives."""
    return rate.group == "derived" and any(
        abs(_converted(row, rate, other.unit.lower()) - other.value) <= SAME_SUM * abs(other.value)
        for other in record.context(row.indicator)
        if other.unit != row.unit
    )


def _circles(claim: Claim, record: Record, rows: Sequence[Figure]) -> str:
    """Say which sums are not converted, since their rate was made from them."""
    told: list[Message] = []
    for row in rows:
        rate = _rate(row, record)
        if row.unit.lower() == claim.unit or rate is None:
            continue
        if _made_of(row, rate, record):
            told.append(
                message(
                    "why.circle",
                    given=show_value(row.value, row.unit.lower()),
                    source=row.source,
                    same=show_value(_converted(row, rate, claim.unit), claim.unit),
                    rate=rate.value,
                )
            )
    return join(told, "")


def investment(claim: Claim, record: Record) -> Verdict:
    """Judge investment in mining (`about`: already, planned...), beside other statements.

    What is planned may be meant as investment sought or as revenue: both are set beside it.
    """
    about = claim.about or "already"
    rows, others = within(claim, record.context(f"investment_{about}"))
    if not about.startswith("planned"):
        told, rest = (_money(claim, record, some, "quoted") for some in (rows, others))
        return _judge(claim, told, rest, modelled=_machines(claim, record))
    sought = _money(claim, record, rows, "sought")
    revenue = _revenue(claim, record) if sought else []
    circles = _circles(claim, record, rows)
    return _judge(claim, [*sought, *revenue], key="why.invest_planned", more=circles)


def _revenue(claim: Claim, record: Record) -> list[Reading]:
    """Income of miners over the years of a claim's window, where it has at least one.

    As stated for a year, and as the map's share of hashrate earned in the first and in the last
    month of the window that prices reach.
    """
    if claim.window is None:
        return []
    length = (claim.window.end - claim.window.start) / (HOURS_PER_YEAR * HOUR)
    if round(length, 1) < 1:
        return []
    earned = [month for month in _months(claim, record) if month.usd_per_day is not None]
    modelled = [
        reading(
            message("label.earned_by_share", month=month.row.month, years=length),
            (month.usd_per_day or 0.0) * length * HOURS_PER_YEAR / 24,
            "usd",
            month.row.source,
        )
        for month in (earned[:1] + earned[-1:] if claim.unit == "usd" else [])
    ]
    stated = [
        reading(
            message(f"label.{row.indicator}", period=row.period, years=length),
            row.value * length,
            claim.unit,
            row.source,
        )
        for name in ("mining_income", "mining_income_with_unregistered")
        for row in record.context(name)
        if row.unit.lower() == claim.unit
    ]
    return [*stated, *dict((str(r.label), r) for r in modelled).values()]


def _months(claim: Claim, record: Record) -> list[Month]:
    """Months of the mining map inside a claim's window."""
    if claim.window is None:
        return []
    inside = months(claim.window)
    return [
        month
        for month in months_of(record.case, record.case.place, record.parameters)
        if (span := period_span(month.row.month)) and inside and span.overlaps(inside)
    ]


def _machines(claim: Claim, record: Record) -> list[Reading]:
    """Value of the machines that the map's hashrate takes, at the one price on record."""
    if claim.unit != "usd" or "th_per_machine" not in record.parameters:
        return []
    found = []
    for month in _months(claim, record)[-1:]:
        count, usd = hardware_of(month, record.parameters)
        if usd is not None:
            each = usd.p50 / count.p50
            label = message(
                "label.machines_of_share", month=month.row.month, ehs=month.ehs, each=each
            )
            found.append(Reading(label, usd))
    return found


def farms(claim: Claim, record: Record) -> Verdict:
    """Judge a number of mining farms, beside other statements of the same time.

    The power that the map's share takes stands beside those that are running.
    """
    stated, others = (
        [
            reading(
                message("label.quoted", period=row.period, source=row.source),
                row.value,
                "farm",
                row.source,
            )
            for row in rows
        ]
        for rows in within(claim, record.context(f"farms_{claim.about or 'running'}"))
    )
    running = (claim.about or "running") == "running"
    return _judge(claim, stated, others, modelled=_power(claim, record) if running else ())


def _power(claim: Claim, record: Record) -> list[Reading]:
    """Power that the map's share takes in the last month of a claim's window."""
    place = record.case.place
    own = [row for row in tariffs() if row.country == place]
    for month in _months(claim, record)[-1:] if own else []:
        made = power_of(month, own[-1].usd_per_kwh, record.parameters)
        if made is not None:
            label = message("label.power_of_share", month=month.row.month, ehs=month.ehs)
            return [Reading(label, made[2])]
    return []


def tariff(claim: Claim, record: Record) -> Verdict:
    """Judge a tariff of business or of miners: as it stands, or as a share of a mean.

    The mean is the plain one of countries, and that of the mining map's others by their hashrate.
    """
    own = within(claim, record.context("business_tariff"))[0]
    miners = within(claim, record.context("miner_tariff_low"))[0]
    if claim.unit != "ratio":
        return _judge(claim, _labelled([*own, *miners], "usd/kwh"))
    readings = [
        reading(
            message(f"label.{row.indicator}_of_mean", period=row.period, mean=mean.period),
            row.value / mean.value,
            "ratio",
            row.source,
            mean.source,
        )
        for mean in within(claim, record.context("business_tariff_mean"))[0]
        for row in (*own, *miners)
        if mean.value and (row.period == mean.period or row.indicator == "miner_tariff_low")
    ]
    weighted = _of_map_mean(claim, record) if readings else []
    key = "why.tariff_averages" if weighted else "why.tariff"
    return _judge(claim, [*readings, *weighted], key=key)


def _of_map_mean(claim: Claim, record: Record) -> list[Reading]:
    """The tariff over the mean of the map's other countries, weighted by their hashrate.

    Of the last month of a claim's window in which the map names three of them or more.
    """
    if claim.window is None:
        return []
    place, inside = record.case.place, months(claim.window)
    rates = {row.country: row for row in survey()}
    shares: dict[str, dict[str, MapRow]] = {}
    for row in record.case.mining_map:
        span = period_span(row.month)
        if row.country in rates and span and inside and span.overlaps(inside):
            shares.setdefault(row.month, {}).setdefault(row.country, row)
    for month, rows in sorted(shares.items(), reverse=True):
        others = [row for country, row in rows.items() if country != place]
        whole = sum(row.share_percent for row in others)
        if place not in rates or len(others) < LEAST_WEIGHED or not whole:
            continue
        mean = sum(row.share_percent * rates[row.country].usd_per_kwh for row in others) / whole
        label = message(
            "label.tariff_of_map_mean",
            period=rates[place].period,
            month=month,
            countries=", ".join(row.country for row in others),
        )
        ids = (rates[place].source, *(row.source for row in others))
        return [reading(label, rates[place].usd_per_kwh / mean, "ratio", *ids)]
    return []
