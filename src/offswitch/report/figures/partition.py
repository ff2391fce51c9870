"""Figure of a partition: the chain inside through the hours, and payments undone by their depth."""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from offswitch.assessment.partition import PartitionPart
from offswitch.assessment.partition_parts import Stretch, growth
from offswitch.assessment.partition_study import RULE, PartitionStudy
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import haloed, plot_width
from offswitch.report.figures.theme import BLUE, MUTED, ORANGE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.report.partition import chance, counts, title_of
from offswitch.report.section import clock
from offswitch.text import number, say
from offswitch.timeline import HOUR

_LEFT = 52
_ABOVE, _BELOW = 200, 210
#: Confirmations shown at least.
_SHOWN = 30

Rows = Sequence[Mapping[str, Any]]


def partition_figure(study: PartitionStudy) -> Figure:
    """Return the figure of a study."""
    part = study.part
    known = " ".join(part.sources) or RULE
    chain, undone = ([{**row, "source": known} for row in made(part)] for made in (_chain, _undone))
    domestic, merchant = part.reach("domestic"), part.merchant
    assert domestic.deepest is not None
    unbroken = ""
    if len(part.stretches) > 1:
        unbroken = say("figure.partition.note_unbroken", blocks=counts(part.unbroken.lengths))
    return Figure(
        name="partition",
        about=title_of(part),
        title=say("figure.partition"),
        note=say("figure.partition.note", unbroken=unbroken),
        alt=say(
            "figure.partition.alt",
            hours=chain[-1]["hours"],
            count=len(part.stretches),
            deep=counts(domestic.deepest),
            asked=chance(merchant.row.undone),
            k=merchant.asked,
        ),
        rows=(*chain, *undone),
        sources=tuple(one for one in study.sources if one.id in (*part.sources, RULE)),
        draw=lambda width: _draw(part, chain, undone, width),
    )


def series_of(part: PartitionPart) -> str:
    """Return what the hours of the cut were made from."""
    return "stated" if part.case is None else part.case.series


def _starts(part: PartitionPart) -> list[float]:
    """Hours from the cut to the start of each stretch."""
    first = part.stretches[0].start
    if first is not None:
        return [(one.start - first) / HOUR for one in part.stretches if one.start is not None]
    lengths = [one.hours.p50 for one in part.stretches]
    return [sum(lengths[:at]) for at in range(len(lengths))]


def _chain(part: PartitionPart) -> list[dict[str, Any]]:
    return [
        {
            "what": f"stretch {number}",
            "hours": start + hours,
            "value": middle,
            "low": low,
            "high": high,
            "unit": "blocks",
            "series": series_of(part),
        }
        for number, (start, one) in enumerate(zip(_starts(part), part.stretches, strict=True), 1)
        for hours, low, middle, high in growth(one)
    ]


def _undone(part: PartitionPart) -> list[dict[str, Any]]:
    most = max(_SHOWN, part.merchant.asked)
    whole = sum(one.hours.p50 for one in part.stretches)
    several = len(part.stretches) > 1

    def rows(label: str, stretches: Sequence[Stretch], hours: float) -> list[dict[str, Any]]:
        return [
            {
                "what": say(f"figure.partition.{label}"),
                "confirmations": k,
                "value": 100 * sum(one.hours.p50 * one.undone(k) for one in stretches) / hours,
                "unit": "percent",
                "series": series_of(part),
            }
            for k in range(1, most + 1)
        ]

    found = rows("windows" if several else "cut", part.stretches, whole)
    if several:
        found += rows("unbroken", [part.unbroken], part.unbroken.hours.p50)
    return found


def _draw(part: PartitionPart, chain: Rows, undone: Rows, width: int) -> Chart:
    inner = plot_width(width, _LEFT)
    above = _through(part, chain).properties(width=inner, height=_ABOVE)
    below = _by_depth(part, undone).properties(width=inner, height=_BELOW)
    chart = vconcat(above, below, spacing=26)
    made = chart.resolve_scale(x="independent", y="independent", color="independent")
    return made


def _through(part: PartitionPart, chain: Rows) -> Chart:
    start = part.stretches[0].start
    title = (
        say("figure.partition.time")
        if start is None
        else say("figure.partition.time_at", start=clock(start))
    )
    last = max(row["hours"] for row in chain)
    scale = alt.Scale(domain=[0, last * 1.02], nice=False)
    x = alt.X("hours:Q", scale=scale, axis=alt.Axis(title=title, grid=False))
    axis = alt.Axis(title=say("figure.partition.blocks"), minExtent=_LEFT - 18, tickCount=5)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=axis)

    base = alt.Chart(data(chain)).encode(x=x, detail="what:N")
    ends = [
        {
            "hours": start + one.hours.p50,
            "value": dropped,
            "zero": 0,
            "label": f"-{number(dropped, ',')}",
        }
        for start, one in zip(_starts(part), part.stretches, strict=True)
        if (dropped := one.dropped.quantile(0.5))
    ]
    drops = alt.Chart(data(ends)).encode(x=x)
    return layer(
        base.mark_area(color=BLUE, opacity=0.18, interpolate="step-after").encode(
            y=y("low"), y2="high:Q"
        ),
        base.mark_line(color=BLUE, size=2, interpolate="step-after").encode(y=y("value")),
        drops.mark_rule(color=RED, size=2).encode(y=y("value"), y2="zero:Q"),
        haloed(
            drops.encode(y=y("value"), text="label:N"), dy=-9, align="right", color=RED, fontSize=12
        ),
    )


def _by_depth(part: PartitionPart, undone: Rows) -> Chart:
    names = list(dict.fromkeys(row["what"] for row in undone))
    colours = alt.Scale(domain=names, range=[ORANGE, MUTED][: len(names)])
    most = max(row["confirmations"] for row in undone)
    x = alt.X(
        "confirmations:Q",
        scale=alt.Scale(domain=[0, most + 1], nice=False),
        axis=alt.Axis(title=say("figure.partition.confirmations"), grid=False, tickMinStep=1),
    )
    y = alt.Y(
        "value:Q",
        scale=alt.Scale(domain=[0, 100]),
        axis=alt.Axis(title=say("figure.partition.undone"), minExtent=_LEFT - 18, tickCount=5),
    )
    lines = alt.Chart(data(undone)).encode(x=x, y=y)
    row = next(row for row in undone if row["confirmations"] == part.merchant.asked)
    told = say(
        "figure.partition.asked", k=part.merchant.asked, share=chance(part.merchant.row.undone)
    )
    asked = alt.Chart(data([{**row, "label": told}])).encode(x=x, y=y, text="label:N")
    layers = [
        lines.mark_line(size=2, point={"size": 22, "filled": True}).encode(
            color=alt.Color("what:N", scale=colours, legend=None)
        ),
        asked.mark_circle(color=ORANGE, size=90, opacity=1),
        haloed(asked, align="left", dx=9, dy=-7, fontSize=12, color=ORANGE),
    ]
    if len(names) > 1:  # the first is named where it was asked about, the other above its end
        first = asked.encode(text="what:N")
        last = alt.Chart(data(undone[-1:])).encode(x=x, y=alt.value(0), text="what:N")
        layers += [
            haloed(first, align="left", dx=9, dy=-23, fontSize=12, color=ORANGE),
            haloed(last, align="right", baseline="top", dy=4, fontSize=12, color=MUTED),
        ]
    return layer(*layers)
