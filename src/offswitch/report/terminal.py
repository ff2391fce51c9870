"""The terminal report: 100 columns, the whole account in a minute."""

import io
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from offswitch.assess import Assessment
from offswitch.assess.assessment import HashratePart
from offswitch.bitcoin import Change, Tested
from offswitch.claims import VERDICTS, Verdict
from offswitch.detect import Outage
from offswitch.economy import Cost
from offswitch.estimate import show, show_value
from offswitch.places import utc_offsets
from offswitch.text import say

WIDTH = 100
COLOURS = {
    "supported": "green",
    "partly_supported": "yellow",
    "contradicted": "red",
    "not_distinguishable_from_noise": "magenta",
    "not_attributable": "magenta",
    "cannot_be_checked": "bright_black",
}
Cell = str | Text


def _table(columns: Sequence[str], rows: Iterable[Sequence[Cell]], right: int = 0) -> Table:
    """Table with named columns, the last `right` of them flush right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    for place, key in enumerate(columns):
        flush = "right" if place >= len(columns) - right else "left"
        table.add_column(say(f"column.{key}"), justify=flush, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def _clock(when: datetime) -> str:
    return when.strftime("%d %b %H:%M")


def _offset(offset: timedelta) -> str:
    hours = offset.total_seconds() / 3600
    return f"UTC{hours:+g}"


def _heading(console: Console, key: str) -> None:
    console.print()
    console.print(Text(say(f"report.{key}"), style="bold"))


def _note(console: Console, key: str, **values: object) -> None:
    console.print(Text(say(f"report.{key}", **values)))


def _within(low: str, high: str) -> str:
    return low if low == high else f"{low}..{high}"


def _outage(outage: Outage) -> tuple[str, ...]:
    def edge(when: datetime | None, span: tuple[datetime, datetime] | None) -> str:
        if when is None or span is None:
            return "-"
        half = max((span[1] - span[0]).total_seconds() / 120, 0)
        return f"{_clock(when)} ±{half:.0f} min"

    low, high = (f"{share:.0%}" for share in outage.depth_interval)
    return (
        outage.service if outage.network is None else f"{outage.service} {outage.network}",
        edge(outage.start, outage.start_interval),
        edge(outage.end, outage.end_interval),
        f"{outage.depth:.0%} ({_within(low, high)})",
        f"{outage.confidence:.0%}",
    )


def _happened(console: Console, found: Assessment, full: bool) -> None:
    network = found.network
    _heading(console, "happened")
    offsets = utc_offsets(found.case.place, network.onset.date())
    local = [f"{_clock(network.onset + o)} {_offset(o)}" for o in offsets]
    _note(
        console,
        "summary",
        onset=_clock(network.onset),
        back=_clock(network.stable_return),
        local=" / ".join(local),
        hours=show(network.nominal),
        effective=show(network.effective),
    )
    if network.people is not None:
        _note(console, "people", people=show(network.people))
    if network.windows:
        _note(
            console,
            "windows",
            count=len(network.windows),
            hours=sum((b - a).total_seconds() / 3600 for a, b in network.windows),
            list=", ".join(f"{_clock(a)}-{b:%H:%M}" for a, b in network.windows),
        )
    wired = {one.outage.service for one in network.wired()}
    shown = [
        one.outage
        for one in network.found
        if full or one.outage.service in wired | {"mobile"} or one.outage.place != found.case.place
    ]
    columns = ("service", "start", "end", "depth", "confidence")
    console.print(_table(columns, [_outage(outage) for outage in shown], right=2))
    _note(console, "deliberate")
    _edges(console, found)


def _edges(console: Console, found: Assessment) -> None:
    differences = sorted(
        abs(row["difference_s"]) / 60
        for row in found.network.edges
        if row["difference_s"] is not None
    )
    if differences:
        middle = differences[len(differences) // 2]
        _note(console, "edges", median=middle, most=differences[-1])
    if not found.network.cross_check:
        return
    _note(console, "cross")
    rows = []
    for row in found.network.cross_check:
        said = []
        for when, group in groupby(row["sources"], key=lambda s: str(s["time"])):
            said.append(f"{when[11:16]} {', '.join(s['source'] for s in group)}")
        rows.append((f"{row['edge']} {row['sources'][0]['time'][8:10]} Jan"[:20], "; ".join(said)))
        rows[-1] = (row["edge"], rows[-1][1], f"{row['range_s'] / 60:.0f} min")
    console.print(_table(("edge", "sources", "agree"), rows, right=1))


def _money(value: float) -> str:
    return show_value(value, "usd")


def _interval(cost: Cost) -> str:
    if cost.usd.is_point or _money(cost.usd.p05) == _money(cost.usd.p95):
        return _money(cost.usd.p50)
    return f"{_money(cost.usd.p50)} ({_money(cost.usd.p05)[1:-1]}-{_money(cost.usd.p95)[1:-1]})"


def _cost(console: Console, found: Assessment, full: bool) -> None:
    if not found.costs:
        return
    _heading(console, "cost")
    bases = [cost.basis for cost in found.costs if cost.method == found.costs[0].method]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    table.add_column(say("column.method"), overflow="fold")
    for basis in bases:
        title = (
            f"{basis.hours.p50:.0f} h"
            if basis.kind == "published"
            else f"{say(f'column.{basis.kind}')} {basis.hours.p50:.0f} h"
        )
        table.add_column(title, justify="right")
    table.add_column(say("column.local"), justify="right")
    table.add_column(say("column.gdp"), justify="right")
    for method in found.rates:
        costs = [cost for cost in found.costs if cost.method == method]
        first = costs[0]
        cells = [_interval(c) if c.basis.kind == "effective" else _money(c.usd.p50) for c in costs]
        table.add_row(
            say(f"method.{method}"),
            *cells,
            show_value(first.local.p50, first.local.unit),
            f"{first.gdp_share.p50:.2%}",
        )
    console.print(table)
    whose = "; ".join(f"{b.hours.p50:.0f} h: {b.whose}" for b in bases if b.kind == "published")
    console.print(Text(whose))
    _note(console, "cost_note")
    for row in found.explained:
        at_cost = row.implied_hours.get("netblocks_cost")
        others = [
            f"{say(f'method.{name}')} {hours.p50:.0f} h"
            for name, hours in row.implied_hours.items()
            if name != "netblocks_cost"
        ]
        if at_cost is not None:
            _note(
                console,
                "explained",
                usd=row.usd / 1e6,
                hours=at_cost.p50,
                other=", ".join(others),
            )
    if full:
        for method in found.rates:
            cost = next(c for c in found.costs if c.method == method)
            for caveat in cost.caveats:
                console.print(Text(f"{say(f'method.{method}')}: {caveat}"))
    counts = Counter(row.vector.kind for row in found.reproduction)
    passed = sum(1 for r in found.reproduction if r.vector.kind == "computed" and r.passed)
    key = "reproduction" if passed == counts["computed"] else "reproduction_failed"
    _note(console, key, passed=passed, **counts)


def _bitcoin(console: Console, found: Assessment, full: bool) -> None:
    part = found.hashrate
    if part is None:
        return
    _heading(console, "bitcoin")
    _note(console, "bitcoin_note", cut=part.cut[:16].replace("T", " "), claimed=part.claimed_change)
    console.print(_changes(part.changes, part.claimed_change))
    _note(console, "tested")
    console.print(_hypotheses(part.tested))
    if full:
        _note(
            console,
            "bitcoin_note",
            cut=part.found_onset[:16].replace("T", " "),
            claimed=part.claimed_change,
        )
        console.print(_changes(part.at_onset, part.claimed_change))
    _retargets(console, part)
    if found.mining is not None:
        mining = found.mining
        _note(
            console,
            "mining",
            map_blocks=show(mining.from_map.blocks),
            map_usd=show(mining.from_map.usd),
            chain_blocks=show(mining.from_blocks.blocks),
            chain_usd=show(mining.from_blocks.usd),
        )
        press = ", ".join(show_value(usd, "usd") for _, usd in mining.press) or "-"
        key = "conflict" if mining.conflict else "no_conflict"
        _note(console, key, chance=mining.chance_as_map_says, press=press)


def _changes(changes: Sequence[Change], claimed: float) -> Table:
    names = list(dict.fromkeys(change.baseline for change in changes))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    table.add_column(say("column.window"))
    for name in names:
        table.add_column(say(f"baseline.{name}"), justify="right")
    for hours, group in groupby(changes, key=lambda change: change.window.hours):
        by_name = {change.baseline: change for change in group}
        cells = []
        for name in names:
            change = by_name[name]
            middle, low, high = (
                100 * v for v in (change.change.p50, change.change.p05, change.change.p95)
            )
            ratio = 2.718281828459045 ** change.log_likelihood_ratio(1 + claimed)
            cells.append(f"{middle:+.1f} % ({low:+.0f} to {high:+.0f}) {ratio:.2f}")
        table.add_row(f"{hours:.0f} h", *cells)
    return table


def _span(values: Sequence[float], form: str) -> str:
    low, high = (format(v, form) for v in (min(values), max(values)))
    return low if low == high else f"{low} to {high}"


def _hypotheses(tested: Sequence[Tested]) -> Table:
    windows = list(dict.fromkeys(row.hours for row in tested))
    names = [n for n in dict.fromkeys(row.name for row in tested) if n != "none"]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    table.add_column(say("column.hypothesis"))
    for hours in windows:
        table.add_column(f"{hours:.0f} h: {say('column.change')}", justify="right")
        table.add_column(say("column.bayes"), justify="right")
        table.add_column(say("column.power"), justify="right")
    for name in names:
        cells = []
        for hours in windows:
            rows = [row for row in tested if (row.name, row.hours) == (name, hours)]
            cells += [
                f"{100 * rows[0].change:+.1f} %",
                _span([row.log_bayes_factor for row in rows], "+.1f"),
                _span([row.power for row in rows], ".0%"),
            ]
        table.add_row(say(f"hypothesis.{name}"), *cells)
    return table


def _retargets(console: Console, part: HashratePart) -> None:
    steps = [
        f"{row.difficulty:,.0f} from block {row.height:,} ({_clock(row.time)}, bits {row.bits:08x})"
        for row in part.retargets
    ]
    _note(console, "retargets", list="; ".join(steps))


def _said(console: Console, found: Assessment, full: bool) -> None:
    if not found.verdicts:
        return
    _heading(console, "said")
    counts = Counter(verdict.verdict for verdict in found.verdicts)
    listed = ", ".join(f"{counts[v]} {say(f'verdict.{v}')}" for v in VERDICTS if counts[v])
    key = "all_claims" if full else "counts"
    _note(console, key, total=len(found.verdicts), list=listed)
    rows = []
    for claim, verdict in zip(found.case.claims, found.verdicts, strict=True):
        if full or claim.headline:
            rows.append((f"{claim.statement} [{claim.id}]", _coloured(verdict), str(verdict.why)))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    table.add_column(say("column.claim"), ratio=9, overflow="fold")
    table.add_column(say("column.verdict"), ratio=4, overflow="fold")
    table.add_column(say("column.why"), ratio=12, overflow="fold")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _coloured(verdict: Verdict) -> Text:
    return Text(say(f"verdict.{verdict.verdict}"), style=COLOURS[verdict.verdict])


def _left_out(console: Console, found: Assessment) -> None:
    _heading(console, "left_out")
    for row in found.omissions:
        console.print(Text(f"- {row.what}: {row.why}"))


def _appendix(console: Console, found: Assessment) -> None:
    _heading(console, "parameters")
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
    console.print(_table(("name", "value", "unit", "status", "source"), rows))
    _heading(console, "sources")
    for source in found.sources:
        parts = (source.publisher, source.title, source.date, source.licence, source.url)
        console.print(Text(f"{source.id}: " + ". ".join(part for part in parts if part)))


def render_terminal(found: Assessment, *, full: bool = False, colour: bool = False) -> str:
    """Return the report as text of at most 100 columns.

    Parameters
    ----------
    full
        Add every outage, change, claim, parameter and source.
    colour
        Add the codes that colour a terminal.
    """
    page = io.StringIO()
    console = Console(
        file=page,
        width=WIDTH,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        legacy_windows=False,
    )
    console.print(Text(found.case.title, style="bold"))
    console.print(
        Text(
            say(
                "report.made",
                version=found.versions["offswitch"],
                seed=found.settings.seed,
                draws=found.settings.draws,
            )
        )
    )
    console.print(Text(say(f"report.series.{found.case.series}"), style="bold yellow"))
    _happened(console, found, full)
    _cost(console, found, full)
    if found.own:
        _note(console, "own")
        for flow in found.own:
            console.print(Text(f"- {flow.method}: {show(flow)}"))
    _bitcoin(console, found, full)
    _said(console, found, full)
    _left_out(console, found)
    if full:
        _appendix(console, found)
    else:
        console.print()
        _note(console, "more")
    return "\n".join(line.rstrip() for line in page.getvalue().splitlines()) + "\n"
