"""What it did to Bitcoin, as terminal text."""

import math
from collections.abc import Sequence
from itertools import groupby

from rich.table import Table

from offswitch.assessment import Assessment
from offswitch.assessment.mining import MiningPart
from offswitch.bitcoin import Change, Retarget, Tested
from offswitch.estimate import show
from offswitch.report.page import Page, clock, clock_text, grid, money, span
from offswitch.text import say


def add_bitcoin(page: Page, found: Assessment, full: bool) -> None:
    """Add the section to a page; `full` adds all that is left out otherwise."""
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
    page.note(key, chance=span(mining.chance_as_map_says.values(), ".0%"))
    for row in mining.press:
        page.note(
            "press",
            usd=money(row.usd),
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
                span([row.log_bayes_factor for row in rows], "+.1f"),
                span([row.power for row in rows], ".0%"),
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
