"""Claims about the country, beside quoted figures."""

from dataclasses import replace
from datetime import timedelta

from offswitch.assessment.answers.record import (
    Record,
    elsewhere,
    quoted,
    reading,
    unmeasured,
    verdict,
)
from offswitch.case.case import Figure
from offswitch.claims import Claim, Reading, Verdict, grade_all
from offswitch.estimate import show
from offswitch.text import message


def _years(claim: Claim) -> range:
    if claim.window is None:
        return range(0)
    last = claim.window.end - timedelta(microseconds=1)
    return range(claim.window.start.year, last.year + 1)


def _in_window(rows: tuple[Figure, ...], claim: Claim) -> list[Figure]:
    """Figures of the years that a claim is about."""
    return [r for r in rows if r.period[:4].isdigit() and int(r.period[:4]) in _years(claim)]


def _judge(claim: Claim, readings: list[Reading], key: str = "why.record") -> Verdict:
    if not readings:
        return unmeasured(claim, "no_record")
    readings = elsewhere(claim, readings)
    if not readings:
        return unmeasured(claim, "own_source")
    shown = "; ".join(f"{r.label}: {show(r.estimate)}" for r in readings)
    return verdict(
        claim, grade_all(claim, readings), "record/1", message(key, readings=shown), readings
    )


def fuel_share_of_exports(claim: Claim, record: Record) -> Verdict:
    """Judge fuels as a share of merchandise exports."""
    rows = _in_window(record.context("fuel_share_of_merchandise_exports"), claim)
    return _judge(claim, quoted(rows, "percent"))


def oil_gas_share_of_gdp(claim: Claim, record: Record) -> Verdict:
    """Judge oil and gas as a share of GDP: both as rents and as gross exports."""
    readings = []
    for indicator in ("oil_and_gas_rents", "fuel_exports_share_of_gdp"):
        for row in _in_window(record.context(indicator), claim):
            label = message(f"label.{indicator}", period=row.period)
            readings.append(reading(label, row.value, "percent", row.source))
    return _judge(claim, readings, "why.oil_gdp")


def exports_change(claim: Claim, record: Record) -> Verdict:
    """A change of a part of exports (`about`), as the change of all of them that it needs."""
    rows = [
        *record.context("goods_exports_change"),
        *record.context("merchandise_exports_change"),
    ]
    if claim.value is None:
        return unmeasured(claim, "no_record")
    try:
        part = float(claim.about or 1)
    except ValueError:
        return unmeasured(claim, "no_record")
    needed = replace(claim, value=part * claim.value)
    readings = quoted(_in_window(tuple(rows), claim), "percent")
    if not readings:
        return unmeasured(claim, "no_record")
    shown = "; ".join(f"{r.label}: {show(r.estimate)}" for r in readings)
    why = message("why.exports", needed=part * claim.value, readings=shown)
    return verdict(claim, grade_all(needed, readings), "record/1", why, readings)


def investment(claim: Claim, record: Record) -> Verdict:
    """Judge investment in mining (`about`: already, planned...), beside other statements."""
    rows = record.context(f"investment_{claim.about}")
    same = tuple(r for r in rows if r.unit.lower() == claim.unit)
    readings = quoted(_in_window(same, claim), claim.unit)
    if not claim.about.startswith("planned"):
        return _judge(claim, readings)
    # As investment sought it may hold, as revenue it does not: at most one of two readings.
    found = _judge(claim, readings, "why.invest_planned")
    return replace(found, verdict="partly_supported") if found.verdict == "supported" else found


def farms(claim: Claim, record: Record) -> Verdict:
    """Judge a number of mining farms, beside other statements of the same year."""
    rows = _in_window(record.context(f"farms_{claim.about}"), claim)
    return _judge(claim, quoted(rows, "farm"))


def tariff(claim: Claim, record: Record) -> Verdict:
    """Judge a business tariff: as it stands, or as a share of the plain mean of countries."""
    own = record.context("business_tariff")
    if claim.unit != "ratio":
        return _judge(claim, quoted(_in_window(own, claim), "usd/kwh"))
    mean = {row.period: row for row in record.context("business_tariff_mean")}
    readings = [
        reading(
            message("label.of_mean", period=row.period),
            row.value / mean[row.period].value,
            "ratio",
            row.source,
        )
        for row in own
        if row.period in mean
    ]
    return _judge(claim, readings, "why.tariff")
