"""The terminal report: the whole account in a minute, or all of it."""

import math
from collections import Counter
from collections.abc import Sequence

from rich.padding import Padding
from rich.text import Text

from offswitch import places
from offswitch.assessment import Assessment
from offswitch.claims import VERDICTS, Claim, Verdict
from offswitch.estimate import show
from offswitch.report.bitcoin_section import add_bitcoin
from offswitch.report.cost_section import add_costs
from offswitch.report.network_section import add_network
from offswitch.report.page import Page, clock, grid, money, span, table
from offswitch.text import say

COLOURS = {
    "supported": "green",
    "partly_supported": "yellow",
    "contradicted": "red",
    "not_distinguishable_from_noise": "magenta",
    "not_attributable": "magenta",
    "cannot_be_checked": "bright_black",
}


def _short(page: Page, found: Assessment) -> None:
    """What a reader of five lines should know."""
    network, part = found.network, found.hashrate
    page.heading(say("report.short"))
    page.note(
        "short_network",
        service=say(f"service.{network.service}"),
        place=places.name(found.case.place),
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
        low, high = money(min(ends)), money(max(ends))
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
            day=span([c.quantile(0.5) for c in day], "+.1%"),
            noise=say("report.noise" if noisy else "report.no_noise"),
            first=first,
            whole=lengths[-1],
            claimed=part.claimed_change,
            ratio=span(ratios, ".2f"),
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
    add_network(page, found, full)
    if found.costs:
        add_costs(page, found, full)
    if found.own:
        page.note("own")
        for flow in found.own:
            page.add(Text(f"- {flow.method}: {show(flow)}"))
    add_bitcoin(page, found, full)
    _said(page, found, full)
    page.heading(say("report.left_out"))
    for row in found.omissions:
        page.add(Text(f"- {row.what}: {row.why}"))
    if full:
        _appendix(page, found)
    else:
        page.heading(say("report.more"))
    return page.text()
