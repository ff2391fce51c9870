"""The JSON of mining in a country: one versioned schema."""

import platform
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from offswitch import places
from offswitch.assessment.mining_country import Country, CountryMining, Hardware, Power
from offswitch.assessment.mining_loss import NetworkLoss, PowerLoss
from offswitch.bitcoin.hashprice import Day, Level, Running
from offswitch.bitcoin.mining import Gain
from offswitch.case.case import Figure
from offswitch.estimate import quantiles
from offswitch.report.values import estimate_dict, loss_dict
from offswitch.text import speaking
from offswitch.timeline import Interval, iso

SCHEMA = "offswitch-mining/1"


@speaking("en")
def mining_dict(found: CountryMining) -> dict[str, Any]:
    """Return what was found as plain values, in the form of ``json_schema("mining")``."""
    case = found.case
    packages = ("offswitch", "numpy", "polars", "scipy")
    return {
        "schema": SCHEMA,
        "versions": {**{p: version(p) for p in packages}, "python": platform.python_version()},
        "case": {"name": case.name, "title": case.title, "hash": case.hash},
        "place": found.place,
        "seed": found.settings.seed,
        "draws": found.settings.draws,
        "fixed": dict(found.settings.fixed),
        "hashprice": {
            "mean": _level(found.level),
            "fees_btc_per_block": found.fees,
            "days": [_day(day) for day in found.days],
        },
        "tariff": {
            "usd_per_kwh": found.tariff.usd_per_kwh,
            "period": found.tariff.period,
            "source": found.tariff.source or None,
        },
        "machines": [_machine(row) for row in found.machines],
        "countries": {
            "period": found.countries[0].tariff.period,
            "rank": found.rank,
            "rows": [_country(row) for row in found.countries],
        },
        "installed_power": [_power(row) for row in found.power],
        "hardware": None if found.hardware is None else _hardware(found.hardware),
        "losses": {
            "network": None
            if found.network is None
            else _network(found.network, found.case.series),
            "power": None if found.rationing is None else _rationing(found.rationing),
        },
        "verdicts": [
            {**verdict.to_dict(), "statement": claim.statement, "said_by": claim.said_by}
            for claim, verdict in zip(found.claims, found.verdicts, strict=True)
        ],
        "omissions": [str(omission) for omission in found.omissions],
        "sources": [vars(source) for source in found.sources],
    }


def _window(window: Interval) -> dict[str, str]:
    return {"start": iso(window.start), "end": iso(window.end)}


def _level(at: Level) -> dict[str, Any]:
    return {
        "start": iso(at.start),
        "end": iso(at.end),
        "difficulty": at.difficulty,
        "btc_per_block": at.btc_per_block,
        "usd_per_th_day": at.usd_per_th,
        "usd_per_ph_day": 1000 * at.usd_per_th,
        "low": at.low,
        "high": at.high,
    }


def _day(day: Day) -> dict[str, Any]:
    return {
        "day": f"{day.start:%Y-%m-%d}",
        "difficulty": day.difficulty,
        "btc_per_block": day.btc_per_block,
        "usd_per_btc": day.usd_per_btc,
        "usd_per_th_day": day.usd_per_th,
        "usd_per_ph_day": 1000 * day.usd_per_th,
        "low": day.low,
        "high": day.high,
    }


def _machine(row: Running) -> dict[str, Any]:
    return {
        **vars(row.machine),
        "j_per_th": row.machine.j_per_th,
        "break_even_usd_per_kwh": {
            "value": row.break_even,
            "low": row.break_even_low,
            "high": row.break_even_high,
        },
        "revenue_usd_per_day": row.revenue_usd,
        "power_usd_per_day": row.power_usd,
        "margin_usd_per_day": row.margin_usd,
        "power_usd_per_btc": row.power_usd_per_btc,
        "earns_its_power": row.runs,
    }


def _country(row: Country) -> dict[str, Any]:
    return {
        "country": row.tariff.country,
        "name": places.name(row.tariff.country),
        "usd_per_kwh": row.tariff.usd_per_kwh,
        "machines_earning": row.earning,
        "by_machine": [
            {
                "model": one.machine.model,
                "power_usd_per_btc": one.power_usd_per_btc,
                "margin_usd_per_th_day": one.margin_usd / one.machine.ths,
            }
            for one in row.by_machine
        ],
        "source": row.tariff.source,
    }


def _figures(rows: Sequence[Figure]) -> list[dict[str, Any]]:
    keys = ("indicator", "period", "value", "unit", "source")
    return [{key: getattr(row, key) for key in keys} for row in rows]


def _power(row: Power) -> dict[str, Any]:
    return {
        "month": row.month.row.month,
        "share_percent": row.month.row.share_percent,
        "hashrate_eh_s": row.month.ehs,
        "usd_per_day": row.month.usd_per_day,
        "fleet": {**vars(row.fleet), "generations": list(row.fleet.generations)},
        "j_per_th": estimate_dict(row.j_per_th),
        "mw": estimate_dict(row.mw),
        "mw_bounds": {
            name: row.month.ehs * getattr(row.fleet, name) for name in ("best", "central", "worst")
        },
        "recorded": _figures(row.recorded),
        "sources": list(row.mw.sources),
    }


def _hardware(part: Hardware) -> dict[str, Any]:
    return {
        "month": part.row.month,
        "hashrate_eh_s": part.row.hashrate_eh_s,
        "machines": estimate_dict(part.machines),
        "usd": None if part.usd is None else estimate_dict(part.usd),
        "recorded": _figures(part.recorded),
        "sources": list((part.usd or part.machines).sources),
    }


def _network(part: NetworkLoss, series: str) -> dict[str, Any]:
    margin = part.margin
    return {
        "series_of_hours_off": series,
        "window": _window(part.window),
        **loss_dict(part.loss),
        "by_blocks": [
            {"baseline": name, **loss_dict(loss)} for name, loss in part.by_blocks.items()
        ],
        "margin": None
        if margin is None
        else {
            "power_not_used": estimate_dict(margin.kwh),
            "power_saved_usd": quantiles(margin.saved),
            "margin_lost_usd": quantiles(margin.lost),
        },
        "gained": [_gain(gain) for gain in part.gains],
    }


def _gain(gain: Gain) -> dict[str, Any]:
    return {
        "height": gain.retarget.height,
        "time": iso(gain.retarget.time),
        "difficulty": gain.retarget.difficulty,
        "difficulty_lower": estimate_dict(gain.lower),
        "later": estimate_dict(gain.later),
        "others": loss_dict(gain.others),
        "own": loss_dict(gain.own),
    }


def _rationing(part: PowerLoss) -> dict[str, Any]:
    return {
        "window": _window(part.window),
        "end_known": False,
        "share_cut": estimate_dict(part.share_cut),
        "blocks_found": part.blocks_found,
        **loss_dict(part.loss),
        "usd_per_day": quantiles(part.per_day),
        "said_usd_per_day": [{"claim": claim.id, "usd": claim.value} for claim in part.said],
    }
