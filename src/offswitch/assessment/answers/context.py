"""Claims about the country, beside quoted figures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from offswitch.assessment.answers.record import (
    Record,
    as_fall,
    beside,
    elsewhere,
    graded,
    quoted,
    reading,
    unmeasured,
    verdict,
)
from offswitch.case.case import Figure
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.estimate import show_value
from offswitch.text import Message, message
from offswitch.timeline import HOUR

HOURS_PER_YEAR = 8766


def years(claim: Claim) -> range:
    """Years that a claim is about."""
    if claim.window is None:
        return range(0)
    last = claim.window.end - timedelta(microseconds=1)
    return range(claim.window.start.year, last.year + 1)


def _in_window(rows: Iterable[Figure], claim: Claim) -> list[Figure]:
    """Figures of the years that a claim is about, less those that nobody read again."""
    return [
        row
        for row in rows
        if row.period[:4].isdigit()
        and int(row.period[:4]) in years(claim)
        and row.group != "recalled"
    ]


def _judge(claim: Claim, readings: list[Reading], key: str = "why.record") -> Verdict:
    if claim.window is None:
        return unmeasured(claim, "needs_window")
    if not readings:
        return unmeasured(claim, "no_record")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    why = message(key, readings=graded(claim, readings), beside=beside(claim, readings))
    return verdict(claim, grade_all(claim, readings), "record/1", why, readings)


def fuel_share_of_exports(claim: Claim, record: Record) -> Verdict:
    """Judge fuels as a share of merchandise exports."""
    rows = _in_window(record.context("fuel_share_of_merchandise_exports"), claim)
    return _judge(claim, quoted(rows, "percent"))


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
        for one in _labelled(_in_window(record.context(indicator), claim), "percent")
    ]
    return _judge(claim, readings, "why.oil_gdp")


def _known(row: Figure, claim: Claim) -> Message:
    """Label a change over a period by whether it was over when the claim was made."""
    over = row.period.split(" ")[0].replace("-H1", "-06").replace("-H2", "-12")
    over = over if "-" in over else f"{over}-12"
    said = claim.said_on or (f"{claim.window.end:%Y-%m}" if claim.window else "")
    key = "label.known_then" if over < said[:7] else "label.known_later"
    return message(key, period=row.period)


def exports_change(claim: Claim, record: Record) -> Verdict:
    """A change of a part of exports (`about`), as the change of all of them that it needs."""
    if claim.window is None:
        return unmeasured(claim, "needs_window")
    try:
        part = float(claim.about or 1)
    except ValueError:
        part = 0.0
    if not 0 < part <= 1:
        return unmeasured(claim, "bad_part")
    asked = as_fall(claim) if claim.kind == "qualitative" else claim
    assert asked.value is not None
    high = None if asked.value_high is None else part * asked.value_high
    needed = replace(asked, value=part * asked.value, value_high=high)
    rows = [
        *record.context("goods_exports_change"),
        *record.context("merchandise_exports_change"),
    ]
    readings = elsewhere(
        claim,
        [
            reading(_known(row, claim), row.value, "percent", row.source)
            for row in _in_window(rows, claim)
        ],
    )
    if not readings:
        return unmeasured(claim, "no_record")
    told = graded(needed, readings)
    if claim.kind == "qualitative":
        why = message("why.record", readings=told, beside="")
    else:
        why = message("why.exports", needed=needed.value, readings=told)
    return verdict(claim, grade_all(needed, readings), "record/1", why, readings)


def _money(claim: Claim, record: Record, rows: Sequence[Figure], key: str) -> list[Reading]:
    """Quoted sums in the unit of a claim; others at the rate quoted for their month.

    A publication that gives both currencies is not converted.
    """
    found = []
    for row in rows:
        if row.unit.lower() == claim.unit:
            label = message(f"label.{key}", period=row.period, source=row.source)
            found.append(reading(label, row.value, claim.unit, row.source))
            continue
        given = [r for r in rows if r.source == row.source and r.unit.lower() == claim.unit]
        rate = next(
            (r for r in record.context("local_per_usd") if row.period.startswith(r.period)), None
        )
        if given or rate is None:
            continue
        value = row.value / rate.value if claim.unit == "usd" else row.value * rate.value
        given_as = show_value(row.value, row.unit.lower())
        label = message(
            f"label.{key}_converted",
            period=row.period,
            given=given_as,
            rate=rate.value,
            source=row.source,
        )
        found.append(reading(label, value, claim.unit, row.source, rate.source))
    return found


def investment(claim: Claim, record: Record) -> Verdict:
    """Judge investment in mining (`about`: already, planned...), beside other statements.

    What is planned may be meant as investment sought or as revenue: both are set beside it.
    """
    about = claim.about or "already"
    rows = _in_window(record.context(f"investment_{about}"), claim)
    if not about.startswith("planned"):
        return _judge(claim, _money(claim, record, rows, "quoted"))
    sought = _money(claim, record, rows, "sought")
    revenue = _revenue(claim, record) if sought else []
    return _judge(claim, [*sought, *revenue], "why.invest_planned")


def _revenue(claim: Claim, record: Record) -> list[Reading]:
    """Yearly income of miners over the years of a claim's window."""
    if claim.window is None:
        return []
    length = (claim.window.end - claim.window.start) / (HOURS_PER_YEAR * HOUR)
    return [
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


def farms(claim: Claim, record: Record) -> Verdict:
    """Judge a number of mining farms, beside other statements of the same year."""
    rows = _in_window(record.context(f"farms_{claim.about or 'running'}"), claim)
    stated = [
        reading(
            message("label.quoted", period=row.period, source=row.source),
            row.value,
            "farm",
            row.source,
        )
        for row in rows
    ]
    return _judge(claim, stated)


def tariff(claim: Claim, record: Record) -> Verdict:
    """Judge a business tariff: as it stands, or as a share of the plain mean of countries.

    As a share, the lowest price quoted for miners is set beside it too.
    """
    own, miners = record.context("business_tariff"), record.context("miner_tariff_low")
    if claim.unit != "ratio":
        return _judge(claim, _labelled(_in_window(own, claim), "usd/kwh"))
    means = _in_window(record.context("business_tariff_mean"), claim)
    readings = [
        reading(
            message(f"label.{row.indicator}_of_mean", period=row.period, mean=mean.period),
            row.value / mean.value,
            "ratio",
            row.source,
            mean.source,
        )
        for mean in means
        for row in _in_window([*own, *miners], claim)
        if mean.value and (row.period == mean.period or row.indicator == "miner_tariff_low")
    ]
    return _judge(claim, readings, "why.tariff")
