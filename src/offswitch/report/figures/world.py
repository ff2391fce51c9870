"""Figure of the world: one tile a country, coloured by what a day offline would cost there."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import altair as alt

from offswitch import places
from offswitch.assessment.world import Country, Ends, World
from offswitch.estimate import show_value
from offswitch.provenance import Source, union
from offswitch.reference import method_sources
from offswitch.reference.tiles import PARTS, SOURCE, tiles, widths
from offswitch.report.figures.figure import WIDE, Figure, data
from offswitch.report.figures.theme import INK, LINE, MUTED, PAPER
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.text import clauses, say

#: Colours of the classes, pale for little: their lightness falls evenly, so that they keep their
#: order for readers who see few colours, and in grey.
RAMP = ("#edebbd", "#a7d7af", "#67bdb2", "#2d9eaf", "#007ca9", "#075999", "#1f377b")
#: Of them, those on which white letters stand out.
DEEP = 4
#: Bounds of classes that read well, inside of each power of ten, coarse to fine.
_STEPS = (
    (1.0,),
    (1.0, 3.0),
    (1.0, 2.0, 5.0),
    (1.0, 1.5, 2.0, 3.0, 5.0, 7.0),
    (1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0),
)
#: Values that differ by less are the same but for rounding.
SAME = 1 + 1e-9
#: Width from which the legend has four columns.
_PHONE = 400
#: Countries that the figure names in words.
_NAMED = 3


@dataclass(frozen=True)
class Mapped:
    """The world by one method.

    Parameters
    ----------
    world
        What was priced.
    method
        One of its methods.
    measure
        ``usd``, or ``gdp_share``, shown in percent.
    """

    world: World
    method: str
    measure: str

    def ends(self, country: Country) -> Ends | None:
        """Return what the method says of a country, in the unit of the measure."""
        cost = country.costs.get(self.method)
        return (
            None
            if cost is None
            else (cost.usd if self.measure == "usd" else _percent(cost.gdp_share))
        )

    @property
    def unit(self) -> str:
        """Unit of what is shown."""
        return "usd" if self.measure == "usd" else "percent"

    @cached_property
    def priced(self) -> dict[str, Ends]:
        """What the method says, by country, the greatest first."""
        found = {code: self.ends(country) for code, country in self.world.countries.items()}
        known = {code: ends for code, ends in found.items() if ends is not None}
        return dict(sorted(known.items(), key=lambda pair: -pair[1].p50))

    @cached_property
    def bounds(self) -> tuple[float, ...]:
        """Bounds between the classes, on a logarithm: as fine as the colours allow."""
        values = [ends.p50 for ends in self.priced.values()]
        low, high = min(values) * SAME, max(values) / SAME
        found: tuple[float, ...] = ()
        for steps in _STEPS:
            powers = range(-9, 16)
            every = (float(f"{step}e{power}") for power in powers for step in steps)
            inside = tuple(bound for bound in every if low < bound < high)
            if len(inside) < len(RAMP):
                found = inside
        return found

    @property
    def colours(self) -> tuple[int, ...]:
        """Number in `RAMP` of the colour of each class."""
        last = len(self.bounds)
        if not last:
            return (len(RAMP) // 2,)
        return tuple(round(n * (len(RAMP) - 1) / last) for n in range(last + 1))

    @property
    def classes(self) -> tuple[str, ...]:
        """What each class holds, in words."""
        told = [str(show_value(bound, self.unit)) for bound in self.bounds]
        if not told:
            return (say("view.world.class.all"),)
        between = (say("view.world.class.to", low=low, high=high) for low, high in pairwise(told))
        under = say("view.world.class.under", high=told[0])
        return (under, *between, say("view.world.class.from", low=told[-1]))

    def class_of(self, place: str) -> int | None:
        """Return the number of a country's class, or None where it has no figure."""
        ends = self.priced.get(place)
        return None if ends is None else bisect_right(self.bounds, ends.p50)


def _percent(ends: Ends) -> Ends:
    return Ends(100 * ends.p05, 100 * ends.p50, 100 * ends.p95, ends.point)


def told(ends: Ends, unit: str) -> str:
    """Write a figure with its interval, if it has one."""
    middle = str(show_value(ends.p50, unit))
    if ends.point:
        return middle
    low, high = (str(show_value(v, unit)) for v in (ends.p05, ends.p95))
    interval = say("interval", ends=say("span", low=low, high=high))
    return say("estimate", middle=middle, interval=interval)


def world_figure(found: Mapped) -> Figure:
    """Return the map as a figure."""
    known = {source.id: source for source in found.world.sources}
    used = union(
        *(c.costs[found.method].sources for c in found.world.countries.values() if found.ends(c))
    )
    sources: list[Source] = [known[id] for id in used]
    rows = tuple(_row(found, tile.place) for tile in tiles())
    return Figure(
        name="world",
        about=say("view.world.about", year=found.world.year),
        title=say(f"view.world.figure.{found.measure}", method=say(f"method.{found.method}")),
        note=say("view.world.figure.note"),
        alt=say(
            "view.world.figure.alt",
            count=len(found.priced),
            most=_listed(found, list(found.priced)[:_NAMED]),
            least=_listed(found, list(found.priced)[-_NAMED:]),
        ),
        rows=rows,
        sources=(*sources, method_sources()[SOURCE]),
        draw=lambda width: _draw(found, width),
    )


def _listed(found: Mapped, codes: Sequence[str]) -> str:
    return clauses(f"{places.name(code)} {told(found.priced[code], found.unit)}" for code in codes)


def _row(found: Mapped, place: str) -> dict[str, Any]:
    ends = found.priced.get(place)
    cost = found.world.countries[place].costs[found.method] if ends else None
    return {
        "place": place,
        "label": str(places.name(place)),
        "value": ends.p50 if ends else None,
        "low": ends.p05 if ends else None,
        "high": ends.p95 if ends else None,
        "unit": "USD" if found.measure == "usd" else "percent of a year's GDP",
        "method": found.method,
        "series": "modelled" if found.method == "sectors" else "published",
        "source": " ".join(cost.sources) if cost else "",
    }


def _draw(found: Mapped, width: int) -> Chart:
    """Draw the parts beside each other where there is room, else one under another."""
    columns = widths()
    if width >= WIDE:
        size = (width - 40) / (sum(columns.values()) + len(PARTS) - 1)
        made, at = [], 0
        for part in PARTS:
            made += _placed(found, part, at)
            at += columns[part] + 1
        return _map(found, made, at - 1, size)
    size = (width - 20) / max(columns.values())
    return vconcat(
        *(_map(found, _placed(found, part, 0), columns[part], size) for part in PARTS), spacing=8
    )


def _placed(found: Mapped, part: str, at: int) -> list[dict[str, Any]]:
    none, names = say("view.world.none"), found.classes
    rows = []
    for tile in tiles():
        if tile.part == part:
            number = found.class_of(tile.place)
            rows.append(
                {
                    "place": tile.place,
                    "x": at + tile.column,
                    "y": tile.row,
                    "class": none if number is None else names[number],
                    "deep": number is not None and found.colours[number] >= DEEP,
                    "none": number is None,
                }
            )
    return rows


def _map(found: Mapped, rows: list[dict[str, Any]], columns: int, size: float) -> Chart:
    colours = alt.Scale(
        domain=[*found.classes, say("view.world.none")],
        range=[*(RAMP[n] for n in found.colours), PAPER],
    )
    legend = alt.Legend(
        title=None,
        columns=4 if columns * size > _PHONE else 2,
        symbolType="square",
        symbolStrokeColor=LINE,
    )
    top, bottom = min(row["y"] for row in rows), 1 + max(row["y"] for row in rows)
    base = alt.Chart(data(rows)).encode(
        x=alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, columns], nice=False)),
        y=alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[bottom, top], nice=False)),
    )
    tile = base.transform_calculate(x2="datum.x + 0.94", y2="datum.y + 0.94").mark_rect(
        stroke=LINE, cornerRadius=2
    )
    letters = base.transform_calculate(x="datum.x + 0.47", y="datum.y + 0.49").mark_text(
        fontSize=max(7, min(12, 0.46 * size))
    )
    colour = alt.condition("datum.deep", alt.value(PAPER), alt.value(INK))
    made = layer(
        tile.encode(x2="x2:Q", y2="y2:Q", color=alt.Color("class:N", scale=colours, legend=legend)),
        letters.transform_filter("!datum.none").encode(text="place:N", color=colour),
        letters.transform_filter("datum.none").encode(text="place:N", color=alt.value(MUTED)),
    )
    return made.properties(width=columns * size, height=(bottom - top) * size)
