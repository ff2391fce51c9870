"""What it cost."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from offswitch.assessment import Assessment
from offswitch.economy import Cost, Explained
from offswitch.estimate import digits, show_value
from offswitch.report.section import Grid, Section, money
from offswitch.text import clauses, number, say

#: Kinds of hours beside each other in one table.
COST_COLUMNS = 5


def _millions(cost: Cost) -> str:
    low, middle, high = (digits(v / 1e6) for v in (cost.usd.p05, cost.usd.p50, cost.usd.p95))
    return f"{middle} ({low}-{high})" if cost.basis.kind == "effective" and low != high else middle


def cost_section(found: Assessment, full: bool, columns: int = COST_COLUMNS) -> Section:
    """Return the section; `full` adds all that is left out otherwise.

    `columns` is how many kinds of hours stand beside each other in one table.
    """
    return Section("cost", say("report.cost"), tuple(_items(found, full, columns)))


def _items(found: Assessment, full: bool, columns: int) -> Iterator[str | Grid]:
    bases = [cost.basis for cost in found.costs if cost.method == found.costs[0].method]
    for first in range(0, len(bases), columns):
        yield _costs(found.costs, slice(first, first + columns))
    published = [basis for basis in bases if basis.kind == "published"]
    if published:
        hours = ((say("in_hours", hours=number(b.hours.p50, ".0f")), b.whose) for b in published)
        whose = clauses(say("list.colon", what=what, told=told) for what, told in hours)
        yield say("report.published_hours", list=whose)
    yield say("report.cost_note")
    if found.explained:
        yield say("report.explained")
        yield _explained(found.explained)
    if full:
        for cost in found.costs:
            if cost.basis.kind == "effective":
                for caveat in cost.caveats:
                    told = say("list.colon", what=say(f"method.{cost.method}"), told=caveat)
                    yield f"- {told}"
    counts = Counter(row.vector.kind for row in found.reproduction)
    computed = [row for row in found.reproduction if row.vector.kind == "computed"]
    yield say(
        "report.reproduction",
        equal=sum(bool(row.passed) for row in computed),
        apps=sum(row.vector.formula == "brookings_app" for row in computed),
        recalled=sum(row.vector.recalled_input for row in computed),
        **counts,
    )


def _explained(published: Sequence[Explained]) -> Grid:
    """One row a method, one column a published figure, in hours of full loss."""
    titles = (say("column.method_hours"), *(money(row.usd) for row in published))
    rows = [
        (say(f"method.{name}"), *(number(row.implied_hours[name].p50, ".1f") for row in published))
        for name in published[0].implied_hours
    ]
    return Grid(titles, tuple(rows), right=len(published))


def _costs(costs: Sequence[Cost], columns: slice) -> Grid:
    """One row a method, one column a kind of hours, in millions of dollars."""
    titles = [say("column.method_usd")]
    for cost in [cost for cost in costs if cost.method == costs[0].method][columns]:
        hours, kind = say("in_hours", hours=number(cost.basis.hours.p50, ".0f")), cost.basis.kind
        titles.append(hours if kind == "published" else f"{say(f'column.{kind}')} {hours}")
    whole = columns.start == 0
    if whole:
        titles += [say("column.local"), say("column.gdp")]
    rows = []
    for method, group in groupby(costs, key=lambda cost: cost.method):
        row = list(group)
        cells = [_millions(cost) for cost in row[columns]]
        if whole:
            local = row[0].local
            cells += [
                show_value(local.p50, local.unit),
                show_value(100 * row[0].gdp_share.p50, "percent"),
            ]
        rows.append((say(f"method.{method}"), *cells))
    return Grid(tuple(titles), tuple(rows), right=len(titles) - 1)
