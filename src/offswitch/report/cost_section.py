"""What it cost, as terminal text."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from rich.table import Table
from rich.text import Text

from offswitch.assessment import Assessment
from offswitch.economy import Cost
from offswitch.estimate import digits, show_value
from offswitch.report.page import Page, grid, money
from offswitch.text import say

#: Kinds of hours beside each other in one table.
COST_COLUMNS = 5


def _millions(cost: Cost) -> str:
    low, middle, high = (digits(v / 1e6) for v in (cost.usd.p05, cost.usd.p50, cost.usd.p95))
    return f"{middle} ({low}-{high})" if cost.basis.kind == "effective" and low != high else middle


def add_costs(page: Page, found: Assessment, full: bool) -> None:
    """Add the section to a page; `full` adds all that is left out otherwise."""
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
        page.note("explained", usd=money(row.usd), list=", ".join(reversed(hours)))
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
