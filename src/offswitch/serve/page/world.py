"""The view *World*: a day offline in every country, as a map of tiles and as a table."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from offswitch import places
from offswitch.assessment.world import MANY, MEASURES, Cost, Ends, World
from offswitch.economy.methods import EVERY
from offswitch.errors import CaseError
from offswitch.estimate import show_value, unit_name
from offswitch.provenance import Source, union
from offswitch.reference import method_sources
from offswitch.reference.tiles import PARTS as PARTS_OF_MAP
from offswitch.reference.tiles import SOURCE, height, tiles, widths
from offswitch.report.figures.figure import Figure
from offswitch.report.figures.world import SAME, Mapped, told, world_figure
from offswitch.report.world_json import check_method
from offswitch.serve.page.asked import Asked
from offswitch.serve.page.shown import Shown, sentence
from offswitch.serve.query import Drawn
from offswitch.serve.shelf import Shelf
from offswitch.serve.worlds import priced
from offswitch.text import Message, say

Values = dict[str, Any]

#: Of the address: the method, what is shown, and by what the table is sorted, upwards or not.
NAMES = ("method", "as", "sort", "up")
#: Columns by which the table may be sorted.
COLUMNS = ("place", "usd", "gdp_share")
#: A side of a tile in the drawing, without the space to the next.
SIDE = 10


def view(shelf: Shelf, asked: Asked) -> Values:
    """Return what the page shows."""
    return {"title": say("view.world.title"), **shown(shelf, asked)}


def shown(shelf: Shelf, asked: Asked) -> Values:
    """Return the part of the page that changes with the method and with what is shown."""
    of = chosen(asked)
    world, method = of.world, of.method
    return {
        "of": of,
        "about": say("view.world.about", year=world.year),
        "lead": _lead(of),
        "same": len(of.bounds) == 0,
        "assumed": method == "sectors",
        "methods": [{"name": m, "title": say(f"method.{m}")} for m in world.methods],
        "measures": MEASURES,
        "parts": [_part(of, asked, part) for part in PARTS_OF_MAP],
        "legend": list(zip(of.colours, of.classes, strict=True)),
        "rows": list(_rows(of, asked)),
        "columns": [_column(asked, of, name) for name in COLUMNS],
        "available": [_available(world, m) for m in ("sectors", *EVERY)],
        "many": MANY,
        "without": sorted(str(places.name(place)) for place in world.unpriced),
        "sources": _sources(of),
        "files": _files(asked, of),
        "status": say(
            "view.world.status",
            method=say(f"method.{method}"),
            measure=say(f"view.world.as.{of.measure}"),
            count=len(of.priced),
        ),
    }


def chosen(asked: Asked) -> Mapped:
    """Read which method and what of it the address asks for.

    Raises
    ------
    CaseError
        If there is no such map.
    """
    world = priced(question(asked))
    method, measure = asked.one("method", "sectors"), asked.one("as", MEASURES[0])
    if measure not in MEASURES:
        raise CaseError("world_measure", text=measure)
    return Mapped(world, check_method(world, method), measure)


def question(asked: Asked) -> Drawn:
    """Read how countries are priced."""
    run = asked.of_case()
    return Drawn(seed=run.seed, draws=run.draws, set=run.set)


def _lead(of: Mapped) -> tuple[str | Shown, ...]:
    codes = list(of.priced)
    most, middle = codes[0], codes[len(codes) // 2]
    same = "" if of.bounds else ".same"
    return sentence(
        "view.world.lead" if of.measure == "usd" else f"view.world.lead.gdp_share{same}",
        method=say(f"method.{of.method}"),
        count=len(codes),
        middle=opened(of, middle, "view.world.middle.label"),
        middle_place=places.within(middle),
        most_place=_with_equals(of, most),
        most=opened(of, most, "view.world.most.label"),
    )


def _with_equals(of: Mapped, most: str) -> str:
    """Name the country of the most, and say how many others have as much."""
    name, values = places.within(most), [ends.p50 for ends in of.priced.values()]
    others = sum(value >= values[0] / SAME for value in values) - 1
    return say("view.world.lead.others", place=name, count=others) if others else str(name)


def opened(of: Mapped, place: str, label: str) -> Shown:
    """Return a country's figure as an estimate that opens."""
    cost, ends = of.world.countries[place].costs[of.method], of.priced[place]
    known = method_sources()
    return Shown(
        label=say(label, place=places.within(place)),
        value=str(show_value(ends.p50, of.unit)),
        interval=(
            say("view.what_if.point") if ends.point else say("interval", ends=_span(ends, of.unit))
        ),
        unit=unit_name(of.unit),
        method=say(f"view.what_if.by.{of.method}"),
        caveats=tuple(map(str, cost.caveats)),
        sources=tuple(known[id] for id in cost.sources),
    )


def _span(ends: Ends, unit: str) -> str:
    low, high = (str(show_value(v, unit)) for v in (ends.p05, ends.p95))
    return say("span", low=low, high=high)


def _part(of: Mapped, asked: Asked, part: str) -> Values:
    return {
        "name": part,
        "title": say(f"view.world.part.{part}"),
        "width": SIDE * widths()[part],
        "height": SIDE * height(),
        "tiles": [_tile(of, asked, one.place, one) for one in tiles() if one.part == part],
    }


def _tile(of: Mapped, asked: Asked, place: str, at: Any) -> Values:
    number, name = of.class_of(place), str(places.name(place))
    if number is None:
        words = say("view.world.tile.none", place=name)
    else:
        words = say("view.world.tile", place=name, told=told(of.priced[place], of.unit))
    return {
        "place": place,
        "x": SIDE * at.column,
        "y": SIDE * at.row,
        "colour": "none" if number is None else f"c{of.colours[number]}",
        "words": words,
        "address": asked.elsewhere("/what-if", place=place) if number is not None else "",
    }


def _rows(of: Mapped, asked: Asked) -> Iterator[Values]:
    found = {
        code: country.costs[of.method]
        for code, country in of.world.countries.items()
        if of.method in country.costs
    }
    by, up = sorted_by(asked, of)
    keys: dict[str, Callable[[str], Any]] = {
        "place": lambda code: str(places.name(code)).casefold(),
        "usd": lambda code: found[code].usd.p50,
        "gdp_share": lambda code: found[code].gdp_share.p50,
    }
    for code in sorted(sorted(found), key=keys[by], reverse=not up):
        yield _row(asked, code, found[code])


def _row(asked: Asked, code: str, cost: Cost) -> Values:
    share = cost.gdp_share
    percent = Ends(100 * share.p05, 100 * share.p50, 100 * share.p95, share.point)
    none = say("view.world.interval.none")
    return {
        "place": code,
        "name": str(places.name(code)),
        "address": asked.elsewhere("/what-if", place=code),
        "cells": [
            (str(show_value(ends.p50, unit)), none if ends.point else _span(ends, unit), ends.p50)
            for ends, unit in ((cost.usd, "usd"), (percent, "percent"))
        ],
    }


def sorted_by(asked: Asked, of: Mapped) -> tuple[str, bool]:
    """Return the column by which the table is sorted, and whether upwards."""
    by = asked.one("sort")
    by = by if by in COLUMNS else of.measure
    return by, asked.one("up", "1" if by == "place" else "0") == "1"


def _column(asked: Asked, of: Mapped, name: str) -> Values:
    by, up = sorted_by(asked, of)
    first = name == "place"  # names upwards first, figures the greatest first
    to_up = not up if by == name else first
    return {
        "name": name,
        "title": say(f"view.world.column.{name}"),
        "sort": ("ascending" if up else "descending") if by == name else "none",
        "address": asked.address("/world", sort=name, up="1" if to_up else "0") + "#table",
        "sorted": say("view.world.sorted", column=say(f"view.world.column.{name}")),
    }


def _available(world: World, method: str) -> Values:
    why = Counter(
        _why(one.reasons[method]) for one in world.countries.values() if method in one.reasons
    )
    why["indicator"] += len(world.unpriced)
    return {
        "title": say(f"method.{method}"),
        "count": world.counts[method],
        "why": [say(f"view.world.why.{name}", count=count) for name, count in why.most_common()],
    }


def _why(reason: Message) -> str:
    return reason.key.partition(".")[2]


def _sources(of: Mapped) -> list[Source]:
    known = method_sources()
    costs = (c.costs[of.method] for c in of.world.countries.values() if of.method in c.costs)
    return [known[id] for id in (*union(*(cost.sources for cost in costs)), SOURCE)]


def _files(asked: Asked, of: Mapped) -> list[tuple[str, str]]:
    drawn = [
        (kind, asked.address(f"/figure/world/world.{kind.lower()}", lang=asked.lang))
        for kind in ("PNG", "SVG", "CSV")
    ]
    left_out = {name: None for name in ("lang", *NAMES)} | {"method": of.method}
    return [*drawn, ("JSON", asked.address("/api/v1/world", **left_out))]


def _figure(shelf: Shelf, asked: Asked) -> Figure:
    return world_figure(chosen(asked))


FIGURES = {"world": _figure}
PARTS = {"shown": shown}
