"""Figure of an imagined shutdown: its cost by method and by sector, or by country."""

import math
from collections.abc import Sequence
from typing import Any

import altair as alt

from offswitch import places
from offswitch.assessment.simulate_result import OURS, Price, Simulation
from offswitch.estimate import Estimate, show
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, Named, named_rows, names_width, wrapped
from offswitch.report.figures.theme import BLUE, ORANGE, PAPER
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.report.simulate import (
    greatest_first,
    less_in_words,
    loss_in_words,
    when_in_words,
    where_in_words,
)
from offswitch.text import clauses, join, message, number, say

#: Height of a row.
_METHOD, _SECTOR = 28, 26
#: Powers of ten on an axis up to which others stand between them.
_FEW = 4


def simulation_figure(found: Sequence[Simulation]) -> Figure:
    """Return the figure of one country, or of several beside each other."""
    return _one(found[0]) if len(found) == 1 else _several(found)


def _row(what: str, label: str, usd: Estimate, scale: float, unit: str) -> dict[str, Any]:
    return {
        "what": what,
        "label": label,
        "value": usd.p50 * scale,
        "low": usd.p05 * scale,
        "high": usd.p95 * scale,
        "unit": unit,
        "series": "stated",
        "source": " ".join(usd.sources),
    }


def _kind(price: Price) -> str:
    return "ours" if price.method == OURS else "published"


def _listed(found: Simulation) -> str:
    return clauses(f"{say(f'method.{price.method}')} {show(price.usd)}" for price in found.prices)


def _compared(found: Sequence[Simulation]) -> str:
    """Our own figure of each country, with the published ones from least to greatest."""
    told = []
    for one in found:
        own = [price.gdp_share for price in one.prices if price.method == OURS]
        others = [100 * p.gdp_share.p50 for p in one.prices if p.method != OURS]
        row = [show(share) for share in own]
        if others:
            low, high = (number(end, ".2g") for end in (min(others), max(others)))
            row.append(message("figure.simulate.alt.others", low=low, high=high))
        told.append(say("list.colon", what=places.name(one.place.country), told=join(row)))
    return clauses(told)


def _one(found: Simulation) -> Figure:
    methods = [
        _row(_kind(price), say(f"method.{price.method}"), price.usd, 1e-6, "million USD")
        for price in found.prices
    ]
    sectors = []
    if found.losses is not None:
        for row in sorted(found.losses.sectors, key=greatest_first):
            name, loss = say(f"sector.{row.sector.name}"), row.ordinary
            sectors.append(_row("lost", name, loss.lost, 1e-6, "million USD"))
            sectors.append(_row("interrupted", name, loss.interrupted, 1e-6, "million USD"))
    used = {id for price in found.prices for id in price.usd.sources}
    what = say("simulate.cut", what=loss_in_words(found), where=where_in_words(found))
    return Figure(
        name="simulate",
        about=say("figure.simulate.about", start=when_in_words(found)),
        title=say("figure.simulate", what=what),
        note=_note(found, "figure.simulate.note" if sectors else "figure.simulate.note.published"),
        alt=say("figure.simulate.alt", list=_listed(found)),
        rows=(*methods, *sectors),
        sources=tuple(source for source in found.sources if source.id in used),
        draw=lambda width: _draw(methods, sectors, width),
    )


def _note(found: Simulation, key: str) -> str:
    """Begin with what makes it less than a whole cut."""
    less = str(clauses(less_in_words(found)))
    return f"{less[0].upper()}{less[1:]}. {say(key)}" if less else say(key)


def _draw(methods: list[dict[str, Any]], sectors: list[dict[str, Any]], width: int) -> Chart:
    left = names_width([row["label"] for row in (*methods, *sectors)], width)
    above = _methods(methods, left, width)
    below = [_sectors(sectors, left, width)] if sectors else []
    return vconcat(above, *below, spacing=26) if sectors else above


def _ends(title: str, plot: Named, scale: alt.Scale, **more: Any) -> tuple[alt.X, alt.X]:
    """Return the axis of amounts, for where an interval starts and for its middle."""
    axis = alt.Axis(title=wrapped(title, plot.width), **more)
    low, value = (alt.X(f"{field}:Q", axis=axis, scale=scale) for field in ("low", "value"))
    return low, value


def _methods(rows: list[dict[str, Any]], left: int, width: int) -> Chart:
    plot = named_rows(list(dict.fromkeys(row["label"] for row in rows)), _METHOD, left, width)
    low, value = _ends(
        say("figure.simulate.axis"), plot, alt.Scale(zero=True, nice=True), tickCount=_ticked(width)
    )
    base = alt.Chart(data(rows)).encode(y=plot.y, color=_colour())
    layers: list[Chart] = [
        *plot.labels,
        base.mark_rule(size=6, opacity=0.45, yOffset=plot.below).encode(x=low, x2="high:Q"),
        base.mark_circle(size=80, opacity=1, yOffset=plot.below).encode(x=value),
    ]
    ours = [row for row in rows if row["what"] == "ours"]
    if ours:
        band = alt.Chart(data(ours)).mark_rect(color=BLUE, opacity=0.1)
        layers.insert(0, band.encode(x=low, x2="high:Q"))
    return layer(*layers).properties(width=plot.width, height=plot.height)


def _ticked(width: int) -> int:
    return 6 if width > ROOMY else 4


def _colour() -> alt.Color:
    scale = alt.Scale(domain=["ours", "published"], range=[BLUE, ORANGE])
    return alt.Color("what:N", scale=scale, legend=None)


def _sectors(rows: list[dict[str, Any]], left: int, width: int) -> Chart:
    plot = named_rows(list(dict.fromkeys(row["label"] for row in rows)), _SECTOR, left, width)
    low, value = _ends(
        say("figure.simulate.sectors"),
        plot,
        alt.Scale(zero=True, nice=True),
        tickCount=_ticked(width),
    )
    lost, interrupted = (
        alt.Chart(data([row for row in rows if row["what"] == what])).encode(y=plot.y)
        for what in ("lost", "interrupted")
    )
    above, below = plot.below - 3, plot.below + 5
    made = layer(
        *plot.labels,
        lost.mark_rule(size=5, opacity=0.4, color=BLUE, yOffset=above).encode(x=low, x2="high:Q"),
        interrupted.mark_rule(size=1.2, opacity=0.8, color=BLUE, yOffset=below).encode(
            x=low, x2="high:Q"
        ),
        interrupted.mark_point(size=36, color=BLUE, fill=PAPER, opacity=1, yOffset=below).encode(
            x=value
        ),
        lost.mark_circle(size=60, opacity=1, color=BLUE, yOffset=above).encode(x=value),
    )
    return made.properties(width=plot.width, height=plot.height)


def _several(found: Sequence[Simulation]) -> Figure:
    rows = [
        {
            **_row(_kind(price), places.name(one.place.country), price.gdp_share, 100, "percent"),
            "method": price.method,
        }
        for one in found
        for price in one.prices
    ]
    first = found[0]
    used = {id for one in found for price in one.prices for id in price.usd.sources}
    sources = {source.id: source for one in found for source in one.sources if source.id in used}
    return Figure(
        name="simulate",
        about=say("figure.simulate.about", start=when_in_words(first)),
        title=say("figure.simulate.compared", what=loss_in_words(first)),
        note=_note(first, "figure.simulate.compared.note"),
        alt=say("figure.simulate.compared.alt", list=_compared(found)),
        rows=tuple(rows),
        sources=tuple(sources.values()),
        draw=lambda width: _countries(rows, width),
    )


def _ticks(rows: list[dict[str, Any]]) -> list[float]:
    """Return powers of ten, and twice and 5 times those where they are few, around the rows."""
    low, high = min(row["low"] for row in rows), max(row["high"] for row in rows)
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    every = (1,) if last - first > _FEW else (1, 2, 5)
    marks = [float(f"{n}e{power}") for power in range(first, last + 1) for n in every]
    least = max(mark for mark in marks if mark <= low)
    most = min(mark for mark in marks if mark >= high)
    return [mark for mark in marks if least <= mark <= most]


def _countries(rows: list[dict[str, Any]], width: int) -> Chart:
    order = list(dict.fromkeys(row["label"] for row in rows))
    plot = named_rows(order, _METHOD, names_width(order, width), width)
    drawn = [row for row in rows if row["low"] > 0]  # what is nothing has no place on a logarithm
    ticks = _ticks(drawn)
    scale = alt.Scale(type="log", domain=[ticks[0], ticks[-1]], nice=False)
    title = say("figure.simulate.compared.axis")
    low, value = _ends(title, plot, scale, values=ticks, format="~g")
    ours, published = (
        alt.Chart(data([row for row in drawn if row["what"] == what])).encode(
            y=plot.y, color=_colour()
        )
        for what in ("ours", "published")
    )
    made = layer(
        *plot.labels,
        ours.mark_rule(size=6, opacity=0.45, yOffset=plot.below).encode(x=low, x2="high:Q"),
        published.mark_rule(size=1.5, opacity=0.7, yOffset=plot.below).encode(x=low, x2="high:Q"),
        published.mark_point(size=60, strokeWidth=1.6, opacity=1, yOffset=plot.below).encode(
            x=value
        ),
        ours.mark_circle(size=80, opacity=1, yOffset=plot.below).encode(x=value),
    )
    return made.properties(width=plot.width, height=plot.height)
