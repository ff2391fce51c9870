"""What a case holds, for a list and for a look at one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from offswitch.case.case import Case
from offswitch.case.columns import TABLES
from offswitch.case.read import read_case
from offswitch.places import check_place, utc_offset
from offswitch.tables import Row, located, read_table
from offswitch.timeline import iso, parse_utc


def describe_case(folder: Path, *, sources: bool = False) -> dict[str, Any]:
    """Return what a case holds: its place and window, how much of what, and its record.

    Raises
    ------
    OffswitchError
        If the case cannot be read.
    """
    case = read_case(folder)
    described: dict[str, Any] = {
        "name": case.name,
        "title": case.title,
        "place": case.place,
        "window": {"start": iso(case.window.start), "end": iso(case.window.end)},
        "series": case.series,
        "hash": case.hash,
        "holds": _counts(case),
        "levels": [
            {
                "start": iso(level.interval.start),
                "end": iso(level.interval.end),
                "reach": level.reach,
                "published": level.published,
                "basis": level.basis,
                "sources": list(level.sources),
            }
            for level in case.levels
        ],
        "timeline": _record(case, folder / "timeline.csv", _statement),
        "networks": _record(case, folder / "networks.csv", _network),
        "regions": _record(case, folder / "population.csv", _region(case)),
    }
    if sources:
        described["sources"] = [vars(source) for source in case.sources.values()]
    return described


def _counts(case: Case) -> dict[str, int]:
    return {
        "observations": case.observations.height,
        "signals": case.observations["signal"].n_unique(),
        "edges": len(case.edges),
        "blocks": 0 if case.bitcoin is None else int(case.bitcoin.chain.times.size),
        "prices": 0 if case.prices is None else case.prices.frame.height,
        "parameters": len(case.parameters),
        "claims": len(case.claims),
        "sources": len(case.sources),
    }


def _record(case: Case, file: Path, make: Callable[[Row], Any]) -> list[Any]:
    if not file.exists():
        return []
    table = TABLES[file.name]
    rows = read_table(file, table.required, make, table.optional)
    with located(file):
        case.sources.check(source for row in rows for source in row["source"].split())
    return rows


def _statement(row: Row) -> dict[str, Any]:
    end = row.optional("end_utc")
    return {
        **row.cells,
        "start_utc": iso(parse_utc(row.text("start_utc"))),
        "end_utc": None if end is None else iso(parse_utc(end)),
        "precision_minutes": row.number_in("precision_minutes"),
    }


def _network(row: Row) -> dict[str, Any]:
    return {**row.cells, "asn": int(row.number_in("asn"))}


def _region(case: Case) -> Callable[[Row], dict[str, Any]]:
    def make(row: Row) -> dict[str, Any]:
        offset = utc_offset(row.text("zone"), case.window.start.date())
        return {
            "region": row.text("region"),
            "code": check_place(row.text("iso_3166_2")),
            "people": int(row.number_in("people")),
            "zone": row.text("zone"),
            "utc_offset_hours": offset.total_seconds() / 3600,
            "source": row.text("source"),
        }

    return make
