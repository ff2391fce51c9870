"""Figure of mining in a country: hashprice by day, and what power each machine could pay for."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import altair as alt

from offswitch import places
from offswitch.assessment.mining_country import CURVE, CountryMining
from offswitch.bitcoin.hashprice import Running
from offswitch.reference.tariffs import Tariff
from offswitch.report.figures.figure import Figure, data
from offswitch.report.figures.marks import ROOMY, haloed, plot_width
from offswitch.report.figures.theme import BLUE, GREEN, INK, MUTED, ORANGE, RED
from offswitch.report.figures.together import Chart, layer, vconcat
from offswitch.text import say

_LEFT = 52
_DAYS, _MACHINES = 150, 330
#: Pixels that a label takes above its line.
_LABEL = 22
#: Countries of the map, besides the place, whose tariffs are drawn.
_OTHERS = 2


def mining_figure(found: CountryMining) -> Figure:
    """Return the figure."""
    days, machines = _days(found), [_machine(row) for row in found.machines]
    tariffs = [_tariff(row, found.place) for row in _drawn_tariffs(found)]
    place = places.name(found.place)
    best, worst = found.machines[0], found.machines[-1]
    used = {row["source"] for row in (*days, *machines, *tariffs)} | {"luxor-hashprice"}
    return Figure(
        name="mining",
        about=found.case.title,
        title=say("figure.mining_country", place=place),
        note=" ".join(_note(found)),
        alt=say(
            "figure.mining_country.alt",
            low=min(row["low"] for row in days),
            high=max(row["high"] for row in days),
            count=len(machines),
            worst=worst.break_even,
            worst_model=worst.machine.model,
            best=best.break_even,
            best_model=best.machine.model,
            place=place,
            tariff=found.tariff.usd_per_kwh,
        ),
        rows=(*days, *machines, *tariffs),
        sources=tuple(source for source in found.sources if source.id in used),
        draw=lambda width: _draw(found, days, machines, tariffs, width),
    )


def _note(found: CountryMining) -> Iterator[str]:
    yield say("figure.mining_country.above")
    if found.network is not None:
        yield say("figure.mining_country.off")
    yield say("figure.mining_country.below")
    if not all(row.runs for row in found.machines):
        yield say("figure.mining_country.loses")
    own, others = found.tariff.period, found.countries[0].tariff.period
    yield say("figure.mining_country.tariffs", own=own, others=others)


def _days(found: CountryMining) -> list[dict[str, Any]]:
    assert found.case.prices is not None
    return [
        {
            "what": "hashprice",
            "label": "",
            "time": day.start + timedelta(hours=12),
            "value": day.usd_per_th,
            "low": day.low,
            "high": day.high,
            "unit": "USD per TH/s and day",
            "series": "observed",
            "source": found.case.prices.source,
        }
        for day in found.days
    ]


def _machine(row: Running) -> dict[str, Any]:
    year, month = map(int, row.machine.released.split("-"))
    return {
        "what": "earns" if row.runs else "loses",
        "label": row.machine.model,
        "time": datetime(year, month, 1, tzinfo=UTC),
        "value": row.break_even,
        "low": row.break_even_low,
        "high": row.break_even_high,
        "unit": "USD/kWh",
        "series": "published",
        "source": row.machine.source,
    }


def _tariff(row: Tariff, place: str) -> dict[str, Any]:
    country = places.name(row.country)
    return {
        "what": "tariff" if row.country == place else "other tariff",
        "label": say("figure.mining_country.tariff", country=country, usd=row.usd_per_kwh),
        "time": None,
        "value": row.usd_per_kwh,
        "low": None,
        "high": None,
        "unit": "USD/kWh",
        "series": "published",
        "source": row.source,
    }


def _drawn_tariffs(found: CountryMining) -> list[Tariff]:
    """The place's, those of the other leading countries of the newest month, and the dearest."""
    known = {row.tariff.country: row.tariff for row in found.countries}
    rows = [row for row in found.case.mining_map if row.country in known]
    newest = max((row.month for row in rows), default="")
    leading = sorted(
        (row for row in rows if row.month == newest and row.country != found.place),
        key=lambda row: -row.share_percent,
    )
    others = dict.fromkeys(row.country for row in leading[:_OTHERS])
    others |= {found.countries[-1].tariff.country: None}
    others.pop(found.place, None)
    return [found.tariff, *(known[country] for country in others)]


def _time(found: str, count: int) -> alt.X:
    axis = alt.Axis(format=found, title=None, grid=False, tickCount=count)
    return alt.X("time:T", scale=alt.Scale(type="utc", nice=False, padding=12), axis=axis)


def _draw(
    found: CountryMining,
    days: list[dict[str, Any]],
    machines: list[dict[str, Any]],
    tariffs: list[dict[str, Any]],
    width: int,
) -> Chart:
    inner = plot_width(width, _LEFT)
    above = _hashprice(found, days, width).properties(width=inner, height=_DAYS)
    below = _break_even(found, machines, tariffs, width).properties(width=inner, height=_MACHINES)
    return vconcat(above, below, spacing=26)


def _hashprice(found: CountryMining, days: list[dict[str, Any]], width: int) -> Chart:
    x = _time("%d %b", 8 if width > ROOMY else 4)
    title = say("figure.mining_country.hashprice")
    axis = alt.Axis(title=title, minExtent=_LEFT - 18, tickCount=4, format=".2f")

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=alt.Scale(zero=False), axis=axis)

    base = alt.Chart(data(days)).encode(x=x)
    layers: list[Any] = [
        base.mark_rule(color=BLUE, size=1.6, opacity=0.7).encode(y=y("low"), y2="high:Q"),
        base.mark_circle(color=BLUE, size=48, opacity=1).encode(y=y("value")),
    ]
    if found.network is not None:
        window = found.network.window
        off = alt.Chart(data([{"time": window.start, "end": window.end}]))
        layers.insert(0, off.mark_rect(color=RED, opacity=0.12).encode(x=x, x2="end:T"))
    return layer(*layers)


def _break_even(
    found: CountryMining,
    machines: list[dict[str, Any]],
    tariffs: list[dict[str, Any]],
    width: int,
) -> Chart:
    x = _time("%Y", 6)
    title = say("figure.mining_country.break_even")
    axis = alt.Axis(title=title, minExtent=_LEFT - 18, tickCount=6, format=".2f")
    top = max(row["high"] for row in machines)
    scale = alt.Scale(domain=[0, 1.04 * max(top, *(row["value"] for row in tariffs))], nice=False)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=axis)

    base = alt.Chart(data(machines)).encode(x=x)
    colour = alt.condition("datum.what == 'earns'", alt.value(BLUE), alt.value(RED))
    named = {machines[0]["label"], machines[-1]["label"]}
    if width > ROOMY:
        named |= {CURVE[0], CURVE[-1]}
    lines, words = [], []
    close = _LABEL * scale["domain"][1] / _MACHINES
    for row in tariffs:
        beneath = any(0 < other["value"] - row["value"] < close for other in tariffs)
        own = row["what"] == "tariff"
        line = alt.Chart(data([row])).encode(y=y("value"))
        ink = ORANGE if own else GREEN
        lines.append(line.mark_rule(color=ink, size=2 if own else 1.2, strokeDash=[5, 3]))
        words.append(
            haloed(
                line.encode(text="label:N", x=alt.value(plot_width(width, _LEFT))),
                align="right",
                baseline="top" if beneath else "bottom",
                dy=3 if beneath else -2,
                fontSize=12,
                color=ink,
            )
        )
    first, last = (end(row["time"] for row in machines) for end in (min, max))
    for row in machines:
        if row["label"] not in named:
            continue
        early = row["time"] < first + (last - first) / 5  # its name would run over the axis
        told = alt.Chart(data([row])).encode(x=x, y=y("value"), text="label:N")
        aside: dict[str, Any] = {"align": "left" if early else "right", "dx": 8 if early else -8}
        words.append(haloed(told, **aside, fontSize=11, color=INK))
    return layer(
        *lines,
        base.mark_rule(color=MUTED, size=1, opacity=0.45).encode(y=y("low"), y2="high:Q"),
        base.mark_circle(size=44, opacity=0.85).encode(y=y("value"), color=colour),
        *words,
    )
