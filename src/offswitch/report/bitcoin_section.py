"""What it did to Bitcoin."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from offswitch.assessment import Assessment
from offswitch.assessment.hashrate_event import times_as_likely
from offswitch.assessment.mining import MiningPart
from offswitch.assessment.result import HashratePart
from offswitch.bitcoin import Change, Retarget, Tested
from offswitch.estimate import show
from offswitch.report.partition import partition_lines
from offswitch.report.section import (
    Grid,
    Section,
    clock,
    clock_text,
    likelihoods,
    money,
    signed,
    span,
)
from offswitch.text import clauses, number, say


def bitcoin_section(found: Assessment, full: bool) -> Section | None:
    """Return the section, or None without blocks; `full` adds what is left out otherwise."""
    part = found.hashrate
    if part is None:
        return None
    items = [*_hashrate(part, full), *(() if found.mining is None else _mining(found.mining))]
    if found.partition is not None:
        items += partition_lines(found.partition)
    return Section("bitcoin", say("report.bitcoin"), tuple(items))


def _hashrate(part: HashratePart, full: bool) -> Iterator[str | Grid]:
    yield from map(str, part.event.verdict)
    claimed = part.claimed_change
    starts = [("cut", part.cut, part.changes), ("onset", part.found_onset, part.at_onset)]
    for name, at, changes in starts if full else starts[:1]:
        if not changes:
            continue
        start = say(f"report.changes.{name}", at=clock_text(at))
        if claimed is None:
            yield say("report.changes.unclaimed", start=start)
        else:
            yield say("report.changes", start=start, claimed=signed(claimed))
        yield _changes(changes, claimed)
    if any(row.name != "none" for row in part.tested):
        yield say("report.tested")
        yield _hypotheses(part.tested)
    yield say("report.retargets", list=clauses(_retarget(row) for row in part.retargets))


def _mining(mining: MiningPart) -> Iterator[str]:
    name, first = next(iter(mining.from_blocks.items()))
    yield say(
        "report.mining",
        map_blocks=show(mining.from_map.blocks),
        map_usd=show(mining.from_map.usd),
        chain_blocks=show(first.blocks),
        chain_usd=show(first.usd),
        baseline=say(f"baseline.{name}"),
    )
    key = "report.conflict" if mining.conflict else "report.no_conflict"
    yield say(key, chance=span(mining.chance_as_map_says.values(), ".0%"))
    for row in mining.press:
        yield say(
            "report.press",
            usd=money(row.usd),
            map=say(f"report.{row.against_map}"),
            blocks=say(f"report.{row.against_blocks}"),
            hours=row.implied_hours,
        )


def _changes(changes: Sequence[Change], claimed: float | None) -> Grid:
    """One row a window, one column a baseline: change, its interval, and any likelihood ratio."""
    names = dict.fromkeys(change.baseline for change in changes)
    titles = (say("column.window"), *(say(f"baseline.{name}") for name in names))
    rows = []
    for hours, group in groupby(changes, key=lambda change: change.window.hours):
        cells = []
        for change in group:
            low, middle, high = (100 * change.quantile(q) for q in (0.05, 0.5, 0.95))
            ends = say("span", low=number(low, "+.0f"), high=number(high, "+.0f"))
            cell = f"{number(middle, '+.0f')} ({ends})"
            if claimed is not None:
                cell += f" {times_as_likely(change.log_likelihood_ratio(1 + claimed))}"
            cells.append(cell)
        rows.append((say("in_hours", hours=number(hours, ".0f")), *cells))
    return Grid(titles, tuple(rows), right=len(titles) - 1)


def _hypotheses(tested: Sequence[Tested]) -> Grid:
    """One row a hypothesis, with the range over the baselines for each window."""
    windows = list(dict.fromkeys(row.hours for row in tested))
    titles = [say("column.hypothesis")]
    for hours in windows:
        titles += [say("column.over", hours=number(hours, ".0f")), say("column.bayes")]
        titles.append(say("column.power"))
    made = []
    for name in dict.fromkeys(row.name for row in tested if row.name != "none"):
        cells = []
        for hours in windows:
            rows = [row for row in tested if (row.name, row.hours) == (name, hours)]
            cells += [
                say("percent", number=number(100 * rows[0].change, "+.0f")),
                likelihoods([row.log_bayes_factor for row in rows]),
                # The test is of a fall; of a rise it has no power to speak of.
                span([row.power for row in rows], ".0%") if rows[0].change < 0 else "-",
            ]
        made.append((_hypothesis(name), *cells))
    return Grid(tuple(titles), tuple(made), right=len(titles) - 1)


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
