"""What a lake holds, what is damaged in it and what it can do without: as text and as data."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from offswitch.lake import Damage, Holding, Pruned
from offswitch.report.page import Page
from offswitch.report.section import clock_text, named
from offswitch.text import clauses, number, say
from offswitch.timeline import Interval, iso

SCHEMA = "offswitch-lake/1"
#: Rows of a list that are shown on a terminal; `--json` has all.
MOST = 20


def holdings_dict(url: str, held: Sequence[Holding]) -> dict[str, Any]:
    """Return what a lake holds as plain values (``lake.schema.json``)."""
    rows = [
        {
            "source": one.source,
            "signal": one.signal,
            "place": one.place,
            "kind": one.kind,
            "normalised": one.normalised,
            "windows": [_window(window) for window in one.windows],
            "gaps": [_window(window) for window in one.gaps],
            "batches": one.batches,
            "rows": one.rows,
            "bytes": one.bytes,
            "retrieved": iso(one.retrieved),
            "licences": list(one.licences),
        }
        for one in held
    ]
    return {"schema": SCHEMA, "lake": url, "holdings": rows}


def damage_dict(url: str, found: Sequence[Damage]) -> dict[str, Any]:
    """Return what is damaged as plain values."""
    return {"schema": SCHEMA, "lake": url, "damage": [_damage(one) for one in found]}


def exported_dict(url: str, file: str, rows: int) -> dict[str, Any]:
    """Return what was exported as plain values."""
    return {"schema": SCHEMA, "lake": url, "exported": {"file": file, "rows": rows}}


def pruned_dict(url: str, found: Pruned, *, removed: bool) -> dict[str, Any]:
    """Return what was removed, or would be, as plain values."""
    told = {
        "removed": removed,
        "files": list(found.files),
        "bytes": found.bytes,
        "forgotten": [_damage(one) for one in found.forgotten],
    }
    return {"schema": SCHEMA, "lake": url, "pruned": told}


def render_holdings(url: str, held: Sequence[Holding], *, colour: bool = False) -> str:
    """Return what a lake holds as text."""
    page = Page(colour=colour)
    page.heading(say("lake.title", url=url))
    if not held:
        page.item(say("lake.empty"))
        return page.text()
    page.item(
        say(
            "lake.holds",
            series=len(held),
            sources=len({one.source for one in held}),
            batches=sum(one.batches for one in held),
            rows=sum(one.rows for one in held),
            size=size(sum(one.bytes for one in held)),
        )
    )
    columns = ("source", "signal", "place", "asked_from", "asked_to", "last_retrieved")
    counted = ("gaps", "stored_rows", "stored_size")
    cells = [
        (
            one.source,
            one.signal,
            one.place,
            moment(one.windows[0].start),
            moment(max(window.end for window in one.windows)),
            f"{one.retrieved:%Y-%m-%d}",
            number(len(one.gaps), ","),
            number(one.rows, ","),
            size(one.bytes),
        )
        for one in held
    ]
    page.item(named((*columns, *counted), cells, right=3))
    if any(one.gaps for one in held):
        page.item(say("lake.gap"))
    page.heading(say("lake.licences"))
    for source in sorted({one.source for one in held}):
        terms = sorted({term for one in held if one.source == source for term in one.licences})
        page.item(say("lake.licence", source=source, licence=clauses(terms)))
    return page.text()


def render_damage(url: str, found: Sequence[Damage], *, colour: bool = False) -> str:
    """Return what is damaged, and what to do, as text."""
    page = Page(colour=colour)
    page.heading(say("lake.title", url=url))
    if not found:
        page.item(say("lake.whole"))
        return page.text()
    page.item(say("lake.damaged", count=len({one.file for one in found})))
    for one in found[:MOST]:
        page.item(say("lake.damage", file=one.file, what=one.what))
    _more(page, len(found))
    page.item(say("lake.again", url=url))
    _windows(page, found)
    return page.text()


def render_pruned(found: Pruned, *, removed: bool, colour: bool = False) -> str:
    """Return what was removed, or would be, as text."""
    page = Page(colour=colour)
    if not found.files:
        page.item(say("lake.nothing"))
        return page.text()
    key = "lake.removed" if removed else "lake.would"
    page.item(say(key, count=len(found.files), size=size(found.bytes)))
    for file in found.files[:MOST]:
        page.item(f"  {file}")
    _more(page, len(found.files))
    if found.forgotten:
        page.item(say("lake.forgets"))
        _windows(page, found.forgotten)
    return page.text()


def moment(when: datetime) -> str:
    """Write a time to the minute, or a day by its date."""
    return clock_text(iso(when)).removesuffix(" 00:00")


def size(count: int) -> str:
    """Write a number of bytes in decimal units."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return say(f"size.{unit}", number=number(count / scale, ",.1f"))
    return say("size.B", number=count)


def _windows(page: Page, found: Sequence[Damage]) -> None:
    """Say once for each window what is to be fetched again."""
    lines = {
        say(
            "lake.fetch",
            source=one.source,
            signal=one.signal,
            place=one.place,
            start=iso(one.window.start),
            end=iso(one.window.end),
        ): None
        for one in found
        if one.window is not None
    }
    for line in list(lines)[:MOST]:
        page.item(f"  {line}")
    _more(page, len(lines))


def _more(page: Page, count: int) -> None:
    if count > MOST:
        page.item(say("lake.more", count=count - MOST))


def _window(window: Interval) -> dict[str, str]:
    return {"start": iso(window.start), "end": iso(window.end)}


def _damage(one: Damage) -> dict[str, Any]:
    return {
        "file": one.file,
        "what": str(one.what),
        "source": one.source,
        "signal": one.signal,
        "place": one.place,
        "window": None if one.window is None else _window(one.window),
    }
