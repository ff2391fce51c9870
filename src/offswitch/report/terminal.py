"""The terminal report: the whole account in a minute, or all of it."""

import math
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from offswitch.assessment import Assessment
from offswitch.assessment.mining import MiningPart
from offswitch.bitcoin import Change, Retarget, Tested
from offswitch.claims import VERDICTS, Claim, Verdict
from offswitch.detect import Outage
from offswitch.economy import Cost
from offswitch.estimate import digits, show, show_value
from offswitch.places import utc_offsets
from offswitch.report.page import Page, clock, clock_text, grid, table
from offswitch.text import say

#: Kinds of hours beside each other in one table.
COST_COLUMNS = 5
COLOURS = {
    "supported": "green",
    "partly_supported": "yellow",
    "contradicted": "red",
    "not_distinguishable_from_noise": "magenta",
    "not_attributable": "magenta",
    "cannot_be_checked": "bright_black",
}


def _local(when: datetime, offsets: Sequence[timedelta]) -> str:
    """Clock times in the country; of many zones, the first and the last."""
    shown = offsets if len(offsets) <= 3 else (offsets[0], offsets[-1])
    hours = [(when + o, o.total_seconds() / 3600) for o in shown]
    return (" / " if shown is offsets else " to ").join(
        f"{clock(t)} UTC{hour:+g}" for t, hour in hours
    )


def _span(values: Collection[float], form: str) -> str:
    low, high = (format(v, form) for v in (min(values), max(values)))
    return low if low == high else say("span", low=low, high=high)


def _short(page: Page, found: Assessment) -> None:
    """What a reader of five lines should know."""
    network, part = found.network, found.hashrate
    page.heading(say("report.short"))
    page.note(
        "short_network",
        service=say(f"service.{network.service}"),
        place=found.case.place,
        onset=clock(network.onset),
        back=clock(network.stable_return),
        count=len(network.windows),
        effective=show(network.effective_from_cut),
        whole=show(network.effective),
    )
    ends = [
        usd
        for cost in found.costs
        if cost.basis.kind == "effective"
        for usd in (cost.usd.p05, cost.usd.p95)
    ]
    if ends:
        low, high = _money(min(ends)), _money(max(ends))
        page.note("short_cost", low=low, high=high, methods=len(found.rates))
    if part is not None:
        lengths = list(dict.fromkeys(change.window.hours for change in part.changes))
        first = lengths[min(1, len(lengths) - 1)]
        day = [c for c in part.changes if c.window.hours == first]
        whole = [c for c in part.changes if c.window.hours == lengths[-1]]
        noisy = all(c.quantile(0.05) <= 0 <= c.quantile(0.95) for c in day)
        ratios = [math.exp(c.log_likelihood_ratio(1 + part.claimed_change)) for c in whole]
        page.note(
            "short_hashrate",
            day=_span([c.quantile(0.5) for c in day], "+.1%"),
            noise=say("report.noise" if noisy else "report.no_noise"),
            first=first,
            whole=lengths[-1],
            claimed=part.claimed_change,
            ratio=_span(ratios, ".2f"),
        )
    if found.mining is not None:
        page.note(
            "short_mining",
            map=show(found.mining.from_map.usd),
            chain=show(next(iter(found.mining.from_blocks.values())).usd),
            baseline=say(f"baseline.{next(iter(found.mining.from_blocks))}"),
        )
    if found.verdicts:
        page.note("short_claims", list=_counted(found.verdicts))


def _counted(verdicts: Sequence[Verdict]) -> str:
    counts = Counter(verdict.verdict for verdict in verdicts)
    return ", ".join(f"{counts[v]} {say(f'verdict.{v}')}" for v in VERDICTS if counts[v])


# 1. What happened


def _outage(outage: Outage) -> tuple[str, ...]:
    def edge(
        when: datetime | None, span: tuple[datetime, datetime] | None, published: bool | None
    ) -> str:
        if when is None or span is None:
            return "-"
        if published is False:
            return say("report.edge_chosen", time=clock(when))
        early, late = ((t - when).total_seconds() / 60 for t in span)
        if abs(early + late) < 0.2 * (late - early) + 2:
            return say("report.edge", time=clock(when), minutes=(late - early) / 2)
        return say("report.edge_uneven", time=clock(when), early=early, late=late)

    return (
        outage.service if outage.network is None else f"{outage.service} {outage.network}",
        edge(outage.start, outage.start_interval, outage.start_published),
        edge(outage.end, outage.end_interval, outage.end_published),
        f"{outage.depth:.0%} ({_span(outage.depth_interval, '.0%')})",
        f"{outage.confidence:.0%}",
    )


def _happened(page: Page, found: Assessment, full: bool) -> None:
    network = found.network
    page.heading(say("report.happened"))
    page.note(
        "summary",
        service=say(f"service.{network.service}"),
        place=found.case.place,
        cut=show(network.effective_from_cut),
        onset=clock(network.onset),
        back=clock(network.stable_return),
        local=_local(network.onset, utc_offsets(found.case.place, network.onset.date())),
        hours=show(network.nominal),
        effective=show(network.effective),
    )
    if network.effective_bounds is not None:
        low, high = network.effective_bounds
        page.note("bounds", low=low, high=high)
    if network.people is not None:
        page.note("people", people=show(network.people))
    shown = [
        one.outage
        for one in network.found
        if full
        or one.outage.service in {"mobile", network.wired()[0].outage.service}
        or one.outage.place != found.case.place
    ]
    columns = ("service", "start", "end", "depth", "confidence")
    page.add(table(columns, [_outage(outage) for outage in shown], right=2))
    if any(False in (o.start_published, o.end_published) for o in shown):
        page.note("chosen")
    if network.windows:
        page.note(
            "windows",
            count=len(network.windows),
            hours=sum((b - a).total_seconds() / 3600 for a, b in network.windows),
        )
    page.note("deliberate")
    _edges(page, found)


def _edges(page: Page, found: Assessment) -> None:
    network = found.network
    off = [abs(r["difference_s"]) / 60 for r in network.edges if r["difference_s"] is not None]
    if off:
        page.note("edges", median=sorted(off)[len(off) // 2], most=max(off))
    if not network.cross_check:
        return
    page.note("cross")
    rows = [
        (
            row["edge"],
            _said_when(row["sources"]),
            say("report.minutes", minutes=row["range_s"] / 60),
        )
        for row in network.cross_check
    ]
    page.add(table(("edge", "sources", "agree"), rows, right=1))
    agreed = network.agreement
    if agreed["median_s"] is not None:
        page.note(
            "agreement",
            edges=len(agreed["edges"]),
            within=agreed["within_stated"],
            median=agreed["median_s"] / 60,
            greatest=agreed["greatest_s"] / 60,
            alone=", ".join(agreed["one_source_only"]) or "-",
        )


def _said_when(sources: Sequence[dict[str, Any]]) -> str:
    day = clock_text(sources[0]["time"])[:10]
    times = [
        f"{clock_text(when)[11:]} {', '.join(s['source'] for s in group)}"
        for when, group in groupby(sources, key=lambda s: str(s["time"]))
    ]
    return f"{day}: {'; '.join(times)}"


# 2. What it cost


def _money(value: float) -> str:
    return show_value(value, "usd")


def _millions(cost: Cost) -> str:
    low, middle, high = (digits(v / 1e6) for v in (cost.usd.p05, cost.usd.p50, cost.usd.p95))
    return f"{middle} ({low}-{high})" if cost.basis.kind == "effective" and low != high else middle


def _cost(page: Page, found: Assessment, full: bool) -> None:
    page.heading(say("report.cost"))
    bases = [cost.basis for cost in found.costs if cost.method == found.costs[0].method]
    for first in range(0, len(bases), COST_COLUMNS):
        page.add(_costs(found.costs, slice(first, first + COST_COLUMNS)))
    published = [basis for basis in bases if basis.kind == "published"]
    if published:
        whose = "; ".join(f"{b.hours.p50:.0f} h: {b.whose}" for b in published)
        page.note("published_hours", list=whose)
    page.note("cost_note")
    for row in found.explained:
        hours = [f"{h.p50:.1f} h {say(f'method.{name}')}" for name, h in row.implied_hours.items()]
        page.note("explained", usd=_money(row.usd), list=", ".join(reversed(hours)))
    if full:
        for method, rate in found.rates.items():
            for caveat in rate.caveats:
                page.add(Text(f"- {say(f'method.{method}')}: {caveat}"))
    counts = Counter(row.vector.kind for row in found.reproduction)
    computed = [row for row in found.reproduction if row.vector.kind == "computed"]
    page.note(
        "reproduction",
        equal=sum(bool(row.passed) for row in computed),
        apps=sum(row.vector.formula == "brookings_app" for row in computed),
        recalled=sum(row.vector.recalled_input for row in computed),
        **counts,
    )


def _costs(costs: Sequence[Cost], columns: slice) -> Table:
    """One row a method, one column a kind of hours, in millions of dollars."""
    made = grid()
    made.add_column(say("column.method_usd"))
    for cost in [cost for cost in costs if cost.method == costs[0].method][columns]:
        hours, kind = f"{cost.basis.hours.p50:.0f} h", cost.basis.kind
        title = hours if kind == "published" else f"{say(f'column.{kind}')} {hours}"
        made.add_column(title, justify="right")
    whole = columns.start == 0
    if whole:
        made.add_column(say("column.local"), justify="right")
        made.add_column(say("column.gdp"), justify="right")
    for method, group in groupby(costs, key=lambda cost: cost.method):
        row = list(group)
        cells = [_millions(cost) for cost in row[columns]]
        if whole:
            local = row[0].local
            cells += [show_value(local.p50, local.unit), f"{row[0].gdp_share.p50:.2%}"]
        made.add_row(say(f"method.{method}"), *cells)
    return made


# 3. What it did to Bitcoin


def _bitcoin(page: Page, found: Assessment, full: bool) -> None:
    part, mining = found.hashrate, found.mining
    if part is None:
        return
    page.heading(say("report.bitcoin"))
    starts = [(part.cut, part.changes), (part.found_onset, part.at_onset)]
    for start, changes in starts if full else starts[:1]:
        page.note("changes", cut=clock_text(start), claimed=part.claimed_change)
        page.add(_changes(changes, part.claimed_change))
    page.note("tested")
    page.add(_hypotheses(part.tested))
    page.note("retargets", list="; ".join(_retarget(row) for row in part.retargets))
    if mining is not None:
        _mining(page, mining)


def _mining(page: Page, mining: MiningPart) -> None:
    name, first = next(iter(mining.from_blocks.items()))
    page.note(
        "mining",
        map_blocks=show(mining.from_map.blocks),
        map_usd=show(mining.from_map.usd),
        chain_blocks=show(first.blocks),
        chain_usd=show(first.usd),
        baseline=say(f"baseline.{name}"),
    )
    key = "conflict" if mining.conflict else "no_conflict"
    page.note(key, chance=_span(mining.chance_as_map_says.values(), ".0%"))
    for row in mining.press:
        page.note(
            "press",
            usd=_money(row.usd),
            map=say(f"report.{row.against_map}"),
            blocks=say(f"report.{row.against_blocks}"),
            hours=row.implied_hours,
        )


def _changes(changes: Sequence[Change], claimed: float) -> Table:
    """One row a window, one column a baseline: change, its interval, likelihood ratio."""
    made = grid()
    made.add_column(say("column.window"))
    for name in dict.fromkeys(change.baseline for change in changes):
        made.add_column(say(f"baseline.{name}"), justify="right")
    for hours, group in groupby(changes, key=lambda change: change.window.hours):
        cells = []
        for change in group:
            low, middle, high = (100 * change.quantile(q) for q in (0.05, 0.5, 0.95))
            ratio = math.exp(change.log_likelihood_ratio(1 + claimed))
            cells.append(f"{middle:+.0f} ({low:+.0f} to {high:+.0f}) {ratio:.2f}")
        made.add_row(f"{hours:.0f} h", *cells)
    return made


def _hypotheses(tested: Sequence[Tested]) -> Table:
    """One row a hypothesis, with the range over the baselines for each window."""
    windows = list(dict.fromkeys(row.hours for row in tested))
    made = grid()
    made.add_column(say("column.hypothesis"))
    for hours in windows:
        made.add_column(say("column.over", hours=f"{hours:.0f}"), justify="right")
        made.add_column(say("column.bayes"), justify="right")
        made.add_column(say("column.power"), justify="right")
    for name in dict.fromkeys(row.name for row in tested if row.name != "none"):
        cells = []
        for hours in windows:
            rows = [row for row in tested if (row.name, row.hours) == (name, hours)]
            cells += [
                f"{100 * rows[0].change:+.0f} %",
                _span([row.log_bayes_factor for row in rows], "+.1f"),
                _span([row.power for row in rows], ".0%"),
            ]
        made.add_row(_hypothesis(name), *cells)
    return made


def _hypothesis(name: str) -> str:
    if name.startswith("map_share_"):
        return say("hypothesis.map", month=name.removeprefix("map_share_").replace("_", "-"))
    return say(f"hypothesis.{name}")


def _retarget(row: Retarget) -> str:
    return say(
        "report.retarget",
        difficulty=row.difficulty,
        height=row.height,
        time=clock(row.time),
        bits=row.bits,
    )


# 4. What was said


def _said(page: Page, found: Assessment, full: bool) -> None:
    if not found.verdicts:
        return
    page.heading(say("report.said"))
    page.note("counts", total=len(found.verdicts), list=_counted(found.verdicts))
    made = grid()
    made.show_header = False
    made.add_column(width=19)
    made.add_column()
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        if full or claim.headline:
            made.add_row(_coloured(verdict), _answer(claim, verdict))
    page.add(Padding(made, (1, 0, 0, 0)))


def _coloured(verdict: Verdict) -> Text:
    return Text(say(f"verdict.{verdict.verdict}"), style=COLOURS[verdict.verdict])


def _answer(claim: Claim, verdict: Verdict) -> Text:
    text = Text(f"{claim.statement} ", style="bold")
    return text.append(f"[{claim.id}] {verdict.why}", style="not bold")


def _appendix(page: Page, found: Assessment) -> None:
    page.heading(say("report.parameters"))
    fixed = found.settings.fixed
    rows = [
        (
            p.name,
            f"= {fixed[p.name]:g}" if p.name in fixed else str(p.distribution),
            p.unit,
            p.status,
            p.source,
        )
        for p in found.parameters
    ]
    page.add(table(("name", "value", "unit", "status", "source"), rows))
    page.heading(say("report.sources"))
    page.sources([vars(source) for source in found.sources])


def render_terminal(found: Assessment, *, full: bool = False, colour: bool = False) -> str:
    """Return the report as text of at most 100 columns.

    Parameters
    ----------
    full
        Add every outage, change, claim, parameter and source.
    colour
        Add the codes that colour a terminal.
    """
    page = Page(colour=colour)
    page.heading(found.case.title)
    settings = found.settings
    version = found.versions["offswitch"]
    page.note("made", version=version, seed=settings.seed, draws=settings.draws)
    page.add(Text(say(f"report.series.{found.case.series}"), style="bold yellow"))
    _short(page, found)
    _happened(page, found, full)
    if found.costs:
        _cost(page, found, full)
    if found.own:
        page.note("own")
        for flow in found.own:
            page.add(Text(f"- {flow.method}: {show(flow)}"))
    _bitcoin(page, found, full)
    _said(page, found, full)
    page.heading(say("report.left_out"))
    for row in found.omissions:
        page.add(Text(f"- {row.what}: {row.why}"))
    if full:
        _appendix(page, found)
    else:
        page.heading(say("report.more"))
    return page.text()
